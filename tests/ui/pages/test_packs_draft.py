"""A rule table edited in a form: errors at once under the field, a draft that is listed, taken back and written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.pack_drafts import Deed, DraftHead, begin_draft
from tdkt_desktop.actions.packs import propose_pack
from tdkt_desktop.packs.seal import Standing
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.fields import LineField
from tdkt_desktop.ui.pages.inline_form import ChoiceField
from tdkt_desktop.ui.pages.packs import PacksPage
from tdkt_desktop.ui.pages.packs_row_form import RowForm
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, typed
from tests.ui.inspect_widgets import faults

HEAD = DraftHead("Gói thử của tỉnh", "Sở Nội vụ", "2027.1")


@pytest.fixture(scope="session")
def office_of_drafts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drafts") / "office"
    with made_office(folder):
        pass
    return folder


@pytest.fixture
def shown(
    office_of_drafts: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:  # fmt: skip
    with copied(office_of_drafts, tmp_path / "office") as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        yield window
        window.idle()


def page(shown: PageWindow) -> PacksPage:
    assert isinstance(shown.page, PacksPage)
    return shown.page


def opened(shown: PageWindow, code: str, deed: Deed = Deed.EDIT) -> RowForm:
    """The form of a row, asked for from the list of rules."""
    if not list((shown.office.folder / "packs").glob("drafts/*")):
        begin_draft(shown.office, HEAD)
    page(shown).list.show_record(code)
    {Deed.EDIT: page(shown).list.edit_row, Deed.ADD: page(shown).list.add_row, Deed.END: page(shown).list.end_row}[
        deed
    ]()
    shown.idle()
    form = page(shown).row.form
    assert form is not None
    return form


def field(form: RowForm, column: str) -> LineField:
    found = form.cells[column].field
    assert isinstance(found, LineField)
    return found


def press(target: QWidget | None, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert target is not None
    QTest.keyClick(target, key, held)


def test_a_first_draft_is_named_then_its_row_changed_by_keyboard_and_taken_back(
    shown: PageWindow, qtbot: QtBot
) -> None:  # fmt: skip
    before = dump(shown.office)
    shown.window.activateWindow()
    page(shown).list.show_record("HTXS_CC")
    page(shown).list.panel.foot.buttons[0].setFocus()
    press(QApplication.focusWidget(), Qt.Key.Key_Space)
    shown.idle()
    named = page(shown).draft.form
    assert named is not None
    press(named.fields[0].editor, Qt.Key.Key_Return)
    assert named.fields[0].error
    for one, words in zip(named.fields, ("Gói thử", "Sở Nội vụ", "2027.1"), strict=True):
        typed(one.editor, words)
    press(named.fields[2].editor, Qt.Key.Key_Return)
    shown.idle()
    form = page(shown).row.form
    assert form is not None
    ratio = field(form, "max_ratio")
    assert ratio.text() == "20 %"
    ratio.line.selectAll()
    QTest.keyClicks(ratio.line, "150 %")
    qtbot.waitUntil(lambda: bool(ratio.error))
    press(ratio.line, Qt.Key.Key_Return)
    assert page(shown).view is page(shown).row
    ratio.line.selectAll()
    QTest.keyClicks(ratio.line, "15 %")
    press(ratio.line, Qt.Key.Key_Return)
    shown.idle()
    draft = page(shown).draft
    assert page(shown).view is draft
    (row,) = draft.all_rows
    assert (row["turns"], row["section"]) == ("20 % → 15 %", "rules")
    draft.table.go_to(row["id"])
    draft.table.setFocus()
    press(draft.table, Qt.Key.Key_Delete)
    shown.idle()
    assert draft.all_rows == []
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page(shown).view is page(shown).list
    assert dump(shown.office) == before


def test_choices_days_and_codes_are_checked_with_the_whole_pack(shown: PageWindow) -> None:
    form = opened(shown, "HTXS_CC", Deed.ADD)
    assert isinstance(form.cells["rounding"].field, ChoiceField)
    assert field(form, "effective_from").text() == ""
    form.confirm()
    assert field(form, "effective_from").error or field(form, "quota_code").error
    typed(field(form, "effective_from").line, "31/2/2027")
    form.look()
    assert "31/2/2027" in field(form, "effective_from").error
    typed(field(form, "effective_from").line, "1/1/2020")
    form.look()
    assert "dòng khác cùng hiệu lực" in field(form, "effective_from").error
    typed(field(form, "effective_from").line, "1/1/2027")
    form.look()
    assert field(form, "effective_from").error == ""
    assert form.remark.words == "Dòng trước nó áp dụng hết ngày 31/12/2026"
    typed(field(form, "quota_code").line, "HTXS_TINH")
    form.look()
    assert [one.error for one in form.fields if one.error] == []
    typed(field(form, "min_count").line, "hai")
    form.look()
    assert field(form, "min_count").error == "“hai” không ghi được ở ô này"


def test_a_rule_ends_from_a_day_on(shown: PageWindow) -> None:
    form = opened(shown, "HTXS_CC", Deed.END)
    form.confirm()
    assert form.fields[0].error
    typed(form.fields[0].editor, "1/1/2020")
    form.look()
    assert form.fields[0].error == "Hết hiệu lực trước khi bắt đầu"
    typed(form.fields[0].editor, "1/1/2027")
    form.confirm()
    shown.idle()
    assert [row["turns"] for row in page(shown).draft.all_rows] == ["chưa có → 31/12/2026"]


def test_a_condition_is_filled_in_without_its_letters_of_a_program(shown: PageWindow) -> None:
    form = opened(shown, "CO_TINH_MOVE")
    inside = [column for column in form.cells if column.startswith("parameters.")]
    assert inside
    years = next(one for column, one in form.cells.items() if one.before == "3" and column in inside)
    typed(years.field.editor, "ba")
    form.look()
    assert years.field.error
    typed(years.field.editor, "4")
    form.confirm()
    shown.idle()
    (row,) = page(shown).draft.all_rows
    assert row["kind"] == "changed"
    state = page(shown).draft.state
    assert state is not None
    assert state.findings == ()


def test_the_draft_is_written_as_an_unsigned_pack_that_the_door_takes(shown: PageWindow, tmp_path: Path) -> None:
    form = opened(shown, "HTXS_CC")
    typed(field(form, "max_ratio").line, "0,15")
    form.confirm()
    shown.idle()
    page(shown).draft.write_to(str(tmp_path / "goi.zip"))
    shown.idle()
    assert "goi.zip" in shown.said[-1]
    proposal = propose_pack(shown.office, tmp_path / "goi.zip")
    assert proposal.examined.seal.standing is Standing.UNSIGNED
    assert len(proposal.changes.changes) == 1
    page(shown).draft.ask_for_name()
    named = page(shown).draft.form
    assert named is not None
    typed(named.fields[2].editor, "2027.2")
    named.confirm()
    shown.idle()
    state = page(shown).draft.state
    assert state is not None
    assert state.manifest.version == "2027.2"


def test_a_row_whose_place_is_taken_leads_to_the_changes_of_the_draft(shown: PageWindow) -> None:
    form = opened(shown, "HTXS_CC")
    typed(field(form, "effective_from").line, "1/2/2020")
    form.confirm()
    shown.idle()
    page(shown).show_list()
    page(shown).list.edit_row()
    shown.idle()
    assert type(shown.refused[-1]).__name__ == "RowChangedInDraft"
    assert page(shown).view is page(shown).draft


SIZES = [(1366, 690), (911, 438), (683, 310)]


def sound(shown: PageWindow) -> None:
    """Nothing is clipped, nameless or English at any size."""
    for width, height in SIZES:
        shown.window.resize(width, height)
        assert faults(page(shown)) == [], (width, height)


def test_nothing_is_clipped_nameless_or_english(shown: PageWindow) -> None:
    form = opened(shown, "HTXS_CC")
    typed(field(form, "max_ratio").line, "1,5")
    form.look()
    sound(shown)
    typed(field(form, "max_ratio").line, "0,15")
    form.confirm()
    shown.idle()
    draft = page(shown).draft
    sound(shown)
    draft.show_record(draft.all_rows[0]["id"])
    sound(shown)
    draft.ask_for_name()
    sound(shown)
