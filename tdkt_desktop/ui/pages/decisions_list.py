"""The decisions of all years, newest first; one beside the list with its awards and money."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.annulments import annul_decision
from tdkt_desktop.actions.papers import decision_form, write_decision_papers
from tdkt_desktop.domain.award import Decision, Origin
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.decisions_panel import AnnulForm, DecisionBody
from tdkt_desktop.ui.pages.decisions_rows import COLUMNS, ORIGINS, DecisionRows, level_name, standing_of
from tdkt_desktop.ui.pages.file_choice import ask_for_folder, remember_folder
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

MAKING_PAPERS = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing papers"))


class DecisionList(ListPage):
    """The list; `entry_wanted` when a decision is to be entered from its paper."""

    page_key = "decisions"
    tables = frozenset({"decision", "award", "bonus", "subject"})
    columns = COLUMNS

    entry_wanted = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self._rows = DecisionRows(self.office)
        self._form: AnnulForm | None = None
        self._folder = ""
        super().__init__(seam, title=title, parent=parent)
        self.years = FilterMenu(tr("Decision", "Every year"), key="year")
        self.years.changed.connect(self.apply_filters)
        self.filter_row.insertWidget(1, self.years)
        self.set_verbs(
            Verb(tr("Decision", "Enter a decision…"), self.enter, icon="add", key="Ctrl+N", is_filled=True),
        )
        if self.empty is not None:
            for card, do in zip(self.empty.cards, (self.go_to_rounds, self.enter), strict=True):
                card.clicked.connect(do)

    # ---- rows

    def listing(self) -> Listing:
        return self._rows

    def own_filters(self) -> dict[str, object]:
        years = getattr(self, "years", None)
        return {} if years is None or years.value is None else {"year": years.value}

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"origin": next(iter(keys))} if keys else {}

    def counts_changed(self) -> None:
        text = self.search.text().strip()
        under = {**self.own_filters(), **({"text": text} if text else {})}
        found = self._rows.tally("origin", under)
        counts = [Count("", tr("Decision", "All"), sum(found.values()))]
        for origin, (words, icon) in ORIGINS.items():
            counts.append(Count(str(origin), tr("Decision", words), found.get(str(origin), 0), None, icon))
        self.counters.set_counts(counts)
        years = self._rows.tally("year", {})
        known = sorted((year for year in years if isinstance(year, int)), reverse=True)
        if hasattr(self, "years"):
            self.years.set_choices([(year, str(year)) for year in known])
        facts = tr("Decision", "{count} decisions", count=sum(years.values()))
        self.set_facts(f"{facts} · {known[-1]} – {known[0]}" if known else facts)

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "gavel",
            title=tr("Decision", "No decision yet"),
            words=tr("Decision", "Issue one from a round on which the Council has voted, or enter one that is there."),
            beginnings=(
                Beginning(
                    tr("Decision", "From an award round"),
                    tr("Decision", "After the votes: number, day and signer; bonuses are computed."),
                    "trophy",
                ),
                Beginning(
                    tr("Decision", "Enter from paper"),
                    tr("Decision", "An old decision, or one of a higher level, with all its names."),
                    "add",
                    "Ctrl+N",
                ),
            ),
        )

    def enter(self) -> None:
        """Enter a decision from its paper."""
        self.entry_wanted.emit()

    def go_to_rounds(self) -> None:
        """Go to the rounds, where own decisions are issued."""
        self.seam.open_page("rounds")

    # ---- a decision beside the list

    def record_shown(self, row: Row) -> None:
        if self._form is not None and self.panel.record == row["id"]:
            return  # a form that is being filled in stays
        self._show_beside(row, form=None)

    def _show_beside(self, row: Row, *, form: AnnulForm | None) -> None:
        self._form = form
        with self.office.reader() as reader:
            decision = reader.awards.decision(int(str(row["id"])))
        body = DecisionBody(self.office, decision)
        body.award_opened.connect(self._open_award)
        body.left.connect(self.panel.put_away)
        standing = standing_of(row)
        origin, icon = ORIGINS[decision.origin]
        chips = [standing] if isinstance(standing, Badge) else []
        self.panel.show_record(
            decision.id,
            name=str(row["named"]),
            facts=" · ".join(filter(None, self._facts(decision))),
            chips=[*chips, Badge(tr("Decision", origin), None, icon, filled=False)],
            parts=(form, body) if form is not None else (body,),
            verbs=() if form is not None else self._panel_verbs(decision),
        )

    def _facts(self, decision: Decision) -> list[str]:
        day = short_date(decision.signed_on) if decision.signed_on else tr("Decision", "day not known")
        return [day, decision.signer or "", level_name(self.office.rulebook, decision.level)]

    def _panel_verbs(self, decision: Decision) -> tuple[Verb, ...]:
        verbs: tuple[Verb, ...] = ()
        if decision.origin is Origin.OWN:
            verbs += (
                Verb(tr("Decision", "Make papers…"), self.ask_papers, icon="print", is_filled=True),
                Verb(tr("Decision", "Show pages"), self.preview, icon="eye"),
            )
        if decision.annulled_on is None:
            verbs += (Verb(tr("Decision", "Annul…"), self.ask_annulment, icon="error_circle"),)
        return verbs

    @Slot(int)
    def _open_award(self, award_id: int) -> None:
        self.seam.open_page("register", award_id)

    def _beside(self) -> Row | None:
        number = self.table.rows.number_of(self.panel.record)
        return self.table.rows.row_at(number) if number is not None else None

    # ---- annulment

    def ask_annulment(self) -> None:
        """Ask for the reason in the panel."""
        row = self._beside()
        if row is None:
            return
        with self.office.reader() as reader:
            decision = reader.awards.decision(int(str(row["id"])))
        form = AnnulForm(decision, today=self.office.today)
        form.confirmed.connect(self._annul)
        form.closed.connect(self._close_form)
        self._show_beside(row, form=form)
        form.begin()

    @Slot()
    def _close_form(self) -> None:
        self._form = None
        row = self._beside()
        if row is not None:
            self._show_beside(row, form=None)
        self.table.setFocus()

    @Slot()
    def _annul(self) -> None:
        form = self._form
        assert form is not None
        self.seam.run(
            annul_decision,
            form.decision.id,
            on=form.day,
            by=form.by.text(),
            reason=form.reason.text(),
            done=self._annulled,
        )

    @Slot(object)
    def _annulled(self, step: object) -> None:
        del step
        self._close_form()

    # ---- papers as files

    def preview(self) -> None:
        """Show the pages of the decision beside the list, where they are composed."""
        row = self._beside()
        if row is not None:
            number = int(str(row["id"]))
            code = decision_form(self.office, number)
            round_id = row["round_id"]
            self.seam.open_page("documents", MadeFrom(code, round_id if isinstance(round_id, int) else None, number))

    def ask_papers(self) -> None:
        """Ask in which folder the papers of the decision beside the list shall stand."""
        title = tr("Decision", "Where shall the papers stand?")
        ask_for_folder(self, title, settings=self.seam.settings, chosen=self.write_papers_in)

    @Slot(str)
    def write_papers_in(self, folder: str) -> Task | None:
        """Write the decision with its annexed list and payment list into a folder."""
        row = self._beside()
        if row is None:
            return None
        remember_folder(self.seam.settings, Path(folder))
        self._folder = Path(folder).name
        return self.seam.run(
            write_decision_papers, row["id"], Path(folder), say=say, name=MAKING_PAPERS, done=self._papers_written
        )

    @Slot(object)
    def _papers_written(self, step: object) -> None:
        del step
        self.seam.say(tr("Decision", "The papers stand in the folder “{folder}”.", folder=self._folder))
