"""Packs of the office: what a new one changes, and installing it as one Step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.actions.appraisal import OPEN, judge_round
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.judgement import Verdict
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import keep_pack, pack_files, whole_of
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.compare import Comparison, compared
from tdkt_desktop.packs.door import Examined, examine
from tdkt_desktop.packs.findings import PackUnreadable
from tdkt_desktop.packs.layers import Layered, layered
from tdkt_desktop.packs.read import manifest_of, national_files, rulebook
from tdkt_desktop.packs.seal import Standing
from tdkt_desktop.packs.source import PackFiles
from tdkt_desktop.packs.zipping import digest_of
from tdkt_desktop.storage.packs import NewPack, PackOnFile
from tdkt_desktop.storage.work import Reader


class PackInUse(OfficerError):
    """The very pack that the office uses already."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}”, version {version}, is in use already.")
    next_step = QT_TRANSLATE_NOOP("Error", "There is nothing to do; ask the issuer whether there is a newer version.")


class PackOfNation(OfficerError):
    """A pack that would stand in the place of the national one, which comes with the program."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” builds on no other pack: the national pack comes with the program.")
    next_step = QT_TRANSLATE_NOOP("Error", "Install a newer version of the program, or a pack that builds on “{base}”.")


@dataclass(frozen=True, slots=True)
class JudgedOtherwise:
    """An open nomination whose verdict the new pack would change."""

    round_name: str
    nomination: Nomination
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pack that may be installed: what it is, what it changes, and who would be judged otherwise."""

    examined: Examined
    changes: Comparison
    judged_otherwise: tuple[JudgedOtherwise, ...]


def propose_pack(office: Office, path: Path) -> Proposal:
    """Look at a pack without installing it. Raises `PackRefused`, `PackUnreadable`, `PackOfNation`."""
    with office.reader() as reader:
        in_use = reader.packs.in_use()
        examined, whole = _taken_in(office, path, known=reader.packs.issuers(), in_use=in_use)
        changes = compared(whole_of(office.folder, in_use).pack, whole.pack)
        otherwise = tuple(_judged_otherwise(reader, office.rulebook, rulebook(whole.pack)))
    return Proposal(examined, changes, otherwise)


def install_pack(office: Office, path: Path, *, trust: bool = False) -> Step:
    """Use a pack from now on; decided rounds and past years keep the packs they were judged with.

    `trust` is the officer's express consent to a pack that is unsigned, altered or signed by somebody unknown; a
    stranger who signed is known from then on.
    Raises `PackRefused`, `PackUnreadable`, `PackNeedsConsent`, `PackInUse`, `PackOfNation`, `DiskRefuses`.
    """
    with office.reader() as reader:
        known, in_use = reader.packs.issuers(), reader.packs.in_use()
    examined, _ = _taken_in(office, path, known=known, in_use=in_use)
    manifest, seal = examined.manifest, examined.seal
    if not trust:
        examined.require_trust()
    if any(kept.what.sha256 == digest_of(examined.pack) for kept in in_use):
        raise PackInUse(name=manifest.name, version=manifest.version)
    file, sha256 = keep_pack(office.folder, examined.pack, code=manifest.code, version=manifest.version)
    new = NewPack(
        manifest.code, manifest.kind, manifest.name, manifest.issuer, manifest.version, file, sha256,
        seal.standing.value, seal.fingerprint,
    )  # fmt: skip
    name = QT_TRANSLATE_NOOP("Step", "Install the pack {name}, version {version}")
    with office.work(name, name=manifest.name, version=manifest.version) as work:
        work.packs.keep_for_old_rounds(before=office.today.year)
        work.packs.add(new, on=office.today)
        if seal.standing is Standing.STRANGER:
            work.packs.know(seal.fingerprint, seal.issuer, on=office.today)
    return work.step


def _taken_in(
    office: Office, path: Path, *, known: Mapping[str, str], in_use: tuple[PackOnFile, ...]
) -> tuple[Examined, Layered]:
    """A sound pack, and it laid over what the office uses beside it."""
    others = {kept.what.code: pack_files(office.folder, kept) for kept in in_use}
    examined = examine(path, known=known, bases=others)
    examined.require_sound()
    manifest = examined.manifest
    if manifest.inherits is None:
        raise PackOfNation(name=manifest.name, base=manifest_of(national_files()).code)
    whole = layered([national_files(), *_in_order({**others, manifest.code: examined.pack})])
    found = whole.findings or check(whole.pack)
    if found:
        raise PackUnreadable(pack=examined.pack.name, findings=tuple(whole.traced(one) for one in found))
    return examined, whole


def _in_order(packs: Mapping[str, PackFiles]) -> list[PackFiles]:
    return sorted(packs.values(), key=lambda pack: manifest_of(pack).kind != "national")


def _judged_otherwise(reader: Reader, old: Rulebook, new: Rulebook) -> list[JudgedOtherwise]:
    found = []
    for award_round in reader.rounds.all():
        nominations = {
            one.id: one for one in reader.rounds.nominations_of(award_round.id)
            if one.status in OPEN
        }  # fmt: skip
        if not nominations or reader.packs.of_round(award_round.id) is not None:
            continue
        before = judge_round(reader, old, award_round.id)
        after = judge_round(reader, new, award_round.id)
        found += [
            JudgedOtherwise(award_round.name, one, before[one.id].verdict, after[one.id].verdict)
            for one in nominations.values()
            if before[one.id].verdict is not after[one.id].verdict
        ]
    return found
