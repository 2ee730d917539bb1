"""A person, collective or household chosen by typing two letters of the name, without tone marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Row
from tdkt_desktop.ui.pages.unit_field import LEAST_LETTERS
from tdkt_desktop.ui.proposal_field import MOST_PROPOSED, Proposal, ProposalField


class PersonField(ProposalField):
    """`person_id` is who was chosen, None while nobody is; `chosen` when that changed.

    Where `can_add`, the last line is *Thêm người mới*: `add_wanted` then gives the typed name.
    """

    chosen = Signal()
    add_wanted = Signal(str)

    def __init__(self, title: str, *, office: Office, can_add: bool = False, parent: QWidget | None = None) -> None:
        self._office, self._can_add = office, can_add
        self.person_id: int | None = None
        super().__init__(title, propose=self.people_like, parent=parent)
        self.line.setPlaceholderText(tr("Subject", "Type two letters of the name"))
        self.taken.connect(self._take_person)
        self.line.textEdited.connect(self._forget)

    def choose(self, subject_id: int | None) -> None:
        """Show somebody on file, or nobody."""
        self.person_id = subject_id
        name = ""
        if subject_id is not None:
            with self._office.reader() as reader:
                name = reader.subjects.get(subject_id).name
        self.set_text(name)
        self.chosen.emit()

    def people_like(self, text: str) -> Sequence[Proposal]:
        """Who is meant by the letters: name · birth · unit · awards; the last line adds somebody new."""
        if len(fold(text)) < LEAST_LETTERS:
            return ()
        found = [Proposal(int(str(row["id"])), told_apart(row)) for row in named_like(self._office, text)]
        if self._can_add:
            found.append(Proposal(None, tr("Subject", "Add “{name}” as new …", name=tidy(text)), is_certain=False))
        return found

    @Slot(object)
    def _take_person(self, found: Proposal) -> None:
        if isinstance(found.value, int):
            self.choose(found.value)
        else:
            self.add_wanted.emit(self.text())

    @Slot()
    def _forget(self) -> None:
        if self.person_id is not None:
            self.person_id = None
            self.chosen.emit()


def named_like(office: Office, text: str, *, kind: SubjectKind | None = None) -> Sequence[Row]:
    """The first on file, by name, whose names have words that begin so; of one kind, where one is given."""
    wanted = Filter(words=text, equal={"kind": kind.value} if kind is not None else {})
    with office.reader() as reader:
        return SUBJECTS.rows(reader.connection, wanted, limit=MOST_PROPOSED - 1, sort="name")


def told_apart(row: Row) -> str:
    """A subject as one line of proposals."""
    return " · ".join(filter(None, (str(row["name"]), second_of(row))))


def second_of(row: Row) -> str:
    """What tells a subject from its namesakes: birth, unit, awards."""
    born = short_partial(PartialDate.parse_iso(str(row["birth_date"]))) if row["birth_date"] else ""
    count = int(str(row["awards"] or 0))
    awards = tr("Subject", "{count} awards", count=count) if count else ""
    return " · ".join(filter(None, (born, str(row["unit"] or ""), awards)))
