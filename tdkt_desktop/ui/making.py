"""What the start does in the background: making an office, restoring a backup, closing with a backup."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from tdkt_desktop.ui.first_office import NewOffice


@dataclass(frozen=True, slots=True)
class Made:
    """The new office, and why a list or the Council was not kept in it."""

    office: Office
    year: int
    refused: OfficerError | None = None

    @property
    def settings_year(self) -> int:
        """The year as the settings keep it: 0 is this year, whichever that will be."""
        return 0 if self.year == self.office.today.year else self.year


class Making:
    """Makes a new office of all answers. What comes after the office itself may be refused: the office stays."""

    def __init__(self, wanted: NewOffice) -> None:
        self.wanted = wanted

    def __call__(self, _progress: Progress) -> Made:
        from tdkt_desktop.actions.offices import new_office, set_up  # the rules are read when they are first needed

        wanted = self.wanted
        office = new_office(
            wanted.folder, unit_name=wanted.unit_name, province=wanted.province, year=wanted.year
        )  # fmt: skip
        year = wanted.year or office.today.year
        with ExitStack() as broken_off:
            broken_off.callback(office.release)
            refused: OfficerError | None = None
            try:
                facts = {"place": wanted.place, "chair": wanted.chair}
                set_up(office, {key: value for key, value in facts.items() if value})
                self._fill(office)
            except OfficerError as error:
                refused = error
            broken_off.pop_all()
        return Made(office, year, refused)

    def _fill(self, office: Office) -> None:
        if self.wanted.lists:
            from tdkt_desktop.actions.first_lists import keep_first_lists

            keep_first_lists(office, self.wanted.lists, year=self.wanted.year or office.today.year)
        if self.wanted.council:
            from tdkt_desktop.actions.council import seat_council

            seat_council(office, self.wanted.council)


class Restoring:
    """Makes an office folder out of a backup."""

    def __init__(self, source: Path, folder: Path) -> None:
        self._source, self._folder = source, folder

    def __call__(self, _progress: Progress) -> Path:
        backup.restore(self._source, self._folder)
        return self._folder


class Closing:
    """Backs the office up and lets go of it; it is let go of even when the backup fails."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def __call__(self, _progress: Progress) -> None:
        self._office.close()


def make_sample(progress: Progress) -> Path:
    """Make the sample ward."""
    from tdkt_desktop.ui import sample_ward  # brings the readers of lists along

    return sample_ward.make_sample(progress=progress)
