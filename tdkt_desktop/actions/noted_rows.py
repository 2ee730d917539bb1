"""What an intake note says of a list, from its report or from what is on file of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tdkt_desktop.documents.forms.intake_note import CODE, Counted, IntakeNoteFacts, NotedFile, NotedRow
from tdkt_desktop.documents.source import Source, period_words
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, tidy
from tdkt_desktop.intake.blanks import national_blanks
from tdkt_desktop.intake.reasons import ROW_REASONS, row_reason, table_reason
from tdkt_desktop.intake.report import FileReport, ImportReport, Result, RowReport, SheetReport
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.files import WaitingRow
from tdkt_desktop.storage.work import Reader

Say = Callable[[Sentence], str]

_MARK = 8
_REPEATED = frozenset({"DUP_ROW", "DUP_FILE"})
_LACKING = frozenset({"BIRTH_MISSING", "BIRTH_YEAR_ONLY", "IN_ROUND", "PARENT_UNKNOWN", "SHARES_NOT_100"})
"""Doubts of rows that were taken which the unit can settle."""
_OWN_SHEETS = frozenset({"EXAMPLE_SHEET"})
"""What is said of sheets that hold no list and were not meant to."""
_NAMES = ("full_name", "head_name", "name", "who", "title", "criterion", "content", "old")

_MEND = QT_TRANSLATE_NOOP("IntakeNote", "Compare with the papers and write it right")
_ASKED: Mapping[str, str] = {
    "NAME": QT_TRANSLATE_NOOP("IntakeNote", "Write the full name"),
    "UNIT": QT_TRANSLATE_NOOP("IntakeNote", "Write the full name of the unit"),
    "PARENT": QT_TRANSLATE_NOOP("IntakeNote", "Write the full name of the unit"),
    "TITLE": QT_TRANSLATE_NOOP("IntakeNote", "Write the full name of the award"),
    "BIRTH": QT_TRANSLATE_NOOP("IntakeNote", "Write the date of birth as the identity card has it"),
    "RATING": QT_TRANSLATE_NOOP("IntakeNote", "Write the grade as the decision has it"),
    "DUP": QT_TRANSLATE_NOOP("IntakeNote", "Nothing; if it is somebody else, add the date of birth"),
    "IN": QT_TRANSLATE_NOOP("IntakeNote", "Nothing; if it is somebody else, add the date of birth"),
    "HIDDEN": QT_TRANSLATE_NOOP("IntakeNote", "Say whether the hidden row is proposed"),
    "FORMULA": QT_TRANSLATE_NOOP("IntakeNote", "Type the value in place of the formula"),
    "TEXT": QT_TRANSLATE_NOOP("IntakeNote", "Shorten what the cell says"),
    "DECISION": QT_TRANSLATE_NOOP("IntakeNote", "Add number and date of the decision, with a copy of it"),
    "NOT": QT_TRANSLATE_NOOP("IntakeNote", "Add number and date of the decision, with a copy of it"),
    "DATE": QT_TRANSLATE_NOOP("IntakeNote", "Write the date of the decision right"),
    "AUTHOR": QT_TRANSLATE_NOOP("IntakeNote", "Write the names of the authors"),
    "LEFT": QT_TRANSLATE_NOOP("IntakeNote", "Nothing until the office asks"),
    "SCOPE": QT_TRANSLATE_NOOP("IntakeNote", "Write how far the initiative reaches"),
}
"""What the unit is asked to do, by the first word of a row's code."""

_SIMILAR, _LEFT_OUT = "SIMILAR_TITLE", "LEFT_OUT"
_HELD_BACK = Sentence("IntakeNote", QT_TRANSLATE_NOOP("IntakeNote", "Held back by the office"))
_TWICE = QT_TRANSLATE_NOOP("IntakeNote", "Stands in the list twice: “{text}”")
_TWINS: Mapping[str, str] = {
    "DUP_ROW": _TWICE,
    "DUP_FILE": _TWICE,
    "BIRTH_CONFLICT": QT_TRANSLATE_NOOP("IntakeNote", "The birth date differs from that in another row: “{text}”"),
    _SIMILAR: QT_TRANSLATE_NOOP("IntakeNote", "Very like an earlier initiative: “{text}”"),
}
"""Reasons that name another row, where it is not known which."""
_LIST = "Danh sách"
_FIELDS = {
    "UNIT": "unit", "TITLE": "award", "BIRTH": "birth_date", "RATING": "rating", "DECISION": "decision_no",
    "NOT": "decision_no", "DATE": "decision_date", "SCOPE": "scope", "PARENT": "parent", "YEAR": "year",
}  # fmt: skip
"""The field that a row's code is about, by the code's first word."""

