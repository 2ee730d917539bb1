"""TH-02 Báo cáo thẩm định tổng hợp: what appraisal found of a whole round, nominee by nominee, and what is proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tdkt_desktop.documents.blocks import body, ended, heading, list_title, title, two_digits
from tdkt_desktop.documents.facts import Issuer, Numbered, Reference, Signer, SignerRule
from tdkt_desktop.documents.head_and_signature import letterhead, signature
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column, roman, total_row
from tdkt_desktop.documents.paper import (
    A4_LANDSCAPE,
    A4_PORTRAIT,
    Block,
    Meta,
    Paper,
    Row,
    Section,
    Streamed,
    ValueKind,
)
from tdkt_desktop.documents.source import Source, percent, period_words, unit_beside
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.round import Nomination, Status
from tdkt_desktop.domain.rules.grade_shares import GradeLine
from tdkt_desktop.domain.rules.shares import LevelShare, QuotaLine
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.storage.round_shares import RoundShares, shares_of

CODE = "TH-02"
SYMBOL = "BC-UBND"
_WORDS = {"qualified": "Đủ điều kiện", "not_qualified": "Chưa đủ điều kiện", "needs_evidence": "Cần bổ sung"}
_OPINIONS = {
    "qualified": "Trình Hội đồng",
    "not_qualified": "Chưa trình Hội đồng",
    "needs_evidence": "Bổ sung hồ sơ, hoặc người có thẩm quyền xem xét",
}
_NOT_APPRAISED, _GO_ON, _RETURNED = "Chưa thẩm định", "Trình Hội đồng, có lý do", "Đã trả lại đơn vị"
_UNVERIFIED = "chưa kiểm chứng, cán bộ đối chiếu với văn bản gốc"
_COUNTS = (
    number_column(12),
    ListColumn("Danh hiệu, hình thức", 63),
    ListColumn("Số đề nghị", 23, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Đủ điều kiện", 23, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Chưa đủ", 22, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Bổ sung", 22, "center", ValueKind.PLAIN_NUMBER),
)
_LINES = (
    number_column(11),
    ListColumn("Họ tên, tập thể, hộ", 42),
    ListColumn("Đơn vị", 40),
    ListColumn("Kết quả thẩm định", 27),
    ListColumn("Điều kiện chưa đạt, căn cứ, minh chứng", 92),
    ListColumn("Ý kiến đề xuất", 40),
)


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A condition that is not met or not known: its sentence, its article, what lacks, what was looked at."""

    text: str
    article: str
    missing: str = ""
    proofs: tuple[str, ...] = ()
    is_unverified: bool = False

    @property
    def words(self) -> str:
        """The point in one sentence."""
        doubt = f"; {_UNVERIFIED}" if self.is_unverified else ""
        looked_at = f" Đã xem: {', '.join(self.proofs)}." if self.proofs else ""
        lacks = f" {self.missing.rstrip('.')}." if self.missing else ""
        return f"{self.text.rstrip('.')} ({self.article}{doubt}).{lacks}{looked_at}"


@dataclass(frozen=True, slots=True)
class AppraisedLine:
    """A nominee. `verdict` '' = not appraised; `proofs`: what was met by; `checked`: rules met but still to be checked.

    `override_reason`: why the officer goes on against the verdict.
    """

    name: str
    award: str
    verdict: str = ""
    unit: str = ""
    points: tuple[OpenPoint, ...] = ()
    proofs: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    override_reason: str = ""
    returned_reason: str = ""

    @property
    def reasons(self) -> str:
        """What stands in the way, else what proves it; rules still to be checked are named."""
        parts = [point.words for point in self.points]
        if self.proofs:
            parts.append(f"Minh chứng: {', '.join(self.proofs)}.")
        parts += [f"{text.rstrip('.')}: {_UNVERIFIED}." for text in self.checked]
        return " ".join(parts)

    @property
    def opinion(self) -> str:
        """What is proposed to the Council."""
        if self.returned_reason:
            return f"{_RETURNED}: {self.returned_reason}"
        if self.override_reason and self.verdict != "qualified":
            return f"{_GO_ON}: {self.override_reason}"
        return _OPINIONS.get(self.verdict, _NOT_APPRAISED)


@dataclass(frozen=True, slots=True)
class AppraisalReportFacts:
    """What the report says; `remarks` are sentences on quotas and shares."""

    issuer: Issuer
    numbered: Numbered
    subject: str
    lines: tuple[AppraisedLine, ...]
    signer: Signer
    units: int = 0
    remarks: tuple[str, ...] = ()
    rules_version: str = ""
    received: str = ""
    recipients: tuple[str, ...] = ()


