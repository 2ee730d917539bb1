"""Looks at a window by machine: what is clipped, what has no name for a screen reader, what still speaks English."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from tdkt_desktop.ui.labels import TitleLabel
from tdkt_desktop.ui.pictures import settle

REPOSITORY = Path(__file__).parents[2]
FIRST_ROWS = 12
WORD = re.compile(r"\w+")


@cache
def english_words() -> frozenset[str]:
    """Words of our English sources that neither our Vietnamese nor the Vietnamese data has: nobody may see them."""
    english: set[str] = set()
    vietnamese: set[str] = set()
    for path in (REPOSITORY / "translations" / "parts").glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                english |= _plain_words(re.sub(r"\{\w+\}", " ", row["source"]))
                vietnamese |= _plain_words(row["vietnamese"])
    for path in (REPOSITORY / "resources").rglob("*.csv"):
        vietnamese |= _plain_words(path.read_text("utf-8-sig"))
    return frozenset(english - vietnamese)


def _plain_words(text: str) -> set[str]:
    """The words of a text that have no Vietnamese letter, in small letters."""
    return {word.lower() for word in WORD.findall(text) if len(word) > 1 and word.isascii() and word.isalpha()}


def visible(root: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen in `root`, itself first; what floats in a window of its own is another root."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.window() is root.window() and widget.isVisibleTo(root):
            yield widget


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose words need more room than they have; what elides by itself is not clipped."""
    found = []
    for widget in visible(root):
        if isinstance(widget.parentWidget(), QLineEdit) or isinstance(widget, TitleLabel):
            continue  # the cross in a box slides in; a title elides by itself
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            needed = QFontMetricsF(widget.font()).horizontalAdvance(widget.text())
            if needed > widget.width() + 1 or widget.fontMetrics().height() > widget.height() + 2:
                found.append(f"label “{widget.text()}” needs {needed:.0f}, has {widget.width()} × {widget.height()}")
        elif (
            isinstance(widget, QLabel)
            and widget.wordWrap()
            and widget.heightForWidth(widget.width()) > widget.height() + 2
        ):
            found.append(f"wrapped label “{widget.text()}” is cut at {widget.height()}")
        elif isinstance(widget, QPushButton) and widget.text():
            if widget.sizeHint().width() > widget.width() + 1:
                found.append(f"button “{widget.text()}” needs {widget.sizeHint().width()}, has {widget.width()}")
        elif isinstance(widget, QAbstractButton) and widget.minimumSizeHint().width() > widget.width() + 1:
            found.append(f"button “{widget.accessibleName()}” has {widget.width()}")
    return found


def outside(root: QWidget) -> list[str]:
    """Buttons that stand beyond the edges of their window; what scrolls is not outside."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QAbstractButton) and not _scrolls(widget, root):
            place = widget.mapTo(root, widget.rect().bottomRight())
            if place.x() > root.width() or place.y() > root.height():
                found.append(f"“{widget.accessibleName()}” ends at {place.x()}, {place.y()}")
    return found


def nameless(root: QWidget) -> list[str]:
    """Widgets that take the focus and tell a screen reader nothing."""
    found = []
    for widget in visible(root):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
        says = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        if takes and not says and not _is_inner(widget):
            found.append(f"{type(widget).__name__} “{widget.objectName()}” in {type(widget.parentWidget()).__name__}")
    return found


def english(root: QWidget) -> list[str]:
    """English words that the officer would see or hear."""
    return [
        f"{sorted(bad)} in “{text}”"
        for widget in visible(root)
        for text in _texts(widget)
        if (bad := _plain_words(text) & english_words())
    ]


def unreached(root: QWidget) -> list[str]:
    """Widgets that take Tab and that walking with Tab from the first does not reach."""
    wanted = {
        widget
        for widget in visible(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not _is_inner(widget)
    }
    walker, reached = root.nextInFocusChain(), set()
    while walker is not root and walker not in reached:
        reached.add(walker)
        walker = walker.nextInFocusChain()
    return [f"{type(widget).__name__} “{widget.accessibleName()}”" for widget in wanted - reached - {root}]


def faults(root: QWidget) -> list[str]:
    """All of the above at once: what a test of a page asserts to be empty."""
    settle(root)
    return [*clipped(root), *outside(root), *nameless(root), *english(root), *unreached(root)]


def _texts(widget: QWidget) -> list[str]:
    texts = [widget.accessibleName(), widget.toolTip(), getattr(widget, "words", "")]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QTableView):
        texts += _cells(widget)
    return [text for text in texts if isinstance(text, str) and text]


def _cells(table: QTableView) -> list[str]:
    """What the headings and the first rows of a table say."""
    model = table.model()
    across, down = range(model.columnCount()), range(min(model.rowCount(), FIRST_ROWS))
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in across]
    return [*map(str, filter(None, titles)), *(str(model.index(row, at).data() or "") for row in down for at in across)]


def _is_inner(widget: QWidget) -> bool:
    """A part that Qt made: the viewport of a view, the line of a spin box."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (
        isinstance(parent, QAbstractItemView) and widget is parent.viewport()
    )


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False
