"""The start: the window, or one command. Knows both; neither knows the other."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from tdkt_desktop import paths

SHOWN = ("pictures", "self-test", "demo")
"""Commands that need the window's toolkit, and are therefore carried out here."""


def start(arguments: Sequence[str]) -> int:
    """Open the window when nothing is asked, or carry out what is; gives the exit status."""
    _speak_utf8()
    _log_to_file()
    if not arguments or arguments[0] == "--sample":
        # before the window: once Qt is there, it reads the source of each module that is imported after it
        import tdkt_desktop.office.office  # noqa: F401
        from tdkt_desktop.ui.start import show_window  # a command needs no window

        return show_window(sample=bool(arguments))
    if arguments[0] in SHOWN:
        return _shown(arguments[0])(arguments[1:])
    from tdkt_desktop.cli.main import main  # the window needs no commands

    return main(arguments)


def _shown(name: str) -> Callable[[Sequence[str]], int]:
    from tdkt_desktop.ui import gallery, tour  # the same

    return {"pictures": gallery.command, "self-test": tour.self_test, "demo": tour.demo}[name]


def _speak_utf8() -> None:
    """Vietnamese on every console, that of Windows among them."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _log_to_file() -> None:
    """Mistakes of the program go to its log; the folder may be read-only, and then they go to standard error."""
    root = logging.getLogger()
    if root.handlers:
        return
    try:
        file: Path = paths.log_dir() / "tdkt.log"
        handler: logging.Handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
