"""A paper as its pages: white on the desk, zoomed with Ctrl and the wheel, drawn in a worker, lit where a field stands.

`show_paper` takes the PDF and the sizes of its pages; pictures come through the Seam's reader, one at a time, and the
old picture is stretched until the new one is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.actions.composing import page_picture
from tdkt_desktop.documents.preview import PagePicture, Spot
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.page_cache import PageCache
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

GAP = 14
LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.25, 4.0, 1.2
SCREEN_DPI = 96
_POINT = SCREEN_DPI / 72
"""Logical pixels of a point at 100 %."""


class PaperView(QAbstractScrollArea):
    """The pages under each other. `place_changed` when another page stands in the middle, or the zoom changed."""

    place_changed = Signal()

    def __init__(self, seam: Seam, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seam = seam
        self.setProperty("kind", "plain")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("Paper", "Pages of the paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.cache = PageCache()
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self._pdf = b""
        self._edition = 0
        self._zoom: float | None = None  # None = as wide as there is room
        self._asked: tuple[int, int, float] | None = None
        self._failed: tuple[int, int, float] | None = None
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    # ---- what is shown

    def show_paper(self, pdf: bytes, sizes: Sequence[tuple[float, float]], *, is_other: bool = False) -> None:
        """Show a paper; the place stays unless `is_other`, which also forgets the pictures of the one before."""
        self._pdf, self.sizes, self.spots = pdf, tuple(sizes), ()
        self._edition += 1
        if is_other:
            self.cache.clear()
            self.verticalScrollBar().setValue(0)
        self.cache.cut_to(len(self.sizes))
        self._lay_out()
        self.place_changed.emit()

    @Slot(object)
    def light(self, spots: object) -> None:
        """Light these places, and bring the first in sight."""
        self.spots = tuple(cast("Sequence[Spot]", spots))
        if self.spots:
            first = self._rect_of(self.spots[0])
            above, below = first.top() < 0, first.bottom() > self.viewport().height()
            if above or below:
                bar = self.verticalScrollBar()
                bar.setValue(round(bar.value() + first.center().y() - self.viewport().height() / 2))
        self.viewport().update()

    @property
    def zoom(self) -> float:
        """The zoom in use; 1 = the size of the paper."""
        if self._zoom is not None:
            return self._zoom
        widest = max((width for width, _ in self.sizes), default=1.0)
        room = max(self.viewport().width() - 2 * GAP, 80)
        return min(max(room / (widest * _POINT), LEAST_ZOOM), MOST_ZOOM)

    @property
    def page(self) -> int:
        """The page in the middle of the view, counted from 1; 0 of no paper."""
        middle = self.viewport().height() / 2
        found = [number for number, rect in enumerate(self._rects(), start=1) if rect.top() <= middle]
        return found[-1] if found else min(len(self.sizes), 1)

    @property
    def waits(self) -> bool:
        """Whether a page in sight has no fresh picture yet."""
        return self._next_wanted() is not None

    def set_zoom(self, zoom: float | None) -> None:
        """Another zoom, or None for as wide as there is room; the middle of the view stays where it is."""
        bar = self.verticalScrollBar()
        middle = self.viewport().height() / 2
        before = self.zoom
        self._zoom = None if zoom is None else min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        factor = self.zoom / before
        value = (bar.value() + middle) * factor - middle
        self._lay_out()
        bar.setValue(round(value))
        self.place_changed.emit()

    @Slot()
    def zoom_in(self) -> None:
        """A step nearer."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """A step away."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    @Slot()
    def fit_width(self) -> None:
        """As wide as there is room, also after the window changes."""
        self.set_zoom(None)

    # ---- places

    def _lay_out(self) -> None:
        high = GAP + sum(height * _POINT * self.zoom + GAP for _, height in self.sizes)
        wide = max((width for width, _ in self.sizes), default=0.0) * _POINT * self.zoom + 2 * GAP
        for bar, needed, room in (
            (self.verticalScrollBar(), high, self.viewport().height()),
            (self.horizontalScrollBar(), wide, self.viewport().width()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(40)
            bar.setRange(0, max(round(needed) - room, 0))
        self.viewport().update()

    def _rects(self) -> list[QRectF]:
        """Where each page stands in the viewport."""
        scale = _POINT * self.zoom
        top = float(GAP - self.verticalScrollBar().value())
        found = []
        for width, height in self.sizes:
            left = max((self.viewport().width() - width * scale) / 2, GAP) - self.horizontalScrollBar().value()
            found.append(QRectF(round(left), round(top), round(width * scale), round(height * scale)))
            top += height * scale + GAP
        return found

    def _rect_of(self, spot: Spot) -> QRectF:
        page, scale = self._rects()[spot.page], _POINT * self.zoom
        rect = QRectF(spot.left * scale, spot.top * scale, spot.width * scale, spot.height * scale)
        return rect.translated(page.topLeft()).adjusted(-4, -3, 4, 3)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), style.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, rect in enumerate(self._rects()):
            if not rect.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in both themes
            image = self.cache.image(number)
            if image is not None:
                painter.drawImage(rect, image)
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_spots(painter)
        self._ask()

    def _paint_spots(self, painter: QPainter) -> None:
        accent = QColor(style.LIGHT.accent)  # on white, in both themes
        tint = QColor(accent)
        tint.setAlpha(32)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(tint)
        for spot in self.spots:
            if spot.page < len(self.sizes):
                painter.drawRoundedRect(self._rect_of(spot), 2, 2)

    # ---- pictures

    def _scale(self) -> float:
        return round(_POINT * self.zoom * self.devicePixelRatioF(), 4)

    def _next_wanted(self) -> int | None:
        """The first page in sight without a fresh picture."""
        view = QRectF(self.viewport().rect())
        for number, rect in enumerate(self._rects()):
            fresh = self.cache.is_fresh(number, edition=self._edition, scale=self._scale())
            if rect.intersects(view) and not fresh:
                return number
        return None

    def _ask(self) -> None:
        """Ask for the next picture, unless one is under way."""
        number = self._next_wanted()
        if number is None or self._asked is not None or not self._pdf:
            return
        wanted = (number, self._edition, self._scale())
        if wanted == self._failed:
            return
        self._asked = wanted
        self._seam.read(page_picture, self._pdf, number, wanted[2], done=self._came, failed=self._missed)

    @Slot(object)
    def _came(self, picture: object) -> None:
        asked, self._asked = self._asked, None
        if asked is None or not isinstance(picture, PagePicture):
            return
        number, edition, scale = asked
        if number < len(self.sizes) and edition == self._edition:
            shared = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
            self.cache.put(number, shared.copy(), edition=edition, scale=scale)
        self.viewport().update()

    @Slot(object)
    def _missed(self, _error: object) -> None:
        self._failed, self._asked = self._asked, None

    # ---- hands

    @Slot()
    def _scrolled(self) -> None:
        self.viewport().update()
        self.place_changed.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Painted anew as a whole."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self.place_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.zoom * ZOOM_STEP**steps)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif held and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif held and key == Qt.Key.Key_0:
            self.fit_width()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)


