"""Whom the rows of a list are about: sure, asked once, new; what is answered holds, and is not asked again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.matching import (
    MatchQuestion,
    OneRecord,
    match_rows,
    possible_doubles,
    questions,
    tell_apart,
)
from tdkt_desktop.actions.people import add_subject, change_subject, merge_people
from tdkt_desktop.actions.splitting import belongings_by_source, split_subject
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.matching import Verdict
from tdkt_desktop.domain.subject import Employment, SubjectKind
from tdkt_desktop.intake.corrections import NOTHING_SAID, Corrections, RowPlace
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.office.office import Office
from tests.support.actions import refuses
from tests.support.offices import dump
from tests.support.ward import BICH, HUNG, LAN, QUARTER, ROUND

SCHOOL_NAME, QUARTER_NAME = "Trường Tiểu học Hồng Quang", "Tổ dân phố 3"
NEW_PERSON = 5

Row = tuple[str, object, str, str, str]
"""Name, birth, position, unit, award."""

ELSEWHERE: Row = ("Đỗ Mạnh Hùng", 1975, "Bảo vệ", QUARTER_NAME, "LĐTT")
"""The name and year of birth of a teacher of the school, in another unit."""


def a_list(folder: Path, rows: Sequence[Row], *, name: str = "Danh sách.xlsx") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([f"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 ({name})"])
    sheet.append(["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Danh hiệu đề nghị"])
    for number, row in enumerate(rows, start=1):
        sheet.append([number, *row])
    path = folder / name
    book.save(path)
    book.close()
    return path


class Lists:
    """Lists looked at, answered and kept, each under a name of its own."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office, self.folder, self.count = office, folder, 0
        self.path, self.report = folder, ImportReport("nominations")

    def look(self, *rows: Row) -> list[MatchQuestion]:
        self.count += 1
        self.path = a_list(self.folder, rows, name=f"Danh sách {self.count}.xlsx")
        self.report = preview_import(self.office, [self.path], "nominations", year=2025, round_id=ROUND)
        return questions(self.office, self.report, NOTHING_SAID)

    def keep(self, said: Corrections = NOTHING_SAID) -> None:
        keep_import(self.office, self.report, [self.path], round_id=ROUND, corrections=said)

    def people(self) -> int:
        with self.office.reader() as reader:
            return reader.subjects.count(SubjectKind.PERSON)


@pytest.fixture
def lists(office: Office, tmp_path: Path) -> Lists:
    return Lists(office, tmp_path)


def answered(question: MatchQuestion, who: int | None) -> Corrections:
    return Corrections(people=dict.fromkeys(question.rows, who))


def test_each_row_is_sure_asked_or_new(lists: Lists) -> None:
    lists.look(
        ("Lê Thị Ngọc Bích", 1980, "Giáo viên", SCHOOL_NAME, "LĐTT"),
        ELSEWHERE,
        ("Ngô Văn Ân", 1969, "Giáo viên", SCHOOL_NAME, "LĐTT"),
        ("Vũ Thị Lan", "31/2/1990", "Giáo viên", QUARTER_NAME, "LĐTT"),  # held
    )
    found = match_rows(lists.office, lists.report, NOTHING_SAID)
    said = [(place.row, one.verdict, one.subject_id, one.name, one.question) for place, one in found.rows.items()]
    assert said == [
        (3, Verdict.SURE, BICH, "Lê Thị Ngọc Bích", None),
        (4, Verdict.DOUBTFUL, None, None, 0),
        (5, Verdict.OTHER, None, None, None),
        (6, Verdict.SURE, LAN, "Vũ Thị Lan", None),
    ]
    assert [found.count(verdict) for verdict in Verdict] == [2, 1, 1]


def test_matching_tells_how_far_it_is_and_can_be_stopped(lists: Lists) -> None:
    lists.look(ELSEWHERE, ("Vũ Thị Lan", "31/2/1990", "Giáo viên", QUARTER_NAME, "LĐTT"))
    told: list[tuple[int, int]] = []
    match_rows(lists.office, lists.report, NOTHING_SAID, progress=lambda done, whole: told.append((done, whole)))
    assert told == [(0, 2), (1, 2)]

    def stop(done: int, whole: int) -> None:
        raise InterruptedError(done, whole)

    with pytest.raises(InterruptedError):
        match_rows(lists.office, lists.report, NOTHING_SAID, progress=stop)


