"""Forms of the page Đối tượng: a new subject, one that is corrected in the panel, and one that is proposed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import Subject, SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.storage.touching import Touched
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, Field, LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.touch_line import TouchLine
from tdkt_desktop.ui.pages.unit_field import UnitField
from tdkt_desktop.ui.style import Role

KIND_WORDS = {
    SubjectKind.PERSON: QT_TRANSLATE_NOOP("Subject", "Person"),
    SubjectKind.COLLECTIVE: QT_TRANSLATE_NOOP("Subject", "Collective"),
    SubjectKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Subject", "Household"),
}
CITIZEN_DIGITS = 12
_OLD_CITIZEN_DIGITS = 9


def wrong_citizen_number(text: str) -> str:
    """What is wrong with a CCCD of 12 digits (or an old number of 9)."""
    digits = text.replace(" ", "")
    if not digits or (digits.isdigit() and len(digits) in (CITIZEN_DIGITS, _OLD_CITIZEN_DIGITS)):
        return ""
    return tr("Subject", "A citizen number has 12 digits")


def partial(day: object) -> PartialDate | None:
    """What a date field gives, as far as it is known."""
    if isinstance(day, PartialDate):
        return day
    return PartialDate(day.year, day.month, day.day) if isinstance(day, date) else None


class NewSubjectForm(InlineForm):
    """A person, collective or household; people of the same name are shown before they are entered twice."""

    name_typed = Signal(str)
    known_wanted = Signal(object)  # id of a subject on file

    def __init__(self, *, today: date, units: Sequence[Unit], parent: QWidget | None = None) -> None:
        self.kind = ChoiceField(
            tr("Subject", "Kind"), choices=[(kind.value, tr("Subject", words)) for kind, words in KIND_WORDS.items()]
        )
        self.name = LineField(tr("Subject", "Full name"))
        self.birth = DateField(tr("Subject", "Birth date"), today=today, partial=True)
        self.unit = UnitField(tr("Subject", "Unit"), units=units)
        self.position = LineField(tr("Subject", "Position"))
        self.citizen = LineField(tr("Subject", "Citizen number"), check=wrong_citizen_number)
        super().__init__(
            tr("Subject", "Add a subject"),
            fields=(self.kind, self.name, self.birth, self.unit, self.position, self.citizen),
            verb=tr("Subject", "Add"),
            icon="add",
            parent=parent,
        )
        self._known = QWidget()
        self._known_column = QVBoxLayout(self._known)
        self._known_column.setContentsMargins(0, 4, 0, 0)
        self._known_column.setSpacing(2)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self._known)
        self._known.hide()
        self.name.line.textEdited.connect(self._name_typed)

    @property
    def values(self) -> dict[str, Any]:
        """What was entered, as `add_subject` takes it."""
        found: dict[str, Any] = {
            "birth_date": partial(self.birth.day()),
            "unit_id": self.unit.unit_id,
            "position": self.position.text() or None,
        }
        digits = self.citizen.text().replace(" ", "")
        return found | ({"citizen_id": digits} if digits else {})

    @property
    def chosen_kind(self) -> SubjectKind:
        """Whom the form adds."""
        return SubjectKind(str(self.kind.value))

    def confirm(self) -> None:
        self.name.show_error("" if self.name.text() else tr("Subject", "The name is missing"))
        super().confirm()

    def show_known(self, people: Sequence[tuple[object, str]]) -> None:
        """Show who is on file under a like name: (id, what tells them apart)."""
        while (item := self._known_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if people:
            self._known_column.addWidget(label(tr("Subject", "On file already:"), role=Role.SMALLSTRONG))
        for record, words in people:
            line = LinkLine(words, icon="people")
            line.setProperty("record", record)
            line.clicked.connect(self._known_pressed)
            self._known_column.addWidget(line)
        self._known.setVisible(bool(people))

    def _name_typed(self) -> None:
        self.name_typed.emit(self.name.text())

    def _known_pressed(self) -> None:
        self.known_wanted.emit(self.sender().property("record"))


class SubjectEditor(QWidget):
    """Fields of one subject in the panel; each saves itself when it is left, `changed` gives its key and value."""

    changed = Signal(str, object)
    opened = Signal(str, object)  # a link of the line that says what a new name touches

    def __init__(
        self,
        subject: Subject,
        *,
        today: date,
        units: Sequence[Unit],
        touched: Touched | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._touched, self._name = touched, subject.name
        self.subject_id = subject.id
        self.name = LineField(tr("Subject", "Full name"), text=subject.name, check=_missing_name)
        self.birth = DateField(tr("Subject", "Birth date"), today=today, partial=True)
        self.birth.set_day(subject.birth_date)
        self.unit = UnitField(tr("Subject", "Unit"), units=units, chosen=subject.unit_id)
        self.position = LineField(tr("Subject", "Position"), text=subject.position or "")
        hint = tr("Subject", "On file: •••• •••• {last}", last=subject.citizen_id[-4:]) if subject.citizen_id else ""
        self.citizen = LineField(tr("Subject", "Citizen number"), hint=hint, check=wrong_citizen_number)
        self.note = LineField(tr("Subject", "Note"), text=subject.note or "")
        fields: list[Field] = [self.name, self.birth, self.unit, self.position, self.citizen, self.note]
        if subject.kind is not SubjectKind.PERSON:
            fields = [self.name, self.unit, self.note]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.touch = TouchLine()
        self.touch.opened.connect(self.opened)
        for field in fields:
            column.addWidget(field)
            field.saved.connect(self._saved)
        column.insertWidget(1, self.touch)
        self.name.line.textEdited.connect(self._name_typed)
        self._keys = {
            self.name: "name",
            self.birth: "birth_date",
            self.unit: "unit_id",
            self.position: "position",
            self.citizen: "citizen_id",
            self.note: "note",
        }

    @Slot()
    def _name_typed(self) -> None:
        """Say whom another name touches, before it is saved."""
        self.touch.show_touched(self._touched if self.name.text() != self._name else None)

    @Slot(str)
    def _saved(self, text: str) -> None:
        field = self.sender()
        assert isinstance(field, LineField)
        value: object = text or None
        if field is self.birth:
            value = partial(self.birth.day())
        elif field is self.unit:
            value = self.unit.unit_id
        elif field is self.citizen:
            value = text.replace(" ", "") or None
        self.changed.emit(self._keys[field], value)


class NominateForm(InlineForm):
    """A round and an award for one subject."""

    def __init__(
        self, subject: Subject, *, rounds: Sequence[Round], rulebook: Rulebook, parent: QWidget | None = None
    ) -> None:
        self.subject = subject
        self._rulebook = rulebook
        self._rounds = {found.id: found for found in rounds}
        choices = [(found.id, found.name) for found in rounds]
        self.round = ChoiceField(tr("Subject", "Round"), choices=choices)
        self.award = ChoiceField(tr("Subject", "Award"), choices=())
        self._offer_awards()
        super().__init__(
            tr("Subject", "Propose {name}", name=subject.name),
            fields=(self.round, self.award),
            verb=tr("Subject", "Propose"),
            icon="ribbon_star",
            parent=parent,
        )
        self.round.box.currentIndexChanged.connect(self._offer_awards)

    @property
    def values(self) -> dict[str, Any]:
        """What was chosen, as `nominate` takes it."""
        return {"subject_id": self.subject.id, "award_code": str(self.award.value)}

    @Slot()
    def _offer_awards(self) -> None:
        """The awards of this kind of subject that the law of the round knows."""
        found = self._rounds.get(int(str(self.round.value))) if self.round.value is not None else None
        self.award.box.clear()
        on = found.received_on if found is not None else None
        for award in self._rulebook.awards(on=on, subject=self.subject.kind):
            self.award.box.addItem(award.name, award.code)


def _missing_name(text: str) -> str:
    return "" if text else tr("Subject", "The name is missing")
