"""Keys by which people and companies are sorted and told apart."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Lower-case, without accents, single spaces: for sorting and comparing."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def exact_name(name: str) -> str:
    """A whole name to compare by: exact but for case and spaces; accents count."""
    return " ".join(name.split()).casefold()


def sort_name(first_name: str, last_name: str) -> str:
    """The key by which people are listed: first name, then last name, as shown."""
    return folded(f"{first_name} {last_name}")


def company_key(name: str | None) -> str | None:
    """The key by which two spellings of a company count as one; None for a blank."""
    return folded(name) or None if name else None