def test_a_question_shows_both_sides(lists: Lists) -> None:
    (question,) = lists.look(ELSEWHERE)
    assert question.rows == (RowPlace(0, 0, 3),)
    assert (question.said.name, question.said.birth_date, question.unit, question.said.position) == (
        "Đỗ Mạnh Hùng",
        PartialDate(1975),
        QUARTER_NAME,
        "Bảo vệ",
    )
    (candidate,) = question.candidates
    assert candidate.subject_id == HUNG
    assert candidate.card.workplaces == [Employment(SCHOOL_NAME, "Giáo viên")]
    assert [(one.year, one.award_code, one.decision_number) for one in candidate.card.awards] == [
        (2024, "LDTT", "15/QĐ-UBND")
    ]
    assert (candidate.card.award_count, candidate.score) == (1, 60)
    assert [str(reason.words) for reason in candidate.reasons] == [
        "same full name",
        "same year of birth",
        "different units",
        "different positions",
    ]
    assert not question.is_answered


def test_one_person_is_asked_about_once(lists: Lists) -> None:
    second = (*ELSEWHERE[:4], "CSTĐCS")
    (question,) = lists.look(ELSEWHERE, second, ("Ngô Văn Ân", 1969, "", SCHOOL_NAME, "LĐTT"))
    assert question.rows == (RowPlace(0, 0, 3), RowPlace(0, 0, 4))


def test_a_row_without_an_answer_is_another_person_and_found_as_a_double(lists: Lists) -> None:
    lists.look(ELSEWHERE)
    lists.keep()
    assert lists.people() == 4
    with lists.office.reader() as reader:
        (double,) = possible_doubles(reader)
    assert (double.first, double.second, double.score) == (HUNG, NEW_PERSON, 60)


def test_the_same_person_is_joined_by_an_answer_and_known_by_it_next_time(lists: Lists) -> None:
    (question,) = lists.look(ELSEWHERE, (*ELSEWHERE[:4], "CSTĐCS"))
    lists.keep(answered(question, HUNG))
    assert lists.people() == 3
    with lists.office.reader() as reader:
        assert [one.unit for one in reader.subjects.employments(HUNG)] == [SCHOOL_NAME, QUARTER_NAME]
        nominated = [one.award_code for one in reader.rounds.nominations_of(ROUND) if one.subject_id == HUNG]
    assert nominated == ["LDTT", "CSTDCS"]  # proposed for the one title before
    assert lists.look(ELSEWHERE) == []


@pytest.mark.parametrize(
    "otherwise",
    [
        ("Đỗ Mạnh Hưng", 1975, "Giáo viên", SCHOOL_NAME, "LĐTT"),  # one letter
        ("Do Manh Hung", 1975, "Giáo viên", SCHOOL_NAME, "LĐTT"),
        ("Đỗ Mạnh Hùng", 1976, "Giáo viên", SCHOOL_NAME, "LĐTT"),
    ],
)
def test_who_is_written_otherwise_is_asked_about_once(lists: Lists, otherwise: Row) -> None:
    before = dump(lists.office)
    (question,) = lists.look(otherwise)
    lists.keep(answered(question, HUNG))
    assert lists.look(otherwise) == []
    found = match_rows(lists.office, lists.report, NOTHING_SAID)
    assert [(one.verdict, one.subject_id) for one in found.rows.values()] == [(Verdict.SURE, HUNG)]
    with lists.office.reader() as reader:
        assert reader.subjects.get(HUNG).birth_date == PartialDate(1975, 3)  # a list does not correct the record
        assert possible_doubles(reader) == []
    lists.office.undo()
    assert dump(lists.office) == before


def test_what_an_answer_taught_goes_with_the_person_who_is_split_off(lists: Lists) -> None:
    (question,) = lists.look(ELSEWHERE)
    lists.keep(answered(question, HUNG))
    (source,) = [one for one in belongings_by_source(lists.office, HUNG) if one.file is not None]
    assert {record.key[0] for record in source.records} == {"employment", "also_written"}
    split_subject(lists.office, HUNG, [record.key for record in source.records])
    assert lists.look(ELSEWHERE) == []
    found = match_rows(lists.office, lists.report, NOTHING_SAID)
    assert [(one.verdict, one.subject_id) for one in found.rows.values()] == [(Verdict.SURE, NEW_PERSON)]


