"""Whatever is said of a list: no row is lost or doubled, nothing fails, and what is taken back leaves no trace."""

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tdkt_desktop.intake.corrections import (
    NOT_A_LIST,
    NOTHING_SAID,
    Corrections,
    Fate,
    RowPlace,
    SheetCorrections,
    SheetPlace,
    Written,
)
from tdkt_desktop.intake.corrections_text import as_json, from_json, of_file, together
from tdkt_desktop.intake.encodings import CODES
from tdkt_desktop.intake.files import FileInHand
from tdkt_desktop.intake.kinds import KINDS
from tdkt_desktop.intake.mending import Mending
from tdkt_desktop.intake.reading import Reading
from tdkt_desktop.intake.report import FileReport, ImportReport, Result
from tdkt_desktop.intake.sheets import Sheet, filled_rows
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tests.intake.test_laws import COLUMNS, KNOWN, cells

VOCABULARY = national_vocabulary()
FIELDS = [*COLUMNS, "who", "name", "title", "position", "family_name", "birth_year", "LDTT", "Công an xã", "lạ"]
TEXTS = st.sampled_from(
    [
        "",
        "LĐTT",
        "Lê Văn An",
        "31/02/1985",
        "1985",
        "Công an xã",
        "TH Tân Hòa",
        "nt",
        "Tổng cộng",
        "=1+1",
        "I",
        "x",
        "7",
    ]
)
LETTERS = st.sampled_from(["A", "B", "C", "D", "E", "F", "G", "J", "ZZZZ", "1", ""])
ROWS = st.integers(-1, 17)
WIDE = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

sheet_words = st.builds(
    SheetCorrections,
    kind=st.sampled_from(["", "", *KINDS, NOT_A_LIST, "lạ"]),
    header_rows=st.none() | st.tuples(ROWS, ROWS),
    columns=st.dictionaries(LETTERS, st.sampled_from(["", *FIELDS]), max_size=4),
    encodings=st.dictionaries(LETTERS, st.sampled_from([*CODES, "lạ"]), max_size=2),
)
places = st.builds(RowPlace, st.just(0), st.integers(0, 1), ROWS)
words = st.builds(
    Corrections,
    sheets=st.dictionaries(st.builds(SheetPlace, st.just(0), st.integers(0, 1)), sheet_words, max_size=2),
    cells=st.dictionaries(st.tuples(places, st.sampled_from(FIELDS)), TEXTS, max_size=6),
    meanings=st.dictionaries(st.builds(Written, st.sampled_from(FIELDS), TEXTS), TEXTS, max_size=3),
    fates=st.dictionaries(places, st.sampled_from(Fate), max_size=3),
    people=st.dictionaries(places, st.none() | st.integers(1, 9), max_size=2),
)
HEADING = [texts[0] for texts in COLUMNS.values()]


READING = Reading([])  # one for all, so that what the pack says is prepared once


def reading_of(rows: list[list[object]]) -> Reading:
    grid = [["" if cell is None else cell for cell in row] for row in rows]
    READING.files = [FileInHand(Path("danh sach.xlsx"), "0" * 64, [Sheet("Sheet1", filled_rows(grid))])]  # type: ignore[arg-type]
    return READING


def look(reading: Reading, said: Corrections = NOTHING_SAID, kind: str = "auto") -> ImportReport:
    return reading.understand(kind, known=KNOWN, vocabulary=VOCABULARY, corrections=said)


def numbers(file: FileReport) -> list[list[int]]:
    return [[row.row for row in sheet.rows] for sheet in file.sheets]


@settings(max_examples=60, **WIDE)
@given(rows=st.lists(st.lists(cells, max_size=8), min_size=1, max_size=12), header=st.booleans(), said=words)
def test_no_row_is_lost_whatever_is_said(rows: list[list[object]], header: bool, said: Corrections) -> None:
    reading = reading_of([HEADING, *rows] if header else rows)
    plain, report = look(reading), look(reading, said)
    held = Mending(reading, report, said)
    for number, sheet in enumerate(report.files[0].sheets):
        mine = [row.row for row in sheet.rows]
        assert mine == sorted(set(mine))
        assert {row.number for row in reading.files[0].sheets[number].rows} >= set(mine)
        assert set(mine) >= {row.row for row in plain.files[0].sheets[number].rows if row.result is Result.ACCEPTED}
        ignored = [row for row in sheet.rows if row.result not in (Result.ACCEPTED, Result.HELD)]
        assert len(sheet.rows) == sheet.accepted + sheet.held + len(ignored)
        for row in sheet.rows:
            assert row.why is not None
            assert bool(row.codes) or row.result is not Result.HELD
            held.cures_of(RowPlace(0, number, row.row))
    assert look(reading) == plain


