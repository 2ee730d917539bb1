"""HS-08 Danh mục hồ sơ trình (mục lục hồ sơ): every paper of a dossier with its sheets and pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tdkt_desktop.documents.blocks import body, bold, ended, list_title, two_digits
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, list_table, number_column
from tdkt_desktop.documents.paper import A4_PORTRAIT, Meta, Paper, Row, Section, Streamed, ValueKind
from tdkt_desktop.documents.source import Source, period_words

CODE = "HS-08"
_OF_THE_DOSSIER = frozenset({CODE, "HS-09"})
"""The index and the receipt: they speak of the dossier and are none of its papers."""
_COLUMNS = (
    number_column(11),
    ListColumn("Tên tài liệu", 38),
    ListColumn("Số, ký hiệu", 27),
    ListColumn("Ngày", 21, "center", ValueKind.DATE),
    ListColumn("Cơ quan ban hành", 22),
    ListColumn("Số tờ", 8, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Từ trang - đến trang", 13, "center"),
    ListColumn("Bản chính/ sao", 14, "center"),
    ListColumn("Ghi chú", 11),
)


@dataclass(frozen=True, slots=True)
class IndexLine:
    """One paper: `pages` as '1 - 3', `copy` as 'Chính' or 'Sao'."""

    name: str
    number: str = ""
    dated: date | None = None
    issued_by: str = ""
    sheets: int | None = None
    pages: str = ""
    copy: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DossierIndexFacts:
    """`subject`: what the dossier is for ('Đề nghị khen thưởng năm 2026'); `dossier_code` "" prints no code.

    `remarks` are sentences after the sum.
    """

    issuer: Issuer
    subject: str
    lines: tuple[IndexLine, ...]
    dossier_code: str = ""
    compiler: str = ""
    dated: date | None = None
    year: int | None = None
    remarks: tuple[str, ...] = ()


def compose(facts: DossierIndexFacts, *, meta: Meta = ()) -> Paper:
    """The index with the number of papers and sheets; sheets are summed where they are known."""
    sheets = sum(line.sheets or 0 for line in facts.lines)
    closing = body("Tổng cộng: ", bold(two_digits(len(facts.lines))), " văn bản")
    if sheets:
        closing = body(*closing.runs, ", ", bold(two_digits(sheets)), " tờ")
    code = f" - Mã hồ sơ {facts.dossier_code}" if facts.dossier_code else ""
    day = place_and_date(facts.issuer, Numbered("", dated=facts.dated, year=facts.year))
    blocks = (
        letterhead(facts.issuer, A4_PORTRAIT),
        *list_title("MỤC LỤC HỒ SƠ", f"{facts.subject}{code}"),
        list_table(_COLUMNS, Streamed(lambda: map(_row, enumerate(facts.lines, start=1))), name="Mục lục hồ sơ"),
        *ended([closing, *(body(remark) for remark in facts.remarks)]),
        signatories(
            (Signatory("", note=""), Signatory("Người lập", facts.compiler)), page=A4_PORTRAIT, place_and_date=day
        ),
    )
    return Paper(CODE, f"Mục lục hồ sơ {facts.subject}", (Section(A4_PORTRAIT, blocks),), meta=(("form", CODE), *meta))


def _row(numbered: tuple[int, IndexLine]) -> Row:
    number, line = numbered
    return Row(
        (number, line.name, line.number, line.dated, line.issued_by, line.sheets, line.pages, line.copy, line.note)
    )


def gather(source: Source) -> DossierIndexFacts:
    """The papers made for the round and the files kept with it."""
    award_round = source.award_round()
    on_file = source.reader.documents.of_round(award_round.id)
    papers = [row for row in on_file if row.made_from is None or row.made_from.code not in _OF_THE_DOSSIER]
    lines = [
        IndexLine(
            name=row.name,
            number=row.number or "",
            dated=row.dated,
            issued_by=f"UBND {source.unit_name}",
            copy="Chính",
        )
        for row in papers
    ]
    lines += [IndexLine(name=name, copy="Sao") for name in source.reader.files.source_names_of(award_round.id)]
    return DossierIndexFacts(
        issuer=source.issuer(),
        subject=f"Đề nghị khen thưởng {period_words(award_round)}",
        lines=tuple(lines),
        dossier_code=f"{award_round.year}-{award_round.id:02d}",
        compiler=source.value("nguoi_lap", source.reader.settings.get("officer")),
        dated=source.own_day(source.today),
        year=award_round.year,
    )
