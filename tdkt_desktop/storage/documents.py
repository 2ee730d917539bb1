"""Documents out and in: found by number and words, numbered, and kept with what happened to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from tdkt_desktop.domain.award import decision_key
from tdkt_desktop.domain.document import (
    UNISSUED,
    Direction,
    Document,
    DocumentEvent,
    DocumentState,
    MadeFrom,
    NewIncoming,
    leading_figure,
    symbol_of,
)
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, fold, tidy
from tdkt_desktop.storage.area import Area, changed, day_in, day_out, inserted
from tdkt_desktop.storage.document_listing import DOCUMENTS
from tdkt_desktop.storage.listing import Filter
from tdkt_desktop.storage.tables import decision, document, document_event

MADE = QT_TRANSLATE_NOOP("Document", "Made")
WRITTEN = QT_TRANSLATE_NOOP("Document", "Written to the file {name}")
RECEIVED = QT_TRANSLATE_NOOP("Document", "Received as number {number}")
_CLOSED = (DocumentState.REPLACED.value, DocumentState.ANNULLED.value)


class DocumentReads(Area):
    """Documents as they are on file."""

    def get(self, document_id: int) -> Document:
        """One document."""
        return _document(self.connection.execute(select(document).where(document.c.id == document_id)).one())

    def has(self, document_id: int) -> bool:
        """Whether a document is on file; a draft whose making was undone is not."""
        return self.connection.scalar(select(document.c.id).where(document.c.id == document_id)) is not None

    def find(self, words: str, limit: int = 4) -> list[dict[str, Any]]:
        """Documents whose number, kind, content or sender has words beginning so; the newest first."""
        return DOCUMENTS.rows(self.connection, Filter(words=words), limit=limit)

    def newest(self) -> int:
        """The id of the document that was entered last; 0 when there is none."""
        return int(self.connection.scalar(select(func.max(document.c.id))) or 0)

    def of_round(self, round_id: int) -> list[Document]:
        """What was made for a round and still stands."""
        found = select(document).where(document.c.round_id == round_id, document.c.state.not_in(_CLOSED))
        mine = found.where(document.c.direction == Direction.OUT.value).order_by(document.c.id)
        return [_document(row) for row in self.connection.execute(mine)]

    def made(self, made_from: MadeFrom) -> Document | None:
        """The paper that was made from this and still stands; a draft before an issued one."""
        found = select(document).where(*_made_like(made_from), document.c.state.not_in(_CLOSED))
        open_first = document.c.state.in_([state.value for state in UNISSUED]).desc()
        row = self.connection.execute(found.order_by(open_first, document.c.id.desc()).limit(1)).first()
        return _document(row) if row is not None else None

    def numbered(self, number: str, *, year: int) -> list[Document]:
        """Documents sent out with this number in that year."""
        found = select(document).where(
            document.c.number_key == decision_key(number),
            document.c.year == year,
            document.c.direction == Direction.OUT.value,
        )
        return [_document(row) for row in self.connection.execute(found.order_by(document.c.id))]

    def last_symbol(self, code: str | None) -> str:
        """The symbol (ký hiệu) of the last numbered document of a form; "" when none has one."""
        found = select(document.c.number).where(document.c.code == code, document.c.number.is_not(None))
        return symbol_of(self.connection.scalar(found.order_by(document.c.id.desc()).limit(1)))

    def next_figure(self, symbol: str, *, year: int) -> int:
        """The figure after the highest that a year's documents and own decisions bear with a symbol."""
        key = f"%/{decision_key(symbol)}" if symbol else "%"
        sent = select(document.c.number).where(
            document.c.number_key.like(key), document.c.year == year, document.c.direction == Direction.OUT.value
        )
        decided = select(decision.c.number).where(
            decision.c.number_key.like(key),
            decision.c.origin == "own",
            func.substr(decision.c.signed_on, 1, 4) == str(year),
        )
        return self._after(sent.union_all(decided))

    def next_arrival(self, year: int) -> int:
        """The running number of the next document that arrives in a year."""
        return self._after(
            select(document.c.arrival_number).where(document.c.direction == Direction.IN.value, document.c.year == year)
        )

    def arrived_as(self, arrival_number: str, *, year: int) -> bool:
        """Whether a running number of arrival is used in a year."""
        found = select(document.c.arrival_number).where(
            document.c.direction == Direction.IN.value, document.c.year == year
        )
        wanted = decision_key(arrival_number)
        return any(decision_key(used or "") == wanted for used in self.connection.scalars(found))

    def events_of(self, document_id: int) -> list[DocumentEvent]:
        """What happened to a document, in order."""
        found = select(document_event).where(document_event.c.document_id == document_id)
        rows = self.connection.execute(found.order_by(document_event.c.id))
        return [DocumentEvent(datetime.fromisoformat(row.at), Sentence.read(row.what)) for row in rows]

    def known(self, column: str) -> list[str]:
        """What was entered as kind or other side of documents before, each once."""
        found = select(document.c[column]).where(document.c[column].is_not(None)).distinct()
        return sorted(self.connection.scalars(found), key=fold)

    def replacements(self, document_id: int) -> list[Document]:
        """The documents that a document has replaced."""
        found = select(document).where(document.c.replaced_by == document_id).order_by(document.c.id)
        return [_document(row) for row in self.connection.execute(found)]

    def _after(self, numbers: Any) -> int:
        return max((leading_figure(number) for number in self.connection.scalars(numbers)), default=0) + 1


