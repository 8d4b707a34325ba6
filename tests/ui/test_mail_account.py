"""The account is off until it is set, is asked only by a button, and shows what it is doing."""

import pytest
from PySide6.QtCore import QThread

from app.errors import AppError
from app.mail.account import Account, account_of, keep_account
from app.people.service import add_person
from tests.fixtures import mail
from tests.fixtures.imap_server import PASSWORD, USER, Server, certificate
from ui.dialogs.settings import SettingsDialog
from ui.jobs import ThreadRunner


@pytest.fixture(scope="session")
def cert(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("certificates"), "localhost", "127.0.0.1")


@pytest.fixture
def server(cert, monkeypatch):
    def no_keyring():
        raise AppError("keyring_none")

    monkeypatch.setattr("app.secrets._keyring", no_keyring)
    monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    made = Server(cert)
    yield made
    made.close()


@pytest.fixture
def account(server):
    return Account(USER, "localhost", server.port)


@pytest.fixture
def set_up(session, account):
    """The account is set, and its password known until the program ends."""
    session.publish(keep_account(session.settings, account))
    session.context.secrets.hold(account.secret, PASSWORD)


@pytest.fixture
def page(window):
    window.actions_["mail_account"].trigger()
    dialog = window.findChild(SettingsDialog)
    yield dialog.page("mail_account")
    dialog.close()


@pytest.fixture
def priya(session, store_of):
    return store_of("Priya", "Lindqvist", mail.PRIYA)


@pytest.fixture
def store_of(session):
    def add(first, last, email):
        changes = add_person(session.store, session.clock, first, last, email=email)
        session.publish(changes)
        return next(iter(changes.of("person")))

    return add


def fill(page, account, password=PASSWORD):
    page.address.setText(account.address)
    page.host.setText(account.host)
    page.port.setText(str(account.port))
    page.password.setText(password)


# --- the page -------------------------------------------------------------------------------------


def test_the_page_says_that_nothing_is_asked_before_a_button(page, server):
    assert "only when you press a button" in page._about()
    assert "never sends" in page._about()
    assert server.heard == []
    assert not page.remove.isVisibleTo(page)


def test_the_server_follows_the_address_until_it_is_typed(page):
    page.address.setText("nora@gmail.com")
    assert page.host.text() == "imap.gmail.com"
    assert "app password" in page.step_words.text()
    assert page.step_page.isVisibleTo(page)
    page.address.setText("nora@example.org")
    assert page.host.text() == "imap.example.org"
    assert not page.step.isVisibleTo(page)
    page._on_host("mail.example.org")
    page.host.setText("mail.example.org")
    page.address.setText("nora@example.net")
    assert page.host.text() == "mail.example.org"


def test_a_provider_that_lets_no_program_in_says_so(page, server):
    page.address.setText("nora@outlook.com")
    assert not page.try_it.isEnabled()
    assert "sign-in page" in page.step_words.text()
    page.test()
    assert server.heard == []


def test_a_test_that_works_keeps_the_account_and_not_the_password(page, account, session):
    fill(page, account)
    page.try_it.click()
    assert account_of(session.settings) == account
    assert page.password.text() == ""
    assert PASSWORD not in str(session.store.sql("SELECT * FROM setting"))
    assert session.context.secrets.fetch(account.secret) == PASSWORD
    # There is no keyring here, and the person is told.
    assert "until you close Askwell" in page.said.text()


def test_a_wrong_password_keeps_nothing(page, account, session):
    fill(page, account, "wrong")
    page.try_it.click()
    assert account_of(session.settings) is None
    assert "does not know" in page.said.text()


def test_the_password_that_is_kept_serves_another_test(set_up, page, account):
    assert page.host.text() == account.host
    page.try_it.click()
    assert "It works" in page.said.text()


def test_removing_the_account_drops_its_password(set_up, page, account, session, window):
    page.remove.click()
    assert account_of(session.settings) is None
    with pytest.raises(AppError):
        session.context.secrets.fetch(account.secret)
    assert not window.actions_["look_for_replies"].isVisible()
    assert not page.remove.isVisibleTo(page)


