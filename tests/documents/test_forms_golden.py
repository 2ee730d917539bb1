"""Each form against its golden paper, and what must hold of every form."""

import difflib
import json
from pathlib import Path

import pytest

from tdkt_desktop.documents.catalogue import FORMS, FormUnknown, form
from tdkt_desktop.documents.paper import Paper, to_json
from tdkt_desktop.documents.writing import write

CODES = ("DS-NAM", "HD-04", "HS-07", "HS-08", "HS-09", "KT-01", "KT-02", "KT-05", "TH-01", "TH-02", "TT-01")


@pytest.mark.parametrize("code", CODES)
def test_the_form_is_as_the_golden_paper(
    code: str, papers: dict[str, Paper], repository: Path, request: pytest.FixtureRequest
) -> None:
    golden = repository / "tests" / "golden" / f"{code}.json"
    made = to_json(papers[code])
    if request.config.getoption("--renew-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(made, "utf-8", newline="\n")
    kept = golden.read_text("utf-8")
    difference = difflib.unified_diff(kept.splitlines(), made.splitlines(), "golden", "made", lineterm="", n=2)
    assert made == kept, "\n".join(difference)


def test_every_form_of_the_catalogue_has_a_golden_paper() -> None:
    assert sorted(entry.code for entry in FORMS) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_the_form_writes_every_format_of_the_catalogue(code: str, papers: dict[str, Paper], tmp_path: Path) -> None:
    for suffix in form(code).formats:
        target = tmp_path / f"{code}{suffix}"
        write(papers[code], target)
        assert target.stat().st_size > 1000


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx"])
def test_two_runs_give_the_same_bytes(code: str, suffix: str, papers: dict[str, Paper], tmp_path: Path) -> None:
    if suffix not in form(code).formats:
        pytest.skip("this form is not written as such a file")
    first, second = tmp_path / f"first{suffix}", tmp_path / f"second{suffix}"
    write(papers[code], first)
    write(papers[code], second)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("code", CODES)
def test_the_composer_belongs_to_the_code(code: str, papers: dict[str, Paper]) -> None:
    assert form(code.lower()).composer().__module__.endswith(form(code).module)
    assert papers[code].code == code
    assert ("form", code) in papers[code].meta


def test_an_unknown_form_is_named() -> None:
    with pytest.raises(FormUnknown, match="XX-99"):
        form("XX-99")


def test_the_json_of_a_paper_is_json(papers: dict[str, Paper]) -> None:
    plain = json.loads(to_json(papers["KT-01"]))
    assert plain[""] == "Paper"
    assert plain["sections"][1]["page"]["width"] == pytest.approx(841.89, abs=0.01)
