"""Rounds, nominations, the council and its votes."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

council_member = table(
    "council_member",
    text("name", required=True),
    text("folded", required=True),
    text("post", required=True),
    text("role", required=True),
    whole("seat", required=True),
    text("valid_from"),
    text("valid_to"),
    one_of("role", "chair", "deputy", "secretary", "member"),
)

award_round = table(
    "award_round",
    text("name", required=True),
    text("folded", required=True),
    text("kind", required=True),
    whole("year", required=True),
    text("received_on", required=True),
    text("meets_on"),
    link("movement_id", "movement"),
    one_of("kind", "year_end", "school_year", "thematic", "sudden", "devotion", "tenure", "foreign"),
    UniqueConstraint("year", "folded"),
)

nomination = table(
    "nomination",
    link("round_id", "award_round", required=True),
    link("subject_id", "subject", required=True),
    text("award_code", required=True),
    text("status", required=True),
    text("name_as_written", required=True),
    link("unit_id", "unit"),
    text("unit_as_written"),
    text("position"),
    text("achievement"),
    text("initiative"),
    text("verdict"),
    text("appraised_on"),
    text("override_reason"),
    text("returned_reason"),
    link("source_id", "source_file"),
    text("source_row"),
    one_of("status", "draft", "proposed", "returned", "supported", "decided", "refused"),
    UniqueConstraint("round_id", "subject_id", "award_code"),
)

condition_result = table(
    "condition_result",
    link("nomination_id", "nomination", required=True, unique=True),
    text("found", required=True),
)

judgement_tick = table(
    "judgement_tick",
    link("nomination_id", "nomination", required=True),
    text("rule_code", required=True),
    whole("met", required=True),
    UniqueConstraint("nomination_id", "rule_code"),
)

linked_proof = table(
    "linked_proof",
    link("nomination_id", "nomination", required=True),
    link("subject_id", "subject", required=True),
    text("kind", required=True),
    text("title", required=True),
    text("reach"),
    text("sort"),
    whole("year"),
    whole("year_from"),
    whole("year_to"),
    whole("themed"),
    whole("leads"),
    whole("rank"),
    whole("applied"),
    text("on_date"),
    text("paper"),
    one_of("kind", "movement", "event", "cluster", "research"),
)
"""A review, event, place or research work that a nomination was linked with. `reach`: level or scope; `sort`: kind of
review, or of work."""

held_row = table(
    "held_row",
    link("source_id", "source_file", required=True),
    link("round_id", "award_round"),
    text("kind", required=True),
    text("sheet", required=True),
    whole("table_number"),  # which table of the file: two tables side by side share sheet and row
    whole("row", required=True),
    text("codes", required=True),
    text("cells", required=True),
    text("state", required=True),
    one_of("state", "waiting", "settled"),
)

meeting = table(
    "meeting",
    link("round_id", "award_round", required=True),
    text("held_on"),
    text("place"),
    whole("members", required=True),
    whole("present", required=True),
    whole("has_quorum", required=True),
    text("minutes_number"),
)

attendance = table(
    "attendance",
    link("meeting_id", "meeting", required=True),
    link("member_id", "council_member", required=True),
    text("presence", required=True),
    one_of("presence", "present", "in_writing", "absent"),
    UniqueConstraint("meeting_id", "member_id"),
)

ballot = table(
    "ballot",
    link("nomination_id", "nomination", required=True),
    link("member_id", "council_member", required=True),
    text("vote", required=True),
    whole("in_writing", required=True),
    one_of("vote", "for", "against", "invalid", "absent", "conflict"),
    UniqueConstraint("nomination_id", "member_id"),
)

tally = table(
    "tally",
    link("nomination_id", "nomination", required=True, unique=True),
    link("meeting_id", "meeting", required=True),
    whole("members", required=True),
    whole("votes_for", required=True),
    whole("votes_against", required=True),
    whole("votes_invalid", required=True),
    whole("absent", required=True),
    whole("conflicts", required=True),
    text("threshold", required=True),
    whole("passed", required=True),
)
