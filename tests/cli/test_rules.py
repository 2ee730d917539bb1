"""rules: the written cases of the samples, and files that are none."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tdkt_desktop.paths import resources
from tests.support.commands import done, read, refused, reported

PAID = (
    '{"cases": [{"id": "B1", "award": "LDTT", "subject": "individual", "decision_date": "2026-07-01", "quantity": %s}]}'
)
YEAR_WITHOUT_END = json.dumps(
    {"scenarios": [{"id": "S1", "subject": {"type": "individual"}, "proposal": {"award": "LDTT", "year": 10**30}}]}
)


@pytest.fixture
def compared(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(shared / "samples"))
    import compare_rules

    yield compare_rules
    for name in ("compare_rules", "comparelib"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(("name", "count"), [("scenarios.json", 30), ("bonus_cases.json", 25)])
def test_every_written_case_is_judged_as_it_must_be(
    shared: Path, tmp_path: Path, compared: Any, name: str, count: int
) -> None:
    cases = shared / "samples" / name
    report = reported(tmp_path / "r.json", "rules", cases)
    assert len(report["cases"]) == count
    assert compared.compare(report, read(cases)).end() == 0


def test_a_pack_can_be_named(shared: Path, tmp_path: Path) -> None:
    cases = shared / "samples" / "bonus_cases.json"
    pack = resources() / "national_pack"
    assert reported(tmp_path / "a.json", "rules", cases, "--pack", pack) == reported(
        tmp_path / "b.json", "rules", cases
    )


def test_what_is_said_of_a_case(tmp_path: Path) -> None:
    case = {"id": "B1", "award": "LDTT", "subject": "individual", "decision_date": "2026-07-01", "quantity": 3}
    (tmp_path / "c.json").write_text(json.dumps({"cases": [case]}), encoding="utf-8")
    assert done("rules", tmp_path / "c.json") == "B1 LDTT 760000\n"
    (found,) = reported(tmp_path / "r.json", "rules", tmp_path / "c.json")["cases"]
    assert (found["amount"], found["total"], found["words"]) == (760_000, 2_280_000, "Bảy trăm sáu mươi nghìn đồng")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "không phải JSON, từ dòng 1"),
        ('{"cases":\n[}', "không phải JSON, từ dòng 2"),
        ("[]", "tệp không có tình huống nào"),
        ("{}", "tệp không có tình huống nào"),
        ('{"cases": {}}', "tệp không có tình huống nào"),
        ('{"cases": [{"id": "B1", "award": "LDTT"}]}', "tình huống B1 thiếu dữ liệu"),
        ('{"scenarios": [1]}', "tình huống 1 thiếu dữ liệu"),
        (
            '{"cases": [{"id": "B1", "award": "LDTT", "subject": "individual", "decision_date": "hôm qua"}]}',
            "tình huống B1",
        ),
        ("[" * 100_000, "không phải JSON"),
        (PAID % '"2"', "tình huống B1"),
        (PAID % "-1", "tình huống B1"),
        (PAID % "1.5", "tình huống B1"),
        (PAID % "true", "tình huống B1"),
        (YEAR_WITHOUT_END, "tình huống S1"),
        ('{"cases": [{"id": "B1", "award": "LẠ", "subject": "individual", "decision_date": "2026-07-01"}]}', "LẠ"),
    ],
)
def test_cases_that_cannot_be_judged_are_refused(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "c.json").write_text(text, encoding="utf-8")
    assert told in refused("rules", tmp_path / "c.json", "--report", tmp_path / "r.json")
    assert not (tmp_path / "r.json").exists()


def test_cases_that_are_no_text_or_not_there_are_refused(tmp_path: Path) -> None:
    (tmp_path / "c.json").write_bytes(b"\xff\xfe\x00")
    assert "không phải JSON" in refused("rules", tmp_path / "c.json")
    assert "không có tệp" in refused("rules", tmp_path / "không.json")


def test_a_folder_that_is_no_pack_is_refused(shared: Path, tmp_path: Path) -> None:
    assert "gói" in refused("rules", shared / "samples" / "bonus_cases.json", "--pack", tmp_path)
