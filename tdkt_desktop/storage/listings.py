"""The listings of the program, one after another: what can be shown, searched and exported."""

from __future__ import annotations

from sqlalchemy import Integer, case, cast, func, select

from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage import document_listing
from tdkt_desktop.storage.column_filters import Folded
from tdkt_desktop.storage.listing import Listing, ListingColumn, LookedUp
from tdkt_desktop.storage.name_search import OfSubject
from tdkt_desktop.storage.tables import (
    award,
    award_round,
    bonus,
    decision,
    initiative,
    movement,
    nomination,
    obligation,
    schedule_entry,
    subject,
    unit,
)

_NAME = QT_TRANSLATE_NOOP("Column", "Name")
_UNIT = QT_TRANSLATE_NOOP("Column", "Unit")
_AWARD = QT_TRANSLATE_NOOP("Column", "Award")
_YEAR = QT_TRANSLATE_NOOP("Column", "Year")
_DECISION = QT_TRANSLATE_NOOP("Column", "Decision")
_DAY = QT_TRANSLATE_NOOP("Column", "Day")
_BIRTH = QT_TRANSLATE_NOOP("Column", "Born")
_POSITION = QT_TRANSLATE_NOOP("Column", "Position")
_STATE = QT_TRANSLATE_NOOP("Column", "State")
_LEVEL = QT_TRANSLATE_NOOP("Column", "Level")

_award_names = (subject.c.name_key, subject.c.id, award.c.id)
_names = {"name": Folded(subject.c.name, subject.c.folded)}
_by_number = (cast(decision.c.number, Integer), decision.c.number, decision.c.id)

AWARDS = Listing(
    key="awards",
    title=QT_TRANSLATE_NOOP("Listing", "Award register"),
    columns=(
        ListingColumn("name", _NAME, "person"),
        ListingColumn("unit", _UNIT),
        ListingColumn("award", _AWARD, "award"),
        ListingColumn("year", _YEAR, "number"),
        ListingColumn("decision", _DECISION),
        ListingColumn("signed_on", _DAY, "day"),
        ListingColumn("signer", QT_TRANSLATE_NOOP("Column", "Signer")),
        ListingColumn("annulled_on", QT_TRANSLATE_NOOP("Column", "Annulled"), "day"),
    ),
    base=award,
    looked_up=(
        LookedUp(decision, decision.c.id == award.c.decision_id),
        LookedUp(subject, subject.c.id == award.c.subject_id),
    ),
    fields={
        "id": award.c.id,
        "subject_id": award.c.subject_id,
        "decision_id": award.c.decision_id,
        "name": award.c.name_as_printed,
        "birth_date": subject.c.birth_date,
        "position": subject.c.position,
        "unit": award.c.unit_as_printed,
        "award": award.c.award_code,
        "year": award.c.period_year,
        "decision": decision.c.number,
        "signed_on": decision.c.signed_on,
        "signer": decision.c.signer,
        "level": decision.c.level,
        "origin": decision.c.origin,
        "annulled_on": award.c.annulled_on,
        "state": case(
            (award.c.annulled_on.is_not(None), "annulled"),
            (func.coalesce(decision.c.number, "") == "", "no_number"),
            else_=None,
        ),
        "to_recover": select(bonus.c.to_recover).where(bonus.c.award_id == award.c.id).scalar_subquery(),
    },
    people=OfSubject(award.c.subject_id),
    folded=_names,
    order=(decision.c.signed_on.desc(), decision.c.id.desc(), award.c.id),
    sorts={
        "name": _award_names,
        "award": (award.c.award_code, award.c.period_year, award.c.id),
        "decision": (*_by_number, award.c.id),
        "signed_on": (decision.c.signed_on, decision.c.id, award.c.id),
        "year": (award.c.period_year, award.c.id),
    },
    year=award.c.period_year,
    round_id=decision.c.round_id,
)

