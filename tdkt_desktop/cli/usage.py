"""What the command line says of itself and of wrong usage, in the officer's language: argparse speaks English."""

from __future__ import annotations

import re
import sys
from argparse import Action, ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from collections.abc import Iterable
from typing import Any, NoReturn

from tdkt_desktop import translate
from tdkt_desktop.domain.text import QT_TRANSLATE_NOOP

WRONG_USAGE = 2

FAULTS = (
    (r"the following arguments are required: (?P<names>.*)", QT_TRANSLATE_NOOP("Command", "Missing: {names}.")),
    (
        r"one of the arguments (?P<names>.*) is required",
        QT_TRANSLATE_NOOP("Command", "One of these is needed: {names}."),
    ),
    (r"unrecognized arguments: (?P<names>.*)", QT_TRANSLATE_NOOP("Command", "Not understood: {names}.")),
    (
        r"argument (?P<name>.*?): not allowed with argument (?P<other>.*)",
        QT_TRANSLATE_NOOP("Command", "{name} and {other} exclude each other."),
    ),
    (
        r"argument (?P<name>.*?): invalid choice: '(?P<value>.*)' \(choose from (?P<known>.*)\)",
        QT_TRANSLATE_NOOP("Command", "{name} cannot be “{value}”. Choose from: {known}."),
    ),
    (
        r"argument (?P<name>.*?): invalid int value: '(?P<value>.*)'",
        QT_TRANSLATE_NOOP("Command", "{name} must be a whole number, not “{value}”."),
    ),
    (
        r"argument (?P<name>.*?): invalid year value: '(?P<value>.*)'",
        QT_TRANSLATE_NOOP("Command", "{name} must be a year, not “{value}”."),
    ),
    (
        r"argument (?P<name>.*?): expected .*arguments?",
        QT_TRANSLATE_NOOP("Command", "{name} needs a value."),
    ),
)
"""What argparse can say of wrong usage, and how we say it."""

OTHER_FAULT = QT_TRANSLATE_NOOP("Command", "The command is not written as it must be.")


def told(message: str) -> str:
    """A fault that argparse found, as the officer reads it."""
    for pattern, source in FAULTS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            values = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return translate.tr("Command", source, **values)
    return translate.tr("Command", OTHER_FAULT)


class Help(RawDescriptionHelpFormatter):
    """The help page with the word for usage in the officer's language."""

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Begin with 'Cách dùng: '; argparse gives a prefix of its own where it only wants the words that follow."""
        if prefix is None:
            prefix = translate.tr("Command", QT_TRANSLATE_NOOP("Command", "Usage")) + ": "
        super().add_usage(usage, actions, groups, prefix)


class Parser(ArgumentParser):
    """A parser whose headings, help and refusals are said in the officer's language."""

    def __init__(self, *, formatter_class: type[HelpFormatter] = Help, **settings: Any) -> None:
        super().__init__(formatter_class=formatter_class, add_help=False, allow_abbrev=False, **settings)
        self._positionals.title = translate.tr("Command", QT_TRANSLATE_NOOP("Command", "What must be given"))
        self._optionals.title = translate.tr("Command", QT_TRANSLATE_NOOP("Command", "Options"))
        text = translate.tr("Command", QT_TRANSLATE_NOOP("Command", "show this page"))
        self.add_argument("-h", "--help", action="help", help=text)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how the command is written; ends with exit status 2."""
        self.print_usage(sys.stderr)
        print(told(message), file=sys.stderr)
        raise SystemExit(WRONG_USAGE)
