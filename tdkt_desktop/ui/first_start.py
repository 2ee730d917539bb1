"""The first start: a new office, one that is there already, a backup, or the sample ward to look at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop import paths
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.backup import SUFFIX
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.labels import hairline, label
from tdkt_desktop.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.paper_sketch import PaperSketch
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.style import Role

SKETCH_FROM = 1000
_FORM_WIDTH = 560
_KINDS_OF_WARD = 1
"""Words before the name proper: “Phường Tân Hòa” lies in Tân Hòa."""


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the form was filled with."""

    unit_name: str
    province: str
    place: str
    chair: str
    folder: Path


class OfficeForm(QWidget):
    """Name of the ward, province, place on papers, who signs, and the folder. `changed` after every key."""

    changed = Signal()
    folder_wanted = Signal()

    def __init__(self, *, base: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._own_place = self._own_folder = False
        self.unit = LineField(tr("Start", "Ward or commune"), check=_needed)
        self.unit.line.setPlaceholderText(tr("Start", "Ward …"))
        self.province = LineField(tr("Start", "Province or city"), check=_needed)
        self.place = LineField(tr("Start", "Place name on papers"))
        self.chair = LineField(tr("Start", "Who usually signs"), hint=tr("Start", "Chair of the People's Committee"))
        self.folder = LineField(tr("Start", "Folder of the office"), check=_wrong_folder)
        self.browse = Button(tr("Start", "Choose…"), icon="folder")
        self.browse.clicked.connect(self.folder_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
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
        folder.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(folder, 3, 0, 1, 2)
        self.unit.line.textEdited.connect(self._unit_typed)
        self.place.line.textEdited.connect(self._place_typed)
        self.folder.line.textEdited.connect(self._folder_typed)
        for field in (self.province, self.chair):
            field.line.textEdited.connect(self.changed)

    def values(self) -> NewOffice | None:
        """What was entered; None, with words under the fields, when something is missing."""
        for field in (self.unit, self.province):
            field.show_error(_needed(field.text()))
        self.folder.show_error(_wrong_folder(self.folder.text()))
        wrong = [field for field in (self.unit, self.province, self.folder) if field.error]
        if wrong:
            wrong[0].line.setFocus(Qt.FocusReason.OtherFocusReason)
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
        if chosen.is_dir() and any(chosen.iterdir()):
            chosen /= folder_name(self.unit.text())
        self._own_folder = True
        self.folder.set_text(str(chosen))

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


class FirstStart(QWidget):
    """Asks; whoever opened it does. `show_busy` while it is done."""

    make_wanted = Signal(object)  # NewOffice
    open_wanted = Signal(object)  # Path of an office folder
    restore_wanted = Signal(object, object)  # Path of a backup, Path of the folder to be made
    sample_wanted = Signal()
    closed = Signal()

    def __init__(self, *, year: int, base: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base if base is not None else paths.data_dir()
        self.setWindowTitle(tr("Start", "TĐKT – Getting started"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stepper = Stepper((tr("Start", "Welcome"), tr("Start", "Office"), tr("Start", "Ready")))
        self.stepper.went.connect(self._go_to)
        self.welcome = self._welcome()
        self.form = OfficeForm(base=self._base)
        self.sketch = PaperSketch(year=year)
        self.form.changed.connect(self._show_sketch)
        self.form.folder_wanted.connect(self._choose_folder)
        self.steps = QStackedWidget()
        self.steps.addWidget(self.welcome)
        self.steps.addWidget(self._office_step())
        self._lay_out()
        self._go_to(0)

    # ---- what it is made of

    def _welcome(self) -> EmptyState:
        ways = (
            Beginning(
                tr("Start", "Make an office"),
                tr("Start", "Name, province and folder; the year's plan and reports are filled in."),
                "building",
            ),
            Beginning(
                tr("Start", "Open an office"), tr("Start", "Its folder lies on this PC, a stick or a server."), "folder"
            ),
            Beginning(
                tr("Start", "Restore a backup"),
                tr("Start", "From one file, into a new folder; nothing is written over."),
                "history",
            ),
        )
        words = tr("Start", "Everything stays on this PC. Nothing here needs a network.")
        page = EmptyState("trophy", title=tr("Start", "Emulation and award work"), words=words, beginnings=ways)
        for card, slot in zip(page.cards, (self._begin_form, self._choose_office, self._choose_backup), strict=True):
            card.clicked.connect(slot)
        return page

    def _office_step(self) -> QWidget:
        left = QWidget()
        left.setProperty("kind", "clear")
        across = QHBoxLayout(left)
        across.setContentsMargins(32, 20, 32, 16)
        inner = QWidget()
        inner.setMaximumWidth(_FORM_WIDTH)
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(label(tr("Start", "Your office"), role=Role.TITLE))
        words = tr("Start", "These words stand on every paper. They can be changed at any time in the settings.")
        inside.addWidget(label(words, shade="text2", wraps=True))
        inside.addSpacing(10)
        inside.addWidget(self.form)
        inside.addStretch(1)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(left)
        self.side = QWidget()
        self.side.setProperty("kind", "raised")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(32, 20, 32, 20)
        beside.setSpacing(10)
        beside.addWidget(label(tr("Start", "Papers will look like this"), role=Role.SMALLSTRONG, shade="text2"))
        beside.addWidget(self.sketch, 1)
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll, 62)
        row.addWidget(self.side, 38)
        return step

    def _lay_out(self) -> None:
        self.head = QWidget()
        self.head.setProperty("kind", "raised")
        self.head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout(self.head)
        top.setContentsMargins(16, 7, 16, 7)
        top.addStretch(1)
        top.addWidget(self.stepper)
        top.addStretch(1)
        self.foot = QWidget()
        self.foot.setProperty("kind", "raised")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sample = Button(tr("Start", "Look at the sample office"), kind="link")
        self.sample.clicked.connect(self.sample_wanted)
        self.busy_words = label("", role=Role.SMALL, shade="text2")
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(160)
        self.busy.setAccessibleName(tr("Start", "Progress"))
        self.back = Button(tr("Start", "Back"))
        self.back.clicked.connect(self._begin_welcome)
        self.make = Button(tr("Start", "Make the office"), kind="filled", icon="arrow_right")
        self.make.clicked.connect(self._make)
        bottom = QHBoxLayout(self.foot)
        bottom.setContentsMargins(20, 7, style.PAGE_RIGHT, 7)
        bottom.setSpacing(8)
        bottom.addWidget(self.sample)
        bottom.addStretch(1)
        for widget in (self.busy_words, self.busy, self.back, self.make):
            bottom.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, hairline(), self.steps, hairline(), self.foot):
            whole.addWidget(part, 1 if part is self.steps else 0)
        self.show_busy("")

    def fill_in(self, *, unit: str, province: str, chair: str) -> None:
        """Show the second step with these answers."""
        self._go_to(1)
        self.form.fill_in(unit=unit, province=province, chair=chair)
        self._show_sketch()

    # ---- steps

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self.steps.setCurrentIndex(place)
        self.stepper.set_now(place)
        self.back.setVisible(place == 1)
        self.make.setVisible(place == 1)
        first = self.form.unit.line if place == 1 else self.welcome.cards[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_form(self) -> None:
        self._go_to(1)

    def _begin_welcome(self) -> None:
        self._go_to(0)

    def _show_sketch(self) -> None:
        self.sketch.show_office(unit=self.form.unit.text(), place=self.form.place.text(), chair=self.form.chair.text())

    def _make(self) -> None:
        values = self.form.values()
        if values is not None:
            self.make_wanted.emit(values)

    def show_busy(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say what is being done; "" when nothing is."""
        self.busy_words.setText(words)
        self.busy.setRange(0, total)
        self.busy.setValue(done)
        for widget in (self.busy_words, self.busy):
            widget.setVisible(bool(words))
        self.sample.setVisible(not words)
        for control in (self.steps, self.back, self.make):
            control.setEnabled(not words)

    # ---- files and folders

    def _choose_office(self) -> None:
        dialog = self._dialog(tr("Start", "Folder of the office"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.open_folder)
        dialog.open()

    @Slot(str)
    def open_folder(self, folder: str) -> None:
        """An office folder, or the office file in it, was chosen."""
        chosen = Path(folder)
        self.open_wanted.emit(chosen.parent if chosen.is_file() else chosen)

    def _choose_backup(self) -> None:
        dialog = self._dialog(tr("Start", "Backup to restore"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr('Start', 'Backups')} (*{SUFFIX})"])
        dialog.fileSelected.connect(self.restore_file)
        dialog.open()

    @Slot(str)
    def restore_file(self, backup: str) -> None:
        """A backup was chosen: it becomes a new folder beside the other offices."""
        source = Path(backup)
        self.restore_wanted.emit(source, free_folder(self._base / folder_name(source.stem)))

    def _choose_folder(self) -> None:
        dialog = self._dialog(tr("Start", "Where the office lies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.form.set_folder)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self._base))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= SKETCH_FROM)
        self.head.setVisible(self.height() >= style.SHORT_BELOW - 100)


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


def _needed(text: str) -> str:
    return "" if text else tr("Start", "Fill this in")


def _wrong_folder(text: str) -> str:
    if not text:
        return tr("Start", "Choose a folder")
    folder = Path(text)
    if not folder.is_absolute():
        return tr("Start", "Give the whole path of the folder")
    if folder.is_dir() and any(folder.iterdir()):
        return tr("Start", "This folder holds something already; name a new one")
    return ""
