"""A unit chosen by typing two letters of its name, without tone marks; only units on file are taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from tdkt_desktop.domain.text import fold
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import LineField

MOST_PROPOSED = 8


class UnitField(LineField):
    """`unit_id` is None while nothing, or nothing known, stands in the field; other names of a unit are known too."""

    def __init__(
        self, title: str, *, units: Sequence[Unit], chosen: int | None = None, parent: QWidget | None = None
    ) -> None:
        self._units = [unit for unit in units if unit.valid_to is None or unit.id == chosen]
        self._keys = [(fold(unit.name), unit) for unit in self._units]
        self._keys += [(fold(alias), unit) for unit in self._units for alias in unit.aliases]
        super().__init__(title, check=self._wrong, parent=parent)
        self._model = QStringListModel(self)
        proposals = QCompleter(self._model, self)
        proposals.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        proposals.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        proposals.setMaxVisibleItems(MOST_PROPOSED)
        proposals.activated.connect(self._take)
        self.line.setCompleter(proposals)
        self.line.textEdited.connect(self._propose)
        self.line.setPlaceholderText(tr("Subject", "Type a part of the name"))
        if chosen is not None:
            self.set_text(next((unit.name for unit in self._units if unit.id == chosen), ""))

    @property
    def unit_id(self) -> int | None:
        """The unit that is named."""
        return self._named(self.text())

    def matches(self, text: str) -> list[str]:
        """Names of the units in which every typed word begins a word."""
        words = fold(text).split()
        found = dict.fromkeys(
            unit.name for key, unit in self._keys if words and all(_begins(word, key.split()) for word in words)
        )
        return list(found)[:MOST_PROPOSED]

    def _propose(self, text: str) -> None:
        self._model.setStringList(self.matches(text) if len(text) > 1 else [])

    def _take(self, name: str) -> None:
        self.line.setText(name)
        self.show_error("")
        self._left()

    def _typed(self) -> None:
        self.show_error("")  # a name half typed is not yet a wrong one

    def _left(self) -> None:
        found = self.matches(self.text())
        self.show_error(self._wrong(self.text()), cure=found[0] if found else "")
        super()._left()

    def _wrong(self, text: str) -> str:
        if not text or self._named(text) is not None:
            return ""
        return tr("Subject", "No unit of this name is on file")

    def _named(self, text: str) -> int | None:
        key = fold(text)
        return next((unit.id for known, unit in self._keys if key and known == key), None)


def _begins(word: str, among: Sequence[str]) -> bool:
    return any(other.startswith(word) for other in among)
