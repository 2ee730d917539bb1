"""OLE compound files (the shell of .xls and of files with a password): names of the streams, bytes of one of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_HEADER = 512
_FREE = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""


class NotCompound(ValueError):
    """The shell is damaged or cut off."""


class _Entry(NamedTuple):
    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """Reads one stream at a time; every chain is bounded by the size of the file."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        if len(data) < _HEADER:
            raise NotCompound("header")
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise NotCompound("sector size")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        (_, directory, _, self._cutoff, mini_fat, _, difat, _) = struct.unpack_from("<8I", data, 44)
        self._fat = self._read_fat(difat)
        self._entries = {entry.name: entry for entry in self._read_directory(directory)}
        root = next((entry for entry in self._entries.values() if entry.kind == 5), None)
        self._mini_fat = _numbers(self._chain(mini_fat)) if mini_fat < _FREE else ()
        self._mini_data = self._chain(root.start) if root and root.start < _FREE else b""

    @property
    def names(self) -> set[str]:
        """Names of all streams."""
        return set(self._entries)

    def stream(self, name: str) -> bytes:
        """Bytes of a stream. Raises `NotCompound` when it is missing or cut off."""
        entry = self._entries.get(name)
        if entry is None:
            raise NotCompound(name)
        data = self._mini_chain(entry.start) if entry.size < self._cutoff else self._chain(entry.start)
        if len(data) < entry.size:
            raise NotCompound(name)
        return data[: entry.size]

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        if begin >= len(self._data):
            raise NotCompound("cut off")
        return self._data[begin : begin + self._size]

    def _read_fat(self, difat: int) -> tuple[int, ...]:
        numbers = [number for number in struct.unpack_from("<109I", self._data, 76) if number < _FREE]
        seen = set[int]()
        while difat < _FREE and difat not in seen:
            seen.add(difat)
            *more, difat = _numbers(self._sector(difat))
            numbers += [number for number in more if number < _FREE]
        return tuple(number for sector in numbers for number in _numbers(self._sector(sector)))

    def _read_directory(self, start: int) -> Iterator[_Entry]:
        data = self._chain(start)
        for at in range(0, len(data) - 127, 128):
            length = struct.unpack_from("<H", data, at + 64)[0]
            if 2 <= length <= 64:
                name = data[at : at + length - 2].decode("utf-16-le", "replace")
                first, size = struct.unpack_from("<II", data, at + 116)
                yield _Entry(name, data[at + 66], first, size)

    def _chain(self, start: int) -> bytes:
        parts, seen, number = list[bytes](), set[int](), start
        while number < _FREE:
            if number in seen or number >= len(self._fat):
                raise NotCompound("chain")
            seen.add(number)
            parts.append(self._sector(number))
            number = self._fat[number]
        return b"".join(parts)

    def _mini_chain(self, start: int) -> bytes:
        parts, seen, number = list[bytes](), set[int](), start
        while number < _FREE:
            if number in seen or number >= len(self._mini_fat):
                raise NotCompound("chain")
            seen.add(number)
            begin = number * self._mini_size
            parts.append(self._mini_data[begin : begin + self._mini_size])
            number = self._mini_fat[number]
        return b"".join(parts)


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])
