"""Every text that the officer may see has its Vietnamese, with the same named places, once."""

import re
from collections import Counter
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from translations import compile as tables
from translations import sources


@pytest.fixture(scope="module")
def marked(repository: Path) -> list[sources.Marked]:
    return sources.marked_below(repository / "tdkt_desktop")


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, tables.Row]]:
    """Our own rows, each with the name of its table."""
    paths = sorted((tables.FOLDER / "parts").glob("*.csv"))
    return [(path.name, row) for path in paths for row in tables.read_table(path)]


@pytest.fixture(scope="module")
def qt_rows() -> list[tables.Row]:
    return tables.read_table(tables.FOLDER / "qtbase.csv")


def test_every_marked_text_can_be_read_from_the_code(marked: list[sources.Marked]) -> None:
    assert not [f"{found.place}: {found.fault}" for found in marked if found.fault]


def test_every_marked_text_has_its_vietnamese(marked: list[sources.Marked], rows: list[tuple[str, tables.Row]]) -> None:
    known = {(row.context, row.source) for _, row in rows if row.vietnamese.strip()}
    missing = [f"{found.place}: {found.context} | {found.source}" for found in marked if found[1:3] not in known]
    assert not missing, "\n".join(["", *missing])


def test_no_row_is_left_over(marked: list[sources.Marked], rows: list[tuple[str, tables.Row]]) -> None:
    wanted = {(found.context, found.source) for found in marked}
    orphans = [f"{name}: {row.context} | {row.source}" for name, row in rows if (row.context, row.source) not in wanted]
    assert not orphans, "\n".join(["`dev.py translations --tidy` drops these:", *orphans])


def test_no_text_stands_twice(rows: list[tuple[str, tables.Row]], qt_rows: list[tables.Row]) -> None:
    count = Counter((row.context, row.source) for row in [*(row for _, row in rows), *qt_rows])
    twice = [f"{context} | {source}" for (context, source), number in count.items() if number > 1]
    assert not twice, "\n".join(["`dev.py translations --tidy` drops these:", *twice])


def test_named_places_agree(rows: list[tuple[str, tables.Row]]) -> None:
    wrong = [row for _, row in rows if sources.places(row.source) != sources.places(row.vietnamese)]
    assert not wrong


def test_places_and_keys_of_qt_agree(qt_rows: list[tables.Row]) -> None:
    assert not [
        row
        for row in qt_rows
        if set(re.findall(r"%\d", row.source)) != set(re.findall(r"%\d", row.vietnamese))
        or row.source.count("&") != row.vietnamese.count("&")
        or not row.vietnamese.strip()
    ]


def test_qt_asks_for_each_of_its_texts(qt_rows: list[tables.Row]) -> None:
    folder = Path(PySide6.__file__).parent / "Qt" / "translations"
    catalogues = []
    for path in sorted(folder.glob("qtbase_*.qm")):
        catalogue = QTranslator()
        assert catalogue.load(str(path))
        catalogues.append(catalogue)
    assert catalogues, "the PySide6 package brings no translations of other languages"
    unknown = [row for row in qt_rows if not any(one.translate(row.context, row.source) for one in catalogues)]
    assert not unknown


def test_the_ts_files_are_what_the_tables_say() -> None:
    for name, text in tables.ts_files().items():
        assert (tables.FOLDER / name).read_text("utf-8") == text, f"run `dev.py translations`: {name}"


def test_the_compiled_file_speaks_vietnamese() -> None:
    translator = QTranslator()
    assert translator.load(str(tables.FOLDER / "qtbase_vi.qm")), "run `dev.py translations`"
    assert translator.translate("QPlatformTheme", "Cancel") == "Hủy"


def test_marks_are_found_with_their_contexts() -> None:
    code = (
        'NAME = QT_TRANSLATE_NOOP("Column", "Name")\n'
        "class Window(QWidget):\n"
        "    def build(self):\n"
        '        self.tr("Save") + tr("Word", "one" " two", count=1)\n'
        '        QCoreApplication.translate("Page", "Today")\n'
        '        tr(context, "lost")\n'
        '        QT_TRANSLATE_NOOP("Step", text)\n'
        "        tr(context, text)\n"
    )
    found = [(mark.context, mark.source, bool(mark.fault)) for mark in sources.marked_in(code, "x.py")]
    assert found == [
        ("Column", "Name", False),
        ("Window", "Save", False),
        ("Word", "one two", False),
        ("Page", "Today", False),
        ("", "lost", True),
        ("Step", "", True),
    ]


def test_two_words_for_one_text_are_refused() -> None:
    with pytest.raises(tables.WrongTable, match="both “Tên” and “Họ tên”"):
        tables.merged([tables.Row("Column", "Name", "Tên"), tables.Row("Column", "Name", "Họ tên")])


def test_a_row_with_a_missing_cell_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "ui.csv"
    table.write_text("context,source,vietnamese\nPage,Today\n", encoding="utf-8")
    with pytest.raises(tables.WrongTable, match=r"ui\.csv, line 2: 2 cells"):
        tables.read_table(table)


def test_a_text_without_vietnamese_is_marked_unfinished() -> None:
    text = tables.ts_text({("Page", "A & B"): "", ("Page", "C"): "D < E"}, language="vi_VN")
    assert '<source>A &amp; B</source>\n        <translation type="unfinished"></translation>' in text
    assert "<source>C</source>\n        <translation>D &lt; E</translation>" in text
