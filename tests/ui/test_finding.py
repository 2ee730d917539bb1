"""What the palette answers besides the office: pages, help, commands of every page, and what was opened last."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.finding import Ground, Recents, answer
from tdkt_desktop.ui.help_book import HelpPage
from tdkt_desktop.ui.help_verbs import PageVerb
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.page import Verb
from tdkt_desktop.ui.pages import PAGES
from tdkt_desktop.ui.palette import MOST, Found, FoundGroup, within_limits
from tests.ui.demo_page import open_demo

CTRL = Qt.KeyboardModifier.ControlModifier
AN = Found("Nguyễn Thị Hòa An", page="subjects", record=7, rank=0)
HOA = Found("Đỗ Thị Hoa Ánh", page="subjects", record=8, rank=3)


def nothing() -> None:
    """A verb of the open page."""


GROUND = Ground(
    entries=PAGES,
    here="units",
    verbs=(Verb("Nhận danh sách…", nothing, key="Ctrl+I"), Verb("Thêm đơn vị", nothing, is_filled=True)),
    all_verbs=(
        PageVerb("units", "Nhận danh sách…", "Ctrl+I"),
        PageVerb("rounds", "Nhận danh sách…", "Ctrl+I", needs_record=True),
        PageVerb("subjects", "Đề nghị khen", icon="ribbon_star", needs_record=True, is_of_panel=True),
        PageVerb("subjects", "Sửa", "F2", needs_record=True, is_of_panel=True),
    ),
    help_pages=(HelpPage("nam", "Một năm của cán bộ thi đua", ""),),
)


def titles(text: str, *people: Found) -> dict[str, list[str]]:
    def find(_text: str) -> Sequence[FoundGroup]:
        return [FoundGroup("Người", people)] if people else []

    return {group.title: [one.title for one in group.lines] for group in answer(text, find=find, ground=GROUND)}


def test_commands_of_every_page_are_found_those_of_this_page_first() -> None:
    assert titles(">nhan danh")["Lệnh"] == ["Nhận danh sách…", "Đợt xét: Nhận danh sách…"]
    assert titles("dot xet nhan")["Lệnh"] == ["Đợt xét: Nhận danh sách…"]
    assert titles(">")["Lệnh"] == ["Thêm đơn vị", "Nhận danh sách…"]


def test_pages_and_help_are_found_by_words_and_first_letters() -> None:
    assert titles("so khen")["Trang"] == ["Sổ khen thưởng"]
    assert titles("skt")["Trang"] == ["Sổ khen thưởng"]
    assert titles("mot nam")["Trang"] == ["Trợ giúp: Một năm của cán bộ thi đua"]
    assert "Trang" not in titles(">so khen")
    assert "Lệnh" not in titles("#12")


def test_commands_about_a_person_stand_there_when_one_clearly_leads() -> None:
    name = AN.title
    assert titles("hoa an", AN, HOA)["Lệnh"] == [f"Đề nghị khen: {name}", f"Xem quá trình của {name}", f"Sửa: {name}"]
    assert titles("hoa", AN, Found("Lê Hòa", page="subjects", record=9, rank=1))["Lệnh"] == []


def test_at_most_four_in_a_group_and_twelve_in_all_and_no_group_is_lost() -> None:
    groups = [FoundGroup(str(number), [Found(str(one)) for one in range(9)]) for number in range(5)]
    shown = within_limits(groups)
    assert [len(group.lines) for group in shown] == [3, 3, 2, 2, 2]
    assert sum(len(group.lines) for group in shown) == MOST
    assert within_limits([FoundGroup("none", [])]) == []


def test_what_was_opened_last_is_kept_between_starts_for_each_office(settings: Settings) -> None:
    recents = Recents(settings, office="here")
    for number in range(7):
        recents.keep(Found(f"Người {number}", page="subjects", record=number))
    recents.keep(Found("Người 4", page="subjects", record=4))
    recents.keep(Found("Đợt", page="rounds", record=(3, 5)))
    recents.keep(Found("Lệnh", do=nothing))
    recents.keep(Found("Không giữ được", page="rounds", record={1}))
    again = Recents(Settings(settings.path), office="here")
    assert [found.title for found in again.lines()] == ["Đợt", "Người 4", "Người 6", "Người 5", "Người 3"]
    assert again.lines()[0].record == (3, 5)
    assert again.place(Found("Người 4", page="subjects", record=4)) == 1
    assert Recents(settings, office="elsewhere").lines() == []


def test_an_empty_line_shows_what_was_opened_last_then_the_commands(settings: Settings) -> None:
    recents = Recents(settings, office="")
    recents.keep(AN)
    last, commands = answer("", find=None, ground=GROUND, recents=recents)
    assert [found.title for found in last.lines] == [AN.title]
    assert commands.lines[0].title == "Thêm đơn vị"


def test_of_lines_that_answer_alike_the_one_opened_last_comes_first(settings: Settings) -> None:
    recents = Recents(settings, office="")
    other = Found("Trần Thị Hòa An", page="subjects", record=9, rank=0)
    recents.keep(other)

    def find(_text: str) -> Sequence[FoundGroup]:
        return [FoundGroup("Người", [AN, other, HOA])]

    people = answer("hoa an", find=find, ground=GROUND, recents=recents)[0]
    assert [found.record for found in people.lines] == [9, 7, 8]


# ---- through the window


@pytest.fixture
def verbs(monkeypatch: pytest.MonkeyPatch) -> None:
    from tdkt_desktop.ui import help_verbs

    known = (PageVerb("demo", "Thẩm định tiếp"), PageVerb("demo", "Kết luận riêng", needs_record=True))
    monkeypatch.setattr(help_verbs, "all_verbs", lambda: known)


def choose(window: MainWindow, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.palette_box.line, text)
    qtbot.keyClick(window.palette_box.line, Qt.Key.Key_Return)


def test_a_command_of_another_page_opens_it_and_does_it(window: MainWindow, verbs: None, qtbot: QtBot) -> None:
    choose(window, ">tham dinh", qtbot)
    assert window.stack.current == "demo"
    assert open_demo(window).search.hasFocus()


def test_a_command_that_needs_a_record_says_so(window: MainWindow, verbs: None, qtbot: QtBot) -> None:
    choose(window, ">rieng", qtbot)
    assert window.stack.current == "demo"
    assert window.toast.words == "Mở một dòng của danh sách trước: “Kết luận riêng” làm với dòng ấy."


def test_help_is_opened_from_the_palette_and_stays_among_the_last(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "mot nam", qtbot)
    assert window.help_place.panel is not None
    assert window.help_place.panel.current == "nam"
    assert [found.title for found in window.deeds.recents.lines()] == ["Trợ giúp: Một năm của cán bộ thi đua"]
