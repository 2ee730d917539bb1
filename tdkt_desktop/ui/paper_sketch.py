"""A sketch of a paper as this office would head and sign it: shows what the answers of the first start change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tdkt_desktop import paths
from tdkt_desktop.packs.read import national_pack
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style

FAMILY = "Liberation Serif"
_PAGE_RATIO = 297 / 210
_INK, _GREY, _WHITE = style.LIGHT.text, style.LIGHT.line, style.LIGHT.surface
"""A paper is white in the dark theme too."""
_UNCUT = Qt.TextFlag.TextDontClip  # italic letters lean out of their box
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | _UNCUT)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _UNCUT)
_MOST_LINES = 8


def load_family() -> None:
    """Let the letters of papers be drawn."""
    if FAMILY not in QFontDatabase.families():
        for path in sorted((paths.resources() / "fonts").glob("LiberationSerif-*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


class PaperSketch(QWidget):
    """One white page; `show_office` changes its head and signature, `show_list` what stands between."""

    def __init__(self, *, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._unit, self._place, self._chair = "", "", ""
        self._heading: tuple[str, str] = ("", "")
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Start", "What a decision will look like"))
        load_family()
        rules = national_pack()
        self._texts = {code: rules.header_text(code) for code in ("QUOC_HIEU", "TIEU_NGU", "UBND", "CHU_TICH")}

    def show_office(self, *, unit: str, place: str, chair: str) -> None:
        """Show the page of this office."""
        self._unit, self._place, self._chair = unit, place, chair
        self.setAccessibleDescription(", ".join(filter(None, (unit, place, chair))))
        self.update()

    def show_year(self, year: int) -> None:
        """Show the page of another year."""
        self._year = year
        self.update()

    def show_list(self, title: str = "", about: str = "", lines: Sequence[str] = ()) -> None:
        """Show a list under its own title, as an annex has it; without one, the decision."""
        self._heading, self._lines = (title, about), tuple(lines)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    def page(self) -> QRectF:
        """Where the page stands."""
        width = min(self.width() - 2.0, (self.height() - 2.0) / _PAGE_RATIO * 1.08, 400.0)
        height = min(width * _PAGE_RATIO, self.height() - 2.0)
        return QRectF((self.width() - width) / 2, 1, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self.page()
        painter.fillRect(page, QColor(_WHITE))
        painter.setPen(QPen(style.colour("line"), 1))
        painter.drawRect(page)
        painter.setClipRect(page)
        scale = page.width() / 400
        self._head(painter, page, scale)
        self._body(painter, page, scale)

    def _head(self, painter: QPainter, page: QRectF, scale: float) -> None:
        left, right = 0.27, 0.715
        top = page.y() + 30 * scale
        step = 19 * scale
        place = self._place or "……"
        day = tr("Start", "{place}, …… …… {year}", place=place, year=str(self._year))
        self._line(painter, page, at=left, top=top, text=self._texts["UBND"], points=8.2 * scale)
        self._line(
            painter, page, at=left, top=top + step, text=self._unit.upper() or "……", points=8.2 * scale, bold=True
        )
        self._line(
            painter, page, at=right, top=top, text=self._texts["QUOC_HIEU"], points=7.8 * scale, bold=True, wide=0.54
        )
        self._line(painter, page, at=right, top=top + step, text=self._texts["TIEU_NGU"], points=8.6 * scale, bold=True)
        painter.setPen(QPen(QColor(_INK), max(scale * 0.8, 0.5)))
        for at, half in ((left, 24 * scale), (right, 50 * scale)):
            middle, under = page.x() + page.width() * at, top + step + 19 * scale
            painter.drawLine(int(middle - half), int(under), int(middle + half), int(under))
        number = tr("Start", "No.        /QĐ-UBND")
        self._line(painter, page, at=left, top=top + 2.6 * step, text=number, points=8.6 * scale)
        self._line(painter, page, at=right, top=top + 2.6 * step, text=day, points=8.6 * scale, italic=True)

    def _body(self, painter: QPainter, page: QRectF, scale: float) -> None:
        top = page.y() + 125 * scale
        title = self._heading[0] or tr("Start", "DECISION")
        self._line(painter, page, at=0.5, top=top, text=title, points=12 * scale, bold=True, wide=0.9)
        about = self._heading[1] or tr("Start", "on awarding certificates of merit")
        self._line(painter, page, at=0.5, top=top + 23 * scale, text=about, points=9.6 * scale, bold=True, wide=0.9)
        lines = _MOST_LINES if page.height() > 430 * scale else _MOST_LINES // 2
        shown = self._lines[:lines]
        for number, text in enumerate(shown):
            last = number == lines - 1 and len(self._lines) > lines
            words = f"{number + 1}. {text}" if not last else "…"
            self._line(
                painter, page, at=0.5, top=top + (58 + number * 20) * scale, text=words, points=9 * scale, wide=0.8,
                align=_LEFT,
            )  # fmt: skip
        self._bars(painter, page, top=top, scale=scale, places=range(len(shown), lines))
        sign = top + (66 + lines * 20 + 22) * scale
        self._line(painter, page, at=0.74, top=sign, text=self._texts["CHU_TICH"], points=9.6 * scale, bold=True)
        self._line(
            painter, page, at=0.74, top=sign + 66 * scale, text=self._chair or "……", points=9.6 * scale, bold=True
        )

    @staticmethod
    def _bars(painter: QPainter, page: QRectF, *, top: float, scale: float, places: range) -> None:
        """Grey bars for text that nobody needs to read here."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_GREY))
        for number in places:
            width = page.width() * (0.48 if number % 4 == 3 else 0.8)
            bar = QRectF(page.x() + page.width() * 0.1, top + (66 + number * 20) * scale, width, 6 * scale)
            painter.drawRoundedRect(bar, 3 * scale, 3 * scale)

    @staticmethod
    def _line(
        painter: QPainter, page: QRectF, *, at: float, top: float, text: str, points: float,
        bold: bool = False, italic: bool = False, wide: float = 0.5, align: int = _CENTRE,
    ) -> None:  # fmt: skip
        """One line, made smaller where it would not fit."""
        font = QFont(FAMILY)
        font.setPointSizeF(max(points, 3.0))
        font.setBold(bold)
        font.setItalic(italic)
        room = page.width() * wide - points  # a little air at both ends
        needed = QFontMetricsF(font, painter.device()).horizontalAdvance(text)
        if needed > room:
            font.setPointSizeF(max(font.pointSizeF() * room / needed * 0.96, 3.0))
        painter.setFont(font)
        painter.setPen(QColor(_INK))
        box = QRectF(page.x() + page.width() * at - room / 2, top, room, QFontMetricsF(font).height() + 2)
        painter.drawText(box, align, text)
