"""A row of a pack beside the list: what it says, whence, its other versions in time, what rests on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.documents.catalogue import Form
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.text import Sentence
from tdkt_desktop.packs.aloud import PackRow
from tdkt_desktop.packs.certificates import FIELDS, CertificateLayout
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.certificate_sketch import CertificateSketch
from tdkt_desktop.ui.labels import hairline, label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.packs_rows import (
    FORMATS,
    InstalledPack,
    PackBook,
    signature_badge,
    standing_badge,
    standing_of,
    time_of,
)
from tdkt_desktop.ui.pages.record_list import Facts, section
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Role, Tone

MOST_LINKS = 12
MOST_OFFERS = 6


class PanelParts(QWidget):
    """The body of the panel; `linked` gives the row whose link was pressed."""

    linked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add_words(self, words: str, *, role: Role = Role.BODY, shade: str = "") -> None:
        """A paragraph."""
        if words:
            self._column.addWidget(label(words, role=role, shade=shade, wraps=True))

    def add_facts(self, facts: Facts) -> None:
        """Titles with their values."""
        self._column.addWidget(facts)

    def add_widget(self, widget: QWidget) -> None:
        """Something drawn."""
        self._column.addWidget(widget)

    def add_section(self, title: str) -> None:
        """A heading over what follows."""
        self._column.addWidget(hairline())
        self._column.addWidget(section(title))

    def add_links(self, title: str, links: Sequence[tuple[object, str]], *, icon: str) -> None:
        """A heading with rows that can be opened."""
        if links:
            self.add_section(title)
            self.add_lines(links, icon=icon)

    def add_lines(self, links: Sequence[tuple[object, str]], *, icon: str) -> None:
        """Rows that can be opened; more than a dozen are counted."""
        for record, words in links[:MOST_LINKS]:
            line = LinkLine(words, icon=icon)
            line.setProperty("record", record)
            line.clicked.connect(self._pressed)
            self._column.addWidget(line)
        if len(links) > MOST_LINKS:
            more = len(links) - MOST_LINKS
            self.add_words(tr("Pack", "and {count} more rows", count=more), role=Role.SMALL, shade="text2")

    def _pressed(self) -> None:
        self.linked.emit(self.sender().property("record"))


def chips_of(row: PackRow, *, on: date, book: PackBook | None = None) -> list[Badge]:
    """How sure a row is, and why it does not count; with the book, whether the officer switched it on."""
    standing = standing_of(row, on) if book is None else book.standing_of(row, on)
    found = (statuses.badge(statuses.SOURCE, row.verification), standing_badge(standing))
    return [badge for badge in found if badge is not None]


def rule_parts(row: PackRow, book: PackBook, *, on: date) -> PanelParts:
    """What a rule or a line of a catalogue says, with everything that hangs on it."""
    parts = PanelParts()
    parts.add_words(say(row.sentence))
    parts.add_words(row.source, role=Role.SMALL, shade="text2")
    for warning in _warnings(row, book, on):
        parts.add_words(warning, role=Role.SMALL, shade=Tone.WARN.value)
    papers = [(paper.place, say(paper.sentence)) for paper in book.papers_of(row)]
    parts.add_links(tr("Pack", "Source documents"), papers, icon="book_open")
    versions = book.aloud.versions(row)
    if len(versions) > 1:
        parts.add_links(tr("Pack", "In the course of time"), [_version(one, row) for one in versions], icon="history")
    _add_uses(parts, row, book, on)
    parts.add_section(tr("Pack", "All fields"))
    facts = Facts()
    for heading, words in book.aloud.fields(row):
        facts.add(heading, say(words) if isinstance(words, Sentence) else words)
    facts.add(
        tr("Pack", "Place"), tr("Pack", "{title}, line {line}", title=tr("PackTable", row.shape.title), line=row.line)
    )
    parts.add_facts(facts)
    return parts


def _warnings(row: PackRow, book: PackBook, on: date) -> list[str]:
    found = []
    if row.verification == "unverified":
        found.append(tr("Pack", "Not verified: check it again before relying on it. It never decides by itself."))
    switch = book.switch_of(row)
    if switch is not None:
        words = tr(
            "Pack", "Off by default, switched on by you since {day}: {reason}", day=switch.since, reason=switch.reason
        )
        found.append(words)
    elif row.is_off:
        found.append(tr("Pack", "Off by default: it counts only where a pack or the officer switches it on."))
    if row.is_over(on):
        found.append(tr("Pack", "No longer in force on {day}; dossiers of its time are still judged by it.", day=on))
    if row.is_to_come(on):
        found.append(tr("Pack", "Not yet in force on {day}.", day=on))
    return found


def _version(one: PackRow, shown: PackRow) -> tuple[object, str]:
    words = " · ".join(filter(None, (time_of(one), say(one.sentence))))
    return one.place, tr("Pack", "This row: {words}", words=words) if one.place == shown.place else words


def _add_uses(parts: PanelParts, row: PackRow, book: PackBook, on: date) -> None:
    """The rows that name this one, table by table, those in force on the day; else those of other days."""
    found = book.aloud.used_by(row)
    shown = [one for one in found if one.in_force(on)] or list(found)
    if not shown:
        return
    parts.add_section(tr("Pack", "Used by"))
    by_table: dict[str, list[PackRow]] = {}
    for one in shown:
        by_table.setdefault(one.shape.title, []).append(one)
    for title, rows in by_table.items():
        parts.add_words(tr("PackTable", title), role=Role.SMALLSTRONG, shade="text2")
        parts.add_lines([(one.place, _named(one)) for one in rows], icon="link")


def _named(row: PackRow) -> str:
    about = say(row.about) if isinstance(row.about, Sentence) else row.about
    return " · ".join(filter(None, (about, say(row.sentence))))


def form_parts(form: Form, book: PackBook, *, on: date, made_from: Sequence[tuple[object, str]]) -> PanelParts:
    """A form of the catalogue: its files, the records it can be composed from now, and the legal bases it cites."""
    parts = PanelParts()
    facts = Facts()
    facts.add(tr("Pack", "Code"), form.code)
    facts.add(tr("Pack", "Files"), ", ".join(FORMATS.get(suffix, suffix) for suffix in form.formats))
    for name, codes in (("Word", book.province_forms), ("Excel", book.province_sheets)):
        if form.code in codes:
            facts.add(name, tr("Pack", "in the province's form; PDF as the program lays it out"))
    parts.add_facts(facts)
    parts.add_links(tr("Pack", "Compose from"), made_from[:MOST_OFFERS], icon="edit")
    bases = [(row.place, say(row.sentence)) for row in book.bases_of(form.code, on)]
    parts.add_links(tr("Pack", "Legal bases it cites"), bases, icon="book_open")
    return parts


def layout_parts(layout: CertificateLayout, book: PackBook, *, on: date) -> PanelParts:
    """A certificate: the blank drawn, the awards it is for, and where each field stands."""
    parts = PanelParts()
    parts.add_widget(CertificateSketch(layout))
    facts = Facts()
    facts.add(tr("Certificate", "Blank"), f"{layout.width:g} × {layout.height:g} mm")
    facts.add(tr("Certificate", "Typeface"), layout.font)
    for box in layout.boxes:
        place = tr(
            "Certificate", "{x} mm from the left, {y} mm from the top, {size} pt", x=box.x, y=box.y, size=box.size
        )
        facts.add(tr("Certificate", FIELDS[box.field][0]), place)
    parts.add_facts(facts)
    awards = [row for code in layout.awards if (row := book.named(code, on)) is not None]
    parts.add_links(
        tr("Certificate", "For these awards"), [(row.place, say(row.sentence)) for row in awards], icon="trophy"
    )
    return parts


def pack_parts(pack: InstalledPack, *, rows: int) -> PanelParts:
    """What a pack says of itself."""
    manifest = pack.manifest
    parts = PanelParts()
    facts = Facts()
    facts.add(tr("Pack", "Code"), manifest.code)
    facts.add(tr("Pack", "Version"), manifest.version)
    facts.add(tr("Pack", "Issuer"), manifest.issuer)
    facts.add(tr("Pack", "In force from"), short_date(manifest.valid_from) if manifest.valid_from else "")
    facts.add(tr("Pack", "In force until"), short_date(manifest.valid_to) if manifest.valid_to else "")
    facts.add(tr("Pack", "Rows"), tr("Pack", "{count} rows", count=rows))
    parts.add_facts(facts)
    parts.add_words(manifest.note)
    return parts


def pack_chips(pack: InstalledPack) -> list[Badge]:
    """How far the signature of a pack is trusted."""
    badge = signature_badge(pack.standing)
    return [badge] if badge is not None else []


QUEUED = Qt.ConnectionType.QueuedConnection
"""The pressed link goes with its panel, so what it opens waits for the event to end."""
