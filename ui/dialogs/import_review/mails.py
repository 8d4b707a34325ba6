"""The e-mails of an import: with whom each is filed and what it counts as, to be corrected."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.imports.filing import FiledMail, MailChoice
from app.language import in_row
from app.mail.filed import CAME_AS, SENT_AS
from app.people.between import OUT
from app.people.queries import people_ids, people_rows
from ui.dates import moment_words
from ui.delegates.person import CELL_ROLE, PersonCell, PersonDelegate
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import Card, text_label
from ui.widgets.form import Form
from ui.widgets.message import counts_words

Index = QModelIndex | QPersistentModelIndex
FOUND = 20
"""People who are offered for what is typed."""
PREVIEW = 1500
KEPT_OUT = ("known", "draft")


def tr(text: str) -> str:
    """Translate a text of this list."""
    return QCoreApplication.translate("ReviewMails", text)


def outcome_words(outcome: str) -> str:
    """Return why a mail is not filed, in words."""
    return {
        "known": tr("Already here"),
        "not_known": tr("Nobody here has this address"),
        "several_people": tr("Several people have this address"),
        "doubtful": tr("The sender is not certain"),
        "draft": tr("A draft, not sent yet"),
        "taken_out": tr("You took it out"),
    }[outcome]


class MailRows(QAbstractListModel):
    """The mails, with what was corrected about each."""

    def __init__(
        self, session: Session, mails: Sequence[FiledMail], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.mails = list(mails)
        self.choices: dict[int, MailChoice] = {}
        known = {who for mail in mails for who in (mail.person_id, *mail.candidates) if who}
        rows = people_rows(session.store, sorted(known))
        self.names = {who: row.name for who, row in rows.items()}

    def choice(self, mail: FiledMail) -> MailChoice:
        """Return whose the mail is and what it counts as, corrected or proposed."""
        person = mail.person_id if mail.outcome == "filed" else None
        return self.choices.get(mail.key, MailChoice(person, mail.counts))

    def choose(self, place: int, choice: MailChoice, name: str = "") -> None:
        """Keep a correction."""
        if choice.person_id is not None and name:
            self.names[choice.person_id] = name
        self.choices[self.mails[place].key] = choice
        self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def filed(self) -> int:
        """Return how many mails would be filed."""
        free = (mail for mail in self.mails if mail.outcome not in KEPT_OUT)
        return sum(self.choice(mail).person_id is not None for mail in free)

    def cell(self, mail: FiledMail) -> PersonCell:
        """Return what the row of a mail shows."""
        choice = self.choice(mail)
        when = moment_words(self._session.clock, mail.at)
        other = (mail.mail.recipients or ("?",))[0] if mail.direction == OUT else mail.mail.sender
        line = " · ".join(filter(None, (when, mail.mail.subject or tr("No subject"))))
        if choice.person_id is None or mail.outcome in KEPT_OUT:
            words = outcome_words(mail.outcome) if mail.outcome != "filed" else tr("Left out")
            return PersonCell(other or tr("No sender"), line, words, "plain")
        tone = {"declined": "warn", "bounced": "bad", "replied": "good"}.get(
            choice.counts, "accent"
        )
        tone = "plain" if choice.counts in ("", "wrote", "auto_reply") else tone
        return PersonCell(self.names[choice.person_id], line, counts_words(choice.counts), tone)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.mails)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(self.mails[index.row()])
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken()
        return None


class PersonChoice(QComboBox):
    """Whose a mail is: those who fit, whoever is typed for, or nobody."""

    picked = Signal(object, str)
    """The id of a person or None, and the name."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Filed with"))
        self.lineEdit().setPlaceholderText(self.tr("Type a name"))
        completer = self.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.lineEdit().textEdited.connect(self._on_typed)
        self.activated.connect(self._on_activated)
        completer.activated.connect(self._on_completed)

    def offer(self, people: dict[int, str], current: int | None) -> None:
        """Offer these people and nobody; show the current one."""
        self.clear()
        self.addItem(self.tr("Nobody: leave it out"), None)
        for who, name in people.items():
            self.addItem(name, who)
        self.setCurrentIndex(self.findData(current) if current is not None else -1)

    def _on_typed(self, text: str) -> None:
        ids = people_ids(self._session.store, text, FOUND) if text.strip() else []
        rows = people_rows(self._session.store, ids)
        known = {self.itemData(place) for place in range(self.count())}
        for who in ids:
            if who not in known and who in rows:
                job = rows[who].company
                self.addItem(f"{rows[who].name} ({job})" if job else rows[who].name, who)
        self.lineEdit().setText(text)

    def _on_completed(self, text: str) -> None:
        self._on_activated(self.findText(text))

    def _on_activated(self, place: int) -> None:
        if place >= 0:
            who = self.itemData(place)
            name = self.itemText(place).split(" (")[0]
            self.picked.emit(who, name)


