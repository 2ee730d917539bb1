"""The one door for packs: opened within limits, looked through, its seal read, laid over its bases, and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.rulebook import AwardType, PackManifest, Rulebook
from tdkt_desktop.packs.cases import disagreements
from tdkt_desktop.packs.certificates import layout_faults
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.content import refuse_content
from tdkt_desktop.packs.findings import Finding, PackUnreadable
from tdkt_desktop.packs.layers import Layered, chain_of, layered
from tdkt_desktop.packs.read import manifest_of, national_files, rulebook
from tdkt_desktop.packs.seal import Known, Seal, seal_of
from tdkt_desktop.packs.source import PackFiles, open_pack


@dataclass(frozen=True, slots=True)
class Examined:
    """A pack that came through the door: what it says of itself, who vouches for it, and what is wrong with it."""

    pack: PackFiles
    manifest: PackManifest
    seal: Seal
    whole: Layered
    findings: tuple[Finding, ...]

    def require_sound(self) -> None:
        """Refuse a pack with faults. Raises PackUnreadable."""
        if self.findings:
            raise PackUnreadable(pack=self.pack.name, findings=self.findings)

    def require_trust(self) -> None:
        """Refuse a pack for which nobody known vouches. Raises PackNeedsConsent."""
        doubt = self.seal.doubt(self.pack.name)
        if doubt is not None:
            raise doubt

    @property
    def rules(self) -> Rulebook:
        """The rules of the pack with what it inherits. Raises PackUnreadable."""
        return rulebook(self.whole.pack)


def bases_of(packs: Mapping[str, PackFiles] | None = None) -> dict[str, PackFiles]:
    """The packs on which others may build, by code: the national one and those given."""
    national = national_files()
    return {manifest_of(national).code: national, **(packs or {})}


def examine(path: Path, *, known: Known, bases: Mapping[str, PackFiles] | None = None) -> Examined:
    """Take a pack in through the door; nothing is written. Raises PackRefused, PackUnreadable."""
    return examine_files(open_pack(path), known=known, bases=bases)


def examine_files(pack: PackFiles, *, known: Known, bases: Mapping[str, PackFiles] | None = None) -> Examined:
    """The same for files that were opened already. Raises PackRefused, PackUnreadable."""
    refuse_content(pack)
    manifest = manifest_of(pack)
    others = {code: files for code, files in bases_of(bases).items() if code != manifest.code}
    whole = layered(chain_of(pack, {**others, **_itself_below(pack, manifest)}))
    seal = seal_of(pack, known)
    found = whole.findings or tuple(whole.traced(one) for one in check(whole.pack))
    if not found:
        rules = rulebook(whole.pack)
        awards = {award.code for award in rules.table(AwardType)}
        found = (*layout_faults(pack.files, awards=awards), *disagreements(pack, rules))
    return Examined(pack, manifest, seal, whole, found)


def _itself_below(pack: PackFiles, manifest: PackManifest) -> Mapping[str, PackFiles]:
    """A pack that names its own code as its base is a circle, and not a pack on an older version of itself."""
    return {manifest.code: pack} if manifest.inherits == manifest.code else {}
