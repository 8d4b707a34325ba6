"""Small forms of the Questions tab: a question of the bank, and what was looked up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QWidget,
)

from app.questions.bank import Question, shipped, topics
from app.questions.own import LONGEST, MOST_MINUTES
from app.questions.sheets import AREA_OF_TOPIC
from ui.mirror import always_keep_side
from ui.session import Session
from ui.tabs.questions.bank_rows import BankRow, topic_words
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label
from ui.widgets.form import Form, number_field


class QuestionForm(QDialog):
    """Words, topic and minutes of a question; what stands on sheets stays as it is."""

    kept = Signal(str, str, str, int)
    """The key, then the words, the topic and the minutes."""
    restored = Signal(str)

    def __init__(self, session: Session, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit question"))
        self.setMinimumWidth(460)
        self._key = question.key
        self.words = QPlainTextEdit(question.text, self)
        always_keep_side(self.words)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(96)
        self.words.setAccessibleName(self.tr("Question"))
        self.topic = QComboBox(self)
        self.topic.setEditable(True)
        self.topic.setAccessibleName(self.tr("Topic"))
        line = self.topic.lineEdit()
        assert line is not None
        line.setAccessibleName(self.topic.accessibleName())
        known = dict.fromkeys([*AREA_OF_TOPIC, "own", *topics(session.store), question.topic])
        for topic in known:
            self.topic.addItem(topic_words(topic), topic)
        self.topic.setCurrentIndex(self.topic.findData(question.topic))
        self.minutes = number_field(self)
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setValue(question.minutes)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        form = Form()
        form.addRow(self.tr("Question"), self.words)
        form.addRow(self.tr("Topic"), self.topic)
        form.addRow(self.tr("Minutes"), self.minutes)
        buttons = AnswerButtons(self, self.tr("Keep"))
        self.confirm = buttons.confirm
        if question.own_id is None and question not in shipped():
            first = buttons.addButton(
                self.tr("First words again"), QDialogButtonBox.ButtonRole.ResetRole
            )
            first.clicked.connect(self._on_restore)
        self.accepted.connect(self._on_accepted)
        self.words.textChanged.connect(self._on_changed)
        column = asking_column(self)
        column.addLayout(form)
        if question.slots and not question.edited:
            hint = self.tr("{braces} are filled in for each person. In your own words they stay.")
            column.addWidget(text_label(hint, "small", self, wrap=True))
        column.addWidget(buttons)

    def _on_changed(self) -> None:
        words = " ".join(self.words.toPlainText().split())
        self.confirm.setEnabled(0 < len(words) <= LONGEST)

    def _on_accepted(self) -> None:
        text = self.topic.currentText().strip()
        place = self.topic.findText(text)
        topic = self.topic.itemData(place) if place >= 0 else text
        self.kept.emit(self._key, self.words.toPlainText(), topic, self.minutes.value())

    def _on_restore(self) -> None:
        self.restored.emit(self._key)
        self.reject()


class TaskForm(QDialog):
    """The answer to something that was looked up."""

    kept = Signal(str, str)
    """The key of the question, and the answer."""

    def __init__(self, row: BankRow, answer: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What I found"))
        self.setMinimumWidth(460)
        assert row.question is not None
        self._key = row.question.key
        self.answer = QPlainTextEdit(answer, self)
        always_keep_side(self.answer)
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(120)
        self.answer.setAccessibleName(row.words)
        self.answer.setPlaceholderText(self.tr("What you found, and where"))
        buttons = AnswerButtons(self, self.tr("Keep"))
        self.accepted.connect(self._on_accepted)
        hint = self.tr("It stands on the printed sheet under “I know”.")
        column = asking_column(self)
        column.addWidget(text_label(row.words, "h2", self, wrap=True))
        column.addWidget(self.answer)
        column.addWidget(text_label(hint, "small", self))
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        self.kept.emit(self._key, self.answer.toPlainText())
