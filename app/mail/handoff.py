"""Handing a letter to the mail program: mailto (RFC 6068) or an .eml draft.

Lengths and the reasons for them: Windows' shell takes about 2,080 characters and some clients cut
at 1,900; Claws Mail cuts at 8,190; for macOS no low limit is known.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.errors import AppError
from app.language import number_words
from app.research.me import valid_address

if TYPE_CHECKING:
    from datetime import datetime
    from email.headerregistry import Address
    from email.message import EmailMessage

CAPS = {"win32": 1800, "darwin": 2000, "linux": 8000}
SAFE_CAP = 1800
MOST_COPIES = 10


@dataclass(frozen=True)
class Letter:
    """What goes to the mail program; `to` may be blank when no address is known."""

    to: str
    subject: str
    body: str
    name: str = ""
    cc: str = ""
    """Further addresses, parted by commas; only when somebody asked for them."""


def cap(platform: str = sys.platform) -> int:
    """The longest mailto URL that is safe on this system, in characters."""
    return CAPS.get(platform, SAFE_CAP)


def mailto_url(letter: Letter, *, with_body: bool = True) -> str:
    """The letter as one mailto URL with exactly one recipient; never cut.

    Raises AppError(bad_address).
    """
    address, copies = recipients(letter)
    fields = [("subject", one_line(letter.subject))]
    if with_body:
        fields.append(("body", _lines(letter.body).replace("\n", "\r\n")))
    parts = [f"{name}={_quoted(value)}" for name, value in fields if value]
    if copies:
        parts.insert(0, f"cc={','.join(map(_quoted_address, copies))}")
    query = "&".join(parts)
    return f"mailto:{_quoted_address(address)}{'?' if query else ''}{query}"


def recipients(letter: Letter) -> tuple[str, tuple[str, ...]]:
    """The one address ("" when none is known) and those of the copies. Raises bad_address."""
    to = valid_address(letter.to) if letter.to.strip() else ""
    copies = [part for part in re.split(r"[,;]", letter.cc) if part.strip()]
    if len(copies) > MOST_COPIES:
        raise AppError("many_copies", count=len(copies), most=MOST_COPIES)
    return to, tuple(dict.fromkeys(valid_address(part) for part in copies))


def web_fields(fields: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Fields of a web address, encoded; blank ones are left out, line ends are %0A."""
    clean = [(name, _lines(value) if name == "body" else one_line(value)) for name, value in fields]
    return [(name, _quoted(value)) for name, value in clean if value]


def fits(letter: Letter, platform: str = sys.platform) -> bool:
    """Whether the letter can go by mailto on this system. Raises AppError(bad_address)."""
    return len(mailto_url(letter)) <= cap(platform)


def draft_file(letter: Letter) -> bytes:
    """The letter as an .eml that opens as a draft (X-Unsent). Raises AppError(bad_address)."""
    message = _message(letter, ("X-Unsent", "1"))
    return message.as_bytes()


def draft_message(
    letter: Letter, sender: tuple[str, str], moment: datetime, message_id: str
) -> bytes:
    """The letter as it lies among the drafts of an account; `sender` is (name, address).

    Raises AppError: bad_address, many_copies.
    """
    message = _message(letter, ("Message-ID", message_id))
    message["From"] = _recipient(one_line(sender[0]), valid_address(sender[1]))
    message["Date"] = moment
    return message.as_bytes()


def _message(letter: Letter, first: tuple[str, str]) -> EmailMessage:
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    address, copies = recipients(letter)
    plain = (address + "".join(copies)).isascii()
    message = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    message[first[0]] = first[1]
    if address:
        message["To"] = _recipient(one_line(letter.name), address)
    if copies:
        message["Cc"] = [_address(copy) for copy in copies]
    message["Subject"] = one_line(letter.subject)
    message.set_content(_lines(letter.body), charset="utf-8", cte="base64")
    return message


def one_line(text: str) -> str:
    """A text without line ends and control characters, as a header may hold it."""
    return " ".join(_encodable(text).translate(_CONTROLS).split())


def _recipient(name: str, address: str) -> Address | str:
    from email.errors import MessageError
    from email.headerregistry import Address

    try:
        return Address(display_name=name, addr_spec=address)
    except (MessageError, ValueError, IndexError):
        return address


def _address(text: str) -> Address:
    from email.headerregistry import Address

    return Address(addr_spec=text)


def _quoted_address(address: str) -> str:
    return "@".join(map(_quoted, address.rsplit("@", 1)))


def _quoted(text: str) -> str:
    return quote(text, safe="", encoding="utf-8")


def _lines(text: str) -> str:
    whole = _encodable(text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in whole if c in "\n\t" or ord(c) not in _CONTROLS)


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), " ")


def too_long(letter: Letter, platform: str = sys.platform) -> AppError:
    """What to say about a letter that mailto cannot carry."""
    length, most = number_words(len(mailto_url(letter))), number_words(cap(platform))
    return AppError("letter_too_long", length=length, cap=most)
