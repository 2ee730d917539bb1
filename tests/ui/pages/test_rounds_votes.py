"""The Council's votes: typed as into a sheet, refused when they do not add up, kept in one Step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tdkt_desktop.domain.round import Status
from tdkt_desktop.domain.rules.vote import VotesDoNotAddUp
from tdkt_desktop.ui.pages.council import CouncilPage
from tdkt_desktop.ui.pages.round_votes import RoundVotes
from tests.ui.inspect_widgets import faults
from tests.ui.pages.conftest import Rounds

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = ((1366, 690), (911, 438), (683, 310))


@pytest.fixture
def voting(opened: Rounds) -> Rounds:
    opened.page.enter_votes()
    opened.idle()
    view(opened).table.setFocus()
    return opened


def view(rounds: Rounds) -> RoundVotes:
    page = rounds.window.stack.page
    assert isinstance(page, CouncilPage)
    return page.votes


def figures(rounds: Rounds, number: int) -> list[object]:
    row = view(rounds).table.rows.row_at(number)
    assert row is not None
    return [row["agree"], row["against"], row["invalid"], row["state"]]


def no_meeting(rounds: Rounds) -> bool:
    rounds.idle()
    with rounds.office.reader() as reader:
        return not reader.council.meetings_of(rounds.round_id)


def type_in(rounds: Rounds, *keys: Qt.Key) -> None:
    """Press keys one after another, each where the focus is."""
    for key in keys:
        target = view(rounds).editor.line if view(rounds).editor.line.isVisible() else view(rounds).table
        rounds.qtbot.keyClick(target, key)


def test_enter_goes_down_and_tab_goes_right(voting: Rounds) -> None:
    type_in(voting, Key.Key_1, Key.Key_3, Key.Key_Tab, Key.Key_2, Key.Key_Tab, Key.Key_0, Key.Key_Tab)
    type_in(voting, Key.Key_7, Key.Key_Return, Key.Key_9, Key.Key_Return)
    assert figures(voting, 0) == [13, 2, 0, "reached"]
    assert figures(voting, 1) == [7, None, None, "missed"]
    assert figures(voting, 2) == [9, None, None, "reached"]
    assert [one.count.count for one in view(voting).counters.buttons] == [152, 149, 2, 1, 0]


def test_escape_leaves_a_cell_as_it_was(voting: Rounds) -> None:
    type_in(voting, Key.Key_1, Key.Key_Escape)
    assert figures(voting, 0) == [None, None, None, "empty"]


def test_delete_empties_a_cell(voting: Rounds) -> None:
    type_in(voting, Key.Key_5, Key.Key_Return, Key.Key_Up, Key.Key_Delete)
    assert figures(voting, 0) == [None, None, None, "empty"]


def test_letters_are_not_taken_for_papers(voting: Rounds) -> None:
    view(voting)._typed(1, "agree", "mười")
    assert figures(voting, 0)[0] is None
    assert voting.said[-1] == "“mười” chưa phải số phiếu."


def test_figures_are_pasted_from_excel(voting: Rounds) -> None:
    QGuiApplication.clipboard().setText("14\t1\t0\r\n12\t2\t1\r\n")
    voting.qtbot.keyClick(view(voting).table, Key.Key_V, CTRL)
    assert figures(voting, 0) == [14, 1, 0, "reached"]
    assert figures(voting, 1) == [12, 2, 1, "reached"]


def test_figures_are_filled_down(voting: Rounds) -> None:
    type_in(voting, Key.Key_1, Key.Key_4, Key.Key_Return, Key.Key_Up)
    for _ in range(2):
        voting.qtbot.keyClick(view(voting).table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    voting.qtbot.keyClick(view(voting).table, Key.Key_D, CTRL)
    assert [figures(voting, number)[0] for number in range(4)] == [14, 14, 14, None]


def test_too_many_papers_are_marked_and_refused(voting: Rounds) -> None:
    page = view(voting)
    page.fill_empty()
    page._typed(1, "against", "3")
    assert figures(voting, 0)[-1] == "over"
    assert page.counters.buttons[-1].count.count == 1
    page.keep()
    voting.qtbot.waitUntil(lambda: voting.window.errors.shown is not None)
    assert isinstance(voting.refusal(), VotesDoNotAddUp)
    council = voting.window.stack.page
    assert isinstance(council, CouncilPage)
    assert council.view is page  # what was typed is still there
    assert figures(voting, 0)[:2] == [15, 3]
    with voting.office.reader() as reader:
        assert reader.council.tallies_of(voting.round_id) == {}
    dialog = voting.window.errors.shown
    with voting.qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_votes_are_kept_in_one_step_and_undone(voting: Rounds) -> None:
    page = view(voting)
    page.fill_empty()
    page._typed(1, "agree", "2")
    page._typed(2, "agree", "")
    page._typed(2, "against", "")
    page._typed(2, "invalid", "")
    voting.qtbot.keyClick(page.table, Key.Key_Return, CTRL)
    voting.idle()
    assert voting.page.view is voting.page.detail
    with voting.office.reader() as reader:
        counts = reader.rounds.status_counts(voting.round_id)
        assert reader.council.meeting_of(voting.round_id).held_on == voting.office.today
    assert counts == {Status.SUPPORTED: 150, Status.REFUSED: 1, Status.PROPOSED: 1}
    voting.undo()
    with voting.office.reader() as reader:
        assert reader.rounds.status_counts(voting.round_id) == {Status.PROPOSED: 152}


def test_filling_leaves_what_was_typed(voting: Rounds) -> None:
    view(voting)._typed(1, "agree", "4")
    view(voting).fill_empty()
    assert figures(voting, 0) == [4, None, None, "missed"]
    assert figures(voting, 1) == [15, 0, 0, "reached"]
    assert voting.said[-1] == "Đã điền 151 dòng, chưa có gì được ghi."


def test_nothing_typed_is_nothing_kept(voting: Rounds) -> None:
    view(voting).keep()
    assert no_meeting(voting)
    assert voting.said[-1] == "Chưa nhập phiếu nào."


def test_counts_on_file_are_shown_again(voting: Rounds) -> None:
    view(voting).fill_empty()
    view(voting)._typed(1, "agree", "9")
    view(voting).keep()
    voting.idle()
    voting.page.enter_votes()
    voting.idle()
    assert figures(voting, 0) == [9, 0, 0, "reached"]


def test_once_kept_or_left_the_officer_is_in_the_round_again(voting: Rounds) -> None:
    view(voting).cancel()
    assert voting.window.stack.page is voting.page
    assert voting.page.view is voting.page.detail
    voting.page.enter_votes()
    voting.idle()
    view(voting).fill_empty()
    view(voting).keep()
    voting.idle()
    assert voting.window.stack.page is voting.page


def test_who_took_part_is_ticked_and_kept_with_the_votes(voting: Rounds) -> None:
    page = view(voting)
    page.fill_empty()
    voting.qtbot.keyClick(page.table, Key.Key_M, CTRL)
    members = page.members.table
    assert voting.window.focusWidget() is members
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Space):
        voting.qtbot.keyClick(members, key)  # the first in writing, the second absent
    assert "13 / 15 dự họp · 1 ý kiến văn bản" in page.head._facts
    assert figures(voting, 0) == [14, 0, 0, "reached"]  # all who took part
    page.keep()
    voting.idle()
    with voting.office.reader() as reader:
        meeting = reader.council.meeting_of(voting.round_id)
        assert meeting is not None
        kept = list(reader.council.attendance_of(meeting.id).values())
    assert (meeting.present, kept[:3], kept.count("present")) == (13, ["in_writing", "absent", "present"], 13)


def test_who_took_part_is_not_invented(voting: Rounds) -> None:
    view(voting)._typed(1, "agree", "13")
    assert view(voting).rule.words == "Nhiều nhất mới có 13 phiếu, 15 người tham gia."
    view(voting).keep()
    voting.idle()
    with voting.office.reader() as reader:
        meeting = reader.council.meeting_of(voting.round_id)
        assert meeting is not None
        assert (meeting.present, reader.council.attendance_of(meeting.id)) == (13, {})


def test_more_papers_than_took_part_are_marked(voting: Rounds) -> None:
    page = view(voting)
    page._typed(1, "agree", "15")
    page.members.turn(1)
    assert figures(voting, 0)[-1] == "reached"
    page.members.turn(1)
    assert figures(voting, 0)[-1] == "over"
    page.members.turn(1)
    assert figures(voting, 0)[-1] == "reached"


def test_in_a_narrow_window_the_members_take_the_place_of_the_votes(voting: Rounds) -> None:
    voting.window.resize(911, 438)
    page = view(voting)
    assert page.members.isHidden()
    page.go_to_members()
    assert page.splitter.isHidden()
    assert page.members.isVisible()
    assert faults(voting.window) == []
    voting.qtbot.keyClick(page.members.table, Key.Key_Escape)
    assert page.members.isHidden()
    assert voting.window.focusWidget() is page.table


def test_a_meeting_in_the_future_is_said_under_the_field(voting: Rounds) -> None:
    page = view(voting)
    page.held.line.setText("25/12/2025")
    page.held._left()
    page.fill_empty()
    page.keep()
    assert page.held.error == "Ngày này chưa đến."
    assert no_meeting(voting)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_nameless_or_english(voting: Rounds, size: tuple[int, int]) -> None:
    voting.window.resize(*size)
    view(voting)._typed(1, "agree", "16")
    assert faults(voting.window) == []
    assert view(voting).table.viewport().height() // view(voting).table.rowHeight(0) >= 3
