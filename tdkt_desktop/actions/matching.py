"""Whom the rows of lists are about: who is joined surely, who is new, and what the officer is asked, each once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.actions.keeping.joining import Decision, Joining, answers_of
from tdkt_desktop.actions.keeping.rows import AcceptedRow, UnitFinder, rows_of
from tdkt_desktop.actions.keeping.whom import whom
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.match_reasons import Reason, reasons_of
from tdkt_desktop.domain.matching import Likeness, Verdict
from tdkt_desktop.domain.namesakes import Namesakes
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, plain_name
from tdkt_desktop.domain.ties import Described, NameTie, Tie, UnitLines
from tdkt_desktop.intake.corrections import Corrections, RowPlace, SheetPlace
from tdkt_desktop.intake.report import ImportReport, Result
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.identities import Card
from tdkt_desktop.storage.work import Reader

MOST_CANDIDATES = 5
"""Candidates that a question shows, the likeliest first."""

_TOLD_EVERY = 200
"""Rows between two words on the progress."""


class OneRecord(OfficerError):
    """A record cannot be told from itself."""

    happened = QT_TRANSLATE_NOOP("Error", "{name} is one record, not two.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose two records; to make two of one, take it apart.")


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """Somebody on file who may be meant, with what the office knows and why; short names of the awards by code."""

    card: Card
    score: int
    reasons: tuple[Reason, ...]
    award_names: Mapping[str, str]

    @property
    def subject_id(self) -> int:
        """The subject."""
        return self.card.subject.id


@dataclass(frozen=True, slots=True)
class MatchQuestion:
    """One person of the lists who may be on file: every row about that person, and who may be meant.

    `answer` counts where `is_answered`: the id of a subject, or None for somebody who is not on file.
    """

    rows: tuple[RowPlace, ...]
    said: Described
    unit: str | None
    candidates: tuple[MatchCandidate, ...]
    is_answered: bool = False
    answer: int | None = None


@dataclass(frozen=True, slots=True)
class RowMatch:
    """What becomes of a row: SURE joins `subject_id`, DOUBTFUL asks question number `question`, OTHER is new."""

    verdict: Verdict
    subject_id: int | None = None
    name: str | None = None
    question: int | None = None


@dataclass(frozen=True, slots=True)
class Matches:
    """Whom all rows of an import are about. A row that is about several (authors) stands with the first doubt."""

    rows: Mapping[RowPlace, RowMatch]
    questions: tuple[MatchQuestion, ...]

    def count(self, verdict: Verdict) -> int:
        """How many rows have a verdict."""
        return sum(one.verdict is verdict for one in self.rows.values())


@dataclass(frozen=True, slots=True)
class Double:
    """Two records on file that may be one; the lower id first."""

    first: int
    second: int
    score: int
    reasons: tuple[Reason, ...]


def match_rows(
    office: Office,
    report: ImportReport,
    corrections: Corrections,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Matches:
    """Whom the rows of a report are about, with what the officer answered until now. Writes nothing.

    `progress` is told how many rows of how many are done, and may raise to stop.
    """
    with office.reader() as reader:
        asking = _Asking(office, reader, corrections)
        for is_accepted in (True, False):
            for place, kind, rows in _tables(report, accepted=is_accepted):
                for start in range(0, len(rows), _TOLD_EVERY):
                    if progress is not None:
                        progress(len(asking.rows), report.accepted + report.held)
                    asking.look(place, kind, rows[start : start + _TOLD_EVERY])
            asking.settle()
        return asking.found(reader)


def questions(office: Office, report: ImportReport, corrections: Corrections) -> list[MatchQuestion]:
    """What the officer is asked about an import, each person once; what was answered stands among them."""
    return list(match_rows(office, report, corrections).questions)


def possible_doubles(reader: Reader) -> list[Double]:
    """Records on file that may be one, the likeliest first; not those that the officer told apart."""
    lines, apart = UnitLines.of(reader.units.successions()), reader.identities.apart()
    found: dict[tuple[int, int], Double] = {}
    for kind in SubjectKind:
        namesakes = Namesakes(reader.identities.described(kind), lines=lines)
        for one in list(namesakes):
            for likeness in namesakes.find(one, stops_at_sure=False).candidates:
                pair = _pair(one, likeness.known)
                if pair[0] == pair[1] or pair in apart or pair in found or likeness.number is Tie.OTHER:
                    continue
                found[pair] = Double(*pair, likeness.score, reasons_of(likeness))
    return sorted(found.values(), key=_likeliest)


def tell_apart(office: Office, first_id: int, second_id: int) -> Step:
    """Remember that two records are two subjects, so that nobody is asked about them again. Raises `OneRecord`."""
    with office.reader() as reader:
        first, second = reader.subjects.get(first_id), reader.subjects.get(second_id)
    if first_id == second_id:
        raise OneRecord(name=first.name)
    named = QT_TRANSLATE_NOOP("Step", "Tell {first} from {second}")
    with office.work(named, first=first.name, second=second.name) as work:
        work.identities.tell_apart([(first_id, second_id)])
    return work.step


# ---- asking


@dataclass(slots=True)
class _Doubt:
    """A question in the making."""

    said: Described
    unit: str | None
    likely: Sequence[Likeness]
    rows: list[RowPlace] = field(default_factory=list)
    is_answered: bool = False
    answer: int | None = None


class _Asking:
    """Goes through the rows as the keepers will, and remembers what is doubtful."""

    def __init__(self, office: Office, reader: Reader, corrections: Corrections) -> None:
        self._rulebook, self._corrections = office.rulebook, corrections
        self._units = UnitFinder(reader)
        self._joining = Joining(reader, looks_near=True)
        self.rows: dict[RowPlace, RowMatch] = {}
        self._doubts: dict[object, _Doubt] = {}
        self._claimed: set[int] = set()
        self._settled = False

    def look(self, place: SheetPlace, kind: str, rows: Sequence[AcceptedRow]) -> None:
        """Decide on the rows of one table."""
        answers = answers_of(self._corrections, place)
        for row in rows:
            about = whom(kind, row, units=self._units, rulebook=self._rulebook)
            for said in about:
                alone = row if len(about) == 1 else None
                found = self._joining.decide(
                    said,
                    row=alone.row if alone else None,
                    answers=answers,
                    is_somebody_else=alone is not None and alone.is_somebody_else,
                )
                self._take(RowPlace(*place, row.row), row, said, found, is_asked=len(about) == 1)

    def settle(self) -> None:
        """Leave out whom a row is about surely: a name that is nearly the same is another person then."""
        for doubt in self._doubts.values():
            doubt.likely = [
                one for one in doubt.likely if one.name is NameTie.SAME or one.known.id not in self._claimed
            ]
        self._settled = True

    def found(self, reader: Reader) -> Matches:
        """All of it."""
        asked = [key for key, doubt in self._doubts.items() if doubt.likely or doubt.is_answered]
        shown = {one.known.id for key in asked for one in self._doubts[key].likely if one.known.id is not None}
        shown |= {doubt.answer for doubt in self._doubts.values() if doubt.answer is not None}
        cards = reader.identities.cards(shown)
        made = tuple(_question(self._doubts[key], cards, self._rulebook) for key in asked)
        for number, key in enumerate(asked):
            for place in self._doubts[key].rows:
                if not made[number].is_answered:
                    self.rows[place] = RowMatch(Verdict.DOUBTFUL, question=number)
        return Matches(self.rows, made)

    def _take(self, place: RowPlace, row: AcceptedRow, said: Described, found: Decision, *, is_asked: bool) -> None:
        is_new = self._joining.is_new(found.subject_id)
        is_answered = is_asked and place in self._corrections.people
        if found.match.sure is not None and not is_new and not is_answered:
            self._claimed.add(found.subject_id)
        likely = [one for one in found.match.candidates if not self._joining.is_new(one.known.id or 0)]
        is_doubtful = is_new and found.match.sure is None and bool(likely)
        if place not in self.rows:
            self.rows[place] = _row_match(found, is_new=is_new, is_doubtful=is_doubtful and self._settled)
        if not is_asked or self._settled:
            return
        key = found.subject_id if is_new else (found.subject_id, plain_name(said.name), said.birth_date, said.unit_id)
        if key not in self._doubts and (is_answered or is_doubtful):
            answer = self._corrections.people.get(place)
            unit = row.text("unit")
            self._doubts[key] = _Doubt(said, unit, likely[:MOST_CANDIDATES], [], is_answered, answer)
        if key in self._doubts:
            self._doubts[key].rows.append(place)


def _row_match(found: Decision, *, is_new: bool, is_doubtful: bool) -> RowMatch:
    if is_new:
        return RowMatch(Verdict.DOUBTFUL if is_doubtful else Verdict.OTHER)
    return RowMatch(Verdict.SURE, found.subject_id, found.known.name if found.known else None)


def _question(doubt: _Doubt, cards: Mapping[int, Card], rulebook: Rulebook) -> MatchQuestion:
    known = [(cards.get(one.known.id or 0), one) for one in doubt.likely]
    candidates = tuple(
        MatchCandidate(card, one.score, reasons_of(one), _award_names(card, rulebook))
        for card, one in known
        if card is not None
    )
    return MatchQuestion(tuple(doubt.rows), doubt.said, doubt.unit, candidates, doubt.is_answered, doubt.answer)


def _award_names(card: Card, rulebook: Rulebook) -> dict[str, str]:
    found = [(one.award_code, rulebook.find_award(one.award_code)) for one in card.awards]
    return {code: award.short_name if award is not None else code for code, award in found}


def _tables(report: ImportReport, *, accepted: bool) -> Iterator[tuple[SheetPlace, str, list[AcceptedRow]]]:
    wanted = Result.ACCEPTED if accepted else Result.HELD
    for file_number, file in enumerate(report.files):
        for sheet_number, sheet in enumerate(file.sheets):
            if rows := rows_of(sheet, wanted):
                yield SheetPlace(file_number, sheet_number), sheet.kind, rows


def _pair(one: Described, other: Described) -> tuple[int, int]:
    first, second = one.id or 0, other.id or 0
    return min(first, second), max(first, second)


def _likeliest(double: Double) -> tuple[int, int, int]:
    return -double.score, double.first, double.second
