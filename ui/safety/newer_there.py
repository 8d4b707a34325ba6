"""The question what to go on with where the other computer sent something newer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.export.exchange import BOTH, News, device_of, keep_here, scratch, take_over, unpack
from app.store.contents import Comparison, Contents, contents_of
from ui.safety.choice import ChoiceCard
from ui.safety.words import apart_words, holds_words, whole_moment
from ui.session import Session
from ui.widgets.card import text_label
from ui.widgets.told import say_here, told_label


class NewerThere(QDialog):
    """Shows both sides with what only each has; nothing is replaced before one is chosen.

    Whichever is not chosen is among the copies afterwards.
    """

    def __init__(self, session: Session, news: News, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Newer on your other computer"))
        self.setMinimumWidth(700)
        self._session = session
        self._news = news
        self._folder = scratch(session.store)
        self._made = Path(self._folder.name) / "sent.db"
        name = news.sent.name or self.tr("The other computer")
        mine = device_of(session.context.data_dir).name or self.tr("This computer")
        self.lead = text_label(self._sentence(name), "", self, wrap=True)
        self.fault = told_label(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.here = ChoiceCard(mine, self.tr("Go on with what is here"), self)
        self.there = ChoiceCard(name, self.tr("Take over what is there"), self)
        self.later = QPushButton(self.tr("Decide later"), self)
        self.later.setAutoDefault(False)
        self._lay_out()
        self.here.button.clicked.connect(self._on_here)
        self.there.button.clicked.connect(self._on_there)
        self.later.clicked.connect(self.reject)
        self.finished.connect(self._folder.cleanup)
        self._look(session.exchange_passphrase)

    def _sentence(self, name: str) -> str:
        at = whole_moment(self._session.clock, self._news.sent.written_at)
        if self._news.kind == BOTH:
            words = self.tr(
                "Both computers changed since they last met. {name} sent its data on {when}. "
                "Choose which to go on with; the other one goes among your copies."
            )
        else:
            words = self.tr(
                "{name} sent newer data on {when}, and nothing changed here since you last met. "
                "Take it over? What is here goes among your copies."
            )
        return words.format(name=name, when=at)

    def _lay_out(self) -> None:
        title = self.tr("Both changed") if self._news.kind == BOTH else self.tr("Newer there")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(text_label(title, "h1", self))
        column.addWidget(self.lead)
        column.addWidget(self.bar)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in (self.here, self.there):
            cards.addWidget(card, 1)
            card.button.setEnabled(False)
        self.there.tell(*self._lines(self._news.sent.contents))
        column.addLayout(cards)
        column.addWidget(self.fault)
        column.addStretch(1)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignRight)

    def _look(self, passphrase: str) -> None:
        if self._news.sent.sealed and not passphrase:
            self._ask()
            return
        self._session.read_job(
            _unpacked,
            self._session.store,
            self._news,
            self._made,
            passphrase=passphrase,
            on_done=self._show_both,
            on_error=self._show_fault,
        )

    def _ask(self) -> None:
        from ui.safety.passphrase import PassphraseDialog

        lead = self.tr("What the other computer sent is sealed. Type the passphrase chosen there.")
        dialog = PassphraseDialog(self.tr("Passphrase"), lead, False, self)
        dialog.typed.connect(self._on_typed)
        dialog.rejected.connect(self.reject)
        dialog.open()

    def _on_typed(self, passphrase: str) -> None:
        self._session.exchange_passphrase = passphrase
        self._look(passphrase)

    def _show_both(self, found: tuple[Contents, Contents, Comparison]) -> None:
        here, there, apart = found
        self.bar.hide()
        self.here.tell(*self._lines(here, apart_words(apart.only_first), apart.changed))
        self.there.tell(*self._lines(there, apart_words(apart.only_second), apart.changed))
        newer = self._news.kind != BOTH
        for card, preferred in ((self.here, False), (self.there, newer)):
            card.set_preferred(preferred)
            card.button.setEnabled(True)
        self.adjustSize()

    def _lines(
        self, holds: Contents, only: str = "", changed: int = 0
    ) -> tuple[tuple[str, str], ...]:
        at = whole_moment(self._session.clock, holds.newest)
        count = self.locale().toString(changed)
        differ = self.tr("People who differ: {count}").format(count=count) if changed else ""
        return (
            (holds_words(holds), "strong"),
            (self.tr("Newest entry: {when}").format(when=at) if at else "", "muted"),
            (self.tr("Only here: {what}").format(what=only) if only else "", ""),
            (differ, "muted"),
        )

    def _on_there(self) -> None:
        self._decide(take_over, self._session.store, self._session.clock)

    def _on_here(self) -> None:
        self._decide(keep_here, self._session.store)

    def _decide(self, what, *leading) -> None:
        for card in (self.here, self.there):
            card.button.setEnabled(False)
        self._session.write(
            what,
            *leading,
            self._session.context.data_dir,
            self._news.sent,
            self._made,
            on_done=self._on_decided,
            on_error=self._show_fault,
            label=self.tr("Taking your choice over"),
        )

    def _on_decided(self, changes: Changes | None) -> None:
        words = (
            self.tr("You go on with what was there; what was here is the newest copy.")
            if changes is not None
            else self.tr("You go on with what is here; what was there is among your copies.")
        )
        self._session.say(words, "backups")
        self.accept()

    def _show_fault(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        self.bar.hide()
        if error.code == "wrong_seal":
            self._session.exchange_passphrase = ""
            self._ask()
        say_here(self.fault, error.message)


def _unpacked(store, news: News, made: Path, progress, passphrase: str):
    """Both sides and what only each has; `store`, `progress` as every job gets them."""
    apart = unpack(store, news.sent, made, progress, passphrase)
    return contents_of(store.path, store.key), contents_of(made, store.key), apart
