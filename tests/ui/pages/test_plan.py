"""Kế hoạch & lịch on a real office: quarters, lateness, states, reports of units, the frame of the pack."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions import schedule
from tdkt_desktop.actions.units import add_unit
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry, TaskState
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.plan import PlanList, PlanPage
from tdkt_desktop.ui.pages.plan_forms import AwaitForm, ReceiveForm, ReportForm, ResultForm, TaskForm
from tdkt_desktop.ui.pages.plan_record import UnitReports
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, typed
from tests.ui.inspect_widgets import faults

TODAY = date(2025, 11, 20)
LATE_REPORT, HEALTH = 2, 3


@pytest.fixture(scope="session")
def plan_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ward with tasks late, near, far, undated and done, and a late report that two units owe."""
    folder = tmp_path_factory.mktemp("plan") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        add_unit(office, "Trạm Y tế phường", kind="Y tế")
        for content, due in (
            ("Thu báo cáo của đơn vị", Due(date(2025, 11, 1), "day")),
            ("Gửi giấy mời họp", Due(date(2025, 11, 22), "day")),
            ("Sơ kết sáu tháng", Due(date(2025, 6, 30), "month")),
            ("Tuyên truyền", None),
        ):
            schedule.add_task(office, NewScheduleEntry(2025, content, lead="Phòng Văn hóa – Xã hội", due=due))
        schedule.set_task(office, 4, TaskState.DONE, done_on=date(2025, 7, 2), result="Báo cáo 12")
        due = Due(date(2025, 11, 1), "day")
        schedule.add_obligation(office, NewObligation(2025, "Các trường", "Phường", "Báo cáo quý", "quy", due=due))
        schedule.expect_reports(office, LATE_REPORT, [ward.SCHOOL, ward.QUARTER])
        schedule.receive_report(office, LATE_REPORT, ward.SCHOOL, on=date(2025, 11, 5))
    return folder


