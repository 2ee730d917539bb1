"""KT-01 Quyết định công nhận danh hiệu thi đua: emulation titles of a year, with the list when there are many."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.documents.blocks import body, bound, counts_text, italic
from tdkt_desktop.documents.decisions import (
    DecisionFacts,
    bonus_article,
    decision_paper,
    final_articles,
    named,
    numbered_articles,
    recipients_words,
)
from tdkt_desktop.documents.facts import AwardGroup, counted
from tdkt_desktop.documents.paper import Meta, Paper, Para
from tdkt_desktop.documents.source import Source, decision_facts

CODE = "KT-01"


def compose(facts: DecisionFacts, *, meta: Meta = ()) -> Paper:
    """The decision; `meta` goes into the file's properties."""
    contents = [_recognised(facts), *bonus_article(facts), *final_articles(facts)]
    subject = f"{recipients_words(facts.lines)} được {_deed(facts.groups)} {facts.period}".upper()
    return decision_paper(facts, numbered_articles(contents), code=CODE, list_subject=subject, meta=meta)


def _recognised(facts: DecisionFacts) -> list[Para]:
    counts = counts_text(counted(facts.lines))
    if not facts.has_list:
        deed = _deed(facts.groups, by_name=True)
        awards = [_within(group) for group in facts.groups for _ in group.lines]
        opening = body(bound(f"{deed[:1].upper()}{deed[1:]} {facts.period} cho {counts} sau đây:"))
        return [opening, *named(facts.lines, awards)]
    deed = _deed(facts.groups)
    opening = body(
        f"{deed[:1].upper()}{deed[1:]} {facts.period} cho {counts} ", italic("(có danh sách kèm theo)"), ", gồm:"
    )
    last = len(facts.groups)
    return [
        opening,
        *(
            body(f"{place}. {group.label}: {counts_text(counted(group.lines))}{'.' if place == last else ';'}")
            for place, group in enumerate(facts.groups, start=1)
        ),
    ]


def gather(source: Source) -> DecisionFacts:
    """The decision of the round, or the one asked for. Raises `InputMissing`."""
    return decision_facts(source, lambda period, groups: f"Về việc {_deed(groups)} {period}")


def _deed(groups: Sequence[AwardGroup], *, by_name: bool = False) -> str:
    """Titles are recognised, forms of reward are given: 'công nhận danh hiệu thi đua và tặng Giấy khen'."""
    names = {group.label: _within(group) for group in groups}
    titles = [names[group.label] for group in groups if group.is_title]
    forms = [names[group.label] for group in groups if not group.is_title]
    if not by_name:
        titles, forms = ["danh hiệu thi đua"] if titles else [], ["Giấy khen"] if forms else []
    deeds = [f"công nhận {', '.join(titles)}"] if titles else []
    return " và ".join([*deeds, *([f"tặng {', '.join(forms)}"] if forms else [])])


def _within(group: AwardGroup) -> str:
    """The award as a sentence writes it: 'danh hiệu “Lao động tiên tiến”'."""
    return group.label[:1].lower() + group.label[1:] if group.is_title else group.label
