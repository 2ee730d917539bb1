"""A small window of its own for what runs before the first window, or after the last one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.style import Role


class WaitingCard(QWidget):
    """Says what is being done, with a bar that only shows that it goes on."""

    def __init__(self, words: str) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "surface")
        self.setWindowTitle("TĐKT")
        self.setAccessibleName(words)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setAccessibleName(tr("Window", "Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 22)
        column.setSpacing(12)
        column.addWidget(label(words, role=Role.STRONG))
        column.addWidget(bar)
        self.setMinimumWidth(340)
