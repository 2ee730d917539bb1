"""Movements as the table shows them: level, years, and the step that follows from their reviews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tdkt_desktop.domain.movement import Movement, MovementReview, ReviewKind
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Align, Column, Filters, FixedListing, Kind, Row
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

RUNNING, OVERDUE, CLOSED, OUTSIDE = "running", "overdue", "closed", "outside"
"""Where a movement stands in a year: in course, past its years without a final review, closed, or not in that year."""

MODES = {
    "thuong_xuyen": QT_TRANSLATE_NOOP("Movement", "Regular"),
    "chuyen_de": QT_TRANSLATE_NOOP("Movement", "Thematic"),
    "cao_diem": QT_TRANSLATE_NOOP("Movement", "Peak campaign"),
}
STEPS = {
    "launched": (QT_TRANSLATE_NOOP("Movement", "Launched"), Tone.INFO, "flag"),
    "midway": (QT_TRANSLATE_NOOP("Movement", "Reviewed midway"), Tone.INFO, "circle_half_fill"),
    "overdue": (QT_TRANSLATE_NOOP("Movement", "Not summed up"), Tone.WARN, "warning"),
    "final": (QT_TRANSLATE_NOOP("Movement", "Summed up"), Tone.OK, "checkmark_circle"),
}


@dataclass(frozen=True, slots=True)
class MovementFacts:
    """A movement with its reviews, by day, the units that answer it, and its award rounds."""

    movement: Movement
    reviews: tuple[MovementReview, ...]
    answers: Mapping[int, date]
    rounds: Mapping[Round, int] = field(default_factory=dict)  # its award rounds, with the awards of each

    @property
    def is_closed(self) -> bool:
        """Whether a final review is on file."""
        return any(review.kind is ReviewKind.FINAL for review in self.reviews)

    def standing_in(self, year: int) -> str:
        """One of RUNNING, OVERDUE, CLOSED, OUTSIDE."""
        if self.is_closed:
            return CLOSED
        if self.movement.year_to is not None and self.movement.year_to < year:
            return OVERDUE
        return OUTSIDE if self.movement.year_from is not None and self.movement.year_from > year else RUNNING

    def step_in(self, year: int) -> str:
        """A key of STEPS."""
        if self.is_closed:
            return "final"
        if self.standing_in(year) == OVERDUE:
            return "overdue"
        return "midway" if self.reviews else "launched"


def read_movements(office: Office) -> list[MovementFacts]:
    """Every movement with its reviews, answers and award rounds."""
    with office.reader() as reader:
        plans, rounds = reader.plans, reader.rounds.of_movements()
        answers = plans.answers()
        return [
            MovementFacts(found, tuple(plans.reviews_of(found.id)), answers.get(found.id, {}), rounds.get(found.id, {}))
            for found in plans.movements()
        ]


def step_badge(step: str) -> Badge:
    """The chip of a step."""
    word, tone, icon = STEPS[step]
    return Badge(tr("Movement", word), tone, icon)


def badge_of(row: Row) -> object:
    """The chip of a row."""
    return step_badge(str(row["step"]))


def years_of(movement: Movement) -> str:
    """“2021 – 2025”, “từ 2021”, “đến 2025”; empty when neither year is known."""
    if movement.year_from and movement.year_to:
        if movement.year_from == movement.year_to:
            return str(movement.year_from)
        return f"{movement.year_from} – {movement.year_to}"
    if movement.year_from:
        return tr("Movement", "from {year}", year=movement.year_from)
    return tr("Movement", "to {year}", year=movement.year_to) if movement.year_to else ""


def level_name(rules: Rulebook, code: str) -> str:
    """The name of a level; its code when the pack does not know it."""
    found = rules.movement_level(code)
    return found.name if found is not None else code


def short_level(rules: Rulebook, code: str) -> str:
    """The name of a level without what stands in brackets."""
    return level_name(rules, code).partition(" (")[0]


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Name of the movement"), Kind.TWO, second="second"),
    Column("level", QT_TRANSLATE_NOOP("Column", "Level"), width=150, priority=3),
    Column("years", QT_TRANSLATE_NOOP("Column", "Years"), width=110, priority=2),
    Column("answers", QT_TRANSLATE_NOOP("Column", "Units answering"), width=138, priority=4, align=Align.RIGHT),
    Column("awards", QT_TRANSLATE_NOOP("Column", "Awards given"), Kind.NUMBER, width=76, priority=5, align=Align.RIGHT),
    Column("step", QT_TRANSLATE_NOOP("Column", "Step"), Kind.CHIP, width=140, priority=1, show=badge_of),
)


def rows_of(found: Sequence[MovementFacts], *, rules: Rulebook, year: int, units: int) -> list[Row]:
    """The rows of the table in a year, in which there are so many units."""
    return [_row(facts, rules=rules, year=year, units=units) for facts in found]


def _row(facts: MovementFacts, *, rules: Rulebook, year: int, units: int) -> Row:
    movement = facts.movement
    mode = tr("Movement", MODES[movement.mode]) if movement.mode in MODES else ""
    return {
        "id": movement.id,
        "of": facts,
        "name": movement.name,
        "second": " · ".join(filter(None, (mode, movement.launching_document))),
        "level": short_level(rules, movement.level),
        "level_code": movement.level,
        "years": years_of(movement),
        "years_key": f"{movement.year_from or 0:04}-{movement.year_to or 9999:04}",
        "answers": f"{len(facts.answers)} / {max(units, len(facts.answers))}" if facts.answers else "",
        "awards": sum(facts.rounds.values()) if facts.rounds else None,
        "step": facts.step_in(year),
        "standing": facts.standing_in(year),
    }


def counts_of(rows: Sequence[Row]) -> list[Count]:
    """The figures over the table; each opens its rows."""
    found = {key: sum(row["standing"] == key for row in rows) for key in (RUNNING, OVERDUE, CLOSED)}
    return [
        Count("", tr("Movement", "All"), len(rows)),
        Count(RUNNING, tr("Movement", "In course"), found[RUNNING], Tone.INFO, "circle_half_fill"),
        Count(OVERDUE, tr("Movement", "Not summed up"), found[OVERDUE], Tone.WARN, "warning"),
        Count(CLOSED, tr("Movement", "Summed up"), found[CLOSED], Tone.OK, "checkmark_circle"),
    ]


def listing_of(rows: Sequence[Row]) -> FixedListing:
    """The movements, filtered by standing, level and words."""
    keys = {"name": _by_name, "level": _by_level, "years": _by_years, "awards": _by_awards, "step": _by_step}
    return FixedListing(rows, sort_keys=keys, keeps=_keeps)


def _keeps(row: Row, filters: Filters) -> bool:
    wanted, level = filters.get("standing"), filters.get("level_code")
    if isinstance(wanted, frozenset) and row["standing"] not in wanted:
        return False
    if level is not None and row["level_code"] != level:
        return False
    words = fold(f"{row['name']} {row['second']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _by_level(row: Row) -> str:
    return collation_key(str(row["level"]))


def _by_years(row: Row) -> str:
    return str(row["years_key"])


def _by_awards(row: Row) -> str:
    return f"{row['awards'] or 0:09}"


def _by_step(row: Row) -> str:
    return str(list(STEPS).index(str(row["step"])))
