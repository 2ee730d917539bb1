"""A decision beside the list: whom it praises, what is paid and what is not, and its annulment."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.award import Decision
from tdkt_desktop.domain.money import amount_in_words, format_number
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.delegate import row_height
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.pages.decisions_rows import AWARDED, AWARDED_WITHOUT_MONEY, AwardedRows
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.round_forms import SignedField
from tdkt_desktop.ui.style import Height, Role, Tone
from tdkt_desktop.ui.table import Table

SHOWN_AWARDS = 7


class DecisionBody(QWidget):
    """The body of the panel; `award_opened` gives the id of the award that was chosen, `left` is Esc."""

    award_opened = Signal(int)
    left = Signal()

    def __init__(self, office: Office, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with office.reader() as reader:
            bonuses = reader.awards.bonuses_of(decision.id)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if decision.annulled_on is not None:
            self._add_annulment(decision)
        if decision.title:
            self._column.addWidget(label(decision.title, wraps=True))
        rows = AwardedRows(office, with_money=bool(bonuses))
        wanted = {"decision_id": decision.id}
        count = rows.count(wanted)
        self._column.addWidget(label(tr("Decision", "{count} awards", count=count), role=Role.SECTION))
        if bonuses:
            self._add_money(sum(row.amount for row in bonuses if row.paid), sum(not row.paid for row in bonuses))
            self._add_recovery(sum(row.to_recover or 0 for row in bonuses))
        elif count:
            words = tr("Decision", "No bonus was computed here for this decision.")
            self._column.addWidget(label(words, role=Role.SMALL, shade="text2", wraps=True))
        self.table = Table(AWARDED if bonuses else AWARDED_WITHOUT_MONEY)
        self.table.setAccessibleName(tr("Decision", "List of the decision"))
        self.table.show_listing(rows, filters=wanted)
        shown = min(max(count, 1), SHOWN_AWARDS)
        self.table.setFixedHeight(shown * row_height(self.table.rows.columns) + Height.HEADER + 4)
        self.table.opened.connect(self._opened)
        self.table.escaped.connect(self.left)
        self._column.addWidget(self.table)

    def _add_annulment(self, decision: Decision) -> None:
        words = tr("Decision", "Annulled on {day}", day=decision.annulled_on)
        self._column.addWidget(Note(words, tone=Tone.BAD, icon="error_circle"))
        by = tr("Decision", "by {number}", number=decision.annulled_by) if decision.annulled_by else ""
        reason = " · ".join(filter(None, (by, decision.annulled_reason or "")))
        self._column.addWidget(label(reason, role=Role.SMALL, shade="text2", wraps=True))

    def _add_money(self, total: int, unpaid: int) -> None:
        paid = tr("Decision", "Bonus {total} đ", total=format_number(total))
        self._column.addWidget(label(paid, role=Role.STRONG))
        self._column.addWidget(label(amount_in_words(total), role=Role.SMALL, shade="text2", wraps=True))
        if unpaid:
            words = tr("Decision", "{count} are not paid; the reason stands in each line.", count=unpaid)
            self._column.addWidget(label(words, role=Role.SMALL, shade=Tone.WARN.value, wraps=True))

    def _add_recovery(self, amount: int) -> None:
        if amount:
            words = tr("Decision", "Paid, to be recovered: {amount} đ", amount=format_number(amount))
            self._column.addWidget(label(words, role=Role.STRONG, shade=Tone.BAD.value, wraps=True))

    @Slot(object)
    def _opened(self, row_id: object) -> None:
        number = self.table.rows.number_of(row_id)
        row = self.table.rows.row_at(number) if number is not None else None
        if row is not None:
            self.award_opened.emit(int(str(row.get("award_id") or row["id"])))


class AnnulForm(InlineForm):
    """Why a decision is annulled, by which paper, on which day; without a reason nothing is done."""

    def __init__(self, decision: Decision, *, today: date, parent: QWidget | None = None) -> None:
        self.decision = decision
        self.reason = LineField(tr("Decision", "Reason of the annulment"), check=_reason_missing)
        self.by = LineField(tr("Decision", "By decision number"))
        self.on = SignedField(tr("Decision", "Day of the annulment"), today=today)
        super().__init__(
            tr("Decision", "Annul {number}", number=decision.number or ""),
            fields=(self.reason, self.by, self.on),
            verb=tr("Decision", "Annul"),
            icon="error_circle",
            in_panel=True,
            parent=parent,
        )
        self.on.set_day(today)

    @property
    def day(self) -> date:
        """The day of the annulment; asked for once `confirmed`."""
        day = self.on.day()
        assert isinstance(day, date)
        return day

    def confirm(self) -> None:
        self.reason.show_error(_reason_missing(self.reason.text()))
        if not self.on.error and not isinstance(self.on.day(), date):
            self.on.show_error(tr("Decision", "The day is missing."))
        super().confirm()


def _reason_missing(text: str) -> str:
    return "" if text else tr("Decision", "Write the reason; it stays in the register beside each award.")
