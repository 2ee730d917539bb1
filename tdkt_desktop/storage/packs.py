"""Packs of the office, the issuers it knows, and the packs by which decided rounds and past years stay judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Row, delete, exists, select, update

from tdkt_desktop.storage.area import Area, day_in, day_out, insert_many, inserted
from tdkt_desktop.storage.tables import award_round, nomination, pack, pack_issuer, round_pack, rule_switch

DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class NewPack:
    """A pack to be put on record; `file` lies in the office's folder of packs and has this content hash."""

    code: str
    kind: str
    name: str
    issuer: str
    version: str
    file: str
    sha256: str
    standing: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class PackOnFile:
    """A pack of the office; one that a newer version replaced is not in use, and stays for the rounds of its time."""

    id: int
    what: NewPack
    installed_on: date
    is_in_use: bool


@dataclass(frozen=True, slots=True)
class RuleSwitch:
    """A rule that the packs leave off and the officer switched on; `reason` as the officer wrote it."""

    rule_code: str
    since: date
    reason: str = ""


class PackReads(Area):
    """Packs as they are on file."""

    def in_use(self) -> tuple[PackOnFile, ...]:
        """The packs laid over the national one, in order: those for the whole country first."""
        found = self._found(select(pack).where(pack.c.in_use == 1).order_by(pack.c.id))
        return tuple(sorted(found, key=lambda one: one.what.kind != "national"))

    def all(self) -> tuple[PackOnFile, ...]:
        """Every pack ever installed, oldest first."""
        return self._found(select(pack).order_by(pack.c.id))

    def of_round(self, round_id: int) -> tuple[PackOnFile, ...] | None:
        """The packs that a round keeps whatever is installed later; None while it follows those in use."""
        kept = self.connection.execute(select(round_pack.c.packs).where(round_pack.c.round_id == round_id)).first()
        if kept is None:
            return None
        ids = [int(part) for part in (kept.packs or "").split()]
        found = {one.id: one for one in self._found(select(pack).where(pack.c.id.in_(ids)))}
        return tuple(found[pack_id] for pack_id in ids)

    def switches(self) -> tuple[RuleSwitch, ...]:
        """The rules that the officer switched on, the first switched first."""
        rows = self.connection.execute(select(rule_switch).order_by(rule_switch.c.id))
        return tuple(RuleSwitch(row.rule_code, date.fromisoformat(row.since), row.reason or "") for row in rows)

    def switches_of_round(self, round_id: int) -> frozenset[str]:
        """Codes of the rules switched on that a round keeps, or of those switched on now where it keeps none."""
        kept = self.connection.execute(select(round_pack.c.switches).where(round_pack.c.round_id == round_id)).first()
        if kept is None:
            return frozenset(one.rule_code for one in self.switches())
        return frozenset((kept.switches or "").split())

    def issuers(self) -> Mapping[str, str]:
        """The issuers that the office knows: fingerprint of the key → name."""
        return {row.fingerprint: row.name for row in self.connection.execute(select(pack_issuer))}

    def _found(self, query: object) -> tuple[PackOnFile, ...]:
        rows: Iterable[Row[tuple[object, ...]]] = self.connection.execute(query)  # type: ignore[call-overload]
        return tuple(_pack(row) for row in rows)


class Packs(PackReads):
    """Packs, to be written."""

    def add(self, new: NewPack, *, on: date) -> int:
        """Put a pack in use; the earlier version of its code is no longer. Gives its id."""
        self.connection.execute(
            update(pack).where(pack.c.code == new.code, pack.c.in_use == 1).values(in_use=0)
        )  # fmt: skip
        return inserted(
            self.connection, pack, code=new.code, kind=new.kind, name=new.name, issuer=new.issuer,
            version=new.version, file=new.file, sha256=new.sha256, standing=new.standing,
            fingerprint=new.fingerprint or None, installed_on=day_in(on), in_use=1,
        )  # fmt: skip

    def know(self, fingerprint: str, name: str, *, on: date) -> None:
        """Trust an issuer from now on."""
        if fingerprint not in self.issuers():
            inserted(
                self.connection, pack_issuer, fingerprint=fingerprint, name=name, known_since=day_in(on)
            )  # fmt: skip

    def switch_on(self, rule_code: str, *, on: date, reason: str | None) -> None:
        """Let a rule count that the packs leave off."""
        inserted(self.connection, rule_switch, rule_code=rule_code, since=day_in(on), reason=reason)

    def switch_off(self, rule_code: str) -> None:
        """Leave a rule off again."""
        self.connection.execute(delete(rule_switch).where(rule_switch.c.rule_code == rule_code))

    def keep_for_old_rounds(self, *, before: int) -> int:
        """Let rounds of years before, and those with a decided nomination, keep what now judges them; how many."""
        decided = exists().where(nomination.c.round_id == award_round.c.id, nomination.c.status == DECIDED)
        kept = exists().where(round_pack.c.round_id == award_round.c.id)
        query = select(award_round.c.id).where((award_round.c.year < before) | decided, ~kept)
        packs = " ".join(str(one.id) for one in self.in_use()) or None
        switches = " ".join(sorted(one.rule_code for one in self.switches())) or None
        rows = [{"round_id": row.id, "packs": packs, "switches": switches} for row in self.connection.execute(query)]
        insert_many(self.connection, round_pack, rows)
        return len(rows)


def _pack(row: Row[tuple[object, ...]]) -> PackOnFile:
    what = NewPack(
        row.code, row.kind, row.name, row.issuer, row.version, row.file, row.sha256, row.standing,
        row.fingerprint or "",
    )  # fmt: skip
    return PackOnFile(row.id, what, day_out(row.installed_on) or date.min, bool(row.in_use))
