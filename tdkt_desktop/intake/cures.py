"""For a row that is held back: what would probably mend it, as data, the likeliest first.

A cure is an offer. It says what would stand in a field, or that the row is to be taken as it is; nothing is done by it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.dates import DateImpossible, PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.intake.context import Tools
from tdkt_desktop.intake.corrections import Corrections, Fate, RowPlace
from tdkt_desktop.intake.kinds import READERS
from tdkt_desktop.intake.kinds.initiatives import InitiativeReader
from tdkt_desktop.intake.likeness import LONGEST, most_like
from tdkt_desktop.intake.reasons import CONTEXT
from tdkt_desktop.intake.report import REPEATED, Result, RowReport, SheetReport

MEANT = QT_TRANSLATE_NOOP("Intake", "It is “{text}”")
AS_LISTED = QT_TRANSLATE_NOOP("Intake", "As the whole list: {text}")
AS_ABOVE = QT_TRANSLATE_NOOP("Intake", "As the row above: {text}")
AS_OTHERS = QT_TRANSLATE_NOOP("Intake", "As other rows: {text}")
AS_WRITTEN = QT_TRANSLATE_NOOP("Intake", "As the row says: {text}")
AS_SECTION = QT_TRANSLATE_NOOP("Intake", "As the section says")
ONLY_YEAR = QT_TRANSLATE_NOOP("Intake", "Only the year {text}")
DAY_MEANT = QT_TRANSLATE_NOOP("Intake", "It is {text}")
NUMBER_MEANT = QT_TRANSLATE_NOOP("Intake", "It is the number {text}")
LEFT_BLANK = QT_TRANSLATE_NOOP("Intake", "Leave it blank")
TAKE_ANYWAY = QT_TRANSLATE_NOOP("Intake", "Take it all the same")
TAKE_OTHER = QT_TRANSLATE_NOOP("Intake", "Take it: somebody else of the same name")
TAKE_HIDDEN = QT_TRANSLATE_NOOP("Intake", "Take the hidden row")
TAKE_BACK = QT_TRANSLATE_NOOP("Intake", "Take it after all")
FOR_YEAR = QT_TRANSLATE_NOOP("Intake", "It is for the year {text}")
SHORTENED = QT_TRANSLATE_NOOP("Intake", "Only the beginning of the text")
WITHOUT_SIGN = QT_TRANSLATE_NOOP("Intake", "Without the first sign: {text}")

_DAY = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_YEAR = re.compile(r"(?<!\d)(19\d\d|20\d\d)(?!\d)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
BIRTHS = ("birth_date", "birth_male", "birth_female")
UNITS = ("unit", "name", "unit_name", "new")
DAYS = ("decision_date", "valid_from", "valid_to")
_MOST = 5


@dataclass(frozen=True, slots=True)
class Cure:
    """One way to mend a row: a text for a field, or a fate for the row ('' and None = forget the row's fate)."""

    words: Sentence
    field: str = ""
    text: str = ""
    fate: Fate | None = None

    def said(self, corrections: Corrections, place: RowPlace) -> Corrections:
        """The corrections with it."""
        if self.field:
            return replace(corrections, cells={**corrections.cells, (place, self.field): self.text})
        fates = {other: fate for other, fate in corrections.fates.items() if other != place}
        return replace(corrections, fates=fates | ({place: self.fate} if self.fate else {}))


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A row with what its file says: the texts of its fields, and the sheet around it."""

    row: RowReport
    sheet: SheetReport
    texts: Mapping[str, str]  # field → text, where the field has a column or was filled in

    def field_of(self, names: Sequence[str], text: str = "") -> str:
        """Of some fields the one that says the text, else the first that has a column, else the first."""
        if text and (saying := next((name for name in names if self.texts.get(name) == text), "")):
            return saying
        return next((name for name in names if name in self.sheet.columns), names[0])

    def field_at(self, letter: str) -> str:
        """The field behind a column."""
        return next((name for name, at in self.sheet.columns.items() if at == letter), "")


class Cures:
    """Finds cures with the tools by which the list was understood."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._units = tuple(
            (" ".join(tools.units.key(spelling)), unit.name)
            for unit in tools.known.units
            if unit.in_force(tools.today)
            for spelling in (unit.name, *unit.aliases)
        )
        self._like: dict[tuple[str, object], tuple[str, ...]] = {}
        self._finders: Mapping[str, Callable[[HeldRow, str], Iterator[Cure]]] = {
            "BIRTH_INVALID": self._birth,
            "DATE_INVALID": self._day,
            "UNIT_UNKNOWN": self._unit_unknown,
            "UNIT_AMBIGUOUS": self._unit_ambiguous,
            "UNIT_MISSING": self._unit_missing,
            "TITLE_UNKNOWN": self._award_unknown,
            "TITLE_MISSING": self._award_missing,
            "TITLE_CONFLICT": self._award_conflict,
            "RATING_UNKNOWN": self._rating,
            "SCOPE_UNKNOWN": self._scope,
            "COUNT_NOT_NUMBER": self._number,
            "YEAR_MISMATCH": self._year,
            "FORMULA_TEXT": self._formula,
            "FORMULA_CELL": self._no_value,
            "TEXT_TOO_LONG": self._too_long,
        }

    def of(self, held: HeldRow) -> tuple[Cure, ...]:
        """What would probably mend a row; nothing where only a person can know."""
        if held.row.result is not Result.HELD:
            return ()
        found = dict[tuple[str, str, Fate | None], Cure]()
        if "LEFT_OUT" in held.row.codes:
            return (Cure(_words(TAKE_BACK)),)
        for code, said in zip(held.row.codes, held.row.said, strict=True):
            for cure in self._finders[code](held, said) if code in self._finders else ():
                found.setdefault((cure.field, cure.text, cure.fate), cure)
        if held.row.can_take:
            words = TAKE_HIDDEN if list(held.row.codes) == ["HIDDEN_ROW"] else TAKE_ANYWAY
            if REPEATED.intersection(held.row.codes) and held.sheet.kind != InitiativeReader.name:
                words = TAKE_OTHER
            take = Cure(_words(words), fate=Fate.TAKE)
            return (take, *found.values())[:_MOST]
        return tuple(found.values())[:_MOST]

    def units_like(self, text: str) -> tuple[str, ...]:
        """The units of today whose names are most like a text."""
        words = " ".join(self._tools.units.key(text[:LONGEST]))
        return self._remembered((words, None), lambda: most_like(words, self._units))

    def awards_like(self, text: str, subject: SubjectKind | None) -> tuple[str, ...]:
        """Names of the awards of today that are most like a text."""
        return self._remembered((text, subject), lambda: most_like(text, self._award_spellings(subject)))

    def grades_like(self, text: str) -> tuple[str, ...]:
        """The grades most like a text, by their full wording."""
        full = self._grade_names()
        spellings = [(wording, full[code]) for wording, code in self._tools.vocabulary.grades]
        return self._remembered((text, "grade"), lambda: most_like(text, spellings))

    def choices(self, kind: str, field: str) -> tuple[str, ...]:
        """What can stand in a field of a kind of list, by names that are understood; () where anything can."""
        if field in ("unit", "unit_name", "new", "parent") or (field, kind) == ("name", "collectives"):
            return tuple(dict.fromkeys(name for _, name in self._units))
        if field == "award":
            return tuple(dict.fromkeys(name for _, name in self._award_spellings(_subject_of(kind))))
        if field == "rating":
            return tuple(self._grade_names().values())
        if field in ("scope", "gender"):
            return tuple(self._tools.vocabulary.phrases(field).names.values())
        return ()

    def _remembered(self, key: tuple[str, object], find: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
        if key not in self._like:
            self._like[key] = find()
        return self._like[key]

    # ------------------------------------------------------------ by code

    def _birth(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(BIRTHS, said)
        yield from _days_like(field, said, latest=self._tools.today.year)
        if field in held.sheet.columns:
            yield Cure(_words(LEFT_BLANK), field)

    def _day(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(DAYS, said)
        yield from _days_like(field, said, latest=self._tools.today.year, years=False)
        yield Cure(_words(LEFT_BLANK), field)

    def _unit_unknown(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(UNITS, said)
        for name in self.units_like(said):
            yield Cure(_words(MEANT, name), field, name)
        if held.sheet.unit and field != "name":
            yield Cure(_words(AS_LISTED, held.sheet.unit), field, held.sheet.unit)

    def _unit_ambiguous(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(UNITS, said)
        for name in self._tools.units.find(said).choices:
            yield Cure(_words(MEANT, name), field, name)

    def _unit_missing(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(UNITS, said)
        if field == "name":
            return
        if held.sheet.unit:
            yield Cure(_words(AS_LISTED, held.sheet.unit), field, held.sheet.unit)
        above = _above(held, "new" if field == "new" else "unit")
        if above and self._tools.units.name_of(above):
            yield Cure(_words(AS_ABOVE, above), field, above)

    def _award_unknown(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_of(("award",))
        for name in self.awards_like(said, _subject_of(held.sheet.kind)):
            yield Cure(_words(MEANT, name), field, name)
        yield from self._award_missing(held, said)

    def _award_missing(self, held: HeldRow, _said: str) -> Iterator[Cure]:
        for code in _most_common(held.sheet, "award"):
            award = self._tools.vocabulary.awards.get(code)
            if award is not None:
                name = self._spelling(award.code, award.name, award.short_name)
                yield Cure(_words(AS_OTHERS, name), "award", name)

    def _award_conflict(self, _held: HeldRow, said: str) -> Iterator[Cure]:
        yield Cure(_words(AS_WRITTEN, said), "award", said)
        yield Cure(_words(AS_SECTION), "award")

    def _rating(self, held: HeldRow, said: str) -> Iterator[Cure]:
        for name in self.grades_like(said) if said else ():
            yield Cure(_words(MEANT, name), "rating", name)
        if held.sheet.kind != "grades":
            yield Cure(_words(LEFT_BLANK), "rating")

    def _scope(self, _held: HeldRow, _said: str) -> Iterator[Cure]:
        for name in self._tools.vocabulary.phrases("scope").names.values():
            yield Cure(_words(MEANT, name), "scope", name)

    def _number(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = next((name for name, text in held.texts.items() if text == said), "")
        if field:
            for number in _NUMBER.findall(said)[:2]:
                yield Cure(_words(NUMBER_MEANT, number), field, number)
            yield Cure(_words(LEFT_BLANK), field)

    def _year(self, held: HeldRow, said: str) -> Iterator[Cure]:
        day = str(held.row.values.get("decision_date", ""))
        if day[:4].isdigit():
            for year in (int(day[:4]), int(day[:4]) - 1):
                if str(year) != said:
                    yield Cure(_words(FOR_YEAR, str(year)), "period", str(year))

    def _formula(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = next((name for name, text in held.texts.items() if text == said), "")
        if field and (text := said.lstrip("=+-@＝＠＋\t ")):
            yield Cure(_words(WITHOUT_SIGN, text), field, text)

    def _no_value(self, held: HeldRow, said: str) -> Iterator[Cure]:
        if field := held.field_at(said):
            yield Cure(_words(LEFT_BLANK), field)

    def _too_long(self, held: HeldRow, said: str) -> Iterator[Cure]:
        field = held.field_at(said)
        if field and held.texts.get(field):
            yield Cure(_words(SHORTENED), field, held.texts[field])

    # ------------------------------------------------------------ wordings

    def _award_spellings(self, subject: SubjectKind | None) -> Iterator[tuple[str, str]]:
        awards, today = self._tools.vocabulary.awards, self._tools.today
        names = {
            code: self._spelling(code, award.name, award.short_name)
            for code, award in awards.items()
            if award.in_force(today) and (subject is None or award.subject is subject)
        }
        for row in self._tools.vocabulary.award_wordings:
            if row.code in names:
                yield row.wording, names[row.code]

    def _spelling(self, code: str, *names: str) -> str:
        """A name of the award by which it is found again."""
        subject = self._tools.awards.subject_of(code)
        return next((name for name in names if self._tools.awards.find(name, subject) == code), names[0])

    def _grade_names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for wording, code in self._tools.vocabulary.grades:
            names.setdefault(code, wording)
        return names


def _words(source: str, text: str = "") -> Sentence:
    return Sentence(CONTEXT, source, {"text": text} if text else {})


def _days_like(field: str, said: str, *, latest: int, years: bool = True) -> Iterator[Cure]:
    """Day and month changed over where that is a day, then the year alone."""
    if found := _DAY.search(said):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        try:
            PartialDate(year, day, month)
        except DateImpossible:
            pass
        else:
            turned = f"{month:02d}/{day:02d}/{year}"
            yield Cure(_words(DAY_MEANT, turned), field, turned)
    for year_text in dict.fromkeys(_YEAR.findall(said)) if years else ():
        if int(year_text) <= latest:
            yield Cure(_words(ONLY_YEAR, year_text), field, year_text)


def _above(held: HeldRow, name: str) -> str:
    """What the last row that is taken before this one has in a field."""
    taken = [row for row in held.sheet.rows if row.row < held.row.row and row.result is Result.ACCEPTED]
    return str(taken[-1].values.get(name, "")) if taken else ""


def _most_common(sheet: SheetReport, name: str) -> list[str]:
    """What most accepted rows of a sheet have in a field: two at most."""
    taken = (row.values.get(name) for row in sheet.rows if row.result is Result.ACCEPTED)
    return [value for value, _ in Counter(value for value in taken if isinstance(value, str)).most_common(2)]


def _subject_of(kind: str) -> SubjectKind | None:
    return next((reader.subject for reader in READERS if reader.name == kind), None)
