"""Decisions: issuing one on what the council supported, and entering those of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tdkt_desktop.actions.bonuses import pay
from tdkt_desktop.actions.rounds import AlreadyDecided
from tdkt_desktop.domain.award import NewAward, NewDecision, Origin, decision_number
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.money import amount_in_words
from tdkt_desktop.domain.round import Nomination, Round, Status
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence, tidy
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work


class NumberTaken(OfficerError):
    """A decision number used twice in a year."""

    happened = QT_TRANSLATE_NOOP("Error", "The number {number} already belongs to a decision of {year}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Take the next free number of the year, or correct the day.")


class DecisionInFuture(OfficerError):
    """A decision dated after today."""

    happened = QT_TRANSLATE_NOOP("Error", "The decision would be dated {day}, which is in the future.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Enter the day on which it was signed.")


class AwardNotYetThere(OfficerError):
    """A decision dated before the award existed, or after it ended."""

    happened = QT_TRANSLATE_NOOP("Error", "“{award}” could not be awarded on {day}: the law knows it {validity}.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Check the day of the decision and the award.")


class SignerMissing(OfficerError):
    """A decision of the ward's own that names no signer."""

    happened = QT_TRANSLATE_NOOP("Error", "The decision does not say who signed it.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "Write the full name of the signer; it stands on the decision.")


class NothingSupported(OfficerError):
    """A decision without anyone to decide on."""

    happened = QT_TRANSLATE_NOOP("Error", "No nomination of “{name}” is supported by the council and decided here.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Error", "Enter the votes of the council first; awards of a higher level go up in a dossier."
    )


class DecisionEmpty(OfficerError):
    """An entered decision without number, or without awards."""

    happened = QT_TRANSLATE_NOOP("Error", "The decision lacks its number, its day or its awards.")
    kept = QT_TRANSLATE_NOOP("Error", "Nothing was changed.")
    next_step = QT_TRANSLATE_NOOP("Error", "An award enters the register only with a decision's number and day.")


def decide(
    office: Office,
    round_id: int,
    *,
    number: str,
    signed_on: date,
    signer: str,
    award_code: str | None = None,
    title: str | None = None,
) -> Step:
    """Issue the ward's own decision on what the council supported (of one award, or of all that are decided here).

    Awards enter the register, bonuses are computed. Raises `DecisionEmpty`, `NumberTaken`, `DecisionInFuture`,
    `AwardNotYetThere`, `NothingSupported`, `SignerMissing`, `UnknownAward`.
    """
    number = decision_number(number)
    if not number:
        raise DecisionEmpty
    if not tidy(signer):
        raise SignerMissing
    rules = office.rulebook_of(round_id)
    if award_code is not None:
        rules.award(award_code)
    require_day(office, signed_on)
    with office.work(QT_TRANSLATE_NOOP("Step", "Issue decision {number}"), number=number) as work:
        award_round = work.rounds.get(round_id)
        new = NewDecision(number, signed_on, tidy(signer), _own_level(rules), Origin.OWN, title, round_id)
        _require_free(work, new)
        chosen = _chosen(rules, work, round_id, award_code)
        if not chosen:
            raise NothingSupported(name=award_round.name)
        for code in {nomination.award_code for nomination in chosen}:
            _require_in_force(rules, code, signed_on)
        decision_id = work.awards.add_decision(new)
        subjects = {found.id: found for found in work.subjects.get_all({one.subject_id for one in chosen})}
        of_round = rules.category_of_round(award_round.kind.value, signed_on)
        category = of_round.code if of_round else None
        awarded = [
            (
                nomination,
                work.awards.add(
                    decision_id, _award(award_round, nomination, subjects[nomination.subject_id], category=category)
                ),
            )
            for nomination in chosen
        ]
        work.rounds.set_status([nomination.id for nomination in chosen], Status.DECIDED)
        pay(rules, work, awarded, subjects, year=award_round.year, on=signed_on)
    return work.step


def enter_decision(office: Office, new: NewDecision, awards: Sequence[NewAward]) -> Step:
    """Enter a decision that was made elsewhere or earlier, with its awards; settles the nominations it answers.

    Raises `DecisionEmpty`, `NumberTaken`, `DecisionInFuture`, `AwardNotYetThere`, `AlreadyDecided`.
    """
    check_entered(office, new, awards)
    with office.work(QT_TRANSLATE_NOOP("Step", "Enter decision {number}"), number=new.number) as work:
        record_entered(office, work, new, awards)
    return work.step


def check_entered(office: Office, new: NewDecision, awards: Sequence[object]) -> None:
    """Refuse a decision that lacks what makes it one. Raises `DecisionEmpty`, `DecisionInFuture`."""
    new = replace(new, number=decision_number(new.number or ""))
    if not (new.number and new.signed_on and awards):
        raise DecisionEmpty
    require_day(office, new.signed_on)


def record_entered(office: Office, work: Work, new: NewDecision, awards: Sequence[NewAward]) -> None:
    """Enter a checked decision with its awards within a Work. Raises as `enter_decision` does."""
    assert new.number is not None
    assert new.signed_on is not None
    _require_free(work, new)
    for code in {award.award_code for award in awards}:
        _require_in_force(office.rulebook, code, new.signed_on, history=True)
    answered = [one.nomination_id for one in awards if one.nomination_id]
    for nomination in work.rounds.nominations_of(ids=answered, status=Status.DECIDED):
        raise AlreadyDecided(name=nomination.name_as_written)
    decision_id = work.awards.add_decision(new)
    work.awards.add_many([(decision_id, award) for award in awards])
    work.rounds.set_status(answered, Status.DECIDED)


def number_taken(office: Office, number: str, *, year: int) -> bool:
    """Whether a decision of this office bears the number in that year, issued here or entered from the register."""
    wanted = NewDecision(number, date(year, 1, 1), None, _own_level(office.rulebook), Origin.OWN)
    with office.reader() as reader:
        return reader.awards.numbered_like(wanted) is not None


def decision_report(office: Office, number: str, *, year: int, say: Callable[[Sentence], str]) -> dict[str, Any]:
    """Awards and money of an own decision, with the keys of the command's report."""
    with office.reader() as reader:
        decision = reader.awards.own_decision_numbered(number, year=year)
        assert decision is not None
        rows = reader.awards.bonuses_of(decision.id)
        awards = len(reader.awards.of_decision(decision.id))
    total = sum(row.amount for row in rows if row.paid)
    return {
        "decision": decision.number,
        "awards": awards,
        "bonuses": [
            {
                "name": row.name_as_printed,
                "award": row.award_code,
                "amount": row.amount,
                "paid": bool(row.paid),
                "why": say(Sentence.read(row.why)) if row.why else "",
            }
            for row in rows
        ],
        "total": total,
        "words": amount_in_words(total),
    }


def require_day(office: Office, day: date) -> None:
    """Refuse a day that has not come yet. Raises `DecisionInFuture`."""
    if day > office.today:
        raise DecisionInFuture(day=day)


def _require_free(work: Work, new: NewDecision) -> None:
    known = work.awards.numbered_like(new)
    if known is not None and new.signed_on is not None:
        raise NumberTaken(number=new.number, year=new.signed_on.year)


def _require_in_force(rules: Rulebook, code: str, day: date, *, history: bool = False) -> None:
    """Refuse an award that the law did not know that day; for old papers only the end of an award can be judged."""
    award = rules.award(code)
    ended = award.effective_to is not None and day > award.effective_to
    early = award.effective_from is not None and day < award.effective_from and not history
    if ended or early:
        bounds = (award.effective_from, award.effective_to)
        validity = " – ".join(short_date(bound) if bound else "…" for bound in bounds)
        raise AwardNotYetThere(award=award.name, day=day, validity=validity)


def _chosen(rules: Rulebook, work: Work, round_id: int, award_code: str | None) -> list[Nomination]:
    """What the council supported and this office decides itself; collectives first, then by award and entry."""
    supported = work.rounds.nominations_of(round_id, status=Status.SUPPORTED)
    chosen = [
        nomination
        for nomination in supported
        if rules.award(nomination.award_code).decided_at_commune and award_code in (None, nomination.award_code)
    ]
    return sorted(chosen, key=lambda one: (-rules.award(one.award_code).rank, one.award_code, one.id))


def _own_level(rules: Rulebook) -> str | None:
    """The level of what the ward or commune decides itself."""
    return next((award.level for award in rules.awards() if award.decided_at_commune), None)


def _award(award_round: Round, nomination: Nomination, subject: Subject, *, category: str | None) -> NewAward:
    return NewAward(
        subject_id=nomination.subject_id,
        award_code=nomination.award_code,
        period_year=award_round.year,
        name_as_printed=subject.name,
        birth_as_printed=subject.birth_date.iso if subject.birth_date else None,
        unit_as_printed=nomination.unit_as_written or subject.unit,
        unit_id=nomination.unit_id,
        category=category,
        achievement=nomination.achievement,
        nomination_id=nomination.id,
    )
