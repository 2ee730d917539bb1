"""Phong trào on a real office: steps out of reviews, the year, parents, new movements, award rounds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.movements import add_movement
from tdkt_desktop.domain.movement import NewMovement
from tdkt_desktop.domain.round import NewNomination, Status
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.movements import MovementsPage
from tdkt_desktop.ui.pages.movements_forms import AnswerForm, MovementForm, ReviewForm, read_years, wrong_years
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, typed
from tests.ui.inspect_widgets import faults

SKILFUL, DIGITAL, PART, OLD = 1, 2, 3, 4


@pytest.fixture(scope="session")
def movements_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A movement of five years, one without end with a part of it, and one whose years are over."""
    folder = tmp_path_factory.mktemp("movements") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        add_movement(office, NewMovement("Chuyển đổi số", "TINH", 2024, mode="chuyen_de", note="Theo tỉnh"))
        add_movement(office, NewMovement("Bình dân học vụ số", "XA", 2025, 2026, parent_id=DIGITAL))
        add_movement(office, NewMovement("Chào mừng Đại hội", "XA", 2024, 2024, mode="cao_diem"))
    return folder


@pytest.fixture
def shown(
    movements_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(movements_folder, tmp_path / "office") as office:
        window = PageWindow(office, "movements", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


def page(shown: PageWindow) -> MovementsPage:
    assert isinstance(shown.page, MovementsPage)
    return shown.page


def steps(found: MovementsPage) -> dict[str, str]:
    rows = [found.table.rows.row_at(number) for number in range(found.table.rows.record_count)]
    return {str(row["name"]): found.columns[-1].words(row) for row in rows if row is not None}


def test_the_step_follows_from_years_and_reviews(shown: PageWindow) -> None:
    assert steps(page(shown)) == {
        "Dân vận khéo": "Phát động",
        "Chuyển đổi số": "Phát động",
        "Bình dân học vụ số": "Phát động",
        "Chào mừng Đại hội": "Chưa tổng kết",
    }
    shown.seam.choose_year(2026)
    assert steps(page(shown))["Dân vận khéo"] == "Chưa tổng kết"
    assert page(shown).head._facts == "2 phong trào đang thực hiện năm 2026 · 2 hết thời gian mà chưa tổng kết"


@pytest.mark.parametrize(("verb", "words"), [("review_midway", "Đã sơ kết"), ("sum_up", "Đã tổng kết")])
def test_a_review_moves_the_step_and_is_undone(shown: PageWindow, verb: str, words: str) -> None:
    found = page(shown)
    before = dump(shown.office)
    found.show_record(SKILFUL)
    getattr(found, verb)()
    assert isinstance(found.form, ReviewForm)
    typed(found.form.results.line, "12 mô hình được nhân rộng")
    found.form.confirm()
    shown.idle()
    assert steps(found)["Dân vận khéo"] == words
    with shown.office.reader() as reader:
        assert reader.plans.reviews_of(SKILFUL)[0].results == "12 mô hình được nhân rộng"
    assert shown.undone(before)
    assert steps(found)["Dân vận khéo"] == "Phát động"


@pytest.mark.parametrize(
    ("number", "names"),
    [(2, {"Dân vận khéo", "Chuyển đổi số", "Bình dân học vụ số"}), (3, {"Chào mừng Đại hội"}), (4, set())],
    ids=["running", "overdue", "closed"],
)
def test_a_counter_opens_exactly_its_rows(shown: PageWindow, number: int, names: set[str]) -> None:
    found = page(shown)
    found.counters.press(number)
    assert set(steps(found)) == names
    assert found.counters.buttons[number - 1].count.count == len(names)


def test_the_level_and_the_words_filter(shown: PageWindow) -> None:
    found = page(shown)
    found.levels.choose("XA")
    assert set(steps(found)) == {"Bình dân học vụ số", "Chào mừng Đại hội"}
    found.search.setText("binh dan")
    found.apply_filters()
    assert set(steps(found)) == {"Bình dân học vụ số"}


def test_parent_and_part_open_each_other(shown: PageWindow) -> None:
    found = page(shown)
    found.show_record(PART)
    link = found.panel.findChild(LinkLine)
    assert link is not None
    assert link.words == "Chuyển đổi số"
    link.click()
    shown.qtbot.waitUntil(lambda: found.panel.record == DIGITAL)
    below = found.panel.findChild(LinkLine)
    assert below is not None
    assert below.words == "Bình dân học vụ số"


def test_a_new_movement_is_checked_then_opened(shown: PageWindow) -> None:
    found = page(shown)
    before = dump(shown.office)
    found.add()
    assert isinstance(found.form, MovementForm)
    typed(found.form.name.line, "dân vận khéo")
    found.form.confirm()
    assert found.form.name.error == "Đã có phong trào tên này"
    typed(found.form.name.line, "Gia đình học tập")
    typed(found.form.years.line, "2026 – 2025")
    found.form.confirm()
    assert found.form.years.error == "Kết thúc trước khi bắt đầu"
    assert dump(shown.office) == before
    typed(found.form.years.line, "2025-2030")
    found.form.parent_movement.set_text("Chuyển đổi số")
    found.form.confirm()
    shown.idle()
    with shown.office.reader() as reader:
        made = reader.plans.movements()[-1]
    assert (made.name, made.year_from, made.year_to, made.parent_id) == ("Gia đình học tập", 2025, 2030, DIGITAL)
    assert found.panel.record == made.id
    assert shown.undone(before)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2021 – 2025", (2021, 2025)),
        ("2021-2025", (2021, 2025)),
        ("2025", (2025, 2025)),
        ("2024 –", (2024, None)),
        ("", (None, None)),
        ("năm 2025", None),
        ("20212025", None),
    ],
)
def test_years_are_read_as_they_are_typed(text: str, years: tuple[int | None, int | None] | None) -> None:
    assert read_years(text) == years
    assert bool(wrong_years(text)) == (years is None)


