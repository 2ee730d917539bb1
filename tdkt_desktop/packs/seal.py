"""Who vouches for a pack: the hash of every file stands in its manifest, and an Ed25519 signature over the manifest."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tdkt_desktop.domain.text import nfc
from tdkt_desktop.packs.refusals import (
    KeyFileTaken,
    KeyUnreadable,
    PackAltered,
    PackIssuerUnknown,
    PackNeedsConsent,
    PackSignatureWrong,
    PackUnsigned,
)
from tdkt_desktop.packs.source import MANIFEST, PackFiles

FILES, SIGNATURE = "files", "signature"
ALGORITHM = "Ed25519"
_RAW = serialization.Encoding.Raw
_SIGNATURE_LENGTH = 64
Known = Mapping[str, str]
"""Issuers that an office knows: fingerprint of the key → name."""


class Standing(StrEnum):
    """How far a pack can be trusted, best first; the values are those of the chips."""

    SIGNED = "signed"
    STRANGER = "stranger"
    UNSIGNED = "unsigned"
    ALTERED = "altered"
    WRONG_SIGNATURE = "wrong_signature"


@dataclass(frozen=True, slots=True)
class Seal:
    """What the look at hashes and signature gave; `file` is the first that is not as the manifest says."""

    standing: Standing
    issuer: str
    fingerprint: str = ""
    file: str = ""

    def doubt(self, pack: str) -> PackNeedsConsent | None:
        """The refusal that only the officer's express consent overcomes; None for a known issuer's whole pack."""
        match self.standing:
            case Standing.SIGNED:
                return None
            case Standing.STRANGER:
                return PackIssuerUnknown(pack=pack, issuer=self.issuer, fingerprint=self.fingerprint)
            case Standing.ALTERED:
                return PackAltered(pack=pack, file=self.file)
            case Standing.WRONG_SIGNATURE:
                return PackSignatureWrong(pack=pack)
        return PackUnsigned(pack=pack)


def read_manifest(pack: PackFiles) -> dict[str, Any]:
    """The manifest as it is written; empty when it cannot be read, which the check of its fields tells."""
    try:
        said = json.loads(pack.files[MANIFEST].decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def hashes(pack: PackFiles) -> dict[str, str]:
    """The SHA-256 of every file but the manifest, by path."""
    return {
        path: hashlib.sha256(data).hexdigest() for path, data in sorted(pack.files.items()) if path != MANIFEST
    }  # fmt: skip


def seal_of(pack: PackFiles, known: Known) -> Seal:
    """How far a pack can be trusted by an office that knows these issuers."""
    manifest = read_manifest(pack)
    issuer = nfc(str(manifest.get("issuer") or ""))
    listed, signature = manifest.get(FILES), manifest.get(SIGNATURE)
    if isinstance(listed, dict):
        found = hashes(pack)
        wrong = sorted(path for path in {*listed, *found} if listed.get(path) != found.get(path))
        if wrong:
            return Seal(Standing.ALTERED, issuer, file=wrong[0])
    if not isinstance(signature, dict):
        return Seal(Standing.UNSIGNED, issuer)
    try:
        raw = base64.b64decode(str(signature.get("key")), validate=True)
        value = base64.b64decode(str(signature.get("value")), validate=True)
        key = Ed25519PublicKey.from_public_bytes(raw)
        if not isinstance(listed, dict) or signature.get("algorithm") != ALGORITHM or len(value) != _SIGNATURE_LENGTH:
            return Seal(Standing.WRONG_SIGNATURE, issuer)
        key.verify(value, signed_text(manifest))
    except (ValueError, InvalidSignature):
        return Seal(Standing.WRONG_SIGNATURE, issuer)
    fingerprint = fingerprint_of(raw)
    return Seal(Standing.SIGNED if fingerprint in known else Standing.STRANGER, issuer, fingerprint)


def signed_text(manifest: Mapping[str, Any]) -> bytes:
    """What is signed: the manifest without its signature, spelled in one way."""
    rest = {key: value for key, value in manifest.items() if key != SIGNATURE}
    return nfc(json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))).encode("utf-8")


def signature_over(manifest: Mapping[str, Any], key: Ed25519PrivateKey) -> dict[str, str]:
    """The signature as it stands in a manifest."""
    public = key.public_key().public_bytes(_RAW, serialization.PublicFormat.Raw)
    return {
        "algorithm": ALGORITHM,
        "key": base64.b64encode(public).decode("ascii"),
        "value": base64.b64encode(key.sign(signed_text(manifest))).decode("ascii"),
    }


def fingerprint_of(public_key: bytes) -> str:
    """What is read out over the telephone to compare keys: eight groups of four letters and figures."""
    return grouped(hashlib.sha256(public_key).hexdigest())


def grouped(digest: str) -> str:
    """The beginning of a digest in eight groups of four."""
    text = digest[:32].upper()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


# ---- keys


def make_key(path: Path) -> str:
    """Write a new key for signing into a new file that others may not read; gives its fingerprint.

    Raises KeyFileTaken.
    """
    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )  # fmt: skip
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise KeyFileTaken(file=path.name) from error
    with os.fdopen(number, "wb") as stream:
        stream.write(text)
    return fingerprint_of(key.public_key().public_bytes(_RAW, serialization.PublicFormat.Raw))


def read_key(path: Path) -> Ed25519PrivateKey:
    """The key for signing of a file. Raises KeyUnreadable."""
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyUnreadable(file=path.name) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyUnreadable(file=path.name)
    return key
