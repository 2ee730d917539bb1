"""The appendix of the year's plan (phụ lục kế hoạch): tasks with who leads, who cooperates and when."""

from __future__ import annotations

from tdkt_desktop.intake.draft import DataRow, Draft
from tdkt_desktop.intake.kinds.base import ListReader, groups
from tdkt_desktop.intake.numbering import ordinal


class ScheduleReader(ListReader):
    """A task; the section above it is its group."""

    name = "schedule"
    needs = (groups(("content",), ("lead", "time", "coordinate")),)
    key_fields = ("content",)

    def read(self, row: DataRow, draft: Draft) -> None:
        """The task in the words of the plan."""
        if row.section.group:
            draft.values["group"] = row.section.group
        number = ordinal(row.text("stt"))
        draft.put("stt", row.text("stt") if number is None else number)
        if not row.text("content"):
            draft.hold("NAME_MISSING")
        self.plain(row, draft, "content", "lead", "coordinate", "time", "product", "note")
