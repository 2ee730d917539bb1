"""What did this person receive? Five keystrokes from wherever the officer is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.office_finding import OfficeFind
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.pages.subjects import SubjectsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tdkt_desktop.ui.timeline import MomentRow
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.support.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_a_person_received_is_found_in_five_keystrokes(tmp_path: Path, qtbot: QtBot) -> None:
    with made_office(tmp_path / "office", FixedClock()) as office:
        ward.fill(office)
        tasks = TaskRunner()
        find = OfficeFind(office, pages=frozenset(entry.key for entry in PAGES))
        settings = Settings(tmp_path / "settings.json")
        window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", find=find)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        typist = Typist(window, qtbot, tasks=tasks)
        typist.press("Ctrl+K")
        typist.write("hun")
        typist.press("Enter")
        assert typist.strokes == 5
        page = window.stack.page
        assert isinstance(page, SubjectsPage)
        assert page.list.panel.name.words == "Đỗ Mạnh Hùng"
        received = [row.moment for row in page.list.panel.findChildren(MomentRow)]
        assert any("LĐTT" in moment.title and moment.year == "2024" for moment in received)
        tasks.close()
        window.close()
