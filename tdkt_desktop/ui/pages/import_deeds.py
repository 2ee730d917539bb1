"""What the officer does to rows, columns and letters of lists in hand; each deed is said in words and can be unsaid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from tdkt_desktop.intake.corrections import Corrections, Fate, RowPlace, SheetCorrections, SheetPlace
from tdkt_desktop.intake.cures import Cure
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.pages import import_said
from tdkt_desktop.ui.pages.import_cures import Alike, alike_of, cures_of
from tdkt_desktop.ui.pages.import_doubts import name_field
from tdkt_desktop.ui.pages.import_rows import HELD, IGNORED, LEFT, SETTLED, TWICE, Entry, Preview
from tdkt_desktop.ui.pages.import_state import ImportState
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.top_bar import lowered


class ImportDeeds(QObject):
    """Speaks to the state of a preview. `alike` is what could be said of other rows after the last cure."""

    said = Signal()

    def __init__(self, state: ImportState, seam: Seam, *, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._seam = state, seam
        self.preview: Preview | None = None
        self.alike: Alike | None = None

    def entries_of(self, ids: Sequence[object]) -> list[tuple[str, Entry]]:
        """The rows of these places, with the heading that each stands under."""
        if self.preview is None:
            return []
        wanted = set(ids)
        found = {
            entry.place: (group, entry)
            for group, entries in self.preview.entries.items()
            for entry in entries
            if entry.place in wanted
        }
        return [found[row_id] for row_id in ids if isinstance(row_id, RowPlace) and row_id in found]

    # ---- rows

    def cures_of(self, row_id: object) -> Sequence[Cure]:
        """What would probably mend a row, the likeliest first."""
        lists = self._state.lists
        return cures_of(lists, row_id) if lists is not None and isinstance(row_id, RowPlace) else ()

    def cure(self, ids: Sequence[object]) -> None:
        """Do what the button of each row says: the likeliest cure, or take it anyway, or look at it again."""
        found = [(entry.place, cures[0]) for _, entry in self.entries_of(ids) if (cures := self.cures_of(entry.place))]
        if found:
            self.do(found)
        else:
            self._seam.say(tr("Import", "No cure is known for this row; press Enter and write what is right."))

    def do(self, found: Sequence[tuple[RowPlace, Cure]]) -> None:
        """Do cures, each of its row."""
        place, first = found[0]
        corrections = self._state.said
        for at, cure in found:
            corrections = cure.said(corrections, at)
        alike = alike_of(self._state.lists, place, first.field, text=first.text) if len(found) == 1 else None
        words = tr("Import", "Row {number}: {cure}", number=place.row, cure=lowered(say(first.words)))
        self.say(self._of_many(words, found), corrections, alike=alike)

    def take(self, ids: Sequence[object]) -> None:
        """Take rows although they repeat others, or were hidden in the file."""
        found = [pair for pair in self.entries_of(ids) if pair[0] in (HELD, LEFT, TWICE)]
        if not found:
            self._seam.say(tr("Import", "These rows will be taken in already, or are no data."))
            return
        places = [entry.place for _, entry in found]
        told = tr("Import", "Row {number} is taken anyway", number=places[0].row)
        self.say(self._of_many(told, found), import_said.with_fates(self._state.said, places, Fate.TAKE))

    def leave(self, ids: Sequence[object]) -> None:
        """Set rows aside: they stay held back, and are kept to be looked at later."""
        found = [pair for pair in self.entries_of(ids) if pair[0] not in (LEFT, SETTLED, IGNORED)]
        if not found:
            self._seam.say(tr("Import", "These rows are set aside already, or are no data."))
            return
        places = [entry.place for _, entry in found]
        told = tr("Import", "Row {number} is set aside", number=places[0].row)
        self.say(self._of_many(told, found), import_said.with_fates(self._state.said, places, Fate.LEAVE))

    def write(self, texts: Mapping[tuple[RowPlace, str], str]) -> None:
        """Another text in cells, as if the unit had written it."""
        if not texts:
            return
        (place, field), text = next(iter(texts.items()))
        found = self.entries_of([place])
        names = self.preview.names_in(found[0][1].sheet) if found and self.preview is not None else {}
        words = tr("Import", "Row {number}, {field}: {text}", number=place.row,
                   field=names.get(field, field).lower(), text=text or "–")  # fmt: skip
        if len(texts) > 1:
            words = tr("Import", "{words}, and {count} rows more", words=words, count=len(texts) - 1)
        alike = alike_of(self._state.lists, place, field, text=text) if len(texts) == 1 and text else None
        self.say(words, import_said.with_cells(self._state.said, texts), alike=alike)

    def apply_to_alike(self) -> None:
        """Say of every row like the last one what was said of it."""
        alike = self.alike
        if alike is None:
            self._seam.say(tr("Import", "No other row is like the one that was mended last."))
            return
        words = tr("Import", "“{text}” in {count} rows", text=alike.text or "–", count=alike.others + 1)
        self.say(words, alike.corrections)

    def field_of(self, row_id: object, key: str) -> str:
        """The field behind a column of the table, in the list that a row stands in."""
        found = self.entries_of([row_id])
        return name_field(found[0][1].sheet) if key == "name" and found else key

    # ---- columns, letters, tables

    def set_field(self, place: SheetPlace, letter: str, field: str, *, words: str) -> None:
        """Another field behind a column; '' = it is not read."""
        told = (
            tr("Import", "Column {letter} is read as {field}", letter=letter, field=words.lower())
            if field
            else tr("Import", "Column {letter} is not read", letter=letter)
        )
        self.say(told, import_said.with_column(self._state.said, place, letter, field))

    def set_letters(self, codes: Mapping[SheetPlace, Mapping[str, str]], *, words: str) -> None:
        """Another letter code for columns of tables."""
        corrections = self._state.said
        for place, by_letter in codes.items():
            corrections = import_said.with_encodings(corrections, place, by_letter)
        self.say(words, corrections)

    def set_sheet(self, place: SheetPlace, sheet: SheetCorrections, *, words: str) -> None:
        """Another kind of list, or other headings."""
        self.say(words, import_said.with_sheet(self._state.said, place, sheet))

    def take_back(self) -> bool:
        """Unsay the last thing; False when nothing was said."""
        self.alike = None
        deed = self._state.take_back()
        if deed is not None:
            self._seam.say(tr("Import", "Taken back: {deed}", deed=deed.words))
        return deed is not None

    def say(self, words: str, corrections: Corrections, *, alike: Alike | None = None) -> None:
        """Say other corrections; `words` name them for the way back."""
        self.alike = alike
        self._state.say(words, corrections)
        self.said.emit()

    def _of_many(self, words: str, found: Sequence[object]) -> str:
        if len(found) == 1:
            return words
        return tr("Import", "{count} rows: {words}", count=len(found), words=words)