_ABOUT_THE_NAME = frozenset({"DUP_ROW", "DUP_FILE", "IN_ROUND", "SIMILAR_TITLE"})
_SORTS: Mapping[Result, str] = {
    Result.HEADER: QT_TRANSLATE_NOOP("IntakeNote", "headings"),
    Result.LETTERHEAD: QT_TRANSLATE_NOOP("IntakeNote", "lines above the list"),
    Result.COLUMN_NUMBERS: QT_TRANSLATE_NOOP("IntakeNote", "numbers of columns"),
    Result.SECTION: QT_TRANSLATE_NOOP("IntakeNote", "sections"),
    Result.TOTAL: QT_TRANSLATE_NOOP("IntakeNote", "totals"),
    Result.GROUP_TOTAL: QT_TRANSLATE_NOOP("IntakeNote", "totals of groups"),
    Result.MAX_ROW: QT_TRANSLATE_NOOP("IntakeNote", "highest scores"),
    Result.SIGNATURE: QT_TRANSLATE_NOOP("IntakeNote", "signatures"),
    Result.BLANK: QT_TRANSLATE_NOOP("IntakeNote", "blank lines or people not proposed"),
}


def facts_of_report(
    office: Office, reader: Reader, report: ImportReport, *, until: date | None, say: Say, round_id: int | None
) -> IntakeNoteFacts:
    """The note on a list as it was understood."""
    source = _source(office, reader, say=say, round_id=round_id)
    sheets = [sheet for file in report.files for sheet in file.sheets]
    several = sum(sheet.table_rows > 0 for sheet in sheets) > 1
    rows = [(sheet, row, _place(sheet.sheet, row.row, several=several)) for sheet in sheets for row in sheet.rows]
    taken = [(sheet, row, place) for sheet, row, place in rows if row.result is Result.ACCEPTED]
    unit = next((sheet.unit for sheet in sheets if sheet.unit), "")
    notes = _Notes(source, unit)
    noted = [
        (_is_repeated(row.codes), notes.of(row.values, row.codes, row.why, place))
        for _, row, place in rows
        if row.result is Result.HELD
    ]
    sorts = Counter(row.result for _, row, _ in rows)
    return IntakeNoteFacts(
        issuer=source.issuer(),
        unit=unit,
        subject=_subject(source),
        files=tuple(_file(source, file) for file in report.files),
        taken=_taken(source, ((sheet.kind, _codes(row.values.get("award"))) for sheet, row, _ in taken)),
        held=tuple(row for again, row in noted if not again),
        repeated=tuple(row for again, row in noted if again),
        lacking=tuple(found for _, row, place in taken if (found := notes.lacking(row, place))),
        ignored=tuple(
            Counted(say(Sentence("IntakeNote", words)), sorts[sort]) for sort, words in _SORTS.items() if sorts[sort]
        ),
        remarks=tuple(_remarks(source, sheets)),
        until=until,
        dated=office.today,
        receiver=reader.settings.get("officer"),
        is_kept=report.kept,
    )


def facts_of_source(office: Office, reader: Reader, source_id: int, *, until: date | None, say: Say) -> IntakeNoteFacts:
    """The note on a list that was kept: what became of it, what still waits. Rows that were no data, and what was not
    known about rows that were taken, are not on file.
    """
    kept = reader.files.kept_of(source_id)
    source = _source(office, reader, say=say, round_id=kept.round_id)
    several = len({row.sheet for row in kept.held}) > 1
    notes = _Notes(source, kept.unit)
    noted = [(_is_repeated(row.codes), notes.waiting(row, several=several)) for row in kept.held]
    repeated = sum(again for again, _ in noted)
    file = NotedFile(
        kept.name,
        mark(kept.sha256),
        kept.taken_on,
        accepted=kept.accepted,
        held=len(noted) - repeated,
        repeated=repeated,
        ignored=None,
    )
    without: list[tuple[str, Sequence[str]]] = [(kept.kind, ())] * (0 if kept.awards else kept.accepted)
    return IntakeNoteFacts(
        issuer=source.issuer(),
        unit=kept.unit,
        subject=_subject(source),
        files=(file,),
        taken=_taken(source, [*((kept.kind, [code]) for code in kept.awards), *without]),
        held=tuple(row for again, row in noted if not again),
        repeated=tuple(row for again, row in noted if again),
        until=until,
        dated=office.today,
        receiver=reader.settings.get("officer"),
    )


def reasons_on_file(row: WaitingRow) -> list[Sentence]:
    """Why a row waits, with what the list says there as far as it was kept; which other row it repeats was not."""
    return [
        Sentence("IntakeNote", _TWINS[code], {"text": _said(code, row.cells)})
        if code in _TWINS
        else row_reason(code, text=_said(code, row.cells))
        for code in row.codes
        if code in ROW_REASONS
    ]


def mark(sha256: str) -> str:
    """The first figures of a file's hash, by which two people see that they mean the same file: '3fa2-91c0'."""
    first = sha256[:_MARK]
    return f"{first[: _MARK // 2]}-{first[_MARK // 2 :]}"


def _source(office: Office, reader: Reader, *, say: Say, round_id: int | None) -> Source:
    return Source(reader=reader, rulebook=office.rulebook, today=office.today, say=say, code=CODE, round_id=round_id)