def test_a_thematic_round_is_opened_for_a_movement(shown: PageWindow) -> None:
    found = page(shown)
    before = dump(shown.office)
    found.show_record(SKILFUL)
    with shown.qtbot.waitSignal(shown.seam.page_wanted) as wanted:
        found.open_round()
    assert wanted.args == ["rounds", ward.ROUND + 1]
    assert shown.undone(before)
    found.open_round()
    shown.idle()
    found.open_round()
    shown.idle()
    assert type(shown.refused[-1]).__name__ == "RoundNameTaken"


def test_a_movement_leads_to_its_rounds_and_counts_their_awards(shown: PageWindow) -> None:
    found = page(shown)
    found.show_record(SKILFUL)
    found.open_round()
    shown.idle()
    with shown.office.work("Award the best of the movement") as work:
        for status in (Status.DECIDED, Status.PROPOSED):
            new = NewNomination(1, f"GK_{status}", "Nguyễn Thị Hoa")
            work.rounds.nominate(ward.ROUND + 1, new, status=status)
    found.refresh(frozenset())
    row = next(row for row in found.all_rows if row["id"] == SKILFUL)
    assert row["awards"] == 1
    link = next(link for link in found.panel.findChildren(LinkLine) if link.accessibleName().endswith(": 1 lượt khen"))
    with shown.qtbot.waitSignal(shown.seam.page_wanted) as wanted:
        link.click()
    assert wanted.args == ["rounds", ward.ROUND + 1]


def test_an_office_without_movements_takes_those_of_the_pack(
    tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with made_office(tmp_path / "office") as office:
        shown = PageWindow(office, "movements", tasks=tasks, settings=settings, qtbot=qtbot)
        found = page(shown)
        assert found.empty is not None
        assert found.empty.isVisible()
        assert faults(shown.window) == []
        found.empty.cards[1].click()
        shown.idle()
        assert found.table.rows.record_count > 20


def test_units_that_answer_are_noted_counted_and_taken_back(shown: PageWindow) -> None:
    found = page(shown)
    found.show_record(DIGITAL)
    before = dump(shown.office)
    found.note_answers()
    assert isinstance(found.form, AnswerForm)
    assert len(found.form.unit_ids) == 2
    found.form.units.box.setCurrentIndex(found.form.units.box.count() - 1)
    assert found.form.unit_ids == [ward.QUARTER]
    found.form.confirm()
    shown.idle()
    row = next(row for row in found.all_rows if row["id"] == DIGITAL)
    assert row["answers"] == "1 / 2"
    assert "1 / 2" in [label.text() for label in found.panel.findChildren(QLabel)]
    assert shown.undone(before)
    assert next(row for row in found.all_rows if row["id"] == DIGITAL)["answers"] == ""


@pytest.mark.parametrize("form", [False, True], ids=["panel", "form"])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int, form: bool) -> None:
    shown.window.resize(width, height)
    page(shown).show_record(PART)
    if form:
        page(shown).add()
        assert faults(shown.window) == []
        page(shown).note_answers()
    assert faults(shown.window) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed_with_its_window(
    movements_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(movements_folder, tmp_path / "office") as office:
        assert freed(office, "movements", tasks=tasks, settings=settings, qtbot=qtbot)
