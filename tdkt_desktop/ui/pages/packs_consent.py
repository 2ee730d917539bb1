"""Whom an unknown pack comes from, and the officer's express consent to it before it can be installed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.packs.door import Examined
from tdkt_desktop.packs.seal import Standing, grouped
from tdkt_desktop.packs.zipping import digest_of
from tdkt_desktop.translate import say, tr
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, label
from tdkt_desktop.ui.style import Role, Tone

FALSE_SEALS = frozenset({Standing.ALTERED, Standing.WRONG_SIGNATURE})


class Consent(QFrame):
    """Who vouches for a pack, the fingerprint in groups, and the tick without which it is not installed."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.doubt = ElidedLabel(role=Role.STRONG)
        self.why = label("", role=Role.SMALL, shade=Tone.BAD.value, wraps=True)
        self.why.hide()
        self.fingerprint = label("", role=Role.STRONG)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tick = QCheckBox(tr("Pack", "I compared the fingerprint with the sender"))
        self.tick.setAccessibleName(self.tick.text())
        self.tick.toggled.connect(self._toggled)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(IconLabel("warning", meaning=tr("Pack", "Nobody known vouches for it"), tone=Tone.WARN))
        first.addWidget(self.doubt, 1)
        self._second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._second.setSpacing(12)
        self._second.addWidget(self.fingerprint)
        self._second.addWidget(self.tick)
        self._second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(self._second)
        column.addWidget(self.why)
        self.is_needed = False
        self._is_short = False
        self._doubt_words = ""
        self.hide()

    def ask_about(self, found: Examined | None) -> None:
        """Ask about a pack; nothing is asked about one that a known issuer signed, or None."""
        doubt = found.seal.doubt(found.pack.name) if found is not None else None
        self.is_needed = found is not None and doubt is not None
        self.tick.setChecked(False)
        self.say_why("")
        self.setVisible(self.is_needed)
        if found is None or doubt is None:
            return
        tone = Tone.BAD if found.seal.standing in FALSE_SEALS else Tone.WARN
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._doubt_words = say(doubt.sentences[0])
        if found.seal.standing is Standing.STRANGER:
            self._doubt_words = tr("Pack", "Signed by “{issuer}”: its key is not known here", issuer=found.seal.issuer)
        self.doubt.set_words(self._doubt_words)
        self.fingerprint.setText(found.seal.fingerprint or grouped(digest_of(found.pack)))
        self.fingerprint.setAccessibleName(tr("Pack", "Fingerprint {groups}", groups=self.fingerprint.text()))

    @property
    def is_given(self) -> bool:
        """Whether the pack may be installed."""
        return not self.is_needed or self.tick.isChecked()

    def say_why(self, words: str) -> None:
        """Say under the tick why it is wanted, in a low window in the first line; "" says nothing."""
        self.why.setText(words)
        self.why.setVisible(bool(words) and not self._is_short)
        self.doubt.set_words(words if words and self._is_short else self._doubt_words)

    def fit(self, *, short: bool, narrow: bool) -> None:
        """Fingerprint and tick beside or under each other."""
        self._is_short = short
        self.say_why(self.why.text())
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._second.setDirection(way)
        self._second.setSpacing(4 if narrow else 12)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.say_why("")
        self.ticked.emit()
