"""Workbooks: values by calamine, what it does not tell by the marks of each format."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tdkt_desktop.intake.readers.grid import MOST_CELLS, MOST_TABLES
from tdkt_desktop.intake.readers.package import Package
from tdkt_desktop.intake.readers.sniff import FileType
from tdkt_desktop.intake.sheets import FileRefused, Marks, Merge, Row, Sheet, filled_rows

_MOST_MERGES = 65_536

MarksOf = Callable[[str], Marks]


@contextmanager
def _refusing() -> Iterator[None]:
    """Turn whatever the reading library says into a refusal, a panic of its Rust half included."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise FileRefused("PASSWORD") from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise FileRefused("CORRUPT") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # not an Exception, and of a class that cannot be imported
            raise FileRefused("CORRUPT") from error
        raise


def read_workbook(data: bytes, kind: FileType) -> list[Sheet]:
    """All sheets with their marks. Raises `FileRefused`."""
    # Heavy, so imported where a workbook is read.
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    marks_of = _marks_reader(data, kind)
    sheets = list[Sheet]()
    area = bound = 0
    with _refusing():
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        listed = list(workbook.sheets_metadata)
    if len(listed) > MOST_TABLES:
        raise FileRefused("TOO_LARGE")
    for about in listed:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        marks = marks_of(about.name)
        area += marks.last_row * (marks.last_column + 1)
        bound += marks.last_row * (marks.column_bound + 1)
        if area > MOST_CELLS or bound > 3 * MOST_CELLS:
            raise FileRefused("TOO_LARGE")
        with _refusing():
            found = workbook.get_sheet_by_name(about.name)
            bare = {row for row, _ in marks.bare_formulas}
            grid = found.to_python(skip_empty_area=False)
            rows = filled_rows(grid, also=bare)
            rows += (Row(number, []) for number in sorted(bare) if number > len(grid))
            merged = found.merged_cell_ranges
        if merged is not None:
            some = merged[:_MOST_MERGES]
            marks.merges = tuple(Merge(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in some)
        sheets.append(Sheet(about.name, rows, marks, hidden=about.visible is not SheetVisibleEnum.Visible))
    return sheets


def _marks_reader(data: bytes, kind: FileType) -> MarksOf:
    if kind is FileType.XLS:
        from tdkt_desktop.intake.readers.xls_marks import xls_marks

        return xls_marks(data)
    package = Package(data)
    if kind is FileType.ODS:
        from tdkt_desktop.intake.readers.ods_marks import ods_marks

        return ods_marks(package)
    from tdkt_desktop.intake.readers.xlsx_marks import xlsx_marks

    return xlsx_marks(package)
