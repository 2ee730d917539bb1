"""What a page says above its table, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.ui import icons, paint, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.style import Role, Tone


class Note(QFrame):
    """A tinted line above the table for what holds for the whole page: law changed, old font, past year."""

    def __init__(
        self, words: str, *, tone: Tone = Tone.INFO, icon: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(10)
        self._words = ElidedLabel(words, role=Role.STRONG)
        row.addWidget(IconLabel(icon, meaning=words, tone=tone))
        row.addWidget(self._words, 1)
        self.setMinimumHeight(44)
        self.setAccessibleName(words)

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words.set_words(words)
        self.setAccessibleName(words)

    def add_button(self, button: Button) -> Button:
        """Put a cure at the right."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)
        return button


@dataclass(frozen=True, slots=True)
class Beginning:
    """One way to begin on an empty page: what it is called, what it does, its key."""

    title: str
    words: str
    icon: str
    key: str = ""


class BeginningCard(QPushButton):
    """A way to begin, as one large button."""

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beginning = beginning
        self.setAccessibleName(beginning.title)
        self.setAccessibleDescription(beginning.words)
        self.setToolTip(beginning.words)
        self.setMinimumSize(150, 106)
        self.setMaximumSize(292, 106)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(292, 106)

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()

    def enterEvent(self, _event: QEvent) -> None:  # type: ignore[override]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(shown.focus if self.hasFocus() else shown.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(shown.hover if self.underMouse() else shown.surface))
        painter.drawRoundedRect(card, style.RADIUS_CARD, style.RADIUS_CARD)
        icons.draw(painter, self.beginning.icon, QRectF(card.x() + 15, card.y() + 14, 24, 24), colour=shown.accent)
        head = QRectF(card.x() + 50, card.y() + 14, card.width() - 65, 24)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.words(painter, head, self.beginning.key, role=Role.SMALL, colour=shown.text2, align=right)
        paint.words(
            painter, head.adjusted(0, 0, -44 if self.beginning.key else 0, 0), self.beginning.title, role=Role.STRONG
        )
        painter.setFont(style.font(Role.BODY))
        painter.setPen(QColor(shown.text2))
        room = card.adjusted(15, 44, -15, -8)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), self.beginning.words)


class EmptyState(QWidget):
    """An empty page says what it is for and how to begin; `chosen` order is that of `beginnings`."""

    def __init__(
        self, icon: str, *, title: str, words: str, beginnings: Sequence[Beginning] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        column = QVBoxLayout(self)
        column.setContentsMargins(style.PAGE_LEFT, 12, style.PAGE_RIGHT, 12)
        column.setSpacing(6)
        column.addStretch(2)
        self._place = _LargeIcon(icon)
        column.addWidget(self._place, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = label(title, role=Role.TITLE)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._words = label(words, shade="text2", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self.cards = [BeginningCard(beginning) for beginning in beginnings]
        for card in self.cards:
            row.addWidget(card, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def set_words(self, title: str, words: str) -> None:
        """Say something else, for example that a filter finds nothing."""
        self._title.setText(title)
        self._words.setText(words)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._place.setVisible(self.height() >= 300)
        for card in self.cards:
            card.setVisible(self.height() >= 240 or self.width() >= 640)


class _LargeIcon(QWidget):
    """The page's own icon, 44 pixels."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(44, 50)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self._name, QRectF(0, 0, 44, 44), colour=style.theme().accent)
