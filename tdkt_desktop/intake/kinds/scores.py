"""Scores of a cluster (bảng chấm điểm cụm, khối): criteria × units, or units × criteria."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tdkt_desktop.intake.cleaning import as_number, decimal_number
from tdkt_desktop.intake.context import SheetContext
from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.headers import UNIT_COLUMNS, Header
from tdkt_desktop.intake.kinds.base import ListReader, groups

_NOT_SCORES = frozenset({"stt", "note", "rank", "unit", "criterion"})


class ScoreReader(ListReader):
    """By criterion: its maximum and one score for each unit. By unit: its total and one score for each criterion."""

    name = "scores"
    needs = (
        groups(("criterion",), ("max", UNIT_COLUMNS)),
        groups(("unit",), ("total",)),
    )
    key_fields = ("criterion", "unit")

    def __init__(self, context: SheetContext, header: Header) -> None:
        super().__init__(context, header)
        self.has_groups = self.by_criterion
        self._maxima: dict[int, Decimal] = {}

    def look_at(self, header: Header) -> None:
        """Take note of the columns that hold scores."""
        super().look_at(header)
        self.by_criterion = "criterion" in header.columns
        self.key_is_unit = not self.by_criterion
        known = {*header.unread} | {column for name, column in header.columns.items() if name in _NOT_SCORES}
        fields = {column: name for name, column in header.columns.items()}
        self._scores = {
            column: header.units.get(column, heading)
            for column, heading in header.headings.items()
            if column not in known and column not in fields
        }

    def sum_columns(self) -> set[int]:
        """The scores and their maximum; a unit's row has its own total."""
        columns = self.header.columns
        return {*self._scores, *(columns[name] for name in ("max", "total") if name in columns)}

    def take_maxima(self, texts: Sequence[str]) -> None:
        """The row of the highest scores, where units are the rows."""
        self._maxima = {
            column: number for column in self._scores if (number := decimal_number(texts[column])) is not None
        }

    def read(self, row: DataRow, draft: Draft) -> None:
        """A criterion, or a unit."""
        if self.by_criterion:
            if not row.text("criterion"):
                draft.hold("NAME_MISSING")
            self.plain(row, draft, "stt", "criterion", "note")
            highest, total = self._score(row, draft, self.header.columns.get("max"), "max"), None
        else:
            self.unit(row, draft)
            self.plain(row, draft, "stt", "note")
            total = self._score(row, draft, self.header.columns.get("total"), "total")
            highest = None
        given = list[Decimal]()
        for column, name in self._scores.items():
            score = self._score(row, draft, column, name)
            given += [] if score is None else [score]
            limit = highest if self.by_criterion else self._maxima.get(column)
            if score is not None and limit is not None and _is_over(score, limit):
                draft.doubt("SCORE_OVER_MAX", f"{score} > {limit}")
        if not self.by_criterion and total is not None and len(given) > 1 and sum(given) != total:
            draft.warn("SUM_MISMATCH", f"{total} ≠ {sum(given)}")

    def _score(self, row: DataRow, draft: Draft, column: int | None, name: str) -> Decimal | None:
        text = row.texts[column] if column is not None else ""
        if not text:
            return None  # no score is not the score zero
        score = decimal_number(text)
        if score is None:
            draft.hold("COUNT_NOT_NUMBER", text)
            return None
        draft.values[name] = as_number(score)
        return score


def _is_over(score: Decimal, limit: Decimal) -> bool:
    """Whether more points are given than can be; where points are taken off, the limit is below zero."""
    return score > limit if limit >= 0 else not limit <= score <= 0
