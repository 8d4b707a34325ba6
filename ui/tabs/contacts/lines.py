"""What stands between two people beside facts and letters: names, promises, notes, dismissals."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.changes import Changes
from app.interviews.promises import MINE, drop_promise
from app.interviews.referrals import drop_name
from app.people.queries import Dossier
from app.research.notes import delete_note
from app.store.db import Store


class Line(NamedTuple):
    """One line of the timeline, and what takes it out; Undo brings it back."""

    id: int
    words: str
    take_out: Callable[..., Changes]


def tr(text: str) -> str:
    """Translate a text of the timeline."""
    return QCoreApplication.translate("Between", text)


def lines_between(store: Store, person_id: int, found: Dossier) -> list[tuple[str, Line]]:
    """Return every such line with its moment."""
    lines = [
        (at, Line(row_id, tr("Suggested {name}").format(name=name), drop_name))
        for row_id, at, name in store.sql(
            "SELECT id, created_at, name FROM referral WHERE from_person_id = ? ORDER BY id",
            (person_id,),
        )
    ]
    lines += _promised(store, person_id)
    lines += [
        (note.created_at, Line(int(note.id), _note_words(note.title or note.text), delete_note))
        for note in found.notes
    ]
    return lines + _dismissed(store, person_id)


def _promised(store: Store, person_id: int) -> list[tuple[str, Line]]:
    lines: list[tuple[str, Line]] = []
    for row_id, at, done, direction, text in store.sql(
        "SELECT id, created_at, done_at, direction, text FROM promise WHERE person_id = ? "
        "ORDER BY id",
        (person_id,),
    ):
        mine = direction == MINE
        said = tr("You promised: {what}") if mine else tr("They promised: {what}")
        kept = tr("You promised and kept: {what}") if mine else tr("They kept: {what}")
        words = (kept if done else said).format(what=text)
        lines.append((done or at, Line(row_id, words, drop_promise)))
    return lines


def _note_words(text: str) -> str:
    line = " ".join(text.split())
    return tr("Noted: {what}").format(what=line if len(line) < 90 else f"{line[:88]}…")


def _dismissed(store: Store, person_id: int) -> list[tuple[str, Line]]:
    # Loaded with the first page of a person: the first picture does not wait for the rules.
    from app.cadence.due import dismissed_steps, take_up_again
    from app.cadence.history import NO_REASON
    from ui.tabs.today.words import title_words

    rows = store.sql(
        "SELECT trim(first_name || ' ' || last_name) FROM person WHERE id = ?", (person_id,)
    )
    name = rows[0][0] if rows else ""
    lines: list[tuple[str, Line]] = []
    for row_id, kind, at, why, for_good in dismissed_steps(store, person_id):
        text = tr("Dismissed: {what}") if for_good else tr("Moved: {what}")
        words = text.format(what=title_words(kind, name))
        reason = tr("no reason to write") if why == NO_REASON else why
        lines.append((at, Line(row_id, f"{words} ({reason})" if reason else words, take_up_again)))
    return lines
