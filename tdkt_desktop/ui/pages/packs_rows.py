"""The rows of the packs in use as the table shows them: rules, catalogues and forms, each as a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from tdkt_desktop.documents.catalogue import FORMS, Form
from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.rulebook import PackManifest
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.packs.aloud import PackAloud, PackRow
from tdkt_desktop.packs.certificates import CertificateLayout, layouts
from tdkt_desktop.packs.read import manifest_of, national_files
from tdkt_desktop.packs.shapes import PARTS
from tdkt_desktop.packs.templates import EXCEL, WORD, forms_of
from tdkt_desktop.storage.packs import PackOnFile, RuleSwitch
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.listing import Column, Filters, Group, Kind, Row, Sort
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.style import Tone

FORM_PART, PACK_PART = "forms", "packs"
CERTIFICATES = QT_TRANSLATE_NOOP("PackTable", "Layouts of certificates")
IN_FORCE, NOT_IN_FORCE, UNVERIFIED, OFF, SWITCHED_ON = "in_force", "not_in_force", "unverified", "off", "switched_on"
_DOCUMENT_NUMBER = re.compile(r"\d+/(?:19|20)\d\d")
FORMATS: Mapping[str, str] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack of the office: what it says of itself, and how far its signature is trusted."""

    manifest: PackManifest
    standing: str = "built_in"


@dataclass(frozen=True, slots=True)
class PackBook:
    """The packs in use and their rows, put in words."""

    aloud: PackAloud
    packs: tuple[InstalledPack, ...]
    documents: Mapping[str, list[PackRow]] = field(default_factory=dict)  # by the head of their number
    rows: Sequence[Row] = ()  # said once, for any day
    switches: Mapping[str, RuleSwitch] = field(default_factory=dict)  # by the code of the rule
    province_forms: frozenset[str] = frozenset()  # codes of forms that are the province's own Word files
    province_sheets: frozenset[str] = frozenset()  # and Excel files

    def switch_of(self, row: PackRow) -> RuleSwitch | None:
        """How the officer switched a row on that is off by default."""
        return self.switches.get(row.key[0]) if row.is_off and row.key else None

    def standing_of(self, row: PackRow, on: date) -> str:
        """Why a row does not count on a day: 'over', 'to_come', 'off'; 'switched_on' where only the officer's word
        makes it count; empty when it counts by itself.
        """
        standing = standing_of(row, on)
        return SWITCHED_ON if standing == OFF and self.switch_of(row) is not None else standing

    def papers_of(self, row: PackRow) -> list[PackRow]:
        """The laws and decrees that the row's source names."""
        heads = dict.fromkeys(_DOCUMENT_NUMBER.findall(row.source))
        return [paper for head in heads for paper in self.documents.get(head, ()) if paper.place != row.place]

    def bases_of(self, form_code: str, on: date) -> list[PackRow]:
        """The legal bases that a form cites on a day."""
        return [
            row
            for row in self.aloud.rows
            if form_code in row.cells.get("loai_mau", "").split(";") and row.in_force(on)
        ]  # fmt: skip

    def named(self, code: str, on: date) -> PackRow | None:
        """The row with that code, the one in force before others."""
        found = [row for row in self.aloud.rows if row.key and row.key[0] == code]
        return next((row for row in found if row.in_force(on)), found[0] if found else None)


def read_book(office: Office) -> PackBook:
    """The packs in use; a tenth of a second when they are first read. Raises `PackLost`."""
    with office.reader() as reader:
        in_use, switches = reader.packs.in_use(), reader.packs.switches()
    book = _layered_book(office, in_use) if in_use else _national_book()
    return replace(book, switches={one.rule_code: one for one in switches})


@lru_cache(maxsize=1)
def national_words() -> PackAloud:
    """The national pack, for what its columns and codes are called."""
    return PackAloud(national_files())


@lru_cache(maxsize=1)
def _national_book() -> PackBook:
    return book_of(national_words(), (InstalledPack(manifest_of(national_files())),))


def _layered_book(office: Office, in_use: Sequence[PackOnFile]) -> PackBook:
    from tdkt_desktop.office.packs import pack_files, whole_of

    own = [InstalledPack(manifest_of(pack_files(office.folder, one)), one.what.standing) for one in in_use]
    national = InstalledPack(manifest_of(national_files()))
    whole = whole_of(office.folder, in_use).pack
    return book_of(PackAloud(whole), (national, *own), files=whole.files)


def book_of(
    aloud: PackAloud, packs: tuple[InstalledPack, ...], *, files: Mapping[str, bytes] = MappingProxyType({})
) -> PackBook:
    """A book of rows in words, its laws and decrees findable by their numbers; `files` hold forms and certificates."""
    own_forms, own_sheets = frozenset(forms_of(files, WORD)), frozenset(forms_of(files, EXCEL))
    documents: dict[str, list[PackRow]] = {}
    for row in aloud.rows:
        if row.shape.file == "legal_documents":
            for head in _DOCUMENT_NUMBER.findall(row.cells.get("number", "")):
                documents.setdefault(head, []).append(row)
    rows = (
        *(_pack_row(place, pack) for place, pack in enumerate(packs)),
        *(_rule_row(row) for row in aloud.rows if row.shape.part != "intake"),
        *(_form_row(form, own=(form.code in own_forms, form.code in own_sheets)) for form in FORMS),
        *(_layout_row(layout) for layout in layouts(files)),
        *(_rule_row(row) for row in aloud.rows if row.shape.part == "intake"),
    )
    return PackBook(aloud, packs, documents, rows, province_forms=own_forms, province_sheets=own_sheets)


