"""Pictures of pages, at most twelve: the one wanted longest ago goes first."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage

MOST_PAGES = 12


class PageCache:
    """Keeps for each page its last picture, with the paper's edition and the scale that it was made for."""

    def __init__(self, most: int = MOST_PAGES) -> None:
        self._most = most
        self._kept: OrderedDict[int, tuple[QImage, int, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def put(self, number: int, image: QImage, *, edition: int, scale: float) -> None:
        """Keep the picture of a page."""
        self._kept[number] = (image, edition, scale)
        self._kept.move_to_end(number)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def image(self, number: int) -> QImage | None:
        """The last picture of a page, also one of an older edition or another scale."""
        found = self._kept.get(number)
        if found is None:
            return None
        self._kept.move_to_end(number)
        return found[0]

    def is_fresh(self, number: int, *, edition: int, scale: float) -> bool:
        """Whether the picture shows this edition at this scale."""
        found = self._kept.get(number)
        return found is not None and found[1:] == (edition, scale)

    def cut_to(self, pages: int) -> None:
        """Forget pages that the paper no longer has."""
        for number in [number for number in self._kept if number >= pages]:
            del self._kept[number]

    def clear(self) -> None:
        """Forget everything: another paper."""
        self._kept.clear()
