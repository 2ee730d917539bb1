"""Entering a decision from its paper: who is new comes on file with it, who waits for it is answered."""

from datetime import date

import pytest

from tdkt_desktop.actions.back_entry import Recipient, RecipientTwice, enter_old_decision
from tdkt_desktop.actions.decisions import DecisionEmpty, NumberTaken
from tdkt_desktop.domain.award import NewDecision, Origin
from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.offices import dump

PROVINCE = NewDecision("7/QĐ-UBND", date(2025, 3, 1), "Chủ tịch tỉnh", "tinh", Origin.HIGHER)
BICH = Recipient("Lê Thị Ngọc Bích", ward.TITLE, ward.BICH)


def test_known_people_keep_name_unit_and_birth_of_their_record(office: Office) -> None:
    enter_old_decision(office, PROVINCE, [BICH], period_year=2024)
    with office.reader() as reader:
        award = reader.awards.of_subject(ward.BICH)[0]
    assert (award.name_as_printed, award.unit_as_printed) == ("Lê Thị Ngọc Bích", "Trường Tiểu học Hồng Quang")
    assert (award.decision_number, award.period_year, award.level) == ("7/QĐ-UBND", 2024, "tinh")


def test_a_new_name_becomes_one_subject_of_the_kind_its_award_is_for(office: Office) -> None:
    with office.reader() as reader:
        before = reader.subjects.count()
    people = [
        Recipient("Ngô  Văn Ân", ward.TITLE),
        Recipient("Ngô Văn Ân", "CSTDCS"),
        Recipient("Tổ dân phố 9", "TTLDTT"),
    ]
    enter_old_decision(office, PROVINCE, people, period_year=2024)
    with office.reader() as reader:
        assert reader.subjects.count() == before + 2
        assert reader.subjects.count(SubjectKind.COLLECTIVE) == 2
        (found,) = reader.subjects.namesakes(SubjectKind.PERSON)["ngo van an"]
        assert {award.award_code for award in reader.awards.of_subject(found.id)} == {ward.TITLE, "CSTDCS"}


@pytest.mark.parametrize(
    ("year", "origin", "status"),
    [
        (2025, Origin.HIGHER, Status.DECIDED),
        (2024, Origin.HIGHER, Status.PROPOSED),
        (2025, Origin.OWN, Status.PROPOSED),
    ],
)
def test_only_a_higher_decision_on_its_year_answers_a_nomination(
    office: Office, year: int, origin: Origin, status: Status
) -> None:
    new = NewDecision("7/QĐ-UBND", date(2025, 3, 1), "Chủ tịch", "tinh", origin)
    enter_old_decision(office, new, [BICH], period_year=year)
    with office.reader() as reader:
        assert reader.rounds.nomination(ward.PROPOSED).status is status


@pytest.mark.parametrize(
    ("new", "people", "refusal"),
    [
        (PROVINCE, [], DecisionEmpty),
        (PROVINCE, [BICH, BICH], RecipientTwice),
        (PROVINCE, [Recipient("Ân", ward.TITLE), Recipient(" Ân ", ward.TITLE)], RecipientTwice),
        (NewDecision("15/QĐ-UBND", date(2024, 12, 5), "Nguyễn Văn Thành", "xa", Origin.BACK_REGISTER), [BICH],
         NumberTaken),
    ],
)  # fmt: skip
def test_what_cannot_be_entered_changes_nothing(
    office: Office, new: NewDecision, people: list[Recipient], refusal: type[Exception]
) -> None:
    before = dump(office)
    with pytest.raises(refusal):
        enter_old_decision(office, new, people, period_year=2024)
    assert dump(office) == before
