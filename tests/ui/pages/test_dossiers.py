"""Hồ sơ trình on a real office: what lacks, the copy on a stick, its way up, and what comes back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.dossier import DossierState
from tdkt_desktop.domain.round import Status
from tdkt_desktop.office import dossier as written
from tdkt_desktop.settings import Settings
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.links import LinkLine
from tdkt_desktop.ui.pages.dossiers import DossiersPage
from tdkt_desktop.ui.pages.dossiers_forms import AnswerForm, AskedForm, AttachForm, MissingForm, RefusalForm, SentForm
from tdkt_desktop.ui.pages.dossiers_list import DossierList
from tdkt_desktop.ui.tasks import TaskRunner
from tests.support import ward
from tests.support.offices import dump, made_office
from tests.support.page_window import PageWindow, copied, freed, typed
from tests.support.upward import PROVINCE, ROUND, STATE, a_file, complete, dossier_of, fill
from tests.ui.inspect_widgets import faults

TODAY = date(2025, 11, 20)
MADE, ASKED, WAITING = f"{ROUND}:{PROVINCE}", f"{ROUND}:{STATE}", f"{ROUND + 1}:{PROVINCE}"


@pytest.fixture(scope="session")
def dossiers_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier being made, one to be completed, one that the province has had for twelve days."""
    folder = tmp_path_factory.mktemp("dossiers") / "office"
    with made_office(folder) as office:
        ward.fill(office)
        fill(office)
    return folder


