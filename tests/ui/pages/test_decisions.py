"""Quyết định on a real office: back entry by keys alone, annulment, papers, filters, the panel."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions import decisions as actions
from tdkt_desktop.actions.people import add_subject
from tdkt_desktop.domain.award import Origin
from tdkt_desktop.domain.subject import SubjectKind
from tdkt_desktop.domain.text import fold
from tdkt_desktop.office.office import Office
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PageEntry
from tdkt_desktop.ui.pages.decisions import DecisionsPage
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import FixedClock, made_office
from tests.support.typist import Typist
from tests.ui.inspect_widgets import faults

ENTRY = PageEntry("decisions", "Decisions", "gavel", "awards", "decisions:DecisionsPage", 6)
EIGHT = (
    "Nguyễn Hòa An",
    "Bùi Gia Bảo",
    "Trần Thị Chi",
    "Đỗ Quang Dũng",
    "Lê Văn Giang",
    "Phạm Thu Hà",
    "Vũ Thị Lan Anh",
    "Đặng Thị Mơ",
)


@pytest.fixture(scope="session")
def decided_ward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small ward with an own decision that pays, and eight people of an old paper."""
    folder = tmp_path_factory.mktemp("decisions") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        for name in EIGHT:
            add_subject(office, SubjectKind.PERSON, name, unit_id=ward.SCHOOL, position="Giáo viên")
        actions.decide(
            office, ward.ROUND, number="112/QĐ-UBND", signed_on=date(2025, 11, 18), signer="Nguyễn Văn Thành"
        )
    return folder


@pytest.fixture
def office(decided_ward: Path, tmp_path: Path) -> Iterator[Office]:
    shutil.copytree(decided_ward, tmp_path / "office")
    office = Office.open(tmp_path / "office", clock=FixedClock())
    yield office
    office.release()