BONUSES = Listing(
    key="bonuses",
    title=QT_TRANSLATE_NOOP("Listing", "Bonuses"),
    columns=(
        ListingColumn("name", _NAME, "person"),
        ListingColumn("unit", _UNIT),
        ListingColumn("award", _AWARD, "award"),
        ListingColumn("decision", _DECISION),
        ListingColumn("amount", QT_TRANSLATE_NOOP("Column", "Amount"), "money"),
        ListingColumn("paid", QT_TRANSLATE_NOOP("Column", "Paid"), "yes_no"),
        ListingColumn("to_recover", QT_TRANSLATE_NOOP("Column", "To be recovered"), "money"),
        ListingColumn("why", QT_TRANSLATE_NOOP("Column", "Why not paid"), "sentence"),
    ),
    base=bonus,
    looked_up=(
        LookedUp(award, award.c.id == bonus.c.award_id),
        LookedUp(decision, decision.c.id == award.c.decision_id),
        LookedUp(subject, subject.c.id == award.c.subject_id),
    ),
    fields={
        "id": bonus.c.id,
        "award_id": award.c.id,
        "subject_id": award.c.subject_id,
        "decision_id": award.c.decision_id,
        "name": award.c.name_as_printed,
        "unit": award.c.unit_as_printed,
        "award": award.c.award_code,
        "year": award.c.period_year,
        "decision": decision.c.number,
        "amount": bonus.c.amount,
        "paid": bonus.c.paid,
        "to_recover": bonus.c.to_recover,
        "why": bonus.c.why,
        "article": bonus.c.article,
    },
    people=OfSubject(award.c.subject_id),
    folded=_names,
    order=(decision.c.signed_on, decision.c.id, award.c.id),
    sorts={"name": (subject.c.name_key, bonus.c.id)},
    year=award.c.period_year,
    round_id=decision.c.round_id,
)

SUBJECTS = Listing(
    key="subjects",
    title=QT_TRANSLATE_NOOP("Listing", "Subjects"),
    columns=(
        ListingColumn("name", _NAME, "person"),
        ListingColumn("birth_date", _BIRTH, "partial"),
        ListingColumn("unit", _UNIT),
        ListingColumn("position", _POSITION),
        ListingColumn("kind", QT_TRANSLATE_NOOP("Column", "Kind"), "subject_kind"),
        ListingColumn("awards", QT_TRANSLATE_NOOP("Column", "Awards"), "number"),
    ),
    base=subject,
    looked_up=(LookedUp(unit, unit.c.id == subject.c.unit_id, certain=False),),
    fields={
        "id": subject.c.id,
        "name": subject.c.name,
        "birth_date": subject.c.birth_date,
        "unit": unit.c.name,
        "unit_id": subject.c.unit_id,
        "position": subject.c.position,
        "kind": subject.c.kind,
        "awards": select(func.count())
        .select_from(award)
        .where(award.c.subject_id == subject.c.id, award.c.annulled_on.is_(None))
        .scalar_subquery(),
    },
    people=OfSubject(subject.c.id),
    folded=_names,
    order=(subject.c.name_key, subject.c.id),
    sorts={"unit": (unit.c.name_key, subject.c.id), "name": (subject.c.name_key, subject.c.id)},
)

NOMINATIONS = Listing(
    key="nominations",
    title=QT_TRANSLATE_NOOP("Listing", "Nominations"),
    columns=(
        ListingColumn("name", _NAME, "person"),
        ListingColumn("unit", _UNIT),
        ListingColumn("award", _AWARD, "award"),
        ListingColumn("verdict", QT_TRANSLATE_NOOP("Column", "Appraisal"), "verdict"),
        ListingColumn("status", QT_TRANSLATE_NOOP("Column", "Status"), "status"),
    ),
    base=nomination,
    looked_up=(
        LookedUp(subject, subject.c.id == nomination.c.subject_id),
        LookedUp(award_round, award_round.c.id == nomination.c.round_id),
        LookedUp(unit, unit.c.id == nomination.c.unit_id, certain=False),
    ),
    fields={
        "id": nomination.c.id,
        "subject_id": nomination.c.subject_id,
        "round_id": nomination.c.round_id,
        "round": award_round.c.name,
        "name": subject.c.name,
        "birth_date": subject.c.birth_date,
        "kind": subject.c.kind,
        "position": nomination.c.position,
        "unit": func.coalesce(unit.c.name, nomination.c.unit_as_written),
        "award": nomination.c.award_code,
        "verdict": nomination.c.verdict,
        "override_reason": nomination.c.override_reason,
        "status": nomination.c.status,
    },
    people=OfSubject(nomination.c.subject_id),
    folded=_names,
    order=(nomination.c.id,),
    sorts={"unit": (unit.c.name_key, nomination.c.id), "name": (subject.c.name_key, nomination.c.id)},
    year=award_round.c.year,
    round_id=nomination.c.round_id,
)

