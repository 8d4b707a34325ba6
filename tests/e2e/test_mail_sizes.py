"""Letters of 200, 2,000 and 20,000 characters, in five scripts, read back from mail programs."""

from __future__ import annotations

import contextlib
import mailbox
import subprocess
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest
from pytestqt.exceptions import TimeoutError as NotInTime

from app.mail.handoff import Letter, draft_file, fits, mailto_url
from tests.e2e.conftest import Desktop, need
from tests.e2e.test_mail import handler, thunderbird_profile

pytestmark = pytest.mark.e2e
SCRIPTS = "Grüße an Zoë, Привет мир, 你好世界, שלום עולם, नमस्ते दुनिया & 100 % = #1?"
SIZES = (200, 2_000, 20_000)
END = "— Nora"
TRIES = 8
PATIENCE = 12_000
"""Milliseconds for a draft to be saved; a machine under load takes its time."""


def letter(size: int) -> Letter:
    """A letter of so many characters with every script at its beginning and end."""
    room = size - 2 * len(SCRIPTS) - len(END) - 4
    filling = ("All trains ran on time, and nobody noticed. " * (size // 44 + 1))[: max(0, room)]
    body = "\n".join(part for part in (SCRIPTS, filling.strip(), SCRIPTS, END) if part)
    return Letter("mara@example.com", f"Size {size} Привет", body, "Mara Oyelaran")


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return body.get_content().replace("\r\n", "\n").rstrip("\n")


def read(raw: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(raw)
    assert isinstance(message, EmailMessage)
    return message


def save(desktop: Desktop, qtbot, window: str, look) -> EmailMessage:
    """Press Save in a window until the draft is there: it shows before it listens to keys."""
    for _ in range(TRIES):
        with contextlib.suppress(NotInTime, subprocess.SubprocessError):
            desktop.keys(desktop.window(window, seconds=60), "ctrl+s")
            qtbot.waitUntil(lambda: look() is not None, timeout=PATIENCE)
            break
    found = look()
    assert found is not None
    return found


def is_as_written(draft: EmailMessage, wanted: Letter) -> bool:
    assert [a.addr_spec for a in draft["To"].addresses] == [wanted.to]
    assert draft["Cc"] is None
    assert draft["Bcc"] is None
    return " ".join(text_of(draft).split()) == " ".join(wanted.body.split())


def saved_in_thunderbird(profile: Path, wanted: Letter) -> EmailMessage | None:
    """The whole draft with this subject, or None as yet."""
    path = profile / "Mail" / "Local Folders" / "Drafts"
    if not path.exists() or not path.stat().st_size:
        return None
    box = mailbox.mbox(path, create=False)
    messages = [read(bytes(message)) for message in box]
    box.close()
    for message in reversed(messages):
        if message["Subject"] == wanted.subject and text_of(message).endswith(END):
            return message
    return None


@pytest.mark.parametrize("size", SIZES)
def test_thunderbird_reads_back_every_size(desktop, tmp_path, qtbot, size: int):
    """What no link carries goes as a draft file, which opens to be written on."""
    need("thunderbird", "xdg-open")
    profile = thunderbird_profile(desktop.home)
    handler(desktop, "thunderbird.desktop")
    wanted = letter(size)
    file = tmp_path / "letter.eml"
    file.write_bytes(draft_file(wanted))
    if fits(wanted, "linux"):
        desktop.start("xdg-open", mailto_url(wanted))
    else:
        # As every desktop does that tells an .eml by its name; a bare one looks at its bytes.
        desktop.start("thunderbird", str(file))
    draft = save(desktop, qtbot, "^Write:", lambda: saved_in_thunderbird(profile, wanted))
    assert is_as_written(draft, wanted)


def claws_home(home: Path) -> Path:
    """A Claws with one account and a local mailbox, so that no assistant asks anything."""
    base = home / ".claws-mail"
    base.mkdir()
    (base / "clawsrc").write_text("[Common]\nconfig_version=4\nenable_aspell=0\nautosave=0\n")
    (base / "accountrc").write_text(
        "[Account: 1]\naccount_name=nora\nis_default=1\nname=Nora Weiss\n"
        "address=nora@example.com\nprotocol=5\nsmtp_server=localhost\nset_autocc=0\n"
    )
    (base / "folderlist.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist>\n'
        '<folder type="mh" name="Mail" path="Mail" sort="0">\n'
        '<folderitem type="inbox" name="inbox" path="inbox"/>\n'
        '<folderitem type="outbox" name="sent" path="sent"/>\n'
        '<folderitem type="draft" name="draft" path="draft"/>\n'
        '<folderitem type="queue" name="queue" path="queue"/>\n'
        '<folderitem type="trash" name="trash" path="trash"/>\n'
        "</folder>\n</folderlist>\n"
    )
    for name in ("inbox", "sent", "draft", "queue", "trash"):
        (home / "Mail" / name).mkdir(parents=True)
    return home / "Mail" / "draft"


def saved_in_claws(drafts: Path, wanted: Letter) -> EmailMessage | None:
    """The whole draft with this subject, or None as yet."""
    for file in drafts.iterdir():
        if file.name.isdigit() and file.stat().st_size:
            message = read(file.read_bytes())
            if message["Subject"] == wanted.subject and text_of(message).endswith(END):
                return message
    return None


@pytest.mark.parametrize("size", [size for size in SIZES if fits(letter(size), "linux")])
def test_claws_reads_back_what_fits_a_link(desktop, qtbot, size: int):
    need("claws-mail", "xdg-open")
    drafts = claws_home(desktop.home)
    handler(desktop, "claws-mail.desktop")
    wanted = letter(size)
    desktop.start("xdg-open", mailto_url(wanted))
    draft = save(desktop, qtbot, "Compose message", lambda: saved_in_claws(drafts, wanted))
    assert is_as_written(draft, wanted)


def test_a_letter_that_no_link_carries_goes_as_a_file() -> None:
    assert [fits(letter(size), "linux") for size in SIZES] == [True, True, False]
