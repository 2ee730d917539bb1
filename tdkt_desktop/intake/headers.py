"""Where the column headings stand, in one to three rows, and which field each column holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import plain_name
from tdkt_desktop.intake.awards import AwardFinder
from tdkt_desktop.intake.layout import is_column_numbers
from tdkt_desktop.intake.sheets import Merge, Row
from tdkt_desktop.intake.texts import TextSheet
from tdkt_desktop.intake.units import UnitFinder
from tdkt_desktop.intake.vocabulary import Phrases, Vocabulary
from tdkt_desktop.intake.wordings import HeadingMatcher

AWARD_COLUMNS, UNIT_COLUMNS, GRADE_COLUMNS = "award columns", "unit columns", "grade columns"
"""Needs of a kind that no heading of its own meets: columns headed by awards, by names of units, or by grades."""
GRADE_FIELD = "rating_"
"""What the fields begin with that are crossed under one grade; the grade's code follows."""

_LOOKED_AT = 80
_WIDEST = 256
_TRIED = 5
_MOST_ROWS = 4
_SAID = 6.0
_NO_ROWS = (-1, -1)
_PARTS_OF_NAME = frozenset({"family_name", "given_name"})

Needs = tuple[tuple[frozenset[str], ...], ...]
"""Alternatives; each a tuple of groups of which one field at least must have a column."""


@dataclass(slots=True)
class Header:
    """The headings found: rows (indices into the sheet's rows), fields and the headings as read, by column."""

    first: int
    last: int
    columns: dict[str, int] = field(default_factory=dict)
    awards: dict[int, str] = field(default_factory=dict)
    units: dict[int, str] = field(default_factory=dict)
    headings: dict[int, str] = field(default_factory=dict)
    unread: set[int] = field(default_factory=set)  # columns that the officer wants left alone
    score: float = 0.0

    def meets(self, needs: Needs) -> bool:
        """Whether the columns suffice for a kind of list."""
        have = {*self.columns}
        have |= {AWARD_COLUMNS} if self.awards else set()
        have |= {UNIT_COLUMNS} if len(self.units) > 1 else set()
        have |= {GRADE_COLUMNS} if any(name.startswith(GRADE_FIELD) for name in self.columns) else set()
        return any(all(group & have for group in alternative) for alternative in needs)

    def forget(self, column: int) -> None:
        """Take a column away from whatever it was read as."""
        self.columns = {name: at for name, at in self.columns.items() if at != column}
        self.awards.pop(column, None)
        self.units.pop(column, None)


@dataclass(frozen=True, slots=True)
class SaidHeader:
    """What the officer said of the headings: first and last row (indices), column → field ('' = not read)."""

    rows: tuple[int, int] | None = None
    columns: Mapping[int, str] = field(default_factory=dict)
    is_kind: bool = False  # the kind was said: the table is read whatever columns it lacks

    @property
    def is_enough(self) -> bool:
        """Whether the table is to be read although the kind needs more columns."""
        return self.is_kind or self.rows is not None


NOTHING_SAID = SaidHeader()


