"""A look reads headers from and to people who are here, once, and marks nothing as read."""

import pytest

from app.errors import AppError
from app.imports.filing import known_addresses
from app.imports.mailbox import file_look
from app.jobs import Cancelled, no_progress
from app.mail.account import look as looking
from app.mail.account.folders import INBOX, SENT
from app.mail.account.look import Look, look_for_mail, places_of
from app.people.service import add_person
from app.settings import Settings
from tests.fixtures import mail
from tests.fixtures.imap_server import PASSWORD

PRIYA = mail.PRIYA


@pytest.fixture
def priya(store, clock):
    changes = add_person(store, clock, "Priya", "Lindqvist", email=PRIYA)
    return next(iter(changes.of("person")))


@pytest.fixture
def look(store, clock, account, trust):
    def run(progress=no_progress):
        settings = Settings(store)
        found = look_for_mail(
            account, PASSWORD, known_addresses(store), places_of(settings), clock.today(),
            progress, trust,
        )  # fmt: skip
        return found, file_look(store, clock, settings, found)

    return run


def facts(store):
    return store.sql("SELECT kind, at FROM event ORDER BY at, id")


def answer(**more):
    return mail.plain(extra=f"In-Reply-To: {mail.OURS}\n", **more)


def test_a_letter_and_its_answer_become_facts_that_one_undo_takes_back(store, look, server, priya):
    server.folders["Sent"].add(mail.sent())
    server.folders["INBOX"].add(answer())
    _, filed = look()
    assert (filed.sent, filed.replied) == (1, 1)
    assert facts(store) == [
        ("sent", "2026-11-12T09:05:00Z"),
        ("replied", "2026-11-16T10:00:00Z"),
    ]
    assert store.undo().label == "Look for replies"
    assert facts(store) == []
    assert store.undo_label != "Look for replies"


def test_nothing_is_marked_and_no_body_is_read(store, look, server, priya):
    server.folders["INBOX"].add(answer(text="a body that stays there"))
    look()
    said = b"\n".join(server.heard)
    assert b"SELECT" not in said
    assert b"STORE" not in said
    fetched = [heard for heard in server.heard if b"FETCH" in heard]
    assert fetched
    assert all(b"BODY.PEEK[HEADER.FIELDS (" in heard for heard in fetched)
    assert not store.sql("SELECT 1 FROM message WHERE text LIKE '%body%'")


def test_strangers_are_neither_named_nor_read(store, look, server, priya):
    server.folders["INBOX"].add(
        mail.plain(sender="Zed <zed@example.net>", message_id="<z@example.net>")
    )
    found, filed = look()
    assert found.heads == []
    assert not filed.changes
    assert not any(b"zed" in heard for heard in server.heard)


def test_an_address_counts_whole(store, look, server, priya):
    """A server finds priya@example.org within appriya@example.org too."""
    other = mail.plain(sender=f"Ap <ap{PRIYA}>", message_id="<ap@example.net>")
    server.folders["INBOX"].add(other)
    _, filed = look()
    assert not filed.changes


def test_a_second_look_reads_only_what_is_new(store, look, server, priya):
    server.folders["Sent"].add(mail.sent())
    look()
    server.heard.clear()
    found, filed = look()
    assert found.heads == []
    assert not filed.changes
    assert not any(b"FETCH" in heard for heard in server.heard)
    server.folders["INBOX"].add(answer())
    _, filed = look()
    assert filed.replied == 1


def test_what_was_dropped_before_is_not_filed_twice(store, clock, look, server, priya, tmp_path):
    from app.imports.drop import look_at
    from app.imports.filing import plan_mails, write_mails

    path = tmp_path / "answer.eml"
    path.write_bytes(answer())
    plan = plan_mails(store, clock, [(0, look_at(path).mail)])
    with store.operation("Import") as op:
        write_mails(store, op, plan, {}, "2026-11-24T09:00:00Z")
    server.folders["INBOX"].add(answer())
    _, filed = look()
    assert not filed.changes
    assert len(store.sql("SELECT 1 FROM message")) == 1


def test_folders_that_were_made_anew_are_read_from_the_beginning_without_doubles(
    store, look, server, priya
):
    server.folders["INBOX"].add(answer())
    look()
    server.folders["INBOX"].validity = 8
    found, filed = look()
    assert len(found.heads) == 1
    assert not filed.changes
    assert places_of(Settings(store))[INBOX].validity == 8


@pytest.mark.parametrize("line", ["Auto-Submitted: auto-replied", "Precedence: bulk",
                                  "X-Autoreply: yes"])  # fmt: skip
