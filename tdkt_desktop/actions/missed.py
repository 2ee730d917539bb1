"""Who qualifies for something and was not proposed (ai đủ điều kiện mà chưa đề nghị), with the proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tdkt_desktop.actions.appraisal import judge_anew
from tdkt_desktop.actions.judging import ticked_by_hand
from tdkt_desktop.actions.rounds import AlreadyProposed
from tdkt_desktop.domain.round import NewNomination
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR
from tdkt_desktop.domain.rules.cases import Said, judgement_report
from tdkt_desktop.domain.rules.eligibility import judge_unless_hopeless, law_date
from tdkt_desktop.domain.rules.evidence import Evidence, Proposal
from tdkt_desktop.domain.rules.judgement import Judgement
from tdkt_desktop.domain.rules.missed import Lacking, awards_within_reach, has_record, lacking, year_bases
from tdkt_desktop.domain.rules.speaking import on_file
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office

AT_ONCE = 1_000
"""Subjects whose evidence is gathered together: few reads, and no more memory than that."""

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Missed:
    """A subject, an award that it was not proposed for, how it was judged and what it still lacks.

    `basis`: whether by the year of offices or by the school year that ends in the year asked for.
    """

    subject: Subject
    judgement: Judgement
    lacking: Lacking
    basis: str = CALENDAR_YEAR

    @property
    def by_school_year(self) -> bool:
        """Whether it was judged by the school year."""
        return self.basis == SCHOOL_YEAR

    @property
    def qualifies(self) -> bool:
        """Whether nothing is lacking: all that weighs is met and rests on rules that decide."""
        return self.lacking is Lacking.NOTHING


def find_missed(
    office: Office, year: int, *, as_of: date | None = None, progress: Tell | None = None
) -> tuple[Missed, ...]:
    """All who qualify, or may qualify, for an award within reach of the commune and stand in no round of the year.

    Schools are judged by the school year, whoever moved between school and office by both. Judged by the law of the
    last day of the award year, or of `as_of` (today unless given) when that comes before. Those who qualify come first.
    `progress(done, total)` hears of the subjects and may stop the reading.
    """
    search = _Search(office, year, received_on=as_of or office.today)
    return tuple(sorted(search.found(progress or _untold), key=lambda one: _ORDER[one.lacking]))


def propose_missed(office: Office, round_id: int, wanted: Sequence[tuple[int, str]]) -> Step:
    """Propose subjects for awards in a round, each as (subject id, award code), and appraise them at once.

    So the proofs that were found stand with the nominations. Whoever the round proposes already is left as it is.
    Raises `AlreadyProposed` when that is everybody, `UnknownAward`.
    """
    rules = office.rulebook_of(round_id)
    for _, code in wanted:
        rules.award(code)
    with office.reader() as reader:
        name = reader.rounds.get(round_id).name
        before = reader.rounds.proposed_before(round_id)
        new = [pair for pair in dict.fromkeys(wanted) if pair not in before]
        subjects = {one.id: one for one in reader.subjects.get_all([subject_id for subject_id, _ in wanted])}
    if not new:
        raise AlreadyProposed(name=", ".join(dict.fromkeys(one.name for one in subjects.values())))
    if len(new) == 1:
        work_named = office.work(QT_TRANSLATE_NOOP("Step", "Propose {name}"), name=subjects[new[0][0]].name)
    else:
        many = QT_TRANSLATE_NOOP("Step", "Propose {count} who were left out, in {round}")
        work_named = office.work(many, count=len(new), round=name)
    with work_named as work:
        work.rounds.nominate_many(round_id, [_nomination(subjects[subject_id], code) for subject_id, code in new])
        mine = [one.id for one in work.rounds.nominations_of(round_id) if (one.subject_id, one.award_code) in set(new)]
        judge_anew(work, rules, round_id, mine, on=office.today)
    return work.step


def _nomination(subject: Subject, award_code: str) -> NewNomination:
    return NewNomination(
        subject_id=subject.id,
        award_code=award_code,
        name_as_written=subject.name,
        unit_id=subject.unit_id,
        unit_as_written=subject.unit,
        position=subject.position,
    )


def missed_report(found: Sequence[Missed], year: int, *, say: Said) -> dict[str, Any]:
    """What `tdkt missed` reports: those who qualify, and apart those who need evidence, marked with what they lack."""
    return {
        "year": year,
        "missed": [_told(one, say) for one in found if one.qualifies],
        "needs_evidence": [_told(one, say) for one in found if not one.qualifies],
    }


_ORDER: Mapping[Lacking, int] = {kind: place for place, kind in enumerate(Lacking)}


def _untold(_done: int, _total: int) -> None:
    """Nobody listens."""


class _Search:
    """One look through all subjects: what each part of it needs."""

    def __init__(self, office: Office, year: int, *, received_on: date) -> None:
        self.office = office
        self.year = year
        self.received_on = received_on
        self.rulebook = office.rulebook
        self.by_hand = ticked_by_hand(self.rulebook)
        self.days = {basis: self._law_date(basis) for basis in (CALENDAR_YEAR, SCHOOL_YEAR)}
        self.awards = {
            (kind, basis): awards_within_reach(self.rulebook, kind, on=day)
            for kind in SubjectKind
            for basis, day in self.days.items()
        }
        with office.reader() as reader:
            rounds = reader.rounds.all(year=year)
            self.proposed = {pair for known in rounds for pair in reader.rounds.proposed_before(known.id)}
            self.kinds = {unit.id: unit.kind or "" for unit in reader.units.all()}
            self.ids = reader.subjects.all_ids()

    def _law_date(self, basis: str) -> date:
        return law_date(Proposal("", self.year, basis=basis, received_on=self.received_on), self.rulebook)

    def found(self, progress: Tell) -> Iterator[Missed]:
        """Batch by batch, each read by itself: who writes meanwhile waits for one batch and not for all."""
        for start in range(0, len(self.ids), AT_ONCE):
            progress(start, len(self.ids))
            for subject, known in self._read(self.ids[start : start + AT_ONCE]):
                yield from self._judged(subject, known)
        progress(len(self.ids), len(self.ids))

    def _read(self, ids: Sequence[int]) -> list[tuple[Subject, Evidence]]:
        """Some subjects with what is on file of them; whoever has nothing on file is left out."""
        with self.office.reader() as reader:
            evidence = reader.evidence.of_subjects(ids, year=self.year)
            worth = [subject_id for subject_id, known in evidence.items() if has_record(known)]
            subjects = {subject.id: subject for subject in reader.subjects.get_all(worth)}
        return [(subjects[subject_id], evidence[subject_id]) for subject_id in worth]

    def _judged(self, subject: Subject, known: Evidence) -> Iterator[Missed]:
        """The awards that a subject may claim, by each kind of year that is its own."""
        words = (subject.unit or "", self.kinds.get(subject.unit_id or 0, ""))
        told = {held.basis for held in known.awards if held.basis is not None}
        papers = on_file(known)
        own = year_bases(self.rulebook, unit_words=words, told=sorted(told))
        for basis, day in self.days.items():
            for award in self.awards[known.kind, basis]:
                counts_so = basis in own if award.school_year else basis == CALENDAR_YEAR
                if not counts_so or (subject.id, award.code) in self.proposed:
                    continue
                proposal = Proposal(award.code, self.year, basis=basis, received_on=day)
                judgement = judge_unless_hopeless(known, proposal, rulebook=self.rulebook, on=day, papers=papers)
                lacks = None if judgement is None else lacking(judgement, by_hand=self.by_hand)
                if judgement is not None and lacks is not None:
                    yield Missed(subject, judgement, lacks, basis)


def _told(one: Missed, say: Said) -> dict[str, Any]:
    subject = one.subject
    return {
        "subject": subject.id,
        "kind": subject.kind.value,
        "name": subject.name,
        "unit": subject.unit,
        "lacking": one.lacking.value,
        "basis": one.basis,
        **judgement_report(one.judgement, say=say),
    }
