"""Which round proposed people are kept in, asked only where the lists were opened without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.imports import proposes
from tdkt_desktop.domain.round import Round
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm


class RoundForm(InlineForm):
    """The rounds of the office, the newest first."""

    def __init__(self, rounds: Sequence[Round], *, count: int, parent: QWidget | None = None) -> None:
        choices = [(found.id, found.name) for found in rounds]
        self.round = ChoiceField(tr("Import", "Award round"), choices=choices)
        super().__init__(
            tr("Import", "These lists propose people: for which round?"),
            fields=(self.round,),
            verb=tr("Import", "Take in {count} rows", count=count),
            parent=parent,
        )

    @property
    def round_id(self) -> int:
        """The round that is chosen."""
        found = self.round.value
        assert isinstance(found, int)
        return found


def needs_round(report: ImportReport) -> bool:
    """Whether any list proposes people."""
    return any(proposes(sheet) for file in report.files if file.is_read for sheet in file.sheets)