def _subject(source: Source) -> str:
    """What the list is for: the round with its period, or nothing."""
    if source.round_id is None:
        return ""
    award_round = source.award_round()
    return f"Đề nghị khen thưởng {period_words(award_round)} ({award_round.name})"


def _file(source: Source, file: FileReport) -> NotedFile:
    rows = [row for sheet in file.sheets for row in sheet.rows]
    waiting = [row for row in rows if row.result is Result.HELD]
    repeated = sum(_is_repeated(row.codes) for row in waiting)
    accepted = sum(row.result is Result.ACCEPTED for row in rows)
    return NotedFile(
        Path(file.file).name,
        mark(file.sha256),
        source.today,
        accepted=accepted,
        held=len(waiting) - repeated,
        repeated=repeated,
        ignored=len(rows) - accepted - len(waiting),
        refused="" if file.is_read else _cause(source.say(file.message)),
    )


def _cause(message: str) -> str:
    """What a refusal says of the file, without its last sentence, which tells the officer what to do."""
    cause, stop, _ = message.rpartition(". ")
    return f"{cause}{stop.strip()}" or message


def _taken(source: Source, rows: Iterable[tuple[str, Sequence[str]]]) -> tuple[Counted, ...]:
    """How many rows were taken by award, the highest last; lists that name no award by what they are."""
    awards, lists = Counter[str](), Counter[str]()
    for kind, codes in rows:
        if codes:
            awards.update(codes)
        else:
            lists[kind] += 1
    known = {code: source.rulebook.find_award(code) for code in awards}
    ordered = sorted(awards, key=lambda code: award.rank if (award := known[code]) else 0)
    named = [(source.award_name(award) if (award := known[code]) else code, awards[code]) for code in ordered]
    blanks = national_blanks()
    named += [(blanks[kind].title if kind in blanks else _LIST, count) for kind, count in lists.items()]
    return tuple(Counted(name, count) for name, count in named)


@dataclass(frozen=True, slots=True)
class _Notes:
    """Makes the rows of the note; `unit` is that of the whole list, which need not be said in each."""

    source: Source
    unit: str

    def of(self, values: Mapping[str, object], codes: Sequence[str], why: Sequence[Sentence], place: str) -> NotedRow:
        """A row with its reasons and what the unit is asked to do about each."""
        say = self.source.say
        why = [_HELD_BACK if code == _LEFT_OUT else sentence for code, sentence in zip(codes, why, strict=True)]
        asked = dict.fromkeys(say(Sentence("IntakeNote", _asked(code))) for code in codes)
        return NotedRow(place, self._content(values), "; ".join(map(say, why)), "; ".join(asked))

    def waiting(self, row: WaitingRow, *, several: bool) -> NotedRow:
        """A row that waits on file: what the list said there is told from the cells that were kept."""
        codes = [code for code in row.codes if code in ROW_REASONS]
        return self.of(row.cells, codes, reasons_on_file(row), _place(row.sheet, row.row, several=several))

    def lacking(self, row: RowReport, place: str) -> NotedRow | None:
        """A row that was taken although something about it is not known; None when nothing is lacking."""
        found = [(code, why) for code, why in zip(row.codes, row.why, strict=True) if code in _LACKING]
        return self.of(row.values, [code for code, _ in found], [why for _, why in found], place) if found else None

    def _content(self, values: Mapping[str, object]) -> str:
        """Who or what the row is about, as far as the list says it; its unit where that is not the list's."""
        found = [self.source.rulebook.find_award(code) for code in _codes(values.get("award"))]
        awards = ", ".join(award.short_name for award in found if award)
        unit = str(values.get("unit") or "")
        parts = [_name(values), _birth(values.get("birth_date")), awards, unit if unit != self.unit else ""]
        return tidy(", ".join(part for part in parts if part))


def _said(code: str, cells: Mapping[str, object]) -> str:
    """What the list says where a code stands, as far as it was kept."""
    if code in _ABOUT_THE_NAME:
        return _name(cells)
    return str(cells.get(_FIELDS.get(code.partition("_")[0], "")) or "…")


def _asked(code: str) -> str:
    return _MEND if code == _SIMILAR else _ASKED.get(code.partition("_")[0], _MEND)


def _is_repeated(codes: Iterable[str]) -> bool:
    return not _REPEATED.isdisjoint(codes)


def _name(values: Mapping[str, object]) -> str:
    return next((str(values[name]) for name in _NAMES if values.get(name)), "")


def _birth(value: object) -> str:
    return short_partial(PartialDate.parse_iso(value)) if isinstance(value, str) and value else ""


def _codes(value: object) -> list[str]:
    if isinstance(value, list | tuple):
        return [str(code) for code in value]
    return [str(value)] if value else []


def _place(sheet: str, row: int, *, several: bool) -> str:
    return f"{sheet}, {row}" if several else str(row)


def _remarks(source: Source, sheets: Iterable[SheetReport]) -> Iterator[str]:
    codes = dict.fromkeys(code for sheet in sheets for code in sheet.warnings if code not in _OWN_SHEETS)
    for code in codes:
        yield source.say(table_reason(code))
