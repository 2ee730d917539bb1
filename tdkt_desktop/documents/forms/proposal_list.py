"""HS-07 Danh sách đề nghị khen thưởng: collectives, persons and households proposed by a unit or in a round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tdkt_desktop.documents.blocks import BODY, body, bold, cell_para, closing_counts, ended, list_title, runs
from tdkt_desktop.documents.facts import KIND_WORDS, Issuer, Numbered, Signatory, Signer, counted
from tdkt_desktop.documents.head_and_signature import letterhead, place_and_date, signatories
from tdkt_desktop.documents.lists import ListColumn, group_row, list_table, number_column, roman
from tdkt_desktop.documents.paper import (
    A4_LANDSCAPE,
    Block,
    Cell,
    Meta,
    Paper,
    Para,
    Row,
    Section,
    Streamed,
    Table,
    Value,
    ValueKind,
)
from tdkt_desktop.documents.source import Source, percent, period_words, unit_beside
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold

CODE = "HS-07"
_HEADINGS = {
    SubjectKind.COLLECTIVE: "TẬP THỂ",
    SubjectKind.PERSON: "CÁ NHÂN",
    SubjectKind.HOUSEHOLD: "HỘ GIA ĐÌNH",
}
_COLUMNS = {
    SubjectKind.COLLECTIVE: (
        number_column(),
        ListColumn("Tên tập thể", 60),
        ListColumn("Thuộc đơn vị", 50),
        ListColumn("Hình thức đề nghị", 44),
        ListColumn("Tóm tắt thành tích", 62),
        ListColumn("Ghi chú", 24),
    ),
    SubjectKind.PERSON: (
        number_column(11),
        ListColumn("Họ và tên", 41),
        ListColumn("Nam", 14, "center", ValueKind.PLAIN_NUMBER, over="Năm sinh"),
        ListColumn("Nữ", 14, "center", ValueKind.PLAIN_NUMBER, over="Năm sinh"),
        ListColumn("Chức vụ, đơn vị", 45),
        ListColumn("Mức xếp loại", 25),
        ListColumn("Sáng kiến (tên, số quyết định)", 38),
        ListColumn("Hình thức đề nghị", 29),
        ListColumn("Tỷ lệ phiếu", 15, "center"),
        ListColumn("Ghi chú", 20),
    ),
    SubjectKind.HOUSEHOLD: (
        number_column(),
        ListColumn("Họ và tên chủ hộ", 56),
        ListColumn("Địa chỉ", 60),
        ListColumn("Hình thức đề nghị", 44),
        ListColumn("Tóm tắt thành tích", 56),
        ListColumn("Ghi chú", 24),
    ),
}


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """One nominee for one award. `gender` is 'nam', 'nữ' or "" (then the year stands under both); never guessed.

    `vote_share` as printed ('92,3 %'); `unit` is where a person works, a collective belongs, a household lives;
    `subject_id` as in `AwardLine`.
    """

    name: str
    kind: SubjectKind
    award: str
    unit: str
    birth: PartialDate | None = None
    gender: str = ""
    position: str = ""
    grade: str = ""
    initiative: str = ""
    achievement: str = ""
    vote_share: str = ""
    note: str = ""
    subject_id: int | None = None


@dataclass(frozen=True, slots=True)
class ProposalListFacts:
    """`period`: "năm 2026". `attached_to`: the tờ trình in words, or "". `lines` go by awards, then units."""

    issuer: Issuer
    period: str
    lines: tuple[ProposedLine, ...]
    signer: Signer
    attached_to: str = ""
    dated: date | None = None
    year: int | None = None


def compose(facts: ProposalListFacts, *, meta: Meta = ()) -> Paper:
    """The list, with one table for each kind of subject that is proposed."""
    present = [kind for kind in KIND_WORDS if any(line.kind is kind for line in facts.lines)] or [SubjectKind.PERSON]
    blocks: list[Block] = [
        letterhead(facts.issuer, A4_LANDSCAPE),
        *list_title("DANH SÁCH", f"ĐỀ NGHỊ KHEN THƯỞNG {facts.period.upper()}", attached_to=facts.attached_to),
    ]
    for letter, kind in zip("ABC", present, strict=False):
        if len(present) > 1:
            blocks.append(_part_heading(f"{letter}. {_HEADINGS[kind]}"))
        blocks.append(_table([line for line in facts.lines if line.kind is kind], kind))
    closing = closing_counts(counted(facts.lines), rows=len(facts.lines), of="đề nghị")
    day = place_and_date(facts.issuer, Numbered("", dated=facts.dated, year=facts.year))
    signed_by = (
        Signatory("Người lập biểu"),
        Signatory("\n".join(facts.signer.authority), facts.signer.name, "(Ký, đóng dấu)"),
    )
    blocks += [*ended([body(*closing)]), signatories(signed_by, page=A4_LANDSCAPE, place_and_date=day)]
    title = f"Danh sách đề nghị khen thưởng {facts.period}"
    return Paper(CODE, title, (Section(A4_LANDSCAPE, tuple(blocks)),), meta=(("form", CODE), *meta))


def _part_heading(text: str) -> Para:
    return Para(runs(bold(text)), size=BODY, space_before=4, space_after=4, keep_next=True)


def _table(lines: Sequence[ProposedLine], kind: SubjectKind) -> Table:
    rows = Streamed(lambda: _rows(lines, kind))
    return list_table(_COLUMNS[kind], rows, name=_HEADINGS[kind].capitalize())


def _rows(lines: Iterable[ProposedLine], kind: SubjectKind) -> Iterator[Row]:
    """Groups by award and, where several units propose, by unit; numbers begin anew with each award."""
    columns = len(_COLUMNS[kind])
    size = 11.0 if columns > 8 else 12.0
    several_units = len({line.unit for line in lines}) > 1
    award = unit = None
    awards = number = 0
    for line in lines:
        if line.award != award:
            award, unit, awards, number = line.award, None, awards + 1, 0
            yield group_row(columns, roman(awards), line.award.upper(), size=size)
        if several_units and line.unit != unit and kind is SubjectKind.PERSON:
            unit = line.unit
            yield group_row(columns, "", unit, size=size)
        number += 1
        yield _person(number, line) if kind is SubjectKind.PERSON else _other(number, line)


def _other(number: int, line: ProposedLine) -> Row:
    return Row((number, line.name, line.unit, line.award, line.achievement, line.note))


def _person(number: int, line: ProposedLine) -> Row:
    year = line.birth.year if line.birth else None
    gender = fold(line.gender)
    born: tuple[Value | Cell, ...] = (None, None)
    if year and gender in {"nam", "nu"}:
        born = (year, None) if gender == "nam" else (None, year)
    elif year:
        born = (Cell((cell_para(str(year), size=11, align="center"),), colspan=2),)
    post = ", ".join(part for part in (line.position, line.unit) if part)
    return Row((number, line.name, *born, post, line.grade, line.initiative, line.award, line.vote_share, line.note))


def gather(source: Source) -> ProposalListFacts:
    """The round's nominees by award, highest first, as their units wrote them."""
    award_round = source.award_round()
    nominations = source.nominations()
    subjects = {one.id: one for one in source.reader.subjects.get_all({found.subject_id for found in nominations})}
    tallies = source.reader.council.tallies_of(award_round.id)
    grades = source.reader.subjects.grades_of(subjects, award_round.year)
    nominations.sort(key=lambda found: (-source.rulebook.award(found.award_code).rank, found.award_code, found.id))
    lines = []
    for found in nominations:
        subject = subjects[found.subject_id]
        award = source.rulebook.award(found.award_code)
        counted = tallies.get(found.id)
        share = Fraction(counted.votes_for, counted.members) if counted else None
        lines.append(
            ProposedLine(
                name=subject.name,
                kind=subject.kind,
                award=source.award_name(award),
                unit=unit_beside(subject.name, found.unit_as_written or subject.unit),
                birth=subject.birth_date,
                gender=(subject.gender or "").lower(),
                position=found.position or subject.position or "",
                grade=source.rulebook.grade_name(grades[subject.id]) if subject.id in grades else "",
                initiative=found.initiative or "",
                achievement=found.achievement or "",
                vote_share=percent(share) if share is not None else "",
                subject_id=subject.id,
            )
        )
    return ProposalListFacts(
        issuer=source.issuer(),
        period=period_words(award_round),
        lines=tuple(lines),
        signer=source.signer(),
        attached_to=source.value("kem_theo"),
        dated=source.own_day(),
        year=award_round.year,
    )
