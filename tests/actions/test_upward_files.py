"""The files of a dossier upward: attached, written whole with index and seals, or not at all."""

import json
from pathlib import Path

import pytest

from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.actions.upward_files import FileNotAttached, NoFileThere, attach_papers, copy_dossier, detach_papers
from tdkt_desktop.office import dossier as written
from tdkt_desktop.office.dossier import DossierNotWritten, DossierStopped
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses, say
from tests.support.offices import dump
from tests.support.paper_words import words_of
from tests.support.upward import PROVINCE, a_file, complete, dossier_of, round_upward


@pytest.fixture
def round_id(office: Office) -> int:
    return round_upward(office)


def test_one_file_may_serve_all_nominees_and_is_kept_once(office: Office, round_id: int, tmp_path: Path) -> None:
    paper = dossier_of(office, round_id).missing[0]
    attach_papers(office, paper.of, paper.code, [a_file(tmp_path)])
    assert paper.code not in {one.code for one in dossier_of(office, round_id).missing}
    assert len(office.attachments.all()) == 1


def test_a_paper_that_each_has_is_lacking_until_the_last_has_it(office: Office, round_id: int, tmp_path: Path) -> None:
    report = next(one for one in dossier_of(office, round_id).missing if one.for_each)
    attach_papers(office, report.lacking[1:], report.code, [a_file(tmp_path)])
    still = next(one for one in dossier_of(office, round_id).missing if one.code == report.code)
    assert still.lacking == report.lacking[:1]


def test_a_paper_of_the_whole_dossier_is_there_once_anybody_has_it(
    office: Office, round_id: int, tmp_path: Path
) -> None:
    paper = next(one for one in dossier_of(office, round_id).missing if not one.for_each)
    attach_papers(office, paper.of[:1], paper.code, [a_file(tmp_path)])
    assert next(one for one in dossier_of(office, round_id).papers if one.code == paper.code).lacking == ()


def test_what_is_taken_out_is_lacking_again(office: Office, round_id: int, tmp_path: Path) -> None:
    paper = dossier_of(office, round_id).missing[0]
    attach_papers(office, paper.of, paper.code, [a_file(tmp_path)])
    detach_papers(office, paper.of, paper.code)
    assert dossier_of(office, round_id).missing[0].code == paper.code
    with refuses(office, NoFileThere):
        detach_papers(office, paper.of, paper.code)


def test_a_file_that_cannot_be_read_is_not_attached(office: Office, round_id: int, tmp_path: Path) -> None:
    paper = dossier_of(office, round_id).missing[0]
    with refuses(office, FileNotAttached, "không có.pdf"):
        attach_papers(office, paper.of, paper.code, [a_file(tmp_path), tmp_path / "không có.pdf"])


def test_a_complete_dossier_holds_what_goes_up_and_nothing_else(office: Office, round_id: int, tmp_path: Path) -> None:
    found = complete(office, round_id, tmp_path)
    assert (len(found.missing), len(found.needed)) == (0, 4)
    target = tmp_path / "USB" / "hồ sơ"
    seen: list[tuple[int, int]] = []
    copy_dossier(office, round_id, PROVINCE, target, say=say, progress=lambda done, all_: seen.append((done, all_)))
    checked = written.check(target)
    assert checked.complete
    assert seen == [(done, checked.files) for done in range(checked.files)]
    names = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert {name.split("/")[1][:5] for name in names if name.startswith("van-ban/")} == {"HS-07", "TH-01", "HD-04"}
    assert {name.split("/")[1] for name in names if name.startswith("minh-chung/")} == {
        "to-trinh",
        "bao-cao-thanh-tich",
        "cn-sk-tinh",
    }
    manifest = json.loads((target / "manifest.json").read_text("utf-8"))
    assert (manifest["round"], manifest["level"]) == ("Tổng kết năm 2025", PROVINCE)
    (copy,) = dossier_of(office, round_id).copies
    assert (copy.folder, copy.files, copy.reason) == (str(target), checked.files, "")
    assert dossier_of(office, round_id).is_copied


def test_the_list_in_it_names_those_who_go_up(office: Office, round_id: int, tmp_path: Path) -> None:
    complete(office, round_id, tmp_path)
    copy_dossier(office, round_id, PROVINCE, tmp_path / "hồ sơ", say=say)
    (path,) = (tmp_path / "hồ sơ" / "van-ban").glob("HS-07*.docx")
    words = words_of(path)
    assert "Lê Thị Ngọc Bích" in words
    assert "CHIẾN SĨ THI ĐUA CẤP TỈNH" in words
    assert "LAO ĐỘNG TIÊN TIẾN" not in words
    assert "THỦ TƯỚNG" not in words


def test_with_papers_missing_a_reason_is_needed_kept_and_printed(office: Office, round_id: int, tmp_path: Path) -> None:
    target = tmp_path / "hồ sơ"
    with refuses(office, ReasonMissing):
        copy_dossier(office, round_id, PROVINCE, target, say=say)
    assert not target.exists()
    copy_dossier(office, round_id, PROVINCE, target, say=say, reason="Sở nhận trước, bổ sung sau")
    (copy,) = dossier_of(office, round_id).copies
    assert copy.reason == "Sở nhận trước, bổ sung sau"
    (index,) = target.glob("HS-08*.docx")
    words = words_of(index)
    assert "Lý do: Sở nhận trước, bổ sung sau./." in words
    assert "Còn thiếu: Tờ trình" in words


def test_a_reason_is_not_kept_where_nothing_is_missing(office: Office, round_id: int, tmp_path: Path) -> None:
    complete(office, round_id, tmp_path)
    copy_dossier(office, round_id, PROVINCE, tmp_path / "hồ sơ", say=say, reason="thừa")
    assert dossier_of(office, round_id).copies[0].reason == ""


def test_two_files_of_one_name_are_both_there(office: Office, round_id: int, tmp_path: Path) -> None:
    found = complete(office, round_id, tmp_path)
    for number, one in enumerate(found.members[:2]):
        path = a_file(tmp_path, "báo cáo.pdf", b"%d" % number)
        attach_papers(office, [one.id], "BAO_CAO_THANH_TICH", [path])
    copy_dossier(office, round_id, PROVINCE, tmp_path / "hồ sơ", say=say)
    reports = (tmp_path / "hồ sơ" / "minh-chung" / "bao-cao-thanh-tich").glob("*báo cáo.pdf")
    assert sorted(path.read_bytes() for path in reports) == [b"0", b"1"]


def test_a_stick_that_refuses_or_an_officer_who_stops_leaves_nothing(
    office: Office, round_id: int, tmp_path: Path
) -> None:
    complete(office, round_id, tmp_path)
    (tmp_path / "là tệp").write_bytes(b"")
    before = dump(office)
    with pytest.raises(DossierNotWritten):
        copy_dossier(office, round_id, PROVINCE, tmp_path / "là tệp" / "hồ sơ", say=say)
    with pytest.raises(DossierStopped):
        copy_dossier(office, round_id, PROVINCE, tmp_path / "usb" / "hồ sơ", say=say, cancelled=lambda: True)
    assert list((tmp_path / "usb").iterdir()) == []
    assert dump(office) == before
