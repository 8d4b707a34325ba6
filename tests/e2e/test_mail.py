"""A draft reaches a real mail program through mailto, in every script."""

from __future__ import annotations

import contextlib
import mailbox
import subprocess
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from pytestqt.exceptions import TimeoutError as NotInTime

from app.context import open_context
from app.mail.letters import ensure_letter, save_letter, unsent_letters
from app.people.service import add_person
from tests.e2e.conftest import NOW, Desktop, need

pytestmark = pytest.mark.e2e
SUBJECT = "Grüße & Привет, 你好"
BODY = "Dear Mara,\n\nüäöß & Привет — 你好, 100 % = #1?\n\n— Nora"
INSTALL = "InstallFDC34C9F024745EB"
"""How Thunderbird names a copy in /usr/lib/thunderbird; else it makes a profile of its own."""


def prepared(folder: Path) -> Path:
    """A data folder with one person and a letter to her."""
    context = open_context(folder, NOW)
    store, clock = context.store, context.clock
    mara = min(add_person(store, clock, "Mara", "Oyelaran", email="mara@example.com").of("person"))
    email_id, _ = ensure_letter(store, clock, mara, "first")
    save_letter(store, clock, email_id, subject=SUBJECT, body=BODY)
    context.settings.set("window/tab", "email")
    context.settings.set("window/person", mara)
    context.close()
    return folder


def handler(desktop: Desktop, name: str) -> None:
    """Make a program the one that takes mailto."""
    config = desktop.home / ".config"
    config.mkdir(exist_ok=True)
    (config / "mimeapps.list").write_text(
        f"[Default Applications]\nx-scheme-handler/mailto={name}\nmessage/rfc822={name}\n"
    )


def press_open(desktop: Desktop, data: Path) -> None:
    """Start with the letter on the screen and hand it over, by keyboard."""
    desktop.askwell(data)
    desktop.keys(desktop.window("^Askwell$"), "ctrl+Return")


def opened_by(data: Path) -> str | None:
    context = open_context(data, NOW)
    row = unsent_letters(context.store)[0]
    context.close()
    return row.opened_via


def test_the_systems_handler_gets_one_whole_mailto(desktop, tmp_path, qtbot):
    need("xdg-open")
    taken = tmp_path / "taken.txt"
    script = desktop.home / "take.sh"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" > {taken}.part && mv {taken}.part {taken}\n')
    script.chmod(0o700)
    applications = desktop.home / ".local/share/applications"
    applications.mkdir(parents=True)
    (applications / "take.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Take\nExec={script} %u\n"
        "MimeType=x-scheme-handler/mailto;message/rfc822;\n"
    )
    handler(desktop, "take.desktop")
    data = prepared(tmp_path / "data")
    press_open(desktop, data)
    qtbot.waitUntil(taken.exists, timeout=30_000)
    url = urlsplit(taken.read_text("utf-8"))
    assert url.scheme == "mailto"
    assert unquote(url.path) == "mara@example.com"
    query = parse_qs(url.query, strict_parsing=True)
    assert query == {"subject": [SUBJECT], "body": [BODY.replace("\n", "\r\n")]}
    qtbot.waitUntil(lambda: opened_by(data) == "mailto", timeout=10_000)


def thunderbird_profile(home: Path) -> Path:
    """A profile with one account and local drafts, so that no assistant asks anything."""
    base = home / ".thunderbird"
    profile = base / "p.default"
    profile.mkdir(parents=True)
    (base / "profiles.ini").write_text(
        f"[{INSTALL}]\nDefault=p.default\nLocked=1\n\n"
        "[Profile0]\nName=default\nIsRelative=1\nPath=p.default\nDefault=1\n\n"
        "[General]\nStartWithLastProfile=1\nVersion=2\n"
    )
    values: dict[str, str | int | bool] = {
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account1",
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.account.account1.identities": "id1",
        "mail.account.account1.server": "server1",
        "mail.account.account2.server": "server2",
        "mail.identity.id1.fullName": "Nora Weiss",
        "mail.identity.id1.useremail": "nora@example.com",
        "mail.identity.id1.valid": True,
        "mail.identity.id1.compose_html": False,
        "mail.identity.id1.smtpServer": "smtp1",
        "mail.identity.id1.draft_folder": "mailbox://nobody@Local%20Folders/Drafts",
        "mail.server.server1.type": "pop3",
        "mail.server.server1.hostname": "localhost",
        "mail.server.server1.userName": "nora",
        "mail.server.server1.port": 9,
        "mail.server.server1.login_at_startup": False,
        "mail.server.server1.check_new_mail": False,
        "mail.server.server2.type": "none",
        "mail.server.server2.hostname": "Local Folders",
        "mail.server.server2.name": "Local Folders",
        "mail.server.server2.userName": "nobody",
        "mail.server.server2.directory-rel": "[ProfD]Mail/Local Folders",
        "mail.smtpservers": "smtp1",
        "mail.smtpserver.smtp1.hostname": "localhost",
        "mail.provider.suppress_dialog_on_startup": True,
        "mail.shell.checkDefaultClient": False,
        "mail.spotlight.firstRunDone": True,
        "mail.rights.version": 1,
        "mailnews.start_page.enabled": False,
        "datareporting.policy.dataSubmissionEnabled": False,
        "app.donation.eoy.version.viewed": 999,
        "app.update.enabled": False,
        "browser.cache.disk.enable": False,
    }
    lines = [f"user_pref({_js(name)}, {_js(value)});" for name, value in values.items()]
    (profile / "user.js").write_text("\n".join(lines) + "\n")
    return profile


def _js(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else f'"{value}"'


def saved_draft(profile: Path) -> EmailMessage | None:
    """The draft that Thunderbird saved, or None as yet."""
    path = profile / "Mail" / "Local Folders" / "Drafts"
    if not path.exists() or not path.stat().st_size:
        return None
    box = mailbox.mbox(path, create=False)
    raw = [bytes(message) for message in box]
    box.close()
    message = BytesParser(policy=policy.default).parsebytes(raw[-1]) if raw else None
    return message if message is not None and message["To"] else None  # type: ignore[return-value]


def is_whole(draft: EmailMessage | None) -> bool:
    """Whether the end of the letter is there: a draft may be read while it is written."""
    body = draft.get_body(("plain",)) if draft is not None else None
    return body is not None and "— Nora" in body.get_content()


def test_thunderbird_shows_the_draft_as_it_was_written(desktop, tmp_path, qtbot):
    need("thunderbird", "xdg-open")
    profile = thunderbird_profile(desktop.home)
    handler(desktop, "thunderbird.desktop")
    press_open(desktop, prepared(tmp_path / "data"))
    draft = None
    for _ in range(10):
        # The window shows before it listens to keys, and may be made anew while it starts.
        with contextlib.suppress(NotInTime, subprocess.SubprocessError):
            desktop.keys(desktop.window("^Write:", seconds=60), "ctrl+s")
            qtbot.waitUntil(lambda: is_whole(saved_draft(profile)), timeout=8_000)
            draft = saved_draft(profile)
            break
    assert draft is not None
    assert [a.addr_spec for a in draft["To"].addresses] == ["mara@example.com"]
    assert draft["Cc"] is None
    assert draft["Bcc"] is None
    assert draft["Subject"] == SUBJECT
    body = draft.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert text.rstrip("\n") == BODY
