"""Whether two records are one: never by name alone, never against a contradiction, always with reasons that add up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.match_reasons import Speaks, reasons_of
from tdkt_desktop.domain.matching import ASKED_FROM, Ground, Verdict, compare, match
from tdkt_desktop.domain.namesakes import Namesakes
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.ties import Described, UnitLines, compatible
from tdkt_desktop.domain.unit import Succession

PERSON, COLLECTIVE = SubjectKind.PERSON, SubjectKind.COLLECTIVE
DAY, MONTH, YEAR = PartialDate(1975, 3, 12), PartialDate(1975, 3), PartialDate(1975)
OLD, NEW, ELSEWHERE = 1, 2, 3
LINES = UnitLines.of([Succession(OLD, 9), Succession(9, NEW)])
HOA = Described(PERSON, "Nguyễn Thị Hòa", DAY, NEW, "Giáo viên", "female", id=7)

names = st.sampled_from(["Nguyễn Thị Hòa", "Nguyễn Thị Hoa", "Nguyen Thi Hoa", "Nguyễn Thị Hoàn", "Lê Văn Bảy"])
births = st.sampled_from([None, YEAR, MONTH, DAY, PartialDate(1975, 12, 3), PartialDate(1976), PartialDate(1980, 1, 1)])
people = st.builds(
    Described,
    st.sampled_from([PERSON, COLLECTIVE]),
    names,
    births,
    st.sampled_from([None, OLD, NEW, ELSEWHERE]),
    st.sampled_from([None, "Giáo viên", "Hiệu trưởng"]),
    st.sampled_from([None, "female", "male"]),
    st.sampled_from([None, "001075004471", "001075009999", "151234567"]),
    st.frozensets(st.sampled_from([OLD, NEW, ELSEWHERE]), max_size=2),
)


def row(**values: object) -> Described:
    """A row about HOA that says nothing but the name, and these."""
    return replace(Described(PERSON, HOA.name), **values)  # type: ignore[arg-type]


@given(people, people)
def test_the_order_of_two_records_changes_nothing(one: Described, other: Described) -> None:
    there, back = compare(one, other, lines=LINES), compare(other, one, lines=LINES)
    assert (there.score, there.verdict, there.ground) == (back.score, back.verdict, back.ground)
    assert [(found.fact, found.speaks) for found in reasons_of(there)] == [
        (found.fact, found.speaks) for found in reasons_of(back)
    ]


@given(people, people, st.sampled_from(["birth_date", "unit_id", "position", "gender", "citizen_id"]))
def test_what_agrees_never_lowers_the_score(one: Described, other: Described, fact: str) -> None:
    value = getattr(other, fact)
    silent = replace(one, **{fact: None})
    if fact == "unit_id":
        silent = replace(silent, workplaces=frozenset())
    told = replace(silent, **{fact: value})
    assert compare(told, other, lines=LINES).score >= compare(silent, other, lines=LINES).score


@given(people, people)
def test_a_fuller_date_that_agrees_never_lowers_the_score(one: Described, other: Described) -> None:
    if other.birth_date is None:
        return
    scores = [
        compare(replace(one, birth_date=born), other).score
        for born in (None, PartialDate(other.birth_date.year), other.birth_date)
    ]
    assert scores == sorted(scores)


@given(people, people)
def test_a_contradiction_is_never_sure_nor_is_a_name_alone(one: Described, other: Described) -> None:
    found = compare(one, other, lines=LINES)
    if found.verdict is not Verdict.SURE:
        return
    assert one.kind is other.kind
    assert not any(reason.speaks is Speaks.AGAINST and reason.fact != "unit" for reason in reasons_of(found)) or (
        found.ground is Ground.NUMBER
    )
    if one.birth_date and other.birth_date:
        assert compatible(one.birth_date, other.birth_date)
    if one.kind is PERSON:
        assert sum(reason.speaks is Speaks.FOR for reason in reasons_of(found)) > 1


@given(people, st.lists(people, max_size=5))
def test_at_most_one_is_sure_and_every_candidate_is_worth_a_question(one: Described, others: list[Described]) -> None:
    known = [replace(other, id=number) for number, other in enumerate(others, start=1)]
    found = match(one, known, lines=LINES)
    assert found.sure is None or found.sure in found.candidates
    assert all(likely.verdict is not Verdict.OTHER for likely in found.candidates)
    assert [likely.ground for likely in found.candidates] == sorted(
        (likely.ground for likely in found.candidates), reverse=True
    )


CASES = [
    # what the row says beside the name, verdict
    ({}, Verdict.OTHER),
    ({"birth_date": DAY}, Verdict.SURE),
    ({"birth_date": YEAR}, Verdict.DOUBTFUL),
    ({"birth_date": YEAR, "unit_id": NEW}, Verdict.SURE),
    ({"birth_date": YEAR, "unit_id": OLD}, Verdict.SURE),  # the old unit lives on in the new one
    ({"birth_date": YEAR, "unit_id": ELSEWHERE}, Verdict.DOUBTFUL),
    ({"unit_id": NEW}, Verdict.SURE),
    ({"unit_id": ELSEWHERE}, Verdict.OTHER),
    ({"birth_date": PartialDate(1975, 12, 3), "unit_id": NEW}, Verdict.DOUBTFUL),  # day and month turned round
    ({"birth_date": PartialDate(1976), "unit_id": NEW}, Verdict.DOUBTFUL),
    ({"birth_date": PartialDate(1980), "unit_id": NEW}, Verdict.OTHER),
    ({"birth_date": DAY, "gender": "male"}, Verdict.DOUBTFUL),
    ({"name": "Nguyễn Thị Hoa", "birth_date": DAY, "unit_id": NEW}, Verdict.DOUBTFUL),
    ({"name": "Nguyen Thi Hoa", "unit_id": NEW}, Verdict.DOUBTFUL),
    ({"name": "Nguyễn Thị Hoa", "unit_id": NEW}, Verdict.OTHER),
    ({"name": "Nguyễn Thị Hoa", "birth_date": YEAR, "unit_id": ELSEWHERE}, Verdict.OTHER),
    ({"name": "Nguyễn Thị Hòan", "birth_date": DAY}, Verdict.DOUBTFUL),
    ({"name": "Lê Thị Hòa", "birth_date": DAY, "unit_id": NEW}, Verdict.OTHER),
    ({"name": "NGUYỄN THỊ HOÀ", "birth_date": DAY}, Verdict.SURE),
    ({"kind": SubjectKind.HOUSEHOLD, "birth_date": DAY, "unit_id": NEW}, Verdict.OTHER),
]


@pytest.mark.parametrize(("said", "verdict"), CASES)
def test_what_a_row_allows(said: dict[str, object], verdict: Verdict) -> None:
    found = compare(row(**said), HOA, lines=LINES)
    assert found.verdict is verdict
    assert match(row(**said), [HOA], lines=LINES).verdict is verdict
    if verdict is Verdict.DOUBTFUL:
        assert found.score >= ASKED_FROM


@pytest.mark.parametrize(
    ("number", "said", "verdict"),
    [
        ("001075004471", {"name": "Nguyễn Thị Hoa"}, Verdict.SURE),  # decides although the tone marks differ
        ("001075004471", {"name": "Lê Văn Bảy"}, Verdict.DOUBTFUL),
        ("001075004471", {"birth_date": PartialDate(1960)}, Verdict.DOUBTFUL),
        ("001075009999", {"birth_date": DAY, "unit_id": NEW}, Verdict.OTHER),
        ("151234567", {"birth_date": DAY}, Verdict.SURE),  # an old card says nothing against a new one
    ],
)
def test_the_citizen_number_decides(number: str, said: dict[str, object], verdict: Verdict) -> None:
    known = replace(HOA, citizen_id="001075004471")
    assert compare(row(citizen_id=number, **said), known, lines=LINES).verdict is verdict


def test_a_known_workplace_counts_like_the_unit() -> None:
    known = replace(HOA, birth_date=YEAR, workplaces=frozenset({ELSEWHERE}))
    found = compare(row(birth_date=YEAR, unit_id=ELSEWHERE), known)
    assert (found.verdict, found.ground) == (Verdict.SURE, Ground.BIRTH_WORKPLACE)


@pytest.mark.parametrize(
    ("name", "unit", "verdict"),
    [
        ("Tổ 1", NEW, Verdict.SURE),
        ("Tổ 1", None, Verdict.SURE),
        ("Tổ 1", ELSEWHERE, Verdict.OTHER),
        ("Tổ 1", OLD, Verdict.DOUBTFUL),  # both old units may have had a Tổ 1
        ("Tổ 2", NEW, Verdict.OTHER),
        ("To 1", NEW, Verdict.DOUBTFUL),
    ],
)
def test_collectives(name: str, unit: int | None, verdict: Verdict) -> None:
    known = Described(COLLECTIVE, "Tổ 1", unit_id=NEW, id=1)
    assert compare(Described(COLLECTIVE, name, unit_id=unit), known, lines=LINES).verdict is verdict


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("nguyen van tuan", "nguyen van tuana", True),
        ("nguyen van tuan", "nguyen van tuna", True),  # two letters turned round
        ("nguyen van tuan", "nguyen van toan", True),
        ("nguyen van tuan", "nguyen van tien", False),
        ("vu van an", "vo van an", False),  # short words are other words
        ("nguyen van tuan", "nguyen tuan", False),
        ("to may 1234", "to may 1235", False),
    ],
)
def test_one_slip_of_a_letter(one: str, other: str, is_slip: bool) -> None:
    known = Namesakes([Described(PERSON, one, DAY, id=1)])
    assert bool(known.alike(Described(PERSON, other, DAY))) is is_slip
    in_unit = Namesakes([Described(PERSON, other, YEAR, OLD, id=1)], lines=LINES)
    assert bool(in_unit.alike(Described(PERSON, one, DAY, NEW))) is is_slip
    assert not in_unit.alike(Described(PERSON, one, DAY, ELSEWHERE))


def test_namesakes_of_one_unit_are_asked_about_until_they_are_told_apart() -> None:
    one, other = replace(HOA, birth_date=YEAR), replace(HOA, id=8, birth_date=YEAR, position="Hiệu trưởng")
    said = row(birth_date=YEAR, unit_id=NEW, position="Hiệu trưởng")
    assert match(said, [one, other]).verdict is Verdict.DOUBTFUL
    told = match(said, [one, other], apart={(7, 8)})
    assert told.sure is not None
    assert told.sure.known == other
    assert match(row(birth_date=YEAR, unit_id=NEW), [one, other], apart={(7, 8)}).verdict is Verdict.DOUBTFUL


def test_reasons_are_said_in_words() -> None:
    found = compare(row(birth_date=YEAR, unit_id=OLD, position="Hiệu trưởng"), HOA, lines=LINES)
    assert [(reason.fact, reason.speaks, str(reason.words)) for reason in reasons_of(found)] == [
        ("name", Speaks.FOR, "same full name"),
        ("birth_date", Speaks.FOR, "same year of birth, the list gives no day"),
        ("unit", Speaks.FOR, "the old unit was merged into this one"),
        ("position", Speaks.NEITHER, "different positions"),
    ]
    on_file = compare(replace(HOA, id=3, birth_date=YEAR, unit_id=None), HOA)
    assert [str(reason.words) for reason in reasons_of(on_file)][1:3] == [
        "same year of birth, one of them gives no day",
        "one of them gives no unit",
    ]


def test_a_subject_known_better_is_found_by_it() -> None:
    known = replace(HOA, birth_date=None)
    namesakes = Namesakes([known])
    assert not namesakes.alike(row(name="Nguyễn Thị Hoàn", birth_date=DAY))
    namesakes.replace(known, HOA)
    assert namesakes.alike(row(name="Nguyễn Thị Hoàn", birth_date=DAY)) == [HOA]
    assert namesakes.same(row()) == [HOA]


def test_somebody_new_is_found_by_the_name_but_not_asked_about_by_a_near_one() -> None:
    namesakes = Namesakes([])
    namesakes.add(HOA)
    assert namesakes.same(row()) == [HOA]
    assert namesakes.find(row(name="Nguyễn Thị Hoàn", birth_date=DAY)).candidates == ()
