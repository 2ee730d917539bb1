"""The tables of an office, as they are today."""

from __future__ import annotations

from tdkt_desktop.storage.schema import metadata
from tdkt_desktop.storage.tables.documents import document, document_event
from tdkt_desktop.storage.tables.dossiers import dossier_event
from tdkt_desktop.storage.tables.files import attachment, list_memory, setting, source_file
from tdkt_desktop.storage.tables.history import step, undo_statement
from tdkt_desktop.storage.tables.packs import pack, pack_issuer, round_pack, rule_switch
from tdkt_desktop.storage.tables.people import (
    also_written,
    discipline,
    employment,
    former_subject,
    grade,
    initiative,
    initiative_author,
    not_same,
    subject,
    unit,
    unit_alias,
    unit_succession,
    yearly_figure,
)
from tdkt_desktop.storage.tables.plans import (
    movement,
    movement_answer,
    movement_review,
    obligation,
    obligation_report,
    registration,
    schedule_entry,
    score,
)
from tdkt_desktop.storage.tables.register import award, bonus, decision, dossier
from tdkt_desktop.storage.tables.rounds import (
    attendance,
    award_round,
    ballot,
    condition_result,
    council_member,
    held_row,
    judgement_tick,
    linked_proof,
    meeting,
    nomination,
    tally,
)

HISTORY = frozenset({step.name, undo_statement.name})
"""Tables whose changes are not themselves undone."""

RECORDS = tuple(table for table in metadata.sorted_tables if table.name not in HISTORY)
"""Tables of the field; a change of any of them belongs to a Step."""

__all__ = [
    "HISTORY",
    "RECORDS",
    "also_written",
    "attachment",
    "attendance",
    "award",
    "award_round",
    "ballot",
    "bonus",
    "condition_result",
    "council_member",
    "decision",
    "discipline",
    "document",
    "document_event",
    "dossier",
    "dossier_event",
    "employment",
    "former_subject",
    "grade",
    "held_row",
    "initiative",
    "initiative_author",
    "judgement_tick",
    "linked_proof",
    "list_memory",
    "meeting",
    "movement",
    "movement_answer",
    "movement_review",
    "nomination",
    "not_same",
    "obligation",
    "obligation_report",
    "pack",
    "pack_issuer",
    "registration",
    "round_pack",
    "rule_switch",
    "schedule_entry",
    "score",
    "setting",
    "source_file",
    "step",
    "subject",
    "tally",
    "undo_statement",
    "unit",
    "unit_alias",
    "unit_succession",
    "yearly_figure",
]
