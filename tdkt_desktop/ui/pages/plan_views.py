"""The plan as a table or as a month, under the strip of its twelve months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages.plan_calendar import MonthGrid
from tdkt_desktop.ui.pages.plan_deeds import PlanDeeds
from tdkt_desktop.ui.pages.plan_months import MONTHS, MonthCount, YearStrip
from tdkt_desktop.ui.pages.plan_rows import DONE, LATE, counted_of, month_of
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.switches import Switches

TABLE, MONTH = "table", "month"
_WORDS_FROM = 1000


class PlanViews(PlanDeeds):
    """Table and month are two views of the same rows under the same filters."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.way = TABLE
        self.chosen_month = 0
        super().__init__(seam, title=title, parent=parent)
        self.strip = YearStrip()
        self.strip.chosen.connect(self.choose_month)
        self.strips.insertWidget(0, self.strip)
        self.grid = MonthGrid()
        self.grid.hide()
        self.grid.opened.connect(self._open_from_grid)
        self.grid.month_wanted.connect(self.choose_month)
        self._under_table.insertWidget(0, self.grid, 1)
        self.ways = Switches(
            ((TABLE, tr("Plan", "Table"), "table"), (MONTH, tr("Plan", "Month"), "calendar_ltr")),
        )
        self.ways.choose(TABLE)
        self.ways.chosen.connect(self.show_way)
        self.filter_row.addWidget(self.ways)

    # ---- the chosen month

    def own_filters(self) -> dict[str, object]:
        return {"month": self.chosen_month} if self.chosen_month and self.way == TABLE else {}

    @property
    def _is_narrowed(self) -> bool:
        return super()._is_narrowed or bool(self.own_filters())

    def _show_everything(self) -> None:
        if self.way == TABLE:
            self.chosen_month = 0
            self.strip.choose(0)
        super()._show_everything()

    @Slot(int)
    def choose_month(self, month: int) -> None:
        """Show the tasks of a month; 0 is the whole year, which the month view does not know."""
        self.chosen_month = month or (self.chosen_month if self.way == MONTH else 0)
        self.strip.choose(self.chosen_month)
        self.apply_filters()

    # ---- table or month

    @Slot(str)
    def show_way(self, way: str) -> None:
        """Show the rows as a table, or as a month."""
        self.way = way
        self.ways.choose(way)
        if way == MONTH and not self.chosen_month:
            today = self.office.today
            self.chosen_month = today.month if today.year == self.seam.year else 1
        elif way == TABLE:
            self.chosen_month = 0
        self.strip.choose(self.chosen_month)
        self.grid.setVisible(way == MONTH)
        self.table.setVisible(way == TABLE)
        self.apply_filters()
        (self.grid if way == MONTH else self.table).setFocus()

    def counts_changed(self) -> None:
        if not hasattr(self, "grid"):
            return
        year = self.seam.year
        found = [self._month_count(month) for month in MONTHS]
        self.strip.show_counts(found)
        if self.way == MONTH:
            kept = self.listing().rows(0, len(self.all_rows[self.shown]), sort=None, filters=self._filters())
            self.grid.show_month(year, self.chosen_month, kept, today=self.office.today)

    def _month_count(self, month: int) -> MonthCount:
        mine = [row for row in self.all_rows[self.shown] if month_of(row, self.seam.year) == month]
        done, late = (sum(key in counted_of(row) for row in mine) for key in (DONE, LATE))
        return MonthCount(len(mine), done, late)

    @Slot(object)
    def _open_from_grid(self, row_id: object) -> None:
        self.table.go_to(row_id)
        self._open(row_id)

    def show_record(self, record: object) -> None:
        super().show_record(record)
        row = next((row for row in self.all_rows[self.shown] if row["id"] == record), None)
        if row is not None and self.way == MONTH:
            self._show_in_grid(row)

    def _show_in_grid(self, row: Row) -> None:
        month = month_of(row, self.seam.year)
        if month:
            self.choose_month(month)
            day = date.fromisoformat(row["of"].due_on).day  # type: ignore[attr-defined]
            self.grid.go_to(day if row["of"].due_precision == "day" else 0)  # type: ignore[attr-defined]

    # ---- room and focus

    def _panel_closed(self) -> None:
        super()._panel_closed()
        if self.way == MONTH:
            self.grid.setFocus()

    def regions(self) -> Sequence[QWidget]:
        return [self.grid if part is self.table and self.way == MONTH else part for part in super().regions()]

    def _make_room(self) -> None:
        super()._make_room()
        if hasattr(self, "strip"):
            has_rows = any(self.all_rows[self.shown])
            self.strip.setVisible(has_rows and not self.is_short and not self.is_narrow)
            self.ways.setVisible(has_rows)
            self.ways.fit(in_words=self.width() >= _WORDS_FROM)
            if hasattr(self, "kinds"):
                self.kinds.fit(in_words=not self.is_narrow)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._make_room()

    def refresh(self, changed: frozenset[str]) -> None:
        super().refresh(changed)
        self._make_room()
