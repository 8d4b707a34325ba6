"""Titles of jobs: when one says the same as another, or holds it."""

from __future__ import annotations

import re
from functools import lru_cache

from app.people.keys import folded

_SAME = {
    "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "mgr": "manager",
    "mngr": "manager", "dir": "director", "eng": "engineer", "engr": "engineer",
    "dev": "developer", "vp": "vice president", "svp": "senior vice president",
    "evp": "executive vice president", "avp": "assistant vice president",
    "ceo": "chief executive officer", "cto": "chief technology officer",
    "cfo": "chief financial officer", "coo": "chief operating officer",
    "cmo": "chief marketing officer", "cio": "chief information officer",
    "cpo": "chief product officer", "cdo": "chief data officer", "swe": "software engineer",
    "asst": "assistant", "assoc": "associate", "exec": "executive", "rep": "representative",
    "mktg": "marketing", "ops": "operations", "hr": "human resources", "tech": "technology",
    "ml": "machine learning", "ai": "artificial intelligence", "ux": "user experience",
}  # fmt: skip
_JOINING = frozenset({"of", "the", "for", "and", "in", "a", "an", "de", "der", "des", "du"})
_PARTS = re.compile(r"[,;/|()\[\]–—]|\s-\s|\s(?:at|@|bei|chez|hos)\s")


@lru_cache(4096)
def title_phrase(title: str) -> str:
    """A title in plain words: "Sr. Eng. Mgr" is "senior engineer manager"; "" for none."""
    words = re.sub(
        r"[^\w\s]", " ", folded(title.replace("&", " and ")).lower().replace(".", " ")
    ).split()
    whole = " ".join(_SAME.get(word, word) for word in words)
    return " ".join(word for word in whole.split() if word not in _JOINING)


@lru_cache(16384)
def title_forms(title: str) -> str:
    """A title in which a phrase can be looked for by words, between bars.

    "Manager, Engineering" reads as "Engineering Manager" too.
    """
    parts = [phrase for part in _PARTS.split(title) if (phrase := title_phrase(part))]
    turned = [" ".join(reversed(parts))] if len(parts) == 2 else []
    return "".join(f" {form} |" for form in (*parts, *turned))


def holds_title(title: str | None, wanted: str) -> bool:
    """Whether somebody's title is, or holds word by word, the phrase of a wanted one."""
    return bool(title and wanted) and f" {wanted} " in title_forms(title or "")
