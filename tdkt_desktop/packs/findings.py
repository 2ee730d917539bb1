"""What is wrong with a pack, where it stands, and the refusals that come of it."""

from __future__ import annotations

from dataclasses import dataclass

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Pack"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a pack: the file, the line (header = 1, 0 = the whole file), the column and a sentence about it."""

    file: str
    line: int
    column: str
    sentence: Sentence


def finding(file: str, line: int, column: str, source: str, **values: object) -> Finding:
    """A finding whose sentence may name {file}, {line} and {column} besides its own values."""
    place = {"file": file, "line": line, "column": column}
    return Finding(file, line, column, Sentence(CONTEXT, source, place | values))


class PackRefused(OfficerError):
    """A file or folder that is not a pack, or not one to be trusted with memory and disk."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} is not a usable rule pack.")
    kept = QT_TRANSLATE_NOOP("Error", "The rules in use were not changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Ask the issuer for the pack once more.")


class NoSuchPack(PackRefused):
    """A pack that is not where it was said to be."""

    happened = QT_TRANSLATE_NOOP("Error", "There is no rule pack {pack}.")


class PackNotWhole(PackRefused):
    """A file of another kind, or one cut short."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} is neither a pack folder nor a whole zip file.")


class PackWithoutManifest(PackRefused):
    """A folder or zip that is something else."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} has no manifest.json: it is not a rule pack.")


class PackHasTooManyFiles(PackRefused):
    """More files than any pack needs."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} holds more than 2,000 files.")


class PackTooLarge(PackRefused):
    """More than the memory is meant for."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} unpacks to more than 200 MB.")


class PackTooDense(PackRefused):
    """A file made to fill the memory."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} unpacks to more than a hundred times its size.")


class PackLeavesItself(PackRefused):
    """A path to a place outside."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} holds {file}, a path that leads out of the pack.")


class PackHoldsLink(PackRefused):
    """A link instead of a file."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} holds {file}, a link to another file.")


class PackLocked(PackRefused):
    """An encrypted zip."""

    happened = QT_TRANSLATE_NOOP("Error", "{file} in {pack} is protected by a password.")


class PackHoldsFileTwice(PackRefused):
    """Two files of one name, of which readers may take either."""

    happened = QT_TRANSLATE_NOOP("Error", "{pack} holds {file} twice.")


class PackUnreadable(OfficerError):
    """A pack whose tables hold something that cannot be read; `findings` are all the faults."""

    happened = QT_TRANSLATE_NOOP("Error", "The rule pack {pack} has {count} faults, first in {file}, line {line}.")
    kept = QT_TRANSLATE_NOOP("Error", "The rules in use were not changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Run the check of the pack, mend the lines it names, and read it once more.")

    def __init__(self, *, pack: str, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        first = findings[0]
        super().__init__(pack=pack, count=len(findings), file=first.file, line=first.line)
