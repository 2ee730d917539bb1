"""What decisions pay: entered with the awards, and taken back or given again when an award is annulled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from tdkt_desktop.domain.award import Award
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.round import Nomination
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.rules.bonus import NO_RATE, BonusClaim, Payment, payable
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.work import Work

ANNULLED = QT_TRANSLATE_NOOP("Bonus", "Annulled on {day}: nothing is to be paid.")
TO_RECOVER = QT_TRANSLATE_NOOP("Bonus", "Annulled on {day}: {amount} đ were paid and are to be recovered.")


def pay(
    rules: Rulebook,
    work: Work,
    awarded: Sequence[tuple[Nomination, int]],
    subjects: Mapping[int, Subject],
    *,
    year: int,
    on: date,
) -> None:
    """Enter the bonuses by the rules of their round; a lower title of the same period, decided earlier, gives way."""
    earlier = work.awards.bonuses_of_year(subjects, year=year)
    claims = _claims(earlier, subjects, year=year)
    claims += [
        BonusClaim(found.subject_id, subjects[found.subject_id].kind, found.award_code, year, on)
        for found, _ in awarded
    ]
    payments = payable(claims, rulebook=rules)
    for row, payment in zip(earlier, payments, strict=False):
        if row.paid and not payment.paid:
            work.awards.change_bonus(row.id, amount=0, paid=0, why=payment.why.stored if payment.why else None)
    for (_nomination, award_id), payment in zip(awarded, payments[len(earlier) :], strict=True):
        _enter(work, award_id, payment, on=on)


def take_back(office: Office, work: Work, annulled: Iterable[Award], *, on: date) -> None:
    """Mark the bonuses of annulled awards: what was paid is to be recovered, the rest is not to be paid any more.

    A lower title of the same period that gave way to an annulled one is paid after all.
    """
    awards = list(annulled)
    mine = {one.id for one in awards}
    for decision_id in {one.decision_id for one in awards}:
        for row in work.awards.bonuses_of(decision_id):
            if row.award_id not in mine:
                continue
            values = {"day": short_date(on), "amount": format_number(row.amount)}
            why = Sentence("Bonus", TO_RECOVER if row.paid else ANNULLED, values)
            recovered = row.amount if row.paid else None
            work.awards.change_bonus(row.id, amount=0, paid=0, to_recover=recovered, why=why.stored)
    rounds = {work.awards.decision(one.decision_id).round_id for one in awards}
    round_id = next(iter(rounds)) if len(rounds) == 1 else None
    rules = office.rulebook if round_id is None else office.rulebook_of(round_id)
    for year in {one.period_year for one in awards}:
        _pay_what_gave_way(rules, work, {one.subject_id for one in awards if one.period_year == year}, year=year)


def _pay_what_gave_way(rules: Rulebook, work: Work, subject_ids: set[int], *, year: int) -> None:
    rows = work.awards.bonuses_of_year(subject_ids, year=year)
    subjects = {found.id: found for found in work.subjects.get_all(subject_ids)}
    payments = payable(_claims(rows, subjects, year=year), rulebook=rules)
    for row, payment in zip(rows, payments, strict=True):
        if payment.paid and payment.amount and not row.paid:
            work.awards.change_bonus(row.id, amount=payment.amount, paid=1, why=None)


def _claims(rows: Sequence[Any], subjects: Mapping[int, Subject], *, year: int) -> list[BonusClaim]:
    return [
        BonusClaim(
            row.subject_id, subjects[row.subject_id].kind, row.award_code, year, date.fromisoformat(row.signed_on)
        )
        for row in rows
    ]


def _enter(work: Work, award_id: int, payment: Payment, *, on: date) -> None:
    found = payment.bonus
    why = payment.why or (None if payment.amount else Sentence("Bonus", NO_RATE, {"day": short_date(on)}))
    work.awards.add_bonus(
        award_id,
        amount=payment.amount,
        coefficient=str(found.coefficient) if found else None,
        base_salary=found.base if found else None,
        paid=int(payment.paid and payment.amount > 0),
        why=why.stored if why else None,
        article=found.article if found else None,
        verification=found.verification.value if found else None,
    )
