"""Decisions, awards, bonuses and dossiers."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy import text as sql

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

decision = table(
    "decision",
    text("number"),
    text("number_key", index=True),
    text("signed_on", index=True),
    text("signer"),
    text("level"),
    text("origin", required=True),
    text("title"),
    link("round_id", "award_round"),
    text("annulled_on"),
    text("annulled_by"),
    text("annulled_reason"),
    one_of("origin", "own", "higher", "back_register"),
    Index("decision_by_number", sql("CAST(number AS INTEGER)"), "number"),  # 9/QĐ stands before 10/QĐ
)

award = table(
    "award",
    link("decision_id", "decision", required=True, has_own_index=False),
    link("subject_id", "subject", required=True, has_own_index=False),
    text("award_code", required=True),
    whole("period_year", required=True),
    text("category"),
    text("name_as_printed", required=True),
    text("birth_as_printed"),
    text("unit_as_printed"),
    link("unit_id", "unit"),
    text("achievement"),
    link("nomination_id", "nomination"),
    link("source_id", "source_file"),
    text("source_row"),
    text("annulled_on"),
    text("annulled_reason"),
    Index("award_of_decision", "decision_id", "id", "subject_id", "annulled_on", "award_code"),
    Index("award_of_subject", "subject_id", "id", "annulled_on"),
    Index("award_period", "period_year", "id"),
    Index("award_code_year", "award_code", "period_year"),
)

bonus = table(
    "bonus",
    link("award_id", "award", required=True, unique=True),
    whole("amount", required=True),
    text("coefficient"),
    whole("base_salary"),
    whole("paid", required=True),
    whole("to_recover"),
    text("why"),
    text("article"),
    text("verification"),
)

dossier = table(
    "dossier",
    link("round_id", "award_round", required=True),
    text("level"),
    text("made_at", required=True),
    text("folder_name", required=True),
    text("folder"),
    whole("files", required=True),
    text("manifest_sha256", required=True),
    text("reason"),
)
"""Dossiers written out: of a whole round, or of what goes up to a `level`; `reason` why with papers missing."""
