"""The panel beside a list: one record with head, scrolling body and foot; the list and its place stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, ElidedLabel, hairline, label
from tdkt_desktop.ui.page import Verb, VerbRow
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role


class SidePanel(QWidget):
    """Shows one record. `closed` when it was put away, `apart_wanted` for an own window, `stepped` for ‹ and ›."""

    closed = Signal()
    apart_wanted = Signal()
    stepped = Signal(int)  # -1 or +1
    named = Signal(str)  # the name of the record that is shown
    focus_lost = Signal()  # what had the focus is gone with the body before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Panel", "Details"))
        self.setMinimumWidth(style.PANEL_LEAST)
        self.setMaximumWidth(style.PANEL_MOST)
        self.record: object = None
        self.is_apart = False
        self.name = ElidedLabel(role=Role.SECTION)
        self.facts = ElidedLabel(role=Role.SMALL, shade="text2")
        self.place = label("", role=Role.SMALL, shade="text2")
        self._back = Button(tr("Panel", "Previous"), kind="icon", icon="arrow_left", key="↑")
        self._on = Button(tr("Panel", "Next"), kind="icon", icon="arrow_right", key="↓")
        self._apart = Button(tr("Panel", "Open in own window"), kind="icon", icon="open", key="Ctrl+Enter")
        self._close = Button(tr("Panel", "Close"), kind="icon", icon="dismiss", key="Esc")
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._apart.clicked.connect(self.apart_wanted)
        self._close.clicked.connect(self.put_away)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._scroll = QScrollArea()
        self._scroll.setProperty("kind", "plain")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = VerbRow(filled_first=True)
        self._lay_out()
        self.set_walking(walking=False)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 6, 0)
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        for widget in (self._back, self.place, self._on, self._apart, self._close):
            head.addWidget(widget)
        facts = QVBoxLayout()
        facts.setContentsMargins(16, 0, 16, 4)
        facts.setSpacing(4)
        facts.addWidget(self.facts)
        facts.addLayout(self._chips)
        self._foot_line = hairline()
        self._foot_box = QWidget()
        foot = QHBoxLayout(self._foot_box)
        foot.setContentsMargins(16, 8, 12, 8)
        foot.addWidget(self.foot)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(facts)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self._foot_box)

    def show_record(
        self,
        record: object,
        *,
        name: str,
        facts: str = "",
        chips: Sequence[Badge] = (),
        parts: Sequence[QWidget] = (),
        verbs: Sequence[Verb] = (),
    ) -> None:
        """Show a record: what it is, its states, the parts of its body from the top, what can be done with it."""
        self.record = record
        self.name.set_words(name)
        self.facts.set_words(facts)
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for badge in chips:
            self._chips.addWidget(Chip(badge))
        self._chips.addStretch(1)
        body = QWidget()
        body.setProperty("kind", "clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(8)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        focused = self._focused_name()
        self._scroll.setWidget(body)
        self._keep_focus(focused)
        self.foot.set_verbs(verbs, owner=self)
        self._foot_box.setVisible(bool(verbs))
        self._foot_line.setVisible(bool(verbs))
        self.foot.fit(max(self.width(), style.PANEL_LEAST) - 40)
        self.show()
        self.named.emit(name)

    def _focused_name(self) -> str | None:
        """The name of what has the focus in the body; None when it is elsewhere."""
        focus, body = QApplication.focusWidget(), self._scroll.widget()
        inside = focus is not None and body is not None and body.isAncestorOf(focus)
        return focus.accessibleName() if focus is not None and inside else None

    def _keep_focus(self, name: str | None) -> None:
        """Give the focus to what bears that name in the new body."""
        body = self._scroll.widget()
        if name is None or body is None:
            return
        heirs = [widget for widget in body.findChildren(QWidget) if widget.accessibleName() == name]
        if name and heirs:
            heirs[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_lost.emit()

    def put_away(self) -> None:
        """Close; the list takes the room."""
        self.record = None
        self.hide()
        self.closed.emit()

    def set_apart(self, *, apart: bool) -> None:
        """Whether it stands in a window of its own, with ‹ and › and as wide as that window."""
        self.is_apart = apart
        self.set_walking(walking=apart)

    def set_walking(self, *, walking: bool) -> None:
        """Whether the panel stands in the table's place, with ‹ 3 / 126 › in its head."""
        for widget in (self._back, self.place, self._on):
            widget.setVisible(walking)
        self._apart.setVisible(not walking)
        self.setMaximumWidth(16777215 if walking else style.PANEL_MOST)
        self.setMinimumWidth(0 if walking else style.PANEL_LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _step_back(self) -> None:
        self.stepped.emit(-1)

    def _step_on(self) -> None:
        self.stepped.emit(1)
