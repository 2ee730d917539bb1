"""Phong trào: movements from launch to summing-up; reviews, parent and children beside the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tdkt_desktop.actions.movements import add_movement, answer_movement, review_movement
from tdkt_desktop.actions.offices import fill_year
from tdkt_desktop.actions.rounds import open_round
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.movement import MovementReview, ReviewKind
from tdkt_desktop.domain.round import Round, RoundKind
from tdkt_desktop.domain.rulebook import MovementLevel
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.domain.unit import Unit
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.labels import hairline, label
from tdkt_desktop.ui.listing import Listing, Row
from tdkt_desktop.ui.notes import Beginning, EmptyState
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages.blank_deeds import BlankLists
from tdkt_desktop.ui.pages.movements_answers import answers_of, units_of
from tdkt_desktop.ui.pages.movements_forms import REVIEWS, AnswerForm, MovementForm, ReviewForm
from tdkt_desktop.ui.pages.movements_rows import (
    COLUMNS,
    MODES,
    OVERDUE,
    RUNNING,
    MovementFacts,
    counts_of,
    level_name,
    listing_of,
    read_movements,
    rows_of,
    short_level,
    step_badge,
    years_of,
)
from tdkt_desktop.ui.pages.record_list import Facts, RecordList, section
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role

BLANKS = ("registrations", "scores")
_FIGURES = QT_TRANSLATE_NOOP("Movement", "{count} in course in {year}")
_LATE_FIGURES = QT_TRANSLATE_NOOP(
    "Movement", "{count} in course in {year} · {late_count} past their years, not summed up"
)


class MovementsPage(RecordList):
    """All movements on file, as they stand in the chosen year."""

    page_key = "movements"
    of_year = True
    tables = frozenset({"movement", "movement_review", "movement_answer", "unit", "award_round", "nomination"})
    columns = COLUMNS

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        self.found: list[MovementFacts] = []
        self.all_rows: list[Row] = []
        self.units: list[Unit] = []
        super().__init__(seam, title=title, parent=parent)
        self.levels = FilterMenu(tr("Movement", "Every level"), key="level_code")
        self.levels.changed.connect(self.apply_filters)
        self.filter_row.insertWidget(1, self.levels)
        self.blanks = BlankLists(seam, kinds=BLANKS, show=self.show_form, close=self.close_form, over=self)
        self.set_verbs(
            self.blanks.verb(),
            Verb(tr("Movement", "Launch a movement"), self.add, icon="add", key="Ctrl+N", is_filled=True),
        )
        assert self.empty is not None
        self.empty.cards[0].clicked.connect(self.add)
        self.empty.cards[1].clicked.connect(self.take_frame)

    # ---- rows

    def refresh(self, changed: frozenset[str]) -> None:
        self.found = read_movements(self.office)
        self.units = units_of(self.office)
        rules, year = self.office.rulebook, self.seam.year
        self.all_rows = rows_of(self.found, rules=rules, year=year, units=len(self.units))
        codes = dict.fromkeys(facts.movement.level for facts in self.found)
        self.levels.set_choices([(code, short_level(self.office.rulebook, code)) for code in codes])
        super().refresh(changed)

    def listing(self) -> Listing:
        return listing_of(self.all_rows)

    def own_filters(self) -> dict[str, object]:
        menu = getattr(self, "levels", None)
        return {menu.key: menu.value} if menu is not None and menu.value is not None else {}

    def counter_filters(self, keys: frozenset[str]) -> dict[str, object]:
        return {"standing": keys} if keys else {}

    def counts_changed(self) -> None:
        counts = counts_of(self.all_rows)
        self.counters.set_counts(counts)
        found = {count.key: count.count for count in counts}
        year = self.seam.year
        words = _LATE_FIGURES if found[OVERDUE] else _FIGURES
        self.set_facts(tr("Movement", words, count=found[RUNNING], year=year, late_count=found[OVERDUE]))

    def empty_state(self) -> EmptyState:
        cards = (
            Beginning(
                tr("Movement", "Launch a movement"),
                tr("Movement", "Its name, level and years, and the paper that launched it."),
                "add",
                "Ctrl+N",
            ),
            Beginning(
                tr("Movement", "Take the pack's movements"),
                tr("Movement", "Movements of the country and the province, as the pack lists them."),
                "box",
            ),
        )
        words = tr("Movement", "A movement is followed here from its launch to its summing-up.")
        return EmptyState("flag", title=tr("Movement", "No movement yet"), words=words, beginnings=cards)

    # ---- the movement beside the list

    def record_shown(self, row: Row) -> None:
        facts = row["of"]
        assert isinstance(facts, MovementFacts)
        movement = facts.movement
        midway = Verb(tr("Movement", "Review midway…"), self.review_midway, icon="circle_half_fill")
        final = Verb(tr("Movement", "Sum up…"), self.sum_up, icon="checkmark_circle", is_filled=not facts.is_closed)
        award = Verb(tr("Movement", "Open award round"), self.open_round, icon="trophy")
        answer = Verb(tr("Movement", "Units answer…"), self.note_answers, icon="people_community")
        waiting = [unit for unit in self.units if unit.id not in facts.answers]
        open_verbs = (final, midway, *((answer,) if waiting else ()), award)
        parts = (
            label(movement.name, role=Role.STRONG, wraps=True),
            self._facts(facts),
            *((answers_of(facts.answers, self.units),) if facts.answers else ()),
            _reviews(facts.reviews),
        )
        self.panel.show_record(
            movement.id,
            name=movement.name,
            facts=" · ".join(filter(None, (str(row["level"]), years_of(movement)))),
            chips=[step_badge(str(row["step"]))],
            parts=parts,
            verbs=(award,) if facts.is_closed else open_verbs,
        )

    def _facts(self, found: MovementFacts) -> Facts:
        facts, movement = Facts(), found.movement
        facts.add(tr("Movement", "Level"), level_name(self.office.rulebook, movement.level))
        facts.add(tr("Movement", "Years"), years_of(movement))
        facts.add(tr("Movement", "Form"), tr("Movement", MODES[movement.mode]) if movement.mode in MODES else "")
        facts.add(tr("Movement", "Launching paper"), movement.launching_document)
        others = [other.movement for other in self.found]
        above = [(other.id, other.name) for other in others if other.id == movement.parent_id]
        below = [(other.id, other.name) for other in others if other.parent_id == movement.id]
        facts.add_links(tr("Movement", "Part of"), above, icon="flag")
        facts.add_links(tr("Movement", "Parts"), below, icon="flag")
        facts.add_links(tr("Movement", "Award rounds"), _round_links(found), icon="trophy")
        facts.add(tr("Movement", "Note"), movement.note)
        facts.linked.connect(self._go_to, Qt.ConnectionType.QueuedConnection)  # the pressed link goes with its panel
        return facts

    @Slot(object)
    def _go_to(self, linked: object) -> None:
        if isinstance(linked, Round):
            self.seam.open_page("rounds", linked.id)
        else:
            self.show_record(linked)

    def _beside(self) -> MovementFacts | None:
        shown = self.panel.record if not self.panel.isHidden() else self.table.current_id()
        return next((facts for facts in self.found if facts.movement.id == shown), None)

    # ---- doing

    def add(self) -> None:
        """Open the form of a new movement."""
        rules = self.office.rulebook
        levels = [(level.code, short_level(rules, level.code)) for level in rules.table(MovementLevel)]
        known = [facts.movement for facts in self.found]
        self.show_form(MovementForm(year=self.seam.year, levels=levels, known=known), self._add)

    def _add(self) -> None:
        assert isinstance(self.form, MovementForm)
        self.seam.run(add_movement, self.form.movement, done=self._added)

    @Slot(object)
    def _added(self, step: object) -> None:
        self.form_done(step)
        self.show_record(max(facts.movement.id for facts in self.found))

    @Slot()
    def take_frame(self) -> None:
        """Take the movements that the pack knows."""
        self.seam.run(fill_year, self.seam.year)

    def review_midway(self) -> None:
        """Open the form of a midway review."""
        self._ask_for_review(ReviewKind.MIDWAY)

    def sum_up(self) -> None:
        """Open the form of the final review."""
        self._ask_for_review(ReviewKind.FINAL)

    def _ask_for_review(self, kind: ReviewKind) -> None:
        facts = self._beside()
        if facts is not None:
            self.show_form(ReviewForm(facts.movement, kind, today=self.office.today), self._review)

    def _review(self) -> None:
        assert isinstance(self.form, ReviewForm)
        self.seam.run(
            review_movement,
            self.form.movement_id,
            self.form.kind,
            held_on=self.form.held_on,
            document=self.form.document.text() or None,
            results=self.form.results.text() or None,
            done=self.form_done,
        )

    def note_answers(self) -> None:
        """Open the form that says which units answer."""
        facts = self._beside()
        if facts is not None:
            waiting = [unit for unit in self.units if unit.id not in facts.answers]
            self.show_form(AnswerForm(facts.movement, units=waiting, today=self.office.today), self._note_answers)

    def _note_answers(self) -> None:
        assert isinstance(self.form, AnswerForm)
        self.seam.run(
            answer_movement,
            self.form.movement_id,
            self.form.unit_ids,
            on=self.form.answered_on,
            done=self.form_done,
        )

    def open_round(self) -> None:
        """Open a thematic award round for the movement, and go there."""
        facts = self._beside()
        if facts is not None:
            name = tr("Movement", "Thematic awards: {name}", name=facts.movement.name)
            year = self.seam.year
            movement_id = facts.movement.id
            self.seam.run(
                open_round,
                name,
                kind=RoundKind.THEMATIC,
                year=year,
                movement_id=movement_id,
                done=self._round_opened,
            )

    @Slot(object)
    def _round_opened(self, step: object) -> None:
        del step
        with self.office.reader() as reader:
            newest = max(found.id for found in reader.rounds.all(year=self.seam.year))
        self.seam.open_page("rounds", newest)


def _round_links(found: MovementFacts) -> list[tuple[Round, str]]:
    """The award rounds of a movement, with how many were awarded in each."""
    return [
        (one, tr("Movement", "{name}: {count} awarded", name=one.name, count=count))
        for one, count in found.rounds.items()
    ]


def _reviews(reviews: tuple[MovementReview, ...]) -> QWidget:
    """What the reviews found, the last one first."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(4)
    column.addWidget(section(tr("Movement", "Reviews")))
    if not reviews:
        column.addWidget(label(tr("Movement", "No review is on file yet."), shade="text2", wraps=True))
    for review in reversed(reviews):
        day = short_date(review.held_on) if review.held_on is not None else ""
        title = " · ".join(filter(None, (tr("Movement", REVIEWS[review.kind]), day)))
        column.addWidget(hairline())
        column.addWidget(label(title, role=Role.STRONG, wraps=True))
        if review.document:
            column.addWidget(label(review.document, role=Role.SMALL, shade="text2", wraps=True))
        if review.results:
            column.addWidget(label(review.results, wraps=True))
    return box
