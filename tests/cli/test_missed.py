"""missed: who qualifies and was not proposed."""

from datetime import date
from pathlib import Path

from tdkt_desktop.actions.people import record_grade
from tdkt_desktop.office.office import Office
from tests.support.commands import done, refused, reported, wrong

KEYS = {"subject", "kind", "name", "unit", "lacking", "basis", "award", "verdict", "on", "conditions", "proofs"}
CONDITION = {"code", "met", "law_article", "verification", "text", "proofs", "missing"}


def graded(folder: Path) -> None:
    """The first nominee is graded with a paper."""
    office = Office.open(folder)
    record_grade(office, 1, 2025, grade="HTXSNV", paper="12/QĐ-UBND")
    office.release()


def test_the_report_has_those_who_qualify_and_apart_those_who_need_evidence(office: Path, tmp_path: Path) -> None:
    graded(office)
    report = reported(tmp_path / "r.json", "missed", office, "--year", 2025)
    assert set(report) == {"year", "missed", "needs_evidence"}
    assert report["missed"] == []
    told = {one["award"]: one for one in report["needs_evidence"]}
    assert "LDTT" not in told, "proposed in the round of the year"
    assert (told["CSTDCS"]["lacking"], told["CSTDCS"]["verdict"]) == ("judgement", "needs_evidence")
    assert told["GK_XA_CN"]["lacking"] == "check"
    for one in report["needs_evidence"]:
        assert set(one) == KEYS
        assert "12/QĐ-UBND" in one["proofs"]
        assert all(set(found) >= CONDITION for found in one["conditions"])


def test_each_is_said_in_a_line_and_counted(office: Path) -> None:
    graded(office)
    lines = done("missed", office, "--year", 2025).splitlines()
    assert all(line.startswith("?  ") and "12/QĐ-UBND" in line for line in lines[:-1])
    assert lines[-1].startswith("Năm 2025: 0 trường hợp đủ điều kiện mà chưa được đề nghị")


def test_another_day_brings_another_law(office: Path, tmp_path: Path) -> None:
    graded(office)
    report = reported(tmp_path / "r.json", "missed", office, "--year", 2025, "--as-of", "1/5/2025")
    assert {one["on"] for one in report["needs_evidence"]} == {date(2025, 5, 1).isoformat()}


def test_a_day_that_is_none_is_refused_and_the_year_is_asked_for(office: Path) -> None:
    assert refused("missed", office, "--year", 2025, "--as-of", "31/2/2025").startswith("“31/2/2025”")
    assert wrong("missed", office) == "Còn thiếu: --year."


def test_who_works_at_a_school_is_judged_by_the_school_year(office: Path, tmp_path: Path) -> None:
    graded(office)
    report = reported(tmp_path / "r.json", "missed", office, "--year", 2025)
    assert {one["basis"] for one in report["needs_evidence"] if one["award"] == "CSTDCS"} == {"nam_hoc"}
    lines = done("missed", office, "--year", 2025).splitlines()
    assert any("CSTDCS  năm học 2024 - 2025" in line for line in lines)
