"""Decisions, the awards they grant and the bonuses paid for them: the award register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select, update

from tdkt_desktop.domain.award import Award, Decision, NewAward, NewDecision, Origin, decision_key, same_issuer
from tdkt_desktop.storage.area import Area, changed, day_in, day_out, flat, insert_many, inserted
from tdkt_desktop.storage.tables import award, bonus, decision, nomination, subject, unit


class AwardReads(Area):
    """The register as it is on file."""

    def of_subject(self, subject_id: int) -> list[Award]:
        """Every award of a subject, newest decision first, annulled ones among them."""
        found = _with_decision().where(award.c.subject_id == subject_id)
        return self._awards(found.order_by(award.c.period_year.desc(), decision.c.signed_on.desc(), award.c.id.desc()))

    def get(self, award_id: int) -> Award:
        """One award."""
        (found,) = self._awards(_with_decision().where(award.c.id == award_id))
        return found

    def of_decision(self, decision_id: int) -> list[Award]:
        """The awards that a decision grants, in the order of its list."""
        return self._awards(_with_decision().where(award.c.decision_id == decision_id).order_by(award.c.id))

    def ids_by_nomination(self, round_id: int) -> dict[int, int]:
        """The award that each decided nomination of a round became, by nomination id; annulled ones left out."""
        mine = select(nomination.c.id).where(nomination.c.round_id == round_id)
        found = select(award.c.nomination_id, award.c.id).where(award.c.nomination_id.in_(mine))
        found = found.where(award.c.annulled_on.is_(None))
        return {row.nomination_id: row.id for row in self.connection.execute(found)}

    def of_year(self, year: int) -> list[Award]:
        """The awards of a period year that still stand, by decision and list order."""
        found = _with_decision().where(award.c.period_year == year, award.c.annulled_on.is_(None))
        return self._awards(found.order_by(decision.c.signed_on, decision.c.id, award.c.id))

    def count(self) -> int:
        """How many awards the register holds."""
        return int(self.connection.scalar(select(func.count()).select_from(award)) or 0)

    def decision(self, decision_id: int) -> Decision:
        """One decision."""
        return _decision(self.connection.execute(select(decision).where(decision.c.id == decision_id)).one())

    def decisions_of_round(self, round_id: int) -> list[Decision]:
        """The decisions issued on a round, in the order of their day."""
        found = select(decision).where(decision.c.round_id == round_id).order_by(decision.c.signed_on, decision.c.id)
        return [_decision(row) for row in self.connection.execute(found)]

    def own_decision_numbered(self, number: str, *, year: int) -> Decision | None:
        """The decision of this office with that number in that year."""
        found = select(decision).where(
            decision.c.number_key == decision_key(number),
            decision.c.origin == Origin.OWN,
            func.substr(decision.c.signed_on, 1, 4) == str(year),
        )
        row = self.connection.execute(found).first()
        return _decision(row) if row else None

    def numbered_like(self, wanted: NewDecision) -> Decision | None:
        """The decision on file that has the number of `wanted` in the same year from the same issuer, if any."""
        if wanted.number is None or wanted.signed_on is None:
            return None
        found = select(decision).where(
            decision.c.number_key == decision_key(wanted.number),
            func.substr(decision.c.signed_on, 1, 4) == str(wanted.signed_on.year),
        )
        known = (_decision(row) for row in self.connection.execute(found.order_by(decision.c.id)))
        return next((one for one in known if same_issuer(one, wanted)), None)

    def decision_like(self, wanted: NewDecision) -> int | None:
        """Id of the decision with the same number, day, level and signer; None when it is not on file."""
        if wanted.number is None:
            return None
        found = select(decision.c.id).where(
            decision.c.number_key == decision_key(wanted.number),
            decision.c.signed_on.is_not_distinct_from(day_in(wanted.signed_on)),
            decision.c.level.is_not_distinct_from(wanted.level),
            decision.c.signer.is_not_distinct_from(wanted.signer),
        )
        return self.connection.scalar(found.limit(1))

    def holders_by_unit(self, award_codes: Iterable[str], *, year: int) -> list[tuple[str, str, int]]:
        """Award code, unit of today and subject of the awards of a year that stand."""
        found = select(award.c.award_code, unit.c.name, award.c.subject_id).join(
            subject, subject.c.id == award.c.subject_id
        )
        found = found.outerjoin(unit, unit.c.id == subject.c.unit_id)
        stands = award.c.award_code.in_(list(award_codes)), award.c.period_year == year, award.c.annulled_on.is_(None)
        return [
            (row.award_code, row.name or "", row.subject_id) for row in self.connection.execute(found.where(*stands))
        ]

    def bonuses_of(self, decision_id: int) -> list[Row[Any]]:
        """Bonus rows of a decision with name, unit, award code, annulment and the money; in the order of its list."""
        of_award = (award.c.name_as_printed, award.c.unit_as_printed, award.c.award_code, award.c.subject_id)
        found = (
            select(bonus, *of_award, award.c.annulled_on)
            .join(award, award.c.id == bonus.c.award_id)
            .where(award.c.decision_id == decision_id)
        )
        return list(self.connection.execute(found.order_by(award.c.id)))

    def bonuses_of_year(self, subject_ids: Iterable[int], *, year: int) -> list[Row[Any]]:
        """Bonus rows of the standing awards of some subjects for a period year, with award code and decision day."""
        found = (
            select(bonus, award.c.award_code, award.c.subject_id, decision.c.signed_on)
            .join(award, award.c.id == bonus.c.award_id)
            .join(decision, decision.c.id == award.c.decision_id)
            .where(award.c.period_year == year, award.c.annulled_on.is_(None))
        )
        wanted = set(subject_ids)
        return [row for row in self.connection.execute(found.order_by(bonus.c.id)) if row.subject_id in wanted]

    def _awards(self, found: Select[Any]) -> list[Award]:
        return [_award(row) for row in self.connection.execute(found)]


class Awards(AwardReads):
    """The register, to be written."""

    def add_decision(self, new: NewDecision) -> int:
        """Enter a decision; gives its id."""
        values = asdict(new) | {"signed_on": day_in(new.signed_on), "origin": new.origin.value}
        return inserted(
            self.connection, decision, **values, number_key=decision_key(new.number) if new.number else None
        )

    def add(self, decision_id: int, new: NewAward) -> int:
        """Enter one award; gives its id."""
        return inserted(self.connection, award, decision_id=decision_id, **asdict(new))

    def add_many(self, rows: Sequence[tuple[int, NewAward]]) -> None:
        """Enter awards, each with the id of its decision."""
        values = zip((decision_id for decision_id, _ in rows), flat([new for _, new in rows]), strict=True)
        insert_many(self.connection, award, [known | {"decision_id": decision_id} for decision_id, known in values])

    def annul_decision(self, decision_id: int, *, on: date, by: str, reason: str) -> None:
        """Mark a decision and its awards as annulled; nothing is taken out."""
        changed(self.connection, decision, decision_id, annulled_on=day_in(on), annulled_by=by, annulled_reason=reason)
        mine = update(award).where(award.c.decision_id == decision_id, award.c.annulled_on.is_(None))
        self.connection.execute(mine.values(annulled_on=day_in(on), annulled_reason=reason))

    def annul(self, award_id: int, *, on: date, reason: str) -> None:
        """Mark one award as annulled."""
        changed(self.connection, award, award_id, annulled_on=day_in(on), annulled_reason=reason)

    def add_bonus(self, award_id: int, **values: Any) -> int:
        """Enter what is paid for an award: amount (đồng), coefficient, base_salary, paid, why, article."""
        return inserted(self.connection, bonus, award_id=award_id, **values)

    def change_bonus(self, bonus_id: int, **values: Any) -> None:
        """Set columns of a bonus."""
        changed(self.connection, bonus, bonus_id, **values)


def _with_decision() -> Select[Any]:
    columns = (decision.c.number, decision.c.signed_on, decision.c.signer, decision.c.level)
    return select(award, *columns).join(decision, decision.c.id == award.c.decision_id)


def _award(row: Row[Any]) -> Award:
    return Award(
        id=row.id,
        subject_id=row.subject_id,
        award_code=row.award_code,
        period_year=row.period_year,
        name_as_printed=row.name_as_printed,
        unit_as_printed=row.unit_as_printed,
        category=row.category,
        achievement=row.achievement,
        decision_id=row.decision_id,
        decision_number=row.number,
        signed_on=day_out(row.signed_on),
        signer=row.signer,
        level=row.level,
        annulled=row.annulled_on is not None,
        nomination_id=row.nomination_id,
    )


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        id=row.id,
        number=row.number,
        signed_on=day_out(row.signed_on),
        signer=row.signer,
        level=row.level,
        origin=Origin(row.origin),
        title=row.title,
        round_id=row.round_id,
        annulled_on=day_out(row.annulled_on),
        annulled_by=row.annulled_by,
        annulled_reason=row.annulled_reason,
    )
