"""What the file says of its own totals, held against its rows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tdkt_desktop.intake.cleaning import decimal_number, whole_number
from tdkt_desktop.intake.kinds.base import ListReader
from tdkt_desktop.intake.layout import stated_count
from tdkt_desktop.intake.report import SheetReport

_RANK, _PART = "rank", "part"


class Totals:
    """Counts rows and adds up columns while the table is read, and compares where the file states a total."""

    def __init__(self, reader: ListReader, report: SheetReport) -> None:
        self._report = report
        self._count_words = reader.tools.vocabulary.phrases("count_word")
        self.columns = reader.sum_columns()
        self._rows = self._rows_of_section = 0
        self._sums: dict[int, Decimal | None] = dict.fromkeys(self.columns, Decimal(0))
        self._group: dict[int, tuple[Decimal, Decimal]] = {}  # column → stated, the sum so far when it was

    def count(self, texts: Sequence[str]) -> None:
        """One more row of data."""
        self._rows += 1
        self._rows_of_section += 1
        for column in self.columns:
            if text := texts[column]:
                number = _number(text)
                before = self._sums[column]
                self._sums[column] = None if number is None or before is None else before + number

    def section(self) -> None:
        """A section begins."""
        self._rows_of_section = 0

    def group(self, texts: Sequence[str]) -> None:
        """A row that states the sums of the rows below it, up to the next such row."""
        self._check_group()
        self._group = {}
        for column in self.columns:
            stated, so_far = _number(texts[column]), self._sums[column]
            if stated is not None and so_far is not None:
                self._group[column] = (stated, so_far)

    def look(self, texts: Sequence[str], kind: str) -> None:
        """A row of totals: of all rows ('grand'), of a part, or of the ranks."""
        if kind == _RANK:
            return
        self._check_group()
        self._group = {}
        count = stated_count(texts, self._count_words)
        if count is not None:
            allowed = {self._rows, self._rows_of_section} if kind == _PART else {self._rows}
            if count not in allowed:
                self._report.warn("TOTAL_MISMATCH")
        if kind == _PART:
            self._rows_of_section = 0
            return
        for column in self.columns:
            stated, actual = _number(texts[column]), self._sums[column]
            if stated is not None and actual is not None and stated != actual:
                self._report.warn("SUM_MISMATCH")

    def finish(self) -> None:
        """The table ends."""
        self._check_group()

    def _check_group(self) -> None:
        for column, (stated, before) in self._group.items():
            now = self._sums[column]
            if now is not None and now != before and now - before != stated:
                self._report.warn("SUM_MISMATCH")


def _number(text: str) -> Decimal | None:
    whole = whole_number(text)
    return decimal_number(text) if whole is None else Decimal(whole)
