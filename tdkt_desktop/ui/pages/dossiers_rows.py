"""Dossiers upward as the table shows them: who goes up, to whom, how complete, since when they are waited for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from tdkt_desktop.domain.dossier import Dossier, DossierState
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.rulebook import Rulebook, SubjectKind, UnitLevel
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Align, Column, Filters, FixedListing, Kind, Row
from tdkt_desktop.ui.pages.round_rows import award_name

MOST_NAMED = 4
URGENCY = (
    DossierState.RETURNED,
    DossierState.DRAFT,
    DossierState.WAITING,
    DossierState.SENT,
    DossierState.ANSWERED,
)
"""The order of the list until a heading is pressed: what waits for the officer, for the province, for nobody."""
_COUNTED = {
    SubjectKind.PERSON: QT_TRANSLATE_NOOP("Dossier", "{count} persons"),
    SubjectKind.COLLECTIVE: QT_TRANSLATE_NOOP("Dossier", "{count} collectives"),
    SubjectKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Dossier", "{count} households"),
}


def state_badge(row: Row) -> object:
    """The chip of a dossier."""
    return statuses.badge(statuses.DOSSIER, row["state"])


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Nominations going up"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Who, for what"),
    ),
    Column("to", QT_TRANSLATE_NOOP("Column", "To whom"), width=190, priority=4),
    Column("papers", QT_TRANSLATE_NOOP("Column", "Papers"), width=84, priority=2, align=Align.CENTRE),
    Column("sent_on", QT_TRANSLATE_NOOP("Column", "Sent on"), width=104, priority=5),
    Column("state", QT_TRANSLATE_NOOP("Column", "Standing"), Kind.CHIP, width=196, show=state_badge),
    Column("waited", QT_TRANSLATE_NOOP("Column", "Waited"), width=104, priority=3, align=Align.RIGHT),
)


def rows_of(dossiers: Sequence[Dossier], *, rules: Rulebook, today: date, year: int) -> list[Row]:
    """The rows of the table."""
    return [_row(one, rules=rules, today=today, year=year) for one in dossiers]


def _row(dossier: Dossier, *, rules: Rulebook, today: date, year: int) -> Row:
    waited = dossier.waited_days(today)
    other_year = f" · {dossier.round.year}" if dossier.round.year != year else ""
    return {
        "id": dossier.key,
        "of": dossier,
        "name": f"{dossier.round.name}{other_year}",
        "second": who_and_what(dossier.members, rules),
        "to": recipient(dossier, rules),
        "papers": papers_words(dossier),
        "papers_key": f"{len(dossier.missing):04}",
        "sent_on": dossier.sent_on,
        "state": dossier.state(today).value,
        "waited": days_words(waited),
        "waited_key": -1 if waited is None else waited,
    }


def days_words(days: int | None) -> str:
    """“12 ngày”; empty before it is sent."""
    return "" if days is None else tr("Dossier", "{count} days", count=days)


def papers_words(dossier: Dossier) -> str:
    """How many of the needed papers are there: “7/8”."""
    needed = len(dossier.needed)
    return f"{needed - len(dossier.missing)}/{needed}" if needed else ""


def who_and_what(members: Sequence[Nomination], rules: Rulebook) -> str:
    """“12 cá nhân, 3 tập thể · CSTĐ cấp tỉnh, TTLĐXS”."""
    awards = [rules.award(one.award_code) for one in members]
    kinds = Counter(award.subject for award in awards)
    counted = ", ".join(tr("Dossier", words, count=kinds[kind]) for kind, words in _COUNTED.items() if kinds[kind])
    codes = sorted({award.code for award in awards}, key=lambda code: -rules.award(code).rank)
    named = ", ".join(award_name(rules, code) for code in codes[:MOST_NAMED])
    return " · ".join(filter(None, (counted, f"{named} …" if len(codes) > MOST_NAMED else named)))


def level_words(rules: Rulebook, code: str) -> str:
    """The short name of a level; its code when the pack does not know it."""
    found = next((level.name for level in rules.table(UnitLevel) if level.code == code), code)
    return found.partition(" (")[0].partition(",")[0]


def recipient(dossier: Dossier, rules: Rulebook) -> str:
    """Which level decides, and who takes the dossier there."""
    return " · ".join(filter(None, (level_words(rules, dossier.level), dossier.submitted_to)))


def counts_of(rows: Sequence[Row]) -> list[Count]:
    """The figures over the table; each opens its rows."""
    found = Counter(str(row["state"]) for row in rows)
    counts = [Count("", tr("Dossier", "All"), len(rows))]
    for state in DossierState:
        badge = statuses.badge(statuses.DOSSIER, state)
        assert badge is not None
        icon = "clock" if state is DossierState.WAITING else badge.icon  # an hourglass filled is none
        counts.append(Count(state.value, badge.word, found[state.value], badge.tone, icon))
    return counts


def listing_of(rows: Sequence[Row]) -> FixedListing:
    """The dossiers, filtered by state and words."""
    keys = {"name": _by_name, "papers": _by_papers, "state": _by_state, "waited": _by_waited, "sent_on": _by_sent}
    return FixedListing(rows, sort_keys=keys, keeps=_keeps)


def _keeps(row: Row, filters: Filters) -> bool:
    wanted = filters.get("states")
    if isinstance(wanted, frozenset) and row["state"] not in wanted:
        return False
    words = fold(f"{row['name']} {row['second']} {row['to']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _by_papers(row: Row) -> str:
    return str(row["papers_key"])


def _by_state(row: Row) -> str:
    return str(list(DossierState).index(DossierState(str(row["state"]))))


def _by_waited(row: Row) -> str:
    return f"{int(str(row['waited_key'])) + 1:06}"


def _by_sent(row: Row) -> str:
    return str(row["sent_on"] or "")
