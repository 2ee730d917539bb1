"""Several drafts of packs: listed, opened, renamed, deleted and taken back, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.pack_drafts import DraftHead, begin_draft, list_drafts
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.packs import PacksPage
from tdkt_desktop.ui.pages.packs_drafts import DraftsList
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied
from tests.ui.inspect_widgets import faults

FIRST, SECOND = (
    DraftHead("Gói thử thứ nhất", "Sở Nội vụ", "2027.1"),
    DraftHead("Gói thử thứ hai", "Sở Nội vụ", "2027.2"),
)


@pytest.fixture(scope="session")
def office_of_two_drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two_drafts") / "office"
    with made_office(folder) as office:
        begin_draft(office, FIRST)
        begin_draft(office, SECOND)
    return folder


@pytest.fixture
def shown(
    office_of_two_drafts: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:  # fmt: skip
    with copied(office_of_two_drafts, tmp_path / "office") as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        page(window).open_draft()
        window.idle()
        yield window
        window.idle()


def page(shown: PageWindow) -> PacksPage:
    assert isinstance(shown.page, PacksPage)
    return shown.page


def drafts(shown: PageWindow) -> DraftsList:
    assert page(shown).view is page(shown).drafts
    return page(shown).drafts


def go_to(shown: PageWindow, name: str) -> None:
    one = next(one for one in drafts(shown).drafts if one.manifest.name == name)
    drafts(shown).table.go_to(("deleted" if one.is_deleted else "open", one.name))
    drafts(shown).table.setFocus()


def counts(shown: PageWindow) -> list[int]:
    return [button.count.count for button in drafts(shown).counters.buttons]


def test_an_older_draft_is_opened_and_is_then_the_one_worked_on(shown: PageWindow) -> None:
    assert [one.manifest.name for one in drafts(shown).drafts] == [SECOND.name, FIRST.name]
    go_to(shown, FIRST.name)
    drafts(shown).open_draft()
    shown.idle()
    assert page(shown).view is page(shown).draft
    assert page(shown).draft.state is not None
    assert page(shown).draft.state.manifest.name == FIRST.name
    page(shown).draft.others_wanted.emit()
    shown.idle()
    assert [one.manifest.name for one in drafts(shown).drafts] == [FIRST.name, SECOND.name]


def test_a_draft_is_deleted_and_taken_back_by_keys(shown: PageWindow) -> None:
    before = dump(shown.office)
    shown.window.activateWindow()
    go_to(shown, FIRST.name)
    QTest.keyClick(drafts(shown).table, Qt.Key.Key_Delete)
    shown.idle()
    assert counts(shown) == [2, 1, 1]
    assert FIRST.name in shown.said[-1]
    go_to(shown, FIRST.name)
    QTest.keyClick(drafts(shown).table, Qt.Key.Key_Return)
    drafts(shown).open_draft()
    assert "Lấy lại" in shown.said[-1]
    drafts(shown).panel.foot.buttons[0].click()
    shown.idle()
    assert counts(shown) == [2, 2, 0]
    assert [one.is_deleted for one in list_drafts(shown.office)] == [False, False]
    assert dump(shown.office) == before


def test_a_draft_is_renamed_from_the_list(shown: PageWindow) -> None:
    go_to(shown, FIRST.name)
    drafts(shown).rename()
    shown.idle()
    form = page(shown).draft.form
    assert form is not None
    assert form.fields[0].text() == FIRST.name


def test_a_new_draft_is_begun_beside_the_others(shown: PageWindow) -> None:
    drafts(shown).new_wanted.emit()
    shown.idle()
    form = page(shown).draft.form
    assert form is not None
    for field, words in zip(form.fields, ("Gói thử thứ ba", "Sở", "1"), strict=True):
        field.set_text(words)
    form.confirm()
    shown.idle()
    assert page(shown).draft.state is not None
    assert len(list_drafts(shown.office)) == 3


def test_words_and_counters_filter_the_list(shown: PageWindow) -> None:
    found = drafts(shown)
    found.search.setText("thu hai")
    found.apply_filters()
    assert found.table.rows.record_count == 1


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int) -> None:
    shown.window.resize(width, height)
    assert faults(shown.page) == []
    go_to(shown, FIRST.name)
    QTest.keyClick(drafts(shown).table, Qt.Key.Key_Return)
    assert faults(shown.page) == []
