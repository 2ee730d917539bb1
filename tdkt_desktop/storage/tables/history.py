"""The Steps and what takes them back. Their changes are not recorded: they are what undo reads."""

from __future__ import annotations

from tdkt_desktop.storage.schema import link, table, text, whole

step = table(
    "step",
    text("context", required=True),
    text("source", required=True),
    text("places", required=True),
    text("at", required=True),
    text("tables", required=True),
    whole("undone", required=True),
)

undo_statement = table(
    "undo_statement",
    link("step_id", "step", required=True),
    text("record_table", required=True),
    whole("record_id", required=True),
    text("statement", required=True),
)
