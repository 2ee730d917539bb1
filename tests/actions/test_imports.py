"""Taking lists in: a preview writes nothing, keeping is whole and once, held rows stay to be mended."""

from pathlib import Path

import pytest

from tdkt_desktop.actions import imports
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.units import add_unit, merge_units
from tdkt_desktop.domain.rulebook import UnknownAward
from tdkt_desktop.intake.sheets import ReadingCancelled
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses, sheet, taken_in
from tests.support.offices import dump
from tests.support.ward import QUARTER, ROUND, SCHOOL, list_of_nominees

HEAD = ("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu đề nghị")
SCHOOL_NAME = "Trường Tiểu học Hồng Quang"


def preview(
    office: Office, *paths: Path, kind: str = "nominations", round_id: int | None = ROUND
) -> imports.ImportReport:
    return preview_import(office, paths, kind, year=2025, round_id=round_id)


def test_a_preview_writes_nothing(office: Office, tmp_path: Path) -> None:
    before = dump(office)
    report = preview(office, list_of_nominees(tmp_path, rows=4))
    assert (report.accepted, report.kept) == (4, False)
    assert dump(office) == before
    assert office.attachments.all() == []


def test_accepted_rows_are_kept_in_one_step_with_their_file(office: Office, tmp_path: Path) -> None:
    path = list_of_nominees(tmp_path, rows=4)
    report = preview(office, path)
    step = keep_import(office, report, [path], round_id=ROUND)
    assert report.kept is True
    assert step.name.values == {"count": 4, "files": "Danh sách đề nghị.xlsx"}
    with office.reader() as reader:
        assert len(reader.rounds.nominations_of(ROUND)) == 6
        (source,) = reader.files.sources_of(ROUND)
        assert source.sha256 in reader.files.kept_hashes()
    kept = office.attachments.fetch(source.sha256, name=source.name)
    assert kept.read_bytes() == path.read_bytes()


def test_held_rows_wait_with_their_codes_and_cells(office: Office, tmp_path: Path) -> None:
    rows = [(1, "Mai Văn Tư", 1980, SCHOOL_NAME, "LĐTT"), (2, "Chu Thị Hạnh", 1981, SCHOOL_NAME, "Danh hiệu lạ")]
    taken_in(office, sheet(tmp_path, HEAD, rows), "nominations", round_id=ROUND)
    with office.reader() as reader:
        (held,) = reader.files.held_of(ROUND)
        assert reader.files.held_of(None) == []
    assert "TITLE_UNKNOWN" in held.codes.split()
    assert (held.row, held.state, held.kind) == (3, "waiting", "nominations")
    assert "Chu Thị Hạnh" in held.cells
    assert held.file == "Danh sách.xlsx"


def test_the_same_content_is_taken_once_whatever_its_name(office: Office, tmp_path: Path) -> None:
    path = list_of_nominees(tmp_path, rows=2)
    taken_in(office, path, "nominations", round_id=ROUND)
    again = path.rename(tmp_path / "tên khác.xlsx")
    report = preview(office, again)
    with refuses(office, imports.FileTakenBefore, "tên khác.xlsx", "Danh sách đề nghị.xlsx", "2025-11-20"):
        keep_import(office, report, [again], round_id=ROUND)
    assert report.kept is False
    office.undo()
    keep_import(office, preview(office, again), [again], round_id=ROUND)


def test_one_file_given_twice_is_refused_whole(office: Office, tmp_path: Path) -> None:
    path = list_of_nominees(tmp_path, rows=2)
    with refuses(office, imports.FileTakenBefore):
        keep_import(office, preview(office, path, path), [path, path], round_id=ROUND)


def test_a_file_changed_after_its_preview_is_refused(office: Office, tmp_path: Path) -> None:
    path = list_of_nominees(tmp_path, rows=2)
    report = preview(office, path)
    list_of_nominees(tmp_path, rows=5)
    with refuses(office, imports.FileChanged, "Danh sách đề nghị.xlsx"):
        keep_import(office, report, [path], round_id=ROUND)


