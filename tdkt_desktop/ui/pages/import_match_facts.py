"""The facts of a row and of a record beside each other: each with what it speaks for, in words and with an icon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from tdkt_desktop.actions.matching import MatchCandidate, MatchQuestion
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.match_reasons import Reason, Speaks
from tdkt_desktop.domain.subject import masked
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import IconLabel, label
from tdkt_desktop.ui.pages.subject_record import time_words
from tdkt_desktop.ui.style import Role, Tone

_MARKS = {
    Speaks.FOR: ("checkmark_circle", Tone.OK, QT_TRANSLATE_NOOP("Match", "speaks for it")),
    Speaks.AGAINST: ("error_circle", Tone.BAD, QT_TRANSLATE_NOOP("Match", "speaks against it")),
    Speaks.NEITHER: ("question_circle", None, QT_TRANSLATE_NOOP("Match", "says nothing")),
}
_TITLES = {
    "name": QT_TRANSLATE_NOOP("Match", "Name"),
    "birth_date": QT_TRANSLATE_NOOP("Match", "Birth"),
    "unit": QT_TRANSLATE_NOOP("Match", "Unit"),
    "position": QT_TRANSLATE_NOOP("Match", "Position"),
    "gender": QT_TRANSLATE_NOOP("Match", "Gender"),
    "awards": QT_TRANSLATE_NOOP("Match", "Awards"),
    "citizen_id": "CCCD",
}


class _Fact(NamedTuple):
    key: str
    in_list: str
    on_file: str


class MatchFacts(QWidget):
    """Two columns; above each pair of values stands what was found out about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 12, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 60)

    def show_facts(self, asked: MatchQuestion | None, shown: MatchCandidate | None) -> None:
        """Show a question with one of the records that may be meant."""
        self._empty()
        if asked is None or shown is None:
            return
        self._pair(tr("Match", "In the list"), tr("Match", "On file"), role=Role.SMALLSTRONG, shade="text2")
        reasons = {reason.fact: reason for reason in shown.reasons}
        for fact in _facts(asked, shown):
            self._verdict(fact.key, reasons.get(fact.key))
            self._pair(fact.in_list, fact.on_file, role=Role.STRONG if fact.key == "name" else Role.BODY)
        self._title(_title("awards"), spans=1)
        self._put(_awards(shown), self._grid.rowCount() - 1, 1)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _verdict(self, key: str, reason: Reason | None) -> None:
        if reason is None:
            self._title(_title(key))
            return
        icon, tone, meaning = _MARKS[reason.speaks]
        self._title(
            f"{_title(key)}: {say(reason.words)}", IconLabel(icon, meaning=tr("Match", meaning), tone=tone, size=16)
        )

    def _title(self, words: str, mark: QWidget | None = None, *, spans: int = 2) -> None:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(6)
        if mark is not None:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, role=Role.SMALL, shade="text2", wraps=True), 1)
        self._grid.addWidget(box, self._grid.rowCount(), 0, 1, spans, Qt.AlignmentFlag.AlignTop)
        box.show()

    def _pair(self, in_list: str, on_file: str, *, role: Role = Role.BODY, shade: str = "") -> None:
        row = self._grid.rowCount()
        self._put(in_list, row, 0, role=role, shade=shade)
        self._put(on_file, row, 1, role=role, shade=shade)

    def _put(self, words: str, row: int, column: int, *, role: Role = Role.BODY, shade: str = "") -> None:
        made = label(words, role=role, shade=shade, wraps=True)
        self._grid.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
        made.show()

    def _empty(self) -> None:
        self._grid.setRowStretch(self._grid.rowCount() - 1, 0)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _facts(asked: MatchQuestion, shown: MatchCandidate) -> Iterator[_Fact]:
    said, known = asked.said, shown.card.subject
    missing = tr("Match", "not said")
    yield _Fact("name", said.name, known.name)
    if said.citizen_id and known.citizen_id:
        yield _Fact("citizen_id", masked(said.citizen_id), masked(known.citizen_id))
    if said.birth_date or known.birth_date:
        yield _Fact("birth_date", _day(said.birth_date) or missing, _day(known.birth_date) or missing)
    yield _Fact("unit", asked.unit or missing, _units(shown) or missing)
    if said.position or known.position:
        yield _Fact("position", said.position or missing, known.position or missing)
    if said.gender and known.gender:
        yield _Fact("gender", said.gender, known.gender)


def _units(shown: MatchCandidate) -> str:
    """The unit of today, then the others with the years, one under the other."""
    today = shown.card.subject.unit
    places = [(place.unit, time_words(place)) for place in shown.card.workplaces]
    lines = [today] if today and today not in {unit for unit, _ in places} else []
    lines += [f"{unit} ({years})" if years else unit for unit, years in places]
    return "\n".join(dict.fromkeys(lines))


def _awards(shown: MatchCandidate) -> str:
    card = shown.card
    if not card.award_count:
        return tr("Match", "no award yet")
    lines = [tr("Match", "{count} awards", count=card.award_count)]
    for one in card.awards:
        number = f" ({one.decision_number})" if one.decision_number else ""
        lines.append(f"{one.year} · {shown.award_names[one.award_code]}{number}")
    return "\n".join(lines)


def _day(day: PartialDate | None) -> str:
    return short_partial(day) if day is not None else ""


def _title(key: str) -> str:
    words = _TITLES[key]
    return words if key == "citizen_id" else tr("Match", words)
