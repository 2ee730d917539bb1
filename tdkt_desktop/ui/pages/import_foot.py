"""The foot of an import preview: nothing is kept yet, *Hủy*, and the one button that keeps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel


class ImportFoot(QWidget):
    """“Nhận 26 dòng, giữ lại 3”; without a row to take in there is nothing to press but *Hủy*."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.remark = ElidedLabel(shade="text2")
        self.cancel_button = Button(tr("Import", "Cancel"), key="Esc")
        self.keep_button = Button("", kind="filled", icon="checkmark", key="Ctrl+Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.PAGE_LEFT, 7, style.PAGE_RIGHT, 7)
        row.setSpacing(8)
        row.addWidget(self.remark, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.keep_button)

    def show_counts(self, taken: int, *, held: int, in_round: bool) -> None:
        """Say what would be kept; held rows stay with the round, or by themselves where there is none."""
        self.keep_button.setVisible(taken > 0)
        self.keep_button.set_words(
            tr("Import", "Take in {count} rows, hold back {held_count}", count=taken, held_count=held)
            if held
            else tr("Import", "Take in {count} rows", count=taken)
        )
        if not taken:
            words = tr("Import", "No row can be taken in. Nothing was kept.")
        elif in_round:
            words = tr("Import", "Nothing is kept yet. Rows held back stay with the round until they are mended.")
        else:
            words = tr("Import", "Nothing is kept yet. Rows held back are kept to be mended.")
        self.remark.set_words(words)
