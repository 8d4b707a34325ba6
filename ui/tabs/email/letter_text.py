"""The text of a letter: gaps and misspelt words are marked, and reached by key and menu."""

from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.mail.spelling import words_to_look_at
from app.mail.templates import open_hints
from ui import theme
from ui.tabs.email.spelling import Spelling
from ui.widgets.fields import SavedText


class LetterMarks(QSyntaxHighlighter):
    """Marks the gaps that are still to be filled, and words that no dictionary has."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.spelling: Spelling | None = None
        self.typing_at = -1
        """Where one types: the word that ends there is not finished yet."""

    def highlightBlock(self, text: str) -> None:
        speller = self.spelling.speller if self.spelling is not None else None
        if speller is not None:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            wave.setUnderlineColor(theme.color("bad"))
            begin = self.currentBlock().position()
            for start, end in speller.misspelt(text):
                if begin + end != self.typing_at:
                    self.setFormat(start, end - start, wave)
        ink, back = theme.tone_colors("warn")
        form = QTextCharFormat()
        form.setForeground(ink)
        form.setBackground(back)
        for start, end in open_hints(text):
            self.setFormat(start, end - start, form)


class LetterText(SavedText):
    """The text; a place in it can be shown, and Tab goes to the next gap."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent, "", grows=False)
        self.document().setDocumentMargin(6)
        self._marks = LetterMarks(self.document())
        self._spelling: Spelling | None = None

    def spell_with(self, spelling: Spelling) -> None:
        """Mark misspelt words from now on."""
        self._spelling = spelling
        self._marks.spelling = spelling
        spelling.changed.connect(self._marks.rehighlight)

    def follow_language(self, language: str) -> None:
        """Set a letter from the side where its language begins: Qt leaves all at the left."""
        right, auto = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LayoutDirectionAuto
        is_right = QLocale(language).textDirection() == right
        option = self.document().defaultTextOption()
        if (option.textDirection() == right) != is_right:
            option.setTextDirection(right if is_right else auto)
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def focusNextPrevChild(self, next_: bool) -> bool:
        if next_ and self.hasFocus() and self._has_gap_after():
            return self.show_next_gap()
        return super().focusNextPrevChild(next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._marks.typing_at = self.textCursor().position() + len(event.text())
        super().keyPressEvent(event)

    def _has_gap_after(self) -> bool:
        """Behind the last gap Tab leaves the text, so that nobody is caught in it."""
        end = self.textCursor().selectionEnd()
        return any(start >= end for start, _ in open_hints(self.toPlainText()))

    def show_first_gap(self) -> bool:
        """Select the first gap, so that typing fills it; False without one."""
        gaps = open_hints(self.toPlainText())
        if gaps:
            self.show_place(*gaps[0])
        return bool(gaps)

    def show_next_gap(self) -> bool:
        """Select the next gap after the cursor, so that typing fills it; False without one."""
        gaps = open_hints(self.toPlainText())
        if not gaps:
            return False
        cursor = self.textCursor()
        after = [gap for gap in gaps if gap[0] >= cursor.selectionEnd()]
        self.show_place(*(after or gaps)[0])
        return True

    def show_place(self, start: int, end: int) -> None:
        """Select a place in the text."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_sentence(self, sentence: str) -> bool:
        """Put a sentence where the cursor is, parted by spaces; False when it stands there already.

        A cursor that nobody has placed yet stands for the beginning, right after the greeting.
        """
        text = self.toPlainText()
        if sentence in text:
            return False
        cursor = self.textCursor()
        if not cursor.hasSelection() and (cursor.atStart() or cursor.atEnd()):
            greeting = text.find("\n\n")
            cursor.setPosition(greeting + 2 if greeting >= 0 else 0)
        before, after = text[: cursor.selectionStart()], text[cursor.selectionEnd() :]
        left = " " if before and not before[-1].isspace() else ""
        right = " " if after and not after[0].isspace() else ""
        cursor.insertText(f"{left}{sentence}{right}")
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # Spelling.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.spelling_menu(self.cursorForPosition(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def spelling_menu(self, at: QTextCursor) -> QMenu:
        """Make the menu of a place: suggestions for its word first, then what all text has."""
        menu = self.createStandardContextMenu()
        word = self._word_at(at.position())
        speller = self._spelling.speller if self._spelling is not None else None
        if word is None or speller is None:
            return menu
        start, end = word
        said = self.toPlainText()[start:end]
        own = QMenu(menu)
        if speller.is_own(said):
            action = own.addAction(self.tr("Remove “{word}” from my words").format(word=said))
            action.triggered.connect(partial(self._set_own, said, False))
        elif not speller.knows(said):
            for suggestion in speller.suggestions(said):
                action = own.addAction(suggestion)
                action.triggered.connect(partial(self._replace, start, end, suggestion))
            if not own.actions():
                own.addAction(self.tr("No suggestions")).setEnabled(False)
            action = own.addAction(self.tr("Add “{word}” to my words").format(word=said))
            action.triggered.connect(partial(self._set_own, said, True))
        if own.actions():
            separator = menu.insertSeparator(menu.actions()[0])
            menu.insertActions(separator, own.actions())
        return menu

    def _word_at(self, position: int) -> tuple[int, int] | None:
        spans = words_to_look_at(self.toPlainText())
        return next((span for span in spans if span[0] <= position <= span[1]), None)

    def _replace(self, start: int, end: int, word: str) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.insertText(word)

    def _set_own(self, word: str, known: bool) -> None:
        if self._spelling is not None:
            self._spelling.set_own(word, known=known)
