"""The rows of an award made ready once: each row a node that can be asked, its parts below it.

Not in the plan are rows that are off, rows for another group of people, and rows that a group's own standard replaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.domain.rulebook import ANY_AWARD, EligibilityRule, Rulebook, Severity
from tdkt_desktop.domain.rules.conditions.conduct import excluded_categories
from tdkt_desktop.domain.rules.conditions.parameters import Evaluate, Parameters, say
from tdkt_desktop.domain.rules.conditions.vocabulary import (
    ALL_OF,
    ANY_OF,
    CLOCK,
    CRITERIA,
    EXCLUDED,
    KINDS,
    SHOWN,
    TICK,
)
from tdkt_desktop.domain.rules.judgement import Outcome
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.rules.speaking import looked_for
from tdkt_desktop.domain.rules.truth import Truth, every
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

NONE_OF = QT_TRANSLATE_NOOP("Condition", "None of the alternatives below is met.")
PERHAPS_ONE = QT_TRANSLATE_NOOP("Condition", "None of the alternatives below is met yet; some are not known.")
NOT_ALL = QT_TRANSLATE_NOOP("Condition", "Not all of the conditions below are met.")
PERHAPS_ALL = QT_TRANSLATE_NOOP("Condition", "Some of the conditions below are not known.")


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A row that can be asked; `weighs` = it may decide; `comes_last` = it asks what the others found."""

    rule: EligibilityRule
    evaluate: Evaluate
    parts: tuple[Node, ...] = ()
    weighs: bool = True

    @property
    def comes_last(self) -> bool:
        """Whether the row needs the achievement period, known only when the other rows were asked."""
        return self.rule.kind == CLOCK


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The top rows of an award, and which kinds of praise do not feed its chains for which kind of proposal.

    `own_codes`: all rows that are standards of an award, not of every award. `looked_for`: the papers of which one has
    to be on file for any of these to be met with a proof. `waits_for_a_person`: without a tick it is never all met.
    """

    nodes: tuple[Node, ...]
    excluded: frozenset[str]
    excluded_for: str
    own_codes: frozenset[str] = frozenset()
    looked_for: frozenset[str] = frozenset()
    waits_for_a_person: bool = False

    @property
    def has_standards(self) -> bool:
        """Whether any row of the award itself weighs."""
        return any(node.weighs and node.rule.award_code != ANY_AWARD for node in self.nodes)


def find(node: Node, known: Known) -> Outcome:
    """What a node finds; asked once for a subject."""
    outcome = known.outcomes.get(node.rule.code)
    if outcome is None:
        outcome = known.outcomes[node.rule.code] = node.evaluate(known)
    return outcome


def plan(rulebook: Rulebook, award_code: str, on: date, *, group: str | None, switched_on: frozenset[str]) -> Plan:
    """The plan of an award on a date for one labour group, made once. Raises RuleUnreadable."""
    key = ("plan", award_code, on, group, switched_on)
    return rulebook.remember(key, lambda: _Maker(rulebook, on, group, switched_on).plan(award_code))


class _Maker:
    """Makes one plan; holds what all its rows share."""

    def __init__(self, rulebook: Rulebook, on: date, group: str | None, switched_on: frozenset[str]) -> None:
        self.rulebook = rulebook
        self.on = on
        self.group = group
        self.switched_on = switched_on

    def plan(self, award_code: str) -> Plan:
        rows = [row for row in self.rulebook.rules_for(award_code, self.on) if self._is_on(row)]
        excluded, excluded_for = frozenset[str](), ""
        for row in rows:
            if row.kind == EXCLUDED:
                excluded, excluded_for = excluded_categories(Parameters(row, self.rulebook))
        nodes = self._top(rows, above=(award_code,))
        own = [node.rule for node in _every(nodes) if node.rule.award_code != ANY_AWARD]
        return Plan(
            nodes,
            excluded,
            excluded_for,
            own_codes=frozenset(rule.code for rule in own),
            looked_for=frozenset(paper for rule in own for paper in looked_for(rule, self.rulebook)),
            waits_for_a_person=any(node.weighs and node.rule.kind == TICK for node in nodes),
        )

    def _top(self, rows: list[EligibilityRule], *, above: tuple[str, ...]) -> tuple[Node, ...]:
        replaced = self._replaced(rows)
        by_code = {row.code: row for row in rows if row.code not in replaced}
        made = (self._node(row, by_code, above) for row in by_code.values() if row.severity is not Severity.PART)
        return tuple(node for node in made if node is not None)

    def _is_on(self, row: EligibilityRule) -> bool:
        return self.rulebook.counts(row) or row.code in self.switched_on

    def _replaced(self, rows: list[EligibilityRule]) -> set[str]:
        """Rows which a standard of the subject's own group stands in for."""
        return {code for row in rows if row.kind == TICK for code in self._replaces(Parameters(row, self.rulebook))}

    def _replaces(self, parameters: Parameters) -> tuple[str, ...]:
        groups = parameters.texts("applies_to")
        return parameters.texts("replaces") if not groups or self.group in groups else ()

    def _node(
        self, row: EligibilityRule, by_code: Mapping[str, EligibilityRule], above: tuple[str, ...]
    ) -> Node | None:
        parameters = Parameters(row, self.rulebook)
        if row.kind not in KINDS:
            raise parameters.fault("kind")
        groups = parameters.texts("applies_to") if row.kind == TICK else ()
        if groups and self.group not in groups:
            return None
        if row.kind in SHOWN or row.severity is Severity.INFO or None in row.parameters.values():
            return Node(row, lambda _known: Outcome(None), weighs=False)
        if row.kind in (ANY_OF, ALL_OF):
            return self._of_parts(parameters, by_code, above)
        if row.kind == CRITERIA:
            return self._of_award(parameters, above)
        return Node(row, KINDS[row.kind](parameters))

    def _of_parts(
        self, parameters: Parameters, by_code: Mapping[str, EligibilityRule], above: tuple[str, ...]
    ) -> Node | None:
        rule = parameters.rule
        if rule.code in above:
            raise parameters.fault("rules")
        names = parameters.texts("rules")
        if not names:
            raise parameters.fault("rules")
        made = [self._node(by_code[name], by_code, (*above, rule.code)) for name in names if name in by_code]
        parts = tuple(node for node in made if node is not None and node.weighs)
        if rule.kind == ANY_OF:
            return Node(rule, _any_of(parts, parameters.number("min", 1)), parts)
        return Node(rule, _all_of(parts), parts) if parts else None

    def _of_award(self, parameters: Parameters, above: tuple[str, ...]) -> Node:
        award_code = parameters.text("award_code")
        if award_code in above:
            raise parameters.fault("award_code")
        rows = [
            row
            for row in self.rulebook.rules_for(award_code, self.on)
            if row.award_code == award_code and self._is_on(row)
        ]
        parts = self._top(rows, above=(*above, award_code))
        return Node(parameters.rule, _all_of(tuple(part for part in parts if part.weighs)), parts)


