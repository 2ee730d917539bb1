"""Sổ khen thưởng on a real office: search without marks, filters, history, export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop import paths
from tdkt_desktop.actions.annulments import annul_award
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.offices import new_office
from tdkt_desktop.actions.sample import StoppedClock
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages.register import RegisterPage
from tdkt_desktop.ui.pages.register_list import RegisterList
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tdkt_desktop.ui.timeline import MomentRow
from tests.ui.inspect_widgets import faults

LISTS = (
    ("danh_muc_don_vi.xlsx", "units"),
    ("don_vi_cu_moi.xlsx", "unit_changes"),
    ("so_khen_thuong_cu_2019_2024.xlsx", "register"),
)


def made(folder: Path, *, filled: bool) -> Office:
    office = new_office(folder, unit_name="Phường Hồng Quang", province="Ninh Bình", clock=StoppedClock())
    for name, kind in LISTS if filled else ():
        path = paths.resources() / "sample_office" / name
        report = preview_import(office, [path], kind, year=2025)
        keep_import(office, report, [path], year=2025)
    return office


@pytest.fixture(scope="module")
def read_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Six years of the old register; tests that share it change nothing."""
    office = made(tmp_path_factory.mktemp("register") / "office", filled=True)
    yield office
    office.release()


def shown(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT")
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    window.open_page("register")
    return window


def listed(window: MainWindow) -> RegisterList:
    """The list of the page in sight."""
    page = window.stack.page
    assert isinstance(page, RegisterPage)
    return page.list


@pytest.fixture
def page(read_office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[RegisterList]:
    window = shown(read_office, tasks, settings, qtbot)  # held here: qtbot alone does not keep a window alive
    yield listed(window)
    window.close()


def first_row(page: RegisterList) -> dict[str, object]:
    row = page.table.rows.row_at(0)
    assert row is not None
    return dict(row)


def test_the_whole_register_is_counted(page: RegisterList, read_office: Office) -> None:
    with read_office.reader() as reader:
        count = reader.awards.count()
    assert count > 100
    assert page.table.rows.record_count == count
    assert page.head._facts.endswith("lượt khen · 2019 – 2024")


def test_search_ignores_tone_marks(page: RegisterList) -> None:
    whole = str(first_row(page)["name"])
    from tdkt_desktop.domain.text import fold

    page.search.setText(fold(whole))
    page.apply_filters()
    names = {str(page.table.rows.row_at(number)["name"]) for number in range(page.table.rows.record_count)}
    assert whole in names
    assert {fold(name) for name in names} == {fold(whole)}


@pytest.mark.parametrize("key", ["year", "award"])
def test_a_chosen_filter_keeps_only_its_rows_and_is_put_off_by_a_click(page: RegisterList, key: str) -> None:
    menu = next(menu for menu in page.menus if menu.key == key)
    before = page.table.rows.record_count
    menu.opening.emit()
    value = menu._choices[0][0]
    menu.choose(value)
    found = {page.table.rows.row_at(number)[key] for number in range(page.table.rows.record_count)}
    assert {str(one) for one in found} == {str(value)}
    assert page.table.rows.record_count < before
    menu.click()
    assert page.table.rows.record_count == before


def test_an_award_is_called_by_its_name_in_the_pack(page: RegisterList, read_office: Office) -> None:
    row = first_row(page)
    award = read_office.rulebook.find_award(str(row["award"]))
    assert award is not None
    assert page.columns[2].words(row) == award.short_name


def test_sorting_by_name_is_done_by_the_database(page: RegisterList) -> None:
    from tdkt_desktop.domain.text import name_key

    page.table._sort_by_section(1)
    keys = [name_key(str(page.table.rows.row_at(number)["name"])) for number in range(50)]
    assert keys == sorted(keys)


def test_the_history_of_a_person_stands_beside_the_list(page: RegisterList, read_office: Office) -> None:
    row = first_row(page)
    page.show_record(row["id"])
    with read_office.reader() as reader:
        awards = reader.awards.of_subject(int(str(row["subject_id"])))
    rows = page.panel.findChildren(MomentRow)
    assert page.panel.name.words == row["name"]
    assert rows[0].accessibleName().startswith(str(awards[0].period_year))
    page.copy_summary()
    assert QGuiApplication.clipboard().text().splitlines()[0] == row["name"]


def test_the_register_is_written_out_as_it_is_filtered(page: RegisterList, tmp_path: Path, qtbot: QtBot) -> None:
    import openpyxl

    page.years.choose(2023)
    assert page.years.words == "2023"
    target = tmp_path / "so.xlsx"
    page.output.write_to(str(target))
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)
    book = openpyxl.load_workbook(target)
    text = [[str(cell) for cell in row] for row in book.active.iter_rows(values_only=True)]
    book.close()
    assert sum("2023" in row for row in text) >= page.table.rows.record_count


def test_the_question_where_to_write_is_open_and_freed(page: RegisterList, qtbot: QtBot) -> None:
    page.output.export()
    dialog = page.findChild(QFileDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_an_annulled_award_says_so_after_the_step(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    office = made(tmp_path / "office", filled=True)
    window = shown(office, tasks, settings, qtbot)
    page = listed(window)
    award_id = int(str(first_row(page)["id"]))
    page.seam.run(annul_award, award_id, on=date(2025, 12, 1), reason="khai sai")
    qtbot.waitUntil(tasks.is_idle)
    assert page.columns[-1].words(first_row(page)) == "Hủy bỏ"
    page.seam.undo()
    qtbot.waitUntil(tasks.is_idle)
    assert page.columns[-1].words(first_row(page)) != "Hủy bỏ"
    office.release()


def test_an_empty_register_says_how_to_begin(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    office = made(tmp_path / "office", filled=False)
    window = shown(office, tasks, settings, qtbot)
    page = listed(window)
    assert page.empty is not None
    assert page.empty.isVisible()
    assert page.empty._title.text() == "Sổ còn trống"
    office.release()


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(page: RegisterList, width: int, height: int) -> None:
    window = page.window()
    window.resize(width, height)
    page.show_record(first_row(page)["id"])
    assert faults(page) == []


def test_the_state_chip_can_be_filtered(page: RegisterList) -> None:
    column = page.columns[-1]
    assert page.table.rows.can_filter(column)
    choices = page.table.rows.values(column)
    assert choices is not None
    assert sum(choice.count for choice in choices) == page.table.rows.record_count
