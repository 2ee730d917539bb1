"""Documents out and in of the small ward, and a case of every Action on them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from tdkt_desktop.actions import documents, incoming
from tdkt_desktop.domain.document import Document, MadeFrom, NewIncoming
from tdkt_desktop.domain.step import Step
from tdkt_desktop.office.office import Office
from tests.support import ward
from tests.support.actions import say

TODAY = date(2025, 11, 20)
LIST = documents.Draft(MadeFrom("HS-07", ward.ROUND), {"nguoi_ky": "Trần Thị Hòa"})
MINUTES = documents.Draft(MadeFrom("HD-04", ward.ROUND))


def newest(office: Office) -> Document:
    """The document that was entered last."""
    with office.reader() as reader:
        return reader.documents.get(reader.documents.newest())


def drafted(office: Office, draft: documents.Draft = LIST) -> int:
    """A new draft; gives its id."""
    documents.keep_draft(office, draft, say=say)
    return newest(office).id


def issued(office: Office, draft: documents.Draft = LIST, *, number: str = "", dated: date = TODAY) -> int:
    """A new issued document; gives its id."""
    document_id = drafted(office, draft)
    documents.issue(office, document_id, number=number, dated=dated, say=say)
    return document_id


def arrival(arrival_number: str = "12", **values: object) -> NewIncoming:
    """A document of the province that arrived."""
    said: dict[str, object] = {
        "arrival_number": arrival_number,
        "arrived_on": TODAY,
        "number": "1520/SNV-TĐKT",
        "dated": date(2025, 11, 14),
        "sender": "Sở Nội vụ",
        "title": "V/v hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2025",
        "kind": "Công văn",
        "due_on": date(2025, 11, 30),
    }
    return NewIncoming(**{**said, **values})  # type: ignore[arg-type]


def scan(folder: Path, name: str = "Công văn 1520.pdf", content: bytes = b"%PDF-1.4 scan") -> Path:
    """A file that came with a document."""
    path = folder / name
    path.write_bytes(content)
    return path


def arrived(office: Office, *files: Path) -> int:
    """A document that arrived; gives its id."""
    incoming.receive_document(office, arrival(), files)
    return newest(office).id


def _replace(office: Office) -> Step:
    return documents.replace_document(office, issued(office), by=issued(office))


DOCUMENT_CASES: dict[str, Callable[[Office], Step]] = {
    "documents.annul_document": lambda office: documents.annul_document(office, issued(office), reason="Sai số liệu"),
    "documents.issue": lambda office: documents.issue(
        office, drafted(office, MINUTES), number="03/BB-HĐTĐKT", dated=TODAY, say=say
    ),
    "documents.keep_draft": lambda office: documents.keep_draft(
        office, documents.Draft(LIST.made_from, {"nguoi_ky": "Vũ Đức Ân"}), say=say, document_id=drafted(office)
    ),
    "documents.lay_before_signer": lambda office: documents.lay_before_signer(office, drafted(office)),
    "documents.replace_document": _replace,
    "documents.write_draft": lambda office: documents.write_draft(
        office, LIST, office.folder.parent / "HS-07.docx", say=say
    ),
    "incoming.attach_files": lambda office: incoming.attach_files(
        office, drafted(office), [scan(office.folder.parent)]
    ),
    "incoming.receive_document": lambda office: incoming.receive_document(
        office, arrival(), [scan(office.folder.parent)]
    ),
    "incoming.settle_document": lambda office: incoming.settle_document(office, arrived(office), settled=True),
}
PREPARED = {
    "documents.annul_document": 2,
    "documents.issue": 1,
    "documents.keep_draft": 1,
    "documents.lay_before_signer": 1,
    "documents.replace_document": 4,
    "incoming.attach_files": 1,
    "incoming.settle_document": 1,
}
"""How many Steps the case does before its own."""
