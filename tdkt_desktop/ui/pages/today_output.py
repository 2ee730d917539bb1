"""What is due, as a list on paper: late first, then the coming days, each with who is awaited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tdkt_desktop.documents.forms.listing import Heading, ShownColumn, ShownList
from tdkt_desktop.documents.paper import Value, ValueKind
from tdkt_desktop.domain.next_step import Board, Duty
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.list_output import line_of_day
from tdkt_desktop.ui.pages.near_days import due_day
from tdkt_desktop.ui.pages.today_rows import duty_detail


def due_list(board: Board, *, today: date) -> ShownList:
    """The late and coming duties of a board."""
    groups = [
        (tr("Today", "Late"), board.late),
        (tr("Today", "In the next 7 days"), board.soon),
    ]
    count = len(board.late) + len(board.soon)
    columns = (
        ShownColumn(tr("Column", "Due"), 70, ValueKind.TEXT),
        ShownColumn(tr("Column", "Task"), 260, ValueKind.TEXT),
        ShownColumn(tr("Column", "Detail"), 200, ValueKind.TEXT),
        ShownColumn(tr("Column", "State"), 80, ValueKind.TEXT),
    )

    def rows() -> Iterator[Sequence[Value] | Heading]:
        for title, duties in groups:
            if duties:
                yield Heading(title)
                yield from (_cells(duty, today) for duty in duties)

    return ShownList(
        title=tr("Today", "What is due"), lines=(line_of_day(today, count),), columns=columns, count=count, rows=rows
    )


def _cells(duty: Duty, today: date) -> list[Value]:
    badge = statuses.badge(statuses.OBLIGATION, "waits_for_unit" if duty.awaited else duty.state)
    return [due_day(duty, today), duty.content, duty_detail(duty), badge.word if badge else ""]
