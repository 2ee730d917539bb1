"""Subjects as the table shows them: name with birth and position, unit, kind, how often awarded."""

from __future__ import annotations

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.listing import Align, Column, Edit, Editing, Kind, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.pages.subject_forms import KIND_WORDS

PLURALS = {
    SubjectKind.PERSON: QT_TRANSLATE_NOOP("Subject", "{count} persons"),
    SubjectKind.COLLECTIVE: QT_TRANSLATE_NOOP("Subject", "{count} collectives"),
    SubjectKind.HOUSEHOLD: QT_TRANSLATE_NOOP("Subject", "{count} households"),
}
ICONS = {SubjectKind.PERSON: "people", SubjectKind.COLLECTIVE: "people_community", SubjectKind.HOUSEHOLD: "home"}


def kind_of(row: Row) -> object:
    """The kind of subject as a word."""
    return tr("Subject", KIND_WORDS[SubjectKind(str(row["kind"]))])


def awards_of(row: Row) -> object:
    """How many awards there are; nothing where there is none."""
    return row["awards"] or None


def born_of(row: Row) -> object:
    """The birth date as far as it is known."""
    return PartialDate.parse_iso(str(row["birth_date"])) if row["birth_date"] else None


def dressed(row: dict[str, object]) -> Row:
    """What the table shows of a stored row: the year of birth and the position under the name."""
    born = str(row["birth_date"] or "")[:4]
    second = " · ".join(str(part) for part in (born, row["position"]) if part)
    return {**row, "second": second or kind_of(row)}


COLUMNS = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("Column", "Name, born, position"),
        Kind.TWO,
        second="second",
        second_title=QT_TRANSLATE_NOOP("Column", "Born, position"),
        edit=Editing(may_be_blank=False),
    ),
    Column(
        "unit", QT_TRANSLATE_NOOP("Column", "Unit now"), width=250, priority=1, edit=Editing(Edit.CHOICE, "unit_id")
    ),
    Column("position", QT_TRANSLATE_NOOP("Column", "Position"), width=190, priority=4, edit=Editing(), is_extra=True),
    Column(
        "birth_date",
        QT_TRANSLATE_NOOP("Column", "Born"),
        width=104,
        priority=5,
        show=born_of,
        edit=Editing(Edit.PARTIAL_DAY),
        is_extra=True,
    ),
    Column("kind", QT_TRANSLATE_NOOP("Column", "Kind"), width=104, priority=3, show=kind_of),
    Column(
        "awards",
        QT_TRANSLATE_NOOP("Column", "Times awarded"),
        width=84,
        priority=2,
        align=Align.RIGHT,
        show=awards_of,
        adds_up=True,
    ),
)


def nobody_yet() -> EmptyState:
    """How to begin with the people."""
    take_in = Beginning(
        tr("Subject", "Take in from Excel"),
        tr("Subject", "The old register, or the units' lists. Looked through before anything is kept."),
        "arrow_download",
        "Ctrl+I",
    )
    begin = Beginning(
        tr("Subject", "Add one by one"),
        tr("Subject", "Name, birth date, unit and position; the rest when it is known."),
        "add",
        "Ctrl+N",
    )
    words = tr("Subject", "Nobody yet. Take in the old register: everybody in it is entered at once.")
    title = tr("Subject", "Begin with the people")
    return EmptyState("people", title=title, words=words, beginnings=(take_in, begin))
