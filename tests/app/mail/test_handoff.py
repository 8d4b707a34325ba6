import email
from email import policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.mail.handoff import Letter, cap, draft_file, fits, mailto_url, too_long
from tests.refusals import coded

WORLD = "Grüße & 100 % — Привет, 你好\nЗаголовок: #1?"


def parts(url: str) -> tuple[str, dict[str, list[str]]]:
    split = urlsplit(url)
    return unquote(split.path), parse_qs(split.query, keep_blank_values=True)


def test_a_letter_is_one_mailto_with_crlf_and_percent_20() -> None:
    url = mailto_url(Letter("mara@example.com", "A b", "Dear Mara,\n\nTwo & more"))
    assert url == (
        "mailto:mara@example.com?subject=A%20b&body=Dear%20Mara%2C%0D%0A%0D%0ATwo%20%26%20more"
    )


def test_every_script_comes_back_as_it_was() -> None:
    to, query = parts(mailto_url(Letter("mara@example.com", "Über & Привет 你好", WORLD)))
    assert to == "mara@example.com"
    assert query["subject"] == ["Über & Привет 你好"]
    assert query["body"] == [WORLD.replace("\n", "\r\n")]


@pytest.mark.parametrize("address", ["a+b@example.com", "o'hara@example.com", "mara@exämple.org"])
def test_unusual_addresses_stay_one_recipient(address: str) -> None:
    to, _ = parts(mailto_url(Letter(address, "S", "B")))
    assert to == address
    assert b"X-Unsent: 1" in draft_file(Letter(address, "S", "B", "Any Name"))


@pytest.mark.parametrize(
    "address",
    [
        "mara@example.com,eve@example.org",
        "mara@example.com\nBcc: eve@example.org",
        "mara@example.com?bcc=eve@example.org",
        "mara@example.com&cc=eve@example.org",
        "Mara <mara@example.com>",
    ],
)
def test_no_address_can_bring_a_second_recipient(address: str) -> None:
    letter = Letter(address, "S", "B")
    for hand_over in (mailto_url, draft_file):
        try:
            made = hand_over(letter)
        except AppError as error:
            assert error.code == "bad_address"
        else:
            whole = made if isinstance(made, str) else made.decode()
            assert "bcc=" not in whole.lower()
            assert "cc=" not in whole.lower()


def test_no_address_leaves_the_recipient_open() -> None:
    assert mailto_url(Letter("", "S", "B")) == "mailto:?subject=S&body=B"
    assert mailto_url(Letter(" ", "", "")) == "mailto:"
    assert b"\nTo:" not in draft_file(Letter("", "S", "B"))


def test_the_body_can_stay_out() -> None:
    assert mailto_url(Letter("a@example.com", "S", "B"), with_body=False).endswith("?subject=S")


def test_each_system_has_its_cap_and_a_long_letter_does_not_fit() -> None:
    assert (cap("win32"), cap("darwin"), cap("linux"), cap("haiku")) == (1800, 2000, 8000, 1800)
    letter = Letter("a@example.com", "S", "word " * 400)
    assert fits(letter, "linux")
    assert not fits(letter, "win32")
    assert "1,800" in too_long(letter, "win32").message
    with pytest.raises(AppError, check=coded("bad_address")):
        fits(Letter("nobody", "S", "B"))


def test_a_draft_file_opens_as_a_draft_with_all_words() -> None:
    made = draft_file(Letter("mara@example.com", "Über Привет", WORLD, "Mara Oyelaran"))
    message = email.message_from_bytes(made, policy=policy.SMTP)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Mara Oyelaran <mara@example.com>"
    assert message["Subject"] == "Über Привет"
    assert message["Date"] is None
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").rstrip("\n") == WORLD


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_no_text_adds_a_header_or_a_field(subject: str, body: str, name: str) -> None:
    letter = Letter("mara@example.com", subject, body, name)
    url = mailto_url(letter)
    to, query = parts(url)
    assert to == "mara@example.com"
    assert set(query) <= {"subject", "body"}
    assert url.isascii()
    assert "+" not in url
    message = email.message_from_bytes(draft_file(letter), policy=policy.SMTP)
    allowed = {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding"}
    assert set(message.keys()) <= allowed | {"MIME-Version"}
    assert [a.addr_spec for a in message["To"].addresses] == ["mara@example.com"]
