"""The Council's votes on a round, typed from the counting minutes (biên bản kiểm phiếu) as into a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.actions.council import vote_by_counts
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rules.vote import quorum
from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.labels import ElidedLabel
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Column, Listing, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.cell_editor import CellEditor
from tdkt_desktop.ui.pages.round_forms import SignedField
from tdkt_desktop.ui.pages.vote_presence import IN_WRITING, PRESENT, PresenceList
from tdkt_desktop.ui.pages.vote_rows import COLUMNS, FIGURES, VoteRows, VotesOnFile, votes_on_file
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

ROOM_FOR_MEMBERS = 900
"""From this width on the members stand beside the votes; below, in their place while they are wanted."""


class RoundVotes(ListPage):
    """Counts for each nomination. `left` goes back to the round; nothing is kept before *Ghi kết quả*, then `keeping`.

    Who took part goes into the minutes, unless fewer papers than members were counted and nobody was marked.
    """

    page_key = "votes"
    tables = frozenset({"council_member"})
    columns: tuple[Column, ...] = COLUMNS

    left = Signal()
    keeping = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self.award_round: Round | None = None
        self.votes = VoteRows()
        super().__init__(seam, title=title, parent=parent)
        self.held = SignedField(tr("Votes", "Day of the meeting"), today=self.office.today)
        self.held.setMaximumWidth(180)
        self.rule = ElidedLabel(role=Role.SMALL, shade="text2")
        self._head_row = QHBoxLayout()
        self._head_row.setSpacing(16)
        self._head_row.addWidget(self.held)
        self._head_row.addWidget(self.rule, 1, Qt.AlignmentFlag.AlignBottom)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self.strips.insertLayout(0, self._head_row)
        self.members = PresenceList()
        self.members.changed.connect(self._presence_changed)
        self.members.table.escaped.connect(self._leave_members)
        self._are_members_wanted = False
        self._is_keeping = False  # what is being kept need not be read again: the page is left after it
        beside = QHBoxLayout()
        beside.setSpacing(0)
        self.body.removeWidget(self.splitter)
        beside.addWidget(self.members)
        beside.addWidget(self.splitter, 1)
        self.body.addLayout(beside, 1)
        self.editor = CellEditor(self.table, FIGURES, name=tr("Votes", "Number of papers"))
        self.editor.committed.connect(self._typed)
        self.table.filling_wanted.connect(self._fill_down)
        self.table.pasted.connect(self._paste)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)

    def show_votes(self, on_file: VotesOnFile) -> None:
        """Begin with the counts on file."""
        self.award_round, self.votes = on_file.award_round, on_file.rows
        self.held.set_day(on_file.day)
        self.counters.choose(frozenset())
        self.search.clear()
        self.set_title(tr("Votes", "Votes of the Council"))
        self.members.begin(on_file.members)
        self.set_verbs(
            Verb(tr("Votes", "Cancel"), self.cancel),
            Verb(tr("Votes", "Who took part"), self.go_to_members, "people", "Ctrl+M"),
            Verb(tr("Votes", "All agree"), self.fill_empty, "checkmark", "Ctrl+T"),
            Verb(tr("Votes", "Keep the result"), self.keep, "vote", "Ctrl+Return", is_filled=True),
        )
        super().refresh(frozenset())
        self._presence_changed()
        self._leave_members()
        self.editor.go_to_first()

    # ---- who took part

    def go_to_members(self) -> None:
        """To the list in which is ticked how each member took part; in a narrow window it takes the votes' place."""
        self._are_members_wanted = True
        self._fit_members()
        self.members.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_members(self) -> None:
        self._are_members_wanted = False
        self._fit_members()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_members(self) -> None:
        has_room = self.width() >= ROOM_FOR_MEMBERS
        self.members.setVisible(has_room or self._are_members_wanted)
        if has_room:
            self.members.stand_beside(self.width())
        else:
            self.members.stand_alone()
        for votes in (self.splitter, self.filters_box):
            votes.setVisible(has_room or not self._are_members_wanted)

    @Slot()
    def _presence_changed(self) -> None:
        assert self.award_round is not None
        self.votes.set_voters(self.members.voters)
        present = self.members.number_of(PRESENT)
        words = [tr("Votes", "{present} / {members} present", present=present, members=self.votes.members)]
        if in_writing := self.members.number_of(IN_WRITING):
            words.append(tr("Votes", "{count} opinions in writing", count=in_writing))
        rules = self.office.rulebook_of(self.award_round.id)
        rule = quorum(present, members=self.votes.members, on=self._day() or self.office.today, rulebook=rules)
        if not rule.held:
            words.append(tr("Votes", "no quorum: at least {needed} needed", needed=rule.needed))
        self.set_facts(" · ".join([*words, self.award_round.name]))
        self._show_typed()

    # ---- the list

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        if self.award_round is not None and not self._is_keeping:
            self.show_votes(votes_on_file(self.office, self.award_round.id))

    def listing(self) -> Listing:
        return self.votes.listing()

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"states": keys} if keys else {}

    def counts_changed(self) -> None:
        self.counters.set_counts(self.votes.counts())

    def record_shown(self, row: Row) -> None:
        """Enter types into the cell; there is nothing beside."""

    def fit(self, *, short: bool, narrow: bool) -> None:
        """In a low window the day stands beside the counters, without its label."""
        super().fit(short=short, narrow=narrow)
        layout = self.held.layout()
        item = layout.itemAt(0) if layout is not None else None
        title = item.widget() if item is not None else None
        if title is not None:
            title.setVisible(not short)
        self.rule.setVisible(not short)
        self.held.setToolTip(self.held.title if short else "")
        if short:
            self.filter_row.addWidget(self.held)
        else:
            self._head_row.insertWidget(0, self.held)

    def _fit_panel(self) -> None:
        super()._fit_panel()
        self._fit_members()

    def regions(self) -> Sequence[QWidget]:
        members = [] if self.members.isHidden() else [self.members.table]
        head, *table = super().regions()
        return [head, *([] if self.splitter.isHidden() else table), *members]

    def empty_state(self) -> EmptyState:
        words = tr("Votes", "Take lists in and appraise them first; then the Council votes.")
        return EmptyState("vote", title=tr("Votes", "Nothing to vote on yet"), words=words)

    def cancel(self) -> None:
        """Back to the round; what was typed is forgotten."""
        self.left.emit()

    def go_back(self) -> bool:
        self.left.emit()
        return True

    # ---- typing

    @Slot(object, str, str)
    def _typed(self, row_id: object, key: str, text: str) -> None:
        if not self.votes.set_figure(row_id, key, text):
            self.seam.say(tr("Votes", "“{text}” is not a number of papers.", text=text))
        self._show_typed()

    @Slot(object, str)
    def _fill_down(self, ids: object, key: str) -> None:
        assert isinstance(ids, list)
        if key in FIGURES:
            self.votes.fill_down(ids, key)
            self._show_typed()

    @Slot(object)
    def _paste(self, rows: object) -> None:
        """Cells from Excel go into the figures from the cursor on, down and to the right."""
        assert isinstance(rows, list)
        index = self.table.currentIndex()
        keys = [column.key for column in self.table.rows.columns]
        first = FIGURES.index(keys[index.column()]) if keys[index.column()] in FIGURES else 0
        for down, cells in enumerate(rows):
            row_id = (
                self.table.rows.id_at(index.row() + down) if index.row() + down < self.table.rows.rowCount() else None
            )
            for key, text in zip(FIGURES[first:], cells, strict=False):
                if row_id is not None:
                    self.votes.set_figure(row_id, key, str(text).strip())
        self._show_typed()

    def _show_typed(self) -> None:
        self.table.viewport().update()
        self.counts_changed()
        papers, voters = self.votes.papers(), self.members.voters
        words = tr("Votes", "Absent members count in the whole; who did not vote has not agreed.")
        if 0 < papers < voters:
            words = tr("Votes", "At most {papers} papers, {voters} took part.", papers=papers, voters=voters)
        self.rule.set_words(words)

    def fill_empty(self) -> None:
        """All members agree wherever nothing was typed."""
        filled = self.votes.fill_empty()
        self._show_typed()
        self.seam.say(tr("Votes", "{count} rows filled in; nothing is kept yet.", count=filled))

    # ---- keeping

    def _day(self) -> date | None:
        day = self.held.day()
        return day if isinstance(day, date) else None

    def keep(self) -> None:
        """Keep the counts; figures that do not add up are refused."""
        counted = self.votes.counted()
        if not counted:
            self.seam.say(tr("Votes", "No votes have been entered yet."))
            return
        if self.held.error or self._day() is None:
            self.held.editor.setFocus()
            return
        assert self.award_round is not None
        known = self.members.is_marked or self.votes.papers() == self.members.voters
        presence = self.members.presence if known else None
        self._is_keeping = True
        self.seam.run(
            vote_by_counts,
            self.award_round.id,
            counted,
            held_on=self._day(),
            presence=presence,
            done=self._kept,
            failed=self._not_kept,
        )
        self.keeping.emit()

    @Slot(object)
    def _not_kept(self, error: object) -> None:
        del error
        self._is_keeping = False

    @Slot(object)
    def _kept(self, step: object) -> None:
        del step
        self._is_keeping = False
        self.left.emit()
