"""Dossiers: whole or absent, sealed, recorded; stopped without a trace."""

import json
from pathlib import Path

import pytest

from tdkt_desktop.actions.appraisal import appraise
from tdkt_desktop.actions.dossiers import write_dossier
from tdkt_desktop.office import dossier
from tdkt_desktop.office.attachments import AttachmentMissing, digest
from tdkt_desktop.office.backup import FolderTaken
from tdkt_desktop.office.dossier import DossierNotWritten, DossierStopped
from tdkt_desktop.office.office import Office
from tests.support.actions import opened, proposed, say, sheet, taken_in
from tests.support.offices import dump
from tests.support.paper_words import words_of
from tests.support.ward import LAN, ROUND, TITLE, list_of_nominees


@pytest.fixture
def with_lists(office: Office, tmp_path: Path) -> Office:
    """A round whose nominees came by two lists of one name."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    taken_in(office, list_of_nominees(tmp_path / "a", rows=2), "nominations", round_id=ROUND)
    taken_in(office, list_of_nominees(tmp_path / "b", rows=2, award="CSTĐCS"), "nominations", round_id=ROUND)
    appraise(office, ROUND)
    return office


def test_a_dossier_holds_papers_lists_index_and_seals(with_lists: Office, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    target = tmp_path / "USB" / "hồ sơ"
    write_dossier(with_lists, ROUND, target, say=say, progress=lambda done, total: seen.append((done, total)))
    found = dossier.check(target)
    assert found.complete
    names = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    papers = {name.split("/")[1][:5] for name in names if name.startswith("van-ban/")}
    assert papers == {"HS-07", "TH-01", "TH-02", "HD-04"}
    evidence = {name for name in names if name.startswith("minh-chung/")}
    assert len(evidence) == 2
    assert "minh-chung/Danh sách đề nghị.xlsx" in evidence
    assert all(name.endswith("Danh sách đề nghị.xlsx") for name in evidence)
    assert {name[:5] for name in names if "/" not in name} == {"HS-08", "HS-09", "manif", "SHA25"}
    assert [done for done, _ in seen] == list(range(found.files))
    manifest = json.loads((target / "manifest.json").read_text("utf-8"))
    assert manifest["unit"] == "Phường Hồng Quang"
    assert (manifest["round"], manifest["year"], manifest["made_at"]) == (
        "Cuối năm 2025",
        "2025",
        "2025-11-20T08:30:00",
    )
    (row,) = dump(with_lists)["dossier"]
    assert {"hồ sơ", found.files, digest(target / "manifest.json")} <= set(row)


def test_the_index_names_every_paper_that_lies_in_the_dossier(with_lists: Office, tmp_path: Path) -> None:
    target = tmp_path / "hồ sơ"
    write_dossier(with_lists, ROUND, target, say=say)
    for code in ("HS-08", "HS-09"):
        (listing,) = target.glob(f"{code}*.docx")
        words = words_of(listing)
        for title in ("đề nghị khen thưởng", "Phiếu thẩm định", "Biên bản", "Báo cáo kết quả thẩm định"):
            assert title.lower() in words.lower(), (code, title)
        lists = [path.name for path in (target / "minh-chung").iterdir()]
        assert len(lists) == 2
        assert all(name in words for name in lists), code


def test_a_folder_with_files_is_not_touched(office: Office, tmp_path: Path) -> None:
    (tmp_path / "cũ").mkdir()
    (tmp_path / "cũ" / "thư.txt").write_text("x", encoding="utf-8")
    with pytest.raises(FolderTaken):
        write_dossier(office, ROUND, tmp_path / "cũ", say=say)
    assert [path.name for path in (tmp_path / "cũ").iterdir()] == ["thư.txt"]
    assert dump(office)["dossier"] == []


def test_a_stopped_dossier_is_absent(office: Office, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    asked: list[None] = []

    def third_time() -> bool:
        asked.append(None)
        return len(asked) > 2

    with pytest.raises(DossierStopped):
        write_dossier(office, ROUND, tmp_path / "usb" / "hồ sơ", say=say, cancelled=third_time)
    assert list((tmp_path / "usb").iterdir()) == []
    assert dump(office)["dossier"] == []


def test_a_disk_that_refuses_leaves_nothing(office: Office, tmp_path: Path) -> None:
    (tmp_path / "là tệp").write_bytes(b"")
    with pytest.raises(DossierNotWritten):
        write_dossier(office, ROUND, tmp_path / "là tệp" / "hồ sơ", say=say)
    assert dump(office)["dossier"] == []


def test_a_list_that_is_no_longer_there_is_told(with_lists: Office, tmp_path: Path) -> None:
    for path in with_lists.attachments.all():
        path.unlink()
    with pytest.raises(AttachmentMissing):
        write_dossier(with_lists, ROUND, tmp_path / "hồ sơ", say=say)
    assert not (tmp_path / "hồ sơ").exists()


def test_a_round_of_households_has_a_dossier_without_sheets(office: Office, tmp_path: Path) -> None:
    other = opened(office)
    head = ("STT", "Họ và tên chủ hộ", "Số khẩu", "Tổ dân phố", "Số phiếu phát ra", "Số phiếu đồng ý")
    households = sheet(tmp_path, head, [(1, "Bùi Văn Ân", 4, "Tổ dân phố 3", 30, 28)], name="hộ.xlsx")
    taken_in(office, households, "households", round_id=other.id)
    write_dossier(office, other.id, tmp_path / "hồ sơ", say=say)
    assert dossier.check(tmp_path / "hồ sơ").complete
    assert {path.name[:5] for path in (tmp_path / "hồ sơ" / "van-ban").iterdir()} == {"HS-07"}


def test_files_of_a_nomination_go_along(office: Office, tmp_path: Path) -> None:
    other = opened(office)
    one = proposed(office, other.id, LAN, TITLE)
    (tmp_path / "báo cáo.pdf").write_bytes(b"%PDF-1.4")
    sha256 = office.attachments.keep(tmp_path / "báo cáo.pdf")
    with office.work("Add {name}", name="x") as work:
        work.files.attach("nomination", one, name="báo cáo.pdf", sha256=sha256, size=8)
    write_dossier(office, other.id, tmp_path / "hồ sơ", say=say)
    assert (tmp_path / "hồ sơ" / "minh-chung" / "báo cáo.pdf").read_bytes() == b"%PDF-1.4"
