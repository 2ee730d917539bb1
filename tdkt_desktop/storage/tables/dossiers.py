"""What happens to the dossiers that go upward; round and level name a dossier."""

from __future__ import annotations

from tdkt_desktop.storage.schema import link, one_of, table, text

dossier_event = table(
    "dossier_event",
    link("round_id", "award_round", required=True),
    text("level", required=True),
    text("kind", required=True),
    text("on_date", required=True),
    text("note"),
    link("nomination_id", "nomination"),
    one_of("kind", "sent", "asked", "refused"),
)
