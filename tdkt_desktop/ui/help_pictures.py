"""What the help takes from the pages themselves: a small picture of each, and its verbs with their keys."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from tdkt_desktop import paths
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP
from tdkt_desktop.ui import help_verbs
from tdkt_desktop.ui.help_book import folder
from tdkt_desktop.ui.help_verbs import PageVerb
from tdkt_desktop.ui.showing import Showing, application
from tdkt_desktop.ui.telling import DONE, tell

SIZE = QSize(1060, 600)
MOST_BYTES = 60 * 1024
_COLOURS = (256, 128, 64, 32)


def pictures() -> Path:
    """Where the pictures of the help lie."""
    return folder() / "pictures"


def command() -> int:
    """Draw the pictures of the help and write the verbs of all pages down; gives the exit status."""
    application()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        from tdkt_desktop.actions.offices import new_office
        from tdkt_desktop.actions.sample import PROVINCE, UNIT
        from tdkt_desktop.ui import sample_ward  # brings the readers of lists along

        known: Known = {}
        place = Path(scratch) / "office"
        sample_ward.make_sample(place)
        with sample_ward.open_sample(place) as office, Showing(office) as shown:
            learn_verbs(shown, known)
            for key in shown.pages:
                with shown.standing(key, size=SIZE):
                    shown.window.open_page(key)  # its record may have led to another page
                    page = shown.window.stack.page
                    assert page is not None
                    save(page.grab().toImage(), pictures() / f"{key}.png")
        with new_office(Path(scratch) / "empty", unit_name=UNIT, province=PROVINCE) as empty, Showing(empty) as shown:
            learn_verbs(shown, known)
    help_verbs.write([verb for key in shown.pages for verb in known[key].values()])
    tell(QT_TRANSLATE_NOOP("Tour", "{count} pictures in {folder}"), count=len(shown.pages), folder=pictures())
    return DONE


Known = dict[str, dict[str, PageVerb]]
"""The verbs of each page by their words."""


def learn_verbs(shown: Showing, known: Known) -> None:
    """The verbs of every page, first as it opens, then with a record open."""
    for key in shown.pages:
        mine = known.setdefault(key, {})
        for opened in (False, True):
            shown.show(key, with_record=opened)
            page = shown.window.stack.page
            if page is not None and shown.window.stack.current == key:  # some records lead to another page
                mine |= {verb.words: verb for verb in help_verbs.seen(key, page, known=mine, opened=opened)}


def save(image: QImage, target: Path) -> Path:
    """Write a picture with as many colours as keep it small."""
    for count in _COLOURS:
        few = with_colours(image, count)
        with paths.written_beside(target) as beside:
            few.save(str(beside), "PNG", 0)  # type: ignore[call-overload]
        if target.stat().st_size <= MOST_BYTES:
            break
    return target


def with_colours(image: QImage, count: int) -> QImage:
    """A picture with its most frequent colours alone, each other one as the nearest of them."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    frequent = Counter(memoryview(whole.constBits()).cast("I")).most_common(count)
    table = [colour | 0xFF000000 for colour, _ in frequent]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
