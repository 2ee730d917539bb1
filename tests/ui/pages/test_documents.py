"""Văn bản on a real office: the list out and in, composing beside the page, issuing, replacing, arrivals with files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.actions.papers import write_decision_papers
from tdkt_desktop.actions.rounds import open_round
from tdkt_desktop.documents.catalogue import form
from tdkt_desktop.domain.document import OWNER, DocumentState, MadeFrom
from tdkt_desktop.domain.round import RoundKind
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui import opening
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.page_cache import MOST_PAGES
from tdkt_desktop.ui.pages.documents import DocumentsPage
from tdkt_desktop.ui.pages.documents_compose import Composer
from tdkt_desktop.ui.pages.documents_forms import ArrivalForm, ChooseForm, ReasonForm, ReplaceForm
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.actions import decided, say
from tests.support.documents import LIST, MINUTES, TODAY, arrived, drafted, issued, newest, scan
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, typed
from tests.ui.inspect_widgets import faults

DECISION = 2
DRAFT, ISSUED, ARRIVAL, DECIDED = 1, 2, 3, 4
KT_01 = MadeFrom("KT-01", ward.ROUND, DECISION)


@pytest.fixture(scope="session")
def documents_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draft, issued minutes, a letter received with its scan, and the three papers of a decision."""
    desk = tmp_path_factory.mktemp("documents")
    with made_office(desk / "office") as office:
        ward.fill(office)
        assert decided(office, ward.ROUND, "112/QĐ-UBND", on=TODAY) == DECISION
        assert drafted(office, LIST) == DRAFT
        assert issued(office, MINUTES, number="09/BB-HĐTĐKT") == ISSUED
        assert arrived(office, scan(desk)) == ARRIVAL
        write_decision_papers(office, DECISION, desk / "papers", say=say)
    return desk / "office"


