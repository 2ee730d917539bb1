"""Appraisal (thẩm định): every nomination judged with its reasons, by the law of the day its dossier came."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from tdkt_desktop.domain.round import Nomination, Round, RoundKind, Status
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR, Rulebook
from tdkt_desktop.domain.rules.eligibility import judge
from tdkt_desktop.domain.rules.evidence import Proposal
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement
from tdkt_desktop.domain.rules.linked_evidence import with_linked
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader, Work

OPEN = frozenset({Status.DRAFT, Status.PROPOSED, Status.RETURNED})
"""Statuses in which a new appraisal replaces the earlier one; what was voted on keeps the reasons it was voted on."""


def judge_round(
    reader: Reader | Work, rulebook: Rulebook, round_id: int, *, as_of: date | None = None
) -> dict[int, Judgement]:
    """The judgement on every nomination of a round, by nomination id, in the order of entry.

    Judged by the law of the day the round's dossiers were received, or of `as_of` to see what would differ.
    """
    award_round = reader.rounds.get(round_id)
    evidence = reader.evidence.of_round(round_id, year=award_round.year)
    ticks = reader.rounds.ticks_of(round_id)
    linked = reader.linked_proofs.of_round(round_id)
    received = as_of or award_round.received_on
    category = rulebook.category_of_round(award_round.kind.value, received)
    became = reader.awards.ids_by_nomination(round_id)
    judged = {}
    for nomination in reader.rounds.nominations_of(round_id):
        known = with_linked(evidence[nomination.subject_id], linked.get(nomination.id, ()))
        if nomination.id in ticks:
            known = replace(known, judgements=ticks[nomination.id])
        if nomination.id in became:  # the award that came of it does not stand in its own way
            others = tuple(held for held in known.awards if held.id != became[nomination.id])
            known = replace(known, awards=others)
        proposal = _proposal(award_round, nomination, received, category=category.code if category else None)
        judged[nomination.id] = judge(known, proposal, rulebook=rulebook)
    return judged


def appraise(office: Office, round_id: int, *, as_of: date | None = None) -> Step:
    """Judge every open nomination of a round and keep verdict and reasons."""
    with office.reader() as reader:
        name = reader.rounds.get(round_id).name
    rules = office.rulebook_of(round_id)
    with office.work(QT_TRANSLATE_NOOP("Step", "Appraise the round {name}"), name=name) as work:
        judge_anew(work, rules, round_id, None, on=office.today, as_of=as_of)
    return work.step


def judge_anew(
    work: Work,
    rulebook: Rulebook,
    round_id: int,
    ids: Collection[int] | None,
    *,
    on: date,
    as_of: date | None = None,
) -> None:
    """Judge the open nominations of a round, or those of `ids` among them, and keep verdict and reasons as of `on`."""
    judged = judge_round(work, rulebook, round_id, as_of=as_of)
    open_ones = {found.id for found in work.rounds.nominations_of(round_id) if found.status in OPEN}
    wanted = open_ones if ids is None else open_ones.intersection(ids)
    kept = {key: judgement for key, judgement in judged.items() if key in wanted}
    work.rounds.set_verdicts(
        {key: judgement.verdict.value for key, judgement in kept.items()},
        {key: [condition_json(found) for found in judgement.conditions] for key, judgement in kept.items()},
        on=on,
    )


def condition_json(found: ConditionResult) -> Mapping[str, Any]:
    """A condition as it is kept with a nomination: what stood in the law then stays, whatever pack comes later."""
    missing = found.missing
    return {
        "code": found.code,
        "under": found.under,
        "met": found.met,
        "weighs": found.weighs,
        "text": found.text,
        "law_article": found.law_article,
        "verification": found.verification.value,
        "proofs": [
            {"number": proof.number, "kind": proof.kind.value, "record_id": proof.record_id, "year": proof.year}
            for proof in found.proofs
        ],
        "missing": {"context": missing.context, "source": missing.source, "values": dict(missing.values)}
        if missing
        else None,
    }


def _proposal(award_round: Round, nomination: Nomination, received: date, *, category: str | None) -> Proposal:
    return Proposal(
        award_code=nomination.award_code,
        period_year=award_round.year,
        basis=SCHOOL_YEAR if award_round.kind is RoundKind.SCHOOL_YEAR else CALENDAR_YEAR,
        category=category,
        achievement=nomination.achievement or "",
        received_on=received,
    )
