"""The language of the program."""

from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.languages import ENGLISH_LETTERS, LANGUAGE, NAMES, of_system
from ui.session import Session
from ui.widgets.card import text_label


class LanguagePage(QWidget):
    """The language of the system, or one of those the program has; in force at the next start."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Language"), "h2", self))
        system = self.tr("As the system ({language})").format(language=NAMES[of_system()])
        now = session.recall(LANGUAGE, "")
        self.choices: dict[str, QRadioButton] = {}
        for name, title in {"": system, **NAMES}.items():
            choice = QRadioButton(title, self)
            choice.setChecked(name == now)
            choice.clicked.connect(self._on_chosen)
            self.choices[name] = choice
            column.addWidget(choice)
        column.addSpacing(8)
        self.english = QCheckBox(self.tr("Letters and questions in English"), self)
        self.english.setToolTip(
            self.tr("Templates and the bank of questions, whatever the language of the window")
        )
        self.english.setChecked(bool(session.recall(ENGLISH_LETTERS, 0)))
        self.english.toggled.connect(self._on_english)
        column.addWidget(self.english)
        lead = self.tr("Another language is in force when Askwell is started the next time.")
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        column.addStretch(1)

    def _on_english(self, on: bool) -> None:
        self._session.remember(ENGLISH_LETTERS, int(on))

    def _on_chosen(self) -> None:
        chosen = next(name for name, choice in self.choices.items() if choice.isChecked())
        self._session.remember(LANGUAGE, chosen)
