"""Third step of the first start: units and staff, pasted or from a file, looked through before they count."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.actions.first_lists import FirstList, written_down
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, label
from tdkt_desktop.ui.style import Role, Tone

SHOWN_REASONS, SHOWN_NAMES = 3, 3
_COUNTED = {
    "units": QT_TRANSLATE_NOOP("Start", "{count} units"),
    "people": QT_TRANSLATE_NOOP("Start", "{count} persons"),
}
_FILES = "*.xlsx *.xls *.ods *.docx *.csv *.tsv"


class ListBox(QFrame):
    """One list: paste or choose, then what was understood. `wanted` gives the file that is to be looked through."""

    wanted = Signal(object)  # Path
    changed = Signal()

    def __init__(self, kind: str, *, title: str, words: str, headings: tuple[str, str], scratch: QTemporaryDir) -> None:
        super().__init__()
        self.kind = kind
        self.found: FirstList | None = None
        self._scratch, self._headings, self._words = scratch, headings, words
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.paste_button = Button(tr("Start", "Paste"), icon="clipboard_paste", key="Ctrl+V")
        self.file_button = Button(tr("Start", "Choose a file…"), icon="document_text")
        self.forget_button = Button(tr("Start", "Leave it out"), kind="icon", icon="dismiss")
        self.paste_button.clicked.connect(self.paste)
        self.file_button.clicked.connect(self._choose)
        self.forget_button.clicked.connect(self.forget)
        for button in (self.paste_button, self.file_button, self.forget_button):
            button.installEventFilter(self)
        self.result = label(words, shade="text2", wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(title, role=Role.SECTION), 1)
        for button in (self.forget_button, self.file_button, self.paste_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.result)
        column.addLayout(self._lines)
        self.forget_button.hide()

    # ---- in

    @Slot()
    def paste(self) -> None:
        """Take the cells on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._say(tr("Start", "Nothing is on the clipboard. Copy the cells in Excel first."), tone=Tone.WARN)
            return
        target = Path(self._scratch.path()) / f"{self.accessibleName()}.tsv"
        self.wanted.emit(written_down(text, target, headings=self._headings))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.accessibleName())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr('Start', 'Lists')} ({_FILES})"])
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    @Slot(str)
    def read_file(self, name: str) -> None:
        """Look a file through."""
        self.wanted.emit(Path(name))

    @Slot()
    def forget(self) -> None:
        """Leave the list out."""
        self.show_found(None)
        self.paste_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- out

    def show_reading(self) -> None:
        """Say that the list is being read."""
        self._say(tr("Start", "Reading the list"), tone=None)

    def show_refused(self, error: BaseException) -> None:
        """Say that the file could not be opened."""
        self.show_found(None)
        self._say(tr("Start", "The file could not be opened: {reason}", reason=error), tone=Tone.BAD)

    def show_found(self, found: FirstList | None) -> None:
        """Show what was understood, the rows that are held back first; None = nothing yet."""
        self._empty()
        refused = found.refusal if found is not None else None
        self.found = found if refused is None and found is not None and found.accepted else None
        self.forget_button.setVisible(self.found is not None)
        if found is None:
            self._say(self._words, tone=None)
        elif refused is not None:
            words = tr("Start", "Copy the row of headings too: name, and at least one more column.")
            self._say(f"{say(refused)} {words}", tone=Tone.BAD)
        else:
            self._show_rows(found)
        self.changed.emit()

    def _show_rows(self, found: FirstList) -> None:
        words = tr("Start", _COUNTED[found.kind], count=found.accepted)
        held = found.held
        if held:
            words += " · " + tr("Start", "{count} rows held, to be mended in the office:", count=len(held))
        self._say(words, tone=Tone.WARN if held else Tone.OK)
        for row in held[:SHOWN_REASONS]:
            why = "; ".join(map(say, row.why))
            self._add(tr("Start", "Row {number}: {why}", number=row.row, why=why), shade="text")
        shown = ", ".join(found.names[:SHOWN_NAMES])
        if shown:
            self._add(f"{shown} …" if found.accepted > SHOWN_NAMES else shown, shade="text2")

    def _say(self, words: str, *, tone: Tone | None) -> None:
        self.result.setText(words)
        self.result.setProperty("shade", tone.value if tone else "text2")
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.setAccessibleDescription(words)

    def _add(self, words: str, *, shade: str) -> None:
        self._lines.addWidget(ElidedLabel(words, role=Role.SMALL, shade=shade))

    def _empty(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return True
        return super().eventFilter(watched, event)


class ListsStep(QWidget):
    """Both lists. `look` (box, path) asks for a list to be looked through; `changed` when one came or went."""

    look = Signal(object, object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scratch = QTemporaryDir()
        self.units = ListBox(
            "units",
            title=tr("Start", "Units"),
            words=tr("Start", "Schools, offices, quarters: copy their cells in Excel, then paste here."),
            headings=(tr("Start", "Name of the unit"), tr("Start", "Kind of the unit")),
            scratch=self._scratch,
        )
        self.people = ListBox(
            "people",
            title=tr("Start", "Staff"),
            words=tr("Start", "Name, birth, position, unit. Whoever was awarded also comes with the old register."),
            headings=(tr("Start", "Full name of the person"), tr("Start", "Birth of the person")),
            scratch=self._scratch,
        )
        self.first = self.units.paste_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for box, slot in ((self.units, self._look_units), (self.people, self._look_people)):
            column.addWidget(box)
            box.wanted.connect(slot)
            box.changed.connect(self.changed)

    @property
    def found(self) -> tuple[FirstList, ...]:
        """The lists that will be kept, units first."""
        return tuple(box.found for box in (self.units, self.people) if box.found is not None)

    def names(self) -> list[str]:
        """What the lists name, for the paper beside."""
        return [name for found in self.found[:1] for name in found.names]

    def done_with(self) -> None:
        """Nothing more is read from what was pasted."""
        self._scratch.remove()

    @Slot(object)
    def _look_units(self, path: object) -> None:
        self.look.emit(self.units, path)

    @Slot(object)
    def _look_people(self, path: object) -> None:
        self.look.emit(self.people, path)
