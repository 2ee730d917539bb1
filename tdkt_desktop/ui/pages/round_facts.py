"""What is known of a round at a glance: how many, how judged, how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.round import Round, RoundKind, Status
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.storage.round_shares import passed_limits
from tdkt_desktop.storage.work import Reader
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

RECEIVE, APPRAISE, VOTE, DECIDE, HAND_OVER = range(5)

STEPS = (
    QT_TRANSLATE_NOOP("Round", "Take in lists"),
    QT_TRANSLATE_NOOP("Round", "Appraisal"),
    QT_TRANSLATE_NOOP("Round", "Council"),
    QT_TRANSLATE_NOOP("Round", "Decision"),
    QT_TRANSLATE_NOOP("Round", "Handing over"),
)
_STEP_LOOKS = (
    (Tone.MUTE, "arrow_download"),
    (Tone.INFO, "circle_half_fill"),
    (Tone.WAIT, "vote"),
    (Tone.INFO, "gavel"),
    (Tone.GOLD, "ribbon_star"),
)
KINDS = {
    RoundKind.YEAR_END: QT_TRANSLATE_NOOP("Round", "Year-end"),
    RoundKind.SCHOOL_YEAR: QT_TRANSLATE_NOOP("Round", "School year"),
    RoundKind.THEMATIC: QT_TRANSLATE_NOOP("Round", "Thematic"),
    RoundKind.SUDDEN: QT_TRANSLATE_NOOP("Round", "Sudden achievement"),
    RoundKind.DEVOTION: QT_TRANSLATE_NOOP("Round", "Long contribution"),
    RoundKind.TENURE: QT_TRANSLATE_NOOP("Round", "Years of service"),
    RoundKind.FOREIGN: QT_TRANSLATE_NOOP("Round", "Foreign relations"),
}


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """A round with its figures.

    `verdicts` by stored verdict (None = not appraised); `open_points`: proposed ones whose verdict the officer has to
    settle; `supported_here`: supported ones that this office decides itself; `held`: rows of lists kept back;
    `over`: quotas that are passed.
    """

    round: Round
    statuses: Mapping[Status, int]
    verdicts: Mapping[str | None, int]
    units: int
    held: int
    unjudged: int
    open_points: int
    supported_here: int
    over: int = 0

    @property
    def total(self) -> int:
        """All nominations."""
        return sum(self.statuses.values())

    @property
    def step(self) -> int:
        """The step at which the round stands, from 0."""
        count = self.statuses.get
        if not self.total:
            return RECEIVE
        if self.unjudged:
            return APPRAISE
        if self.supported_here:
            return DECIDE
        if count(Status.DECIDED, 0):
            return HAND_OVER
        if count(Status.SUPPORTED, 0) or count(Status.REFUSED, 0):
            return DECIDE
        return APPRAISE if self.open_points or not count(Status.PROPOSED, 0) else VOTE


def read_facts(reader: Reader, rulebook: Rulebook, found: Round) -> RoundFacts:
    """The figures of one round."""

    def count(**equal: object) -> int:
        return NOMINATIONS.count(reader.connection, Filter(round_id=found.id, equal={"status": "proposed", **equal}))

    supported = NOMINATIONS.tally(
        reader.connection, "award", Filter(round_id=found.id, equal={"status": Status.SUPPORTED.value})
    )
    return RoundFacts(
        round=found,
        statuses=reader.rounds.status_counts(found.id),
        verdicts=reader.rounds.verdict_counts(found.id),
        units=len(NOMINATIONS.tally(reader.connection, "unit", Filter(round_id=found.id))),
        held=sum(row.state == "waiting" for row in reader.files.held_of(found.id)),
        unjudged=count(verdict=None),
        open_points=sum(
            count(verdict=verdict, override_reason=None) for verdict in ("needs_evidence", "not_qualified")
        ),
        supported_here=sum(number for code, number in supported.items() if rulebook.award(code).decided_at_commune),
        over=passed_limits(reader, rulebook, found),
    )


def kind_words(kind: RoundKind) -> str:
    """What kind of round, in the officer's words."""
    return tr("Round", KINDS[kind])


def step_names() -> tuple[str, ...]:
    """The five steps in the officer's words."""
    return tuple(tr("Round", step) for step in STEPS)


def step_badge(step: int) -> Badge:
    """The chip of a step."""
    tone, icon = _STEP_LOOKS[step]
    return Badge(step_names()[step], tone, icon, filled=step != VOTE)
