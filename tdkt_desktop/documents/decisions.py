"""What all award decisions share: head, authority, legal bases, articles, signature, annexed list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.documents.award_lists import annexed_list
from tdkt_desktop.documents.blocks import article, authority_line, body, decides, ended, legal_bases, title
from tdkt_desktop.documents.facts import AwardGroup, AwardLine, Issuer, Numbered, Reference, Signer
from tdkt_desktop.documents.head_and_signature import letterhead, signature
from tdkt_desktop.documents.paper import A4_PORTRAIT, Meta, Paper, Para, Section
from tdkt_desktop.domain.subject import SubjectKind

NAMED_IN_ARTICLE = 3
"""Up to so many recipients are named in Điều 1; more stand in the annexed list."""


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """What an award decision prints.

    `authority`: who decides, as the law calls him ('Chủ tịch Ủy ban nhân dân phường …').
    `subject`: trích yếu. `period`: 'năm 2026', 'năm học 2025 - 2026'. `bases`: căn cứ, the proposal last.
    `bonus_source`: the document that sets the amounts; `fund`: what pays them; both "" when nothing is paid.
    `executors`: who carries it out, the last article's subject.
    """

    issuer: Issuer
    numbered: Numbered
    authority: str
    subject: str
    period: str
    bases: tuple[str, ...]
    groups: tuple[AwardGroup, ...]
    executors: str
    signer: Signer
    recipients: tuple[str, ...]
    bonus_source: str = ""
    fund: str = ""

    @property
    def lines(self) -> list[AwardLine]:
        """All recipients, in the order of the list."""
        return [line for group in self.groups for line in group.lines]

    @property
    def has_list(self) -> bool:
        """Whether the recipients stand in an annexed list."""
        return len(self.lines) > NAMED_IN_ARTICLE

    @property
    def reference(self) -> str:
        """'Quyết định số … ngày … của …', as the list names its decision."""
        return Reference("Quyết định", self.numbered, self.authority).text


def decision_paper(
    facts: DecisionFacts, articles: Sequence[Sequence[Para]], *, code: str, list_subject: str, meta: Meta
) -> Paper:
    """The decision with its articles (each the paragraphs of one Điều) and, where needed, the list behind it."""
    text = [paragraph for paragraphs in articles for paragraph in paragraphs]
    blocks = (
        letterhead(facts.issuer, A4_PORTRAIT, numbered=facts.numbered),
        *title("QUYẾT ĐỊNH", facts.subject),
        authority_line(facts.authority),
        *legal_bases(facts.bases),
        decides(),
        *ended(text),
        signature(facts.signer, facts.recipients, page=A4_PORTRAIT),
    )
    sections = [Section(A4_PORTRAIT, blocks, fit=True)]
    if facts.has_list:
        sections.append(annexed_list(facts.groups, subject=list_subject, attached_to=facts.reference))
    return Paper(code, f"Quyết định {facts.subject}", tuple(sections), meta=(("form", code), *meta))


def named(lines: Sequence[AwardLine], awards: Sequence[str] = ()) -> list[Para]:
    """The few recipients named in the article: '1. Bà …, chức vụ, đơn vị'; each with its award where they differ."""
    told = [f": {award}" for award in awards] if len(set(awards)) > 1 else [""] * len(lines)
    return [
        body(
            f"{number}. "
            + ", ".join(part for part in (line.name, line.position, line.unit) if part)
            + award
            + _stop(number, lines)
        )
        for number, (line, award) in enumerate(zip(lines, told, strict=True), start=1)
    ]


def recipients_words(lines: Sequence[AwardLine]) -> str:
    """'Tập thể, cá nhân' as far as there are such."""
    words = {
        SubjectKind.COLLECTIVE: "tập thể",
        SubjectKind.PERSON: "cá nhân",
        SubjectKind.HOUSEHOLD: "hộ gia đình",
    }
    kinds = {line.kind for line in lines}
    return ", ".join(word for kind, word in words.items() if kind in kinds)


def bonus_article(facts: DecisionFacts, *extra: str) -> list[list[Para]]:
    """The article on money, as one-element list; empty when nothing is paid."""
    if not facts.bonus_source:
        return []
    who = recipients_words(facts.lines)
    fund = f" Kinh phí chi từ {facts.fund}." if facts.fund else ""
    text = f"{who[:1].upper()}{who[1:]} có tên tại Điều 1 được thưởng theo quy định tại {facts.bonus_source}.{fund}"
    return [[body(text), *(body(line) for line in extra)]]


def numbered_articles(contents: Sequence[Sequence[Para]]) -> list[list[Para]]:
    """Điều 1, Điều 2 … before the first paragraph of each content."""
    return [
        [article(number, *paragraphs[0].runs), *paragraphs[1:]] for number, paragraphs in enumerate(contents, start=1)
    ]


def final_articles(facts: DecisionFacts) -> list[list[Para]]:
    """Effect from the day of signing, and who carries it out."""
    who = recipients_words(facts.lines)
    return [
        [body("Quyết định này có hiệu lực kể từ ngày ký.")],
        [body(f"{facts.executors} và các {who} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.")],
    ]


def _stop(number: int, lines: Sequence[AwardLine]) -> str:
    return "." if number == len(lines) else ";"