class MailReview(QWidget):
    """A list of the mails, and beside it the chosen one with its two questions."""

    changed = Signal()

    def __init__(self, session: Session, mails: Sequence[FiledMail], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = MailRows(session, mails, self)
        card = Card("", self, padded=False)
        self.view = QListView(card)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(PersonDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("E-mails"))
        card.body.addWidget(self.view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, 5)
        row.addWidget(self._detail(session), 4)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        if mails:
            self.view.setCurrentIndex(self.rows.index(0, 0))

    def _detail(self, session: Session) -> QWidget:
        card = Card("", self)
        self.subject = text_label("", "h2", card, wrap=True)
        self.who = text_label("", "small", card, wrap=True)
        self.person = PersonChoice(session, card)
        self.counts = QComboBox(card)
        self.counts.setAccessibleName(self.tr("Counts as"))
        self.why = text_label("", "muted", card, wrap=True)
        self.text = QPlainTextEdit(card)
        set_role(self.text, "plain")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Its words"))
        form = Form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Filed with"), self.person)
        form.addRow(self.tr("Counts as"), self.counts)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.subject, self.who):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self.why)
        column.addWidget(self.text, 1)
        card.body.addLayout(column)
        self.person.picked.connect(self._on_person)
        self.counts.activated.connect(self._on_counts)
        return card

    @property
    def _place(self) -> int:
        return self.view.currentIndex().row()

    def _on_selected(self, _selected: QItemSelection) -> None:
        if self._place < 0:
            return
        filed = self.rows.mails[self._place]
        mail = filed.mail
        self.subject.setText(mail.subject or self.tr("No subject"))
        sender = " ".join(filter(None, (mail.sender_name, mail.sender))) or "?"
        readers = in_row(*mail.recipients[:3]) or "?"
        self.who.setText(self.tr("{sender} to {readers}").format(sender=sender, readers=readers))
        self.text.setPlainText(mail.text[:PREVIEW])
        self._show_choice(filed)

    def _show_choice(self, filed: FiledMail) -> None:
        choice = self.rows.choice(filed)
        near = dict.fromkeys(
            who for who in (choice.person_id, filed.person_id, *filed.candidates) if who
        )
        self.person.offer({who: self.rows.names[who] for who in near}, choice.person_id)
        self.counts.clear()
        for key in SENT_AS if filed.direction == OUT else CAME_AS:
            self.counts.addItem(counts_words(key), key)
        self.counts.setCurrentIndex(self.counts.findData(choice.counts))
        fixed = filed.outcome in KEPT_OUT
        self.person.setEnabled(not fixed)
        self.counts.setEnabled(not fixed and choice.person_id is not None)
        self.why.setText(self._why(filed))

    def _why(self, filed: FiledMail) -> str:
        if filed.outcome == "taken_out":
            return self.tr("You took it out. Say with whom it was to file it again.")
        if filed.outcome != "filed":
            return outcome_words(filed.outcome)
        told = {
            "thread": self.tr("Told by the thread it belongs to."),
            "address": self.tr("Told by the address."),
        }
        words = [told.get(filed.how, "")]
        if filed.counts == "auto_reply":
            words.append(self.tr("A program wrote it: it is no answer, the reminder stays."))
        elif filed.counts == "bounced":
            words.append(self.tr("The address is wrong: you are asked to verify it."))
        elif filed.counts == "declined":
            words.append(self.tr("It reads as a no. Is it one? You can say otherwise."))
        return " ".join(filter(None, words))

    def _on_person(self, person_id: int | None, name: str) -> None:
        filed = self.rows.mails[self._place]
        choice = MailChoice(person_id, self.rows.choice(filed).counts)
        self.rows.choose(self._place, choice, name)
        self._show_choice(filed)
        self.changed.emit()

    def _on_counts(self, place: int) -> None:
        filed = self.rows.mails[self._place]
        person = self.rows.choice(filed).person_id
        self.rows.choose(self._place, MailChoice(person, str(self.counts.itemData(place))))
        self.changed.emit()
