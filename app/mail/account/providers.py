"""Where the mail of common providers is, and what a person has to do there first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from app.mail.account import PORTS, TLS, Account
from app.paths import resources_dir


@dataclass(frozen=True)
class Provider:
    """One provider: the domains of its addresses, its server, and the step to take there."""

    name: str
    domains: tuple[str, ...]
    host: str
    port: int = PORTS[TLS]
    security: str = TLS
    app_password: bool = False
    """Whether it takes a password made for one program alone in the place of one's own."""
    step: str = ""
    """What to do there before, in English: `say` has it in the language in force."""
    page: str = ""
    """Where to do it."""
    closed: bool = False
    """Whether it lets programs in by its own sign-in page alone."""


@cache
def providers() -> tuple[Provider, ...]:
    """Every provider that is known, in the order of the file."""
    import tomllib

    path = resources_dir() / "providers.toml"
    entries: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["provider"]
    return tuple(Provider(domains=tuple(entry.pop("domains")), **entry) for entry in entries)


def provider_of(address: str) -> Provider | None:
    """The provider of an address, by its domain; None where it is not known."""
    domain = address.rpartition("@")[2].strip().casefold()
    return next((one for one in providers() if domain in one.domains), None)


def proposed(address: str) -> Account:
    """An account to begin with: the provider's, else the usual name at the address's own domain."""
    provider = provider_of(address)
    if provider is not None:
        return Account(address, provider.host, provider.port, provider.security)
    _, at, domain = address.rpartition("@")
    return Account(address, f"imap.{domain.strip().casefold()}" if at and domain.strip() else "")
