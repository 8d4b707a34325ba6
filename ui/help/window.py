"""The window of help: contents and search on the left, the page on the right."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.guide import Page, help_folder, help_pages, search_pages
from ui import browser, theme
from ui.help.book import Book
from ui.session import Session

NAME_ROLE = int(Qt.ItemDataRole.UserRole)
PAGE_END = ".md"
CONTENTS_WIDTH = 250


class HelpSearch(QLineEdit):
    """A line whose arrow keys walk the list below it; Esc empties it first."""

    def __init__(self, pages: QListWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setPlaceholderText(self.tr("Search the help"))
        self.setAccessibleName(self.tr("Search the help"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        row = self._pages.currentRow() + step
        while 0 <= row < self._pages.count():
            if self._pages.item(row).data(NAME_ROLE):
                self._pages.setCurrentRow(row)
                return
            row += step


class HelpWindow(QDialog):
    """Shows the pages of help beside the program; it blocks nothing and nothing blocks it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The program ends with its own window, whatever is still being read.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Askwell Help"))
        self.resize(980, 700)
        self._session = session
        language = QLocale().name()
        self._folder = help_folder(language)
        self._pages = {page.name: page for page in help_pages(language)}
        self._page: Page | None = None
        self._before: list[str] = []
        self._after: list[str] = []
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = HelpSearch(self.contents, self)
        self.book = Book(self)
        self._lay_out()
        self._show_contents()
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_return)
        self.book.anchorClicked.connect(self._on_link)
        if (current := theme.current()) is not None:
            current.changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        self.back = self._way(self.tr("Back"), QKeySequence.StandardKey.Back, self.go_back)
        self.forward = self._way(
            self.tr("Forward"), QKeySequence.StandardKey.Forward, self.go_forward
        )
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addWidget(self.forward)
        ways.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.contents, 1)
        left.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        for widget in (self.search, self.contents):
            widget.setFixedWidth(CONTENTS_WIDTH)
        row.addLayout(left)
        row.addWidget(self.book, 1)
        self.search.setFocus()

    def _way(
        self, text: str, keys: QKeySequence.StandardKey, slot: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(text, self)
        QShortcut(QKeySequence(keys), self).activated.connect(slot)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{text} ({shown})")
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(slot)
        return button

    # Pages.

    @property
    def page(self) -> str:
        """The name of the page shown, or ""."""
        return self._page.name if self._page else ""

    def open_page(self, name: str) -> None:
        """Show a page by name; one that does not exist is the first of the contents."""
        wanted = name if name in self._pages else next(iter(self._pages))
        if self._page is not None and wanted != self._page.name:
            self._before.append(self._page.name)
            self._after.clear()
        self._show(wanted)

    def go_back(self) -> None:
        """Show the page that was read before."""
        if self._before and self._page is not None:
            self._after.append(self._page.name)
            self._show(self._before.pop())

    def go_forward(self) -> None:
        """Show the page that `go_back` came from."""
        if self._after and self._page is not None:
            self._before.append(self._page.name)
            self._show(self._after.pop())

    def _show(self, name: str) -> None:
        self._page = self._pages[name]
        self.book.show_text(self._page.text, self._folder)
        self.setWindowTitle(self.tr("{page}: Askwell Help").format(page=self._page.title))
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))
        self._mark(name)

    def _on_link(self, link: QUrl) -> None:
        name = link.path().removesuffix(PAGE_END)
        if not link.scheme() and name in self._pages:
            self.open_page(name)
        elif link.scheme():
            browser.open_page(self._session, link.toString())

    def _on_theme_changed(self) -> None:
        if self._page is not None:
            self.book.show_text(self._page.text, self._folder)

    # Contents and search.

    def _on_searched(self, text: str) -> None:
        if not text.strip():
            self._show_contents()
            return
        self.contents.blockSignals(True)
        self.contents.clear()
        found = search_pages(list(self._pages.values()), text)
        for one in found:
            self._add(one.page, f"{one.page.title}\n{one.snippet}")
        if not found:
            self._add_heading(self.tr("Nothing found"))
        else:
            self.contents.setCurrentRow(0)
        self.contents.blockSignals(False)

    def _on_return(self) -> None:
        self._on_chosen(self.contents.currentItem())
        self.book.setFocus()

    def _show_contents(self) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        part = ""
        for page in self._pages.values():
            if page.part != part:
                part = page.part
                self._add_heading(part)
            self._add(page, page.title)
        self.contents.blockSignals(False)
        self._mark(self.page)

    def _add(self, page: Page, words: str) -> None:
        item = QListWidgetItem(words, self.contents)
        item.setData(NAME_ROLE, page.name)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self.contents)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(theme.SECONDARY, semibold=True))

    def _mark(self, name: str) -> None:
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(NAME_ROLE) == name:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(NAME_ROLE):
            self.open_page(str(item.data(NAME_ROLE)))