class HeaderFinder:
    """Looks for the headings of one kind of list in one sheet."""

    def __init__(
        self,
        kind: str,
        needs: Needs,
        *,
        vocabulary: Vocabulary,
        awards: AwardFinder,
        units: UnitFinder,
        subject: SubjectKind | None = None,
    ) -> None:
        headings = vocabulary.headings_of(kind)
        self._amounts = vocabulary.phrases("heading_amount")
        self._matcher = HeadingMatcher(headings, self._amounts)
        self._known_fields = {heading.field for heading in headings.bare.values()}
        self._award_codes = vocabulary.awards.keys()
        self._needs = needs
        self._subject = subject
        self._takes_awards = any(AWARD_COLUMNS in group for alternative in needs for group in alternative)
        self._takes_units = any(UNIT_COLUMNS in group for alternative in needs for group in alternative)
        self._subjects: Phrases = vocabulary.phrases("subject")
        self._award_parts = vocabulary.phrases("award_part").whole
        self._awards = awards
        self._units = units

    def find(self, sheet: TextSheet, said: SaidHeader = NOTHING_SAID) -> Header | None:
        """The headings with the highest score; None when no row has what the kind needs."""
        rows = sheet.sheet.rows[: max(_LOOKED_AT, said.rows[1] + 1 if said.rows else 0)]
        texts = [sheet.texts(row) for row in rows]
        if said.rows:
            extents = [said.rows]
        else:
            extents = [self._extent(rows, texts, at, sheet.sheet.marks.merges) for at in self._candidates(texts)]
        if said.columns or said.is_kind:
            extents.append(_NO_ROWS)
        found = list[Header]()
        for first, last in extents:
            header = self._build(sheet, rows, texts, (first, last))
            self.say(header, said.columns, width=sheet.sheet.width)
            found.append(header)
        enough = [header for header in found if header.meets(self._needs)] or (found if said.is_enough else [])
        return max(enough, key=lambda header: header.score, default=None)

    def say(self, header: Header, columns: Mapping[int, str], *, width: int) -> None:
        """Read columns as the officer says; what the kind does not have is passed over."""
        said = {column: name for column, name in columns.items() if self.has(name) and 0 <= column < width}
        names = {*said.values()}
        if names & _PARTS_OF_NAME and "full_name" not in names:
            header.columns.pop("full_name", None)
        for column in said:
            header.forget(column)
        for column, name in sorted(said.items(), reverse=True):
            if not name:
                header.unread.add(column)
            elif name in self._known_fields:
                header.columns[name] = column
                header.score += _SAID
            elif name in self._award_codes:
                header.awards = {at: code for at, code in header.awards.items() if code != name} | {column: name}
                header.score += _SAID
            else:
                header.units[column] = self._units.name_of(name) or name
                header.score += _SAID

    def is_field(self, name: str) -> bool:
        """Whether it is a field of this kind, which a row may have without a column."""
        return name in self._known_fields

    def has(self, name: str) -> bool:
        """Whether a column of this kind can be read as that; '' = not at all."""
        if not name or name in self._known_fields:
            return True
        if name in self._award_codes:
            return self._takes_awards
        return self._takes_units and self._units.name_of(name) is not None

    def continues(self, header: Header, sheet: TextSheet) -> bool:
        """Whether a table without headings goes on with the columns of the one before (Word, at a page's end)."""
        return sheet.sheet.width == max(header.headings, default=-1) + 1

    def _candidates(self, texts: Sequence[Sequence[str]]) -> list[int]:
        for exactly in (True, False):
            counts = [
                (self._fields(row[: _WIDEST if exactly else _WIDEST // 4], exactly=exactly), -at)
                for at, row in enumerate(texts)
            ]
            found = [-at for count, at in sorted(counts, reverse=True) if count >= 2][:_TRIED]
            if found:
                return found
        return []

    def _fields(self, row: Sequence[str], *, exactly: bool) -> int:
        """How many different fields a row of texts names."""
        if exactly:
            found = {heading.field for text in row if (heading := self._matcher.exact(text))}
        elif any(map(self._matcher.knows, row)):
            found = {match[0] for text in row if text and (match := self._matcher.match((text,)))}
        else:
            found = set()
        count = len(found)
        if exactly and self._takes_awards and count:
            count += sum(self._awards.find(text) is not None for text in row if text)
        if exactly and self._takes_units and count:
            count += sum(self._units.name_of(text) is not None for text in row if text)
        return count

    def _build(
        self, sheet: TextSheet, rows: Sequence[Row], texts: Sequence[Sequence[str]], extent: tuple[int, int]
    ) -> Header:
        first, last = extent
        header = Header(first, last)
        if extent == _NO_ROWS:
            return header
        merges = sheet.sheet.marks.merges
        paths = heading_paths(rows[first : last + 1], texts[first : last + 1], merges, sheet.sheet.width)
        hidden = sheet.sheet.marks.hidden_columns
        scored = list[tuple[float, int, str]]()
        for column, parts in paths.items():
            header.headings[column] = " ".join(parts)
            if match := self._matcher.match(parts):
                scored.append((match[1] * (0.5 if column in hidden else 1.0), column, match[0]))
        taken = set[int]()
        for score, column, name in sorted(scored, key=lambda item: (-item[0], item[1])):
            if name not in header.columns:
                header.columns[name] = column
                taken.add(column)
                header.score += score
        self._split_name(header, paths)
        self._split_award(header, paths, [column for _, column, name in sorted(scored) if name == "award"])
        self._add_named_columns(header, {column: paths[column] for column in paths if column not in taken})
        return header

    def _split_name(self, header: Header, paths: Mapping[int, tuple[str, ...]]) -> None:
        """Family and middle names in one column, the given name in the next: under one heading, or under 'Tên'."""
        column = header.columns.get("full_name")
        if column is None or "family_name" in header.columns:
            return
        if paths.get(column + 1) == paths[column] or header.columns.get("given_name") == column + 1:
            del header.columns["full_name"]
            header.columns |= {"family_name": column, "given_name": column + 1}

    def _split_award(self, header: Header, paths: Mapping[int, tuple[str, ...]], columns: Sequence[int]) -> None:
        """Titles (danh hiệu) in one column and other awards (hình thức) in another."""
        if "award" not in header.columns or "award_form" in header.columns:
            return
        parts = {column: self._award_parts.get(plain_name(paths[column][-1])) for column in columns}
        first = parts[header.columns["award"]]
        other = next((column for column, part in parts.items() if first and part and part != first), None)
        if other is not None:
            header.columns["award_form"] = other

    def _add_named_columns(self, header: Header, paths: Mapping[int, tuple[str, ...]]) -> None:
        for column, path in paths.items():
            parts = path[:-1] if len(path) > 1 and path[-1] in self._amounts else path
            if self._takes_awards:
                subject = next((value for part in parts[:-1] if (value := self._subjects.find(part))), None)
                code = self._awards.find(parts[-1], SubjectKind(subject) if subject else self._subject)
                if code and code not in header.awards.values():
                    header.awards[column] = code
                    header.score += 2.0
            if self._takes_units and (name := self._units.name_of(parts[-1])):
                header.units[column] = name
                header.score += 2.0

    def _extent(
        self, rows: Sequence[Row], texts: Sequence[Sequence[str]], at: int, merges: Sequence[Merge]
    ) -> tuple[int, int]:
        """First and last row of the headings, as indices."""
        first = last = at
        number = rows[at].number
        if (at and any(merge.top == rows[at - 1].number and merge.bottom >= number for merge in merges)) or (
            at and rows[at - 1].number == number - 1 and self._is_upper_part(texts[at - 1], rows[at - 1], merges)
        ):
            first = at - 1
        while last + 1 < len(rows) and last - first + 1 < _MOST_ROWS:
            numbers = {row.number for row in rows[first : last + 1]}
            below = rows[last + 1].number
            falls = any(merge.top in numbers and merge.bottom >= below for merge in merges)
            if not falls and not self._is_lower_part(rows, texts, last, merges):
                break
            last += 1
        return first, last

    def _is_upper_part(self, texts: Sequence[str], row: Row, merges: Sequence[Merge]) -> bool:
        """A row of headings that stand over several columns each."""
        spans = [merge for merge in merges if merge.top == merge.bottom == row.number]
        narrow = [merge for merge in spans if 1 < merge.right - merge.left + 1 <= max(2, len(texts) * 2 // 3)]
        fields = sum(bool(self._matcher.exact(text)) or text in self._subjects for text in texts if text)
        return bool(narrow) and fields >= 2

    def _is_lower_part(
        self, rows: Sequence[Row], texts: Sequence[Sequence[str]], last: int, merges: Sequence[Merge]
    ) -> bool:
        """A row of narrower headings below: words alone, under a wide heading or under blank cells."""
        below = rows[last + 1]
        filled = [column for column, text in enumerate(texts[last + 1]) if text]
        if below.number != rows[last].number + 1 or not all(isinstance(below.cells[column], str) for column in filled):
            return False
        if not filled or is_column_numbers(texts[last + 1]):
            return False
        wide = [
            merge for merge in merges if merge.top == merge.bottom == rows[last].number and merge.left < merge.right
        ]
        if wide and all(any(merge.left <= column <= merge.right for merge in wide) for column in filled):
            return True
        above = texts[last]
        under_blank = sum(column >= len(above) or not above[column] for column in filled)
        known = sum(self._is_known(texts[last + 1][column]) for column in filled)
        return under_blank > 0 and known == len(filled) and len(filled) < sum(map(bool, above)) + under_blank

    def _is_known(self, text: str) -> bool:
        return bool(self._matcher.exact(text)) or (self._takes_awards and self._awards.find(text) is not None)


def heading_paths(
    rows: Sequence[Row], texts: Sequence[Sequence[str]], merges: Sequence[Merge], width: int
) -> dict[int, tuple[str, ...]]:
    """Headings over each column, from the top; a wide heading stands over all the columns that it spans."""
    grids = [[*row, *[""] * (width - len(row))] for row in texts]
    index = {row.number: at for at, row in enumerate(rows)}
    for merge in merges:
        if merge.top in index and merge.left < width and merge.left < merge.right:
            value = grids[index[merge.top]][merge.left]
            grids[index[merge.top]][merge.left : min(merge.right, width - 1) + 1] = [value] * (
                min(merge.right, width - 1) - merge.left + 1
            )
    if not merges and len(grids) > 1:
        _spread_right(grids)
    found: dict[int, tuple[str, ...]] = {}
    for column in range(width):
        parts = dict.fromkeys(grid[column] for grid in grids if grid[column])
        if parts:
            found[column] = tuple(parts)
    return found


def _spread_right(grids: list[list[str]]) -> None:
    """Where no merged cells are told (csv): a heading goes on over blank cells below which narrower ones stand."""
    for upper, lower in pairwise(grids):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column] and upper[column - 1] and lower[column - 1]:
                upper[column] = upper[column - 1]