def test_a_list_without_a_row_to_take_is_refused(office: Office, tmp_path: Path) -> None:
    path = sheet(tmp_path, HEAD, [(1, "Mai Văn Tư", 1980, SCHOOL_NAME, "Danh hiệu lạ")])
    with refuses(office, imports.NothingToKeep, "Danh sách.xlsx"):
        keep_import(office, preview(office, path), [path], round_id=ROUND)


def test_a_file_that_could_not_be_read_has_nothing_to_keep(office: Office, tmp_path: Path) -> None:
    (tmp_path / "hỏng.xlsx").write_bytes(b"khong phai excel")
    report = preview(office, tmp_path / "hỏng.xlsx")
    with refuses(office, imports.NothingToKeep, "hỏng.xlsx"):
        keep_import(office, report, [tmp_path / "hỏng.xlsx"], round_id=ROUND)


def test_beside_an_unreadable_file_the_readable_one_is_kept(office: Office, tmp_path: Path) -> None:
    (tmp_path / "hỏng.xlsx").write_bytes(b"khong phai excel")
    paths = [tmp_path / "hỏng.xlsx", list_of_nominees(tmp_path, rows=2)]
    keep_import(office, preview(office, *paths), paths, round_id=ROUND)
    with office.reader() as reader:
        assert reader.files.source_names_of(ROUND) == ["Danh sách đề nghị.xlsx"]