def compose(facts: AppraisalReportFacts, *, meta: Meta = ()) -> Paper:
    """The report, and its list on landscape pages."""
    blocks: list[Block] = [
        letterhead(facts.issuer, A4_PORTRAIT, numbered=facts.numbered),
        *title("BÁO CÁO", facts.subject),
        heading("I. Tình hình hồ sơ"),
        body(_received(facts)),
        heading("II. Kết quả thẩm định"),
        _counts(facts.lines),
    ]
    blocks += [body(remark) for remark in _overridden(facts.lines)]
    if facts.remarks:
        blocks += [heading("III. Tỷ lệ, cơ cấu đề nghị"), *(body(remark) for remark in facts.remarks)]
    blocks.append(heading(f"{'IV' if facts.remarks else 'III'}. Đề xuất"))
    closing = [body(_proposed(facts.lines))]
    if facts.rules_version:
        closing.append(body(f"Bộ quy tắc áp dụng: {facts.rules_version}"))
    blocks += [*ended(closing), signature(facts.signer, facts.recipients, page=A4_PORTRAIT)]
    attached = Reference("Báo cáo", facts.numbered).text
    rows = Streamed(lambda: _rows(facts.lines))
    annex: tuple[Block, ...] = (
        *list_title("DANH SÁCH", facts.subject, attached_to=attached),
        list_table(_LINES, rows, name="Kết quả thẩm định"),
    )
    sections = (Section(A4_PORTRAIT, tuple(blocks)), Section(A4_LANDSCAPE, annex))
    return Paper(CODE, f"Báo cáo {facts.subject}", sections, meta=(("form", CODE), *meta))


def _received(facts: AppraisalReportFacts) -> str:
    units = f" của {two_digits(facts.units)} đơn vị" if facts.units else ""
    waiting = _count(facts.lines, "")
    rest = f"; {two_digits(waiting)} đề nghị chưa thẩm định" if waiting else ""
    return f"Đã nhận {two_digits(len(facts.lines))} đề nghị{units}{facts.received}{rest}."


def _count(lines: Sequence[AppraisedLine], verdict: str) -> int:
    return sum(line.verdict == verdict for line in lines)


def _counts(lines: Sequence[AppraisedLine]) -> Block:
    def figures(some: Sequence[AppraisedLine]) -> tuple[int, int, int, int]:
        return len(some), *(_count(some, verdict) for verdict in _WORDS)  # type: ignore[return-value]

    awards = dict.fromkeys(line.award for line in lines)
    rows = tuple(
        Row((number, award, *figures([line for line in lines if line.award == award])))
        for number, award in enumerate(awards, start=1)
    )
    whole = total_row(len(_COUNTS), {1: "Tổng cộng", **dict(enumerate(figures(lines), start=2))})
    return list_table(_COUNTS, rows, name="Tổng hợp", footer=(whole,))


def _overridden(lines: Sequence[AppraisedLine]) -> list[str]:
    """Who goes on against the verdict, and why: it stands in the report itself."""
    return [
        f"{line.name} ({line.award}): {_WORDS.get(line.verdict, _NOT_APPRAISED).lower()}, tiếp tục trình; "
        f"lý do: {line.override_reason.rstrip('.')}."
        for line in lines
        if line.override_reason and line.verdict != "qualified" and not line.returned_reason
    ]


def _proposed(lines: Sequence[AppraisedLine]) -> str:
    standing = [line for line in lines if not line.returned_reason]
    sure = sum(line.verdict == "qualified" for line in standing)
    by_reason = sum(bool(line.override_reason) and line.verdict != "qualified" for line in standing)
    reasoned = f" và {two_digits(by_reason)} đề nghị có lý do bằng văn bản" if by_reason else ""
    rest = len(lines) - sure - by_reason
    left = f"; {two_digits(rest)} đề nghị còn lại chưa trình" if rest else ""
    return (
        f"Trình Hội đồng Thi đua - Khen thưởng xem xét {two_digits(sure)} đề nghị đủ điều kiện{reasoned}{left} "
        "(có danh sách kèm theo)."
    )


def _rows(lines: Sequence[AppraisedLine]) -> Iterator[Row]:
    for place, award in enumerate(dict.fromkeys(line.award for line in lines), start=1):
        yield group_row(len(_LINES), roman(place), award)
        for number, line in enumerate((line for line in lines if line.award == award), start=1):
            found = _WORDS.get(line.verdict, _NOT_APPRAISED)
            yield Row((number, line.name, line.unit, found, line.reasons, line.opinion))


# ---- out of the office


def gather(source: Source) -> AppraisalReportFacts:
    """The nominations of the round with what appraisal kept of them. Raises `InputMissing`."""
    award_round = source.award_round()
    nominations = source.nominations()
    kept = source.reader.rounds.conditions_of(one.id for one in nominations)
    order = {award.code: place for place, award in enumerate(source.rulebook.awards())}
    nominations.sort(key=lambda one: order.get(one.award_code, len(order)))
    officer, post = source.value("nguoi_ky_bao_cao"), source.rulebook.header_text("CHUC_VU_THAM_DINH")
    period = period_words(award_round)
    day = source.own_day(source.today)
    manifest = source.rulebook.manifest
    return AppraisalReportFacts(
        issuer=source.issuer(),
        numbered=Numbered(SYMBOL, source.own_number(), day, source.today.year),
        subject=source.value("trich_yeu", f"Kết quả thẩm định hồ sơ đề nghị khen thưởng {period}"),
        lines=tuple(_line(one, kept.get(one.id, []), source) for one in nominations),
        signer=Signer(SignerRule.BY_ORDER, officer, source.value("chuc_vu_ky", post)),
        units=len({one.unit_as_written for one in nominations if one.unit_as_written}),
        remarks=tuple(_remarks(shares_of(source.reader, source.rulebook, award_round), source)),
        rules_version=f"{manifest.name} {manifest.version}",
        received=f", nhận ngày {short_date(award_round.received_on)}",
        recipients=source.recipients("NOI_NHAN_THAM_DINH"),
    )