@pytest.fixture
def shown(
    documents_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(documents_folder, tmp_path / "office") as office:
        window = PageWindow(office, "documents", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


@pytest.fixture
def launched(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would be opened in the system's own programs."""
    found: list[Path] = []

    def opened(path: Path) -> bool:
        found.append(path)
        return True

    monkeypatch.setattr(opening, "open_path", opened)
    return found


def page(shown: PageWindow) -> DocumentsPage:
    assert isinstance(shown.page, DocumentsPage)
    return shown.page


def settled(shown: PageWindow) -> None:
    """Wait until no pages are being made and none of those in sight is stale."""
    composer = page(shown).composer

    def is_quiet() -> bool:
        waits = composer.renderer.waits or (composer.view.isVisible() and composer.view.waits)
        return shown.seam.tasks.is_idle() and not waits

    shown.qtbot.waitUntil(is_quiet, timeout=30_000)


def composing(shown: PageWindow, record: object = KT_01) -> Composer:
    page(shown).compose(record)
    settled(shown)
    return page(shown).composer


def rows(shown: PageWindow) -> dict[object, str]:
    table = page(shown).list.table.rows
    found = [table.row_at(number) for number in range(table.record_count)]
    return {row["id"]: page(shown).list.columns[-1].words(row) for row in found if row is not None}


def state(shown: PageWindow, document_id: int) -> DocumentState:
    with shown.office.reader() as reader:
        return reader.documents.get(document_id).state


def test_the_list_tells_states_and_counts_them(shown: PageWindow) -> None:
    found = page(shown).list
    issued_ones = dict.fromkeys((ISSUED, DECIDED, 5, 6), "Đã ban hành")
    assert rows(shown) == {DRAFT: "Dự thảo", ARRIVAL: "Chờ xử lý", **issued_ones}
    assert found.head._facts == "5 văn bản đi, 1 văn bản đến"
    assert [button.count.count for button in found.counters.buttons] == [6, 1, 0, 4, 1, 1]
    found.counters.press(5)
    assert list(rows(shown)) == [ARRIVAL]
    found.counters.press(1)
    found.search.setText("bien ban 09")
    found.apply_filters()
    assert list(rows(shown)) == [ISSUED]
    found.search.setText("")
    found.years.choose(2024)
    assert rows(shown) == {}


def test_the_panel_leads_to_decision_files_and_pages(shown: PageWindow, launched: list[Path]) -> None:
    found = page(shown).list
    found.show_record(DECIDED)
    links = {line.words: line for line in found.panel.findChildren(LinkLine)}
    with shown.qtbot.waitSignal(shown.seam.page_wanted) as wanted:
        links["112/QĐ-UBND · 20/11/2025"].click()
    assert wanted.args == ["decisions", DECISION]
    links["KT-01-112-qd-ubnd-quyet-dinh-cong-nhan-danh-hieu-thi-dua.pdf"].click()
    links["Thư mục papers"].click()
    assert [path.name for path in launched] == [
        "KT-01-112-qd-ubnd-quyet-dinh-cong-nhan-danh-hieu-thi-dua.pdf", "papers",
    ]  # fmt: skip
    found.show_record(ARRIVAL)
    next(line for line in found.panel.findChildren(LinkLine)).click()
    assert launched[-1].name == "Công văn 1520.pdf"
    assert launched[-1].read_bytes() == b"%PDF-1.4 scan"


def test_a_document_is_annulled_only_with_a_reason(shown: PageWindow) -> None:
    found, before = page(shown).list, dump(shown.office)
    found.show_record(ISSUED)
    found.ask_annulment()
    assert isinstance(found.form, ReasonForm)
    found.form.confirm()
    assert found.form.reason.error
    typed(found.form.reason.line, "Ghi sai số phiếu")
    found.form.confirm()
    shown.idle()
    assert rows(shown)[ISSUED] == "Hủy bỏ"
    assert shown.undone(before)


def test_a_document_gives_way_to_another(shown: PageWindow) -> None:
    found, before = page(shown).list, dump(shown.office)
    found.show_record(ISSUED)
    found.ask_replacement()
    assert isinstance(found.form, ReplaceForm)
    found.form.by.set_text("112/QĐ-UBND · Về việc công nhận danh hiệu thi đua năm 2025")
    found.form.confirm()
    shown.idle()
    assert rows(shown)[ISSUED] == "Đã thay"
    with shown.office.reader() as reader:
        assert reader.documents.get(ISSUED).replaced_by == DECIDED
    assert shown.undone(before)


def test_a_document_received_is_entered_with_its_file(shown: PageWindow, tmp_path: Path) -> None:
    found, before = page(shown).list, dump(shown.office)
    found.receive()
    form_of_arrival = found.form
    assert isinstance(form_of_arrival, ArrivalForm)
    assert form_of_arrival.arrival.text() == "13"
    form_of_arrival.confirm()
    assert form_of_arrival.from_whom.error == form_of_arrival.content.error == "Còn thiếu"
    typed(form_of_arrival.from_whom.line, "Ủy ban nhân dân tỉnh")
    typed(form_of_arrival.content.line, "V/v báo cáo phong trào")
    typed(form_of_arrival.due.line, "+5")
    found.arrivals.take_scans([str(scan(tmp_path, "1602.pdf"))])
    form_of_arrival.confirm()
    shown.idle()
    made = newest(shown.office)
    assert (made.arrival_number, made.other_side, made.due_on) == ("13", "Ủy ban nhân dân tỉnh", date(2025, 11, 25))
    assert found.panel.record == made.id
    assert rows(shown)[made.id] == "Còn 5 ngày"
    with shown.office.reader() as reader:
        assert [one.name for one in reader.files.attachments_of(OWNER, [made.id])] == ["1602.pdf"]
    assert shown.undone(before)


def test_a_document_received_is_settled_and_gets_another_file(shown: PageWindow, tmp_path: Path) -> None:
    found = page(shown).list
    found.show_record(ARRIVAL)
    found.settle()
    shown.idle()
    assert rows(shown)[ARRIVAL] == "Đã xử lý"
    found.attach()
    found.arrivals.attach_these([str(scan(tmp_path, "Trả lời.pdf", b"answer"))])
    shown.idle()
    assert "Trả lời.pdf" in {line.words for line in found.panel.findChildren(LinkLine)}


def test_a_form_is_found_by_words_and_proposes_what_it_is_made_from(shown: PageWindow) -> None:
    found = page(shown).list
    found.compose()
    chosen = found.form
    assert isinstance(chosen, ChooseForm)
    chosen.confirm()
    assert chosen.form.error == "Chọn một mẫu trong danh sách."
    chosen.form.line.setText("giay khen")
    chosen.confirm()
    settled(shown)
    assert page(shown).composer.made_from == MadeFrom("KT-02", ward.ROUND, DECISION)
    assert page(shown).view is page(shown).composer


def test_the_pages_follow_the_fields_after_a_pause(shown: PageWindow) -> None:
    composer = composing(shown)
    assert composer.view.sizes == composer.renderer.shown.sizes
    assert len(composer.view.cache) == 1
    before = composer.renderer.shown.pdf
    area = composer.fields.of_form["can_cu_cuoi"].editor
    composer.renderer.light("can_cu_cuoi")
    area.setPlainText("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội phường Hồng Quang, người thay mặt Hội đồng")  # type: ignore[attr-defined]
    assert composer.renderer.waits
    assert composer.renderer.shown.pdf == before  # nothing before the pause is over
    settled(shown)
    assert composer.renderer.shown.pdf != before
    assert len(composer.view.spots) == 2  # lit over two lines


def test_a_field_that_is_left_is_kept_and_undone(shown: PageWindow) -> None:
    before = dump(shown.office)
    composer = composing(shown, MINUTES.made_from)
    typed(composer.fields.of_form["dia_diem"].editor, "Hội trường tầng 2")
    settled(shown)
    made = newest(shown.office)
    assert (made.state, made.values) == (DocumentState.DRAFT, {"dia_diem": "Hội trường tầng 2"})
    assert composer.document == made
    assert shown.undone(before)
    settled(shown)
    assert composer.document is None


def test_what_contradicts_the_decision_is_told_with_its_cure(shown: PageWindow) -> None:
    before, composer = dump(shown.office), composing(shown)
    typed(composer.fields.number.line, "113/QĐ-UBND")
    assert composer.fields.number.error == "Quyết định có số 112/QĐ-UBND, ngày 20/11/2025."
    assert composer.desk.wrong.words == "1 điều cần xem trước khi ban hành"
    composer.issue()
    assert dump(shown.office) == before
    assert composer.fields.number.cure_button is not None
    composer.fields.number.cure_button.click()
    assert not composer.fields.number.error
    typed(composer.fields.day.line, "19/11/2025")
    assert composer.fields.day.error
    assert composer.fields.day.cure_button is not None
    assert composer.fields.day.cure_button.words == "Lấy 20/11/2025"


def test_a_day_that_is_none_proposes_one_that_is(shown: PageWindow) -> None:
    composer = composing(shown)
    pages = composer.renderer.shown.pdf
    typed(composer.fields.day.line, "31/02/2026")
    settled(shown)
    assert composer.fields.day.error
    assert composer.renderer.shown.pdf == pages
    assert composer.fields.day.cure_button is not None
    assert composer.fields.day.cure_button.words == "Lấy 28/02/2026"


def test_minutes_are_issued_under_the_next_free_number(shown: PageWindow) -> None:
    composer = composing(shown, MINUTES.made_from)
    assert composer.fields.number.line.placeholderText() == "10/BB-HĐTĐKT"
    typed(composer.fields.number.line, "9/BB-HĐTĐKT")
    assert "Biên bản họp Hội đồng" in composer.fields.number.error
    typed(composer.fields.number.line, "")
    settled(shown)
    composer.issue()
    settled(shown)
    made = newest(shown.office)
    assert (made.state, made.number, made.dated) == (DocumentState.ISSUED, "10/BB-HĐTĐKT", TODAY)
    assert not composer.is_open
    assert composer.fields.number.line.isReadOnly()
    shown.undo()
    assert composer.is_open
    assert state(shown, made.id) is DocumentState.DRAFT


def test_a_draft_goes_to_the_signer_and_is_gone_on_with(shown: PageWindow) -> None:
    composer = composing(shown, DRAFT)
    assert composer.fields.of_form["nguoi_ky"].text() == "Trần Thị Hòa"
    composer.lay()
    settled(shown)
    assert state(shown, DRAFT) is DocumentState.WAITING
    composer.leave()
    assert page(shown).view is page(shown).list
    assert rows(shown)[DRAFT] == "Chờ ký"
    assert page(shown).list.panel.record == DRAFT
    page(shown).compose(LIST.made_from)  # asked for anew, the same draft is gone on with
    settled(shown)
    assert composer.document is not None
    assert composer.document.id == DRAFT


def test_the_paper_becomes_files(shown: PageWindow, launched: list[Path], tmp_path: Path) -> None:
    composer = composing(shown)
    composer.files.open_in_word()
    composer.files.print_pdf()
    settled(shown)
    assert [path.suffix for path in launched] == [".docx", ".pdf"]
    assert all(path.stat().st_size > 1000 for path in launched)
    composer.files.write_to(str(tmp_path / "QĐ.docx"))
    settled(shown)
    assert composer.document is not None
    assert composer.document.file_name == "QĐ.docx"


def test_the_pages_of_what_is_issued_are_seen_and_not_drafted_anew(shown: PageWindow) -> None:
    page(shown).show_record(KT_01)
    settled(shown)
    found = page(shown).composer.document
    assert found is not None
    assert (found.id, found.is_open) == (DECIDED, False)


def test_a_form_whose_record_is_missing_is_refused(shown: PageWindow) -> None:
    open_round(shown.office, "Đợt khác", kind=RoundKind.THEMATIC, year=2025)
    page(shown).show_record(MadeFrom("HD-04", ward.ROUND + 1))
    shown.idle()
    assert [type(error).__name__ for error in shown.refused] == ["InputMissing"]


def test_zoom_keeps_the_middle_and_fits_again(shown: PageWindow) -> None:
    view = composing(shown, MINUTES.made_from).view
    fitted = view.zoom
    turned = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), turned)
    assert view.zoom == pytest.approx(fitted * 1.2)
    assert view.horizontalScrollBar().maximum() > 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.page == len(view.sizes) == 2
    assert page(shown).composer.desk.pane.place.text() == "Trang 2 / 2"
    view.fit_width()
    assert view.zoom == pytest.approx(fitted)
    assert view.horizontalScrollBar().maximum() == 0


def test_thirty_papers_leave_no_more_than_twelve_pictures(shown: PageWindow) -> None:
    view = composing(shown, MINUTES.made_from).view
    pdf, sizes = page(shown).composer.renderer.shown.pdf, view.sizes
    for _ in range(30):
        view.show_paper(pdf, sizes, is_other=True)
        assert len(view.cache) == 0
        settled(shown)
        assert 1 <= len(view.cache) <= len(sizes)
    image = view.grab().toImage()
    for number in range(20):
        view.cache.put(number, image, edition=1, scale=1.0)
    assert len(view.cache) == MOST_PAGES
    assert view.cache.image(0) is None
    assert view.cache.is_fresh(19, edition=1, scale=1.0)


@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int) -> None:
    shown.window.resize(width, height)
    found = page(shown).list
    found.show_record(DECIDED)
    assert faults(shown.window) == []
    found.panel.put_away()
    found.compose()
    assert isinstance(found.form, ChooseForm)
    found.form.choose(form("KT-01"))
    assert faults(shown.window) == []
    found.receive()
    assert faults(shown.window) == []
    found.forms.close()
    composer = composing(shown)
    typed(composer.fields.number.line, "113/QĐ-UBND")
    assert faults(shown.window) == []
    composer.desk.show_pages()
    settled(shown)
    assert faults(shown.window) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed_with_its_window(
    documents_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(documents_folder, tmp_path / "office") as office:
        assert freed(office, "documents", tasks=tasks, settings=settings, qtbot=qtbot)
