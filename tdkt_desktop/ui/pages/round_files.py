"""What leaves an open round as files: its papers, its list, and the sealed dossier."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.dossiers import write_dossier
from tdkt_desktop.actions.papers import write_round_papers
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.pages.file_choice import ask_for_folder, remember_folder
from tdkt_desktop.ui.pages.round_facts import DECIDE
from tdkt_desktop.ui.pages.round_view import RoundView
from tdkt_desktop.ui.tasks import Progress, Task

MAKING_DOSSIER = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Making the dossier"))
MAKING_PAPERS = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Writing papers"))


class _Saying:
    """Says sentences, and hears between two of them that the officer wants to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, sentence: Sentence) -> str:
        self._progress.check()
        return say(sentence)


def make_dossier(office: Office, round_id: int, target: Path, *, progress: Progress) -> Step:
    """Write the dossier of a round; complete or absent, also when it is stopped."""
    return write_dossier(office, round_id, target, say=_Saying(progress), progress=progress)


def make_papers(office: Office, round_id: int, folder: Path, *, stage: str, progress: Progress) -> Step:
    """Write the papers of a stage into a folder; gives the Step that records them."""
    write_round_papers(office, round_id, folder, stage=stage, say=_Saying(progress))
    return office.steps(1)[0]


class RoundFiles(QObject):
    """Asks where, writes in the background, says what was written."""

    def __init__(self, page: RoundView, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._window = parent
        self._seam = page.seam
        self._settings = page.seam.settings
        self._folder = ""

    # ---- dossier

    def ask_dossier(self) -> None:
        """Ask in which folder the dossier shall stand."""
        title = tr("Round", "Where shall the dossier stand?")
        ask_for_folder(self._window, title, settings=self._settings, chosen=self.write_dossier_in)

    @Slot(str)
    def write_dossier_in(self, folder: str) -> Task:
        """Write the dossier into a new folder there, named after the round."""
        remember_folder(self._settings, Path(folder))
        target = free_folder(Path(folder), f"ho-so-{plain(self._page.award_round.name)}")
        task = self._seam.run(
            make_dossier, self._page.award_round.id, target, name=MAKING_DOSSIER, done=self._dossier_written
        )
        self._folder = target.name
        task.cancelled.connect(self._stopped)
        return task

    @Slot(object)
    def _dossier_written(self, step: object) -> None:
        del step
        self._seam.say(tr("Round", "The dossier stands whole in the folder “{folder}”.", folder=self._folder))

    @Slot()
    def _stopped(self) -> None:
        self._seam.say(tr("Round", "Stopped; nothing half-written was left."))

    # ---- papers

    def ask_papers(self) -> None:
        """Ask in which folder the papers shall stand."""
        title = tr("Round", "Where shall the papers stand?")
        ask_for_folder(self._window, title, settings=self._settings, chosen=self.write_papers_in)

    @Slot(str)
    def write_papers_in(self, folder: str) -> Task:
        """Write the papers of the present stage into a folder."""
        remember_folder(self._settings, Path(folder))
        facts = self._page.facts
        assert facts is not None
        stage = "decision" if facts.step >= DECIDE else "appraisal"
        self._folder = Path(folder).name
        task = self._seam.run(
            make_papers, facts.round.id, Path(folder), stage=stage, name=MAKING_PAPERS, done=self._papers_written
        )
        task.cancelled.connect(self._stopped)
        return task

    @Slot(object)
    def _papers_written(self, step: object) -> None:
        del step
        self._seam.say(tr("Round", "The papers stand in the folder “{folder}”.", folder=self._folder))


def plain(name: str) -> str:
    """A name for files: ASCII letters and figures with '-' between."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(name)).split()
    return "-".join(words)


def free_folder(folder: Path, name: str) -> Path:
    """A folder of that name that is not there yet: with -2, -3 … behind it when needed."""
    target, number = folder / name, 2
    while target.exists():
        target, number = folder / f"{name}-{number}", number + 1
    return target
