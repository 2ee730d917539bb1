"""The side panel in a window of its own (Ctrl+Enter): beside the program, or on another screen; Esc puts it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.ui.side_panel import SidePanel

WIDE, HIGH = 520, 640


class ApartWindow(QWidget):
    """Holds the panel until it is closed; `closed` comes before it is freed, to take the panel back."""

    closed = Signal()

    def __init__(self, panel: SidePanel, *, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "raised")
        self.panel = panel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        panel.set_apart(apart=True)
        panel.closed.connect(self.close)
        panel.named.connect(self.setWindowTitle)
        self.setWindowTitle(panel.name.words)
        self.setAccessibleName(panel.name.words)
        screen = self.screen().availableGeometry()
        self.resize(min(WIDE, screen.width() - 40), min(HIGH, screen.height() - 60))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panel.closed.disconnect(self.close)
        self.panel.named.disconnect(self.setWindowTitle)
        self.panel.set_apart(apart=False)
        self.closed.emit()
        super().closeEvent(event)
