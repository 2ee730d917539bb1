"""A field for a day: typed as the officer writes it, or picked from a month with Alt+↓."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tdkt_desktop.domain.dates import DateImpossible, PartialDate
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, style
from tdkt_desktop.ui.date_reading import UNREAD, Day, cure_of, is_hopeless, read_day, shown_day
from tdkt_desktop.ui.field import LineField
from tdkt_desktop.ui.month_grid import MonthGrid
from tdkt_desktop.ui.seam import Seam


class DateField(LineField):
    """A date as officers type it: 5/9, 5/12/26, 05122026, hôm nay, mai, +7; shown as 05/12/2026 when left.

    `day()` gives a date, a partial date (only where `partial`), None when empty, or `UNREAD`. One typed without a year
    is of `year`, else of the year that the window shows.
    """

    def __init__(
        self,
        title: str,
        *,
        today: date,
        partial: bool = False,
        year: int | None = None,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._partial, self._own_year = today, partial, year
        self.month: MonthGrid | None = None
        super().__init__(title, hint=hint, check=self._wrong, cure=self._meant, parent=parent)
        self.line.setPlaceholderText(tr("Field", "day/month/year"))
        self._pick = QAction(tr("Field", "Choose from the month (Alt+↓)"), self)
        self._pick.triggered.connect(self.open_month)
        self.line.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.line.findChildren(QWidget):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(self._pick.text())
        self._renew_icon()

    # ---- the day

    def day(self) -> Day:
        """The date that stands in the field."""
        try:
            found = self._read(self.text())
        except DateImpossible:
            return UNREAD
        if isinstance(found, PartialDate) and not self._partial:
            return UNREAD
        return found

    def set_day(self, day: date | PartialDate | None) -> None:
        """Show a date."""
        self.set_text(shown_day(day))

    @property
    def _year(self) -> int:
        if self._own_year is not None:
            return self._own_year
        above = self.parentWidget()
        while above is not None:
            seam = getattr(above, "seam", None)
            if isinstance(seam, Seam):
                return seam.year
            above = above.parentWidget()
        return self._today.year

    def _read(self, text: str) -> Day:
        return read_day(text, today=self._today, year=self._year)

    def _wrong(self, text: str) -> str:
        try:
            found = self._read(text)
        except DateImpossible:
            return tr("Field", "There is no such day: “{text}”", text=text)
        if found is UNREAD:
            return tr("Field", "Not a date: “{text}”", text=text)
        if isinstance(found, PartialDate) and not self._partial:
            return tr("Field", "The day is missing: “{text}”", text=text)
        return ""

    def _meant(self, text: str) -> str:
        return cure_of(text, today=self._today, year=self._year)

    def _is_hopeless(self, text: str) -> bool:
        return is_hopeless(text) or (len(text) >= len("31/12/2026") and bool(self._wrong(text)))

    def _left(self) -> None:
        if self.month is not None:
            return  # the month took the cursor, the date is still being chosen
        self.check_now()
        day = self.day()
        if not self.error and day is not UNREAD:
            shown = shown_day(day if isinstance(day, date | PartialDate) else None)
            if shown != self.line.text():
                self.line.setText(shown)
            super()._left()

    # ---- the month

    @Slot()
    def open_month(self) -> None:
        """Open the month of the date, or of today; ↑↓←→ walk, Enter takes, Esc leaves the field as it was."""
        if self.month is not None:
            return
        day = self.day()
        begins = day.first if isinstance(day, PartialDate) else day if isinstance(day, date) else self._today
        self.month = MonthGrid(begins, today=self._today, over=self.line)
        self.month.chosen.connect(self._picked)
        self.month.closed.connect(self._month_closed)
        self.month.open()

    @Slot(object)
    def _picked(self, day: object) -> None:
        assert isinstance(day, date)
        self.line.setText(shown_day(day))

    @Slot(bool)
    def _month_closed(self, by_key: object) -> None:
        self.month = None
        if by_key:
            self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._left()

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_month()
            return True
        return super()._takes(event)

    # ---- look

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_pick"):
            self._renew_icon()

    def _renew_icon(self) -> None:
        colour, scale = style.theme().text3, self.devicePixelRatioF()
        self._pick.setIcon(icons.icon("calendar_ltr", colour=colour, size=16, scale=scale))
