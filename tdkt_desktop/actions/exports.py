"""Listings out of the office: the same rows on the page, in JSON, Excel, Word and PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import why_refused
from tdkt_desktop.storage.listing import Filter, Listing
from tdkt_desktop.storage.listings import LISTINGS

if TYPE_CHECKING:
    from tdkt_desktop.documents.forms.listing import Heading, ShownList
    from tdkt_desktop.documents.paper import Value

TELL_EVERY = 200

Say = Callable[[Sentence], str]

WORDS: Mapping[str, Mapping[object, str]] = {
    "status": {
        "draft": QT_TRANSLATE_NOOP("Status", "Draft"),
        "proposed": QT_TRANSLATE_NOOP("Status", "Proposed"),
        "returned": QT_TRANSLATE_NOOP("Status", "Returned"),
        "supported": QT_TRANSLATE_NOOP("Status", "Supported by the council"),
        "decided": QT_TRANSLATE_NOOP("Status", "Awarded"),
        "refused": QT_TRANSLATE_NOOP("Status", "Not awarded"),
    },
    "verdict": {
        "qualified": QT_TRANSLATE_NOOP("Verdict", "Qualified"),
        "not_qualified": QT_TRANSLATE_NOOP("Verdict", "Not qualified"),
        "needs_evidence": QT_TRANSLATE_NOOP("Verdict", "Needs evidence"),
        None: QT_TRANSLATE_NOOP("Verdict", "Not appraised"),
    },
    "state": {
        "open": QT_TRANSLATE_NOOP("State", "Not begun"),
        "underway": QT_TRANSLATE_NOOP("State", "Under way"),
        "done": QT_TRANSLATE_NOOP("State", "Done"),
        "dropped": QT_TRANSLATE_NOOP("State", "Dropped"),
    },
    "document_state": {
        "draft": QT_TRANSLATE_NOOP("Status", "Draft paper"),
        "waiting": QT_TRANSLATE_NOOP("Status", "Waits for signature"),
        "issued": QT_TRANSLATE_NOOP("Status", "Issued"),
        "replaced": QT_TRANSLATE_NOOP("Status", "Replaced"),
        "annulled": QT_TRANSLATE_NOOP("Status", "Annulled"),
        "received": QT_TRANSLATE_NOOP("Status", "To be settled"),
        "settled": QT_TRANSLATE_NOOP("Status", "Settled"),
    },
    "subject_kind": {
        "ca_nhan": QT_TRANSLATE_NOOP("SubjectKind", "Person"),
        "tap_the": QT_TRANSLATE_NOOP("SubjectKind", "Collective"),
        "ho_gia_dinh": QT_TRANSLATE_NOOP("SubjectKind", "Household"),
    },
    "scope": {
        "co_so": QT_TRANSLATE_NOOP("Scope", "Base unit"),
        "tinh": QT_TRANSLATE_NOOP("Scope", "Province"),
        "toan_quoc": QT_TRANSLATE_NOOP("Scope", "Whole country"),
    },
    "yes_no": {1: QT_TRANSLATE_NOOP("YesNo", "Yes"), 0: QT_TRANSLATE_NOOP("YesNo", "No")},
}
"""Words of codes, by the kind of a listing's column."""

CONTEXTS = {
    "status": "Status",
    "verdict": "Verdict",
    "state": "State",
    "document_state": "Status",
    "subject_kind": "SubjectKind",
    "scope": "Scope",
    "yes_no": "YesNo",
}


class NoSuchListing(OfficerError):
    """A listing that the program does not have."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no list “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Lists on offer: {known}.")


class ListNotWritten(OfficerError):
    """The system does not let the list be written there."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” could not be written: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The records are as they were, and so is a file of that name.")
    next_step = QT_TRANSLATE_NOOP("Error", "Close the file if Excel or Word holds it open, or choose another place.")


def listing_named(key: str) -> Listing:
    """The listing of that key. Raises `NoSuchListing`."""
    for listing in LISTINGS:
        if listing.key == key:
            return listing
    raise NoSuchListing(name=key, known=", ".join(listing.key for listing in LISTINGS))


def shown_rows(office: Office, listing: Listing, wanted: Filter, *, say: Say) -> list[dict[str, Any]]:
    """Every row with its stored values, and beside each coded one its words under '<key>_text'."""
    with office.reader() as reader:
        rows = listing.every_row(reader.connection, wanted)
    for row in rows:
        for column in listing.columns:
            text = shown(row[column.key], column.values, rulebook=office.rulebook, say=say)
            if column.values not in {"text", "number", "money", "person"}:
                row[f"{column.key}_text"] = text
    return rows


def shown(value: Any, values: str, *, rulebook: Rulebook, say: Say) -> str | int:
    """A stored value as the officer reads it; blank stays blank, numbers stay numbers."""
    words = WORDS.get(values)
    if words is not None:
        return say(Sentence(CONTEXTS[values], words[value])) if value in words else str(value or "")
    if value is None:
        return ""
    match values:
        case "award":
            award = rulebook.find_award(value)
            return award.short_name if award else str(value)
        case "movement_level":
            level = rulebook.movement_level(value)
            return level.name if level else str(value)
        case "day":
            return short_date(date.fromisoformat(value))
        case "partial":
            return short_partial(PartialDate.parse_iso(value))
        case "sentence":
            return say(Sentence.read(value))
        case "number" | "money":
            return int(value)
    return str(value)


def export_listing(
    office: Office,
    listing: Listing,
    wanted: Filter,
    *,
    target: Path,
    title: str,
    titles: Mapping[str, str],
    say: Say,
) -> None:
    """Write a listing as Excel, Word or PDF by the target's suffix; `titles` are the headings by column key."""
    from tdkt_desktop.documents.forms.listing import ListingFacts, compose
    from tdkt_desktop.documents.writing import write  # writers are heavy, and most commands write nothing

    with office.reader() as reader:
        rows = listing.every_row(reader.connection, wanted)
    facts = ListingFacts(
        title=title,
        headings=tuple(titles[column.key] for column in listing.columns),
        kinds=tuple(column.values for column in listing.columns),
        rows=tuple(
            tuple(
                shown(row[column.key], column.values, rulebook=office.rulebook, say=say) for column in listing.columns
            )
            for row in rows
        ),
    )
    write(compose(facts), target)


def write_shown(office: Office, listing: ShownList, *, target: Path, progress: Callable[[int, int], None]) -> Path:
    """Write what a page shows as Excel, Word or PDF by the target's suffix; gives the target.

    Rows stream, `progress(done, total)` hears of them and may stop the writing. Raises `ListNotWritten`.
    """
    from tdkt_desktop.documents.forms.listing import compose_shown
    from tdkt_desktop.documents.writing import write  # writers are heavy, and a page is often only looked at

    del office  # the rows know where they come from
    told = replace(listing, rows=lambda: _told(listing, progress))
    try:
        write(compose_shown(told), target)
    except OSError as error:
        raise ListNotWritten(name=target.name, reason=why_refused(error)) from error
    return target


def _told(listing: ShownList, progress: Callable[[int, int], None]) -> Iterator[Sequence[Value] | Heading]:
    for number, row in enumerate(listing.rows()):
        if number % TELL_EVERY == 0:
            progress(min(number, listing.count), listing.count)
        yield row
