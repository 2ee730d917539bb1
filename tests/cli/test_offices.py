"""new, backup, restore, health."""

from datetime import datetime
from pathlib import Path

import pytest

from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import resources
from tdkt_desktop.storage.work import DiskRefuses
from tests.support.commands import assert_vietnamese, done, read, refused, reported, run

BAC_NINH = resources() / "packs" / "bac_ninh"
NAMES = ("--unit", "Phường Hồng Quang", "--province", "Ninh Bình")


def test_a_new_office_opens_and_knows_its_names_and_its_year(tmp_path: Path) -> None:
    said = done("new", tmp_path / "vp", *NAMES)
    assert said.startswith("Văn phòng của Phường Hồng Quang đã sẵn sàng")
    with Office.open(tmp_path / "vp") as office, office.reader() as reader:
        assert reader.settings.all() == {"unit_name": "Phường Hồng Quang", "province": "Ninh Bình"}
        assert reader.plans.has_schedule(office.today.year)


def test_a_folder_with_files_is_not_made_an_office(tmp_path: Path) -> None:
    (tmp_path / "thư.txt").write_text("của tôi", encoding="utf-8")
    assert "đã có tệp bên trong" in refused("new", tmp_path, *NAMES)
    assert [path.name for path in tmp_path.iterdir()] == ["thư.txt"]


@pytest.mark.parametrize("names", [("--unit", " ", "--province", "B"), ("--unit", "A", "--province", "")])
def test_an_office_without_a_name_is_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    assert "Thiếu tên xã, phường" in refused("new", tmp_path / "vp", *names)
    assert not (tmp_path / "vp").exists()


def test_a_backup_restores_to_the_same_records(office: Path, tmp_path: Path) -> None:
    done("backup", office, tmp_path / "sao lưu.tdkt")
    done("restore", tmp_path / "sao lưu.tdkt", tmp_path / "khác")
    for name in ("nominations", "units", "schedule"):
        done("list", office, name, "--to", tmp_path / "trước.json")
        done("list", tmp_path / "khác", name, "--to", tmp_path / "sau.json")
        assert read(tmp_path / "sau.json") == read(tmp_path / "trước.json")
        assert read(tmp_path / "sau.json")["rows"]
    assert reported(tmp_path / "khám.json", "health", tmp_path / "khác") == {"ok": True, "findings": []}


def test_a_cut_backup_is_refused_and_leaves_no_folder(office: Path, tmp_path: Path) -> None:
    whole = tmp_path / "sao lưu.tdkt"
    done("backup", office, whole)
    whole.write_bytes(whole.read_bytes()[:-500])
    assert "không phải bản sao lưu nguyên vẹn" in refused("restore", whole, tmp_path / "khác")
    assert not (tmp_path / "khác").exists()


def test_nothing_is_restored_over_an_office(office: Path, tmp_path: Path) -> None:
    done("backup", office, tmp_path / "b.tdkt")
    assert "đã có tệp bên trong" in refused("restore", tmp_path / "b.tdkt", office)


def test_health_names_a_kept_file_that_was_altered(office: Path, tmp_path: Path) -> None:
    kept = next(path for path in (office / "attachments").rglob("*") if path.is_file())
    kept.write_bytes(b"khac")
    ended = run("health", office, "--report", tmp_path / "khám.json")
    assert ended.status == 1
    assert_vietnamese(ended.out)
    found = read(tmp_path / "khám.json")
    assert found["ok"] is False
    assert [set(one) for one in found["findings"]] == [{"code", "text", "mended"}]
    assert found["findings"][0]["code"] == "ATTACHMENT_ALTERED"


def test_health_mends_what_a_cut_off_program_left(office: Path, tmp_path: Path) -> None:
    (office / ".~dở").write_bytes(b"x")
    assert run("health", office).status == 1
    found = reported(tmp_path / "khám.json", "health", office, "--mend")
    assert [(one["code"], one["mended"]) for one in found["findings"]] == [("HALF_FILE", True)]
    assert "Văn phòng nguyên vẹn." in done("health", office)


