"""An open round by the law of another day: verdict now and then, and which conditions make the difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.appraisal import condition_json
from tdkt_desktop.actions.other_day import Comparison, OtherDay, judge_by_another_day
from tdkt_desktop.domain.rules.judgement import ConditionResult
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP, Sentence
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.conditions import ConditionList
from tdkt_desktop.ui.counters import Count
from tdkt_desktop.ui.fields import DateField
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.listing import Column, Kind, Row
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.found_list import FoundList
from tdkt_desktop.ui.pages.inline_form import InlineForm
from tdkt_desktop.ui.pages.record_list import section
from tdkt_desktop.ui.pages.round_rows import award_name
from tdkt_desktop.ui.pages.rule_conditions import conditions_of
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

COMPARING = Sentence("Task", QT_TRANSLATE_NOOP("Task", "Judging by another day"))
VERDICT, CONDITIONS, SAME = "verdict", "conditions", "same"


class OtherDayForm(InlineForm):
    """The day whose law is asked."""

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        self.day = DateField(tr("OtherDay", "By the law of"), today=today)
        super().__init__(
            tr("OtherDay", "Judge by another day"),
            fields=(self.day,),
            verb=tr("OtherDay", "Compare"),
            icon="calendar_ltr",
            parent=parent,
        )
        self.remark.set_words(tr("OtherDay", "Shown side by side; nothing is written."))

    @property
    def chosen(self) -> date:
        """The day; asked for once `confirmed`."""
        found = self.day.day()
        assert isinstance(found, date)
        return found

    def confirm(self) -> None:
        if not self.day.error and not isinstance(self.day.day(), date):
            self.day.show_error(tr("Round", "The day is missing."))
        super().confirm()


def now_badge(row: Row) -> Badge | None:
    """The verdict by the round's own law."""
    return statuses.badge(statuses.VERDICT, row["now"])


def then_badge(row: Row) -> Badge | None:
    """The verdict by the law of the other day."""
    return statuses.badge(statuses.VERDICT, row["then"])


def title_of(row: Row) -> object:
    """The short name of the award."""
    return row["title"]


class OtherDayView(FoundList):
    """Nominations of a round by two laws; read only."""

    page_key = "other_day"
    tables = frozenset({"nomination", "judgement_tick", "award", "award_round"})
    columns = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Name, position"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Position, unit"),
        ),
        Column("award", QT_TRANSLATE_NOOP("Column", "Title, form"), width=142, priority=3, show=title_of),
        Column("now", QT_TRANSLATE_NOOP("Column", "By its own day"), Kind.VERDICT, width=132, show=now_badge),
        Column("then", QT_TRANSLATE_NOOP("Column", "By the other day"), Kind.VERDICT, width=132, show=then_badge),
        Column("articles", QT_TRANSLATE_NOOP("Column", "Differs by"), width=200, priority=4, can_sort=False),
    )

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.by_id: dict[object, Comparison] = {}
        self._asked: tuple[int, date] | None = None
        super().__init__(seam, title=title, parent=parent)
        self.awards = FilterMenu(tr("Register", "Every title"), key="award")
        self.add_menus(self.awards)
        self.set_verbs(Verb(tr("OtherDay", "Another day…"), self.ask_day, icon="calendar_ltr"))

    # ---- reading

    def compare(self, round_id: int, as_of: date) -> None:
        """Judge a round by the law of that day, beside its own."""
        self._asked = (round_id, as_of)
        self.seam.read(judge_by_another_day, round_id, as_of=as_of, done=self._came, name=COMPARING)

    def refresh(self, changed: frozenset[str]) -> None:
        if changed and self._asked is not None:
            self.compare(*self._asked)
        super().refresh(changed)

    @Slot(object)
    def _came(self, found: object) -> None:
        assert isinstance(found, OtherDay)
        self.by_id = {one.nomination.id: one for one in found.rows}
        rows = [self._row(one) for one in found.rows]
        self.awards.set_choices(
            [(row["award"], str(row["title"])) for row in {row["award"]: row for row in rows}.values()]
        )
        count = Counter(row["state"] for row in rows)
        self.counters.set_counts(
            [
                Count("", tr("Round", "All"), len(rows)),
                Count(VERDICT, tr("OtherDay", "Another verdict"), count[VERDICT], Tone.WARN, "warning"),
                Count(CONDITIONS, tr("OtherDay", "Other conditions only"), count[CONDITIONS], Tone.INFO, "info"),
                Count(SAME, tr("OtherDay", "The same"), count[SAME], Tone.MUTE, "checkmark_circle"),
            ]
        )
        first = next((state for state in (VERDICT, CONDITIONS) if count[state]), None)
        self.counters.choose(frozenset({first}) if first else frozenset())
        self.show_found(rows)
        self.set_facts(
            tr(
                "OtherDay",
                "{round}: law of {now} beside law of {then} · nothing is written",
                round=found.round.name,
                now=found.rows[0].now.on if found.rows else found.round.received_on,
                then=found.rows[0].then.on if found.rows else found.as_of,
            )
        )

    def _row(self, one: Comparison) -> Row:
        nomination = one.nomination
        unit = nomination.unit_as_written if nomination.unit_as_written != nomination.name_as_written else None
        return {
            "id": nomination.id,
            "name": nomination.name_as_written,
            "second": " · ".join(filter(None, (nomination.position, unit))),
            "unit": nomination.unit_as_written,
            "award": nomination.award_code,
            "title": award_name(self.office.rulebook, nomination.award_code),
            "now": one.now.verdict.value,
            "then": one.then.verdict.value,
            "state": _state(one),
            "articles": "; ".join(dict.fromkeys(change.law_article for change in one.changes)),
        }

    # ---- beside the list

    def record_shown(self, row: Row) -> None:
        one = self.by_id[row["id"]]
        parts: list[QWidget] = []
        for judgement, found in (
            (one.now, [change.now for change in one.changes]),
            (one.then, [change.then for change in one.changes]),
        ):
            parts.append(section(tr("OtherDay", "By the law of {day}", day=judgement.on)))
            verdict = statuses.badge(statuses.VERDICT, judgement.verdict.value)
            parts.append(label(verdict.word if verdict is not None else "", role=Role.STRONG))
            parts.append(_conditions([condition for condition in found if condition is not None]))
        if not one.changes:
            parts.append(label(tr("OtherDay", "Every condition is found the same."), shade="text2", wraps=True))
        self.panel.show_record(
            row["id"],
            name=str(row["name"]),
            facts=str(row["second"]),
            chips=[Badge(str(row["title"]), Tone.GOLD, "ribbon_star")],
            parts=parts,
        )

    # ---- another day

    def ask_day(self) -> None:
        """Ask for a day and compare by its law."""
        self.show_form(OtherDayForm(today=self.office.today), self._compare_chosen)

    def _compare_chosen(self) -> None:
        form = self.form
        assert isinstance(form, OtherDayForm)
        assert self._asked is not None
        round_id, _ = self._asked
        chosen = form.chosen
        self.close_form()
        self.compare(round_id, chosen)


def _state(one: Comparison) -> str:
    if one.now.verdict is not one.then.verdict:
        return VERDICT
    return CONDITIONS if one.changes else SAME


def _conditions(found: Sequence[ConditionResult]) -> ConditionList:
    return ConditionList(conditions_of([condition_json(one) for one in found], by_hand=frozenset()))
