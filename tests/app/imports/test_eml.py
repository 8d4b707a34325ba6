"""One e-mail is read whatever program wrote it, and no file makes the reader hang or crash."""

import io
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.imports.eml import MOST_LINES, Mail, looks_like_mail, read_mail
from app.imports.mail_text import MOST_TEXT, html_words
from app.mail.quoted import own_text, pieces_of
from tests.fixtures import mail as fixture
from tests.refusals import coded


def read(data: bytes) -> Mail:
    return read_mail(io.BytesIO(data), "x.eml")


@pytest.mark.parametrize(
    ("data", "own", "at"),
    [
        (fixture.outlook(), "Yes, gladly. Thursday at ten? – Priya", (9, 0)),
        (fixture.gmail(), "Happy to, Nora. Send me three questions.", (17, 12)),
        (fixture.thunderbird(), "Ja, sehr gerne – nächste Woche. Das passt.\n\n--\nPriya", (9, 12)),
        (fixture.apple(), "はい、喜んで。", (9, 12)),
    ],
    ids=["outlook", "gmail", "thunderbird", "apple"],
)
def test_each_program_is_read_and_what_it_quotes_is_told_apart(data, own, at) -> None:
    assert looks_like_mail(data[:16384])
    found = read(data)
    assert found.sender == fixture.PRIYA
    assert found.recipients == (fixture.ME,)
    assert found.answers[0] == fixture.OURS.strip("<>")
    assert found.subject.casefold() == "re: a question about night trains"
    assert found.at == datetime(2026, 11, 16, *at, tzinfo=UTC)
    assert own_text(found.text) == own
    assert "Dear Priya" in found.text
    assert not found.automatic
    assert not found.doubt
    pieces = pieces_of(found.text)
    assert "\n".join(piece.text for piece in pieces) == found.text
    assert any(piece.quoted for piece in pieces)


def test_html_is_reduced_to_words_and_loads_nothing() -> None:
    html = (
        '<p onclick="x()">One <b>word</b><br>two &amp; <a href="https://example.net">here</a></p>'
        '<script>bad()</script><style>p{}</style><img src="https://example.net/1.gif">'
        "<blockquote><p>older</p></blockquote><p>end"
    )
    assert html_words(html) == "One word\ntwo & here\n\n> older\n\nend"
    only = fixture.plain(text=html).replace(b"text/plain", b"text/html")
    assert read(only).text == html_words(html)


def test_a_name_that_looks_like_an_address_is_none() -> None:
    found = read(fixture.plain(sender='"priya@example.org" <evil@example.net>'))
    assert found.sender == "evil@example.net"
    encoded = "=?utf-8?q?priya=40example=2Eorg?= <evil@example.net>"
    assert read(fixture.plain(sender=encoded)).sender == "evil@example.net"


def test_several_senders_and_a_failed_check_are_doubtful() -> None:
    twice = b"From: other@example.net\n" + fixture.plain()
    assert read(twice).doubt == "several_senders"
    both = fixture.plain(sender=f"{fixture.PRIYA}, other@example.net")
    assert read(both).doubt == "several_senders"
    failed = "Authentication-Results: mx.example.com; dmarc=fail header.from=example.org\n"
    assert read(fixture.plain(extra=failed)).doubt == "failed_check"
    assert read(b"From: priya@EXAMPLE.org\n" + fixture.plain()).doubt == ""


def test_line_ends_never_come_out_of_a_header() -> None:
    found = read(fixture.plain(subject="=?utf-8?q?one=0D=0ABcc=3A_x=40example=2Eorg?="))
    assert "\n" not in found.subject
    assert "\r" not in found.subject


@pytest.mark.parametrize(
    "extra",
    [
        "Auto-Submitted: auto-replied\n",
        "X-Autoreply: yes\n",
        "Precedence: bulk\n",
        "Return-Path: <>\n",
        "List-Unsubscribe: <mailto:off@example.net>\n",
    ],
)
def test_an_automatic_reply_says_so_in_its_headers(extra: str) -> None:
    assert read(fixture.plain(extra=extra)).automatic == "auto_reply"
    assert read(fixture.plain(extra="Auto-Submitted: no\nPrecedence: list\n")).automatic == ""


@pytest.mark.parametrize(
    "subject",
    ["Automatic reply: A question", "Out of Office", "Abwesenheitsnotiz: Frage", "自動応答: 件名"],
)
def test_or_in_its_subject(subject: str) -> None:
    assert read(fixture.plain(subject=subject)).automatic == "auto_reply"


def test_a_bounce_names_the_address_and_what_came_back() -> None:
    found = read(fixture.bounce())
    assert (found.automatic, found.failed) == ("bounced", (fixture.PRIYA,))
    assert fixture.OURS.strip("<>") in found.answers
    late = read(fixture.bounce(action="delayed"))
    assert (late.automatic, late.failed) == ("auto_reply", ())
    old = fixture.plain(sender="postmaster@example.org", subject="Undeliverable: A question",
                        extra=f"X-Failed-Recipients: {fixture.PRIYA}\n")  # fmt: skip
    assert read(old).failed == (fixture.PRIYA,)
    receipt = fixture.bounce().replace(b"=delivery-status", b"=disposition-notification")
    assert read(receipt.replace(b"Undelivered Mail", b"Read")).automatic == "auto_reply"