def test_what_a_machine_answers_is_no_reply(store, look, server, priya, line):
    server.folders["Sent"].add(mail.sent())
    server.folders["INBOX"].add(mail.plain(extra=f"In-Reply-To: {mail.OURS}\n{line}\n"))
    _, filed = look()
    assert filed.replied == 0
    assert [kind for kind, _ in facts(store)] == ["sent"]


def test_a_first_look_goes_back_a_month(store, look, server, priya):
    server.folders["Sent"].add(mail.sent(date="Thu, 1 Oct 2026 09:05:00 +0000"))
    found, _ = look()
    assert found.heads == []


def test_many_addresses_are_asked_for_in_parts(store, clock, look, server, priya):
    for number in range(45):
        add_person(store, clock, "P", str(number), email=f"p{number}@example.org")
    server.folders["INBOX"].add(answer())
    look()
    searches = [heard for heard in server.heard if b"SEARCH" in heard and b"FROM" in heard]
    assert len(searches) == 3
    assert max(map(len, searches)) < 2000


def test_an_address_that_no_search_can_name_is_left_out(store, clock, look, server, priya):
    odd = 'a"b\r\nX LOGOUT@example.org'
    add_person(store, clock, "Odd", "One", email=odd)
    server.folders["INBOX"].add(answer())
    _, filed = look()
    assert filed.replied == 1
    assert not any(heard.startswith(b"LOGOUT@") for heard in server.heard)


def cut_after(count):
    """The server hangs up at the FETCH of this number."""
    seen = []

    def before(words, line):
        if b"FETCH" in words:
            seen.append(words)
            if len(seen) > count:
                line.sock.close()
                raise EOFError
        return False

    return before


def test_a_look_that_breaks_keeps_what_came_and_goes_on_there(
    store, look, server, priya, monkeypatch
):
    monkeypatch.setattr(looking, "HEADERS_AT_ONCE", 2)
    for number in range(5):
        server.folders["INBOX"].add(answer(message_id=f"<m{number}@example.org>"))
    server.before = cut_after(1)
    found, _ = look()
    assert found.broken.code == "mail_cut"
    assert len(found.heads) == 2
    assert places_of(Settings(store))[INBOX].uid == 2
    server.before = lambda *_: False
    found, _ = look()
    assert found.broken is None
    assert len(store.sql("SELECT 1 FROM message")) == 5


def test_a_break_before_anything_came_is_a_fault(store, look, server, priya):
    server.folders["INBOX"].add(answer())
    server.before = cut_after(0)
    with pytest.raises(AppError) as caught:
        look()
    assert caught.value.code == "mail_cut"
    assert places_of(Settings(store)) == {}


def test_cancel_writes_nothing(store, look, server, priya):
    server.folders["INBOX"].add(answer())

    def progress(done, total, text):
        if total:
            raise Cancelled

    with pytest.raises(Cancelled):
        look(progress)
    assert facts(store) == []
    assert places_of(Settings(store)) == {}


def test_more_than_one_look_takes_comes_with_the_next(store, look, server, priya, monkeypatch):
    monkeypatch.setattr(looking, "MOST_MAILS", 3)
    for number in range(5):
        server.folders["INBOX"].add(answer(message_id=f"<m{number}@example.org>"))
    found, _ = look()
    assert (len(found.heads), found.more) == (3, True)
    found, _ = look()
    assert (len(found.heads), found.more) == (2, False)


def test_an_account_without_a_folder_of_sent_mail_is_read_all_the_same(store, look, server, priya):
    del server.folders["Sent"]
    server.folders["INBOX"].add(answer())
    found, filed = look()
    assert filed.replied == 1
    assert SENT not in found.places


def test_uids_that_were_not_asked_for_are_left_out(store, look, server, priya):
    server.folders["INBOX"].add(answer())

    def lie(words, line):
        if b"FETCH" in words:
            tag = words.split()[0]
            line.say(b"* 1 FETCH (UID 99 BODY[HEADER] {3}", b"a:b)", b"* 2 FETCH (FLAGS ())",
                     b"* BOGUS", tag + b" OK done")  # fmt: skip
            return True
        return False

    server.before = lie
    found, filed = look()
    assert found.heads == []
    assert not filed.changes


@pytest.mark.parametrize("kept", [None, [], {INBOX: "x"}, {INBOX: [1]}, {INBOX: ["a", 2]}])
def test_odd_memories_of_the_last_look_are_none(store, kept):
    settings = Settings(store)
    settings.set("mail/looked", kept)
    assert places_of(settings) == {}


@pytest.mark.parametrize("head", [b"", b"\xff\xfe", b"From: \0\r\n" * 50, b"a" * 70_000])
def test_headers_of_any_kind_are_filed_or_left_out(store, clock, priya, head):
    filed = file_look(store, clock, Settings(store), Look([(INBOX, head)]))
    assert not filed.changes