# ---- cells


def time_of(row: PackRow) -> str:
    """The days of a row: '01/01/2024 – 30/06/2025', 'từ 01/07/2025'; nothing where none is known."""
    if row.first is not None and row.last is not None:
        return f"{_day(row.first)} – {_day(row.last)}"
    if row.first is not None:
        return tr("Pack", "from {day}", day=_day(row.first))
    return tr("Pack", "until {day}", day=_day(row.last)) if row.last is not None else ""


def _day(day: PartialDate) -> str:
    return short_date(day.first) if day.precision == "day" else short_partial(day)


STANDING: Mapping[str, Badge] = {
    "over": Badge(QT_TRANSLATE_NOOP("Pack", "No longer in force"), Tone.MUTE, "clock"),
    "to_come": Badge(QT_TRANSLATE_NOOP("Pack", "Not yet in force"), Tone.INFO, "hourglass_half", filled=False),
    OFF: Badge(QT_TRANSLATE_NOOP("Pack", "Off by default"), Tone.MUTE, "subtract_circle"),
    SWITCHED_ON: Badge(QT_TRANSLATE_NOOP("Pack", "Switched on by you"), Tone.INFO, "checkmark_circle"),
}
SIGNATURES: Mapping[str, Badge] = {
    "built_in": Badge(QT_TRANSLATE_NOOP("Pack", "Comes with the program"), Tone.MUTE, "shield_checkmark"),
    "stranger": Badge(QT_TRANSLATE_NOOP("Pack", "Signed, trusted by you"), Tone.OK, "shield_checkmark"),
    "altered": Badge(QT_TRANSLATE_NOOP("Pack", "Altered, taken with consent"), Tone.WARN, "warning"),
    "wrong_signature": Badge(QT_TRANSLATE_NOOP("Pack", "Signature wrong, taken with consent"), Tone.WARN, "warning"),
}


def standing_of(row: PackRow, on: date) -> str:
    """Why a row does not count on a day: 'over', 'to_come', 'off'; empty when it counts."""
    if row.is_over(on):
        return "over"
    if row.is_to_come(on):
        return "to_come"
    return OFF if row.is_off else ""


def standing_badge(standing: object) -> Badge | None:
    """The chip of a row that does not count, or only because it was switched on."""
    found = STANDING.get(str(standing))
    return None if found is None else _said(found)


def signature_badge(standing: str) -> Badge | None:
    """The chip of a pack: how far its signature is trusted."""
    found = SIGNATURES.get(standing)
    return statuses.badge(statuses.PACK, standing) if found is None else _said(found)


def _said(badge: Badge) -> Badge:
    return Badge(tr("Pack", badge.word), badge.tone, badge.icon, filled=badge.filled)


def _shown_state(row: Row) -> object:
    """Why a row does not count; of one that counts, how sure it is."""
    return standing_badge(row["standing"]) or statuses.badge(statuses.SOURCE, row["verification"])


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Column", "What it says"), Kind.TWO, second="second", least=330),
    Column("time", QT_TRANSLATE_NOOP("Column", "In force"), width=172, priority=2, is_muted=True),
    Column("verification", QT_TRANSLATE_NOOP("Column", "State"), Kind.CHIP, width=150, priority=1,
           show=_shown_state),
)  # fmt: skip


# ---- rows


def rows_of(book: PackBook, *, on: date) -> list[Row]:
    """All rows in the order of their parts, as they stand on a day."""
    return [_on_day(row, book, on) for row in book.rows]


def _on_day(row: Row, book: PackBook, on: date) -> Row:
    of = row["of"]
    standing = book.standing_of(of, on) if isinstance(of, PackRow) else ""
    return {**row, "standing": standing, "faint": standing in ("over", "to_come")}


def _rule_row(row: PackRow) -> Row:
    sentence = say(row.sentence)
    about = say(row.about) if isinstance(row.about, Sentence) else row.about
    second = " · ".join(filter(None, (about, row.source)))
    return {
        "id": row.place,
        "of": row,
        "part": row.shape.part,
        "group": row.shape.file,
        "title": row.shape.title,
        "name": sentence,
        "second": second,
        "time": time_of(row),
        "first": row.first.first if row.first else date.min,
        "verification": row.verification,
        "folded": fold(" ".join((sentence, second, row.cells.get("note", ""), " ".join(row.key)))),
    }


