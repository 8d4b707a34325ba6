"""An account is off until one is set; its password is never among the settings."""

import ssl
import threading

import pytest

from app.errors import AppError
from app.jobs import Cancelled, no_progress
from app.mail.account import (
    LOOKED,
    STARTTLS,
    TLS,
    Account,
    account_of,
    keep_account,
    remove_account,
    wire,
)
from app.mail.account.drafts import save_draft, try_account
from app.mail.account.providers import proposed, provider_of, providers
from app.mail.handoff import Letter
from app.settings import Settings
from tests.fixtures.imap_server import PASSWORD, USER, Folder, Server

LETTER = Letter("priya@example.org", "Night trains", "Dear Priya,\nüber Züge?", "Priya L.")


def tried(account, trust, password=PASSWORD, progress=no_progress):
    return try_account(account, password, progress, trust)


def refused(account, trust, password=PASSWORD):
    with pytest.raises(AppError) as caught:
        tried(account, trust, password)
    assert caught.value.message
    assert PASSWORD not in caught.value.message
    return caught.value.code


# --- what is kept ---------------------------------------------------------------------------------


def test_there_is_no_account_until_one_is_set(store):
    assert account_of(Settings(store)) is None


def test_an_account_is_kept_and_forgotten_without_its_password(store):
    settings = Settings(store)
    kept = keep_account(settings, Account(USER, "imap.example.com"))
    assert kept.touches("setting")
    assert account_of(settings) == Account(USER, "imap.example.com")
    assert PASSWORD not in str(store.sql("SELECT * FROM setting"))
    settings.set(LOOKED, {"INBOX": [1, 2]})
    remove_account(settings)
    assert account_of(settings) is None
    assert settings.get(LOOKED) is None


def test_another_account_is_read_from_its_beginning(store):
    settings = Settings(store)
    keep_account(settings, Account(USER, "imap.example.com"))
    settings.set(LOOKED, {"INBOX": [1, 2]})
    keep_account(settings, Account(USER, "imap.example.com", 994))
    assert settings.get(LOOKED)
    keep_account(settings, Account(USER, "imap.example.org"))
    assert settings.get(LOOKED) is None


HALF = {"address": "a", "host": "h"}


@pytest.mark.parametrize("kept", [[], {"host": "x"}, HALF | {"odd": 1}, HALF | {"port": "x"},
                                  HALF | {"security": "none"}, "x"])  # fmt: skip
def test_odd_settings_are_no_account(store, kept):
    Settings(store).set("mail/account", kept)
    assert account_of(Settings(store)) is None


# --- providers ------------------------------------------------------------------------------------


def test_every_provider_is_whole():
    domains = [domain for one in providers() for domain in one.domains]
    assert len(domains) == len(set(domains))
    for one in providers():
        assert one.security == TLS
        assert one.closed or one.host
        assert one.step or not (one.app_password or one.closed)
        assert one.page.startswith("https://") or not one.page


def test_the_server_is_proposed_from_the_domain():
    assert proposed("nora@GMail.com").host == "imap.gmail.com"
    assert provider_of("nora@gmail.com").app_password
    assert proposed("nora@example.com") == Account("nora@example.com", "imap.example.com", 993)
    assert proposed("nora").host == ""


# --- trying ---------------------------------------------------------------------------------------


def test_a_test_names_the_folders_and_changes_nothing(server, account, trust):
    assert tried(account, trust) == ("Drafts", "Sent")
    names = [heard.split()[0] for heard in server.heard]
    assert names[:3] == [b"CAPABILITY", b"AUTHENTICATE", b"CAPABILITY"]
    assert names[3:] in ([b"LIST"], [b"LIST", b"LOGOUT"])


def test_a_password_of_any_alphabet_is_taken(server, account, trust):
    server.password = "пароль-密码"
    assert tried(account, trust, "пароль-密码")


def test_a_server_without_plain_is_asked_by_login(server, account, trust):
    server.capabilities = b"IMAP4rev1"
    server.password = 'a "quoted\\" one'
    assert tried(account, trust, server.password)
    assert any(heard.startswith(b"LOGIN ") for heard in server.heard)


def test_where_no_password_is_taken_none_is_sent(server, account, trust):
    server.capabilities = b"IMAP4rev1 LOGINDISABLED"
    assert refused(account, trust, "plain") == "mail_no_login"
    assert not any(b"plain" in heard for heard in server.heard)