_parent = unit.alias("parent")

UNITS = Listing(
    key="units",
    title=QT_TRANSLATE_NOOP("Listing", "Units"),
    columns=(
        ListingColumn("name", _NAME),
        ListingColumn("kind", QT_TRANSLATE_NOOP("Column", "Kind")),
        ListingColumn("parent", QT_TRANSLATE_NOOP("Column", "Belongs to")),
        ListingColumn("valid_from", QT_TRANSLATE_NOOP("Column", "From"), "day"),
        ListingColumn("valid_to", QT_TRANSLATE_NOOP("Column", "To"), "day"),
    ),
    base=unit,
    looked_up=(LookedUp(_parent, _parent.c.id == unit.c.parent_id, certain=False),),
    fields={
        "id": unit.c.id,
        "name": unit.c.name,
        "kind": unit.c.kind,
        "parent": _parent.c.name,
        "valid_from": unit.c.valid_from,
        "valid_to": unit.c.valid_to,
    },
    searched=(unit.c.folded,),
    order=(unit.c.id,),
    sorts={"name": (unit.c.name_key, unit.c.id), "parent": (_parent.c.name_key, unit.c.id)},
)

MOVEMENTS = Listing(
    key="movements",
    title=QT_TRANSLATE_NOOP("Listing", "Movements"),
    columns=(
        ListingColumn("name", _NAME),
        ListingColumn("level", _LEVEL, "movement_level"),
        ListingColumn("year_from", QT_TRANSLATE_NOOP("Column", "From"), "number"),
        ListingColumn("year_to", QT_TRANSLATE_NOOP("Column", "To"), "number"),
        ListingColumn("launching_document", QT_TRANSLATE_NOOP("Column", "Launching document")),
    ),
    base=movement,
    fields={
        "id": movement.c.id,
        "name": movement.c.name,
        "level": movement.c.level,
        "year_from": movement.c.year_from,
        "year_to": movement.c.year_to,
        "launching_document": movement.c.launching_document,
    },
    searched=(movement.c.folded,),
    order=(movement.c.id,),
    sorts={"name": (movement.c.folded, movement.c.id)},
)

SCHEDULE = Listing(
    key="schedule",
    title=QT_TRANSLATE_NOOP("Listing", "Schedule"),
    columns=(
        ListingColumn("group", QT_TRANSLATE_NOOP("Column", "Part of the year")),
        ListingColumn("content", QT_TRANSLATE_NOOP("Column", "Task")),
        ListingColumn("lead", QT_TRANSLATE_NOOP("Column", "Leading unit")),
        ListingColumn("cooperating", QT_TRANSLATE_NOOP("Column", "Cooperating units")),
        ListingColumn("time", QT_TRANSLATE_NOOP("Column", "When")),
        ListingColumn("due_on", QT_TRANSLATE_NOOP("Column", "Due"), "day"),
        ListingColumn("state", _STATE, "state"),
    ),
    base=schedule_entry,
    fields={
        "id": schedule_entry.c.id,
        "year": schedule_entry.c.year,
        "group": schedule_entry.c.group_name,
        "stt": schedule_entry.c.stt,
        "content": schedule_entry.c.content,
        "lead": schedule_entry.c.lead,
        "cooperating": schedule_entry.c.cooperating,
        "time": schedule_entry.c.time_text,
        "due_on": schedule_entry.c.due_on,
        "due_precision": schedule_entry.c.due_precision,
        "state": schedule_entry.c.state,
        "done_on": schedule_entry.c.done_on,
    },
    searched=(schedule_entry.c.folded,),
    order=(schedule_entry.c.due_on.asc().nulls_last(), schedule_entry.c.id),
    sorts={"content": (schedule_entry.c.folded, schedule_entry.c.id)},
    year=schedule_entry.c.year,
)

