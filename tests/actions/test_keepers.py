"""What becomes of the accepted rows of each kind of list."""

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from tdkt_desktop.actions.imports import KEEPERS
from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder
from tdkt_desktop.actions.keeping.subjects import Keeping, SubjectFinder
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.kinds import KINDS
from tdkt_desktop.office.office import Office
from tests.support.actions import figures_of
from tests.support.offices import dump
from tests.support.ward import BICH, LAN, QUARTER, ROUND, SCHOOL, SCHOOL_STAFF, TITLE

TODAY = date(2025, 11, 20)
UNIT = "Trường Tiểu học Hồng Quang"


def keep(office: Office, kind: str, *rows: Mapping[str, object], round_id: int | None = None, year: int = 2025) -> None:
    """Keep rows of values as an import does."""
    with office.work("Take in {count} rows from {files}", count=len(rows), files="x") as work:
        source = work.files.add_source("x.xlsx", "0" * 64, kind=kind, at=office.clock.now())
        keeping = Keeping(
            work=work,
            rulebook=office.rulebook,
            units=UnitFinder(work),
            subjects=SubjectFinder(work),
            source_id=source,
            source_name="x.xlsx",
            year=year,
            today=office.today,
            round_id=round_id,
        )
        KEEPERS[kind](keeping, [AcceptedRow("DS", at, values) for at, values in enumerate(rows, start=5)])


def nominations(office: Office, round_id: int = ROUND) -> list[Nomination]:
    with office.reader() as reader:
        return reader.rounds.nominations_of(round_id)[2:]


def grades(office: Office, year: int = 2025) -> dict[int, str]:
    with office.reader() as reader:
        return reader.subjects.grades_of(range(1, 20), year)


def test_every_kind_of_list_has_its_keeper() -> None:
    assert set(KEEPERS) | {"auto"} == set(KINDS) | {"auto"}


def test_nominees_with_what_their_list_says(office: Office) -> None:
    row = {
        "full_name": "Ông Xuân Giáp",
        "birth_date": "1975-03-12",
        "gender": "Nam",
        "position": "Hiệu trưởng",
        "unit": UNIT,
        "award": ["LDTT", "CSTDCS"],
        "rating": "HTXSNV",
        "initiative": "Dạy học số",
        "achievement": "Đạt giải tỉnh",
    }
    keep(office, "nominations", row, round_id=ROUND)
    first, second = nominations(office)
    assert (first.award_code, second.award_code) == ("LDTT", "CSTDCS")
    assert first.subject_id == second.subject_id == 5
    assert (first.name_as_written, first.unit_id, first.unit_as_written) == ("Ông Xuân Giáp", SCHOOL, UNIT)
    assert (first.position, first.initiative, first.achievement) == ("Hiệu trưởng", "Dạy học số", "Đạt giải tỉnh")
    with office.reader() as reader:
        person = reader.subjects.get(5)
    assert (person.birth_date, person.gender, person.position) == (PartialDate(1975, 3, 12), "Nam", "Hiệu trưởng")
    assert grades(office)[5] == "HTXSNV"
    stored = dump(office)["nomination"][-1]
    assert "DS!5" in stored


def test_nobody_is_nominated_twice(office: Office) -> None:
    row = {"full_name": "Lê Thị Ngọc Bích", "birth_date": "1980", "unit": UNIT, "award": TITLE}
    keep(office, "nominations", row, row | {"award": "CSTDCS"}, row | {"award": "CSTDCS"}, round_id=ROUND)
    assert [(one.subject_id, one.award_code) for one in nominations(office)] == [(BICH, "CSTDCS")]


def test_a_row_without_an_award_proposes_nobody(office: Office) -> None:
    keep(office, "nominations", {"full_name": "Mai Văn Tư", "unit": UNIT}, round_id=ROUND)
    assert nominations(office) == []
    assert len(dump(office)["subject"]) == 5


