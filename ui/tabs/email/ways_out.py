"""The ways out of a letter: the mail program, a draft file, a web mailer, the clipboard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.mail.ways import WAYS
from ui.action_specs import has_account
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.tabs.email.words import way_tip, way_words
from ui.theme import set_role

WAY = "email/way"
"""The setting: the way that was chosen last."""


class WaysOut(QWidget):
    """The buttons that hand the letter over; the page carries them out."""

    wanted = Signal(str)
    """One of app.mail.ways.WAYS, or "linkedin" for a note."""
    copy_wanted = Signal()
    drafts_wanted = Signal()
    """The letter is to lie among the drafts of the mail account."""
    returned = Signal()
    """The last letter came back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        stored = str(session.settings.get(WAY, WAYS[0]))
        self.way = stored if stored in WAYS else WAYS[0]
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setToolTip(self.tr("Put the text on the clipboard, for a reply in your thread"))
        self.open = QToolButton(self)
        set_role(self.open, "button-primary")
        self.open.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.open.setMenu(self._menu())
        self.drafts = QPushButton(self.tr("Save to Drafts"), self)
        self.drafts.setToolTip(
            in_own_keys(
                self.tr("Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)")
            )
        )
        self.note = QPushButton(self.tr("Copy the note"), self)
        set_role(self.note, "primary")
        self.note.setToolTip(self.tr("Put it on the clipboard and open their profile"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.copy, self.drafts, self.open, self.note):
            row.addWidget(button)
        self.copy.clicked.connect(self.copy_wanted)
        self.drafts.clicked.connect(self.drafts_wanted)
        self.open.clicked.connect(self._on_open)
        self.note.clicked.connect(self._on_note)
        self._show_way()
        self.show_kind("")

    def _menu(self) -> QMenu:
        menu = QMenu(self.open)
        group = QActionGroup(menu)
        self.choices: dict[str, QAction] = {}
        for way in WAYS:
            action = menu.addAction(way_words(way))
            action.setCheckable(True)
            action.setData(way)
            group.addAction(action)
            self.choices[way] = action
        group.triggered.connect(self._on_way_chosen)
        menu.addSeparator()
        self.came_back = menu.addAction(self.tr("My last letter came back: the address is wrong"))
        self.came_back.triggered.connect(self.returned)
        return menu

    def show_kind(self, kind: str, *, can_return: bool = False) -> None:
        """Offer what fits: a note on LinkedIn is copied, letters go by mail."""
        is_note = kind == "note"
        self.copy.setVisible(not is_note)
        self.drafts.setVisible(not is_note and has_account(self._session))
        self.open.setVisible(not is_note)
        self.note.setVisible(is_note)
        self.came_back.setVisible(can_return)

    def set_next(self, on: bool) -> None:
        """Fill the button while opening the letter is the next thing to do."""
        set_role(self.open, "button-primary" if on else "button")

    def _show_way(self) -> None:
        self.open.setText(way_words(self.way))
        self.open.setToolTip(f"{way_tip(self.way)} (Ctrl+Return)")
        # A new text clears the keys that go with it.
        self.open.setShortcut("Ctrl+Return")
        self.choices[self.way].setChecked(True)

    def _on_open(self) -> None:
        self.wanted.emit(self.way)

    def _on_note(self) -> None:
        self.wanted.emit("linkedin")

    def _on_way_chosen(self, action: QAction) -> None:
        self.remember(str(action.data()))
        self.wanted.emit(self.way)

    def remember(self, way: str) -> None:
        """Keep a way as the one that the button takes."""
        self.way = way
        self._session.remember(WAY, way)
        self._show_way()
