"""A list that was taken in before, looked at again for the rows that wait: the others are dealt with."""

from __future__ import annotations

from collections.abc import Collection

from tdkt_desktop.intake.corrections import RowPlace
from tdkt_desktop.intake.report import ImportReport, Result, read_message

_DATA = (Result.ACCEPTED, Result.HELD)


def settle_rows(report: ImportReport, waiting: Collection[RowPlace]) -> None:
    """Mark every row of data that does not wait."""
    for number, file in enumerate(report.files):
        for at, sheet in enumerate(file.sheets):
            for row in sheet.rows:
                if row.result in _DATA and RowPlace(number, at, row.row) not in waiting:
                    row.result, row.codes, row.said, row.of, row.can_take = Result.SETTLED, (), (), None, False
        if file.is_read:
            file.message = read_message(file.file, file.sheets)
