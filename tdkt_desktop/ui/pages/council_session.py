"""One meeting of the Council: who took part, and which nominations reached the threshold of their award."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.council import CouncilMember, StoredTally
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rules.vote import quorum, takes_conflict_out, threshold_for
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, fold, name_key
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.councils import Meeting, main_of
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import NOMINATIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Align, Column, Filters, Group, Kind, Listing, Row, Sort
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.council_members import MemberList
from tdkt_desktop.ui.pages.council_places import PLACES, PlacesDelegate
from tdkt_desktop.ui.pages.round_rows import award_name, place_of
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

MINUTES = "HD-04"


def result_of(row: Row) -> object:
    """Whether a nomination reached its threshold."""
    if row["passed"]:
        return statuses.badge(statuses.VOTE, "reached")
    return statuses.badge(statuses.VOTE, "missed", count=row["short"])


def _later_words(meeting: Meeting) -> str:
    """A later meeting that voted on some of the nominations, with its own presence."""
    return tr(
        "Council",
        "voted again on {day}: {present} / {members}",
        day=meeting.held_on,
        present=meeting.present,
        members=meeting.members,
    )


def nothing(_row: Row) -> object:
    """The places are painted; their figures stand in the column beside."""
    return None


@dataclass(frozen=True, slots=True)
class MeetingOnFile:
    """The main meeting on a round: who took part, and each nomination with what was counted on it."""

    award_round: Round
    meeting: Meeting
    later: Sequence[Meeting]
    members: Sequence[CouncilMember]
    presence: Mapping[int, str]
    tallied: Sequence[tuple[dict[str, object], StoredTally]]


def meeting_on_file(office: Office, round_id: int) -> MeetingOnFile | None:
    """The main meeting on a round, None while nothing was voted on; read in a worker's thread where it is awaited."""
    with office.reader() as reader:
        meetings = reader.council.meetings_of(round_id)
        meeting = main_of(meetings)
        if meeting is None:
            return None
        tallies = reader.council.tallies_of(round_id)
        found = NOMINATIONS.rows(reader.connection, Filter(round_id=round_id), limit=-1)
        return MeetingOnFile(
            award_round=reader.rounds.get(round_id),
            meeting=meeting,
            later=[one for one in meetings if one.settled and one.id != meeting.id],
            members=reader.council.members(),
            presence=reader.council.attendance_of(meeting.id),
            tallied=[(row, tallies[row["id"]]) for row in found if row["id"] in tallies],
        )


class TallyRows:
    """Counted nominations under headings of their award. Filters: `text`, `states` (reached, missed)."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = sorted(rows, key=_in_order)

    def _kept(self, filters: Filters) -> list[Row]:
        words = fold(str(filters.get("text") or "")).split()
        states = filters.get("states")
        wanted = states if isinstance(states, frozenset) else frozenset()
        return [
            row
            for row in self._rows
            if (not wanted or row["state"] in wanted) and (not words or _has_words(row, words))
        ]

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return len(self._kept(filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window; the order within the headings is by name."""
        del sort
        return self._kept(filters)[offset : offset + limit]

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """A heading for each award with its threshold."""
        del sort
        return [Group(title, len(list(rows))) for title, rows in groupby(self._kept(filters), key=_heading)]


