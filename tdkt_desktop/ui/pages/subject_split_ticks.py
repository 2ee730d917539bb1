"""The records of a subject as ticks: one for each row of a file, and below it one for each record of that row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from tdkt_desktop.actions.splitting import Source, going_together
from tdkt_desktop.domain.dates import PartialDate, short_partial
from tdkt_desktop.domain.rulebook import DISCIPLINE_FORMS, OpenMatter, Rulebook
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.splitting import Belonging, RecordKey
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.pages.subject_facts import holdings_words
from tdkt_desktop.ui.pages.subject_record import award_name

_INDENT = 24
_WORDS = {
    "award": QT_TRANSLATE_NOOP("Split", "Award: {words}"),
    "nomination": QT_TRANSLATE_NOOP("Split", "Proposed: {words}"),
    "grade": QT_TRANSLATE_NOOP("Split", "Grade: {words}"),
    "yearly_figure": QT_TRANSLATE_NOOP("Split", "Figure: {words}"),
    "initiative_author": QT_TRANSLATE_NOOP("Split", "Initiative: {words}"),
    "registration": QT_TRANSLATE_NOOP("Split", "Registered: {words}"),
    "employment": QT_TRANSLATE_NOOP("Split", "Workplace: {words}"),
    "discipline": QT_TRANSLATE_NOOP("Split", "Discipline: {words}"),
    "linked_proof": QT_TRANSLATE_NOOP("Split", "Proof: {words}"),
    "document": QT_TRANSLATE_NOOP("Split", "Document: {words}"),
    "also_written": QT_TRANSLATE_NOOP("Split", "Also written: {words}"),
    "former_subject": QT_TRANSLATE_NOOP("Split", "Merged record: {words}"),
}
_WITH_BIRTH = frozenset({"also_written", "former_subject"})
_OF_AWARDS = frozenset({"award", "nomination", "registration"})


class Tick(QCheckBox):
    """A tick with words that never push the page wider."""

    def __init__(self, words: str, *, keys: Sequence[RecordKey]) -> None:
        super().__init__()
        self.keys = frozenset(keys)
        self.words = words
        self.say()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(28)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """What has no room ends in "…"; the tooltip has the whole."""
        super().initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        option.text = option.fontMetrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())  # type: ignore[attr-defined]

    def show_chosen(self, chosen: Collection[RecordKey]) -> None:
        """Show which of its records go; where some do, how many."""
        going = self.keys.intersection(chosen)
        state = Qt.CheckState.PartiallyChecked if going else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.Checked if going == self.keys else state)
        self.say(f"{len(going)} / {len(self.keys)}" if going and going != self.keys else "")

    def say(self, share: str = "") -> None:
        """Say its words, and how many of its records go."""
        words = f"{self.words} ({share})" if share else self.words
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)


class SplitTicks(QWidget):
    """`chosen` are the records that go; `changed` when they are others."""

    changed = Signal()

    def __init__(self, sources: Sequence[Source], *, rulebook: Rulebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self.chosen: set[RecordKey] = set()
        self.boxes: list[Tick] = []
        self._rulebook = rulebook
        self._records = [one for source in sources for one in source.records]
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        for source in sources:
            head = self._tick(source_words(source), [one.key for one in source.records])
            column.addWidget(head)
            below = QVBoxLayout()
            below.setContentsMargins(_INDENT, 0, 0, 6)
            below.setSpacing(0)
            for one in source.records if len(source.records) > 1 else ():
                below.addWidget(self._tick(self._words(one), [one.key]))
            column.addLayout(below)
            if len(source.records) == 1:
                head.words = f"{head.words}: {self._words(source.records[0])}"
                head.say()
        column.addStretch(1)

    def next_box(self, box: QObject, steps: int) -> Tick:
        """The tick above or below."""
        place = next(number for number, one in enumerate(self.boxes) if one is box)
        return self.boxes[min(max(place + steps, 0), len(self.boxes) - 1)]

    def holdings(self) -> tuple[str, str]:
        """What goes and what stays, in words."""
        going = Counter(key[0] for key in self.chosen)
        staying = Counter(one.key[0] for one in self._records)
        staying.subtract(going)
        return holdings_words(going), holdings_words(+staying)

    def _tick(self, words: str, keys: Sequence[RecordKey]) -> Tick:
        made = Tick(words, keys=keys)
        made.clicked.connect(self._clicked)
        self.boxes.append(made)
        return made

    @Slot()
    def _clicked(self) -> None:
        """A tick takes along what cannot be parted from it, and so does taking it away."""
        box = self.sender()
        assert isinstance(box, Tick)
        together = going_together(self._records, box.keys)
        if box.keys <= self.chosen:
            self.chosen -= together
        else:
            self.chosen |= together
        for one in self.boxes:
            with QSignalBlocker(one):
                one.show_chosen(self.chosen)
        self.changed.emit()

    def _words(self, one: Belonging) -> str:
        said, more = one.said, one.more
        if one.key[0] in _OF_AWARDS:
            said = award_name(self._rulebook, said)
        elif one.key[0] == "grade":
            said = self._rulebook.grade_name(said)
        elif one.key[0] == "discipline":
            forms = {row.code: row.name for row in self._rulebook.scale(DISCIPLINE_FORMS)}
            said = forms.get(said) or {row.code: row.name for row in self._rulebook.table(OpenMatter)}.get(said, said)
        elif one.key[0] in _WITH_BIRTH and more:
            more = short_partial(PartialDate.parse_iso(more))
        elif one.key[0] == "yearly_figure":
            said, more = more or "", None
        year = str(one.year) if one.year else ""
        words = tr("Split", _WORDS[one.key[0]], words=said)
        return " · ".join(filter(None, (year, words, more)))


def source_words(source: Source) -> str:
    """File, sheet and row; or that it came with no file."""
    if source.file is None:
        return tr("Split", "Entered by hand, or from no known row")
    if source.row is None:
        return tr("Split", "{file}, row not known", file=source.file)
    sheet, _, row = source.row.rpartition("!")
    return tr("Split", "{file} · {sheet}, row {row}", file=source.file, sheet=sheet, row=row)
