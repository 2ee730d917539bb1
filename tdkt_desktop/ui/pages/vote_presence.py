"""Who took part in a meeting of the Council: a list of its members, ticked by Space one after another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.council import CouncilMember
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import cells
from tdkt_desktop.ui.pages.council_members import MemberList

PRESENT, IN_WRITING, ABSENT = "present", "in_writing", "absent"
WAYS = (PRESENT, IN_WRITING, ABSENT)
"""How a member takes part (dự họp, ý kiến văn bản, vắng), in the order in which Space goes round."""

TURNING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PresenceList(MemberList):
    """Members with how each takes part; Space or a click turns one to the next way, and tells `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presence: dict[int, str] = {}
        self.is_marked = False  # whether the officer has said of anyone how he took part
        self._members: Sequence[CouncilMember] = ()
        self.table.setAccessibleDescription(tr("Votes", "Space: present, opinion in writing, absent"))
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)

    def begin(self, members: Sequence[CouncilMember]) -> None:
        """All are taken to be present; every meeting has its own presence."""
        self._members = members
        self.presence = {member.id: PRESENT for member in members}
        self.is_marked = False
        self._show()

    @property
    def voters(self) -> int:
        """How many can have voted: at the meeting or in writing."""
        return len(self.presence) - self.number_of(ABSENT)

    def number_of(self, way: str) -> int:
        """How many take part in this way."""
        return sum(found == way for found in self.presence.values())

    def turn(self, member_id: object) -> None:
        """Let a member take part in the next way."""
        if isinstance(member_id, int):
            now = WAYS.index(self.presence[member_id])
            self.presence[member_id] = WAYS[(now + 1) % len(WAYS)]
            self.is_marked = True
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.show_members(self._members, self.presence)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if self.table.rows.columns[index.column()].key == "part":
            self.turn(self.table.rows.id_at(index.row()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress or event.modifiers():
            return super().eventFilter(watched, event)
        if event.key() not in TURNING_KEYS:
            return super().eventFilter(watched, event)
        number = self.table.currentIndex().row()
        self.turn(self.table.current_id())
        if event.key() != Qt.Key.Key_Space:
            self.table.go_to(self.table.rows.id_at(cells.record_from(self.table, number + 1, step=1)))
        return True
