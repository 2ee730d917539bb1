"""*Phát mẫu danh sách…*: asks what is wanted, then where; writes in the background and says what was written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.actions.blank_lists import (
    file_name,
    units_of_today,
    write_blank_list,
    write_blank_lists,
)
from tdkt_desktop.actions.blank_paper import BlankOrder
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.blank_form import ANY, EVERY, FILES, BlankChoice, BlankListForm
from tdkt_desktop.ui.pages.file_choice import ask_for_folder, ask_for_target, remember_folder
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Task

WRITING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing blank lists"))

ShowForm = Callable[[InlineForm, Callable[[], object]], object]
"""Opens a form on its page; the second is what its button does."""


class BlankLists(QObject):
    """The verb of a page; `kinds` are the lists that belong there, the likeliest first."""

    def __init__(
        self, seam: Seam, *, kinds: Sequence[str], show: ShowForm, close: Callable[[], object], over: QWidget
    ) -> None:
        super().__init__(over)
        assert isinstance(seam.office, Office)
        self._seam, self._office, self._over = seam, seam.office, over
        self._kinds, self._show, self._close = tuple(kinds), show, close
        self._period: tuple[int, str] | None = None
        self.form: BlankListForm | None = None
        self._chosen: BlankChoice | None = None

    def verb(self) -> Verb:
        """The verb."""
        return Verb(tr("Blank", "Give out blank lists…"), self.ask, icon="arrow_upload")

    def about(self, year: int, period: str) -> None:
        """The lists are for that period ('năm học 2025 - 2026'), whatever year the window shows."""
        self._period = (year, period)

    def ask(self) -> None:
        """Open the form."""
        self.form = BlankListForm(kinds=self._kinds, units=units_of_today(self._office), today=self._office.today)
        self._show(self.form, self.ask_where)

    @Slot()
    def ask_where(self) -> QFileDialog:
        """Ask in which folder, or under which name, the lists shall stand."""
        assert self.form is not None
        self._chosen = choice = self.form.choice
        settings = self._seam.settings
        if choice.unit == EVERY:
            title = tr("Blank", "Where shall the blank lists stand?")
            return ask_for_folder(self._over, title, settings=settings, chosen=self.write_all_in)
        name = file_name(self._order(choice), self._unit_name(choice))
        kinds = sorted(FILES, key=lambda kind: kind[1] != choice.suffix)
        return ask_for_target(
            self._over,
            tr("Blank", "Where shall the blank list stand?"),
            name=name,
            kinds=[(words, suffix.lstrip(".")) for words, suffix in kinds],
            settings=settings,
            chosen=self.write_to,
        )

    @Slot(str)
    def write_all_in(self, folder: str) -> Task:
        """Write a list for each unit into a folder."""
        assert self._chosen is not None
        remember_folder(self._seam.settings, Path(folder))
        task = self._seam.read(
            write_blank_lists,
            self._order(self._chosen),
            Path(folder),
            unit_ids=[unit.id for unit in units_of_today(self._office)],
            suffix=self._chosen.suffix,
            done=self._all_written,
            name=WRITING,
        )
        task.cancelled.connect(self._stopped)
        return task

    @Slot(str)
    def write_to(self, name: str) -> Task:
        """Write the one list to a file."""
        assert self._chosen is not None
        remember_folder(self._seam.settings, Path(name).parent)
        unit_id = None if self._chosen.unit == ANY else self._chosen.unit
        return self._seam.read(
            write_blank_list,
            self._order(self._chosen),
            Path(name),
            unit_id=unit_id,
            done=self._written,
            name=WRITING,
        )

    def _order(self, choice: BlankChoice) -> BlankOrder:
        year, period = self._period or (self._seam.year, "")
        return BlankOrder(choice.kind, year, period=period, with_people=choice.with_people, back_by=choice.back_by)

    def _unit_name(self, choice: BlankChoice) -> str:
        return next((unit.name for unit in units_of_today(self._office) if unit.id == choice.unit), "")

    @Slot(object)
    def _all_written(self, files: object) -> None:
        assert isinstance(files, list)
        self._close()
        folder = files[0].parent.name if files else ""
        words = tr("Blank", "{count} blank lists stand in the folder “{folder}”.", count=len(files), folder=folder)
        self._seam.say(words)

    @Slot(object)
    def _written(self, target: object) -> None:
        assert isinstance(target, Path)
        self._close()
        self._seam.say(tr("Blank", "The blank list stands in “{file}”.", file=target.name))

    @Slot()
    def _stopped(self) -> None:
        self._seam.say(tr("Blank", "Stopped; the lists written so far are whole."))
