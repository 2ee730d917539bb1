"""Where a form stands on a list page: above the list; a long one, or in a low window, in its place and scrolling."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

from tdkt_desktop.ui.list_page import ListPage
from tdkt_desktop.ui.pages.inline_form import InlineForm


class FormPlace(QObject):
    """Holds at most one form; a new one takes the place of the one before."""

    def __init__(self, page: ListPage) -> None:
        super().__init__(page)
        self._page = page
        self.form: InlineForm | None = None
        self.desk = QScrollArea()
        self.desk.setProperty("kind", "plain")
        self.desk.setWidgetResizable(True)
        self.desk.setFrameShape(QFrame.Shape.NoFrame)
        self.desk.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.desk.hide()
        page.body.addWidget(self.desk, 1)

    def show(self, form: InlineForm) -> None:
        """Show a form and go to its first empty field."""
        self.close()
        self.form = form
        form.closed.connect(self.close)
        self.fit()
        form.show()
        form.begin()

    @Slot()
    def close(self) -> None:
        """Put the form away."""
        if self.form is None:
            return
        form, self.form = self.form, None
        self._page.strips.removeWidget(form)
        self.desk.takeWidget()
        form.hide()
        form.deleteLater()
        self.fit()
        self._page.table.setFocus()

    def fit(self) -> None:
        """Put the form where the height of the window lets it stand."""
        page = self._page
        in_desk = self.form is not None and (page.is_short or self.form.fills_page)
        if self.form is not None and in_desk and self.desk.widget() is not self.form:
            page.strips.removeWidget(self.form)
            self.desk.setWidget(self.form)
        elif self.form is not None and not in_desk:
            self.desk.takeWidget()
            page.strips.insertWidget(0, self.form)
        self.desk.setVisible(in_desk)
        page.splitter.setVisible(not in_desk)
        page.filters_box.setVisible(not in_desk)
