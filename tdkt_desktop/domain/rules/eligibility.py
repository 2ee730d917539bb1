"""Does this one qualify, and where does it say so?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.evidence import Evidence, Proposal
from tdkt_desktop.domain.rules.judgement import ConditionResult, Judgement, Verdict
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.plan import Node, Plan, find, period_since, plan, softened
from tdkt_desktop.domain.rules.speaking import on_file
from tdkt_desktop.domain.rules.truth import every
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

NO_STANDARDS = QT_TRANSLATE_NOOP(
    "Condition", "The rules in use hold no standard of their own for this award: judge it by its decree."
)
NOTHING: frozenset[str] = frozenset()


def judge(
    evidence: Evidence,
    proposal: Proposal,
    *,
    rulebook: Rulebook,
    on: date | None = None,
    switched_on: frozenset[str] = NOTHING,
) -> Judgement:
    """Weigh one proposal by the law of its date, condition by condition.

    `on` judges by another day's law; without it `law_date` says which. `switched_on`: codes of local habits that hold
    here though the pack leaves them off. Raises RuleUnreadable when a row of the pack cannot be used, UnknownAward when
    the award is not in the pack.
    """
    day = on or law_date(proposal, rulebook)
    steps, known = _asked(evidence, proposal, rulebook=rulebook, on=day, switched_on=switched_on)
    return _judged(steps, known, award_code=proposal.award_code, on=day)


def judge_unless_hopeless(
    evidence: Evidence, proposal: Proposal, *, rulebook: Rulebook, on: date, papers: frozenset[str] | None = None
) -> Judgement | None:
    """What `judge` says, or None where nothing can come of it: some condition that decides is surely not met, or
    something is not known and no paper proves any standard of an award.

    The short way through very many proposals: where no paper is on file that the award's standards look for, nothing is
    asked; else its own standards are asked first, and the first that fails is enough. `papers`: those on file, where
    they are known already.
    """
    steps = plan(rulebook, proposal.award_code, on, group=evidence.labour_group, switched_on=NOTHING)
    if steps.waits_for_a_person and not evidence.judgements:
        papers = on_file(evidence) if papers is None else papers
        if steps.looked_for.isdisjoint(papers):
            return None
    steps, known = _asked(evidence, proposal, rulebook=rulebook, on=on, switched_on=NOTHING)
    is_open = False
    for node in reversed(steps.nodes):
        if node.weighs and not node.comes_last:
            met = softened(node, find(node, known).met)
            if met is False:
                return None
            is_open = is_open or met is None
    if is_open and not any(
        found.met and found.proofs and code in steps.own_codes for code, found in known.outcomes.items()
    ):
        return None
    return _judged(steps, known, award_code=proposal.award_code, on=on)


def has_standards(rulebook: Rulebook, award_code: str, *, on: date) -> bool:
    """Whether the rules in force on a day hold a standard of the award's own."""
    return plan(rulebook, award_code, on, group=None, switched_on=NOTHING).has_standards


def law_date(proposal: Proposal, rulebook: Rulebook) -> date:
    """The day whose rows judge a proposal: the last of its award year.

    A dossier received earlier follows what was in force when it was received: one received before a change of law keeps
    the old rules.
    """
    last = rulebook.year_basis(proposal.basis).last_day(proposal.period_year)
    return last if proposal.received_on is None else min(last, proposal.received_on)


def _asked(
    evidence: Evidence, proposal: Proposal, *, rulebook: Rulebook, on: date, switched_on: frozenset[str]
) -> tuple[Plan, Known]:
    """The rows of the award on that day, and the evidence made ready for them."""
    award = rulebook.award(proposal.award_code)
    steps = plan(rulebook, award.code, on, group=evidence.labour_group, switched_on=switched_on)
    category = proposal.category or award.category_default
    excluded = steps.excluded if category == steps.excluded_for else NOTHING
    return steps, Known(evidence, proposal, rulebook=rulebook, excluded=excluded)


def _judged(steps: Plan, known: Known, *, award_code: str, on: date) -> Judgement:
    """The verdict with its conditions; the period of the achievement is known once the other rows were asked."""
    found = [find(node, known) for node in steps.nodes if not node.comes_last and node.weighs]
    known.period_since = period_since(found, known.year)
    return Judgement(
        verdict=_verdict(steps, known),
        conditions=tuple(_results(steps.nodes, known, under=None, seen=set())),
        award_code=award_code,
        on=on,
        note=None if steps.has_standards else Sentence("Condition", NO_STANDARDS),
    )


def _verdict(steps: Plan, known: Known) -> Verdict:
    """Any deciding row not met: not qualified. Else any row unknown or an unverified one not met: needs evidence."""
    met = every(softened(node, find(node, known).met) for node in steps.nodes if node.weighs)
    if met is False:
        return Verdict.NOT_QUALIFIED
    return Verdict.QUALIFIED if met and steps.has_standards else Verdict.NEEDS_EVIDENCE


def _results(nodes: tuple[Node, ...], known: Known, *, under: str | None, seen: set[str]) -> Iterable[ConditionResult]:
    """Rows in the order of the pack, the parts of a row after it; a code stands once."""
    for node in nodes:
        code = node.rule.code
        if code in seen:
            continue
        seen.add(code)
        outcome = find(node, known)
        yield ConditionResult(node.rule, outcome.met, under, outcome.proofs, outcome.missing, node.weighs)
        if node.parts:
            yield from _results(node.parts, known, under=code, seen=seen)
