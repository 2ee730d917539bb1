"""Packs installed, trusted issuers, the packs that older rounds were judged with, and rules that were switched on."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from tdkt_desktop.storage.schema import link, one_of, table, text, whole

pack = table(
    "pack",
    text("code", required=True),
    text("kind", required=True),
    text("name", required=True),
    text("issuer", required=True),
    text("version", required=True),
    text("file", required=True),
    text("sha256", required=True),
    text("standing", required=True),
    text("fingerprint"),
    text("installed_on", required=True),
    whole("in_use", required=True),
    one_of("standing", "signed", "stranger", "unsigned", "altered", "wrong_signature"),
)

pack_issuer = table(
    "pack_issuer",
    text("fingerprint", required=True),
    text("name", required=True),
    text("known_since", required=True),
)

round_pack = table(
    "round_pack",
    link("round_id", "award_round", required=True, unique=True),
    text("packs"),
    text("switches"),
)
"""What a round keeps: ids of packs and codes of rules switched on, each list in one text."""

rule_switch = table(
    "rule_switch",
    text("rule_code", required=True),
    text("since", required=True),
    text("reason"),
    UniqueConstraint("rule_code"),
)
"""Rules that the packs leave off and the officer switched on."""
