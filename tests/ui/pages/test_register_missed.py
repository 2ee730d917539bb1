"""Who qualifies and was not proposed: looked through in the background, proposed from beside the list, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions import people
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.conditions import ConditionList
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.register import RegisterPage
from tdkt_desktop.ui.pages.register_missed import MissedView
from tdkt_desktop.ui.tasks import TaskRunner
from tests.actions.test_missed import CHAIN, give_chain, recognise
from tests.support import ward
from tests.support.actions import opened, proposed
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

BICH_CHAIN = f"{ward.BICH}:{CHAIN}:school"
SIZES = ((1366, 690), (911, 438), (683, 310))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bích qualifies for a title of the province, and Lan for what somebody has to judge."""
    folder = tmp_path_factory.mktemp("missed") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        give_chain(office, ward.BICH)
        recognise(office, ward.BICH)
        people.record_grade(office, ward.LAN, 2025, grade="HTTNV", paper="12/QĐ-UBND")
    return folder


@pytest.fixture
def shown(folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[PageWindow]:
    with copied(folder, tmp_path / "office") as office:
        made = PageWindow(office, "register", tasks=tasks, settings=settings, qtbot=qtbot)
        made.seam.choose_year(2025)
        page = made.page
        assert isinstance(page, RegisterPage)
        page.list.ask_missed()
        made.idle()
        yield made
        made.idle()


def view_of(shown: PageWindow) -> MissedView:
    page = shown.page
    assert isinstance(page, RegisterPage)
    assert page.view is page.missed
    return page.missed


def keys(view: MissedView) -> list[object]:
    return [view.table.rows.row_at(number)["id"] for number in range(view.table.rows.record_count)]


def nominations(office: Office) -> set[tuple[int, str]]:
    with office.reader() as reader:
        return {(one.subject_id, one.award_code) for one in reader.rounds.nominations_of(ward.ROUND)}


def test_who_qualifies_stands_first_and_counters_open_their_rows(shown: PageWindow) -> None:
    view = view_of(shown)
    assert keys(view)[0] == BICH_CHAIN
    counts = {button.count.word: button.count.count for button in view.counters.buttons}
    assert counts["Tất cả"] == sum(counts.values()) - counts["Tất cả"] == len(view.by_id)
    assert counts["Đủ điều kiện"] == 1
    for number, word in enumerate(counts, start=1):
        if counts[word]:
            shown.qtbot.keyClick(view.table, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
            assert view.table.rows.record_count == counts[word]


def test_the_proofs_stand_beside_the_row_and_open_the_register(shown: PageWindow) -> None:
    view = view_of(shown)
    view.table.go_to(BICH_CHAIN)
    shown.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert view.panel.findChildren(ConditionList)
    links = view.panel.findChildren(LinkLine)
    assert any("2023/QĐ-UBND" in link.text() or "2023/QĐ-UBND" in link.accessibleName() for link in links)
    next(link for link in links if "2023/QĐ-UBND" in (link.text() + link.accessibleName())).click()
    page = shown.page
    assert isinstance(page, RegisterPage)
    assert page.view is page.list
    assert not page.list.panel.isHidden()


def test_one_is_proposed_by_keyboard_and_leaves_the_list_until_that_is_undone(shown: PageWindow) -> None:
    view = view_of(shown)
    before = dump(shown.office)
    view.table.go_to(BICH_CHAIN)
    shown.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    button = view.panel.foot.buttons[0]
    assert button.words == "Đề nghị khen…"
    shown.qtbot.keyClick(button, Qt.Key.Key_Space)
    form = view.form
    assert form is not None
    shown.qtbot.keyClick(form.fields[0].editor, Qt.Key.Key_Return)
    shown.idle()
    assert (ward.BICH, CHAIN) in nominations(shown.office)
    assert view.form is None
    assert BICH_CHAIN not in keys(view)
    assert shown.undone(before)
    view.look()
    shown.idle()
    assert BICH_CHAIN in keys(view)


def test_several_that_are_ticked_are_proposed_by_keyboard_in_one_step(shown: PageWindow) -> None:
    view = view_of(shown)
    before, asked = dump(shown.office), nominations(shown.office)
    wanted = keys(view)[:3]
    for key in wanted:
        view.table.go_to(key)
        shown.qtbot.keyClick(view.table, Qt.Key.Key_Space)
    verb = next(button for button in view.selection.verbs.buttons if button.words == "Đề nghị vào đợt…")
    shown.qtbot.keyClick(verb, Qt.Key.Key_Space)
    form = view.form
    assert form is not None
    assert "3" in form.title.text()
    shown.qtbot.keyClick(form.fields[0].editor, Qt.Key.Key_Return)
    shown.idle()
    assert len(nominations(shown.office) - asked) == 3
    assert not set(wanted) & set(keys(view))
    assert not view.table.rows.ticked
    assert shown.undone(before)


def test_years_of_schools_stand_apart(shown: PageWindow) -> None:
    view = view_of(shown)
    view.bases.choose("nam_hoc")
    assert BICH_CHAIN in keys(view)
    assert all(str(key).endswith(":school") for key in keys(view))
    assert "năm học 2024-2025" in str(view.table.rows.row_at(0)["title"])


def test_proposed_elsewhere_it_leaves_the_list(shown: PageWindow) -> None:
    view = view_of(shown)
    other = opened(shown.office, "Lên tỉnh")
    proposed(shown.office, other.id, ward.BICH, CHAIN)
    shown.page.refresh(frozenset({"nomination"}))
    assert BICH_CHAIN not in keys(view)


def test_without_a_round_of_the_year_it_says_where_to_open_one(shown: PageWindow) -> None:
    view = view_of(shown)
    shown.seam.choose_year(2024)
    view.show_year(2024)
    shown.idle()
    if view.table.rows.record_count:
        view.show_record(keys(view)[0])
        view.proposing.ask_for_shown()
        assert shown.said
        assert "chưa có đợt xét" in shown.said[-1]


def test_menus_keep_award_and_unit_and_the_search_ignores_marks(shown: PageWindow) -> None:
    view = view_of(shown)
    every = view.table.rows.record_count
    view.awards.choose(CHAIN)
    assert keys(view) == [BICH_CHAIN]
    view.awards.choose(None)
    view.units.choose("Tổ dân phố 3")
    assert {str(key).split(":")[0] for key in keys(view)} == {str(ward.LAN)}
    view.units.choose(None)
    view.search.setText("ngoc bich")
    view.apply_filters()
    assert {str(key).split(":")[0] for key in keys(view)} == {str(ward.BICH)}
    assert len(keys(view)) < every


def test_the_list_is_written_out_as_it_is_filtered(shown: PageWindow, tmp_path: Path) -> None:
    import openpyxl

    view = view_of(shown)
    view.output.write_to(str(tmp_path / "so.xlsx"))
    shown.idle()
    book = openpyxl.load_workbook(tmp_path / "so.xlsx")
    words = [str(cell) for row in book.active.iter_rows(values_only=True) for cell in row]
    book.close()
    assert any("2023/QĐ-UBND" in word for word in words)


def test_back_leads_to_the_register(shown: PageWindow) -> None:
    page = shown.page
    assert isinstance(page, RegisterPage)
    assert page.go_back()
    assert page.view is page.list
    assert not page.go_back()


def test_stopping_says_so(shown: PageWindow) -> None:
    view = view_of(shown)
    view.look()
    for task in shown.seam.tasks.running:
        task.cancel()
    shown.idle()
    assert view.head._facts.startswith(("Đã dừng", "Năm 2025"))


@pytest.mark.parametrize(("width", "height"), SIZES, ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int) -> None:
    view = view_of(shown)
    shown.window.resize(width, height)
    assert faults(shown.page) == []
    view.show_record(keys(view)[0])
    assert faults(shown.page) == []
    view.proposing.ask_for_shown()
    assert faults(shown.page) == []
