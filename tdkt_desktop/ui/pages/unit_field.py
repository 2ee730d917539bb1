"""A unit chosen by typing two letters of its name, without tone marks; only units on file are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.text import collation_key, fold
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.proposal_field import Proposal, ProposalField

MOST_PROPOSED = 8
LEAST_LETTERS = 2
_NOBODY: Mapping[int, int] = {}


class UnitField(ProposalField):
    """`unit_id` is None while nothing, or nothing known, stands in the field; other names of a unit are known too."""

    def __init__(
        self,
        title: str,
        *,
        units: Sequence[Unit],
        chosen: int | None = None,
        people: Mapping[int, int] = _NOBODY,
        parent: QWidget | None = None,
    ) -> None:
        self._units = [unit for unit in units if unit.valid_to is None or unit.id == chosen]
        self._keys = [(fold(unit.name), unit) for unit in self._units]
        self._keys += [(fold(alias), unit) for unit in self._units for alias in unit.aliases]
        self._people = people
        super().__init__(title, propose=self._proposed, parent=parent)
        self._check, self._cure = self._wrong, self._likely
        self.taken.connect(self._take_unit)
        self.line.setPlaceholderText(tr("Subject", "Type a part of the name"))
        if chosen is not None:
            self.set_text(next((unit.name for unit in self._units if unit.id == chosen), ""))

    @property
    def unit_id(self) -> int | None:
        """The unit that is named."""
        return self._named(self.text())

    def units_like(self, text: str) -> list[Unit]:
        """Units in whose name every typed word begins a word."""
        words = fold(text).split()
        found = {
            unit.id: unit for key, unit in self._keys if words and all(_begins(word, key.split()) for word in words)
        }
        return sorted(found.values(), key=_by_name)[:MOST_PROPOSED]

    def check_now(self) -> None:
        if not self.is_open:  # while proposals stand there, the name is still being chosen
            super().check_now()

    def _proposed(self, text: str) -> Sequence[Proposal]:
        if len(fold(text)) < LEAST_LETTERS or self._named(text) is not None:
            return ()
        return [Proposal(unit, self._told(unit)) for unit in self.units_like(text)]

    def _told(self, unit: Unit) -> str:
        """A unit with what tells it apart."""
        count = self._people.get(unit.id, 0)
        people = tr("Subject", "{count} people", count=count) if count else ""
        return " · ".join(filter(None, (unit.name, unit.kind, people)))

    @Slot(object)
    def _take_unit(self, found: Proposal) -> None:
        assert isinstance(found.value, Unit)
        self.line.setText(found.value.name)
        self.show_error("")
        self._left()

    def _left(self) -> None:
        self.put_away()
        self.check_now()
        super()._left()

    def _likely(self, text: str) -> str:
        found = self.units_like(text)
        return found[0].name if found else ""

    def _wrong(self, text: str) -> str:
        if not text or self._named(text) is not None:
            return ""
        return tr("Subject", "No unit of this name is on file")

    def _named(self, text: str) -> int | None:
        key = fold(text)
        return next((unit.id for known, unit in self._keys if key and known == key), None)


def _begins(word: str, among: Sequence[str]) -> bool:
    return any(other.startswith(word) for other in among)


def _by_name(unit: Unit) -> str:
    return collation_key(unit.name)
