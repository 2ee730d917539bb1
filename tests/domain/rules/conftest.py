"""The national pack, and the same pack with rows of a test beside its own."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from tdkt_desktop.domain.rulebook import EligibilityRule, Rulebook, Severity, Verification
from tdkt_desktop.domain.rules.eligibility import judge
from tdkt_desktop.domain.rules.evidence import Evidence, Proposal
from tdkt_desktop.domain.rules.judgement import Judgement
from tdkt_desktop.packs.read import national_pack, parse
from tdkt_desktop.packs.source import open_pack
from tdkt_desktop.paths import resources


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return national_pack()


@pytest.fixture(scope="session")
def rulebook_with() -> Callable[..., Rulebook]:
    """Makes the national rulebook with records of one kind replaced: `rulebook_with({Record: rows})`."""
    parsed = parse(open_pack(resources() / "national_pack"))

    def make(tables: Mapping[type, tuple[Any, ...]]) -> Rulebook:
        return Rulebook(manifest=parsed.manifest, tables={**parsed.records, **tables})

    return make


def a_rule(kind: str, parameters: Mapping[str, object], **changes: Any) -> EligibilityRule:
    """A deciding row for `LDTT`, in force since 2024."""
    values: dict[str, Any] = {
        "award_code": "LDTT",
        "code": kind.upper(),
        "kind": kind,
        "parameters": parameters,
        "law_article": "thử",
        "text": "thử",
        "effective_from": date(2024, 1, 1),
        "effective_to": None,
        "verification": Verification.READ,
        "severity": Severity.WARN,
    }
    return EligibilityRule(**{**values, **changes})


@pytest.fixture(scope="session")
def rule() -> Callable[..., EligibilityRule]:
    return a_rule


@pytest.fixture
def judged(rulebook_with: Callable[..., Rulebook]) -> Callable[..., Judgement]:
    """Judges a proposal for LĐTT 2025 by rows of the test alone: `judged(evidence, row, …)`."""

    def by(evidence: Evidence, *rows: EligibilityRule) -> Judgement:
        return judge(evidence, Proposal("LDTT", 2025), rulebook=rulebook_with({EligibilityRule: rows}))

    return by
