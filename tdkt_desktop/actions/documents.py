"""Documents sent out (văn bản đi): drafting, issuing under a number, replacing, annulling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tdkt_desktop.actions.composing import proposed_number
from tdkt_desktop.actions.papers import Say, compose, content_of, file_name, source_of
from tdkt_desktop.actions.rounds import ReasonMissing
from tdkt_desktop.documents.catalogue import form as form_of
from tdkt_desktop.documents.paper import Paper
from tdkt_desktop.documents.writing import write
from tdkt_desktop.domain.award import decision_key, decision_number
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.document import OWNER, Direction, Document, DocumentState, MadeFrom
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Reader, Work

_SENT = QT_TRANSLATE_NOOP("Document", "Laid before the signer")
_ISSUED = QT_TRANSLATE_NOOP("Document", "Issued under number {number} of {day}")
_ISSUED_WITHOUT = QT_TRANSLATE_NOOP("Document", "Issued on {day}")
_REPLACED = QT_TRANSLATE_NOOP("Document", "Replaced by {name}")
_ANNULLED = QT_TRANSLATE_NOOP("Document", "Annulled: {reason}")


class DocumentClosed(OfficerError):
    """What can be done to a draft only, asked of an issued, replaced or annulled document."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” is no draft any more.")
    kept = QT_TRANSLATE_NOOP("Error", "It stays as it was issued.")
    next_step = QT_TRANSLATE_NOOP("Error", "Compose a new document and let it replace this one.")


class DocumentNotIssued(OfficerError):
    """What can be done to an issued document only, asked of a draft or of one that is no longer in force."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” is not in force: it is a draft, replaced or annulled.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Choose a document that was issued and still stands.")


class DocumentNumberTaken(OfficerError):
    """A number that another document or decision of the year bears."""

    happened = QT_TRANSLATE_NOOP("Error", "The number {number} of {year} belongs to “{name}”.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was issued.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the next free number: {free}.")


class DocumentNumberMissing(OfficerError):
    """A document of a kind that bears a number, without one."""

    happened = QT_TRANSLATE_NOOP("Error", "“{name}” has no number yet.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was issued.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter number and symbol, such as {free}.")


class NotTheDecisionsNumber(OfficerError):
    """A paper of a decision under another number or day than the decision's."""

    happened = QT_TRANSLATE_NOOP("Error", "The decision is number {number} of {day}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was issued.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the decision's number and day; a wrong decision is annulled there.")


class DocumentInFuture(OfficerError):
    """A document dated after today, or one that would have arrived after it."""

    happened = QT_TRANSLATE_NOOP("Error", "The document would be of {day}, which is in the future.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the day on which it was signed or arrived.")


@dataclass(frozen=True, slots=True)
class Draft:
    """What the officer composes: made from what, with which fields, number, day and addressee."""

    made_from: MadeFrom
    values: Mapping[str, str] = field(default_factory=dict)
    number: str | None = None
    dated: date | None = None
    other_side: str | None = None
    issued_as: int | None = None  # the document whose kept files are what is shown


def keep_draft(office: Office, draft: Draft, *, say: Say, document_id: int | None = None) -> Step:
    """Keep a draft as it stands; without `document_id` it becomes a new document.

    Raises `DocumentClosed`, and what composing raises.
    """
    title = content_of(form_of(draft.made_from.code), _composed(office, draft, say=say))
    with office.work(QT_TRANSLATE_NOOP("Step", "Keep the draft “{title}”"), title=title) as work:
        if document_id is not None:
            _require_open(work.documents.get(document_id))
        _put(office, work, draft, title=title, document_id=document_id)
    return work.step


def write_draft(office: Office, draft: Draft, target: Path, *, say: Say, document_id: int | None = None) -> Step:
    """Write a draft, or an issued document anew, to a file and record where it went. Raises what writing raises."""
    composed = _composed(office, draft, say=say)
    write(composed, target)
    title = content_of(form_of(draft.made_from.code), composed)
    with office.work(QT_TRANSLATE_NOOP("Step", "Write “{title}” to the file {name}"), title=title,
                     name=target.name) as work:  # fmt: skip
        known = work.documents.get(document_id) if document_id is not None else None
        if known is None or known.is_open:
            document_id = _put(office, work, draft, title=title, document_id=document_id)
        assert document_id is not None
        work.documents.written(document_id, target, at=office.clock.now())
    return work.step


def lay_before_signer(office: Office, document_id: int) -> Step:
    """A draft goes to the signer (chờ ký). Raises `DocumentClosed`."""
    with office.reader() as reader:
        found = reader.documents.get(document_id)
    with office.work(QT_TRANSLATE_NOOP("Step", "Lay “{title}” before the signer"), title=found.title) as work:
        _require_open(work.documents.get(document_id))
        work.documents.set_state(document_id, DocumentState.WAITING)
        work.documents.happened(document_id, _SENT, at=office.clock.now())
    return work.step


