"""Frozen SQL that brings an older office up to date: one file per change, one line here, in order."""

from __future__ import annotations

from tdkt_desktop.storage.migrations.migration import Migration

MIGRATIONS: tuple[Migration, ...] = ()
"""Every change since version 1, the first that was ever released."""
