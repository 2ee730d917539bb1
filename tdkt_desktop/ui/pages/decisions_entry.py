"""Entering a decision from its paper, by keys alone: the fields once, then one name after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tdkt_desktop.actions.back_entry import Recipient, enter_old_decision
from tdkt_desktop.domain.rulebook import AwardType
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, nfc, plain_name, same_name, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listings import DECISIONS, SUBJECTS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import style
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.listing import Align, Column, FixedListing, Kind, Row
from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.pages.decisions_fields import EntryFields
from tdkt_desktop.ui.pages.person_field import named_like, second_of, told_apart
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.proposal_field import Proposal, ProposalField
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone
from tdkt_desktop.ui.table import Table

TABLE_LEAST = 130
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def new_badge(row: Row) -> object:
    """The chip of somebody who is not on file yet."""
    return Badge(tr("Decision", "New on file"), Tone.INFO, "add") if row["is_new"] else None


COLUMNS = (
    Column("place", QT_TRANSLATE_NOOP("Column", "Order"), width=56, align=Align.RIGHT, is_muted=True, can_sort=False),
    Column("name", QT_TRANSLATE_NOOP("Column", "Awarded"), Kind.TWO, second="second"),
    Column("award", QT_TRANSLATE_NOOP("Column", "Award title"), width=150, priority=1, can_sort=False),
    Column("state", "", Kind.CHIP, width=130, priority=2, show=new_badge, can_sort=False),
)


class DecisionEntry(Page):
    """`left` goes back to the list, with the id of the decision that was entered or None; a draft stays."""

    tables = frozenset({"subject"})
    left = Signal(object)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.recipients: list[tuple[Recipient, str]] = []
        self.fields = EntryFields(self.office)
        self.name = ProposalField(
            tr("Decision", "Name, then Enter; a whole column of names can be pasted"), propose=self.people_like
        )
        self.total = ElidedLabel(role=Role.SMALLSTRONG, shade="text2")
        self.table = Table(COLUMNS)
        self.table.setAccessibleName(tr("Decision", "List of the decision"))
        self.table.setMinimumHeight(TABLE_LEAST)
        self._lay_out()
        self.head.back.show()
        self.head.back.clicked.connect(self.leave)
        self.set_verbs(
            Verb(tr("Decision", "Empty the form"), self.clear, icon="delete"),
            Verb(tr("Decision", "Keep the decision"), self.keep, icon="checkmark", key="Ctrl+Return", is_filled=True),
        )
        self.name.taken.connect(self._take)
        self.name.missed.connect(self._missed)
        self.table.deleting_wanted.connect(self._remove)
        self.table.escaped.connect(self.begin)
        for field in (*self.fields.all, self.name):
            field.editor.installEventFilter(self)
        self.fields.award.taken.connect(self._go_on)
        self._show_rows()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("kind", "clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(style.PAGE_LEFT, 10, style.PAGE_RIGHT, 10)
        column.setSpacing(10)
        column.addWidget(self.fields)
        column.addWidget(self.name)
        column.addWidget(self.total)
        column.addWidget(self.table, 1)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.body.addWidget(scroll, 1)

    # ---- coming and going

    def begin(self) -> None:
        """Put the cursor where the entry goes on."""
        empty = next((field for field in self.fields.all[:4] if not field.text()), self.name)
        empty.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Back to the list; what was typed stays for the next time."""
        self.left.emit(None)

    def go_back(self) -> bool:
        self.leave()
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        self.fields.clear()
        self.recipients = []
        self.name.set_text("")
        self._show_rows()
        self.begin()

    def regions(self) -> Sequence[QWidget]:
        return [self.head, self.fields, self.table]

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self.name.is_open or self.fields.award.is_open:
                return False
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in _ENTER:
                self._enter(watched)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if watched is self.name.line and event.matches(QKeySequence.StandardKey.Paste):
                return self._paste()
        return super().eventFilter(watched, event)

    def _enter(self, watched: QObject) -> None:
        """Enter goes on to the next field; on an empty name with names above it, to the button that keeps all."""
        if watched is not self.name.line:
            self.focusNextChild()
        elif self.name.text():
            self._missed()
        elif self.recipients:
            self.head.verbs.buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _go_on(self, _found: object) -> None:
        self.focusNextChild()

    def _paste(self) -> bool:
        """Take every line of a pasted column as a name; one line alone is typed in."""
        names = [tidy(nfc(line)) for line in QGuiApplication.clipboard().text().splitlines()]
        names = [name for name in names if name]
        if len(names) < 2:
            return False
        if not self.fields.require_award():
            return True
        on_file = self._on_file(names)
        for name in names:
            self._add_named(name, on_file.get(plain_name(name), ()))
        self._show_rows()
        return True

    # ---- names

    def people_like(self, text: str) -> Sequence[Proposal]:
        """Who is on file under a like name, and that somebody new is entered."""
        award = self.fields.chosen_award
        rows = named_like(self.office, text, kind=award.subject if award is not None else None)
        proposals = [Proposal(row, told_apart(row)) for row in rows]
        name = tidy(text)
        whole = (
            len(name.split()) > 1 and name[:1].isupper() and not any(same_name(name, str(row["name"])) for row in rows)
        )
        added = Proposal(name, tr("Decision", "Add “{name}” as new", name=name), is_certain=whole and not rows)
        return [*proposals, added]

    @Slot(object)
    def _take(self, found: Proposal) -> None:
        if not self.fields.require_award():
            self.fields.award.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if isinstance(found.value, str):
            self._add(found.value, subject_id=None, second="")
        else:
            row = cast("Row", found.value)
            self._add(str(row["name"]), subject_id=int(str(row["id"])), second=second_of(row))
        self._show_rows()

    def _missed(self) -> None:
        self.name.show_error(tr("Decision", "Nobody of this name is on file. ↓ marks “Add as new”, Enter takes it."))

    def _on_file(self, names: Sequence[str]) -> dict[str, list[Row]]:
        """Who is on file under pasted names, by their plain names."""
        award = self.fields.chosen_award
        assert award is not None
        with self.office.reader() as reader:
            rows = SUBJECTS.rows_of(reader.connection, reader.subjects.named(award.subject, names))
        found: dict[str, list[Row]] = {}
        for row in rows:
            found.setdefault(plain_name(row["name"]), []).append(row)
        return found

    def _add_named(self, name: str, on_file: Sequence[Row]) -> None:
        """Take a pasted name: the one on file when there is exactly one, else somebody new."""
        if len(on_file) == 1:
            row = on_file[0]
            self._add(str(row["name"]), subject_id=int(str(row["id"])), second=second_of(row))
        else:
            self._add(name, subject_id=None, second="")

    def _add(self, name: str, *, subject_id: int | None, second: str) -> None:
        award = cast("AwardType", self.fields.chosen_award)
        new = Recipient(name, award.code, subject_id)
        self.name.set_text("")
        if any(one == new for one, _ in self.recipients):
            self.name.show_error(tr("Decision", "{name} stands in the list already.", name=name))
            return
        self.recipients.append((new, second))

    @Slot(object)
    def _remove(self, ids: object) -> None:
        assert isinstance(ids, list)
        self.recipients = [one for place, one in enumerate(self.recipients, start=1) if place not in ids]
        self._show_rows()

    def _show_rows(self) -> None:
        rules = self.office.rulebook
        rows = [
            {
                "id": place,
                "place": place,
                "name": one.name,
                "second": second,
                "award": rules.award(one.award_code).short_name,
                "is_new": one.subject_id is None,
            }
            for place, (one, second) in enumerate(self.recipients, start=1)
        ]
        self.table.show_listing(FixedListing(rows))
        new = sum(one.subject_id is None for one, _ in self.recipients)
        words = tr("Decision", "{count} awarded", count=len(rows))
        if new:
            words = f"{words} · {tr('Decision', '{count} new on file', count=new)}"
        self.total.set_words(words)
        self.set_facts(tr("Decision", "Nothing is kept before “Keep the decision” (Ctrl+Enter)."))
        self.count(words)

    # ---- keeping

    def keep(self) -> None:
        """Keep the decision with its names, unless a field says that something is wrong."""
        wrong = self.fields.check()
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.recipients:
            self.name.show_error(tr("Decision", "No name has been entered yet."))
            self.name.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        people = [one for one, _ in self.recipients]
        year = int(self.fields.year.text())
        self.seam.run(enter_old_decision, self.fields.entered(), people, period_year=year, done=self._kept)

    @Slot(object)
    def _kept(self, step: object) -> None:
        del step
        with self.office.reader() as reader:
            newest = DECISIONS.rows(reader.connection, limit=1, sort="id", descending=True)[0]["id"]
        self.clear()
        self.left.emit(newest)
