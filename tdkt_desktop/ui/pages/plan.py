"""Kế hoạch & lịch: the year's tasks and the reports that are owed, by quarter; who has reported, beside the list."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.plan_record import UnitReports, facts_of, head_facts
from tdkt_desktop.ui.pages.plan_rows import (
    DONE,
    LATE,
    REPORT,
    TASK,
    columns_of,
    counts_of,
    listing_of,
    report_row,
    reports_of,
    task_row,
)
from tdkt_desktop.ui.pages.plan_views import PlanViews
from tdkt_desktop.ui.pages.record_list import ListWithLists
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role
from tdkt_desktop.ui.switches import Switches


class PlanPage(ListWithLists):
    """The page: the plan, and the appendix that is taken in from Word."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, PlanList(seam, title=title), title=title, kind="schedule", parent=parent)


class PlanList(PlanViews):
    """Tasks or reports of the chosen year; ids are ("task", number) and ("report", number)."""

    page_key = "schedule"
    of_year = True
    tables = frozenset({"schedule_entry", "obligation", "obligation_report", "unit"})
    columns = columns_of(TASK)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.kinds = Switches(
            (
                (TASK, tr("Plan", "Tasks"), "checkmark_circle"),
                (REPORT, tr("Plan", "Reports owed"), "document_text"),
            )
        )
        self.kinds.chosen.connect(self.show_kind)
        self.filter_row.insertWidget(1, self.kinds)
        self._show_verbs()
        assert self.empty is not None
        acts = (self.take_frame, self.ask_for_lists, self.copy_last_year, self.add)
        for card, act in zip(self.empty.cards, acts, strict=True):
            card.clicked.connect(act)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        year, today = self.seam.year, self.office.today
        with self.office.reader() as reader:
            self.units = reader.units.all()
            plans = reader.plans
            self.all_rows = {
                TASK: [task_row(found, today=today) for found in plans.schedule_of(year)],
                REPORT: [
                    report_row(found, plans.reports_of(found.id), today=today) for found in plans.obligations_of(year)
                ],
            }
        super().refresh(changed)

    def listing(self) -> Listing:
        return listing_of(self.all_rows[self.shown], year=self.seam.year, today=self.office.today)

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"state": keys} if keys else {}

    def counts_changed(self) -> None:
        super().counts_changed()
        rows = self.all_rows[self.shown]
        counts = counts_of(rows)
        self.counters.set_counts(counts)
        by_key = {count.key: count.count for count in counts}
        source = (
            tr("Plan", "{count} tasks in {year} · {done} done, {late_count} late", **self._figures(by_key))
            if self.shown == TASK
            else tr("Plan", "{count} reports in {year} · {done} done, {late_count} late", **self._figures(by_key))
        )
        self.set_facts(source)
        self.waiting_changed.emit(sum(LATE in row["counted"] for part in self.all_rows.values() for row in part))  # type: ignore[operator]
        if hasattr(self, "kinds"):
            self.kinds.choose(self.shown)

    def _figures(self, by_key: dict[str, int]) -> dict[str, object]:
        return {"count": by_key[""], "year": self.seam.year, "done": by_key[DONE], "late_count": by_key[LATE]}

    def show_year(self, year: int) -> None:
        self.close_form()
        super().show_year(year)
        self._show_verbs()

    def show_record(self, record: object) -> None:
        if isinstance(record, tuple) and record[0] in self.all_rows:
            self.show_kind(record[0])
        super().show_record(record)

    @Slot(str)
    def show_kind(self, kind: str) -> None:
        """Show the tasks, or the reports that are owed."""
        if kind != self.shown:
            self.shown = kind
            self.close_form()
            self.panel.put_away()
            self.counters.choose(frozenset())
            self.table.rows.columns = columns_of(kind)
            self._show_verbs()
            super().refresh(frozenset())
        self.kinds.choose(kind)

    def _show_verbs(self) -> None:
        words = tr("Plan", "Add task") if self.shown == TASK else tr("Plan", "Add report")
        copied = Verb(tr("Plan", "Copy the plan of {year}", year=self.seam.year - 1), self.copy_last_year, "copy")
        self.set_verbs(
            *((copied,) if self.shown == TASK else ()),
            Verb(tr("Plan", "Take appendix from Word…"), self.ask_for_lists, "arrow_download", "Ctrl+I"),
            Verb(words, self.add, "add", "Ctrl+N", is_filled=True),
        )

    def empty_state(self) -> EmptyState:
        frame = tr("Plan", "The tasks and reports that come back every year, as the pack lists them.")
        appendix = tr("Plan", "Drop the file here, or choose it. You look it through before anything is kept.")
        cards = (
            Beginning(tr("Plan", "Take the pack's frame"), frame, "box"),
            Beginning(tr("Plan", "Appendix from Word"), appendix, "arrow_download", "Ctrl+I"),
            Beginning(tr("Plan", "The year before"), tr("Plan", "Its tasks, with their days a year later."), "copy"),
            Beginning(tr("Plan", "Add one by one"), tr("Plan", "What, by when, and who leads."), "add", "Ctrl+N"),
        )
        title = tr("Plan", "No plan for this year yet")
        words = tr("Plan", "Each task and each report stands here with its day, and says when it is late.")
        return EmptyState("calendar_ltr", title=title, words=words, beginnings=cards)

    # ---- the task or report beside the list

    def record_shown(self, row: Row) -> None:
        found: Any = row["of"]
        whole = label(found.content, role=Role.STRONG, wraps=True)
        parts: list[QWidget] = [whole, facts_of(row)]
        if row["reports"]:
            due_on = date.fromisoformat(found.due_on) if found.due_on else None
            with self.office.reader() as reader:
                reminders = reader.plans.reminders_of(found.id)
            reports = UnitReports(reports_of(row), reminders, units=self.units, due_on=due_on, today=self.office.today)
            reports.received.connect(self._received_today)
            parts.append(reports)
        badge = row["badge"]
        self.panel.show_record(
            row["id"],
            name=tr("Plan", "Task of {year}", year=found.year)
            if self.shown == TASK
            else tr("Plan", "Report of {year}", year=found.year),
            facts=head_facts(row),
            chips=[badge] if isinstance(badge, Badge) else [],
            parts=parts,
            verbs=self.verbs_of(row),
        )
