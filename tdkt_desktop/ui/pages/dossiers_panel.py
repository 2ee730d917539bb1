"""A dossier beside the list: what it lacks and how to get it, what the province asks for, what happened when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.actions.upward import MINUTES
from tdkt_desktop.domain.dates import short_date
from tdkt_desktop.domain.dossier import Dossier, DossierState, EventKind, NeededPaper
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.translate import tr
from tdkt_desktop.ui import statuses
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import Chip, ElidedLabel, IconLabel, hairline, label
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.dossiers_rows import papers_words
from tdkt_desktop.ui.pages.near_days import distance
from tdkt_desktop.ui.style import Role, Tone

MOST_NAMED = 3
_EVENTS = {
    EventKind.SENT: QT_TRANSLATE_NOOP("Dossier", "Sent"),
    EventKind.ASKED: QT_TRANSLATE_NOOP("Dossier", "More was asked for"),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("Dossier", "Not awarded: {name}"),
}


class DossierBody(QWidget):
    """The body of the panel. `attach_wanted` and `detach_wanted` give the code of a paper, `decision_opened` an id."""

    attach_wanted = Signal(str)
    detach_wanted = Signal(str)
    round_wanted = Signal()
    decision_opened = Signal(int)

    def __init__(self, dossier: Dossier, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier, self._today = dossier, today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._is_over = dossier.state(today) is DossierState.ANSWERED
        if self._is_over:
            self._add_history()
            self._add_papers()
        else:
            self._add_asked()
            self._add_deadline()
            self._add_papers()
            self._add_history()

    # ---- what is asked for, by when

    def _add_asked(self) -> None:
        asked = self._dossier.asked
        if asked is not None:
            title = tr("Dossier", "Asked for on {day}", day=asked.on)
            self._column.addWidget(label(title, role=Role.SMALLSTRONG, shade=Tone.WARN.value))
            self._column.addWidget(label(asked.note, wraps=True))

    def _add_deadline(self) -> None:
        dossier = self._dossier
        unsent = dossier.state(self._today) in (DossierState.DRAFT, DossierState.RETURNED)
        if not unsent or dossier.due_on is None or dossier.sent_on is not None:
            return
        late = dossier.due_on < self._today
        words = tr("Dossier", "To be handed in by {day}", day=dossier.due_on)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = f"{words} ({distance(dossier.due_on, self._today)})"
        row.addWidget(label(words, role=Role.STRONG, shade=Tone.BAD.value if late else ""))
        row.addStretch(1)
        self._column.addWidget(box)
        doubt = statuses.badge(statuses.SOURCE, dossier.due_verification)
        if doubt is not None:
            self._column.addWidget(Chip(doubt), 0, Qt.AlignmentFlag.AlignLeft)

    # ---- papers

    def _add_papers(self) -> None:
        dossier = self._dossier
        head = QHBoxLayout()
        head.addWidget(label(tr("Dossier", "Papers {count}", count=papers_words(dossier)), role=Role.SECTION), 1)
        round_link = LinkLine(tr("Dossier", "Open the round"), icon="trophy")
        round_link.clicked.connect(self.round_wanted)
        head.addWidget(round_link)
        self._column.addLayout(head)
        needed = sorted(dossier.needed, key=_there_last)
        for paper in needed:
            self._column.addWidget(hairline())
            self._column.addWidget(self._block(paper))
        others = [paper for paper in dossier.papers if not paper.is_needed]
        if others:
            self._column.addWidget(hairline())
            self._column.addWidget(label(tr("Dossier", "Only where it applies"), role=Role.SMALLSTRONG, shade="text2"))
            for paper in others:
                self._column.addWidget(self._block(paper))

    def _block(self, paper: NeededPaper) -> QWidget:
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        has_any = len(paper.lacking) < len(paper.of)
        if paper.is_there:
            mark = IconLabel("checkmark_circle", meaning=tr("Dossier", "There"), tone=Tone.OK)
        elif paper.is_needed and not self._is_over:
            mark = IconLabel("error_circle", meaning=tr("Dossier", "Missing"), tone=Tone.BAD)
        else:
            mark = IconLabel("circle", meaning=tr("Dossier", "Not there"), tone=None)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(paper.name, wraps=True))
        column.addWidget(label(paper.article, role=Role.SMALL, shade="text2", wraps=True))
        if paper.files:
            column.addLayout(self._files(paper))
        if paper.is_made:
            column.addWidget(_small(tr("Dossier", "The program makes it when the dossier is copied.")))
        elif not paper.is_there and not self._is_over:
            if paper.is_needed or has_any:
                column.addWidget(_small(self._lacking_words(paper), shade=Tone.WARN.value if paper.is_needed else ""))
            column.addLayout(self._cures(paper))
        row.addLayout(column, 1)
        return block

    def _files(self, paper: NeededPaper) -> QHBoxLayout:
        """The names of the files that are kept, and how to take them out."""
        row = QHBoxLayout()
        row.setSpacing(6)
        more = f" +{len(paper.files) - 1}" if len(paper.files) > 1 else ""
        names = ElidedLabel(f"{paper.files[0]}{more}", role=Role.SMALL, shade="text2")
        names.setToolTip("\n".join(paper.files))
        row.addWidget(names, 1)
        out = Button(tr("Dossier", "Take out"), kind="link").make_small()
        out.setAccessibleName(tr("Dossier", "Take out: {name}", name=paper.name))
        out.setProperty("code", paper.code)
        out.clicked.connect(self._detach)
        row.addWidget(out)
        return row

    def _lacking_words(self, paper: NeededPaper) -> str:
        if paper.form_code == MINUTES:
            return tr("Dossier", "Missing: the Council has not voted yet.")
        if not paper.for_each:
            return tr("Dossier", "Missing: one for the whole dossier.")
        names = {one.id: one.name_as_written for one in self._dossier.members}
        named = ", ".join(names[one] for one in paper.lacking[:MOST_NAMED])
        more = " …" if len(paper.lacking) > MOST_NAMED else ""
        count, total = len(paper.lacking), len(paper.of)
        return tr("Dossier", "Missing of {count} of {total}: {names}", count=count, total=total, names=f"{named}{more}")

    def _cures(self, paper: NeededPaper) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if paper.form_code == MINUTES:
            opens = Button(tr("Dossier", "Open the round"), icon="trophy").make_small()
            opens.clicked.connect(self.round_wanted)
            row.addWidget(opens)
        attach = Button(tr("Dossier", "Attach files…"), icon="attach").make_small()
        attach.setAccessibleName(tr("Dossier", "Attach files: {name}", name=paper.name))
        attach.setProperty("code", paper.code)
        attach.clicked.connect(self._attach)
        row.addWidget(attach)
        row.addStretch(1)
        return row

    @Slot()
    def _attach(self) -> None:
        self.attach_wanted.emit(str(self.sender().property("code")))

    @Slot()
    def _detach(self) -> None:
        self.detach_wanted.emit(str(self.sender().property("code")))

    # ---- history

    def _add_history(self) -> None:
        moments = self._moments()
        self._column.addSpacing(4)
        self._column.addWidget(label(tr("Dossier", "What happened"), role=Role.SECTION))
        if not moments:
            self._column.addWidget(label(tr("Dossier", "Nothing yet."), shade="text2"))
        for day, title, note, decision_id in moments:
            self._column.addWidget(hairline())
            line = " · ".join(filter(None, (short_date(day) if day != date.min else "", title)))
            self._column.addWidget(label(line, role=Role.STRONG, wraps=True))
            if note:
                self._column.addWidget(label(note, role=Role.SMALL, shade="text2", wraps=True))
            if decision_id is not None:
                link = LinkLine(tr("Dossier", "Open the decision"), icon="gavel")
                link.setProperty("decision", decision_id)
                link.clicked.connect(self._open_decision)
                self._column.addWidget(link)

    def _moments(self) -> Sequence[tuple[date, str, str, int | None]]:
        """Day, what happened, its note, the decision behind it; the last one first."""
        dossier = self._dossier
        names = {one.id: one.name_as_written for one in dossier.members}
        found: list[tuple[date, str, str, int | None]] = []
        for event in dossier.events:
            name = names.get(event.nomination_id or 0, "")
            found.append((event.on, tr("Dossier", _EVENTS[event.kind], name=name), event.note, None))
        for copy in dossier.copies:
            title = tr("Dossier", "Copied: {count} files", count=copy.files)
            reason = tr("Dossier", "With papers missing: {reason}", reason=copy.reason) if copy.reason else ""
            found.append((copy.made_at.date(), title, " · ".join(filter(None, (copy.folder, reason))), None))
        for decision_id in dict.fromkeys(answer.decision_id for answer in dossier.answers):
            of = [answer for answer in dossier.answers if answer.decision_id == decision_id]
            title = tr("Dossier", "Decision {number}: {count} awarded", number=of[0].number, count=len(of))
            found.append((of[0].signed_on or date.min, title, "", decision_id))
        return sorted(found, key=_by_day, reverse=True)

    @Slot()
    def _open_decision(self) -> None:
        self.decision_opened.emit(int(self.sender().property("decision")))


def _small(words: str, *, shade: str = "text2") -> QWidget:
    return label(words, role=Role.SMALL, shade=shade or "text2", wraps=True)


def _there_last(paper: NeededPaper) -> bool:
    return paper.is_there


def _by_day(moment: tuple[date, str, str, int | None]) -> date:
    return moment[0]
