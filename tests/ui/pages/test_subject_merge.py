"""Gộp hai người trùng through the window by keyboard; what is added to a record; whom a new name touches."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.people import add_subject, change_subject, record_grade
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.person_field import PersonField
from tdkt_desktop.ui.pages.subject_additions import DisciplineForm, GradeForm, WorkplaceForm
from tdkt_desktop.ui.pages.subject_list import SubjectList
from tdkt_desktop.ui.pages.subject_merge import MergeView
from tdkt_desktop.ui.pages.subject_record import SubjectParts
from tdkt_desktop.ui.pages.subjects import SubjectsPage
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, named, typed
from tests.ui.inspect_widgets import faults

TWIN = 5
_Key = Qt.Key


@pytest.fixture(scope="module")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ward, in which Đỗ Mạnh Hùng stands twice."""
    folder = tmp_path_factory.mktemp("twice") / "office"
    with made_office(folder) as made:
        ward.fill(made)
        born = PartialDate(1975, 3, 12)
        add_subject(made, SubjectKind.PERSON, "Đỗ Mạnh Hùng", birth_date=born, unit_id=ward.QUARTER)
        record_grade(made, TWIN, 2024, grade="HTXSNV")
    return folder


@pytest.fixture
def shown(
    ward_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(ward_folder, tmp_path / "office") as office:
        made = PageWindow(office, "subjects", tasks=tasks, settings=settings, qtbot=qtbot)
        made.window.activateWindow()
        yield made
        made.idle()


@pytest.fixture
def page(shown: PageWindow) -> SubjectList:
    whole = shown.page
    assert isinstance(whole, SubjectsPage)
    return whole.list


def merger(shown: PageWindow) -> MergeView:
    whole = shown.page
    assert isinstance(whole, SubjectsPage)
    assert whole.merger is not None
    return whole.merger


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def said(page: SubjectList) -> str:
    labels = [label.text() for label in page.panel.findChildren(QLabel)]
    return "\n".join(labels + [label.words for label in page.panel.findChildren(ElidedLabel)])


# ---- merging


def test_a_proposed_pair_is_merged_by_keys_and_taken_back(page: SubjectList, shown: PageWindow, qtbot: QtBot) -> None:
    before = dump(shown.office)
    page.merge()
    shown.idle()
    view = merger(shown)
    pair = next(line for line in view.findChildren(LinkLine) if line.isVisible())
    assert pair.words == (
        "Đỗ Mạnh Hùng · 3/1975 · Trường Tiểu học Hồng Quang · 1 lượt  =  Đỗ Mạnh Hùng · 12/3/1975 · Tổ dân phố 3"
    )
    pair.setFocus()
    press(qtbot, _Key.Key_Space)
    first, second = view.facts.choices("birth_date")
    assert first.isChecked()
    assert QApplication.focusWidget() is first
    press(qtbot, _Key.Key_Right)
    assert second.isChecked()
    press(qtbot, _Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.idle()
    with shown.office.reader() as reader:
        kept = reader.subjects.get(ward.HUNG)
        assert (kept.birth_date, kept.unit_id) == (PartialDate(1975, 3, 12), ward.SCHOOL)
        assert reader.subjects.count() == 4
    assert page.panel.record == ward.HUNG
    assert "Hồ sơ đã gộp vào đây" in said(page)
    assert shown.undone(before)


def test_a_pair_that_is_two_people_is_not_proposed_again(page: SubjectList, shown: PageWindow) -> None:
    before = dump(shown.office)
    page.merge()
    shown.idle()
    view = merger(shown)
    assert [words.words for words in view.doubles.findChildren(ElidedLabel)] == [
        "66 trên 100: cùng họ tên, cùng tháng sinh, một bên không ghi ngày, khác đơn vị"
    ]
    two = next(button for button in view.doubles.findChildren(Button) if button.isVisible())
    two.setFocus()
    two.click()
    shown.idle()
    assert not [line for line in view.doubles.findChildren(LinkLine) if line.isVisible()]
    assert view._likely == []
    assert shown.undone(before)


def test_two_selected_records_are_compared(page: SubjectList, shown: PageWindow) -> None:
    page.table.selectAll()
    page.merge_selected()
    assert shown.said == ["Chọn đúng hai hồ sơ để gộp."]
    model = page.table.selectionModel()
    model.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in range(page.table.rows.record_count):
        row = page.table.rows.row_at(place)
        if row is not None and row["id"] in {ward.BICH, ward.LAN}:
            model.select(page.table.rows.index(place, 0), flags)
    page.merge_selected()
    view = merger(shown)
    assert view.compared is not None
    assert {view.compared.first.id, view.compared.second.id} == {ward.BICH, ward.LAN}


def test_swapping_lets_the_other_record_stay(page: SubjectList, shown: PageWindow) -> None:
    page.merge_wanted.emit(ward.HUNG, TWIN)
    view = merger(shown)
    view.swap()
    view.merge()
    shown.idle()
    with shown.office.reader() as reader:
        assert reader.subjects.get(TWIN).name == "Đỗ Mạnh Hùng"
        assert reader.subjects.count() == 4


def test_two_citizen_numbers_ask_for_a_reason(page: SubjectList, shown: PageWindow) -> None:
    change_subject(shown.office, ward.HUNG, citizen_id="001075000001")
    change_subject(shown.office, TWIN, citizen_id="001075000002")
    page.merge_wanted.emit(ward.HUNG, TWIN)
    view = merger(shown)
    assert view.remark.text().startswith("Số CCCD khác nhau.")
    assert [choice.text().strip() for choice in view.facts.choices("citizen_id")] == [
        "•••• •••• 0001",
        "•••• •••• 0002",
    ]
    view.merge()
    assert view.reason.error.startswith("Ghi lý do")
    typed(view.reason.line, "Một danh sách gõ nhầm số")
    view.merge()
    shown.idle()
    with shown.office.reader() as reader:
        assert [former.reason for former in reader.mergers.merged_into(ward.HUNG)] == ["Một danh sách gõ nhầm số"]


def test_one_record_or_two_kinds_cannot_be_merged(page: SubjectList, shown: PageWindow) -> None:
    page.merge_wanted.emit(ward.HUNG, ward.HUNG)
    view = merger(shown)
    assert view.remark.text() == "Đây là cùng một hồ sơ; chọn hồ sơ khác."
    page.merge_wanted.emit(ward.HUNG, ward.SCHOOL_STAFF)
    assert view.remark.text().startswith("Cá nhân, tập thể, hộ gia đình không gộp được")
    view.merge()
    shown.idle()
    assert "khác loại đối tượng" in str(shown.refused) or shown.refused


def test_esc_goes_back_to_the_list(page: SubjectList, shown: PageWindow, qtbot: QtBot) -> None:
    page.merge()
    press(qtbot, _Key.Key_Escape)
    whole = shown.page
    assert isinstance(whole, SubjectsPage)
    assert whole.view is page


# ---- choosing a person


def test_a_person_is_chosen_by_two_letters(shown: PageWindow, qtbot: QtBot) -> None:
    field = PersonField("Người", office=shown.office, can_add=True)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "b")
    assert not field.is_open
    qtbot.keyClicks(field.line, "ic")
    assert field.list.item(0).text() == "Lê Thị Ngọc Bích · 3/1980 · Trường Tiểu học Hồng Quang"
    assert field.list.item(1).text() == "Thêm người mới “bic” …"
    qtbot.keyClick(field.line, _Key.Key_Return)
    assert field.person_id == ward.BICH
    qtbot.keyClick(field.line, _Key.Key_End)
    qtbot.keyClicks(field.line, "x")
    assert not field.text().endswith("Bích")
    with qtbot.waitSignal(field.add_wanted) as told:
        qtbot.keyClick(field.line, _Key.Key_Down)
        qtbot.keyClick(field.line, _Key.Key_Return)
    assert told.args == ["Lê Thị Ngọc Bíchx"]
    assert field.person_id is None


def test_the_list_of_proposals_goes_with_its_field(shown: PageWindow, qtbot: QtBot) -> None:
    field = PersonField("Người", office=shown.office, parent=shown.window)
    field.show()
    qtbot.keyClicks(field.line, "bic")
    gone = weakref.ref(field.box)
    assert gone() is not None
    with qtbot.waitSignal(field.box.destroyed):
        field.deleteLater()
    del field
    gc.collect()
    assert gone() is None


# ---- adding to a record


def test_a_grade_is_recorded(page: SubjectList, shown: PageWindow) -> None:
    before = dump(shown.office)
    page.show_record(ward.LAN)
    page.add_grade()
    form = page.forms.form
    assert isinstance(form, GradeForm)
    form.year.set_text("1900")
    form.confirm()
    assert form.year.error == "Ghi năm như 2025"
    form.year.set_text("2024")
    form.confirm()
    shown.idle()
    assert "Hoàn thành xuất sắc nhiệm vụ" in said(page)
    assert shown.undone(before)


def test_a_workplace_is_recorded_as_far_as_it_is_known(page: SubjectList, shown: PageWindow) -> None:
    page.show_record(ward.LAN)
    page.add_workplace()
    form = page.forms.form
    assert isinstance(form, WorkplaceForm)
    form.confirm()
    assert form.unit.error == "Chưa chọn đơn vị"
    named(form.unit.line, "truong tieu hoc hong quang")
    typed(form.begins.line, "9/2015")
    typed(form.ends.line, "2014")
    form.confirm()
    assert form.ends.error == "Trước ngày bắt đầu"
    typed(form.ends.line, "6/2018")
    form.confirm()
    shown.idle()
    assert "9/2015 – 6/2018" in said(page)


def test_a_discipline_or_an_open_matter_is_recorded(page: SubjectList, shown: PageWindow) -> None:
    page.show_record(ward.LAN)
    for place, words in ((1, "Cảnh cáo"), (-1, "báo chí nêu đang xác minh")):
        page.add_discipline()
        form = page.forms.form
        assert isinstance(form, DisciplineForm)
        form.form.box.setCurrentIndex(place if place > 0 else form.form.box.count() - 1)
        typed(form.day.line, "5/9/2025")
        form.confirm()
        shown.idle()
        assert words in said(page)
    assert "05/9/2025" in said(page)


def test_what_was_done_to_a_record_is_read_when_asked_for(page: SubjectList, shown: PageWindow) -> None:
    page.show_record(ward.HUNG)
    (parts,) = page.panel.findChildren(SubjectParts)
    parts.past.click()
    shown.idle()
    assert "Thêm Đỗ Mạnh Hùng" in said(page)
    assert parts.past.isHidden()


# ---- whom a new name touches


def test_a_new_name_says_whom_it_touches_before_it_is_saved(page: SubjectList, shown: PageWindow, qtbot: QtBot) -> None:
    page.show_record(ward.HUNG)
    page.edit()
    editor = page._editor
    assert editor is not None
    assert editor.touch.isHidden()
    qtbot.keyClicks(editor.name.line, "x")
    assert editor.touch.words == "Tên mới hiện trên 1 đề nghị chưa quyết định, 1 quyết định giữ nguyên chữ cũ."
    links = [line.words for line in editor.touch.findChildren(LinkLine)]
    assert links == ["Cuối năm 2025", "Mở quyết định"]
    with qtbot.waitSignal(page.seam.page_wanted) as told:
        editor.touch.findChildren(LinkLine)[0].click()
    assert told.args == ["rounds", ward.ROUND]


def test_ctrl_s_saves_the_field_and_undo_takes_it_back(page: SubjectList, shown: PageWindow, qtbot: QtBot) -> None:
    before = dump(shown.office)
    page.show_record(ward.LAN)
    page.edit()
    assert page._editor is not None
    qtbot.keyClick(page._editor.name.line, _Key.Key_End)
    qtbot.keyClicks(page._editor.name.line, "x")
    qtbot.keyClick(page._editor.name.line, _Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.idle()
    with shown.office.reader() as reader:
        assert reader.subjects.get(ward.LAN).name == "Vũ Thị Lanx"
    assert shown.undone(before)


# ---- looked at


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)], ids=str)
def test_nothing_is_cut_nameless_or_english(page: SubjectList, shown: PageWindow, size: tuple[int, int]) -> None:
    shown.window.resize(*size)
    page.merge()
    shown.idle()
    assert faults(shown.page) == []
    merger(shown).begin(ward.HUNG, TWIN)
    assert faults(shown.page) == []
    merger(shown).left.emit()
    page.show_record(ward.LAN)
    for add in (page.add_grade, page.add_workplace, page.add_discipline):
        add()
        assert faults(shown.page) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed(
    ward_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(ward_folder, tmp_path / "office") as office:
        assert freed(office, "subjects", tasks=tasks, settings=settings, qtbot=qtbot)


def test_long_names_give_way_in_the_smallest_window(page: SubjectList, shown: PageWindow) -> None:
    name = "Nguyễn Phúc Hoàng Thị Thanh Huyền Trang Khuê"
    for subject in (ward.HUNG, ward.LAN):
        change_subject(shown.office, subject, name=f"{name} {subject}")
    page.merge()
    view = merger(shown)
    view.begin(ward.HUNG, ward.LAN)
    shown.idle()
    shown.window.resize(683, 310)
    assert faults(shown.window) == []
    first, second = view.facts.choices("name")
    assert second.mapTo(view, second.rect().bottomRight()).x() < view.width()
    assert first.text().endswith("…")
    assert name in first.toolTip()
