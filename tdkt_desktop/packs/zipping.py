"""Files of a pack as one zip, the same letter for letter every time, and the hash that names its content."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping

from tdkt_desktop.packs.source import MANIFEST, PackFiles

SUFFIX = ".zip"
_WRITTEN_AT = (2000, 1, 1, 0, 0, 0)
"""Every file of a pack bears this time."""


def packed(files: Mapping[str, bytes]) -> bytes:
    """These files as one zip, the same every time."""
    import zipfile  # slow to import, and packs are seldom made

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files, key=lambda path: (path != MANIFEST, path)):
            entry = zipfile.ZipInfo(path, _WRITTEN_AT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, files[path])
    return written.getvalue()


def digest_of(pack: PackFiles) -> str:
    """What names the content of a pack, whether it came as a folder or as a file."""
    found = hashlib.sha256()
    for path, data in sorted(pack.files.items()):
        found.update(f"{len(path.encode())}:{path}:{len(data)}:".encode())
        found.update(data)
    return found.hexdigest()
