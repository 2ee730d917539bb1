"""The Steps that touched a person, told from what undo keeps."""

from pathlib import Path

from tdkt_desktop.actions.people import change_subject, record_grade
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.traces import steps_of_subject
from tests.support import ward
from tests.support.offices import made_office


def sources(office: Office, subject_id: int) -> list[str]:
    with office.reader() as reader:
        return [one.name.source for one in steps_of_subject(reader.connection, subject_id)]


def test_steps_of_a_person_and_of_what_belongs_to_it(tmp_path: Path) -> None:
    with made_office(tmp_path / "office") as office:
        ward.fill(office)
        record_grade(office, ward.LAN, 2024, grade="HTTNV")
        change_subject(office, ward.LAN, position="Thư ký")
        change_subject(office, ward.BICH, position="Thư ký")
        found = sources(office, ward.LAN)
        assert (found[0], found[-1]) == ("Change {name}", "Add {name}")
        office.undo()
        office.undo()
        assert sources(office, ward.LAN) == found[1:]
