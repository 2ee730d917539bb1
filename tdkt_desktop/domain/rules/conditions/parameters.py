"""The parameters of a condition's row, read once with their types when a rulebook is first used for an award."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.judgement import Outcome, Proof
from tdkt_desktop.domain.rules.known import Known
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Condition"
INITIATIVE_SCOPES = "pham_vi_sang_kien"
EVENT_SCOPES = "pham_vi_dot_xuat"
THIS_YEAR = "nam_xet"
ENDS = {"award_year": 0, "year_before": 1}
"""`may_end`: how many years before the award year a chain or run may end."""


class RuleUnreadable(OfficerError):
    """A row of the rules whose parameters its kind cannot use."""

    happened = QT_TRANSLATE_NOOP(
        "Error", "The rule {rule} of the pack cannot be used: check its parameter {parameter}."
    )
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was judged and nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Mend the row in the pack, or go back to the pack used before.")


class Parameters:
    """The parameters of one rule. Each reader raises RuleUnreadable when the value is absent or of another type."""

    __slots__ = ("_values", "rule", "rulebook")

    def __init__(self, rule: EligibilityRule, rulebook: Rulebook) -> None:
        self.rule = rule
        self.rulebook = rulebook
        self._values = rule.parameters

    def fault(self, name: str) -> RuleUnreadable:
        """The refusal that names the parameter."""
        return RuleUnreadable(rule=self.rule.code, parameter=name)

    def has(self, name: str) -> bool:
        """Whether a value is given and not blank."""
        return self._values.get(name) is not None

    def text(self, name: str) -> str:
        """A code or word."""
        value = self._values.get(name)
        if not isinstance(value, str) or not value:
            raise self.fault(name)
        return value

    def number(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        value = self._values.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault(name)
        return value

    def ratio(self, name: str) -> Fraction:
        """An exact share, such as 0.7."""
        value = self._values.get(name)
        if not isinstance(value, Decimal | int) or isinstance(value, bool):
            raise self.fault(name)
        return Fraction(value)

    def flag(self, name: str) -> bool:
        """Yes or no; absent is no."""
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise self.fault(name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of codes; absent is empty."""
        value = self._values.get(name) or []
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise self.fault(name)
        return tuple(value)

    def ends(self) -> tuple[int, ...]:
        """Years before the award year in which a chain may end; absent = the award year itself."""
        names = self.texts("may_end") or ("award_year",)
        if not all(name in ENDS for name in names):
            raise self.fault("may_end")
        return tuple(ENDS[name] for name in names)

    def grade(self, name: str) -> int:
        """The rank of a grade given by its code."""
        rank = self.rulebook.grade_rank(self.text(name))
        if rank is None:
            raise self.fault(name)
        return rank

    def order(self, name: str, scale: str) -> int:
        """The rank of a code in its scale; 0 where the row names none."""
        if not self.has(name):
            return 0
        rank = self.rulebook.order(scale, self.text(name))
        if rank is None:
            raise self.fault(name)
        return rank

    def alternatives(self, name: str) -> tuple[Mapping[str, int], ...]:
        """Alternatives, each code → times, of which one whole is enough; absent is empty."""
        value = self._values.get(name) or []
        if not isinstance(value, list) or not all(isinstance(item, dict) and item for item in value):
            raise self.fault(name)
        if not all(isinstance(times, int) for item in value for times in item.values()):
            raise self.fault(name)
        return tuple(value)

    def part(self, name: str) -> Parameters:
        """A parameter that is itself an object of parameters."""
        value = self._values.get(name)
        if not isinstance(value, dict):
            raise self.fault(name)
        inner = Parameters(self.rule, self.rulebook)
        inner._values = value
        return inner


Evaluate: TypeAlias = Callable[[Known], Outcome]
Prepare: TypeAlias = Callable[[Parameters], Evaluate]
"""A kind: its parameters are read once, and what it returns is asked for each subject."""

MET = Outcome(met=True)


def say(source: str, **values: object) -> Sentence:
    """A marked sentence of the conditions with its values."""
    return Sentence(CONTEXT, source, values) if values else _plain(source)


@lru_cache(maxsize=256)
def _plain(source: str) -> Sentence:
    """A sentence without values, made once: very many subjects lack the same."""
    return Sentence(CONTEXT, source)


def not_met(lacking: Sentence, proofs: tuple[Proof, ...] = ()) -> Outcome:
    """Not met, with what lacks."""
    return Outcome(met=False, proofs=proofs, missing=lacking)


def years_text(years: list[int]) -> str:
    """'2023, 2024'."""
    return ", ".join(map(str, sorted(years)))