@pytest.fixture
def shown(
    dossiers_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> Iterator[PageWindow]:
    with copied(dossiers_folder, tmp_path / "office") as office:
        window = PageWindow(office, "dossiers", tasks=tasks, settings=settings, qtbot=qtbot)
        yield window
        window.idle()


def page(shown: PageWindow) -> DossiersPage:
    assert isinstance(shown.page, DossiersPage)
    return shown.page


def opened(shown: PageWindow, record: object = MADE) -> DossierList:
    page(shown).show_record(record)
    return page(shown).list


def states(found: DossierList) -> dict[str, str]:
    rows = [found.table.rows.row_at(number) for number in range(found.table.rows.record_count)]
    return {str(row["id"]): found.columns[4].words(row) for row in rows if row is not None}


# ---- what is shown


def test_what_waits_for_the_officer_comes_first_and_is_counted(shown: PageWindow) -> None:
    found = page(shown).list
    assert list(states(found).items())[:4] == [
        (ASKED, "Tỉnh yêu cầu bổ sung"),
        (f"{ROUND + 1}:{STATE}", "Đang lập"),
        (MADE, "Đang lập"),
        (WAITING, "Chờ tỉnh"),
    ]
    assert found.head._facts == "4 hồ sơ năm 2025 · 3 cần gửi hoặc bổ sung"
    assert [button.count.count for button in found.counters.buttons] == [4, 2, 0, 1, 1, 0]
    found.counters.press(5)
    assert list(states(found)) == [WAITING]


def test_a_row_says_who_goes_where_and_how_complete_it_is(shown: PageWindow) -> None:
    found = page(shown).list
    row = found.table.rows.row_at(found.table.rows.number_of(WAITING) or 0)
    assert row is not None
    words = [column.words(row) for column in found.columns]
    assert (words[0], row["second"]) == (
        "Chuyên đề chuyển đổi số",
        "3 cá nhân, 1 tập thể · BK tỉnh cá nhân, CSTĐ cấp tỉnh, TTLĐXS",
    )
    assert words[1:] == ["Tỉnh · Sở Nội vụ", "1/4", "08/11/2025", "Chờ tỉnh", "12 ngày"]


def test_a_round_opens_its_dossier_and_the_dossier_its_round(shown: PageWindow) -> None:
    found = opened(shown, ROUND + 1)
    assert found.panel.record in {WAITING, f"{ROUND + 1}:{STATE}"}
    link = next(one for one in found.panel.findChildren(LinkLine) if one.words == "Mở đợt xét")
    with shown.qtbot.waitSignal(shown.seam.page_wanted) as wanted:
        link.click()
    assert wanted.args == ["rounds", ROUND + 1]


@pytest.mark.parametrize(
    ("record", "words"), [(MADE, "Chép ra USB…"), (ASKED, "Chép ra USB…"), (WAITING, "Ghi kết quả…")]
)
def test_the_next_thing_to_do_is_the_filled_button(shown: PageWindow, record: str, words: str) -> None:
    found = opened(shown, record)
    assert [verb.words for verb in found.panel.foot.verbs if verb.is_filled] == [words]


# ---- the copy


def copy_into(shown: PageWindow, folder: Path) -> None:
    page(shown).list.deeds.copy_into(str(folder))
    shown.idle()


def dialog_of(shown: PageWindow) -> QFileDialog:
    (dialog,) = shown.page.window().findChildren(QFileDialog)
    return dialog


def test_with_papers_missing_a_reason_is_asked_for_kept_and_shown(shown: PageWindow, tmp_path: Path) -> None:
    found = opened(shown)
    before = dump(shown.office)
    found.deeds.ask_copy()
    form = found.form
    assert isinstance(form, MissingForm)
    assert form.title.text() == "Còn thiếu 3 giấy tờ"
    form.confirm()
    assert form.reason.error.startswith("Ghi lý do")
    typed(form.reason.line, "Sở nhận trước, bổ sung sau")
    form.confirm()
    dialog_of(shown).reject()
    (tmp_path / "usb").mkdir()
    copy_into(shown, tmp_path / "usb")
    (target,) = (tmp_path / "usb").iterdir()
    checked = written.check(target)
    assert checked.complete
    assert shown.said[-1] == f"Đã đọc lại và so khớp {checked.files} tệp trong thư mục “{target.name}”."
    assert found.form is None
    (copy,) = dossier_of(shown.office, ROUND).copies
    assert copy.reason == "Sở nhận trước, bổ sung sau"
    assert any("Sở nhận trước" in label.text() for label in found.panel.findChildren(QLabel))
    assert [verb.words for verb in found.panel.foot.verbs if verb.is_filled] == ["Ghi đã gửi…"]
    assert shown.undone(before)


def test_a_complete_dossier_is_copied_without_a_question(shown: PageWindow, tmp_path: Path) -> None:
    complete(shown.office, ROUND, tmp_path)
    page(shown).refresh(frozenset())
    found = opened(shown)
    found.deeds.ask_copy()
    assert found.form is None
    dialog_of(shown).reject()


def test_a_stick_that_refuses_leaves_nothing_half_and_says_so(shown: PageWindow, tmp_path: Path) -> None:
    found = opened(shown)
    found.deeds.ask_copy()
    assert isinstance(found.form, MissingForm)
    typed(found.form.reason.line, "Gấp")
    found.form.confirm()
    dialog_of(shown).reject()
    before = dump(shown.office)
    a_file(tmp_path, "usb")
    copy_into(shown, tmp_path / "usb")
    assert type(shown.refused[-1]).__name__ == "DossierNotWritten"
    assert (tmp_path / "usb").read_bytes() == b"%PDF-1.4"
    assert dump(shown.office) == before
    assert isinstance(found.form, MissingForm)


def test_a_stopped_copy_leaves_nothing(shown: PageWindow, tmp_path: Path) -> None:
    complete(shown.office, ROUND, tmp_path)
    page(shown).refresh(frozenset())
    found = opened(shown)
    found.deeds.ask_copy()
    dialog_of(shown).reject()
    before = dump(shown.office)
    (tmp_path / "usb").mkdir()
    task = found.deeds.copy_into(str(tmp_path / "usb"))
    assert task is not None
    task.cancel()
    shown.idle()
    shown.qtbot.waitUntil(lambda: bool(shown.said))
    assert list((tmp_path / "usb").iterdir()) == []
    assert shown.said == ["Đã dừng, không để lại tệp dở dang."]
    assert dump(shown.office) == before


def test_the_folder_of_the_last_copy_may_be_gone(
    shown: PageWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens: list[str] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opens.append(url.toLocalFile()))
    complete(shown.office, ROUND, tmp_path)
    page(shown).refresh(frozenset())
    found = opened(shown)
    found.deeds.ask_copy()
    dialog_of(shown).reject()
    (tmp_path / "usb").mkdir()
    copy_into(shown, tmp_path / "usb")
    (target,) = (tmp_path / "usb").iterdir()
    found.deeds.open_folder()
    assert opens == [str(target)]
    target.rename(tmp_path / "khác")
    found.deeds.open_folder()
    assert "có thể USB đã rút ra" in shown.said[-1]


# ---- papers


def cure(found: DossierList, name: str) -> Button:
    return next(one for one in found.panel.findChildren(Button) if one.accessibleName().startswith(name))


def test_files_are_attached_for_one_or_for_all_and_taken_out_again(shown: PageWindow, tmp_path: Path) -> None:
    found = opened(shown)
    before = dump(shown.office)
    cure(found, "Gắn tệp: Báo cáo thành tích").click()
    form = found.form
    assert isinstance(form, AttachForm)
    assert form.whose.text() == "Cả 4 đề nghị còn thiếu"
    form.whose.set_text("Đỗ Mạnh Hùng")
    form.confirm()
    dialog_of(shown).reject()
    found.deeds.attach([str(a_file(tmp_path, "hùng.pdf"))])
    shown.idle()
    report = next(one for one in dossier_of(shown.office, ROUND).papers if one.code == "BAO_CAO_THANH_TICH")
    assert (len(report.lacking), report.files) == (3, ("hùng.pdf",))
    cure(found, "Gỡ tệp: Báo cáo thành tích").click()
    shown.idle()
    assert len(dossier_of(shown.office, ROUND).missing) == 3
    shown.undo()
    shown.undo()
    assert dump(shown.office) == before


def test_one_file_for_the_whole_dossier_asks_for_nobody(shown: PageWindow, tmp_path: Path) -> None:
    found = opened(shown)
    cure(found, "Gắn tệp: Tờ trình").click()
    assert found.form is None
    dialog_of(shown).reject()
    found.deeds.attach([str(a_file(tmp_path))])
    shown.idle()
    assert "TO_TRINH" not in {one.code for one in dossier_of(shown.office, ROUND).missing}


# ---- its way up and back


def test_sending_and_asking_are_noted_with_their_day_and_undone(shown: PageWindow) -> None:
    found = opened(shown)
    before = dump(shown.office)
    found.deeds.ask_sent()
    assert isinstance(found.form, SentForm)
    typed(found.form.on.line, "21/11/2025")
    found.form.confirm()
    assert found.form.on.error == "Ngày này còn ở phía trước."
    typed(found.form.on.line, "18/11")
    typed(found.form.how.line, "Trục liên thông")
    found.form.confirm()
    shown.idle()
    assert states(found)[MADE] == "Đã gửi"
    found.deeds.ask_asked()
    assert isinstance(found.form, AskedForm)
    found.form.confirm()
    assert found.form.what.error
    typed(found.form.what.line, "Bản sao chứng nhận")
    found.form.confirm()
    shown.idle()
    assert states(found)[MADE] == "Tỉnh yêu cầu bổ sung"
    assert found.form is None
    shown.undo()
    shown.undo()
    assert dump(shown.office) == before


def test_the_decision_from_above_enters_the_register_with_its_nominees(shown: PageWindow) -> None:
    opened(shown, WAITING).enter_answer()
    answer = page(shown).answer
    assert page(shown).view is answer
    assert len(answer.table.rows.ticked) == 4
    before = dump(shown.office)
    first = answer.table.rows.id_at(0)
    answer.table.rows.tick([first], on=False)
    answer.ask_decision()
    form = answer.place.form
    assert isinstance(form, AnswerForm)
    form.confirm()
    assert (form.number.error, form.on.error) == ("Chưa có số quyết định.", "Chưa có ngày.")
    typed(form.number.line, "118/QĐ-UBND")
    typed(form.on.line, "15/11/2025")
    form.confirm()
    shown.idle()
    assert page(shown).view is page(shown).list
    found = dossier_of(shown.office, ROUND + 1)
    assert [one.id for one in found.open] == [first]
    assert states(page(shown).list)[WAITING] == "Chờ tỉnh"
    assert shown.undone(before)


def test_who_is_not_awarded_is_noted_with_the_reason(shown: PageWindow) -> None:
    opened(shown, WAITING).enter_answer()
    answer = page(shown).answer
    answer.ask_refusal()
    form = answer.place.form
    assert isinstance(form, RefusalForm)
    form.confirm()
    assert form.reason.error
    typed(form.reason.line, "Chưa đủ hai năm")
    form.confirm()
    shown.idle()
    found = dossier_of(shown.office, ROUND + 1)
    assert found.state(TODAY) is DossierState.ANSWERED
    assert {one.status for one in found.members} == {Status.REFUSED}
    assert states(page(shown).list)[WAITING] == "Có kết quả"


def test_nobody_ticked_is_said(shown: PageWindow) -> None:
    opened(shown, WAITING).enter_answer()
    answer = page(shown).answer
    answer.table.rows.tick(list(answer.table.rows.ticked), on=False)
    answer.ask_decision()
    answer.ask_refusal()
    assert answer.place.form is None
    assert shown.said == ["Chưa đánh dấu đề nghị nào."] * 2


def test_keys_alone_open_tick_and_enter(shown: PageWindow) -> None:
    found = page(shown).list
    shown.window.activateWindow()
    found.table.setFocus()
    found.table.go_to(WAITING)
    shown.qtbot.keyClick(found.table, Qt.Key.Key_Return)
    assert found.panel.record == WAITING
    found.enter_answer()
    answer = page(shown).answer
    shown.qtbot.keyClick(answer.table, Qt.Key.Key_Space)
    assert len(answer.table.rows.ticked) == 3
    shown.qtbot.keyClick(answer.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = answer.place.form
    assert isinstance(form, AnswerForm)
    shown.qtbot.keyClick(form.number.line, Qt.Key.Key_Escape)
    assert answer.place.form is None
    assert page(shown).go_back()
    assert page(shown).view is found


# ---- empty, sizes, memory


def test_an_empty_page_says_how_to_begin(tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot) -> None:
    with made_office(tmp_path / "office") as office:
        shown = PageWindow(office, "dossiers", tasks=tasks, settings=settings, qtbot=qtbot)
        empty = page(shown).list.empty
        assert empty is not None
        assert empty.isVisible()
        assert faults(shown.window) == []
        with shown.qtbot.waitSignal(shown.seam.page_wanted) as wanted:
            empty.cards[0].click()
        assert wanted.args == ["rounds", None]


@pytest.mark.parametrize("sight", ["panel", "form", "answer"])
@pytest.mark.parametrize(("width", "height"), [(1366, 690), (911, 438), (683, 310)], ids=["100", "150", "200"])
def test_nothing_is_clipped_nameless_or_english(shown: PageWindow, width: int, height: int, sight: str) -> None:
    shown.window.resize(width, height)
    found = opened(shown)
    if sight == "form":
        found.deeds.ask_copy()
    elif sight == "answer":
        found.enter_answer()
        page(shown).answer.ask_decision()
    assert faults(shown.window) == []


@pytest.mark.usefixtures("collected")
def test_the_page_is_freed_with_its_window(
    dossiers_folder: Path, tmp_path: Path, tasks: TaskRunner, settings: Settings, qtbot: QtBot
) -> None:
    with copied(dossiers_folder, tmp_path / "office") as office:
        assert freed(office, "dossiers", tasks=tasks, settings=settings, qtbot=qtbot)