def test_the_same_message_has_one_key_and_a_draft_says_so() -> None:
    assert read(fixture.plain()).key == "mid:plain.1@example.org"
    bare = fixture.plain(message_id="")
    assert read(bare).key == read(bare).key != read(bare + b"x").key
    assert read(b"X-Unsent: 1\n" + bare).is_draft


def test_dates_that_cannot_be_are_none() -> None:
    for date in (
        "",
        "yesterday",
        "Fri, 31 Dec 9999 23:59:59 -2359",
    ):
        assert read(fixture.plain(date=date)).at is None
    naive = read(fixture.plain(date="Mon, 16 Nov 2026 10:00:00 -0000"))
    assert naive.at == datetime(2026, 11, 16, 10, tzinfo=UTC)


def test_apple_mails_own_files_and_marks_at_the_start_are_read() -> None:
    inner = fixture.plain()
    wrapped = f"{len(inner)}\n".encode() + inner + b"<?xml version='1.0'?><plist/>"
    assert looks_like_mail(wrapped)
    assert read(wrapped) == read(inner)
    assert read(b"\xef\xbb\xbf" + inner).sender == fixture.PRIYA


@pytest.mark.parametrize(
    "charset", ["unicode_escape", "punycode", "rot13", "zlib", "no-such", "\0", "utf-16"]
)
def test_an_odd_character_set_costs_nothing_but_letters(charset: str) -> None:
    data = fixture.plain(text="\\N{x} + Hello").replace(
        b"charset=utf-8", b"charset=" + charset.encode()
    )
    assert isinstance(read(data).text, str)


def test_whole_mailboxes_and_what_no_person_writes_are_refused() -> None:
    box = b"From nora Mon Nov 16 10:00:00 2026\n" + fixture.plain() + b"\n"
    assert read(box).sender == fixture.PRIYA
    with pytest.raises(AppError, check=coded("mailbox_not_mail")):
        read(box + box)
    nested = b"Content-Type: message/rfc822\n\n" * 5000
    with pytest.raises(AppError, check=coded("odd_mail")):
        read(nested)
    with pytest.raises(AppError, check=coded("odd_mail")):
        read(fixture.plain(text="x\n" * (MOST_LINES + 1)))
    with pytest.raises(AppError, check=coded("too_large_mail")):
        read(fixture.plain(text="x" * 34_000_000))


@pytest.mark.parametrize(
    "data",
    [
        b"From: " + b"(" * 50_000,
        b"To: " + b"a@b.c," * 50_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 50_000,
        b"From: a@example.com\n" * 20_000,
        b"Content-Type: text/plain" + b";a=b" * 50_000,
        fixture.plain(text="<div>" * 100_000).replace(b"text/plain", b"text/html"),
        fixture.plain(text="word \n" * 40_000).replace(b"utf-8", b"utf-8; format=flowed"),
    ],
    ids=["comments", "addresses", "words", "senders", "parameters", "nested", "flowed"],
)
def test_what_would_take_long_is_cut_short(data: bytes) -> None:
    before = time.process_time()
    found = read(data + b"\n\nHello")
    # No measurement: without the bounds each of these takes minutes.
    assert time.process_time() - before < 20
    assert len(found.text) <= MOST_TEXT


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    looks_like_mail(data)
    try:
        found = read(data)
    except AppError as error:
        assert error.message
    else:
        assert "\n" not in found.subject + found.sender + "".join(found.recipients)


_WORDS = st.sampled_from(
    [
        "text/plain", "text/html", "multipart/mixed", "multipart/report", "message/rfc822",
        "message/delivery-status", "boundary=b", 'boundary="b', "charset=utf-7", "=?utf-8?b?", "?=",
        "a@example.com", "<", ">", '"', "(", ")", ",", ";", ":", "\\", "=", " ", "\n ", "é", "\0",
        "base64", "quoted-printable", "x-uuencode", "report-type=delivery-status", "failed", "@",
    ]
)  # fmt: skip
_NAMES = st.sampled_from(
    [
        "From",
        "To",
        "Cc",
        "Subject",
        "Date",
        "Message-ID",
        "In-Reply-To",
        "References",
        "Content-Type",
        "Return-Path",
        "Content-Transfer-Encoding",
        "Content-Disposition",
        "Auto-Submitted",
        "X-Failed-Recipients",
        "Action",
        "Final-Recipient",
    ]
)
_HEADS = st.lists(
    st.tuples(_NAMES, st.lists(_WORDS, max_size=8).map("".join)).map(": ".join), max_size=8
).map("\n".join)


@settings(max_examples=300, deadline=None)
@given(st.lists(_HEADS, min_size=1, max_size=5).map("\n\n--b\n".join), st.text(max_size=60))
def test_any_headers_and_parts_are_read_or_refused(heads: str, words: str) -> None:
    try:
        found = read((heads + "\n\n" + words).encode("utf-8", "replace"))
    except AppError as error:
        assert error.message
    else:
        assert len(found.text) <= MOST_TEXT
        assert "\n".join(piece.text for piece in pieces_of(found.text)) == found.text
