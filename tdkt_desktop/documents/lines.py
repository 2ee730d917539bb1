"""Paragraphs broken into lines: words measured, lines filled, titles balanced, both sides made even.

A non-breaking space never ends a line. Words are drawn where they were measured; text is never parsed as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from tdkt_desktop.documents.fonts import BELOW_BASELINE, LINE, Face, faces
from tdkt_desktop.documents.paper import Para, Run, printable

_SPLIT = re.compile("( +|\n)")
_LONE_BOUND_SPACE = re.compile("(?<=[^\u00a0])\u00a0(?=[^\u00a0])")
_CUT_AFTER = "/-_.,;"
_SLACK = 0.01
_SUPERSCRIPT = 0.62


class Look(NamedTuple):
    """How a piece of text is drawn."""

    face: Face
    size: float
    color: str | None = None
    rise: float = 0.0
    underline: bool = False


class Piece(NamedTuple):
    """Text at `x` points from the left edge of its line."""

    x: float
    text: str
    look: Look


@dataclass(slots=True)
class Line:
    """One line: its pieces, its height, the place of its baseline from the top, and where its text begins and ends."""

    pieces: list[Piece]
    height: float
    baseline: float
    left: float
    right: float


@dataclass(slots=True)
class _Word:
    """What cannot be broken between two spaces; parts may differ in look. `breaks` asks for a new line after it."""

    parts: list[tuple[str, Look]]
    width: float
    space: float
    breaks: bool = False


def broken(para: Para, width: float) -> list[Line]:
    """The lines of a paragraph in a column of `width` points; at least one, an empty one for an empty paragraph."""
    words = _words(para)
    room = width - para.indent_left
    filled = _filled(words, room, first=para.indent_first)
    if para.balanced and len(filled) > 1:
        filled = _balanced(words, room, lines=len(filled))
    last = len(filled) - 1
    return [
        _placed(para, line, (para.indent_first if number == 0 else 0.0, room), ends=number == last or line[-1].breaks)
        for number, line in enumerate(filled)
    ]


def with_breaks(para: Para, width: float) -> Para:
    """A balanced paragraph with its line ends written into its runs, for writers that break lines themselves (Word)."""
    if not para.balanced:
        return para
    words = _words(para)
    room = width - para.indent_left
    filled = _filled(words, room, first=para.indent_first)
    if len(filled) < 2 or any(word.width > room for word in words):
        return para
    ends, count = set(), 0
    for line in _balanced(words, room, lines=len(filled))[:-1]:
        count += len(line)
        ends.add(count)
    runs, seen, within_word = [], 0, False
    for run in para.runs:
        stretches = _SPLIT.split(printable(run.text))
        for place, stretch in enumerate(stretches):
            if not _SPLIT.fullmatch(stretch):
                within_word = within_word or bool(stretch)
                continue
            ends_word, within_word = within_word or stretch == "\n", False
            seen += ends_word
            stretches[place] = "\n" if ends_word and seen in ends else stretch
        runs.append(replace(run, text="".join(stretches)))
    return replace(para, runs=tuple(runs), balanced=False)


@lru_cache(maxsize=8192)
def plain_lines(text: str, face: Face, size: float, width: float) -> tuple[str, ...]:
    """Text of one look broken into lines: the short way of lists, where nearly every cell is one line."""
    if "\n" not in text and face.width(text, size) <= width + _SLACK:
        return (text,)
    run = Para((Run(text),), size=size)
    words = [_Word([(part, Look(face, size)) for part, _ in word.parts], 0.0, 0.0, word.breaks) for word in _words(run)]
    for word in words:
        word.width = sum(face.width(part, size) for part, _ in word.parts)
        word.space = face.width(" ", size)
    return tuple(
        " ".join("".join(part for part, _ in word.parts) for word in line) for line in _filled(words, width, first=0.0)
    )


def single_line(size: float, spacing: float = 1.0) -> tuple[float, float]:
    """Height of a line of `size` and its baseline from the top; extra spacing stands above, as in Word."""
    height = LINE * size * spacing
    return height, height - BELOW_BASELINE * size


def _look(para: Para, run: Run) -> Look:
    size = run.size or para.size
    face = faces()[run.bold + 2 * run.italic]
    if run.superscript:
        return Look(face, size * _SUPERSCRIPT, run.color, size * 0.35, run.underline)
    return Look(face, size, run.color, 0.0, run.underline)


def _words(para: Para) -> list[_Word]:
    """Words over all runs; a word goes on over the border of two runs when no space stands there."""
    words: list[_Word] = []
    parts: list[tuple[str, Look]] = []
    look = _look(para, Run(""))
    for run in para.runs:
        look = _look(para, run)
        for stretch in _SPLIT.split(printable(run.text)):
            if stretch == "\n":
                words.append(_word(parts, look, breaks=True))
                parts = []
            elif stretch.startswith(" "):
                if parts:
                    words.append(_word(parts, look))
                parts = []
            elif stretch:
                parts.append((stretch, look))
    if parts or not words or words[-1].breaks:
        words.append(_word(parts, look))
    return words


def _word(parts: list[tuple[str, Look]], look: Look, *, breaks: bool = False, glued: bool = False) -> _Word:
    width = sum(piece.face.width(text, piece.size) for text, piece in parts)
    last = parts[-1][1] if parts else look
    return _Word(parts, width, 0.0 if glued else last.face.width(" ", last.size), breaks)


def _filled(words: Iterable[_Word], room: float, *, first: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = []
    line: list[_Word] = []
    used = first
    for word in _fitting(words, room - first):
        if line and used + line[-1].space + word.width > room + _SLACK:
            lines.append(line)
            line, used = [], 0.0
        used += word.width + (line[-1].space if line else 0.0)
        line.append(word)
        if word.breaks:
            lines.append(line)
            line, used = [], 0.0
    return [*lines, line] if line else lines


def _fitting(words: Iterable[_Word], room: float) -> Iterator[_Word]:
    """The words, those wider than a line cut, after a stroke or dash if there is one: nothing ever sticks out."""
    for word in words:
        if word.width <= room + _SLACK:
            yield word
        else:
            yield from _cut(word, room)


def _cut(word: _Word, room: float) -> Iterator[_Word]:
    letters = [(letter, look) for text, look in word.parts for letter in text]
    start, width, good = 0, 0.0, 0
    for place, (letter, look) in enumerate(letters):
        step = look.face.width(letter, look.size)
        if place > start and width + step > room:
            end = good if good > start else place
            yield _word(_spelled(letters[start:end]), look, glued=True)
            width = sum(each.face.width(text, each.size) for text, each in letters[end:place])
            start = end
        width += step
        if letter in _CUT_AFTER:
            good = place + 1
    rest = _word(_spelled(letters[start:]), word.parts[-1][1])
    yield _Word(rest.parts, rest.width, word.space, word.breaks)


def _spelled(letters: list[tuple[str, Look]]) -> list[tuple[str, Look]]:
    """Single letters as stretches of one look."""
    parts: list[tuple[str, Look]] = []
    for letter, look in letters:
        if parts and parts[-1][1] is look:
            parts[-1] = (parts[-1][0] + letter, look)
        else:
            parts.append((letter, look))
    return parts


def _balanced(words: list[_Word], room: float, *, lines: int) -> list[list[_Word]]:
    """The filling of as many lines whose longest line is the shortest."""
    low, high = max(word.width for word in words), room
    if low >= high:
        return _filled(words, room, first=0.0)
    while high - low > 0.5:
        middle = (low + high) / 2
        if len(_filled(words, middle, first=0.0)) <= lines:
            high = middle
        else:
            low = middle
    return _filled(words, high, first=0.0)


def _parted(words: list[_Word]) -> Iterator[_Word]:
    """The words with their single non-breaking spaces opened, so that an even line stretches them like the others."""
    for word in words:
        held: list[tuple[str, Look]] = []
        for text, look in word.parts:
            *before, last = _LONE_BOUND_SPACE.split(text)
            for piece in before:
                yield _word([*held, (piece, look)], look)
                held = []
            held.append((last, look))
        yield _Word(held, sum(look.face.width(text, look.size) for text, look in held), word.space, word.breaks)


def _placed(para: Para, words: list[_Word], frame: tuple[float, float], *, ends: bool) -> Line:
    indent, room = frame
    if para.align == "justify" and not ends:
        words = list(_parted(words))
    natural = sum(word.width for word in words) + sum(word.space for word in words[:-1])
    free = room - indent - natural
    stretch = free / (len(words) - 1) if para.align == "justify" and not ends and len(words) > 1 else 0.0
    left = para.indent_left + indent
    if para.align == "center":
        left += free / 2
    elif para.align == "right":
        left += free
    sizes = [look.size for word in words for _, look in word.parts if not look.rise] or [para.size]
    height, baseline = single_line(max(sizes), para.line_spacing)
    pieces = list(_pieces(words, left, stretch))
    return Line(pieces, height, baseline, left, left + natural + stretch * (len(words) - 1))


def _pieces(words: list[_Word], left: float, stretch: float) -> Iterator[Piece]:
    """The drawn pieces: neighbours of one look as one, unless the line is stretched; spaces are drawn for searching."""
    x, start, text = left, left, ""
    look: Look | None = None
    for number, word in enumerate(words):
        for part, part_look in word.parts:
            if text and look is not None and part_look != look:
                yield Piece(start, text, look)
                start, text = x, ""
            text, look = text + part, part_look
            x += part_look.face.width(part, part_look.size)
        if number == len(words) - 1:
            break
        if look is not None:
            text += " "
        x += word.space + stretch
        if stretch and text and look is not None:
            yield Piece(start, text, look)
            start, text = x, ""
    if text and look is not None:
        yield Piece(start, text, look)
