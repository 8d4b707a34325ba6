"""vCard 4.0 (RFC 6350, the profile after RFC 9554), for any address book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.export.cards import OutCard, out_cards
from app.jobs import Progress, no_progress
from app.store.db import Store

_OCTETS = 75
"""Bytes of one line; a longer one is folded between two characters."""


def vcards_of(store: Store, ids: Sequence[int], progress: Progress = no_progress) -> bytes:
    """These people as vCards, one after the other, in UTF-8."""
    return "".join(vcard_text(card) for card in out_cards(store, ids, progress)).encode("utf-8")


def vcard_text(card: OutCard) -> str:
    """One person as a vCard 4.0."""
    return "".join(f"{line}\r\n" for text in _lines(card) for line in folded(text))


def _lines(card: OutCard) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "PRODID:-//Askwell//Askwell//EN"
    yield f"UID:{escaped(card.uid)}"
    yield f"FN:{escaped(card.name)}"
    yield f"N:{escaped(card.last_name)};{escaped(card.first_name)};;;"
    yield from _several("EMAIL", card.emails)
    yield from _several("TEL", card.phones)
    for name, value in (("ORG", card.company), ("TITLE", card.position)):
        if value:
            yield f"{name}:{escaped(value)}"
    if card.profile:
        yield f"SOCIALPROFILE;SERVICE-TYPE=LinkedIn:{escaped(card.profile)}"
        # What does not know the line above shows this one; the reader takes the two for one.
        yield f"URL:{escaped(card.profile)}"
    for site in card.websites:
        yield f"URL:{escaped(site)}"
    if card.location:
        yield f"ADR:;;;{escaped(card.location)};;;"
    if card.birthday:
        yield f"BDAY:{_day(card.birthday)}"
    if card.time_zone:
        yield f"TZ:{escaped(card.time_zone)}"
    if card.updated_at:
        yield f"REV:{card.updated_at.replace('-', '').replace(':', '')}"
    yield "END:VCARD"


def _several(name: str, values: Iterable[str]) -> Iterator[str]:
    for rank, value in enumerate(values, 1):
        yield f"{name}{';PREF=1' if rank == 1 else ''}:{escaped(value)}"


def _day(iso: str) -> str:
    """A day in the short form of ISO 8601, with or without its year."""
    yearless = iso.startswith("--")
    digits = iso.replace("-", "")
    return f"--{digits}" if yearless else digits


def escaped(value: str) -> str:
    """A value as vCards and calendars write it, in one line."""
    text = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def folded(text: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, as vCards and calendars fold it."""
    line, size = "", 0
    for character in text:
        width = len(character.encode("utf-8", "replace"))
        if size + width > _OCTETS:
            yield line
            line, size = " ", 1
        line += character
        size += width
    yield line