def _line(nomination: Nomination, conditions: Sequence[Mapping[str, Any]], source: Source) -> AppraisedLine:
    top = [one for one in conditions if one["under"] is None and one["weighs"]]
    met = [one for one in conditions if one["weighs"] and one["met"] is True]
    proofs = dict.fromkeys(proof["number"] for one in met for proof in one["proofs"] if proof["number"])
    is_returned = nomination.status is Status.RETURNED
    return AppraisedLine(
        name=nomination.name_as_written,
        unit=unit_beside(nomination.name_as_written, nomination.unit_as_written),
        award=source.award_name(source.rulebook.award(nomination.award_code)),
        verdict=nomination.verdict or "",
        points=tuple(_point(one, source) for one in top if one["met"] is not True),
        proofs=tuple(proofs),
        checked=tuple(one["text"] for one in top if one["met"] is True and one["verification"] == "unverified"),
        override_reason=nomination.override_reason or "",
        returned_reason=(nomination.returned_reason or "") if is_returned else "",
    )


def _point(found: Mapping[str, Any], source: Source) -> OpenPoint:
    missing = found["missing"]
    return OpenPoint(
        text=found["text"],
        article=found["law_article"],
        missing=source.say(Sentence(missing["context"], missing["source"], missing["values"])) if missing else "",
        proofs=tuple(dict.fromkeys(proof["number"] for proof in found["proofs"] if proof["number"])),
        is_unverified=found["verification"] == "unverified",
    )


def _remarks(shares: RoundShares, source: Source) -> Iterator[str]:
    """Quotas of the whole round and of units that pass theirs, grades beyond theirs, then who stands in it by level."""
    for line in shares.quotas:
        if not line.unit or line.over:
            yield _quota_words(line, source)
    for graded in shares.grades:
        if graded.over:
            yield _grade_words(graded, source)
    for share in shares.levels:
        if share.persons or share.collectives:
            yield _share_words(share, source.rulebook.level_name(share.level))


def _quota_words(line: QuotaLine, source: Source) -> str:
    award = source.rulebook.award(line.award_code).short_name
    base = source.rulebook.award(line.base_award).short_name
    where = line.unit or "Cả đợt"
    share = f" ({percent(line.share)})" if line.share is not None else ""
    told = f"{where}: đề nghị {two_digits(line.proposed)} {award} trên {two_digits(line.limit.base)} {base}{share}"
    if line.limit.most is None:
        return f"{told}; chưa có tỷ lệ quy định ({line.limit.quota.law_article})."
    beyond = f", vượt {two_digits(line.over)}" if line.over else ""
    doubt = "" if line.limit.verification.decides else f"; {_UNVERIFIED}"
    return f"{told}; tối đa {two_digits(line.limit.most)}{beyond} ({line.limit.quota.law_article}{doubt})."


def _grade_words(line: GradeLine, source: Source) -> str:
    """A unit that grades more people excellent than the quota allows, by which reading of what it is counted from."""
    counted, base = (source.rulebook.grade_name(code).lower() for code in (line.counted_grade, line.base_grade))
    who = "người" if line.unit else "đơn vị"
    told = (
        f"{line.unit or 'Toàn xã'}: {two_digits(line.counted)} {who} {counted} trên {two_digits(line.limit.base)} "
        f"{who} {base}; tối đa {two_digits(line.limit.most or 0)}, vượt {two_digits(line.over)}"
    )
    argued = "; tính cả số xuất sắc vào mẫu số thì không vượt" if line.is_argued else ""
    doubt = "" if line.limit.verification.decides else f"; {_UNVERIFIED}"
    return f"{told}{argued} ({line.limit.quota.law_article}{doubt})."


def _with_parts(count: int, what: str, parts: Mapping[str, int]) -> str:
    """'12 cá nhân, trong đó 08 người trực tiếp lao động (66,7 %)'; a part of nobody is left out."""
    said = [f"{two_digits(part)} {name} ({percent(Fraction(part, count))})" for name, part in parts.items() if part]
    return f"{two_digits(count)} {what}" + (f", trong đó {', '.join(said)}" if said else "")


def _share_words(share: LevelShare, level: str) -> str:
    told = []
    if share.persons:
        parts = {
            "người trực tiếp lao động": share.direct_workers,
            "lãnh đạo, quản lý": share.leaders,
            "chưa rõ": share.roles_unknown,
        }
        told.append(_with_parts(share.persons, "cá nhân", parts))
    if share.collectives:
        told.append(_with_parts(share.collectives, "tập thể", {"tập thể nhỏ": share.small_collectives}))
    return f"Đề nghị khen thưởng cấp “{level}”: {'; '.join(told)}."
