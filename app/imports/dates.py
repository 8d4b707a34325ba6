"""Dates as LinkedIn and the spreadsheets after it have written them, as ISO text."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

# The first letters that tell a month apart, in English, German, French, Spanish, Portuguese,
# Italian, Dutch, Swedish, Danish and Russian; accents are removed before the look-up. Tables are
# seen in English alone, profile PDFs in every one of them.
_MONTHS = (
    ("jan", "ene", "gen", "янв"),
    ("feb", "fev", "фев"),
    ("mar", "maa", "mrt", "мар"),
    ("apr", "avr", "abr", "апр"),
    ("may", "mai", "mag", "mei", "maj", "май", "мая"),
    ("jun", "juin", "giu", "июн"),
    ("jul", "juil", "lug", "июл"),
    ("aug", "aou", "ago", "авг"),
    ("sep", "set", "сен"),
    ("oct", "okt", "out", "ott", "окт"),
    ("nov", "ноя"),
    ("dec", "dez", "dic", "дек"),
)
_MONTH = {stem: number for number, stems in enumerate(_MONTHS, 1) for stem in stems}
_PLAIN = str.maketrans("äáâãàéèêëíîóôõöúûüç", "aaaaaeeeeiioooouuuc")

_WORDED = re.compile(r"(\d{1,2})\.?[\s-]+(?:de\s+)?([^\W\d_]+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})")
_ENGLISH = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_TIME = re.compile(
    r"[,T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[AaPp]\.?[Mm]\.?)?(\s*(UTC|Z|GMT))?$|Z$"
)


@lru_cache(maxsize=8192)
def read_date(text: str) -> str | None:
    """The calendar day a cell names, as `2020-04-21`; None when it names none.

    Slashes are month first, as LinkedIn wrote them in 2018, unless the first number can only be a
    day. Two-digit years 00 to 68 are 20xx. A time of day is dropped: it has no zone.
    """
    plain = _TIME.sub("", text.strip())
    for pattern, order in _ORDERS:
        if found := pattern.fullmatch(plain):
            return _day(*(found.group(part) for part in order))
    return None


_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(?:UTC|GMT|Z)?")
_CLOCK = re.compile(r"[,T\s](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([AaPp])\.?[Mm]\.?)?\b")


def read_moment(text: str) -> str | None:
    """The moment a cell names, as `2024-02-01T15:02:55Z`; None when it names none.

    LinkedIn's moments are in UTC, also where it does not say so. A day alone is its midnight.
    """
    text = text.strip()
    if text[19:] == " UTC" and text[10] == " " and text[4] == text[7] == "-":
        # As every message since 2021 has it, and there are tens of thousands.
        return _checked(f"{text[:10]}T{text[11:19]}")
    if found := _MOMENT.fullmatch(text):
        return _checked(f"{found[1]}T{found[2]}")
    day = read_date(text)
    if day is None:
        return None
    clock = _CLOCK.search(text)
    if clock is None:
        return f"{day}T00:00:00Z"
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % 12 + (12 if clock[4] in "pP" else 0)
    good = hour < 24 and minute < 60 and second < 60
    return f"{day}T{hour:02}:{minute:02}:{second:02}Z" if good else None


def _checked(moment: str) -> str | None:
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return None
    return f"{moment}Z"


_MONTH_YEAR = re.compile(r"(?:([^\W\d_]+)\.?[\s-]+(?:de\s+)?)?(\d{4})")


def read_month(text: str) -> str | None:
    """A month as `2021-01`, or a year alone as `2021`; None when the cell names neither."""
    found = _MONTH_YEAR.fullmatch(text.strip())
    if not found:
        return None
    word, year = found.groups()
    month = month_number(word) if word else 0
    return f"{year}-{month:02}" if month else (None if word else year)


_ORDERS = (
    (_WORDED, (3, 2, 1)),
    (_YEAR_FIRST, (1, 2, 3)),
    (_SLASHED, (3, 1, 2)),
    (_ENGLISH, (3, 1, 2)),
    (_DOTTED, (3, 2, 1)),
)


def _day(year: str, month: str, day: str) -> str | None:
    number = int(month) if month.isdecimal() else month_number(month)
    other = int(day)
    if number > 12 >= other:
        number, other = other, number
    try:
        return date(_year(year), number, other).isoformat()
    except ValueError:
        return None


def month_number(word: str) -> int:
    """The month a word begins like, 0 when none."""
    plain = word.lower().translate(_PLAIN)
    return _MONTH.get(plain[:4]) or _MONTH.get(plain[:3]) or 0


def _year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (2000 if year <= 68 else 1900)
