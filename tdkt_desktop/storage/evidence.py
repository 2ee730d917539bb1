"""What is known of a subject, gathered for judging."""

from __future__ import annotations

from tdkt_desktop.storage.area import Area


class EvidenceReads(Area):
    """Evidence as it is on file."""
