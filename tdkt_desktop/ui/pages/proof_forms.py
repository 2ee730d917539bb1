"""The form of what a nomination is linked with: a movement review, a sudden achievement, a place, a research work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.linked_proof import LINKED_BY, LinkedProof, ProofSort
from tdkt_desktop.domain.movement import Movement, ReviewKind
from tdkt_desktop.domain.round import Round
from tdkt_desktop.domain.rulebook import EligibilityRule, MovementLevel, Rulebook
from tdkt_desktop.domain.rules.conditions.parameters import EVENT_SCOPES, INITIATIVE_SCOPES
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, Field, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm
from tdkt_desktop.ui.pages.movements_forms import read_years, wrong_years
from tdkt_desktop.ui.pages.packs_rows import national_words

Choices = list[tuple[object, str]]

TITLES = {
    ProofSort.MOVEMENT: QT_TRANSLATE_NOOP("Proof", "Result in a movement"),
    ProofSort.EVENT: QT_TRANSLATE_NOOP("Proof", "Sudden achievement"),
    ProofSort.CLUSTER: QT_TRANSLATE_NOOP("Proof", "Place in the cluster"),
    ProofSort.RESEARCH: QT_TRANSLATE_NOOP("Proof", "Research work"),
}
NAMES = {
    ProofSort.MOVEMENT: QT_TRANSLATE_NOOP("Proof", "Name of the movement"),
    ProofSort.EVENT: QT_TRANSLATE_NOOP("Proof", "What was achieved"),
    ProofSort.CLUSTER: QT_TRANSLATE_NOOP("Proof", "Name of the cluster"),
    ProofSort.RESEARCH: QT_TRANSLATE_NOOP("Proof", "Name of the work"),
}


class ProofForm(InlineForm):
    """What is linked so that a rule is met; `known` is what was linked before."""

    def __init__(
        self,
        rule: EligibilityRule,
        rules: Rulebook,
        *,
        award_round: Round,
        today: date,
        known: LinkedProof | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.kind = LINKED_BY[rule.kind]
        self.known = known
        self._rule, self._rules, self._year = rule, rules, award_round.year
        self._today = today
        self.name = LineField(tr("Proof", NAMES[self.kind]), text=known.title if known else "", check=_needed)
        self.paper = LineField(tr("Proof", "Number of the paper"), text=(known.paper or "") if known else "")
        self.own = dict(self._own_fields(known or LinkedProof(self.kind, "")))
        super().__init__(
            tr("Proof", TITLES[self.kind]),
            fields=(self.name, *self.own.values(), self.paper),
            verb=tr("Proof", "Link"),
            icon="link",
            parent=parent,
        )
        self.remark.set_words(rule.text)

    @property
    def proof(self) -> LinkedProof:
        """What was filled in."""
        values = {name: _value(field) for name, field in self.own.items()}
        if "years" in values:
            values["year_from"], values["year_to"] = read_years(str(values.pop("years") or "")) or (None, None)
        if self.kind is ProofSort.CLUSTER:
            values["reach"] = self._rule.parameters.get("scope")
        return LinkedProof(self.kind, self.name.text(), self.paper.text() or None, **values)  # type: ignore[arg-type]

    def fill_from(self, movement: Movement) -> None:
        """Take what is on file of the movement that the round is for."""
        self.name.set_text(movement.name)
        level = next((row.name for row in self._rules.table(MovementLevel) if row.code == movement.level), "")
        self.own["reach"].set_text(level)
        years = [str(year) for year in (movement.year_from, movement.year_to) if year is not None]
        self.own["years"].set_text("-".join(dict.fromkeys(years)))
        if movement.mode is not None:
            themed = self.own["themed"]
            assert isinstance(themed, ChoiceField)
            themed.box.setCurrentIndex(themed.box.findData(movement.mode == "chuyen_de"))

    def confirm(self) -> None:
        self.name.show_error(_needed(self.name.text()))
        super().confirm()

    # ---- the fields of each kind

    def _own_fields(self, known: LinkedProof) -> Iterator[tuple[str, Field]]:
        match self.kind:
            case ProofSort.MOVEMENT:
                yield from self._of_movement(known)
            case ProofSort.EVENT:
                yield "reach", _choice(tr("Proof", "Reach"), self._scale(EVENT_SCOPES), known.reach)
                day = DateField(tr("Proof", "Day"), today=self._today)
                if known.on_date is not None:
                    day.set_day(known.on_date)
                yield "on_date", day
            case ProofSort.CLUSTER:
                yield "rank", NumberField(tr("Proof", "Place"), number=known.rank)
                yield "year", NumberField(tr("Proof", "Year"), number=known.year or self._year)
            case ProofSort.RESEARCH:
                yield "sort", _choice(tr("Proof", "Kind of work"), self._work_types(), known.sort)
                yield "reach", _choice(tr("Proof", "Reach"), self._scale(INITIATIVE_SCOPES), known.reach)
                yield "year", NumberField(tr("Proof", "Year"), number=known.year or self._year)
                yield "applied", _yes_no(tr("Proof", "Applied with effect"), known.applied)

    def _of_movement(self, known: LinkedProof) -> Iterator[tuple[str, Field]]:
        levels: Choices = [(row.code, row.name) for row in self._rules.table(MovementLevel)]
        yield "reach", _choice(tr("Proof", "Launched by"), levels, known.reach)
        reviews: Choices = [
            (ReviewKind.FINAL.value, tr("Proof", "Final review")),
            (ReviewKind.MIDWAY.value, tr("Proof", "Mid-way review")),
        ]
        yield "sort", _choice(tr("Proof", "Review"), reviews, known.sort)
        span = [str(year) for year in (known.year_from, known.year_to) if year is not None]
        yield "years", LineField(tr("Proof", "Years, from-to"), text="-".join(dict.fromkeys(span)), check=wrong_years)
        yield "themed", _yes_no(tr("Proof", "On a theme"), known.themed)
        results: Choices = [(False, tr("Proof", "Chosen in it")), (True, tr("Proof", "First of it"))]
        yield "leads", _choice(tr("Proof", "Result"), results, known.leads)

    def _scale(self, scale: str) -> Choices:
        return [(row.code, row.name) for row in self._rules.scale(scale)]

    def _work_types(self) -> Choices:
        """The types that the rule takes, or all that the pack has words for."""
        words = national_words()
        types = self._rule.parameters.get("types")
        return [
            (code, words.code("types", code))
            for code in (types if isinstance(types, list) else words.codes_of("types"))
        ]


def _choice(title: str, choices: Choices, chosen: object) -> ChoiceField:
    """A choice that begins as not known."""
    field = ChoiceField(title, choices=[(None, tr("Proof", "not known")), *choices])
    field.box.setCurrentIndex(max(field.box.findData(chosen), 0) if chosen is not None else 0)
    return field


def _yes_no(title: str, chosen: bool | None) -> ChoiceField:  # noqa: FBT001 - the value of a field
    return _choice(title, [(True, tr("Proof", "Yes")), (False, tr("Proof", "No"))], chosen)


class NumberField(LineField):
    """A whole number, or nothing."""

    def __init__(self, title: str, *, number: int | None, parent: QWidget | None = None) -> None:
        super().__init__(title, text="" if number is None else str(number), check=_wrong_number, parent=parent)

    @property
    def number(self) -> int | None:
        """The number."""
        return int(self.text()) if self.text().isdecimal() else None


def _wrong_number(text: str) -> str:
    return "" if not text or text.isdecimal() else tr("Proof", "Write a number.")


def _needed(text: str) -> str:
    return "" if text else tr("Proof", "Write its name.")


def _value(field: Field) -> object:
    """What stands in a field; None where nothing does."""
    match field:
        case ChoiceField():
            return field.value
        case DateField():
            day = field.day()
            return day if isinstance(day, date) else None
        case NumberField():
            return field.number
    return field.text() or None
