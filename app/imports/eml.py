"""One e-mail saved as a file (.eml): who wrote it to whom, when, and its words as plain text.

Whatever the file holds, reading it ends: its size, the length of a header, the number and the
depth of its parts are bounded, and nothing it points to is ever loaded.
"""

# The library's types are partly unknown.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import EmailPolicy
from hashlib import sha256
from itertools import islice
from typing import IO, Any

from app.errors import AppError
from app.imports.mail_text import body_text, payload_of

MOST_BYTES = 32 * 1024 * 1024
"""What mail servers take at most, with room to spare."""
MOST_HEADER = 8000
"""Characters of one header: some five hundred would do for all but the longest lists."""
MOST_BOUNDARIES = 30
MOST_PARTS = 200
MOST_SEPARATORS = 5000
MOST_LINES = 500_000
MOST_BLANK_LINES = 50_000
MOST_REPEATS = 20
"""How often one header is looked at, should it stand there again and again."""
MOST_ADDRESSES = 50
MOST_IDS = 100
YEARS = (1985, 2200)

_FIELD = re.compile(rb"([!-9;-~]{1,76}):(?:[ \t]|\r?\n|$)")
_TELLING = frozenset(
    b"from to subject date message-id received return-path delivered-to mime-version "
    b"x-unsent".split()
)
_ID = re.compile(r"<([^<>\s]{1,250})>")
_BOUNDS = (
    (re.compile(rb"boundary\s*=", re.IGNORECASE), MOST_BOUNDARIES),
    (re.compile(rb"\n--"), MOST_SEPARATORS),
    (re.compile(rb"\n\r?\n"), MOST_BLANK_LINES),
    (re.compile(rb"\n|\r(?!\n)"), MOST_LINES),
)
"""What makes the library slow, and how much of it an honest message may have."""
_EMLX = re.compile(rb"\A\s*(\d{1,9})\s*\r?\n")
_NEXT_MAIL = re.compile(rb"\n\r?\nFrom [^\n]{5,200}\n[!-9;-~]{1,76}:")
_FAILED_CHECK = re.compile(r"\bdmarc=fail\b", re.IGNORECASE)
_FINAL = re.compile(r"(?im)^(?:final|original)-recipient:\s*(?:rfc822;)?\s*<?([^\s<>;]+@[^\s<>]+)")
_ACTION = re.compile(r"(?im)^action:\s*(\w+)")
_AUTO_SUBJECT = re.compile(
    r"^\s*(?:automatic reply|auto[- ]?reply|autoreply|auto[- ]response|out of (?:the )?office|"
    r"i am out of|on (?:annual |parental |maternity )?leave\b|abwesenheit|abwesend|"
    r"automatische antwort|réponse automatique|absence du bureau|respuesta automática|"
    r"fuera de (?:la )?oficina|risposta automatica|fuori sede|resposta automática|"
    r"automatisch antwoord|afwezig|autosvar|automatiskt? svar|自動応答|自动回复|автоответ)",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT = re.compile(
    r"undeliver(?:ed|able)|delivery status notification \(failure\)|delivery (?:has )?failed|"
    r"mail delivery fail|failure notice|returned mail|unzustellbar|nicht zugestellt|"
    r"non remis|no se puede entregar|non recapitabile",
    re.IGNORECASE,
)
_DAEMON = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon)@", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mail:
    """One e-mail as far as it matters here. Addresses are in small letters.

    `key` tells the same message again. `automatic` is "", `auto_reply` or `bounced`; `failed` are
    the addresses that a bounce names. `doubt` says why its sender cannot be relied on, or "".
    """

    key: str
    message_id: str = ""
    answers: tuple[str, ...] = ()
    sender: str = ""
    sender_name: str = ""
    recipients: tuple[str, ...] = ()
    recipient_names: tuple[str, ...] = ()
    at: datetime | None = None
    subject: str = ""
    text: str = ""
    automatic: str = ""
    failed: tuple[str, ...] = ()
    doubt: str = ""
    is_draft: bool = False


