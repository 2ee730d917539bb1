"""Movements, the year's schedule, report obligations, registrations and cluster scores."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

movement = table(
    "movement",
    text("code"),
    text("name", required=True),
    text("folded", required=True),
    text("level", required=True),
    whole("year_from"),
    whole("year_to"),
    text("mode"),
    link("parent_id", "movement"),
    text("launching_document"),
    text("note"),
)

movement_review = table(
    "movement_review",
    link("movement_id", "movement", required=True),
    text("kind", required=True),
    text("held_on"),
    text("document"),
    text("results"),
    one_of("kind", "so_ket", "tong_ket"),
)

movement_answer = table(
    "movement_answer",
    link("movement_id", "movement", required=True),
    link("unit_id", "unit", required=True),
    text("answered_on", required=True),
    UniqueConstraint("movement_id", "unit_id"),
)

schedule_entry = table(
    "schedule_entry",
    whole("year", required=True),
    text("group_name"),
    text("stt"),
    text("content", required=True),
    text("folded", required=True),
    text("lead"),
    text("cooperating"),
    text("time_text"),
    text("due_on"),
    text("due_precision"),
    text("state", required=True),
    text("done_on"),
    text("result"),
    text("origin"),
    link("source_id", "source_file"),
    one_of("state", "open", "underway", "done", "dropped"),
    Index("schedule_entry_year", "year", "due_on", "id"),
)

obligation = table(
    "obligation",
    whole("year", required=True),
    text("code"),
    text("reporter", required=True),
    text("receiver", required=True),
    text("content", required=True),
    text("folded", required=True),
    text("cycle", required=True),
    text("due_text"),
    text("due_on"),
    text("due_precision"),
    text("state", required=True),
    text("done_on"),
    one_of("state", "open", "underway", "done", "dropped"),
    Index("obligation_year", "year", "due_on", "id"),
)

obligation_report = table(
    "obligation_report",
    link("obligation_id", "obligation", required=True),
    link("unit_id", "unit", required=True),
    text("received_on"),
    text("reminded_on"),
    UniqueConstraint("obligation_id", "unit_id"),
)

registration = table(
    "registration",
    whole("year", required=True),
    link("unit_id", "unit"),
    link("subject_id", "subject"),
    text("award_code", required=True),
    whole("quantity", required=True),
    text("initiative"),
    link("source_id", "source_file"),
    text("source_row"),
    Index("registration_year", "year", "unit_id"),
)

score = table(
    "score",
    whole("year", required=True),
    text("cluster", required=True),
    text("criterion", required=True),
    text("maximum"),
    link("unit_id", "unit", required=True),
    text("points"),
    link("source_id", "source_file"),
)
