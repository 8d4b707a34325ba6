"""What the buttons do with the account that is set: its password comes out of the keyring here."""

from __future__ import annotations

from app.clock import Clock
from app.errors import AppError
from app.jobs import Progress
from app.language import say
from app.mail.account import Account, account_of
from app.mail.account.drafts import save_draft, try_account
from app.mail.account.look import Look, look_for_mail, places_of
from app.mail.account.providers import provider_of
from app.mail.handoff import Letter
from app.research.me import own_profile, valid_address
from app.secrets import Secrets
from app.settings import Settings
from app.store.db import Store

QUEUE = "mail"
"""The worker for all of this: a server that is slow holds nothing else up."""


def connect(
    secrets: Secrets, account: Account, password: str, progress: Progress
) -> tuple[Account, str, str, str]:
    """Try an account, and keep its password where that worked; with "" the one kept before.

    Returns the account, the names of its Drafts and Sent ("" where there is none), and why the
    keyring did not take the password ("" when it did). The caller keeps the account. Raises
    AppError: bad_address, mail_closed, mail_host and the other codes mail_….
    """
    valid_address(account.address)
    provider = provider_of(account.address)
    if provider is not None and provider.closed and account.host == provider.host:
        raise AppError("mail_closed", step=say(provider.step))
    if not account.host.strip():
        raise AppError("mail_host")
    drafts, sent = try_account(account, password or _password(secrets, account), progress)
    kept = secrets.keep(account.secret, password) if password else ""
    return account, drafts, sent, kept


def put_draft(
    store: Store,
    clock: Clock,
    settings: Settings,
    secrets: Secrets,
    letter: Letter,
    progress: Progress,
) -> str:
    """Put a letter into the drafts of the account that is set; the name of the folder.

    Raises AppError as `save_draft` does, and mail_no_password.
    """
    account = _account(settings)
    me = own_profile(store).name
    return save_draft(account, _password(secrets, account), clock, letter, me, progress)


def look(
    settings: Settings, clock: Clock, secrets: Secrets, addresses: list[str], progress: Progress
) -> Look:
    """Look for mail from and to these addresses in the account that is set; nothing is written.

    Raises AppError as `look_for_mail` does, and mail_no_password.
    """
    account = _account(settings)
    return look_for_mail(
        account,
        _password(secrets, account),
        addresses,
        places_of(settings),
        clock.today(),
        progress,
    )


def _account(settings: Settings) -> Account:
    account = account_of(settings)
    if account is None:
        raise AppError("mail_no_password")
    return account


def _password(secrets: Secrets, account: Account) -> str:
    try:
        found = secrets.fetch(account.secret)
    except AppError as error:
        if error.code != "keyring_none":
            raise
        found = None
    if not found:
        raise AppError("mail_no_password")
    return found
