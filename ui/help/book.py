"""One page of help: Markdown in the type of the window, with pictures that fit and follow dark."""

import re
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.guide import help_folder
from ui import theme
from ui.mirror import reads_left
from ui.system_keys import in_own_keys

MARGIN = 24
WIDEST = 680
"""A picture is never wider than this many pixels."""
LINE_HEIGHT = 132
HEADINGS = {1: theme.PAGE, 2: 1.2, 3: theme.SECTION}
ABOVE = {1: 0, 2: 16, 3: 10}


_SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


def in_upright_letters(text: str) -> str:
    """Return Markdown with quotes for what would be slanted: Arabic letters are not."""
    return _SLANTED.sub(r"«\1»", text)


class Book(QTextBrowser):
    """Shows Markdown; links are only told (`anchorClicked`), nothing is fetched from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of help"))
        self.document().setDocumentMargin(MARGIN)
        self._folder = Path()
        self._pictures: dict[str, QImage] = {}

    def show_text(self, text: str, folder: Path) -> None:
        """Show this Markdown, its pictures taken from a folder."""
        self._folder = folder
        self._pictures.clear()
        self.document().clear()
        text = in_own_keys(text)
        self.setMarkdown(in_upright_letters(text) if reads_left() else text)
        self._set_type()
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the folder, its dark sister in a dark window; nothing else."""
        name = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or name.scheme():
            return None
        file = self._folder / name.path()
        if not file.is_file():
            file = help_folder() / name.path()
        dark = file.with_name(f"{file.stem}-dark{file.suffix}")
        return QImage(str(dark if theme.is_dark() and dark.is_file() else file))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def _set_type(self) -> None:
        """Give headings, lines and tables the look of the window; Markdown knows none."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()

    @staticmethod
    def _set_table(table: QTextTable) -> None:
        form = table.format()
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setCellPadding(6)
        form.setTopMargin(4)
        form.setBottomMargin(12)
        table.setFormat(form)
        # A line under each row: a grid would be more line than text.
        for row, column in product(range(table.rows()), range(table.columns())):
            cell = table.cellAt(row, column)
            under = cell.format().toTableCellFormat()
            under.setBottomBorder(1)
            under.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            under.setBottomBorderBrush(theme.color("line"))
            cell.setFormat(under)

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        form = QTextBlockFormat()
        form.setTopMargin(ABOVE.get(level, 0))
        form.setBottomMargin(0 if cursor.currentTable() else 4 if block.textList() else 8)
        if _picture_at(block) is None:
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            form.setLineHeight(LINE_HEIGHT, kind.value)
        cursor.mergeBlockFormat(form)
        if level:
            letters = QTextCharFormat()
            letters.setFontPointSize(theme.font(HEADINGS.get(level, 1)).pointSizeF())
            letters.setFontWeight(QFont.Weight.DemiBold)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(letters)

    def _fit_pictures(self) -> None:
        room = min(WIDEST, self.viewport().width() - 2 * MARGIN)
        block = self.document().begin()
        while block.isValid():
            found = _picture_at(block)
            if found is not None and room > 0:
                self._fit(found, room)
            block = block.next()

    def _fit(self, found: tuple[int, QTextImageFormat], room: int) -> None:
        place, form = found
        image = self._picture(form.name())
        if image.isNull():
            return
        width = min(room, image.width())
        form.setWidth(width)
        form.setHeight(round(width * image.height() / image.width()))
        # The document would leave out rows and columns of a larger picture, and with them letters.
        drawn = image.scaledToWidth(
            round(width * self.devicePixelRatioF()), Qt.TransformationMode.SmoothTransformation
        )
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, QUrl(form.name()), drawn)
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)

    def _picture(self, name: str) -> QImage:
        """A picture of the page in its own size; a null one where there is none."""
        if name not in self._pictures:
            kind = QTextDocument.ResourceType.ImageResource.value
            found = self.loadResource(kind, QUrl(name))
            self._pictures[name] = found if isinstance(found, QImage) else QImage()
        return self._pictures[name]


def _picture_at(block: QTextBlock) -> tuple[int, QTextImageFormat] | None:
    """The place and format of the first picture in a block."""
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        if fragment.charFormat().isImageFormat():
            return fragment.position(), fragment.charFormat().toImageFormat()
        pieces += 1
    return None
