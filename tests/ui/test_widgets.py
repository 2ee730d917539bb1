"""The small parts of a page: counters, sum line, stepper, fields, conditions, timeline, notes, drop zone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.ui import paint, statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.conditions import Condition, ConditionList, Proof
from tdkt_desktop.ui.counters import Count, Counters, SumLine
from tdkt_desktop.ui.fields import UNREAD, DateField, LineField, TextField, read_day
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.labels import Chip, ElidedLabel, TitleLabel
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.notes import Beginning, EmptyState, Note
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.search_box import SearchBox
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.style import Tone
from tdkt_desktop.ui.timeline import Dot, Moment, MomentRow, Timeline

COUNTS = (
    Count("", "Tất cả", 126),
    Count("met", "Đạt", 98, Tone.OK, "checkmark_circle"),
    Count("look", "Cần xem", 0, Tone.WARN, "warning"),
)
TODAY = date(2026, 11, 25)


# ---- counters


@pytest.fixture
def counters(qtbot: QtBot) -> Counters:
    made = Counters()
    qtbot.addWidget(made)
    made.set_counts(COUNTS)
    return made


def test_a_counter_shows_its_rows_and_again_all(counters: Counters, qtbot: QtBot) -> None:
    told: list[object] = []
    counters.chosen.connect(told.append)
    qtbot.mouseClick(counters.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(counters.buttons[1], Qt.MouseButton.LeftButton)
    assert told == [frozenset({"met"}), frozenset()]
    assert [button.isChecked() for button in counters.buttons] == [True, False, False]


def test_alt_and_a_digit_press_a_counter(counters: Counters) -> None:
    counters.press(3)
    assert counters.keys == {"look"}
    counters.press(9)
    assert counters.keys == {"look"}


def test_two_counters_can_be_added(counters: Counters) -> None:
    counters._choose("met", adds=False)
    counters._choose("look", adds=True)
    assert counters.keys == {"met", "look"}


def test_a_counter_says_its_figure_and_word(counters: Counters) -> None:
    assert [button.accessibleName() for button in counters.buttons] == ["126 tất cả", "98 đạt", "0 cần xem"]


def test_new_figures_keep_the_pressed_counter(counters: Counters) -> None:
    button = counters.buttons[1]
    counters.press(2)
    counters.set_counts((Count("", "Tất cả", 127), Count("met", "Đạt", 99), Count("look", "Cần xem", 1)))
    assert counters.buttons[1] is button
    assert button.isChecked()
    assert button.accessibleName() == "99 đạt"


@pytest.mark.parametrize(("held", "right"), [(3, True), (2, False)])
def test_a_sum_that_does_not_add_up_turns_bad(qtbot: QtBot, held: int, right: bool) -> None:
    line = SumLine()
    qtbot.addWidget(line)
    parts = (Count("accepted", "Nhận", 26), Count("held", "Giữ lại", held), Count("twice", "Trùng", 1))
    line.set_counts(Count("", "Dòng trong bảng", 30), parts)
    assert line.adds_up is right
    assert line.buttons[0].is_wrong is not right


def test_a_part_of_the_sum_opens_its_rows(qtbot: QtBot) -> None:
    line = SumLine()
    qtbot.addWidget(line)
    line.set_counts(Count("", "Dòng", 1), (Count("held", "Giữ lại", 1),))
    with qtbot.waitSignal(line.chosen) as told:
        line.buttons[1].click()
    assert told.args == ["held"]


# ---- stepper


def test_only_done_steps_are_links(qtbot: QtBot) -> None:
    stepper = Stepper(("Nhận danh sách", "Thẩm định", "Hội đồng"))
    qtbot.addWidget(stepper)
    stepper.set_now(1)
    assert [button.state for button in stepper.buttons] == ["done", "now", "later"]
    assert [button.isEnabled() for button in stepper.buttons] == [True, False, False]
    with qtbot.waitSignal(stepper.went) as told:
        stepper.buttons[0].click()
    assert told.args == [0]
    assert stepper.in_short() == "bước 2 trên 3: thẩm định"
    assert stepper.buttons[0].accessibleName() == "Nhận danh sách, đã xong"


# ---- fields


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5/12/26", date(2026, 12, 5)),
        ("05122026", date(2026, 12, 5)),
        ("5.12", date(2026, 12, 5)),
        ("5/12", date(2026, 12, 5)),
        ("hôm nay", TODAY),
        ("HOM NAY", TODAY),
        ("+7", date(2026, 12, 2)),
        ("-25", date(2026, 10, 31)),
        ("", None),
        ("1975", PartialDate(1975)),
        ("3/1975", PartialDate(1975, 3)),
        ("5/9", date(2026, 9, 5)),
        ("0509", date(2026, 9, 5)),
        ("050927", date(2027, 9, 5)),
        ("mai", date(2026, 11, 26)),
        ("Ngày mai", date(2026, 11, 26)),
        ("hôm qua", date(2026, 11, 24)),
        ("+99999", UNREAD),
        ("hôm kia", UNREAD),
    ],
)
def test_dates_are_taken_as_they_are_typed(qtbot: QtBot, typed: str, day: object) -> None:
    assert read_day(typed, today=TODAY) == day


def test_a_date_is_shown_whole_when_it_is_left(qtbot: QtBot) -> None:
    field = DateField("Ngày", today=TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "5.12")
    with qtbot.waitSignal(field.saved) as told:
        field.line.editingFinished.emit()
    assert told.args == ["05/12/2026"]
    assert field.day() == date(2026, 12, 5)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("31/02/1985", "Không có ngày này: “31/02/1985”"),
        ("hôm kia", "Chưa phải ngày tháng: “hôm kia”"),
        ("3/1975", "Còn thiếu ngày: “3/1975”"),
    ],
)
def test_a_wrong_date_says_what_is_wrong_and_is_not_saved(qtbot: QtBot, typed: str, error: str) -> None:
    field = DateField("Ngày", today=TODAY)
    qtbot.addWidget(field)
    saved: list[str] = []
    field.saved.connect(saved.append)
    field.line.setText(typed)  # QTest cannot press Vietnamese keys
    field.line.textEdited.emit(typed)
    field.line.editingFinished.emit()
    assert field.error == error
    assert field.day() is UNREAD
    assert field.line.property("bad") == "true"
    assert field.line.accessibleDescription().startswith(error)
    assert saved == []


def test_a_birth_date_may_be_partly_known(qtbot: QtBot) -> None:
    field = DateField("Ngày sinh", today=TODAY, partial=True)
    qtbot.addWidget(field)
    field.set_day(PartialDate(1975, 3))
    assert field.day() == PartialDate(1975, 3)
    assert field.error == ""


def test_an_error_offers_a_cure_that_saves(qtbot: QtBot) -> None:
    field = DateField("Ngày", today=TODAY)
    qtbot.addWidget(field)
    field.show_error("Sau ngày của tờ trình", cure="05/6/2026")
    assert field.cure_button is not None
    with qtbot.waitSignal(field.saved) as told:
        field.cure_button.click()
    assert told.args == ["05/6/2026"]
    assert field.error == ""


def test_a_line_is_checked_while_it_is_typed_and_saved_once(qtbot: QtBot) -> None:
    field = LineField("Số", text="47", check=lambda text: "" if text.isdigit() else "Chỉ ghi số")
    qtbot.addWidget(field)
    saved: list[str] = []
    field.saved.connect(saved.append)
    qtbot.keyClick(field.line, Qt.Key.Key_End)
    qtbot.keyClicks(field.line, "x")
    assert field.error == ""
    field._pause.timeout.emit()
    assert field.error == "Chỉ ghi số"
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field.line, "8  ")
    field.line.editingFinished.emit()
    field.line.editingFinished.emit()
    assert saved == ["478"]


def test_a_long_text_begins_at_its_beginning(qtbot: QtBot) -> None:
    field = LineField("Tên", text="Ủy ban nhân dân phường Tân Hòa " * 5)
    qtbot.addWidget(field)
    assert field.line.cursorPosition() == 0


def test_several_lines_are_saved_by_ctrl_s(qtbot: QtBot) -> None:
    field = TextField("Kính gửi", text="Chủ tịch")
    qtbot.addWidget(field)
    field.area.setPlainText("Chủ tịch;\n\n  Hội đồng ")
    with qtbot.waitSignal(field.saved) as told:
        qtbot.keyClick(field.area, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Chủ tịch;\nHội đồng"]


# ---- conditions, timeline


def test_what_is_missing_stands_before_what_is_met(qtbot: QtBot) -> None:
    made = ConditionList(
        [Condition("met", "a"), Condition("look", "b"), Condition("unknown", "c"), Condition("not_met", "d")]
    )
    qtbot.addWidget(made)
    assert [condition.outcome for condition in made.shown] == ["not_met", "unknown", "look", "met"]


def test_a_proof_opens_and_a_cure_is_wanted(qtbot: QtBot) -> None:
    made = ConditionList(
        [Condition("unknown", "c", proofs=(Proof("QĐ 96", 7),), cure="Yêu cầu bổ sung…", code="initiative")]
    )
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.proof_opened) as proof:
        made.findChild(LinkLine).click()
    with qtbot.waitSignal(made.cure_wanted) as cure:
        made.findChild(Button).click()
    assert (proof.args, cure.args) == ([7], ["initiative"])


def test_a_rule_without_a_verified_source_says_so(qtbot: QtBot) -> None:
    made = ConditionList([Condition("look", "b", "Quy chế tỉnh", "unverified"), Condition("met", "a", "Luật", "read")])
    qtbot.addWidget(made)
    assert [chip.badge.word for chip in made.findChildren(Chip)] == ["Chưa kiểm chứng"]


def test_an_entry_of_the_timeline_opens_its_decision(qtbot: QtBot) -> None:
    made = Timeline(
        [Moment("2025", "CSTĐ cơ sở", "QĐ 96/QĐ-UBND", record=3), Moment("2021", "LĐTT", "", Dot.NO_NUMBER)]
    )
    qtbot.addWidget(made)
    rows = made.findChildren(MomentRow)
    assert [row.accessibleName() for row in rows] == ["2025, CSTĐ cơ sở, QĐ 96/QĐ-UBND", "2021, LĐTT"]
    with qtbot.waitSignal(made.opened) as told:
        rows[0].click()
    assert told.args == [3]
    assert rows[1].focusPolicy() == Qt.FocusPolicy.NoFocus


# ---- words


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Nguyễn Thị Hòa An", "hoa an", ["Hòa An"]),
        ("Trịnh Hoài An", "hoa an", ["Hoà", "An"]),
        ("Đỗ Thị Hoa An", "an do", ["Đỗ", "An"]),
        ("Bằng khen", "nh", []),
        ("113/QĐ-UBND", "113 qd", ["113/QĐ"]),
        ("Lê Văn An", "", []),
    ],
)
def test_matched_letters_are_found_without_marks(text: str, query: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in paint.matched(text, query)] == found


def test_every_state_has_a_word_a_tone_and_an_icon() -> None:
    for states in statuses.ALL:
        for code in states:
            badge = statuses.badge(states, code, count=2)
            assert badge is not None
            assert badge.word
            assert "{" not in badge.word
    assert statuses.badge(statuses.NOMINEE, "no such code") is None


def test_a_label_that_is_cut_says_so(qtbot: QtBot) -> None:
    label = ElidedLabel("Giáo viên, Tổ trưởng chuyên môn 4 – 5 · Trường TH Tân Hòa 1")
    qtbot.addWidget(label)
    label.resize(100, 20)
    assert label.is_cut()
    label.resize(900, 20)
    assert not label.is_cut()


def test_a_note_and_an_empty_page_say_their_words(qtbot: QtBot) -> None:
    note = Note("Cột B gõ bằng phông cũ", tone=Tone.WARN, icon="text_font")
    cure = note.add_button(Button("Giữ chữ cũ"))
    empty = EmptyState(
        "lightbulb", title="Bắt đầu", words="Ghi một lần.", beginnings=[Beginning("Nhận", "Kéo tệp", "add", "Ctrl+I")]
    )
    for widget in (note, empty):
        qtbot.addWidget(widget)
        widget.resize(700, 400)
        assert not widget.grab().isNull()
    note.set_words("Cột C gõ bằng phông cũ")
    assert note.accessibleName() == "Cột C gõ bằng phông cũ"
    assert cure.words == "Giữ chữ cũ"
    assert empty.cards[0].accessibleName() == "Nhận"


def test_the_filter_tells_after_a_pause_and_at_once_when_left(qtbot: QtBot) -> None:
    box = SearchBox("Lọc trong bảng")
    qtbot.addWidget(box)
    told: list[str] = []
    box.changed.connect(told.append)
    qtbot.keyClicks(box, "hoa an")
    assert told == []
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told == ["hoa an"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told == ["hoa an", ""])


# ---- drop zone


@pytest.mark.parametrize(("name", "welcome"), [("de_nghi.xlsx", True), ("anh.png", False)])
def test_a_file_over_the_page_is_welcomed_or_refused_with_the_reason(qtbot: QtBot, name: str, welcome: bool) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)

    def refusal(found: list[Path]) -> str:
        return "" if found[0].suffix == ".xlsx" else "Chỉ nhận tệp Excel, Word"

    zone = DropZone(page, words="Thả để nhận danh sách", refusal=refusal)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path.cwd() / name))])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    zone.eventFilter(page, enter)
    assert not zone.isHidden()
    assert (zone.reason == "") is welcome
    assert not zone.grab().isNull()
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(zone.dropped) as told:
        zone.eventFilter(page, drop)
    assert [path.name for path in told.args[0]] == [name]
    assert zone.isHidden()


def test_a_long_title_gives_way_to_the_buttons_of_its_form(qtbot: QtBot) -> None:
    name = "Tách Nguyễn Phúc Hoàng Thị Thanh Huyền Trang Khuê thành hai người"
    form = InlineForm(name, fields=[LineField("Họ tên người kia")], verb="Tách")
    qtbot.addWidget(form)
    form.resize(420, 120)
    form.show()
    assert isinstance(form.title, TitleLabel)
    assert form.minimumSizeHint().width() <= 420
    assert form.confirm_button.geometry().right() < 420
    assert form.title.width() < form.title.sizeHint().width()
    form.resize(900, 120)
    qtbot.waitUntil(lambda: form.title.width() == form.title.sizeHint().width())
