"""Making the pages of a composed paper after a pause, one making at a time; and lighting a field on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from tdkt_desktop.actions.composing import Preview, find_field, preview
from tdkt_desktop.actions.documents import Draft
from tdkt_desktop.translate import say
from tdkt_desktop.ui.pages.documents_fields import PaperFields
from tdkt_desktop.ui.paper_view import PaperView
from tdkt_desktop.ui.seam import Seam

QUIET_MS = 280
"""How long no key must be pressed before the pages are made anew."""


class PaperRenderer(QObject):
    """`rendered` gives a Preview of what stands in the fields; while one is made the old pages stay."""

    rendered = Signal(object)

    def __init__(self, seam: Seam, fields: PaperFields, view: PaperView, *, parent: QObject) -> None:
        super().__init__(parent)
        self._seam, self._fields, self._view = seam, fields, view
        self._draft: Callable[[], Draft] | None = None
        self._runs = self._again = False
        self._lit = ""
        self.shown = Preview()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.render)
        fields.typed.connect(self._quiet.start)
        fields.entered.connect(self.light)

    @property
    def waits(self) -> bool:
        """Whether pages are being made, or will be after the pause."""
        return self._runs or self._quiet.isActive()

    def begin(self, draft: Callable[[], Draft]) -> None:
        """Another paper: `draft`, a bound method, gives what stands in the fields."""
        self._draft, self.shown, self._lit = draft, Preview(), ""
        self._view.show_paper(b"", (), is_other=True)
        self.render()

    def stop(self) -> None:
        """The page is left."""
        self._quiet.stop()

    @Slot()
    def render(self) -> None:
        """Make the pages anew."""
        if self._draft is None:
            return
        self._quiet.stop()
        if self._runs:
            self._again = True
            return
        self._runs, draft = True, self._draft()
        self._seam.read(
            preview,
            draft.made_from,
            say=say,
            values=draft.values,
            number=draft.number,
            dated=draft.dated,
            issued_as=draft.issued_as,
            done=self._came,
            failed=self._failed,
        )

    @Slot(object)
    def _came(self, result: object) -> None:
        self._runs = False
        assert isinstance(result, Preview)
        if self._again:
            self._again = False
            self.render()
            return
        is_first = not self.shown.pdf
        self.rendered.emit(result)
        if result.wrong is None:
            self.shown = result
            self._view.show_paper(result.pdf, result.sizes, is_other=is_first)
            self.light(self._lit)

    @Slot(object)
    def _failed(self, _error: object) -> None:
        self._runs = self._again = False

    @Slot(str)
    def light(self, name: str) -> None:
        """Light the place of a field on the pages."""
        self._lit = name
        text = self._fields.text_of(name)
        if not self.shown.pdf:
            return
        if name and text:
            self._seam.read(find_field, self.shown.pdf, name, text, done=self._view.light)
        else:
            self._view.light(())
