"""Who of the lists may be on file already: asked beside the table, each person once; answers are said of the rows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from tdkt_desktop.actions.matching import Matches, MatchQuestion, match_rows
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.pages import import_said
from tdkt_desktop.ui.pages.import_files import ImportFiles
from tdkt_desktop.ui.pages.import_match import MatchPanel
from tdkt_desktop.ui.tasks import Task

ASKING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Looking who is on file already"))
LEAST, MOST = 340, 400


class ImportPeople(QObject):
    """Reads the questions whenever the lists were understood again; the panel is made when it is first opened."""

    changed = Signal()  # what is asked, or whether it stands beside the table

    def __init__(self, page: ImportFiles) -> None:
        super().__init__(page)
        self._page = page
        self.questions: tuple[MatchQuestion, ...] = ()
        self.panel: MatchPanel | None = None
        self._line: QFrame | None = None
        self._task: Task | None = None

    @property
    def waiting(self) -> int:
        """How many questions are not answered yet."""
        return sum(not question.is_answered for question in self.questions)

    @property
    def is_open(self) -> bool:
        """Whether the questions stand beside the table."""
        return self.panel is not None and not self.panel.isHidden()

    def look(self) -> None:
        """Find out who may be on file."""
        lists = self._page.state.lists
        self._stop()
        if lists is not None:
            self._task = self._page.seam.read(
                match_rows, lists.report, lists.corrections, done=self._found, name=ASKING
            )

    def forget(self) -> None:
        """The lists are gone."""
        self._stop()
        self.questions = ()
        self.close()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _found(self, matches: object) -> None:
        if not isinstance(matches, Matches) or self._task is None:
            return
        self._task = None
        had = bool(self.questions)
        self.questions = matches.questions
        if self.is_open and self.panel is not None:
            if self.waiting:
                self.panel.show_questions(self.questions)
                self._go_to_row()
            else:
                self.close()
        if (had or self.questions) and self._page.preview is not None:
            self.changed.emit()

    def note(self) -> list[QWidget]:
        """“3 người có thể đã có trong sổ”, while somebody waits for an answer and the questions are not open."""
        if not self.waiting or self.is_open:
            return []
        words = tr("Import", "{count} people may be on file already", count=self.waiting)
        note = Note(words, icon="people")
        note.setMinimumHeight(40)
        note.add_button(Button(tr("Import", "Answer"), key="Alt+P")).clicked.connect(self.open)
        return [note]

    @Slot()
    def open(self, *_: object) -> None:
        """Ask beside the table; in a narrow window in its place."""
        page = self._page
        if not self.questions:
            page.seam.say(tr("Import", "Nobody of the list is doubtful."))
            return
        panel = self.panel if self.panel is not None else self._made()
        panel.show_questions(self.questions)
        panel.show()
        self.fit()
        self._go_to_row()
        panel.begin()
        if page.preview is not None:
            self.changed.emit()

    def _go_to_row(self) -> None:
        """The row in question stands under the cursor."""
        asked = self.panel.question if self.panel is not None else None
        if asked is not None:
            self._page.table.go_to(asked.rows[0])

    def _made(self) -> MatchPanel:
        panel = self.panel = MatchPanel()
        panel.setMinimumWidth(LEAST)
        panel.answered.connect(self._answered)
        panel.done.connect(self.close)
        line = self._line = QFrame()
        line.setProperty("kind", "line")
        line.setFixedWidth(1)
        self._page.side_by_side.addWidget(line)
        self._page.side_by_side.addWidget(panel)
        line.show()
        return panel

    def fit(self) -> None:
        """Share the room with the table, or take its place."""
        if self.panel is None or self._line is None:
            return
        walking = self.is_open and self._page.is_narrow
        self._page.views.setVisible(not walking)
        self._line.setVisible(self.is_open and not walking)
        self.panel.setMaximumWidth(16777215 if walking else MOST)

    @Slot()
    def close(self) -> bool:
        """Put the questions away; what was not answered is asked again."""
        if not self.is_open or self.panel is None:
            return False
        self.panel.hide()
        self.fit()
        self._page.table.setFocus()
        if self._page.preview is not None:
            self.changed.emit()
        return True

    @Slot(object, object)
    def _answered(self, question: MatchQuestion, subject_id: int | None) -> None:
        said = self._page.state.said
        for place in question.rows:
            said = import_said.with_person(said, place, subject_id)
        name = question.said.name
        words = (
            tr("Import", "{name} is somebody not on file yet", name=name)
            if subject_id is None
            else tr("Import", "{name} is on file already", name=name)
        )
        self._page.deeds.say(words, said)
