"""One subject beside the list: facts, awards by year, grades, initiatives, rounds. Read in a handful of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.award import Award
from tdkt_desktop.domain.dates import short_date, short_partial
from tdkt_desktop.domain.rulebook import DISCIPLINE_FORMS, OpenMatter, Rulebook
from tdkt_desktop.domain.rules.evidence import Evidence
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Employment, Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.storage.mergers import Former
from tdkt_desktop.storage.traces import steps_of_subject
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, ElidedLabel, hairline, label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.near_days import past_time
from tdkt_desktop.ui.style import Role
from tdkt_desktop.ui.timeline import Dot, Moment, Timeline

SHOWN_MS = 10_000
SHOWN_ROUNDS = 20
_SHOWN_INITIATIVES = 5
_IN_COURSE = frozenset({"draft", "proposed", "returned", "supported"})
_SCOPES = {
    "co_so": QT_TRANSLATE_NOOP("Subject", "in the base unit"),
    "tinh": QT_TRANSLATE_NOOP("Subject", "in the province"),
    "toan_quoc": QT_TRANSLATE_NOOP("Subject", "in the whole country"),
}


@dataclass(frozen=True, slots=True)
class SubjectRecord:
    """What the panel shows."""

    subject: Subject
    awards: tuple[Award, ...]
    evidence: Evidence
    nominations: tuple[dict[str, Any], ...]
    workplaces: tuple[Employment, ...] = ()
    former: tuple[Former, ...] = ()

    @property
    def standing_awards(self) -> int:
        """How many awards were not annulled."""
        return sum(not award.annulled for award in self.awards)


def read_record(office: Office, subject_id: int) -> SubjectRecord:
    """Everything that is on file of a subject."""
    with office.reader() as reader:
        nominations = NOMINATIONS.rows(
            reader.connection, Filter(equal={"subject_id": subject_id}), limit=SHOWN_ROUNDS, sort="id", descending=True
        )
        for row in nominations:
            row["year"] = reader.rounds.get(row["round_id"]).year
        return SubjectRecord(
            subject=reader.subjects.get(subject_id),
            awards=tuple(reader.awards.of_subject(subject_id)),
            evidence=reader.evidence.of_subjects([subject_id], year=office.today.year)[subject_id],
            nominations=tuple(nominations),
            workplaces=tuple(reader.subjects.employments(subject_id)),
            former=tuple(reader.mergers.merged_into(subject_id)),
        )


@dataclass(frozen=True, slots=True)
class Past:
    """The Steps that touched a subject."""

    subject_id: int
    steps: tuple[Step, ...]


def read_past(office: Office, subject_id: int) -> Past:
    """What was done to a record and to what belongs to it, as far back as undo reaches."""
    with office.reader() as reader:
        return Past(subject_id, tuple(steps_of_subject(reader.connection, subject_id)))


def head_facts(subject: Subject) -> str:
    """One line under the name: birth date, position, unit."""
    born = tr("Subject", "Born {day}", day=short_partial(subject.birth_date)) if subject.birth_date else ""
    return " · ".join(filter(None, (born, subject.position, subject.unit)))


def moments(record: SubjectRecord, rulebook: Rulebook) -> list[Moment]:
    """What is proposed now, then the awards from the newest down; those of one decision stand together."""
    found = []
    for row in record.nominations:
        if row["status"] in _IN_COURSE:
            title = tr("Subject", "Proposed: {award}", award=award_name(rulebook, row["award"]))
            badge = statuses.badge(statuses.NOMINEE, row["status"])
            second = f"{row['round']} · {badge.word}" if badge is not None else str(row["round"])
            target = ("rounds", row["round_id"])
            found.append(Moment(str(row["year"]), title, second, Dot.IN_COURSE, target))
    standing = [award for award in record.awards if not award.annulled]
    for (year, number, day), group in groupby(standing, key=_decision_of):
        together = list(group)
        titles = dict.fromkeys(award_name(rulebook, award.award_code) for award in together)
        second = tr("Subject", "Decision {number} of {day}", number=number, day=day) if number and day else number
        dot = Dot.DECIDED if number else Dot.NO_NUMBER
        words = second or tr("Subject", "Number not known yet")
        found.append(Moment(str(year), ", ".join(titles), words, dot, ("register", together[0].id)))
    return found


def award_name(rulebook: Rulebook, code: str) -> str:
    """The short name of an award; its code when the pack no longer has it."""
    found = rulebook.find_award(code)
    return found.short_name if found is not None else code


class CitizenNumber(QWidget):
    """CCCD with all but its last four digits hidden; the eye shows it for ten seconds."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._words = label("")
        self.eye = Button(tr("Subject", "Show for 10 seconds"), kind="icon", icon="eye")
        self.eye.clicked.connect(self._toggle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide_number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._words)
        row.addWidget(self.eye)
        row.addStretch(1)
        self.hide_number()

    @property
    def words(self) -> str:
        """What can be read now."""
        return self._words.text()

    def hide_number(self) -> None:
        """Hide all but the last four digits."""
        self._timer.stop()
        self._words.setText(f"•••• •••• {self._number[-4:]}")
        self.eye.set_icon("eye")
        self.eye.set_words(tr("Subject", "Show for 10 seconds"))

    def _toggle(self) -> None:
        if self._timer.isActive():
            self.hide_number()
            return
        self._words.setText(" ".join(self._number[start : start + 4] for start in range(0, len(self._number), 4)))
        self.eye.set_icon("eye_off")
        self.eye.set_words(tr("Subject", "Hide"))
        self._timer.start()


