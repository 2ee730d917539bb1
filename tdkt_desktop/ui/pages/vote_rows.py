"""Votes as they are typed, before they are kept: one row for each nomination that the Council can vote on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tdkt_desktop.actions.council import VOTABLE, CountedVotes
from tdkt_desktop.domain.council import CouncilMember
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rules.vote import threshold_for
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, name_key
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Align, Column, Filters, FixedListing, Kind, Row
from tdkt_desktop.ui.pages.round_rows import award_name, place_of, verdict_badge
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

FIGURES = ("agree", "against", "invalid")
_NONE = (None, None, None)


def result_badge(row: Row) -> Badge | None:
    """What the figures of a row come to."""
    match row["state"]:
        case "over":
            return Badge(tr("Votes", "Over {members} papers", members=row["voters"]), Tone.BAD, "error_circle")
        case "reached":
            return statuses.badge(statuses.VOTE, "reached")
        case "missed":
            return statuses.badge(statuses.VOTE, "missed", count=row["short"])
    return None


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Name, position"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
    ),
    Column("title", QT_TRANSLATE_NOOP("Column", "Award title"), width=128, priority=3),
    Column("verdict", QT_TRANSLATE_NOOP("Column", "Verdict"), Kind.VERDICT, width=132, priority=4, show=verdict_badge),
    Column("agree", QT_TRANSLATE_NOOP("Column", "For"), Kind.NUMBER, width=78, align=Align.RIGHT, can_sort=False),
    Column("against", QT_TRANSLATE_NOOP("Column", "Against"), Kind.NUMBER, width=78, align=Align.RIGHT, can_sort=False),
    Column("invalid", QT_TRANSLATE_NOOP("Column", "Invalid"), Kind.NUMBER, width=78, align=Align.RIGHT, can_sort=False),
    Column(
        "needed",
        QT_TRANSLATE_NOOP("Column", "Needed"),
        Kind.NUMBER,
        width=62,
        align=Align.RIGHT,
        priority=2,
        is_muted=True,
    ),
    Column(
        "result",
        QT_TRANSLATE_NOOP("Column", "Result"),
        Kind.CHIP,
        width=132,
        priority=1,
        show=result_badge,
        can_sort=False,
    ),
)


@dataclass(slots=True)
class VoteRows:
    """The rows and what was typed into them; nothing is kept before the officer says so."""

    members: int = 0
    voters: int = 0  # how many of the members took part
    rows: list[dict[str, object]] = field(default_factory=list)
    _by_id: dict[object, dict[str, object]] = field(default_factory=dict)

    @classmethod
    def of_round(cls, office: Office, round_id: int, *, on: date) -> VoteRows:
        """The votable nominations of a round, with the counts already on file."""
        with office.reader() as reader:
            found = NOMINATIONS.rows(reader.connection, Filter(round_id=round_id), limit=-1)
            members = len(reader.council.members())
            tallies = reader.council.tallies_of(round_id)
        rules = office.rulebook_of(round_id)
        made = cls(members, voters=members)
        votable = [row for row in found if row["status"] in VOTABLE]
        awards = {row["award"] for row in votable}
        needed = {code: threshold_for(code, on=on, rulebook=rules).needed(members) for code in awards}
        for row in votable:
            tally = tallies.get(row["id"])
            made._add(
                {
                    **row,
                    "second": place_of(row),
                    "title": award_name(rules, row["award"]),
                    "is_all": False,
                    "needed": needed[row["award"]],
                    "agree": tally.votes_for if tally else None,
                    "against": tally.votes_against if tally else None,
                    "invalid": tally.votes_invalid if tally else None,
                }
            )
        return made

    def _add(self, row: dict[str, object]) -> None:
        self.rows.append(row)
        self._by_id[row["id"]] = row
        row["filed"] = _figures(row)
        self._judge(row)

    def listing(self) -> FixedListing:
        """The rows for the table."""
        return FixedListing(self.rows, sort_keys={"name": _by_name}, keeps=_keeps)

    def set_figure(self, row_id: object, key: str, text: str) -> bool:
        """Take a typed figure; False for what is no number."""
        if text and not text.isdecimal():
            return False
        self._set(row_id, key, int(text) if text else None)
        return True

    def fill_empty(self) -> int:
        """All who took part agree wherever nothing was typed yet; gives how many rows were filled."""
        empty = [row for row in self.rows if row["state"] == "empty"]
        for row in empty:
            row.update(agree=self.voters, against=0, invalid=0, is_all=True)
            self._judge(row)
        return len(empty)

    def set_voters(self, voters: int) -> None:
        """So many took part; rows on which all agreed follow, the others are judged anew."""
        if voters == self.voters:
            return
        self.voters = voters
        for row in self.rows:
            if row["is_all"]:
                row["agree"] = voters
            self._judge(row)

    def papers(self) -> int:
        """The most papers typed for one nomination; counts that stand on file are of another meeting."""
        return max((_figure(row, "papers") for row in self._typed_rows()), default=0)

    def fill_down(self, ids: Sequence[object], key: str) -> None:
        """Write the first row's figure into the rows below it (Ctrl+D)."""
        value = self._by_id[ids[0]][key]
        for row_id in ids[1:]:
            self._set(row_id, key, value)

    def _set(self, row_id: object, key: str, value: object) -> None:
        row = self._by_id[row_id]
        row[key], row["is_all"] = value, False
        self._judge(row)

    def counted(self) -> list[CountedVotes]:
        """What was typed, as the Action takes it; counts that stand on file as they are belong to their own meeting."""
        return [CountedVotes(_figure(row, "id"), *(_figure(row, key) for key in FIGURES)) for row in self._typed_rows()]

    def _typed_rows(self) -> Iterator[Row]:
        return (row for row in self.rows if row["is_typed"])

    def counts(self) -> list[Count]:
        """The counters above the table."""
        states = [row["state"] for row in self.rows]
        shown = [
            Count("", tr("Votes", "All"), len(states)),
            Count("empty", tr("Votes", "Not entered"), states.count("empty"), None, "circle"),
            Count("reached", tr("Votes", "Enough"), states.count("reached"), Tone.OK, "checkmark_circle"),
            Count("missed", tr("Votes", "Not enough"), states.count("missed"), Tone.WARN, "subtract_circle"),
        ]
        over = states.count("over")
        return [*shown, Count("over", tr("Votes", "Do not add up"), over, Tone.BAD, "error_circle")]

    def _judge(self, row: dict[str, object]) -> None:
        figures, needed = _figures(row), _figure(row, "needed")
        row["voters"] = self.voters
        if figures == _NONE:  # as all of them are when a round is opened
            row["state"], row["papers"], row["short"], row["is_typed"] = "empty", 0, needed, False
            return
        agree, papers = _figure(row, "agree"), sum(value for value in figures if isinstance(value, int))
        row["papers"], row["short"], row["is_typed"] = papers, max(needed - agree, 0), row["filed"] != figures
        if papers > self.voters:
            row["state"] = "over"
        else:
            row["state"] = "reached" if agree >= needed else "missed"


