"""The rounds of a year: what they show, opening one, opening a new one in its place on the page."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.actions.sample import StoppedClock
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Lane, TaskRunner
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import ROUND, Rounds

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = ((1366, 690), (911, 438), (683, 310))


def test_the_list_shows_kind_figures_and_step(rounds: Rounds) -> None:
    table = rounds.page.list.table
    row = table.rows.row_at(0)
    assert row is not None
    words = [column.words(row) for column in table.rows.columns]
    assert words == [ROUND, "Tổng kết năm", "152", "Thẩm định", "chưa có", "05/12/2025"]
    assert row["second"] == "3 dòng chờ xử lý"


def test_held_rows_wait_in_the_sidebar(rounds: Rounds) -> None:
    with rounds.qtbot.waitSignal(rounds.page.waiting_changed) as told:
        rounds.page.list.refresh(frozenset())
    assert told.args == [3]


def test_enter_opens_the_round_and_alt_left_comes_back(rounds: Rounds) -> None:
    page = rounds.page
    page.list.table.setFocus()
    rounds.qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.view is page.detail
    assert page.detail.award_round.name == ROUND
    rounds.qtbot.keyClick(page.detail.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.view is page.list


def test_a_new_round_is_opened_by_keys_alone_and_undone(rounds: Rounds) -> None:
    page, qtbot = rounds.page, rounds.qtbot
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_N, CTRL)
    form = page.list.form
    assert form is not None
    form.name.line.setFocus()
    form.name.line.selectAll()
    qtbot.keyClicks(form.name.line, "Phong trao 60 ngay")
    qtbot.keyClick(form.name.line, Qt.Key.Key_Return)
    rounds.idle()
    assert page.view is page.detail
    assert page.detail.award_round.name == "Phong trao 60 ngay"
    assert page.detail.award_round.received_on == rounds.office.today
    assert page.list.form is None
    rounds.undo()
    assert page.view is page.list
    assert page.list.table.rows.record_count == 1


def test_the_name_follows_kind_and_year_until_it_is_written(rounds: Rounds) -> None:
    rounds.page.list.ask_for_round()
    form = rounds.page.list.form
    assert form is not None
    assert form.name.text() == ""  # “Tổng kết năm 2025” is there already
    form.kind.box.setCurrentIndex(2)
    assert (form.name.text(), form.name.error) == ("Chuyên đề 2025", "")
    form.name.line.end(False)
    rounds.qtbot.keyClicks(form.name.line, " - IV")
    form.kind.box.setCurrentIndex(0)
    assert form.name.text() == "Chuyên đề 2025 - IV"


def test_a_name_used_in_the_year_is_refused_under_the_field(rounds: Rounds) -> None:
    rounds.page.list.ask_for_round()
    form = rounds.page.list.form
    assert form is not None
    form.name.line.insert("tong ket  nam 2025")
    form.confirm()
    assert form.name.error == "Năm 2025 đã có đợt xét tên này."
    assert not [task for task in rounds.seam.tasks.running if task.lane is Lane.WRITE]


@pytest.mark.parametrize(
    ("field", "text", "error"),
    [
        ("name", "", "Còn thiếu tên đợt."),
        ("year", "20", "Ghi năm bốn chữ số, ví dụ 2025."),
        ("received", "31/02/2025", "Không có ngày này: “31/02/2025”"),
    ],
)
def test_a_wrong_field_says_so_under_it_as_it_is_typed(rounds: Rounds, field: str, text: str, error: str) -> None:
    rounds.page.list.ask_for_round()
    form = rounds.page.list.form
    assert form is not None
    line = getattr(form, field).line
    line.selectAll()
    rounds.qtbot.keyClick(line, Qt.Key.Key_Delete)
    rounds.qtbot.keyClicks(line, text)
    form.confirm()
    rounds.idle()
    assert getattr(form, field).error == error
    assert len(rounds.page.list._facts) == 1


def test_escape_puts_the_form_away(rounds: Rounds) -> None:
    rounds.page.list.ask_for_round()
    form = rounds.page.list.form
    assert form is not None
    rounds.qtbot.keyClick(form.name.line, Qt.Key.Key_Escape)
    assert rounds.page.list.form is None
    assert rounds.page.list.verbs()[-1].words == "Mở đợt xét"


def test_another_year_shows_its_own_rounds(rounds: Rounds) -> None:
    rounds.page.open_round(rounds.round_id)
    rounds.seam.choose_year(2024)
    assert rounds.page.view is rounds.page.list
    assert rounds.page.list.table.rows.record_count == 0
    assert rounds.page.list.empty is not None
    assert rounds.page.list.empty.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", [False, True])
def test_nothing_is_cut_nameless_or_english(rounds: Rounds, size: tuple[int, int], form: bool) -> None:
    rounds.window.resize(*size)
    if form:
        rounds.page.list.ask_for_round()
    assert faults(rounds.window) == []


def test_an_empty_office_says_how_to_begin(tmp_path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    office = new_office(tmp_path / "office", unit_name="Phường A", province="Ninh Bình", clock=StoppedClock())
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(window)
    window.resize(911, 438)
    window.show()
    window.open_page("rounds")
    page = window.stack.page
    assert isinstance(page, RoundsPage)
    assert page.list.empty is not None
    qtbot.mouseClick(page.list.empty.cards[0], Qt.MouseButton.LeftButton)
    assert page.list.form is not None
    assert faults(window) == []
    window.close()
    office.release()


def test_a_closed_window_frees_the_page(
    round_office: Office, tasks: TaskRunner, settings: Settings, collected: None, qtbot: QtBot
) -> None:
    window = MainWindow(Seam(round_office, tasks=tasks, settings=settings), title="TĐKT")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    window.open_page("rounds")
    page = window.stack.page
    assert isinstance(page, RoundsPage)
    page.list.ask_for_round()
    page.open_round(1)
    page.detail.show_record(1)
    page.preview.begin(round_id=1, year=2025)
    gone = [weakref.ref(one) for one in (window, page, page.list, page.detail, page.preview)]
    with qtbot.waitSignal(window.destroyed):
        window.close()
    del window, page
    qtbot.waitUntil(lambda: gc.collect() >= 0 and all(ref() is None for ref in gone))
