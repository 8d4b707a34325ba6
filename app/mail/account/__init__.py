"""One's own mail account: off until the person sets one, and asked only when they press a button.

It can do two things: put a letter into the account's own drafts, and read the headers of mail
from people who are here. It never sends. The password is in the system's keyring alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, cast

from app.changes import Changes
from app.settings import Settings

KEY = "mail/account"
LOOKED = "mail/looked"
"""The settings: the account without its password, and how far each folder was read."""
TLS, STARTTLS = "tls", "starttls"
PORTS = {TLS: 993, STARTTLS: 143}
_SETTING = frozenset({1})


@dataclass(frozen=True)
class Account:
    """Where the mail is and who asks for it. `security` is TLS or STARTTLS; there is no third."""

    address: str
    host: str
    port: int = PORTS[TLS]
    security: str = TLS
    login: str = ""

    @property
    def user(self) -> str:
        """The name that the server knows: the address, unless it is told otherwise."""
        return self.login or self.address

    @property
    def secret(self) -> str:
        """Under which name the keyring has the password."""
        return f"mail {self.user} {self.host}"


def account_of(settings: Settings) -> Account | None:
    """The account that is set, or None."""
    kept = settings.get(KEY)
    if not isinstance(kept, dict):
        return None
    values = cast("dict[str, Any]", kept)
    try:
        account = Account(**values)
    except TypeError:
        return None
    good = isinstance(account.port, int) and account.security in PORTS  # pyright: ignore[reportUnnecessaryIsInstance]
    return account if good and account.host and account.address else None


def keep_account(settings: Settings, account: Account) -> Changes:
    """Set the account; one at another place is read from its beginning."""
    before = account_of(settings)
    if before is None or before.secret != account.secret:
        settings.set(LOOKED, None)
    settings.set(KEY, asdict(account))
    return Changes("Mail account", {"setting": _SETTING}, undoable=False)


def remove_account(settings: Settings) -> Changes:
    """Forget the account and how far it was read; the caller drops the password."""
    settings.set(KEY, None)
    settings.set(LOOKED, None)
    return Changes("Remove mail account", {"setting": _SETTING}, undoable=False)
