"""Choosing the two packs that are put beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from tdkt_desktop.actions.pack_sides import NATIONAL
from tdkt_desktop.settings import Settings
from tdkt_desktop.storage.packs import PackOnFile
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.pages.file_choice import ask_for_pack
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm


class SidesForm(InlineForm):
    """Two packs of the office, or a file; `chosen` gives the two sides of `compare_sides`."""

    chosen = Signal(object, object)

    def __init__(self, on_file: Sequence[PackOnFile], *, settings: Settings, second: int | None = NATIONAL) -> None:
        choices: list[tuple[object, str]] = [
            (None, tr("Pack", "Everything in use")),
            (NATIONAL, tr("Pack", "The national rules alone")),
            *((one.id, _named(one)) for one in on_file),
        ]
        self._settings = settings
        self.old = ChoiceField(tr("Pack", "From"), choices=choices)
        self.new = ChoiceField(tr("Pack", "To"), choices=choices)
        self.new.box.setCurrentIndex(next(at for at, one in enumerate(choices) if one[0] == second))
        super().__init__(
            tr("Pack", "Compare packs"), fields=(self.old, self.new), verb=tr("Pack", "Compare"), icon="arrow_sync"
        )
        self.file_button = Button(tr("Pack", "From a file…"), icon="usb_stick")
        self.file_button.clicked.connect(self.ask)
        self.add_button(self.file_button)
        self.confirmed.connect(self._say_chosen)

    @Slot()
    def ask(self) -> None:
        """Ask for a file to compare with."""
        ask_for_pack(self, settings=self._settings, chosen=self.take_file)

    @Slot(str)
    def take_file(self, path: str) -> None:
        """Let a file be the second side."""
        self.new.box.addItem(Path(path).name, Path(path))
        self.new.box.setCurrentIndex(self.new.box.count() - 1)
        self.confirm_button.setFocus()

    def check_sides(self) -> str:
        """Why these two cannot be compared; "" when they can."""
        return tr("Pack", "Choose two different packs") if self.old.value == self.new.value else ""

    def confirm(self) -> None:
        self.new.show_error(self.check_sides())
        super().confirm()

    @Slot()
    def _say_chosen(self) -> None:
        self.chosen.emit(self.old.value, self.new.value)


def _named(one: PackOnFile) -> str:
    words = tr("Pack", "{name}, version {version}", name=one.what.name, version=one.what.version)
    return words if one.is_in_use else tr("Pack", "{name} (no longer in use)", name=words)
