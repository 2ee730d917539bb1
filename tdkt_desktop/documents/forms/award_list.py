"""KT-05 Danh sách kèm theo quyết định: the annexed list alone, for printing or sending it apart from its decision."""

from __future__ import annotations

from dataclasses import dataclass

from tdkt_desktop.documents.award_lists import annexed_list
from tdkt_desktop.documents.decisions import recipients_words
from tdkt_desktop.documents.facts import AwardGroup
from tdkt_desktop.documents.paper import Meta, Paper
from tdkt_desktop.documents.source import Source, decision_facts

CODE = "KT-05"


@dataclass(frozen=True, slots=True)
class AwardListFacts:
    """`subject`: whose list it is; `attached_to`: the decision in words, or "" for a list of its own."""

    subject: str
    attached_to: str
    groups: tuple[AwardGroup, ...]


def compose(facts: AwardListFacts, *, meta: Meta = ()) -> Paper:
    """The list; no signature, it belongs to the decision."""
    section = annexed_list(facts.groups, subject=facts.subject.upper(), attached_to=facts.attached_to)
    return Paper(CODE, f"Danh sách {facts.subject}", (section,), meta=(("form", CODE), *meta))


def gather(source: Source) -> AwardListFacts:
    """The list of the decision. Raises `InputMissing`."""
    facts = decision_facts(source.aside(), lambda period, _groups: f"khen thưởng {period}")
    return AwardListFacts(
        subject=f"{recipients_words(facts.lines)} được khen thưởng {facts.period}",
        attached_to=facts.reference,
        groups=facts.groups,
    )
