"""The parts of every official paper: paragraphs, title, legal bases, articles.

The numbers of layout are those of NĐ 30/2020/NĐ-CP, Phụ lục I.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tdkt_desktop.documents.facts import KIND_WORDS
from tdkt_desktop.documents.pages import BODY_SPACING
from tdkt_desktop.documents.paper import MM, Align, Block, Para, RuleBelow, Run
from tdkt_desktop.domain.money import number_in_words
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import nfc

BODY = 14.0
INDENT = 12.7 * MM
BETWEEN = 6.0
CLEAR_OF_DOTS = 2 * MM
"""From a title to its short line: the dots of ậ and ị hang below the letters."""
_BEFORE_NUMBER = re.compile(r"\b(ngày|tháng|năm|số|Điều|khoản|điểm|Phụ lục) (?=[\dIVX])")
_BEFORE_UNIT = re.compile(r"(\d) (?=(?:đồng|tập thể|cá nhân|hộ|thành viên|phiếu|%)(?:\W|$))")
_BEFORE_DASH = re.compile(r" (?=[-–] )")


def bound(text: str) -> str:
    """The text with non-breaking spaces where a line must not end: 'năm 2026', '44 cá nhân', before a dash."""
    text = _BEFORE_NUMBER.sub("\\1\u00a0", nfc(text))
    return _BEFORE_DASH.sub("\u00a0", _BEFORE_UNIT.sub("\\1\u00a0", text))


def runs(*parts: str | Run) -> tuple[Run, ...]:
    """Runs of a paragraph; plain strings are upright. Each is bound (`bound`)."""
    return tuple(replace(part, text=bound(part.text)) if isinstance(part, Run) else Run(bound(part)) for part in parts)


def bold(text: str) -> Run:
    """An emphasised run."""
    return Run(text, bold=True)


def italic(text: str) -> Run:
    """A slanted run."""
    return Run(text, italic=True)


def body(*parts: str | Run) -> Para:
    """A paragraph of the text: justified, first line indented, 6 pt to the next."""
    return Para(
        runs(*parts), align="justify", size=BODY, indent_first=INDENT, space_after=BETWEEN, line_spacing=BODY_SPACING
    )


def centred(*parts: str | Run, size: float = BODY, before: float = 0.0, after: float = 0.0) -> Para:
    """A centred line that stays with what follows."""
    return Para(runs(*parts), align="center", size=size, space_before=before, space_after=after, keep_next=True)


def note(text: str) -> Para:
    """'Ghi chú: …' under a table, 12 pt italic."""
    return Para(runs(italic(text)), align="justify", size=12, space_before=4)


def title(kind: str, subject: str, *, rule: bool = True) -> list[Para]:
    """Tên loại and trích yếu with the short line; the lines of the subject are of even length."""
    below = RuleBelow("part", 0.4, gap=CLEAR_OF_DOTS) if rule else None
    return [
        Para(runs(bold(kind)), align="center", size=BODY, space_before=18, space_after=2, keep_next=True),
        Para(
            runs(bold(subject)),
            align="center",
            size=BODY,
            space_after=14,
            keep_next=True,
            keep_lines=True,
            balanced=True,
            rule_below=below,
        ),
    ]


def list_title(heading: str, subject: str, *, attached_to: str = "") -> list[Para]:
    """Head of a list: DANH SÁCH, its subject (may be ""), and in brackets the paper that it belongs to."""
    rule = RuleBelow("part", 0.3, gap=CLEAR_OF_DOTS)
    if not subject:
        return [replace(centred(bold(heading), before=12, after=12), rule_below=rule, balanced=True)]
    named = Para(runs(bold(subject)), align="center", size=BODY, keep_next=True, keep_lines=True, balanced=True)
    if not attached_to:
        return [centred(bold(heading), before=12), replace(named, rule_below=rule, space_after=12)]
    attached = Para(
        runs(italic(f"(Kèm theo {attached_to})")),
        align="center",
        size=BODY,
        space_after=10,
        keep_next=True,
        balanced=True,
        rule_below=rule,
    )
    return [centred(bold(heading), before=12), named, attached]


def authority_line(text: str) -> Para:
    """CHỦ TỊCH ỦY BAN NHÂN DÂN … in capitals before the legal bases of a decision."""
    return centred(bold(text.upper()), after=10)


def legal_bases(bases: Sequence[str]) -> list[Para]:
    """Căn cứ: one italic paragraph each, ending in ';', the last in '.'."""
    ends = [";"] * (len(bases) - 1) + ["."]
    return [body(italic(_unended(base) + end)) for base, end in zip(bases, ends, strict=True)]


def decides() -> Para:
    """The line QUYẾT ĐỊNH: between bases and articles."""
    return centred(bold("QUYẾT ĐỊNH:"), before=2, after=8)


def article(number: int, *parts: str | Run) -> Para:
    """'Điều 1. …'."""
    return body(bold(f"Điều {number}."), " ", *parts)


def heading(text: str) -> Para:
    """'I. MỤC ĐÍCH, YÊU CẦU': bold, indented as the text, never last on a page."""
    return replace(body(bold(text)), align="left", keep_next=True)


def ended(blocks: Iterable[Block]) -> list[Block]:
    """The text with its last sentence closed by './.' and its last lines held to the signature."""
    closed = list(blocks)
    last = closed[-1]
    if isinstance(last, Para):
        final = last.runs[-1]
        finished = replace(final, text=_unended(final.text) + "./.")
        closed[-1] = replace(last, runs=(*last.runs[:-1], finished), keep_next=True)
    return closed


def two_digits(number: int) -> str:
    """Counts in a text: '05', '12'; nothing is '0'."""
    return f"{number:02d}" if number else "0"


def counts_text(counts: dict[SubjectKind, int]) -> str:
    """'04 tập thể và 44 cá nhân'; '' of nobody."""
    return _and([f"{two_digits(count)} {KIND_WORDS[kind]}" for kind, count in counts.items()])


def closing_counts(counts: dict[SubjectKind, int], *, rows: int | None = None, of: str = "") -> list[str | Run]:
    """Runs of 'Danh sách này có **12** (mười hai) cá nhân và **03** (ba) tập thể'.

    Where some subjects stand in several of the `rows`, '(**17** lượt …)' follows; `of` says of what.
    """
    if not counts:
        return ["Danh sách này không có trường hợp nào"]
    parts: list[str | Run] = ["Danh sách này có "]
    last = len(counts) - 1
    for place, (kind, count) in enumerate(counts.items()):
        joint = "" if place == 0 else " và " if place == last else ", "
        parts += [joint, bold(two_digits(count)), f" ({number_in_words(count)}) {KIND_WORDS[kind]}"]
    if rows is not None and rows != sum(counts.values()):
        parts += [", tổng số ", bold(two_digits(rows)), f" ({number_in_words(rows)}) lượt {of}"]
    return [part for part in parts if part != ""]


def cell_para(text: str, *, size: float = 12, align: Align = "left", is_bold: bool = False) -> Para:
    """A paragraph inside a table."""
    return Para((Run(bound(text), bold=is_bold),), align=align, size=size)


def _and(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} và {parts[-1]}"


def _unended(text: str) -> str:
    return text.rstrip().removesuffix("./.").rstrip(" .;,")
