"""A page of the help, drawn from Markdown in the type and colours of the program; what is searched for is marked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from tdkt_desktop.translate import tr
from tdkt_desktop.ui import paint, style
from tdkt_desktop.ui.help_book import folder
from tdkt_desktop.ui.style import Role

OPENS = "page"
_HEADS = {1: (Role.TITLE, 2, 8), 2: (Role.SECTION, 14, 4), 3: (Role.STRONG, 10, 2)}
_CELL = 5
_WIDEST, _SMALL, _LOW = 640, 300, 340


class HelpView(QTextBrowser):
    """Shows a text. `help_wanted` names a page of the help, `page_wanted` a page of the program."""

    help_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "help")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSearchPaths([str(folder())])
        self.setAccessibleName(tr("Help", "Text of the help"))
        self.document().setDocumentMargin(16)
        self._text, self._words = "", ""
        self._is_dressing = False
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str, *, words: str = "") -> None:
        """Show a Markdown text from its top, or from the first line that has one of `words`."""
        self._text, self._words = text, words
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        marks = self.extraSelections()
        if marks:
            self.setTextCursor(_without_selection(marks[0]))
            self.ensureCursorVisible()
        else:
            self.verticalScrollBar().setValue(0)

    @property
    def marked(self) -> list[str]:
        """The words marked as found."""
        return [mark.cursor.selectedText() for mark in self.extraSelections()]  # type: ignore[attr-defined]

    # ---- dressing

    def _dress(self) -> None:
        self._is_dressing = True
        document = self.document()
        document.setDefaultFont(style.font(Role.BODY))
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        for table in _tables(document):
            _dress_table(table)
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        self._fit_images()
        self._mark()
        self._is_dressing = False

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        spaced = QTextBlockFormat()
        pictured = any(fragment.charFormat().isImageFormat() for fragment in _fragments(block))
        height = 100.0 if pictured else 118.0
        spaced.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            role, above, below = _HEADS.get(level, _HEADS[3])
            spaced.setTopMargin(above)
            spaced.setBottomMargin(below)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(_letters(role))
        elif cursor.currentTable() is not None:
            spaced.setTopMargin(0)
            spaced.setBottomMargin(0)
        else:
            spaced.setTopMargin(3)
            spaced.setBottomMargin(5 if block.textList() is None else 2)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(spaced)
        for fragment in list(_fragments(block)):
            _dress_fragment(block, fragment)

    def _fit_images(self) -> None:
        """No picture is wider than the page."""
        room = min(self.viewport().width() - 2 * int(self.document().documentMargin()) - 4, _WIDEST)
        if self.viewport().height() < _LOW:
            room = min(room, _SMALL)
        block = self.document().begin()
        while block.isValid():
            for fragment in list(_fragments(block)):
                found = fragment.charFormat()
                if found.isImageFormat():
                    self._fit_image(fragment, found.toImageFormat(), room)
            block = block.next()

    def _fit_image(self, fragment: QTextFragment, found: QTextImageFormat, room: int) -> None:
        image = QImage(str(folder() / found.name()))
        if image.isNull():
            return
        scale = self.devicePixelRatioF()
        wide = max(min(room, image.width()), 120)
        drawn = image.scaledToWidth(round(wide * scale), Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(scale)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(found.name()), drawn)
        found.setWidth(wide)
        found.setHeight(wide * image.height() / image.width())
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(found)

    def _mark(self) -> None:
        """Lay gold under the words that were searched for."""
        gold = QTextCharFormat()
        gold.setBackground(QColor(style.theme().gold.tint))
        gold.setForeground(QColor(style.theme().gold.text))
        marks = []
        block = self.document().begin()
        while self._words and block.isValid():
            for start, end in paint.matched(block.text(), self._words):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, gold  # type: ignore[attr-defined]
                marks.append(mark)
            block = block.next()
        self.setExtraSelections(marks)

    # ---- links, size, theme

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme() == OPENS:
            self.page_wanted.emit(url.path())
        else:
            self.help_wanted.emit(url.path().removesuffix(".md"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Esc and Alt+← are the panel's
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit_images()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_text") and self._text and not self._is_dressing:
            place = self.verticalScrollBar().value()
            self._dress()
            self.verticalScrollBar().setValue(place)


def _letters(role: Role) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(style.points(role))
    made.setFontWeight(QFont.Weight.DemiBold if style.SCALE[role][1] else QFont.Weight.Normal)
    made.setForeground(QColor(style.theme().text))
    made.setProperty(QTextCharFormat.Property.FontSizeAdjustment.value, 0)
    return made


def _dress_fragment(block: QTextBlock, fragment: QTextFragment) -> None:
    """Links in the accent, keys as caps, bold at the weight that Segoe UI has."""
    found = fragment.charFormat()
    if found.isImageFormat():
        return
    made = QTextCharFormat()
    if found.isAnchor():
        made.setForeground(QColor(style.theme().accent))
        made.setFontUnderline(False)
    elif found.fontFixedPitch():
        made.setFontFamilies([style.family()] if style.family() else style.font(Role.BODY).families())
        made.setFontFixedPitch(False)
        made.setFontPointSize(style.points(Role.SMALL))
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setBackground(QColor(style.theme().mute.tint))
        made.setForeground(QColor(style.theme().mute.text))
    elif found.fontWeight() > QFont.Weight.DemiBold and not block.blockFormat().headingLevel():
        made.setFontWeight(QFont.Weight.DemiBold)
    else:
        return
    cursor = QTextCursor(block)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(made)


def _dress_table(table: QTextTable) -> None:
    """A hairline below each row, the head small and grey."""
    whole = table.format()
    whole.setBorder(0)
    whole.setCellSpacing(0)
    whole.setCellPadding(0)
    whole.setBorderCollapse(True)
    whole.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    whole.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    whole.setTopMargin(4)
    whole.setBottomMargin(8)
    table.setFormat(whole)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            made = QTextTableCellFormat()
            made.setBottomBorder(1)
            made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            made.setBottomBorderBrush(QColor(style.theme().line))
            made.setTopPadding(_CELL)
            made.setBottomPadding(_CELL)
            made.setRightPadding(_CELL * 2)
            cell.setFormat(made)
            if row == 0:
                cursor = cell.firstCursorPosition()
                cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
                head = _letters(Role.SMALLSTRONG)
                head.setForeground(QColor(style.theme().text2))
                cursor.mergeCharFormat(head)


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    walker = block.begin()
    while not walker.atEnd():
        fragment = walker.fragment()
        if fragment.isValid():
            yield fragment
        walker += 1


def _without_selection(mark: QTextEdit.ExtraSelection) -> QTextCursor:
    cursor = QTextCursor(mark.cursor)  # type: ignore[attr-defined]
    cursor.clearSelection()
    return cursor
