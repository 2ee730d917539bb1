"""Where other pages speak of the dossiers upward: Hôm nay, the rounds, the sidebar."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.next_step import Deed, NextStep, ranked
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.today import TodayPage
from tdkt_desktop.ui.pages.today_rows import WorkRow
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import made_office
from tests.support.page_window import PageWindow
from tests.support.upward import ROUND, fill
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds


@pytest.fixture
def today(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[PageWindow]:
    with made_office(tmp_path / "office") as office:
        ward.fill(office)
        fill(office)
        window = PageWindow(office, "today", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


def page(shown: PageWindow) -> TodayPage:
    assert isinstance(shown.page, TodayPage)
    return shown.page


def step(found: TodayPage, deed: Deed) -> NextStep:
    assert found.day is not None
    return next(one for one in ranked(found.day.facts) if one.deed is deed)


def test_what_the_province_has_is_waited_for_and_opens_its_dossier(today: PageWindow) -> None:
    rows = [row for row in page(today).work.findChildren(WorkRow) if row.title.words.startswith("Cấp trên xét")]
    assert [(row.title.words, row.day.text(), row.distance.text()) for row in rows] == [
        ("Cấp trên xét 4 đề nghị", "Gửi 08/11", "12 ngày trước")
    ]
    with today.qtbot.waitSignal(today.seam.page_wanted) as wanted:
        rows[0].button.click()
    assert wanted.args == ["dossiers", ROUND + 1]
    assert faults(today.window) == []


@pytest.mark.parametrize(
    ("deed", "title", "why"),
    [
        (Deed.SEND_UP, 1, "{round}: the dossier is due {due_day}, {due_count} days left."),
        (Deed.COMPLETE, 1, "{round}: the higher level asks for more papers."),
    ],
)
def test_sending_and_completing_are_next_steps_that_open_the_dossiers(
    today: PageWindow, deed: Deed, title: int, why: str
) -> None:
    found = step(page(today), deed)
    assert (found.title.values["count"], found.why.source) == (title, why)
    with today.qtbot.waitSignal(today.seam.page_wanted) as wanted:
        page(today)._take_step(found)
    assert wanted.args[0] == "dossiers"


def test_a_round_opens_its_dossiers(opened: Rounds) -> None:
    with opened.qtbot.waitSignal(opened.seam.page_wanted) as wanted:
        opened.page.detail.deeds.open_dossiers()
    assert wanted.args == ["dossiers", opened.round_id]
