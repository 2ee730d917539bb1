"""Sổ khen thưởng: who has what, since when, by which decision; a person's whole history beside the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.award import Award
from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.money import format_number
from tdkt_desktop.domain.rulebook import Rulebook
from tdkt_desktop.domain.subject import Subject
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.storage.listings import AWARDS, DECISIONS
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.filter_menu import FilterMenu
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.listing import Column, Kind, Listing, Row
from tdkt_desktop.ui.notes import EmptyState
from tdkt_desktop.ui.office_rows import OfficeRows
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role
from tdkt_desktop.ui.timeline import Dot, Moment, Timeline


def title_of(row: Row) -> object:
    """The name of the award, whose code the database sorts and filters by."""
    return row["title"]


def state_of(row: Row) -> object:
    """The chip of an award: annulled, or without the number of its decision."""
    if row.get("annulled_on"):
        return statuses.badge(statuses.REGISTER, "annulled")
    return None if row.get("decision") else statuses.badge(statuses.REGISTER, "no_number")


class RegisterList(ListPage):
    """The award register over all years; search ignores tone marks. `missed_wanted` asks who was not proposed."""

    missed_wanted = Signal()

    page_key = "register"
    tables = frozenset({"award", "decision", "subject"})
    columns = (
        Column("number", QT_TRANSLATE_NOOP("Column", "No."), width=64, priority=4, is_muted=True, can_sort=False),
        Column(
            "name",
            QT_TRANSLATE_NOOP("Column", "Name, position, unit then"),
            Kind.TWO,
            second="second",
            second_title=QT_TRANSLATE_NOOP("Column", "Position, unit then"),
        ),
        Column("award", QT_TRANSLATE_NOOP("Column", "Title, form"), width=156, priority=1, show=title_of),
        Column("year", QT_TRANSLATE_NOOP("Column", "Year of merit"), width=84, priority=3),
        Column(
            "decision",
            QT_TRANSLATE_NOOP("Column", "By decision"),
            width=176,
            priority=2,
            second="decided",
            second_title=QT_TRANSLATE_NOOP("Column", "Day, signed by"),
        ),
        Column("state", "", Kind.CHIP, width=112, priority=5, show=state_of, can_sort=False),
    )

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        assert isinstance(seam.office, Office)
        self.office = seam.office
        self._rows = OfficeRows(self.office, AWARDS, dress=self._dressed)
        super().__init__(seam, title=title, parent=parent)
        self.years = FilterMenu(tr("Register", "Every year"), key="year")
        self.kinds = FilterMenu(tr("Register", "Every title"), key="award")
        self.levels = FilterMenu(tr("Register", "Every level"), key="level")
        self.menus = (self.years, self.kinds, self.levels)
        self.counters.hide()
        self.filter_row.insertWidget(0, self.search)
        for place, menu in enumerate(self.menus, start=1):
            self.filter_row.insertWidget(place, menu)
            menu.changed.connect(self.apply_filters)
            menu.opening.connect(self._offer)
        self.filter_row.addStretch(1)
        asks = Verb(tr("Register", "Who qualifies and was not proposed?"), self.ask_missed, icon="people")
        self.set_verbs(asks)

    def ask_missed(self) -> None:
        """Ask who qualifies and was not proposed."""
        self.missed_wanted.emit()

    # ---- rows

    def listing(self) -> Listing:
        return self._rows

    def own_filters(self) -> dict[str, object]:
        return {menu.key: menu.value for menu in getattr(self, "menus", ()) if menu.value is not None}

    def refresh(self, changed: frozenset[str]) -> None:
        super().refresh(changed)
        with self.office.reader() as reader:
            count = AWARDS.count(reader.connection)
            first, last = AWARDS.span(reader.connection, "year")
        facts = tr("Register", "{count} awards", count=count)
        self.set_facts(f"{facts} · {first} – {last}" if count else facts)

    @Slot()
    def _offer(self) -> None:
        """Look up what the menu that is being opened offers."""
        menu, rules = self.sender(), self.office.rulebook
        if menu is self.years:
            years = sorted(self._rows.tally("year", {}), key=str, reverse=True)
            self.years.set_choices([(year, str(year)) for year in years])
        elif menu is self.kinds:
            self.kinds.set_choices(_awards_in_order(self._rows.tally("award", {}), rules))
        else:
            levels = sorted(str(level) for level in OfficeRows(self.office, DECISIONS).tally("level", {}) if level)
            self.levels.set_choices([(level, level) for level in levels])

    def _dressed(self, row: dict[str, object]) -> Row:
        """What the table shows of a stored award."""
        place = " · ".join(str(part) for part in (row["position"], row["unit"]) if part)
        signed = date.fromisoformat(str(row["signed_on"])) if row["signed_on"] else None
        decided = [short_date(signed) if signed else "", str(row["signer"] or "")]
        if row["to_recover"]:
            decided = [tr("Register", "Recover {amount} đ", amount=format_number(int(str(row["to_recover"]))))]
        return {
            **row,
            "number": f"{row['id']:04}",
            "second": place,
            "title": award_name(self.office.rulebook, str(row["award"])),
            "year": str(row["year"]),
            "decision": row["decision"],
            "decided": " · ".join(filter(None, decided)),
        }

    # ---- the person beside the list

    def record_shown(self, row: Row) -> None:
        subject_id = row["subject_id"]
        assert isinstance(subject_id, int)
        with self.office.reader() as reader:
            subject, awards = reader.subjects.get(subject_id), reader.awards.of_subject(subject_id)
        history = Timeline(self._moments(awards))
        history.setAccessibleName(tr("Register", "History of awards"))
        self.panel.show_record(
            row["id"],
            name=subject.name,
            facts=" · ".join(_facts(subject)),
            parts=(label(tr("Register", "History of awards"), role=Role.SECTION), history),
            verbs=(Verb(tr("Register", "Copy summary"), self.copy_summary, icon="copy"),),
        )

    def _moments(self, awards: list[Award]) -> list[Moment]:
        moments = []
        for (year, number, day, is_annulled), found in groupby(awards, key=_decision_of):
            titles = dict.fromkeys(award_name(self.office.rulebook, award.award_code) for award in found)
            when = tr("Register", "Decision {number} of {day}", number=number, day=day) if number and day else number
            when = when or tr("Register", "Number not known yet")
            if is_annulled:
                when = f"{when} · {tr('Register', 'annulled')}"
            dot = Dot.DECIDED if number and not is_annulled else Dot.NO_NUMBER
            moments.append(Moment(str(year), ", ".join(titles), when, dot))
        return moments

    def copy_summary(self) -> None:
        """Copy a person's history as lines of text."""
        number = self.table.rows.number_of(self.panel.record)
        row = self.table.rows.row_at(number) if number is not None else None
        if row is None:
            return
        subject_id = row["subject_id"]
        assert isinstance(subject_id, int)
        with self.office.reader() as reader:
            moments = self._moments(reader.awards.of_subject(subject_id))
        lines = [f"{moment.year}: {moment.title} ({moment.second})" for moment in moments]
        QGuiApplication.clipboard().setText("\n".join([str(row["name"]), *lines]))
        self.seam.say(tr("Register", "Copied the history of {name}.", name=str(row["name"])))

    # ---- empty, written out

    def empty_state(self) -> EmptyState:
        words = tr("Register", "Take in an old register from Excel, or enter the first decision.")
        return EmptyState("book_open", title=tr("Register", "The register is still empty"), words=words)


def award_name(rules: Rulebook, code: str) -> str:
    """The short name of an award; its code when the pack no longer has it."""
    found = rules.find_award(code)
    return found.short_name if found is not None else code


def _awards_in_order(codes: Mapping[object, int], rules: Rulebook) -> list[tuple[object, str]]:
    """The awards that occur, the most frequent first."""
    ordered = sorted(codes, key=lambda code: -codes[code])
    return [(code, f"{award_name(rules, str(code))} ({format_number(codes[code])})") for code in ordered]


def _decision_of(award: Award) -> tuple[int, str, str, bool]:
    day = short_date(award.signed_on) if award.signed_on else ""
    return award.period_year, award.decision_number or "", day, award.annulled


def _facts(subject: Subject) -> list[str]:
    born = subject.birth_date
    facts = [tr("Register", "Born {day}", day=short_partial(born))] if isinstance(born, PartialDate) else []
    if subject.position:
        facts.append(subject.position)
    if subject.unit:
        facts.append(subject.unit)
    if subject.citizen_id:
        facts.append(f"CCCD •••• •••• {subject.citizen_id[-4:]}")
    return facts
