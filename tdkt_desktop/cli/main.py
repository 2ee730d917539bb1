"""Runs one command: 0 done, 1 refused with three sentences on standard error, 2 wrong usage."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Sequence

from tdkt_desktop import paths, translate
from tdkt_desktop.cli.context import REFUSED, FileUnusable, say_refusal
from tdkt_desktop.cli.parser import build
from tdkt_desktop.domain.errors import OfficerError
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Carry out the command of these arguments; gives the exit status."""
    try:
        options = build().parse_args(arguments)
    except SystemExit as ended:  # a page of help, the version, or wrong usage: argparse has said it
        return int(ended.code or 0)
    module, _, function = options.command.partition(":")
    command = getattr(importlib.import_module(f"tdkt_desktop.cli.{module}"), function)  # only what this command needs
    try:
        return int(command(options))
    except OfficerError as error:
        say_refusal(error)
        return REFUSED
    except OSError as error:
        log.warning("command %s: %s", options.name, error)
        say_refusal(FileUnusable.told(error))
        return REFUSED
    except Exception:  # the border of the command line: our own mistake, told without a traceback
        log.exception("command %s", options.name)
        text = QT_TRANSLATE_NOOP("Command", "The program made a mistake; nothing half-done was kept. Details: {log}.")
        print(translate.tr("Command", text, log=paths.log_dir() / "tdkt.log"), file=sys.stderr)
        return REFUSED
