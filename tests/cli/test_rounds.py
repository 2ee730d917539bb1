"""rounds, round, appraise."""

from pathlib import Path

import pytest

from tests.cli.conftest import ROUND
from tests.support.commands import done, read, refused, reported

APPRAISED = {"nomination", "name", "unit", "status", "award", "verdict", "conditions", "proofs"}
CONDITION = {"code", "met", "law_article", "verification", "text", "proofs", "missing"}


def kept_verdicts(office: Path, tmp_path: Path) -> list[object]:
    done("list", office, "nominations", "--to", tmp_path / "n.json")
    return [row["verdict"] for row in read(tmp_path / "n.json")["rows"]]


def test_rounds_are_listed_with_their_standing(office: Path, tmp_path: Path) -> None:
    done("round", office, "Năm học 2024-2025", "--year", 2025, "--kind", "school_year", "--received", "2025-07-01")
    report = reported(tmp_path / "r.json", "rounds", office)
    assert [(one["name"], one["year"], one["kind"], one["received"]) for one in report["rounds"]] == [
        ("Năm học 2024-2025", 2025, "school_year", "2025-07-01"),
        (ROUND, 2025, "year_end", "2025-12-05"),
    ]
    assert report["rounds"][1]["statuses"] == {"proposed": 5}
    assert done("rounds", office) == f"2025  Năm học 2024-2025\n2025  {ROUND}\n"


def test_a_name_is_taken_once_a_year_whatever_its_case(office: Path) -> None:
    same = ROUND.upper()
    assert "đã có đợt xét" in refused("round", office, same, "--year", 2025, "--kind", "sudden")
    done("round", office, same, "--year", 2026, "--kind", "sudden")


def test_a_round_without_a_day_is_received_today(office: Path, tmp_path: Path) -> None:
    done("round", office, "Đột xuất", "--year", 2025, "--kind", "sudden")
    assert reported(tmp_path / "r.json", "rounds", office)["rounds"][0]["received"] == "2025-12-22"


@pytest.mark.parametrize("day", ["31/02/2025", "hôm qua", "2025", "tháng 3/2025"])
def test_a_day_that_is_none_is_refused(office: Path, day: str) -> None:
    said = refused("round", office, "Đột xuất", "--year", 2025, "--kind", "sudden", "--received", day)
    assert said.startswith(f"“{day}” không phải là một ngày có trong lịch.")


def test_appraisal_reports_each_condition_and_is_kept(office: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "r.json", "appraise", office, "--round", ROUND)
    assert set(report) == {"nominations"}
    assert [one["nomination"] for one in report["nominations"]] == [1, 2, 3, 4, 5]
    for one in report["nominations"]:
        assert set(one) >= APPRAISED
        assert (one["status"], one["award"], one["verdict"]) == ("proposed", "LDTT", "needs_evidence")
        assert one["unit"] == "Trường Tiểu học Hồng Quang"
        codes = [found["code"] for found in one["conditions"]]
        assert len(set(codes)) == len(codes)
        for found in one["conditions"]:
            assert set(found) >= CONDITION
            assert found["met"] in {True, False, None}
    assert kept_verdicts(office, tmp_path) == ["needs_evidence"] * 5


def test_the_law_of_another_day_is_shown_and_not_kept(office: Path, tmp_path: Path) -> None:
    report = reported(tmp_path / "r.json", "appraise", office, "--round", ROUND, "--as-of", "01/06/2025")
    assert {one["on"] for one in report["nominations"]} == {"2025-06-01"}
    assert kept_verdicts(office, tmp_path) == [None] * 5


def test_what_appraisal_says_to_people(office: Path) -> None:
    lines = done("appraise", office, "--round", ROUND).splitlines()
    assert len(lines) == 5
    assert lines[0].endswith("  LDTT  needs_evidence")


def test_papers_of_the_appraisal(office: Path, tmp_path: Path) -> None:
    done("appraise", office, "--round", ROUND, "--papers", tmp_path / "phiếu")
    names = {path.name[:5] + path.suffix for path in (tmp_path / "phiếu").iterdir()}
    report = {"TH-02.pdf", "TH-02.docx"}
    assert names == {"HS-07.pdf", "HS-07.docx", "HS-07.xlsx", "TH-01.pdf", "TH-01.docx"} | report


def test_papers_into_a_file_are_refused_and_the_appraisal_stays(office: Path, tmp_path: Path) -> None:
    (tmp_path / "là tệp").write_bytes(b"")
    assert "là tệp" in refused("appraise", office, "--round", ROUND, "--papers", tmp_path / "là tệp")
    assert kept_verdicts(office, tmp_path) == ["needs_evidence"] * 5


@pytest.mark.parametrize(
    ("command", "rest"),
    [
        ("appraise", []),
        ("dossier", ["--to", "x"]),
        ("list", ["awards", "--to", "x.json"]),
        ("form", ["HS-07", "--to", "x.pdf"]),
    ],
)
def test_a_round_that_is_not_there_is_refused(office: Path, command: str, rest: list[str]) -> None:
    said = refused(command, office, *rest, "--round", "Đợt lạ")
    assert "“Đợt lạ”" in said.splitlines()[0]
    assert ROUND in said.splitlines()[2]
