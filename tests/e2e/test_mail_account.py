"""A real mail server and a real keyring: drafts go in, answers come out, the password stays put."""

import ssl
from email import message_from_bytes, policy

import pytest

from app.errors import AppError
from app.imports.filing import known_addresses
from app.imports.mailbox import file_look
from app.jobs import no_progress
from app.mail.account import STARTTLS, Account
from app.mail.account.drafts import save_draft, try_account
from app.mail.account.look import look_for_mail, places_of
from app.mail.handoff import Letter
from app.people.service import add_person
from app.settings import Settings
from tests.e2e.conftest import need
from tests.e2e.dovecot import PASSWORD, USER, started
from tests.e2e.keyrings import Keyring
from tests.fixtures import mail

pytestmark = pytest.mark.e2e


@pytest.fixture
def dovecot(tmp_path, qtbot):
    home = tmp_path / "dovecot"
    home.mkdir()
    made = started(home)
    account = Account(USER, "localhost", made.port)

    def ready():
        try:
            return bool(try_account(account, PASSWORD, no_progress, trust_of(made)))
        except AppError as error:
            if error.code not in ("mail_unreachable", "mail_cut"):
                raise
            return False

    try:
        qtbot.waitUntil(ready, timeout=20_000)
        yield made
    finally:
        made.close()


def trust_of(dovecot):
    return ssl.create_default_context(cafile=dovecot.cert)


@pytest.fixture
def account(dovecot):
    return Account(USER, "localhost", dovecot.port)


def test_the_folders_are_found_and_a_wrong_password_is_said(dovecot, account):
    trust = trust_of(dovecot)
    assert try_account(account, PASSWORD, no_progress, trust) == ("Entwürfe", "Sent")
    with pytest.raises(AppError) as caught:
        try_account(account, "wrong", no_progress, trust)
    assert caught.value.code == "mail_password"
    with pytest.raises(AppError) as caught:
        try_account(account, PASSWORD, no_progress)
    assert caught.value.code == "mail_certificate"


def test_starttls_is_demanded(dovecot):
    account = Account(USER, "localhost", dovecot.clear, STARTTLS)
    assert try_account(account, PASSWORD, no_progress, trust_of(dovecot))[0] == "Entwürfe"


def test_a_letter_lies_among_the_drafts(dovecot, account, clock):
    letter = Letter("priya@example.org", "Nachtzüge", "Dear Priya,\n.\nüber Züge?\n" * 500)
    where = save_draft(
        account, PASSWORD, clock, letter, "Nora Vance", no_progress, trust_of(dovecot)
    )
    assert where == "Entwürfe"
    (path,) = dovecot.mails.glob(".Entw*/cur/*")
    assert "D" in path.name.partition(":2,")[2]
    found = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert found["Subject"] == "Nachtzüge"
    assert found.get_content().count("über Züge?") == 500


def test_answers_are_filed_once_and_stay_unread(dovecot, account, store, clock):
    add_person(store, clock, "Priya", "Lindqvist", email=mail.PRIYA)
    dovecot.put(".Sent", mail.sent(), "1.sent")
    dovecot.put("", mail.plain(extra=f"In-Reply-To: {mail.OURS}\n"), "2.answer")
    dovecot.put("", mail.plain(sender="Zed <zed@example.net>", message_id="<z@example.net>"), "3.x")
    settings = Settings(store)

    def look():
        found = look_for_mail(
            account, PASSWORD, known_addresses(store), places_of(settings), clock.today(),
            no_progress, trust_of(dovecot),
        )  # fmt: skip
        return file_look(store, clock, settings, found)

    first = look()
    assert (first.sent, first.replied) == (1, 1)
    assert [row[0] for row in store.sql("SELECT kind FROM event ORDER BY at")] == [
        "sent",
        "replied",
    ]
    assert not look().changes
    seen = [path for path in dovecot.mails.glob("cur/*") if "S" in path.name.partition(":2,")[2]]
    assert seen == []
    dovecot.put("", mail.plain(message_id="<later@example.org>"), "4.later")
    assert look().replied == 1


CONNECT = """
import sys
from app.context import open_context
from app.jobs import no_progress
from app.mail.account import Account, keep_account
from app.mail.account.use import connect
from pathlib import Path
context = open_context(Path(sys.argv[1]))
account = Account(sys.argv[2], "localhost", int(sys.argv[3]))
print(connect(context.secrets, account, sys.argv[4], no_progress)[1:])
keep_account(context.settings, account)
context.close()
"""
PUT = """
import sys
from app.context import open_context
from app.jobs import no_progress
from app.mail.account.use import put_draft
from app.mail.handoff import Letter
from pathlib import Path
context = open_context(Path(sys.argv[1]))
letter = Letter("priya@example.org", "Trains", "Dear Priya")
print(put_draft(context.store, context.clock, context.settings, context.secrets, letter,
                no_progress))
context.close()
"""


def test_the_password_is_in_the_keyring_and_nowhere_else(dovecot, tmp_path):
    need("gnome-keyring-daemon", "dbus-run-session")
    home = tmp_path / "home"
    home.mkdir()
    ring = Keyring(home, {"SSL_CERT_FILE": str(dovecot.cert)})
    data = home / "data"
    words = (str(data), USER, str(dovecot.port), PASSWORD)
    assert ring.python(CONNECT, *words) == "('Entwürfe', 'Sent', '')"
    # Another program on another bus: what it knows, it knows from the keyring.
    assert ring.python(PUT, str(data)) == "Entwürfe"
    assert len(list(dovecot.mails.glob(".Entw*/cur/*"))) == 1
    for path in home.rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path
