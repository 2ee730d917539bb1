"""*Phiếu tiếp nhận…*: asks where the note on a unit's list shall stand, writes it, says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.actions.intake_note import write_intake_note, write_note_of_source
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.intake.report import ImportReport
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.fields import DateField
from tdkt_desktop.ui.pages.file_choice import ask_for_target, remember_folder
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

WRITING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing the intake note"))
_KINDS = (("PDF", "pdf"), ("Word", "docx"))


class NoteForm(InlineForm):
    """Until when the unit is to send what is missing; no day is asked for."""

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        self.until = DateField(tr("IntakeNote", "The unit is to answer by"), today=today)
        super().__init__(
            tr("IntakeNote", "Intake note for the unit"),
            fields=(self.until,),
            verb=tr("IntakeNote", "Choose where…"),
            icon="document_pdf",
            parent=parent,
        )
        self.remark.set_words(tr("IntakeNote", "What was taken, what waits and why, row by row."))

    @property
    def day(self) -> date | None:
        """The day, where one stands there."""
        day = self.until.day()
        return day if isinstance(day, date) else None


class IntakeNote(QObject):
    """Writes the note of one list at a time: of a report that is looked at, or of a list on file."""

    def __init__(self, seam: Seam, *, over: QWidget) -> None:
        super().__init__(over)
        self._seam, self._over = seam, over
        self._report: ImportReport | None = None
        self._round_id: int | None = None
        self._source_id: int | None = None
        self._until: date | None = None

    def of_report(self, report: ImportReport, *, round_id: int | None = None, until: date | None = None) -> QFileDialog:
        """Ask where the note on a list that is looked at shall stand."""
        self._report, self._round_id, self._source_id, self._until = report, round_id, None, until
        return self._ask(Path(report.files[0].file).stem if report.files else "")

    def of_source(self, source_id: int, *, name: str, until: date | None = None) -> QFileDialog:
        """Ask where the note on a list that was taken in shall stand."""
        self._report, self._source_id, self._until = None, source_id, until
        return self._ask(Path(name).stem)

    def _ask(self, about: str) -> QFileDialog:
        return ask_for_target(
            self._over,
            tr("IntakeNote", "Where shall the note stand?"),
            name=tr("IntakeNote", "Intake note {name}", name=about).strip(),
            kinds=_KINDS,
            settings=self._seam.settings,
            chosen=self.write_to,
        )

    @Slot(str)
    def write_to(self, name: str) -> Task:
        """Write the note to a file."""
        target = Path(name)
        remember_folder(self._seam.settings, target.parent)
        if self._report is not None:
            return self._seam.read(
                _of_report,
                self._report,
                target,
                until=self._until,
                round_id=self._round_id,
                done=self._written,
                name=WRITING,
            )
        assert self._source_id is not None
        return self._seam.read(_of_source, self._source_id, target, until=self._until, done=self._written, name=WRITING)

    @Slot(object)
    def _written(self, target: object) -> None:
        assert isinstance(target, Path)
        self._seam.say(tr("IntakeNote", "The intake note stands in “{file}”.", file=target.name))


def _of_report(office: Office, report: ImportReport, target: Path, *, until: date | None, round_id: int | None) -> Path:
    return write_intake_note(office, report, target, until=until, say=say, round_id=round_id)


def _of_source(office: Office, source_id: int, target: Path, *, until: date | None) -> Path:
    return write_note_of_source(office, source_id, target, until=until, say=say)
