"""TH-01 Phiếu thẩm định hồ sơ: each condition with its law, its proof and its verdict, as the rules found them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from tdkt_desktop.documents.blocks import BETWEEN, body, bold, ended, italic, note, runs, title
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, list_table
from tdkt_desktop.documents.paper import A4_PORTRAIT, Block, Meta, Paper, Para, Row, Section, Table
from tdkt_desktop.documents.source import InputMissing, Source, period_words, unit_beside
from tdkt_desktop.domain.rulebook import AwardKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence

CODE = "TH-01"
_COLUMNS = (
    ListColumn("STT", 11, "center"),
    ListColumn("Điều kiện, tiêu chuẩn", 46),
    ListColumn("Căn cứ", 29),
    ListColumn("Minh chứng", 32),
    ListColumn("Kết luận", 18, "center"),
    ListColumn("Ghi chú", 29),
)


class Finding(StrEnum):
    """What was found about a condition; the values are the words of the form."""

    MET = "Đạt"
    NOT_MET = "Không đạt"
    MISSING = "Cần bổ sung"
    REVIEW = "Xem xét"


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """One condition. `is_part` is numbered under the line before (2.1); `note` may say what to ask for."""

    text: str
    source: str
    finding: Finding
    proofs: tuple[str, ...] = ()
    note: str = ""
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class AppraisalSheetFacts:
    """What was appraised, by which rules, and what follows.

    `who`: name with honorific, post, unit. `remarks`: sentences on duplicates, quotas and shares.
    `override_reason`: why the officer goes on against a verdict; printed, for it is part of the file.
    """

    issuer: Issuer
    dossier_code: str
    who: str
    award: str
    period: str
    conditions: tuple[ConditionLine, ...]
    conclusion: str
    remarks: tuple[str, ...] = ()
    override_reason: str = ""
    rules_version: str = ""
    appraiser: str = ""
    dated: date | None = None
    year: int | None = None


def compose(facts: AppraisalSheetFacts, *, meta: Meta = ()) -> Paper:
    """The sheet of one nomination."""
    blocks: list[Block] = [
        letterhead(facts.issuer, A4_PORTRAIT),
        *title("PHIẾU THẨM ĐỊNH HỒ SƠ", f"Đề nghị {facts.award} {facts.period}"),
        *_introduced(facts),
        _table(facts.conditions),
        *(body(remark) for remark in facts.remarks),
    ]
    if facts.override_reason:
        blocks.append(body(bold("Lý do tiếp tục trình: "), facts.override_reason))
    blocks += ended([body(bold("Kết luận: "), facts.conclusion)])
    if facts.rules_version:
        blocks.append(replace(note(f"Bộ quy tắc áp dụng: {facts.rules_version}."), keep_next=True))
    day = place_and_date(facts.issuer, Numbered("", dated=facts.dated, year=facts.year))
    signed_by = (Signatory("", note=""), Signatory("Người thẩm định", facts.appraiser))
    blocks.append(signatories(signed_by, page=A4_PORTRAIT, place_and_date=day))
    name = f"Phiếu thẩm định {facts.dossier_code}".strip()
    return Paper(CODE, name, (Section(A4_PORTRAIT, tuple(blocks), fit=True),), meta=(("form", CODE), *meta))


def _introduced(facts: AppraisalSheetFacts) -> list[Para]:
    lines = [("Mã hồ sơ: ", facts.dossier_code), ("Người (tập thể, hộ) được đề nghị: ", facts.who)]
    return [
        Para(runs(italic(label), bold(text)), size=14, align="justify", space_after=BETWEEN, keep_next=True)
        for label, text in lines
        if text
    ]


def _table(conditions: Sequence[ConditionLine]) -> Table:
    table = list_table(_COLUMNS, tuple(_rows(conditions)), name="Thẩm định", space_after=10)
    return replace(table, valign="top")


def _rows(conditions: Sequence[ConditionLine]) -> Iterator[Row]:
    whole = part = 0
    for line in conditions:
        if line.is_part:
            part += 1
        else:
            whole, part = whole + 1, 0
        mark = f"{whole}.{part}" if line.is_part else str(whole)
        yield Row((mark, line.text, line.source, "\n".join(line.proofs), line.finding.value, line.note))


_FINDINGS = {True: Finding.MET, False: Finding.NOT_MET, None: Finding.MISSING}


def gather(source: Source) -> AppraisalSheetFacts:
    """The reasons as appraisal kept them, so that the sheet says what was known then. Raises `InputMissing`."""
    if source.nomination_id is None:
        raise InputMissing(code=CODE, wanted=Sentence("Form", QT_TRANSLATE_NOOP("Form", "a nomination")))
    nomination = source.reader.rounds.nomination(source.nomination_id)
    award_round = source.reader.rounds.get(nomination.round_id)
    subject = source.reader.subjects.get(nomination.subject_id)
    award = source.rulebook.award(nomination.award_code)
    found = source.reader.rounds.conditions_of([nomination.id]).get(nomination.id, [])
    unit = unit_beside(subject.name, nomination.unit_as_written or subject.unit)
    parts = (subject.name, nomination.position or subject.position, unit)
    return AppraisalSheetFacts(
        issuer=source.issuer(),
        dossier_code=f"{award_round.year}-{nomination.id:04d}",
        who=", ".join(part for part in parts if part),
        award=f"danh hiệu “{award.name}”" if award.kind is AwardKind.TITLE else source.award_name(award),
        period=period_words(award_round),
        conditions=tuple(_line(one, source) for one in found if one["weighs"] or one["met"] is not None),
        conclusion=_CONCLUSIONS.get(nomination.verdict or "", "Chưa thẩm định"),
        override_reason=nomination.override_reason or "",
        rules_version=f"{source.rulebook.manifest.name} {source.rulebook.manifest.version}",
        appraiser=source.value("nguoi_tham_dinh", source.reader.settings.get("officer")),
        dated=source.own_day(source.today),
        year=award_round.year,
    )


_CONCLUSIONS = {
    "qualified": "Đủ điều kiện đề nghị khen thưởng",
    "not_qualified": "Chưa đủ điều kiện",
    "needs_evidence": "Cần bổ sung hồ sơ hoặc cần người có thẩm quyền xem xét",
}


def _line(condition: Mapping[str, Any], source: Source) -> ConditionLine:
    missing = condition["missing"]
    notes = [source.say(Sentence(missing["context"], missing["source"], missing["values"]))] if missing else []
    is_unverified = condition["verification"] == "unverified"
    if is_unverified:
        notes.append("Chưa kiểm chứng: cán bộ đối chiếu với văn bản gốc")
    if condition["code"] in source.rulebook.switched_on:
        notes.append("Quy tắc do đơn vị bật áp dụng")
    never_decides = is_unverified and condition["met"] is False
    return ConditionLine(
        text=condition["text"],
        source=condition["law_article"],
        finding=Finding.REVIEW if never_decides else _FINDINGS[condition["met"]],
        proofs=tuple(proof["number"] for proof in condition["proofs"] if proof["number"]),
        note=". ".join(words.rstrip(".") for words in notes),
        is_part=condition["under"] is not None,
    )
