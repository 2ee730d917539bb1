"""The typeface of all papers: Times New Roman where Windows has it, else the bundled Liberation Serif of equal widths.

A face is taken only after its table of letters was seen to hold all 134 Vietnamese ones: fonts of the same name
(Liberation Serif 1.x) lack most of them and would print boxes.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from tdkt_desktop import paths
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

LINE = 1.149
"""A single line in em: ascent 0.891, descent 0.216, gap 0.042."""
BELOW_BASELINE = 0.258
"""The part of the line under the baseline in em, descent and gap."""

_KEPT_WIDTHS = 50_000
_WINDOWS_FILES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")
_BUNDLED_FILES = tuple(f"LiberationSerif-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic"))
_BASES = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


class VietnameseFontMissing(OfficerError):
    """No typeface with all Vietnamese letters: nothing may be printed (Thiếu phông chữ tiếng Việt)."""

    happened = QT_TRANSLATE_NOOP("Error", "The Vietnamese typeface is missing ({detail}).")
    kept = QT_TRANSLATE_NOOP("Error", "No paper was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Install the program again; its folder resources/fonts is damaged.")


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One of the four styles, registered for the PDF writer under `name`. Widths are of the em."""

    name: str
    path: Path
    advances: dict[int, float]
    _measured: dict[str, float] = field(default_factory=dict)

    def width(self, text: str, size: float) -> float:
        """Width of `text` in points at `size`; remembered per text, for lists repeat their words."""
        em = self._measured.get(text)
        if em is None:
            if len(self._measured) > _KEPT_WIDTHS:
                self._measured.clear()
            advances = self.advances
            em = self._measured[text] = sum([advances.get(ord(letter), 0.5) for letter in text])
        return em * size


Faces: TypeAlias = tuple[Face, Face, Face, Face]
"""Regular, bold, italic, bold italic; the index is `bold + 2 * italic`."""


def vietnamese_letters() -> str:
    """The 134 letters beyond ASCII: twelve vowels in six tones, both cases, less the plain ones, and đ Đ."""
    letters = {unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in _TONES} | {"đ", "Đ"}
    return "".join(sorted(letter for letter in letters if not letter.isascii()))


@lru_cache(maxsize=1)
def faces() -> Faces:
    """The four faces, found and tested once. Raises `VietnameseFontMissing`."""
    faults = []
    for folder, names in _candidates():
        try:
            return _loaded(folder, names)
        except VietnameseFontMissing as missing:
            faults.append(str(missing.values["detail"]))
    raise VietnameseFontMissing(detail=faults[-1])


def face(*, bold: bool = False, italic: bool = False) -> Face:
    """One of the four faces."""
    return faces()[bold + 2 * italic]


def _candidates() -> list[tuple[Path, tuple[str, ...]]]:
    windows = os.environ.get("WINDIR")
    found = [(Path(windows) / "Fonts", _WINDOWS_FILES)] if windows else []
    return [*found, (paths.resources() / "fonts", _BUNDLED_FILES)]


def _loaded(folder: Path, names: tuple[str, ...]) -> Faces:
    regular, bold, italic, both = (_face(folder / name) for name in names)
    return regular, bold, italic, both


def _face(path: Path) -> Face:
    # reportlab takes a tenth of a second to import; only a start that writes papers pays for it
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        font = TTFont(path.stem, str(path))
    except (OSError, TTFError) as error:
        raise VietnameseFontMissing(detail=path.name) from error
    lacking = [letter for letter in vietnamese_letters() if not font.face.charToGlyph.get(ord(letter))]
    if lacking:
        raise VietnameseFontMissing(detail=f"{path.name}: {''.join(lacking)}")
    pdfmetrics.registerFont(font)
    advances = {code: width / 1000 for code, width in font.face.charWidths.items()}
    advances[0xA0] = advances[0x20]
    return Face(path.stem, path, advances)
