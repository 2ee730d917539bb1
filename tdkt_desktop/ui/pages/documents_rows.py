"""Documents as the table and the panel show them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tdkt_desktop.domain.document import Direction, DocumentState
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.document_listing import DOCUMENTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Kind, Row
from tdkt_desktop.ui.office_rows import OfficeRows
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

ARRIVED = "in"
SOON = 7
"""Days before its due day in which a document received is shown as soon due."""


def number_of(row: Row) -> object:
    """The number of a document; a draft has none yet."""
    return row["number"] or tr("Document", "no number")


def day_of(row: Row) -> object:
    """The day of a paper sent out, the day of arrival of one received."""
    return row["shown_day"]


def standing_of(row: Row) -> object:
    """The chip of a document."""
    return row["badge"]


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("Column", "Number"), width=136, priority=2, show=number_of),
    Column("day", QT_TRANSLATE_NOOP("Column", "Day"), width=98, priority=3, show=day_of),
    Column("kind", QT_TRANSLATE_NOOP("Column", "Kind"), width=120, priority=4, can_sort=False),
    Column(
        "title",
        QT_TRANSLATE_NOOP("Column", "Content"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Made from, files"),
    ),
    Column("other_side", QT_TRANSLATE_NOOP("Column", "From, to"), width=160, priority=5, can_sort=False),
    Column("state", QT_TRANSLATE_NOOP("Column", "State"), Kind.CHIP, width=130, show=standing_of, can_sort=False),
)


class DocumentRows(OfficeRows):
    """The documents on file, dressed for the table."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, DOCUMENTS, dress=self._dressed)
        self._clock = office

    def _dressed(self, row: dict[str, object]) -> Row:
        arrived = row["direction"] == Direction.IN.value
        day = row["arrived_on"] if arrived else row["dated"]
        first = tr("Document", "Arrival {number}", number=row["arrival_number"]) if arrived else row["code"]
        due = tr("Document", "due {day}", day=date.fromisoformat(str(row["due_on"]))) if row["due_on"] else ""
        return {
            **row,
            "shown_day": date.fromisoformat(str(day)) if day else None,
            "second": " · ".join(str(part) for part in (first, due, row["file_name"]) if part),
            "badge": badge_of(row, today=self._clock.today),
        }


def badge_of(row: Mapping[str, object], *, today: date) -> Badge | None:
    """The state of a document; one received shows how near its due day is."""
    state, due = row["state"], row["due_on"]
    if state == DocumentState.SETTLED.value:
        return Badge(tr("Document", "Settled"), Tone.OK, "checkmark_circle")
    if state != DocumentState.RECEIVED.value:
        return statuses.badge(statuses.DOCUMENT, state)
    if not due:
        return Badge(tr("Document", "To be settled"), Tone.INFO, "arrow_download")
    left = (date.fromisoformat(str(due)) - today).days
    if left < 0:
        return statuses.badge(statuses.OBLIGATION, "late", count=-left)
    if left == 0:
        return statuses.badge(statuses.OBLIGATION, "today")
    if left <= SOON:
        return statuses.badge(statuses.OBLIGATION, "soon", count=left)
    return Badge(tr("Document", "To be settled"), Tone.INFO, "arrow_download")


def counts_of(states: Mapping[object, int], directions: Mapping[object, int]) -> list[Count]:
    """The counters: all, the states of what is sent out, then what arrived and what of it waits."""
    draft, waiting, issued = (statuses.badge(statuses.DOCUMENT, key) for key in ("draft", "waiting", "issued"))
    counts = [Count("", tr("Document", "All"), sum(directions.values()))]
    for key, badge in (("draft", draft), ("waiting", waiting), ("issued", issued)):
        assert badge is not None
        icon = "clock" if key == "waiting" else badge.icon
        counts.append(Count(key, badge.word, states.get(key, 0), badge.tone, icon))
    counts.append(Count(ARRIVED, tr("Document", "Arrived"), directions.get(ARRIVED, 0), None, "arrow_download"))
    received = DocumentState.RECEIVED.value
    words = tr("Document", "To be settled")
    counts.append(Count(received, words, states.get(received, 0), Tone.WARN, "warning"))
    return counts
