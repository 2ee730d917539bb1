"""The door for packs with their forms tried out: what the window and the commands take packs in through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tdkt_desktop.documents.province_forms import form_faults
from tdkt_desktop.packs import door
from tdkt_desktop.packs.door import Examined
from tdkt_desktop.packs.seal import Known
from tdkt_desktop.packs.source import PackFiles


def examine(path: Path, *, known: Known, bases: Mapping[str, PackFiles] | None = None) -> Examined:
    """Take a pack in, every form of it filled with sample data; nothing is written.

    Raises PackRefused, PackUnreadable.
    """
    found = door.examine(path, known=known, bases=bases)
    return replace(found, findings=(*found.findings, *form_faults(found.pack.files)))
