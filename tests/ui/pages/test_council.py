"""Hội đồng on a real office: members seated and pasted, meetings with their tallies, undo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.council import vote_by_ballots
from tdkt_desktop.domain.council import Ballot, CouncilRole, Vote
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.pages.council import CouncilPage
from tdkt_desktop.ui.pages.council_members import NARROW, MemberList
from tdkt_desktop.ui.pages.council_seats import role_of, seat_of, wrong_with
from tdkt_desktop.ui.pages.council_session import FactCard
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.ui.inspect_widgets import faults

ENTRY = PageEntry("council", "Council", "vote", "awards", "council:CouncilPage", 5)


@pytest.fixture(scope="session")
def voted_ward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ward, whose Council voted by ballots: one enough, one not."""
    folder = tmp_path_factory.mktemp("council") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        ballots = [
            Ballot(nomination, member, Vote.FOR if member <= agree else Vote.AGAINST, False)
            for nomination, agree in ((ward.PROPOSED, 2), (ward.SUPPORTED, 5))
            for member in range(1, 6)
        ]
        vote_by_ballots(office, ward.ROUND, ballots)
    return folder


@pytest.fixture
def office(voted_ward: Path, tmp_path: Path) -> Iterator[Office]:
    shutil.copytree(voted_ward, tmp_path / "office")
    office = Office.open(tmp_path / "office", clock=FixedClock())
    yield office
    office.release()


