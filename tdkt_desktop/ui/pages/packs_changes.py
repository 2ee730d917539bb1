"""What a pack changes, as rows under headings: faults, nominations judged otherwise, rules, files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.actions.packs import JudgedOtherwise
from tdkt_desktop.documents.catalogue import FORMS as FORM_TITLES
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.packs.compare import Change, Comparison, FileChange, Words
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.templates import code_of
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Filters, Group, Kind, Row, Sort
from tdkt_desktop.ui.pages.packs_reasons import place_of, reason_of
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

ARROW = " → "
FAULTS, JUDGED, RULES, MONEY, CALENDAR, FORMS = "faults", "judged", "rules", "money", "calendar", "forms"
OWN_SECTIONS = frozenset({MONEY, CALENDAR})
"""Parts that have a counter of their own; the others are counted as rules."""

SECTIONS: Mapping[str, Badge] = {
    FAULTS: Badge(QT_TRANSLATE_NOOP("Pack", "Faults"), Tone.BAD, "error_circle"),
    JUDGED: Badge(QT_TRANSLATE_NOOP("Pack", "Judged otherwise"), Tone.WARN, "warning"),
    RULES: Badge(QT_TRANSLATE_NOOP("Pack", "Rules"), Tone.INFO, "checkmark_circle"),
    MONEY: Badge(QT_TRANSLATE_NOOP("Pack", "Money"), Tone.INFO, "wallet"),
    CALENDAR: Badge(QT_TRANSLATE_NOOP("Pack", "Calendar"), Tone.INFO, "calendar_ltr"),
    FORMS: Badge(QT_TRANSLATE_NOOP("Pack", "Forms and files"), Tone.INFO, "document_text"),
}
KINDS: Mapping[str, Badge] = {
    "new": Badge(QT_TRANSLATE_NOOP("Pack", "New"), Tone.OK, "add"),
    "changed": Badge(QT_TRANSLATE_NOOP("Pack", "Changed"), Tone.INFO, "arrow_sync"),
    "gone": Badge(QT_TRANSLATE_NOOP("Pack", "Gone"), Tone.MUTE, "subtract_circle"),
    "fault": Badge(QT_TRANSLATE_NOOP("Pack", "To be mended"), Tone.BAD, "error_circle"),
}


NO_CHANGES = Comparison((), ())


@dataclass(frozen=True, slots=True)
class ChangeBook:
    """All that one look at a pack shows."""

    changes: Comparison = NO_CHANGES
    judged: tuple[JudgedOtherwise, ...] = ()
    faults: tuple[Finding, ...] = ()
    awards: Mapping[str, str] | None = None  # how awards are called in short

    def rows(self) -> list[Row]:
        """The rows: what needs the officer first."""
        awards = self.awards or {}
        return [
            *(_fault_row(place, fault) for place, fault in enumerate(self.faults)),
            *(_judged_row(one, awards) for one in self.judged),
            *(_change_row(place, change) for place, change in enumerate(self.changes.changes)),
            *(_file_row(file) for file in self.changes.files),
        ]


def _shown_kind(row: Row) -> object:
    after = row.get("verdict")
    if after is not None:
        return statuses.badge(statuses.VERDICT, str(after))
    badge = KINDS[str(row["kind"])]
    return Badge(tr("Pack", badge.word), badge.tone, badge.icon, filled=badge.filled)


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "What changes"), Kind.TWO, second="second", can_sort=False, least=300),
    Column("turns", QT_TRANSLATE_NOOP("Column", "Before → after"), width=300, priority=2, can_sort=False),
    Column("kind", QT_TRANSLATE_NOOP("Column", "Change"), Kind.CHIP, width=132, priority=1, show=_shown_kind,
           can_sort=False),
)  # fmt: skip


# ---- rows


def _fault_row(place: int, fault: Finding) -> Row:
    return _row((FAULTS, place), fault, section=FAULTS, heading="", kind="fault", name=reason_of(fault),
                second=place_of(fault))  # fmt: skip


def _judged_row(one: JudgedOtherwise, awards: Mapping[str, str]) -> Row:
    nomination = one.nomination
    award = awards.get(nomination.award_code, nomination.award_code)
    before, after = (statuses.badge(statuses.VERDICT, verdict.value) for verdict in (one.before, one.after))
    return _row(
        (JUDGED, nomination.id), one, section=JUDGED, heading="", kind="changed", name=nomination.name_as_written,
        second=f"{award} · {one.round_name}",
        turns=ARROW.join(badge.word for badge in (before, after) if badge is not None), verdict=one.after.value,
    )  # fmt: skip


def _change_row(place: int, change: Change) -> Row:
    section = change.part if change.part in OWN_SECTIONS else RULES
    row = change.row
    about = in_words(row.about)
    headings = ", ".join(in_words(field.heading) for field in change.fields)
    return _row(
        ("change", place), change, section=section, heading=tr("PackTable", row.shape.title), kind=change.kind.value,
        name=say(row.sentence), second=" · ".join(filter(None, (headings, about, row.source))),
        turns="; ".join(words for _, words in changed_words(change)),
    )  # fmt: skip


def _file_row(file: FileChange) -> Row:
    name, words = file_words(file)
    return _row(
        ("file", file.path), file, section=FORMS, heading="", kind=file.kind.value, name=name, second=words,
        turns="; ".join(f"{heading} {words}" for heading, words in changed_words(file)),
    )  # fmt: skip


def file_words(file: FileChange) -> tuple[str, str]:
    """What a file of a pack is: the form or certificate it is for, and its path."""
    entry = next((one for one in FORM_TITLES if one.code == code_of(file.path)), None)
    if entry is not None:
        return f"{entry.code} · {entry.title}", tr("Pack", "Form of the province · {path}", path=file.path)
    if file.layout is not None:
        return file.layout.name, tr("Pack", "Layout of a certificate · {path}", path=file.path)
    return file.path, tr("Pack", "Form") if file.is_form else tr("Pack", "File")


def _row(
    record: object, of: object, *, section: str, heading: str, kind: str, name: str, second: str, turns: str = "",
    verdict: str | None = None,
) -> Row:  # fmt: skip
    title = heading or tr("Pack", SECTIONS[section].word)
    return {
        "id": record, "of": of, "section": section, "group": title, "kind": kind, "name": name, "second": second,
        "turns": turns, "verdict": verdict, "folded": fold(f"{name} {second} {turns}"),
    }  # fmt: skip


def in_words(words: Words) -> str:
    """Words of a pack as the officer reads them."""
    return say(words) if isinstance(words, Sentence) else words


def _or_none(words: Words) -> str:
    return in_words(words) or tr("Pack", "none")


def changed_words(change: Change | FileChange) -> list[tuple[str, str]]:
    """The cells, or measures, that change: heading, and before → after."""
    return [
        (in_words(field.heading), f"{_or_none(field.before)}{ARROW}{_or_none(field.after)}") for field in change.fields
    ]


# ---- counters and listing


def counts_of(rows: Iterable[Row], *, judges: bool) -> list[Count]:
    """The counters over these rows; faults only where there are any, persons where they were judged."""
    counted = Counter(str(row["section"]) for row in rows)
    found = [Count("", tr("Pack", "All"), sum(counted.values()))]
    for key, badge in SECTIONS.items():
        if counted[key] or key not in (FAULTS, JUDGED) or (judges and key == JUDGED):
            found.append(Count(key, tr("Pack", badge.word), counted[key], badge.tone, badge.icon))
    return found


class ChangeRows:
    """Rows of changes under the headings of their tables."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return len(self._kept(filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        del sort
        return self._kept(filters)[offset : offset + limit]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows in order."""
        del sort
        return [row["id"] for row in self._kept(filters)]

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """A heading for each table, and one for each other kind of row."""
        del sort
        counted = Counter(str(row["group"]) for row in self._kept(filters))
        return [
            Group(tr("Pack", "{title} · {count} rows", title=title, count=count), count)
            for title, count in counted.items()
        ]  # fmt: skip

    def _kept(self, filters: Filters) -> list[Row]:
        sections = filters.get("sections")
        words = fold(str(filters.get("text") or "")).split()
        kept = [
            row
            for row in self._rows
            if (not isinstance(sections, frozenset) or row["section"] in sections)
            and all(word in str(row["folded"]) for word in words)
        ]
        order = {group: place for place, group in enumerate(dict.fromkeys(row["group"] for row in kept))}
        return sorted(kept, key=lambda row: order[row["group"]])
