"""The first start: four short steps to a new office; or one that is there, a backup, or the sample ward to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop import paths
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.backup import SUFFIX
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.field import ENTER
from tdkt_desktop.ui.first_council import CouncilStep
from tdkt_desktop.ui.first_frame import FootBar, StepFrame, band, welcome
from tdkt_desktop.ui.first_lists import ListBox, ListsStep
from tdkt_desktop.ui.first_office import NewOffice, OfficeForm, folder_name, free_folder
from tdkt_desktop.ui.first_reading import FirstReading
from tdkt_desktop.ui.first_year import YearStep
from tdkt_desktop.ui.labels import hairline
from tdkt_desktop.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH
from tdkt_desktop.ui.paper_sketch import PaperSketch
from tdkt_desktop.ui.stepper import Stepper
from tdkt_desktop.ui.tasks import TaskRunner

SKETCH_FROM = 1000
_HEAD_FROM = style.SHORT_BELOW - 100
WELCOME, OFFICE, YEAR, LISTS, COUNCIL = range(5)
_STEPS = (
    QT_TRANSLATE_NOOP("Start", "Ward and province"),
    QT_TRANSLATE_NOOP("Start", "Year and forms"),
    QT_TRANSLATE_NOOP("Start", "Units and staff"),
    QT_TRANSLATE_NOOP("Start", "Council"),
)


class FirstStart(QWidget):
    """Asks; whoever opened it does. Nothing is made before the last step. `show_busy` while it is done."""

    make_wanted = Signal(object)  # NewOffice
    open_wanted = Signal(object)  # Path of an office folder
    restore_wanted = Signal(object, object)  # Path of a backup, Path of the folder to be made
    sample_wanted = Signal()
    closed = Signal()

    def __init__(
        self, *, year: int, base: Path | None = None, tasks: TaskRunner | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base = base if base is not None else paths.data_dir()
        self._skipped: set[int] = set()
        self.place = WELCOME
        self.setWindowTitle(tr("Start", "TĐKT – Getting started"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stepper = Stepper([tr("Start", name) for name in _STEPS])
        self.stepper.went.connect(self._go_back_to)
        self.form, self.year_step = OfficeForm(base=self._base), YearStep(year=year)
        self.lists, self.council = ListsStep(), CouncilStep()
        self.reading = FirstReading(self.form, self.lists, tasks=tasks, parent=self)
        self.sketch = PaperSketch(year=year)
        self.welcome = welcome()
        for card, slot in zip(
            self.welcome.cards, (self._begin_form, self._choose_office, self._choose_backup), strict=True
        ):
            card.clicked.connect(slot)
        self.form.folder_wanted.connect(self._choose_folder)
        self.form.open_wanted.connect(self.open_wanted)
        self.lists.look.connect(self._look)
        for step in (self.form, self.year_step, self.lists, self.council):
            step.changed.connect(self._show_sketch)
        self.steps = QStackedWidget()
        self.steps.addWidget(self.welcome)
        self.frame = StepFrame((self.form, self.year_step, self.lists, self.council), sketch=self.sketch)
        self.steps.addWidget(self.frame)
        self._lay_out()
        self._go_to(WELCOME)

    def _lay_out(self) -> None:
        self.head, self.foot = band(), FootBar()
        top = QHBoxLayout(self.head)
        top.setContentsMargins(16, 7, 16, 7)
        top.addStretch(1)
        top.addWidget(self.stepper)
        top.addStretch(1)
        self.back, self.later, self.make = self.foot.back, self.foot.later, self.foot.make
        self.foot.sample.clicked.connect(self.sample_wanted)
        self.back.clicked.connect(self._back)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._back)
        self.later.clicked.connect(self._skip)
        self.make.clicked.connect(self._go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, hairline(), self.steps, hairline(), self.foot):
            whole.addWidget(part, 1 if part is self.steps else 0)
        self.show_busy("")

    def fill_in(self, *, unit: str, province: str, chair: str) -> None:
        """Show the first step with these answers."""
        self._go_to(OFFICE)
        self.form.fill_in(unit=unit, province=province, chair=chair)
        self._show_sketch()

    # ---- steps

    def _go_to(self, place: int) -> None:
        self.place = place
        self.steps.setCurrentIndex(0 if place == WELCOME else 1)
        self.stepper.set_now(place - 1)
        asked = place != WELCOME
        self._make_room()
        self.make.set_words(tr("Start", "Make the office") if place == COUNCIL else tr("Start", "Go on"), key="Enter")
        if asked:
            self.foot.where.setText(tr("Start", "Step {number} of {total}", number=place, total=COUNCIL))
            self.frame.show_step(place - 1)
        if place == COUNCIL:
            self.council.propose_chair(self.form.chair.text())
        self._show_sketch()
        firsts = (
            self.welcome.cards[0],
            self.form.unit.line,
            self.year_step.first,
            self.lists.first,
            self.council.first,
        )
        firsts[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_form(self) -> None:
        self._go_to(OFFICE)

    @Slot(int)
    def _go_back_to(self, step: int) -> None:
        self._go_to(step + 1)

    @Slot()
    def _back(self) -> None:
        self._go_to(max(self.place - 1, WELCOME))

    @Slot()
    def _skip(self) -> None:
        """Leave a step for later; what stands in it is not kept."""
        self._skipped.add(self.place)
        if self.place == COUNCIL:
            self._make()
        else:
            self._go_to(self.place + 1)

    @Slot()
    def _go_on(self) -> None:
        """The next step, or the office; a step in which something is wrong stays."""
        self._skipped.discard(self.place)
        if self.place == OFFICE and self.form.values() is None:
            return
        if self.place == COUNCIL:
            self._make()
        else:
            self._go_to(self.place + 1)

    def _make(self) -> None:
        """Make the office of all answers; where the ward or its folder is missing, go back to it."""
        skips_council = COUNCIL in self._skipped
        if not skips_council and not self.council.check():
            return
        values = self.form.values()
        if values is None:
            self._go_to(OFFICE)
            self.form.values()
            return
        self.make_wanted.emit(self._whole(values))

    def _whole(self, values: NewOffice) -> NewOffice:
        lists = () if LISTS in self._skipped else self.lists.found
        seats = () if COUNCIL in self._skipped else self.council.seats
        return replace(values, year=self.year_step.year, lists=lists, council=seats)

    @Slot(object, object)
    def _look(self, box: object, path: object) -> None:
        assert isinstance(box, ListBox)
        assert isinstance(path, Path)
        self.reading.look(box, path)

    @Slot()
    def _show_sketch(self) -> None:
        """What the answers of this step change on paper."""
        self.sketch.show_office(unit=self.form.unit.text(), place=self.form.place.text(), chair=self.form.chair.text())
        self.sketch.show_year(self.year_step.year)
        if self.place == LISTS:
            self.sketch.show_list(tr("Start", "LIST"), tr("Start", "of those proposed for awards"), self.lists.names())
        elif self.place == COUNCIL:
            members = [f"{name} – {post}" if post else name for name, post, _ in self.council.seats]
            self.sketch.show_list(tr("Start", "COUNCIL"), tr("Start", "for emulation and awards"), members)
        else:
            self.sketch.show_list()

    def show_busy(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say what is being done; "" when nothing is."""
        self.foot.show_busy(words, done, total)
        self._make_room()
        for control in (self.steps, self.back, self.later, self.make):
            control.setEnabled(not words)

    # ---- files and folders

    def _choose_office(self) -> None:
        self._ask(tr("Start", "Folder of the office"), self.open_folder)

    @Slot(str)
    def open_folder(self, folder: str) -> None:
        """An office folder, or the office file in it, was chosen."""
        chosen = Path(folder)
        self.open_wanted.emit(chosen.parent if chosen.is_file() else chosen)

    def _choose_backup(self) -> None:
        files = f"{tr('Start', 'Backups')} (*{SUFFIX})"
        self._ask(tr("Start", "Backup to restore"), self.restore_file, files=files)

    @Slot(str)
    def restore_file(self, backup: str) -> None:
        """A backup was chosen: it becomes a new folder beside the other offices."""
        source = Path(backup)
        self.restore_wanted.emit(source, free_folder(self._base / folder_name(source.stem)))

    def _choose_folder(self) -> None:
        self._ask(tr("Start", "Where the office lies"), self.form.set_folder)

    def _ask(self, title: str, chosen: Callable[[str], object], *, files: str = "") -> None:
        """Ask for a folder, or for a file of that kind."""
        dialog = QFileDialog(self, title, str(self._base))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile if files else QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=not files)
        if files:
            dialog.setNameFilters([files])
        dialog.fileSelected.connect(chosen)
        dialog.open()

    # ---- keys, room, the end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, on a button it presses it; Ctrl+Enter goes on from everywhere, Esc goes back."""
        focus = QApplication.focusWidget()
        asked = self.place != WELCOME and self.make.isEnabled()
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and isinstance(focus, QAbstractButton) and not whole:
            focus.click()
        elif event.key() in ENTER and asked:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and asked:
            self._back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.reading.close()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.side.setVisible(self.width() >= SKETCH_FROM)
        self._make_room()

    def _make_room(self) -> None:
        """In a low or narrow window, and while the office is made, what is not needed gives way."""
        self.head.setVisible(self.place != WELCOME and self.height() >= _HEAD_FROM)
        is_wide = self.place == WELCOME or self.width() >= style.NARROW_BELOW
        self.foot.fit(is_asking=self.place != WELCOME, is_wide=is_wide)
