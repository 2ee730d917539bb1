"""Lists of units and staff of an office that is not made yet: looked through first, kept once it is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tdkt_desktop.actions.imports import keep_import
from tdkt_desktop.domain.text import Sentence, fold, tidy
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.intake.known import Known
from tdkt_desktop.intake.report import ImportReport, Result, RowReport
from tdkt_desktop.intake.understand import understand
from tdkt_desktop.intake.vocabulary import national_vocabulary
from tdkt_desktop.office.office import Office


@dataclass(frozen=True, slots=True)
class FirstList:
    """One list as it was understood: its kind, the file that holds it, every row with its result."""

    kind: str
    path: Path
    report: ImportReport

    @property
    def accepted(self) -> int:
        """Rows that will be taken."""
        return self.report.accepted

    @property
    def held(self) -> list[RowReport]:
        """Rows that wait for the officer; they are held in the office too."""
        return [row for row in self._rows if row.result is Result.HELD]

    @property
    def refusal(self) -> Sentence | None:
        """Why the whole list cannot be read."""
        return next((file.message for file in self.report.files if not file.is_read), None)

    @property
    def names(self) -> list[str]:
        """Who or what the rows that are taken name."""
        field = "name" if self.kind == "units" else "full_name"
        return [str(row.values.get(field, "")) for row in self._rows if row.result is Result.ACCEPTED]

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units that the list brings, for lists that come after it."""
        taken = [row.values for row in self._rows if row.result is Result.ACCEPTED and self.kind == "units"]
        return tuple(Unit(number, str(values["name"])) for number, values in enumerate(taken, start=1))

    @property
    def _rows(self) -> list[RowReport]:
        return [row for file in self.report.files for sheet in file.sheets for row in sheet.rows]


def written_down(text: str, target: Path, *, headings: Sequence[str]) -> Path:
    """Pasted cells as a file that can be looked through; a bare column of names gets the headings that it lacks."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not any("\t" in line for line in lines):
        names = [tidy(line) for line in lines if fold(line) != fold(headings[0])]
        lines = ["\t".join(headings), *(f"{name}\t" for name in names)]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def look_through(
    path: Path,
    kind: str,
    *,
    today: date,
    owner: str,
    province: str,
    units: Sequence[Unit] = (),
    progress: Callable[[int, int], None] | None = None,
) -> FirstList:
    """Understand a list ('units' or 'people') for an office of that name. Keeps nothing; OSError where it is gone."""
    known = Known(today=today, owner=owner, province=province, units=tuple(units))
    report = understand([path], kind, known=known, vocabulary=national_vocabulary(), progress=progress)
    return FirstList(kind, path, report)


def keep_first_lists(office: Office, lists: Sequence[FirstList], *, year: int) -> None:
    """Keep what was accepted, each list one Step. Raises what `keep_import` raises."""
    for found in lists:
        keep_import(office, found.report, [found.path], year=year)
