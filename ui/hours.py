"""Hours of the week in the days and the clock of the window, and back as they are stored."""

import re

from PySide6.QtCore import QLocale, QTime

from app.people.keys import folded
from app.research.hours import DAYS
from ui.dates import SHORT

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
_DAY = re.compile("|".join(DAYS))
_STORED_TIME = re.compile(r"(\d\d):(\d\d)")
_WORD = re.compile(r"[^\W\d_]{2,}\.?")
_HALF = r"(?:\s*(?:(?P<half{n}>[ap])\.?\s?m\b\.?|(?P<arabic{n}>[صم])\b))?"
_TIME = rf"(?P<hour{{n}}>\d{{{{1,2}}}})(?:\s?[:.h]\s?(?P<minute{{n}}>\d\d)|\s?h\b)?{_HALF}"
_SPAN = re.compile(rf"{_TIME.format(n=1)}\s*-\s*{_TIME.format(n=2)}", re.IGNORECASE)
_LIKE = str.maketrans("،؛–—", ",;--")


def shown_hours(text: str) -> str:
    """Return stored hours as the window shows them: "lun-vie 09:00-17:00", "9:00 AM-5:00 PM"."""
    days = _DAY.sub(lambda found: _day_words(DAYS.index(found.group())), text)
    return _STORED_TIME.sub(lambda found: _time_words(found.group(), *found.groups()), days)


def typed_hours(text: str) -> str:
    """Return hours that were typed so that they can be stored; what is not known stays as it is."""
    plain = text.translate(_LIKE)
    names = _names()
    days = _WORD.sub(lambda found: names.get(_bare(found.group()), found.group()), plain)
    return _SPAN.sub(_plain_span, days)


def _day_words(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, _SHORT).rstrip(".")


def _time_words(whole: str, hour: str, minute: str) -> str:
    time = QTime(int(hour), int(minute))
    return re.sub(r"\s", " ", QLocale().toString(time, SHORT)) if time.isValid() else whole


def _names() -> dict[str, str]:
    """Every way to write a day of the week, two letters that only it begins with among them."""
    found: dict[str, str] = {}
    longs = [_bare(QLocale().standaloneDayName(day, _LONG)) for day in range(1, 8)]
    for day, english in enumerate(DAYS, 1):
        for form in (_SHORT, _LONG):
            for name in (QLocale().dayName(day, form), QLocale().standaloneDayName(day, form)):
                found[_bare(name)] = english
        long = longs[day - 1]
        for end in range(2, len(long)):
            if sum(other.startswith(long[:end]) for other in longs) == 1:
                found.setdefault(long[:end], english)
    return found


def _bare(name: str) -> str:
    return folded(name).rstrip(".")


def _plain_span(found: re.Match[str]) -> str:
    """From and to on the clock of 24 hours; "1-5 pm" begins after noon, "9-5 pm" before it."""
    first, last = int(found["hour1"]), int(found["hour2"])
    begins, ends = _half(found, 1), _half(found, 2)
    if ends and not begins:
        begins = ends if first % 12 < last % 12 else "a"
    times = (_plain(first, found["minute1"], begins), _plain(last, found["minute2"], ends))
    return "-".join(times)


def _half(found: re.Match[str], number: int) -> str:
    if arabic := found[f"arabic{number}"]:
        return "a" if arabic == "ص" else "p"
    return (found[f"half{number}"] or "").lower()


def _plain(hour: int, minute: str | None, half: str) -> str:
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute or '00'}"
