"""What an officer does after the lists are in: votes, a decision, an old decision, a dossier on a stick; watched."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.actions.back_entry import Recipient
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.council import CouncilPage
from tdkt_desktop.ui.pages.decisions import DecisionsPage
from tdkt_desktop.ui.pages.dossiers import DossiersPage
from tdkt_desktop.ui.pages.round_forms import DecisionForm
from tdkt_desktop.ui.pages.rounds import RoundsPage
from tests.support import upward, ward

NAMES_PASTED = 200


class Watches(Protocol):
    """Gives the longest stretch of a deed in milliseconds."""

    def longest(self, deed: Callable[[], object], *, until: Callable[[], bool]) -> float: ...


def page_of(window: MainWindow, key: str) -> QWidget:
    """A page, opened before."""
    window.open_page(key)
    found = window.stack.page
    assert found is not None
    return found


def vote(watch: Watches, window: MainWindow) -> dict[str, float]:
    """The Council votes on a round of 2,000; then the meeting is looked at."""
    idle = window.seam.tasks.is_idle
    page = page_of(window, "council")
    assert isinstance(page, CouncilPage)
    said = {"open the votes": watch.longest(lambda: page.enter_votes(ward.ROUND), until=idle)}
    said["all agree"] = watch.longest(page.votes.fill_empty, until=idle)
    said["keep the votes"] = watch.longest(page.votes.keep, until=idle)
    said["open the meeting"] = watch.longest(lambda: page.open_meeting(ward.ROUND), until=idle)
    return said


def decide(watch: Watches, window: MainWindow) -> dict[str, float]:
    """The decision on all that the Council supported, taken back, and done again."""
    idle = window.seam.tasks.is_idle
    page = page_of(window, "rounds")
    assert isinstance(page, RoundsPage)
    page.open_round(ward.ROUND)
    said = {"ask for the decision": watch.longest(page.detail.deeds.ask_decision, until=idle)}
    form = page.detail.form
    assert isinstance(form, DecisionForm)
    form.number.set_text("912/QĐ-UBND")
    said["decide"] = watch.longest(form.confirm, until=idle)
    said["look at the decision"] = watch.longest(lambda: window.open_page("decisions"), until=idle)
    return said


def enter_old(watch: Watches, window: MainWindow) -> dict[str, float]:
    """An old decision with a pasted column of names."""
    idle = window.seam.tasks.is_idle
    page = page_of(window, "decisions")
    assert isinstance(page, DecisionsPage)
    said = {"enter an old decision": watch.longest(page.enter, until=idle)}
    fields = page.entry.fields
    fields.number.set_text("77/QĐ-UBND")
    fields.signed.set_text("5/9/2020")
    fields.year.set_text("2020")
    fields.award.line.setText("")
    fields.award.line.textEdited.emit("ldtt")
    fields.award.line.insert("ldtt")
    found = fields.award._propose("ldtt")[0]
    fields.award.taken.emit(found)
    said["name proposed"] = watch.longest(lambda: page.entry.name.line.textEdited.emit("ng"), until=idle)
    page.entry.name.put_away()
    names = [f"Trần Văn Cũ {number}" for number in range(NAMES_PASTED)]
    QGuiApplication.clipboard().setText("\n".join(names))
    said[f"paste {NAMES_PASTED} names"] = watch.longest(page.entry._paste, until=idle)
    assert all(isinstance(one, Recipient) for one, _ in page.entry.recipients)
    said["keep the old decision"] = watch.longest(page.entry.keep, until=idle)
    return said


def send_up(watch: Watches, window: MainWindow, home: Path) -> dict[str, float]:
    """A complete dossier, copied onto a stick."""
    idle = window.seam.tasks.is_idle
    page = page_of(window, "dossiers")
    assert isinstance(page, DossiersPage)
    key = f"{upward.ROUND}:{upward.PROVINCE}"
    said = {"look at the dossier": watch.longest(lambda: page.show_record(key), until=idle)}
    deeds = page.list.deeds
    deeds._dossier, deeds._reason = page.list.beside(), "Giấy còn thiếu nộp sau"
    assert deeds._dossier is not None
    said["copy the dossier"] = watch.longest(lambda: deeds.copy_into(str(home)), until=idle)
    return said


def from_votes_to_the_stick(watch: Watches, window: MainWindow, home: Path) -> dict[str, float]:
    """All of it, one after another."""
    return {**vote(watch, window), **decide(watch, window), **enter_old(watch, window), **send_up(watch, window, home)}