def test_a_wrong_password_is_said_plainly(account, trust):
    assert refused(account, trust, "wrong") == "mail_password"


def test_a_provider_of_app_passwords_says_so(account, trust):
    at_gmail = Account("nora@gmail.com", "localhost", account.port)
    assert refused(at_gmail, trust) == "mail_app_password"


def test_a_busy_server_is_no_wrong_password(server, account, trust):
    def busy(words, line):
        tag, _, command = words.partition(b" ")
        if command.startswith(b"AUTHENTICATE"):
            line.say(tag + b" NO [UNAVAILABLE] later")
            return True
        return False

    server.before = busy
    assert refused(account, trust) == "mail_busy"


# --- TLS ------------------------------------------------------------------------------------------


def test_a_certificate_that_nobody_vouches_for_is_refused(server, account):
    assert refused(account, wire.trusting()) == "mail_certificate"
    assert server.heard == []


def test_a_certificate_of_another_host_is_refused(foreign_cert):
    server = Server(foreign_cert)
    trust = ssl.create_default_context(cafile=foreign_cert)
    assert refused(Account(USER, "localhost", server.port), trust) == "mail_certificate"
    assert server.heard == []
    server.close()


@pytest.fixture
def clear(cert):
    made = Server(cert, in_clear=True)
    yield made
    made.close()


def test_a_server_in_the_clear_gets_nothing(clear, trust):
    assert refused(Account(USER, "localhost", clear.port), trust) == "mail_no_tls"


def test_starttls_comes_before_anything_else(clear, trust):
    clear.capabilities += b" STARTTLS"
    account = Account(USER, "localhost", clear.port, STARTTLS)
    assert tried(account, trust) == ("Drafts", "Sent")
    assert clear.heard[:2] == [b"CAPABILITY", b"STARTTLS"]


def test_without_starttls_there_is_no_login(clear, trust):
    account = Account(USER, "localhost", clear.port, STARTTLS)
    assert refused(account, trust) == "mail_no_tls"
    assert clear.heard == [b"CAPABILITY"]


def test_what_is_said_in_the_clear_after_starttls_counts_for_nothing(clear, trust):
    def inject(words, line):
        tag, _, command = words.partition(b" ")
        if command == b"STARTTLS":
            line.say(tag + b" OK begin", b"* OK injected")
            return True
        return False

    clear.capabilities += b" STARTTLS"
    clear.before = inject
    assert refused(Account(USER, "localhost", clear.port, STARTTLS), trust) == "mail_odd"


def test_nobody_is_let_in_before_tls(clear, trust):
    clear.script = lambda line: line.say(b"* PREAUTH welcome")
    assert refused(Account(USER, "localhost", clear.port, STARTTLS), trust) == "mail_odd"


# --- hostile and slow -----------------------------------------------------------------------------


def endless(line):
    line.say(b"* OK ready")
    while True:
        line.sock.sendall(b"x" * 65_536)


def floods(answer):
    def script(line):
        line.say(b"* OK ready")
        line.read()
        while True:
            line.sock.sendall(answer * 2000)

    return script