def test_a_test_can_be_cancelled_while_the_server_is_silent(
    qapp, context, server, account, qtbot, monkeypatch
):
    from ui.dialogs.settings.mail_account import MailAccountPage
    from ui.session import Session

    server.script = lambda line: line.sock.recv(1)
    session = Session(context, ThreadRunner())
    page = MailAccountPage(session, None)
    fill(page, account)
    page.test()
    assert page.cancel.isVisibleTo(page)
    assert QThread.currentThread() is qapp.thread()
    page.cancel.click()
    qtbot.waitUntil(lambda: not page.cancel.isVisibleTo(page))
    assert "Nothing was kept" in page.said.text()
    page.deleteLater()
    session.close()
    session.deleteLater()


# --- save to drafts -------------------------------------------------------------------------------


def test_the_button_is_there_only_with_an_account(window, session, account, priya):
    session.write_to(priya)
    ways = window.tab("email").page.ways
    assert not ways.drafts.isVisibleTo(ways)
    session.write(keep_account, account=account)
    session.write_to(priya)
    assert ways.drafts.isVisibleTo(ways)
    session.write_to(priya, "note")
    assert not ways.drafts.isVisibleTo(ways)


def test_a_letter_goes_into_the_drafts_and_is_asked_about(window, session, server, set_up, priya):
    session.write_to(priya)
    page = window.tab("email").page
    page.ways.drafts.click()
    assert len(server.folders["Drafts"].mails) == 1
    assert "lies in Drafts" in window.toast_text
    (row,) = session.store.sql("SELECT opened_at, opened_via FROM email")
    assert row == ("2026-11-24T09:00:00Z", "drafts")
    assert page.asked.isVisibleTo(page)
    assert session.store.sql("SELECT 1 FROM event") == []


def test_where_it_does_not_go_the_other_ways_are_offered(window, session, server, set_up, priya):
    server.password = "another"
    session.write_to(priya)
    window.actions_["save_to_drafts"].trigger()
    page = window.tab("email").page
    assert page.other_ways.isVisibleTo(page)
    assert "does not know" in page.other_ways.words.text()
    assert page.ways.drafts.isEnabled()
    assert session.store.sql("SELECT 1 FROM email WHERE opened_at IS NOT NULL") == []


def test_without_a_password_the_page_is_offered(window, session, account, priya):
    session.publish(keep_account(session.settings, account))
    session.write_to(priya)
    window.actions_["save_to_drafts"].trigger()
    assert "not in the keyring" in window.toast_text


# --- looking for replies --------------------------------------------------------------------------


def test_a_look_says_what_it_filed_and_can_be_taken_back(window, session, server, set_up, priya):
    server.folders["Sent"].add(mail.sent())
    server.folders["INBOX"].add(mail.plain(extra=f"In-Reply-To: {mail.OURS}\n"))
    window.actions_["look_for_replies"].trigger()
    assert window.toast_text == "Filed: 1 answer and 1 letter of yours."
    session.undo()
    assert session.store.sql("SELECT 1 FROM event") == []
    window.actions_["look_for_replies"].trigger()
    assert window.toast_text == "Nothing new with people here."


def test_a_look_with_nobody_to_look_for_asks_no_server(window, server, set_up):
    window.actions_["look_for_replies"].trigger()
    assert server.heard == []
    assert "Nobody here has an e-mail address" in window.toast_text


def test_a_fault_is_a_sentence(window, server, set_up, priya):
    server.password = "another"
    window.actions_["look_for_replies"].trigger()
    assert "does not know" in window.toast_text


def test_a_start_and_an_hour_of_use_ask_no_server(window, session, server, set_up, priya):
    for name in ("today", "contacts", "email", "questions"):
        window.show_tab(name)
    session.write_to(priya)
    assert server.heard == []
