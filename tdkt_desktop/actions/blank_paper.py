"""The paper of a blank list: its columns, what is filled in beforehand, and how the rest is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tdkt_desktop.actions.blank_choices import Choices, choices_of
from tdkt_desktop.documents.forms.blank_list import CODE, BlankListFacts, compose
from tdkt_desktop.documents.lists import ListColumn, number_column
from tdkt_desktop.documents.paper import Align, Entry, Paper, Value, ValueKind
from tdkt_desktop.documents.source import Source
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.rulebook import ScoringCriterion
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.intake.blanks import Blank, BlankColumn, Takes, national_blanks
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader

ROOM, LINES = 200, 20
"""Rows of a blank list in Excel, and blank lines of one in Word."""

_LINES_TO_SPARE = 5
_PREFILLED = frozenset({"nominations", "registrations", "people", "grades"})
_FIRST_DAY, _FIRST_YEAR, _LAST_YEAR = date(1945, 9, 2), 1945, 2100
_OLDEST = 120
_MOST_POINTS = 1000
_KINDS = {
    Takes.BIRTH: ValueKind.DATE,
    Takes.DAY: ValueKind.DATE,
    Takes.YEAR: ValueKind.PLAIN_NUMBER,
    Takes.COUNT: ValueKind.PLAIN_NUMBER,
    Takes.SCORE: ValueKind.NUMBER,
    Takes.LIMIT: ValueKind.NUMBER,
}


class NoBlankList(OfficerError):
    """A kind of list that does not go out blank."""

    happened = QT_TRANSLATE_NOOP("Error", "No blank list is kept for “{kind}”.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Kinds on offer: {known}.")


class UnitWanted(OfficerError):
    """A list that is made for one unit was asked for without a unit."""

    happened = QT_TRANSLATE_NOOP("Error", "The blank list “{title}” is made for one unit at a time.")
    kept = QT_TRANSLATE_NOOP("Error", "No file was written.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose the unit, or all units.")


@dataclass(frozen=True, slots=True)
class BlankOrder:
    """Which blank list is wanted: `period` as 'năm 2026'; `with_people` fills in whom the office knows in the unit;
    `back_by`: the day until which the list shall be back.
    """

    kind: str
    year: int
    period: str = ""
    with_people: bool = True
    back_by: date | None = None

    @property
    def title(self) -> str:
        """'Danh sách cá nhân đề nghị khen thưởng năm 2026'. Raises `NoBlankList`."""
        return f"{blank_of(self.kind).title} {self.period or f'năm {self.year}'}"


def blank_of(kind: str) -> Blank:
    """The kind of list of that name. Raises `NoBlankList`."""
    blanks = national_blanks()
    if kind not in blanks:
        raise NoBlankList(kind=kind, known=", ".join(blanks))
    return blanks[kind]


def blank_paper(office: Office, order: BlankOrder, *, unit_id: int | None, in_word: bool) -> Paper:
    """The blank list for one unit, or with a column of units. Raises `NoBlankList`, `UnitWanted`."""
    blank = blank_of(order.kind)
    if unit_id is None and any(column.takes is Takes.SCORE for column in blank.columns):
        raise UnitWanted(title=blank.title)
    with office.reader() as reader:
        unit = reader.units.name(unit_id) if unit_id is not None else ""
        people = _people(reader, order, unit_id)
        choices = choices_of(_source(office, reader), order.kind, unit_id=unit_id, has_people=bool(people))
        back_to = f"Gửi về {_source(office, reader).committee}"
    columns = tuple(_headed(column, unit) for column in blank.columns if _is_shown(column, unit))
    rows = _criteria(office, columns) if order.kind == "scores" else _filled(columns, people, choices)
    listed = tuple(_list_column(column, choices, today=office.today) for column in columns)
    by = f" trước ngày {short_date(order.back_by)}" if order.back_by else ""
    facts = BlankListFacts(
        title=order.title,
        unit=unit,
        columns=listed,
        rows=rows,
        room=_room(order, len(rows), in_word=in_word),
        guide=_guide(choices.nobody, in_word=in_word),
        back_to=f"{back_to}{by}.",
    )
    return compose(facts, in_word=in_word)


def _source(office: Office, reader: Reader) -> Source:
    """Where the office's own names come from."""
    return Source(reader=reader, rulebook=office.rulebook, today=office.today, say=Sentence.in_source, code=CODE)


