"""Cài đặt: the facts of the office, how the window looks, and everything that was done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property, partial
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tdkt_desktop.actions.offices import set_up
from tdkt_desktop.documents.forms.listing import ShownColumn, ShownList
from tdkt_desktop.documents.paper import ValueKind
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.money import format_decimal
from tdkt_desktop.domain.step import Step
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui import look, style
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.labels import label
from tdkt_desktop.ui.list_output import Output, line_of_day
from tdkt_desktop.ui.listing import Column, FixedListing, Kind, Row
from tdkt_desktop.ui.page import Page
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.paint import Badge
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone
from tdkt_desktop.ui.table import Table

SHOWN_STEPS = 200
FIELD_WIDTH = 460
OFFICE: tuple[tuple[str, str, str], ...] = (
    (
        "unit_name",
        QT_TRANSLATE_NOOP("Settings", "Ward or commune"),
        QT_TRANSLATE_NOOP("Settings", "Heads every paper, for example “Phường Hồng Quang”."),
    ),
    (
        "province",
        QT_TRANSLATE_NOOP("Settings", "Province"),
        QT_TRANSLATE_NOOP("Settings", "Stands in the dossiers that go up to the province."),
    ),
    (
        "place",
        QT_TRANSLATE_NOOP("Settings", "Place"),
        QT_TRANSLATE_NOOP("Settings", "Stands before the day of every paper."),
    ),
)
SIGNERS: tuple[tuple[str, str, str], ...] = (
    (
        "chair",
        QT_TRANSLATE_NOOP("Settings", "Chair of the People's Committee"),
        QT_TRANSLATE_NOOP("Settings", "Signs decisions; is proposed wherever a signer is asked for."),
    ),
    (
        "deputy_chair",
        QT_TRANSLATE_NOOP("Settings", "Deputy chair"),
        QT_TRANSLATE_NOOP("Settings", "Signs in the chair's stead."),
    ),
    (
        "secretary",
        QT_TRANSLATE_NOOP("Settings", "Secretary of the Council"),
        QT_TRANSLATE_NOOP("Settings", "Signs the minutes of the Council."),
    ),
    (
        "officer",
        QT_TRANSLATE_NOOP("Settings", "Officer in charge"),
        QT_TRANSLATE_NOOP("Settings", "Signs appraisals and the index of a dossier."),
    ),
)
REQUIRED = frozenset({"unit_name", "province"})
THEMES = (
    ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ("system", QT_TRANSLATE_NOOP("Settings", "As Windows")),
)


class OfficeFields(QWidget):
    """Facts of the office, each saved when its field is left; `saved` gives key and text."""

    saved = Signal(str, str)

    def __init__(self, entries: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LineField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for key, title, effect in entries:
            check = _required if key in REQUIRED else None
            field = LineField(tr("Settings", title), hint=tr("Settings", effect), check=check)
            field.setMaximumWidth(FIELD_WIDTH)
            field.setProperty("key", key)
            field.saved.connect(self._saved)
            self.fields[key] = field
            column.addWidget(field)
        column.addStretch(1)

    @Slot(str)
    def _saved(self, text: str) -> None:
        self.saved.emit(str(self.sender().property("key")), text)


class LookFields(QWidget):
    """Theme, size of type and density; each is shown at once and remembered for this user of the PC."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.theme = ChoiceField(
            tr("Settings", "Theme"), choices=[(key, tr("Settings", words)) for key, words in THEMES]
        )
        sizes = [(size, format_decimal(Decimal(str(size)))) for size in style.FONT_SIZES]
        self.points = ChoiceField(tr("Settings", "Size of type, in points"), choices=sizes)
        rows = [(False, tr("Settings", "As usual")), (True, tr("Settings", "Closer"))]
        self.rows = ChoiceField(tr("Settings", "Rows of tables"), choices=rows)
        self.theme.box.setCurrentIndex(self.theme.box.findData(settings.text("theme")))
        self.points.box.setCurrentIndex(self.points.box.findData(settings.size("font_size")))
        self.rows.box.setCurrentIndex(int(settings.flag("compact_rows")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.theme, self.points, self.rows):
            widget.setMaximumWidth(FIELD_WIDTH)
            column.addWidget(widget)
        effect = tr("Settings", "More rows in sight; letters keep their size.")
        column.addWidget(label(effect, role=Role.SMALL, shade="text3", wraps=True))
        column.addStretch(1)
        self.theme.box.currentIndexChanged.connect(self.keep)
        self.points.box.currentIndexChanged.connect(self.keep)
        self.rows.box.currentIndexChanged.connect(self.keep)

    @Slot()
    def keep(self) -> None:
        """Remember what is chosen and show it."""
        self._settings.set("theme", str(self.theme.value))
        self._settings.set("font_size", float(str(self.points.value)))
        self._settings.set("compact_rows", self.rows.value is True)
        look.apply_remembered(self._settings)


def state_of(row: Row) -> object:
    """The chip of a Step that was taken back."""
    return Badge(tr("Settings", "Undone"), Tone.MUTE, "arrow_undo") if row["undone"] else None


class HistoryList(Table):
    """The last Steps, newest first; undone ones are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            Column("name", QT_TRANSLATE_NOOP("Column", "What was done"), Kind.TWO, second="time", can_sort=False),
            Column("state", "", Kind.CHIP, width=130, show=state_of, can_sort=False),
        )
        super().__init__(columns, parent)
        self.setAccessibleName(tr("Settings", "History"))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these."""
        rows = [
            {
                "id": step.id,
                "name": say(step.name),
                "time": f"{step.at:%H:%M} {short_date(step.at)}",
                "undone": step.undone,
            }
            for step in steps
        ]
        self.show_listing(FixedListing(rows))


class SettingsPage(Page):
    """Chapters at the left, the chosen one at the right. Record of `show_record`: the key of a chapter."""

    tables = frozenset({"setting"})
    chapters = (
        ("office", QT_TRANSLATE_NOOP("Settings", "The office"), "building"),
        ("signers", QT_TRANSLATE_NOOP("Settings", "Signers"), "edit"),
        ("look", QT_TRANSLATE_NOOP("Settings", "Appearance"), "weather_sunny"),
        ("history", QT_TRANSLATE_NOOP("Settings", "History"), "history"),
    )

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.office = cast("Office", seam.office)
        self.buttons: dict[str, Button] = {}
        self.stack = QStackedWidget()
        self._bodies: dict[str, QWidget] = {}
        self.chapter = "office"
        self._lay_out()
        seam.past_changed.connect(self._show_history)
        self.output = Output(seam, shown=self._shown, over=self)
        self.set_verbs(*self.output.verbs())
        self.open_chapter("office")

    # ---- the chapters, each made when it is first opened

    @cached_property
    def office_fields(self) -> OfficeFields:
        """Names of the office."""
        return self._made(OFFICE)

    @cached_property
    def signer_fields(self) -> OfficeFields:
        """Who signs."""
        return self._made(SIGNERS)

    @cached_property
    def look_fields(self) -> LookFields:
        """How the window looks."""
        return LookFields(self.seam.settings)

    @cached_property
    def history(self) -> HistoryList:
        """What was done."""
        made = HistoryList()
        made.show_steps(self.office.steps(SHOWN_STEPS))
        return made

    def _made(self, entries: Sequence[tuple[str, str, str]]) -> OfficeFields:
        made = OfficeFields(entries)
        made.saved.connect(self._save)
        self._fill(made, self._known())
        return made

    def _body(self, key: str) -> QWidget:
        if key not in self._bodies:
            fields: dict[str, str] = {"office": "office_fields", "signers": "signer_fields", "look": "look_fields"}
            self._bodies[key] = _scrolling(getattr(self, fields[key])) if key in fields else self.history
            self.stack.addWidget(self._bodies[key])
        return self._bodies[key]

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(style.PAGE_LEFT, 12, 8, 12)
        column.setSpacing(4)
        for key, words, icon in self.chapters:
            button = Button(tr("Settings", words), kind="quiet", icon=icon)
            button.setCheckable(True)
            button.setProperty("key", key)
            button.clicked.connect(self._chapter_pressed)
            self.buttons[key] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)

    def open_chapter(self, key: str) -> None:
        """Show a chapter."""
        for known, button in self.buttons.items():
            button.setChecked(known == key)
        self.chapter = key
        self.stack.setCurrentWidget(self._body(key))

    @Slot()
    def _chapter_pressed(self) -> None:
        self.open_chapter(str(self.sender().property("key")))

    # ---- reading and saving

    def refresh(self, changed: frozenset[str]) -> None:
        del changed
        known = self._known()
        for fields in self.findChildren(OfficeFields):
            self._fill(fields, known)
        self.set_facts(tr("Settings", "Saved at once; Ctrl+Z takes a change back."))
        self._show_history()

    def _known(self) -> dict[str, str]:
        with self.office.reader() as reader:
            return dict(reader.settings.all())

    @staticmethod
    def _fill(fields: OfficeFields, known: Mapping[str, str]) -> None:
        for key, field in fields.fields.items():
            if not field.line.hasFocus():
                field.set_text(known.get(key, ""))

    @Slot(str, str)
    def _save(self, key: str, text: str) -> None:
        self.seam.run(set_up, {key: text})

    @Slot()
    def _show_history(self) -> None:
        steps = self.office.steps(SHOWN_STEPS)
        if "history" in self.__dict__:
            self.history.show_steps(steps)
        self.count(tr("Settings", "{count} steps", count=len(steps)))

    # ---- on paper

    def _shown(self) -> ShownList:
        """The history, or what the papers of the office say of it."""
        if self.chapter == "history":
            rows = [
                (say(step.name), f"{step.at:%H:%M} {short_date(step.at)}") for step in self.office.steps(SHOWN_STEPS)
            ]
            titles = tr("Column", "What was done"), tr("Column", "Day")
        else:
            known = self._known()
            rows = [(tr("Settings", title), known.get(key, "")) for key, title, _ in (*OFFICE, *SIGNERS)]
            titles = tr("Settings", "Entry"), tr("Settings", "As it stands on papers")
        return ShownList(
            title=tr("Settings", "History") if self.chapter == "history" else self.accessibleName(),
            lines=(line_of_day(self.office.today, len(rows)),),
            columns=tuple(ShownColumn(title, 300, ValueKind.TEXT) for title in titles),
            count=len(rows),
            rows=partial(iter, rows),
        )

    def show_year(self, year: int) -> None:
        del year

    def show_record(self, record: object) -> None:
        self.open_chapter(str(record))

    def regions(self) -> Sequence[QWidget]:
        return [self.head, self._left, self.stack]


def _scrolling(body: QWidget) -> QScrollArea:
    box = QWidget()
    box.setProperty("kind", "clear")
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 14, style.PAGE_RIGHT, 14)
    column.addWidget(body)
    scroll = QScrollArea()
    scroll.setProperty("kind", "plain")
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(box)
    return scroll


def _required(text: str) -> str:
    return "" if text else tr("Settings", "Papers need this name.")
