"""Gói biểu mẫu on a real office: every row a sentence, on any day, with what it rests on and what rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.packs import install_pack
from tdkt_desktop.domain.document import MadeFrom
from tdkt_desktop.office.office import Office
from tdkt_desktop.paths import resources
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.delegate import is_faint
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.packs import PacksPage
from tdkt_desktop.ui.pages.packs_browse import PackList
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support.offices import FixedClock, made_office
from tests.support.page_window import PageWindow, copied, freed
from tests.ui.inspect_widgets import faults


@pytest.fixture(scope="session")
def packs_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs") / "office"
    with made_office(folder):
        pass
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Office]:
    office = Office.open(folder, clock=FixedClock())
    try:
        yield office
    finally:
        office.release()


@pytest.fixture
def shown(packs_folder: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[PageWindow]:
    """The page changes nothing, so all tests share one office."""
    with opened(packs_folder) as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        yield window
        window.idle()


def packs(shown: PageWindow) -> PackList:
    assert isinstance(shown.page, PacksPage)
    return shown.page.list


def on_day(page: PackList, text: str) -> None:
    page.day.line.setText(text)
    page.day.line.editingFinished.emit()


def named(page: PackList, code: str) -> dict[str, object]:
    """The first row of that code as the table has it."""
    assert page.book is not None
    found = page.book.named(code, page.day.day)
    assert found is not None
    return dict(next(row for row in page.all_rows if row["id"] == found.place))


def links(page: PackList) -> list[str]:
    return [line.words for line in page.panel.findChildren(LinkLine)]


def words(page: PackList) -> list[str]:
    return [found.text() for found in page.panel.findChildren(QLabel)]


def test_every_row_is_a_sentence_with_its_source(shown: PageWindow) -> None:
    page = packs(shown)
    assert named(page, "TTLDXS_TY_LE")["name"] == "Tập thể đề nghị TTLĐXS: chưa có tỷ lệ"
    assert named(page, "HTXS_CC")["name"].startswith("Công chức xếp loại Hoàn thành xuất sắc nhiệm vụ: không quá 20 %")  # type: ignore[attr-defined]
    assert named(page, "VT_CSTDCS")["name"] == ("CSTĐCS: từ 80 % tổng số thành viên Hội đồng đồng ý, bỏ phiếu kín")
    assert named(page, "LDTT_GRADE")["second"] == "LĐTT · Luật 06/2022/QH15 Đ.24 k.1a"
    assert [row for row in page.all_rows if not str(row["name"]).strip() or "{" in str(row["name"])] == []


def test_a_part_opens_exactly_its_rows(shown: PageWindow) -> None:
    page = packs(shown)
    page.parts.buttons["quotas"].click()
    assert page.table.rows.record_count == sum(row["part"] == "quotas" for row in page.all_rows) > 0
    assert {row["part"] for row in page.listing().rows(0, 99, sort=None, filters={"part": "quotas"})} == {"quotas"}
    page.parts.buttons[""].click()
    assert page.table.rows.record_count == len(page.all_rows)


def test_parts_are_walked_with_the_arrows(shown: PageWindow) -> None:
    page = packs(shown)
    page.parts.buttons[""].setFocus()
    QTest.keyClick(page.parts.buttons[""], Qt.Key.Key_Down)
    QTest.keyClick(page.parts.buttons["packs"], Qt.Key.Key_Down)
    assert page.part == "awards"
    QTest.keyClick(page.parts.buttons["awards"], Qt.Key.Key_Up)
    assert page.part == "packs"


def test_a_counter_opens_exactly_its_rows(shown: PageWindow) -> None:
    page = packs(shown)
    for number, button in enumerate(page.counters.buttons, start=1):
        page.counters.press(number)
        assert page.table.rows.record_count == button.count.count, button.count.word


def test_a_search_needs_no_tone_marks(shown: PageWindow) -> None:
    page = packs(shown)
    page.search.setText("luong co so 2.340.000 mot thang")
    page.apply_filters()
    assert page.table.rows.record_count == 1


def test_a_day_shows_what_was_in_force_and_greys_the_rest(shown: PageWindow) -> None:
    page = packs(shown)
    on_day(page, "1/5/2025")
    assert page.note.isVisible()
    salaries = {str(row["name"]): row for row in page.all_rows if row["group"] == "base_salary"}
    in_force = [name for name, row in salaries.items() if not is_faint(row)]
    assert in_force == ["Lương cơ sở 2.340.000 đồng một tháng"]
    assert {row["standing"] for row in salaries.values() if is_faint(row)} == {"over", "to_come"}
    page.look_at_today()
    assert not page.note.isVisible()
    assert page.day.day == shown.office.today


def test_what_is_no_day_is_marked_and_changes_nothing(shown: PageWindow) -> None:
    page = packs(shown)
    for text in ("31/2/2025", "hôm kia"):
        on_day(page, text)
        assert text in page.day.line.accessibleDescription()
        assert page.day.day == shown.office.today


def test_a_row_shows_its_fields_its_times_and_what_uses_it(shown: PageWindow) -> None:
    page = packs(shown)
    page.show_record("HTXS_CC")
    assert "Tỷ lệ tối đa" in words(page)
    assert "20 %" in words(page)
    page.show_record("CSTDCS_TY_LE")
    assert any("Chưa kiểm chứng – anh/chị kiểm tra lại" in text for text in words(page))
    assert any(line.startswith("CSTĐCS · ") for line in links(page))
    page.show_record("GK_XA_CN")
    assert "Hệ số thưởng" in words(page)
    page.show_record("LDTT_SERVICE")
    assert any(text.startswith("Tắt sẵn") for text in words(page))


def test_other_versions_in_time_are_links_that_open(shown: PageWindow, qtbot: QtBot) -> None:
    page = packs(shown)
    assert page.book is not None
    row = next(
        row for row in page.book.aloud.rows
        if row.shape.file == "bonus_coefficients" and row.key == ("LDTT", "ca_nhan") and row.in_force(date(2026, 1, 1))
    )  # fmt: skip
    page.show_part("money")
    page.show_record(row.place)
    line = next(line for line in page.panel.findChildren(LinkLine) if line.words.startswith("01/01/2024 – 30/6/2025"))
    line.click()
    qtbot.waitUntil(lambda: page.panel.record not in (row.place, None))
    assert "Hết hiệu lực" in [str(chip.property("accessibleName")) for chip in page.panel.findChildren(QLabel)] or any(
        "hết hiệu lực" in text for text in words(page)
    )


def test_a_link_into_another_part_opens_there(shown: PageWindow) -> None:
    page = packs(shown)
    page.show_part("quotas")
    page.show_record("LDTT_GRADE")
    assert page.panel.name.words == "Hoàn thành tốt nhiệm vụ trở lên"


def test_a_form_is_composed_from_what_there_is(shown: PageWindow, qtbot: QtBot) -> None:
    page = packs(shown)
    wanted: list[tuple[str, object]] = []
    shown.seam.page_wanted.connect(lambda key, record: wanted.append((key, record)))
    page.show_part("forms")
    page.show_record(("form", "DS-NAM"))
    assert {"Soạn từ", "DS-NAM", "PDF, Word, Excel"} <= set(words(page))
    assert page.panel.place.text() == f"{page.table.rows.record_count} / {page.table.rows.record_count}"
    page.panel.findChildren(LinkLine)[0].click()
    qtbot.waitUntil(lambda: bool(wanted))
    key, record = wanted[0]
    assert key == "documents"
    assert isinstance(record, MadeFrom)
    assert record.code == "DS-NAM"
    page.show_record(("form", "KT-02"))
    assert any(line.startswith("Căn cứ Luật Thi đua, khen thưởng") for line in links(page))


def test_an_installed_pack_stands_beside_the_national_one(
    packs_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(packs_folder, tmp_path / "office") as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        page = packs(window)
        window.seam.run(install_pack, resources() / "packs" / "bac_ninh", trust=True)
        window.idle()
        assert [row["name"] for row in page.all_rows if row["part"] == "packs"][1:] == [
            "Gói quy định tỉnh Bắc Ninh (gói mẫu)"
        ]
        assert any(str(row["name"]).startswith("Họp xét khen thưởng hợp lệ") for row in page.all_rows)
        page.show_record(("pack", 1))
        assert faults(page) == []
        window.undo()
        assert sum(row["part"] == "packs" for row in page.all_rows) == 1
        window.window.close()


def test_the_pack_says_what_it_is(shown: PageWindow) -> None:
    page = packs(shown)
    page.show_record(("pack", 0))
    assert {"2026.1", "TĐKT Desktop", "01/01/2024"} <= set(words(page))


SIZES = [(1366, 690), (911, 438), (683, 310)]


def test_the_counters_stand_there_once_the_rows_are_read(shown: PageWindow) -> None:
    assert packs(shown).counters.isVisible()


@pytest.mark.parametrize(("width", "height"), SIZES, ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int) -> None:
    page = packs(shown)
    shown.window.resize(width, height)
    assert faults(page) == []
    on_day(page, "1/5/2025")
    page.show_record("CSTDCS_TY_LE")
    assert faults(page) == []
    page.show_record("CSTDCS")
    assert faults(page) == []


def test_the_page_is_freed(packs_folder: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with opened(packs_folder) as office:
        assert freed(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)


def test_a_rule_that_is_off_is_switched_on_with_its_ground_and_left_off_again(
    packs_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(packs_folder, tmp_path / "office") as office:
        window = PageWindow(office, "packs", tasks=tasks, settings=settings, qtbot=qtbot)
        window.idle()
        page = packs(window)
        page.show_record("LDTT_SERVICE")
        assert named(page, "LDTT_SERVICE")["standing"] == "off"
        page.ask_to_switch_on()
        assert page.forms is not None
        form = page.forms.form
        assert form is not None
        assert faults(window.page) == []
        QTest.keyClick(form.fields[0].editor, Qt.Key.Key_Return)
        assert form.fields[0].error, "a rule is not switched on without its ground"
        form.fields[0].set_text("Quy chế của tỉnh")
        QTest.keyClick(form.fields[0].editor, Qt.Key.Key_Return)
        window.idle()
        assert office.rulebook.switched_on == {"LDTT_SERVICE"}
        assert named(page, "LDTT_SERVICE")["standing"] == "switched_on"
        page.show_record("LDTT_SERVICE")
        assert any("Quy chế của tỉnh" in text for text in words(page))
        page.switch_off()
        window.idle()
        assert named(page, "LDTT_SERVICE")["standing"] == "off"
        window.window.close()
