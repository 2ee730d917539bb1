"""The one place that turns source text into the officer's language.

Below the window, sentences are stored as source text and values; here they are said. The command line uses it too, so
it needs no QApplication: the compiled translations are read by QTranslator objects that are asked directly.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from tdkt_desktop import paths
from tdkt_desktop.domain.dates import PartialDate, short_date, short_partial
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.money import format_decimal, format_number
from tdkt_desktop.domain.text import Sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

log = logging.getLogger(__name__)

FILES = ("tdkt_vi.qm", "qtbase_vi.qm")
"""Our own texts, and those of Qt's standard widgets, for which Qt ships no Vietnamese."""

_COUNTS = ("count", "total", "done")


class _Loaded:
    """The translators now asked; None until the first sentence is said."""

    translators: list[QTranslator] | None = None


def load(folder: Path | None = None) -> list[QTranslator]:
    """Read the compiled translations once; a missing file leaves the source text and a line in the log."""
    if _Loaded.translators is None:
        from PySide6.QtCore import QTranslator  # only when a sentence is said: the commands start without Qt

        found = []
        for name in FILES:
            translator = QTranslator()
            if translator.load(str((folder or paths.translations()) / name)):
                found.append(translator)
            else:
                log.warning("no translation %s", name)
        _Loaded.translators = found
    return _Loaded.translators


def use(translators: Sequence[QTranslator] | None) -> None:
    """Ask these translators from now on; None reads the files again at the next sentence."""
    _Loaded.translators = None if translators is None else list(translators)


def install(application: QCoreApplication) -> None:
    """Let Qt's own dialogs and menus speak Vietnamese too."""
    for translator in load():
        application.installTranslator(translator)


def tr(context: str, source: str, /, **values: object) -> str:
    """The sentence `source` of `context` in the officer's language, its named places filled with `values`."""
    text = source
    for translator in load():
        found = translator.translate(context, source)
        if found:
            text = found
            break
    return text.format_map({name: _shown(name, value) for name, value in values.items()}) if values else text


def say(sentence: Sentence) -> str:
    """A stored sentence (name of a Step, part of an error) in the officer's language."""
    return tr(sentence.context, sentence.source, **_plain(sentence.values))


def say_error(error: OfficerError) -> tuple[str, str, str]:
    """What happened, what was kept, what to do next."""
    happened, kept, next_step = error.sentences
    return say(happened), say(kept), say(next_step)


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {str(name): value for name, value in values.items()}


def _shown(name: str, value: object) -> str:
    """A value as the officer reads it: a count with points, a day as day/month/year, a sentence said."""
    match value:
        case Sentence():
            return say(value)
        case bool() | str():
            return str(value)
        case int() if name in _COUNTS or name.endswith("_count"):
            return format_number(value)
        case Decimal() | float():
            return format_decimal(Decimal(str(value)))
        case datetime():
            return f"{value:%H:%M}, {short_date(value)}"
        case date():
            return short_date(value)
        case PartialDate():
            return short_partial(value)
        case None:
            return tr("Word", "not known")
    return str(value)
