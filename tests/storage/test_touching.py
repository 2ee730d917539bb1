"""Whom a change touches: open nominations follow it, decisions keep their words."""

from collections.abc import Iterator

import pytest

from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import touching
from tdkt_desktop.storage.touching import Touched, TouchedRound
from tests.support import ward
from tests.support.offices import BEGINNING, made_office


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("touched") / "office"
    with made_office(folder) as made:
        ward.fill(made)
        yield made


def test_a_unit_shows_on_its_nominations_and_people(office: Office) -> None:
    with office.reader() as reader:
        found = touching.of_units(reader.connection, [ward.SCHOOL])
    assert found.rounds == (TouchedRound(ward.ROUND, "Cuối năm 2025", 2),)
    assert (found.nominations, found.people) == (2, 3)


def test_a_person_shows_on_open_nominations_and_old_decisions(office: Office) -> None:
    with office.reader() as reader:
        found = touching.of_subject(reader.connection, ward.HUNG)
    assert (found.nominations, found.decisions, found.awards) == (1, (ward.OLD_DECISION,), 1)


def test_a_decision_proves_its_awards(office: Office) -> None:
    with office.reader() as reader:
        found = touching.of_decision(reader.connection, ward.OLD_DECISION)
    assert found == Touched(decisions=(ward.OLD_DECISION,), awards=2, people=2)


def test_what_was_decided_is_no_longer_touched(office: Office) -> None:
    decide(office, ward.ROUND, number="112/QĐ-UBND", signed_on=BEGINNING.date(), signer="Nguyễn Văn Thành")
    with office.reader() as reader:
        found = touching.of_subject(reader.connection, ward.HUNG)
    office.undo()
    assert found.nominations == 0
    assert len(found.decisions) == 2
