"""Whether, and where, to look for a new version."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.news import PAGE, REMIND, remind_of_updates
from app.research.links import is_web_link
from app.settings import Settings
from ui.actions import Actions
from ui.session import Session
from ui.widgets.card import text_label
from ui.widgets.told import say_here, told_label


def keep_page(settings: Settings, link: str) -> None:
    """Keep where new versions are to be found; "" forgets it."""
    settings.set(PAGE, link)


class UpdatesPage(QWidget):
    """A reminder, off until it is asked for; the program itself never goes and looks."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.remind = QCheckBox(
            self.tr("Remind me every three months to look for a new version"), self
        )
        self.remind.setChecked(session.settings.get(REMIND) is True)
        self.page = QLineEdit(str(session.settings.get(PAGE, "")), self)
        self.page.setPlaceholderText("https://")
        self.page.setAccessibleName(self.tr("The page from which you have Askwell"))
        self.fault = told_label(self)
        self.look = actions.button("look_for_updates", self)
        self.news = actions.button("whats_new", self)
        self._lay_out()
        self.remind.toggled.connect(self._on_toggled)
        self.page.editingFinished.connect(self._on_page_typed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("New versions"), "h2", self))
        honest = self.tr(
            "Askwell asks no server whether there is a newer version, now or later. It can remind "
            "you, and open the page where you look yourself."
        )
        column.addWidget(text_label(honest, "muted", self, wrap=True))
        column.addWidget(self.remind)
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("The page from which you have Askwell"), "", self))
        column.addWidget(self.page)
        column.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look)
        buttons.addWidget(self.news)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _on_toggled(self, wanted: bool) -> None:
        self._session.write(remind_of_updates, wanted)

    def _on_page_typed(self) -> None:
        link = self.page.text().strip()
        if link and "://" not in link:
            link = f"https://{link}"
        known = not link or is_web_link(link)
        fault = "" if known else self.tr("This is no web address. Copy it anew.")
        say_here(self.fault, fault, "warn")
        if known:
            self.page.setText(link)
            self._session.write(keep_page, link)
