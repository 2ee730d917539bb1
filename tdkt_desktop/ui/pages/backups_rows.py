"""The routine backups of an office as rows: when, why, how large, and whether they were read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.money import format_decimal
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office import backup
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Align, Column, Kind, Row
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

REASONS: Mapping[str, str] = {
    "dong": QT_TRANSLATE_NOOP("Backup", "When the office was closed"),
    "truoc_nang_cap": QT_TRANSLATE_NOOP("Backup", "Before the office was brought up to date"),
}
"""Why a routine backup was made, by the word in its name."""

_STAMP = "%Y-%m-%d_%H%M%S"
_STAMP_LETTERS = 17


def checked_of(row: Row) -> object:
    """Whether a backup reads back whole."""
    match row["whole"]:
        case True:
            return Badge(tr("Backup", "Read back, whole"), Tone.OK, "checkmark_circle")
        case False:
            return Badge(tr("Backup", "Damaged"), Tone.BAD, "error_circle")
    return Badge(tr("Backup", "Checked when made"), Tone.MUTE, "shield_checkmark")


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "Backup"), Kind.TWO, second="why"),
    Column("size", QT_TRANSLATE_NOOP("Column", "Size"), width=110, priority=1, align=Align.RIGHT, can_sort=False),
    Column("checked", QT_TRANSLATE_NOOP("Column", "Check"), Kind.CHIP, width=190, show=checked_of, can_sort=False),
)


def row_of(path: Path, *, whole: bool | None) -> Row:
    """A backup file as a row; its id is the name of the file."""
    made = made_at(path)
    why = path.stem[_STAMP_LETTERS + 1 :]
    return {
        "id": path.name,
        "path": path,
        "name": f"{short_date(made)} {made:%H:%M}" if made is not None else path.name,
        "why": tr("Backup", REASONS[why]) if why in REASONS else path.name,
        "size": size_words(path.stat().st_size),
        "whole": whole,
    }


def made_at(path: Path) -> datetime | None:
    """When a routine backup was made, by its name."""
    try:
        return datetime.strptime(path.name[:_STAMP_LETTERS], _STAMP)  # noqa: DTZ007 - the officer's wall clock
    except ValueError:
        return None


def size_words(size: int) -> str:
    """A size as the officer reads it: '84 KB', '1,5 MB'."""
    if size < 1_000_000:
        return f"{max(size // 1000, 1)} KB"
    return f"{format_decimal(Decimal(size // 100_000) / 10)} MB"


def is_whole(office: Office, path: Path) -> tuple[str, bool]:
    """The name of a backup, and whether it opens and says what it said when it was made."""
    del office
    try:
        backup.verify(path)
    except OfficerError:
        return path.name, False
    return path.name, True


def restore_into(office: Office, path: Path, folder: Path) -> Path:
    """Restore a backup beside the office that is open; gives the new folder. Raises what `restore` raises."""
    del office
    backup.restore(path, folder)
    return folder