def shown(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", pages=(ENTRY,))
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_page("council")
    return window


@pytest.fixture
def page(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[CouncilPage]:
    window = shown(office, tasks, settings, qtbot)
    found = window.stack.page
    assert isinstance(found, CouncilPage)
    yield found
    window.close()


def idle(page: CouncilPage, qtbot: QtBot) -> None:
    """Wait until nothing is read or written any more."""
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=30_000)


def open_meeting(page: CouncilPage, qtbot: QtBot) -> None:
    """Show the meeting on the ward's round."""
    page.open_meeting(ward.ROUND)
    idle(page, qtbot)


def rows_of(page: QWidget) -> list[dict[str, object]]:
    rows = page.table.rows
    return [dict(row) for place in range(rows.rowCount()) if (row := rows.row_at(place)) is not None]


def test_home_shows_members_and_how_each_round_was_voted_on(page: CouncilPage) -> None:
    assert [row["name"] for row in rows_of(page.home.members)] == [name for name, _, _ in ward.COUNCIL]
    (row,) = rows_of(page.home)
    assert (row["reached"], row["voted"], row["present"]) == (1, 2, "5 / 5")
    assert "5 thành viên · Nguyễn Văn Thành" in page.home.head._facts


def test_members_take_a_third_of_a_wide_page(page: CouncilPage, qtbot: QtBot) -> None:
    members = page.view.findChild(MemberList)
    page.window().resize(1366, 690)
    qtbot.waitUntil(lambda: members.width() == page.width() // 3)
    page.window().resize(911, 438)
    qtbot.waitUntil(lambda: members.width() == NARROW)


def test_a_meeting_shows_each_tally_under_the_threshold_of_its_award(page: CouncilPage, qtbot: QtBot) -> None:
    page.home.table.opened.emit(ward.ROUND)
    idle(page, qtbot)
    assert page.view is page.session
    found = {str(row["name"]): row for row in rows_of(page.session)}
    assert found["Đỗ Mạnh Hùng"]["passed"] is True
    assert found["Lê Thị Ngọc Bích"]["votes"] == "2 / 5"
    assert found["Lê Thị Ngọc Bích"]["short"] == int(str(found["Lê Thị Ngọc Bích"]["needed"])) - 2
    assert page.session.table.rows.group_at(0).title.startswith("LĐTT · cần")
    assert "5 / 5 thành viên dự họp" in page.session.findChild(FactCard).accessibleName()
    assert [row["presence"] for row in rows_of(page.session.members)] == ["present"] * 5
    page.session.counters.choose(frozenset({"missed"}))
    page.session.apply_filters()
    assert [row["name"] for row in rows_of(page.session)] == ["Lê Thị Ngọc Bích"]


def test_three_facts_stand_above_a_meeting(page: CouncilPage, qtbot: QtBot) -> None:
    open_meeting(page, qtbot)
    quorum, papers, reached = (card.accessibleName() for card in page.session.findChildren(FactCard))
    assert quorum.startswith("5 / 5 thành viên dự họp")
    assert papers == "5 / 5 phiếu và ý kiến. Thành viên nào cũng đã có ý kiến"
    assert reached.startswith("1 / 2 đề nghị đủ")


def test_the_minutes_of_a_meeting_are_seen_among_the_documents(page: CouncilPage, qtbot: QtBot) -> None:
    wanted: list[tuple[str, object]] = []
    page.seam.page_wanted.connect(lambda key, record: wanted.append((key, record)))
    open_meeting(page, qtbot)
    page.session.see_minutes()
    assert wanted == [("documents", MadeFrom("HD-04", ward.ROUND))]


def test_going_back_leads_to_the_meetings(page: CouncilPage, qtbot: QtBot) -> None:
    open_meeting(page, qtbot)
    assert page.go_back()
    assert page.view is page.home


def test_a_vote_that_is_taken_back_leaves_the_meeting(page: CouncilPage, qtbot: QtBot) -> None:
    open_meeting(page, qtbot)
    for _ in ("the ballots", "the counts before them"):
        page.seam.undo()
        qtbot.waitUntil(page.seam.tasks.is_idle)
    assert page.view is page.home
    assert rows_of(page.home)[0]["held"] is None


def test_members_are_changed_and_the_change_is_undone(page: CouncilPage, office: Office, qtbot: QtBot) -> None:
    page.change_seats()
    assert [seat[0] for seat in page.seats.seats] == [name for name, _, _ in ward.COUNCIL]
    line = page.seats.lines[-1]
    QTest.keyClicks(line.name, "Ngo Van An")
    page.seats.keep()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    assert page.view is page.home
    with office.reader() as reader:
        assert [member.name for member in reader.council.members()][-1] == "Ngo Van An"
    page.seam.undo()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    assert len(rows_of(page.home.members)) == 5


def test_lines_are_pasted_from_excel(page: CouncilPage) -> None:
    page.change_seats()
    page.seats.show_seats([])
    lines = ["1\tVũ Thế Nhiệm\tChủ tịch UBND\tChủ tịch", "2\tĐặng Thế Nguyên\tPhó CT\tPhó Chủ tịch Hội đồng"]
    QGuiApplication.clipboard().setText("\n".join(lines))
    page.seats.lines[0].name.setFocus()
    QTest.keyClick(page.seats.lines[0].name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.seats.seats == [
        ("Vũ Thế Nhiệm", "Chủ tịch UBND", CouncilRole.CHAIR),
        ("Đặng Thế Nguyên", "Phó CT", CouncilRole.DEPUTY),
    ]


@pytest.mark.parametrize(
    ("seats", "said"),
    [
        ([], "Chưa nhập thành viên nào."),
        ([("An", "", CouncilRole.MEMBER)], "Hội đồng có đúng một Chủ tịch; đang ghi 0."),
        ([("An", "", CouncilRole.CHAIR), (" an ", "", CouncilRole.MEMBER)], "An có hai dòng trong danh sách."),
        ([("", "Trưởng phòng", CouncilRole.CHAIR)], "Chưa ghi họ tên của “Trưởng phòng”."),
    ],
)
def test_what_cannot_be_a_council_is_said_over_the_lines(
    page: CouncilPage, seats: list[tuple[str, str, CouncilRole]], said: str
) -> None:
    page.change_seats()
    page.seats.show_seats(seats)
    page.seats.keep()
    assert page.seats.wrong.text() == said == wrong_with(seats)
    assert page.view is page.seats


def test_roles_are_read_as_officers_write_them(page: CouncilPage) -> None:
    assert role_of("Phó chủ tịch thường trực") is CouncilRole.DEPUTY
    assert role_of("CHỦ TỊCH HĐ") is CouncilRole.CHAIR
    assert role_of("ủy viên, thư ký") is CouncilRole.MEMBER
    assert seat_of(["Nguyễn Thị Hoà"]) == ("Nguyễn Thị Hoà", "", CouncilRole.MEMBER)


def test_an_empty_page_says_how_to_begin(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with made_office(tmp_path / "empty") as office:
        window = shown(office, tasks, settings, qtbot)
        page = window.stack.page
        assert isinstance(page, CouncilPage)
        assert page.home.empty is not None
        assert page.home.empty.isVisible()
        assert faults(page) == []
        page.home.empty.cards[0].click()
        assert page.view is page.seats
        assert faults(page) == []


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
@pytest.mark.parametrize("view", ["home", "session", "seats"])
def test_nothing_is_clipped_nameless_or_english(
    page: CouncilPage, width: int, height: int, view: str, qtbot: QtBot
) -> None:
    page.window().resize(width, height)
    if view == "session":
        open_meeting(page, qtbot)
    if view == "seats":
        page.change_seats()
        page.seats.show_seats([("An", "", CouncilRole.MEMBER)])
        page.seats.keep()
    assert faults(page) == []


def test_votes_are_entered_from_the_meeting_which_stays_beside_the_later_one(page: CouncilPage, qtbot: QtBot) -> None:
    open_meeting(page, qtbot)
    page.session.enter_votes()
    idle(page, qtbot)
    assert page.view is page.votes
    for key, figure in (("agree", "3"), ("against", "0")):
        page.votes.votes.set_figure(ward.PROPOSED, key, figure)
    page.votes.keep()
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=30_000)
    assert page.view is page.session
    assert page.session.head._facts.endswith("bỏ phiếu lại 20/11/2025: 3 / 5")
