"""The votes on one nomination as places in a row: agreed first, and a mark at the threshold."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from tdkt_desktop.ui import icons, style
from tdkt_desktop.ui.delegate import CellDelegate
from tdkt_desktop.ui.listing import Column, Row
from tdkt_desktop.ui.style import Tone
from tdkt_desktop.ui.table_model import RowsModel

PLACES = "places"
ICON = 14
KINDS = (
    ("agree", "checkmark", Tone.OK),
    ("against", "dismiss", Tone.BAD),
    ("invalid", "subtract_circle", None),
    ("conflicts", "lock_closed", None),
    ("absent", "circle", None),
)
"""What a place can say, in the order of a row. Sorted, so that no place can be read as a person."""


class PlacesDelegate(CellDelegate):
    """Paints the column `places`; every other one as always."""

    def _paint_cell(self, painter: QPainter, rect: QRectF, model: RowsModel, *, row: Row, column: Column) -> None:
        if column.key != PLACES:
            super()._paint_cell(painter, rect, model, row=row, column=column)
            return
        members = _count(row, "members")
        if not members:
            return
        step = min((rect.width() - 12) / members, 24.0)
        left, place = rect.x() + 8, 0
        for key, name, tone in KINDS:
            colour = style.theme().tint(tone).text if tone is not None else style.theme().text3
            for _ in range(_count(row, key)):
                spot = QRectF(left + place * step, rect.y() + (rect.height() - ICON) / 2, min(step, ICON), ICON)
                icons.draw(painter, name, spot, colour=colour)
                place += 1
        threshold = left + _count(row, "needed") * step - (step - ICON) / 2 - 1
        mark = QRectF(threshold, rect.y() + 6, 2, rect.height() - 12)
        painter.fillRect(mark, style.colour("accent"))


def _count(row: Row, key: str) -> int:
    value = row[key]
    return value if isinstance(value, int) else 0
