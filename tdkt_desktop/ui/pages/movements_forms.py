"""Forms of the page Phong trào: a new movement, and what a review found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.movement import Movement, NewMovement, ReviewKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, plain_name
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.movements_rows import MODES

REVIEWS = {
    ReviewKind.MIDWAY: QT_TRANSLATE_NOOP("Movement", "Midway review"),
    ReviewKind.FINAL: QT_TRANSLATE_NOOP("Movement", "Final review"),
}


class MovementForm(InlineForm):
    """Name, level, years, kind, the movement it belongs to, and the paper that launched it."""

    def __init__(
        self,
        *,
        year: int,
        levels: Sequence[tuple[object, str]],
        known: Sequence[Movement],
        parent: QWidget | None = None,
    ) -> None:
        self._names = {plain_name(movement.name) for movement in known}
        self.name = LineField(tr("Movement", "Name of the movement"), check=self._wrong_name)
        self.level = ChoiceField(tr("Movement", "Level"), choices=levels)
        self.years = LineField(tr("Movement", "Years"), text=f"{year} – {year}", check=wrong_years)
        modes = [(mode, tr("Movement", words)) for mode, words in MODES.items()]
        self.mode = ChoiceField(tr("Movement", "Form"), choices=modes)
        parents = [(None, tr("Movement", "None")), *((movement.id, movement.name) for movement in known)]
        self.parent_movement = ChoiceField(tr("Movement", "Part of"), choices=parents)
        self.document = LineField(tr("Movement", "Launching paper"))
        super().__init__(
            tr("Movement", "Launch a movement"),
            fields=(self.name, self.level, self.years, self.mode, self.parent_movement, self.document),
            verb=tr("Movement", "Add movement"),
            icon="add",
            parent=parent,
        )

    @property
    def movement(self) -> NewMovement:
        """What was entered."""
        parent = self.parent_movement.value
        first, last = read_years(self.years.text()) or (None, None)
        return NewMovement(
            name=self.name.text(),
            level=str(self.level.value),
            year_from=first,
            year_to=last,
            mode=str(self.mode.value),
            parent_id=parent if isinstance(parent, int) else None,
            launching_document=self.document.text() or None,
        )

    def confirm(self) -> None:
        self.name.show_error(self._wrong_name(self.name.text()))
        self.years.show_error(wrong_years(self.years.text()))
        super().confirm()

    def _wrong_name(self, text: str) -> str:
        if not text:
            return tr("Movement", "The name is missing")
        return tr("Movement", "A movement of this name is on file") if plain_name(text) in self._names else ""


class ReviewForm(InlineForm):
    """When a movement was reviewed, on which paper, and what was found."""

    def __init__(self, movement: Movement, kind: ReviewKind, *, today: date, parent: QWidget | None = None) -> None:
        self.movement_id, self.kind = movement.id, kind
        self.day = DateField(tr("Movement", "Held on"), today=today)
        self.document = LineField(tr("Movement", "Report, conclusion"))
        self.results = LineField(tr("Movement", "What it found"))
        super().__init__(
            tr("Movement", REVIEWS[kind]),
            fields=(self.day, self.document, self.results),
            verb=tr("Movement", "Record the review"),
            parent=parent,
        )
        self.remark.set_words(movement.name)
        self.day.set_day(today)

    @property
    def held_on(self) -> date | None:
        """The day of the review."""
        day = self.day.day()
        return day if isinstance(day, date) else None


class AnswerForm(InlineForm):
    """Which units answer a movement (hưởng ứng), and since when: one of them, all of a kind, or all."""

    def __init__(
        self, movement: Movement, *, units: Sequence[Unit], today: date, parent: QWidget | None = None
    ) -> None:
        self.movement_id, self._units = movement.id, tuple(units)
        kinds = dict.fromkeys(unit.kind for unit in units if unit.kind)
        choices = [("", tr("Movement", "Every unit")), *((kind, kind) for kind in kinds)]
        self.units = ChoiceField(tr("Movement", "Units"), choices=[*choices, *((unit.id, unit.name) for unit in units)])
        self.day = DateField(tr("Movement", "Answered on"), today=today)
        super().__init__(
            tr("Movement", "Units answer"),
            fields=(self.units, self.day),
            verb=tr("Movement", "Note the answers"),
            parent=parent,
        )
        self.remark.set_words(movement.name)
        self.day.set_day(today)

    @property
    def unit_ids(self) -> list[int]:
        """The units that were chosen."""
        chosen = self.units.value
        return [unit.id for unit in self._units if chosen in ("", unit.id, unit.kind)]

    @property
    def answered_on(self) -> date | None:
        """The day; None = today."""
        day = self.day.day()
        return day if isinstance(day, date) else None


def read_years(text: str) -> tuple[int | None, int | None] | None:
    """First and last year of '2021 – 2025', '2025' (that year alone) or '2021 –' (no end); None for anything else."""
    plain = fold(text).replace(" ", "")
    if not plain:
        return None, None
    found = re.fullmatch(r"(\d{4})(-?)(\d{4})?", plain)
    if found is None:
        return None
    first = int(found[1])
    if found[2]:
        return first, int(found[3]) if found[3] else None
    return None if found[3] else (first, first)


def wrong_years(text: str) -> str:
    """What is wrong with the years of a movement."""
    found = read_years(text)
    if found is None:
        return tr("Movement", "Two years, such as 2021 – 2025")
    first, last = found
    if first is not None and last is not None and last < first:
        return tr("Movement", "It would end before it begins")
    return ""