def test_another_person_is_one_record_and_not_asked_about_again(lists: Lists) -> None:
    before = dump(lists.office)
    (question,) = lists.look(ELSEWHERE, (*ELSEWHERE[:4], "CSTĐCS"))
    lists.keep(answered(question, None))
    assert lists.people() == 4
    with lists.office.reader() as reader:
        assert reader.identities.told_from(HUNG) == [NEW_PERSON]
        assert possible_doubles(reader) == []
    assert lists.look(ELSEWHERE) == []
    lists.office.undo()
    assert dump(lists.office) == before


def test_an_answer_stands_in_the_question(lists: Lists) -> None:
    (question,) = lists.look(ELSEWHERE)
    (same,) = questions(lists.office, lists.report, answered(question, HUNG))
    assert (same.is_answered, same.answer, same.candidates) == (True, HUNG, question.candidates)
    (other,) = questions(lists.office, lists.report, answered(question, None))
    assert (other.is_answered, other.answer, other.candidates) == (True, None, question.candidates)
    found = match_rows(lists.office, lists.report, answered(question, HUNG))
    assert found.rows[question.rows[0]].subject_id == HUNG


def test_a_sure_join_can_be_refused(lists: Lists) -> None:
    assert lists.look(("Lê Thị Ngọc Bích", 1980, "", SCHOOL_NAME, "LĐTT")) == []
    lists.keep(Corrections(people={RowPlace(0, 0, 3): None}))
    with lists.office.reader() as reader:
        assert reader.identities.told_from(BICH) == [NEW_PERSON]


def test_a_near_name_is_not_asked_about_when_the_list_names_that_person_too(lists: Lists) -> None:
    near: Row = ("Đỗ Mạnh Hưng", 1975, "Giáo viên", SCHOOL_NAME, "LĐTT")
    own: Row = ("Đỗ Mạnh Hùng", 1975, "Giáo viên", SCHOOL_NAME, "LĐTT")
    (question,) = lists.look(near)
    assert [one.subject_id for one in question.candidates] == [HUNG]
    assert lists.look(near, own) == []
    assert lists.look(own, near) == []


def test_two_of_the_list_alone_are_no_question(lists: Lists) -> None:
    new: Row = ("Ngô Văn Ân", 1969, "", SCHOOL_NAME, "LĐTT")
    assert lists.look(new, ("Ngô Văn Ân", 1969, "", QUARTER_NAME, "LĐTT")) == []


def test_an_answer_to_somebody_who_is_gone_is_left_aside(lists: Lists) -> None:
    (question,) = lists.look(ELSEWHERE)
    lists.keep(answered(question, 99))
    assert lists.people() == 4


def test_two_records_are_told_apart_once(office: Office) -> None:
    change_subject(office, LAN, citizen_id="001175004471")
    change_subject(office, BICH, citizen_id="001175004471")
    with office.reader() as reader:
        assert [(one.first, one.second) for one in possible_doubles(reader)] == [(BICH, LAN)]
    tell_apart(office, LAN, BICH)
    after = dump(office)["not_same"]
    tell_apart(office, BICH, LAN)
    assert dump(office)["not_same"] == after == [(1, BICH, LAN)]
    with office.reader() as reader:
        assert possible_doubles(reader) == []
    with refuses(office, OneRecord):
        tell_apart(office, LAN, LAN)


def test_who_was_told_from_one_is_told_from_the_merged_record(office: Office) -> None:
    add_subject(office, SubjectKind.PERSON, "Đỗ Mạnh Hùng", birth_date=PartialDate(1975), unit_id=QUARTER)
    tell_apart(office, NEW_PERSON, LAN)
    tell_apart(office, HUNG, LAN)
    tell_apart(office, HUNG, NEW_PERSON)
    before = dump(office)
    merge_people(office, HUNG, NEW_PERSON, reason="Gõ nhầm")
    with office.reader() as reader:
        assert reader.identities.apart() == {(HUNG, LAN)}
    office.undo()
    assert dump(office) == before
