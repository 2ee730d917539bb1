"""Seating the Council: one line for each member, typed or pasted from Excel; the former Council stays on file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.council import seat_council
from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.text import fold, nfc, plain_name, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages.council_members import ROLES, role_words
from tdkt_desktop.ui.pages.inline_form import ChoiceBox
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

Seat = tuple[str, str, CouncilRole]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeatLine:
    """The widgets of one member."""

    def __init__(self, number: int) -> None:
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Council", "Name of member {number}", number=number))
        self.post = QLineEdit()
        self.post.setAccessibleName(tr("Council", "Post of member {number}", number=number))
        self.role = ChoiceBox()
        self.role.setAccessibleName(tr("Council", "Role of member {number}", number=number))
        for role in ROLES:
            self.role.addItem(role_words(role), role)
        self.remove = Button(tr("Council", "Take line {number} out", number=number), kind="icon", icon="dismiss")

    @property
    def seat(self) -> Seat:
        """What stands in the line."""
        return tidy(nfc(self.name.text())), tidy(nfc(self.post.text())), CouncilRole(self.role.currentData())

    def show_seat(self, seat: Seat) -> None:
        """Show a member."""
        name, post, role = seat
        self.name.setText(name)
        self.post.setText(post)
        self.role.setCurrentIndex(list(ROLES).index(role))
        self.name.setCursorPosition(0)
        self.post.setCursorPosition(0)


class CouncilSeats(Page):
    """`left` goes back to the meetings."""

    tables = frozenset({"council_member"})
    left = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.lines: list[SeatLine] = []
        self.wrong = label("", role=Role.SMALLSTRONG, shade=Tone.BAD.value, wraps=True)
        self.wrong.hide()
        self.strips.addWidget(self.wrong)
        box = QWidget()
        box.setProperty("kind", "clear")
        column = QVBoxLayout(box)
        column.setContentsMargins(style.PAGE_LEFT, 10, style.PAGE_RIGHT, 12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        for place, (words, stretch) in enumerate(((tr("Council", "Full name"), 4), (tr("Council", "Post"), 5))):
            self._grid.addWidget(label(words, role=Role.SMALLSTRONG, shade="text2"), 0, place)
            self._grid.setColumnStretch(place, stretch)
        self._grid.addWidget(label(tr("Council", "Role"), role=Role.SMALLSTRONG, shade="text2"), 0, 2)
        self._grid.setColumnStretch(2, 2)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(box)
        self.body.addWidget(scroll, 1)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.set_verbs(
            Verb(tr("Council", "Add a line"), self.add_line, icon="add", key="Ctrl+N"),
            Verb(tr("Council", "Seat this Council"), self.keep, icon="checkmark", key="Ctrl+Return", is_filled=True),
        )
        self.set_facts(tr("Council", "Type, or paste name, post and role from Excel. Votes already cast stay."))

    # ---- what stands in the lines

    def begin(self) -> None:
        """Show the members of today, and one empty line."""
        with self.office.reader() as reader:
            members = [(one.name, one.post, one.role) for one in reader.council.members()]
        self.show_seats(members)
        (self.lines[-1] if members else self.lines[0]).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these members in place of what stands there."""
        while self.lines:
            self._drop(self.lines[-1])
        for seat in seats:
            self._line().show_seat(seat)
        self._line()
        self._say_wrong("")
        self._count()

    @property
    def seats(self) -> list[Seat]:
        """The members that were entered; empty lines are none."""
        return [line.seat for line in self.lines if line.seat[0] or line.seat[1]]

    def add_line(self) -> None:
        """One more line, with the cursor in it."""
        self._line().name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self) -> SeatLine:
        line = SeatLine(len(self.lines) + 1)
        line.role.setCurrentIndex(list(ROLES).index(CouncilRole.MEMBER if self.lines else CouncilRole.CHAIR))
        self.lines.append(line)
        row = len(self.lines)
        for place, widget in enumerate((line.name, line.post, line.role, line.remove)):
            self._grid.addWidget(widget, row, place)
            widget.show()  # a layout that is in sight shows them only later
            widget.installEventFilter(self)
        line.name.textEdited.connect(self._typed)
        line.remove.clicked.connect(self._remove)
        return line

    def _drop(self, line: SeatLine) -> None:
        self.lines.remove(line)
        for widget in (line.name, line.post, line.role, line.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    @Slot()
    def _typed(self) -> None:
        self._say_wrong("")
        if self.lines[-1].seat[0]:
            self._line()
        self._count()

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        kept = [line.seat for line in self.lines if line.remove is not button and line.seat[0]]
        self.show_seats(kept)

    def _count(self) -> None:
        self.count(tr("Council", "{count} members", count=len(self.seats)))

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in _ENTER and not event.modifiers() and isinstance(watched, QLineEdit | ChoiceBox):
                self.focusNextChild()
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                return paste_seats(self.lines, watched, show=self.show_seats)
        return super().eventFilter(watched, event)

    # ---- keeping

    def keep(self) -> None:
        """Seat the Council, unless a member stands twice or there is not exactly one chair."""
        wrong = wrong_with(self.seats)
        self._say_wrong(wrong)
        if not wrong:
            self.seam.run(seat_council, self.seats, done=self._kept)

    @Slot(object)
    def _kept(self, step: object) -> None:
        del step
        self.left.emit()

    def _say_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def go_back(self) -> bool:
        self.left.emit()
        return True


def paste_seats(lines: Sequence[SeatLine], under: QObject, *, show: Callable[[Sequence[Seat]], None]) -> bool:
    """Lines from Excel go in from the line under the cursor on: name, post, role. False when they are for the field."""
    text = QGuiApplication.clipboard().text()
    start = next((place for place, line in enumerate(lines) if line.name is under), -1)
    if start < 0 or not ("\n" in text.strip() or "\t" in text):
        return False
    pasted = [seat_of(line.split("\t")) for line in text.splitlines() if line.strip()]
    show([*(line.seat for line in lines[:start]), *pasted])
    return True


def wrong_with(seats: Sequence[Seat]) -> str:
    """Why these cannot be a Council, in the officer's words; empty when they can."""
    if not seats:
        return tr("Council", "Enter the members first.")
    nameless = next((post for name, post, _ in seats if not name), "")
    if nameless:
        return tr("Council", "The name of “{post}” is missing.", post=nameless)
    names = [plain_name(name) for name, _, _ in seats]
    twice = next((name for (name, _, _), key in zip(seats, names, strict=True) if names.count(key) > 1), "")
    if twice:
        return tr("Council", "{name} stands in the list twice.", name=twice)
    chairs = sum(role is CouncilRole.CHAIR for _, _, role in seats)
    return "" if chairs == 1 else tr("Council", "A Council has one chair; here there are {count}.", count=chairs)


def seat_of(cells: Sequence[str]) -> Seat:
    """A member from pasted cells; a number before the name is passed over, an unknown role is a member's."""
    found = [tidy(nfc(cell)) for cell in cells]
    if len(found) > 1 and found[0].rstrip(".").isdigit():
        found = found[1:]
    name, post, role = (*found, "", "", "")[:3]
    return name, post, role_of(role)


def role_of(words: str) -> CouncilRole:
    """The role that words name; the longer wording wins, so that a deputy is no chair."""
    folded = fold(words)
    known = sorted(((fold(role_words(role)), role) for role in ROLES), key=lambda one: -len(one[0]))
    return next((role for name, role in known if folded.startswith(name)), CouncilRole.MEMBER)
