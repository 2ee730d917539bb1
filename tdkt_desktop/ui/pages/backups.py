"""Sao lưu: the backups that the program keeps by itself, one to another disk, restoring, and the office's health."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.office.backup import SUFFIX, routine_backups
from tdkt_desktop.office.health import Finding, examine
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, label
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Filters, FixedListing, Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState, Note
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.backups_rows import COLUMNS, checked_of, is_whole, restore_into, row_of
from tdkt_desktop.ui.pages.file_choice import ask_for_folder, ask_for_target, remember_folder
from tdkt_desktop.ui.pages.round_files import free_folder
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone
from tdkt_desktop.ui.tasks import Lane, Progress, Task

BACKING_UP = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Backing up"))
RESTORING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Restoring a backup"))
CHECKING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Checking"))
MOST_FINDINGS = 4


class _Mending:
    """Mends what can be mended; no Action, for it changes nothing that the officer entered."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def __call__(self, progress: Progress) -> list[Finding]:
        progress.check()
        return examine(self._office, mend=True)


class BackupsPage(ListPage):
    """Nothing here changes the open office: a backup is restored into a folder of its own."""

    page_key = "backups"
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self._whole: dict[str, bool] = {}
        self._restoring: Path | None = None
        super().__init__(seam, title=title, parent=parent)
        self.counters.hide()
        self.filter_row.addStretch(1)
        self.panel.closed.connect(self._fit_notes)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(6)
        self.strips.insertLayout(0, self.notes)
        self.set_verbs(
            Verb(tr("Backup", "Back up now…"), self.ask_target, icon="save", key="Ctrl+N", is_filled=True),
            Verb(tr("Backup", "Restore a file…"), self.ask_file, icon="archive"),
            Verb(tr("Backup", "Check the office"), self.check, icon="shield_checkmark"),
        )
        if self.empty is not None:
            self.empty.cards[0].clicked.connect(self.ask_target)

    # ---- rows

    def listing(self) -> Listing:
        found = reversed(routine_backups(self.office.folder))
        rows = [row_of(path, whole=self._whole.get(path.name)) for path in found]
        return FixedListing(rows, keeps=_keeps)

    def counts_changed(self) -> None:
        count = self.table.rows.record_count
        words = tr("Backup", "{count} backups kept in the office folder; the last ten stay", count=count)
        self.set_facts(words)

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self._fit_notes()

    def empty_state(self) -> EmptyState:
        begin = Beginning(
            tr("Backup", "Back up now"),
            tr("Backup", "The whole office in one file, on another disk or a USB stick."),
            "save",
            "Ctrl+N",
        )
        words = tr("Backup", "Each time the office is closed, a backup is made by itself when anything changed.")
        return EmptyState("save", title=tr("Backup", "No backup yet"), words=words, beginnings=(begin,))

    def record_shown(self, row: Row) -> None:
        standing = checked_of(row)
        folder = str(cast("Path", row["path"]).parent)
        self.panel.show_record(
            row["id"],
            name=str(row["name"]),
            facts=str(row["size"]),
            chips=[standing] if isinstance(standing, Badge) else [],
            parts=(
                label(str(row["why"]), wraps=True),
                label(tr("Backup", "File"), role=Role.SMALLSTRONG, shade="text2"),
                label(str(row["id"]), role=Role.SMALL, wraps=True),
                ElidedLabel(folder, role=Role.SMALL, shade="text2", elide=Qt.TextElideMode.ElideMiddle),
                label(
                    tr("Backup", "Restoring writes a new folder beside; the office that is open stays as it is."),
                    role=Role.SMALL,
                    shade="text2",
                    wraps=True,
                ),
            ),
            verbs=(
                Verb(tr("Backup", "Restore…"), self.ask_folder, icon="archive", is_filled=True),
                Verb(tr("Backup", "Read back"), self.verify, icon="checkmark_circle"),
            ),
        )
        self._fit_notes()

    @Slot()
    def _fit_notes(self) -> None:
        """Where the window is low, an open record has the room of the notes."""
        for place in range(self.notes.count()):
            note = self.notes.itemAt(place)
            widget = note.widget() if note is not None else None
            if widget is not None:
                widget.setVisible(not self.is_short or self.panel.isHidden())

    def _beside(self) -> Path | None:
        number = self.table.rows.number_of(self.panel.record)
        row = self.table.rows.row_at(number) if number is not None else None
        return cast("Path", row["path"]) if row is not None else None

    # ---- backing up and reading back

    def ask_target(self) -> None:
        """Ask for the file that the whole office is backed up into."""
        name = f"sao-luu-{self.office.today:%Y-%m-%d}{SUFFIX}"
        kinds = ((tr("Backup", "Backup of an office"), SUFFIX.removeprefix(".")),)
        title = tr("Backup", "Where shall the backup stand?")
        ask_for_target(self, title, name=name, kinds=kinds, settings=self.seam.settings, chosen=self.back_up_to)

    @Slot(str)
    def back_up_to(self, target: str) -> Task:
        """Back the whole office up; the file counts only when it was read back."""
        remember_folder(self.seam.settings, Path(target).parent)
        return self.seam.read(Office.back_up, Path(target), name=BACKING_UP, done=self._backed_up)

    @Slot(object)
    def _backed_up(self, target: object) -> None:
        assert isinstance(target, Path)
        self.refresh(frozenset())
        self.seam.say(tr("Backup", "Backed up and read back: {file}.", file=target.name))

    def verify(self) -> None:
        """Read the backup beside the list back."""
        path = self._beside()
        if path is not None:
            self.seam.read(is_whole, path, name=CHECKING, done=self._verified)

    @Slot(object)
    def _verified(self, found: object) -> None:
        name, whole = cast("tuple[str, bool]", found)
        self._whole[name] = whole
        self.refresh(frozenset())

    # ---- restoring

    def ask_file(self) -> None:
        """Ask for a backup that lies elsewhere."""
        dialog = QFileDialog(self, tr("Backup", "Choose a backup"), self.seam.settings.text("last_folder"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{tr('Backup', 'Backup of an office')} (*{SUFFIX})"])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _file_chosen(self, name: str) -> None:
        self._ask_folder(Path(name))

    def ask_folder(self) -> None:
        """Ask in which folder the backup beside the list shall be restored."""
        path = self._beside()
        if path is not None:
            self._ask_folder(path)

    def _ask_folder(self, path: Path) -> None:
        self._restoring = path
        title = tr("Backup", "In which folder shall the restored office stand?")
        ask_for_folder(self, title, settings=self.seam.settings, chosen=self.restore_in)

    @Slot(str)
    def restore_in(self, folder: str) -> Task | None:
        """Restore the chosen backup into a new folder there."""
        if self._restoring is None:
            return None
        target = free_folder(Path(folder), f"khoi-phuc-{self._restoring.stem}")
        return self.seam.read(restore_into, self._restoring, target, name=RESTORING, done=self._restored)

    @Slot(object)
    def _restored(self, folder: object) -> None:
        words = tr("Backup", "Restored into “{folder}”. Close this office, then open that folder.", folder=folder)
        self._clear_notes()
        self._note(words, tone=Tone.OK, icon="checkmark_circle")

    # ---- health

    def check(self) -> None:
        """Look at the office file, its kept files and its backups."""
        self.seam.read(examine, name=CHECKING, done=self._checked)

    def mend(self) -> None:
        """Mend what can be mended without losing anything."""
        mending = _Mending(self.office)
        self.seam.tasks.start(mending, name=CHECKING, lane=Lane.WRITE, done=self._checked, failed=self._refused)

    @Slot(object)
    def _checked(self, found: object) -> None:
        findings = cast("list[Finding]", found)
        self._clear_notes()
        if not findings:
            self._note(tr("Backup", "The office is whole."), tone=Tone.OK, icon="checkmark_circle")
        notes = [
            self._note(
                say(finding.text),
                tone=Tone.OK if finding.mended else Tone.WARN,
                icon="checkmark_circle" if finding.mended else "warning",
            )
            for finding in findings[:MOST_FINDINGS]
        ]
        if any(not finding.mended for finding in findings):
            button = Button(tr("Backup", "Mend what can be"))
            button.clicked.connect(self.mend)
            notes[0].add_button(button)
        if len(findings) > MOST_FINDINGS:
            more = len(findings) - MOST_FINDINGS
            self._note(tr("Backup", "{count} findings more", count=more), tone=Tone.WARN, icon="warning")
        self.refresh(frozenset())

    @Slot(object)
    def _refused(self, error: object) -> None:
        self.seam.failed.emit(error)

    def _note(self, words: str, *, tone: Tone, icon: str) -> Note:
        note = Note(words, tone=tone, icon=icon)
        self.notes.addWidget(note)
        note.show()
        return note

    def _clear_notes(self) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _keeps(row: Row, filters: Filters) -> bool:
    words = fold(f"{row['name']} {row['why']}")
    return all(word in words for word in fold(str(filters.get("text") or "")).split())
