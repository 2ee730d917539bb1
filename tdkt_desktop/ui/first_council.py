"""Fourth step of the first start: the members of the Council, typed or pasted from Excel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.pages.council_seats import Seat, SeatLine, paste_seats, wrong_with
from tdkt_desktop.ui.style import Role, Tone

_BEGUN_WITH = 4


class CouncilStep(QWidget):
    """One line for each member, the chair first. `changed` after every key."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[SeatLine] = []
        self.wrong = label("", role=Role.SMALLSTRONG, shade=Tone.BAD.value, wraps=True)
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.wrong)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        titles = (tr("Start", "Member"), tr("Start", "Post"), tr("Start", "Part in the Council"))
        for place, (title, stretch) in enumerate(zip(titles, (5, 5, 3), strict=True)):
            self._grid.addWidget(label(title, role=Role.SMALLSTRONG, shade="text2"), 0, place)
            self._grid.setColumnStretch(place, stretch)
        column.addLayout(self._grid)
        for _ in range(_BEGUN_WITH):
            self._add()
        self.first = self.lines[0].name

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The members that were entered; empty lines are none."""
        return tuple(line.seat for line in self.lines if line.seat[0])

    def propose_chair(self, name: str) -> None:
        """Put who signs into the first line, unless something stands there."""
        if name and not self.seats:
            post = tr("Start", "Chair of the People's Committee")
            self.lines[0].show_seat((name, post, CouncilRole.CHAIR))
            self.changed.emit()

    def check(self) -> bool:
        """Whether the members can be a Council, or none were entered; says above the lines why not."""
        words = wrong_with(self.seats) if self.seats else ""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        return not words

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these members from the first line on."""
        while len(self.lines) < len(seats) + 1:
            self._add()
        for line, seat in zip(self.lines, seats, strict=False):
            line.show_seat(seat)
        self.changed.emit()

    def _add(self) -> None:
        line = SeatLine(len(self.lines) + 1)
        line.role.setCurrentIndex(line.role.findData(CouncilRole.MEMBER if self.lines else CouncilRole.CHAIR))
        self.lines.append(line)
        for place, widget in enumerate((line.name, line.post, line.role)):
            self._grid.addWidget(widget, len(self.lines), place)
            widget.show()
        line.name.installEventFilter(self)
        line.name.textEdited.connect(self._typed)
        line.post.textEdited.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        if self.wrong.text():
            self.check()
        if self.lines[-1].seat[0]:
            self._add()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            return paste_seats(self.lines, watched, show=self.show_seats)
        return super().eventFilter(watched, event)
