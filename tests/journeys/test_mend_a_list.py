"""A dirty list from the file to the register by keys alone: two cures, one of them for all rows alike."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.rounds import find_round, open_round
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import FixedClock, dump, made_office
from tests.support.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROUND = "Đợt thử"
UNIT = "Trường Tiểu học Hồng Quang"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with made_office(tmp_path / "office", FixedClock()) as made:
        ward.fill(made)
        open_round(made, ROUND, kind=RoundKind.YEAR_END, year=2025, received_on=made.today)
        yield made


@pytest.fixture
def typist(office: Office, tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    tasks = TaskRunner()
    window = MainWindow(Seam(office, tasks=tasks, settings=Settings(tmp_path / "settings.json")), title="TĐKT")
    qtbot.addWidget(window)
    window.open_page("rounds", find_round(office, ROUND).id)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield Typist(window, qtbot, tasks=tasks)
    tasks.close()
    window.close()


@pytest.fixture
def dirty(tmp_path: Path, office: Office) -> Path:
    """Six people: one was born on a day that never was, four name their unit as nobody knows it."""
    with office.reader() as reader:
        unit = reader.units.all()[0].name
    births = ["31/02/1985", "1/3/1980", "2/3/1980", "3/3/1980", "4/3/1980", "5/3/1980"]
    units = [unit, *["Đơn vị không ai biết"] * 4, unit]
    path = tmp_path / "danh_sach.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Danh hiệu"])
        for number, (birth, name, where) in enumerate(
            zip(births, ["Lan", "Mai", "Cúc", "Trúc", "Đào", "Huệ"], units, strict=True), start=1
        ):
            writer.writerow([number, f"Đỗ Thị {name}", birth, "Giáo viên", where, "Lao động tiên tiến"])
    return path


def test_a_dirty_list_is_mended_and_taken(typist: Typist, office: Office, dirty: Path) -> None:
    round_id = find_round(office, ROUND).id
    with office.reader() as reader:
        before, unit = len(reader.rounds.nominations_of(round_id)), reader.units.all()[0].name
    whole = dump(office)
    typist.press("Ctrl+I")
    typist.write(str(dirty))
    typist.press("Enter")
    typist.press("C")  # the day that never was: only the year
    typist.press("Enter")  # the cell of the first of the four
    typist.press("Ctrl+A")
    typist.write(unit)
    typist.press("Enter", "A")  # and the other three
    assert dump(office) == whole  # nothing is in the office yet
    typist.press("Ctrl+Enter")
    with office.reader() as reader:
        found = reader.rounds.nominations_of(round_id)
    assert len(found) == before + 6
    assert {one.unit_as_written for one in found[before:]} == {unit}
    typist.press("Ctrl+Z")
    with office.reader() as reader:
        assert len(reader.rounds.nominations_of(round_id)) == before
