"""The two blocks that frame a paper: head (cơ quan, Quốc hiệu, số, ngày) and signature (Nơi nhận, chức vụ, họ tên).

Geometry: the head is 171 mm wide on a page whose text is 165 mm; it sticks out 4 mm left and 2 mm right, so that the
Quốc hiệu (271.2 pt at 13 pt) stands in one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from tdkt_desktop.documents.blocks import BODY, bold, bound, italic, runs
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory, Signer, day_or_gap
from tdkt_desktop.documents.paper import MM, Cell, Column, KeepTogether, PageSetup, Para, Row, RuleBelow, Run, Table

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
AGENCY_SIZE = 13.0
SIGNATURE_SPACE = 25 * MM
_STICKS_OUT = 4 * MM
_HEAD_LEFT, _HEAD_RIGHT = 74 * MM, 97 * MM
_SIGN_LEFT = 75 * MM
_DATE_WIDTH = 85 * MM
_NO_PADDING = (0.0, 0.0)


def letterhead(issuer: Issuer, page: PageSetup, *, numbered: Numbered | None = None) -> Table:
    """Head block. With `numbered` its second row carries number, place and date; else the list's signature does."""
    left, right, indent = _HEAD_LEFT, _HEAD_RIGHT, -_STICKS_OUT
    if page.landscape:
        left, right, indent = page.text_width * 0.45, page.text_width * 0.55, 0.0
    rows = [Row((Cell((_agency(issuer),), valign="top"), Cell(_nation(), valign="top")))]
    if numbered:
        day = f"{issuer.place}, {day_or_gap(numbered.dated, numbered.year)}"
        number = _middle(Run(f"Số: {numbered.code}"), size=AGENCY_SIZE, before=6)
        rows.append(Row((Cell((number,), valign="top"), Cell((_middle(italic(bound(day)), size=BODY, before=6),)))))
    return Table(
        (Column(left, "center"), Column(right, "center")),
        tuple(rows),
        bordered=False,
        indent=indent,
        padding=_NO_PADDING,
        keep_together=True,
        valign="top",
        space_after=0.0 if numbered else 4.0,
    )


def signature(signer: Signer, recipients: Sequence[str] = (), *, page: PageSetup) -> KeepTogether:
    """Nơi nhận on the left, authority and name on the right; never split."""
    left = _SIGN_LEFT if not page.landscape else page.text_width * 0.5
    columns = (Column(left), Column(page.text_width - left, "center"))
    lines = [_middle(bold(line), size=BODY) for line in signer.authority]
    row = Row((Cell(tuple(_recipients(recipients)), valign="top"), Cell((*lines, _name(signer.name)), valign="top")))
    return KeepTogether((_frame(columns, (row,), before=6),))


def signatories(
    columns: Sequence[Signatory], *, page: PageSetup, place_and_date: str = "", space: float = SIGNATURE_SPACE
) -> KeepTogether:
    """Columns under a list or minutes, with place and date above the last ones; `space` is left to sign in."""
    width = page.text_width / len(columns)
    widths = [width] * len(columns)
    if len(columns) == 2 and not page.landscape:
        widths = [_SIGN_LEFT, page.text_width - _SIGN_LEFT]
    rows = []
    if place_and_date:
        span = min(len(columns), max(1, ceil(_DATE_WIDTH / widths[-1])))
        blank = (Cell((Para((Run(""),), size=BODY),), colspan=len(columns) - span),) if span < len(columns) else ()
        rows.append(Row((*blank, Cell((_middle(italic(bound(place_and_date)), size=BODY),), colspan=span))))
    cells = []
    for column in columns:
        noted = (_middle(italic(column.note), size=12),) if column.note else ()
        parts = (_middle(bold(column.title.upper()), size=BODY), *noted, _name(column.name, space=space))
        cells.append(Cell(parts, valign="top"))
    rows.append(Row(tuple(cells)))
    return KeepTogether((_frame(tuple(Column(width, "center") for width in widths), rows, before=8),))


def place_and_date(issuer: Issuer, numbered: Numbered) -> str:
    """'Tân Hòa, ngày 05 tháng 12 năm 2026', or with gaps."""
    return f"{issuer.place}, {day_or_gap(numbered.dated, numbered.year)}"


def _frame(columns: tuple[Column, ...], rows: Sequence[Row], *, before: float) -> Table:
    return Table(
        columns, tuple(rows), bordered=False, padding=_NO_PADDING, keep_together=True, valign="top", space_before=before
    )


def _agency(issuer: Issuer) -> Para:
    """All lines in one paragraph: the short rule below measures the widest of them."""
    parent = "".join(f"{line}\n" for line in issuer.parent)
    names = (Run(parent), bold("\n".join(issuer.agency))) if parent else (bold("\n".join(issuer.agency)),)
    return Para(names, align="center", size=AGENCY_SIZE, rule_below=RuleBelow("part", 0.4))


def _nation() -> tuple[Para, ...]:
    return (
        _middle(bold(NATION), size=AGENCY_SIZE),
        Para((bold(MOTTO),), align="center", size=BODY, rule_below=RuleBelow("full")),
    )


def _recipients(items: Sequence[str]) -> list[Para]:
    if not items:
        return [Para((Run(""),), size=12)]
    ends = [";"] * (len(items) - 1) + ["."]
    listed = [Para(runs(f"- {item.rstrip(' ;.')}{end}"), size=11) for item, end in zip(items, ends, strict=True)]
    return [Para((Run("Nơi nhận:", bold=True, italic=True),), size=12), *listed]


def _name(name: str, *, space: float = SIGNATURE_SPACE) -> Para:
    return Para((bold(name),), align="center", size=BODY, space_before=space)


def _middle(run: Run, *, size: float, before: float = 0.0) -> Para:
    return Para((run,), align="center", size=size, space_before=before)
