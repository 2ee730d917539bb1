"""What is remembered between starts: each option is declared once, with its default and its type.

Not the office's own settings (those are records of the office): only how this user's window looks and where it stood.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop import paths

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Option:
    """One remembered thing: its key, its default, and (from the default) its type."""

    key: str
    default: object

    @property
    def type(self) -> type:
        """The type that a stored value must have."""
        return type(self.default)

    def accepts(self, value: object) -> bool:
        """Whether a stored value can stand for this option; a yes or no is no number."""
        if isinstance(value, bool) or self.type is bool:
            return isinstance(value, bool) and self.type is bool
        if self.type is float:
            return isinstance(value, int | float)
        return isinstance(value, self.type)


OPTIONS: tuple[Option, ...] = (
    Option("last_office", ""),  # folder of the office that was open
    Option("recent_offices", []),  # folders, the newest first
    Option("year", 0),  # 0 = the current year
    Option("page", ""),  # key of the page that was open
    Option("open_record", {}),  # {"office": folder, "page": key, "record": what the page had open}
    Option("window_geometry", ""),  # Qt's own bytes, base64
    Option(key="sidebar_narrow", default=False),  # rail even where the full sidebar has room
    Option("panel_width", 352),
    Option("help_width", 400),
    Option("table_columns", {}),  # page -> column key -> {"width": int, "hidden": bool}
    Option("table_filters", {}),  # page -> {"text": str, "sort": str, "descending": bool}
    Option("theme", "system"),  # light | dark | system
    Option("font_size", 10.0),  # points of body text
    Option(key="compact_rows", default=False),
    Option("last_folder", ""),  # where a file was chosen last
    Option("recent_found", []),  # last things opened from the palette
)


class Settings:
    """The remembered values, kept in one JSON file; an unreadable file or value falls back to the default."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else paths.config_dir() / "settings.json"
        self._options = {option.key: option for option in OPTIONS}
        self._values: dict[str, object] = {}
        self._strangers: dict[str, object] = {}
        for key, value in self._read().items():
            option = self._options.get(key)
            if option is None:
                self._strangers[key] = value  # of a newer program: kept, so that going back loses nothing
            elif option.accepts(value):
                self._values[key] = value

    def get(self, key: str) -> object:
        """The remembered value or the default. Raises KeyError for an option that is not declared."""
        option = self._options[key]
        return self._values.get(key, option.default)

    def text(self, key: str) -> str:
        """The value of an option of text."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """The value of a whole number."""
        value = self.get(key)
        return value if isinstance(value, int) else 0

    def size(self, key: str) -> float:
        """The value of a number with decimals."""
        value = self.get(key)
        return float(value) if isinstance(value, int | float) else 0.0

    def flag(self, key: str) -> bool:
        """The value of a yes or no."""
        return self.get(key) is True

    def mapping(self, key: str, part: str = "") -> dict[str, object]:
        """A copy of a remembered mapping, or of its entry `part`; empty when there is none."""
        whole = self.get(key)
        found = whole.get(part) if part and isinstance(whole, Mapping) else whole
        return dict(found) if isinstance(found, Mapping) else {}

    def sequence(self, key: str) -> list[object]:
        """A copy of a remembered list."""
        value = self.get(key)
        return list(value) if isinstance(value, list) else []

    def set(self, key: str, value: object) -> None:
        """Remember a value, and write the file when it changed. KeyError or TypeError for what is not declared."""
        option = self._options[key]
        if not option.accepts(value):
            raise TypeError(f"{key}: {value!r} is no {option.type.__name__}")
        if self.get(key) == value:
            return
        self._values[key] = value
        self._write()

    def set_part(self, key: str, part: str, value: Mapping[str, object]) -> None:
        """Remember one entry of a mapping, such as the columns of one page."""
        whole = self.mapping(key)
        whole[part] = dict(value)
        self.set(key, whole)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            log.warning("settings are not readable, defaults are taken: %s", error)
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self) -> None:
        whole = {**self._strangers, **self._values}
        try:
            with paths.written_beside(self.path) as beside:
                beside.write_text(json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        except OSError as error:
            # What the window remembers is a comfort: a full disk or a read-only profile must not stop the work.
            log.warning("settings could not be written: %s", error)
