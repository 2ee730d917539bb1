"""Making an office and filling its first year from the pack."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from tdkt_desktop.actions.packs import FirstPack, install_pack
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.movement import NewMovement
from tdkt_desktop.domain.rulebook import MovementSeed, RecurringTask, ReportObligation, SeedPaper
from tdkt_desktop.domain.schedule import Due, NewObligation, NewScheduleEntry
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, tidy
from tdkt_desktop.office.office import Clock, Office

NATIONAL, OF_ONE_UNIT = "TRUNG_UONG", frozenset({"XA", "DON_VI"})
"""Levels of movements (movement_levels.csv)."""


class OfficeUnnamed(OfficerError):
    """An office without its ward or its province."""

    happened = QT_TRANSLATE_NOOP("Error", "The name of the ward or commune, or of its province, is missing.")
    kept = QT_TRANSLATE_NOOP("Error", "No office was made.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give both names as papers write them: Phường Hồng Quang, Ninh Bình.")


def new_office(
    folder: Path,
    *,
    unit_name: str,
    province: str,
    year: int | None = None,
    clock: Clock | None = None,
    pack: FirstPack | None = None,
) -> Office:
    """Make an office of a ward or commune with the province's `pack`, and fill its first year, this one unless another
    is given.

    Raises `FolderTaken`, `OfficeUnnamed`, and what `install_pack` raises; then there is no office.
    """
    if not (tidy(unit_name) and tidy(province)):
        raise OfficeUnnamed
    if pack is not None:
        pack.require_sound()
    was_there = folder.exists()
    office = Office.create(folder, unit_name=tidy(unit_name), province=tidy(province), clock=clock)
    with ExitStack() as broken_off:
        broken_off.callback(_take_away, folder, was_there=was_there)
        broken_off.callback(office.release)
        if pack is not None:
            install_pack(office, pack.path, trust=pack.trust)
        fill_year(office, year or office.today.year)
        broken_off.pop_all()
    return office


def _take_away(folder: Path, *, was_there: bool) -> None:
    """Take away an office that was made in a new or empty folder a moment ago."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    if not was_there:
        folder.rmdir()


def set_up(office: Office, values: Mapping[str, str]) -> Step:
    """Set facts of the office: unit_name, province, place (địa danh), chair, deputy_chair, secretary …"""
    with office.work(QT_TRANSLATE_NOOP("Step", "Change the settings of the office")) as work:
        work.settings.put({key: tidy(value) for key, value in values.items()})
    return work.step


def fill_year(office: Office, year: int) -> Step:
    """Enter the pack's movements, recurring tasks and report obligations for a year, as far as they are not there."""
    with office.work(QT_TRANSLATE_NOOP("Step", "Prepare the year {year} from the pack"), year=year) as work:
        known = {movement.code: movement.id for movement in work.plans.movements() if movement.code}
        here = _Here(work.settings.get("unit_name"), work.settings.get("province"), office.rulebook.table(SeedPaper))
        for seed in office.rulebook.table(MovementSeed):
            if seed.code not in known and _runs_in(seed, year) and here.has(seed):
                parent = known.get(seed.parent_code or "")
                known[seed.code] = work.plans.add_movement(_movement(seed, parent_id=parent))
        if not work.plans.has_schedule(year):
            work.plans.add_entries([_task(task, year) for task in office.rulebook.table(RecurringTask)])
        if not work.plans.obligations_of(year):
            work.plans.add_obligations([_obligation(row, year) for row in office.rulebook.table(ReportObligation)])
    return work.step


class _Here:
    """Which movements are this office's: those of the country, of its province, and its own."""

    def __init__(self, unit_name: str, province: str, papers: Iterable[SeedPaper]) -> None:
        self._unit, self._province = fold(unit_name), fold(province)
        self._papers = {paper.code: paper for paper in papers}

    def has(self, seed: MovementSeed) -> bool:
        """A movement that papers of several provinces name is one of the country, whatever its level."""
        papers = [self._papers[code] for code in seed.seed_ids if code in self._papers]
        if seed.level_code == NATIONAL or len({paper.province for paper in papers}) != 1:
            return True
        if seed.level_code in OF_ONE_UNIT:
            return any(self._unit in fold(paper.issuer) for paper in papers)
        return any(fold(paper.province) == self._province for paper in papers)


def _runs_in(seed: MovementSeed, year: int) -> bool:
    return seed.year_to is None or seed.year_to >= year


def _movement(seed: MovementSeed, *, parent_id: int | None) -> NewMovement:
    return NewMovement(
        name=seed.name,
        level=seed.level_code,
        year_from=seed.year_from,
        year_to=seed.year_to,
        mode=seed.mode,
        parent_id=parent_id,
        code=seed.code,
        note=seed.note,
    )


def _task(task: RecurringTask, year: int) -> NewScheduleEntry:
    due = Due(PartialDate(year, task.month).last, "month") if task.month else None
    return NewScheduleEntry(
        year=year,
        content=task.title,
        cooperating=task.recipient or None,
        time_text=f"Tháng {task.month}" if task.month else None,
        due=due,
        source="pack",
    )


def _obligation(row: ReportObligation, year: int) -> NewObligation:
    due = None
    if row.due_month and row.due_day:
        due = Due(date(year, row.due_month, row.due_day), "day")
    elif row.due_month:
        due = Due(PartialDate(year, row.due_month).last, "month")
    return NewObligation(
        year=year,
        reporter=row.reporter,
        receiver=row.receiver,
        content=row.content,
        cycle=row.cycle,
        due_text=row.due,
        due=due,
        code=row.code,
    )
