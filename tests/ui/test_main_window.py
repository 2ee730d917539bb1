"""The frame: pages, keys, undo by name, sizes, what is remembered, and nothing kept alive."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import style
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.status_bar import task_words
from tdkt_desktop.ui.tasks import TaskRunner
from tests.ui.conftest import StubOffice, people, return_nominations
from tests.ui.demo_page import PAGES, PlainPage, open_demo
from tests.ui.inspect_widgets import faults

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


# ---- pages


def test_a_page_is_made_when_it_is_first_opened(window: MainWindow) -> None:
    assert list(window.stack.pages) == ["today"]
    page = open_demo(window)
    window.open_page("today")
    window.open_page("demo")
    assert window.stack.page is page
    assert window.sidebar.rows["demo"].isChecked()


def test_a_window_first_shown_has_the_focus_on_its_page(seam: Seam, qtbot: QtBot) -> None:
    seam.settings.set("page", "demo")
    first = MainWindow(seam, title="TĐKT", pages=PAGES)
    qtbot.addWidget(first)
    first.show()
    assert first.stack.page is not None
    assert first.stack.page.isAncestorOf(first.focusWidget())


def test_only_pages_that_exist_stand_in_the_sidebar(window: MainWindow) -> None:
    assert set(window.sidebar.rows) == {entry.key for entry in PAGES}
    assert set(window.sidebar.rail_groups) == {"today", "awards", "office"}


def test_a_window_without_pages_stands(seam: Seam, qtbot: QtBot) -> None:
    bare = MainWindow(seam, title="TĐKT", pages=())
    qtbot.addWidget(bare)
    bare.resize(900, 500)
    assert bare.stack.page is None
    bare.open_palette()
    assert not bare.grab().isNull()


def test_the_office_pages_open_as_a_list_in_the_same_place(window: MainWindow, qtbot: QtBot) -> None:
    sidebar = window.sidebar
    assert sidebar.office_row is not None
    sidebar.office_row.click()
    assert sidebar.rows["backup"].isVisible()
    qtbot.keyClick(sidebar, Qt.Key.Key_Escape)
    assert not sidebar.rows["backup"].isVisible()
    window.open_page("backup")
    assert sidebar.rows["backup"].isVisible()


def test_the_page_that_was_open_comes_back(
    window: MainWindow, office: StubOffice, settings: Settings, qtbot: QtBot
) -> None:
    window.open_page("register")
    runner = TaskRunner()
    again = MainWindow(Seam(office, tasks=runner, settings=Settings(settings.path)), title="TĐKT", pages=PAGES)
    qtbot.addWidget(again)
    assert again.stack.current == "register"
    runner.close()


def again(window: MainWindow, office: StubOffice, qtbot: QtBot) -> MainWindow:
    """The window at the next start."""
    window.close()
    runner = TaskRunner(window)
    settings = Settings(window.seam.settings.path)
    made = MainWindow(Seam(office, tasks=runner, settings=settings, parent=window), title="TĐKT", pages=PAGES)
    qtbot.addWidget(made, before_close_func=lambda _: runner.close())
    return made


def test_the_record_that_was_open_comes_back(window: MainWindow, office: StubOffice, qtbot: QtBot) -> None:
    open_demo(window).show_record("n2")
    page = open_demo(again(window, office, qtbot))
    assert page.panel.record == "n2"


def test_a_record_of_another_office_stays_closed(
    window: MainWindow, office: StubOffice, settings: Settings, qtbot: QtBot
) -> None:
    open_demo(window).show_record("n2")
    window.close()
    settings.set("open_record", {**settings.mapping("open_record"), "office": "elsewhere"})
    page = open_demo(again(window, office, qtbot))
    assert page.panel.isHidden()


def test_what_is_typed_on_the_box_of_the_top_bar_stands_in_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.top.find_button, "h")
    assert window.palette_box.line.text() == "h"
    qtbot.keyClicks(window.palette_box.line, "oa")
    assert window.palette_box.list.currentIndex().data() == "Nguyễn Thị Hòa An"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_steps_undone_can_be_done_again_from_the_menu(
    window: MainWindow, seam: Seam, office: StubOffice, qtbot: QtBot
) -> None:
    for name in ("Nhận 26 đề nghị", "Trả lại 1 đề nghị"):
        office.add(name)
    office.undo()
    seam.refresh_past()
    window.top.steps.click()
    (menu,) = window.findChildren(QMenu)
    entries = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    assert entries == [
        "Làm lại: trả lại 1 đề nghị\tCtrl+Y",
        "08:41   Trả lại 1 đề nghị",
        "08:41   Nhận 26 đề nghị",
    ]
    menu.actions()[0].trigger()
    qtbot.waitUntil(seam.tasks.is_idle)
    assert len(office.done) == 2
    menu.close()


def test_the_size_comes_back(window: MainWindow, settings: Settings) -> None:
    window.close()
    assert Settings(settings.path).text("window_geometry")


# ---- Steps


def test_only_pages_that_a_step_touched_read_again(window: MainWindow, seam: Seam, qtbot: QtBot) -> None:
    today = window.stack.page
    assert isinstance(today, PlainPage)
    page = open_demo(window)
    seam.run(return_nominations, ["n1"], reason="x")
    qtbot.waitUntil(seam.tasks.is_idle)
    assert page.refreshed == [frozenset(), frozenset({"nomination"})]
    assert today.refreshed == [frozenset()]


def test_a_hidden_page_reads_again_when_it_is_next_shown(window: MainWindow, seam: Seam, qtbot: QtBot) -> None:
    page = open_demo(window)
    window.open_page("today")
    seam.run(return_nominations, ["n1"], reason="x")
    qtbot.waitUntil(seam.tasks.is_idle)
    assert page.refreshed == [frozenset()]
    window.open_page("demo")
    assert page.refreshed == [frozenset(), frozenset({"nomination"})]


def test_the_undo_button_names_the_last_step(window: MainWindow, seam: Seam, qtbot: QtBot) -> None:
    assert window.top.undo.isHidden()
    seam.run(return_nominations, ["n1", "n2"], reason="x")
    qtbot.waitUntil(seam.tasks.is_idle)
    assert window.top.undo.words == "Hoàn tác: trả lại 2 đề nghị"
    assert window.toast.words == "Đã trả lại 2 đề nghị."
    assert window.toast.undo_button.isVisible()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert window.top.undo.isHidden()
    assert window.toast.words == "Đã hoàn tác: trả lại 2 đề nghị."


def test_ctrl_z_and_ctrl_y_undo_and_do_again(window: MainWindow, seam: Seam, office: StubOffice, qtbot: QtBot) -> None:
    seam.run(return_nominations, ["n1"], reason="x")
    qtbot.waitUntil(seam.tasks.is_idle)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert office.done == []
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(seam.tasks.is_idle)
    assert len(office.done) == 1
    assert window.toast.words == "Đã làm lại: trả lại 1 đề nghị."


def test_a_long_name_of_a_step_is_cut_but_whole_in_the_tooltip(
    window: MainWindow, seam: Seam, office: StubOffice
) -> None:
    office.add("Nhận danh sách " + "rất dài " * 20)
    seam.refresh_past()
    assert window.top.undo.text().endswith("…")
    assert "rất dài " * 19 in window.top.undo.toolTip()


def test_a_refused_action_opens_the_refusal(window: MainWindow, seam: Seam, qtbot: QtBot) -> None:
    def refuse(office: StubOffice) -> Step:
        raise OfficerError

    seam.run(refuse)
    qtbot.waitUntil(lambda: window.errors.shown is not None)
    assert window.errors.shown is not None
    window.errors.shown.close()


def test_a_refusal_leads_to_the_help_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stack.current == "today"
    dialog = window.errors.show(OfficerError())
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    panel = window.help_place.panel
    assert panel is not None
    assert panel.current == "today"
    assert window.errors.shown is None


def test_a_page_without_help_offers_none_in_a_refusal(window: MainWindow) -> None:
    open_demo(window)
    dialog = window.errors.show(OfficerError())
    assert dialog.help_button.isHidden()
    dialog.close()


# ---- keys


def test_keys_of_the_frame(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.stack.current == "demo"
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.stack.current == "demo"
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.stack.current == "register"
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    assert window.toast.words == "Mọi thứ đã được lưu."
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help_place.panel is not None
    assert window.help_place.panel.current == "register"
    window.help_place.close()
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.sidebar.is_rail
    assert window.seam.settings.flag("sidebar_narrow")


def test_f6_goes_round_the_regions(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    page.show_record("n2")
    page.table.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    regions: list[QWidget] = [page.panel, window.sidebar, page.head, page.table]
    held = (region is widget or region.isAncestorOf(widget) for region, widget in zip(regions, seen, strict=True))
    assert all(held)
    qtbot.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert page.head.isAncestorOf(QApplication.focusWidget())


# ---- year, tasks


def test_a_past_year_says_so_and_pages_read_again(window: MainWindow, seam: Seam) -> None:
    page = open_demo(window)
    seam.choose_year(2024)
    assert window.top.year.words == "Đang xem năm 2024"
    assert window.top.property("tone") == "warn"
    assert page.refreshed == [frozenset(), frozenset()]


def test_a_running_task_stands_in_the_status_bar(window: MainWindow, seam: Seam, qtbot: QtBot) -> None:
    from threading import Event

    go_on = Event()

    def slow(office: StubOffice) -> int:
        go_on.wait(10)
        return 1

    task = seam.read(slow, done=window.status.set_backup)
    seam.tasks.long_running.emit(task)
    task.progress(31, 46)
    task.progressed.emit()
    assert task_words(task) == "Đang đọc · 31 / 46"
    assert window.status.stop.isVisible()
    seam.tasks.very_long_running.emit(task)
    assert window.task_view.card.isVisible()
    window.status.stop.click()
    assert task.progress.is_cancelled
    go_on.set()
    qtbot.waitUntil(seam.tasks.is_idle)
    assert window.status.stop.isHidden()
    assert window.task_view.card.isHidden()


# ---- sizes


@pytest.mark.parametrize("base", [10.0, 12.0])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
@pytest.mark.parametrize("panel", [False, True], ids=["list", "panel"])
def test_nothing_is_clipped_nameless_or_english(
    window: MainWindow, width: int, height: int, panel: bool, base: float
) -> None:
    from tdkt_desktop.ui import look

    look.apply("light", base=base)
    page = open_demo(window)
    window.resize(width, height)
    page.table.go_to("n2")
    if panel:
        page.show_record("n2")
    assert faults(window) == []
    assert window.sidebar.is_rail is (width < style.RAIL_BELOW)
    if not (panel and width < style.NARROW_BELOW):
        rows = page.table.viewport().height() // page.table.rowHeight(0)
        assert rows >= 3 or base > 10


# ---- memory


def test_a_closed_window_is_freed_with_its_pages(seam: Seam, collected: None, qtbot: QtBot) -> None:
    window = MainWindow(seam, title="TĐKT", pages=PAGES, find=people)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    page = open_demo(window)
    page.show_record("n2")
    gone = [weakref.ref(window), weakref.ref(page), weakref.ref(page.table)]
    with qtbot.waitSignal(window.destroyed):
        window.close()
    del window, page
    qtbot.waitUntil(lambda: gc.collect() >= 0 and all(ref() is None for ref in gone))


def test_the_status_bar_leaves_no_gap_behind_the_pack_and_cuts_nothing_that_has_room(window: MainWindow) -> None:
    window.resize(1366, 690)
    window.show()
    status = window.status
    status.set_backup("Sao lưu lúc 08:41 hôm nay")
    status.set_pack("Gói quy định toàn quốc về thi đua, khen thưởng, bản 2026.1")
    status.layout().activate()
    labels = status.findChildren(ElidedLabel)
    assert not [label.words for label in labels if label.is_cut()]
    assert status.width() - max(label.geometry().right() for label in labels) < 20
