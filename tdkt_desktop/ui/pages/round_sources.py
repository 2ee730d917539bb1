"""*Tệp đã nhận* of an open round: the lists that came in, what became of each, and the note that goes back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.noted_rows import mark, reasons_on_file
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.files import KeptList, WaitingRow
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.listing import Align, Column, Kind, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.found_list import FoundList
from tdkt_desktop.ui.pages.intake_note_deed import IntakeNote, NoteForm
from tdkt_desktop.ui.pages.record_list import Facts, section
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

MOST_SHOWN = 20
_NAMES = ("full_name", "head_name", "name", "title", "who")


def lists_of(office: Office, round_id: int) -> list[KeptList]:
    """The lists of a round."""
    with office.reader() as reader:
        return reader.files.lists_of_round(round_id)


class SourcesView(FoundList):
    """The lists in the order in which they came; rows that wait stand beside the list."""

    mend_wanted = Signal(int)  # id of the list whose rows wait

    page_key = "sources"
    tables = frozenset({"source_file", "held_row", "nomination", "award_round"})
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "List"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Unit"),
        ),
        Column("day", QT_TRANSLATE_NOOP("Column", "Taken in on"), width=104, priority=2),
        Column("taken", QT_TRANSLATE_NOOP("Column", "Rows taken"), Kind.NUMBER, width=96, align=Align.RIGHT),
        Column("waiting", QT_TRANSLATE_NOOP("Column", "Rows held"), Kind.NUMBER, width=96, align=Align.RIGHT),
        Column("standing", QT_TRANSLATE_NOOP("Column", "Standing"), Kind.CHIP, width=140, priority=1,
               can_sort=False),
    )  # fmt: skip

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self._round: Round | None = None
        self._lists: dict[int, KeptList] = {}
        super().__init__(seam, title=title, parent=parent)
        self.note = IntakeNote(seam, over=self)
        self.counters.hide()
        self.filter_row.insertStretch(0, 1)

    def open_round(self, award_round: Round) -> None:
        """Show the lists of a round."""
        self._round = award_round
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        if self._round is not None:
            self.seam.read(lists_of, self._round.id, done=self._show_lists)

    @Slot(object)
    def _show_lists(self, found: object) -> None:
        assert isinstance(found, list)
        assert self._round is not None
        self._lists = {one.id: one for one in found}
        self.show_found([_row(one) for one in found])
        waiting = sum(len(one.held) for one in found)
        words = tr("Sources", "{count} lists · {waiting} rows wait", count=len(found), waiting=waiting)
        self.set_facts(f"{self._round.name} · {words}")

    # ---- beside the list

    def record_shown(self, row: Row) -> None:
        record = row["id"]
        assert isinstance(record, int)
        kept = self._lists[record]
        facts = Facts()
        facts.add(tr("Sources", "Unit"), kept.unit)
        facts.add(tr("Sources", "Taken in on"), short_date(kept.taken_on))
        facts.add(tr("Sources", "Rows taken"), str(kept.accepted))
        facts.add(tr("Sources", "Rows held"), str(len(kept.held)))
        facts.add(tr("Sources", "Mark of the file"), mark(kept.sha256))
        parts: list[QWidget] = [facts]
        if kept.held:
            parts.append(section(tr("Sources", "What waits")))
            parts += [label(_told(held), wraps=True) for held in kept.held[:MOST_SHOWN]]
        if len(kept.held) > MOST_SHOWN:
            more = tr("Sources", "and {count} rows more", count=len(kept.held) - MOST_SHOWN)
            parts.append(label(more, role=Role.SMALL, shade="text2"))
        self.panel.show_record(
            record,
            name=str(row["name"]),
            facts=str(row["second"]),
            chips=[row["standing"]] if isinstance(row["standing"], Badge) else [],
            parts=parts,
            verbs=self._verbs_of(kept),
        )

    def _verbs_of(self, kept: KeptList) -> list[Verb]:
        """Rows that wait are mended first; the note goes back to the unit at any time."""
        note = Verb(tr("Sources", "Intake note…"), self.ask_for_note, "document_pdf", is_filled=not kept.held)
        mend = Verb(tr("Sources", "Mend waiting rows"), self.mend, "edit", is_filled=True)
        return [mend, note] if kept.held else [note]

    def mend(self) -> None:
        """Open the rows that wait, in the preview that they came through."""
        if (kept := self._beside()) is not None:
            self.mend_wanted.emit(kept.id)

    def empty_state(self) -> EmptyState:
        words = tr("Sources", "The lists that are taken in for this round stand here, with what still waits.")
        return EmptyState("document_bullet_list", title=tr("Sources", "No list taken in yet"), words=words)

    # ---- the note

    def ask_for_note(self) -> None:
        """Ask until when the unit is to answer."""
        self.show_form(NoteForm(today=self.office.today), self.choose_target)

    def choose_target(self) -> None:
        """Ask where the note shall stand."""
        form, kept = self.form, self._beside()
        assert isinstance(form, NoteForm)
        if kept is not None:
            self.note.of_source(kept.id, name=kept.name, until=form.day)
        self.close_form()

    def _beside(self) -> KeptList | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return self._lists.get(shown) if isinstance(shown, int) else None


def _row(kept: KeptList) -> Row:
    waiting = len(kept.held)
    badge = (
        Badge(tr("Sources", "{count} rows wait", count=waiting), Tone.WARN, "warning")
        if waiting
        else Badge(tr("Sources", "Nothing waits"), Tone.OK, "checkmark_circle")
    )
    return {
        "id": kept.id,
        "name": kept.name,
        "second": kept.unit,
        "unit": kept.unit,
        "title": "",
        "day": kept.taken_on,
        "taken": kept.accepted,
        "waiting": waiting,
        "standing": badge,
        "state": "",
    }


def _told(held: WaitingRow) -> str:
    """'Dòng 12 · Lê Văn Cường: Thiếu đơn vị'."""
    name = next((str(held.cells[key]) for key in _NAMES if held.cells.get(key)), "")
    why = "; ".join(map(say, reasons_on_file(held)))
    return tr("Sources", "Row {row} · {name}: {why}", row=held.row, name=name or "…", why=why)
