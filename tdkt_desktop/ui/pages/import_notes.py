"""What holds for whole files of an import: where they were read, old fonts, doubts about totals, refusals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from tdkt_desktop.intake.encodings import TCVN3, VNI
from tdkt_desktop.intake.reasons import table_reason
from tdkt_desktop.intake.report import FileReport, SheetReport
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.pages.import_rows import KINDS, OldFont, Preview
from tdkt_desktop.ui.style import Role, Tone

SHOWN_AT_ONCE = 3
_FONTS = {TCVN3: "TCVN3 (.VnTime)", VNI: "VNI (VNI-Times)"}
_QUIET = frozenset({"HIDDEN_SHEET", "EXAMPLE_SHEET", "HEADER_UNKNOWN"})
"""Warnings of sheets that were not read: of interest only where nothing else was."""


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
    """“Cột B, C, E gõ bằng phông cũ TCVN3”, and one name before → after."""

    def __init__(self, found: OldFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", Tone.INFO.value)
        words = tr(
            "Import",
            "Columns {columns} are typed in the old font {font}",
            columns=", ".join(found.columns),
            font=_FONTS.get(found.encoding, found.encoding),
        )
        self.setAccessibleName(f"{words}: {found.before} → {found.after}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel("text_font", meaning=tr("Import", "Old font"), tone=Tone.INFO))
        row.addWidget(ElidedLabel(words, role=Role.STRONG), 6)
        if found.before:
            row.addWidget(ElidedLabel(found.before, shade="text2"), 3)
            row.addWidget(IconLabel("arrow_right", meaning=tr("Import", "is read as"), size=16))
            row.addWidget(ElidedLabel(found.after, role=Role.STRONG), 3)
        self.setMinimumHeight(40)


def notes_of(preview: Preview, *, short: bool) -> list[QWidget]:
    """Refusals first, then old fonts, then doubts; a low window shows one, and doubts in the line of facts."""
    notes: list[QWidget] = [
        WholeNote(say(file.message), tone=Tone.BAD, icon="error_circle") for file in preview.refused
    ]
    notes += [FontNote(found) for found in preview.fonts]
    if (doubts := _doubts(preview)) and not short:
        notes.append(WholeNote(" ".join(doubts), tone=Tone.WARN, icon="warning"))
    return notes[: 1 if short else SHOWN_AT_ONCE]


def source_line(preview: Preview, *, with_doubts: bool) -> str:
    """“de_nghi.xlsx · trang “CSTĐ” · đề nghị cá nhân · tiêu đề ở dòng 8 – 9”, or how many files and sheets."""
    doubts = _doubts(preview) if with_doubts else []
    return " · ".join([*doubts, _source(preview)])


def _source(preview: Preview) -> str:
    sheets = preview.sheets
    if len(sheets) == 1:
        return " · ".join(_sheet_words(*sheets[0]))
    if not sheets:
        return ", ".join(file.file for file in preview.report.files)
    files = len(preview.report.files)
    kinds = dict.fromkeys(_kind_words(sheet) for _, sheet in sheets)
    whole = tr("Import", "{count} files, {sheet_count} sheets", count=files, sheet_count=len(sheets))
    return " · ".join([whole, *kinds])


def _sheet_words(file: FileReport, sheet: SheetReport) -> list[str]:
    words = [file.file, tr("Import", "sheet “{name}”", name=sheet.sheet), _kind_words(sheet)]
    if sheet.header_rows:
        rows = dict.fromkeys((sheet.header_rows[0], sheet.header_rows[-1]))
        words.append(tr("Import", "headings in row {rows}", rows=" – ".join(map(str, rows))))
    return words


def _kind_words(sheet: SheetReport) -> str:
    known = KINDS.get(sheet.kind)
    return tr("Import", known) if known else sheet.kind


def _doubts(preview: Preview) -> list[str]:
    found: dict[str, None] = {}
    for file in preview.report.files:
        for sheet in file.sheets:
            for code in sheet.warnings:
                if code not in _QUIET or not preview.sheets:
                    found[_doubt(sheet, code, several=len(preview.sheets) > 1)] = None
    return list(found)


def _doubt(sheet: SheetReport, code: str, *, several: bool) -> str:
    words = say(table_reason(code))
    return tr("Import", "Sheet “{name}”: {words}", name=sheet.sheet, words=words) if several else words