class Documents(DocumentReads):
    """Documents, to be written."""

    def add_made(
        self,
        made_from: MadeFrom,
        *,
        kind: str,
        title: str,
        at: datetime,
        values: Mapping[str, str],
        number: str | None = None,
        dated: date | None = None,
        other_side: str | None = None,
    ) -> int:
        """Record a paper that is made here, as a draft; one with number and day was issued. Gives its id."""
        issued = bool(number and dated)
        document_id = inserted(
            self.connection,
            document,
            direction=Direction.OUT.value,
            state=(DocumentState.ISSUED if issued else DocumentState.DRAFT).value,
            code=made_from.code,
            kind=kind,
            year=(dated or at.date()).year,
            round_id=made_from.round_id,
            decision_id=made_from.decision_id,
            nomination_id=made_from.nomination_id,
            subject_id=made_from.subject_id,
            of_year=made_from.year,
            made_at=at.isoformat(timespec="seconds"),
            **_said(values, title=title, number=number, dated=dated, other_side=other_side),
            folded=_folded(made_from.code, kind, title, number, other_side),
        )
        self.happened(document_id, MADE, at=at)
        return document_id

    def add_incoming(self, new: NewIncoming, *, at: datetime) -> int:
        """Record a document that arrived; gives its id."""
        document_id = inserted(
            self.connection,
            document,
            direction=Direction.IN.value,
            state=DocumentState.RECEIVED.value,
            kind=new.kind,
            year=new.arrived_on.year,
            arrival_number=tidy(new.arrival_number),
            arrived_on=day_in(new.arrived_on),
            due_on=day_in(new.due_on),
            made_at=at.isoformat(timespec="seconds"),
            **_said({}, title=new.title, number=new.number, dated=new.dated, other_side=new.sender),
            folded=_folded(new.arrival_number, new.kind, new.title, new.number, new.sender),
        )
        self.happened(document_id, RECEIVED, at=at, number=tidy(new.arrival_number))
        return document_id

    def change(
        self,
        document_id: int,
        *,
        title: str,
        values: Mapping[str, str],
        number: str | None,
        dated: date | None,
        other_side: str | None,
    ) -> None:
        """Change what a draft says."""
        was = self.get(document_id)
        said = _said(values, title=title, number=number, dated=dated, other_side=other_side)
        code = was.made_from.code if was.made_from else None
        if dated is not None:
            said["year"] = dated.year
        changed(
            self.connection, document, document_id, **said, folded=_folded(code, was.kind, title, number, other_side)
        )

    def set_state(self, document_id: int, state: DocumentState, *, reason: str | None = None) -> None:
        """Say how a document stands, and why where it was annulled or replaced."""
        said = {} if reason is None else {"reason": reason}
        changed(self.connection, document, document_id, state=state.value, **said)

    def replace(self, document_id: int, *, by: int) -> None:
        """Say that a document is replaced by another."""
        changed(self.connection, document, document_id, state=DocumentState.REPLACED.value, replaced_by=by)

    def annul_of_decision(self, decision_id: int, *, reason: str) -> None:
        """Annul the papers of a decision with it."""
        papers = (document.c.decision_id == decision_id, document.c.state == DocumentState.ISSUED.value)
        self.connection.execute(
            update(document).where(*papers).values(state=DocumentState.ANNULLED.value, reason=reason)
        )

    def written(self, document_id: int, target: Path, *, at: datetime) -> None:
        """Record that a document was written to a file."""
        changed(self.connection, document, document_id, folder=str(target.parent), file_name=target.name)
        self.happened(document_id, WRITTEN, at=at, name=target.name)

    def happened(self, document_id: int, what: str, /, *, at: datetime, **values: object) -> None:
        """Record an event; `what` is a marked source string of the context "Document"."""
        said = Sentence("Document", what, values).stored
        inserted(
            self.connection, document_event, document_id=document_id, at=at.isoformat(timespec="seconds"), what=said
        )


def _made_like(made_from: MadeFrom) -> list[ColumnElement[bool]]:
    wanted = {
        "code": made_from.code,
        "round_id": made_from.round_id,
        "decision_id": made_from.decision_id,
        "nomination_id": made_from.nomination_id,
        "subject_id": made_from.subject_id,
        "of_year": made_from.year,
    }
    return [document.c[key].is_not_distinct_from(value) for key, value in wanted.items()]


def _said(
    values: Mapping[str, str], *, title: str, number: str | None, dated: date | None, other_side: str | None
) -> dict[str, Any]:
    return {
        "title": tidy(title),
        "number": tidy(number or "") or None,
        "number_key": decision_key(number) if number else None,
        "dated": day_in(dated),
        "other_side": tidy(other_side or "") or None,
        "field_values": json.dumps(dict(values), ensure_ascii=False) if values else None,
    }


def _folded(*parts: str | None) -> str:
    """What the words of a search are compared with: each part, and the number in its pieces too."""
    text = " ".join(filter(None, parts))
    return fold(f"{text} {text.replace('/', ' ').replace('-', ' ')}" if "/" in text or "-" in text else text)


def _document(row: Row[Any]) -> Document:
    made_from = MadeFrom(
        row.code, row.round_id, row.decision_id, row.nomination_id, row.subject_id, row.of_year
    ) if row.code else None  # fmt: skip
    return Document(
        id=row.id,
        direction=Direction(row.direction),
        state=DocumentState(row.state),
        kind=row.kind,
        title=row.title,
        number=row.number,
        dated=day_out(row.dated),
        other_side=row.other_side,
        made_from=made_from,
        values=json.loads(row.field_values) if row.field_values else {},
        arrival_number=row.arrival_number,
        arrived_on=day_out(row.arrived_on),
        due_on=day_out(row.due_on),
        folder=row.folder,
        file_name=row.file_name,
        replaced_by=row.replaced_by,
        reason=row.reason,
    )