def test_people_are_entered_and_not_proposed(office: Office) -> None:
    rows = [
        {"full_name": "Chu Thị Hạnh", "birth_date": "1990", "unit": UNIT, "citizen_id": "036090001234"},
        {"full_name": "Mai Văn Tư", "unit": UNIT, "position": "Bảo vệ"},
    ]
    keep(office, "people", *rows)
    with office.reader() as reader:
        found = [reader.subjects.get(one) for one in (5, 6)]
    assert [(one.name, one.citizen_id, one.position) for one in found] == [
        ("Chu Thị Hạnh", "036090001234", None),
        ("Mai Văn Tư", None, "Bảo vệ"),
    ]
    assert [row[1:4] for row in dump(office)["employment"][-2:]] == [(5, SCHOOL, None), (6, SCHOOL, "Bảo vệ")]
    assert nominations(office) == []


def test_grades_of_persons_and_of_units(office: Office) -> None:
    rows = [
        {"full_name": "Lê Thị Ngọc Bích", "birth_date": "1980", "unit": UNIT, "rating": "HTTNV", "year": 2024},
        {"subject": "tap_the", "unit": UNIT, "rating": "HTXSNV", "year": 2024},
        {"subject": "tap_the", "unit": "Tổ dân phố 3", "rating": "HTTNV"},
    ]
    keep(office, "grades", *rows)
    assert grades(office, 2024) == {BICH: "HTTNV", SCHOOL_STAFF: "HTXSNV"}
    assert grades(office, 2025) == {BICH: "HTXSNV", 5: "HTTNV"}
    with office.reader() as reader:
        assert (reader.subjects.get(5).kind, reader.subjects.get(5).unit_id) == (SubjectKind.COLLECTIVE, QUARTER)
        assert reader.subjects.get(BICH).name == "Lê Thị Ngọc Bích"


def test_collectives_with_their_head_counts(office: Office) -> None:
    row = {
        "name": UNIT,
        "headcount": 46,
        "ldtt": 40,
        "cstdcs": 5,
        "disciplined": 1,
        "rating": "HTXSNV",
        "award": "TTLDTT",
    }
    keep(office, "collectives", row, {"name": "Tổ dân phố 3", "headcount": 9}, round_id=ROUND)
    assert figures_of(office, SCHOOL_STAFF, 2025) == {
        "headcount": 46,
        "holders:LDTT": 40,
        "holders:CSTDCS": 5,
        "disciplined:canh_cao": 1,
    }
    assert figures_of(office, 5, 2025) == {"headcount": 9}
    (one,) = nominations(office)
    assert (one.subject_id, one.award_code, one.unit_as_written) == (SCHOOL_STAFF, "TTLDTT", UNIT)
    assert grades(office)[SCHOOL_STAFF] == "HTXSNV"
    keep(office, "collectives", {"name": UNIT, "headcount": 47})
    assert figures_of(office, SCHOOL_STAFF, 2025)["headcount"] == 47


def test_households_are_proposed_for_their_title(office: Office) -> None:
    row = {
        "head_name": "Vũ Thị Lan",
        "birth_date": "1990-03",
        "unit": "Tổ dân phố 3",
        "members": 4,
        "votes_issued": 30,
        "votes_yes": 28,
    }
    keep(office, "households", row, row | {"head_name": "Bùi Văn Ân", "award": "GK_XA_HGD"}, round_id=ROUND)
    assert [(one.subject_id, one.award_code) for one in nominations(office)] == [(5, "GDVH"), (6, "GK_XA_HGD")]
    with office.reader() as reader:
        household = reader.subjects.get(5)
    assert (household.kind, household.unit_id) == (SubjectKind.HOUSEHOLD, QUARTER)
    assert figures_of(office, 5, 2025) == {"members": 4, "votes_issued": 30, "votes_yes": 28}
    assert LAN != 5  # the person of the same name is another subject


def test_without_a_round_collectives_and_households_are_only_entered(office: Office) -> None:
    keep(office, "collectives", {"name": "Trạm Y tế phường"})
    keep(office, "households", {"head_name": "Vũ Thị Lan", "unit": "Tổ dân phố 3"})
    assert nominations(office) == []
    assert len(dump(office)["subject"]) == 6


