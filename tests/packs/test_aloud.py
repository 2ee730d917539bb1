"""Rows of a pack read aloud: every table, every column, every code has its words."""

import re
from datetime import date

import pytest

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.packs.aloud import PackAloud, PackRow, share_words
from tdkt_desktop.packs.shapes import BY_FILE, PARTS
from tdkt_desktop.packs.source import PackFiles

WORDS = {"pack_columns", "pack_codes"}


@pytest.fixture(scope="module")
def aloud(national: PackFiles) -> PackAloud:
    return PackAloud(national)


def row(aloud: PackAloud, code: str) -> PackRow:
    return next(found for found in aloud.rows if found.key and found.key[0] == code)


def test_every_table_of_the_pack_is_read_aloud(national: PackFiles) -> None:
    tables = {path.removesuffix(".csv") for path in national.files if path.endswith(".csv")}
    assert tables - WORDS == set(BY_FILE)
    assert {shape.part for shape in BY_FILE.values()} == set(PARTS)


def test_every_column_has_a_heading(aloud: PackAloud) -> None:
    bare = {
        (found.shape.file, column) for found in aloud.rows for column in found.cells
        if aloud.heading(found.shape.file, column) == column
    }  # fmt: skip
    assert bare == set()


def test_no_row_shows_a_bare_code_of_the_programs_own(aloud: PackAloud) -> None:
    """Codes that name their own row (mã) stay; all others are words."""
    bare = set()
    for found in aloud.rows:
        for column, cell in found.cells.items():
            own = column in found.shape.key or column.endswith("_code") or column in ("code", "seed_ids", "parent_code")
            words = aloud.words(column, cell)
            if not own and isinstance(words, str) and re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", words):
                bare.add((found.shape.file, column, words))
    assert bare <= {("report_obligations", "content_vi", "nam_hoc"), ("recurring_tasks", "recipient", "nam_hoc")}


def test_a_row_is_named_alike_in_every_version(aloud: PackAloud) -> None:
    assert len({found.identity for found in aloud.rows}) == len(aloud.rows)


def test_parameters_are_said_one_by_one(aloud: PackAloud) -> None:
    fields = dict(aloud.fields(row(aloud, "TTLDXS_MEMBERS")))
    assert fields["Danh hiệu, hình thức"] == "Lao động tiên tiến"
    assert fields["Tỷ lệ ít nhất"] in ("không làm tròn", "70 %")


def test_versions_stand_in_order_of_time(aloud: PackAloud) -> None:
    salary = next(found for found in aloud.rows if found.shape.file == "base_salary")
    days = [one.first.first for one in aloud.versions(salary) if one.first]
    assert len(days) > 2
    assert days == sorted(days)


def test_a_quota_is_used_by_the_condition_that_names_it(aloud: PackAloud) -> None:
    assert [one.key for one in aloud.used_by(row(aloud, "CSTDCS_TY_LE"))] == [("CSTDCS_RATIO",)]


@pytest.mark.parametrize(
    ("code", "day", "holds"),
    [
        ("CSTDCS_15_OLD", date(2023, 12, 31), True),
        ("CSTDCS_15_OLD", date(2024, 1, 1), False),
        ("HTXS_VC", date(2026, 6, 30), False),
        ("HTXS_VC", date(2026, 7, 1), True),
    ],
)
def test_days_are_inclusive(aloud: PackAloud, code: str, day: date, holds: bool) -> None:
    assert row(aloud, code).in_force(day) is holds


@pytest.mark.parametrize(("cell", "words"), [("0.80", "80 %"), ("0,15", "15 %"), ("2/3", "2/3"), ("x", "x")])
def test_shares_are_written_as_on_paper(cell: str, words: str) -> None:
    assert share_words(cell) == words


def test_sentences_hold_words_and_not_codes(aloud: PackAloud) -> None:
    said = row(aloud, "VT_DEFAULT").sentence
    assert isinstance(said.values["award_code"], Sentence)
    assert said.values["ballot"] == "biểu quyết hoặc bỏ phiếu"
