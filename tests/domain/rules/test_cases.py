"""Written cases, one a line, each with the article that decides it; the sample cases beside them."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook
from tdkt_desktop.domain.rules.cases import judged_case, paid_case, report

CASES = Path(__file__).parent / "cases"


def written_cases() -> Iterator[Any]:
    for file in sorted(CASES.glob("*.json")):
        for case in json.loads(file.read_text("utf-8"))["scenarios"]:
            yield pytest.param(case, id=f"{file.stem}: {case['id']}")


WRITTEN = tuple(written_cases())


@pytest.mark.parametrize("case", WRITTEN)
def test_a_written_case_is_judged_as_its_article_says(case: Mapping[str, Any], rulebook: Rulebook) -> None:
    found = judged_case(case, rulebook=rulebook)
    conditions = {condition["code"]: condition for condition in found["conditions"]}
    expected = case["expected"]
    assert {code: conditions[code]["met"] for code in expected["decisive_rules"]} == expected["decisive_rules"]
    assert found["verdict"] == expected["verdict"]
    assert set(expected["proving_decisions"]) <= set(found["proofs"])
    if case["article"]:
        assert case["article"] in {conditions[code]["law_article"] for code in expected["decisive_rules"]}


@pytest.mark.parametrize("case", WRITTEN)
def test_what_is_not_met_or_not_known_says_what_is_missing(case: Mapping[str, Any], rulebook: Rulebook) -> None:
    for condition in judged_case(case, rulebook=rulebook)["conditions"]:
        if condition.get("weighs", True):
            assert bool(condition["missing"]) == (condition["met"] is not True), condition["code"]


def test_written_cases_meet_every_kind_of_condition(rulebook: Rulebook) -> None:
    kinds: dict[str, set[object]] = {}
    codes = {rule.code: rule.kind for rule in rulebook.table(EligibilityRule)}
    for parameter in WRITTEN:
        for condition in judged_case(parameter.values[0], rulebook=rulebook)["conditions"]:
            kinds.setdefault(codes[condition["code"]], set()).add(condition["met"])
    assert set(codes.values()) == set(kinds)
    never_refuse = {"info", "quota", "not_under_review", "prior_award_excluded_category", "household_ratio"}
    assert {kind for kind, states in kinds.items() if False not in states} == never_refuse | {"registered_at_start"}


@pytest.mark.parametrize("name", ["scenarios", "bonus_cases"])
def test_the_sample_cases_agree(name: str, shared: Path, rulebook: Rulebook, tmp_path: Path) -> None:
    cases = shared / "samples" / f"{name}.json"
    found = report(json.loads(cases.read_text("utf-8")), rulebook=rulebook)
    (tmp_path / "report.json").write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    compared = subprocess.run(
        [sys.executable, shared / "samples" / "compare_rules.py", tmp_path / "report.json", cases],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert compared.returncode == 0, compared.stdout
    assert ", 0 failed" in compared.stdout


def test_a_case_of_money_without_a_rate_names_no_amount(rulebook: Rulebook) -> None:
    case = {"id": "B", "award": "HCLD1_CN", "subject": "individual", "decision_date": "2024-02-01"}
    assert paid_case(case, rulebook=rulebook) == {"id": "B", "award": "HCLD1_CN", "amount": None, "words": None}


def test_a_case_of_money_with_a_quantity_gives_the_total(rulebook: Rulebook) -> None:
    case = {"id": "B", "award": "LDTT", "subject": "ca_nhan", "decision_date": "2026-07-01", "quantity": 3}
    found = paid_case(case, rulebook=rulebook)
    assert (found["amount"], found["total"]) == (760_000, 2_280_000)
    assert found["words"] == "Bảy trăm sáu mươi nghìn đồng"


def test_the_verdict_of_an_award_without_standards_says_why(rulebook: Rulebook) -> None:
    case = {"id": "X", "subject": {"type": "individual"}, "proposal": {"award": "HCLD2_CN", "year": 2025}}
    assert "no standard" in judged_case(case, rulebook=rulebook)["note"]
