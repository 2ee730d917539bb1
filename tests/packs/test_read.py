"""A pack's files to a rulebook."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.rulebook import BaseSalary, BonusCoefficient, EligibilityRule, LegalDocument
from tdkt_desktop.packs.cells import CELLS, day, decimal, parameters, partial_day, yes_or_no
from tdkt_desktop.packs.findings import PackUnreadable
from tdkt_desktop.packs.read import national_pack, parse, read_pack, rulebook, table_rows
from tdkt_desktop.packs.source import PackFiles
from tdkt_desktop.packs.tables import TABLES
from tdkt_desktop.paths import resources


def test_the_national_pack_is_read_once() -> None:
    assert national_pack() is national_pack()
    assert national_pack().manifest.kind == "national"
    assert national_pack().manifest.valid_from == date(2024, 1, 1)


def test_every_row_of_the_national_pack_says_its_source_and_how_sure_it_is(national: PackFiles) -> None:
    sources = {"source", "law_article", "source_seed", "nguon"}
    dates = {"effective_from", "valid_from", "exists_from", "tu_ngay"}
    for table in TABLES:
        for row in table_rows(national, table.file):
            assert sources & set(row), table.file
            assert dates & set(row), table.file
            assert row["verification"] in {"read", "likely", "unverified"}, (table.file, row)


def test_the_tables_hold_the_rows_of_the_law_tables(shared: Path, national: PackFiles) -> None:
    """The pack grew out of the shared tables: what it took over as it stood still says the same."""
    for name in (
        "award_types",
        "eligibility_rules",
        "base_salary",
        "dossier_requirements",
        "quotas",
        "evaluation_grades",
    ):
        told = table_rows(PackFiles("luật", {f"{name}.csv": (shared / "domain" / f"{name}.csv").read_bytes()}), name)
        assert table_rows(national, name) == told, name


def test_a_province_may_save_with_semicolons_local_dates_and_commas(national: PackFiles) -> None:
    text = (
        "award_code;coefficient;subject;law_article;effective_from;effective_to;is_ceiling;verification;note\n"
        "LDTT;0,3;ca_nhan;NĐ;1/7/2025;;no;read;\n\n"
    )
    book = rulebook(PackFiles("thử", {**national.files, "bonus_coefficients.csv": text.encode("utf-8-sig")}))
    row = book.table(BonusCoefficient)[0]
    assert (row.coefficient, row.effective_from, row.effective_to) == (Decimal("0.3"), date(2025, 7, 1), None)


def test_text_is_composed_and_trimmed_at_the_door(national: PackFiles) -> None:
    text = "effective_from,effective_to,amount_vnd,law_article,verification,note\n2024-01-01,,1, NĐ Hòa ,read,\n"
    decomposed = text.replace("ò", "o\u0300").encode("utf-8")
    book = rulebook(PackFiles("thử", {**national.files, "base_salary.csv": decomposed}))
    assert book.table(BaseSalary)[0].law_article == "NĐ Hòa"


def test_numbers_in_conditions_stay_exact() -> None:
    rule = next(rule for rule in national_pack().table(EligibilityRule) if rule.code == "TTLDTT_MEMBERS")
    assert rule.parameters["min_ratio"] == Decimal("0.7")


def test_a_document_known_by_its_year_alone(national: PackFiles) -> None:
    documents = {row.code: row for row in rulebook(national).table(LegalDocument)}
    assert documents["QD_01_2026_TTG"].issued_on == PartialDate(2026)


def test_a_table_that_may_be_missing_is_empty(national: PackFiles) -> None:
    files = {name: data for name, data in national.files.items() if name != "seed_index.csv"}
    assert parse(PackFiles("thử", files)).findings == ()
    assert table_rows(PackFiles("thử", files), "seed_index") == ()


@pytest.mark.parametrize(
    ("cells", "column", "value"),
    [
        ({"amount_vnd": "nhiều"}, "amount_vnd", "nhiều"),
        ({"amount_vnd": ""}, "amount_vnd", None),
        ({"effective_from": "31/02/2024"}, "effective_from", "31/02/2024"),
        ({"effective_from": "2024-02-31"}, "effective_from", "2024-02-31"),
        ({"effective_from": "2024"}, "effective_from", "2024"),
        ({"verification": "chắc"}, "verification", "chắc"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_its_line(
    cells: dict[str, str], column: str, value: str | None, spoiled: object
) -> None:
    pack = spoiled("base_salary", 3, **cells)  # type: ignore[operator]
    with pytest.raises(PackUnreadable) as refused:
        rulebook(pack)
    found = refused.value.findings
    assert [(one.file, one.line, one.column) for one in found] == [("base_salary.csv", 3, column)]
    assert found[0].sentence.values.get("value") == value
    assert refused.value.values == {"pack": "thử", "count": 1, "file": "base_salary.csv", "line": 3}


def test_all_faults_are_told_at_once(national: PackFiles) -> None:
    files = {
        **national.files,
        "quotas.csv": b"\xff\xfe",
        "bonus_rules.csv": b"rule_code,value\nA,1\n",
        "manifest.json": b"{}",
    }
    del files["honorifics.csv"]
    found = {(one.file, one.column) for one in parse(PackFiles("thử", files)).findings}
    assert {("quotas.csv", ""), ("honorifics.csv", ""), ("manifest.json", ""), ("bonus_rules.csv", "text_vi")} <= found


def test_an_empty_table_lacks_nothing(national: PackFiles) -> None:
    assert parse(PackFiles("thử", {**national.files, "retention.csv": b""})).findings == ()


@pytest.mark.parametrize("data", [b"\xff", b"[]", b"{", b'{"code": 1}'])
def test_a_manifest_that_says_nothing_is_a_fault(data: bytes, national: PackFiles) -> None:
    found = parse(PackFiles("thử", {**national.files, "manifest.json": data})).findings
    assert [one.file for one in found] == ["manifest.json"]


def test_a_manifest_may_leave_its_dates_open(national: PackFiles) -> None:
    said = json.loads(national.files["manifest.json"]) | {"valid_from": None, "valid_to": "2027-02-28"}
    parsed = parse(PackFiles("thử", {**national.files, "manifest.json": json.dumps(said).encode("utf-8")}))
    assert (parsed.manifest.valid_from, parsed.manifest.valid_to) == (None, date(2027, 2, 28))


def test_a_folder_is_read_as_a_pack() -> None:
    assert read_pack(resources() / "national_pack").award("LDTT").short_name == "LĐTT"


@pytest.mark.parametrize(
    ("convert", "text"),
    [
        (day, "tháng 3/2024"),
        (day, "mai"),
        (partial_day, "mai"),
        (decimal, "NaN"),
        (decimal, "một"),
        (yes_or_no, "có"),
        (parameters, "[]"),
        (parameters, "{"),
        (CELLS["Fraction"], "2/3/4"),
    ],
)
def test_cells_refuse_what_they_are_not(convert: object, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        convert(text)  # type: ignore[operator]


def test_a_fraction_with_nothing_below_the_line_is_a_fault(spoiled: object) -> None:
    pack = spoiled("vote_thresholds", 2, min_ratio="1/0")  # type: ignore[operator]
    assert [one.column for one in parse(pack).findings] == ["min_ratio"]
