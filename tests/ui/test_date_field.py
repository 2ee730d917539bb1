"""Days typed and picked: what is shown reads back the same, errors come in time with their cure, the month is freed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.ui.abstract import AbstractWidget
from tdkt_desktop.ui.date_reading import cure_of, is_hopeless, read_day, shown_day
from tdkt_desktop.ui.field import Field
from tdkt_desktop.ui.fields import DateField
from tdkt_desktop.ui.seam import Seam
from tests.ui.inspect_widgets import faults

TODAY = date(2026, 11, 25)
_Key = Qt.Key
DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))


# ---- read and shown


@given(day=DAYS)
def test_what_is_shown_typed_back_gives_the_same_day(day: date) -> None:
    assert read_day(shown_day(day), today=TODAY) == day


@given(day=DAYS, precise=st.sampled_from(("year", "month", "day")))
def test_a_date_partly_known_is_read_back_as_far_as_it_is_shown(day: date, precise: str) -> None:
    known = {
        "year": PartialDate(day.year),
        "month": PartialDate(day.year, day.month),
        "day": PartialDate(day.year, day.month, day.day),
    }[precise]
    assert read_day(shown_day(known), today=TODAY) == (day if precise == "day" else known)


@given(day=DAYS, sign=st.sampled_from(("/", ".", "-", "")))
def test_a_day_is_read_with_any_sign_between(day: date, sign: str) -> None:
    assert read_day(f"{day:%d}{sign}{day:%m}{sign}{day.year}", today=TODAY) == day


@given(day=st.dates(date(2026, 1, 1), date(2026, 12, 31)), year=st.integers(2000, 2100).filter(lambda y: y % 4 != 0))
def test_without_a_year_it_is_of_the_year_of_the_window(day: date, year: int) -> None:
    assert read_day(f"{day.day}/{day.month}", today=TODAY, year=year) == day.replace(year=year)


@given(day=DAYS, length=st.integers(1, 10))
def test_the_beginning_of_a_date_is_never_hopeless(day: date, length: int) -> None:
    assert not is_hopeless(f"{day:%d/%m/%Y}"[:length])


@given(text=st.text(max_size=12))
def test_a_cure_is_a_day(text: str) -> None:
    cure = cure_of(text, today=TODAY)
    assert not cure or isinstance(read_day(cure, today=TODAY), date)


@pytest.mark.parametrize(
    ("typed", "cure"),
    [("31/02/1985", "28/02/1985"), ("31/4", "30/4/2026"), ("12/25/2026", "25/12/2026"), ("45/02/2026", ""), ("x", "")],
)
def test_an_impossible_day_has_a_likely_meaning(typed: str, cure: str) -> None:
    assert cure_of(typed, today=TODAY) == cure


# ---- errors while typing


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    window = QWidget()
    column = QVBoxLayout(window)
    made = DateField("Ngày ký", today=TODAY)
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(420, 330)
    window.show()
    window.activateWindow()
    made.line.setFocus()
    yield made  # with its window, which nobody else holds
    window.close()


def test_half_a_date_is_not_yet_wrong(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "31/0")
    assert field.error == ""
    qtbot.keyClicks(field.line, "2/1985")
    assert field.error == "Không có ngày này: “31/02/1985”"


def test_letters_that_make_no_date_are_told_at_once(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "ma")
    assert field.error == ""
    qtbot.keyClicks(field.line, "x")
    assert field.error == "Chưa phải ngày tháng: “max”"
    qtbot.keyClick(field.line, _Key.Key_Backspace)
    qtbot.keyClicks(field.line, "i")
    assert field.error == ""


def test_a_rest_in_typing_tells_what_is_wrong(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "31/4")
    field._pause.timeout.emit()
    assert field.error == "Không có ngày này: “31/4”"


def test_enter_on_the_cure_takes_it(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "31/02/1985")
    assert field.line.accessibleDescription() == "Không có ngày này: “31/02/1985” Lấy 28/02/1985"
    field.go_to()
    assert field.cure_button is not None
    assert field.cure_button.hasFocus()
    with qtbot.waitSignal(field.saved) as told:
        qtbot.keyClick(field.cure_button, _Key.Key_Return)
    assert told.args == ["28/02/1985"]
    assert field.error == ""


def test_the_cure_stands_under_the_field_and_takes_none_of_its_room(field: DateField, qtbot: QtBot) -> None:
    field.setFixedWidth(170)
    wide = field.line.width()
    qtbot.keyClicks(field.line, "31/02/1985")
    assert field.cure_button is not None
    QCoreApplication.sendPostedEvents()
    assert field.line.width() == wide
    assert field.cure_button.mapTo(field, QPoint()).y() >= field.line.geometry().bottom()
    qtbot.keyClick(field.line, _Key.Key_Tab)
    assert field.cure_button.hasFocus()


def test_ctrl_s_saves_the_field(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.line, "5.12")
    with qtbot.waitSignal(field.saved) as told:
        qtbot.keyClick(field.line, _Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["05/12/2026"]


def test_a_page_that_shows_another_year_gives_it_to_the_field(seam: Seam, qtbot: QtBot) -> None:
    page = QWidget()
    page.seam = seam  # type: ignore[attr-defined]
    qtbot.addWidget(page)
    field = DateField("Ngày", today=TODAY, parent=page)
    seam.choose_year(2024)
    field.set_text("5/9")
    assert field.day() == date(2024, 9, 5)


def test_a_field_with_open_ends_cannot_be_made(qtbot: QtBot) -> None:
    with pytest.raises(TypeError, match="leaves open: _left, set_text, text"):
        Field("x", QWidget())  # type: ignore[abstract]
    assert isinstance(Field, AbstractWidget)


# ---- the month


def opened(field: DateField, qtbot: QtBot) -> QWidget:
    qtbot.keyClick(field.line, _Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.month is not None
    return field.month.days


def test_a_day_is_picked_with_the_keys(field: DateField, qtbot: QtBot) -> None:
    days = opened(field, qtbot)
    for key in (_Key.Key_Down, _Key.Key_Left, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_PageDown):
        qtbot.keyClick(days, key)
    assert days.accessibleName() == "Thứ Sáu, ngày 01/01/2027"
    with qtbot.waitSignal(field.saved) as told:
        qtbot.keyClick(days, _Key.Key_Return)
    assert told.args == ["01/01/2027"]
    assert field.line.hasFocus()


@pytest.mark.parametrize(
    ("key", "shift", "day"),
    [
        (_Key.Key_Home, False, date(2024, 1, 29)),
        (_Key.Key_End, False, date(2024, 2, 4)),
        (_Key.Key_PageDown, False, date(2024, 2, 29)),
        (_Key.Key_PageUp, True, date(2023, 1, 31)),
        (_Key.Key_T, False, TODAY),
    ],
)
def test_each_key_walks_its_way(field: DateField, qtbot: QtBot, key: Qt.Key, shift: bool, day: date) -> None:
    field.set_day(date(2024, 1, 31))
    days = opened(field, qtbot)
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(days, key, modifier)
    assert field.month is not None
    assert field.month.day == day


def test_the_mouse_picks_the_day_under_it(field: DateField, qtbot: QtBot) -> None:
    opened(field, qtbot)
    assert field.month is not None
    days = field.month.days
    assert days.first == date(2026, 10, 26)
    high = days.height() / 7
    place = days.rect().topLeft() + type(days.rect().topLeft())(3 * 34 + 5, int(high * 2.5))
    assert days.day_at(place) == date(2026, 11, 5)
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == "05/11/2026"


def test_esc_leaves_the_field_as_it_was(field: DateField, qtbot: QtBot) -> None:
    field.set_day(TODAY)
    days = opened(field, qtbot)
    qtbot.keyClick(days, _Key.Key_Up)
    qtbot.keyClick(days, _Key.Key_Escape)
    assert field.text() == "25/11/2026"
    assert field.line.hasFocus()


def test_the_closed_month_is_freed(field: DateField, qtbot: QtBot) -> None:
    days = opened(field, qtbot)
    gone = weakref.ref(field.month)
    qtbot.keyClick(days, _Key.Key_Escape)
    del days
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert field.month is None
    assert gone() is None


@pytest.mark.parametrize("size", [(683, 310), (420, 330)], ids=str)
def test_the_month_stands_whole_in_the_window(field: DateField, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = field.window()
    window.resize(*size)
    opened(field, qtbot)
    assert field.month is not None
    assert window.rect().contains(field.month.geometry())
    assert faults(window) == []
    assert not window.grab().isNull()
