"""The Council's meetings, one for each round that is or will be voted on, beside the members of today."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.domain.council import CouncilRole
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rules.vote import quorum
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, collation_key, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Align, Column, Filters, FixedListing, Kind, Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.council_members import MemberList
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Tone


def outcome_of(row: Row) -> object:
    """The chip of a meeting: how many reached the threshold, or that nobody voted yet."""
    if row["held"] is None:
        return Badge(tr("Council", "Not voted yet"), Tone.MUTE, "circle", filled=False)
    tone, icon = (Tone.OK, "checkmark_circle") if row["reached"] == row["voted"] else (Tone.WARN, "warning")
    return Badge(tr("Council", "{reached} of {voted} enough", reached=row["reached"], voted=row["voted"]), tone, icon)


class CouncilHome(ListPage):
    """`meeting_wanted` gives the id of a round that was voted on, `votes_wanted` of one to be voted on.

    `seats_wanted` asks for the members.
    """

    page_key = "council"
    tables = frozenset({"council_member", "meeting", "tally", "attendance", "ballot", "award_round", "nomination"})
    columns = (
        Column("name", QT_TRANSLATE_NOOP("Column", "Name of the round"), Kind.TWO, second="second"),
        Column("held", QT_TRANSLATE_NOOP("Column", "Meeting"), width=100, priority=1),
        Column("present", QT_TRANSLATE_NOOP("Column", "Present"), width=92, priority=2, align=Align.RIGHT),
        Column("outcome", QT_TRANSLATE_NOOP("Column", "Result"), Kind.CHIP, width=170, show=outcome_of, can_sort=False),
    )

    meeting_wanted = Signal(int)
    votes_wanted = Signal(int)
    seats_wanted = Signal()

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.office = cast("Office", seam.office)
        self._meetings: list[Row] = []
        super().__init__(seam, title=title, parent=parent)
        self.counters.hide()
        self.filter_row.addStretch(1)
        self.members = MemberList()
        beside = QHBoxLayout()
        beside.setSpacing(0)
        self.body.removeWidget(self.splitter)
        beside.addWidget(self.members)
        beside.addWidget(self.splitter, 1)
        self.body.addLayout(beside, 1)
        if self.empty is not None:
            for card, do in zip(self.empty.cards, (self.change_seats, self.go_to_rounds), strict=True):
                card.clicked.connect(do)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        with self.office.reader() as reader:
            members = reader.council.members()
            self._meetings = [row for found in reader.rounds.all() if (row := _row(reader, found)) is not None]
        self._meetings.sort(key=_newest_first, reverse=True)
        self.members.show_members(members, {})
        self.members.setVisible(bool(members) and not self.is_narrow)
        needed = quorum(0, members=len(members), on=self.office.today, rulebook=self.office.rulebook).needed
        facts = [tr("Council", "{count} members", count=len(members))]
        facts += [member.name for member in members if member.role is CouncilRole.CHAIR]
        facts += [tr("Council", "a meeting holds with at least {needed}", needed=needed)] if members else []
        self.set_facts(" · ".join(facts) if members else tr("Council", "No Council is seated yet."))
        words = tr("Council", "Change the members…") if members else tr("Council", "Seat the Council")
        self.set_verbs(Verb(words, self.change_seats, icon="people", key="Ctrl+N", is_filled=not members))
        super().refresh(changed)

    def listing(self) -> Listing:
        return FixedListing(self._meetings, sort_keys={"name": _by_name}, keeps=_keeps)

    def show_year(self, year: int) -> None:
        del year

    def record_shown(self, row: Row) -> None:
        round_id = int(str(row["id"]))
        if row["held"] is None:
            self.votes_wanted.emit(round_id)
        else:
            self.meeting_wanted.emit(round_id)

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "vote",
            title=tr("Council", "No meeting yet"),
            words=tr("Council", "Seat the Council once; each round with nominations then waits here for its vote."),
            beginnings=(
                Beginning(
                    tr("Council", "Members"),
                    tr("Council", "Names, posts and roles; typed, or pasted from Excel."),
                    "people",
                    "Ctrl+N",
                ),
                Beginning(
                    tr("Council", "Award rounds"),
                    tr("Council", "Open a round and take in the units' lists."),
                    "trophy",
                ),
            ),
        )

    def change_seats(self) -> None:
        """Go to the members."""
        self.seats_wanted.emit()

    def go_to_rounds(self) -> None:
        """Go to the rounds."""
        self.seam.open_page("rounds")

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.members.setVisible(self.members.table.rows.rowCount() > 0 and not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.members.stand_beside(self.width())


def _row(reader: Reader, found: Round) -> Row | None:
    """A round as a meeting; None for one without nominations."""
    meeting = reader.council.meeting_of(found.id)
    total = sum(reader.rounds.status_counts(found.id).values())
    if not total:
        return None
    tallies = reader.council.tallies_of(found.id).values()
    return {
        "id": found.id,
        "name": found.name,
        "second": tr("Council", "{count} nominations", count=total),
        "held": meeting.held_on if meeting else None,
        "present": f"{meeting.present} / {meeting.members}" if meeting else "",
        "voted": len(tallies),
        "reached": sum(one.passed for one in tallies),
        "year": found.year,
    }


def _newest_first(row: Row) -> tuple[int, int]:
    return int(str(row["year"])), int(str(row["id"]))


def _by_name(row: Row) -> str:
    return collation_key(str(row["name"]))


def _keeps(row: Row, filters: Filters) -> bool:
    return all(word in fold(str(row["name"])) for word in fold(str(filters.get("text") or "")).split())
