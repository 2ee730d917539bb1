"""One award round: its steps, its nominations with their verdicts, and each one's reasons beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.round import Round
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.floats import DropZone
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import FixedListing, Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.file_choice import refusal_of
from tdkt_desktop.ui.pages.inline_form import LIST_NEEDS, InlineForm
from tdkt_desktop.ui.pages.round_deeds import RoundDeeds
from tdkt_desktop.ui.pages.round_facts import APPRAISE, RECEIVE, RoundFacts, read_facts, step_names
from tdkt_desktop.ui.pages.round_forms import ReasonForm
from tdkt_desktop.ui.pages.round_panel import NominationBody, NominationFacts, chips_of, read_nomination
from tdkt_desktop.ui.pages.round_rows import COLUMNS, NominationRows, counts_of, next_to_settle, states_of
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.style import Role


class RoundDetail(ListPage):
    """The open round. `left` goes back to the rounds, `lists_wanted` takes lists in, `votes_wanted` enters votes."""

    page_key = "round"
    tables = frozenset(
        {
            "award_round",
            "nomination",
            "condition_result",
            "judgement_tick",
            "linked_proof",
            "held_row",
            "tally",
            "award",
        }
    )
    columns = COLUMNS
    letters = frozenset({int(Qt.Key.Key_D), int(Qt.Key.Key_T)})

    left = Signal()
    lists_wanted = Signal(object)  # paths, empty = ask for them
    votes_wanted, shares_wanted, sources_wanted = Signal(), Signal(), Signal()
    other_day_wanted = Signal(object)  # date

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.facts: RoundFacts | None = None
        self.shown: NominationFacts | None = None
        self.rows: NominationRows | None = None
        self.form: InlineForm | None = None
        self.panel_form: ReasonForm | None = None
        super().__init__(seam, title=title, parent=parent)
        self.deeds = RoundDeeds(self, parent=self)
        self.stepper = Stepper(step_names())
        self.stepper.went.connect(self.deeds.go_to_step)
        self.form_place = QVBoxLayout()
        self.strips.insertWidget(0, self.stepper)
        self.strips.insertLayout(1, self.form_place)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.drop = DropZone(self, words=tr("Import", "Drop to take the list in"), refusal=refusal_of)
        self.drop.dropped.connect(self.lists_wanted)
        verbs = [*self.selection.verbs.verbs, *self.deeds.selection_verbs()]
        self.selection.verbs.set_verbs(verbs, owner=self.selection)
        self.selection.installEventFilter(self)
        if self.empty is not None:
            self.empty.cards[0].clicked.connect(self.deeds.take_in)
            self.empty.cards[1].clicked.connect(self.deeds.proposing.ask)

    # ---- which round

    def open_round(self, round_id: int) -> None:
        """Show a round from its first row."""
        if self.facts is None or self.facts.round.id != round_id:
            self.close_form()
            self.panel.put_away()
            self.search.clear()
            self.counters.choose(frozenset())
            self.table.rows.ticked.clear()
        self.rows = NominationRows(self.office, round_id)
        self._read_facts(round_id)
        super().refresh(frozenset())

    @property
    def award_round(self) -> Round:
        """The open round."""
        assert self.facts is not None
        return self.facts.round

    def refresh(self, changed: frozenset[str]) -> None:
        if self.facts is None:
            return
        if not any(found.id == self.award_round.id for found in self._rounds()):
            self.left.emit()  # its opening was undone
            return
        self._read_facts(self.award_round.id)
        super().refresh(changed)

    def _rounds(self) -> list[Round]:
        with self.office.reader() as reader:
            return reader.rounds.all()

    def _read_facts(self, round_id: int) -> None:
        with self.office.reader() as reader:
            self.facts = read_facts(reader, self.office.rulebook, reader.rounds.get(round_id))
        counts = counts_of(self.facts)
        self.counters.set_counts(counts)
        known = {count.key for count in counts}
        if not self.counters.keys <= known:
            self.counters.choose(self.counters.keys & known)

    # ---- what the list shows

    def listing(self) -> Listing:
        return self.rows if self.rows is not None else FixedListing(())

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"states": states_of(keys)} if keys else {}

    def counts_changed(self) -> None:
        if self.facts is None:
            return
        self._say_title()
        self.stepper.set_now(self.facts.step)
        self.set_verbs(*self.deeds.verbs(self.facts))
        self._say_facts()
        self._fit_strips()
        self.waiting_changed.emit(self.facts.held)

    def _say_title(self) -> None:
        """The name of the round; cut with “…” where a small window has no room for it, whole in the tooltip."""
        if self.facts is None:
            return
        name = self.facts.round.name
        metrics = QFontMetricsF(style.font(Role.TITLE))
        room = max(self.width() - (300 if self.is_short else 100), 160)
        self.set_title(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.setAccessibleName(name)
        self.head.title.setToolTip(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "selection", None) and event.type() is QEvent.Type.Resize:
            self.selection.fit()
        return super().eventFilter(watched, event)

    def _say_facts(self) -> None:
        if self.facts is not None:
            self.set_facts(self.stepper.in_short() if self.is_short else facts_line(self.facts))

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._fit_strips()
        self._say_title()
        self._say_facts()

    def _fit_strips(self) -> None:
        """A form takes the place of the steps, and in a low window also that of the counters."""
        is_open = self.form is not None
        self.stepper.setVisible(not self.is_short and not is_open)
        walking = self.is_narrow and not self.panel.isHidden()
        is_empty = self.facts is None or not self.facts.total
        self.filters_box.setVisible(not walking and not is_empty and not (is_open and self.is_short))
        self.splitter.setVisible(not is_open or self.height() >= LIST_NEEDS)

    def empty_state(self) -> EmptyState:
        return nothing_proposed()

    # ---- a form in its place

    def show_form(self, form: InlineForm) -> None:
        """Open a form above the list, in place of another one."""
        self.close_form()
        self.form = form
        form.closed.connect(self.close_form)
        self.form_place.addWidget(form)
        self._fit_strips()
        form.show()  # a layout that is in sight shows it only later, too late for the cursor to go there
        form.begin()

    def close_form(self) -> None:
        """Put the form above the list away."""
        if self.form is None:
            return
        form, self.form = self.form, None
        form.hide()
        form.deleteLater()
        self._fit_strips()
        self.table.setFocus()

    # ---- a nomination beside the list

    def record_shown(self, row: Row) -> None:
        self._show_beside(row, form=None)

    def show_panel_form(self, form: ReasonForm) -> None:
        """Open a form at the top of the panel, over the reasons of its record."""
        number = self.table.rows.number_of(form.property("record"))
        row = self.table.rows.row_at(number) if number is not None else None
        if row is None:
            return
        self.show_record(row["id"])
        self._show_beside(row, form=form)
        form.closed.connect(self._panel_form_closed)
        form.begin()

    def _panel_form_closed(self) -> None:
        self._open(self.panel.record)
        self.table.setFocus()

    def _show_beside(self, row: Row, *, form: ReasonForm | None) -> None:
        self.panel_form = form
        nomination_id = row["id"]
        assert isinstance(nomination_id, int)
        self.shown = read_nomination(self.office, nomination_id)
        body = NominationBody(self.shown)
        body.judged.connect(self.deeds.judge_shown)
        body.proof_opened.connect(self.deeds.linking.open_proof)
        body.link_wanted.connect(self.deeds.linking.ask)
        self.panel.show_record(
            nomination_id,
            name=str(row["name"]),
            facts=str(row["second"]),
            chips=chips_of(self.shown, row),
            parts=(form, body) if form is not None else (body,),
            verbs=() if form is not None else self.deeds.panel_verbs(self.shown),
        )

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_D and not event.modifiers():
            self.deeds.conclude()
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.deeds.ask_to_return()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> bool:
        self.left.emit()
        return True

    takes_lists = True

    def lists_from(self, path: Path) -> bool:
        self.lists_wanted.emit([path])
        return True

    def selection_verbs(self) -> Sequence[Verb]:
        return ()  # set once the deeds are there

    def next_open(self) -> int | None:
        """The next nomination, from the cursor on, whose verdict the officer has to settle."""
        rows = self.table.rows
        every = rows.listing.rows(0, max(rows.record_count, 1), sort=rows.order, filters=rows.filters)
        return next_to_settle(every, self.table.current_id())


def nothing_proposed() -> EmptyState:
    """How a round begins."""
    cards = (
        Beginning(
            tr("Round", "Take in lists"),
            tr("Round", "Drop the units' files here or choose them. You see everything before it is kept."),
            "arrow_download",
            "Ctrl+I",
        ),
        Beginning(
            tr("Round", "Propose one more"),
            tr("Round", "Somebody on file, or somebody new who is entered on the way."),
            "add",
            "Ctrl+N",
        ),
    )
    return EmptyState(
        "trophy",
        title=tr("Round", "This round has no nominations yet"),
        words=tr("Round", "Drop the units' lists here, in Excel or Word, also those typed in old fonts."),
        beginnings=cards,
    )


def facts_line(facts: RoundFacts) -> str:
    """“126 đề nghị · 11 đơn vị · nhận hồ sơ 20/11/2026”."""
    parts = [tr("Round", "{count} nominations", count=facts.total)]
    if facts.step > RECEIVE:
        parts.append(tr("Round", "{count} units", count=facts.units))
    parts.append(tr("Round", "dossiers received {day}", day=facts.round.received_on))
    if facts.round.meets_on is not None:
        parts.append(tr("Round", "Council meets {day}", day=facts.round.meets_on))
    if facts.step == APPRAISE and facts.open_points:
        parts.append(tr("Round", "{count} to be looked at", count=facts.open_points))
    if facts.over:
        parts.append(tr("Round", "{count} quotas passed", count=facts.over))
    if facts.held:
        parts.append(tr("Round", "{count} rows held back", count=facts.held))
    return " · ".join(parts)