OBLIGATIONS = Listing(
    key="obligations",
    title=QT_TRANSLATE_NOOP("Listing", "Report obligations"),
    columns=(
        ListingColumn("content", QT_TRANSLATE_NOOP("Column", "Report")),
        ListingColumn("reporter", QT_TRANSLATE_NOOP("Column", "Who reports")),
        ListingColumn("receiver", QT_TRANSLATE_NOOP("Column", "To whom")),
        ListingColumn("due_text", QT_TRANSLATE_NOOP("Column", "When")),
        ListingColumn("due_on", QT_TRANSLATE_NOOP("Column", "Due"), "day"),
        ListingColumn("state", _STATE, "state"),
    ),
    base=obligation,
    fields={
        "id": obligation.c.id,
        "year": obligation.c.year,
        "code": obligation.c.code,
        "content": obligation.c.content,
        "reporter": obligation.c.reporter,
        "receiver": obligation.c.receiver,
        "due_text": obligation.c.due_text,
        "due_on": obligation.c.due_on,
        "state": obligation.c.state,
        "done_on": obligation.c.done_on,
    },
    searched=(obligation.c.folded,),
    order=(obligation.c.due_on.asc().nulls_last(), obligation.c.id),
    sorts={"content": (obligation.c.folded, obligation.c.id)},
    year=obligation.c.year,
)

INITIATIVES = Listing(
    key="initiatives",
    title=QT_TRANSLATE_NOOP("Listing", "Initiatives"),
    columns=(
        ListingColumn("title", _NAME),
        ListingColumn("unit", _UNIT),
        ListingColumn("year", _YEAR, "number"),
        ListingColumn("scope", QT_TRANSLATE_NOOP("Column", "Scope"), "scope"),
        ListingColumn("decision", _DECISION),
        ListingColumn("decided_on", _DAY, "day"),
    ),
    base=initiative,
    looked_up=(LookedUp(unit, unit.c.id == initiative.c.unit_id, certain=False),),
    fields={
        "id": initiative.c.id,
        "title": initiative.c.title,
        "unit": unit.c.name,
        "year": initiative.c.year,
        "scope": initiative.c.scope,
        "decision": initiative.c.decision_number,
        "decided_on": initiative.c.decided_on,
    },
    searched=(initiative.c.folded,),
    order=(initiative.c.year.desc(), initiative.c.id),
    sorts={"title": (initiative.c.folded, initiative.c.id), "unit": (unit.c.name_key, initiative.c.id)},
    year=initiative.c.year,
)

_granted = award.c.decision_id == decision.c.id
_bonuses = select(func.sum(bonus.c.amount)).join(award, award.c.id == bonus.c.award_id).where(bonus.c.paid == 1)
_signed_in = cast(func.substr(decision.c.signed_on, 1, 4), Integer)

DECISIONS = Listing(
    key="decisions",
    title=QT_TRANSLATE_NOOP("Listing", "Decisions"),
    columns=(
        ListingColumn("number", QT_TRANSLATE_NOOP("Column", "Number")),
        ListingColumn("signed_on", _DAY, "day"),
        ListingColumn("title", QT_TRANSLATE_NOOP("Column", "Content")),
        ListingColumn("signer", QT_TRANSLATE_NOOP("Column", "Signer")),
        ListingColumn("awards", QT_TRANSLATE_NOOP("Column", "Awards"), "number"),
        ListingColumn("amount", QT_TRANSLATE_NOOP("Column", "Amount"), "money"),
        ListingColumn("annulled_on", QT_TRANSLATE_NOOP("Column", "Annulled"), "day"),
    ),
    base=decision,
    fields={column.name: column for column in decision.columns}
    | {
        "awards": select(func.count(award.c.id)).where(_granted, award.c.annulled_on.is_(None)).scalar_subquery(),
        "amount": _bonuses.where(_granted).scalar_subquery(),
        "codes": select(func.group_concat(award.c.award_code.distinct())).where(_granted).scalar_subquery(),
        "year": _signed_in,
    },
    searched=(decision.c.number_key,),
    people=OfSubject(award.c.subject_id, owner=award.c.decision_id, row=decision.c.id),
    order=(decision.c.signed_on.desc(), decision.c.id.desc()),
    sorts={"number": _by_number},
    year=_signed_in,
    round_id=decision.c.round_id,
)

DOCUMENTS = document_listing.DOCUMENTS

LISTINGS = (
    AWARDS, DECISIONS, BONUSES, SUBJECTS, UNITS, NOMINATIONS, MOVEMENTS, SCHEDULE, OBLIGATIONS, INITIATIVES, DOCUMENTS,
)  # fmt: skip
