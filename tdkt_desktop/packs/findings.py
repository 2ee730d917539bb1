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

    happened = QT_TRANSLATE_NOOP("Error", "{pack} is not a usable rule pack: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "The rules in use were not changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Ask the issuer for the pack once more.")


class PackUnreadable(OfficerError):
    """A pack whose tables hold something that cannot be read; `findings` are all the faults."""

    happened = QT_TRANSLATE_NOOP("Error", "The rule pack {pack} has {count} faults, first in {file}, line {line}.")
    kept = QT_TRANSLATE_NOOP("Error", "The rules in use were not changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Run the check of the pack, mend the lines it names, and read it once more.")

    def __init__(self, *, pack: str, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        first = findings[0]
        super().__init__(pack=pack, count=len(findings), file=first.file, line=first.line)
