"""Who qualifies for something and was not proposed (ai đủ điều kiện mà chưa đề nghị), with the proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tdkt_desktop.actions.judging import ticked_by_hand
from tdkt_desktop.domain.rulebook import AwardType, Rulebook
from tdkt_desktop.domain.rules.cases import Said, judgement_report
from tdkt_desktop.domain.rules.eligibility import judge_unless_ruled_out, law_date
from tdkt_desktop.domain.rules.evidence import Evidence, Proposal
from tdkt_desktop.domain.rules.judgement import Judgement
from tdkt_desktop.domain.rules.missed import Lacking, awards_within_reach, has_record, lacking
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.office.office import Office

AT_ONCE = 1_000
"""Subjects whose evidence is gathered together: few reads, and no more memory than that."""

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Missed:
    """A subject, an award that it was not proposed for, how it was judged and what it still lacks."""

    subject: Subject
    judgement: Judgement
    lacking: Lacking

    @property
    def qualifies(self) -> bool:
        """Whether nothing is lacking: all that weighs is met and rests on rules that decide."""
        return self.lacking is Lacking.NOTHING


def find_missed(
    office: Office, year: int, *, as_of: date | None = None, progress: Tell | None = None
) -> tuple[Missed, ...]:
    """All who qualify, or may qualify, for an award within reach of the commune and stand in no round of the year.

    Judged by the law of the last day of the award year, or of `as_of` (today unless given) when that comes before.
    Those who qualify come first. `progress(done, total)` hears of the subjects and may stop the reading.
    """
    rulebook = office.rulebook
    day = law_date(Proposal("", year, received_on=as_of or office.today), rulebook)
    found = _found(office, rulebook, year, on=day, progress=progress or _untold)
    return tuple(sorted(found, key=lambda one: _ORDER[one.lacking]))


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


def _found(office: Office, rulebook: Rulebook, year: int, *, on: date, progress: Tell) -> Iterator[Missed]:
    """Batch by batch, each read by itself: who writes meanwhile waits for one batch and not for all."""
    by_hand = ticked_by_hand(rulebook)
    awards = {kind: awards_within_reach(rulebook, kind, on=on) for kind in SubjectKind}
    with office.reader() as reader:
        proposed = {pair for known in reader.rounds.all(year=year) for pair in reader.rounds.proposed_before(known.id)}
        ids = reader.subjects.all_ids()
    for start in range(0, len(ids), AT_ONCE):
        progress(start, len(ids))
        for subject, known in _read(office, ids[start : start + AT_ONCE], year):
            open_to = [award for award in awards[known.kind] if (subject.id, award.code) not in proposed]
            for judgement, lacks in _judged(known, open_to, rulebook=rulebook, year=year, on=on, by_hand=by_hand):
                yield Missed(subject, judgement, lacks)
    progress(len(ids), len(ids))


def _read(office: Office, ids: Sequence[int], year: int) -> list[tuple[Subject, Evidence]]:
    """Some subjects with what is on file of them; whoever has nothing on file is left out."""
    with office.reader() as reader:
        evidence = reader.evidence.of_subjects(ids, year=year)
        worth = [subject_id for subject_id, known in evidence.items() if has_record(known)]
        subjects = {subject.id: subject for subject in reader.subjects.get_all(worth)}
    return [(subjects[subject_id], evidence[subject_id]) for subject_id in worth]


def _judged(
    known: Evidence,
    awards: Sequence[AwardType],
    *,
    rulebook: Rulebook,
    year: int,
    on: date,
    by_hand: frozenset[str],
) -> Iterator[tuple[Judgement, Lacking]]:
    """The awards that a subject may claim."""
    for award in awards:
        proposal = Proposal(award.code, year, received_on=on)
        judgement = judge_unless_ruled_out(known, proposal, rulebook=rulebook, on=on)
        lacks = None if judgement is None else lacking(judgement, by_hand=by_hand)
        if judgement is not None and lacks is not None:
            yield judgement, lacks


def _told(one: Missed, say: Said) -> dict[str, Any]:
    subject = one.subject
    return {
        "subject": subject.id,
        "kind": subject.kind.value,
        "name": subject.name,
        "unit": subject.unit,
        "lacking": one.lacking.value,
        **judgement_report(one.judgement, say=say),
    }
