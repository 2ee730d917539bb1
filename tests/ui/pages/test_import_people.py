"""Who of a list may be on file already: asked beside the table, answered by a key, said of the rows, taken back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.intake.corrections import RowPlace
from tests.support.list_preview import read, words_of
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def moved(opened: Rounds, tmp_path: Path) -> tuple[Path, int]:
    """A list with one person of the office, who seems to work elsewhere; and that person's id."""
    with opened.office.reader() as reader:
        people = reader.subjects.get_all(reader.subjects.all_ids())
        units = [unit for unit in reader.units.all() if unit.valid_to is None]
    person = next(one for one in people if one.kind is SubjectKind.PERSON and one.birth_date and one.unit_id)
    unit = next(unit for unit in units if unit.id != person.unit_id)
    assert person.birth_date is not None
    path = tmp_path / "mot_nguoi.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Danh hiệu"])
        writer.writerow(
            [1, person.name, person.birth_date.year, "Nhân viên", unit.name, "Bằng khen của Chủ tịch UBND tỉnh"]
        )
    return path, person.id


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)])
def test_a_doubtful_person_is_asked_beside_the_table(
    opened: Rounds, moved: tuple[Path, int], size: tuple[int, int]
) -> None:
    opened.window.resize(*size)
    path, person_id = moved
    preview = read(opened, path)
    assert "1 người có thể đã có trong sổ" in words_of(preview)
    QTest.keyClick(preview.table, Qt.Key.Key_P, ALT)
    panel = preview.showing.people.panel
    assert panel is not None
    assert panel.isVisible()
    assert preview.views.isVisible() == (size[0] >= 800)
    assert faults(opened.window) == []
    QTest.keyClick(panel.same, Qt.Key.Key_C)
    opened.idle()
    assert preview.state.said.people == {RowPlace(0, 0, 2): person_id}
    assert not panel.isVisible()
    assert preview.views.isVisible()
    preview.deeds.take_back()
    opened.idle()
    assert preview.state.said.people == {}
    assert preview.showing.people.waiting == 1


def test_the_answer_is_kept(opened: Rounds, moved: tuple[Path, int]) -> None:
    path, person_id = moved
    preview = read(opened, path)
    preview.ask_people()
    panel = preview.showing.people.panel
    assert panel is not None
    panel.answer_same()
    opened.idle()
    preview.keep()
    opened.idle()
    assert opened.refused == []
    with opened.office.reader() as reader:
        newest = max(reader.rounds.nominations_of(opened.round_id), key=lambda one: one.id)
    assert newest.subject_id == person_id
