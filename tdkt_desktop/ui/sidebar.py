"""The sidebar: pages under few headings, things that wait at the right; a rail of icons where the window is narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.labels import hairline, label
from tdkt_desktop.ui.pages import GROUPS, PageEntry
from tdkt_desktop.ui.style import Height, Role

TODAY, OFFICE = GROUPS[0], GROUPS[-1]


class SideButton(QAbstractButton):
    """A page or group: icon, word, count; drawn as a row, or in the rail as an icon over its word."""

    def __init__(self, key: str, words: str, *, icon: str, in_rail: bool = False, arrow: str = "") -> None:
        super().__init__()
        self.key, self.words, self.icon_name = key, words, icon
        self.in_rail, self.arrow = in_rail, arrow
        self.waiting = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_waiting(0)

    def set_waiting(self, count: int) -> None:
        """How many things wait for the officer there; nothing else is counted."""
        self.waiting = count
        said = tr("Window", "{page}, {count} waiting", page=self.words, count=count) if count else self.words
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        if self.in_rail:
            return QSize(80, int(QFontMetricsF(style.font(Role.SMALL)).height()) + 36)
        return QSize(180, max(int(Height.SIDEBAR_ROW), int(QFontMetricsF(style.font(Role.BODY)).height()) + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.select if self.isChecked() else shown.hover))
            painter.drawRoundedRect(box, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        if self.isChecked():
            painter.setBrush(QColor(shown.accent))
            painter.drawRoundedRect(QRectF(0, box.center().y() - 8, 3, 16), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        (self._paint_rail if self.in_rail else self._paint_row)(painter, box)

    def _paint_row(self, painter: QPainter, box: QRectF) -> None:
        shown = style.theme()
        colour = shown.accent if self.isChecked() else shown.text2
        icon = QRectF(10, box.y(), 18, box.height())
        icons.draw(painter, self.icon_name, icon, colour=colour, filled=self.isChecked())
        room = box.adjusted(38, 0, -34 if self.waiting or self.arrow else -8, 0)
        paint.words(painter, room, self.words, role=Role.STRONG if self.isChecked() else Role.BODY)
        right = QRectF(box.right() - 40, box.y(), 28, box.height())
        if self.arrow:
            icons.draw(painter, self.arrow, QRectF(box.right() - 26, box.y(), 16, box.height()), colour=shown.text2)
        elif self.waiting:
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            paint.words(painter, right, str(self.waiting), role=Role.SMALL, colour=shown.text2, align=align)

    def _paint_rail(self, painter: QPainter, box: QRectF) -> None:
        shown = style.theme()
        colour = shown.accent if self.isChecked() else shown.text2
        icon = QRectF(box.center().x() - 10, 7, 20, 20)
        icons.draw(painter, self.icon_name, icon, colour=colour, filled=self.isChecked())
        words = QRectF(2, 28, box.width() - 4, box.height() - 30)
        role = Role.SMALLSTRONG if self.isChecked() else Role.SMALL
        paint.words(painter, words, self.words, role=role, align=Qt.AlignmentFlag.AlignCenter)
        if self.waiting:
            text = str(self.waiting) if self.waiting < 100 else "99+"
            wide = max(16.0, QFontMetricsF(style.font(Role.SMALLSTRONG)).horizontalAdvance(text) + 8)
            pill = QRectF(icon.right() - 3, 2, wide, 15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.accent_fill))
            painter.drawRoundedRect(pill, 7.5, 7.5)
            centre = Qt.AlignmentFlag.AlignCenter
            paint.words(painter, pill, text, role=Role.SMALLSTRONG, colour=shown.on_accent, align=centre)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """Headings and pages that exist; `chosen` gives the key of a page."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Window", "Pages"))
        self.pages = tuple(pages)
        self.current = ""
        self.is_rail = False
        self._waiting: dict[str, int] = {}
        self.rows: dict[str, SideButton] = {}
        self.rail_groups: dict[str, SideButton] = {}
        self._stack = QStackedLayout(self)
        self._main = self._full_side()
        self._office = self._office_side()
        self._rail = self._rail_side()
        for side in (self._main, self._office, self._rail):
            self._stack.addWidget(side)
        self.set_rail(rail=False)

    # ---- what is shown

    def set_current(self, key: str) -> None:
        """Mark the open page; its list comes to the front."""
        self.current = key
        entry = next((page for page in self.pages if page.key == key), None)
        for name, row in self.rows.items():
            row.setChecked(name == key)
        for name, group in self.rail_groups.items():
            group.setChecked(entry is not None and entry.group == name)
        if self.office_row is not None:
            self.office_row.setChecked(entry is not None and entry.group == OFFICE.key)
        if not self.is_rail:
            in_office = entry is not None and entry.group == OFFICE.key
            self._stack.setCurrentWidget(self._office if in_office else self._main)

    def set_waiting(self, waiting: Mapping[str, int]) -> None:
        """How many things wait on each page."""
        self._waiting.update(waiting)
        for key, row in self.rows.items():
            row.set_waiting(self._waiting.get(key, 0))
        for key, group in self.rail_groups.items():
            group.set_waiting(sum(self._waiting.get(page.key, 0) for page in self._of(key)))

    def set_rail(self, *, rail: bool) -> None:
        """Icons over words instead of the full sidebar."""
        self.is_rail = rail
        self.setFixedWidth(style.RAIL_WIDTH if rail else style.SIDEBAR_WIDTH)
        self._stack.setCurrentWidget(self._rail if rail else self._main)
        self.set_current(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._office:
            self._show_main()
        else:
            super().keyPressEvent(event)

    # ---- how it is made

    def _of(self, group: str) -> list[PageEntry]:
        return [page for page in self.pages if page.group == group]

    def _full_side(self) -> QWidget:
        side, column = _column()
        for group in GROUPS[:-1]:
            found = self._of(group.key)
            if not found:
                continue
            if group is not TODAY:
                heading = label(tr("Group", group.title), role=Role.SMALLSTRONG, shade="text3")
                heading.setContentsMargins(10, 8, 0, 2)
                column.addWidget(heading)
            for page in found:
                column.addWidget(self._row(page))
        column.addStretch(1)
        self.office_row: SideButton | None = None
        if self._of(OFFICE.key):
            column.addWidget(hairline())
            column.addSpacing(4)
            words = tr("Group", OFFICE.title)
            self.office_row = SideButton("", words, icon=OFFICE.icon, arrow="chevron_right")
            self.office_row.clicked.connect(self._show_office)
            column.addWidget(self.office_row)
        return side

    def _office_side(self) -> QWidget:
        side, column = _column()
        back = SideButton("", tr("Group", OFFICE.title), icon="arrow_left")
        back.clicked.connect(self._show_main)
        column.addWidget(back)
        column.addSpacing(6)
        for page in self._of(OFFICE.key):
            column.addWidget(self._row(page))
        column.addStretch(1)
        return side

    def _rail_side(self) -> QWidget:
        side, column = _column()
        for group in GROUPS:
            if self._of(group.key):
                button = SideButton(group.key, tr("Group", group.title), icon=group.icon, in_rail=True)
                button.clicked.connect(self._rail_clicked)
                self.rail_groups[group.key] = button
                column.addWidget(button)
        column.addStretch(1)
        return side

    def _row(self, page: PageEntry) -> SideButton:
        row = SideButton(page.key, tr("Page", page.title), icon=page.icon)
        if page.number:
            row.setToolTip(f"{row.words} (Ctrl+{page.number})")
        row.clicked.connect(self._row_clicked)
        self.rows[page.key] = row
        return row

    # ---- clicks

    def _row_clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, SideButton)
        self.chosen.emit(row.key)
        self.set_current(self.current)

    def _rail_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, SideButton)
        found = self._of(button.key)
        self.set_current(self.current)
        if len(found) == 1:
            self.chosen.emit(found[0].key)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for page in found:
            icon = icons.icon(page.icon, scale=self.devicePixelRatioF())
            entry = QAction(icon, tr("Page", page.title), menu)
            entry.setData(page.key)
            entry.triggered.connect(self._menu_chosen)
            menu.addAction(entry)
        menu.popup(button.mapToGlobal(QPoint(button.width(), 0)))

    def _menu_chosen(self) -> None:
        entry = self.sender()
        assert isinstance(entry, QAction)
        self.chosen.emit(str(entry.data()))

    def _show_office(self) -> None:
        self.set_current(self.current)
        self._stack.setCurrentWidget(self._office)

    def _show_main(self) -> None:
        self._stack.setCurrentWidget(self._main)


def _column() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(6, 6, 6, 6)
    column.setSpacing(0)
    return side, column
