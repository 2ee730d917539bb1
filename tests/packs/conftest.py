"""The national pack as files that a test may spoil."""

import csv
import io
from collections.abc import Callable

import pytest

from tdkt_desktop.packs.source import PackFiles, open_pack
from tdkt_desktop.paths import resources


@pytest.fixture(scope="session")
def national() -> PackFiles:
    return open_pack(resources() / "national_pack")


Spoil = Callable[..., PackFiles]


@pytest.fixture
def spoiled(national: PackFiles) -> Spoil:
    """The national pack with cells of one line changed: `spoiled("base_salary", 2, amount_vnd="0")`."""

    def spoil(table: str, line: int, **cells: str) -> PackFiles:
        name = f"{table}.csv"
        rows = list(csv.reader(io.StringIO(national.files[name].decode("utf-8-sig"), newline="")))
        for column, value in cells.items():
            rows[line - 1][rows[0].index(column)] = value
        return replaced(national, name, rows)

    return spoil


def replaced(pack: PackFiles, name: str, rows: list[list[str]]) -> PackFiles:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows(rows)
    return PackFiles("thử", {**pack.files, name: written.getvalue().encode("utf-8")})
