"""Counts and moments of stores in words, where two of them are compared."""

from app.clock import Clock
from app.errors import AppError
from app.language import counted, in_row
from app.store.contents import KINDS, Apart, Contents
from ui.dates import local, whole_moment_words


def whole_moment(clock: Clock, at: str) -> str:
    """Return a moment (ISO) with its day and time, in the person's zone; "" for none."""
    try:
        return whole_moment_words(local(clock, at))
    except AppError:
        return ""


def things_words(kind: str, count: int) -> str:
    """Return a number of things of one of KINDS in words."""
    return {
        "people": counted("1 person", "{n} people", count),
        "facts": counted("1 fact", "{n} facts", count),
        "letters": counted("1 letter", "{n} letters", count),
        "notes": counted("1 note or answer", "{n} notes and answers", count),
    }[kind]


def holds_words(holds: Contents) -> str:
    """Return what a store holds, in one line."""
    return in_row(*(things_words(kind, getattr(holds, kind)) for kind in KINDS))


def apart_words(apart: Apart) -> str:
    """Return what only one of two stores holds, in one line; "" for nothing."""
    kinds = [kind for kind in KINDS if getattr(apart, kind)]
    return in_row(*(things_words(kind, getattr(apart, kind)) for kind in kinds))
