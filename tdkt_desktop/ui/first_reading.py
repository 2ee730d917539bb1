"""Looks lists of the first start through in the background, before there is an office to keep them in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from tdkt_desktop.actions.first_lists import FirstList, look_through
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.ui.first_lists import ListBox, ListsStep
from tdkt_desktop.ui.first_office import OfficeForm
from tdkt_desktop.ui.tasks import Lane, Progress, Task, TaskRunner

READING_LISTS = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading the lists"))


class FirstReading(QObject):
    """One list at a time; a list that is asked for again takes the place of the one before."""

    def __init__(
        self, form: OfficeForm, lists: ListsStep, *, tasks: TaskRunner | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._form, self._lists = form, lists
        self._own = tasks is None
        self.tasks = tasks or TaskRunner(self)
        self._running: dict[str, Task] = {}

    def look(self, box: ListBox, path: Path) -> None:
        """Look a list through and show in its box what was understood."""
        if (before := self._running.pop(box.kind, None)) is not None:
            before.cancel()
        box.show_reading()
        units = self._lists.units.found.units if self._lists.units.found is not None else ()
        work = _Look(
            path, box.kind, owner=self._form.unit.text(), province=self._form.province.text(), units=tuple(units)
        )
        is_units = box is self._lists.units
        done, failed = (self._units, self._units_failed) if is_units else (self._people, self._people_failed)
        self._running[box.kind] = self.tasks.start(work, name=READING_LISTS, lane=Lane.READ, done=done, failed=failed)

    def close(self) -> None:
        """Stop; what was pasted is let go of."""
        for task in self._running.values():
            if not task.is_over:
                task.cancel()
        self._running.clear()
        if self._own:
            self.tasks.close()
        self._lists.done_with()

    @Slot(object)
    def _units(self, found: object) -> None:
        self._show(self._lists.units, found)

    @Slot(object)
    def _people(self, found: object) -> None:
        self._show(self._lists.people, found)

    @Slot(object)
    def _units_failed(self, error: object) -> None:
        self._refuse(self._lists.units, error)

    @Slot(object)
    def _people_failed(self, error: object) -> None:
        self._refuse(self._lists.people, error)

    def _show(self, box: ListBox, found: object) -> None:
        assert isinstance(found, FirstList)
        self._running.pop(box.kind, None)
        box.show_found(found)

    def _refuse(self, box: ListBox, error: object) -> None:
        self._running.pop(box.kind, None)
        if not isinstance(error, OSError):
            assert isinstance(error, BaseException)
            raise error
        box.show_refused(error)


class _Look:
    """The looking through, in the reader's thread."""

    def __init__(self, path: Path, kind: str, *, owner: str, province: str, units: tuple[Unit, ...]) -> None:
        self._path, self._kind, self._owner, self._province, self._units = path, kind, owner, province, units

    def __call__(self, progress: Progress) -> FirstList:
        return look_through(
            self._path,
            self._kind,
            today=date.today(),  # noqa: DTZ011 - the officer's wall clock; there is no office with a clock yet
            owner=self._owner,
            province=self._province,
            units=self._units,
            progress=progress,
        )