class _Bounded(EmailPolicy):
    """The default policy with short headers, and with text where the library stumbles."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:MOST_HEADER]

    def header_fetch_parse(self, name: str, value: str) -> Any:
        # The library's parser of headers raises half a dozen kinds of errors on odd ones.
        try:
            return super().header_fetch_parse(name, value)
        except Exception:
            return _one_line(value)


def looks_like_mail(head: bytes) -> bool:
    """Whether a file begins as an e-mail does: with header lines, two of them telling ones."""
    text = _EMLX.sub(b"", head.removeprefix(b"\xef\xbb\xbf"), count=1)
    found: set[bytes] = set()
    lines = text.split(b"\n")
    for place, line in enumerate(lines):
        if not line.strip():
            break
        field = _FIELD.match(line)
        if field:
            found.add(field[1].lower())
        elif place and line[:1] in b" \t":
            continue
        elif (place or not line.startswith(b"From ")) and place != len(lines) - 1:
            return False
    return len(found & _TELLING) >= 2


def read_mail(stream: IO[bytes], file: str) -> Mail:
    """Read one e-mail. Raises AppError: too_large_mail, mailbox_not_mail, odd_mail."""
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise AppError("too_large_mail", file=file)
    data = _alone(data)
    if data.startswith(b"From ") and _NEXT_MAIL.search(data):
        raise AppError("mailbox_not_mail", file=file)
    if any(_exceeds(data, pattern, most) for pattern, most in _BOUNDS):
        raise AppError("odd_mail", file=file)
    try:
        return _read(_parsed(data), data)
    except RecursionError as error:
        raise AppError("odd_mail", file=file) from error


def _exceeds(data: bytes, pattern: re.Pattern[bytes], most: int) -> bool:
    return next(islice(pattern.finditer(data), most, None), None) is not None


def _alone(data: bytes) -> bytes:
    """The message without a byte order mark, or without what Apple Mail puts round it."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if found := _EMLX.match(data):
        data = data[found.end() : found.end() + int(found[1])]
    return data


def _parsed(data: bytes) -> EmailMessage:
    message = BytesParser(_class=EmailMessage, policy=_Bounded()).parsebytes(data)
    assert isinstance(message, EmailMessage)
    return message


def _read(message: EmailMessage, data: bytes) -> Mail:
    senders = _addresses(message, "From")
    recipients = [*_addresses(message, "To"), *_addresses(message, "Cc")]
    message_id = next(iter(_ids(message, "Message-ID")), "")
    subject = _header(message, "Subject")
    parts = list(_parts(message))
    text = body_text(message)
    automatic, failed = _automatic(message, parts, senders, subject)
    answers = [*_ids(message, "In-Reply-To"), *reversed(_ids(message, "References"))]
    if automatic == "bounced":
        answers += _returned_ids(parts)
    return Mail(
        key=f"mid:{message_id}" if message_id else f"sha256:{sha256(data).hexdigest()}",
        message_id=message_id,
        answers=tuple(dict.fromkeys(answers))[:MOST_IDS],
        sender=senders[0][0] if senders else "",
        sender_name=senders[0][1] if senders else "",
        recipients=tuple(dict.fromkeys(address for address, _ in recipients))[:MOST_ADDRESSES],
        recipient_names=tuple(name for _, name in recipients if name)[:MOST_ADDRESSES],
        at=_moment(message),
        subject=subject[:500],
        text=text,
        automatic=automatic,
        failed=failed,
        doubt=_doubt(message, senders),
        is_draft=_header(message, "X-Unsent") == "1",
    )


# --- headers --------------------------------------------------------------------------------------


def _values(message: Message, name: str) -> list[Any]:
    """Every header of a name, read; the first ones when there are ever so many."""
    wanted = name.casefold()
    raw = (value for known, value in message.raw_items() if known.casefold() == wanted)
    return [message.policy.header_fetch_parse(name, v) for v in islice(raw, MOST_REPEATS)]


def _header(message: Message, name: str) -> str:
    """A header as one line of text, its encoded words read; "" when there is none."""
    value = message.get(name)
    return "" if value is None else _one_line(str(value))


