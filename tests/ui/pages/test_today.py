"""Hôm nay on a real office: what is late, due and waiting, the next step, and what its verbs do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.rounds import return_nominations
from tdkt_desktop.actions.schedule import add_obligation, add_task, expect_report, set_task
from tdkt_desktop.actions.today import put_off_keys
from tdkt_desktop.documents.forms.listing import Heading
from tdkt_desktop.domain.next_step import Deed
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.office.backup import verify
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.near_days import backup_words, distance, past_time
from tdkt_desktop.ui.pages.today import TodayPage
from tdkt_desktop.ui.pages.today_facts import last_backup
from tdkt_desktop.ui.pages.today_rows import SHOWN_LATE, DutyRow
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.ui.inspect_widgets import faults

NOW = datetime(2025, 12, 22, 8, 41)  # noqa: DTZ001 - the officer's wall clock
LATE, SOON = date(2025, 12, 15), date(2025, 12, 24)


@pytest.fixture(scope="module")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ward that was opened in November, to be copied: each test changes its own."""
    folder = tmp_path_factory.mktemp("ward") / "office"
    clock = FixedClock()
    with made_office(folder, clock) as made:
        ward.fill(made)
        clock.at = NOW
        plan(made, "Gửi số liệu thống kê", LATE)
        plan(made, "Gửi giấy mời họp Hội đồng", SOON)
    return folder


@pytest.fixture
def office(ward_folder: Path, tmp_path: Path) -> Iterator[Office]:
    """The ward on a morning in December."""
    made = Office.open(shutil.copytree(ward_folder, tmp_path / "office"), clock=FixedClock(NOW))
    yield made
    made.release()


def plan(office: Office, content: str, day: date, *, precision: str = "day") -> None:
    add_task(office, NewScheduleEntry(2025, content, lead="Phòng Văn hóa – Xã hội", due=Due(day, precision)))


