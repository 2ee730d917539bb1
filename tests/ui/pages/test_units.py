"""Đơn vị on a real office: kinds, names, mergers, units on a day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.units import add_alias, add_unit, merge_units
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.units import UnitList, UnitsPage
from tdkt_desktop.ui.pages.units_forms import DayForm, MergeForm, NameForm, NewUnitForm, UnitForm
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, named, typed
from tests.ui.inspect_widgets import faults

HEALTH, OLD_QUARTER, GROUP = 3, 4, 5


@pytest.fixture(scope="session")
def units_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school with a part, a quarter into which another was merged on 01/07/2025, a health station."""
    folder = tmp_path_factory.mktemp("units") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        add_unit(office, "Trạm Y tế phường", kind="Y tế")
        add_unit(office, "Tổ dân phố 4")
        add_unit(office, "Tổ chuyên môn 1", kind="Tổ", parent_id=ward.SCHOOL)
        add_alias(office, ward.SCHOOL, "TH Hồng Quang")
        merge_units(office, [OLD_QUARTER], ward.QUARTER, on=date(2025, 7, 1))
    return folder


@pytest.fixture
def shown(
    units_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(units_folder, tmp_path / "office") as office:
        window = PageWindow(office, "units", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


def units(shown: PageWindow) -> UnitList:
    assert isinstance(shown.page, UnitsPage)
    found = shown.page.list
    assert isinstance(found, UnitList)
    return found


def lines(found: UnitList) -> list[str]:
    """Names of units and words of headings, from top to bottom."""
    rows = []
    for number in range(found.table.rows.rowCount()):
        group, row = found.table.rows.group_at(number), found.table.rows.row_at(number)
        rows.append(str(row["name"]) if row is not None else group.title if group is not None else "")
    return rows


def test_units_stand_by_kind_and_say_what_they_came_from(shown: PageWindow) -> None:
    found = units(shown)
    assert lines(found)[:4] == [
        "truong · 1 đơn vị",
        "Trường Tiểu học Hồng Quang",
        "Y tế · 1 đơn vị",
        "Trạm Y tế phường",
    ]
    assert lines(found)[-3:] == ["Chưa xếp loại · 2 đơn vị", "Tổ dân phố 3", "Tổ dân phố 4"]
    seconds = {row["name"]: (row["second"], row["people"]) for row in found.all_rows}
    assert seconds["Trường Tiểu học Hồng Quang"] == ("TH Hồng Quang", 3)
    assert seconds["Tổ dân phố 3"] == ("Tiền thân: Tổ dân phố 4", 1)
    assert seconds["Tổ dân phố 4"] == ("Nay là Tổ dân phố 3", 0)


@pytest.mark.parametrize(("number", "count"), [(1, 5), (2, 4), (3, 1)], ids=["all", "active", "ended"])
def test_a_counter_opens_exactly_its_rows(shown: PageWindow, number: int, count: int) -> None:
    found = units(shown)
    found.counters.press(number)
    assert found.table.rows.record_count == found.counters.buttons[number - 1].count.count == count


def test_another_name_is_found_too(shown: PageWindow) -> None:
    found = units(shown)
    found.search.setText("th hong quang")
    found.apply_filters()
    assert lines(found) == ["truong · 1 đơn vị", "Trường Tiểu học Hồng Quang"]


def test_a_merger_is_looked_back_behind(shown: PageWindow) -> None:
    found = units(shown)
    found.ask_for_day()
    assert isinstance(found.form, DayForm)
    typed(found.form.day.line, "30/6/2025")
    found.form.confirm()
    assert found.note.isVisible()
    assert found.table.rows.record_count == 5
    assert "Tổ dân phố 4" in lines(found)
    found.look_at_today()
    assert not found.note.isVisible()
    found.counters.press(2)
    assert "Tổ dân phố 4" not in lines(found)


def test_a_new_unit_is_checked_then_opened(shown: PageWindow) -> None:
    found = units(shown)
    before = dump(shown.office)
    found.add()
    assert isinstance(found.form, NewUnitForm)
    typed(found.form.name.line, "th hồng quang")
    found.form.confirm()
    assert found.form.name.error == "Đã có đơn vị tên này"
    typed(found.form.name.line, "Tổ chuyên môn 2")
    typed(found.form.kind.line, "Tổ")
    named(found.form.parent_unit.line, "TH Hồng Quang")
    found.form.confirm()
    shown.idle()
    with shown.office.reader() as reader:
        made = reader.units.all()[-1]
    assert (made.name, made.kind, made.parent_id) == ("Tổ chuyên môn 2", "Tổ", ward.SCHOOL)
    assert found.panel.record == made.id
    assert shown.undone(before)


def test_a_renamed_unit_keeps_its_former_name(shown: PageWindow) -> None:
    found = units(shown)
    before = dump(shown.office)
    found.show_record(HEALTH)
    found.rename()
    assert isinstance(found.form, NameForm)
    typed(found.form.name.line, "Tổ dân phố 3")
    found.form.confirm()
    assert found.form.name.error == "Đã có đơn vị tên này"
    typed(found.form.name.line, "Trạm Y tế phường Hồng Quang")
    found.form.confirm()
    shown.idle()
    renamed = found.book.named(HEALTH)
    assert renamed is not None
    assert (renamed.name, renamed.aliases) == ("Trạm Y tế phường Hồng Quang", ("Trạm Y tế phường",))
    assert found.panel.name.words == renamed.name
    assert shown.undone(before)


def test_a_new_name_and_a_merger_say_whom_they_touch(shown: PageWindow, qtbot: QtBot) -> None:
    found = units(shown)
    found.show_record(ward.SCHOOL)
    found.rename()
    assert isinstance(found.form, NameForm)
    assert found.form.touch.words == "Tên mới hiện trên 2 đề nghị chưa quyết định."
    (link,) = found.form.touch.findChildren(LinkLine)
    with qtbot.waitSignal(shown.seam.page_wanted) as told:
        link.click()
    assert told.args == ["rounds", ward.ROUND]
    found.merge()
    assert isinstance(found.form, MergeForm)
    assert found.form.touch.words.startswith("3 người, 2 đề nghị chưa quyết định mang tên cũ")


def test_kind_and_place_of_a_unit_are_changed_in_one_step(shown: PageWindow) -> None:
    before = dump(shown.office)
    found = units(shown)
    found.show_record(HEALTH)
    found.change()
    assert isinstance(found.form, UnitForm)
    named(found.form.parent_unit.line, "to dan pho 3")
    typed(found.form.begins.line, "1/7/2025")
    typed(found.form.ends.line, "30/6/2025")
    found.form.confirm()
    assert found.form.ends.error == "Trước ngày bắt đầu"
    typed(found.form.ends.line, "")
    found.form.confirm()
    shown.idle()
    changed = found.book.named(HEALTH)
    assert changed is not None
    assert (changed.kind, changed.parent_id, changed.valid_from) == ("Y tế", ward.QUARTER, date(2025, 7, 1))
    assert shown.undone(before)


def test_one_more_name_is_added(shown: PageWindow) -> None:
    found = units(shown)
    before = dump(shown.office)
    found.show_record(HEALTH)
    found.add_name()
    assert isinstance(found.form, NameForm)
    found.form.confirm()
    assert found.form.name.error == "Chưa ghi tên"
    typed(found.form.name.line, "TYT phường")
    found.form.confirm()
    shown.idle()
    known = found.book.named(HEALTH)
    assert known is not None
    assert known.aliases == ("TYT phường",)
    assert shown.undone(before)


def test_selected_units_are_merged_in_one_step(shown: PageWindow) -> None:
    found = units(shown)
    before = dump(shown.office)
    chosen = found.table.selectionModel()
    chosen.clearSelection()
    for unit_id in (HEALTH, GROUP):
        number = found.table.rows.number_of(unit_id)
        assert number is not None
        index = found.table.rows.index(number, 0)
        chosen.select(index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
    found.merge_selected()
    assert isinstance(found.form, MergeForm)
    found.form.confirm()
    assert found.form.into.error == "Chưa ghi đơn vị nhận"
    named(found.form.into.line, "Trạm Y tế phường")
    found.form.confirm()
    assert found.form.into.error == "Chưa có đơn vị tên này"
    named(found.form.into.line, "Trường Tiểu học Hồng Quang")
    typed(found.form.day.line, "1/12/2025")
    found.form.confirm()
    shown.idle()
    assert {unit.id for unit in found.book.before(ward.SCHOOL)} == {HEALTH, GROUP}
    merged = found.book.named(HEALTH)
    assert merged is not None
    assert merged.valid_to == date(2025, 11, 30)
    assert shown.undone(before)


def test_links_lead_to_the_other_unit(shown: PageWindow) -> None:
    found = units(shown)
    found.show_record(OLD_QUARTER)
    link = next(line for line in found.panel.findChildren(LinkLine) if line.words == "Tổ dân phố 3")
    link.click()
    shown.qtbot.waitUntil(lambda: found.panel.record == ward.QUARTER)


def test_a_list_of_units_is_taken_in(shown: PageWindow) -> None:
    from tdkt_desktop import paths

    assert isinstance(shown.page, UnitsPage)
    before = dump(shown.office)
    shown.page.take_in([paths.resources() / "sample_office" / "danh_muc_don_vi.xlsx"])
    shown.idle()
    assert dump(shown.office) == before
    shown.page.preview.keep()
    shown.idle()
    assert shown.page.view is shown.page.list
    assert units(shown).table.rows.record_count > 30
    assert shown.undone(before)


def test_an_office_without_units_says_how_to_begin(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with made_office(tmp_path / "office") as office:
        shown = PageWindow(office, "units", tasks=tasks, settings=settings, qtbot=qtbot)
        found = units(shown)
        assert found.empty is not None
        assert found.empty.isVisible()
        assert faults(shown.window) == []
        found.empty.cards[1].click()
        assert isinstance(found.form, NewUnitForm)


def test_the_list_is_written_out(shown: PageWindow, tmp_path: Path) -> None:
    import openpyxl

    target = tmp_path / "don vi.xlsx"
    units(shown).output.write_to(str(target))
    shown.idle()
    book = openpyxl.load_workbook(target)
    text = {str(cell) for row in book.active.iter_rows(values_only=True) for cell in row}
    book.close()
    assert {"Trạm Y tế phường", "Tổ dân phố 4"} <= text


@pytest.mark.parametrize("form", [False, True], ids=["panel", "form"])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int, form: bool) -> None:
    shown.window.resize(width, height)
    units(shown).show_record(ward.QUARTER)
    if form:
        units(shown).merge()
    assert faults(shown.window) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed_with_its_window(
    units_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(units_folder, tmp_path / "office") as office:
        assert freed(office, "units", tasks=tasks, settings=settings, qtbot=qtbot)
