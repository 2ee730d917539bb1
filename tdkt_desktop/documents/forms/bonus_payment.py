"""TT-01 Danh sách chi tiền thưởng, ký nhận: who is paid what, with room to sign, totals a page and the sum in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from tdkt_desktop.documents.blocks import body, bold, ended, italic, list_title, two_digits
from tdkt_desktop.documents.facts import Issuer, Numbered, Reference, Signatory
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column, total_row
from tdkt_desktop.documents.paper import (
    A4_LANDSCAPE,
    CarriedTotal,
    Meta,
    Paper,
    Para,
    Row,
    Section,
    Streamed,
    ValueKind,
)
from tdkt_desktop.documents.source import Source, unit_beside
from tdkt_desktop.domain.money import amount_in_words, format_number
from tdkt_desktop.domain.text import Sentence

CODE = "TT-01"
_SIGNING_HEIGHT = 25.0
_AMOUNT = 6
_COLUMNS = (
    number_column(11),
    ListColumn("Họ và tên/Tên tập thể", 46),
    ListColumn("Đơn vị", 44),
    ListColumn("Danh hiệu, hình thức", 38),
    ListColumn("Hệ số", 13, "center", ValueKind.COEFFICIENT),
    ListColumn("Lương cơ sở (đồng)", 24, "right", ValueKind.NUMBER),
    ListColumn("Số tiền (đồng)", 27, "right", ValueKind.NUMBER),
    ListColumn("Ký nhận", 29),
    ListColumn("Ghi chú", 20),
)


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One payment. `amount` in đồng; `receiver` signs for a collective or another person (name, citizen number)."""

    name: str
    unit: str
    award: str
    coefficient: Decimal | None
    base_salary: int | None
    amount: int
    receiver: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BonusPaymentFacts:
    """`attached_to`: the decision in words. `signed_by`: the columns under the list.

    `without_amount`: how many of an award for which the rules name no amount at all, and the reason. They come by the
    hundred and have nothing to sign for, so they stand under the list, not in it.
    """

    issuer: Issuer
    attached_to: str
    subject: str
    lines: tuple[PaymentLine, ...]
    dated: date | None = None
    year: int | None = None
    without_amount: tuple[tuple[int, str, str], ...] = ()
    signed_by: tuple[Signatory, ...] = (
        Signatory("Người lập"),
        Signatory("Kế toán"),
        Signatory("Thủ quỹ"),
        Signatory("Chủ tịch", note="(Ký, đóng dấu)"),
    )


def compose(facts: BonusPaymentFacts, *, meta: Meta = ()) -> Paper:
    """The payment list; equal amounts of one award are multiplied out below it."""
    total = sum(line.amount for line in facts.lines)
    table = list_table(
        _COLUMNS,
        Streamed(lambda: _rows(facts)),
        name="Chi tiền thưởng",
        footer=[total_row(len(_COLUMNS), {1: "Tổng cộng", _AMOUNT: total})],
        carried=CarriedTotal(_AMOUNT, 1, "Cộng trang", "Mang sang"),
    )
    words = body("Tổng số tiền: ", bold(format_number(total)), " đồng ", italic(f"({amount_in_words(total)})"))
    day = Numbered("", dated=facts.dated, year=facts.year)
    blocks = (
        letterhead(facts.issuer, A4_LANDSCAPE),
        *list_title("DANH SÁCH CHI TIỀN THƯỞNG", facts.subject.upper(), attached_to=facts.attached_to),
        table,
        *_multiplied(facts.lines),
        *(
            replace(body(f"{two_digits(count)} {award} × 0 đồng. {why}"), space_after=2)
            for count, award, why in facts.without_amount
        ),
        *ended([words]),
        signatories(facts.signed_by, page=A4_LANDSCAPE, place_and_date=place_and_date(facts.issuer, day)),
    )
    title = f"Danh sách chi tiền thưởng {facts.subject}"
    return Paper(CODE, title, (Section(A4_LANDSCAPE, blocks),), meta=(("form", CODE), *meta))


def _rows(facts: BonusPaymentFacts) -> Iterator[Row]:
    for number, line in enumerate(facts.lines, start=1):
        note = "; ".join(part for part in (line.receiver, line.note) if part)
        cells = (
            number,
            line.name,
            line.unit,
            line.award,
            line.coefficient,
            line.base_salary,
            line.amount,
            "",
            note,
        )
        yield Row(cells, min_height=_SIGNING_HEIGHT)


def _multiplied(lines: tuple[PaymentLine, ...]) -> list[Para]:
    """'04 Tập thể lao động tiên tiến × 2.030.000 = 8.120.000 đồng', one line for each award and amount."""
    counts: dict[tuple[str, int], int] = {}
    for line in lines:
        if line.amount:
            counts[line.award, line.amount] = counts.get((line.award, line.amount), 0) + 1
    return [
        replace(
            body(f"{two_digits(count)} {award} × {format_number(amount)} = {format_number(count * amount)} đồng;"),
            space_after=2,
        )
        for (award, amount), count in counts.items()
    ]


def gather(source: Source) -> BonusPaymentFacts:
    """What the decision pays; an award that is not paid stands with 0 and the reason, an annulled one is left out.

    Raises `InputMissing`.
    """
    decision = source.decision()
    rows = [row for row in source.reader.awards.bonuses_of(decision.id) if row.annulled_on is None]
    without_amount = Counter(
        (source.rulebook.award(row.award_code).short_name, row.why) for row in rows if _has_no_amount(row)
    )
    lines = tuple(
        PaymentLine(
            name=row.name_as_printed,
            unit=unit_beside(row.name_as_printed, row.unit_as_printed),
            award=source.rulebook.award(row.award_code).short_name,
            coefficient=Decimal(row.coefficient) if row.coefficient else None,
            base_salary=row.base_salary,
            amount=row.amount,
            note=source.say(Sentence.read(row.why)) if row.why else "",
        )
        for row in rows
        if not _has_no_amount(row)
    )
    numbered = Numbered("QĐ-UBND", decision.number, decision.signed_on)
    return BonusPaymentFacts(
        issuer=source.issuer(),
        attached_to=Reference("Quyết định", numbered, source.chairman).text,
        subject=f"khen thưởng {source.period_of_decision(decision)}",
        lines=lines,
        without_amount=tuple(
            (count, award, source.say(Sentence.read(why)) if why else "")
            for (award, why), count in without_amount.items()
        ),
        dated=decision.signed_on,
    )


def _has_no_amount(row: Any) -> bool:
    """Whether the rules name no amount for a bonus row's award; one that gives way to a higher award has its own."""
    return not row.paid and not Decimal(row.coefficient or 0)
