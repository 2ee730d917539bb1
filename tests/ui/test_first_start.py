"""The first start by keyboard alone: four steps, each can wait; lists looked through; folders told well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.ui import first_office
from tdkt_desktop.ui.first_lists import ListBox
from tdkt_desktop.ui.first_office import NewOffice, is_on_network, wrong_folder
from tdkt_desktop.ui.first_start import COUNCIL, LISTS, OFFICE, WELCOME, YEAR, FirstStart
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.start import Session
from tests.support.offices import made_office
from tests.ui.inspect_widgets import faults

pytestmark = pytest.mark.qt_log_ignore("does not support")
_Key = Qt.Key
UNITS = (
    "STT\tTên đơn vị\tLoại đơn vị\n"
    "1\tTrường Tiểu học Tân Hòa\tTrường học\n2\tTổ dân phố 3\tTổ dân phố\n3\t\tTổ dân phố\n"
)
PEOPLE = (
    "Họ và tên\tNăm sinh\tĐơn vị\nLê Thị Ngọc Bích\t1980\tTrường Tiểu học Tân Hòa\nĐỗ Mạnh Hùng\t1975\tTổ dân phố 3\n"
)
MEMBERS = "Trần Minh Khôi\tChủ tịch UBND\tChủ tịch\nPhạm Thị Ngọc\tChủ tịch Công đoàn\tỦy viên\n"


@pytest.fixture
def session(settings: Settings, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    made = Session(settings, base=tmp_path / "offices")
    yield made
    made.tasks.close()
    if made.office is not None:
        made.office.release()
    for window in (made.refused, made.card, made.window, made.first):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.close_borders()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first(session: Session, qtbot: QtBot) -> FirstStart:
    shown = session.show_first_start()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def idle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(session.tasks.is_idle, timeout=20_000)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the cursor is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def typed(text: str) -> None:
    """Letters into the field with the cursor: Vietnamese ones come composed."""
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.insert(text)  # type: ignore[attr-defined]
    focus.textEdited.emit(focus.text())  # type: ignore[attr-defined]


def paste(qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(qtbot, _Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def said(box: ListBox) -> list[str]:
    found = (box._lines.itemAt(place) for place in range(box._lines.count()))
    widgets = [line.widget() for line in found if line is not None]
    return [widget.words for widget in widgets if isinstance(widget, ElidedLabel)]


def answer_first_step(qtbot: QtBot) -> None:
    typed("Phường Tân Hòa")
    press(qtbot, _Key.Key_Tab)
    typed("Nam Sơn")


# ---- the whole way


def test_an_office_is_made_by_keys_alone_and_ends_on_today(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    press(qtbot, _Key.Key_Return)  # the first card
    assert first.place == OFFICE
    answer_first_step(qtbot)
    for _ in range(2):
        press(qtbot, _Key.Key_Tab)
    typed("Trần Minh Khôi")
    press(qtbot, _Key.Key_Return)
    assert first.place == YEAR
    press(qtbot, _Key.Key_Up)  # last year
    press(qtbot, _Key.Key_Return)
    assert first.place == LISTS
    paste(qtbot, UNITS)
    idle(session, qtbot)
    for _ in range(2):
        press(qtbot, _Key.Key_Tab)
    paste(qtbot, PEOPLE)
    idle(session, qtbot)
    press(qtbot, _Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert first.place == COUNCIL
    paste(qtbot, MEMBERS)
    press(qtbot, _Key.Key_Return)
    assert not first.steps.isEnabled()
    idle(session, qtbot)
    window, office, year = session.window, session.office, date.today().year - 1  # noqa: DTZ011
    assert window is not None
    assert office is not None
    assert window.stack.current == "today"
    assert window.seam.year == year
    with office.reader() as reader:
        kept = reader.settings.all()
        assert reader.plans.schedule_of(year)
        assert not reader.plans.schedule_of(year + 1)
        assert [unit.name for unit in reader.units.all()] == ["Trường Tiểu học Tân Hòa", "Tổ dân phố 3"]
        people = SUBJECTS.every_row(reader.connection)
        members = [(one.name, one.role) for one in reader.council.members()]
    assert (kept["unit_name"], kept["place"], kept["chair"]) == ("Phường Tân Hòa", "Tân Hòa", "Trần Minh Khôi")
    assert [(row["name"], row["unit"]) for row in people] == [
        ("Lê Thị Ngọc Bích", "Trường Tiểu học Tân Hòa"),
        ("Đỗ Mạnh Hùng", "Tổ dân phố 3"),
    ]
    assert members == [("Trần Minh Khôi", CouncilRole.CHAIR), ("Phạm Thị Ngọc", CouncilRole.MEMBER)]


def test_every_step_but_the_names_can_wait(session: Session, first: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="Trần Minh Khôi")
    for _ in range(3):
        first.later.click()
    paste(qtbot, MEMBERS)
    first.later.click()
    idle(session, qtbot)
    assert session.office is not None
    assert session.office.folder == tmp_path / "offices" / "phuong-tan-hoa"
    with session.office.reader() as reader:
        assert reader.council.members() == []
        assert reader.units.count() == 0


def test_what_is_missing_is_asked_for_before_anything_is_made(first: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    press(qtbot, _Key.Key_Return)
    press(qtbot, _Key.Key_Return)
    assert first.place == OFFICE
    assert first.form.unit.error == "Chưa ghi ô này"
    for _ in range(4):
        first.later.click()
    assert first.place == OFFICE
    assert first.form.province.error == "Chưa ghi ô này"
    assert not (tmp_path / "offices").exists()


def test_esc_goes_back_and_the_answers_stay(first: FirstStart, qtbot: QtBot) -> None:
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="")
    first.make.click()
    press(qtbot, _Key.Key_Escape)
    assert first.place == OFFICE
    assert first.form.unit.text() == "Phường Tân Hòa"
    press(qtbot, _Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert first.place == WELCOME


def test_a_council_that_cannot_be_stays_on_its_step(first: FirstStart, qtbot: QtBot) -> None:
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="Trần Minh Khôi")
    first._go_to(COUNCIL)
    assert first.council.seats[0][0] == "Trần Minh Khôi"
    first.council.show_seats([("A B", "x", CouncilRole.CHAIR), ("C D", "y", CouncilRole.CHAIR)])
    first.make.click()
    assert first.place == COUNCIL
    assert first.council.wrong.text()


# ---- lists


def pasted(first: FirstStart, box: ListBox, text: str, session: Session, qtbot: QtBot) -> ListBox:
    first._go_to(LISTS)
    QGuiApplication.clipboard().setText(text)
    box.paste()
    idle(session, qtbot)
    return box


def test_pasted_units_say_how_many_and_which_rows_wait(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    box = pasted(first, first.lists.units, UNITS, session, qtbot)
    assert box.result.text() == "2 đơn vị · 1 dòng giữ lại, sửa sau trong văn phòng:"
    assert said(box)[0].startswith("Dòng 4: ")
    assert said(box)[1] == "Trường Tiểu học Tân Hòa, Tổ dân phố 3"
    assert first.sketch._lines == ("Trường Tiểu học Tân Hòa", "Tổ dân phố 3")


def test_a_bare_column_of_units_is_enough(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    box = pasted(first, first.lists.units, "Tổ dân phố 1\nTổ dân phố 2", session, qtbot)
    assert box.found is not None
    assert box.found.names == ["Tổ dân phố 1", "Tổ dân phố 2"]


def test_people_known_by_name_alone_are_held(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    box = pasted(first, first.lists.people, "Lê Văn An\nVũ Thị Bé", session, qtbot)
    assert box.found is None
    assert box.result.text().startswith("0 người · 2 dòng giữ lại")


def test_cells_without_headings_are_not_guessed_at(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    box = pasted(first, first.lists.people, "Lê Văn An\t1970\nVũ Bé\t1980", session, qtbot)
    assert box.found is None
    assert box.result.text().endswith("Chép cả dòng tiêu đề: cột tên và ít nhất một cột nữa.")


def test_an_empty_clipboard_is_told(first: FirstStart) -> None:
    QGuiApplication.clipboard().clear()
    first.lists.units.paste()
    assert first.lists.units.result.text() == "Chưa chép gì. Chép các ô trong Excel trước."


def test_a_list_can_be_left_out_again(session: Session, first: FirstStart, qtbot: QtBot) -> None:
    box = pasted(first, first.lists.units, UNITS, session, qtbot)
    box.forget_button.click()
    assert first.lists.found == ()
    assert said(box) == []


def test_a_file_that_is_gone_is_told(session: Session, first: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    first.lists.people.read_file(str(tmp_path / "gone.xlsx"))
    idle(session, qtbot)
    assert first.lists.people.result.text().startswith("Chưa mở được tệp: ")


# ---- folders


def test_a_folder_that_holds_something_is_not_taken(first: FirstStart, tmp_path: Path) -> None:
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="")
    first.form.folder.set_text(str(tmp_path))
    (tmp_path / "cu.txt").write_text("x", encoding="utf-8")
    assert first.form.values() is None
    assert first.form.folder.error.startswith("Thư mục này đã có tệp")
    first.form.folder.set_text("ke-hoach")
    assert first.form.values() is None


def test_a_chosen_folder_with_files_gets_the_office_below_it(first: FirstStart, tmp_path: Path) -> None:
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="")
    (tmp_path / "cu.txt").write_text("x", encoding="utf-8")
    first.form.set_folder(str(tmp_path))
    values = first.form.values()
    assert isinstance(values, NewOffice)
    assert values.folder == tmp_path / "phuong-tan-hoa"


def test_an_office_that_lies_there_can_be_opened(session: Session, first: FirstStart, tmp_path: Path) -> None:
    with made_office(tmp_path / "cu"):
        pass
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="")
    first.form.set_folder(str(tmp_path / "cu"))
    assert first.form.folder.error == "Ở đây đã có một văn phòng. Mở văn phòng đó, hoặc đặt tên thư mục mới."
    assert first.form.open_it.isVisible()
    first.form.open_it.click()
    assert session.office is not None
    assert session.office.folder == tmp_path / "cu"


def test_a_place_that_cannot_be_written_is_told_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "tep.txt").write_text("x", encoding="utf-8")
    assert wrong_folder(str(tmp_path / "tep.txt" / "van-phong")) == (
        f"Không ghi được vào “{tmp_path / 'tep.txt'}”; hãy chọn thư mục khác."
    )


def test_a_folder_on_the_network_is_taken_with_a_warning(
    first: FirstStart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_on_network(Path("//may-chu/tdkt"))
    assert not is_on_network(tmp_path)
    monkeypatch.setattr(first_office, "is_on_network", lambda _folder: True)
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="")
    assert first.form.values() is not None
    assert first.form.warning.text().startswith("Thư mục này nằm trên mạng")


def test_a_place_once_written_is_not_overwritten_by_the_name(first: FirstStart) -> None:
    form = first.form
    form.place.line.setText("Hà Nam")
    form.place.line.textEdited.emit("Hà Nam")
    form.unit.line.setText("Phường Tân Hòa")
    form.unit.line.textEdited.emit("Phường Tân Hòa")
    assert form.place.text() == "Hà Nam"


# ---- looked at


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)], ids=str)
def test_nothing_is_cut_nameless_or_english(
    first: FirstStart, session: Session, qtbot: QtBot, size: tuple[int, int]
) -> None:
    first.resize(*size)
    assert faults(first) == []
    first.fill_in(unit="Phường Tân Hòa", province="Nam Sơn", chair="Trần Minh Khôi")
    assert faults(first) == []
    pasted(first, first.lists.units, UNITS, session, qtbot)
    for place in (YEAR, LISTS, COUNCIL):
        first._go_to(place)
        assert faults(first) == []
        assert first.make.isVisible()
    first.show_busy("Đang lập văn phòng")
    assert faults(first) == []
