"""Was it sent? One key says yes; another time can be given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.clock import iso
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.tabs.email.notice import Notice
from ui.theme import set_role


class SentNotice(Notice):
    """Asks about a letter that was opened; it waits for nothing."""

    at_wanted = Signal(object)
    """The letter went out at this moment."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", "", "", parent)
        self._session = session
        self.opened_at = ""
        self.words.setText(self.tr("Did you send it?"))
        self.setAccessibleName(self.words.text())
        self.yes.setText(self.tr("Yes, sent"))
        self.yes.setToolTip(in_own_keys(self.tr("Note that you sent it (Ctrl+Shift+S)")))
        set_role(self.yes, "primary")
        self.no.setText(self.tr("Not sent"))
        self.when = QPushButton(self.tr("Sent earlier…"), self)
        set_role(self.when, "link")
        self.when.clicked.connect(self._on_when)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(1, self.when)

    def _on_when(self) -> None:
        from ui.dialogs.moment import MomentDialog

        at = self.opened_at or iso(self._session.clock.now())
        dialog = MomentDialog(self._session, at, self.window())
        dialog.chosen.connect(self.at_wanted)
        dialog.open()