class FactCard(QFrame):
    """A figure of the meeting with what it means under it."""

    def __init__(self, figure: str, words: str, *, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(f"{figure}. {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, meaning=figure, tone=tone))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(ElidedLabel(figure, role=Role.STRONG))
        column.addWidget(ElidedLabel(words, role=Role.SMALL, shade="text2"))
        row.addLayout(column, 1)


class CouncilSession(ListPage):
    """`left` goes back to the meetings, `open_meeting` shows one, `votes_wanted` enters votes on it."""

    page_key = "council_session"
    tables = frozenset({"council_member", "meeting", "tally", "attendance", "nomination"})
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Nomination"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
            can_sort=False,
        ),
        Column(
            PLACES,
            QT_TRANSLATE_NOOP("Column", "Votes"),
            width=376,
            priority=3,
            show=nothing,
            can_sort=False,
            is_painted=True,
        ),
        Column("votes", QT_TRANSLATE_NOOP("Column", "For"), width=84, align=Align.RIGHT, can_sort=False),
        Column(
            "needed", QT_TRANSLATE_NOOP("Column", "Needed"), Kind.NUMBER, width=58, align=Align.RIGHT, can_sort=False
        ),
        Column("result", QT_TRANSLATE_NOOP("Column", "Result"), Kind.CHIP, width=124, show=result_of, can_sort=False),
    )

    left = Signal()
    votes_wanted = Signal(int)

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self.round_id: int | None = None
        self._tallied: list[Row] = []
        self._thresholds: dict[object, tuple[int, str]] = {}
        super().__init__(seam, title=title, parent=parent)
        delegate = PlacesDelegate(self.table)
        self.table.cells = delegate
        self.table.setItemDelegate(delegate)
        self.members = MemberList()
        beside = QHBoxLayout()
        beside.setSpacing(0)
        self.body.removeWidget(self.splitter)
        beside.addWidget(self.members)
        beside.addWidget(self.splitter, 1)
        self.body.addLayout(beside, 1)
        self.cards = QWidget()
        QHBoxLayout(self.cards).setContentsMargins(0, 0, 0, 0)
        self.strips.insertWidget(0, self.cards)
        self.head.back.show()
        self.head.back.clicked.connect(self.left)
        self.set_verbs(
            Verb(tr("Round", "Enter votes…"), self.enter_votes, icon="vote"),
            Verb(tr("Council", "See the minutes"), self.see_minutes, icon="document_text"),
            Verb(tr("Council", "Open the round"), self.go_to_round, icon="trophy", is_filled=True),
        )

    def open_meeting(self, on_file: MeetingOnFile) -> None:
        """Show a meeting as it was read."""
        self.round_id = on_file.award_round.id
        self.counters.choose(frozenset())
        self.search.clear()
        self._show(on_file)

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        if self.round_id is None:
            return
        on_file = meeting_on_file(self.office, self.round_id)
        if on_file is None:
            self.round_id = None  # the vote was taken back
            self.left.emit()
            return
        self._show(on_file)

    def _show(self, on_file: MeetingOnFile) -> None:
        meeting, presence = on_file.meeting, on_file.presence
        self._thresholds = {}
        self._tallied = [self._row(row, tally, meeting) for row, tally in on_file.tallied]
        self.members.show_members(on_file.members, presence)
        self.members.setVisible(bool(presence) and not self.is_narrow and self.width() >= 900)
        self.set_title(tr("Council", "Meeting of {day}", day=meeting.held_on))
        self.set_facts(" · ".join([on_file.award_round.name, *(_later_words(one) for one in on_file.later)]))
        self._show_cards(meeting)
        super().refresh(frozenset())

    def _row(self, row: dict[str, object], tally: StoredTally, meeting: Meeting) -> Row:
        code = str(row["award"])
        key = (code, tally.members, tally.conflicts, tally.threshold)
        if key not in self._thresholds:
            self._thresholds[key] = self._threshold(code, tally, meeting)
        needed, heading = self._thresholds[key]
        return {
            **row,
            "second": place_of(row),
            "heading": heading,
            "votes": f"{tally.votes_for} / {tally.members}",
            "needed": needed,
            "members": tally.members,
            "agree": tally.votes_for,
            "against": tally.votes_against,
            "invalid": tally.votes_invalid,
            "papers": tally.votes_for + tally.votes_against + tally.votes_invalid,
            "absent": tally.absent,
            "conflicts": tally.conflicts,
            "passed": tally.passed,
            "short": max(needed - tally.votes_for, 0),
            "state": "reached" if tally.passed else "missed",
        }

    def _threshold(self, code: str, tally: StoredTally, meeting: Meeting) -> tuple[int, str]:
        """How many votes an award needs, and the heading that says so."""
        day = meeting.held_on or self.office.today
        rules = self.office.rulebook_of(meeting.round_id)
        whole = tally.members - (tally.conflicts if takes_conflict_out(on=day, rulebook=rules) else 0)
        needed = threshold_for(code, on=day, rulebook=rules).needed(whole)
        heading = tr(
            "Council",
            "{award} · needs {needed} of {members} ({share})",
            award=award_name(rules, code),
            needed=needed,
            members=whole,
            share=f"{float(Fraction(tally.threshold) * 100):.0f} %",
        )
        return needed, heading

    def _show_cards(self, meeting: Meeting) -> None:
        day = meeting.held_on or self.office.today
        rules = self.office.rulebook_of(meeting.round_id)
        rule = quorum(meeting.present, members=meeting.members, on=day, rulebook=rules)
        layout = self.cards.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words = tr("Council", "Quorum reached: at least {needed} needed", needed=rule.needed)
        if not meeting.has_quorum:
            words = tr("Council", "No quorum: at least {needed} needed", needed=rule.needed)
        present = tr("Council", "{present} / {members} took part", present=meeting.present, members=meeting.members)
        tone, icon = (Tone.OK, "checkmark_circle") if meeting.has_quorum else (Tone.BAD, "error_circle")
        layout.addWidget(FactCard(present, words, tone=tone, icon=icon))
        layout.addWidget(self._papers_card(meeting))
        reached = sum(bool(row["passed"]) for row in self._tallied)
        words = tr("Council", "The whole is all {members} members", members=meeting.members)
        figure = tr("Council", "{reached} / {voted} reached the threshold", reached=reached, voted=len(self._tallied))
        layout.addWidget(FactCard(figure, words, tone=Tone.INFO, icon="vote"))
        for card in self.cards.findChildren(FactCard):
            card.setVisible(layout.indexOf(card) >= 0)  # a layout that is in sight shows them only later
        self.cards.setVisible(not self.is_short)

    def _papers_card(self, meeting: Meeting) -> FactCard:
        """How many papers came in on the nomination with the most; who gave none has not agreed."""
        papers = max((int(str(row["papers"])) for row in self._tallied), default=0)
        missing = max(meeting.members - papers, 0)
        figure = tr("Council", "{papers} / {members} papers and opinions", papers=papers, members=meeting.members)
        if not missing:
            return FactCard(figure, tr("Council", "Every member has voted"), tone=Tone.OK, icon="checkmark_circle")
        words = tr("Council", "{count} gave none, which counts as not agreeing", count=missing)
        return FactCard(figure, words, tone=Tone.WARN, icon="warning")

    # ---- the list

    def listing(self) -> Listing:
        return TallyRows(self._tallied)

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"states": keys} if keys else {}

    def counts_changed(self) -> None:
        states = [row["state"] for row in self._tallied]
        self.counters.set_counts(
            [
                Count("", tr("Council", "All"), len(states)),
                Count("reached", tr("Council", "Enough"), states.count("reached"), Tone.OK, "checkmark_circle"),
                Count("missed", tr("Council", "Not enough"), states.count("missed"), Tone.BAD, "error_circle"),
            ]
        )

    def record_shown(self, row: Row) -> None:
        self.seam.open_page("rounds", (self.round_id, row["id"]))

    def enter_votes(self) -> None:
        """Enter votes on the round, which makes a meeting of its own."""
        self.votes_wanted.emit(self.round_id)

    def see_minutes(self) -> None:
        """See the minutes of the counting as they would be printed."""
        self.seam.open_page("documents", MadeFrom(MINUTES, self.round_id))

    def go_to_round(self) -> None:
        """Go to the round that was voted on."""
        self.seam.open_page("rounds", self.round_id)

    def go_back(self) -> bool:
        self.left.emit()
        return True

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.cards.setVisible(not short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.members.stand_beside(self.width())


def _has_words(row: Row, words: Sequence[str]) -> bool:
    folded = fold(f"{row['name']} {row['unit']}")
    return all(word in folded for word in words)


def _heading(row: Row) -> str:
    return str(row["heading"])


def _in_order(row: Row) -> tuple[int, str, str]:
    return -int(str(row["needed"])), str(row["heading"]), name_key(str(row["name"]))
