"""In the table's place: what pasted cells will change, what is refused and why; nothing is written before *Ghi*."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.column_filters import title_of
from tdkt_desktop.ui.labels import ElidedLabel, hairline
from tdkt_desktop.ui.listing import Column, FixedListing, Kind, Row
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.paste_plan import PastePlan
from tdkt_desktop.ui.style import Role, Tone
from tdkt_desktop.ui.table import Table


def standing_of(row: Row) -> object:
    """Whether a cell will be written, and if not, why."""
    error = str(row["error"])
    if error:
        return Badge(error, Tone.BAD, "error_circle")
    return Badge(tr("Cells", "will change"), Tone.OK, "checkmark_circle")


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Row"), Kind.TWO, second="title"),
    Column("old", QT_TRANSLATE_NOOP("Column", "Now"), width=180, priority=2),
    Column("new", QT_TRANSLATE_NOOP("Column", "Pasted"), width=150),
    Column("standing", "", Kind.CHIP, width=226, priority=1, show=standing_of, can_sort=False),
)


class PastePreview(QWidget):
    """`accepted` writes the good cells, `taking_wanted` hands the rows of no record to the import, `left` forgets."""

    accepted = Signal()
    taking_wanted = Signal()
    left = Signal()

    def __init__(self, plan: PastePlan, *, takes_lists: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Cells", "What the pasted cells change"))
        self.words = ElidedLabel(self._told(), role=Role.STRONG)
        self.table = Table(COLUMNS)
        self.table.setAccessibleName(self.accessibleName())
        self.table.show_listing(FixedListing(self._rows()), filters={})
        self.table.escaped.connect(self.left)
        count = len(plan.good)
        self.take = Button(
            tr("Cells", "Write {count} cells", count=count), kind="filled", icon="checkmark", key="Enter"
        )
        self.lists = Button(tr("Cells", "Take in as a list…"), icon="arrow_download")
        self.cancel = Button(tr("Cells", "Cancel"), key="Esc")
        self.take.clicked.connect(self.accepted)
        self.lists.clicked.connect(self.taking_wanted)
        self.cancel.clicked.connect(self.left)
        self.table.opened.connect(self.accepted)
        self.take.setVisible(count > 0)
        self.lists.setVisible(takes_lists and bool(plan.new_rows))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(style.PAGE_LEFT, 4, style.PAGE_RIGHT, 4)
        head.addWidget(self.words, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(style.PAGE_LEFT, 4, style.PAGE_RIGHT, 4)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.cancel, self.lists, self.take):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def begin(self) -> None:
        """Go to what is most likely wanted."""
        (self.take if self.plan.good else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self) -> str:
        plan = self.plan
        told = [tr("Cells", "{count} cells change", count=len(plan.good))]
        for count, words in (
            (len(plan.refused), QT_TRANSLATE_NOOP("Cells", "{count} refused")),
            (plan.unchanged, QT_TRANSLATE_NOOP("Cells", "{count} stay as they are")),
            (len(plan.new_rows), QT_TRANSLATE_NOOP("Cells", "{count} rows are not in the list")),
        ):
            if count:
                told.append(tr("Cells", words, count=count))
        return " · ".join(told)

    def _rows(self) -> list[Row]:
        """Refused cells first, then those that change, then the rows of no record."""
        plan = self.plan
        cells: list[Row] = [
            {
                "id": number,
                "name": cell.name,
                "title": title_of(cell.column),
                "old": cell.old,
                "new": cell.new,
                "error": cell.error,
            }
            for number, cell in enumerate([*plan.refused, *plan.good])
        ]
        error = tr("Cells", "not in this list")
        strangers: list[Row] = [
            {"id": f"new{number}", "name": row[0] if row else "", "title": "", "old": "", "new": " · ".join(row[1:]),
             "error": error}
            for number, row in enumerate(plan.new_rows)
        ]  # fmt: skip
        return [*cells, *strangers]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.plan.good:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)