def test_the_old_register_keeps_names_as_printed(office: Office) -> None:
    row = {
        "who": "Đỗ Mạnh Hùng",
        "birth_date": "1975",
        "unit": UNIT,
        "unit_as_printed": "Trường TH Quang Lãm",
        "decision_no": "15/QĐ-UBND",
        "decision_date": "2024-12-05",
        "level": "xa",
        "signer": "Nguyễn Văn Thành",
        "award": "CSTDCS",
        "period_year": 2024,
    }
    keep(office, "register", row, row | {"decision_no": "9/QĐ-UBND", "period_year": 2023, "award": ["LDTT", "CSTDCS"]})
    with office.reader() as reader:
        held = reader.awards.of_subject(2)
    assert [(one.award_code, one.period_year, one.decision_number) for one in held] == [
        ("CSTDCS", 2024, "15/QĐ-UBND"),
        ("LDTT", 2024, "15/QĐ-UBND"),
        ("CSTDCS", 2023, "9/QĐ-UBND"),
        ("LDTT", 2023, "9/QĐ-UBND"),
    ]
    assert held[0].decision_id == held[1].decision_id  # the decision was on file
    assert (held[0].unit_as_printed, held[0].category) == ("Trường TH Quang Lãm", "CONG_TRANG")


def test_a_register_row_with_little_in_it(office: Office) -> None:
    keep(office, "register", {"who": "Tổ dân phố 3", "award": "TTLDTT"}, year=2022)
    with office.reader() as reader:
        (held,) = reader.awards.of_subject(5)
        assert reader.subjects.get(5).unit_id == QUARTER
    assert (held.period_year, held.decision_number, held.signed_on, held.unit_as_printed) == (2022, None, None, None)


def test_units_are_completed_and_never_doubled(office: Office) -> None:
    rows = [
        {"name": "Trường Tiểu học Hồng Quang", "kind": "Trường học", "aliases": ["TH Hồng Quang", "TH HQ"]},
        {"name": "Tổ chuyên môn 1", "parent": "TH HQ", "valid_from": "2025-07", "valid_to": "2026"},
        {"name": "Tổ dân phố 3", "parent": "Tổ dân phố 3"},
        {"name": "Tổ dân phố 3", "parent": "Chưa có"},
    ]
    keep(office, "units", *rows)
    with office.reader() as reader:
        school, quarter, group = reader.units.all()
    assert (school.kind, school.aliases) == ("Trường học", ("TH Hồng Quang", "TH HQ"))
    assert (group.name, group.parent_id) == ("Tổ chuyên môn 1", SCHOOL)
    assert (group.valid_from, group.valid_to) == (date(2025, 7, 1), date(2026, 12, 31))
    assert (quarter.parent_id, quarter.kind) == (None, None)


def test_old_units_live_on_in_new_ones(office: Office) -> None:
    rows = [
        {"old": "Trường TH Quang Lãm", "new": UNIT},
        {"old": "Trường TH Quang Lãm", "new": UNIT},
        {"old": "Tổ dân phố 3", "new": "tổ dân phố 3"},
    ]
    keep(office, "unit_changes", *rows)
    with office.reader() as reader:
        assert [(one.old_unit_id, one.new_unit_id, one.on) for one in reader.units.successions()] == [(3, SCHOOL, None)]


@pytest.mark.parametrize(
    ("row", "due"),
    [
        ({"content": "Phát động", "time": "Tháng 3", "group": "Quý II"}, "2026-03-31"),
        ({"content": "Phát động", "time": "Thường xuyên", "group": "Quý II"}, "2026-06-30"),
        ({"content": "Phát động", "group": "Quý I"}, "2026-03-31"),
        ({"content": "Phát động", "time": "Thường xuyên"}, None),
        ({"content": "Phát động", "group": "Cả năm"}, None),
    ],
)
def test_a_task_falls_due_by_its_words_or_its_quarter(office: Office, row: dict[str, str], due: str | None) -> None:
    keep(office, "schedule", row | {"stt": "3", "lead": "Phòng VH-XH", "coordinate": "Công đoàn"}, year=2026)
    with office.reader() as reader:
        (task,) = reader.plans.schedule_of(2026)
    assert (task.content, task.due_on, task.stt, task.lead) == ("Phát động", due, "3", "Phòng VH-XH")
    assert (task.cooperating, task.time_text, task.group_name, task.origin) == (
        "Công đoàn",
        row.get("time"),
        row.get("group"),
        "plan",
    )


def registrations(office: Office) -> list[Sequence[object]]:
    """Year, unit, subject, award, quantity, initiative."""
    return [row[1:7] for row in dump(office)["registration"]]


