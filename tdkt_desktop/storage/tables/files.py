"""Settings of the office, files taken in and how lists are to be read, and files kept."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from tdkt_desktop.storage.schema import table, text, whole

setting = table("setting", text("key", required=True), text("value", required=True), UniqueConstraint("key"))

source_file = table(
    "source_file",
    text("name", required=True),
    text("sha256", required=True, index=True),
    text("kind", required=True),
    text("taken_at", required=True),
    text("said"),  # how the officer had it read, so that it can be read so again
)

list_memory = table(
    "list_memory",
    text("unit", required=True),  # '' = lists that are of no one unit
    text("headings", required=True),
    text("said", required=True),
    text("used_at", required=True),
    UniqueConstraint("unit", "headings"),
)

attachment = table(
    "attachment",
    text("owner", required=True),
    whole("owner_id", required=True),
    text("document_code"),
    text("name", required=True),
    text("sha256", required=True),
    whole("size", required=True),
    Index("attachment_owner", "owner", "owner_id"),
)
