"""The ways out: the web mailers' forms, their lengths, what comes next, and no way to inject."""

import email
from email import policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.mail import ways
from app.mail.handoff import Letter, draft_file, mailto_url
from app.mail.linkedin_note import MOST_CHARACTERS, contact_info_link, note_from
from tests.refusals import coded

WORLD = "Grüße & 100 % + — Привет, 你好\n\nעברית #1?"
LETTER = Letter("mara@example.com", "A + b & c", WORLD, "Mara Oyelaran")
COPIED = Letter("mara@example.com", "S", "B", "", "lena@example.com; tom@example.org")


def query(url: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url).query, strict_parsing=True)


def test_gmail_gets_its_own_names_and_line_ends() -> None:
    url = ways.web_url("gmail", LETTER)
    assert url.startswith("https://mail.google.com/mail/?view=cm&fs=1&to=mara%40example.com&su=")
    assert "%0A%0A" in url
    assert "%0D" not in url
    assert "+" not in url
    assert query(url)["su"] == ["A + b & c"]
    assert query(url)["body"] == [WORLD]
    assert ways.web_url("gmail", Letter("", "", "")).endswith("?view=cm&fs=1")


@pytest.mark.parametrize(
    ("way", "host"),
    [("outlook", "outlook.live.com"), ("outlook_work", "outlook.cloud.microsoft")],
)
def test_outlook_gets_plain_fields_or_one_mailto_link(way: str, host: str) -> None:
    url = ways.web_url(way, LETTER)
    assert url.startswith(f"https://{host}/mail/deeplink/compose?to=mara%40example.com&subject=")
    assert query(url)["body"] == [WORLD]
    for letter in (COPIED, Letter("a+b@example.com", "S", "B")):
        url = ways.web_url(way, letter)
        assert query(url) == {"mailtouri": [mailto_url(letter)]}
    assert ways.web_url(way, Letter("", "", "")) == f"https://{host}/mail/deeplink/compose?"


def test_copies_go_with_every_way_that_takes_them() -> None:
    assert mailto_url(COPIED).startswith(
        "mailto:mara@example.com?cc=lena@example.com,tom@example.org&subject=S"
    )
    assert query(ways.web_url("gmail", COPIED))["cc"] == ["lena@example.com,tom@example.org"]
    message = email.message_from_bytes(draft_file(COPIED), policy=policy.SMTP)
    assert [a.addr_spec for a in message["Cc"].addresses] == ["lena@example.com", "tom@example.org"]
    same = Letter("a@example.com", "S", "B", "", "b@example.com, b@example.com,")
    assert mailto_url(same).count("b@example.com") == 1


def test_too_many_copies_are_refused() -> None:
    many = ",".join(f"p{number}@example.com" for number in range(11))
    with pytest.raises(AppError, check=coded("many_copies")):
        mailto_url(Letter("a@example.com", "S", "B", "", many))


def test_each_way_has_its_length_and_the_next_one_carries_the_letter() -> None:
    long = Letter("a@example.com", "S", "word " * 2000)
    assert [w for w in ways.WAYS if ways.carries(w, long, "linux")] == ["eml", "clipboard"]
    assert ways.next_ways("mailto", long, "linux") == ("eml", "clipboard")
    short = Letter("a@example.com", "S", "word " * 400)
    assert ways.carries("mailto", short, "linux")
    assert not ways.carries("gmail", short, "win32")
    assert ways.next_ways("mailto", short, "linux") == ("eml", "gmail", "clipboard")
    for way in ways.WAYS:
        assert way not in ways.next_ways(way, LETTER)


def test_whether_a_mail_program_is_set_is_asked_where_it_can_be(tmp_path, monkeypatch) -> None:
    assert ways.mail_program_known("win32")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ways.mail_program_known("linux")
    asker = tmp_path / "xdg-mime"
    for script, known in (("echo mail.desktop", True), ("true", False), ("exit 2", True)):
        asker.write_text(f"#!/bin/sh\n{script}\n")
        asker.chmod(0o700)
        assert ways.mail_program_known("linux") is known
    asker.write_bytes(b"\x00")
    assert ways.mail_program_known("linux")


NASTY = st.text(
    st.sampled_from([*"ab@.,;:?&=#%+\"'<>\\ \r\n\0\t\x85\u2028\u202e", "é", "你", "\ud800"]),
    max_size=40,
)
HEADERS = {"X-Unsent", "To", "Cc", "Subject", "Content-Type", "Content-Transfer-Encoding"}


@given(NASTY, NASTY, NASTY, NASTY, NASTY)
def test_no_field_can_bring_another_one(to, subject, body, name, cc) -> None:
    """CR, LF, NUL and all else that ends a field are refused or removed, in every way."""
    for letter in (
        Letter("mara@example.com", subject, body, name),
        Letter(f"mara@example.com{to}", subject, body, name, cc),
        Letter(f"mara@example.com\r\nBcc: eve@example.org{to}", subject, body, name, cc),
        Letter("", subject, body, name, f"a@example.com\nBcc: eve@example.org{cc}"),
    ):
        try:
            url = mailto_url(letter)
        except AppError as error:
            assert error.code in ("bad_address", "many_copies")
            continue
        assert url.isascii()
        assert not set(url) & set('\r\n\0 \t<>"')
        assert set(parse_qs(urlsplit(url).query)) <= {"cc", "subject", "body"}
        assert unquote(urlsplit(url).path).count("@") <= 1 or '"' in unquote(urlsplit(url).path)
        for way in ways.WEB:
            page = ways.web_url(way, letter)
            assert page.isascii()
            assert page.startswith(ways.WEB[way])
            known = {"view", "fs", "to", "cc", "su", "subject", "body", "mailtouri"}
            assert set(parse_qs(urlsplit(page).query)) <= known
        message = email.message_from_bytes(draft_file(letter), policy=policy.SMTP)
        assert set(message.keys()) <= HEADERS | {"MIME-Version"}


@given(st.text(max_size=400), st.text(max_size=40))
def test_a_note_is_never_longer_than_linkedin_takes(body: str, signature: str) -> None:
    assert len(note_from(body, (), signature)) <= MOST_CHARACTERS


def test_a_note_takes_the_telling_sentences_of_the_letter() -> None:
    body = (
        "Dear Dmitri,\n\nI am a nurse in Leeds. We both know Trey Research from the inside.\n\n"
        + "You opened the second factory, and I have thought about it more than once since. " * 4
        + "\n\nWould you have 20 minutes for a call? I am free on Tuesdays.\n\nKind regards,\nNora"
    )
    note = note_from(body, (), "Nora Weiss")
    assert note == (
        "Dear Dmitri, I am a nurse in Leeds. We both know Trey Research from the inside. "
        "Would you have 20 minutes for a call? I am free on Tuesdays.\nNora Weiss"
    )
    assert note_from("No such thing.") == ""
    listed = "I am a nurse.\nThese times would suit me:\n- Tue 1 Dec, 10:00"
    assert note_from(listed) == "I am a nurse."


def test_contact_info_is_a_page_of_the_profile() -> None:
    assert contact_info_link("mara-ö") == (
        "https://www.linkedin.com/in/mara-%C3%B6/overlay/contact-info/"
    )