def test_two_files_of_one_name_are_two(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    paths = [list_of_nominees(tmp_path / "a", rows=2), list_of_nominees(tmp_path / "b", rows=3, award="CSTĐCS")]
    keep_import(office, preview(office, *paths), paths, round_id=ROUND)
    with office.reader() as reader:
        sources = reader.files.sources_of(ROUND)
    assert len({one.sha256 for one in sources}) == 2
    for source, path in zip(sources, paths, strict=True):
        assert office.attachments.fetch(source.sha256, name="x").read_bytes() == path.read_bytes()


def test_whoever_is_proposed_is_proposed_in_a_round(office: Office, tmp_path: Path) -> None:
    people = list_of_nominees(tmp_path, rows=2)
    with refuses(office, imports.RoundNeeded, "Danh sách đề nghị.xlsx"):
        keep_import(office, preview(office, people, round_id=None), [people])
    head = ("STT", "Tên tập thể", "Tổng số lao động", "Danh hiệu đề nghị")
    proposed = sheet(tmp_path, head, [(1, SCHOOL_NAME, 46, "Tập thể lao động tiên tiến")], name="tập thể.xlsx")
    with refuses(office, imports.RoundNeeded, "tập thể.xlsx"):
        keep_import(office, preview(office, proposed, kind="collectives", round_id=None), [proposed])


def test_households_without_a_round_are_only_entered(office: Office, tmp_path: Path) -> None:
    head = ("STT", "Họ và tên chủ hộ", "Số khẩu", "Tổ dân phố", "Số phiếu phát ra", "Số phiếu đồng ý")
    path = sheet(tmp_path, head, [(1, "Bùi Văn Ân", 4, "Tổ dân phố 3", 30, 28)])
    taken_in(office, path, "households")
    with office.reader() as reader:
        assert reader.subjects.get(5).unit_id == QUARTER


def test_the_year_is_that_of_the_round_unless_it_is_said(office: Office, tmp_path: Path) -> None:
    head = (*HEAD, "Xếp loại")
    path = sheet(tmp_path, head, [(1, "Mai Văn Tư", 1980, SCHOOL_NAME, "LĐTT", "Hoàn thành tốt nhiệm vụ")])
    taken_in(office, path, "nominations", year=None, round_id=ROUND)
    with office.reader() as reader:
        assert reader.subjects.grades_of([5], 2025) == {5: "HTTNV"}


def test_without_year_and_round_it_is_this_year(office: Office, tmp_path: Path) -> None:
    head = ("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian")
    path = sheet(tmp_path, head, [(1, "Phát động thi đua", "Phòng VH-XH", "Công đoàn", "Tháng 12")])
    taken_in(office, path, "schedule", year=None)
    with office.reader() as reader:
        assert "Phát động thi đua" in {row.content for row in reader.plans.schedule_of(2025)}


def test_sheets_that_were_not_read_are_left_alone(office: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = list_of_nominees(tmp_path, rows=2)
    book = load_workbook(path)
    note = book.create_sheet("Ghi chú")
    note["A1"] = "Người lập biểu ký tên"
    hidden = book.create_sheet("Ẩn")
    hidden["A1"] = "nháp"
    hidden.sheet_state = "hidden"
    book.save(path)
    book.close()
    report = taken_in(office, path, "auto", round_id=ROUND)
    assert [one.kind for one in report.files[0].sheets][1:] == ["auto", "auto"]
    with office.reader() as reader:
        assert len(reader.rounds.nominations_of(ROUND)) == 4


def test_what_the_office_knows_helps_to_understand(office: Office, tmp_path: Path) -> None:
    from datetime import date

    add_unit(office, "Trường Tiểu học Quang Lãm")
    merge_units(office, [3], SCHOOL, on=date(2025, 7, 1))
    with office.reader() as reader:
        known = imports.known_to(office, reader, round_id=ROUND)
        assert imports.known_to(office, reader).nominated == frozenset()
    assert (known.owner, known.province, known.today) == ("Phường Hồng Quang", "Ninh Bình", date(2025, 11, 20))
    assert known.successions == {"Trường Tiểu học Quang Lãm": (SCHOOL_NAME,)}
    assert [unit.id for unit in known.units] == [SCHOOL, QUARTER]
    assert len(known.nominated) == 2
    path = sheet(tmp_path, HEAD, [(1, "Mai Văn Tư", 1980, "Trường Tiểu học Quang Lãm", "LĐTT")])
    taken_in(office, path, "nominations", round_id=ROUND)
    with office.reader() as reader:
        assert reader.rounds.nominations_of(ROUND)[-1].unit_id == SCHOOL


def test_an_old_unit_with_two_heirs_is_known_to_be_so(office: Office, tmp_path: Path) -> None:
    head = ("STT", "Đơn vị cũ", "Đơn vị mới")
    rows = [
        (1, "Xóm Bắc", SCHOOL_NAME),
        (2, "Xóm Bắc", "Tổ dân phố 3"),
        (3, "Xóm Nam", "Tổ dân phố 3"),
        (4, "Xóm Cũ", None),
    ]
    taken_in(office, sheet(tmp_path, head, rows), "unit_changes")
    with office.reader() as reader:
        known = imports.known_to(office, reader)
    assert known.successions["Xóm Nam"] == ("Tổ dân phố 3",)
    assert known.successions["Xóm Bắc"] == (SCHOOL_NAME, "Tổ dân phố 3")
    assert known.successions["Xóm Cũ"] == ()


def test_a_reading_is_watched_and_stopped(office: Office, tmp_path: Path) -> None:
    path, seen = list_of_nominees(tmp_path, rows=3), list[tuple[int, int]]()
    before = dump(office)
    preview_import(office, [path], "nominations", progress=lambda done, total: seen.append((done, total)))
    assert seen[-1][0] == seen[-1][1] > 0
    with pytest.raises(ReadingCancelled):
        preview_import(office, [path], "nominations", cancelled=lambda: True)
    assert dump(office) == before


def test_what_fails_while_it_is_kept_leaves_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = list_of_nominees(tmp_path, rows=3)
    report = preview(office, path)

    def broken(*_: object) -> None:
        raise UnknownAward(code="X")

    with monkeypatch.context() as patch:
        patch.setattr(imports, "KEEPERS", {**imports.KEEPERS, "nominations": broken})
        with refuses(office, UnknownAward):
            keep_import(office, report, [path], round_id=ROUND)
    assert report.kept is False
    keep_import(office, report, [path], round_id=ROUND)
