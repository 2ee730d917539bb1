"""What can be done with the selected rows, under the table; in a low window in the counters' place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.ui import style
from tdkt_desktop.ui.labels import hairline, label
from tdkt_desktop.ui.page import VerbRow
from tdkt_desktop.ui.style import Role


class SelectionBar(QWidget):
    """“Đã chọn 2” with what can be done to them, and the number of rows at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", role=Role.STRONG)
        self.verbs = VerbRow()
        self.rows = label("", role=Role.SMALL, shade="text2")
        row = QHBoxLayout()
        row.setContentsMargins(style.PAGE_LEFT, 5, 10, 5)
        row.setSpacing(10)
        row.addWidget(self.words)
        row.addWidget(self.verbs)
        row.addStretch(1)
        row.addWidget(self.rows)
        self._row, self._line = row, hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(row)

    def set_in_strip(self, *, in_strip: bool) -> None:
        """Whether it stands in the counters' place, where the window is low."""
        self._line.setVisible(not in_strip)
        self.setProperty("kind", "surface" if in_strip else "raised")
        self._row.setContentsMargins(0 if in_strip else style.PAGE_LEFT, 0 if in_strip else 5, 10, 0 if in_strip else 5)
        self.rows.setVisible(not in_strip)
        self.style().unpolish(self)
        self.style().polish(self)

    def fit(self) -> None:
        """Fold the verbs into the room there is."""
        taken = self.words.sizeHint().width() + self.rows.sizeHint().width() + 70
        self.verbs.fit(self.width() - taken)
