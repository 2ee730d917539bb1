"""Packs laid over each other: what a province names changes, and it inherits the rest."""

import json
from collections.abc import Mapping
from datetime import date

import pytest

from tdkt_desktop.domain.rulebook import CouncilRule, Deadline, Quota
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.door import examine_files
from tdkt_desktop.packs.layers import Layered, chain_of, layered
from tdkt_desktop.packs.read import national_files, national_pack, rulebook
from tdkt_desktop.packs.source import MANIFEST, PackFiles, open_pack
from tdkt_desktop.paths import resources
from tests.packs.bad_packs import HEADS, MANIFEST_SAID, QUOTA, table

DAY = date(2026, 11, 25)


def province(**files: bytes) -> PackFiles:
    said = json.dumps(MANIFEST_SAID).encode()
    return PackFiles("thử", {MANIFEST: said, **{f"{name}.csv": data for name, data in files.items()}})


def over(**files: bytes) -> Layered:
    return layered([national_files(), province(**files)])


def test_nothing_named_changes_nothing() -> None:
    book, national = rulebook(over().pack), national_pack()
    assert len(book.table(Quota)) == len(national.table(Quota))
    assert [rule.code for rule in book.table(CouncilRule)] == [rule.code for rule in national.table(CouncilRule)]


def test_a_row_of_the_same_code_and_day_takes_the_place() -> None:
    whole = over(quotas=b"quota_code,max_ratio,effective_from,verification\nCSTDCS_TY_LE,0.15,2024-01-01,read\n")
    quota = rulebook(whole.pack).quota("CSTDCS_TY_LE", DAY)
    assert quota is not None
    assert quota.max_ratio is not None
    assert float(quota.max_ratio) == 0.15
    assert quota.award_code == "CSTDCS", "a column that is not there keeps what it was"
    assert check(whole.pack) == ()


def test_a_blank_cell_is_blank() -> None:
    whole = over(quotas=b"quota_code,max_ratio\nHTXS_CC,\n")
    quota = rulebook(whole.pack).quota("HTXS_CC", DAY)
    assert quota is not None
    assert quota.max_ratio is None


def test_a_row_is_taken_out() -> None:
    book = rulebook(over(deadlines=b"deadline_code,removed\nDL_NEWLAW,yes\n").pack)
    assert "DL_NEWLAW" not in {row.code for row in book.table(Deadline)}


def test_a_date_may_be_spelled_as_in_a_spreadsheet() -> None:
    whole = over(quotas=b"quota_code;max_ratio;effective_from\nHTXS_CC;0,25;1/1/2026\n")
    assert whole.findings == ()
    assert len(rulebook(whole.pack).table(Quota)) == len(national_pack().table(Quota))


def test_which_row_is_meant_must_be_said_where_there_are_several() -> None:
    whole = over(bonus_coefficients=b"award_code,subject,coefficient\nLDTT,ca_nhan,0.4\n")
    assert [one.line for one in whole.findings] == [2]


def test_a_fault_is_told_by_the_line_of_the_pack_it_comes_from() -> None:
    row = dict(zip(HEADS["quotas"].split(","), QUOTA, strict=True)) | {"award_code": "KHONG_CO"}
    files = table("quotas", QUOTA, [*{**row, "quota_code": "THU2"}.values()])
    pack = PackFiles("thử", {MANIFEST: json.dumps(MANIFEST_SAID).encode(), **files})
    found = examine_files(pack, known={}).findings
    assert [(one.file, one.line) for one in found] == [("quotas.csv", 3)]


def test_packs_build_on_each_other_in_order() -> None:
    def named(code: str, base: str | None) -> PackFiles:
        return PackFiles(code, {MANIFEST: json.dumps({**MANIFEST_SAID, "code": code, "inherits": base}).encode()})

    bases: Mapping[str, PackFiles] = {"A": named("A", None), "B": named("B", "A")}
    assert [pack.name for pack in chain_of(named("C", "B"), bases)] == ["A", "B", "C"]


def test_the_example_province_asks_for_four_fifths() -> None:
    book = examine_files(open_pack(resources() / "packs" / "bac_ninh"), known={}).rules
    rules = [book.council_rule("QUORUM", day) for day in (date(2025, 12, 2), date(2025, 12, 3))]
    assert [rule.value for rule in rules if rule] == ["2/3", "0.80"]
    days = {row.code: (row.day, row.month) for row in book.table(Deadline)}
    assert (days["DL_YEAR_PROV"], days["DL_EDU_PROV"]) == ((10, 12), (10, 7))


def test_the_change_of_law_holds_from_its_day_and_is_likely() -> None:
    book = examine_files(open_pack(resources() / "packs" / "luat_06_2026"), known={}).rules
    before, after = (book.category_of_round("thematic", day) for day in (date(2026, 9, 30), date(2026, 10, 1)))
    assert before is not None
    assert after is not None
    assert (before.code, after.code, after.verification.value) == ("CHUYEN_DE", "PT_CHUYEN_DE", "likely")


@pytest.mark.parametrize("name", ["bac_ninh", "luat_06_2026"])
def test_an_example_says_how_sure_every_row_of_it_is(name: str) -> None:
    pack = open_pack(resources() / "packs" / name)
    for path, data in pack.files.items():
        if path.endswith(".csv") and "legal_documents" not in path:
            head, *rows = data.decode().splitlines()
            assert "verification" in head.split(",")
            assert rows
