"""Written cases as plain dictionaries to evidence and back to a report: what `tdkt rules CASES` shows.

Keys are those of the samples: a subject, a proposal and what is known, or an award with its decision date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from tdkt_desktop.domain.money import amount_in_words
from tdkt_desktop.domain.rulebook import CALENDAR_YEAR, SCHOOL_YEAR, Rulebook
from tdkt_desktop.domain.rules.bonus import bonus
from tdkt_desktop.domain.rules.case_evidence import evidence_of, kind_of, years_of
from tdkt_desktop.domain.rules.eligibility import judge
from tdkt_desktop.domain.rules.evidence import Proposal
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement
from tdkt_desktop.domain.text import Sentence

Said = Callable[[Sentence], str]


def report(cases: Mapping[str, Any], *, rulebook: Rulebook, say: Said = Sentence.in_source) -> dict[str, Any]:
    """The report of written cases of both kinds; `say` turns a sentence into the reader's language."""
    judged = [judged_case(case, rulebook=rulebook, say=say) for case in cases.get("scenarios", ())]
    paid = [paid_case(case, rulebook=rulebook) for case in cases.get("cases", ())]
    return {"cases": [*judged, *paid]}


def judged_case(case: Mapping[str, Any], *, rulebook: Rulebook, say: Said = Sentence.in_source) -> dict[str, Any]:
    """One case of eligibility with its verdict, conditions and proofs."""
    on = case.get("as_of")
    switched_on = frozenset(case.get("switched_on") or ())
    judgement = judge(
        evidence_of(case),
        proposal_of(case),
        rulebook=rulebook,
        on=date.fromisoformat(on) if on else None,
        switched_on=switched_on,
    )
    return {"id": case["id"], **judgement_report(judgement, say=say)}


def judgement_report(judgement: Judgement, *, say: Said) -> dict[str, Any]:
    """A judgement with the keys of the report."""
    conditions = [_condition(condition, say) for condition in judgement.conditions]
    proofs = list(dict.fromkeys(proof.number for proof in judgement.proofs))
    found = {
        "award": judgement.award_code,
        "verdict": judgement.verdict.value,
        "on": judgement.on.isoformat(),
        "conditions": conditions,
        "proofs": proofs,
    }
    return found | ({"note": say(judgement.note)} if judgement.note else {})


def paid_case(case: Mapping[str, Any], *, rulebook: Rulebook) -> dict[str, Any]:
    """One case of money; amount and words are None when the rules name no bonus."""
    kind = kind_of(case["subject"])
    found = bonus(case["award"], kind, decided_on=date.fromisoformat(case["decision_date"]), rulebook=rulebook)
    said: dict[str, Any] = {"id": case["id"], "award": case["award"]}
    if found is None:
        return said | {"amount": None, "words": None}
    said |= {
        "amount": found.amount,
        "words": amount_in_words(found.amount),
        "coefficient": str(found.coefficient),
        "base_salary": found.base,
        "law_article": found.article,
        "verification": found.verification.value,
    }
    quantity = case.get("quantity")
    return said | ({"total": found.total(_counted(quantity))} if quantity is not None else {})


def _counted(quantity: object) -> int:
    """A number of awards. Raises `ValueError` on what counts none, such as "2" or 1.5."""
    if not isinstance(quantity, int) or isinstance(quantity, bool) or quantity < 0:
        raise ValueError(quantity)
    return quantity


def proposal_of(case: Mapping[str, Any]) -> Proposal:
    """The proposal of a case; a year such as '2024-2025' is a school year."""
    said = case["proposal"]
    facts: Mapping[str, Any] = case.get("facts") or {}
    year, basis = years_of(said["year"])
    received = said.get("received_on") or said.get("received") or case.get("received_on")
    return Proposal(
        award_code=said["award"],
        period_year=year,
        basis=said.get("basis") or basis or (SCHOOL_YEAR if said.get("school_year") is True else CALENDAR_YEAR),
        category=said.get("category"),
        achievement=said.get("achievement") or facts.get("achievement") or "",
        event=str(said.get("event") or facts.get("event") or ""),
        received_on=date.fromisoformat(received) if received else None,
    )


def _condition(condition: ConditionResult, say: Said) -> dict[str, Any]:
    said: dict[str, Any] = {
        "code": condition.code,
        "met": condition.met,
        "law_article": condition.law_article,
        "verification": condition.verification.value,
        "text": condition.text,
        "proofs": _numbers(condition),
        "missing": say(condition.missing) if condition.missing else "",
    }
    if condition.under:
        said["under"] = condition.under
    if not condition.weighs:
        said["weighs"] = False
    return said


def _numbers(condition: ConditionResult) -> Sequence[str]:
    return list(dict.fromkeys(proof.number for proof in condition.proofs if proof.number))
