"""Pictures of a PDF's pages for the preview, and where on them a text stands."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.domain.text import fold

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_ONE_AT_A_TIME = threading.Lock()
"""The renderer keeps its state in the process: no two threads may be in it."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in colour: `pixels` are rows of blue, green, red and a spare byte, each `stride` bytes long."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle on a page (counted from 0), in points from its upper left corner."""

    page: int
    left: float
    top: float
    width: float
    height: float


def pdf_of(paper: Paper) -> bytes:
    """The paper as the bytes of a PDF."""
    from tdkt_desktop.documents.writing import write

    with TemporaryDirectory(prefix="tdkt-") as folder:
        target = Path(folder) / "paper.pdf"
        write(paper, target)
        return target.read_bytes()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page, in points."""
    with _opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def picture_of(pdf: bytes, number: int, scale: float) -> PagePicture:
    """A page (counted from 0) at `scale` dots to the point."""
    with _opened(pdf) as document:
        page = document[number]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        picture = PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
        return picture


def spots_of(pdf: bytes, text: str, *, most_pages: int = 12) -> tuple[Spot, ...]:
    """Where a text stands first, line by line; tone marks, case and breaks of lines do not matter."""
    wanted = fold(text).replace(" ", "")
    if not wanted:
        return ()
    with _opened(pdf) as document:
        for number in range(min(len(document), most_pages)):
            page = document[number]
            found = _spots_on(page, wanted, number=number)
            page.close()
            if found:
                return found
    return ()


def _spots_on(page: PdfPage, wanted: str, *, number: int) -> tuple[Spot, ...]:
    words = page.get_textpage()
    letters = words.get_text_range()
    plain, places = _folded(letters)
    at = plain.find(wanted)
    while at > 0 and places[at - 1] + 1 == places[at] and letters[places[at] - 1].isalnum():
        at = plain.find(wanted, at + 1)  # the end of a longer word
    found: tuple[Spot, ...] = ()
    if at >= 0:
        first, last = places[at], places[at + len(wanted) - 1]
        high = page.get_height()
        count = words.count_rects(first, last - first + 1)
        boxes = [words.get_rect(place) for place in range(count)]
        found = _lines(tuple(Spot(number, box[0], high - box[3], box[2] - box[0], box[3] - box[1]) for box in boxes))
    words.close()
    return found


def _folded(letters: str) -> tuple[str, list[int]]:
    """Letters without marks, case and blanks, and where each of them came from."""
    plain: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(letters):
        for folded in fold(letter).replace(" ", ""):
            plain.append(folded)
            places.append(place)
    return "".join(plain), places


def _lines(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """Pieces of one line as one rectangle."""
    joined: list[Spot] = []
    for spot in spots:
        last = joined[-1] if joined else None
        if last is not None and abs(last.top + last.height / 2 - spot.top - spot.height / 2) < spot.height / 2:
            left, top = min(last.left, spot.left), min(last.top, spot.top)
            right = max(last.left + last.width, spot.left + spot.width)
            low = max(last.top + last.height, spot.top + spot.height)
            joined[-1] = Spot(spot.page, left, top, right - left, low - top)
        else:
            joined.append(spot)
    return tuple(joined)


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    # imported here: the renderer is a large library that only a preview needs
    from pypdfium2 import PdfDocument

    with _ONE_AT_A_TIME, PdfDocument(pdf) as document:
        yield document