def test_registrations_by_unit_and_by_person(office: Office) -> None:
    by_unit = {"unit": UNIT, "headcount": 46, "LDTT": 40, "CSTDCS": 0, "TTLDTT": 1}
    by_person = {
        "full_name": "Lê Thị Ngọc Bích",
        "birth_date": "1980",
        "unit": UNIT,
        "award": "CSTDCS",
        "initiative": "Số hóa",
    }
    keep(office, "registrations", by_unit, by_person, year=2026)
    assert registrations(office) == [
        (2026, SCHOOL, None, "LDTT", 40, None),
        (2026, SCHOOL, None, "TTLDTT", 1, None),
        (2026, SCHOOL, BICH, "CSTDCS", 1, "Số hóa"),
    ]


def test_scores_by_criterion_and_by_unit(office: Office) -> None:
    rows = [
        {"stt": "1", "criterion": "Chuyên môn", "max": 40, UNIT: 38.5, "Tổ dân phố 3": 0, "Đơn vị lạ": 1},
        {"unit": UNIT, "total": 90, "Phong trào": 20, "note": "x", "Cộng đồng": None},
        {"unit": "Đơn vị lạ", "Phong trào": 20},
    ]
    keep(office, "scores", *rows)
    assert [row[2:7] for row in dump(office)["score"]] == [
        ("DS", "Chuyên môn", "40", SCHOOL, "38.5"),
        ("DS", "Chuyên môn", "40", QUARTER, "0"),  # nought is a score
        ("DS", "Phong trào", None, SCHOOL, "20"),
    ]


def test_initiatives_with_authors_and_shares(office: Office) -> None:
    rows = [
        {
            "title": "Dạy học số",
            "unit": UNIT,
            "year": 2024,
            "scope": "co_so",
            "decision_no": "333/QĐ-UBND",
            "decision_date": "2024-12-05",
            "authority": "UBND huyện",
            "authors": [{"name": "Lê Thị Ngọc Bích", "share": 60}, {"name": "Ứng Thị Trang", "share": 40}],
        },
        {"title": "Chưa công nhận", "authors": [{"name": "Ứng Thị Trang"}]},
        {"title": "Không rõ ai"},
    ]
    keep(office, "initiatives", *rows)
    with office.reader() as reader:
        of_bich = reader.evidence.of_subjects([BICH, 5, 6], year=2025)
        titles = [(row.title, row.year) for row in reader.initiatives.titles()]
    assert titles == [("Dạy học số", 2024), ("Chưa công nhận", 2025), ("Không rõ ai", 2025)]
    (known,) = of_bich[BICH].initiatives
    assert (known.scope, known.decision_number, known.recognition.value, known.applied) == (
        "co_so",
        "333/QĐ-UBND",
        "recognised",
        True,
    )
    assert [one.title for one in of_bich[5].initiatives] == ["Dạy học số"]
    assert [(one.title, one.recognition.value) for one in of_bich[6].initiatives] == [("Chưa công nhận", "pending")]
    assert [row[3] for row in dump(office)["initiative_author"]] == ["60", "40", None]


@pytest.mark.parametrize(
    ("values", "text", "number", "codes"),
    [
        ({}, None, None, []),
        ({"x": "  a  b "}, "a b", None, ["  a  b "]),
        ({"x": " \u00a0"}, None, None, [" \u00a0"]),
        ({"x": 12}, "12", 12, ["12"]),
        ({"x": 12.0}, "12.0", 12, ["12.0"]),
        ({"x": None}, None, None, []),
        ({"x": ["A", "B"]}, "['A', 'B']", None, ["A", "B"]),
    ],
)
def test_values_of_a_row(values: dict[str, object], text: str | None, number: int | None, codes: list[str]) -> None:
    row = AcceptedRow("DS", 7, values)
    assert (row.text("x"), row.number("x"), row.codes("x"), row.place) == (text, number, codes, "DS!7")


def test_a_date_of_a_row() -> None:
    row = AcceptedRow("DS", 7, {"birth": "1975-03", "blank": ""})
    assert row.partial("birth") == PartialDate(1975, 3)
    assert row.partial("blank") is row.partial("none") is None
