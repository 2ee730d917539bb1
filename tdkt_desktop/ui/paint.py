"""Small things that delegates and painted widgets draw alike: hairlines, text with "…", chips, matched letters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from tdkt_desktop.domain.text import fold, nfc
from tdkt_desktop.ui import icons, style
from tdkt_desktop.ui.style import Height, Role, Tone

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ICON, _PAD, _GAP = 14, 8, 4


@dataclass(frozen=True, slots=True)
class Badge:
    """A state in word, tone and icon; `tone` None is a verdict that is not known."""

    word: str
    tone: Tone | None
    icon: str
    filled: bool = True
    outlined: bool = False


def hairline(painter: QPainter, rect: QRectF, *, at_right: bool = False) -> None:
    """A line of one device pixel at the bottom (or right) edge of `rect`: sharp at every scale."""
    scale = painter.device().devicePixelRatioF()
    one = 1 / scale
    if at_right:
        line = QRectF(round(rect.right() * scale) / scale - one, rect.y(), one, rect.height())
    else:
        line = QRectF(rect.x(), round(rect.bottom() * scale) / scale - one, rect.width(), one)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(line, style.colour("line"))


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    role: Role = Role.BODY,
    colour: str = "",
    align: Qt.AlignmentFlag = MIDDLE,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> bool:
    """Draw one line of text, cut with "…" where the room ends; whether it was cut."""
    font = style.font(role)
    metrics = QFontMetricsF(font, painter.device())
    shown = metrics.elidedText(text, elide, rect.width())
    painter.setFont(font)
    painter.setPen(QColor(colour or style.theme().text))
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), shown)
    return shown != text


def chip_width(badge: Badge) -> float:
    """Room that a chip takes, in logical pixels."""
    text = QFontMetricsF(style.font(Role.SMALLSTRONG)).horizontalAdvance(badge.word)
    return _PAD + (_ICON + _GAP if badge.icon else 0) + text + _PAD + 1


def chip(painter: QPainter, rect: QRectF, badge: Badge) -> None:
    """Draw a chip at the left of `rect`, in the middle of its height; cut where the room ends."""
    tint = style.theme().tint(badge.tone or Tone.MUTE)
    width = min(chip_width(badge), rect.width())
    height = max(float(Height.CHIP), QFontMetricsF(style.font(Role.SMALLSTRONG)).height() + 4)
    pill = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    has_edge = badge.outlined or style.theme().has_contrast
    painter.setPen(QPen(QColor(tint.text), 1) if has_edge else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if badge.outlined else QColor(tint.tint))
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    left = pill.x() + _PAD
    if badge.icon:
        box = QRectF(left, pill.y(), _ICON, pill.height())
        icons.draw(painter, badge.icon, box, colour=tint.text, filled=badge.filled)
        left += _ICON + _GAP
    room = QRectF(left, pill.y(), pill.right() - _PAD + 1 - left, pill.height())
    words(painter, room, badge.word, role=Role.SMALLSTRONG, colour=tint.text)


def verdict(painter: QPainter, rect: QRectF, badge: Badge) -> None:
    """Icon and word without tint, so that it differs from the status chip beside it."""
    colour = style.theme().tint(badge.tone).text if badge.tone else style.theme().text2
    icons.draw(painter, badge.icon, QRectF(rect.x(), rect.y(), 18, rect.height()), colour=colour, filled=badge.filled)
    words(painter, rect.adjusted(26, 0, 0, 0), badge.word)


def matched(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words of `query` begin words of `text`, tone marks ignored: spans of letters, in order."""
    whole = nfc(text)
    folded = "".join((fold(letter) or " ")[0] for letter in whole)
    spans: list[tuple[int, int]] = []
    for word in fold(query).split():
        spans += [found.span() for found in re.finditer(rf"(?<!\w){re.escape(word)}", folded)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def marked_words(painter: QPainter, rect: QRectF, text: str, *, query: str, role: Role) -> None:
    """Draw text with the matched letters on a gold tint."""
    metrics = QFontMetricsF(style.font(role), painter.device())
    gold = QColor(style.theme().gold.tint)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for start, end in matched(text, query):
        left = rect.x() + metrics.horizontalAdvance(text[:start]) - 2
        right = min(rect.x() + metrics.horizontalAdvance(text[:end]) + 2, rect.right())
        if right > left:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(gold)
            painter.drawRoundedRect(QRectF(left, rect.y(), right - left, rect.height()), 3, 3)
    words(painter, rect, text, role=role)


def tick_box(painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
    """A check box of 16 pixels in the middle of `rect`."""
    shown = style.theme()
    side = 16.0
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(shown.accent_fill if ticked else shown.edge), 1))
    painter.setBrush(QColor(shown.accent_fill if ticked else shown.surface))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if ticked:
        icons.draw(painter, "checkmark", box.adjusted(1, 1, -1, -1), colour=shown.on_accent)
