"""The form of *Phát mẫu danh sách…*: which list, for whom, in which kind of file, back by when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm

EVERY, ANY = 0, -1
"""Instead of a unit: a file for each of them; one file with a column of units."""

FILES = (("Excel", ".xlsx"), ("Word", ".docx"))

KINDS: Mapping[str, str] = {
    "nominations": QT_TRANSLATE_NOOP("Blank", "Persons proposed"),
    "collectives": QT_TRANSLATE_NOOP("Blank", "Collectives proposed"),
    "households": QT_TRANSLATE_NOOP("Blank", "Households"),
    "registrations": QT_TRANSLATE_NOOP("Blank", "Registrations"),
    "initiatives": QT_TRANSLATE_NOOP("Blank", "Initiatives"),
    "people": QT_TRANSLATE_NOOP("Blank", "Staff"),
    "grades": QT_TRANSLATE_NOOP("Blank", "Grades"),
    "units": QT_TRANSLATE_NOOP("Blank", "Units"),
    "scores": QT_TRANSLATE_NOOP("Blank", "Scores"),
}
"""Short words for the lists that go out blank."""


@dataclass(frozen=True, slots=True)
class BlankChoice:
    """What was chosen: a unit's id, `EVERY` or `ANY`."""

    kind: str
    unit: int
    suffix: str
    with_people: bool
    back_by: date | None


class BlankListForm(InlineForm):
    """Fields with what is wanted most standing first; nothing is written before the place is chosen."""

    def __init__(
        self, *, kinds: Sequence[str], units: Sequence[Unit], today: date, parent: QWidget | None = None
    ) -> None:
        self.kind = ChoiceField(tr("Blank", "List"), choices=[(kind, tr("Blank", KINDS[kind])) for kind in kinds])
        every = (EVERY, tr("Blank", "Every unit ({count} files)", count=len(units)))
        common = (ANY, tr("Blank", "One file for all"))
        named = [(unit.id, unit.name) for unit in units]
        self.unit = ChoiceField(tr("Blank", "For whom"), choices=[*([every] if units else []), *named, common])
        filled = [((suffix, True), tr("Blank", "{file}, with names", file=words)) for words, suffix in FILES]
        empty = [((suffix, False), tr("Blank", "{file}, empty", file=words)) for words, suffix in FILES]
        self.file = ChoiceField(tr("Blank", "Kind of file"), choices=[*filled, *empty])
        self.back_by = DateField(tr("Blank", "Back by"), today=today)
        super().__init__(
            tr("Blank", "Give out blank lists"),
            fields=(self.kind, self.unit, self.file, self.back_by),
            verb=tr("Blank", "Choose where…"),
            icon="arrow_upload",
            parent=parent,
        )
        self.remark.set_words(tr("Blank", "The list that comes back filled in is taken without mending."))

    @property
    def choice(self) -> BlankChoice:
        """What was chosen; asked for once `confirmed`."""
        kind, unit, file, day = self.kind.value, self.unit.value, self.file.value, self.back_by.day()
        assert isinstance(kind, str)
        assert isinstance(unit, int)
        assert isinstance(file, tuple)
        suffix, with_people = file
        back_by = day if isinstance(day, date) else None
        return BlankChoice(kind, unit, suffix, with_people=with_people, back_by=back_by)
