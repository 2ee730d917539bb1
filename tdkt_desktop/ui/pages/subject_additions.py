"""What is added by a form above the list: somebody new, a proposal, a grade, a workplace, a discipline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tdkt_desktop.actions.people import add_subject, record_discipline, record_employment, record_grade
from tdkt_desktop.actions.rounds import nominate
from tdkt_desktop.domain.rulebook import DISCIPLINE_FORMS, EvaluationGrade, OpenMatter, Rulebook
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.form_place import FormPlace
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.person_field import told_apart
from tdkt_desktop.ui.pages.subject_forms import NewSubjectForm, NominateForm, partial
from tdkt_desktop.ui.pages.unit_field import UnitField
from tdkt_desktop.ui.seam import Seam

EARLIEST_YEAR = 1945
MOST_NAMESAKES = 4
PAUSE_MS = 120
_STATE = "state:"


class GradeForm(InlineForm):
    """The grade of one year, with the paper that says so."""

    def __init__(self, subject: Subject, *, rulebook: Rulebook, year: int) -> None:
        self.subject, self._latest = subject, year
        self.year = LineField(tr("Subject", "Year"), text=str(year), check=self._wrong_year)
        names = {row.code: row.name for row in sorted(rulebook.table(EvaluationGrade), key=_rank)}
        self.grade = ChoiceField(tr("Subject", "Grade"), choices=list(names.items()))
        self.paper = LineField(tr("Subject", "Paper that says so"))
        super().__init__(
            tr("Subject", "Grade of {name}", name=subject.name),
            fields=(self.year, self.grade, self.paper),
            verb=tr("Subject", "Record"),
        )

    def _wrong_year(self, text: str) -> str:
        if text.isdigit() and EARLIEST_YEAR <= int(text) <= self._latest:
            return ""
        return tr("Subject", "A year such as {year}", year=str(self._latest))

    def confirm(self) -> None:
        self.year.check_now()
        super().confirm()


class WorkplaceForm(InlineForm):
    """Where a person works or worked, from and to as far as known."""

    def __init__(self, subject: Subject, *, units: Sequence[Unit], today: date) -> None:
        self.subject = subject
        self.unit = UnitField(tr("Subject", "Unit"), units=units)
        self.position = LineField(tr("Subject", "Position"))
        self.begins = DateField(tr("Subject", "From"), today=today, partial=True)
        self.ends = DateField(tr("Subject", "Until"), today=today, partial=True)
        super().__init__(
            tr("Subject", "Workplace of {name}", name=subject.name),
            fields=(self.unit, self.position, self.begins, self.ends),
            verb=tr("Subject", "Record"),
        )

    def confirm(self) -> None:
        self.settle_all()
        if self.unit.unit_id is None and not self.unit.error:
            self.unit.show_error(tr("Subject", "Choose the unit"))
        first, last = partial(self.begins.day()), partial(self.ends.day())
        if first is not None and last is not None and first.first > last.last:
            self.ends.show_error(tr("Subject", "This lies before the first day"))
        super().confirm()


class DisciplineForm(InlineForm):
    """A form of discipline, or an open matter, with its day and paper."""

    def __init__(self, subject: Subject, *, rulebook: Rulebook, today: date) -> None:
        self.subject = subject
        forms = [(row.code, row.name) for row in rulebook.scale(DISCIPLINE_FORMS)]
        matters = [(f"{_STATE}{row.code}", row.name.capitalize()) for row in rulebook.table(OpenMatter)]
        self.form = ChoiceField(tr("Subject", "Form, or open matter"), choices=[*forms, *matters])
        self.day = DateField(tr("Subject", "Since"), today=today)
        self.until = DateField(tr("Subject", "Served until"), today=today)
        self.paper = LineField(tr("Subject", "Paper that says so"))
        super().__init__(
            tr("Subject", "Discipline of {name}", name=subject.name),
            fields=(self.form, self.day, self.until, self.paper),
            verb=tr("Subject", "Record"),
        )

    @property
    def chosen(self) -> tuple[str | None, str | None]:
        """The form, or the state of an open matter."""
        code = str(self.form.value)
        return (None, code.removeprefix(_STATE)) if code.startswith(_STATE) else (code, None)


class SubjectAdditions(QObject):
    """Shows the forms in their place and records what was confirmed; `show_wanted` gives who is to be shown."""

    show_wanted = Signal(object)

    def __init__(self, office: Office, seam: Seam, place: FormPlace) -> None:
        super().__init__(place)
        self._office, self._seam, self._place = office, seam, place
        self._typed_name = ""
        self._later = pause(self._show_known, self)

    # ---- somebody new

    def new(self, *, units: Sequence[Unit]) -> None:
        """Ask for a new subject."""
        form = NewSubjectForm(today=self._office.today, units=units)
        form.name_typed.connect(self._name_typed)
        form.known_wanted.connect(self._go_to_known)
        form.confirmed.connect(self._add)
        self._place.show(form)

    @Slot()
    def _add(self) -> None:
        form = self._place.form
        assert isinstance(form, NewSubjectForm)
        self._typed_name = form.name.text()
        self._seam.run(add_subject, form.chosen_kind, self._typed_name, done=self._added, **form.values)

    @Slot(object)
    def _added(self, step: object) -> None:
        self._done(step)
        newest = self._like(self._typed_name, limit=1)
        if newest:
            self.show_wanted.emit(newest[0]["id"])

    @Slot(str)
    def _name_typed(self, name: str) -> None:
        self._typed_name = name
        self._later.start()

    @Slot()
    def _show_known(self) -> None:
        if isinstance(self._place.form, NewSubjectForm):
            found = self._like(self._typed_name, limit=MOST_NAMESAKES) if len(self._typed_name.split()) > 1 else []
            self._place.form.show_known([(row["id"], told_apart(row)) for row in found])

    @Slot(object)
    def _go_to_known(self, record: object) -> None:
        self._place.close()
        self.show_wanted.emit(record)

    def _like(self, name: str, *, limit: int) -> list[dict[str, object]]:
        with self._office.reader() as reader:
            wanted = Filter(words=name)
            return SUBJECTS.rows(reader.connection, wanted, limit=limit, sort="id", descending=True)

    # ---- somebody on file

    def propose(self, subject: Subject) -> None:
        """Ask for the round and award for which the subject is proposed."""
        with self._office.reader() as reader:
            rounds = [found for found in reader.rounds.all() if found.year >= self._office.today.year - 1]
        if not rounds:
            self._seam.say(tr("Subject", "There is no round yet. Open one on the page of rounds first."))
            return
        form = NominateForm(subject, rounds=rounds, rulebook=self._office.rulebook)
        form.confirmed.connect(self._propose)
        self._place.show(form)

    @Slot()
    def _propose(self) -> None:
        form = self._place.form
        assert isinstance(form, NominateForm)
        self._seam.run(nominate, int(str(form.round.value)), done=self._done, **form.values)

    def fact(self, fact: str, subject: Subject, *, units: Sequence[Unit]) -> None:
        """Ask for a fact: grade | workplace | discipline."""
        rulebook, today = self._office.rulebook, self._office.today
        form: InlineForm
        if fact == "grade":
            form = GradeForm(subject, rulebook=rulebook, year=today.year)
            form.confirmed.connect(self._record_grade)
        elif fact == "workplace":
            form = WorkplaceForm(subject, units=units, today=today)
            form.confirmed.connect(self._record_workplace)
        else:
            form = DisciplineForm(subject, rulebook=rulebook, today=today)
            form.confirmed.connect(self._record_discipline)
        self._place.show(form)

    @Slot()
    def _record_grade(self) -> None:
        form = self._place.form
        assert isinstance(form, GradeForm)
        self._seam.run(
            record_grade,
            form.subject.id,
            int(form.year.text()),
            grade=str(form.grade.value),
            paper=form.paper.text() or None,
            done=self._done,
        )

    @Slot()
    def _record_workplace(self) -> None:
        form = self._place.form
        assert isinstance(form, WorkplaceForm)
        self._seam.run(
            record_employment,
            form.subject.id,
            form.unit.unit_id,
            position=form.position.text() or None,
            from_date=partial(form.begins.day()),
            to_date=partial(form.ends.day()),
            done=self._done,
        )

    @Slot()
    def _record_discipline(self) -> None:
        form = self._place.form
        assert isinstance(form, DisciplineForm)
        (kind, state), day, until = form.chosen, form.day.day(), form.until.day()
        self._seam.run(
            record_discipline,
            form.subject.id,
            form=kind,
            on=day if isinstance(day, date) else None,
            served_until=until if isinstance(until, date) else None,
            state=state,
            paper=form.paper.text() or None,
            done=self._done,
        )

    @Slot(object)
    def _done(self, step: object) -> None:
        del step
        self._place.close()


def pause(slot: Callable[[], None], owner: QObject) -> QTimer:
    """A timer that calls a bound method of its owner once, a moment after the last start."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MS)
    timer.timeout.connect(slot)
    return timer


def _rank(grade: EvaluationGrade) -> int:
    return grade.rank