def issue(office: Office, document_id: int, *, number: str, dated: date, say: Say) -> Step:
    """Issue a draft under number and day; its PDF and Word files are kept with it as they were issued.

    Raises `DocumentClosed`, `DocumentInFuture`, `DocumentNumberMissing`, `DocumentNumberTaken`,
    `NotTheDecisionsNumber`, and what composing raises.
    """
    number = decision_number(number)
    require_past(office, dated)
    with office.reader() as reader:
        found = reader.documents.get(document_id)
        _require_open(found)
        assert found.made_from is not None
        made_from, name = found.made_from, found.name
        _require_number(reader, made_from, name=name, document_id=document_id, number=number, dated=dated)
        source = source_of(office, reader, found.made_from, say=say, values=found.values, number=number, dated=dated)
        composed = compose(source, found.made_from)
        stem = file_name(form_of(found.made_from.code))
    with TemporaryDirectory(prefix="tdkt-") as desk:
        files = [Path(desk) / (stem + suffix) for suffix in form_of(found.made_from.code).formats]
        for target in files:
            write(composed, target)
        kept = [(target.name, office.attachments.keep(target), target.stat().st_size) for target in files]
    with office.work(QT_TRANSLATE_NOOP("Step", "Issue “{title}”"), title=found.title) as work:
        _require_number(work, made_from, name=name, document_id=document_id, number=number, dated=dated)
        work.documents.change(
            document_id,
            title=found.title,
            values=found.values,
            number=number or None,
            dated=dated,
            other_side=found.other_side,
        )
        work.documents.set_state(document_id, DocumentState.ISSUED)
        what = _ISSUED if number else _ISSUED_WITHOUT
        work.documents.happened(document_id, what, at=office.clock.now(), number=number, day=short_date(dated))
        for name, sha256, size in kept:
            work.files.attach(OWNER, document_id, name=name, sha256=sha256, size=size)
    return work.step


def replace_document(office: Office, document_id: int, *, by: int) -> Step:
    """An issued document gives way to another issued one. Raises `DocumentNotIssued`."""
    with office.reader() as reader:
        name = reader.documents.get(document_id).name
    with office.work(QT_TRANSLATE_NOOP("Step", "Replace “{name}”"), name=name) as work:
        _require_issued(work.documents.get(document_id))
        new = work.documents.get(by)
        if by == document_id:
            raise DocumentNotIssued(name=new.name)
        _require_issued(new)
        work.documents.replace(document_id, by=by)
        told = " ".join(filter(None, (new.number, new.name)))
        work.documents.happened(document_id, _REPLACED, at=office.clock.now(), name=told)
    return work.step


def annul_document(office: Office, document_id: int, *, reason: str) -> Step:
    """Annul a document sent out (hủy bỏ); it stays on file with the reason.

    Raises `ReasonMissing`, `DocumentClosed`.
    """
    if not tidy(reason):
        raise ReasonMissing
    with office.reader() as reader:
        name = reader.documents.get(document_id).name
    with office.work(QT_TRANSLATE_NOOP("Step", "Annul “{name}”"), name=name) as work:
        found = work.documents.get(document_id)
        if not (found.is_open or found.state is DocumentState.ISSUED):
            raise DocumentClosed(name=found.name)
        work.documents.set_state(document_id, DocumentState.ANNULLED, reason=tidy(reason))
        work.documents.happened(document_id, _ANNULLED, at=office.clock.now(), reason=tidy(reason))
    return work.step


def check_number(office: Office, draft: Draft, *, document_id: int | None) -> None:
    """Refuse number and day of a draft that could not be issued so.

    Raises `DocumentInFuture`, `DocumentNumberTaken`, `NotTheDecisionsNumber`.
    """
    if draft.dated is not None:
        require_past(office, draft.dated)
    if draft.number:
        with office.reader() as reader:
            _require_number(
                reader,
                draft.made_from,
                name="",
                document_id=document_id,
                number=decision_number(draft.number),
                dated=draft.dated or _day_of(reader, draft) or office.today,
            )


def _day_of(reader: Reader, draft: Draft) -> date | None:
    decision_id = draft.made_from.decision_id
    return reader.awards.decision(decision_id).signed_on if decision_id is not None else None


def require_past(office: Office, day: date) -> None:
    """Refuse a day after today. Raises `DocumentInFuture`."""
    if day > office.today:
        raise DocumentInFuture(day=day)


def _composed(office: Office, draft: Draft, *, say: Say) -> Paper:
    with office.reader() as reader:
        source = source_of(
            office,
            reader,
            draft.made_from,
            say=say,
            values=draft.values,
            number=draft.number,
            dated=draft.dated,
        )
        return compose(source, draft.made_from)


def _put(office: Office, work: Work, draft: Draft, *, title: str, document_id: int | None) -> int:
    """Enter a draft or what was changed of it; gives its id."""
    if document_id is None:
        entry = form_of(draft.made_from.code)
        document_id = work.documents.add_made(
            draft.made_from, kind=entry.kind_words, title=title, at=office.clock.now(), values=draft.values
        )
    work.documents.change(
        document_id,
        title=title,
        values=draft.values,
        number=draft.number,
        dated=draft.dated,
        other_side=draft.other_side,
    )
    return document_id


def _require_open(found: Document) -> None:
    if not found.is_open:
        raise DocumentClosed(name=found.name)


def _require_issued(found: Document) -> None:
    if found.state is not DocumentState.ISSUED or found.direction is not Direction.OUT:
        raise DocumentNotIssued(name=found.name)


def _require_number(
    known: Reader | Work, made_from: MadeFrom, *, name: str, document_id: int | None, number: str, dated: date
) -> None:
    if made_from.decision_id is not None:
        decision = known.awards.decision(made_from.decision_id)
        same = not number or decision_key(number) == decision_key(decision.number or "")
        if not same or dated != decision.signed_on:
            raise NotTheDecisionsNumber(number=decision.number or "–", day=decision.signed_on or "–")
        return
    free = proposed_number(known, made_from, year=dated.year)
    if not number:
        if form_of(made_from.code).symbol:
            raise DocumentNumberMissing(name=name, free=free)
        return
    found = known.documents.numbered(number, year=dated.year)
    taken = [one.name for one in found if one.id != document_id and not one.is_open]  # a draft only means to have it
    decided = known.awards.own_decision_numbered(number, year=dated.year)
    taken += [decided.title or decided.number or number] if decided is not None else []
    if taken:
        raise DocumentNumberTaken(number=number, year=dated.year, name=taken[0], free=free or "–")
