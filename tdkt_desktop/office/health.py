"""What is wrong with an office folder, and what of it the program can mend by itself."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.attachments import digest
from tdkt_desktop.office.backup import DATABASE, routine_backups, verify
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage import database

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be; `mended` when it has just been put right."""

    code: str
    text: Sentence
    mended: bool = False


def examine(office: Office, *, mend: bool = False) -> list[Finding]:
    """Everything that is wrong with an open office; empty = sound. With `mend`, what can be mended is.

    Of a damaged office file nothing else can be asked.
    """
    path = office.folder / DATABASE
    broken = database.findings(path)
    if broken:
        log.warning("%s is damaged: %s", path, "; ".join(broken))
        text = QT_TRANSLATE_NOOP("Health", "The office file is damaged in {count} places. Restore the newest backup.")
        return [Finding("DATABASE_DAMAGED", Sentence("Health", text, {"count": len(broken)}))]
    return [
        *_attachments(office),
        *_packs(office),
        *_half_files(office, mend=mend),
        *_backups(office, mend=mend),
    ]


def _attachments(office: Office) -> Iterator[Finding]:
    with office.reader() as reader:
        kept = reader.files.kept_hashes()
    for sha256 in sorted(kept):
        path = office.attachments.path_of(sha256)
        if not path.is_file():
            text = QT_TRANSLATE_NOOP("Health", "A kept file is missing: {name}. Take it from a backup.")
            yield Finding("ATTACHMENT_MISSING", Sentence("Health", text, {"name": sha256[:12]}))
        elif digest(path) != sha256:
            text = QT_TRANSLATE_NOOP("Health", "A kept file was altered: {name}. Take it from a backup.")
            yield Finding("ATTACHMENT_ALTERED", Sentence("Health", text, {"name": sha256[:12]}))


def _packs(office: Office) -> Iterator[Finding]:
    with office.reader() as reader:
        kept = reader.packs.all()
    if not kept:
        return
    from tdkt_desktop.office.packs import PackLost, pack_files  # brings the packs along, which most offices spare

    for one in kept:
        try:
            pack_files(office.folder, one)
        except PackLost:
            text = QT_TRANSLATE_NOOP(
                "Health", "A rule pack is missing or was altered: {name}. Take the folder “packs” from a backup."
            )
            yield Finding("PACK_LOST", Sentence("Health", text, {"name": one.what.file}))


def _half_files(office: Office, *, mend: bool) -> Iterator[Finding]:
    for path in sorted(office.folder.rglob(".~*")):
        if mend and path.is_file():
            path.unlink()
        text = QT_TRANSLATE_NOOP("Health", "A half-written file was left behind when the program was cut off: {name}.")
        yield Finding("HALF_FILE", Sentence("Health", text, {"name": path.name}), mended=mend and not path.exists())


def _backups(office: Office, *, mend: bool) -> Iterator[Finding]:
    for path in routine_backups(office.folder):
        reason = _refusal(path)
        if reason is not None:
            if mend:
                path.rename(path.with_suffix(".hong"))
            text = QT_TRANSLATE_NOOP(
                "Health", "The backup {name} cannot be used; it was set aside or has to be made anew."
            )
            yield Finding("BACKUP_DAMAGED", Sentence("Health", text, {"name": path.name}), mended=mend)


def _refusal(path: Path) -> OfficerError | None:
    try:
        verify(path)
    except OfficerError as error:
        return error
    return None
