"""The cells of pack tables: text to the value that a record's field asks for.

A province edits these tables in a spreadsheet, so a date may come back as 1/7/2026 and a coefficient as 0,3.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from types import MappingProxyType

from tdkt_desktop.domain.dates import PartialDate, parse_vietnamese_date
from tdkt_desktop.domain.rule_records import AwardKind, Comparison, Rounding, Severity, Verification
from tdkt_desktop.domain.rulebook import exact_ratio
from tdkt_desktop.domain.subject import SubjectKind

YES = {"yes": True, "no": False, "true": True, "false": False}
ISO_LENGTH = 10
LONGEST_NUMBER = 20
_RATIO = re.compile(r"-?\d{1,9}(?:[.,]\d{1,9}|/\d{1,9})?|-?\d{1,3}(?:[.,]\d{1,9})?\s?%")


def day(text: str) -> date:
    """A whole day, ISO or d/m/yyyy. Raises ValueError when it is not one."""
    if len(text) == ISO_LENGTH and text[4] == "-":
        return date.fromisoformat(text)
    known = parse_vietnamese_date(text)
    if known is None or known.day is None:
        raise ValueError(text)
    return known.first


def partial_day(text: str) -> PartialDate:
    """A date as far as it is known. Raises ValueError when it is none."""
    known = parse_vietnamese_date(text)
    if known is None:
        raise ValueError(text)
    return known


def decimal(text: str) -> Decimal:
    """An exact decimal with point or comma, of a length that somebody could have meant. Raises ValueError."""
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not number.is_finite() or len(text) > LONGEST_NUMBER or abs(number.adjusted()) > LONGEST_NUMBER:
        raise ValueError(text)
    return number


def whole(text: str) -> int:
    """A whole number. Raises ValueError."""
    if len(text) > LONGEST_NUMBER:
        raise ValueError(text)
    return int(text)


def ratio(text: str) -> Fraction:
    """'2/3', '0.80', '0,80' or '80 %' as an exact fraction. Raises ValueError."""
    if _RATIO.fullmatch(text) is None:
        raise ValueError(text)
    return exact_ratio(text)


def yes_or_no(text: str) -> bool:
    """'yes' or 'no'. Raises ValueError on anything else."""
    if text not in YES:
        raise ValueError(text)
    return YES[text]


def listed(text: str) -> tuple[str, ...]:
    """Parts between semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def parameters(text: str) -> Mapping[str, object]:
    """The JSON object of a condition; numbers stay exact. Raises ValueError."""
    try:
        value = json.loads(text, parse_float=decimal, parse_int=whole)
    except RecursionError as error:
        raise ValueError(text) from error
    if not isinstance(value, dict):
        raise ValueError(text)  # noqa: TRY004 - what cannot be read is a ValueError for every kind of cell
    return MappingProxyType(value)


CELLS: Mapping[str, Callable[[str], object]] = {
    "str": str,
    "int": whole,
    "bool": yes_or_no,
    "date": day,
    "Decimal": decimal,
    "Fraction": ratio,
    "PartialDate": partial_day,
    "tuple[str, ...]": listed,
    "Mapping[str, object]": parameters,
    "Verification": Verification,
    "Severity": Severity,
    "SubjectKind": SubjectKind,
    "AwardKind": AwardKind,
    "Comparison": Comparison,
    "Rounding": Rounding,
}
"""By the annotation of the record's field; `X | None` takes blank as None, text and lists take it as empty."""

BLANK: Mapping[str, object] = {"str": "", "tuple[str, ...]": ()}
