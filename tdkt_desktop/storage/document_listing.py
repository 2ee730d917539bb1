"""The listing of documents out and in: what the page Văn bản shows and the palette finds."""

from __future__ import annotations

from sqlalchemy import func

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.listing import Listing, ListingColumn
from tdkt_desktop.storage.tables import document

_day = func.coalesce(document.c.arrived_on, document.c.dated, document.c.made_at)
_SHOWN = (
    "id", "direction", "state", "code", "kind", "title", "number", "dated", "other_side", "arrival_number",
    "arrived_on", "due_on", "file_name", "year", "round_id", "decision_id",
)  # fmt: skip

DOCUMENTS = Listing(
    key="documents",
    title=QT_TRANSLATE_NOOP("Listing", "Documents"),
    columns=(
        ListingColumn("code", QT_TRANSLATE_NOOP("Column", "Form")),
        ListingColumn("title", QT_TRANSLATE_NOOP("Column", "Content")),
        ListingColumn("number", QT_TRANSLATE_NOOP("Column", "Number")),
        ListingColumn("dated", QT_TRANSLATE_NOOP("Column", "Day"), "day"),
        ListingColumn("kind", QT_TRANSLATE_NOOP("Column", "Kind")),
        ListingColumn("other_side", QT_TRANSLATE_NOOP("Column", "From, to")),
        ListingColumn("arrival_number", QT_TRANSLATE_NOOP("Column", "Number of arrival")),
        ListingColumn("arrived_on", QT_TRANSLATE_NOOP("Column", "Arrived on"), "day"),
        ListingColumn("due_on", QT_TRANSLATE_NOOP("Column", "Due day"), "day"),
        ListingColumn("state", QT_TRANSLATE_NOOP("Column", "State"), "document_state"),
        ListingColumn("file_name", QT_TRANSLATE_NOOP("Column", "File")),
    ),
    base=document,
    fields={key: document.c[key] for key in _SHOWN} | {"day": func.substr(_day, 1, 10)},
    searched=(document.c.folded,),
    order=(func.substr(_day, 1, 10).desc(), document.c.id.desc()),
    sorts={
        "title": (document.c.folded, document.c.id),
        "day": (_day, document.c.id),
        "number": (document.c.number_key, document.c.id),
    },
    year=document.c.year,
    round_id=document.c.round_id,
)
