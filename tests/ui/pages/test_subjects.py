"""Đối tượng on a real office: the list, the history beside it, adding, correcting, proposing, taking lists in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop import paths
from tdkt_desktop.actions.people import change_subject
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.subject_forms import NewSubjectForm, NominateForm, SubjectEditor
from tdkt_desktop.ui.pages.subject_list import SubjectList
from tdkt_desktop.ui.pages.subject_record import CitizenNumber, SubjectParts
from tdkt_desktop.ui.pages.subjects import SubjectsPage
from tdkt_desktop.ui.pages.unit_field import UnitField
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tdkt_desktop.ui.timeline import MomentRow
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.ui.inspect_widgets import faults

CITIZEN = "001180004471"


@pytest.fixture(scope="module")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ward to be copied: each test changes its own."""
    folder = tmp_path_factory.mktemp("ward") / "office"
    with made_office(folder) as made:
        ward.fill(made)
        change_subject(made, ward.HUNG, citizen_id=CITIZEN)
    return folder


@pytest.fixture
def office(ward_folder: Path, tmp_path: Path) -> Iterator[Office]:
    made = Office.open(shutil.copytree(ward_folder, tmp_path / "office"), clock=FixedClock())
    yield made
    made.release()


@pytest.fixture
def window(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(made)
    made.resize(1366, 690)
    made.show()
    made.open_page("subjects")
    yield made
    made.close()


@pytest.fixture
def whole(window: MainWindow) -> SubjectsPage:
    found = window.stack.page
    assert isinstance(found, SubjectsPage)
    return found


@pytest.fixture
def page(whole: SubjectsPage) -> SubjectList:
    return whole.list


def idle(page: SubjectList, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.seam.tasks.is_idle)


def names(page: SubjectList) -> list[str]:
    return [str(page.table.rows.row_at(number)["name"]) for number in range(page.table.rows.record_count)]


def beside(page: SubjectList) -> SubjectParts:
    found = page.panel.findChildren(SubjectParts)
    return found[-1]


def said(widget: SubjectParts) -> str:
    words = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join(words + [label.words for label in widget.findChildren(ElidedLabel)])


# ---- the list


def test_people_stand_by_their_given_names(page: SubjectList) -> None:
    assert names(page) == ["Lê Thị Ngọc Bích", "Đỗ Mạnh Hùng", "Vũ Thị Lan", "Trường Tiểu học Hồng Quang"]


def test_year_of_birth_and_position_stand_under_the_name(page: SubjectList) -> None:
    row = page.table.rows.row_at(1)
    assert (row["second"], row["unit"], row["awards"]) == ("1975 · Giáo viên", "Trường Tiểu học Hồng Quang", 1)


def test_the_counters_add_up_and_filter(page: SubjectList) -> None:
    counts = [button.count.count for button in page.counters.buttons]
    assert counts == [4, 3, 1, 0]
    page.counters.press(3)
    assert names(page) == ["Trường Tiểu học Hồng Quang"]
    assert page.head._facts == "3 cá nhân · 1 tập thể · 0 hộ gia đình"


def test_the_search_knows_no_tone_marks(page: SubjectList, qtbot: QtBot) -> None:
    page.search.setText("ngoc bich")
    page.search._tell_now()
    assert names(page) == ["Lê Thị Ngọc Bích"]
    qtbot.waitUntil(lambda: [button.count.count for button in page.counters.buttons] == [1, 1, 0, 0])


# ---- the subject beside the list


def test_the_history_shows_what_is_proposed_and_what_was_awarded(page: SubjectList) -> None:
    page.show_record(ward.HUNG)
    rows = [row.moment for row in beside(page).findChildren(MomentRow)]
    assert [(moment.year, moment.title) for moment in rows] == [("2025", "Đang đề nghị LĐTT"), ("2024", "LĐTT")]
    assert rows[1].second == "QĐ 15/QĐ-UBND ngày 05/12/2024"


def test_a_moment_opens_its_decision_in_the_register(window: MainWindow, page: SubjectList) -> None:
    page.show_record(ward.HUNG)
    beside(page).findChildren(MomentRow)[1].click()
    assert window.stack.current == "register"


def test_grades_are_named_by_year(page: SubjectList) -> None:
    page.show_record(ward.BICH)
    assert "Xếp loại từng năm" in said(beside(page))
    assert "Hoàn thành xuất sắc nhiệm vụ" in said(beside(page))


def test_somebody_without_awards_is_told_as_such(page: SubjectList) -> None:
    page.show_record(ward.SCHOOL_STAFF)
    assert "Chưa có lượt khen nào." in said(beside(page))


def test_the_citizen_number_is_masked_until_the_eye_is_pressed(page: SubjectList) -> None:
    page.show_record(ward.HUNG)
    number = beside(page).citizen
    assert isinstance(number, CitizenNumber)
    assert number.words == "•••• •••• 4471"
    assert CITIZEN not in said(beside(page))
    number.eye.click()
    assert number.words == "0011 8000 4471"
    assert number._timer.interval() == 10_000
    number._timer.timeout.emit()
    assert number.words == "•••• •••• 4471"
    number.eye.click()
    number.eye.click()
    assert number.words == "•••• •••• 4471"


# ---- adding


def opened_form(page: SubjectList) -> NewSubjectForm:
    page.add()
    form = page.forms.form
    assert isinstance(form, NewSubjectForm)
    return form


def test_a_person_is_added_and_shown(page: SubjectList, office: Office, qtbot: QtBot) -> None:
    form = opened_form(page)
    form.name.set_text("Hoàng Thị Ẵm")
    form.birth.set_text("12/3/1990")
    form.unit.set_text("to dan pho 3")
    form.position.set_text("Tổ trưởng")
    form.citizen.set_text("0011 9000 1234")
    form.confirm_button.click()
    idle(page, qtbot)
    assert page.forms.form is None
    assert page.panel.name.words == "Hoàng Thị Ẵm"
    with office.reader() as reader:
        found = reader.subjects.get(5)
    assert (found.kind, found.birth_date, found.unit, found.position, found.citizen_id) == (
        SubjectKind.PERSON,
        PartialDate(1990, 3, 12),
        "Tổ dân phố 3",
        "Tổ trưởng",
        "001190001234",
    )


def test_the_year_of_birth_is_enough(page: SubjectList, office: Office, qtbot: QtBot) -> None:
    form = opened_form(page)
    form.kind.box.setCurrentIndex(2)
    form.name.set_text("Hộ ông Bùi Văn Sáu")
    form.birth.set_text("1961")
    form.confirm_button.click()
    idle(page, qtbot)
    with office.reader() as reader:
        found = reader.subjects.get(5)
    assert (found.kind, found.birth_date) == (SubjectKind.HOUSEHOLD, PartialDate(1961))


def test_a_name_is_asked_for(page: SubjectList, office: Office) -> None:
    form = opened_form(page)
    form.confirm_button.click()
    assert form.name.error == "Chưa ghi tên"
    with office.reader() as reader:
        assert reader.subjects.count() == 4


def test_a_wrong_citizen_number_or_unit_is_told_under_its_field(page: SubjectList) -> None:
    form = opened_form(page)
    form.citizen.line.setText("123")
    form.citizen.line.textEdited.emit("123")
    form.citizen.settle()
    assert form.citizen.error == "Số CCCD có 12 chữ số"
    form.unit.line.setText("Đội 7")
    form.unit.line.editingFinished.emit()
    assert form.unit.error == "Chưa có đơn vị tên này"
    form.confirm_button.click()
    assert page.forms.form is form


def test_who_is_on_file_is_shown_before_entered_twice(page: SubjectList, qtbot: QtBot) -> None:
    form = opened_form(page)
    form.name.line.setText("manh hung")
    form.name.line.textEdited.emit("manh hung")
    qtbot.waitUntil(lambda: bool(form.findChildren(LinkLine)))
    (line,) = form.findChildren(LinkLine)
    assert line.words == "Đỗ Mạnh Hùng · 3/1975 · Trường Tiểu học Hồng Quang · 1 lượt"
    line.click()
    assert page.panel.record == ward.HUNG
    assert page.forms.form is None


def test_esc_puts_the_form_away(page: SubjectList, qtbot: QtBot) -> None:
    form = opened_form(page)
    qtbot.keyClick(form.name.line, Qt.Key.Key_Escape)
    assert page.forms.form is None


# ---- units by a part of their name


def test_a_unit_is_proposed_by_words_without_marks(office: Office, qtbot: QtBot) -> None:
    with office.reader() as reader:
        field = UnitField("Đơn vị", units=reader.units.all())
    qtbot.addWidget(field)
    field.show()
    assert [unit.id for unit in field.units_like("hong qu")] == [ward.SCHOOL]
    assert field.units_like("") == []
    qtbot.keyClicks(field.line, "tieu")
    assert field.is_open
    assert field.list.item(0).text() == "Trường Tiểu học Hồng Quang · truong"
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert not field.is_open
    assert field.unit_id == ward.SCHOOL


def test_a_half_written_unit_is_cured_by_one_press(office: Office, qtbot: QtBot) -> None:
    with office.reader() as reader:
        field = UnitField("Đơn vị", units=reader.units.all())
    qtbot.addWidget(field)
    field.line.setText("dan pho")
    field.line.editingFinished.emit()
    assert field.cure_button is not None
    field.cure_button.click()
    assert (field.text(), field.unit_id, field.error) == ("Tổ dân phố 3", ward.QUARTER, "")


# ---- correcting


def editor(page: SubjectList, record: int) -> SubjectEditor:
    page.show_record(record)
    page.edit()
    (found,) = page.panel.findChildren(SubjectEditor)
    return found


def test_each_field_saves_itself_as_one_step(page: SubjectList, office: Office, qtbot: QtBot) -> None:
    form = editor(page, ward.LAN)
    for field, text in ((form.name, "Vũ Thị Lán"), (form.birth, "1991"), (form.unit, "Trường Tiểu học Hồng Quang")):
        field.line.setText(text)
        field.line.editingFinished.emit()
    idle(page, qtbot)
    with office.reader() as reader:
        found = reader.subjects.get(ward.LAN)
    assert (found.name, found.birth_date, found.unit_id) == ("Vũ Thị Lán", PartialDate(1991), ward.SCHOOL)
    assert [step.name.source for step in office.steps(3)] == ["Change {name}"] * 3
    assert page.panel.findChildren(SubjectEditor)[0] is form
    assert page.panel.name.words == "Vũ Thị Lán"


def test_the_citizen_number_on_file_is_not_shown_to_be_changed(page: SubjectList) -> None:
    form = editor(page, ward.HUNG)
    assert form.citizen.text() == ""
    assert form.citizen._hint.text() == "Đang lưu: •••• •••• 4471"


def test_a_collective_has_no_birth_date_to_correct(page: SubjectList) -> None:
    assert not editor(page, ward.SCHOOL_STAFF).birth.isVisibleTo(page)


def test_finishing_shows_the_record_again(page: SubjectList) -> None:
    editor(page, ward.HUNG)
    page.finish_editing()
    assert beside(page).citizen is not None


# ---- proposing


def test_a_subject_is_proposed_for_an_award_of_its_kind(page: SubjectList, office: Office, qtbot: QtBot) -> None:
    page.show_record(ward.LAN)
    page.propose()
    form = page.forms.form
    assert isinstance(form, NominateForm)
    codes = [form.award.box.itemData(place) for place in range(form.award.box.count())]
    assert ward.TITLE in codes
    assert "TTLDTT" not in codes
    form.award.box.setCurrentIndex(codes.index(ward.TITLE))
    form.confirm_button.click()
    idle(page, qtbot)
    with office.reader() as reader:
        assert (ward.LAN, ward.TITLE) in reader.rounds.proposed_before(ward.ROUND)
    assert beside(page).findChildren(MomentRow)[0].moment.title == "Đang đề nghị LĐTT"


def test_without_a_round_it_says_what_to_do_first(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    from tdkt_desktop.actions.people import add_subject

    with made_office(tmp_path / "bare") as office:
        add_subject(office, SubjectKind.PERSON, "Lê Văn An")
        seam = Seam(office, tasks=tasks, settings=settings)
        page = SubjectsPage(seam, title="Đối tượng")
        qtbot.addWidget(page)
        page.refresh(frozenset())
        page.show_record(1)
        with qtbot.waitSignal(seam.words_wanted) as told:
            page.list.propose()
    assert told.args[0].startswith("Chưa có đợt xét nào.")


# ---- lists, empty, found


def test_lists_are_looked_through_before_anything_is_kept(whole: SubjectsPage, office: Office, qtbot: QtBot) -> None:
    preview = whole.made_preview()
    preview.begin(round_id=None, year=2025)
    preview.read([paths.resources() / "sample_office" / "so_khen_thuong_cu_2019_2024.xlsx"])
    qtbot.waitUntil(lambda: preview.preview is not None, timeout=20_000)
    assert whole.view is preview
    with office.reader() as reader:
        assert reader.subjects.count() == 4
    assert whole.go_back()
    assert whole.view is whole.list
    assert not whole.go_back()


def test_an_empty_office_says_how_to_begin(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with made_office(tmp_path / "bare") as office:
        page = SubjectsPage(Seam(office, tasks=tasks, settings=settings), title="Đối tượng")
        qtbot.addWidget(page)
        page.resize(1100, 600)
        page.show()
        page.refresh(frozenset())
        empty = page.list.empty
        assert empty is not None
        assert empty.isVisible()
        empty.cards[1].click()
        assert isinstance(page.list.forms.form, NewSubjectForm)


# ---- looked at


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)], ids=str)
def test_nothing_is_cut_nameless_or_english(window: MainWindow, page: SubjectList, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert faults(page) == []
    page.show_record(ward.HUNG)
    assert faults(page) == []
    page.edit()
    assert faults(page) == []
    page.finish_editing()
    page.propose()
    assert faults(page) == []
    page.add()
    assert faults(page) == []
