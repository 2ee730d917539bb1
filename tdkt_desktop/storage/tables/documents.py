"""Documents out and in, and what happened to them."""

from __future__ import annotations

from sqlalchemy import Index

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

document = table(
    "document",
    text("direction", required=True),
    text("state", required=True),
    text("code"),
    text("kind"),
    text("title", required=True),
    text("folded", required=True),
    text("number"),
    text("number_key"),
    text("dated"),
    whole("year", required=True),
    text("other_side"),
    text("arrival_number"),
    text("arrived_on"),
    text("due_on"),
    link("round_id", "award_round"),
    link("decision_id", "decision"),
    link("nomination_id", "nomination"),
    link("subject_id", "subject"),
    whole("of_year"),
    text("field_values"),
    text("folder"),
    text("file_name"),
    text("made_at", required=True),
    link("replaced_by", "document"),
    text("reason"),
    Index("document_by_number", "number_key", "year"),
    Index("document_by_year", "year", "id"),
    one_of("direction", "out", "in"),
    one_of("state", "draft", "waiting", "issued", "replaced", "annulled", "received", "settled"),
)

document_event = table(
    "document_event",
    link("document_id", "document", required=True),
    text("at", required=True),
    text("what", required=True),
)
