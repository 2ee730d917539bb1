"""Buttons: filled (at most one per pane), plain, quiet, link and icon; their icons follow theme and screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tdkt_desktop.ui import icons, style

_STALE = (
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.DevicePixelRatioChange,
    QEvent.Type.ParentChange,
)


class Button(QPushButton):
    """A button of one kind: filled | plain | quiet | link | icon.

    `words` is what it says (for an icon button: what a screen reader and the tooltip say); `key` names its shortcut
    in the tooltip, for example "Ctrl+N".
    """

    def __init__(
        self, words: str, *, kind: str = "plain", icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._kind = kind
        self._icon_key: tuple[str, str, float] | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(kind == "filled")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if icon:
            self.setIconSize(QSize(20, 20))
        self.set_words(words, key=key)
        self._renew_icon()

    @property
    def words(self) -> str:
        """What the button says."""
        return self.accessibleName()

    def set_words(self, words: str, *, key: str = "") -> None:
        """Say something else."""
        self.setAccessibleName(words)
        key = key.replace("Return", "Enter")  # as it stands on the keyboard
        if self._kind == "icon":
            self.setToolTip(f"{words} ({key})" if key else words)
            return
        self.setText(f" {words}" if self._icon_name else words)  # Qt glues icon and text together
        if key:
            self.setToolTip(f"{words.rstrip('…')} ({key})")

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._renew_icon()

    def make_small(self) -> Button:
        """28 pixels high instead of 32."""
        self.setProperty("small", "true")
        return self

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STALE:
            self._renew_icon()

    def _renew_icon(self) -> None:
        if not getattr(self, "_icon_name", ""):
            return
        shown = style.theme()
        colours = {"filled": shown.on_accent, "link": shown.accent}
        key = (self._icon_name, colours.get(self._kind, shown.text2), self.devicePixelRatioF())
        if key != self._icon_key:
            self._icon_key = key
            self.setIcon(icons.icon(key[0], colour=key[1], scale=key[2]))
