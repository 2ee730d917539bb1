"""Forms of the page Hồ sơ trình: sent, more asked for, why with papers missing, whose paper a file is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.dossier import NeededPaper
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.fields import DateField, LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField, InlineForm


class PastDayField(DateField):
    """A day that cannot lie ahead."""

    def __init__(self, title: str, *, today: date, parent: QWidget | None = None) -> None:
        self._last = today
        super().__init__(title, today=today, parent=parent)
        self.set_day(today)

    @property
    def past_day(self) -> date:
        """The day; asked for once the form is confirmed."""
        day = self.day()
        assert isinstance(day, date)
        return day

    def check(self) -> None:
        """Say what is wrong with the day."""
        if self.error:
            return
        day = self.day()
        if not isinstance(day, date):
            self.show_error(tr("Dossier", "The day is missing."))
        elif day > self._last:
            self.show_error(tr("Dossier", "This day lies ahead."))


class SentForm(InlineForm):
    """On which day a dossier was sent, and how."""

    def __init__(self, name: str, *, today: date, parent: QWidget | None = None) -> None:
        self.on = PastDayField(tr("Dossier", "Sent on"), today=today)
        self.how = LineField(
            tr("Dossier", "How"), hint=tr("Dossier", "By hand, by post, by the document network; number of the receipt")
        )
        super().__init__(
            tr("Dossier", "Note the sending"),
            fields=(self.on, self.how),
            verb=tr("Dossier", "Note as sent"),
            icon="send",
            parent=parent,
        )
        self.remark.set_words(name)

    def confirm(self) -> None:
        self.on.check()
        super().confirm()


class AskedForm(InlineForm):
    """On which day the higher level asked for more, and for what."""

    def __init__(self, name: str, *, today: date, parent: QWidget | None = None) -> None:
        self.on = PastDayField(tr("Dossier", "Asked on"), today=today)
        self.what = LineField(tr("Dossier", "What is asked for"), check=_what_missing)
        super().__init__(
            tr("Dossier", "Note what is asked for"),
            fields=(self.what, self.on),
            verb=tr("Dossier", "Note"),
            icon="arrow_undo",
            parent=parent,
        )
        self.remark.set_words(name)

    def confirm(self) -> None:
        self.on.check()
        self.what.show_error(_what_missing(self.what.text()))
        super().confirm()


class MissingForm(InlineForm):
    """Why a dossier is written out with papers missing."""

    def __init__(self, missing: Sequence[NeededPaper], parent: QWidget | None = None) -> None:
        self.reason = LineField(tr("Dossier", "Reason"), check=_reason_missing)
        super().__init__(
            tr("Dossier", "{count} papers are missing", count=len(missing)),
            fields=(self.reason,),
            verb=tr("Dossier", "Copy all the same…"),
            icon="usb_stick",
            parent=parent,
        )
        self.remark.set_words(", ".join(paper.name.partition(" (")[0] for paper in missing))

    def confirm(self) -> None:
        self.reason.show_error(_reason_missing(self.reason.text()))
        super().confirm()


class AttachForm(InlineForm):
    """Of whom a paper is, before its files are chosen: of all who lack it, or of one."""

    def __init__(self, paper: NeededPaper, *, names: Sequence[tuple[int, str]], parent: QWidget | None = None) -> None:
        self.paper = paper
        everybody: tuple[object, str] = (None, tr("Dossier", "All {count} who lack it", count=len(names)))
        self.whose = ChoiceField(tr("Dossier", "Of whom"), choices=[everybody, *names])
        super().__init__(
            paper.name.partition(" (")[0],
            fields=(self.whose,),
            verb=tr("Dossier", "Choose files…"),
            icon="attach",
            parent=parent,
        )

    @property
    def ids(self) -> tuple[int, ...]:
        """Whose paper it is."""
        chosen = self.whose.value
        return (chosen,) if isinstance(chosen, int) else self.paper.lacking


class RefusalForm(InlineForm):
    """On which day and why nominees were not awarded above."""

    def __init__(self, count: int, *, today: date, parent: QWidget | None = None) -> None:
        self.reason = LineField(tr("Dossier", "Reason"), check=_reason_missing)
        self.on = PastDayField(tr("Dossier", "Answered on"), today=today)
        super().__init__(
            tr("Dossier", "{count} not awarded", count=count),
            fields=(self.reason, self.on),
            verb=tr("Dossier", "Note as not awarded"),
            icon="subtract_circle",
            parent=parent,
        )

    def confirm(self) -> None:
        self.on.check()
        self.reason.show_error(_reason_missing(self.reason.text()))
        super().confirm()


class AnswerForm(InlineForm):
    """Number, day and signer of the higher level's decision."""

    def __init__(self, count: int, *, today: date, parent: QWidget | None = None) -> None:
        self.number = LineField(tr("Dossier", "Number of the decision"), check=_number_missing)
        self.on = PastDayField(tr("Dossier", "Signed on"), today=today)
        self.signer = LineField(tr("Dossier", "Signer"))
        super().__init__(
            tr("Dossier", "Decision on {count}", count=count),
            fields=(self.number, self.on, self.signer),
            verb=tr("Dossier", "Enter the decision"),
            icon="gavel",
            parent=parent,
        )
        self.on.set_day(None)

    def confirm(self) -> None:
        self.number.show_error(_number_missing(self.number.text()))
        self.on.check()
        super().confirm()


def _what_missing(text: str) -> str:
    return "" if text else tr("Dossier", "Write what the higher level asks for.")


def _reason_missing(text: str) -> str:
    return "" if text else tr("Dossier", "Write the reason; it is kept, and printed where the dossier prints it.")


def _number_missing(text: str) -> str:
    return "" if text else tr("Dossier", "The number is missing.")
