"""Long lists are understood again in the worker; what was remembered of a unit is told; nothing outlives its page."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.intake.corrections import RowPlace, SheetPlace
from tdkt_desktop.intake.encodings import UNICODE
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages import import_state
from tdkt_desktop.ui.pages.import_notes import FontNote
from tdkt_desktop.ui.pages.import_rows import MENDED, TAKEN
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.list_preview import DIRTY, read, row_of, words_of
from tests.support.page_window import PageWindow
from tests.ui.pages.conftest import Rounds

NO_DAY = 24


@pytest.fixture
def as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every list is too long to be understood again between two keys."""
    monkeypatch.setattr(import_state, "FEW_ROWS", 0)


@pytest.mark.usefixtures("as_long")
def test_a_long_list_is_mended_in_the_worker(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    preview.deeds.cure([RowPlace(0, 0, NO_DAY)])
    assert row_of(preview, NO_DAY)["group"] != MENDED
    opened.idle()
    assert row_of(preview, NO_DAY)["group"] == MENDED
    preview.deeds.take_back()
    opened.idle()
    assert row_of(preview, NO_DAY)["group"] != MENDED


@pytest.mark.usefixtures("as_long")
def test_two_words_in_a_row_both_count(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    preview.deeds.cure([RowPlace(0, 0, NO_DAY)])
    assert preview.preview is not None
    preview.deeds.leave([preview.preview.entries[TAKEN][0].place])
    opened.idle()
    assert len(preview.state.deeds) == 2
    assert row_of(preview, NO_DAY)["group"] == MENDED
    assert preview.counted == "18 + 8 + 1 = 27 dòng"


@pytest.mark.usefixtures("as_long")
def test_a_cell_is_checked_in_the_worker_and_said_of_nothing(opened: Rounds) -> None:
    preview = read(opened, DIRTY)
    preview.cells.edit(RowPlace(0, 0, NO_DAY), "birth_date")
    preview.cells.line.resting.emit(RowPlace(0, 0, NO_DAY), "birth_date", "30/2/1985")
    opened.idle()
    assert preview.cells.line.toolTip() == "Không có ngày sinh này"
    assert preview.state.deeds == []


def test_leaving_while_a_long_list_is_looked_through_keeps_nothing(opened: Rounds, as_long: None) -> None:
    del as_long
    preview = read(opened, DIRTY)
    preview.deeds.cure([RowPlace(0, 0, NO_DAY)])
    preview.cancel()
    opened.idle()
    assert opened.page.view is opened.page.detail
    assert preview.preview is None
    assert opened.refused == []


def test_what_was_said_of_a_unit_is_used_for_its_next_list_and_can_be_refused(
    opened: Rounds, shared: Path, tmp_path: Path
) -> None:
    first = shared / "samples" / "de_nghi_tcvn3.xls"
    preview = read(opened, first)
    preview.deeds.set_letters({SheetPlace(0, 0): {"E": UNICODE}}, words="E")
    opened.idle()
    preview.keep()
    opened.idle()
    again = tmp_path / "lan_sau.xls"
    again.write_bytes(first.read_bytes() + b"\0")
    preview = read(opened, again)
    assert preview.state.lists is not None
    assert preview.state.lists.remembered
    assert any(words.startswith("Đã dùng cách hiểu") for words in words_of(preview))
    preview.state.look_anew()
    opened.idle()
    assert not preview.state.lists.remembered
    assert not any(words.startswith("Đã dùng cách hiểu") for words in words_of(preview))
    assert [note for note in preview.findChildren(FontNote) if note.found.is_used]


def test_the_preview_goes_with_its_window(
    round_office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    shown = PageWindow(round_office, "rounds", tasks=tasks, settings=settings, qtbot=qtbot)
    page = shown.page
    assert isinstance(page, RoundsPage)
    page.open_round(1)
    page.take_in([DIRTY])
    shown.idle()
    page.preview.deeds.cure([RowPlace(0, 0, NO_DAY)])
    page.preview.cells.edit(RowPlace(0, 0, 25), "birth_date")
    page.preview.cells.line.leave()
    shown.idle()
    gone = weakref.ref(page.preview)
    window = shown.window
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    del shown, window, page
    gc.collect()
    assert gone() is None
