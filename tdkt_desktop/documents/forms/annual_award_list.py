"""The awards of a year in one list (danh sách khen thưởng năm): PDF, Excel and Word of any length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tdkt_desktop.documents.blocks import body, closing_counts, ended, list_title
from tdkt_desktop.documents.facts import Issuer, Numbered, Signatory, counted
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column, roman
from tdkt_desktop.documents.paper import A4_LANDSCAPE, Meta, Paper, Row, Section, Streamed, Value, ValueKind
from tdkt_desktop.documents.source import Source, birth_of
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind

CODE = "DS-NAM"
_COLUMNS = (
    number_column(13),
    ListColumn("Họ và tên/Tên tập thể", 50),
    ListColumn("Năm sinh", 16, "center", ValueKind.PLAIN_NUMBER),
    ListColumn("Chức vụ, đơn vị", 57),
    ListColumn("Danh hiệu thi đua, hình thức khen thưởng", 46),
    ListColumn("Số quyết định", 30, "center"),
    ListColumn("Ngày quyết định", 23, "center", ValueKind.DATE),
    ListColumn("Ghi chú", 17),
)


@dataclass(frozen=True, slots=True)
class AnnualLine:
    """One award of the year. Lines of one `group` stand together under its name; "" is a flat list."""

    name: str
    kind: SubjectKind
    award: str
    decision_number: str
    decided_on: date | None
    birth: PartialDate | None = None
    position_and_unit: str = ""
    note: str = ""
    group: str = ""
    subject_id: int | None = None


@dataclass(frozen=True, slots=True)
class AnnualListFacts:
    """`lines` may be any iterable that can be walked more than once: it is counted first, then written."""

    issuer: Issuer
    year: int
    lines: Iterable[AnnualLine]
    dated: date | None = None
    signed_by: tuple[Signatory, ...] = (Signatory("Người lập biểu"), Signatory("Thủ trưởng đơn vị"))


def compose(facts: AnnualListFacts, *, meta: Meta = ()) -> Paper:
    """The list with head, counts and signatures."""
    rows = sum(1 for _ in facts.lines)
    day = Numbered("", dated=facts.dated, year=facts.year)
    blocks = (
        letterhead(facts.issuer, A4_LANDSCAPE),
        *list_title("DANH SÁCH", f"TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM {facts.year}"),
        list_table(_COLUMNS, Streamed(lambda: _rows(facts.lines)), name=f"Khen thưởng {facts.year}"),
        *ended([body(*closing_counts(counted(facts.lines), rows=rows, of="khen thưởng"))]),
        signatories(facts.signed_by, page=A4_LANDSCAPE, place_and_date=place_and_date(facts.issuer, day)),
    )
    title = f"Danh sách khen thưởng năm {facts.year}"
    return Paper(CODE, title, (Section(A4_LANDSCAPE, blocks),), meta=(("form", CODE), *meta))


def _rows(lines: Iterable[AnnualLine]) -> Iterator[Row]:
    group, groups = "", 0
    for number, line in enumerate(lines, start=1):
        if line.group != group:
            group, groups = line.group, groups + 1
            yield group_row(len(_COLUMNS), roman(groups), group)
        born: Value = line.birth.year if line.birth else None
        yield Row(
            (
                number,
                line.name,
                born,
                line.position_and_unit,
                line.award,
                line.decision_number,
                line.decided_on,
                line.note,
            )
        )


def gather(source: Source) -> AnnualListFacts:
    """Every award of the year that still stands, by decision and in the order of its list."""
    year = source.wanted_year()
    awards = source.reader.awards.of_year(year)
    subjects = source.reader.subjects.brief({one.subject_id for one in awards})
    names = {award.code: source.award_name(award) for award in source.rulebook.awards()}
    lines = [
        AnnualLine(
            name=one.name_as_printed,
            kind=source.rulebook.award(one.award_code).subject,
            award=names[one.award_code],
            decision_number=one.decision_number or "",
            decided_on=one.signed_on,
            subject_id=one.subject_id,
            birth=birth_of(subjects[one.subject_id].birth_date),
            position_and_unit=", ".join(
                part for part in (subjects[one.subject_id].position, one.unit_as_printed) if part
            ),
        )
        for one in awards
    ]
    return AnnualListFacts(issuer=source.issuer(), year=year, lines=lines, dated=source.own_day(source.today))