def _every(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes with their parts."""
    for node in nodes:
        yield node
        yield from _every(node.parts)


def softened(node: Node, met: Truth) -> Truth:
    """An unverified row warns and never decides: not met counts as not known."""
    return None if met is False and not node.rule.verification.decides else met


def period_since(outcomes: list[Outcome], year: int) -> int:
    """First award year of what must hold together."""
    return min(
        [year, *(outcome.since for outcome in outcomes if outcome.since is not None and outcome.met is not False)]
    )


def _any_of(parts: tuple[Node, ...], needed: int) -> Evaluate:
    def evaluate(known: Known) -> Outcome:
        found = [find(part, known) for part in parts]
        states = [softened(part, outcome.met) for part, outcome in zip(parts, found, strict=True)]
        sure, unsure = states.count(True), states.count(None)
        met: Truth = True if sure >= needed else None if sure + unsure >= needed else False
        if met is False:
            return Outcome(met, (), say(NONE_OF))
        counted = [
            outcome for outcome, state in zip(found, states, strict=True) if state is not False and (state or not met)
        ]
        begins = sorted((known.year if outcome.since is None else outcome.since for outcome in counted), reverse=True)
        since = begins[needed - 1] if len(begins) >= needed else None
        return Outcome(met, (), None if met else say(PERHAPS_ONE), since)

    return evaluate


def _all_of(parts: tuple[Node, ...]) -> Evaluate:
    def evaluate(known: Known) -> Outcome:
        found = [find(part, known) for part in parts]
        met = every(softened(part, outcome.met) for part, outcome in zip(parts, found, strict=True))
        since = period_since(found, known.year)
        if met:
            return Outcome(met, (), None, since)
        return Outcome(met, (), say(PERHAPS_ALL if met is None else NOT_ALL), since)

    return evaluate
