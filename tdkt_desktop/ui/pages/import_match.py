"""Câu hỏi về người: what the list says beside a record on file; one person or two, the officer says, or later.

`show_questions` begins; `answered` gives a question and the subject that is meant, or None for somebody else; `done`
comes after the last one. Keys: C or 1 the same, N or 2 another person, S or 3 later, ← → the other records.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.matching import MatchCandidate, MatchQuestion
from tdkt_desktop.intake.corrections import RowPlace
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, hairline, label
from tdkt_desktop.ui.pages.import_match_facts import MatchFacts
from tdkt_desktop.ui.style import Role

_Key = Qt.Key
_SAME, _OTHER, _LATER = (_Key.Key_C, _Key.Key_1), (_Key.Key_N, _Key.Key_2), (_Key.Key_S, _Key.Key_3)


class MatchPanel(QWidget):
    """One question at a time."""

    answered = Signal(object, object)  # MatchQuestion; id of the subject that is meant, None = somebody else
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions: tuple[MatchQuestion, ...] = ()
        self._at = self._shown = 0
        self._put_off: set[tuple[RowPlace, ...]] = set()
        self.title = ElidedLabel(role=Role.LEAD)
        self.place = label("", role=Role.SMALL, shade="text2")
        self.rows = ElidedLabel(role=Role.SMALL, shade="text2")
        self.score = label("", role=Role.STRONG, wraps=True)
        self.back = Button(tr("Match", "Question before"), kind="icon", icon="arrow_left", key="PgUp")
        self.on = Button(tr("Match", "Next question"), kind="icon", icon="arrow_right", key="PgDown")
        self.others = Button("", kind="link", icon="people", key="→")
        self.same = Button(tr("Match", "The same person"), kind="filled", key="C")
        self.other = Button(tr("Match", "Another person"), key="N")
        self.later = Button(tr("Match", "Later"), kind="quiet", key="S")
        self.later.setToolTip(
            tr(
                "Match",
                "Later (S): kept as another person, and found again under Merge doubles on the page of subjects",
            )
        )
        self.facts = MatchFacts()
        self._lay_out()
        for button, slot in (
            (self.back, self.go_back),
            (self.on, self.go_on),
            (self.others, self.show_other),
            (self.same, self.answer_same),
            (self.other, self.answer_other),
            (self.later, self.put_off),
        ):
            button.clicked.connect(slot)
            button.installEventFilter(self)
        self.setAccessibleName(tr("Match", "Questions about people"))
        self.setMinimumWidth(style.PANEL_LEAST)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 6, 0)
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        for widget in (self.back, self.place, self.on):
            head.addWidget(widget)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 12, 6)
        below.setSpacing(2)
        below.addWidget(self.rows)
        second = QHBoxLayout()
        second.addWidget(self.score, 1)
        second.addWidget(self.others)
        below.addLayout(second)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.facts)
        self._scroll = scroll
        foot = self._foot = QGridLayout()
        foot.setContentsMargins(16, 8, 12, 8)
        foot.setSpacing(6)
        foot.setColumnStretch(3, 1)
        for button in (self.same, self.other, self.later):
            button.make_small()
        self._spread()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(hairline())
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    def _spread(self) -> None:
        """All answers in one row; the last below where the panel is narrow."""
        room = self.width() - 28
        across = 3 if sum(button.sizeHint().width() + 6 for button in (self.same, self.other, self.later)) < room else 2
        for place, button in enumerate((self.same, self.other, self.later)):
            self._foot.addWidget(button, place // across, place % across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    # ---- what is asked

    def show_questions(self, questions: Sequence[MatchQuestion]) -> None:
        """Ask these; with none left, `done` follows at once.

        Shown is what is being asked when it is still among them, else the first that is neither answered nor put off.
        """
        asked = self.question
        self.questions = tuple(questions)
        waiting = [place for place, one in enumerate(self.questions) if not one.is_answered]
        same = [place for place in waiting if asked is not None and self.questions[place].rows == asked.rows]
        fresh = [place for place in waiting if self.questions[place].rows not in self._put_off]
        self._at = next(iter([*same, *fresh, *waiting]), 0)
        self._show()
        if not self.questions:
            self.done.emit()

    @property
    def question(self) -> MatchQuestion | None:
        """The question that is shown."""
        return self.questions[self._at] if self._at < len(self.questions) else None

    @property
    def candidate(self) -> MatchCandidate | None:
        """The record that stands beside it."""
        asked = self.question
        return asked.candidates[self._shown] if asked is not None and asked.candidates else None

    def begin(self) -> None:
        """Put the cursor on the likeliest answer."""
        self.same.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self._shown = 0
        asked = self.question
        if asked is None:
            self.facts.show_facts(None, None)
            return
        self.title.set_words(asked.said.name)
        self.place.setText(tr("Match", "Question {number} / {count}", number=self._at + 1, count=len(self.questions)))
        numbers = ", ".join(str(place.row) for place in asked.rows)
        self.rows.set_words(
            tr("Match", "Row {numbers} of the list", numbers=numbers)
            if len(asked.rows) == 1
            else tr("Match", "{count} rows of the list: {numbers}", count=len(asked.rows), numbers=numbers)
        )
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at + 1 < len(self.questions))
        self._show_candidate()

    def _show_candidate(self) -> None:
        asked, shown = self.question, self.candidate
        self.facts.show_facts(asked, shown)
        self._scroll.verticalScrollBar().setValue(0)
        self.same.setVisible(shown is not None)
        many = len(asked.candidates) if asked is not None else 0
        self.others.setVisible(many > 1)
        self.others.set_words(tr("Match", "Record {number} / {count}", number=self._shown + 1, count=many), key="→")
        score = tr("Match", "{score} of 100", score=shown.score) if shown is not None else ""
        self.score.setText(" · ".join(filter(None, (score, self._answer_words()))))

    def _answer_words(self) -> str:
        asked = self.question
        if asked is None or not asked.is_answered:
            return tr("Match", "not certain")
        meant = [one.card.subject.name for one in asked.candidates if one.subject_id == asked.answer]
        return tr("Match", "answered: the same person") if meant else tr("Match", "answered: another person")

    # ---- answers

    @Slot()
    def answer_same(self) -> None:
        """They are one person."""
        if (shown := self.candidate) is not None:
            self._answer(shown.subject_id)

    @Slot()
    def answer_other(self) -> None:
        """The row is about somebody else than all records shown."""
        self._answer(None)

    def _answer(self, subject_id: int | None) -> None:
        asked = self.question
        if asked is None:
            return
        self.answered.emit(asked, subject_id)
        if asked is self.question:  # nobody showed other questions meanwhile
            self.go_on()

    @Slot()
    def put_off(self) -> None:
        """Leave the question for later."""
        if (asked := self.question) is not None:
            self._put_off.add(asked.rows)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """The next question; after the last one it is done."""
        if self._at + 1 < len(self.questions):
            self._at += 1
            self._show()
        else:
            self.done.emit()

    @Slot()
    def go_back(self) -> None:
        """The question before."""
        if self._at > 0:
            self._at -= 1
            self._show()

    @Slot()
    def show_other(self) -> None:
        """The next record that may be meant."""
        self._turn(1)

    def _turn(self, steps: int) -> None:
        asked = self.question
        if asked is not None and asked.candidates:
            self._shown = (self._shown + steps) % len(asked.candidates)
            self._show_candidate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() not in (_Key.Key_Left, _Key.Key_Right):
            return False
        self.keyPressEvent(event)  # a button would only hand the focus on
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _SAME:
            self.answer_same()
        elif key in _OTHER:
            self.answer_other()
        elif key in _LATER:
            self.put_off()
        elif key == _Key.Key_PageDown:
            self.go_on()
        elif key == _Key.Key_PageUp:
            self.go_back()
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self._turn(1 if key == _Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)
