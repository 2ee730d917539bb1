"""A list of what a pack changes, with each change in full beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.packs import JudgedOtherwise
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.rules.judgement import ConditionResult
from tdkt_desktop.packs.compare import Change, FileChange
from tdkt_desktop.packs.findings import Finding
from tdkt_desktop.packs.templates import EXCEL, code_of
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.certificate_sketch import CertificateSketch
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.packs_changes import ARROW, COLUMNS, ChangeBook, ChangeRows, changed_words, counts_of
from tdkt_desktop.ui.pages.packs_panel import PanelParts, chips_of
from tdkt_desktop.ui.pages.packs_reasons import column_of, reason_of, table_of
from tdkt_desktop.ui.pages.record_list import Facts, RecordList
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

ROUNDS = "rounds"


def _found(condition: ConditionResult | None) -> str:
    """How a condition is found, in one word; one that the rules do not know is said so."""
    if condition is None:
        return tr("Pack", "not asked for")
    words = {True: tr("Pack", "met"), False: tr("Pack", "not met"), None: tr("Pack", "not known")}
    return words[condition.met]


class ChangeList(RecordList):
    """Rows of a `ChangeBook`; `left` when the officer goes back."""

    left = Signal()
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.book = ChangeBook()
        self.all_rows: list[Row] = []
        super().__init__(seam, title=title, parent=parent)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)

    def show_book(self, book: ChangeBook) -> None:
        """Show what another look found."""
        self.book = book
        self.all_rows = book.rows()
        self.counters.set_counts(counts_of(self.all_rows, judges=book.awards is not None))
        for button in self.counters.buttons:
            button.show()  # now, not when the events of the layout are through
        self.refresh(frozenset())
        if self.all_rows:
            self.table.scrollToTop()
            self.table.go_to(self.all_rows[0]["id"])

    def listing(self) -> Listing:
        return ChangeRows(self.all_rows)

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"sections": keys} if keys else {}

    # ---- the change beside the list

    def record_shown(self, row: Row) -> None:
        parts, chips = self._parts(row["of"])
        self.panel.show_record(
            row["id"], name=str(row["name"]), facts=str(row["second"]), chips=chips, parts=(parts,),
            verbs=self.panel_verbs(row),
        )  # fmt: skip

    def panel_verbs(self, row: Row) -> list[Verb]:
        """What can be done with a row."""
        if isinstance(row["of"], JudgedOtherwise):
            return [Verb(tr("Pack", "Open the nomination"), self.open_nomination, icon="open", is_filled=True)]
        return []

    def _parts(self, of: object) -> tuple[PanelParts, list[Badge]]:
        parts = PanelParts()
        facts = Facts()
        chips: list[Badge] = []
        match of:
            case Change():
                parts.add_words(say(of.row.sentence))
                if of.before is not None and of.after is not None and say(of.before.sentence) != say(of.row.sentence):
                    parts.add_words(
                        tr("Pack", "Before: {words}", words=say(of.before.sentence)), role=Role.SMALL, shade="text2"
                    )  # fmt: skip
                parts.add_words(of.row.source, role=Role.SMALL, shade="text2")
                for heading, words in changed_words(of):
                    facts.add(heading, words)
                chips = chips_of(of.row, on=self.office.today)
            case JudgedOtherwise():
                facts.add(tr("Pack", "Round"), of.round_name)
                for title, verdict in ((tr("Pack", "Today"), of.before), (tr("Pack", "With this pack"), of.after)):
                    badge = statuses.badge(statuses.VERDICT, verdict.value)
                    facts.add(title, badge.word if badge is not None else "")
            case Finding():
                parts.add_words(reason_of(of))
                facts.add(tr("Pack", "Table"), table_of(of.file))
                facts.add(tr("Pack", "Line"), of.line)
                facts.add(tr("Pack", "Column"), column_of(of))
            case FileChange():
                if of.layout is not None:
                    parts.add_widget(CertificateSketch(of.layout))
                facts.add(tr("Pack", "File"), of.path)
                if code_of(of.path):
                    facts.add(
                        "Excel" if of.path.endswith(EXCEL) else "Word",
                        tr("Pack", "in the province's form; PDF as the program lays it out"),
                    )
                for heading, words in changed_words(of):
                    facts.add(heading, words)
        parts.add_facts(facts)
        if isinstance(of, JudgedOtherwise):
            self._add_reasons(parts, of)
        return parts, chips

    @staticmethod
    def _add_reasons(parts: PanelParts, of: JudgedOtherwise) -> None:
        """The conditions by which the verdict changes: what each says, how it is found, and where it stands."""
        if of.conditions:
            parts.add_section(tr("Pack", "Why"))
        for change in of.conditions:
            said = change.then or change.now
            assert said is not None
            found = ARROW.join(_found(one) for one in (change.now, change.then))
            parts.add_words(said.text)
            parts.add_words(f"{found} · {said.law_article}", role=Role.SMALL, shade="text2")

    @Slot()
    def open_nomination(self) -> None:
        """Open the nomination of the row beside the list, in its round."""
        row = next((row for row in self.all_rows if row["id"] == self.panel.record), None)
        if row is not None and isinstance(row["of"], JudgedOtherwise):
            nomination = row["of"].nomination
            self.seam.open_page(ROUNDS, (nomination.round_id, nomination.id))

    def _say_place(self) -> None:
        """The place among the rows: headings are not counted."""
        at = self.table.currentIndex().row()
        place = at + 1 - sum(start <= at for start in self.table.rows.group_rows)
        self.panel.place.setText(f"{format_number(place)} / {format_number(self.table.rows.record_count)}")

    def go_back(self) -> bool:
        self.left.emit()
        return True

    def _escape(self) -> None:
        """Close what is open; where nothing is, go back."""
        if self.panel.isHidden() and not self._is_narrowed and self.table.selected_count() <= 1:
            self.left.emit()
        else:
            super()._escape()
