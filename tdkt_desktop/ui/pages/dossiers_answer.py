"""What the higher level answers: its decision on the ticked nominees, or why they are not awarded."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.upward_events import record_answer, record_refused
from tdkt_desktop.domain.award import NewDecision, Origin
from tdkt_desktop.domain.dossier import Dossier
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Column, Filters, FixedListing, Kind, Listing, Row
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.dossiers_forms import AnswerForm, RefusalForm
from tdkt_desktop.ui.pages.dossiers_rows import recipient
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.seam import Seam

COLUMNS = (
    Column("tick", "", Kind.CHECK, width=40, can_sort=False),
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Name, position"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
    ),
    Column("award", QT_TRANSLATE_NOOP("Column", "Award title"), width=190, priority=1),
)


class DossierAnswer(ListPage):
    """The nominees without an answer, all ticked at first; `left` goes back to the dossiers."""

    page_key = "dossiers-answer"
    tables = frozenset({"nomination", "award"})
    columns = COLUMNS

    left = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.dossier: Dossier | None = None
        super().__init__(seam, title=title, parent=parent)
        self.place = FormPlace(self)
        self.filter_row.insertStretch(0, 1)  # no counters stand there
        self.head.back.show()
        self.head.back.clicked.connect(self.leave)
        self.set_verbs(
            Verb(tr("Dossier", "Not awarded…"), self.ask_refusal, icon="subtract_circle"),
            Verb(
                tr("Dossier", "Enter the decision…"), self.ask_decision, icon="gavel", key="Ctrl+Return", is_filled=True
            ),
        )

    def begin(self, dossier: Dossier) -> None:
        """Show the nominees of a dossier that have no answer yet."""
        self.dossier = dossier
        self.place.close()
        self.search.clear()
        facts = (dossier.round.name, recipient(dossier, self.office.rulebook))
        self.set_facts(" · ".join((*facts, tr("Dossier", "Tick those whom the answer is about (Space)."))))
        super().refresh(frozenset())
        self.table.rows.tick([one.id for one in dossier.open], on=True)
        self.table.go_to(self.table.rows.id_at(0))
        self.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """The nominees stay those that were begun with, until the officer leaves."""

    def leave(self) -> None:
        """Back to the dossiers; nothing more is noted."""
        self.place.close()
        self.left.emit()

    def go_back(self) -> bool:
        self.leave()
        return True

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.place.fit()

    # ---- rows

    def listing(self) -> Listing:
        members = self.dossier.open if self.dossier is not None else ()
        rules = self.office.rulebook
        rows: list[Row] = [
            {
                "id": one.id,
                "name": one.name_as_written,
                "second": " · ".join(filter(None, (one.position, one.unit_as_written))),
                "award": award_name(rules, one.award_code),
            }
            for one in members
        ]
        return FixedListing(rows, sort_keys={"name": _by_name}, keeps=_keeps)

    def record_shown(self, row: Row) -> None:
        """There is nothing beside: ticks and a form are the whole of it."""

    # ---- the answer

    def _ticked(self) -> list[int]:
        return [one for one in self.table.rows.ticked if isinstance(one, int)]

    def ask_decision(self) -> None:
        """Ask for number, day and signer of the decision on the ticked nominees."""
        count = len(self._ticked())
        if not count:
            self._say_nobody()
            return
        form = AnswerForm(count, today=self.office.today)
        form.confirmed.connect(self._enter)
        self.place.show(form)

    def ask_refusal(self) -> None:
        """Ask why the ticked nominees are not awarded."""
        count = len(self._ticked())
        if not count:
            self._say_nobody()
            return
        form = RefusalForm(count, today=self.office.today)
        form.confirmed.connect(self._refuse)
        self.place.show(form)

    def _say_nobody(self) -> None:
        self.seam.say(tr("Dossier", "Nobody is ticked yet."))

    @Slot()
    def _enter(self) -> None:
        form, dossier = self.place.form, self.dossier
        assert isinstance(form, AnswerForm)
        assert dossier is not None
        decision = NewDecision(
            number=form.number.text(),
            signed_on=form.on.past_day,
            signer=form.signer.text() or None,
            level=dossier.level,
            origin=Origin.HIGHER,
        )
        self.seam.run(
            record_answer, dossier.round.id, dossier.level, self._ticked(), decision=decision, done=self._noted
        )

    @Slot()
    def _refuse(self) -> None:
        form, dossier = self.place.form, self.dossier
        assert isinstance(form, RefusalForm)
        assert dossier is not None
        self.seam.run(
            record_refused,
            dossier.round.id,
            dossier.level,
            self._ticked(),
            on=form.on.past_day,
            reason=form.reason.text(),
            done=self._noted,
        )

    @Slot(object)
    def _noted(self, step: object) -> None:
        del step
        self.leave()


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _keeps(row: Row, filters: Filters) -> bool:
    words = fold(f"{row['name']} {row['second']} {row['award']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())
