"""A letter into the account's own drafts, where any mail program shows it; nothing is sent."""

from __future__ import annotations

import ssl
from email.utils import make_msgid

from app.clock import Clock
from app.errors import AppError
from app.jobs import Progress
from app.mail.account import Account
from app.mail.account.folders import DRAFTS, SENT, folder_for, folders_of
from app.mail.account.imap import Imap, Refused, opened
from app.mail.handoff import Letter, draft_message

DRAFT_FLAGS = "\\Draft \\Seen"


def try_account(
    account: Account, password: str, progress: Progress, context: ssl.SSLContext | None = None
) -> tuple[str, str]:
    """Log in and look at the folders alone: the names of Drafts and Sent, "" where there is none.

    Raises AppError (codes mail_…) and Cancelled.
    """
    with opened(account, password, progress, context) as (imap, _steps):
        folders = folders_of(imap.folders())
        found = (folder_for(folders, DRAFTS), folder_for(folders, SENT))
    drafts, sent = (folder.name if folder else "" for folder in found)
    return drafts, sent


def save_draft(
    account: Account,
    password: str,
    clock: Clock,
    letter: Letter,
    sender: str,
    progress: Progress,
    context: ssl.SSLContext | None = None,
) -> str:
    """Put a letter into the drafts of the account; the name of the folder.

    `sender` is the name beside the account's address. Raises AppError: bad_address, many_copies,
    mail_no_drafts and the other codes mail_…; and Cancelled, as long as nothing is there yet.
    """
    domain = account.address.rpartition("@")[2]
    message = draft_message(
        letter, (sender, account.address), clock.now(), make_msgid(domain=domain)
    )
    with opened(account, password, progress, context) as (imap, steps):
        steps(1, 2, letter.subject)
        return _put(imap, account, message)


def _put(imap: Imap, account: Account, message: bytes) -> str:
    folder = folder_for(folders_of(imap.folders()), DRAFTS)
    if folder is None:
        raise AppError("mail_no_drafts", host=account.host)
    try:
        imap.append(folder.raw, DRAFT_FLAGS, message)
    except Refused as error:
        raise AppError("mail_draft_refused", host=account.host, folder=folder.name) from error
    return folder.name
