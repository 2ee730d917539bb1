"""The fields of a paper that is composed: number, day and addressee, then what its form asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from tdkt_desktop.documents.fields import OWN_DAY, OWN_NUMBER, FieldKind, FormField
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.fields import DateField, Field, LineField, TextField

OWN = (OWN_NUMBER, OWN_DAY)


class TextSaver(QObject):
    """Saves the long texts of a form when the focus leaves them, and tells which field has it."""

    def __init__(self, owner: PaperFields) -> None:
        super().__init__(owner)
        self._owner = owner

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and isinstance(watched, QPlainTextEdit):
            self._owner.commit(watched)
        elif event.type() is QEvent.Type.FocusIn:
            self._owner.went_to(watched)
        return False


class PaperFields(QWidget):
    """`typed` at every letter, `left` when a field was changed and left, `entered` gives the field with the focus."""

    typed = Signal()
    left = Signal()
    entered = Signal(str)

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver = TextSaver(self)
        self.number = LineField(tr("FormField", "Number and symbol"))
        self.day = DateField(tr("FormField", "Day"), today=today)
        self.other_side = LineField(tr("Document", "Sent to"))
        self.of_form: dict[str, Field] = {}
        self.proposed_day = ""  # what the paper prints while no day is set
        self._proposed: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.addWidget(self.other_side, 2, 0, 1, 2)
        self.arrange()
        for field in (self.number, self.day, self.other_side):
            self._watch(field)

    # ---- what stands in them

    @property
    def all(self) -> list[Field]:
        """Every field, from the top."""
        return [self.number, self.day, self.other_side, *self.of_form.values()]

    @property
    def values(self) -> dict[str, str]:
        """What was set by hand: texts that are not what the form proposes."""
        texts = {name: field.text() for name, field in self.of_form.items()}
        return {name: text for name, text in texts.items() if text and text != self._proposed.get(name)}

    @property
    def dated(self) -> date | None:
        """The day of the paper, as far as one is given."""
        day = self.day.day()
        return day if isinstance(day, date) else None

    def name_of(self, field: Field) -> str:
        """The name of a field as forms call it."""
        if field in (self.number, self.day):
            return OWN[0] if field is self.number else OWN[1]
        return next((name for name, one in self.of_form.items() if one is field), "")

    def text_of(self, name: str) -> str:
        """What stands in a field."""
        field = {OWN_NUMBER: self.number, OWN_DAY: self.day}.get(name) or self.of_form.get(name)
        return field.text() if field is not None else ""

    def show_values(
        self, values: Mapping[str, str], *, number: str, dated: date | None, other_side: str, force: bool = False
    ) -> None:
        """Show what is on file; a field that is being typed in stays as it is, unless `force`."""
        said: dict[Field, str] = {
            self.number: number,
            self.day: short_date(dated) if dated else "",
            self.other_side: other_side,
        }
        said |= {field: values.get(name) or self._proposed.get(name, "") for name, field in self.of_form.items()}
        for field, text in said.items():
            if field.text() != text and (force or not field.editor.hasFocus()):
                field.set_text(text)

    def arrange(self) -> None:
        """Number and day beside each other; under each other where one is wrong and needs room for its cure."""
        below = bool(self.number.error or self.day.error)
        self._grid.addWidget(self.number, 0, 0, 1, 2 if below else 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.day, int(below), 0 if below else 1, 1, 2 if below else 1, Qt.AlignmentFlag.AlignTop)

    # ---- fields of the form

    def show_fields(self, asked: Sequence[FormField], values: Mapping[str, str]) -> None:
        """Show the fields that the form asks for; those that stand already keep their text."""
        wanted = [field for field in asked if field.name not in OWN]
        self.proposed_day = next((field.proposed for field in asked if field.name == OWN_DAY), "")
        self.day.line.setPlaceholderText(self.proposed_day or tr("Field", "day/month/year"))
        if [field.name for field in wanted] != list(self.of_form):
            self._make(wanted, values)
        for field in wanted:
            before, shown = self._proposed.get(field.name), self.of_form[field.name]
            self._proposed[field.name] = field.proposed
            if before != field.proposed and shown.text() == (before or ""):
                shown.set_text(field.proposed)  # it followed the record, and still does

    def _make(self, wanted: Sequence[FormField], values: Mapping[str, str]) -> None:
        for field in self.of_form.values():
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.of_form = {}
        self._proposed = {field.name: field.proposed for field in wanted}
        for row, asked in enumerate(wanted, start=3):
            title, text = tr("FormField", asked.title), values.get(asked.name) or asked.proposed
            made: Field
            made = TextField(title, text=text) if asked.kind is FieldKind.TEXT else LineField(title, text=text)
            self.of_form[asked.name] = made
            self._grid.addWidget(made, row, 0, 1, 2)
            self._watch(made)

    def show_wrong(self, wrong: OfficerError) -> None:
        """Say under number or day why the paper cannot be issued so, with what would mend it."""
        values, words = wrong.values, say(wrong.sentences[0])
        if "free" in values:
            self.number.show_error(words, cure=str(values["free"]))
        elif "number" not in values:
            self.day.show_error(words, cure=tr("Field", "today"))
        elif self.number.text() != values["number"]:
            self.number.show_error(words, cure=str(values["number"]))
        else:
            day = values["day"]
            self.day.show_error(words, cure=short_date(day) if isinstance(day, date) else "")

    def set_read_only(self, *, read_only: bool) -> None:
        """Whether an issued document is shown, whose fields stay."""
        for field in self.all:
            editor = field.editor
            assert isinstance(editor, QLineEdit | QPlainTextEdit)
            editor.setReadOnly(read_only)

    # ---- hands

    def commit(self, area: QPlainTextEdit) -> None:
        """A long text was left."""
        for field in self.of_form.values():
            if isinstance(field, TextField) and field.area is area:
                field.commit()

    def went_to(self, editor: QObject) -> None:
        """A field got the focus."""
        field = next((one for one in self.all if one.editor is editor), None)
        if field is not None:
            self.entered.emit(self.name_of(field))

    def _watch(self, field: Field) -> None:
        field.editor.installEventFilter(self._saver)
        field.saved.connect(self._left)
        if isinstance(field, LineField):
            field.line.textEdited.connect(self._typed)
        elif isinstance(field, TextField):
            field.area.textChanged.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        self.typed.emit()

    @Slot()
    def _left(self) -> None:
        self.left.emit()
