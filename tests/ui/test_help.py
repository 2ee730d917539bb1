"""The help: every page is there and true, can be searched without tone marks, and leads to the program and back."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui import help_keys, help_verbs, look, table_keys
from tdkt_desktop.ui.help_book import KEYS_PAGE, YEAR_PAGE, HelpBook, folder, plain_lines
from tdkt_desktop.ui.help_panel import HelpPanel
from tdkt_desktop.ui.help_pictures import MOST_BYTES, save, with_colours
from tdkt_desktop.ui.main_window import MainWindow
from tdkt_desktop.ui.pages import PAGES as REAL_PAGES
from tdkt_desktop.ui.pictures import settle
from tests.ui.demo_page import open_demo
from tests.ui.inspect_widgets import faults

ALT = Qt.KeyboardModifier.AltModifier
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_IMAGE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
_MONTH = re.compile(r"Tháng \d+\.")


@pytest.fixture(scope="module")
def book() -> HelpBook:
    return HelpBook()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> HelpPanel:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.help_place.panel is not None
    return window.help_place.panel


# ---- what is written


def test_every_page_of_the_program_has_its_help(book: HelpBook) -> None:
    missing = [entry.key for entry in REAL_PAGES if book.page(entry.key) is None]
    assert not missing, f"resources/help lacks {missing}"
    assert book.page(YEAR_PAGE) is not None
    assert book.page(KEYS_PAGE) is not None


def test_each_page_is_short_and_has_its_parts(book: HelpBook) -> None:
    for page in book.pages:
        assert 15 <= page.text.count("\n") <= 40, page.key
        if page.key in {entry.key for entry in REAL_PAGES}:
            heads = re.findall(r"^## (.+)$", page.text, flags=re.MULTILINE)
            assert heads == ["Bắt đầu", "Năm việc hay làm", "Phím", "Khi có trục trặc"], page.key
            assert f"](page:{page.key})" in page.text


def test_each_verb_named_is_one_that_the_program_says(book: HelpBook, vietnamese: dict[tuple[str, str], str]) -> None:
    said = {words.rstrip("…") for words in vietnamese.values()}
    named = {(page.key, verb) for page in book.pages for verb in _BOLD.findall(page.text) if not _MONTH.match(verb)}
    assert not [pair for pair in named if pair[1].rstrip("…") not in said]


def test_each_picture_is_there_and_small(book: HelpBook) -> None:
    shown = [name for page in book.pages for name in _IMAGE.findall(page.text)]
    assert {f"pictures/{entry.key}.png" for entry in REAL_PAGES} <= set(shown)
    for name in shown:
        assert 0 < (folder() / name).stat().st_size <= MOST_BYTES, name


def test_each_link_leads_somewhere(book: HelpBook) -> None:
    keys = {entry.key for entry in REAL_PAGES}
    for page in book.pages:
        for target in _LINK.findall(page.text):
            if target.startswith("page:"):
                assert target.removeprefix("page:") in keys, (page.key, target)
            else:
                assert (folder() / target).is_file(), (page.key, target)


def test_no_exclamation_no_program_talk(book: HelpBook) -> None:
    banned = re.compile(r"!(?!\[)|\b(click|import|export|database|file|folder|menu|OK)\b")
    assert not [(page.key, line) for page in book.pages for line in plain_lines(page.text) if banned.search(line)]


def test_the_keys_of_the_table_are_all_told() -> None:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeySequence

    bound = {
        QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)
        for key, held in table_keys._KEYS
        if key is not Qt.Key.Key_Enter
    }
    told = {QKeySequence(one).toString() for line in help_keys.TABLE for one in line.keys}
    assert told == bound


def test_the_tables_of_keys_stand_in_the_text(book: HelpBook) -> None:
    keys, units = book.page(KEYS_PAGE), book.page("units")
    assert keys is not None
    assert units is not None
    assert "| `Ctrl+K` |" in book.markdown(keys)
    assert "| `Ctrl+N` | Thêm đơn vị |" in book.markdown(units)
    assert "{{" not in "".join(book.markdown(page) for page in book.pages)


# ---- finding


def test_words_are_found_without_tone_marks_best_page_first(book: HelpBook) -> None:
    assert book.find("tra lai")[0].page.key == "rounds"
    assert book.find("so khen thuong")[0].page.key == "register"
    assert book.find("mot nam")[0].page.key == YEAR_PAGE
    assert book.find("xyz") == []
    assert book.find("  ") == []


def test_search_shows_pages_and_marks_the_words(opened: HelpPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.search, "tra lai")
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.list.hasFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    assert opened.current == "rounds"
    assert "Trả lại" in opened.view.marked
    opened.search.setText("zzzz")
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.nothing.isVisible()


# ---- in the window


def test_f1_opens_the_help_of_this_page_and_escape_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    page = open_demo(window)
    page.table.setFocus()
    window.open_page("register")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    panel = window.help_place.panel
    assert panel is not None
    assert panel.title.words == "Sổ khen thưởng"
    assert panel.view.hasFocus()
    assert window.stack.isVisible()
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert window.help_place.panel is None
    assert not panel.isVisible()


def test_links_walk_the_help_and_open_pages(window: MainWindow, opened: HelpPanel, qtbot: QtBot) -> None:
    opened.view.anchorClicked.emit(QUrl("rounds.md"))
    opened.view.anchorClicked.emit(QUrl("council.md"))
    assert opened.current == "council"
    qtbot.keyClick(opened.view, Qt.Key.Key_Left, ALT)
    assert opened.current == "rounds"
    qtbot.keyClick(opened.view, Qt.Key.Key_Right, ALT)
    assert opened.current == "council"
    opened.view.anchorClicked.emit(QUrl("page:register"))
    assert window.stack.current == "register"
    assert opened.current == "council"


def test_the_help_goes_along_with_the_page(window: MainWindow, opened: HelpPanel) -> None:
    window.open_page("register")
    assert opened.current == "register"


def test_in_a_small_window_the_help_lies_over_the_page_until_another_is_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(911, 438)
    window.open_page("register")
    window.help()
    assert not window.stack.isVisible()
    panel = window.help_place.panel
    assert panel is not None
    panel.view.anchorClicked.emit(QUrl("page:demo"))
    assert window.stack.isVisible()
    assert window.help_place.panel is None


def test_ctrl_slash_tells_the_keys_of_this_page(window: MainWindow, qtbot: QtBot) -> None:
    open_demo(window)
    qtbot.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    panel = window.help_place.panel
    assert panel is not None
    text = panel.view.toPlainText()
    assert panel.current == KEYS_PAGE
    assert "Nhận danh sách" in text
    assert "Alt+1…6" in text


def test_f6_reaches_the_help(window: MainWindow, opened: HelpPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert not opened.view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert opened.view.hasFocus()


def test_the_width_of_the_help_is_remembered(window: MainWindow, opened: HelpPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened.width() == 400)
    window.help_place.splitter.moveSplitter(window.help_place.splitter.width() - 500, 1)
    assert window.seam.settings.number("help_width") == opened.width() > 450


def test_no_widget_of_the_help_is_left(window: MainWindow, collected: None, qtbot: QtBot) -> None:
    window.help()
    window.help_place.close()
    gone: list[weakref.ref[HelpPanel]] = []
    before = 0
    for _ in range(20):
        window.help()
        assert window.help_place.panel is not None
        gone.append(weakref.ref(window.help_place.panel))
        window.help_place.close()
        settle(window)
        before = before or len(QApplication.allWidgets())
    assert len(QApplication.allWidgets()) == before
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not any(ref() for ref in gone))


@pytest.mark.parametrize(
    ("width", "height", "base"),
    [(1366, 690, 10.0), (911, 438, 12.0), (683, 310, 10.0), (683, 310, 12.0)],
    ids=["100", "150-large", "200", "200-large"],
)
def test_nothing_is_clipped_with_the_help_open(window: MainWindow, width: int, height: int, base: float) -> None:
    look.apply("light", base=base)
    window.resize(width, height)
    window.help()
    assert faults(window) == []
    panel = window.help_place.panel
    assert panel is not None
    panel.toggle_contents()
    assert faults(window) == []
    panel.search.setText("ky")
    panel.search.left.emit()
    assert faults(window) == []


@pytest.fixture
def dark() -> Iterator[None]:
    yield
    look.apply("light")


def test_the_text_takes_the_colours_of_the_theme(opened: HelpPanel, dark: None) -> None:
    from tdkt_desktop.ui import style

    before = opened.view.toHtml()
    look.apply("dark")
    assert opened.view.toHtml() != before
    assert style.theme().accent.lower() in opened.view.toHtml().lower()


# ---- pictures


def test_a_picture_is_written_small_enough(tmp_path: Path) -> None:
    noise = bytes(number * 7919 % 251 for number in range(160 * 120 * 4))
    busy = QImage(noise, 160, 120, QImage.Format.Format_RGB32)
    target = save(busy, tmp_path / "busy.png")
    assert QImage(str(target)).colorCount() <= 256
    assert with_colours(busy, 8).colorCount() == 8


def test_the_verbs_written_down_can_be_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_verbs, "file", lambda: tmp_path / "verbs.json")
    help_verbs.all_verbs.cache_clear()
    verbs = (
        help_verbs.PageVerb("units", "Thêm đơn vị", "Ctrl+N", "add"),
        help_verbs.PageVerb("units", "Đổi tên…", "F2", needs_record=True, is_of_panel=True),
    )
    help_verbs.write(verbs)
    assert help_verbs.all_verbs() == verbs
    (tmp_path / "verbs.json").write_text("[", encoding="utf-8")
    help_verbs.all_verbs.cache_clear()
    assert help_verbs.all_verbs() == ()
    help_verbs.all_verbs.cache_clear()
