"""Each listing: its columns are there, its counts are its rows, and search, sort and filter do what they say."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from tdkt_desktop.domain.award import NewAward, NewDecision, Origin
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.domain.movement import NewMovement
from tdkt_desktop.domain.round import NewNomination, RoundKind
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.storage import database, name_search
from tdkt_desktop.storage import work as storage_work
from tdkt_desktop.storage.listing import EVERYTHING, WINDOW, Filter, Listing
from tdkt_desktop.storage.listings import AWARDS, BONUSES, DECISIONS, INITIATIVES, LISTINGS, NOMINATIONS, SUBJECTS
from tdkt_desktop.storage.work import Work
from tests.support.offices import BEGINNING

NAMES = ["Nguyễn Thị Ân", "Bùi Thị An", "Đỗ Quang Bảo", "Đặng Thị Ước", "Nguyễn Bảo An", "Lê 100% Thật"]


def fill(work: Work) -> None:
    """A few rows of everything, some with and some without what is looked up."""
    parent = work.units.add("UBND phường")
    units = [work.units.add(name, parent_id=parent) for name in ("Trường Tiểu học", "Tổ dân phố 3")]
    rounds = [
        work.rounds.add(f"Cuối năm {year}", kind=RoundKind.YEAR_END, year=year, received_on=date(year, 11, 1))
        for year in (2024, 2025)
    ]
    for place, name in enumerate(NAMES):
        unit_id = units[place % 2] if place else None
        subject_id = work.subjects.add(SubjectKind.PERSON, name, unit_id=unit_id)
        number = None if place == 3 else f"{place * 10 if place == 5 else place}/QĐ-UBND"
        signed_on = date(2020 + place, 6, 1)
        new = NewDecision(number, signed_on, "A", "xa", Origin.OWN, round_id=rounds[place % 2])
        award = NewAward(subject_id, "LDTT", 2020 + place, name, unit_id=unit_id, unit_as_printed=None)
        award_id = work.awards.add(work.awards.add_decision(new), award)
        work.awards.add_bonus(award_id, amount=700_000 + place, paid=place % 2)
        work.rounds.nominate(rounds[place % 2], NewNomination(subject_id, "LDTT", name, unit_id=unit_id))
        work.initiatives.add(f"Sáng kiến {name}", year=2020 + place, recognised=True, authors=[], unit_id=unit_id)
        made_from = MadeFrom("KT-01", rounds[place % 2])
        work.documents.add_made(made_from, kind="Quyết định", title=f"Quyết định {name}", at=BEGINNING, values={})
        work.plans.add_movement(NewMovement(f"Phong trào {name}", "xa"))
        due = Due(date(2025, place, 1), "day") if place else None
        work.plans.add_entries([NewScheduleEntry(2024 + place % 2, f"Việc {name}", due=due)])
        work.plans.add_obligations([NewObligation(2024 + place % 2, "A", "B", f"Báo cáo {name}", "nam", due=due)])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path: Path = tmp_path_factory.mktemp("listings") / "office.db"
    database.create(path)
    engine = database.engine_of(path)
    with storage_work.work(engine, Sentence("Step", "Fill"), at=datetime(2025, 1, 1)) as work:  # noqa: DTZ001
        fill(work)
    return engine


@pytest.fixture
def connection(filled: Engine):
    with filled.connect() as connection:
        yield connection


every_listing = pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.key)


@every_listing
def test_every_shown_column_is_a_field(listing: Listing) -> None:
    assert {column.key for column in listing.columns} | {"id"} <= set(listing.fields)
    assert set(listing.sorts) <= set(listing.fields)
    assert len({column.key for column in listing.columns}) == len(listing.columns)


@every_listing
def test_the_count_is_the_number_of_rows(connection: Connection, listing: Listing) -> None:
    rows = listing.rows(connection)
    assert len(rows) == listing.count(connection) == len(listing.every_row(connection)) > 2
    assert len({row["id"] for row in rows}) == len(rows)
    assert set(rows[0]) == set(listing.fields)


@every_listing
def test_windows_put_together_are_the_whole(connection: Connection, listing: Listing) -> None:
    whole = listing.every_row(connection)
    windows = [row for start in range(0, len(whole), 2) for row in listing.rows(connection, offset=start, limit=2)]
    assert windows == whole
    assert listing.ids(connection) == [row["id"] for row in whole]
    assert listing.rows(connection, offset=len(whole)) == []


@every_listing
@pytest.mark.parametrize("descending", [False, True])
def test_each_column_sorts_and_loses_no_row(connection: Connection, listing: Listing, *, descending: bool) -> None:
    whole = sorted(row["id"] for row in listing.every_row(connection))
    for column in listing.columns:
        rows = listing.rows(connection, sort=column.key, descending=descending)
        assert sorted(row["id"] for row in rows) == whole, column.key
        ids = listing.ids(connection, sort=column.key, descending=descending)
        assert ids == [row["id"] for row in rows], column.key


@every_listing
def test_search_needs_no_marks_and_finds_words_by_their_beginnings(connection: Connection, listing: Listing) -> None:
    if listing.key == "units":
        words, found = ["truong", "TIỂU HỌC", "truong hoc"], 1
    else:
        words, found = ["uoc", "ĐẶNG ước", "dang thi u", "uoc dang"], 1
    for text in words:
        assert len(listing.rows(connection, Filter(words=text))) == found, text
        assert listing.count(connection, Filter(words=text)) == found, text
    assert listing.rows(connection, Filter(words="zzz")) == []
    assert listing.count(connection, Filter(words=" ")) == listing.count(connection)


def test_signs_of_the_search_language_are_plain_letters(connection: Connection) -> None:
    assert [row["name"] for row in SUBJECTS.rows(connection, Filter(words="100%"))] == ["Lê 100% Thật"]
    assert SUBJECTS.rows(connection, Filter(words="%")) == []
    assert SUBJECTS.rows(connection, Filter(words="_n")) == []
    assert SUBJECTS.rows(connection, Filter(words="\\")) == []


def said(connection: Connection, listing: Listing, wanted: Filter) -> tuple[object, ...]:
    """All that a page asks of a search."""
    ids = listing.ids(connection, wanted)
    known = replace(wanted, found=listing.find(connection, wanted.words, most=len(ids) + 10))
    assert known.found is not None
    assert listing.ids(connection, known) == ids
    assert [row["id"] for row in listing.rows(connection, wanted)] == ids
    assert listing.count(connection, wanted) == len(ids)
    assert sum(listing.tally(connection, "id", wanted).values()) == len(ids)
    return (*ids, *(row["id"] for row in listing.rows(connection, wanted, sort=listing.columns[0].key)))


@pytest.mark.parametrize(
    "listing", [AWARDS, BONUSES, DECISIONS, NOMINATIONS, SUBJECTS], ids=lambda listing: listing.key
)
@pytest.mark.parametrize("words", ["thi", "a", "nguyen", "nguyen thi", "bao an", "zzz", "d u"])
def test_few_and_many_of_a_name_are_found_alike(
    connection: Connection, listing: Listing, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    year = Filter(words=words, year=2024)
    few = said(connection, listing, Filter(words=words)), said(connection, listing, year)
    monkeypatch.setattr(name_search, "FEW", 0)
    assert (said(connection, listing, Filter(words=words)), said(connection, listing, year)) == few


def test_more_than_is_asked_for_is_not_looked_up(connection: Connection) -> None:
    many = SUBJECTS.count(connection, Filter(words="n"))
    assert SUBJECTS.find(connection, "n", most=many - 1) is None
    assert len(SUBJECTS.find(connection, "n", most=many) or ()) == many > 1


@every_listing
def test_a_value_narrows_to_its_rows(connection: Connection, listing: Listing) -> None:
    for key in listing.fields:
        tallied = listing.tally(connection, key)
        assert sum(tallied.values()) == listing.count(connection)
        for value, number in tallied.items():
            wanted = Filter(equal={key: value})
            rows = listing.rows(connection, wanted)
            assert len(rows) == listing.count(connection, wanted) == number
            assert {row[key] for row in rows} == {value}


def test_a_year_and_a_round_narrow_where_a_listing_has_them(connection: Connection) -> None:
    assert [row["year"] for row in AWARDS.rows(connection, Filter(year=2023))] == [2023]
    assert NOMINATIONS.count(connection, Filter(year=2025)) == 3
    assert BONUSES.count(connection, Filter(round_id=2, words="thi")) == 2
    assert SUBJECTS.count(connection, Filter(year=2023)) == SUBJECTS.count(connection)


def test_people_stand_by_given_name(connection: Connection) -> None:
    names = ["Bùi Thị An", "Nguyễn Bảo An", "Nguyễn Thị Ân", "Đỗ Quang Bảo", "Lê 100% Thật", "Đặng Thị Ước"]
    assert [row["name"] for row in SUBJECTS.rows(connection)] == names
    for listing in (AWARDS, NOMINATIONS, BONUSES, SUBJECTS):
        assert [row["name"] for row in listing.rows(connection, sort="name")] == names
        assert [row["name"] for row in listing.rows(connection, sort="name", descending=True)] == names[::-1]


def test_the_newest_decision_stands_first(connection: Connection) -> None:
    days = [row["signed_on"] for row in AWARDS.rows(connection)]
    assert days == sorted(days, reverse=True)


def plan(connection: Connection, listing: Listing, sort: str | None = None, wanted: Filter = EVERYTHING) -> list[str]:
    found = listing._ids(connection, wanted, listing._order(sort, descending=False)).limit(WINDOW)
    statement = str(found.compile(connection.engine, compile_kwargs={"literal_binds": True}))
    return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]


@pytest.mark.parametrize(
    ("listing", "sort", "index"),
    [
        (AWARDS, None, "ix_decision_signed_on"),
        (AWARDS, "signed_on", "ix_decision_signed_on"),
        (AWARDS, "name", "subject_by_name"),
        (AWARDS, "year", "award_period"),
        (AWARDS, "award", "award_code_year"),
        (AWARDS, "decision", "decision_by_number"),
        (DECISIONS, "number", "decision_by_number"),
        (SUBJECTS, None, "subject_by_name"),
        (SUBJECTS, "name", "subject_by_name"),
    ],
    ids=str,
)
def test_the_great_listings_are_read_in_order_from_an_index(
    connection: Connection, listing: Listing, sort: str | None, index: str
) -> None:
    steps = plan(connection, listing, sort)
    assert index in steps[0]
    assert not [step for step in steps if step.startswith("USE TEMP B-TREE")]


def test_a_query_asks_no_more_tables_than_it_needs(connection: Connection) -> None:
    assert not [step for step in plan(connection, AWARDS) if "subject" in step]
    assert not [step for step in plan(connection, SUBJECTS) if "unit" in step]


def test_units_and_titles_stand_in_an_order_that_knows_vietnamese(connection: Connection) -> None:
    titles = [row["title"] for row in INITIATIVES.rows(connection, sort="title")]
    assert titles.index("Sáng kiến Đỗ Quang Bảo") < titles.index("Sáng kiến Lê 100% Thật")


def test_decisions_stand_by_their_number(connection: Connection) -> None:
    numbers = [row["decision"] for row in AWARDS.rows(connection, sort="decision") if row["decision"]]
    assert numbers == ["0/QĐ-UBND", "1/QĐ-UBND", "2/QĐ-UBND", "4/QĐ-UBND", "50/QĐ-UBND"]
