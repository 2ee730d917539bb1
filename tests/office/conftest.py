"""An open office of a ward with a few records and one kept file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tests.support.offices import FixedClock, made_office


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Phường Hồng Quang"


@pytest.fixture
def office(folder: Path, clock: FixedClock) -> Iterator[Office]:
    with made_office(folder, clock) as office:
        evidence = folder.parent / "Biên bản.txt"
        evidence.write_text("Biên bản họp bình xét", encoding="utf-8")
        sha256 = office.attachments.keep(evidence)
        with office.work("Add {name}", name="Lê Thị Ngọc Bích") as work:
            unit_id = work.units.add("Trường Tiểu học Hồng Quang")
            subject_id = work.subjects.add(SubjectKind.PERSON, "Lê Thị Ngọc Bích", unit_id=unit_id)
            work.files.attach("subject", subject_id, name=evidence.name, sha256=sha256, size=evidence.stat().st_size)
        yield office
