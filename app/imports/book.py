"""What an address book tells of one person, whatever program wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from app.imports.dates import read_date
from app.imports.linkedin import LeftOut, clean, first_email, profile_slug
from app.imports.tables import Fingerprint

KINDS = ("vcard", "google_csv", "outlook_csv", "yahoo_csv", "imported_contacts")
"""The kinds of address books, as the report of an import names them."""
MOST_VALUES = 20
"""Addresses of one kind that are kept of one entry; nobody has so many."""
LONGEST = 2_000
"""Characters of one value; what is longer is no name, address or job."""

_LINKEDIN = re.compile(r"(^|\.)linkedin\.[a-z.]+$", re.IGNORECASE)
_YEARLESS = re.compile(r"--?(\d{2})-?(\d{2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBER = re.compile(r"\d")


class BookEntry(NamedTuple):
    """One person of an address book; every text is trimmed, blanks are None or missing."""

    line: int
    first_name: str | None = None
    last_name: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str | None = None
    position: str | None = None
    url: str | None = None
    slug: str | None = None
    websites: tuple[str, ...] = ()
    location: str | None = None
    birthday: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """First and last name as they are shown."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    @property
    def shown(self) -> str:
        """What stands for the entry in a list: its name, else an address."""
        return self.name or next(iter((*self.emails, *self.phones)), "")


BookRow = BookEntry | LeftOut


@dataclass(frozen=True, slots=True)
class Book:
    """One address book of a drop, and how to read it.

    The rows of a table that lies in LinkedIn's own export are not `counted`: there only
    connections are.
    """

    name: str
    kind: str
    seen: Fingerprint
    rows: Callable[[], Iterator[BookRow]]
    counted: bool = True


def entry_of(
    line: int,
    first: str | None = None,
    last: str | None = None,
    full: str | None = None,
    *,
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
    company: str | None = None,
    position: str | None = None,
    links: Iterable[str] = (),
    profile: str | None = None,
    location: str | None = None,
    birthday: str | None = None,
) -> BookRow:
    """An entry from the raw texts of a card or row; LeftOut when there is nothing to go by.

    Without a name an entry is kept as long as an address may tell whose it is.
    """
    given, family = _value(first), _value(last)
    if not (given or family) and (whole := _value(full)):
        given, family = split_name(whole)
    addresses, bad_mail = _emails(emails)
    numbers = tuple(_distinct(number for text in phones if (number := phone_text(text))))
    profile, sites = _profile_and_sites(profile, links)
    born, bad_date = _birthday(birthday)
    entry = BookEntry(
        line,
        given,
        family,
        addresses,
        numbers,
        _value(company),
        _value(position),
        profile,
        profile_slug(profile),
        sites,
        _value(location),
        born,
        ("bad_email",) * bad_mail + ("bad_date",) * bad_date,
    )
    if entry.name or addresses or numbers or entry.slug:
        return entry
    rest = " · ".join(filter(None, (entry.company, entry.position, entry.location, *sites)))
    return LeftOut(line, "no_name" if rest else "blank_row", rest[:200])


def split_name(full: str) -> tuple[str | None, str | None]:
    """First and last name of a name written in one: the last word is the last name."""
    first, _, last = full.rpartition(" ")
    return (clean(first), clean(last)) if first else (clean(last), None)


def phone_text(text: str) -> str | None:
    """A phone number as written, without the marks of a link; None when it has no digits."""
    bare = re.sub(r"^tel:", "", text.strip(), flags=re.IGNORECASE).partition(";")[0]
    words = " ".join(bare.split())
    return words[:60] if _NUMBER.search(words) else None


def is_linkedin(url: str) -> bool:
    """Whether a web address is one of LinkedIn's."""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return False
    return bool(_LINKEDIN.search(host))


def _value(text: str | None) -> str | None:
    words = clean(" ".join(text.split())) if text else None
    return words[:LONGEST] if words else None


def _distinct(values: Iterable[str]) -> list[str]:
    kept: dict[str, str] = {}
    for value in values:
        kept.setdefault(value.casefold(), value)
        if len(kept) == MOST_VALUES:
            break
    return list(kept.values())


def _emails(texts: Iterable[str]) -> tuple[tuple[str, ...], bool]:
    found: list[str] = []
    bad = False
    for text in texts:
        address = first_email(text.strip()) if text.strip() else None
        bad |= bool(text.strip()) and not address
        if address:
            found.append(address)
    return tuple(_distinct(found)), bad


def _profile_and_sites(
    profile: str | None, links: Iterable[str]
) -> tuple[str | None, tuple[str, ...]]:
    """The LinkedIn profile among the links, and the other links."""
    own = _value(profile)
    sites: list[str] = []
    for link in links:
        address = _value(link)
        if address is None or address == own:
            continue
        if own is None and profile_slug(address) and is_linkedin(address):
            own = address
        else:
            sites.append(address)
    return own, tuple(_distinct(sites))


def _birthday(text: str | None) -> tuple[str | None, bool]:
    """A birthday as `1990-03-07`, or `--03-07` without its year; and whether it was unreadable."""
    words = _value(text)
    if words is None:
        return None, False
    plain = words.partition("T")[0]
    if found := _YEARLESS.fullmatch(plain):
        day = read_date(f"2000-{found[1]}-{found[2]}")
        return (f"--{day[5:]}" if day else None), day is None
    day = read_date(_COMPACT.sub(r"\1-\2-\3", plain)) or read_date(words)
    return day, day is None and words not in ("0/0/00", "0000-00-00")
