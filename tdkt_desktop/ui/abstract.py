"""Widgets that leave something open: a class of them cannot be made until all of it is filled in."""

from __future__ import annotations

from abc import ABCMeta
from typing import Any

from PySide6.QtWidgets import QWidget


class AbstractWidget(ABCMeta, type(QWidget)):  # type: ignore[misc]
    """The metaclass of such widgets: Qt's classes pass over the check that Python makes for others."""

    def __call__(cls, *arguments: Any, **values: Any) -> Any:
        """Make a widget. Raises TypeError for a class with open ends."""
        if cls.__abstractmethods__:
            raise TypeError(f"{cls.__name__} leaves open: {', '.join(sorted(cls.__abstractmethods__))}")
        return super().__call__(*arguments, **values)