class PaperPane(QWidget):
    """The pages with zoom, *Vừa bề rộng* and “Trang 1 / 2” below."""

    def __init__(self, seam: Seam, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PaperView(seam)
        self.out_button = Button(tr("Paper", "Zoom out"), kind="icon", icon="zoom_out", key="Ctrl+-")
        self.in_button = Button(tr("Paper", "Zoom in"), kind="icon", icon="zoom_in", key="Ctrl++")
        self.fit_button = Button(tr("Paper", "Fit width"), kind="quiet", key="Ctrl+0")
        self.percent = label("", role=Role.SMALL, shade="text2")
        self.place = label("", role=Role.SMALL, shade="text2")
        foot = QWidget()
        foot.setProperty("kind", "surface")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self.foot = QHBoxLayout(foot)
        row.setContentsMargins(12, 4, 16, 4)
        row.setSpacing(6)
        for widget in (self.out_button, self.percent, self.in_button, self.fit_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        self.out_button.clicked.connect(self.view.zoom_out)
        self.in_button.clicked.connect(self.view.zoom_in)
        self.fit_button.clicked.connect(self.view.fit_width)
        self.view.place_changed.connect(self._say_place)
        self._say_place()

    @Slot()
    def _say_place(self) -> None:
        self.percent.setText(tr("Paper", "{percent} %", percent=round(self.view.zoom * 100)))
        pages = len(self.view.sizes)
        self.place.setText(tr("Paper", "Page {page} / {pages}", page=self.view.page, pages=pages) if pages else "")
