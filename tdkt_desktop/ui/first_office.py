"""First step of the first start: the ward, its province, what papers say of it, and the folder of the office."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.backup import DATABASE
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.style import Role, Tone

if TYPE_CHECKING:
    from tdkt_desktop.actions.first_lists import FirstList

_KINDS_OF_WARD = 1
"""Words before the name proper: “Phường Tân Hòa” lies in Tân Hòa."""

_NETWORK = frozenset({b"cifs", b"smb", b"smb2", b"smb3", b"smbfs", b"nfs", b"nfs4", b"webdav", b"davfs", b"fuse.sshfs"})


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the steps were filled with."""

    unit_name: str
    province: str
    place: str
    chair: str
    folder: Path
    year: int | None = None
    lists: tuple[FirstList, ...] = ()
    council: tuple[tuple[str, str, CouncilRole], ...] = ()


class OfficeForm(QWidget):
    """Name of the ward, province, place on papers, who signs, and the folder. `changed` after every key.

    `open_wanted` gives the folder of an office that is there already.
    """

    changed = Signal()
    folder_wanted = Signal()
    open_wanted = Signal(object)

    def __init__(self, *, base: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._own_place = self._own_folder = False
        self.unit = LineField(tr("Start", "Ward or commune"), check=_needed)
        self.unit.line.setPlaceholderText(tr("Start", "Ward …"))
        self.province = LineField(tr("Start", "Province or city"), check=_needed)
        self.place = LineField(tr("Start", "Place name on papers"))
        self.chair = LineField(tr("Start", "Who usually signs"), hint=tr("Start", "Chair of the People's Committee"))
        self.folder = LineField(tr("Start", "Folder of the office"), check=wrong_folder)
        self.browse = Button(tr("Start", "Choose…"), icon="folder")
        self.browse.clicked.connect(self.folder_wanted)
        self.open_it = Button(tr("Start", "Open that office"), icon="open")
        self.open_it.clicked.connect(self._open)
        self.open_it.hide()
        self.warning = label("", role=Role.SMALL, shade=Tone.WARN.value, wraps=True)
        self.warning.hide()
        self._lay_out()
        self.unit.line.textEdited.connect(self._unit_typed)
        self.place.line.textEdited.connect(self._place_typed)
        self.folder.line.textEdited.connect(self._folder_typed)
        self.folder.line.editingFinished.connect(self._look_at_folder)
        for field in (self.province, self.chair):
            field.line.textEdited.connect(self.changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.unit, 0, 0, 1, 2, top)
        grid.addWidget(self.province, 1, 0, top)
        grid.addWidget(self.place, 1, 1, top)
        grid.addWidget(self.chair, 2, 0, 1, 2, top)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        for button in (self.open_it, self.browse):
            folder.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(folder, 3, 0, 1, 2)
        grid.addWidget(self.warning, 4, 0, 1, 2)

    # ---- what was entered

    def values(self) -> NewOffice | None:
        """What was entered; None, with words under the fields, when something is missing."""
        for field in (self.unit, self.province):
            field.show_error(_needed(field.text()))
        self._look_at_folder()
        wrong = [field for field in (self.unit, self.province, self.folder) if field.error]
        if wrong:
            wrong[0].go_to()
            return None
        return NewOffice(
            unit_name=self.unit.text(),
            province=self.province.text(),
            place=self.place.text(),
            chair=self.chair.text(),
            folder=Path(self.folder.text()),
        )

    def fill_in(self, *, unit: str, province: str, chair: str) -> None:
        """Put in these answers; place and folder follow from the name."""
        self.unit.set_text(unit)
        self.province.set_text(province)
        self.chair.set_text(chair)
        self._unit_typed()

    @Slot(str)
    def set_folder(self, folder: str) -> None:
        """Another folder was chosen; the office gets one of its own in it when it holds something."""
        chosen = Path(folder)
        if chosen.is_dir() and any(chosen.iterdir()) and not has_office(chosen):
            chosen /= folder_name(self.unit.text())
        self._own_folder = True
        self.folder.set_text(str(chosen))
        self._look_at_folder()

    # ---- as it is typed

    def _unit_typed(self) -> None:
        name = self.unit.text()
        if not self._own_place:
            self.place.set_text(" ".join(name.split()[_KINDS_OF_WARD:]))
        if not self._own_folder:
            self.folder.set_text(str(free_folder(self._base / folder_name(name))) if name else "")
        self.changed.emit()

    def _place_typed(self) -> None:
        self._own_place = bool(self.place.text())
        self.changed.emit()

    def _folder_typed(self) -> None:
        self._own_folder = bool(self.folder.text())
        self.open_it.hide()
        self.warning.hide()

    @Slot()
    def _look_at_folder(self) -> None:
        """Say what is wrong with the folder, and what is only to be known about it."""
        folder = self.folder.text()
        self.folder.show_error(wrong_folder(folder))
        self.open_it.setVisible(bool(folder) and has_office(Path(folder)))
        far = bool(folder) and is_on_network(Path(folder))
        words = tr("Start", "This folder lies on the network: when the network is down, nothing can be entered.")
        self.warning.setText(words if far else "")
        self.warning.setVisible(far)

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(Path(self.folder.text()))


def folder_name(name: str) -> str:
    """A folder's name out of an office's: no marks, no blanks."""
    plain = "".join(letter if letter.isalnum() else " " for letter in fold(name))
    return "-".join(plain.split()) or "van-phong"


def free_folder(wanted: Path) -> Path:
    """The folder, or the next number of it that is not taken."""
    found, number = wanted, 2
    while found.exists() and any(found.iterdir()):
        found, number = wanted.with_name(f"{wanted.name}-{number}"), number + 1
    return found


def has_office(folder: Path) -> bool:
    """Whether an office lies in the folder."""
    return (folder / DATABASE).is_file()


def is_on_network(folder: Path) -> bool:
    """Whether the folder lies on another computer, as far as the system says."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    disk = QStorageInfo(str(_nearest(folder)))
    return bytes(disk.fileSystemType().data()).lower() in _NETWORK or bytes(disk.device().data()).startswith(b"//")


def wrong_folder(text: str) -> str:
    """Why no office can be made in the folder of that path; empty when one can."""
    if not text:
        return tr("Start", "Choose a folder")
    folder = Path(text)
    if not folder.is_absolute():
        return tr("Start", "Give the whole path of the folder")
    if has_office(folder):
        return tr("Start", "An office lies here already. Open it, or name a new folder.")
    nearest = _nearest(folder)
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        return tr("Start", "“{folder}” cannot be written; choose another folder.", folder=nearest)
    if folder.is_dir() and any(folder.iterdir()):
        return tr("Start", "This folder holds something already; name a new one")
    return ""


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    return next((path for path in (folder, *folder.parents) if path.exists()), folder)


def _needed(text: str) -> str:
    return "" if text else tr("Start", "Fill this in")
