"""From the very first start to the first list of a unit, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop import paths
from tdkt_desktop.domain.round import Status
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.start import Session
from tests.support.typist import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LISTS = paths.resources() / "sample_office"


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    made = Session(Settings(tmp_path / "settings.json"), base=tmp_path / "offices")
    made.begin(sample=False)
    yield made
    made.tasks.close()
    if made.office is not None:
        made.office.release()
    for window in (made.window, made.first):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.close_borders()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def make_office(typist: Typist) -> None:
    """Ward and province; year as proposed; the units from a file; the Council later."""
    typist.press("Enter")
    for answer in ("Phường Hồng Quang", "Ninh Bình"):
        typist.write(answer)
        typist.press("Enter")
    typist.press("Ctrl+Enter", "Shift+Tab", "Enter")
    typist.write(str(LISTS / "danh_muc_don_vi.xlsx"))
    typist.press("Enter", "Ctrl+Enter", "Ctrl+Enter")


def take_in_first_list(typist: Typist) -> None:
    """A round under the proposed name, and the list of a school."""
    typist.press("Ctrl+3", "Ctrl+N", "Enter", "Ctrl+I")
    typist.write(str(LISTS / "de_nghi_truong_tieu_hoc.xlsx"))
    typist.press("Enter", "Ctrl+Enter")


def test_from_the_first_start_to_the_first_list(session: Session, qtbot: QtBot) -> None:
    first = session.first
    assert first is not None
    qtbot.waitExposed(first)
    first.activateWindow()
    typist = Typist(first, qtbot, tasks=session.tasks)
    make_office(typist)
    assert session.window is not None
    assert session.office is not None
    assert session.window.stack.current == "today"
    typist.window = session.window
    typist.wait()
    take_in_first_list(typist)
    with session.office.reader() as reader:
        assert len(reader.units.all()) > 30
        assert reader.rounds.status_counts(1)[Status.PROPOSED] > 10
