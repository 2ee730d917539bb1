"""The members of the Council as a narrow list: name, post, role, and how each took part in a meeting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.council import CouncilMember, CouncilRole
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.listing import Column, FixedListing, Kind, Row
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.table import Table

WIDE, NARROW = 460, 280
_ALL = 16_777_215  # Qt's own greatest width
ROLES: Mapping[CouncilRole, str] = {
    CouncilRole.CHAIR: QT_TRANSLATE_NOOP("Council", "Chair"),
    CouncilRole.DEPUTY: QT_TRANSLATE_NOOP("Council", "Deputy chair"),
    CouncilRole.SECRETARY: QT_TRANSLATE_NOOP("Council", "Secretary"),
    CouncilRole.MEMBER: QT_TRANSLATE_NOOP("Council", "Member"),
}


def role_words(role: CouncilRole) -> str:
    """A role as the officer reads it."""
    return tr("Council", ROLES[role])


def part_of(row: Row) -> object:
    """How a member took part; without a meeting, the role."""
    if row["presence"]:
        return statuses.badge(statuses.ATTENDANCE, row["presence"])
    return Badge(str(row["role"]), None, "", filled=False)


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Members"), Kind.TWO, second="post"),
    Column("part", "", Kind.CHIP, width=118, show=part_of, can_sort=False),
)


class MemberList(QWidget):
    """All members in the order of their seats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(COLUMNS)
        self.table.setAccessibleName(tr("Council", "Members of the Council"))
        self.stand_beside(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def stand_beside(self, room: int) -> None:
        """Take a third of the room beside another list: enough for most posts."""
        wide = min(max(room // 3, NARROW), WIDE)
        self.setMinimumWidth(wide)
        self.setMaximumWidth(wide)

    def stand_alone(self) -> None:
        """Take all the room."""
        self.setMinimumWidth(NARROW)
        self.setMaximumWidth(_ALL)

    def show_members(self, members: Sequence[CouncilMember], presence: Mapping[int, str]) -> None:
        """Show members, with how they took part by id where that is on record."""
        rows = [
            {
                "id": member.id,
                "name": member.name,
                "post": " · ".join(filter(None, (role_words(member.role) if presence else "", member.post))),
                "role": role_words(member.role),
                "presence": presence.get(member.id),
            }
            for member in members
        ]
        self.table.show_listing(FixedListing(rows))
