"""Lists in hand: corrected without being read again, kept with how they were read, remembered for the next file."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tdkt_desktop.actions import held_lists, imports, lists_in_hand
from tdkt_desktop.actions.list_memory import forget_reading
from tdkt_desktop.actions.lists_in_hand import ListsInHand, keep_lists, look_again, look_anew, look_at_lists
from tdkt_desktop.actions.units import add_unit
from tdkt_desktop.intake.corrections import (
    NOTHING_SAID,
    Corrections,
    Fate,
    RowPlace,
    SheetCorrections,
    SheetPlace,
    Written,
)
from tdkt_desktop.intake.report import Result
from tdkt_desktop.intake.sheets import ReadingCancelled
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses, sheet, taken_in
from tests.support.offices import dump
from tests.support.ward import ROUND

SCHOOL_NAME = "Trường Tiểu học Hồng Quang"
HEAD = ("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu đề nghị")
ROWS = (
    (1, "Mai Văn Tư", 1980, SCHOOL_NAME, "LĐTT"),
    (2, "Chu Thị Hạnh", "31/02/1985", SCHOOL_NAME, "LĐTT"),
    (3, "Vi Văn Ba", 1990, "TH HQ", "LĐTT"),
    (4, "Lò Thị Bốn", 1991, "TH HQ", "LĐTT"),
)
FIRST = SheetPlace(0, 0)
BIRTH_MENDED = Corrections(cells={(RowPlace(0, 0, 3), "birth_date"): "1985"})
MEANT = Corrections(meanings={Written("unit", "TH HQ"): SCHOOL_NAME})


def looked(office: Office, *paths: Path, kind: str = "nominations", **options: object) -> ListsInHand:
    return look_at_lists(office, paths, kind, year=2025, round_id=ROUND, **options)  # type: ignore[arg-type]


def dirty(folder: Path, name: str = "Danh sách.xlsx", rows: Sequence[Sequence[object]] = ROWS) -> Path:
    return sheet(folder, HEAD, rows, name=name)


def odd(folder: Path, name: str, heads: Sequence[str], *rows: Sequence[object]) -> Path:
    """A list of a school whose headings are easily taken for others."""
    return sheet(folder, (f"{SCHOOL_NAME}",), [(), heads, *rows], name=name)


ODD = ("Họ và tên", "Tổ", "Nơi ngồi", "Danh hiệu")
ODD_SAID = Corrections(sheets={FIRST: SheetCorrections(columns={"B": "", "C": "unit"})})


# ---- looking


def test_looking_writes_nothing_and_reads_once(office: Office, tmp_path: Path) -> None:
    before = dump(office)
    path = dirty(tmp_path)
    found = looked(office, path)
    path.unlink()
    assert (found.report.accepted, found.report.held) == (1, 3)
    mended = look_again(office, found, BIRTH_MENDED)
    assert (mended.report.accepted, mended.corrections) == (2, BIRTH_MENDED)
    assert look_again(office, mended, NOTHING_SAID).report == found.report
    assert dump(office) == before


def test_what_the_office_learns_meanwhile_counts(office: Office, tmp_path: Path) -> None:
    found = looked(office, dirty(tmp_path))
    assert look_again(office, found, NOTHING_SAID).known is found.known
    add_unit(office, "TH HQ")
    assert look_again(office, found, NOTHING_SAID).report.accepted == 3
    office.undo()
    assert look_again(office, found, NOTHING_SAID).report.accepted == 1


def test_a_look_is_watched_and_stopped(office: Office, tmp_path: Path) -> None:
    seen = list[tuple[int, int]]()
    found = looked(office, dirty(tmp_path), progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (5, 5)
    with pytest.raises(ReadingCancelled):
        look_again(office, found, NOTHING_SAID, cancelled=lambda: True)
    with pytest.raises(ReadingCancelled):
        looked(office, found.paths[0], cancelled=lambda: True)


# ---- keeping


def test_what_was_mended_is_kept_in_one_step(office: Office, tmp_path: Path) -> None:
    before = dump(office)
    found = look_again(office, looked(office, dirty(tmp_path)), BIRTH_MENDED)
    step = keep_lists(office, found)
    assert step.name.values["count"] == 2
    with office.reader() as reader:
        names = [one.name_as_written for one in reader.rounds.nominations_of(ROUND)]
        assert names[-2:] == ["Mai Văn Tư", "Chu Thị Hạnh"]
        assert [row.row for row in reader.files.held_of(ROUND)] == [4, 5]
    office.undo()
    assert dump(office) == before


def test_a_row_that_is_left_waits_with_the_held_ones(office: Office, tmp_path: Path) -> None:
    said = Corrections(fates={RowPlace(0, 0, 2): Fate.LEAVE}, cells=BIRTH_MENDED.cells)
    keep_lists(office, look_again(office, looked(office, dirty(tmp_path)), said))
    with office.reader() as reader:
        codes = {row.row: row.codes.split() for row in reader.files.held_of(ROUND)}
    assert codes[2] == ["LEFT_OUT", "BIRTH_YEAR_ONLY"]


# ---- memory


def test_the_next_file_of_the_unit_is_read_as_the_last_one_was(office: Office, tmp_path: Path) -> None:
    path = odd(tmp_path, "một.xlsx", ODD, ("Mai Văn Tư", "Tổ Toán", "Tổ dân phố 3", "LĐTT"))
    found = looked(office, path, kind="auto")
    assert (found.report.accepted, found.remembered) == (0, {})
    keep_lists(office, look_again(office, found, ODD_SAID))
    shuffled = odd(tmp_path, "hai.xlsx", ODD[::-1], ("LĐTT", "Tổ dân phố 3", "Tổ Lý", "Vi Văn Ba"))
    again = looked(office, shuffled, kind="auto")
    assert [one.unit for one in again.remembered.values()] == [SCHOOL_NAME]
    assert again.report.files[0].sheets[0].columns == {"full_name": "D", "unit": "B", "award": "A"}
    assert again.report.accepted == 1


def test_the_same_headings_of_another_unit_are_not_the_same_list(office: Office, tmp_path: Path) -> None:
    row = ("Mai Văn Tư", "Tổ Toán", "Tổ dân phố 3", "LĐTT")
    path = odd(tmp_path, "một.xlsx", ODD, row)
    keep_lists(office, look_again(office, looked(office, path, kind="auto"), ODD_SAID))
    other = sheet(tmp_path, ("Tổ dân phố 3",), [(), ODD, row], name="x.xlsx")
    assert looked(office, other, kind="auto").remembered == {}
    more = odd(tmp_path, "ba.xlsx", (*ODD, "Thêm"), (*row, ""))
    assert looked(office, more, kind="auto").remembered == {}


def test_meanings_of_units_are_remembered_and_names_are_not(office: Office, tmp_path: Path) -> None:
    said = Corrections(meanings={**MEANT.meanings, Written("full_name", "Vi Văn Ba"): "Vi Văn Bá"})
    keep_lists(office, look_again(office, looked(office, dirty(tmp_path)), said))
    again = looked(office, dirty(tmp_path, "mới.xlsx", [(1, "Vi Văn Ba", 1970, "TH HQ", "CSTĐCS")]))
    assert again.corrections.meanings == MEANT.meanings
    assert again.report.accepted == 1


def test_what_is_remembered_can_be_passed_over_and_forgotten(office: Office, tmp_path: Path) -> None:
    keep_lists(office, look_again(office, looked(office, dirty(tmp_path)), MEANT))
    next_file = dirty(tmp_path, "mới.xlsx", [(1, "Vi Văn Ba", 1970, "TH HQ", "CSTĐCS")])
    again = looked(office, next_file)
    assert again.remembered
    assert look_anew(office, again).report.held == 1
    forget_reading(office, again.remembered)
    assert looked(office, next_file).remembered == {}
    office.undo()
    assert looked(office, next_file).remembered


def test_undoing_the_keeping_forgets_how_the_list_was_read(office: Office, tmp_path: Path) -> None:
    path = dirty(tmp_path)
    keep_lists(office, look_again(office, looked(office, path), MEANT))
    office.undo()
    assert looked(office, path).remembered == {}


def test_a_correction_that_was_taken_back_is_remembered_no_longer(office: Office, tmp_path: Path) -> None:
    keep_lists(office, look_again(office, looked(office, dirty(tmp_path)), MEANT))
    rows = [(1, "Vi Văn Ba", 1970, "TH HQ", "CSTĐCS"), (2, "Lò Văn Sáu", 1970, SCHOOL_NAME, "CSTĐCS")]
    again = looked(office, dirty(tmp_path, "mới.xlsx", rows))
    keep_lists(office, look_anew(office, again))
    assert looked(office, dirty(tmp_path, "nữa.xlsx", rows[:1])).remembered == {}


def test_what_is_said_at_once_needs_no_memory(office: Office, tmp_path: Path) -> None:
    keep_lists(office, look_again(office, looked(office, dirty(tmp_path)), MEANT))
    again = looked(office, dirty(tmp_path, "mới.xlsx", ROWS[2:]), corrections=BIRTH_MENDED)
    assert (again.corrections, again.remembered, again.report.held) == (BIRTH_MENDED, {}, 2)


# ---- rows that waited


def held_source(office: Office) -> int:
    with office.reader() as reader:
        (source_id,) = reader.lists.sources_waiting(ROUND)
    return int(source_id)


def test_held_rows_are_opened_with_their_file_mended_and_taken(office: Office, tmp_path: Path) -> None:
    path = dirty(tmp_path)
    keep_lists(office, look_again(office, looked(office, path), BIRTH_MENDED))
    path.unlink()
    before = dump(office)
    opened = held_lists.open_held(office, held_source(office))
    assert dump(office) == before
    assert [row.result for row in opened.report.files[0].sheets[0].rows][1:] == [
        Result.SETTLED,
        Result.SETTLED,
        Result.HELD,
        Result.HELD,
    ]
    (file,) = opened.report.files
    assert file.message.values == {"file": "Danh sách.xlsx", "accepted": 0, "held": 2}
    assert (file.sheets[0].settled, file.sheets[0].table_rows) == (2, 4)
    assert (opened.round_id, opened.year, opened.corrections) == (ROUND, 2025, BIRTH_MENDED)
    mended = look_again(office, opened, opened.mending.said_of_all(RowPlace(0, 0, 4), "unit", SCHOOL_NAME))
    assert (mended.report.accepted, mended.report.held) == (2, 0)
    step = keep_lists(office, mended)
    assert step.name.values == {"count": 2, "files": "Danh sách.xlsx"}
    with office.reader() as reader:
        assert [one.name_as_written for one in reader.rounds.nominations_of(ROUND)][-2:] == ["Vi Văn Ba", "Lò Thị Bốn"]
        assert reader.lists.sources_waiting(ROUND) == []
    office.undo()
    assert dump(office) == before


def test_what_is_held_still_is_kept_as_it_is_understood_now(office: Office, tmp_path: Path) -> None:
    taken_in(office, dirty(tmp_path), "nominations", round_id=ROUND)
    opened = held_lists.open_held(office, held_source(office))
    said = Corrections(cells={(RowPlace(0, 0, 3), "birth_date"): "1985", (RowPlace(0, 0, 4), "award"): "lạ"})
    keep_lists(office, look_again(office, opened, said))
    with office.reader() as reader:
        waiting = [row for row in reader.files.held_of(ROUND) if row.state == "waiting"]
    assert next((row.row, row.codes) for row in waiting) == (4, "BIRTH_YEAR_ONLY UNIT_UNKNOWN TITLE_UNKNOWN")
    again = held_lists.open_held(office, held_source(office))
    assert again.corrections == said


def test_rows_dealt_with_meanwhile_are_not_taken_twice(office: Office, tmp_path: Path) -> None:
    taken_in(office, dirty(tmp_path), "nominations", round_id=ROUND)
    opened = look_again(office, held_lists.open_held(office, held_source(office)), MEANT)
    held_lists.settle_held_rows(office, [opened.waiting[RowPlace(0, 0, 5)]])
    with refuses(office, lists_in_hand.RowsSettledMeanwhile, "Danh sách.xlsx"):
        keep_lists(office, opened)
    fresh = held_lists.open_held(office, held_source(office))
    assert set(fresh.waiting) == {RowPlace(0, 0, 3), RowPlace(0, 0, 4)}
    with refuses(office, imports.NothingToKeep, "Danh sách.xlsx"):
        keep_lists(office, fresh)


def test_held_rows_without_a_round_need_one_to_be_proposed(office: Office, tmp_path: Path) -> None:
    head = ("STT", "Tên tập thể", "Tổng số lao động", "Danh hiệu đề nghị")
    rows = [(1, "Tổ dân phố 3", 40, None), (2, SCHOOL_NAME, "bốn mươi", "Tập thể lao động tiên tiến")]
    path = sheet(tmp_path, head, rows)
    found = look_at_lists(office, [path], "collectives", year=2025)
    said = Corrections(cells={(RowPlace(0, 0, 2), "award"): ""})
    assert look_again(office, found, said).report.accepted == 0
    people = sheet(
        tmp_path, HEAD, [(1, "Mai Văn Tư", 1980, SCHOOL_NAME, None), (2, "", 1980, SCHOOL_NAME, None)], name="n"
    )
    taken_in(office, people.rename(tmp_path / "người.xlsx"), "people")
    with office.reader() as reader:
        (source_id,) = reader.lists.sources_waiting(None)
    opened = held_lists.open_held(office, source_id)
    as_nominees = Corrections(
        sheets={FIRST: SheetCorrections(kind="nominations")},
        cells={(RowPlace(0, 0, 3), "full_name"): "Vi Văn Ba", (RowPlace(0, 0, 3), "award"): "LĐTT"},
    )
    with refuses(office, imports.RoundNeeded, "người.xlsx"):
        keep_lists(office, look_again(office, opened, as_nominees))


# ---- what is kept of doubtful rows


def test_a_repeated_row_that_is_taken_is_about_somebody_else(office: Office, tmp_path: Path) -> None:
    twice = [*ROWS[:1], (2, *ROWS[0][1:]), (3, *ROWS[0][1:])]
    found = looked(office, dirty(tmp_path, rows=twice))
    taken = {RowPlace(0, 0, row): Fate.TAKE for row in (3, 4)}
    keep_lists(office, look_again(office, found, Corrections(fates=taken)))
    with office.reader() as reader:
        ids = [one.subject_id for one in reader.rounds.nominations_of(ROUND) if one.name_as_written == "Mai Văn Tư"]
        apart = reader.identities.apart()
    assert len(set(ids)) == 3
    assert {(ids[0], ids[1]), (ids[0], ids[2])} <= set(apart)


def test_two_awards_of_one_repeated_row_are_of_one_person(office: Office, tmp_path: Path) -> None:
    head = ("Số quyết định", "Ngày ký", "Họ và tên, đơn vị", "Danh hiệu", "Năm", "Đơn vị")
    row = ("15/QĐ-UBND", "05/12/2020", "Lê Văn An", "LĐTT; CSTĐCS", "2020", "Tổ dân phố 3")
    found = look_at_lists(office, [sheet(tmp_path, head, [row, row])], "register")
    said = Corrections(fates={RowPlace(0, 0, 3): Fate.TAKE})
    keep_lists(office, look_again(office, found, said))
    holders = [row[2] for row in dump(office)["award"][-4:]]
    assert len(set(holders)) == 2
    assert holders[0] == holders[1] != holders[2] == holders[3]


def test_a_decision_of_which_only_the_year_is_known_is_kept_without_a_day(office: Office, tmp_path: Path) -> None:
    head = ("Số quyết định", "Ngày ký", "Họ và tên, đơn vị", "Danh hiệu", "Năm", "Đơn vị")
    rows = [(f"{number}/QĐ-UBND", day, "Lê Văn An", "LĐTT", "2019", "Tổ dân phố 3") for number, day in ((15, "2020"),)]
    keep_lists(office, look_at_lists(office, [sheet(tmp_path, head, rows)], "register"))
    with office.reader() as reader:
        decision = reader.awards.decision(dump(office)["award"][-1][1])
    assert (decision.number, decision.signed_on) == ("15/QĐ-UBND", None)
