"""KT-02 Quyết định tặng Giấy khen: commendation of the chairman for a movement, a theme or a year's merit."""

from __future__ import annotations

from dataclasses import dataclass

from tdkt_desktop.documents.blocks import body, counts_text, italic
from tdkt_desktop.documents.decisions import (
    DecisionFacts,
    bonus_article,
    decision_paper,
    final_articles,
    named,
    numbered_articles,
    recipients_words,
)
from tdkt_desktop.documents.facts import KIND_WORDS, counted
from tdkt_desktop.documents.paper import Meta, Paper, Para
from tdkt_desktop.documents.source import Source, decision_facts
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.subject import SubjectKind

CODE = "KT-02"


@dataclass(frozen=True, slots=True)
class CommendationFacts:
    """What the decision prints beyond any decision.

    `award` as the sentence names it ('Giấy khen của Chủ tịch Ủy ban nhân dân phường …'); `merit` continues 'đã có
    thành tích …'; `rates`: amount in đồng for each kind, where one is paid.
    """

    decision: DecisionFacts
    award: str
    merit: str
    rates: tuple[tuple[SubjectKind, int], ...] = ()


def compose(facts: CommendationFacts, *, meta: Meta = ()) -> Paper:
    """The decision; `meta` goes into the file's properties."""
    decision = facts.decision
    contents = [_given(facts), *bonus_article(decision, *_rates(facts)), *final_articles(decision)]
    subject = f"{recipients_words(decision.lines)} được tặng {facts.award}".upper()
    return decision_paper(decision, numbered_articles(contents), code=CODE, list_subject=subject, meta=meta)


def _given(facts: CommendationFacts) -> list[Para]:
    decision = facts.decision
    counts = counts_text(counted(decision.lines))
    if decision.has_list:
        return [body(f"Tặng {facts.award} cho {counts} ", italic("(có danh sách kèm theo)"), f" {facts.merit}.")]
    return [body(f"Tặng {facts.award} cho {counts} sau đây {facts.merit}:"), *named(decision.lines)]


def _rates(facts: CommendationFacts) -> list[str]:
    if not facts.rates:
        return []
    amounts = ", ".join(f"{KIND_WORDS[kind]} {format_number(amount)} đồng" for kind, amount in facts.rates)
    return [f"Mức tiền thưởng: {amounts}."]


def gather(source: Source) -> CommendationFacts:
    """The decision of the round, or the one asked for. Raises `InputMissing`."""
    facts = decision_facts(source, lambda period, _groups: f"Về việc tặng Giấy khen {period}")
    rates = {line.kind: line.bonus for line in facts.lines if line.bonus}
    return CommendationFacts(
        decision=facts,
        award=f"Giấy khen của {source.chairman}",
        merit=source.value("thanh_tich", f"xuất sắc trong phong trào thi đua {facts.period}"),
        rates=tuple((kind, rates[kind]) for kind in KIND_WORDS if kind in rates),
    )