@dataclass(frozen=True, slots=True)
class VotesOnFile:
    """A round, the day on which the Council votes on it, the rows, and who can take part."""

    award_round: Round
    day: date
    rows: VoteRows
    members: Sequence[CouncilMember]


def votes_on_file(office: Office, round_id: int) -> VotesOnFile:
    """Everything that the votes on a round are entered with; read in a worker's thread where it is awaited."""
    today = office.today
    with office.reader() as reader:
        found, members = reader.rounds.get(round_id), reader.council.members()
    day = found.meets_on if found.meets_on and found.meets_on <= today else today
    return VotesOnFile(found, day, VoteRows.of_round(office, round_id, on=day), members)


def _figure(row: Row, key: str) -> int:
    value = row[key]
    return value if isinstance(value, int) else 0


def _figures(row: Row) -> tuple[object, ...]:
    return row["agree"], row["against"], row["invalid"]


def _by_name(row: Row) -> str:
    return name_key(str(row["name"]))


def _keeps(row: Row, filters: Filters) -> bool:
    states = filters.get("states")
    if isinstance(states, frozenset) and states and row["state"] not in states:
        return False
    asked = fold(str(filters.get("text") or "")).split()
    if not asked:
        return True
    words = fold(f"{row['name']} {row['second']}")
    return all(word in words for word in asked)
