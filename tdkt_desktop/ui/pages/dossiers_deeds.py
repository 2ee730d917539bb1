"""What the officer does with a dossier upward: copy it, note its way, attach papers, open its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from tdkt_desktop.actions.upward_events import record_asked, record_sent
from tdkt_desktop.actions.upward_files import attach_papers, copy_dossier, detach_papers
from tdkt_desktop.domain.dossier import Dossier, DossierState, NeededPaper
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.dossiers_forms import AskedForm, AttachForm, MissingForm, SentForm
from tdkt_desktop.ui.pages.file_choice import ask_for_folder, remember_folder
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.round_files import free_folder, plain
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import Progress, Task

COPYING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Copying the dossier, file"))


class DossierView(Protocol):
    """What the deeds ask of their page."""

    seam: Seam
    office: Office

    def beside(self) -> Dossier | None:
        """The dossier beside the list, or under the cursor."""
        ...

    def show_deed(self, form: InlineForm, deed: str) -> None:
        """Open a form; `deed` names the method of these deeds that does what it says."""
        ...

    def form_done(self, step: object) -> None:
        """Put the form away."""
        ...

    def enter_answer(self) -> None:
        """Go to the entry of the higher level's answer."""
        ...


class _Saying:
    """Says sentences, and hears between two of them that the officer wants to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, sentence: Sentence) -> str:
        self._progress.check()
        return say(sentence)


def make_copy(office: Office, round_id: int, level: str, target: Path, *, reason: str, progress: Progress) -> Step:
    """Write a dossier; complete or absent, also when it is stopped."""
    return copy_dossier(office, round_id, level, target, say=_Saying(progress), reason=reason, progress=progress)


class DossierDeeds(QObject):
    """The verbs of a dossier; each is one Action through the Seam."""

    def __init__(self, page: DossierView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._window = page, parent
        self._seam = page.seam
        self._dossier: Dossier | None = None
        self._reason = ""
        self._target = Path()
        self._paper: tuple[str, tuple[int, ...]] = ("", ())

    def verbs(self, dossier: Dossier) -> list[Verb]:
        """What can be done with a dossier; the thing most likely wanted now is filled."""
        state = dossier.state(self._page.office.today)
        to_send = state in (DossierState.DRAFT, DossierState.RETURNED)
        copy = Verb(
            tr("Dossier", "Copy to a stick…"),
            self.ask_copy,
            "usb_stick",
            is_filled=to_send and not dossier.is_copied,
        )
        sent = Verb(tr("Dossier", "Note as sent…"), self.ask_sent, "send", is_filled=to_send and dossier.is_copied)
        asked = Verb(tr("Dossier", "Note what is asked for…"), self.ask_asked, "arrow_undo")
        folder = [Verb(tr("Dossier", "Open the folder"), self.open_folder, "folder")] if dossier.copies else []
        answer = Verb(
            tr("Dossier", "Note the answer…"),
            self._page.enter_answer,
            "gavel",
            is_filled=state in (DossierState.SENT, DossierState.WAITING),
        )
        if state is DossierState.ANSWERED:
            return [copy, *folder]
        return [copy, sent, answer, *folder] if to_send else [answer, asked, copy, sent, *folder]

    # ---- copying

    def ask_copy(self) -> None:
        """Ask for the folder; first for a reason where papers are missing."""
        dossier = self._dossier = self._page.beside()
        if dossier is None:
            return
        self._reason = ""
        if dossier.missing:
            self._page.show_deed(MissingForm(dossier.missing), "copy_with_reason")
        else:
            self._ask_folder()

    def copy_with_reason(self, form: MissingForm) -> None:
        """The reason was written: go on to the folder."""
        self._reason = form.reason.text()
        self._ask_folder()

    def _ask_folder(self) -> None:
        title = tr("Dossier", "Onto which stick, into which folder?")
        ask_for_folder(self._window, title, settings=self._seam.settings, chosen=self.copy_into)

    @Slot(str)
    def copy_into(self, folder: str) -> Task | None:
        """Write the dossier into a new folder there, named after its round and level."""
        dossier = self._dossier
        if dossier is None:
            return None
        remember_folder(self._seam.settings, Path(folder))
        self._target = free_folder(Path(folder), f"ho-so-{plain(dossier.round.name)}-{plain(dossier.level)}")
        task = self._seam.run(
            make_copy,
            dossier.round.id,
            dossier.level,
            self._target,
            reason=self._reason,
            name=COPYING,
            done=self._copied,
        )
        task.cancelled.connect(self._stopped)
        return task

    @Slot(object)
    def _copied(self, step: object) -> None:
        self._page.form_done(step)
        with self._page.office.reader() as reader:
            count = reader.dossiers.copies()[-1].files
        words = tr("Dossier", "{count} files read back and compared, in the folder “{folder}”.",
                   count=count, folder=self._target.name)  # fmt: skip
        self._seam.say(words)

    @Slot()
    def _stopped(self) -> None:
        self._seam.say(tr("Round", "Stopped; nothing half-written was left."))

    # ---- its way up and back

    def ask_sent(self) -> None:
        """Ask when and how it was sent."""
        dossier = self._dossier = self._page.beside()
        if dossier is not None:
            self._page.show_deed(SentForm(dossier.round.name, today=self._page.office.today), "note_sent")

    def note_sent(self, form: SentForm) -> None:
        """Note the sending."""
        assert self._dossier is not None
        self._seam.run(
            record_sent,
            self._dossier.round.id,
            self._dossier.level,
            on=form.on.past_day,
            how=form.how.text(),
            done=self._page.form_done,
        )

    def ask_asked(self) -> None:
        """Ask what the higher level wants to be completed."""
        dossier = self._dossier = self._page.beside()
        if dossier is not None:
            self._page.show_deed(AskedForm(dossier.round.name, today=self._page.office.today), "note_asked")

    def note_asked(self, form: AskedForm) -> None:
        """Note what is asked for."""
        assert self._dossier is not None
        self._seam.run(
            record_asked,
            self._dossier.round.id,
            self._dossier.level,
            on=form.on.past_day,
            what=form.what.text(),
            done=self._page.form_done,
        )

    # ---- papers

    @Slot(str)
    def ask_attach(self, code: str) -> None:
        """Ask whose paper it is, where each nominee has an own one; then for its files."""
        dossier = self._dossier = self._page.beside()
        paper = next((one for one in dossier.papers if one.code == code), None) if dossier is not None else None
        if dossier is None or paper is None:
            return
        if paper.for_each and len(paper.lacking) > 1:
            names = [(one.id, one.name_as_written) for one in dossier.members if one.id in paper.lacking]
            self._page.show_deed(AttachForm(paper, names=names), "attach_for")
        else:
            self._ask_files(paper, paper.lacking)

    def attach_for(self, form: AttachForm) -> None:
        """Whose it is was chosen: ask for the files."""
        self._ask_files(form.paper, form.ids)

    def _ask_files(self, paper: NeededPaper, ids: Sequence[int]) -> None:
        self._paper = (paper.code, tuple(ids))
        last = self._seam.settings.text("last_folder")
        dialog = QFileDialog(self._window, paper.name.partition(" (")[0], last)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.finished.connect(dialog.deleteLater)
        dialog.filesSelected.connect(self.attach)
        dialog.open()

    @Slot(list)
    def attach(self, paths: list[str]) -> Task:
        """Keep the chosen files as the paper that was asked for."""
        remember_folder(self._seam.settings, Path(paths[0]).parent)
        code, ids = self._paper
        return self._seam.run(attach_papers, ids, code, [Path(path) for path in paths], done=self._page.form_done)

    @Slot(str)
    def detach(self, code: str) -> None:
        """Take the files of a paper out of the dossier again."""
        dossier = self._page.beside()
        if dossier is not None:
            self._seam.run(detach_papers, [one.id for one in dossier.members], code)

    # ---- folder

    def open_folder(self) -> None:
        """Open the folder of the last copy, where it still is."""
        dossier = self._page.beside()
        if dossier is None or not dossier.copies:
            return
        folder = Path(dossier.copies[-1].folder)
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            words = tr("Dossier", "The folder “{folder}” is not there; the stick may be out.", folder=folder.name)
            self._seam.say(words)
