"""The ways a letter can go, which of them can carry it, and which comes next when one fails."""

from __future__ import annotations

import shutil
import subprocess
import sys
from urllib.parse import quote

from app.mail.handoff import CAPS, Letter, cap, mailto_url, recipients, web_fields

WAYS = ("mailto", "eml", "gmail", "outlook", "outlook_work", "clipboard")
"""The mail program, a draft file, three web mailers in the browser, the clipboard."""
WEB = {
    "gmail": "https://mail.google.com/mail/?view=cm&fs=1",
    "outlook": "https://outlook.live.com/mail/deeplink/compose?",
    "outlook_work": "https://outlook.cloud.microsoft/mail/deeplink/compose?",
}
WEB_CAP = 8000
"""Unpublished; outlook.live.com took so many."""
AFTER = {
    "mailto": ("eml", "gmail", "clipboard"),
    "eml": ("mailto", "gmail", "clipboard"),
    "gmail": ("mailto", "eml", "clipboard"),
    "outlook": ("mailto", "eml", "clipboard"),
    "outlook_work": ("mailto", "eml", "clipboard"),
    "clipboard": ("eml", "gmail"),
}
"""What is offered when a way fails, the likeliest first."""
ASK_SECONDS = 5


def web_url(way: str, letter: Letter) -> str:
    """The page of a web mailer that opens with this letter; one of WEB.

    Gmail takes `su`; Outlook drops copies and turns a plus in an address into a space unless the
    whole letter comes as one mailto link. Raises AppError(bad_address).
    """
    to, copies = recipients(letter)
    if way != "gmail" and (copies or "+" in to):
        return f"{WEB[way]}mailtouri={quote(mailto_url(letter), safe='')}"
    subject = "su" if way == "gmail" else "subject"
    cc = ",".join(copies)
    fields = (("to", to), ("cc", cc), (subject, letter.subject), ("body", letter.body))
    query = "&".join(f"{name}={value}" for name, value in web_fields(fields))
    joint = "&" if way == "gmail" and query else ""
    return f"{WEB[way]}{joint}{query}"


def way_cap(way: str, platform: str = sys.platform) -> int | None:
    """The most characters of address and letter that a way can carry; None is any number."""
    if way == "mailto":
        return cap(platform)
    if way in WEB:
        # Windows starts the browser through the same shell as the mail program.
        return CAPS["win32"] if platform == "win32" else WEB_CAP
    return None


def carries(way: str, letter: Letter, platform: str = sys.platform) -> bool:
    """Whether a letter of this length can go this way. Raises AppError(bad_address)."""
    most = way_cap(way, platform)
    url = mailto_url(letter) if way == "mailto" else web_url(way, letter) if way in WEB else ""
    return most is None or len(url) <= most


def next_ways(failed: str, letter: Letter, platform: str = sys.platform) -> tuple[str, ...]:
    """The ways to offer when one failed, those that can carry the letter."""
    return tuple(way for way in AFTER[failed] if carries(way, letter, platform))


def mail_program_known(platform: str = sys.platform) -> bool:
    """Whether a program for mailto is set, as far as that can be asked; asking takes a moment.

    On Linux the opening itself always looks as if it worked; elsewhere it says so itself.
    """
    asker = shutil.which("xdg-mime") if platform.startswith("linux") else None
    if asker is None:
        return True
    try:
        done = subprocess.run(
            [asker, "query", "default", "x-scheme-handler/mailto"],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=ASK_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return True
    return done.returncode != 0 or bool(done.stdout.strip())
