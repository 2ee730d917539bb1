"""Layouts of certificates: read within limits, every fault told, compared field by field."""

import json
from pathlib import Path
from typing import Any

import pytest

from tdkt_desktop.packs.certificates import FIELDS, MEASURES, layout_faults, layouts, measures, read_layout
from tdkt_desktop.packs.compare import Kind, compared
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.source import PackFiles
from tdkt_desktop.paths import resources

EXAMPLE = resources() / "packs" / "bac_ninh" / "certificates" / "GK-01.json"
AWARDS = frozenset({"GK_XA_CN", "GK_XA_TT"})


def said() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(EXAMPLE.read_text("utf-8"))
    return found


def files(layout: object) -> dict[str, bytes]:
    return {"certificates/GK-01.json": json.dumps(layout).encode()}


def test_the_example_has_a_blank_with_its_fields() -> None:
    (layout,) = layouts({"certificates/GK-01.json": EXAMPLE.read_bytes(), "cases/a.json": b"{}"})
    assert (layout.width, layout.height, len(layout.boxes)) == (297, 210, 9)
    assert {box.field for box in layout.boxes} <= set(FIELDS)
    assert set(measures(layout.boxes[0])) == set(MEASURES)
    assert layout_faults(files(said()), awards=AWARDS) == ()


@pytest.mark.parametrize(
    ("path", "value", "word"),
    [
        ("field", "so_cccd", "has no field"), ("field", "ho_ten", "stands twice"), ("x", 280, "leaves the blank"),
        ("y", -1, "leaves the blank"), ("width", 0, "not possible for"), ("size", 3, "not possible for"),
        ("least_size", 40, "not possible for"), ("lines", 9, "not possible for"), ("align", "giữa", "not possible for"),
    ],
)  # fmt: skip
def test_a_field_that_cannot_stand_so_is_told(path: str, value: object, word: str) -> None:
    layout = said()
    layout["fields"][0][path] = value
    assert any(word in fault.sentence.in_source() for fault in layout_faults(files(layout), awards=AWARDS))


@pytest.mark.parametrize(
    "spoil",
    [
        {"page": {"width": 5, "height": 5}}, {"font": "Wingdings"}, {"awards": ["KHONG_CO"]}, {"page": None},
        {"fields": [{"field": "ho_ten"}]}, {"fields": [{"field": "ho_ten", "eval": "1"}]}, {"fields": 3},
        {"page": {"width": True, "height": 210}}, {"page": {"width": 1e400, "height": 210}},
    ],
)  # fmt: skip
def test_a_layout_that_cannot_be_used_is_told(spoil: dict[str, object]) -> None:
    assert len(layout_faults(files({**said(), **spoil}), awards=AWARDS)) == 1


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_what_is_no_layout_is_none(data: bytes) -> None:
    assert read_layout("certificates/a.json", data) is None


def test_the_door_refuses_a_pack_with_a_bad_layout(tmp_path: Path) -> None:
    source = EXAMPLE.parent.parent
    for path in source.rglob("*"):
        if path.is_file():
            target = tmp_path / path.relative_to(source)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    assert examine(tmp_path, known={}).findings == ()
    (tmp_path / "certificates" / "GK-01.json").write_bytes(b"{}")
    assert [found.file for found in examine(tmp_path, known={}).findings] == ["certificates/GK-01.json"]


def test_a_field_that_moves_is_told_in_millimetres(national: PackFiles) -> None:
    moved = said()
    moved["fields"][0] |= {"y": 61.5, "bold": False, "align": "left"}
    del moved["fields"][1]
    old, new = (PackFiles("", {**national.files, **files(one)}) for one in (said(), moved))
    (change,) = compared(old, new).files
    assert change.kind is Kind.CHANGED
    assert change.layout is not None
    told = [(str(field.heading), str(field.before), str(field.after)) for field in change.fields]
    assert told == [
        ("Who gives it: from the top", "60 mm", "61,5 mm"),
        ("Who gives it: stands", "in the middle", "at the left"),
        ("Who gives it: bold", "yes", "no"),
        ("Name with form of address", "on the blank", ""),
    ]
    assert compared(PackFiles("", dict(national.files)), new).files[0].fields == ()
