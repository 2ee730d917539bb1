"""What floats over the window: the toast with its undo, and the frame that says a file may be dropped here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel
from tdkt_desktop.ui.style import Role, Tone

TOAST_MS = 6000


def shadow(widget: QWidget) -> None:
    """The shadow of what floats; on nothing else, since it draws its child anew at every change."""
    effect = QGraphicsDropShadowEffect(widget)
    effect.setBlurRadius(36)
    effect.setOffset(0, 8)
    colour = QColor(Qt.GlobalColor.black)
    colour.setAlphaF(0.35)
    effect.setColor(colour)
    widget.setGraphicsEffect(effect)


class Toast(QFrame):
    """One sentence at the bottom of the window for six seconds, with *Hoàn tác*; stays under the mouse."""

    undo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 6, 3)
        row.setSpacing(8)
        self._words = ElidedLabel()
        self.undo_button = Button(tr("Window", "Undo"), kind="link", icon="arrow_undo", key="Ctrl+Z")
        self.undo_button.clicked.connect(self._undo)
        self.close_button = Button(tr("Window", "Close"), kind="icon", icon="dismiss")
        self.close_button.clicked.connect(self.hide)
        for button in (self.undo_button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(IconLabel("checkmark_circle", meaning=tr("Window", "Done"), tone=Tone.OK))
        row.addWidget(self._words, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        shadow(self)
        window.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.words

    def say(self, words: str, *, can_undo: bool) -> None:
        """Say a sentence in place of the one before."""
        self._words.set_words(words)
        self.undo_button.setVisible(can_undo)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, _event: QEvent) -> None:
        self._timer.start()

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        wide = min(self._words.sizeHint().width() + 104, window.width() - 32)
        if self.undo_button.isVisibleTo(self):
            wide = min(wide + self.undo_button.sizeHint().width() + 8, window.width() - 32)
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - 16 - style.Height.STATUS_BAR)

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()


class DropZone(QWidget):
    """Lies over a page while a file is dragged onto it: a dashed frame and what dropping will do, or why not."""

    dropped = Signal(object)  # list of Path

    def __init__(self, page: QWidget, *, words: str, refusal: Callable[[list[Path]], str]) -> None:
        super().__init__(page)
        self._page, self._says, self._refusal = page, words, refusal
        self._reason = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.hide()

    @property
    def reason(self) -> str:
        """Why what is dragged now is refused; empty when it is welcome."""
        return self._reason

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not getattr(self, "_page", None):
            return False
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            return self._enter(event)
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.hide()
            event.acceptProposedAction()
            self.dropped.emit(_paths(event))
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        found = _paths(event)
        if not found:
            return False
        self._reason = self._refusal(found)
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.update()
        if self._reason:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
        else:
            event.acceptProposedAction()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        colour = QColor(shown.bad.text if self._reason else shown.accent)
        ground = QColor(shown.bad.tint if self._reason else shown.select)
        ground.setAlphaF(0.92)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, style.RADIUS_CARD, style.RADIUS_CARD)
        middle = QRectF(box.x(), box.center().y() - 40, box.width(), 32)
        icons.draw(painter, "error_circle" if self._reason else "arrow_download", middle, colour=colour.name())
        line = QRectF(box.x() + 16, middle.bottom() + 8, box.width() - 32, 28)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, line, self._reason or self._says, role=Role.LEAD, colour=colour.name(), align=centre)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