class SubjectParts(QWidget):
    """The body of the panel; `opened` gives (key of a page, record) of what was pressed."""

    opened = Signal(str, object)
    past_wanted = Signal()

    def __init__(self, record: SubjectRecord, rulebook: Rulebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rulebook = rulebook
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.citizen: CitizenNumber | None = None
        self._facts(record.subject)
        self._history(record)
        self._grades(record.evidence)
        self._initiatives(record.evidence)
        self._workplaces(record.workplaces)
        self._disciplines(record.evidence)
        self._rounds(record.nominations)
        self._former(record.former)
        self.past = LinkLine(tr("Subject", "What was done to this record"), icon="history")
        self.past.clicked.connect(self.past_wanted)
        self._column.addWidget(hairline())
        self._column.addWidget(self.past)

    def _facts(self, subject: Subject) -> None:
        lines: list[tuple[str, QWidget]] = []
        if subject.citizen_id:
            self.citizen = CitizenNumber(subject.citizen_id)
            lines.append(("CCCD", self.citizen))
        if subject.note:
            lines.append((tr("Subject", "Note"), label(subject.note, wraps=True)))
        if not lines:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, (title, widget) in enumerate(lines):
            grid.addWidget(label(title, role=Role.SMALL, shade="text2"), place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(widget, place, 1)
        self._column.addLayout(grid)
        self._column.addWidget(hairline())

    def _head(self, words: str, count: str = "") -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 2)
        row.addWidget(label(words, role=Role.SECTION), 1)
        if count:
            row.addWidget(label(count, role=Role.SMALL, shade="text2"))
        self._column.addLayout(row)

    def _history(self, record: SubjectRecord) -> None:
        self._head(tr("Subject", "History of awards"), tr("Subject", "{count} awards", count=record.standing_awards))
        found = moments(record, self._rulebook)
        if not found:
            self._column.addWidget(label(tr("Subject", "No award is on file yet."), shade="text2", wraps=True))
            return
        self.timeline = Timeline(found)
        self.timeline.setAccessibleName(tr("Subject", "History of awards"))
        self.timeline.opened.connect(self._open)
        self._column.addWidget(self.timeline)

    def _grades(self, evidence: Evidence) -> None:
        if not evidence.grades:
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Grades by year"))
        for given in sorted(evidence.grades, key=_year_of, reverse=True):
            self._line(str(given.year), self._rulebook.grade_name(given.grade_code))

    def _initiatives(self, evidence: Evidence) -> None:
        if not evidence.initiatives:
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Initiatives"), str(len(evidence.initiatives)))
        for found in sorted(evidence.initiatives, key=_year_of, reverse=True)[:_SHOWN_INITIATIVES]:
            scope = tr("Subject", _SCOPES[found.scope]) if found.scope in _SCOPES else ""
            number = found.decision_number or tr("Subject", "not recognised yet")
            self._line(str(found.year or ""), found.title, " · ".join(filter(None, (number, scope))))

    def _workplaces(self, found: Sequence[Employment]) -> None:
        if not found:
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Workplaces"))
        for place in reversed(found):
            since = str(place.from_date.year) if place.from_date is not None else ""
            self._line(since, place.unit, " · ".join(filter(None, (place.position, time_words(place)))))

    def _disciplines(self, evidence: Evidence) -> None:
        """Disciplines and open matters; they stand nowhere else but in an appraisal."""
        if not (evidence.disciplines or evidence.open_cases):
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Disciplines"))
        forms = {row.code: row.name for row in self._rulebook.scale(DISCIPLINE_FORMS)}
        states = {row.code: row.name for row in self._rulebook.table(OpenMatter)}
        for past in evidence.disciplines:
            until = tr("Subject", "served until {day}", day=past.served_until) if past.served_until else ""
            second = " · ".join(filter(None, (_day(past.decided_on), until, past.decision_number)))
            self._line(_year(past.decided_on), forms.get(past.form, past.form), second)
        for case in evidence.open_cases:
            words = states.get(case.state, case.state)
            self._line(_year(case.since), words, " · ".join(filter(None, (_day(case.since), case.reference))))

    def _former(self, found: Sequence[Former]) -> None:
        """Records that were merged into this one: their names are still found."""
        if not found:
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Merged into this record"))
        for former in found:
            born = short_partial(former.birth_date) if former.birth_date is not None else ""
            last = f"•••• •••• {former.citizen_id[-4:]}" if former.citizen_id else ""
            told = tr("Subject", "merged on {day}", day=former.merged_on)
            self._line("", former.name, " · ".join(filter(None, (born, last, told, former.reason))))

    def show_past(self, steps: Sequence[Step], now: datetime) -> None:
        """Show the Steps that touched the record, in place of the link that asked for them."""
        self.past.hide()
        self._head(tr("Subject", "What was done to this record"))
        if not steps:
            self._column.addWidget(label(tr("Subject", "Longer ago than undo reaches."), shade="text2", wraps=True))
        for step in steps:
            line = ElidedLabel(f"{past_time(step.at, now)}  {say(step.name)}", role=Role.SMALL)
            self._column.addWidget(line)
            line.show()

    def _rounds(self, nominations: Sequence[dict[str, Any]]) -> None:
        """Rounds that ended without an award; what is in course or was awarded stands in the history."""
        nominations = [row for row in nominations if row["status"] == "refused"]
        if not nominations:
            return
        self._column.addWidget(hairline())
        self._head(tr("Subject", "Not awarded in"))
        for row in nominations:
            line = QHBoxLayout()
            line.setSpacing(8)
            words = f"{award_name(self._rulebook, row['award'])} · {row['round']}"
            link = LinkLine(words, icon="trophy")
            link.setProperty("round", row["round_id"])
            link.clicked.connect(self._round_pressed)
            line.addWidget(link, 1)
            badge = statuses.badge(statuses.NOMINEE, row["status"])
            if badge is not None:
                line.addWidget(Chip(badge))
            self._column.addLayout(line)

    def _line(self, year: str, words: str, second: str = "") -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        when = label(year, role=Role.STRONG, shade="text2")
        when.setMinimumWidth(40)
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(words, wraps=True))
        if second:
            column.addWidget(ElidedLabel(second, role=Role.SMALL, shade="text2"))
        row.addLayout(column, 1)
        self._column.addLayout(row)

    def _open(self, target: object) -> None:
        assert isinstance(target, tuple)
        self.opened.emit(*target)

    def _round_pressed(self) -> None:
        self.opened.emit("rounds", self.sender().property("round"))


def time_words(place: Employment) -> str:
    """“9/2015 – nay”; empty when no day is known."""
    if place.from_date is None and place.to_date is None:
        return ""
    first = short_partial(place.from_date) if place.from_date is not None else "…"
    last = short_partial(place.to_date) if place.to_date is not None else tr("Subject", "now")
    return f"{first} – {last}"


def _year(day: date | None) -> str:
    return str(day.year) if day is not None else ""


def _decision_of(award: Award) -> tuple[int, str, str]:
    return award.period_year, award.decision_number or "", _day(award.signed_on)


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _year_of(found: object) -> int:
    return int(getattr(found, "year", 0) or 0)
