"""A ward's award year from the units' lists to the dossier on the stick, by commands alone, on the sample lists."""

import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import ROUND_CEILING, Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tdkt_desktop.domain.money import amount_in_words
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tests.support import commands
from tests.support.commands import done, read, refused, reported, run
from tests.support.year import FILES, ROUND, Year, worked_through

FULL_THOUGH_EXPECTED_EMPTY = {
    "de_nghi_vni.xlsx": "row 30: accepted []",
    "sang_kien_2023_2025.xlsx": "row 32: accepted []",
}
"""Whole rows where `expected.json` awaits held ones; tests/intake/test_samples.py looks at the cells themselves."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Year]:
    commands.speak_vietnamese()
    with pytest.MonkeyPatch.context() as patch:
        commands.stop_the_clock(patch)
        yield worked_through(tmp_path_factory.mktemp("year"), shared / "samples")


@pytest.fixture(autouse=True)
def words() -> None:
    """Every test hears Vietnamese."""
    commands.speak_vietnamese()


@pytest.fixture(scope="module")
def expected(shared: Path) -> Any:
    return read(shared / "samples" / "expected.json")


@pytest.fixture(scope="module")
def compare_import(shared: Path) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(shared / "samples"))
        import compare_import

        yield compare_import
    for name in ("compare_import", "comparelib"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("name", FILES)
def test_each_list_is_understood_to_the_last_cell(
    year: Year, expected: Any, compare_import: Any, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert year.imports[name]["kept"] is True
    compare_import.compare(year.imports[name], expected, name)
    differing = capsys.readouterr().out.splitlines()
    if name in FULL_THOUGH_EXPECTED_EMPTY:
        assert len(differing) == 2
        assert FULL_THOUGH_EXPECTED_EMPTY[name] in differing[1]
    else:
        assert differing == []


def test_the_catalogue_and_the_old_units_are_on_file(year: Year, expected: Any) -> None:
    names = {row["name"] for row in year.rows("units")}
    assert set(expected["units"]) <= names


def awards_of(office: Office, name: str, birth_year: int) -> list[Any]:
    """Awards in the register of the one person of that name and year of birth."""
    with office.reader() as reader:
        people = [
            found
            for found in reader.subjects.namesakes(SubjectKind.PERSON).get(fold(name), [])
            if found.birth_date and found.birth_date.year == birth_year
        ]
        assert len(people) == 1, (name, people)
        return reader.awards.of_subject(people[0].id)


def test_chains_of_the_register_agree(year: Year, expected: Any) -> None:
    register = expected["files"]["so_khen_thuong_cu_2019_2024.xlsx"]["sheets"][0]
    assert len(register["workbook_lookups"]) > 5
    with Office.open(year.office) as office:
        for person in register["workbook_lookups"]:
            held = [
                one for one in awards_of(office, person["full_name"], person["birth_year"]) if one.period_year < 2025
            ]
            titles = [one for one in held if one.award_code == "CSTDCS"]
            years = sorted({one.period_year for one in titles})
            run_of_years = next((length for length in range(len(years) + 1) if 2024 - length not in years), 0)
            printed = {f"{one.decision_number} ngày {one.signed_on:%d/%m/%Y}" for one in titles}
            assert (years, run_of_years) == (person["cstdcs_years"], person["longest_run_ending_2024"]), person
            assert set(person["decisions"]) <= printed, person


def test_people_of_one_name_stay_two(year: Year, expected: Any) -> None:
    pairs = expected["files"]["so_khen_thuong_cu_2019_2024.xlsx"]["sheets"][0]["same_name_pairs"]
    with Office.open(year.office) as office:
        for pair in pairs:
            for one in (pair["a"], pair["b"]):
                held = awards_of(office, pair["name"], one["birth"])
                years = sorted({found.period_year for found in held if found.award_code == "CSTDCS"})
                assert [found for found in years if found < 2025] == one["cstdcs"], pair


def test_every_accepted_nominee_is_appraised_with_reasons(year: Year) -> None:
    rows = year.rows("nominations")
    assert len(year.appraised["nominations"]) == len(rows)
    for one in year.appraised["nominations"]:
        assert one["verdict"] in {"qualified", "not_qualified", "needs_evidence"}
        assert one["conditions"]
        if one["verdict"] == "not_qualified":
            assert any(found["met"] is False for found in one["conditions"])
    verdicts = {row["id"]: row["verdict"] for row in rows}
    assert verdicts == {one["nomination"]: one["verdict"] for one in year.appraised["nominations"]}


def test_votes_settle_every_nomination(year: Year) -> None:
    assert (year.voted["members"], year.voted["present"], year.voted["quorum"]) == (15, 13, True)
    for one in year.voted["nominations"]:
        votes = 11 if one["nomination"] % 7 == 0 else 13
        above, below = map(int, one["threshold"].split("/"))
        assert one["for"] == votes
        assert one["absent"] == 15 - votes
        assert one["passed"] is (votes * below >= above * 15)
    thresholds = Counter(one["threshold"] for one in year.voted["nominations"])
    assert thresholds["4/5"] > 10
    assert any(not one["passed"] for one in year.voted["nominations"])


def test_the_register_holds_what_was_decided(year: Year) -> None:
    statuses = Counter((row["award"], row["status"]) for row in year.rows("nominations"))
    decided = Counter(row["award"] for row in year.rows("awards", "--round", ROUND))
    for code, report in year.decisions.items():
        assert report["awards"] == decided[code] == statuses[code, "decided"] > 0
        assert statuses[code, "supported"] == 0
    assert len(year.rows("awards")) == 264 + sum(decided.values())
    higher = {(code, status) for code, status in statuses if code in {"CO_TINH", "TTLDXS", "CSTD_TINH"}}
    assert higher
    assert not {code for code, status in higher if status == "decided"}


def test_bonuses_are_the_packs_amounts(year: Year) -> None:
    base, coefficients = 2_340_000, {"LDTT": "0.3", "CSTDCS": "1.0", "TTLDTT": "0.8", "GK_XA_CN": "0.15"}
    total = 0
    for code, report in year.decisions.items():
        exact = Decimal(coefficients.get(code, 0)) * base / 10_000
        amount = int(exact.to_integral_value(ROUND_CEILING)) * 10_000
        paid = [one for one in report["bonuses"] if one["paid"]]
        assert {one["amount"] for one in paid} <= {amount}
        assert all(one["amount"] == 0 and one["why"] for one in report["bonuses"] if not one["paid"])
        assert report["total"] == len(paid) * amount
        assert report["words"] == amount_in_words(report["total"])
        total += report["total"]
    assert total == sum(row["amount"] for row in year.rows("bonuses")) + repaid(year)


def repaid(year: Year) -> int:
    """What a decision on a lower title first paid and a later one on a higher title of the same people took back."""
    lower = {row["subject_id"] for row in year.rows("bonuses") if row["award"] == "LDTT" and not row["paid"]}
    return 710_000 * len(lower)


def test_two_titles_of_one_year_are_paid_once(year: Year) -> None:
    titles = [row for row in year.rows("bonuses") if row["award"] in {"LDTT", "CSTDCS"}]
    held = Counter(row["subject_id"] for row in titles)
    twice = {subject for subject, count in held.items() if count == 2}
    assert twice
    for subject in twice:
        paid = {row["award"]: row["paid"] for row in titles if row["subject_id"] == subject}
        assert paid == {"LDTT": 0, "CSTDCS": 1}


def test_the_annual_list_holds_every_award_of_the_year(year: Year, tmp_path: Path) -> None:
    for suffix in ("pdf", "docx", "xlsx"):
        done("form", year.office, "DS-NAM", "--year", 2025, "--to", tmp_path / f"năm.{suffix}")
    names = [row["name"] for row in year.rows("awards", "--year", 2025)]
    book = load_workbook(tmp_path / "năm.xlsx", read_only=True)
    cells = Counter(row[1] for row in book.worksheets[0].iter_rows(values_only=True) if isinstance(row[0], int | float))
    book.close()
    assert Counter(names) <= cells
    assert cells.total() in {len(names), len(names) + 1}  # the row of column numbers begins with a number too


@pytest.fixture(scope="module")
def dossier(year: Year) -> Path:
    folder = year.desk / "hồ sơ"
    done("dossier", year.office, "--round", ROUND, "--to", folder)
    return folder


def test_the_dossier_is_whole(year: Year, dossier: Path) -> None:
    report = reported(year.desk / "check.json", "check-dossier", dossier)
    assert report["complete"] is True
    names = {path.name for path in (dossier / "minh-chung").iterdir()}
    assert {"danh_sach_de_nghi_2025.xlsx", "ho_gia_dinh_van_hoa.xlsx", "de_nghi_tcvn3.xls"} <= names
    papers = Counter("-".join(path.name.split("-")[:2]) for path in (dossier / "van-ban").iterdir())
    assert set(papers) == {"HS-07", "TH-01", "TH-02", "HD-04", "KT-01", "KT-02", "KT-05", "TT-01"}


def test_one_changed_byte_of_the_dossier_is_found(dossier: Path, tmp_path: Path) -> None:
    copy = tmp_path / "trên USB"
    shutil.copytree(dossier, copy)
    victim = copy / "minh-chung" / "danh_sach_tap_the.xlsx"
    data = bytearray(victim.read_bytes())
    data[100] ^= 1
    victim.write_bytes(bytes(data))
    assert run("check-dossier", copy, "--report", tmp_path / "c.json").status == 1
    assert read(tmp_path / "c.json")["altered"] == ["minh-chung/danh_sach_tap_the.xlsx"]


def test_a_restored_backup_says_the_same(year: Year, tmp_path: Path) -> None:
    done("backup", year.office, tmp_path / "b.tdkt")
    done("restore", tmp_path / "b.tdkt", tmp_path / "máy mới")
    assert reported(tmp_path / "h.json", "health", tmp_path / "máy mới") == {"ok": True, "findings": []}
    for name in ("awards", "bonuses", "nominations", "schedule"):
        done("list", tmp_path / "máy mới", name, "--to", tmp_path / "l.json")
        assert read(tmp_path / "l.json")["rows"] == year.rows(name)


def test_nothing_is_taken_twice(year: Year) -> None:
    for name, kind in (
        ("danh_sach_de_nghi_2025.xlsx", "nominations"),
        ("so_khen_thuong_cu_2019_2024.xlsx", "register"),
    ):
        what = ("import", year.office, year.samples / name, "--as", kind, "--round", ROUND, "--keep")
        assert name in refused(*what)
    assert "401/qđ–ubnd" in refused(
        "decide", year.office, "--round", ROUND, "--number", "401/qđ–ubnd", "--date", "21/12/2025", "--signer", "A"
    )
