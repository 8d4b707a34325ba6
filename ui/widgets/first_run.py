"""The first page: how to get the export, where to drop it, and sample people to look around."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.theme import set_role
from ui.widgets.card import Card, text_label

WIDTH = 640
EXPORT_PAGE = "https://www.linkedin.com/mypreferences/d/download-my-data"
"""Where LinkedIn hands out the copy of one's data."""


class FirstRun(QWidget):
    """Shown while there is nobody yet."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = actions.session
        card = Card("", self)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(12)
        card.body.addWidget(text_label(self.tr("Drop your LinkedIn export here"), "h1", card))
        lead = self.tr(
            "Askwell reads your connections on this computer. Nothing is written until you say so, "
            "and nothing leaves your machine."
        )
        card.body.addWidget(text_label(lead, "muted", card, wrap=True))
        for number, step in enumerate(self._steps(), start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(text_label(f"{number}", "h2", card), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(step, "", card, wrap=True), 1)
            if number == 1:
                self.page = self._page_button(card)
                row.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
        own = self.tr(
            "The larger archive also holds your own profile: your card is filled from it. "
            "Meanwhile, look around with invented people; one click takes them away."
        )
        card.body.addWidget(text_label(own, "muted", card, wrap=True))
        buttons = QHBoxLayout()
        self.choose = actions.button("import_files", card, "primary")
        self.choose.set_text(self.tr("Choose the file"))
        self.sample = actions.button("add_sample", card)
        self.by_hand = actions.button("new_person", card)
        for button in (self.choose, self.sample, self.by_hand):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.help = actions.button("help", card, "link")
        buttons.addWidget(self.help)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)

    def _page_button(self, parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Open that page"), parent)
        set_role(button, "link")
        button.setToolTip(EXPORT_PAGE)
        button.setAccessibleName(self.tr("Open the page of LinkedIn that hands out the export"))
        button.clicked.connect(self._on_page)
        return button

    def _on_page(self) -> None:
        from ui import browser

        browser.open_page(self._session, EXPORT_PAGE)

    def _steps(self) -> tuple[str, str, str]:
        return (
            self.tr(
                "On LinkedIn, open Settings & Privacy, then Data privacy, then "
                "“Get a copy of your data”."
            ),
            self.tr(
                "Choose Connections, or the larger archive, and ask for it. LinkedIn sends "
                "an e-mail with a link, within minutes or a day."
            ),
            self.tr("Save the zip from that e-mail and drop it anywhere on this window."),
        )
