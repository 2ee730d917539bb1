"""A page of several views in one place: a list, what is opened from it, and the task begun there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from tdkt_desktop.ui.page import Page, Verb
from tdkt_desktop.ui.seam import Seam


class PageOfViews(Page):
    """Shows one of its views at a time; each is a Page with a head of its own, and this one has none."""

    def __init__(self, seam: Seam, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(seam, title=title, parent=parent)
        self.setProperty("kind", "views")
        self._drop_own_head()
        self.views = QStackedWidget()
        self.body.addWidget(self.views, 1)
        self._stale: dict[Page, frozenset[str]] = {}

    def _drop_own_head(self) -> None:
        whole = self.layout()
        assert whole is not None
        while whole.indexOf(self.body) > 0:  # head, strips, space and hairline; the body stays
            item = whole.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()

    @property
    def view(self) -> Page:
        """The view in sight."""
        found = self.views.currentWidget()
        assert isinstance(found, Page)
        return found

    @property
    def help_page(self) -> str:  # type: ignore[override]
        """What the help tells of the view in sight."""
        return self.view.help_page

    def add_view(self, view: Page) -> None:
        """Take a view in."""
        self.views.addWidget(view)
        view.count_words.connect(self._counted)

    def show_view(self, view: Page) -> None:
        """Bring a view in sight, read again when something it shows was touched meanwhile."""
        self.views.setCurrentWidget(view)
        view.fit(short=self.is_short, narrow=self.is_narrow)
        if view in self._stale:
            view.refresh(self._stale.pop(view))
        self.count(view.counted)
        regions = view.regions()
        if self.isVisible() and len(regions) > 1:
            regions[1].setFocus()

    @Slot(str)
    def _counted(self, words: str) -> None:
        if self.sender() is self.view:
            self.count(words)

    # ---- asked by the window, answered by the view in sight

    def verbs(self) -> Sequence[Verb]:
        return self.view.verbs()

    def refresh(self, changed: frozenset[str]) -> None:
        for place in range(self.views.count()):
            view = self.views.widget(place)
            assert isinstance(view, Page)
            if changed and not view.tables & changed:
                continue
            if view is self.view:
                view.refresh(changed)
            else:
                self._stale[view] = self._stale.get(view, frozenset()) | changed

    def open_record(self) -> object:
        return self.view.open_record() if self.views.currentIndex() == 0 else None

    def go_to_filter(self) -> None:
        self.view.go_to_filter()

    def regions(self) -> Sequence[QWidget]:
        return self.view.regions()

    def fit(self, *, short: bool, narrow: bool) -> None:
        super().fit(short=short, narrow=narrow)
        self.view.fit(short=short, narrow=narrow)
