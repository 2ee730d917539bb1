"""Layouts of certificates (mẫu in giấy khen): where on the printed blank each field stands, in millimetres.

A file `certificates/….json` says the size of the blank, the awards it is for, and a box for each field.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import PurePosixPath
from typing import Any

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, nfc
from tdkt_desktop.packs.findings import Finding, finding

FOLDER, SUFFIX = "certificates/", ".json"
FONTS = frozenset({"Times New Roman"})
ALIGNS = ("left", "center", "right")
LEAST_PAGE, MOST_PAGE = 50, 600
LEAST_SIZE, MOST_SIZE = 6, 96
MOST_LINES = 4

FIELDS: Mapping[str, tuple[str, str]] = {
    "tham_quyen": (QT_TRANSLATE_NOOP("Certificate", "Who gives it"), "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG"),
    "hinh_thuc": (QT_TRANSLATE_NOOP("Certificate", "Title or form of reward"), "GIẤY KHEN"),
    "ho_ten": (QT_TRANSLATE_NOOP("Certificate", "Name with form of address"), "Bà Nguyễn Thị Hòa An"),
    "chuc_vu_don_vi": (QT_TRANSLATE_NOOP("Certificate", "Position and unit"), "Giáo viên Trường Tiểu học Tân Hòa"),
    "thanh_tich": (
        QT_TRANSLATE_NOOP("Certificate", "Achievement"),
        "Đã có thành tích xuất sắc trong phong trào",
    ),
    "dia_danh_ngay": (QT_TRANSLATE_NOOP("Certificate", "Place and date"), "Tân Hòa, ngày 05 tháng 12 năm 2026"),
    "chuc_vu_ky": (QT_TRANSLATE_NOOP("Certificate", "Position of the signer"), "CHỦ TỊCH"),
    "nguoi_ky": (QT_TRANSLATE_NOOP("Certificate", "Name of the signer"), "Trần Minh Khôi"),
    "so_quyet_dinh": (QT_TRANSLATE_NOOP("Certificate", "Decision"), "Quyết định số 113/QĐ-UBND ngày 05/12/2026"),
    "so_vao_so": (QT_TRANSLATE_NOOP("Certificate", "Number in the register"), "Vào sổ khen thưởng số 0187/2026"),
}
"""The fields a certificate may bear: title (context "Certificate"), and a sample to draw it with."""

MEASURES: Mapping[str, str] = {
    "x": QT_TRANSLATE_NOOP("Certificate", "from the left"),
    "y": QT_TRANSLATE_NOOP("Certificate", "from the top"),
    "width": QT_TRANSLATE_NOOP("Certificate", "width"),
    "height": QT_TRANSLATE_NOOP("Certificate", "height"),
    "size": QT_TRANSLATE_NOOP("Certificate", "size of letters"),
    "least_size": QT_TRANSLATE_NOOP("Certificate", "smallest size"),
    "lines": QT_TRANSLATE_NOOP("Certificate", "most lines"),
    "align": QT_TRANSLATE_NOOP("Certificate", "stands"),
    "bold": QT_TRANSLATE_NOOP("Certificate", "bold"),
    "italic": QT_TRANSLATE_NOOP("Certificate", "slanted"),
    "upper": QT_TRANSLATE_NOOP("Certificate", "in capitals"),
}

NOT_LAYOUT = QT_TRANSLATE_NOOP("Pack", "{file} is no layout of a certificate that can be read.")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("Pack", "{file}: a certificate has no field “{value}”.")
FIELD_TWICE = QT_TRANSLATE_NOOP("Pack", "{file}: the field “{value}” stands twice.")
OFF_PAGE = QT_TRANSLATE_NOOP("Pack", "{file}: the field “{value}” leaves the blank of {width} × {height} mm.")
BAD_MEASURE = QT_TRANSLATE_NOOP("Pack", "{file}: “{value}” is not possible for {measure} of the field “{field}”.")
BAD_PAGE = QT_TRANSLATE_NOOP("Pack", "{file}: a blank of {width} × {height} mm is not possible.")
UNKNOWN_FONT = QT_TRANSLATE_NOOP("Pack", "{file}: the typeface “{value}” does not come with the program.")
UNKNOWN_AWARD = QT_TRANSLATE_NOOP("Pack", "{file} is for “{value}”, which is no award of the pack.")


@dataclass(frozen=True, slots=True)
class Box:
    """A field on the blank: lengths in mm from its upper left corner, sizes of letters in points."""

    field: str
    x: float
    y: float
    width: float
    height: float
    size: float = 14
    least_size: float = 10
    lines: int = 1
    align: str = "center"
    bold: bool = False
    italic: bool = False
    upper: bool = False


@dataclass(frozen=True, slots=True)
class CertificateLayout:
    """A blank with its boxes, and the awards that it is for."""

    path: str
    name: str
    awards: tuple[str, ...]
    width: float
    height: float
    font: str
    boxes: tuple[Box, ...]


def is_layout(path: str) -> bool:
    """Whether a file of a pack is a layout of a certificate."""
    return path.startswith(FOLDER) and PurePosixPath(path).suffix.lower() == SUFFIX


def layouts(files: Mapping[str, bytes]) -> tuple[CertificateLayout, ...]:
    """The layouts of a pack that can be read."""
    read = (read_layout(path, data) for path, data in sorted(files.items()) if is_layout(path))
    return tuple(one for one in read if one is not None)


def read_layout(path: str, data: bytes) -> CertificateLayout | None:
    """A layout as it is written; None for what is none."""
    try:
        said = json.loads(data.decode("utf-8-sig"))
        page = said["page"]
        return CertificateLayout(
            path,
            nfc(str(said["name"])),
            tuple(str(code) for code in said.get("awards", ())),
            _number(page["width"]),
            _number(page["height"]),
            str(said.get("font", "Times New Roman")),
            tuple(_box(one) for one in said["fields"]),
        )
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        return None


def layout_faults(files: Mapping[str, bytes], *, awards: Collection[str]) -> tuple[Finding, ...]:
    """What is wrong with the layouts of a pack; `awards` are the codes that the rules know."""
    found: list[Finding] = []
    for path, data in sorted(files.items()):
        if is_layout(path):
            layout = read_layout(path, data)
            found += [finding(path, 0, "", NOT_LAYOUT)] if layout is None else _faults(layout, awards)
    return tuple(found)


def measures(box: Box) -> Mapping[str, object]:
    """All that a box says, by the name of the measure."""
    return {one.name: getattr(box, one.name) for one in fields(box) if one.name != "field"}


def _box(said: Mapping[str, Any]) -> Box:
    known = {one.name: one for one in fields(Box)}
    if set(said) - set(known):
        raise ValueError(", ".join(sorted(set(said) - set(known))))
    values = {name: _value(name, value) for name, value in said.items()}
    return Box(**values)


def _value(name: str, value: object) -> Any:
    if name in ("field", "align"):
        return str(value)
    if name in ("bold", "italic", "upper"):
        if not isinstance(value, bool):
            raise TypeError(name)
        return value
    return int(_number(value)) if name == "lines" else _number(value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 10_000:
        raise TypeError(value)
    return float(value)


def _faults(layout: CertificateLayout, awards: Collection[str]) -> Iterator[Finding]:
    path, size = layout.path, {"width": f"{layout.width:g}", "height": f"{layout.height:g}"}
    if not all(LEAST_PAGE <= side <= MOST_PAGE for side in (layout.width, layout.height)):
        yield finding(path, 0, "", BAD_PAGE, **size)
        return
    if layout.font not in FONTS:
        yield finding(path, 0, "font", UNKNOWN_FONT, value=layout.font)
    for code in layout.awards:
        if code not in awards:
            yield finding(path, 0, "awards", UNKNOWN_AWARD, value=code)
    seen: set[str] = set()
    for box in layout.boxes:
        if box.field not in FIELDS:
            yield finding(path, 0, box.field, UNKNOWN_FIELD, value=box.field)
        elif box.field in seen:
            yield finding(path, 0, box.field, FIELD_TWICE, value=box.field)
        seen.add(box.field)
        for measure, value in _impossible(box):
            said = Sentence("Certificate", MEASURES[measure])
            yield finding(path, 0, box.field, BAD_MEASURE, value=value, measure=said, field=box.field)
        if min(box.x, box.y) < 0 or box.x + box.width > layout.width or box.y + box.height > layout.height:
            yield finding(path, 0, box.field, OFF_PAGE, value=box.field, **size)


def _impossible(box: Box) -> Iterator[tuple[str, object]]:
    for name in ("width", "height"):
        if getattr(box, name) <= 0:
            yield name, getattr(box, name)
    if not LEAST_SIZE <= box.size <= MOST_SIZE:
        yield "size", box.size
    if not LEAST_SIZE <= box.least_size <= box.size:
        yield "least_size", box.least_size
    if not 1 <= box.lines <= MOST_LINES:
        yield "lines", box.lines
    if box.align not in ALIGNS:
        yield "align", box.align