@settings(max_examples=30, **WIDE)
@given(rows=st.lists(st.lists(cells, min_size=7, max_size=7), max_size=9), said=words)
def test_every_filled_row_of_a_table_stands_once(rows: list[list[object]], said: Corrections) -> None:
    reading = reading_of([HEADING, *rows])
    filled = {
        at
        for at, row in enumerate([HEADING, *rows], 1)
        if any(cell is not None and str(cell).replace("\xad", "").replace("\u200b", "").split() for cell in row)
    }
    found = {number for sheet in numbers(look(reading, said).files[0]) for number in sheet}
    assert found >= filled


people = st.lists(
    st.tuples(
        st.just(""),
        st.sampled_from(["Lê Văn An", "Chu Thị Bình", "Mai Văn Chi", ""]),
        st.sampled_from([date(1980, 5, 3), "1990", "31/02/1985", ""]),
        st.sampled_from(["Công an xã", "TH Tân Hòa", "nt", "Trạm Y tế", ""]),
        st.sampled_from(["LĐTT", "Danh hiệu lạ", "CSTĐCS", ""]),
        st.sampled_from(["HTTNV", "Tốt", ""]),
        st.just("ghi"),
    ).map(list),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60, **WIDE)
@given(
    rows=people, field=st.sampled_from(["unit", "award", "rating", "birth_date"]), meaning=TEXTS, at=st.integers(0, 8)
)
def test_a_meaning_is_the_same_as_the_cells_one_by_one(
    rows: list[list[object]], field: str, meaning: str, at: int
) -> None:
    column = list(COLUMNS).index(field)
    text = str(rows[at % len(rows)][column] or "")
    reading = reading_of([HEADING, *rows])
    places = [number for number, row in enumerate(rows, 2) if str(row[column]) == text != ""]
    one_by_one = Corrections(cells={(RowPlace(0, 0, number), field): meaning for number in places})
    assert look(reading, Corrections(meanings={Written(field, text): meaning}), "nominations") == look(
        reading, one_by_one, "nominations"
    )


GOOD = {"unit": "Công an xã", "award": "LĐTT", "rating": "HTTNV", "birth_date": "1985"}
COMPLAINTS = {"UNIT_UNKNOWN", "UNIT_MISSING", "TITLE_UNKNOWN", "TITLE_MISSING", "RATING_UNKNOWN", "BIRTH_INVALID"}


@settings(max_examples=30, **WIDE)
@given(rows=people, field=st.sampled_from(list(GOOD)))
def test_what_mends_one_row_mends_the_rows_like_it(rows: list[list[object]], field: str) -> None:
    reading = reading_of([HEADING, *rows])
    report = look(reading, kind="nominations")
    mending = Mending(reading, report, NOTHING_SAID)
    for row in report.files[0].sheets[0].rows:
        place = RowPlace(0, 0, row.row)
        others = mending.alike(place, field)
        assert place not in others
        for other in others:
            assert place in mending.alike(other, field)
        if others:
            now = Mending(
                reading, look(reading, mending.said_of_all(place, field, GOOD[field]), "nominations"), NOTHING_SAID
            )
            for mended in (place, *others):
                before, after = mending.row_at(mended), now.row_at(mended)
                assert before is not None
                assert after is not None
                assert len(COMPLAINTS & {*after.codes}) < len(COMPLAINTS & {*before.codes})


@settings(max_examples=100, deadline=None)
@given(said=words, more=words)
def test_what_was_said_can_be_kept_and_read_back(said: Corrections, more: Corrections) -> None:
    assert from_json(as_json(said)) == said
    assert of_file(of_file(said, 0, at=3), 3) == said
    assert together(said, NOTHING_SAID) == together(NOTHING_SAID, said) == said
    both = together(said, more)
    assert together(both, more) == both
    assert of_file(said, 1) == Corrections(meanings=said.meanings)
