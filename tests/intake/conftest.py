"""An invented commune, other than that of the samples, and lists written for it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.report import FileReport, RowReport, SheetReport
from tdkt_desktop.intake.understand import understand
from tdkt_desktop.intake.vocabulary import Vocabulary, national_vocabulary

Rows = Sequence[Sequence[object]]
Book = Callable[..., Path]
Read = Callable[..., FileReport]

UNITS = (
    Unit(1, "Ủy ban nhân dân xã Tân Hòa", aliases=("UBND xã",)),
    Unit(2, "Trường Tiểu học Tân Hòa A", aliases=("TH Tân Hòa A",)),
    Unit(3, "Trường THCS Tân Hòa"),
    Unit(4, "Thôn Đông Hà"),
    Unit(5, "Trạm Y tế xã"),
    Unit(6, "Công an xã"),
    Unit(7, "Trường Tiểu học Đồi Chè", valid_to=date(2025, 6, 30)),
)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return national_vocabulary()


@pytest.fixture(scope="session")
def known() -> Known:
    return Known(
        date(2026, 6, 15),
        owner="Xã Tân Hòa",
        province="Lào Cai",
        units=UNITS,
        successions={
            "Trường Tiểu học Đồi Chè": ("Trường Tiểu học Tân Hòa A",),
            "Trạm Y tế xã Đồi Chè": ("Trạm Y tế xã", "Công an xã"),
            "Đội thuế liên xã": (),
        },
    )


@pytest.fixture
def book(tmp_path: Path) -> Book:
    def write(rows: Rows, *, name: str = "danh sach.xlsx", sheet: str = "Sheet1", merges: Sequence[str] = ()) -> Path:
        workbook = Workbook()
        page = workbook.active
        page.title = sheet
        for row in rows:
            page.append(list(row))
        for merge in merges:
            page.merge_cells(merge)
        path = tmp_path / name
        workbook.save(path)
        return path

    return write


@pytest.fixture
def read(known: Known, vocabulary: Vocabulary) -> Read:
    def reading(path: Path, kind: str = "nominations", **options: object) -> FileReport:
        return understand([path], kind, known=known, vocabulary=vocabulary, **options).files[0]  # type: ignore[arg-type]

    return reading


def only_sheet(report: FileReport) -> SheetReport:
    assert report.outcome == "read", report.error
    filled = [sheet for sheet in report.sheets if sheet.header_rows]
    assert len(filled) == 1
    return filled[0]


def row_of(report: FileReport, number: int) -> RowReport:
    return next(row for row in only_sheet(report).rows if row.row == number)


def results(report: FileReport) -> dict[int, str]:
    return {row.row: row.result.value for row in only_sheet(report).rows}


def codes(report: FileReport) -> dict[int, list[str]]:
    return {row.row: list(row.codes) for row in only_sheet(report).rows if row.codes}