@pytest.fixture
def window(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(made)
    made.resize(1366, 690)
    made.show()
    yield made
    made.close()


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    window.open_page("today")
    found = window.stack.page
    assert isinstance(found, TodayPage)
    return found


def idle(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.seam.tasks.is_idle)


def contents(page: TodayPage) -> list[str]:
    return [row.title.words for row in page.work.rows]


# ---- what is shown


def test_the_day_stands_under_its_groups(page: TodayPage) -> None:
    assert contents(page) == ["Gửi số liệu thống kê", "Gửi giấy mời họp Hội đồng"]
    late, soon = page.work.rows
    assert (late.day.text(), late.distance.text()) == ("15/12", "trễ 7 ngày")
    assert (soon.day.text(), soon.distance.text()) == ("24/12", "còn 2 ngày")
    assert page.head._facts == "Thứ Hai, ngày 22/12/2025"


def test_what_is_late_or_due_is_counted_in_the_sidebar(window: MainWindow, page: TodayPage) -> None:
    assert window.sidebar.rows["today"].waiting == 2
    assert page.counted == "2 việc đến hạn"


def test_a_task_of_a_month_says_the_month(page: TodayPage, office: Office) -> None:
    plan(office, "Tự chấm điểm", date(2025, 11, 30), precision="month")
    page.refresh(frozenset())
    assert page.work.rows[0].day.text() == "Tháng 11"


def test_what_was_due_before_the_office_was_opened_is_told_but_not_late(page: TodayPage, office: Office) -> None:
    plan(office, "Xây dựng kế hoạch", date(2025, 1, 31))
    page.refresh(frozenset())
    assert "Xây dựng kế hoạch" not in contents(page)
    assert page.earlier.text().startswith("1 việc có hạn trước ngày mở văn phòng")


def test_a_task_recorded_as_done_in_january_moves_the_beginning_there(page: TodayPage, office: Office) -> None:
    plan(office, "Xây dựng kế hoạch", date(2025, 1, 31))
    plan(office, "Ký giao ước", date(2025, 3, 31))
    set_task(office, 4, TaskState.DONE, done_on=date(2025, 1, 31))
    page.refresh(frozenset())
    assert contents(page)[0] == "Ký giao ước"
    assert page.earlier.isHidden()


def test_of_many_late_tasks_the_last_stand_first_and_the_rest_opens(page: TodayPage, office: Office) -> None:
    for day in range(1, 9):
        plan(office, f"Việc {day}", date(2025, 12, day))
    page.refresh(frozenset())
    assert contents(page)[:SHOWN_LATE] == ["Việc 5", "Việc 6", "Việc 7", "Việc 8", "Gửi số liệu thống kê"]
    page.work._show_all()
    assert contents(page)[0] == "Việc 1"


def test_missing_reports_of_units_are_named(page: TodayPage, office: Office) -> None:
    from tdkt_desktop.actions.schedule import add_obligation
    from tdkt_desktop.domain.schedule import NewObligation

    add_obligation(office, NewObligation(2025, "Đơn vị", "Phường", "Báo cáo năm", "nam", due=Due(LATE, "day")))
    for unit_id in (ward.SCHOOL, ward.QUARTER):
        expect_report(office, 2, unit_id)
    page.refresh(frozenset())
    row = next(row for row in page.work.rows if row.title.words == "Báo cáo năm")
    assert row.second.words == "Còn thiếu 2 trên 2: Trường Tiểu học Hồng Quang, Tổ dân phố 3"


def test_returned_nominations_wait_for_their_units(page: TodayPage, office: Office, qtbot: QtBot) -> None:
    page.seam.run(return_nominations, [ward.PROPOSED], reason="Thiếu báo cáo thành tích")
    idle(page, qtbot)
    assert contents(page)[-1] == "Đơn vị bổ sung 1 đề nghị bị trả lại"


def test_the_year_is_counted_in_bars(page: TodayPage, office: Office) -> None:
    assert {line.words: (line.bar.done, line.bar.total) for line in page.year.lines} == {
        "Nhiệm vụ trong kế hoạch": (0, 3),
        "Đề nghị đã có quyết định": (0, 2),
    }
    set_task(office, 1, TaskState.DONE)
    page.refresh(frozenset())
    assert page.year.lines[0].bar.done == 1


def test_a_bar_opens_what_it_counts(window: MainWindow, page: TodayPage) -> None:
    page.year.lines[-1].click()
    assert window.stack.current == "rounds"


def test_another_year_changes_the_bars_and_not_the_day(page: TodayPage) -> None:
    page.seam.choose_year(2024)
    assert page.year.lines == []
    assert len(page.work.rows) == 2


def test_the_last_steps_are_named(page: TodayPage) -> None:
    assert page.last._lines
    assert page.last.undo.isVisible()


# ---- the next step


def test_the_next_step_says_what_and_why(page: TodayPage) -> None:
    step = page.next.step
    assert step is not None
    assert step.deed is Deed.DECIDE
    assert page.next.title.text() == "Lập quyết định cho 1 đề nghị"
    assert page.next.why.text().startswith("Cuối năm 2025: Hội đồng đã đồng ý")


def test_its_verb_opens_the_round(window: MainWindow, page: TodayPage) -> None:
    page.next.verb.click()
    assert window.stack.current == "rounds"


def put_off(page: TodayPage, qtbot: QtBot) -> None:
    before = page.next.step
    page.next.menu().actions()[0].trigger()
    idle(page, qtbot)
    assert page.next.step != before


def test_the_next_step_has_the_focus_and_a_key(window: MainWindow, page: TodayPage, qtbot: QtBot) -> None:
    assert window.focusWidget() is page.next.verb
    assert page.next.verb.toolTip().endswith("(Alt+Enter)")
    wanted: list[object] = []
    page.next.wanted.disconnect()
    page.next.wanted.connect(wanted.append)
    qtbot.waitExposed(window)
    window.activateWindow()
    page.head.verbs.buttons[0].setFocus()
    qtbot.keyClick(page.head.verbs.buttons[0], Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert wanted == [page.next.step]


def test_put_off_it_makes_room_for_the_next_until_its_day_and_can_be_undone(
    page: TodayPage, office: Office, window: MainWindow, qtbot: QtBot
) -> None:
    first = page.next.step
    put_off(page, qtbot)
    assert page.next.step is not None
    assert page.next.step != first
    QApplication.processEvents()  # what is new in a layout is shown in its turn
    steps = [line.words for line in page.last.findChildren(ElidedLabel) if line.isVisibleTo(page.last)]
    assert "Để sau đến 23/12: Lập quyết định cho 1 đề nghị" in steps[0]
    office.clock.at = datetime(2025, 12, 23, 8, 0)  # type: ignore[attr-defined]  # noqa: DTZ001
    page.refresh(frozenset())
    assert page.next.step == first
    office.clock.at = NOW  # type: ignore[attr-defined]
    window.undo()
    idle(page, qtbot)
    assert page.next.step == first


def test_for_how_long_is_chosen_from_a_menu(page: TodayPage, qtbot: QtBot) -> None:
    first = page.next.step
    menu = page.next.menu()
    assert [entry.text() for entry in menu.actions()] == ["Đến ngày mai", "Trong ba ngày", "Trong một tuần"]
    menu.actions()[1].trigger()
    idle(page, qtbot)
    assert page.next.step != first
    with page.office.reader() as reader:
        assert list(put_off_keys(reader, date(2025, 12, 24))) == [first.key if first else ""]
        assert put_off_keys(reader, date(2025, 12, 25)) == frozenset()


def test_units_that_owe_a_report_are_reminded_from_here(page: TodayPage, office: Office, qtbot: QtBot) -> None:
    set_obligation_due(office)
    page.refresh(frozenset())
    (row,) = [row for row in page.work.rows if isinstance(row, DutyRow) and row.duty.awaited]
    assert row.button.text() == "Đôn đốc"
    row.button.click()
    idle(page, qtbot)
    with office.reader() as reader:
        reminders = [reader.plans.reminders_of(found.id) for found in reader.plans.obligations_of(2025)]
    assert [found for found in reminders if found] == [{ward.SCHOOL: date(2025, 12, 22)}]


def set_obligation_due(office: Office) -> None:
    add_obligation(
        office,
        NewObligation(2025, "Các trường", "Phường", "Báo cáo quý", "quy", due=Due(date(2025, 12, 20), "day")),
    )
    with office.reader() as reader:
        newest = max(row.id for row in reader.plans.obligations_of(2025))
    expect_report(office, newest, ward.SCHOOL)


def test_with_nothing_to_do_it_names_what_comes_nearest(page: TodayPage, qtbot: QtBot) -> None:
    while page.next.step is not None:
        put_off(page, qtbot)
    assert page.next.title.text() == "Hôm nay không có việc đến hạn"
    assert page.next.why.text() == "Việc gần nhất: Tổng kết năm, Tháng 12."
    assert page.next.verb.isHidden()


# ---- doing


def test_done_marks_the_task_and_can_be_undone(page: TodayPage, qtbot: QtBot) -> None:
    page.work.rows[0].button.click()
    idle(page, qtbot)
    assert contents(page) == ["Gửi giấy mời họp Hội đồng"]
    page.last.undo.click()
    idle(page, qtbot)
    assert contents(page)[0] == "Gửi số liệu thống kê"


def test_the_menu_of_a_row_says_how_else_it_stands(page: TodayPage, office: Office, qtbot: QtBot) -> None:
    row = page.work.rows[0]
    assert isinstance(row, DutyRow)
    menu = row.menu()
    assert [entry.text() for entry in menu.actions()] == ["Đang làm", "Không làm"]
    menu.actions()[0].trigger()
    idle(page, qtbot)
    with office.reader() as reader:
        assert [found.state for found in reader.plans.schedule_of(2025) if found.id == 2] == ["underway"]


def test_arrows_and_letters_walk_and_enter_does(page: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    first, second = page.work.rows
    first.button.setFocus()
    for key, target in ((Qt.Key.Key_Down, second), (Qt.Key.Key_K, first), (Qt.Key.Key_J, second)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert target.button.hasFocus()
    qtbot.keyClick(second.button, Qt.Key.Key_Return)
    idle(page, qtbot)
    assert contents(page) == ["Gửi số liệu thống kê"]
    assert window.focusWidget() is page.work.rows[0].button


def test_a_new_task_is_noted_with_its_day(page: TodayPage, qtbot: QtBot) -> None:
    page.new_task.open_empty()
    page.new_task.content.set_text("Chuẩn bị maket")
    qtbot.keyClicks(page.new_task.day.line, "26/12")
    page.new_task.confirm_button.click()
    idle(page, qtbot)
    assert contents(page)[-1] == "Chuẩn bị maket"
    assert page.new_task.isHidden()


def test_a_task_without_words_is_not_noted(page: TodayPage, office: Office) -> None:
    page.new_task.open_empty()
    page.new_task.confirm_button.click()
    assert page.new_task.content.error == "Chưa ghi việc cần làm"
    with office.reader() as reader:
        assert len(reader.plans.schedule_of(2025)) == 3


def test_a_task_known_by_its_month_is_due_at_its_end(page: TodayPage, office: Office, qtbot: QtBot) -> None:
    page.new_task.open_empty()
    page.new_task.content.set_text("Sơ kết")
    page.new_task.day.set_text("tháng 3/2026")
    page.new_task.confirm_button.click()
    idle(page, qtbot)
    with office.reader() as reader:
        (found,) = reader.plans.schedule_of(2026)
    assert (found.due_on, found.due_precision) == ("2026-03-31", "month")


def test_a_sudden_round_is_opened_and_shown(window: MainWindow, page: TodayPage, office: Office, qtbot: QtBot) -> None:
    page.open_sudden_round()
    idle(page, qtbot)
    with office.reader() as reader:
        names = [found.name for found in reader.rounds.all(year=2025)]
    assert "Khen đột xuất ngày 22/12/2025" in names
    assert window.stack.current == "rounds"


def test_the_whole_office_is_copied_into_one_file(page: TodayPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "usb" / "van-phong.tdkt"
    page.copy_to(str(target))
    idle(page, qtbot)
    verify(target)


# ---- days in words


def test_near_days_are_said_in_words() -> None:
    today = NOW.date()
    assert [distance(day, today) for day in (LATE, today, SOON)] == ["trễ 7 ngày", "hôm nay", "còn 2 ngày"]
    hours = [past_time(NOW.replace(day=day), NOW) for day in (22, 21, 20)]
    assert hours == ["08:41", "hôm qua", "20/12"]
    assert backup_words(NOW, NOW) == "Sao lưu lúc 08:41 hôm nay"
    assert backup_words(NOW.replace(day=21), NOW) == "Sao lưu lúc 08:41 hôm qua"
    assert backup_words(NOW.replace(year=2024), NOW) == "Sao lưu lúc 08:41 ngày 22/12/2024"
    assert backup_words(None, NOW) == "Chưa có bản sao lưu."


def test_the_last_backup_is_read_from_its_name(tmp_path: Path) -> None:
    assert last_backup(tmp_path) is None
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "2025-12-22_084100_dong.tdkt").touch()
    assert last_backup(tmp_path) == NOW


# ---- looked at


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)], ids=str)
def test_nothing_is_cut_nameless_or_english(window: MainWindow, page: TodayPage, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert faults(page) == []
    page.new_task.open_empty()
    assert faults(page) == []


def test_what_is_due_is_written_out_under_its_headings(page: TodayPage, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [row for row in page.due_list().rows() if not isinstance(row, Heading)]
    assert page.due_list().count == len(rows) > 0
    page.output.write_to(str(tmp_path / "viec.xlsx"))
    qtbot.waitUntil(page.seam.tasks.is_idle)
    sheet = load_workbook(tmp_path / "viec.xlsx").worksheets[0]
    assert {"VIỆC ĐẾN HẠN", *(str(row[1]) for row in rows)} <= {cell.value for line in sheet for cell in line}
