"""Frozen SQL that brings an older office up to date."""
