"""What holds for whole files of an import: old fonts, doubts about totals, refusals, what was said last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.intake.reasons import table_reason
from tdkt_desktop.intake.report import FileReport, SheetReport
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.pages.import_kinds import kind_words
from tdkt_desktop.ui.pages.import_letters import FONTS, OldFont
from tdkt_desktop.ui.pages.import_rows import Preview
from tdkt_desktop.ui.style import Role, Tone

_QUIET = frozenset({"HIDDEN_SHEET", "EXAMPLE_SHEET", "HEADER_UNKNOWN", "SHEET_LEFT_OUT", "EMPTY_LIST"})
"""Warnings of sheets that were not read: of interest only where nothing else was."""


class Notes(QVBoxLayout):
    """Notes under each other; `show` puts others in their place."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(6)

    def show(self, notes: list[QWidget]) -> None:
        """Show these and no others."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            self.addWidget(note)
            note.show()  # a layout in sight shows it only later


class WholeNote(QFrame):
    """A tinted note whose words may take several lines: why a file was refused must be read whole."""

    def __init__(self, words: str, *, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, meaning=words, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wraps=True), 1)


class FontNote(QFrame):
    """“Cột B, C, E gõ bằng phông cũ TCVN3”, one name before → after, and whether the change counts."""

    whole_wanted = Signal(object)  # the OldFont
    old_wanted = Signal(object)  # the letters of the file
    new_wanted = Signal(object)  # the changed letters

    def __init__(self, found: OldFont, *, short: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = found
        self.setProperty("kind", "note")
        self.setProperty("tone", Tone.INFO.value)
        font = FONTS.get(found.encoding, found.encoding)
        source = (
            tr("Import", "Columns {columns} are typed in the old font {font}", columns=found.letters, font=font)
            if found.is_used
            else tr("Import", "Columns {columns} stay as the file has them", columns=found.letters)
        )
        self.setAccessibleName(f"{source}: {found.before} → {found.after}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(12)
        row.addWidget(IconLabel("text_font", meaning=tr("Import", "Old font"), tone=Tone.INFO))
        row.addWidget(ElidedLabel(source, role=Role.STRONG), 7)
        if found.before and not short:
            row.addWidget(ElidedLabel(found.before, shade="text2"), 4)
            row.addWidget(IconLabel("arrow_right", meaning=tr("Import", "is read as"), size=16))
            row.addWidget(ElidedLabel(found.after, role=Role.STRONG), 4)
        self.whole = Button(tr("Import", "See all {count} rows", count=found.rows), kind="link")
        self.keep_old = Button(tr("Import", "Keep the old letters"), icon="" if found.is_used else "checkmark")
        self.use_new = Button(tr("Import", "Use the changed letters"), icon="checkmark" if found.is_used else "")
        self.whole.clicked.connect(self._see_whole)
        self.keep_old.clicked.connect(self._keep)
        self.use_new.clicked.connect(self._use)
        for button in (self.whole, self.keep_old, self.use_new):
            row.addWidget(button)

    def _see_whole(self) -> None:
        self.whole_wanted.emit(self.found)

    def _keep(self) -> None:
        self.old_wanted.emit(self.found)

    def _use(self) -> None:
        self.new_wanted.emit(self.found)


def refusals_of(preview: Preview) -> list[QWidget]:
    """Why files could not be read."""
    return [WholeNote(say(file.message), tone=Tone.BAD, icon="error_circle") for file in preview.refused]


def doubts_of_sheets(preview: Preview) -> list[str]:
    """What is doubtful about whole tables."""
    found: dict[str, None] = {}
    several = len(preview.sheets) > 1
    for _, _, sheet in preview.in_sight:
        for code in sheet.warnings:
            if code not in _QUIET or not preview.sheets or preview.seen is not None:
                found[_doubt(sheet, code, several=several)] = None
    return list(found)


def _doubt(sheet: SheetReport, code: str, *, several: bool) -> str:
    words = say(table_reason(code))
    return tr("Import", "Sheet “{name}”: {words}", name=sheet.sheet, words=words) if several else words


def source_line(preview: Preview, *, doubts: list[str]) -> str:
    """“de_nghi.xlsx · trang “CSTĐ” · đề nghị cá nhân · tiêu đề ở dòng 8 – 9”, or how many files and sheets."""
    return " · ".join([*doubts, _source(preview)])


def _source(preview: Preview) -> str:
    sheets = [found for found in preview.in_sight if preview.seen is not None or found in preview.sheets]
    if len(sheets) == 1:
        return " · ".join(_sheet_words(sheets[0][1], sheets[0][2]))
    if not sheets:
        return ", ".join(file.file for file in preview.report.files)
    files = len(preview.report.files)
    kinds = dict.fromkeys(kind_words(sheet.kind) for _, _, sheet in sheets)
    whole = tr("Import", "{count} files, {sheet_count} sheets", count=files, sheet_count=len(sheets))
    return " · ".join([whole, *kinds])


def _sheet_words(file: FileReport, sheet: SheetReport) -> list[str]:
    words = [file.file, tr("Import", "sheet “{name}”", name=sheet.sheet)]
    return [*words, sheet.unit] if sheet.unit else words


def understood_words(sheet: SheetReport) -> str:
    """“Hiểu là: đề nghị cá nhân · tiêu đề ở dòng 8 – 9”."""
    if not sheet.header_rows and not sheet.table_rows:
        return tr("Import", "Not understood as a list")
    words = [kind_words(sheet.kind)]
    if sheet.header_rows:
        rows = dict.fromkeys((sheet.header_rows[0], sheet.header_rows[-1]))
        words.append(tr("Import", "headings in row {rows}", rows=" – ".join(map(str, rows))))
    return tr("Import", "Understood as {words}", words=" · ".join(words))
