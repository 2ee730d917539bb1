"""The evidence of a written case: its dictionaries to records.

A list that is absent is empty, a fact that is absent is unknown. Keys of a record that may be written in more than one
way are named together here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.rulebook import SCHOOL_YEAR
from tdkt_desktop.domain.rules.evidence import (
    AwardHeld,
    ClusterRank,
    Discipline,
    Evidence,
    GradeGiven,
    Initiative,
    MemberCounts,
    MovementResult,
    OpenCase,
    Recognition,
    Registration,
    ResearchWork,
    Standing,
    SuddenEvent,
)
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import nfc, same_name

Said = Mapping[str, Any]

KINDS = {
    "individual": SubjectKind.PERSON,
    "collective": SubjectKind.COLLECTIVE,
    "household": SubjectKind.HOUSEHOLD,
}
ISSUED = frozenset({"issued", "recognised", "accepted", "decided", "approved", "done"})
PENDING = frozenset({"pending", "proposed", "draft", "submitted", "under_review"})
ANNULLED = frozenset({"annulled", "revoked", "cancelled"})
WARNING_UP = "canh_cao"
COUNTS = frozenset({"headcount", "incomplete", "disciplined_warning_up", "households"})


def evidence_of(case: Said) -> Evidence:
    """All that a case says of its subject."""
    subject, facts = case["subject"], case.get("facts") or {}
    kind = kind_of(subject["type"])
    name = nfc(subject.get("name") or "")
    disciplines = _records(case, "discipline", "disciplines")
    return Evidence(
        kind=kind,
        name=name,
        birth_year=_year(subject.get("birth_date") or subject.get("birth_year")),
        labour_group=subject.get("labour_group"),
        is_leader=_flag(subject, facts, "is_leader", "leader") is True or subject.get("role") == "leader",
        has_namesakes=bool(facts.get("same_name_people", subject.get("same_name_people"))),
        awards=tuple(_award(one, kind, name) for one in _records(case, "history")),
        grades=tuple(_grade(one) for one in _records(case, "evaluations")),
        unit_grades=_unit_grades(case, facts),
        initiatives=tuple(_initiative(one) for one in _records(case, "initiatives")),
        research=tuple(_research(one) for one in _records(case, "research")),
        disciplines=tuple(_discipline(one) for one in disciplines if not one.get("state")),
        open_cases=tuple(
            OpenCase(one["state"], _day(one.get("date")), one.get("decision_no"))
            for one in disciplines
            if one.get("state") and not one.get("closed_on")
        ),
        movements=tuple(_movement(one) for one in _records(case, "movements")),
        events=tuple(_event(one) for one in _records(case, "events")),
        cluster_ranks=tuple(_cluster(one) for one in _clusters(case, facts)),
        registrations=tuple(
            Registration(one["award"], years_of(one["year"])[0]) for one in _records(case, "registrations")
        ),
        members=_members(facts),
        judgements=dict(case.get("judgements") or {}),
        service_months=facts.get("service_months"),
        posted_days=facts.get("posted_days"),
    )


def kind_of(word: str) -> SubjectKind:
    """'individual' or 'ca_nhan' alike. Raises ValueError on another word."""
    return KINDS[word] if word in KINDS else SubjectKind(word)


def years_of(said: int | str) -> tuple[int, str | None]:
    """The award year and its basis where the writing tells it: '2024-2025' is school year 2025."""
    text = str(said)
    if "-" in text:
        return int(text.rsplit("-", maxsplit=1)[-1]), SCHOOL_YEAR
    return int(text), None


def _records(case: Said, *names: str) -> tuple[Said, ...]:
    return tuple(one for name in names for one in case.get(name) or ())


def _standing(one: Said) -> Standing:
    status = str(one.get("status") or "issued")
    if status in ANNULLED:
        return Standing.ANNULLED
    return Standing.ISSUED if status in ISSUED else Standing.PENDING


def _linked_standing(one: Said) -> Standing:
    """A review or event may do without a decision; one whose decision is written as blank is still on its way."""
    if any(key in one and not one[key] for key in ("decision_no", "reference")):
        return Standing.PENDING
    return _standing(one)


def _recognition(one: Said, word: str) -> Recognition:
    status = one.get("status")
    if status in PENDING:
        return Recognition.PENDING
    said = one.get(word)
    if said is None:
        return Recognition.RECOGNISED if status in ISSUED else Recognition.PENDING
    return Recognition.RECOGNISED if said else Recognition.REFUSED


def _award(one: Said, kind: SubjectKind, name: str) -> AwardHeld:
    year, basis = years_of(one["year"])
    written = nfc(one.get("name_as_written") or one.get("unit_as_written") or "")
    moved = kind is SubjectKind.COLLECTIVE and bool(written) and not same_name(written, name)
    return AwardHeld(
        award_code=one["award"],
        year=year,
        decision_number=one.get("decision_no"),
        decided_on=_day(one.get("decision_date")),
        authority=one.get("authority") or "",
        standing=_standing(one),
        category=one.get("category"),
        achievement=one.get("achievement") or "",
        event=str(one.get("event") or ""),
        basis=one.get("basis") or basis,
        name_as_written=nfc(one.get("name_as_written") or ""),
        birth_year_as_written=_year(one.get("birth_year_as_written")),
        unit_as_written=nfc(one.get("unit_as_written") or ""),
        by_predecessor=bool(one.get("by_predecessor", moved)),
    )


def _grade(one: Said) -> GradeGiven:
    return GradeGiven(years_of(one["year"])[0], one["rating"], one.get("decision_no"), _standing(one))


def _unit_grades(case: Said, facts: Said) -> tuple[GradeGiven, ...]:
    told = tuple(_grade(one) for one in _records(case, "unit_evaluations"))
    rating = facts.get("unit_rating") or facts.get("unit_grade")
    if told or not rating:
        return told
    year, _ = years_of(case["proposal"]["year"])
    return (GradeGiven(year, rating, facts.get("unit_decision_no"), confirmed=True),)


def _initiative(one: Said) -> Initiative:
    year = one.get("year")
    return Initiative(
        title=nfc(one.get("title") or ""),
        year=None if year is None else years_of(year)[0],
        scope=one.get("scope"),
        recognition=_recognition(one, "recognised"),
        applied=one.get("applied"),
        decision_number=one.get("decision_no"),
        used_for=tuple((used["award"], years_of(used["year"])[0]) for used in one.get("used_for") or ()),
    )


def _research(one: Said) -> ResearchWork:
    year = one.get("year")
    return ResearchWork(
        title=nfc(one.get("title") or ""),
        year=None if year is None else years_of(year)[0],
        work_type=one.get("type") or one.get("work_type") or one.get("kind"),
        scope=one.get("scope"),
        recognition=_recognition(one, "accepted" if "accepted" in one else "recognised"),
        applied=one.get("applied"),
        decision_number=one.get("decision_no"),
    )


def _discipline(one: Said) -> Discipline:
    return Discipline(
        nfc(one.get("form") or ""), _day(one.get("date")), _day(one.get("served_until")), one.get("decision_no")
    )


def _movement(one: Said) -> MovementResult:
    rank, mode = one.get("rank"), one.get("mode")
    first, last = _span(one)
    return MovementResult(
        name=nfc(one.get("name") or one.get("movement") or ""),
        level_code=one.get("level") or one.get("level_code") or one.get("launched_by"),
        review=one.get("at") or one.get("review"),
        year_from=first,
        year_to=last,
        themed=one.get("themed", None if mode is None else mode == "chuyen_de"),
        selected=one.get("selected", one.get("selected_in_movement", True)),
        leads=one.get("leads", rank == 1),
        reference=one.get("decision_no") or one.get("reference"),
        standing=_linked_standing(one),
    )


def _span(one: Said) -> tuple[int | None, int | None]:
    """First and last year, from two fields, a text such as '2021-2025', or a number of years."""
    first, last = one.get("year_from", one.get("from")), one.get("year_to", one.get("to"))
    if first is None and last is None and one.get("period"):
        first, _, last = str(one["period"]).partition("-")
        return int(first), int(last or first)
    if first is None and last is None and one.get("years"):
        return 1, one["years"]
    return first, last


def _event(one: Said) -> SuddenEvent:
    return SuddenEvent(
        title=nfc(one.get("title") or one.get("name") or ""),
        scope=one.get("scope"),
        happened_on=_day(one.get("date")),
        reference=one.get("decision_no") or one.get("reference"),
        standing=_linked_standing(one),
    )


def _clusters(case: Said, facts: Said) -> Iterable[Said]:
    yield from _records(case, "clusters", "cluster_ranks", "cluster_results")
    if case.get("cluster"):
        yield case["cluster"]
    if facts.get("cluster_rank") is not None:
        yield {
            "rank": facts["cluster_rank"],
            "scope": facts.get("cluster_scope"),
            "decision_no": facts.get("cluster_decision_no"),
        }


def _cluster(one: Said) -> ClusterRank:
    year = one.get("year")
    return ClusterRank(
        rank=one.get("rank"),
        scope=one.get("scope"),
        year=None if year is None else years_of(year)[0],
        reference=one.get("decision_no") or one.get("reference"),
        standing=_standing(one),
    )


def _members(facts: Said) -> MemberCounts:
    holders = {key.upper(): count for key, count in facts.items() if key not in COUNTS and _is_count(count)}
    warned = facts.get("disciplined_warning_up")
    disciplined = dict(facts.get("disciplined") or {}) if isinstance(facts.get("disciplined"), Mapping) else {}
    if warned is not None:
        disciplined[WARNING_UP] = warned
    return MemberCounts(
        headcount=facts.get("headcount"),
        holders=holders,
        incomplete=facts.get("incomplete"),
        disciplined=disciplined,
        households=facts.get("households"),
    )


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _year(written: object) -> int | None:
    """The year of '1975', 1975 or '1975-03-12'."""
    return int(str(written)[:4]) if written else None


def _flag(subject: Said, facts: Said, *names: str) -> object:
    return next((said[name] for said in (subject, facts) for name in names if name in said), None)


def _day(text: str | None) -> date | None:
    """A day; of a month or year alone, as '2024-03' or '2024', its last."""
    return PartialDate.parse_iso(text).last if text else None