@pytest.mark.parametrize("arguments", [("health",), ("rounds",), ("list", "units", "--to", "x.json"), ("forms",)])
def test_a_folder_that_is_no_office_is_refused(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    command, *rest = arguments
    if command == "forms":
        assert run("forms", tmp_path).status == 0  # the forms are the program's own
        return
    assert "Không có văn phòng nào" in refused(command, tmp_path, *rest)
    assert list(tmp_path.iterdir()) == []


def test_an_office_open_elsewhere_is_refused(office: Path) -> None:
    holder = Office.open(office)
    try:
        assert "đang mở ở nơi khác" in refused("rounds", office)
    finally:
        holder.release()
    done("rounds", office)


def test_a_damaged_office_is_refused(office: Path) -> None:
    (office / "office.db").write_bytes(b"khong phai SQLite" * 200)
    before = (office / "office.db").read_bytes()
    refused("rounds", office)
    assert (office / "office.db").read_bytes() == before


def test_a_report_that_cannot_be_written_is_told(office: Path, tmp_path: Path) -> None:
    (tmp_path / "là tệp").write_bytes(b"")
    said = refused("rounds", office, "--report", tmp_path / "là tệp" / "r.json")
    assert "Không dùng được tệp hoặc thư mục" in said
    assert "r.json" in said


def test_what_the_system_refuses_is_told(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_folder: Path) -> Office:
        raise PermissionError(13, "Permission denied", "office.db")

    monkeypatch.setattr(Office, "open", locked)
    assert refused("rounds", office).startswith("Không dùng được tệp hoặc thư mục office.db: ")


def test_a_mistake_of_ours_is_told_without_a_trace(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_self: object) -> datetime:
        raise ZeroDivisionError

    monkeypatch.setattr("tdkt_desktop.office.office.SystemClock.now", broken)
    ended = run("rounds", office)
    assert ended.status == 1
    assert ended.err.startswith("Chương trình gặp lỗi; không có gì làm dở được ghi lại.")
    assert "ZeroDivisionError" not in ended.err


def test_a_sample_ward_is_made_on_request(tmp_path: Path) -> None:
    done("new", tmp_path / "mẫu", *NAMES, "--sample")
    report = reported(tmp_path / "r.json", "rounds", tmp_path / "mẫu")
    assert [one["name"] for one in report["rounds"]] == ["Tổng kết năm 2025"]
    assert sum(report["rounds"][0]["statuses"].values()) > 900


def test_a_new_office_begins_with_the_pack_of_its_province(tmp_path: Path) -> None:
    done("new", tmp_path / "vp", *NAMES, "--pack", BAC_NINH, "--trust")
    with Office.open(tmp_path / "vp") as office, office.reader() as reader:
        assert [kept.what.code for kept in reader.packs.in_use()] == ["BAC_NINH"]
        assert (set(office.rulebook.forms), set(office.rulebook.sheets)) == ({"HS-07", "TH-01"}, {"HS-07"})
        assert reader.plans.has_schedule(office.today.year)


@pytest.mark.parametrize(
    ("pack", "words"),
    [(BAC_NINH, "chưa ký số"), (resources() / "national_pack", "toàn quốc"), (resources() / "icons", "manifest.json")],
)
def test_a_pack_refused_leaves_no_office(tmp_path: Path, pack: Path, words: str) -> None:
    (tmp_path / "có sẵn").mkdir()
    for folder in (tmp_path / "vp", tmp_path / "có sẵn"):
        assert words in refused("new", folder, *NAMES, "--pack", pack)
    assert [path.name for path in tmp_path.rglob("*")] == ["có sẵn"]


def test_a_pack_that_the_disk_does_not_take_leaves_no_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskRefuses

    monkeypatch.setattr("tdkt_desktop.actions.packs.keep_pack", full)
    refused("new", tmp_path / "vp", *NAMES, "--pack", BAC_NINH, "--trust")
    assert list(tmp_path.iterdir()) == []
