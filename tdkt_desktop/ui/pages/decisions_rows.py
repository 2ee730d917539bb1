"""Decisions as the table and the panel show them: what is said of each, whom it praises, what it pays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tdkt_desktop.domain.award import Origin
from tdkt_desktop.domain.rulebook import Rulebook, UnitLevel
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listings import AWARDS, BONUSES, DECISIONS
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.listing import Align, Column, Kind, Row
from tdkt_desktop.ui.office_rows import OfficeRows

MOST_NAMED = 3
ORIGINS: Mapping[str, tuple[str, str]] = {
    Origin.OWN: (QT_TRANSLATE_NOOP("Decision", "Of this office"), "building"),
    Origin.HIGHER: (QT_TRANSLATE_NOOP("Decision", "Of a higher level"), "arrow_upload"),
    Origin.BACK_REGISTER: (QT_TRANSLATE_NOOP("Decision", "From the old register"), "archive"),
}
"""Where decisions come from: the word of the counter and its icon."""


def number_of(row: Row) -> object:
    """The number of a decision, or that it has none."""
    return row["named"]


def day_of(row: Row) -> object:
    """The day of signing, which the database keeps as text."""
    return row["day"]


def standing_of(row: Row) -> object:
    """The chip of a decision: annulled, without number, or issued."""
    if row["annulled_on"]:
        return statuses.badge(statuses.DOCUMENT, "annulled")
    if not row["number"]:
        return statuses.badge(statuses.REGISTER, "no_number")
    return statuses.badge(statuses.DOCUMENT, "issued")


def times_of(row: Row) -> object:
    """How many awards a decision grants, with the word that a folded column needs."""
    return tr("Decision", "{count} times", count=row["awards"])


def money_of(row: Row) -> object:
    """What a decision pays in đồng; nothing where none is on record."""
    return row["amount"] or None


COLUMNS = (
    Column(
        "number",
        QT_TRANSLATE_NOOP("Column", "Number of decision"),
        Kind.TWO,
        show=number_of,
        second="content",
        second_title=QT_TRANSLATE_NOOP("Column", "Content"),
    ),
    Column("signed_on", QT_TRANSLATE_NOOP("Column", "Day"), width=98, priority=2, show=day_of),
    Column("signer", QT_TRANSLATE_NOOP("Column", "Signer"), width=170, priority=5),
    Column(
        "awards",
        QT_TRANSLATE_NOOP("Column", "Times"),
        width=96,
        priority=3,
        align=Align.RIGHT,
        show=times_of,
        adds_up=True,
    ),
    Column(
        "amount",
        QT_TRANSLATE_NOOP("Column", "Bonus, đồng"),
        width=122,
        priority=1,
        align=Align.RIGHT,
        show=money_of,
        adds_up=True,
    ),
    Column("state", QT_TRANSLATE_NOOP("Column", "State"), Kind.CHIP, width=126, show=standing_of, can_sort=False),
)


class DecisionRows(OfficeRows):
    """The decisions on file, dressed for the table."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, DECISIONS, dress=self._dressed)
        self._rulebook = office.rulebook

    def _dressed(self, row: dict[str, object]) -> Row:
        signed = row["signed_on"]
        return {
            **row,
            "named": row["number"] or tr("Decision", "Without number"),
            "day": date.fromisoformat(str(signed)) if signed else None,
            "content": row["title"] or content_of(row, self._rulebook),
        }


def content_of(row: Mapping[str, object], rulebook: Rulebook) -> str:
    """What a decision without a written content is about: its awards by their names."""
    codes = [code for code in str(row["codes"] or "").split(",") if code]
    names = list(dict.fromkeys(award_name(rulebook, code) for code in codes))
    shown = ", ".join(names[:MOST_NAMED])
    return f"{shown} …" if len(names) > MOST_NAMED else shown


def award_name(rulebook: Rulebook, code: object) -> str:
    """The short name of an award; its code when the pack no longer has it."""
    found = rulebook.find_award(str(code))
    return found.short_name if found is not None else str(code)


def level_name(rulebook: Rulebook, code: object) -> str:
    """The name of a level; its code when the pack has none."""
    found = next((level.name for level in rulebook.table(UnitLevel) if level.code == code), None)
    return found.partition(" (")[0] if found else str(code or "")


def paid_of(row: Row) -> object:
    """What is paid for an award, or that nothing is."""
    if row["to_recover"]:
        return tr("Decision", "to recover")
    return row["amount"] if row["paid"] else tr("Decision", "not paid")


AWARDED = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Awarded"), Kind.TWO, second="second"),
    Column("amount", QT_TRANSLATE_NOOP("Column", "Amount"), width=104, align=Align.RIGHT, show=paid_of, can_sort=False),
)
AWARDED_WITHOUT_MONEY = AWARDED[:1]


class AwardedRows(OfficeRows):
    """The awards of decisions with their money, as far as any was computed. Filter: `decision_id`."""

    def __init__(self, office: Office, *, with_money: bool) -> None:
        super().__init__(office, BONUSES if with_money else AWARDS, dress=self._dressed)
        self._rulebook = office.rulebook

    def _dressed(self, row: dict[str, object]) -> Row:
        unit = str(row["unit"] or "") if row["unit"] != row["name"] else ""
        parts = [award_name(self._rulebook, row["award"]), unit]
        if row.get("why"):
            parts = [parts[0], say(Sentence.read(str(row["why"])))]
        return {**row, "second": " · ".join(filter(None, parts))}
