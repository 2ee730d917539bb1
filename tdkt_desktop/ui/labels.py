"""Labels by their place in the scale of type, labels that elide, and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip, QWidget

from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Height, Role, Tone


def label(
    words: str, *, role: Role = Role.BODY, shade: str = "", wraps: bool = False, parent: QWidget | None = None
) -> QLabel:
    """A label; `shade` is text2, text3, accent or a tone. For text from data that may be long: `ElidedLabel`."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role.value)
    if shade:
        made.setProperty("shade", shade)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line between two parts of a page."""
    made = QFrame(parent)
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


class ElidedLabel(QWidget):
    """One line of text that never pushes its neighbours: cut with "…", whole in the tooltip."""

    def __init__(
        self,
        words: str = "",
        *,
        role: Role = Role.BODY,
        shade: str = "text",
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._shade, self._elide = role, shade, elide
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show another text."""
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def is_cut(self) -> bool:
        """Whether "…" stands at the end now."""
        return QFontMetricsF(style.font(self._role)).horizontalAdvance(self.words) > self.width()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(style.font(self._role))
        return QSize(int(metrics.horizontalAdvance(self.words)) + 2, int(metrics.height()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(style.theme(), self._shade)
        paint.words(painter, QRectF(self.rect()), self.words, role=self._role, colour=colour, elide=self._elide)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words if self.is_cut() else "", self)
            return True
        return super().event(event)


class TitleLabel(QLabel):
    """A title that takes the room of its words where there is any, and is cut with "…" where there is none."""

    def __init__(self, words: str, *, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.words(painter, QRectF(self.rect()), self.text(), role=self._role, colour=style.theme().text)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text() if self.width() < self.sizeHint().width() else "", self)
            return True
        return super().event(event)


class IconLabel(QWidget):
    """An icon alone, 16 to 20 pixels, in a colour of the theme or of a tone; says its meaning to screen readers."""

    def __init__(
        self, name: str, *, meaning: str, tone: Tone | None = None, size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._filled = name, tone, tone is not None
        self.setFixedSize(size, size)
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = style.theme()
        colour = shown.tint(self._tone).text if self._tone else shown.text2
        icons.draw(QPainter(self), self._name, QRectF(self.rect()), colour=colour, filled=self._filled)


class Chip(QWidget):
    """A state as icon and word on a tint."""

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = badge
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_badge(badge)

    def set_badge(self, badge: Badge) -> None:
        """Show another state."""
        self.badge = badge
        self.setAccessibleName(badge.word)
        self.setToolTip(badge.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = max(Height.CHIP, int(QFontMetricsF(style.font(Role.SMALLSTRONG)).height()) + 4)
        return QSize(int(paint.chip_width(self.badge)) + 2, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.chip(QPainter(self), QRectF(self.rect()), self.badge)
