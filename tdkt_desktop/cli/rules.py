"""The command that tries the rules on written cases."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tdkt_desktop import translate
from tdkt_desktop.cli.context import DONE, because, text_of, write_report
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.cases import report
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.door import examine
from tdkt_desktop.packs.read import national_pack

SCENARIOS = "scenarios"
KINDS = (SCENARIOS, "cases")
NOT_JSON = QT_TRANSLATE_NOOP("Command", "it is no JSON, from line {line} on")
NO_CASES = QT_TRANSLATE_NOOP("Command", "it holds no case")
CASE_LACKS = QT_TRANSLATE_NOOP("Command", "case {case} lacks something, or says what cannot be")


class CasesUnreadable(OfficerError):
    """A file of cases that cannot be judged."""

    happened = QT_TRANSLATE_NOOP("Error", "The cases in {file} cannot be used: {reason}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was judged.")
    next_step = QT_TRANSLATE_NOOP("Error", "Mend the file and give it once more; it holds “scenarios” or “cases”.")


def rules(options: Namespace) -> int:
    """Judge every case and report it. Raises `CasesUnreadable`."""
    file = Path(options.cases)
    rulebook = _rules_of(Path(options.pack)) if options.pack else national_pack()
    try:
        said = json.loads(text_of(file))
    except (RecursionError, ValueError) as error:  # nested without end is no file of cases either
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise CasesUnreadable(file=file.name, reason=because(NOT_JSON, line=line)) from error
    found = list(_judged(said, file.name, rulebook))
    if not found:
        raise CasesUnreadable(file=file.name, reason=because(NO_CASES))
    write_report(options.report, {"cases": found})
    for case in found:
        print(case["id"], case["award"], case.get("verdict") or case.get("amount") or "–")
    return DONE


def _rules_of(path: Path) -> Rulebook:
    """The rules of a pack with what it inherits. Raises `PackRefused`, `PackUnreadable`."""
    found = examine(path, known={})
    found.require_sound()
    return found.rules


def _judged(said: object, file: str, rulebook: Rulebook) -> Iterator[Mapping[str, Any]]:
    """Each case by itself, so that a faulty one is named."""
    if not isinstance(said, dict) or not all(isinstance(said.get(kind, []), list) for kind in KINDS):
        raise CasesUnreadable(file=file, reason=because(NO_CASES))
    for kind in KINDS:
        for place, case in enumerate(said.get(kind, []), start=1):
            try:
                rulebook.award(case["proposal"]["award"] if kind == SCENARIOS else case["award"])
                yield from report({kind: [case]}, rulebook=rulebook, say=translate.say)["cases"]
            except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
                name = case.get("id", place) if isinstance(case, dict) else place
                raise CasesUnreadable(file=file, reason=because(CASE_LACKS, case=str(name))) from error
