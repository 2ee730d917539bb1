"""A pack in the making: begun from the rules in use, changed row by row, written as one unsigned file.

A draft is a file of its own and no record of the office: nothing is judged by it before it is installed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from tdkt_desktop.documents.pack_door import examine
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import PackManifest
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, tidy
from tdkt_desktop.office.drafts import (
    PREFIX,
    PUT_AWAY,
    draft_folder,
    drafts,
    keep_draft,
    new_draft_name,
    put_away,
    read_draft,
    take_out,
    work_on,
)
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import pack_files, whole_of
from tdkt_desktop.packs.aloud import PackAloud, PackRow
from tdkt_desktop.packs.build import FORMAT, build_pack
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.compare import Change, Comparison
from tdkt_desktop.packs.draft import Draft, GivingWay, followed, giving_way, is_below, taken_back, with_row
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.layers import identity_of, layered
from tdkt_desktop.packs.read import manifest_of, national_files
from tdkt_desktop.packs.seal import FILES, SIGNATURE, read_manifest
from tdkt_desktop.packs.source import MANIFEST, PackFiles
from tdkt_desktop.paths import why_refused

PROVINCE = "province"


class PackNotWritten(OfficerError):
    """The system does not let the pack be written there."""

    happened = QT_TRANSLATE_NOOP("Error", "The pack “{name}” could not be written: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The draft is as it was, and so is a file of that name.")
    next_step = QT_TRANSLATE_NOOP("Error", "Plug the stick in again, or choose another place.")


class DraftGone(OfficerError):
    """A draft that is no longer there."""

    happened = QT_TRANSLATE_NOOP("Error", "This draft is no longer there.")
    kept = QT_TRANSLATE_NOOP("Error", "The other drafts are as they were.")
    next_step = QT_TRANSLATE_NOOP("Error", "Look at the list of drafts; a deleted one stands at its end.")


class RowChangedInDraft(OfficerError):
    """A row of the rules in use that the draft has put otherwise already."""

    happened = QT_TRANSLATE_NOOP("Error", "The draft has another row in the place of this one already.")
    kept = QT_TRANSLATE_NOOP("Error", "The draft is as it was.")
    next_step = QT_TRANSLATE_NOOP("Error", "Go on from the draft's list of changes, or take the change back there.")


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What a draft says of itself."""

    name: str
    issuer: str
    version: str


@dataclass(frozen=True, slots=True)
class DraftState:
    """A draft with what it changes and what is wrong with it."""

    draft: Draft
    manifest: PackManifest
    changes: Comparison
    findings: tuple[Finding, ...]


class Deed(StrEnum):
    """What is done to a row in the draft."""

    EDIT = "edit"
    ADD = "add"
    END = "end"


@dataclass(frozen=True, slots=True)
class RowDesk:
    """All that is needed to fill in one row: the rules with the draft, in words, and what is wrong with them now."""

    draft: Draft
    deed: Deed
    row: PackRow
    whole: PackFiles
    aloud: PackAloud
    known: tuple[Finding, ...]

    @property
    def was(self) -> Mapping[str, str] | None:
        """The row that is put otherwise; None when one is added."""
        return None if self.deed is Deed.ADD else self.row.cells

    def giving_way(self, now: Mapping[str, str]) -> GivingWay | None:
        """The row that ends because the row filled in follows it; a row that only the draft has is put otherwise."""
        table = self.row.shape.file
        if self.deed is Deed.END or (self.deed is Deed.EDIT and not is_below(self.draft, table, self.row.cells)):
            return None
        return giving_way(self.whole, table, was=self.was, now=now)


@dataclass(frozen=True, slots=True)
class DraftOnFile:
    """A draft of the office, and when it was worked on last; a deleted one can be taken back."""

    name: str
    manifest: PackManifest
    changed_at: datetime
    is_deleted: bool = False


def list_drafts(office: Office) -> tuple[DraftOnFile, ...]:
    """Every draft, the one worked on last first; those deleted stand last."""
    found = []
    for prefix in ("", PUT_AWAY):
        for path in drafts(office.folder, prefix or PREFIX):
            manifest = manifest_of(read_draft(path))
            changed = datetime.fromtimestamp((path / MANIFEST).stat().st_mtime)  # noqa: DTZ006 - the officer's wall clock
            found.append(DraftOnFile(path.name.removeprefix(prefix), manifest, changed, is_deleted=bool(prefix)))
    return tuple(found)


def delete_draft(office: Office, name: str) -> DraftOnFile:
    """Delete a draft; it can be taken back. Raises `DraftGone`, `DiskRefuses`."""
    found = _draft_named(office, name, is_deleted=False)
    put_away(office.folder, name)
    return found


def restore_draft(office: Office, name: str) -> DraftOnFile:
    """Take a deleted draft back. Raises `DraftGone`, `DiskRefuses`."""
    found = _draft_named(office, name, is_deleted=True)
    take_out(office.folder, name)
    return found


