"""A pack folder made into one file, and that file signed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tdkt_desktop.packs.content import refuse_content
from tdkt_desktop.packs.read import manifest_of
from tdkt_desktop.packs.refusals import PackAltered
from tdkt_desktop.packs.seal import (
    FILES,
    SIGNATURE,
    Standing,
    fingerprint_of,
    hashes,
    read_key,
    read_manifest,
    seal_of,
    signature_over,
)
from tdkt_desktop.packs.source import MANIFEST, PackFiles, open_pack
from tdkt_desktop.packs.zipping import packed
from tdkt_desktop.paths import written_beside

FORMAT = 1


def build_pack(folder: Path, target: Path) -> PackFiles:
    """Write a pack folder as one unsigned file with the hash of each file in its manifest. Raises PackRefused."""
    pack = open_pack(folder)
    manifest_of(pack)
    refuse_content(pack)
    manifest = {**read_manifest(pack), "format": FORMAT, FILES: hashes(pack)}
    manifest.pop(SIGNATURE, None)
    return _written(pack, manifest, target)


def sign_pack(path: Path, key_file: Path) -> str:
    """Sign a built pack in its place; gives the fingerprint of the key. Raises PackRefused, PackAltered."""
    pack = open_pack(path)
    refuse_content(pack)
    manifest = read_manifest(pack)
    seal = seal_of(pack, {})
    if seal.standing is Standing.ALTERED or not isinstance(manifest.get(FILES), dict):
        raise PackAltered(pack=pack.name, file=seal.file or MANIFEST)
    key = read_key(key_file)
    manifest[SIGNATURE] = signature_over(manifest, key)
    _written(pack, manifest, path)
    return fingerprint_of(key.public_key().public_bytes_raw())


def _written(pack: PackFiles, manifest: Mapping[str, Any], target: Path) -> PackFiles:
    text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    files = {**pack.files, MANIFEST: text.encode("utf-8")}
    with written_beside(target) as beside:
        beside.write_bytes(packed(files))
    return PackFiles(target.name, files)
