"""Asking for files and folders in the system's own dialog, which does not stop the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.settings import Settings
from tdkt_desktop.translate import tr

LISTS = ("xlsx", "xlsm", "xls", "ods", "docx", "csv")
"""Suffixes of files that a list may come in; what is in them decides, not their names."""


def ask_for_lists(parent: QWidget, *, settings: Settings, chosen: Callable[[list[str]], object]) -> QFileDialog:
    """Ask for one or several lists; `chosen` (a bound method) gets their paths."""
    dialog = _dialog(parent, tr("Import", "Choose the lists of the units"), settings=settings)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*.{suffix}" for suffix in LISTS)
    dialog.setNameFilters([f"{tr('Import', 'Lists in Excel or Word')} ({patterns})", f"{tr('Import', 'Any')} (*)"])
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_for_files(
    parent: QWidget, title: str, *, settings: Settings, chosen: Callable[[list[str]], object]
) -> QFileDialog:
    """Ask for one or several files of any kind; `chosen` (a bound method) gets their paths."""
    dialog = _dialog(parent, title, settings=settings)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_for_pack(parent: QWidget, *, settings: Settings, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for one rule pack."""
    dialog = _dialog(parent, tr("Pack", "Choose the pack"), settings=settings)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{tr('Pack', 'Rule packs')} (*.zip)"])
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, *, settings: Settings, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder to write into."""
    dialog = _dialog(parent, title, settings=settings)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_for_target(
    parent: QWidget, title: str, *, name: str, kinds: Sequence[tuple[str, str]], settings: Settings,
    chosen: Callable[[str], object],
) -> QFileDialog:  # fmt: skip
    """Ask where to write one file; `kinds` are (what the officer calls it, suffix), the first one proposed."""
    dialog = _dialog(parent, title, settings=settings)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{words} (*.{suffix})" for words, suffix in kinds])
    dialog.setDefaultSuffix(kinds[0][1])
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def remember_folder(settings: Settings, path: Path) -> None:
    """Begin there the next time."""
    settings.set("last_folder", str(path))


def _dialog(parent: QWidget, title: str, *, settings: Settings) -> QFileDialog:
    dialog = QFileDialog(parent, title, settings.text("last_folder"))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def refusal_of(paths: list[Path]) -> str:
    """Why what is dragged over a page cannot be a list; empty when it may be one."""
    folders = [path for path in paths if path.is_dir()]
    return tr("Import", "“{name}” is a folder. Drop the lists in it.", name=folders[0].name) if folders else ""
