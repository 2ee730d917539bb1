"""Tách người…: the records of a subject by the row that they came from; what is ticked goes to a person of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from tdkt_desktop.actions.splitting import Source, belongings_by_source, split_subject
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.splitting import RecordKey
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.subject_forms import partial
from tdkt_desktop.ui.pages.subject_split_ticks import SplitTicks
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SplitForm(InlineForm):
    """Who the other person is, and the records to be ticked; says all the while what goes and what stays."""

    fills_page = True

    def __init__(self, subject: Subject, sources: Sequence[Source], *, rulebook: Rulebook, today: date) -> None:
        self.subject = subject
        self.name = LineField(tr("Split", "Name of the other person"), text=subject.name, check=_missing_name)
        self.birth = DateField(tr("Split", "Birth date, if known"), today=today, partial=True)
        super().__init__(
            tr("Split", "Split {name}", name=subject.name), fields=(self.name, self.birth), verb=tr("Split", "Split")
        )
        self.ticks = SplitTicks(sources, rulebook=rulebook)
        self.ticks.changed.connect(self._say_what_goes)
        self.told = label("", role=Role.SMALL, shade="text2", wraps=True)
        self.missing = label("", role=Role.SMALL, shade=Tone.BAD.value, wraps=True)
        self.missing.hide()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        for part in (self.told, self.missing, self.ticks):
            whole.addWidget(part)
        whole.addStretch(1)
        for box in self.ticks.boxes:
            box.installEventFilter(self)
        self._say_what_goes()

    def begin(self) -> None:
        """Put the cursor on the first source."""
        self.ticks.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def confirm(self) -> None:
        self.name.check_now()
        self.missing.setText("" if self.ticks.chosen else tr("Split", "Tick what belongs to the other person."))
        self.missing.setVisible(not self.ticks.chosen)
        if self.ticks.chosen:
            super().confirm()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self.ticks.boxes:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                box = self.ticks.next_box(watched, step)
                box.setFocus(Qt.FocusReason.TabFocusReason)
                if (area := self._area()) is not None:
                    area.ensureWidgetVisible(box, 0, 8)
                return True
        return super().eventFilter(watched, event)

    def _area(self) -> QScrollArea | None:
        """What the form scrolls in."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    @Slot()
    def _say_what_goes(self) -> None:
        going, staying = self.ticks.holdings()
        words = tr("Split", "Goes to the other person: {going}. Stays: {staying}.", going=going, staying=staying)
        self.told.setText(words)
        self.missing.hide()


class SubjectSplitting(QObject):
    """Shows the form in its place and splits what was confirmed; `show_wanted` gives the new person."""

    show_wanted = Signal(object)

    def __init__(self, office: Office, seam: Seam, place: FormPlace) -> None:
        super().__init__(place)
        self._office, self._seam, self._place = office, seam, place
        self._split_id: int | None = None

    def begin(self, subject: Subject) -> None:
        """Ask what belongs to another person."""
        sources = belongings_by_source(self._office, subject.id)
        if not sources:
            nothing = tr("Split", "There is nothing on file of {name} that could be split off.", name=subject.name)
            self._seam.say(nothing)
            return
        form = SplitForm(subject, sources, rulebook=self._office.rulebook, today=self._office.today)
        form.confirmed.connect(self._split)
        self._place.show(form)

    @Slot()
    def _split(self) -> None:
        form = self._place.form
        assert isinstance(form, SplitForm)
        self._split_id = form.subject.id
        self._seam.run(
            split_off,
            form.subject.id,
            sorted(form.ticks.chosen),
            other_name=form.name.text(),
            birth_date=partial(form.birth.day()),
            done=self._done,
        )

    @Slot(object)
    def _done(self, step: object) -> None:
        del step
        self._place.close()
        if self._split_id is not None:
            with self._office.reader() as reader:
                newest = reader.identities.told_from(self._split_id)[-1]
            self.show_wanted.emit(newest)


def split_off(
    office: Office,
    subject_id: int,
    records: Collection[RecordKey],
    *,
    other_name: str,
    birth_date: PartialDate | None,
) -> Step:
    """Split as the form says. Raises what `split_subject` raises."""
    return split_subject(office, subject_id, records, name=other_name, birth_date=birth_date)


def _missing_name(text: str) -> str:
    return "" if text else tr("Subject", "The name is missing")
