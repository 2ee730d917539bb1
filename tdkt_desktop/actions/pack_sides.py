"""Two packs beside each other: what is in use, the national pack, one ever installed, or a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.documents.pack_door import examine
from tdkt_desktop.domain.rulebook import PackManifest
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import pack_files, whole_of
from tdkt_desktop.packs.compare import Comparison, compared
from tdkt_desktop.packs.layers import layered
from tdkt_desktop.packs.read import manifest_of, national_files
from tdkt_desktop.packs.source import PackFiles
from tdkt_desktop.storage.packs import PackOnFile

NATIONAL = 0
Side = Path | int | None
"""A file; a pack on file by its id, `NATIONAL` for the national one alone; None for all that is in use."""

Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What changes from one side to the other; the manifests are of the topmost pack of each."""

    old: PackManifest
    new: PackManifest
    changes: Comparison


def packs_on_file(office: Office) -> tuple[PackOnFile, ...]:
    """Every pack ever installed, newest first."""
    with office.reader() as reader:
        return tuple(reversed(reader.packs.all()))


def compare_sides(office: Office, old: Side, new: Side, *, progress: Told) -> SideBySide:
    """What changes from one side to the other. Raises `PackRefused`, `PackUnreadable`, `PackLost`."""
    progress(0, 3)
    before = _whole(office, old)
    progress(1, 3)
    after = _whole(office, new)
    progress(2, 3)
    return SideBySide(manifest_of(before), manifest_of(after), compared(before, after))


def _whole(office: Office, side: Side) -> PackFiles:
    """All rows of a side; a pack on file lies over the national one alone, a file over what it builds on."""
    with office.reader() as reader:
        in_use, known = reader.packs.in_use(), reader.packs.issuers()
        on_file = {kept.id: kept for kept in reader.packs.all()}
    match side:
        case None:
            return whole_of(office.folder, in_use).pack
        case int():
            kept = [pack_files(office.folder, on_file[side])] if side != NATIONAL else []
            return layered([national_files(), *kept]).pack
    others = {kept.what.code: pack_files(office.folder, kept) for kept in in_use}
    examined = examine(side, known=known, bases=others)
    examined.require_sound()
    return examined.whole.pack