def _form_row(form: Form, *, own: tuple[bool, bool]) -> Row:
    """A form; `own`: whether its Word and its Excel file are the province's."""
    name = f"{form.code} · {form.title}"
    kinds = ", ".join(FORMATS.get(suffix, suffix) for suffix in form.formats)
    if any(own):
        names = ", ".join(name for name, is_own in zip(("Word", "Excel"), own, strict=True) if is_own)
        kinds = tr("Pack", "{kinds} · {names} in the province's form", kinds=kinds, names=names)
    return _plain_row(("form", form.code), of=form, part=FORM_PART, name=name, second=kinds)


def _layout_row(layout: CertificateLayout) -> Row:
    size = f"{layout.width:g} × {layout.height:g} mm"
    row = _plain_row(("layout", layout.path), of=layout, part=FORM_PART, name=layout.name, second=size)
    return {**row, "group": "certificates", "title": CERTIFICATES}


def _pack_row(place: int, pack: InstalledPack) -> Row:
    manifest = pack.manifest
    second = tr("Pack", "version {version} · {issuer}", version=manifest.version, issuer=manifest.issuer)
    return _plain_row(("pack", place), of=pack, part=PACK_PART, name=manifest.name, second=second)


def _plain_row(record: object, *, of: object, part: str, name: str, second: str) -> Row:
    return {
        "id": record, "of": of, "part": part, "group": part, "title": "", "name": name, "second": second, "time": "",
        "first": date.min, "verification": "", "folded": fold(f"{name} {second}"),
    }  # fmt: skip


PART_TITLES: Mapping[str, str] = {
    **PARTS,
    FORM_PART: QT_TRANSLATE_NOOP("PackPart", "Forms"),
    PACK_PART: QT_TRANSLATE_NOOP("PackPart", "Packs in use"),
}
PART_ORDER = (PACK_PART, *(part for part in PARTS if part != "intake"), FORM_PART, "intake")


def heading_of(row: Row) -> str:
    """The heading over the rows of one table."""
    if not row["title"]:
        return tr("PackPart", PART_TITLES[str(row["part"])])
    return tr("PackTable", str(row["title"]))


def counts_of(rows: Sequence[Row]) -> list[Count]:
    """The counters over these rows."""
    return [
        Count("", tr("Pack", "All"), len(rows)),
        Count(IN_FORCE, tr("Pack", "In force"), _kept(rows, IN_FORCE), Tone.OK, "checkmark_circle"),
        Count(NOT_IN_FORCE, tr("Pack", "Not in force"), _kept(rows, NOT_IN_FORCE), Tone.MUTE, "clock"),
        Count(UNVERIFIED, tr("Pack", "Not verified"), _kept(rows, UNVERIFIED), Tone.WARN, "warning"),
        Count(OFF, tr("Pack", "Off by default"), _kept(rows, OFF), Tone.MUTE, "subtract_circle"),
    ]


def _kept(rows: Sequence[Row], key: str) -> int:
    return sum(_has(row, key) for row in rows)


def _has(row: Row, key: str) -> bool:
    match key:
        case "in_force":
            return not row["faint"]
        case "not_in_force":
            return row["faint"] is True
        case "unverified":
            return row["verification"] == "unverified"
    return row["standing"] in (OFF, SWITCHED_ON)


class PartRows:
    """The rows of one part or of all, under the headings of their tables; sorting keeps the headings."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)
        self._found: tuple[object, list[Row]] | None = None

    def count(self, filters: Filters) -> int:
        """How many rows there are."""
        return len(self._of(None, filters))

    def rows(self, offset: int, limit: int, *, sort: Sort | None, filters: Filters) -> Sequence[Row]:
        """One window of rows."""
        return self._of(sort, filters)[offset : offset + limit]

    def ids(self, *, sort: Sort | None, filters: Filters) -> Sequence[object]:
        """The ids of all rows in order."""
        return [row["id"] for row in self._of(sort, filters)]

    def groups(self, *, sort: Sort | None, filters: Filters) -> Sequence[Group]:
        """A heading for each table that has rows."""
        counts: dict[object, list[Row]] = {}
        for row in self._of(sort, filters):
            counts.setdefault(row["group"], []).append(row)
        return [
            Group(tr("Pack", "{title} · {count} rows", title=heading_of(found[0]), count=len(found)), len(found))
            for found in counts.values()
        ]

    def _of(self, sort: Sort | None, filters: Filters) -> list[Row]:
        wanted = (sort, tuple(sorted((key, str(value)) for key, value in filters.items())))
        if self._found is None or self._found[0] != wanted:
            self._found = (wanted, self._select(sort, filters))
        return self._found[1]

    def _select(self, sort: Sort | None, filters: Filters) -> list[Row]:
        part, states = filters.get("part"), filters.get("states")
        words = fold(str(filters.get("text") or "")).split()
        kept = [
            row
            for row in self._rows
            if (not part or row["part"] == part)
            and (not isinstance(states, frozenset) or any(_has(row, state) for state in states))
            and all(word in str(row["folded"]) for word in words)
        ]
        if sort is None:
            return kept
        key = "first" if sort.key == "time" else sort.key
        order = {group: place for place, group in enumerate(dict.fromkeys(row["group"] for row in kept))}
        ordered = sorted(kept, key=lambda row: fold(str(row[key])), reverse=sort.descending)
        return sorted(ordered, key=lambda row: order[row["group"]])
