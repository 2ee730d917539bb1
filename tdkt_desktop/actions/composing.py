"""Composing a paper: what it can be made from, its fields, its pages as pictures, and the number it would get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tdkt_desktop.actions.papers import Say, compose, content_of, file_name, source_of
from tdkt_desktop.documents import preview as pages
from tdkt_desktop.documents.catalogue import FORMS, Form, Input
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.fields import TITLES, FieldWrong, FormField, as_printed
from tdkt_desktop.documents.preview import PagePicture, Spot
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.document import OWNER, MadeFrom, numbered
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.listings import DECISIONS, NOMINATIONS
from tdkt_desktop.storage.work import Reader, Work

MOST_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a form can be made from, and the words that tell it."""

    made_from: MadeFrom
    words: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A paper as it would be written now. With `wrong` a field holds what it cannot, and there are no pages."""

    title: str = ""
    pdf: bytes = b""
    sizes: tuple[tuple[float, float], ...] = ()
    fields: tuple[FormField, ...] = ()
    wrong: FieldWrong | None = None


def forms_like(words: str) -> list[Form]:
    """The forms whose code or title has words beginning so; every form for no words."""
    wanted = fold(words).split()
    return [entry for entry in FORMS if _begins_all(wanted, fold(f"{entry.code} {entry.code[-2:]} {entry.title}"))]


def offers(reader: Reader, entry: Form, words: str, *, year: int, limit: int = MOST_OFFERED) -> list[Offer]:
    """What a form can be made from, told by some words; the likeliest first."""
    wanted = fold(words).split()
    if entry.made_from is Input.YEAR:
        found = [Offer(MadeFrom(entry.code, year=one), f"Năm {one}") for one in range(year, year - limit, -1)]
        return [one for one in found if _begins_all(wanted, fold(one.words))]
    if entry.made_from is Input.DECISION:
        rows = DECISIONS.rows(reader.connection, Filter(words=words, equal={"origin": "own"}), limit=limit)
        return [
            Offer(MadeFrom(entry.code, row["round_id"], row["id"]), _told(row["number"], _day(row["signed_on"])))
            for row in rows
        ]
    rounds = sorted(reader.rounds.all(), key=lambda one: (one.year == year, one.year, one.id), reverse=True)
    whole = [Offer(MadeFrom(entry.code, one.id), one.name) for one in rounds]
    found = [one for one in whole if _begins_all(wanted, fold(one.words))]
    if entry.made_from is Input.NOMINATION and wanted:
        rows = NOMINATIONS.rows(reader.connection, Filter(words=words), limit=limit)
        found += [
            Offer(MadeFrom(entry.code, nomination_id=row["id"]), _told(row["name"], row["unit"], row["round"]))
            for row in rows
        ]
    return found[:limit]


def made_of(reader: Reader, made_from: MadeFrom) -> str:
    """The words for what a paper is made from."""
    if made_from.nomination_id is not None:
        return reader.rounds.nomination(made_from.nomination_id).name_as_written
    if made_from.decision_id is not None:
        decision = reader.awards.decision(made_from.decision_id)
        return _told(decision.number, short_date(decision.signed_on) if decision.signed_on else "")
    if made_from.round_id is not None:
        return reader.rounds.get(made_from.round_id).name
    return f"Năm {made_from.year}" if made_from.year else ""


def proposed_number(reader: Reader | Work, made_from: MadeFrom, *, year: int) -> str:
    """The number of its decision, else the next free one of its kind in the year; "" for a paper without number."""
    if made_from.decision_id is not None:
        return reader.awards.decision(made_from.decision_id).number or ""
    entry = form_of(made_from.code)
    symbol = reader.documents.last_symbol(entry.code) or entry.symbol
    return numbered(reader.documents.next_figure(symbol, year=year), symbol) if symbol else ""


def preview(
    office: Office,
    made_from: MadeFrom,
    *,
    say: Say,
    values: Mapping[str, str],
    number: str | None = None,
    dated: date | None = None,
    issued_as: int | None = None,
) -> Preview:
    """The paper with its pages and fields; of an issued one the pages as they were kept.

    Raises `FormUnknown`, `InputMissing`, `FieldsUnknown`, `AttachmentMissing`.
    """
    entry = form_of(made_from.code)
    with office.reader() as reader:
        source = source_of(office, reader, made_from, say=say, values=values, number=number, dated=dated)
        try:
            composed = compose(source, made_from)
        except FieldWrong as wrong:
            return Preview(fields=_fields(source.asked), wrong=wrong)
        kept = _kept(office, reader, made_from, issued_as=issued_as, suffix=".pdf")
        pdf = kept.read_bytes() if kept is not None else pages.pdf_of(composed)
    return Preview(content_of(entry, composed), pdf, pages.page_sizes(pdf), _fields(source.asked))


def page_picture(_office: Office, pdf: bytes, number: int, scale: float) -> PagePicture:
    """A page of a PDF as a picture."""
    return pages.picture_of(pdf, number, scale)


def find_field(_office: Office, pdf: bytes, name: str, text: str) -> Sequence[Spot]:
    """Where on the pages a field stands; nowhere for one that is not printed as it is typed."""
    return pages.spots_of(pdf, as_printed(name, text))


def write_copy(
    office: Office,
    made_from: MadeFrom,
    target: Path,
    *,
    say: Say,
    values: Mapping[str, str],
    number: str | None = None,
    dated: date | None = None,
    issued_as: int | None = None,
) -> Path:
    """Write a paper to a file that is looked at and not kept on record. Raises what `preview` and the writers raise."""
    with office.reader() as reader:
        kept = _kept(office, reader, made_from, issued_as=issued_as, suffix=target.suffix)
        if kept is not None:
            target.write_bytes(kept.read_bytes())
            return target
        source = source_of(office, reader, made_from, say=say, values=values, number=number, dated=dated)
        write(compose(source, made_from), target)
    return target


def _kept(office: Office, reader: Reader, made_from: MadeFrom, *, issued_as: int | None, suffix: str) -> Path | None:
    """The file that was kept when a document was issued. Raises `AttachmentMissing`."""
    if issued_as is None:
        return None
    name = file_name(form_of(made_from.code)) + suffix
    attached = [one for one in reader.files.attachments_of(OWNER, [issued_as]) if one.name == name]
    return office.attachments.fetch(attached[0].sha256, name=name) if attached else None


def _fields(asked: Mapping[str, str]) -> tuple[FormField, ...]:
    order = {name: place for place, name in enumerate(TITLES)}
    names = sorted(asked, key=lambda name: order.get(name, len(order)))
    return tuple(FormField(name, asked[name]) for name in names)


def _begins_all(words: Sequence[str], text: str) -> bool:
    among = text.replace("-", " ").split()
    return all(any(other.startswith(word) for other in (*among, *text.split())) for word in words)


def _told(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)


def _day(iso: str | None) -> str:
    return short_date(date.fromisoformat(iso)) if iso else ""
