"""Lists that go out blank to the units (phát mẫu danh sách) and come back filled in, without mending."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from tdkt_desktop.actions.blank_paper import BlankOrder, blank_paper
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.intake.blanks import national_blanks
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import why_refused

SUFFIXES = (".xlsx", ".docx")
_FORBIDDEN = dict.fromkeys(map(ord, '<>:"/\\|?*'), " ")
_LONGEST_NAME = 120


class BlankListKind(OfficerError):
    """A blank list was asked for in a kind of file that units do not fill in."""

    happened = QT_TRANSLATE_NOOP("Error", "A blank list cannot be written as “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give a name that ends in .xlsx, or in .docx for Word.")


class NoSuchUnit(OfficerError):
    """A unit that the office does not have, or that is no more."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no unit “{name}” today.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Give the name as it stands on the page of units.")


class BlankListNotWritten(OfficerError):
    """The system does not let the file be written there."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” could not be written: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "Lists that were written before it are whole; the records are as they were.")
    next_step = QT_TRANSLATE_NOOP("Error", "Close the file if Excel or Word holds it open, or choose another place.")


def blank_kinds() -> dict[str, str]:
    """Kinds of list that go out blank, each with its title."""
    return {kind: blank.title for kind, blank in national_blanks().items()}


def units_of_today(office: Office) -> list[Unit]:
    """The units to which lists can go, in the order of the dictionary."""
    with office.reader() as reader:
        units = reader.units.all()
    return sorted((unit for unit in units if unit.in_force(office.today)), key=lambda unit: collation_key(unit.name))


def unit_of_name(office: Office, name: str) -> int:
    """The id of a unit that exists today, by its name or another name of it. Raises `NoSuchUnit`."""
    with office.reader() as reader:
        found = reader.units.named(name)
    if found not in {unit.id for unit in units_of_today(office)}:
        raise NoSuchUnit(name=name)
    assert found is not None
    return found


def write_blank_list(office: Office, order: BlankOrder, target: Path, *, unit_id: int | None = None) -> Path:
    """Write the blank list for one unit, or with a column of units, as .xlsx or .docx; gives the file.

    Raises `NoBlankList`, `BlankListKind`, `UnitWanted`, `BlankListNotWritten`.
    """
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise BlankListKind(name=target.name)
    paper = blank_paper(office, order, unit_id=unit_id, in_word=suffix == ".docx")
    try:
        write(paper, target)
    except OSError as error:
        raise BlankListNotWritten(name=target.name, reason=why_refused(error)) from error
    return target


def write_blank_lists(
    office: Office,
    order: BlankOrder,
    folder: Path,
    *,
    unit_ids: Sequence[int],
    suffix: str = ".xlsx",
    progress: Callable[[int, int], None],
) -> list[Path]:
    """Write a file for each of the units into a folder; gives the files. `progress(done, total)` may stop it: what is
    written by then is whole. Raises what `write_blank_list` raises.
    """
    names = {unit.id: unit.name for unit in units_of_today(office)}
    taken = set[str]()
    files = []
    for done, unit_id in enumerate(unit_ids):
        progress(done, len(unit_ids))
        if unit_id not in names:
            raise NoSuchUnit(name=unit_id)
        name = _unused(file_name(order, names[unit_id]), taken)
        files.append(write_blank_list(office, order, folder / f"{name}{suffix}", unit_id=unit_id))
    progress(len(unit_ids), len(unit_ids))
    return files


def file_name(order: BlankOrder, unit: str = "") -> str:
    """'Danh sách cá nhân đề nghị khen thưởng năm 2026 - Trường Tiểu học Tân Hòa', as Windows takes it, no suffix."""
    whole = " - ".join(part for part in (order.title, unit) if part)
    plain = "".join(letter for letter in whole.translate(_FORBIDDEN) if letter.isprintable())
    return " ".join(plain.split())[:_LONGEST_NAME].rstrip(" .")


def _unused(name: str, taken: set[str]) -> str:
    number, unused = 1, name
    while unused.casefold() in taken:
        number += 1
        unused = f"{name} ({number})"
    taken.add(unused.casefold())
    return unused