def _one_line(text: str) -> str:
    """Text without line ends, controls and halves of characters."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in whole).split())


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    """(address, name) of every mailbox in all headers of this name; a name is never an address."""
    found: list[tuple[str, str]] = []
    for value in _values(message, name):
        for mailbox in getattr(value, "addresses", ()):
            if mailbox.username and mailbox.domain:
                address = _one_line(f"{mailbox.username}@{mailbox.domain}").casefold()
                found.append((address, _name(mailbox.display_name)))
    return found


def _name(text: str) -> str:
    """The name beside an address; some programs put encoded words into quotation marks."""
    if "=?" in text:
        with suppress(LookupError, ValueError, MessageError):
            text = str(make_header(decode_header(text)))
    return _one_line(text)[:200]


def _ids(message: Message, name: str) -> list[str]:
    return [found for value in _values(message, name) for found in _ID.findall(str(value))]


def _moment(message: Message) -> datetime | None:
    """The moment of the Date header in UTC, or None when it cannot be right."""
    moment = getattr(message.get("Date"), "datetime", None)
    if not isinstance(moment, datetime) or not YEARS[0] < moment.year < YEARS[1]:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(microsecond=0)


def _doubt(message: Message, senders: list[tuple[str, str]]) -> str:
    if len({address for address, _ in senders}) > 1:
        return "several_senders"
    checks = (str(value) for value in _values(message, "Authentication-Results"))
    return "failed_check" if any(map(_FAILED_CHECK.search, checks)) else ""


# --- what no person wrote -------------------------------------------------------------------------


def _automatic(
    message: Message, parts: list[Message], senders: list[tuple[str, str]], subject: str
) -> tuple[str, tuple[str, ...]]:
    """Whether a program wrote this, and the addresses that a bounce names."""
    daemon = any(_DAEMON.match(address) for address, _ in senders)
    report = _report_type(message)
    failed = _addresses_of(_header(message, "X-Failed-Recipients"))
    if report == "delivery-status" or failed or (daemon and _BOUNCE_SUBJECT.search(subject)):
        status = "\n".join(_status_text(part) for part in parts)
        actions = {action.lower() for action in _ACTION.findall(status)}
        if actions and not actions & {"failed"}:
            # Late or on its way: no answer, and no wrong address either.
            return "auto_reply", ()
        failed += [address.casefold() for address in _FINAL.findall(status)]
        return "bounced", tuple(dict.fromkeys(failed))[:MOST_ADDRESSES]
    return ("auto_reply" if report or _is_auto_reply(message, subject, daemon) else ""), ()


def _is_auto_reply(message: Message, subject: str, daemon: bool) -> bool:
    submitted = _header(message, "Auto-Submitted").casefold()
    if submitted and not submitted.startswith("no"):
        return True
    if any(_header(message, name) for name in ("X-Autoreply", "X-Autorespond", "X-Autogenerated")):
        return True
    precedence = _header(message, "Precedence").casefold()
    if precedence in ("auto_reply", "auto-reply", "bulk", "junk"):
        return True
    # A newsletter says how to get rid of it; an answer to somebody does not.
    if _header(message, "List-Unsubscribe") and not _ids(message, "In-Reply-To"):
        return True
    empty_path = _header(message, "Return-Path").replace(" ", "") == "<>"
    return daemon or empty_path or bool(_AUTO_SUBJECT.match(subject))


def _report_type(message: Message) -> str:
    if message.get_content_type() != "multipart/report":
        return ""
    return str(message.get_param("report-type") or "report").casefold()


def _status_text(part: Message) -> str:
    """The fields of a delivery report; they are parsed as headers of empty messages."""
    if part.get_content_type() != "message/delivery-status":
        return ""
    payload = payload_of(part)
    blocks = payload if isinstance(payload, list) else []
    lines = [
        f"{name}: {_one_line(str(value))}"
        for block in blocks[:MOST_ADDRESSES]
        if isinstance(block, Message)
        for name, value in block.raw_items()
    ]
    return "\n".join(lines)


def _returned_ids(parts: list[Message]) -> list[str]:
    """The ids of the message that came back."""
    found: list[str] = []
    for part in parts:
        if part.get_content_type() == "text/rfc822-headers":
            payload = payload_of(part)
            text = payload if isinstance(payload, str) else ""
            field = re.search(r"(?im)^message-id:\s*<([^<>\s]{1,250})>", text[:MOST_HEADER])
            found += [field[1]] if field else []
        elif part.get_content_type() == "message/rfc822":
            inner = payload_of(part)
            if isinstance(inner, list) and inner and isinstance(inner[0], Message):
                found += _ids(inner[0], "Message-ID")
    return found


def _addresses_of(text: str) -> list[str]:
    return [part.strip(" <>").casefold() for part in text.split(",") if "@" in part]


def _parts(message: Message) -> Iterator[Message]:
    for place, part in enumerate(message.walk()):
        if place >= MOST_PARTS:
            return
        yield part
