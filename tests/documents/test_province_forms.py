"""Word forms of a pack: which fields each form has, and that they are tried out before a pack is taken in."""

import dataclasses
import io
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from docx import Document
from openpyxl import Workbook

from tdkt_desktop.documents.catalogue import FORMS, Form
from tdkt_desktop.documents.form_fields import WORDS, facts_class, sample_of, values_of
from tdkt_desktop.documents.pack_door import examine
from tdkt_desktop.documents.province_forms import form_faults
from tdkt_desktop.documents.word_form import WordForm
from tdkt_desktop.packs.templates import code_of
from tdkt_desktop.paths import resources
from tests.documents.conftest import MAKERS

BAC_NINH = resources() / "packs" / "bac_ninh"


@pytest.fixture(scope="module")
def facts_by_code() -> dict[str, Any]:
    """The facts of which the papers of the golden tests are composed."""
    found: dict[str, Any] = {}
    for entry in FORMS:
        if entry.code in MAKERS:
            module = import_module(f"tdkt_desktop.documents.forms.{entry.module}")
            with mock.patch.object(module, "compose") as compose:
                MAKERS[entry.code]()
            found[entry.code] = compose.call_args.args[0]
    return found


def word(*lines: str) -> bytes:
    made, out = Document(), io.BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.save(out)
    return out.getvalue()


def sheet(*cells: str) -> bytes:
    made, out = Workbook(), io.BytesIO()
    assert made.active is not None
    made.active.append(cells)
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("entry", FORMS, ids=[entry.code for entry in FORMS])
def test_every_form_has_fields_that_a_province_can_name(entry: Form) -> None:
    full, blank = sample_of(entry.module, rows=2), sample_of(entry.module, rows=0)
    assert set(full) == set(blank)
    lists = [value for value in full.values() if isinstance(value, list)]
    assert lists
    assert all(len(value) == 2 for value in lists)
    assert facts_class(entry.module) in WORDS


def test_facts_and_samples_have_the_same_fields(facts_by_code: dict[str, Any]) -> None:
    for entry in FORMS:
        if entry.code in facts_by_code:
            values = values_of(facts_by_code[entry.code])
            assert _shape(values, sample_of(entry.module, rows=1)) == [], entry.code


def _shape(values: object, sample: object, at: str = "") -> list[str]:
    """Where two values have other fields."""
    if isinstance(values, dict) and isinstance(sample, dict):
        if values.keys() != sample.keys():
            return [at]
        return [fault for name, value in values.items() for fault in _shape(value, sample[name], f"{at}.{name}")]
    if isinstance(values, list) and isinstance(sample, list):
        return [fault for value in values for fault in _shape(value, sample[0], f"{at}[]")]
    return [] if isinstance(values, list) == isinstance(sample, list) else [at]


def test_kinds_of_subjects_have_lists_of_their_own(facts_by_code: dict[str, Any]) -> None:
    facts = facts_by_code["HS-07"]
    values = values_of(facts)
    parts = [values[name] for name in ("ds_ca_nhan", "ds_tap_the", "ds_ho")]
    assert sum(len(part) for part in parts if isinstance(part, list)) == len(facts.lines)
    assert [bool(part) for part in parts] == [True, True, False]


def test_a_form_with_a_wrong_field_is_told_by_name() -> None:
    faults = form_faults({"forms/TH-01.docx": word("{{ nguoi_tham_dinh }}", "{{ ho_ten_nguoi_ky }}")})
    assert [fault.sentence.values["expression"] for fault in faults] == ["ho_ten_nguoi_ky"]
    assert faults[0].file == "forms/TH-01.docx"


def test_a_form_of_an_unknown_code_and_one_that_is_no_word_file_are_told() -> None:
    faults = form_faults({"forms/XX-99.docx": word("x"), "forms/KT-01.docx": b"PK", "forms/a.txt": b"", "x.docx": b""})
    assert [fault.file for fault in faults] == ["forms/KT-01.docx", "forms/XX-99.docx"]


def test_excel_tables_are_tried_out_too_where_a_form_is_a_table() -> None:
    good, bad = sheet("{{ ky }}"), sheet("{{ khong_co }}")
    assert form_faults({"forms/HS-07.xlsx": good}) == ()
    faults = form_faults({"forms/HS-07.xlsx": bad, "forms/TH-01.xlsx": good, "forms/HS-08.xlsx": b"PK"})
    assert [fault.file for fault in faults] == ["forms/HS-07.xlsx", "forms/HS-08.xlsx", "forms/TH-01.xlsx"]


def test_the_code_of_a_form_is_its_file_name() -> None:
    assert [code_of(path) for path in ("forms/kt-01.docx", "KT-01.docx", "forms/HS-07.xlsx")] == ["KT-01", "", "HS-07"]


def test_the_door_tries_out_the_forms_of_a_pack(tmp_path: Path) -> None:
    assert examine(BAC_NINH, known={}).findings == ()
    for path in BAC_NINH.rglob("*"):
        if path.is_file():
            target = tmp_path / path.relative_to(BAC_NINH)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    (tmp_path / "forms" / "TH-01.docx").write_bytes(word("{{ khong_co }}"))
    assert [found.file for found in examine(tmp_path, known={}).findings] == ["forms/TH-01.docx"]


@pytest.mark.parametrize("code", ["TH-01", "HS-07"])
def test_the_example_forms_are_filled_from_the_facts_of_our_own(code: str, facts_by_code: dict[str, Any]) -> None:
    facts = facts_by_code[code]
    written = WordForm((BAC_NINH / "forms" / f"{code}.docx").read_bytes(), (values_of(facts),)).written()
    made = Document(io.BytesIO(written))
    words = "\n".join(
        [*(one.text for one in made.paragraphs)]
        + [cell.text for table in made.tables for line in table.rows for cell in line.cells]
    )
    lines = facts.conditions if code == "TH-01" else facts.lines
    assert all((line.text if code == "TH-01" else line.name) in words for line in lines)
    assert facts.issuer.agency[-1] in words
    assert "{" not in words
    assert len(lines) == sum(len(table.rows) - 1 for table in made.tables[1:])


def test_sheets_of_two_forms_are_not_joined(facts_by_code: dict[str, Any]) -> None:
    values = values_of(facts_by_code["TH-01"])
    one, other = WordForm(b"a", (values,)), WordForm(b"b", (values,))
    assert one.with_sheets([other]) is None
    assert one.with_sheets([None]) is None
    joined = one.with_sheets([dataclasses.replace(one)])
    assert joined is not None
    assert len(joined.sheets) == 2