SCRIPTS = {
    "garbage": lambda line: line.say(b"\x00\xff\xfe\x80 what", b"SSH-2.0", b"+"),
    "web": lambda line: line.say(b"HTTP/1.1 400 Bad Request", b""),
    "endless_line": endless,
    "giant_literal": lambda line: line.say(b"* OK {999999999}"),
    "many_literals": lambda line: line.say(b"* OK {0}", *[b" {0}"] * 1000),
    "flood": floods(b"* 1 EXISTS\r\n"),
    "flood_of_literals": floods(b"* X {200000}\r\n" + b"y" * 200_000 + b"\r\n"),
    "wrong_tag": lambda line: (line.say(b"* OK ready"), line.read(), line.say(b"Z9 OK done")),
    "asks_on": lambda line: (line.say(b"* OK ready"), line.read(), line.say(b"+ more")),
    "odd_end": lambda line: (line.say(b"* OK ready"), line.read(), line.say(b"A001 WHAT")),
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_no_mail_server_says_ends_in_a_sentence(server, account, trust, name, monkeypatch):
    monkeypatch.setattr(wire, "TOTAL_LIMIT", 4_000_000)
    server.script = SCRIPTS[name]
    assert refused(account, trust) == "mail_odd"


def test_one_that_hangs_up_is_told_from_one_that_is_silent(server, account, trust):
    server.script = lambda line: None
    assert refused(account, trust) == "mail_cut"


def waits(line):
    while line.sock.recv(65_536):
        pass


def drips(line):
    while True:
        line.sock.sendall(b"*")
        threading.Event().wait(0.01)


def test_a_server_that_never_answers_is_given_up(server, account, trust, monkeypatch):
    monkeypatch.setattr(wire, "QUIET_SECONDS", 0.3)
    server.script = waits
    assert refused(account, trust) == "mail_slow"


def test_a_server_that_never_greets_at_all_is_given_up(cert, trust, monkeypatch):
    monkeypatch.setattr(wire, "QUIET_SECONDS", 0.3)
    silent = Server(cert, in_clear=True)
    silent.script = waits
    assert refused(Account(USER, "localhost", silent.port), trust) == "mail_slow"
    silent.close()


def test_a_server_that_drips_is_given_up(server, account, trust, monkeypatch):
    monkeypatch.setattr(wire.Wire.begin, "__defaults__", (0.5,))
    server.script = drips
    assert refused(account, trust) == "mail_slow"


def test_cancel_is_heard_while_a_server_is_silent(server, account, trust):
    server.script = waits
    asked = []

    def progress(done, total, text):
        asked.append(text)
        if len(asked) > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        tried(account, trust, progress=progress)


def test_nobody_there_is_said(account, trust, server):
    server.close()
    assert refused(account, trust) in ("mail_unreachable", "mail_cut")


def test_a_name_that_means_nothing_is_said(trust):
    assert refused(Account(USER, "imap.invalid", 993), trust) == "mail_not_found"


# --- drafts ---------------------------------------------------------------------------------------


def saved(account, trust, clock, letter=LETTER):
    return save_draft(account, PASSWORD, clock, letter, "Nora Vance", no_progress, trust)


def test_a_letter_lies_among_the_drafts(server, account, trust, clock):
    from email import message_from_bytes, policy

    assert saved(account, trust, clock) == "Drafts"
    (raw,) = server.folders["Drafts"].mails.values()
    assert server.folders["Drafts"].flagged == {1: "\\Draft \\Seen"}
    mail = message_from_bytes(raw, policy=policy.default)
    assert mail["From"] == f"Nora Vance <{USER}>"
    assert mail["To"].addresses[0].addr_spec == "priya@example.org"
    assert mail["Subject"] == "Night trains"
    assert mail["Date"].datetime == clock.now()
    assert mail["Message-ID"].endswith("@example.com>")
    assert mail["X-Unsent"] is None
    assert "über Züge?" in mail.get_content()
    assert not [h for h in server.heard if h.split()[0] in (b"SELECT", b"STORE", b"EXPUNGE")]


def test_a_folder_is_known_by_its_name_where_the_server_does_not_say(server, account, trust, clock):
    server.folders = {"INBOX": server.folders["INBOX"], "INBOX/Entw&APw-rfe": Folder()}
    assert saved(account, trust, clock) == "INBOX/Entwürfe"


def test_without_drafts_nothing_is_put_anywhere(server, account, trust, clock):
    del server.folders["Drafts"]
    with pytest.raises(AppError) as caught:
        saved(account, trust, clock)
    assert caught.value.code == "mail_no_drafts"
    assert not any(heard.startswith(b"APPEND") for heard in server.heard)


def test_a_full_mailbox_is_said(server, account, trust, clock):
    def full(words, line):
        tag, _, command = words.partition(b" ")
        if command.startswith(b"APPEND"):
            line.say(tag + b" NO [OVERQUOTA] full")
            return True
        return False

    server.before = full
    with pytest.raises(AppError) as caught:
        saved(account, trust, clock)
    assert caught.value.code == "mail_draft_refused"


def test_a_wrong_address_is_said_before_anybody_is_asked(server, account, trust, clock):
    with pytest.raises(AppError) as caught:
        saved(account, trust, clock, Letter("not an address", "x", "y"))
    assert caught.value.code == "bad_address"
    assert server.heard == []
