"""What can be chosen in a field of a list: units, awards, grades of the office."""

from __future__ import annotations

from collections.abc import Sequence

from tdkt_desktop.domain.rule_records import AwardType, EvaluationGrade
from tdkt_desktop.domain.text import collation_key
from tdkt_desktop.office.office import Office

_UNITS = frozenset({"unit", "new", "parent"})


class Choices:
    """Reads them once per preview."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._known: dict[str, Sequence[str]] = {}

    def forget(self) -> None:
        """Read them again when they are asked for."""
        self._known.clear()

    def of(self, field: str) -> Sequence[str]:
        """The names that can stand in a field; none where anything can."""
        if field not in self._known:
            self._known[field] = self._read(field)
        return self._known[field]

    def _read(self, field: str) -> Sequence[str]:
        book = self._office.rulebook
        if field in _UNITS:
            with self._office.reader() as reader:
                return sorted((unit.name for unit in reader.units.all() if unit.valid_to is None), key=collation_key)
        if field == "award":
            today = self._office.today
            return [award.name for award in book.table(AwardType) if award.in_force(today)]
        if field == "rating":
            return list(dict.fromkeys(grade.name for grade in book.table(EvaluationGrade)))
        return ()
