"""Keys by which people and companies are sorted and told apart."""

from __future__ import annotations

import unicodedata
from hashlib import sha256


def folded(text: str) -> str:
    """Lower-case, without accents, single spaces: for sorting and comparing."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def sort_name(first_name: str, last_name: str) -> str:
    """The key by which people are listed: first name, then last name, as shown."""
    return folded(f"{first_name} {last_name}")


def company_key(name: str | None) -> str | None:
    """The key by which two spellings of a company count as one; None for a blank."""
    return folded(name) or None if name else None


def person_marks(slug: str | None, email: str | None) -> tuple[str, ...]:
    """What stays of someone who is to be forgotten: enough to know them again, not to read them."""
    known = ((f"in:{slug}" if slug else ""), (f"mail:{email.casefold()}" if email else ""))
    return tuple(sha256(key.encode()).hexdigest() for key in known if key)
