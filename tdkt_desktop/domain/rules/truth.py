"""Met, not met, unknown: logic in which not knowing is neither yes nor no."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def both(*values: Truth) -> Truth:
    """Met when all are; not met as soon as one is not; else unknown."""
    return every(values)


def every(values: Iterable[Truth]) -> Truth:
    """`both` of many; nothing asked is met."""
    unknown = False
    for value in values:
        if value is False:
            return False
        unknown = unknown or value is None
    return None if unknown else True


def any_one(values: Iterable[Truth]) -> Truth:
    """Met as soon as one is; not met when none can be; else unknown."""
    unknown = False
    for value in values:
        if value:
            return True
        unknown = unknown or value is None
    return None if unknown else False


def at_least(needed: int, *, certain: int, possible: int) -> Truth:
    """Whether a count reaches what is needed: surely, only with what is still uncertain, or not at all."""
    if certain >= needed:
        return True
    return None if certain + possible >= needed else False