def shown(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", pages=(ENTRY,))
    qtbot.addWidget(window)
    window.resize(1366, 690)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_page("decisions")
    return window


@pytest.fixture
def page(office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> Iterator[DecisionsPage]:
    window = shown(office, tasks, settings, qtbot)
    found = window.stack.page
    assert isinstance(found, DecisionsPage)
    yield found
    window.close()


@pytest.fixture
def typist(page: DecisionsPage, qtbot: QtBot) -> Typist:
    return Typist(page.window(), qtbot, tasks=page.seam.tasks)


def decision_numbered(office: Office, number: str, year: int) -> int:
    with office.reader() as reader:
        found = reader.awards.own_decision_numbered(number, year=year)
    assert found is not None
    return found.id


def type_old_decision(page: DecisionsPage, typist: Typist) -> None:
    """An old decision with eight awards, from the list to the kept decision, by keys alone."""
    page.list.table.setFocus()
    typist.press("Ctrl+N")
    typist.write("88")
    typist.press("Enter")
    typist.write("05092024")
    typist.press("Enter")
    typist.write("ldtt")
    typist.press("Enter")
    for _ in range(4):  # year, issuer, signer, content: proposed
        typist.press("Enter")
    for name in EIGHT:
        typist.write(fold(" ".join(name.split()[-2:])))
        typist.press("Enter")
    typist.press("Ctrl+Enter")


def test_an_old_decision_with_eight_awards_is_entered_by_keys_alone(
    page: DecisionsPage, typist: Typist, qtbot: QtBot
) -> None:
    type_old_decision(page, typist)
    qtbot.waitUntil(page.seam.tasks.is_idle)
    office = page.list.office
    with office.reader() as reader:
        decision = reader.awards.own_decision_numbered("88/QĐ-UBND", year=2024)
        assert decision is not None
        awards = reader.awards.of_decision(decision.id)
    assert {award.name_as_printed for award in awards} == set(EIGHT)
    assert {(award.award_code, award.period_year, award.signed_on) for award in awards} == {
        (ward.TITLE, 2024, date(2024, 9, 5))
    }
    assert decision.signer == "Nguyễn Văn Thành"
    assert typist.strokes <= 100, typist.strokes  # under two minutes even at one key a second
    assert page.view is page.list
    assert page.list.panel.record == decision.id
    page.seam.undo()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    with office.reader() as reader:
        assert reader.awards.own_decision_numbered("88/QĐ-UBND", year=2024) is None


def test_a_taken_number_is_said_under_its_field_and_nothing_is_kept(page: DecisionsPage, office: Office) -> None:
    page.enter()
    fields = page.entry.fields
    fields.number.set_text("112/qđ-ubnd")
    fields.signed.set_day(date(2025, 11, 19))
    page.entry.keep()
    assert fields.number.error == "Số này đã dùng trong năm đó."
    assert page.view is page.entry


@pytest.mark.parametrize("missing", ["number", "signed", "year", "signer"])
def test_what_is_missing_is_said_under_its_field(page: DecisionsPage, missing: str) -> None:
    page.enter()
    fields = page.entry.fields
    fields.number.set_text("5/QĐ-UBND")
    fields.signed.set_day(date(2023, 1, 5))
    fields.year.set_text("2022")
    getattr(fields, missing).set_text("")
    page.entry.keep()
    assert [field for field in fields.all if field.error] == [getattr(fields, missing)]


def test_the_award_chooses_who_issued_it(page: DecisionsPage, typist: Typist) -> None:
    page.enter()
    page.entry.fields.award.editor.setFocus()
    typist.write("bang khen tinh ca nhan")
    if not page.entry.fields.award.is_open:
        page.entry.fields.award.line.clear()
        typist.write("bk tinh")
    typist.press("Enter")
    issuer = page.entry.fields.chosen_issuer
    assert (issuer.origin, issuer.level) == (Origin.HIGHER, "tinh")


def test_a_new_name_is_taken_only_when_it_is_marked(page: DecisionsPage, typist: Typist, qtbot: QtBot) -> None:
    page.enter()
    page.entry.fields.award.editor.setFocus()
    typist.write("ldtt")
    typist.press("Enter")
    page.entry.name.editor.setFocus()
    typist.write("ngo van nobody")
    typist.press("Enter")
    assert page.entry.recipients == []
    assert "Thêm mới" in page.entry.name.error
    page.entry.name.line.clear()
    typist.write("Ngo Van Nobody")
    typist.press("Enter")
    assert [one.subject_id for one, _ in page.entry.recipients] == [None]
    page.entry.table.deleting_wanted.emit([1])
    assert page.entry.recipients == []


def test_a_pasted_column_of_names_is_taken_line_by_line(page: DecisionsPage, typist: Typist) -> None:
    page.enter()
    page.entry.fields.award.editor.setFocus()
    typist.write("ldtt")
    typist.press("Enter")
    page.entry.name.editor.setFocus()
    QGuiApplication.clipboard().setText("\n".join([*EIGHT, "Ngô Văn Mới"]))
    typist.press("Ctrl+V")
    assert [one.subject_id is None for one, _ in page.entry.recipients] == [False] * 8 + [True]


def test_a_draft_outlives_leaving_the_form(page: DecisionsPage) -> None:
    page.enter()
    page.entry.fields.number.set_text("9/QĐ-UBND")
    page.entry.leave()
    assert page.view is page.list
    page.enter()
    assert page.entry.fields.number.text() == "9/QĐ-UBND"


def test_a_decision_is_annulled_with_its_reason_and_undone(page: DecisionsPage, office: Office, qtbot: QtBot) -> None:
    decision_id = decision_numbered(office, "112/QĐ-UBND", 2025)
    page.show_record(decision_id)
    page.list.ask_annulment()
    form = page.list._form
    assert form is not None
    form.confirm()
    assert form.reason.error
    form.reason.set_text("Ban hành nhầm")
    form.confirm()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    with office.reader() as reader:
        assert reader.awards.decision(decision_id).annulled_reason == "Ban hành nhầm"
    assert page.list.columns[-1].words(page.list._beside()) == "Hủy bỏ"
    page.seam.undo()
    qtbot.waitUntil(page.seam.tasks.is_idle)
    assert page.list.columns[-1].words(page.list._beside()) == "Đã ban hành"


def test_the_panel_shows_awards_and_money(page: DecisionsPage, office: Office) -> None:
    from tdkt_desktop.ui.pages.decisions_panel import DecisionBody

    page.show_record(decision_numbered(office, "112/QĐ-UBND", 2025))
    body = page.list.panel.findChild(DecisionBody)
    row = body.table.rows.row_at(0)
    with office.reader() as reader:
        (bonus,) = reader.awards.bonuses_of(page.list.panel.record)
    assert row["amount"] == bonus.amount > 0
    opened = []
    page.seam.page_wanted.connect(lambda key, record: opened.append((key, record)))
    body.table.opened.emit(row["id"])
    assert opened == [("register", bonus.award_id)]


def test_papers_of_an_own_decision_are_written(
    page: DecisionsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_record(decision_numbered(office, "112/QĐ-UBND", 2025))
    folder = tmp_path / "giay to"
    folder.mkdir()
    page.list.write_papers_in(str(folder))
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=30_000)
    codes = {path.name[:5] for path in folder.iterdir()}
    assert codes == {"KT-01", "KT-05", "TT-01"}


def test_the_pages_of_an_own_decision_are_shown(page: DecisionsPage, office: Office, qtbot: QtBot) -> None:
    number = decision_numbered(office, "112/QĐ-UBND", 2025)
    page.show_record(number)
    with qtbot.waitSignal(page.seam.page_wanted) as wanted:
        page.list.preview()
    assert wanted.args[0] == "documents"
    assert (wanted.args[1].code, wanted.args[1].decision_id) == ("KT-01", number)


def test_the_list_is_searched_by_number_and_by_name(page: DecisionsPage) -> None:
    for words, number in (("112", "112/QĐ-UBND"), ("vu thi lan", "15/QĐ-UBND")):
        page.list.search.setText(words)
        page.list.apply_filters()
        rows = page.list.table.rows
        assert [rows.row_at(place)["number"] for place in range(rows.record_count)] == [number]
    page.list.search.clear()
    page.list.apply_filters()
    assert page.list.table.rows.record_count == 2


def test_counters_and_years_filter(page: DecisionsPage) -> None:
    page.list.counters.choose(frozenset({"back_register"}))
    page.list.apply_filters()
    assert [page.list.table.rows.row_at(0)["number"]] == ["15/QĐ-UBND"]
    page.list.counters.choose(frozenset())
    page.list.years.choose(2025)
    assert page.list.table.rows.record_count == 1


def test_the_list_is_written_out(page: DecisionsPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.list.output.write_to(str(tmp_path / "quyet-dinh.xlsx"))
    qtbot.waitUntil(page.seam.tasks.is_idle, timeout=20_000)
    assert (tmp_path / "quyet-dinh.xlsx").stat().st_size > 1000


def test_an_empty_page_says_how_to_begin(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with made_office(tmp_path / "empty") as office:
        window = shown(office, tasks, settings, qtbot)
        page = window.stack.page
        assert isinstance(page, DecisionsPage)
        assert page.list.empty is not None
        assert page.list.empty.isVisible()
        page.list.empty.cards[1].click()
        assert page.view is page.entry
        assert faults(page) == []


@pytest.mark.parametrize(
    "target",
    ["decisions:DecisionsPage", "council:CouncilPage", "backups:BackupsPage", "settings_page:SettingsPage"],
)
def test_a_page_is_let_go_of_with_its_window(
    office: Office, tasks: TaskRunner, settings: Settings, qtbot: QtBot, target: str
) -> None:
    entry = PageEntry("page", "Page", "gavel", "awards", target)
    window = MainWindow(Seam(office, tasks=tasks, settings=settings), title="TĐKT", pages=(entry,))
    window.show()
    window.open_page("page")
    gone = [weakref.ref(window), weakref.ref(window.stack.page)]
    with qtbot.waitSignal(window.destroyed):
        window.close()
        window.deleteLater()
    del window
    gc.collect()
    assert [one() for one in gone] == [None, None]


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
@pytest.mark.parametrize("view", ["list", "panel", "annul", "entry"])
def test_nothing_is_clipped_nameless_or_english(
    page: DecisionsPage, office: Office, width: int, height: int, view: str
) -> None:
    page.window().resize(width, height)
    if view in ("panel", "annul"):
        page.show_record(decision_numbered(office, "112/QĐ-UBND", 2025))
    if view == "annul":
        page.list.ask_annulment()
    if view == "entry":
        page.enter()
        page.entry.keep()
    assert faults(page) == []