def _draft_named(office: Office, name: str, *, is_deleted: bool) -> DraftOnFile:
    found = [one for one in list_drafts(office) if (one.name, one.is_deleted) == (name, is_deleted)]
    if not found:
        raise DraftGone
    return found[0]


def open_draft(office: Office, name: str | None = None) -> DraftState | None:
    """A draft by its name, which is then the one worked on last; without a name that one, None where there is none.

    Raises `DraftGone`, `PackLost`, `DiskRefuses`.
    """
    found = [path for path in drafts(office.folder) if name in (None, path.name)]
    if name is not None and not found:
        raise DraftGone
    if name is not None:
        work_on(office.folder, name)
    return _state(_draft(office, read_draft(found[0]))) if found else None


def begin_draft(office: Office, head: DraftHead) -> DraftState:
    """Begin a draft: of the province's pack in use a new version, else a pack on the national one."""
    with office.reader() as reader:
        in_use = [kept for kept in reader.packs.in_use() if kept.what.kind == PROVINCE]
    national = manifest_of(national_files()).code
    files: dict[str, bytes] = {}
    said: dict[str, object] = {"code": _code(head.name), "inherits": national, "valid_from": None, "valid_to": None}
    if in_use:
        before = pack_files(office.folder, in_use[-1])
        files, said = dict(before.files), read_manifest(before)
    for sealed in (FILES, SIGNATURE):
        said.pop(sealed, None)
    said |= {"format": FORMAT, "kind": PROVINCE}
    pack = PackFiles(new_draft_name(office.folder, head.name), {**files, MANIFEST: _manifest(said)})
    return _kept(office, _draft(office, _renamed(pack, head)))


def rename_draft(office: Office, draft: Draft, head: DraftHead) -> DraftState:
    """Give a draft another name, issuer or version."""
    return _kept(office, replace(draft, pack=_renamed(draft.pack, head)))


def open_row(office: Office, draft: Draft, row: PackRow, *, deed: Deed) -> RowDesk:
    """A row of the rules as the draft has it. Raises `RowChangedInDraft`."""
    del office
    whole = draft.whole.pack
    aloud = PackAloud(whole)
    table, wanted = row.shape.file, identity_of(row.shape.file, row.cells)
    found = [one for one in aloud.rows if one.shape.file == table and identity_of(table, one.cells) == wanted]
    if not found:
        raise RowChangedInDraft
    return RowDesk(draft, deed, found[0], whole, aloud, check(whole))


def keep_row(office: Office, desk: RowDesk, now: Mapping[str, str]) -> DraftState:
    """Keep a row in the draft as it was filled in; a row of the rules that it follows ends the day before.

    Raises `DiskRefuses`.
    """
    table = desk.row.shape.file
    giving = desk.giving_way(now)
    if giving is not None:
        return _kept(office, followed(desk.draft, table, giving, now=now))
    return _kept(office, with_row(desk.draft, table, was=desk.was, now=now))


def take_back(office: Office, draft: Draft, change: Change) -> DraftState:
    """Take one change of a draft back. Raises `DiskRefuses`."""
    return _kept(office, taken_back(draft, change))


def write_draft(office: Office, draft: Draft, target: Path) -> Path:
    """Write a draft as one unsigned file; gives the target. Raises `PackUnreadable`, `PackNotWritten`."""
    code = manifest_of(draft.pack).code
    with office.reader() as reader:
        others = {
            kept.what.code: pack_files(office.folder, kept) for kept in reader.packs.in_use() if kept.what.code != code
        }
    home = draft_folder(office.folder, draft.pack)
    examine(home, known={}, bases=others).require_sound()
    try:
        build_pack(home, target)
    except OSError as error:
        raise PackNotWritten(name=target.name, reason=why_refused(error)) from error
    return target


def _draft(office: Office, pack: PackFiles) -> Draft:
    code = manifest_of(pack).code
    with office.reader() as reader:
        in_use = reader.packs.in_use()
    others = [pack_files(office.folder, kept) for kept in in_use if kept.what.code != code]
    return Draft(pack, layered([national_files(), *others]).pack, whole_of(office.folder, in_use).pack)


def _kept(office: Office, draft: Draft) -> DraftState:
    keep_draft(office.folder, draft.pack)
    return _state(draft)


def _state(draft: Draft) -> DraftState:
    return DraftState(draft, manifest_of(draft.pack), draft.changes, draft.findings)


def _renamed(pack: PackFiles, head: DraftHead) -> PackFiles:
    words = {"name": tidy(head.name), "issuer": tidy(head.issuer), "version": tidy(head.version)}
    said = {**read_manifest(pack), **words}
    return PackFiles(pack.name, {**pack.files, MANIFEST: _manifest(said)})


def _manifest(said: Mapping[str, object]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _code(name: str) -> str:
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in fold(name)).upper()[:40]
