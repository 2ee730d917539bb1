"""HS-09 Giấy biên nhận hồ sơ: two copies on one sheet, one for who hands in and one for who receives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from tdkt_desktop.documents.blocks import body, bold, title
from tdkt_desktop.documents.facts import Issuer, Signatory, day_or_gap
from tdkt_desktop.documents.head_and_signature import letterhead, signatories
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column
from tdkt_desktop.documents.paper import (
    A4_PORTRAIT,
    MM,
    Image,
    KeepTogether,
    Meta,
    Paper,
    Para,
    Row,
    Run,
    Section,
    Table,
    ValueKind,
)
from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.dates import short_date

CODE = "HS-09"
_SIGNATURE_SPACE = 16 * MM
_BETWEEN_COPIES = 12.0
_COLUMNS = (
    number_column(11),
    ListColumn("Thành phần hồ sơ", 80),
    ListColumn("Số bản", 15, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Chính/sao", 22, "center"),
    ListColumn("Tình trạng", 37),
)


@dataclass(frozen=True, slots=True)
class ReceiptItem:
    """One part of the dossier: `state` as 'Đủ', 'Thiếu chữ ký' …"""

    name: str
    copies: int | None = None
    copy: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class DossierReceiptFacts:
    """`handed_in_by`: name and unit; `received_at` None leaves the line for the hand."""

    issuer: Issuer
    dossier_code: str
    handed_in_by: str
    items: tuple[ReceiptItem, ...]
    received_at: datetime | None = None
    reply_by: date | None = None
    giver: str = ""
    receiver: str = ""


def compose(facts: DossierReceiptFacts, *, meta: Meta = ()) -> Paper:
    """Both copies; a long dossier takes a page for each."""
    copy = KeepTogether(_copy(facts))
    between = Para((Run(""),), size=_BETWEEN_COPIES)
    section = Section(A4_PORTRAIT, (copy, between, copy))
    return Paper(CODE, f"Giấy biên nhận hồ sơ {facts.dossier_code}", (section,), meta=(("form", CODE), *meta))


def _copy(facts: DossierReceiptFacts) -> tuple[Para | Table | Image, ...]:
    moment = facts.received_at
    when = f"{moment:%H} giờ {moment:%M}, {day_or_gap(moment.date())}" if moment else f"… giờ …, {day_or_gap(None)}"
    rows = tuple(
        Row((number, item.name, item.copies, item.copy, item.state)) for number, item in enumerate(facts.items, start=1)
    )
    reply = f" Hẹn trả lời: ngày {short_date(facts.reply_by)}." if facts.reply_by else ""
    kind, code = title("GIẤY BIÊN NHẬN HỒ SƠ", f"Mã hồ sơ: {facts.dossier_code}")
    return (
        letterhead(facts.issuer, A4_PORTRAIT),
        replace(kind, space_before=8),
        replace(code, space_after=6),
        _close(body("Nhận của: ", bold(facts.handed_in_by), f", lúc {when}, hồ sơ gồm:")),
        list_table(_COLUMNS, rows, name="Biên nhận", space_after=4),
        _close(body(f"Tổng cộng {len(facts.items):02d} thành phần.{reply}")),
        *signatories(
            (Signatory("Người nộp", facts.giver), Signatory("Người nhận", facts.receiver)),
            page=A4_PORTRAIT,
            space=_SIGNATURE_SPACE,
        ).blocks,
    )


def _close(para: Para) -> Para:
    """Single lines: the copy has half a page."""
    return replace(para, line_spacing=1.0, space_after=4)


def gather(source: Source) -> DossierReceiptFacts:
    """A receipt for the dossier of the round, to be signed where it is handed over."""
    award_round = source.award_round()
    papers = source.reader.documents.of_round(award_round.id)
    items = [ReceiptItem(row.name, copies=1, copy="Chính") for row in papers]
    items += [ReceiptItem(name, copies=1, copy="Sao") for name in source.reader.files.source_names_of(award_round.id)]
    return DossierReceiptFacts(
        issuer=source.issuer(),
        dossier_code=f"{award_round.year}-{award_round.id:02d}",
        handed_in_by=source.committee,
        items=tuple(items),
        giver=source.value("nguoi_giao"),
        receiver=source.value("nguoi_nhan"),
    )
