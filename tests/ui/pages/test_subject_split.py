"""Tách người… by keyboard: everything of one row of a file is one tick, and what goes and stays is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.decisions import decide
from tdkt_desktop.actions.imports import keep_import, preview_import
from tdkt_desktop.actions.people import add_subject, record_discipline, record_grade
from tdkt_desktop.domain.dates import PartialDate
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.pages.subject_list import SubjectList
from tdkt_desktop.ui.pages.subject_split import SplitForm
from tdkt_desktop.ui.pages.subjects import SubjectsPage
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import BEGINNING, dump, made_office
from tests.support.page_window import PageWindow, copied, typed
from tests.ui.inspect_widgets import faults

JOINED, OTHER = 5, 6
_Key = Qt.Key


@pytest.fixture(scope="module")
def ward_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ward, in which a list joined somebody to a namesake of the same unit and year."""
    folder = tmp_path_factory.mktemp("joined") / "office"
    with made_office(folder) as made:
        ward.fill(made)
        born = PartialDate(1951, 4, 2)
        add_subject(made, SubjectKind.PERSON, "Nguyễn Ước Ân Ước", birth_date=born, unit_id=ward.SCHOOL)
        path = ward.list_of_nominees(folder.parent, rows=1)
        report = preview_import(made, [path], "nominations", year=2025, round_id=ward.ROUND)
        keep_import(made, report, [path], round_id=ward.ROUND)
        record_grade(made, JOINED, 2024, grade="HTTNV", paper="5/QĐ-UBND")
        record_discipline(made, JOINED, form="canh_cao", on=BEGINNING.date())
        decide(made, ward.ROUND, number="112/QĐ-UBND", signed_on=BEGINNING.date(), signer="Nguyễn Văn Thành")
    return folder


@pytest.fixture
def shown(
    ward_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(ward_folder, tmp_path / "office") as office:
        made = PageWindow(office, "subjects", tasks=tasks, settings=settings, qtbot=qtbot)
        made.window.activateWindow()
        yield made
        made.idle()


@pytest.fixture
def page(shown: PageWindow) -> SubjectList:
    whole = shown.page
    assert isinstance(whole, SubjectsPage)
    return whole.list


def opened(page: SubjectList, subject_id: int) -> SplitForm:
    page.show_record(subject_id)
    page.split()
    form = page.forms.form
    assert isinstance(form, SplitForm)
    return form


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_what_came_from_one_row_is_split_off_by_keys_and_taken_back(
    page: SubjectList, shown: PageWindow, qtbot: QtBot
) -> None:
    before = dump(shown.office)
    form = opened(page, JOINED)
    assert [box.text() for box in form.ticks.boxes] == [
        "Danh sách đề nghị.xlsx · Sheet, dòng 3: 2025 · Đề nghị: LĐTT · Cuối năm 2025",
        "Nhập tay, hoặc không rõ từ dòng nào",
        "2024 · Xếp loại: Hoàn thành tốt nhiệm vụ · 5/QĐ-UBND",
        "Nơi công tác: Trường Tiểu học Hồng Quang",
        "2025 · Kỷ luật: Cảnh cáo",
    ]
    assert form.ticks.boxes[0].hasFocus()
    press(qtbot, _Key.Key_Space)
    press(qtbot, _Key.Key_Down)
    press(qtbot, _Key.Key_Down)
    press(qtbot, _Key.Key_Space)
    assert form.told.text() == "Sang người kia: 1 đề nghị, 1 năm xếp loại. Ở lại: 1 kỷ luật, 1 nơi công tác."
    assert form.ticks.boxes[1].checkState() is Qt.CheckState.PartiallyChecked
    typed(form.name.line, "Nguyễn Ước Ân Ước (B)")
    form.ticks.boxes[0].setFocus()
    press(qtbot, _Key.Key_Return)
    shown.idle()
    assert shown.refused == []
    assert page.panel.record == OTHER
    with shown.office.reader() as reader:
        assert reader.subjects.get(OTHER).name == "Nguyễn Ước Ân Ước (B)"
        assert reader.mergers.holdings(OTHER) == {"nomination": 1, "grade": 1, "not_same": 1}
    assert page.forms.form is None
    assert shown.undone(before)


def test_an_award_takes_its_nomination_along_and_back(page: SubjectList) -> None:
    form = opened(page, ward.HUNG)
    boxes = {box.text(): box for box in form.ticks.boxes}
    decided = next(box for words, box in boxes.items() if "112/QĐ-UBND" in words)
    proposed = next(box for words, box in boxes.items() if "Cuối năm 2025" in words)
    decided.click()
    assert proposed.isChecked()
    proposed.click()
    assert not decided.isChecked()
    assert form.ticks.chosen == set()


def test_a_whole_source_is_ticked_and_unticked(page: SubjectList) -> None:
    form = opened(page, JOINED)
    head = form.ticks.boxes[1]
    head.click()
    assert all(box.isChecked() for box in form.ticks.boxes[1:])
    form.ticks.boxes[3].click()
    assert head.checkState() is Qt.CheckState.PartiallyChecked
    head.click()
    assert head.isChecked()
    head.click()
    assert form.ticks.chosen == set()


def test_without_a_tick_or_a_name_nothing_is_split(page: SubjectList, shown: PageWindow) -> None:
    before = dump(shown.office)
    form = opened(page, JOINED)
    form.confirm()
    assert form.missing.text() == "Đánh dấu những mục thuộc về người kia."
    assert form.missing.isVisible()
    form.ticks.boxes[0].click()
    assert not form.missing.isVisible()
    typed(form.name.line, "")
    form.confirm()
    assert form.name.error == "Chưa ghi tên"
    shown.idle()
    assert dump(shown.office) == before


def test_a_record_without_anything_says_so(page: SubjectList, shown: PageWindow) -> None:
    page.show_record(ward.SCHOOL_STAFF)
    page.split()
    assert page.forms.form is None
    assert shown.said == ["Hồ sơ Trường Tiểu học Hồng Quang chưa có mục nào để tách."]


@pytest.mark.parametrize("size", [(1366, 690), (911, 438), (683, 310)], ids=str)
def test_nothing_is_cut_nameless_or_english(page: SubjectList, shown: PageWindow, size: tuple[int, int]) -> None:
    shown.window.resize(*size)
    form = opened(page, JOINED)
    form.ticks.boxes[0].click()
    assert faults(shown.page) == []
