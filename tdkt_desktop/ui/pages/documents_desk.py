"""The desk of composing: fields at the left with what is wrong below them, pages at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from tdkt_desktop.office.office import Office
from tdkt_desktop.translate import tr
from tdkt_desktop.ui.buttons import Button
from tdkt_desktop.ui.labels import ElidedLabel, IconLabel, hairline, label
from tdkt_desktop.ui.pages.documents_fields import PaperFields
from tdkt_desktop.ui.paper_view import PaperPane
from tdkt_desktop.ui.seam import Seam
from tdkt_desktop.ui.style import Role, Tone

FIELDS_WIDE, FIELDS_LEAST, PAGES_LEAST = 390, 280, 240


class ComposeDesk(QWidget):
    """Fields and pages beside each other; where the window is narrow, one of them at a time."""

    def __init__(self, seam: Seam, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(seam.office, Office)
        self.fields = PaperFields(today=seam.office.today)
        self.pane = PaperPane(seam)
        self.filled = label("", role=Role.SMALL, shade="text2")
        self.wrong_icon = IconLabel("warning", meaning=tr("Document", "To be looked at"), tone=Tone.WARN, size=16)
        self.wrong = ElidedLabel(role=Role.BODY)
        self.to_wrong = Button(tr("Document", "To the wrong field"))
        self.to_wrong.clicked.connect(self.go_to_wrong)
        self.to_pages = Button(tr("Document", "Show page"), icon="eye").make_small()
        self.to_fields = Button(tr("Document", "Show fields"), icon="edit").make_small()
        self.to_pages.clicked.connect(self.show_pages)
        self.to_fields.clicked.connect(self.show_fields)
        self.pane.foot.addWidget(self.to_fields)
        self._is_narrow = False
        self._shows_pages = False
        self.left = self._left()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.pane)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([FIELDS_WIDE, 700])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        self.fit(narrow=False)
        self.pane.setMinimumWidth(PAGES_LEAST)
        self.tell()

    def _left(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(label(tr("Document", "Facts of the paper"), role=Role.SECTION))
        head.addStretch(1)
        head.addWidget(self.filled)
        head.addWidget(self.to_pages)
        body = QWidget()
        body.setProperty("kind", "clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.fields)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("kind", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._scroll = scroll
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(8)
        for widget in (self.wrong_icon, self.wrong, self.to_wrong):
            row.addWidget(widget, 1 if widget is self.wrong else 0)
        left = QWidget()
        left.setMinimumWidth(FIELDS_LEAST)
        whole = QVBoxLayout(left)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(hairline())
        whole.addWidget(self.foot)
        return left

    def tell(self) -> None:
        """Count what is filled in, and what is wrong."""
        every = self.fields.all
        done = sum(bool(field.text()) for field in every)
        self.filled.setText(tr("Document", "{done} of {all} fields filled", done=done, all=len(every)))
        wrong = sum(bool(field.error) for field in every)
        self.fields.arrange()
        self.wrong.set_words(tr("Document", "{count} to look at before issuing", count=wrong) if wrong else "")
        self.foot.setVisible(bool(wrong))

    @Slot()
    def go_to_wrong(self) -> None:
        """Go to the first field in which something is wrong."""
        wrong = next((field for field in self.fields.all if field.error), None)
        if wrong is not None:
            self.show_fields()
            self._scroll.ensureWidgetVisible(wrong)
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, *, narrow: bool) -> None:
        """Both beside each other, or one at a time."""
        self._is_narrow = narrow
        self.to_pages.setVisible(narrow)
        self.to_fields.setVisible(narrow)
        self._show(pages=self._shows_pages)

    @Slot()
    def show_pages(self) -> None:
        """The pages in the fields' place, where the window is narrow."""
        self._show(pages=True)

    @Slot()
    def show_fields(self) -> None:
        """The fields again."""
        self._show(pages=False)

    def _show(self, *, pages: bool) -> None:
        self._shows_pages = pages and self._is_narrow
        self.left.setVisible(not self._shows_pages)
        self.pane.setVisible(not self._is_narrow or self._shows_pages)
