"""The written cases of a pack: situations with the answer that its issuer expects, held against its own rules.

A file `cases/….json` holds "scenarios" (a subject, a proposal, what is known, and `expected.verdict`) or "cases" (an
award with its decision date, and `expected`, the amount), in the shape that `tdkt rules` takes; or "meetings" (members
and who is present on a date, and `expected.needed`, `expected.held`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.cases import judged_case, paid_case
from tdkt_desktop.domain.rules.vote import quorum
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.packs.findings import Finding, finding
from tdkt_desktop.packs.source import PackFiles

FOLDER, SUFFIX = "cases/", ".json"
SCENARIOS, PAID, MEETINGS = "scenarios", "cases", "meetings"
KINDS = (SCENARIOS, PAID, MEETINGS)
NOT_CASES = QT_TRANSLATE_NOOP("Pack", "{file} holds no written cases that can be read.")
CASE_BROKEN = QT_TRANSLATE_NOOP("Pack", "{file}: the case {case} lacks something, or says what cannot be.")
DISAGREES = QT_TRANSLATE_NOOP(
    "Pack", "{file}: the rules answer the case {case} with “{found}”, while it expects “{expected}”."
)


def disagreements(pack: PackFiles, rulebook: Rulebook) -> Iterator[Finding]:
    """The written cases of a pack that its rules answer otherwise than their issuer expects."""
    for path, data in sorted(pack.files.items()):
        if path.startswith(FOLDER) and path.endswith(SUFFIX):
            yield from _of_file(path, data, rulebook)


def _of_file(path: str, data: bytes, rulebook: Rulebook) -> Iterator[Finding]:
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or not any(isinstance(said.get(kind), list) for kind in KINDS):
        yield finding(path, 0, "", NOT_CASES)
        return
    for kind in KINDS:
        for place, case in enumerate(said.get(kind) or (), start=1):
            name = str(case.get("id", place)) if isinstance(case, dict) else str(place)
            try:
                expected, found = _answers(kind, case, rulebook)
            except (AttributeError, KeyError, TypeError, ValueError, OfficerError):
                yield finding(path, 0, "", CASE_BROKEN, case=name)
                continue
            if found != expected:
                yield finding(path, 0, "", DISAGREES, case=name, found=found, expected=expected)


def _answers(kind: str, case: Mapping[str, Any], rulebook: Rulebook) -> tuple[object, object]:
    """What a case expects and what the rules answer."""
    if kind == SCENARIOS:
        rulebook.award(case["proposal"]["award"])
        return case["expected"]["verdict"], judged_case(case, rulebook=rulebook)["verdict"]
    if kind == MEETINGS:
        held = quorum(case["present"], members=case["members"], on=date.fromisoformat(case["date"]), rulebook=rulebook)
        return (case["expected"]["needed"], case["expected"]["held"]), (held.needed, held.held)
    rulebook.award(case["award"])
    return case["expected"], paid_case(case, rulebook=rulebook)["amount"]
