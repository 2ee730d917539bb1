"""The top bar: the year, the way to everything (Ctrl+K), what Ctrl+Z would undo, help."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from tdkt_desktop.domain.dates import day_and_month
from tdkt_desktop.domain.step import Step
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.seam import Past
from tdkt_desktop.ui.style import Height, Role

NAME_ROOM = 300
_OTHERS = 860
"""Width of what stands beside the name of the Step."""


class YearButton(QAbstractButton):
    """*Năm 2026*; a past year says so and tints the bar."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.year, self.this_year, self.first_year = 0, 0, 0
        self.clicked.connect(self._open)

    def set_years(self, year: int, *, this_year: int, first_year: int) -> None:
        """The year shown, the year of the calendar, the first year with records."""
        self.year, self.this_year, self.first_year = year, this_year, first_year
        self.setAccessibleName(self.words)
        self.setToolTip(tr("Window", "Choose the year"))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What it says."""
        if self.year < self.this_year:
            return tr("Window", "Viewing the year {year}", year=self.year)
        return tr("Window", "Year {year}", year=self.year)

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(style.font(Role.STRONG)).horizontalAdvance(self.words)) + 66, Height.BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(shown.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.hover))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        icons.draw(painter, "calendar_ltr", QRectF(9, 0, 16, box.height()), colour=shown.text2)
        colour = shown.warn.text if self.year < self.this_year else shown.text
        paint.words(painter, box.adjusted(32, 0, -28, 0), self.words, role=Role.STRONG, colour=colour)
        icons.draw(painter, "chevron_down", QRectF(box.right() - 24, 0, 14, box.height()), colour=shown.text3)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for year in range(self.this_year + 1, min(self.first_year, self.this_year) - 1, -1):
            entry = QAction(tr("Window", "Year {year}", year=year), menu)
            entry.setCheckable(True)
            entry.setChecked(year == self.year)
            entry.setData(year)
            entry.triggered.connect(self._choose)
            menu.addAction(entry)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.chosen.emit(int(entry.data()))


class FindButton(QAbstractButton):
    """Looks like a box to type in; opens the palette, with the letters typed over it."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Window", "Find a person, unit, decision, command…"))
        self.setToolTip(tr("Window", "Find everything (Ctrl+K)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().strip() and event.text().isprintable() and not held:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(420, Height.BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, Height.BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(shown.accent if self.hasFocus() else shown.line), 1))
        painter.setBrush(QColor(shown.surface))
        painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        painter.setPen(QPen(QColor(shown.accent if self.hasFocus() else shown.edge), 1))
        painter.drawLine(box.bottomLeft() + QPoint(4, 0), box.bottomRight() - QPoint(4, 0))
        icons.draw(painter, "search", QRectF(8, 0, 16, self.height()), colour=shown.text2)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, box.adjusted(38, 0, -18, 0), "Ctrl+K", role=Role.SMALL, colour=shown.text3, align=right)
        long = self.accessibleName()
        fits = QFontMetricsF(style.font(Role.BODY)).horizontalAdvance(long) < box.width() - 110
        words = long if fits else tr("Window", "Find anything…")
        paint.words(painter, box.adjusted(37, 0, -70, 0), words, colour=shown.text3)


class TopBar(QWidget):
    """Signals what the officer wants; the window does it."""

    year_chosen = Signal(int)
    find_wanted = Signal(str)  # what was typed already
    undo_wanted = Signal()
    step_unwanted = Signal(int)  # id of a Step that shall be taken back alone
    redo_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(Height.TOP_BAR)
        self.year = YearButton()
        self.year.chosen.connect(self.year_chosen)
        self.find_button = FindButton()
        self.find_button.clicked.connect(self._find)
        self.find_button.typed.connect(self.find_wanted)
        self.undo = Button(tr("Window", "Undo"), kind="quiet", icon="arrow_undo", key="Ctrl+Z")
        self.undo.clicked.connect(self._undo_one)
        self.steps = Button(tr("Window", "Last steps"), kind="icon", icon="chevron_down", key="Ctrl+Alt+Z")
        self.steps.clicked.connect(self.open_steps)
        self.help = Button(tr("Window", "Help"), kind="icon", icon="question_circle", key="F1")
        self.help.clicked.connect(self.help_wanted)
        self._past = Past()
        self._is_narrow = self._is_least = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.year)
        row.addWidget(self.find_button, 100)
        self.find_button.setMaximumWidth(420)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.steps)
        row.addWidget(self.help)
        self.show_past(Past())

    def show_past(self, past: Past) -> None:
        """Name what Ctrl+Z would undo; nothing to undo, no button."""
        self._past = past
        self.undo.setVisible(past.undo is not None)
        self.steps.setVisible(bool(past.steps) and not self._is_least)
        if past.undo is None:
            return
        name = lowered(say(past.undo.name))
        whole = tr("Window", "Undo: {step}", step=name)
        if self._is_narrow:
            self.undo.set_words(tr("Window", "Undo"), key="Ctrl+Z")
        else:
            metrics = QFontMetricsF(style.font(Role.BODY))
            self.undo.set_words(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, self._name_room), key="Ctrl+Z")
        self.undo.setToolTip(f"{whole} (Ctrl+Z)")
        self.undo.setAccessibleName(whole)

    @property
    def _name_room(self) -> int:
        return max(NAME_ROOM, self.width() - _OTHERS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_narrow:
            self.show_past(self._past)

    def set_past(self, *, past: bool) -> None:
        """Tint the bar while a past year is shown."""
        self.setProperty("tone", "warn" if past else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def set_narrow(self, *, narrow: bool, least: bool) -> None:
        """No room for the name of the Step; at the least width none for the menu of Steps either."""
        self._is_narrow, self._is_least = narrow, least
        self.show_past(self._past)

    def _find(self) -> None:
        self.find_wanted.emit("")

    def _undo_one(self) -> None:
        self.undo_wanted.emit()

    def open_steps(self) -> None:
        """The last Steps as a menu: any of them can be taken back alone."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Window", "Last steps"))
        if self._past.redo is not None:
            name = lowered(say(self._past.redo.name))
            again = QAction(tr("Window", "Do again: {step}", step=name) + "\tCtrl+Y", menu)
            again.triggered.connect(self.redo_wanted)
            menu.addAction(again)
            menu.addSeparator()
        for step in self._past.steps:
            entry = QAction(f"{when(step, self._past.steps[0])}   {say(step.name)}", menu)
            entry.setEnabled(step.is_kept and not step.undone)
            entry.setData(step.id)
            entry.triggered.connect(self._undo_alone)
            menu.addAction(entry)
        menu.popup(self.steps.mapToGlobal(QPoint(0, self.steps.height())))

    def _undo_alone(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.step_unwanted.emit(int(entry.data()))


def when(step: Step, newest: Step) -> str:
    """The time of a Step; its day too when it is of another day than the newest."""
    return f"{step.at:%H:%M}" if step.at.date() == newest.at.date() else day_and_month(step.at)


def lowered(name: str) -> str:
    """A name inside a sentence: "Nhận 26 đề nghị" as "nhận …", but "QĐ 104" as it is."""
    return name[:1].lower() + name[1:] if name[1:2].islower() or name[1:2] == " " else name
