"""The dossiers that go up from the rounds of a year; one beside the list with its papers and its history."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.upward import upward_dossiers
from tdkt_desktop.domain.dossier import Dossier
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.dossiers_deeds import DossierDeeds
from tdkt_desktop.ui.pages.dossiers_panel import DossierBody
from tdkt_desktop.ui.pages.dossiers_rows import (
    COLUMNS,
    URGENCY,
    counts_of,
    listing_of,
    recipient,
    rows_of,
    who_and_what,
)
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.record_list import RecordList
from tdkt_desktop.ui.seam import Seam

_FIGURES = QT_TRANSLATE_NOOP("Dossier", "{count} dossiers in {year}")
_WAITING = QT_TRANSLATE_NOOP("Dossier", "{count} dossiers in {year} · {open_count} to be sent or completed")


class DossierList(RecordList):
    """Record of `show_record`: the key of a dossier, or the id of a round; `answer_wanted` gives a Dossier."""

    page_key = "dossiers"
    tables = frozenset({"award_round", "nomination", "dossier", "dossier_event", "attachment", "tally", "award",
                        "decision"})  # fmt: skip
    columns = COLUMNS

    answer_wanted = Signal(object)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.found: list[Dossier] = []
        self.all_rows: list[Row] = []
        super().__init__(seam, title=title, parent=parent)
        self.deeds = DossierDeeds(self, parent=self)
        self._deed = ""
        self.set_verbs(Verb(tr("Dossier", "Choose in a round"), self.go_to_rounds, icon="trophy"))
        assert self.empty is not None
        self.empty.cards[0].clicked.connect(self.go_to_rounds)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        today, year = self.office.today, self.seam.year
        with self.office.reader() as reader:
            found = upward_dossiers(self.office, reader, year=year)
        self.found = sorted(found, key=self._urgency)
        self.all_rows = rows_of(self.found, rules=self.office.rulebook, today=today, year=year)
        super().refresh(changed)
        self.waiting_changed.emit(self._waiting)

    @property
    def _waiting(self) -> int:
        return sum(one.waits_for_officer(self.office.today) for one in self.found)

    def _urgency(self, dossier: Dossier) -> int:
        return URGENCY.index(dossier.state(self.office.today))

    def listing(self) -> Listing:
        return listing_of(self.all_rows)

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"states": keys} if keys else {}

    def counts_changed(self) -> None:
        self.counters.set_counts(counts_of(self.all_rows))
        words = _WAITING if self._waiting else _FIGURES
        count, year = len(self.all_rows), self.seam.year
        self.set_facts(tr("Dossier", words, count=count, year=year, open_count=self._waiting))

    def empty_state(self) -> EmptyState:
        card = Beginning(
            tr("Dossier", "Choose in a round"),
            tr("Dossier", "Nominations for awards of the province or the State stand here by themselves."),
            "trophy",
        )
        words = tr("Dossier", "Choose nominations of the province's level in a round.")
        return EmptyState("send", title=tr("Dossier", "No dossier yet"), words=words, beginnings=(card,))

    def go_to_rounds(self) -> None:
        """Go to the rounds, where nominations are chosen."""
        self.seam.open_page("rounds")

    # ---- the dossier beside the list

    def show_record(self, record: object) -> None:
        if isinstance(record, int):
            record = next((one.key for one in self.found if one.round.id == record), None)
        if record is not None:
            super().show_record(record)

    def record_shown(self, row: Row) -> None:
        dossier = row["of"]
        assert isinstance(dossier, Dossier)
        rules, today = self.office.rulebook, self.office.today
        body = DossierBody(dossier, today=today)
        body.attach_wanted.connect(self.deeds.ask_attach)
        body.detach_wanted.connect(self.deeds.detach)
        body.round_wanted.connect(self._open_round, Qt.ConnectionType.QueuedConnection)
        body.decision_opened.connect(self._open_decision, Qt.ConnectionType.QueuedConnection)
        chip = statuses.badge(statuses.DOSSIER, dossier.state(today))
        self.panel.show_record(
            dossier.key,
            name=dossier.round.name,
            facts=f"{recipient(dossier, rules)} · {who_and_what(dossier.members, rules)}",
            chips=[chip] if chip is not None else [],
            parts=(body,),
            verbs=self.deeds.verbs(dossier),
        )

    def beside(self) -> Dossier | None:
        """The dossier beside the list, or under the cursor."""
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return next((one for one in self.found if one.key == shown), None)

    @Slot()
    def _open_round(self) -> None:
        dossier = self.beside()
        if dossier is not None:
            self.seam.open_page("rounds", dossier.round.id)

    @Slot(int)
    def _open_decision(self, decision_id: int) -> None:
        self.seam.open_page("decisions", decision_id)

    def enter_answer(self) -> None:
        """Go to the entry of the higher level's answer."""
        dossier = self.beside()
        if dossier is not None:
            self.answer_wanted.emit(dossier)

    # ---- forms

    def show_deed(self, form: InlineForm, deed: str) -> None:
        """Open a form above the list; `deed` names the method of the deeds that does what it says."""
        self._deed = deed
        self.show_form(form, self._do_deed)

    def _do_deed(self) -> None:
        getattr(self.deeds, self._deed)(self.form)
