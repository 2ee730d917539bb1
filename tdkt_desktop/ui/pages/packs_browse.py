"""Every rule, catalogue and form of the packs in use, with its source and what is in force on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tdkt_desktop.actions.composing import offers
from tdkt_desktop.documents.catalogue import Form
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.packs.aloud import PackRow
from tdkt_desktop.packs.certificates import CertificateLayout
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Note
from tdkt_desktop.ui.pages.packs_deeds import PackDeeds
from tdkt_desktop.ui.pages.packs_panel import (
    QUEUED,
    PanelParts,
    chips_of,
    form_parts,
    layout_parts,
    pack_chips,
    pack_parts,
    rule_parts,
)
from tdkt_desktop.ui.pages.packs_parts import DayBox, PartChoice, PartList
from tdkt_desktop.ui.pages.packs_rows import (
    COLUMNS,
    IN_FORCE,
    UNVERIFIED,
    InstalledPack,
    PackBook,
    PartRows,
    counts_of,
    read_book,
    rows_of,
)
from tdkt_desktop.ui.seam import Seam

READING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Reading the rules"))
DOCUMENTS = "documents"
SHORT_COUNTERS = frozenset({"", IN_FORCE, UNVERIFIED})
WIDE = 980
"""Width of the page, in logical pixels, from which the parts stand as a list at the left."""


class PackList(PackDeeds):
    """The rows of the packs as sentences. Records of `show_record`: table and line, or the code of a rule."""

    page_key = "packs"
    tables = frozenset({"pack", "rule_switch"})
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.part = ""
        self.all_rows: list[Row] = []
        self._wanted: object = None
        super().__init__(seam, title=title, parent=parent)
        self.parts = PartList()
        self.choice = PartChoice()
        self.day = DayBox(today=self.office.today)
        self.note = Note("", icon="clock")
        self.note.add_button(Button(tr("Pack", "Back to today"))).clicked.connect(self.look_at_today)
        self.note.hide()
        self.strips.insertWidget(0, self.note)
        self.filter_row.insertWidget(0, self.choice, 1)
        self.filter_row.insertWidget(self.filter_row.indexOf(self.search), self.day)
        self._stand_beside()
        self.offer_deeds()
        self.parts.chosen.connect(self.show_part)
        self.choice.chosen.connect(self.show_part)
        self.day.changed.connect(self.look_at_day)
        self.table.rows.modelAboutToBeReset.connect(self._even_rows)

    def _stand_beside(self) -> None:
        """The list of parts at the left of the rows."""
        self.body.removeWidget(self.splitter)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.parts)
        row.addWidget(self.splitter, 1)
        self.body.addLayout(row, 1)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        if self.book is None or self.tables & changed:
            self.seam.read(read_book, done=self._book_read, name=READING)
        else:
            super().refresh(changed)

    @Slot(object)
    def _book_read(self, book: object) -> None:
        assert isinstance(book, PackBook)
        self.book = book
        self._stand_at_day()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_record(wanted)

    def _stand_at_day(self) -> None:
        assert self.book is not None
        self.all_rows = rows_of(self.book, on=self.day.day)
        self._say_packs(self.book)
        super().refresh(frozenset())

    def _say_packs(self, book: PackBook) -> None:
        while (item := self.head.extra.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        newest = book.packs[-1]
        for badge in pack_chips(newest):
            chip = Chip(badge)
            self.head.extra.addWidget(chip)
            chip.show()  # now, not when the events of the layout are through
        names = " · ".join(
            tr("Pack", "{name}, version {version}", name=pack.manifest.name, version=pack.manifest.version)
            for pack in book.packs
        )
        since = newest.manifest.valid_from
        words = f"{names} · {tr('Pack', 'from {day}', day=since)}" if since else names
        self.set_facts(words)

    def listing(self) -> Listing:
        return PartRows(self.all_rows)

    def own_filters(self) -> dict[str, object]:
        return {"part": self.part} if self.part else {}

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"states": keys} if keys else {}

    def counts_changed(self) -> None:
        inside = [row for row in self.all_rows if not self.part or row["part"] == self.part]
        self.counters.set_counts(counts_of(inside))
        per_part = Counter(str(row["part"]) for row in self.all_rows)
        self.parts.set_counts({**per_part, "": len(self.all_rows)})
        self._fit_parts()

    # ---- parts and days

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Show one part of the packs; "" is all of them."""
        self.part = key
        self.parts.choose(key)
        self.choice.choose(key)
        self.apply_filters()

    @Slot()
    def look_at_day(self) -> None:
        """Show what is in force on the day that was typed."""
        other = self.day.day != self.office.today
        self.note.set_words(tr("Pack", "Rules as they stand on {day}", day=self.day.day))
        self.note.setVisible(other and not self.is_short)  # a low window has the day in its box
        if self.book is not None:
            self._stand_at_day()

    @Slot()
    def look_at_today(self) -> None:
        """Show what is in force today."""
        self.day.set_day(self.office.today)
        self.look_at_day()

    def show_year(self, year: int) -> None:
        del year  # the day chosen here decides

    # ---- the row beside the list

    def show_record(self, record: object) -> None:
        if self.book is None:
            self._wanted = record
            return
        if isinstance(record, str):
            found = self.book.named(record, self.day.day)
            record = found.place if found is not None else record
        if self.table.rows.number_of(record) is None:
            self.show_part("")
        super().show_record(record)

    def record_shown(self, row: Row) -> None:
        of, day = row["of"], self.day.day
        assert self.book is not None
        if isinstance(of, PackRow):
            parts, chips, facts = (
                rule_parts(of, self.book, on=day),
                chips_of(of, on=day, book=self.book),
                tr("PackTable", of.shape.title),
            )
        elif isinstance(of, Form):
            with self.office.reader() as reader:
                found = [(offer.made_from, offer.words) for offer in offers(reader, of, "", year=self.seam.year)]
            parts, chips, facts = form_parts(of, self.book, on=day, made_from=found), [], str(row["second"])
        elif isinstance(of, CertificateLayout):
            parts, chips, facts = layout_parts(of, self.book, on=day), [], str(row["second"])
        else:
            assert isinstance(of, InstalledPack)
            parts, chips = pack_parts(of, rows=len(self.book.aloud.rows)), pack_chips(of)
            facts = str(row["second"])
        self._link(parts)
        verbs = self.row_verbs(of) if isinstance(of, PackRow) else []
        self.panel.show_record(
            row["id"], name=str(row["name"]), facts=facts, chips=chips, parts=(parts,), verbs=verbs
        )  # fmt: skip

    def _link(self, parts: PanelParts) -> None:
        parts.linked.connect(self._follow, QUEUED)

    @Slot(object)
    def _follow(self, record: object) -> None:
        """Open the row of a link, or what is to be composed where papers are composed."""
        if isinstance(record, MadeFrom):
            self.seam.open_page(DOCUMENTS, record)
        else:
            self.show_record(record)

    def _say_place(self) -> None:
        """The place among the rows: headings are not counted."""
        at = self.table.currentIndex().row()
        place = at + 1 - sum(start <= at for start in self.table.rows.group_rows)
        self.panel.place.setText(f"{format_number(place)} / {format_number(self.table.rows.record_count)}")

    # ---- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_parts()

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.note.setVisible(self.day.day != self.office.today and not short)
        self.settle_form()
        self._fit_parts()

    @Slot()
    def _even_rows(self) -> None:
        """The rows of the old headings get the height of a record: the next rows have headings elsewhere."""
        header = self.table.verticalHeader()
        for number in self.table.rows.group_rows:
            header.resizeSection(number, header.defaultSectionSize())

    def _fit_parts(self) -> None:
        """Parts as a list or in one line, beside which the counters that are wanted most have room."""
        wide = self.width() >= WIDE and not self.is_short
        self.parts.setVisible(wide)
        self.parts.fit()
        self.choice.setVisible(not wide)
        self.day.name.setVisible(self.width() >= WIDE)
        self.search.setMaximumWidth(220 if wide else 150)
        for button in self.counters.buttons:
            button.setVisible(wide or button.count.key in SHORT_COUNTERS)

    def regions(self) -> Sequence[QWidget]:
        found = list(super().regions())
        if not self.parts.isHidden():
            found.insert(1, self.parts.buttons[self.part])
        return found
