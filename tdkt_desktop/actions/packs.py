"""Packs of the office: what a new one changes, and installing it as one Step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.actions.appraisal import OPEN, judge_round
from tdkt_desktop.actions.other_day import ConditionChange, condition_changes
from tdkt_desktop.documents.pack_door import examine
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.round import Nomination, Round
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.judgement import Verdict
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.office.packs import keep_pack, pack_files, whole_of
from tdkt_desktop.packs.check import check
from tdkt_desktop.packs.compare import Comparison, compared
from tdkt_desktop.packs.door import Examined
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


class PackOtherThanSeen(OfficerError):
    """A file that was exchanged between the look at it and its installing."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} is no longer the file that was looked at.")
    kept = QT_TRANSLATE_NOOP("Error", "The rules in use were not changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Look at the file once more, and install it then.")


@dataclass(frozen=True, slots=True)
class JudgedOtherwise:
    """An open nomination whose verdict the new pack would change, with the conditions that make it so."""

    round_name: str
    nomination: Nomination
    before: Verdict
    after: Verdict
    conditions: tuple[ConditionChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pack that may be installed: what it is, what it changes, and who would be judged otherwise."""

    examined: Examined
    changes: Comparison
    judged_otherwise: tuple[JudgedOtherwise, ...]

    @property
    def sha256(self) -> str:
        """What names the content that was looked at."""
        return digest_of(self.examined.pack)


Told = Callable[[int, int], object]
"""Hears how far the work is (done, of how much), and may stop it."""


def propose_pack(office: Office, path: Path, *, progress: Told | None = None) -> Proposal:
    """Look at a pack without installing it. Raises `PackRefused`, `PackUnreadable`, `PackOfNation`."""
    tell = progress or _untold
    with office.reader() as reader:
        in_use = reader.packs.in_use()
        rounds = [one for one in reader.rounds.all() if reader.packs.of_round(one.id) is None]
        tell(0, len(rounds) + 2)
        examined, whole = _taken_in(office, path, known=reader.packs.issuers(), in_use=in_use)
        tell(1, len(rounds) + 2)
        changes = compared(whole_of(office.folder, in_use).pack, whole.pack)
        new = rulebook(whole.pack).with_switched_on(office.rulebook.switched_on)
        otherwise: list[JudgedOtherwise] = []
        for place, award_round in enumerate(rounds, start=2):
            tell(place, len(rounds) + 2)
            otherwise += _judged_otherwise(reader, office.rulebook, new, award_round)
    return Proposal(examined, changes, tuple(otherwise))


@dataclass(frozen=True, slots=True)
class FirstPack:
    """The province's pack with which an office begins; `trust` is the officer's express consent, as in installing."""

    path: Path
    trust: bool = False

    def require_sound(self) -> None:
        """Refuse what installing would refuse, before there is an office. Raises what `install_pack` raises."""
        examined, _ = _laid_over(self.path, known={}, others={})
        if not self.trust:
            examined.require_trust()


def install_pack(office: Office, path: Path, *, trust: bool = False, seen: str = "") -> Step:
    """Use a pack from now on; decided rounds and past years keep the packs they were judged with.

    `trust` is the officer's express consent to a pack that is unsigned, altered or signed by somebody unknown; a
    stranger who signed is known from then on. `seen` names the content that the officer consented to.
    Raises `PackRefused`, `PackUnreadable`, `PackNeedsConsent`, `PackInUse`, `PackOfNation`, `PackOtherThanSeen`,
    `DiskRefuses`.
    """
    with office.reader() as reader:
        known, in_use = reader.packs.issuers(), reader.packs.in_use()
    examined, _ = _taken_in(office, path, known=known, in_use=in_use)
    manifest, seal = examined.manifest, examined.seal
    sha256 = digest_of(examined.pack)
    if seen and sha256 != seen:
        raise PackOtherThanSeen(pack=examined.pack.name)
    if not trust:
        examined.require_trust()
    if any(kept.what.sha256 == sha256 for kept in in_use):
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
    return _laid_over(path, known=known, others=others)


def _laid_over(path: Path, *, known: Mapping[str, str], others: Mapping[str, PackFiles]) -> tuple[Examined, Layered]:
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


def _judged_otherwise(
    reader: Reader, old: Rulebook, new: Rulebook, award_round: Round
) -> Iterator[JudgedOtherwise]:  # fmt: skip
    """The open nominations of a round whose verdict changes."""
    nominations = {one.id: one for one in reader.rounds.nominations_of(award_round.id) if one.status in OPEN}
    if not nominations:
        return
    before, after = (judge_round(reader, rules, award_round.id) for rules in (old, new))
    for one in nominations.values():
        now, then = before[one.id], after[one.id]
        if now.verdict is not then.verdict:
            yield JudgedOtherwise(award_round.name, one, now.verdict, then.verdict, condition_changes(now, then))


def _untold(done: int, total: int) -> None:
    """Nobody listens."""
