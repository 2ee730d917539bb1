"""Tables of text: csv and tsv in UTF-8, UTF-16 or cp1258, with the delimiter that the lines agree on."""

from __future__ import annotations

import csv
import io
from collections import Counter

from tdkt_desktop.domain.text import nfc
from tdkt_desktop.intake.encodings import reads_as_old_letters
from tdkt_desktop.intake.readers.grid import MOST_CELLS
from tdkt_desktop.intake.sheets import FileRefused, Sheet, filled_rows

LARGEST_TEXT = 32 * 1024 * 1024
_DELIMITERS = "\t;,|"
_LOOKED_AT = 50
_FIELD_LIMIT = 16 * 1024 * 1024
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_text(data: bytes, *, name: str) -> list[Sheet]:
    """One sheet named like the file. Raises `FileRefused` when the lines make no table."""
    if len(data) > LARGEST_TEXT:
        raise FileRefused("TOO_LARGE")
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    delimiter = _delimiter(text)
    if delimiter is None:
        raise FileRefused("NOT_EXCEL")
    if text.count(delimiter) + text.count("\n") > MOST_CELLS:
        raise FileRefused("TOO_LARGE")
    before = csv.field_size_limit(_FIELD_LIMIT)
    try:
        grid = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    except csv.Error as error:
        raise FileRefused("CORRUPT") from error
    finally:
        csv.field_size_limit(before)
    return [Sheet(name, filled_rows(grid))]


def decoded(data: bytes) -> str:
    """Text of the bytes: by the mark at the beginning, else UTF-8, else UTF-16 by its zeros, else cp1258."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return nfc(data.decode(encoding, "replace"))
    if b"\x00" in data[:4096]:
        return nfc(data.decode("utf-16-le" if data[1:2] == b"\x00" else "utf-16-be", "replace"))
    try:
        return nfc(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _of_one_byte(data)


def _of_one_byte(data: bytes) -> str:
    """cp1258 with its tone marks put on their letters; as Latin letters where that reads as TCVN3 or VNI.

    The few bytes that cp1258 leaves open are read as Latin-1.
    """
    latin = data.decode("latin-1")
    if reads_as_old_letters(latin):
        return latin
    try:
        return nfc(data.decode("cp1258"))
    except UnicodeDecodeError:
        return nfc("".join(bytes([byte]).decode("cp1258", "ignore") or chr(byte) for byte in data))


def _delimiter(text: str) -> str | None:
    """The sign that stands equally often in most lines; None when there is none."""
    lines = [line for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]
    best, best_score = None, 0
    for delimiter in _DELIMITERS:
        counts = Counter(line.count(delimiter) for line in lines)
        counts.pop(0, None)
        if not counts:
            continue
        often, alike = counts.most_common(1)[0]
        score = alike * 100 + often
        if 2 * sum(counts.values()) >= len(lines) and score > best_score:
            best, best_score = delimiter, score
    return best
