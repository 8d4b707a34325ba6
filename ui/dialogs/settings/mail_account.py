"""The mail account: off until somebody sets one."""

from functools import partial

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.language import say
from app.mail.account import (
    PORTS,
    STARTTLS,
    TLS,
    Account,
    account_of,
    keep_account,
    remove_account,
)
from app.mail.account.providers import Provider, proposed, provider_of
from app.mail.account.use import QUEUE, connect
from app.research.me import own_profile
from app.secrets import Secrets
from ui.actions import Actions
from ui.browser import open_page
from ui.jobs import Job
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.form import Form
from ui.widgets.told import say_here

PORT_WIDTH = 76


def drop_password(secrets: Secrets, name: str) -> None:
    """Take a password out of the keyring. Raises AppError where the keyring is locked or slow."""
    secrets.drop(name)


class MailAccountPage(QWidget):
    """Sets, tries and removes the account. Nothing is asked of a server before the button."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._host_typed = False
        self._provider: Provider | None = None
        self._make_fields()
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Mail account"), "h2", self))
        column.addWidget(text_label(self._about(), "muted", self, wrap=True))
        column.addLayout(self._form())
        column.addWidget(self.step)
        column.addLayout(self._buttons())
        column.addWidget(self.said)
        column.addStretch(1)
        self._connect()
        self._show_account()
        if isinstance(parent, QDialog):
            parent.finished.connect(self.stop)

    def _about(self) -> str:
        return self.tr(
            "Off until you set one, and never needed. Your mail server is asked only when you "
            "press a button: Save to Drafts puts a letter among your own drafts; Look for replies "
            "reads who wrote to whom and when, for people who are here, and never what they wrote. "
            "Askwell never sends. The password goes into the keyring of this computer, nowhere "
            "else."
        )

    # What it is made of.

    def _make_fields(self) -> None:
        self.address = self._line(self.tr("E-mail address"))
        self.password = self._line(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.host = self._line(self.tr("Server"))
        self.user = self._line(self.tr("User name"))
        self.user.setPlaceholderText(self.tr("The address, unless your provider says otherwise"))
        self.port = self._line(self.tr("Port"))
        self.port.setValidator(QIntValidator(1, 65_535, self.port))
        self.port.setFixedWidth(PORT_WIDTH)
        self.security = QComboBox(self)
        self.security.setAccessibleName(self.tr("Encryption"))
        self.security.addItem(self.tr("TLS"), TLS)
        self.security.addItem(self.tr("STARTTLS"), STARTTLS)
        self.security.setToolTip(
            self.tr("The server must prove its name either way; without that nothing is sent")
        )

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        return line

    def _label(self, words: str) -> QLabel:
        label = text_label(words, "", self)
        label.setMinimumHeight(self.address.sizeHint().height())
        return label

    def _form(self) -> QLayout:
        form = Form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow(self._label(self.tr("E-mail address")), self.address)
        form.addRow(self._label(self.tr("Password")), self.password)
        server = QHBoxLayout()
        server.setSpacing(8)
        server.addWidget(self.host, 1)
        server.addWidget(self.port)
        server.addWidget(self.security)
        form.addRow(self._label(self.tr("Server")), server)
        form.addRow(self._label(self.tr("User name")), self.user)
        self.step = QFrame(self)
        set_role(self.step, "notice")
        self.step_words = text_label("", "", self.step, wrap=True)
        self.step_page = QPushButton(self.tr("Open its page"), self.step)
        row = QHBoxLayout(self.step)
        row.setContentsMargins(14, 10, 12, 10)
        row.addWidget(self.step_words, 1)
        row.addWidget(self.step_page)
        self.step.hide()
        return form

    def _make_buttons(self) -> None:
        self.try_it = QPushButton(self.tr("Test and keep"), self)
        set_role(self.try_it, "primary")
        self.try_it.setAutoDefault(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAccessibleName(self.tr("Cancel the test"))
        self.remove = QPushButton(self.tr("Remove the account"), self)
        self.remove.setToolTip(self.tr("Forget it here, and take its password out of the keyring"))
        for button in (self.cancel, self.remove):
            button.setAutoDefault(False)
        self.cancel.hide()
        self.said = text_label("", "", self, wrap=True)
        self.said.hide()

    def _buttons(self) -> QLayout:
        row = QHBoxLayout()
        row.addWidget(self.try_it)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.remove)
        return row

    def _connect(self) -> None:
        self.address.textChanged.connect(self._on_address)
        self.host.textEdited.connect(self._on_host)
        self.security.activated.connect(self._on_security)
        self.password.returnPressed.connect(self.test)
        self.try_it.clicked.connect(self.test)
        self.cancel.clicked.connect(self.stop)
        self.remove.clicked.connect(self._on_remove)
        self.step_page.clicked.connect(self._on_page)

    # Showing.

    def _show_account(self) -> None:
        account = account_of(self._session.settings)
        self.remove.setVisible(account is not None)
        kept = self.tr("Kept in the keyring; type it to change it") if account else ""
        self.password.setPlaceholderText(kept)
        self._host_typed = account is not None
        if account is None:
            self.address.setText(own_profile(self._session.store).email)
            self._propose()
            return
        self.address.setText(account.address)
        self.user.setText(account.login)
        self._show_server(account)

    def _show_server(self, account: Account) -> None:
        self.host.setText(account.host)
        self.port.setText(str(account.port))
        self.security.setCurrentIndex(self.security.findData(account.security))

    def _on_address(self) -> None:
        if not self._host_typed:
            self._propose()
        else:
            self._show_step()

    def _propose(self) -> None:
        self._show_server(proposed(self.address.text().strip()))
        self._show_step()

    def _show_step(self) -> None:
        provider = self._provider = provider_of(self.address.text())
        words = say(provider.step) if provider and provider.step else ""
        self.step_words.setText(words)
        self.step_page.setVisible(bool(provider and provider.page))
        self.step.setVisible(bool(words))
        self.try_it.setEnabled(self._job is None and not (provider and provider.closed))

    def _on_host(self, text: str) -> None:
        self._host_typed = bool(text.strip())

    def _on_security(self) -> None:
        self.port.setText(str(PORTS[self.security.currentData()]))

    def _on_page(self) -> None:
        if self._provider is not None:
            open_page(self._session, self._provider.page)

    def _say(self, words: str, role: str) -> None:
        say_here(self.said, words, role)

    # What the person does.

    def account(self) -> Account:
        """The account as it stands in the fields."""
        return Account(
            self.address.text().strip(),
            self.host.text().strip(),
            int(self.port.text() or PORTS[self.security.currentData()]),
            self.security.currentData(),
            self.user.text().strip(),
        )

    def test(self) -> None:
        """Log in and look at the folders; where that works the account is kept."""
        if self._job is not None or not self.try_it.isEnabled():
            return
        account = self.account()
        self._say(self.tr("Asking {host}…").format(host=account.host), "muted")
        job = self._session.read_job(
            connect,
            account=account,
            password=self.password.text(),
            queue=QUEUE,
            on_done=self._on_connected,
            on_error=self._on_fault,
            on_cancel=self._on_cancelled,
        )
        if not job.ended:
            self._job = job
            self._show_running(True)

    def stop(self, *_: object) -> None:
        """Cancel the test that goes on."""
        if self._job is not None:
            self._job.cancel()

    def _show_running(self, running: bool) -> None:
        self._job = self._job if running else None
        self.cancel.setVisible(running)
        self.try_it.setEnabled(not running)

    def _on_connected(self, result: tuple[Account, str, str, str]) -> None:
        account, drafts, sent, fault = result
        self._show_running(False)
        self.password.clear()
        done = partial(self._on_kept, drafts, sent, fault)
        self._session.write(keep_account, account=account, on_done=done)

    def _on_kept(self, drafts: str, sent: str, fault: str, _changes: object) -> None:
        self._show_account()
        if fault:
            self._say(AppError(fault).message, "warn")
        elif not drafts:
            self._say(
                self.tr("It works, but there is no folder for drafts. Make one called Drafts."),
                "warn",
            )
        elif not sent:
            words = self.tr("It works. Drafts go into {drafts}; no folder of sent mail was found.")
            self._say(words.format(drafts=drafts), "warn")
        else:
            words = self.tr("It works. Drafts go into {drafts}; sent mail is read in {sent}.")
            self._say(words.format(drafts=drafts, sent=sent), "good")

    def _on_fault(self, error: Exception) -> None:
        self._show_running(False)
        if isinstance(error, AppError):
            self._say(error.message, "warn")
        else:
            self._say("", "muted")
            self._session.report(error)

    def _on_cancelled(self) -> None:
        self._show_running(False)
        self._say(self.tr("Stopped. Nothing was kept."), "muted")

    def _on_remove(self) -> None:
        account = account_of(self._session.settings)
        if account is None:
            return
        self._session.read_job(
            drop_password,
            name=account.secret,
            queue=QUEUE,
            on_done=self._on_dropped,
            on_error=self._on_fault,
        )

    def _on_dropped(self, _nothing: object) -> None:
        """The password is gone; now the account goes too."""
        self._session.write(remove_account, on_done=self._on_removed)

    def _on_removed(self, _changes: object) -> None:
        for line in (self.address, self.user, self.password):
            line.clear()
        self._show_account()
        self._say(self.tr("The account is forgotten, its password too."), "muted")