@pytest.fixture
def shown(
    plan_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(plan_folder, tmp_path / "office") as office:
        window = PageWindow(office, "schedule", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


def plan(shown: PageWindow) -> PlanList:
    assert isinstance(shown.page, PlanPage)
    found = shown.page.list
    assert isinstance(found, PlanList)
    return found


def lines(found: PlanList) -> list[tuple[str, str, str]]:
    """Due, content and state of each row; headings as their words."""
    rows = []
    for number in range(found.table.rows.rowCount()):
        group = found.table.rows.group_at(number)
        row = found.table.rows.row_at(number)
        if row is None:
            assert group is not None
            rows.append((group.title, "", ""))
        else:
            rows.append((str(row["due"]), str(row["content"]), found.columns[-1].words(row)))
    return rows


def test_tasks_stand_by_quarter_and_say_how_late_they_are(shown: PageWindow) -> None:
    assert lines(plan(shown)) == [
        ("Quý IV · 3 việc, 0 xong", "", ""),
        ("01/11", "Thu báo cáo của đơn vị", "Trễ 19 ngày"),
        ("22/11", "Gửi giấy mời họp", "Còn 2 ngày"),
        ("Tháng 12", "Tổng kết năm", "Chưa làm"),
        ("Quý II · 1 việc, 1 xong", "", ""),
        ("Tháng 6", "Sơ kết sáu tháng", "Xong muộn"),
        ("Chưa định ngày · 1 việc, 0 xong", "", ""),
        ("", "Tuyên truyền", "Chưa làm"),
    ]
    assert plan(shown).head._facts == "5 nhiệm vụ năm 2025 · 1 xong, 1 trễ"


@pytest.mark.parametrize(
    ("number", "contents"),
    [(2, {"Thu báo cáo của đơn vị"}), (3, {"Gửi giấy mời họp"}), (4, {"Sơ kết sáu tháng"})],
    ids=["late", "near", "done"],
)
def test_a_counter_opens_exactly_its_rows(shown: PageWindow, number: int, contents: set[str]) -> None:
    found = plan(shown)
    found.counters.press(number)
    assert {content for _, content, _ in lines(found) if content} == contents
    assert found.counters.buttons[number - 1].count.count == len(contents)


def test_the_filter_ignores_tone_marks_and_sorting_stays_within_the_quarter(shown: PageWindow) -> None:
    found = plan(shown)
    found.search.setText("tong ket")
    found.apply_filters()
    assert [content for _, content, _ in lines(found) if content] == ["Tổng kết năm"]
    found.search.clear()
    found.apply_filters()
    found.table._sort_by_section(1)
    assert [content for _, content, _ in lines(found)][1:4] == [
        "Gửi giấy mời họp", "Thu báo cáo của đơn vị", "Tổng kết năm",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "words"), [("finish", "Xong muộn"), ("begin", "Trễ 19 ngày"), ("drop_it", "Không làm")]
)
def test_a_verb_sets_the_state_in_one_step(shown: PageWindow, verb: str, words: str) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.show_record(("task", 2))
    getattr(found, verb)()
    shown.idle()
    assert dump(shown.office) != before
    assert {content: state for _, content, state in lines(found)}["Thu báo cáo của đơn vị"] == words
    assert shown.undone(before)


def test_reopening_keeps_what_the_task_came_to(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_record(("task", 4))
    found.reopen()
    shown.idle()
    with shown.office.reader() as reader:
        row = next(row for row in reader.plans.schedule_of(2025) if row.id == 4)
    assert (row.state, row.done_on, row.result) == ("open", None, "Báo cáo 12")


def test_the_outcome_is_noted_with_its_day(shown: PageWindow) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.show_record(("task", 2))
    found.note_result()
    assert isinstance(found.form, ResultForm)
    typed(found.form.result.line, "17 báo cáo")
    typed(found.form.day.line, "31/10/2025")
    found.form.confirm()
    shown.idle()
    with shown.office.reader() as reader:
        row = next(row for row in reader.plans.schedule_of(2025) if row.id == 2)
    assert (row.state, row.done_on, row.result) == ("done", "2025-10-31", "17 báo cáo")
    assert found.form is None
    assert shown.undone(before)


def test_a_new_task_says_what_is_missing_then_is_added_and_opened(shown: PageWindow) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.add()
    assert isinstance(found.form, TaskForm)
    found.form.confirm()
    assert found.form.content.error == "Chưa ghi"
    typed(found.form.content.line, "Họp Hội đồng")
    typed(found.form.day.line, "5/12")
    found.form.confirm()
    shown.idle()
    assert ("05/12", "Họp Hội đồng", "Chưa làm") in lines(found)
    assert found.panel.record == ("task", 6)
    assert shown.undone(before)


def test_a_wrong_day_is_said_under_the_field_and_keeps_the_form(shown: PageWindow) -> None:
    found = plan(shown)
    found.add()
    assert isinstance(found.form, TaskForm)
    typed(found.form.content.line, "Họp Hội đồng")
    typed(found.form.day.line, "31/2/2025")
    before = dump(shown.office)
    found.form.confirm()
    shown.idle()
    assert "31/2/2025" in found.form.day.error
    assert dump(shown.office) == before


def test_reports_say_which_units_have_handed_in(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_record(("report", LATE_REPORT))
    assert found.shown == "report"
    row = found.table.rows.row_at(found.table.currentIndex().row())
    assert row is not None
    assert row["second"] == "1 trên 2 đơn vị đã nộp"
    reports = found.panel.findChild(UnitReports)
    assert reports is not None
    with shown.qtbot.waitSignal(shown.seam.step_done):
        reports.received.emit(ward.QUARTER)
    with shown.office.reader() as reader:
        assert reader.plans.reports_of(LATE_REPORT)[ward.QUARTER] == TODAY


def test_a_report_is_received_on_the_day_it_came(shown: PageWindow) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.show_record(("report", LATE_REPORT))
    found.receive()
    assert isinstance(found.form, ReceiveForm)
    typed(found.form.day.line, "10/11/2025")
    found.form.confirm()
    shown.idle()
    with shown.office.reader() as reader:
        assert reader.plans.reports_of(LATE_REPORT)[ward.QUARTER] == date(2025, 11, 10)
    assert shown.undone(before)


def test_every_unit_is_awaited_in_one_step_and_what_came_stays(shown: PageWindow) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.show_record(("report", LATE_REPORT))
    found.await_units()
    assert isinstance(found.form, AwaitForm)
    found.form.confirm()
    assert found.form.unit.error == "Chưa ghi đơn vị"
    found.form.group.set_text("Mọi đơn vị")
    assert found.form.unit_ids == [HEALTH]
    found.form.confirm()
    shown.idle()
    with shown.office.reader() as reader:
        awaited = reader.plans.reports_of(LATE_REPORT)
    assert awaited == {ward.SCHOOL: date(2025, 11, 5), ward.QUARTER: None, HEALTH: None}
    found.await_units()
    assert isinstance(found.form, AwaitForm)
    found.form.group.set_text("Mọi đơn vị")
    found.form.confirm()
    assert found.form.group.error == "Những đơn vị này đều đã được ghi"
    assert shown.undone(before)


def test_units_are_reminded_by_a_key_and_the_reminder_is_seen_and_undone(shown: PageWindow) -> None:
    found = plan(shown)
    found.show_record(("report", LATE_REPORT))
    before = dump(shown.office)
    (remind,) = [verb for verb in found.verbs_of(found._beside() or {}) if verb.words == "Đôn đốc 1 đơn vị"]
    assert remind.is_filled
    remind.do()
    shown.idle()
    assert QGuiApplication.clipboard().text().endswith("Đơn vị chưa gửi: Tổ dân phố 3.")
    with shown.office.reader() as reader:
        assert reader.plans.reminders_of(LATE_REPORT) == {ward.QUARTER: TODAY}
    assert "đã đôn đốc 20/11" in [label.text() for label in found.panel.findChildren(QLabel)]
    assert shown.undone(before)


def test_a_new_report_is_owed(shown: PageWindow) -> None:
    found = plan(shown)
    before = dump(shown.office)
    found.show_kind("report")
    found.add()
    assert isinstance(found.form, ReportForm)
    found.form.confirm()
    assert [field.error for field in found.form.fields[:3]] == ["Chưa ghi"] * 3
    for field, text in zip(found.form.fields, ("Báo cáo chuyên đề", "Phường", "Sở Nội vụ", "12/2025"), strict=True):
        typed(field.editor, text)
    found.form.confirm()
    shown.idle()
    assert ("Tháng 12", "Báo cáo chuyên đề", "Chưa làm") in lines(found)
    assert shown.undone(before)


def test_an_empty_year_takes_the_frame_of_the_pack(shown: PageWindow) -> None:
    found = plan(shown)
    shown.seam.choose_year(2026)
    assert found.empty is not None
    assert found.empty.isVisible()
    found.empty.cards[0].click()
    shown.idle()
    assert found.table.rows.record_count > 20
    shown.undo()
    assert found.table.rows.record_count == 0
    assert faults(shown.window) == []


def test_the_list_is_written_out(shown: PageWindow, tmp_path: Path) -> None:
    import openpyxl

    target = tmp_path / "ke hoach.xlsx"
    plan(shown).output.write_to(str(target))
    shown.idle()
    book = openpyxl.load_workbook(target)
    text = {str(cell) for row in book.active.iter_rows(values_only=True) for cell in row}
    book.close()
    assert {"Tổng kết năm", "Tuyên truyền"} <= text


def test_the_appendix_is_looked_through_before_it_is_kept(shown: PageWindow) -> None:
    from tdkt_desktop import paths

    assert isinstance(shown.page, PlanPage)
    shown.seam.choose_year(2026)
    shown.page.take_in([paths.resources() / "sample_office" / "ke_hoach_2026_phu_luc.docx"])
    shown.idle()
    assert shown.page.view is shown.page.preview
    assert plan(shown).all_rows["task"] == []
    shown.page.preview.keep()
    shown.idle()
    assert shown.page.view is shown.page.list
    assert plan(shown).table.rows.record_count == 14


@pytest.mark.parametrize("form", [False, True], ids=["panel", "form"])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int, form: bool) -> None:
    shown.window.resize(width, height)
    plan(shown).show_record(("report", LATE_REPORT))
    if form:
        plan(shown).await_units()
    assert faults(shown.window) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed_with_its_window(
    plan_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(plan_folder, tmp_path / "office") as office:
        assert freed(office, "schedule", tasks=tasks, settings=settings, qtbot=qtbot)
