"""Counts and moments of stores in words, where two of them are compared."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from app.clock import Clock, parse_iso
from app.errors import AppError
from app.store.contents import KINDS, Apart, Contents


def whole_moment(clock: Clock, at: str) -> str:
    """Return a moment (ISO) with its day and time, in the person's zone; "" for none."""
    try:
        moment = parse_iso(at).astimezone(clock.zone)
    except AppError:
        return ""
    day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
    return QLocale().toString(QDateTime(day, time), QLocale.FormatType.ShortFormat)


def counted(kind: str, count: int) -> str:
    """Return a number of things of one of KINDS in words."""
    tr = QCoreApplication.translate
    words = {
        "people": (tr("Safety", "1 person"), tr("Safety", "{count} people")),
        "facts": (tr("Safety", "1 fact"), tr("Safety", "{count} facts")),
        "letters": (tr("Safety", "1 letter"), tr("Safety", "{count} letters")),
        "notes": (tr("Safety", "1 note or answer"), tr("Safety", "{count} notes and answers")),
    }
    one, many = words[kind]
    return (one if count == 1 else many).format(count=QLocale().toString(count))


def holds_words(holds: Contents) -> str:
    """Return what a store holds, in one line."""
    return ", ".join(counted(kind, getattr(holds, kind)) for kind in KINDS)


def apart_words(apart: Apart) -> str:
    """Return what only one of two stores holds, in one line; "" for nothing."""
    kinds = [kind for kind in KINDS if getattr(apart, kind)]
    return ", ".join(counted(kind, getattr(apart, kind)) for kind in kinds)
