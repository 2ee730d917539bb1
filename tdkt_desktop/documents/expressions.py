"""What stands between the braces of a province's form, evaluated: a field with its filters, and conditions of rows.

The language is closed (`packs.templates` says what may be asked); nothing here calls, indexes or imports anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from tdkt_desktop.documents.source import percent
from tdkt_desktop.domain.dates import PartialDate, long_date, short_date, short_partial
from tdkt_desktop.domain.money import amount_in_words, format_decimal, format_number

Values = Mapping[str, object]
_TOKEN = re.compile(r"\s*(\"[^\"]*\"|'[^']*'|“[^”]*”|‘[^’]*’|==|!=|<=|>=|[<>|()]|[^\s<>=!|()\"'“‘]+)")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’"}
_ORDERS: Mapping[str, Callable[[float, float], bool]] = {
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
}


class TemplateFault(ValueError):
    """An expression that cannot be filled in; `expression` is what the form says."""

    def __init__(self, expression: str) -> None:
        super().__init__(expression)
        self.expression = expression


def looked_up(path: str, values: Values) -> object:
    """The value of a field 'co_quan.ten'. Raises `TemplateFault` for a name that nothing bears."""
    found: object = values
    for name in path.split("."):
        if not isinstance(found, Mapping) or name not in found:
            raise TemplateFault(path)
        found = found[name]
    return found


def filled(expression: str, values: Values) -> str:
    """The text of a field with its filters. Raises `TemplateFault`."""
    path, *rest = _tokens(expression)
    found = looked_up(path, values)
    for name, argument in _filters(rest):
        found = _applied(name, argument, found, expression)
    return told(found, expression)


def holds(test: str, values: Values) -> bool:
    """Whether a condition holds; `and` binds before `or`. Raises `TemplateFault`."""
    return any(
        all(_one_holds(part, values, test) for part in _parted(whole, "and")) for whole in _parted(_tokens(test), "or")
    )


def told(value: object, expression: str = "") -> str:
    """A value as a paper prints it. Raises `TemplateFault` for rows, which want a loop."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "có" if value else "không"
        case datetime():
            return f"{value:%H:%M} {short_date(value.date())}"
        case date():
            return short_date(value)
        case PartialDate():
            return short_partial(value)
        case Decimal():
            return format_decimal(value)
        case Fraction():
            return percent(value)
        case int():
            return str(value)
        case Sequence() if all(isinstance(part, str) for part in value):
            return "; ".join(value)
    raise TemplateFault(expression)


def _one_holds(part: Sequence[str], values: Values, test: str) -> bool:
    negated = bool(part) and part[0] == "not"
    part = part[1:] if negated else part
    match part:
        case [only]:
            found = bool(_operand(only, values))
        case [left, order, right]:
            found = _compared(_operand(left, values), order, _operand(right, values), test)
        case _:
            raise TemplateFault(test)
    return found is not negated


def _compared(left: object, order: str, right: object, test: str) -> bool:
    if isinstance(left, int | Decimal | Fraction) and isinstance(right, int | Decimal | Fraction):
        if order in _ORDERS:
            return _ORDERS[order](float(left), float(right))
        return (left == right) is (order == "==")
    if order in ("==", "!="):
        return (told(left, test) == told(right, test)) is (order == "==")
    if left is None or right is None:
        return False
    raise TemplateFault(test)


def _operand(token: str, values: Values) -> object:
    if token[:1] in _QUOTES and token.endswith(_QUOTES[token[:1]]):
        return token[1:-1]
    return int(token) if token.isdecimal() else looked_up(token, values)


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    if not found:
        raise TemplateFault(text)
    return [str(one) for one in found]


def _parted(tokens: Sequence[str], at: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for token in tokens:
        if token == at:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _filters(tokens: Sequence[str]) -> list[tuple[str, str]]:
    """Names of filters with their one argument, if any."""
    return [(part[0], part[2] if len(part) > 2 else "") for part in _parted(tokens, "|")[1:] if part]


def _applied(name: str, argument: str, value: object, expression: str) -> object:
    if name == "default":
        return value if told(value, expression) else _operand(argument or "''", {})
    if value is None or value == "":
        return ""
    match name:
        case "upper" | "lower" | "title" | "trim":
            text = told(value, expression)
            return {"upper": text.upper, "lower": text.lower, "title": text.title, "trim": text.strip}[name]()
        case "ngay" if isinstance(value, date | PartialDate):
            return told(value.date() if isinstance(value, datetime) else value)
        case "ngay_chu" if isinstance(value, date):
            return long_date(value)
        case "ngay_chu" if isinstance(value, PartialDate):
            return long_date(value.first) if value.precision == "day" else short_partial(value)
        case "so" | "tien" if isinstance(value, int):
            return format_number(value) + (" đồng" if name == "tien" else "")
        case "so" if isinstance(value, Decimal | Fraction):
            return told(value)
        case "bang_chu" if isinstance(value, int):
            return amount_in_words(value)
    raise TemplateFault(expression)
