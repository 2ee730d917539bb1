"""The rounds of a year: what kind, how many proposed, how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.actions.rounds import open_round
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Align, Column, Filters, FixedListing, Kind, Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.inline_form import LIST_NEEDS
from tdkt_desktop.ui.pages.round_facts import RoundFacts, kind_words, read_facts, step_badge
from tdkt_desktop.ui.pages.round_forms import OpenRoundForm
from tdkt_desktop.ui.seam import Seam

FEW = 8
"""So many rounds are seen at a glance."""


def step_of(row: Row) -> object:
    """The chip of the step at which a round stands."""
    step = row["step"]
    assert isinstance(step, int)
    return step_badge(step)


class RoundList(ListPage):
    """The rounds of the chosen year; `chosen` gives the id of the one to be opened."""

    page_key = "rounds"
    of_year = True
    tables = frozenset({"award_round", "nomination", "held_row"})
    columns = (
        Column("name", QT_TRANSLATE_NOOP("Column", "Name of the round"), Kind.TWO, second="second"),
        Column("kind", QT_TRANSLATE_NOOP("Column", "Kind of round"), width=150, priority=4),
        Column(
            "total", QT_TRANSLATE_NOOP("Column", "Nominations"), Kind.NUMBER, width=86, align=Align.RIGHT, adds_up=True
        ),
        Column("step", QT_TRANSLATE_NOOP("Column", "Step"), Kind.CHIP, width=150, show=step_of),
        Column("meets", QT_TRANSLATE_NOOP("Column", "Meeting"), width=100, priority=2),
        Column("received", QT_TRANSLATE_NOOP("Column", "Dossiers received"), width=120, priority=3),
    )

    chosen = Signal(int)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.form: OpenRoundForm | None = None
        self._facts: list[RoundFacts] = []
        super().__init__(seam, title=title, parent=parent)
        self.form_place = QVBoxLayout()
        self.strips.insertLayout(0, self.form_place)
        self._verb = Verb(tr("Round", "Open a round"), self.ask_for_round, icon="add", key="Ctrl+N", is_filled=True)
        self.set_verbs(self._verb)
        if self.empty is not None:
            self.empty.cards[0].clicked.connect(self.ask_for_round)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        with self.office.reader() as reader:
            rules = self.office.rulebook
            self._facts = [read_facts(reader, rules, found) for found in reader.rounds.all(year=self.seam.year)]
        super().refresh(changed)

    def listing(self) -> Listing:
        keys = {"name": _by_name, "kind": _by_kind}
        return FixedListing([_row(facts) for facts in self._facts], sort_keys=keys, keeps=_keeps)

    def counts_changed(self) -> None:
        self.set_facts(tr("Round", "{count} rounds in {year}", count=len(self._facts), year=self.seam.year))
        self.waiting_changed.emit(sum(facts.held for facts in self._facts))
        self._fit_filter()

    def _fit_filter(self) -> None:
        """A handful of rounds needs no filter above it; Ctrl+F still brings it."""
        few = len(self._facts) <= FEW and not self.search.text() and not self.search.hasFocus()
        self.filters_box.setVisible(not few and self.form is None)
        self.splitter.setVisible(self.form is None or self.height() >= LIST_NEEDS)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._fit_filter()

    def go_to_filter(self) -> None:
        self.filters_box.show()
        super().go_to_filter()

    def record_shown(self, row: Row) -> None:
        round_id = row["id"]
        assert isinstance(round_id, int)
        self.chosen.emit(round_id)

    def empty_state(self) -> EmptyState:
        card = Beginning(
            tr("Round", "Open a round"),
            tr("Round", "A name, its kind and the day the dossiers came. Lists are taken in afterwards."),
            "add",
            "Ctrl+N",
        )
        return EmptyState(
            "trophy",
            title=tr("Round", "No award round in this year yet"),
            words=tr("Round", "A round leads from the units' lists over appraisal and Council to the decision."),
            beginnings=(card,),
        )

    # ---- opening a round

    def ask_for_round(self) -> None:
        """Show the form that opens a round."""
        self.close_form()
        with self.office.reader() as reader:
            taken = [(found.name, found.year) for found in reader.rounds.all()]
        self.form = OpenRoundForm(today=self.office.today, year=self.seam.year, taken=taken)
        self.form.confirmed.connect(self._open_round)
        self.form.closed.connect(self.close_form)
        self.form_place.addWidget(self.form)
        self.set_verbs()  # the form has the filled button now
        self._fit_filter()
        self.form.begin()

    def close_form(self) -> None:
        """Put the form away."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self.set_verbs(self._verb)
            self._fit_filter()
            self.table.setFocus()

    def _open_round(self) -> None:
        assert self.form is not None
        self.seam.run(
            open_round,
            self.form.name.text(),
            kind=self.form.chosen_kind,
            year=int(self.form.year.text()),
            received_on=self.form.received_on,
            done=self._opened,
        )

    @Slot(object)
    def _opened(self, step: object) -> None:
        del step
        self.close_form()
        with self.office.reader() as reader:
            newest = max(reader.rounds.all(), key=_number)
        self.chosen.emit(newest.id)


def _row(facts: RoundFacts) -> Row:
    found = facts.round
    return {
        "id": found.id,
        "name": found.name,
        "second": tr("Round", "{count} rows held back", count=facts.held) if facts.held else "",
        "kind": kind_words(found.kind),
        "total": facts.total,
        "step": facts.step,
        "meets": found.meets_on or tr("Word", "not known"),
        "received": found.received_on,
    }


def _keeps(row: Row, filters: Filters) -> bool:
    words = fold(f"{row['name']} {row['kind']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _by_kind(row: Row) -> str:
    return collation_key(str(row["kind"]))


def _number(found: Round) -> int:
    return found.id
