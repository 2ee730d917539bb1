"""pack: a province's pack from folder to office, and what is told of it on the way."""

import zipfile
from pathlib import Path

import pytest

from tdkt_desktop.paths import resources
from tests.support.commands import done, read, refused, reported, run, wrong

PROVINCE = resources() / "packs" / "bac_ninh"
NATIONAL = resources() / "national_pack"


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example province, built and signed."""
    folder = tmp_path_factory.mktemp("packs")
    pack, key = folder / "bac_ninh.zip", folder / "khoa.pem"
    done("pack", "build", PROVINCE, pack)
    done("pack", "key", key)
    done("pack", "sign", pack, "--key", key)
    return pack


def test_a_sound_pack_is_checked_and_reported(signed: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "r.json", "pack", "check", signed)
    assert (report["sound"], report["standing"], report["code"]) == (True, "stranger", "BAC_NINH")
    assert len(report["fingerprint"].split()) == 8


def test_an_altered_pack_is_not_sound(signed: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(signed) as old, zipfile.ZipFile(tmp_path / "sua.zip", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) + (b"\n" if name == "README.md" else b""))
    ended = run("pack", "check", tmp_path / "sua.zip", "--report", tmp_path / "r.json")
    assert ended.status == 1
    assert "README.md" in ended.out
    assert "README.md" in ended.err
    assert len(ended.err.splitlines()) == 3
    assert read(tmp_path / "r.json")["sound"] is False


def test_each_fault_is_told_by_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "goi"
    folder.mkdir()
    (folder / "manifest.json").write_bytes((PROVINCE / "manifest.json").read_bytes())
    text = (PROVINCE / "council_rules.csv").read_text("utf-8").replace("0.80", "1.80")
    (folder / "council_rules.csv").write_text(text, "utf-8")
    ended = run("pack", "check", folder, "--report", tmp_path / "r.json")
    assert ended.status == 1
    assert "council_rules.csv, dòng 3" in ended.out
    assert "có 1 lỗi, lỗi đầu tiên ở council_rules.csv, dòng 3" in ended.err
    assert len(ended.err.splitlines()) == 3
    assert [(one["file"], one["line"]) for one in read(tmp_path / "r.json")["findings"]] == [("council_rules.csv", 3)]


def test_what_a_pack_is_and_holds_is_shown(signed: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "r.json", "pack", "show", signed)
    assert report["parts"]["council"] > 20
    assert {row["table"] for row in report["rows"]} == {
        "council_rules", "deadlines", "legal_documents", "can_cu_phap_ly",
    }  # fmt: skip
    assert "cases/bac_ninh.json" in report["files"]


def test_a_comparison_speaks_the_officers_words(signed: Path, tmp_path: Path) -> None:
    said = done("pack", "compare", NATIONAL, signed, "--report", tmp_path / "r.json")
    assert "Mới: Họp xét khen thưởng hợp lệ khi có ít nhất 80 % tổng số thành viên dự" in said
    assert "Hiệu lực đến: – → 02/12/2025" in said
    report = read(tmp_path / "r.json")
    assert report["counts"] == {"council": 3, "calendar": 5, "bases": 2}
    assert {change["kind"] for change in report["changes"]} == {"new", "changed"}
    assert done("pack", "compare", NATIONAL, NATIONAL) == "Không có gì thay đổi.\n"


def test_a_strangers_pack_waits_for_express_consent(signed: Path, office: Path) -> None:
    assert "chưa biết khóa ký đó" in refused("pack", "install", office, signed)
    assert "Đã cài Gói quy định tỉnh Bắc Ninh" in done("pack", "install", office, signed, "--trust")
    assert [path.suffix for path in (office / "packs").iterdir()] == [".zip"]
    assert "đang được dùng rồi" in refused("pack", "install", office, signed)


def test_rules_may_be_tried_on_a_province(signed: Path, tmp_path: Path) -> None:
    cases = PROVINCE / "cases" / "bac_ninh.json"
    report = reported(tmp_path / "r.json", "rules", cases, "--pack", signed)
    assert [case.get("verdict") or case.get("amount") for case in report["cases"]] == ["qualified", 760_000]


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "khong_co.zip"),
        ("show", "khong_co.zip"),
        ("build", "khong_co", "a.zip"),
        ("sign", "khong_co.zip", "--key", "khong_co.pem"),
        ("compare", "khong_co.zip", "khong_co.zip"),
    ],
)
def test_a_pack_that_is_not_there_is_refused(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    refused("pack", *arguments)
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_not_written_over(tmp_path: Path) -> None:
    done("pack", "key", tmp_path / "khoa.pem")
    assert "không bao giờ ghi đè" in refused("pack", "key", tmp_path / "khoa.pem")


def test_what_to_do_with_packs_must_be_said() -> None:
    assert "VIỆC" in wrong("pack")


def test_the_fields_of_a_form_are_named(tmp_path: Path) -> None:
    named = done("pack", "fields", "th-01").splitlines()
    assert {"co_quan.ten", "ds[].dieu_kien", "ket_luan"} <= set(named)
    assert "XX-99" in refused("pack", "fields", "XX-99")