def _room(order: BlankOrder, filled: int, *, in_word: bool) -> int:
    """How many rows the list has; a scoring sheet has its own and no more."""
    if order.kind == "scores":
        return filled
    return max(filled + _LINES_TO_SPARE, LINES) if in_word else max(filled + LINES, ROOM)


def _is_shown(column: BlankColumn, unit: str) -> bool:
    """A list for one unit names it above; a column of collectives stays, for they are what the list is about."""
    return not (unit and column.takes is Takes.UNIT and column.field == "unit")


def _headed(column: BlankColumn, unit: str) -> BlankColumn:
    return column if column.heading else replace(column, heading=unit)


def _people(reader: Reader, order: BlankOrder, unit_id: int | None) -> list[Subject]:
    if unit_id is None or not order.with_people or order.kind not in _PREFILLED:
        return []
    return reader.subjects.of_unit(unit_id, SubjectKind.PERSON)


def _filled(
    columns: Sequence[BlankColumn], people: Sequence[Subject], choices: Choices
) -> tuple[tuple[Value, ...], ...]:
    """A row for each person whom the office knows, proposed for nothing yet."""
    rows = []
    for number, person in enumerate(people, start=1):
        known: dict[Takes, Value] = {
            Takes.NUMBER: number,
            Takes.NAME: person.name,
            Takes.BIRTH: _day_or_part(person),
            Takes.GENDER: person.gender or "",
            Takes.POSITION: person.position or "",
            Takes.AWARD: choices.nobody,
        }
        rows.append(tuple(known.get(column.takes, "") for column in columns))
    return tuple(rows)


def _day_or_part(person: Subject) -> Value:
    born = person.birth_date
    return born.first if born is not None and born.precision == "day" else born


def _criteria(office: Office, columns: Sequence[BlankColumn]) -> tuple[tuple[Value, ...], ...]:
    """The lines of the scoring sheet: groups under letters, what is scored under numbers."""
    rows, number = list[tuple[Value, ...]](), 0
    criteria = office.rulebook.table(ScoringCriterion)
    groups = {criterion.parent_code for criterion in criteria}
    for criterion in criteria:
        number += criterion.code not in groups
        mark: Value = criterion.code if criterion.code in groups else number
        known: dict[str, Value] = {"stt": mark, "criterion": criterion.name, "max": criterion.max_points}
        rows.append(tuple(known.get(column.field, "") for column in columns))
    return tuple(rows)


def _list_column(column: BlankColumn, choices: Choices, *, today: date) -> ListColumn:
    if column.takes is Takes.NUMBER:
        return replace(number_column(column.width_mm), title=column.heading)
    kind = _KINDS.get(column.takes, ValueKind.TEXT)
    align: Align = "left" if kind is ValueKind.TEXT else "center"
    entry = None if column.takes in (Takes.PRINTED, Takes.LIMIT) else _entry(column, choices, today=today)
    return ListColumn(column.heading, column.width_mm, align, kind, entry=entry)


def _entry(column: BlankColumn, choices: Choices, *, today: date) -> Entry:
    limits: dict[Takes, tuple[int | date, int | date | None]] = {
        Takes.BIRTH: (date(today.year - _OLDEST, 1, 1), today),
        Takes.DAY: (_FIRST_DAY, today),
        Takes.YEAR: (_FIRST_YEAR, _LAST_YEAR),
        Takes.COUNT: (0, None),
        Takes.SCORE: (-_MOST_POINTS, _MOST_POINTS),
    }
    least, most = limits.get(column.takes, (None, None))
    found = choices.of(column.takes)
    return Entry(column.hint, found, is_open=column.takes in Choices.OPEN, least=least, most=most)


def _guide(nobody: str, *, in_word: bool) -> tuple[str, ...]:
    """How the list is filled in, a sentence each."""
    sentences = ["Cách điền danh sách", "Mỗi dòng một trường hợp; không đổi tiêu đề cột, không thêm cột."]
    if in_word:
        sentences.append("Thiếu dòng thì thêm dòng vào cuối bảng; dòng thừa để trống.")
    else:
        sentences.append("Tiêu đề đã khóa; gõ hoặc chọn ở các ô có khung bên dưới. Dòng thừa để trống, không cần xóa.")
        sentences.append("Dán từ tệp khác: dùng “Dán giá trị” (Paste Values) để giữ các danh sách chọn.")
    if nobody:
        sentences.append(f"Người đã có sẵn trong danh sách: chọn danh hiệu, hình thức; không thì để “{nobody}”.")
    sentences.append("Gửi lại chính tệp này; không cần đổi tên tệp, không chụp ảnh.")
    return tuple(sentences)
