"""Looking for replies: the headers of mail with people who are here, new since the last look.

The server is asked for these people's addresses alone; what others wrote is never named to it,
never read, and no body ever is. A look that breaks keeps what came and goes on there next time.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.errors import AppError
from app.jobs import Progress
from app.mail.account import LOOKED, Account
from app.mail.account.folders import INBOX, SENT, folder_for, folders_of
from app.mail.account.imap import Imap, any_of, opened
from app.mail.account.wire import Steps
from app.settings import Settings

FIRST_DAYS = 30
"""How far back the first look goes."""
AT_ONCE = 20
"""Addresses in one search: a line of under two thousand characters, which every server takes."""
HEADERS_AT_ONCE = 50
MOST_MAILS = 2000
"""Of one folder in one look; the rest comes with the next."""
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 - as RFC 3501 has it


@dataclass(frozen=True)
class Place:
    """How far a folder was read: its UIDs hold as long as `validity` is the same."""

    validity: int
    uid: int


@dataclass
class Look:
    """What a look found: the headers of each message, and how far each folder is read now.

    `broken` says why it ended before its end; what is here already holds.
    """

    heads: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    """(INBOX or SENT, header lines), the oldest of a folder first."""
    places: dict[str, Place] = field(default_factory=dict[str, Place])
    broken: AppError | None = None
    more: bool = False
    """Whether there was more than one look takes."""


def places_of(settings: Settings) -> dict[str, Place]:
    """How far each folder was read, by what it is for."""
    kept: Any = settings.get(LOOKED)
    found: dict[str, Place] = {}
    for use in (INBOX, SENT):
        try:
            validity, uid = kept[use]
            found[use] = Place(int(validity), int(uid))
        except (TypeError, KeyError, ValueError):
            continue
    return found


def keep_places(settings: Settings, places: Mapping[str, Place]) -> None:
    """Remember how far each folder is read; one that is not named stays as it was."""
    now = places_of(settings) | dict(places)
    settings.set(LOOKED, {use: [place.validity, place.uid] for use, place in now.items()})


def look_for_mail(
    account: Account,
    password: str,
    addresses: Sequence[str],
    places: Mapping[str, Place],
    today: date,
    progress: Progress,
    context: ssl.SSLContext | None = None,
) -> Look:
    """Read the new headers from and to these addresses; nothing is written, here or there.

    Raises AppError (codes mail_…) when not even a login works, and Cancelled. A fault after that
    is in the result.
    """
    look = Look()
    with opened(account, password, progress, context) as (imap, steps):
        try:
            sent = folder_for(folders_of(imap.folders()), SENT)
            for use, raw in ((INBOX, b"INBOX"), (SENT, sent.raw if sent else b"")):
                if raw:
                    _Reading(imap, steps, look, use).read(raw, addresses, places.get(use), today)
        except AppError as error:
            if not look.places:
                raise
            look.broken = error
    return look


class _Reading:
    """Reads one folder: first which messages matter, then their headers, the oldest first."""

    def __init__(self, imap: Imap, steps: Steps, look: Look, use: str) -> None:
        self._imap, self._steps, self._look, self._use = imap, steps, look, use

    def read(self, raw: bytes, addresses: Sequence[str], place: Place | None, today: date) -> None:
        validity = self._imap.examine(raw)
        known = place is not None and place.validity == validity
        after = place.uid if place is not None and known else 0
        scope = f"UID {after + 1}:*".encode()
        if not after:
            scope = b"SINCE " + _day(today - timedelta(days=FIRST_DAYS)).encode()
        # n:* names the newest message even when it is older than n.
        newest = max((uid for uid in self._imap.search(scope)), default=after)
        if newest <= after:
            self._look.places[self._use] = Place(validity, after)
            return
        uids = sorted(uid for uid in self._matching(scope, addresses) if after < uid <= newest)
        self._look.more |= len(uids) > MOST_MAILS
        if len(uids) > MOST_MAILS:
            uids = uids[:MOST_MAILS]
            newest = uids[-1]
        self._fetch(uids, validity, after)
        self._look.places[self._use] = Place(validity, newest)

    def _matching(self, scope: bytes, addresses: Sequence[str]) -> set[int]:
        fields = ("FROM",) if self._use == INBOX else ("TO", "CC")
        found: set[int] = set()
        batches = list(_batches(addresses))
        for number, batch in enumerate(batches):
            self._steps(number, len(batches), self._words())
            for name in fields:
                found |= self._imap.search(scope + b" " + any_of(name, batch))
        return found

    def _fetch(self, uids: Sequence[int], validity: int, after: int) -> None:
        for begin in range(0, len(uids), HEADERS_AT_ONCE):
            self._steps(begin, len(uids), self._words())
            part = uids[begin : begin + HEADERS_AT_ONCE]
            heads = self._imap.headers(part)
            self._look.heads += [(self._use, heads[uid]) for uid in part if uid in heads]
            self._look.places[self._use] = Place(validity, max(after, part[-1]))

    def _words(self) -> str:
        return "INBOX" if self._use == INBOX else "Sent"


def _batches(addresses: Iterable[str]) -> Iterable[list[str]]:
    """Addresses that a search can name, some at a time."""
    plain = [one for one in addresses if one.isascii() and one.isprintable() and " " not in one]
    return (plain[begin : begin + AT_ONCE] for begin in range(0, len(plain), AT_ONCE))


def _day(day: date) -> str:
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"
