"""What a new pack changes, as an officer reads it."""

import json

from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.packs.compare import Kind, compared
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.layers import layered
from tdkt_desktop.packs.read import national_files
from tdkt_desktop.packs.source import MANIFEST, PackFiles
from tdkt_desktop.paths import resources
from tests.packs.bad_packs import MANIFEST_SAID


def test_the_same_pack_changes_nothing() -> None:
    found = compared(national_files(), national_files())
    assert found.changes == ()
    assert found.files == ()


def test_a_province_changes_what_it_names_and_nothing_else() -> None:
    whole = examine(resources() / "packs" / "bac_ninh", known={}).whole
    found = compared(national_files(), whole.pack)
    assert found.counts == {"council": 3, "calendar": 5, "bases": 2}
    closed, opened = found.changes[0], found.changes[1]
    assert (closed.kind, opened.kind) == (Kind.CHANGED, Kind.NEW)
    assert ("Hiệu lực đến", "", "02/12/2025") in [(one.heading, one.before, one.after) for one in closed.fields]
    assert opened.row.key == ("QUORUM",)


def test_money_is_told_before_and_after() -> None:
    salary = b"effective_from,amount_vnd\n2026-07-01,2600000\n"
    said = json.dumps(MANIFEST_SAID).encode()
    whole = layered([national_files(), PackFiles("goi", {MANIFEST: said, "base_salary.csv": salary})])
    (change,) = compared(national_files(), whole.pack).changes
    (field,) = change.fields
    assert change.part == "money"
    assert [one.values["amount"] for one in (field.before, field.after) if isinstance(one, Sentence)] == [
        "2.530.000",
        "2.600.000",
    ]


def test_a_row_taken_out_is_told_as_gone_and_a_form_as_new() -> None:
    files = {"deadlines.csv": b"deadline_code,removed\nDL_NEWLAW,yes\n", "forms/KT-01.docx": b"x"}
    pack = PackFiles("goi", {MANIFEST: json.dumps(MANIFEST_SAID).encode(), **files})
    found = compared(national_files(), layered([national_files(), pack]).pack)
    assert [(one.kind, one.row.key) for one in found.changes] == [(Kind.GONE, ("DL_NEWLAW",))]
    assert [(one.kind, one.path, one.is_form) for one in found.files] == [(Kind.NEW, "forms/KT-01.docx", True)]


def test_a_share_written_otherwise_is_no_change() -> None:
    told = b"threshold_code,award_code,council_level,effective_from,min_ratio\nVT_CSTDCS,CSTDCS,xa,2024-01-01,80 %\n"
    pack = PackFiles("goi", {MANIFEST: json.dumps(MANIFEST_SAID).encode(), "vote_thresholds.csv": told})
    assert compared(national_files(), layered([national_files(), pack]).pack).changes == ()
