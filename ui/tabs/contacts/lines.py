"""What stands between two people: facts, names, promises, notes and what was dismissed."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.changes import Changes
from app.clock import Clock
from app.interviews.promises import MINE, correct_promise, drop_promise
from app.interviews.referrals import correct_name, drop_name
from app.interviews.service import correct_fact, take_fact_out
from app.interviews.talks import open_talk
from app.language import counted, in_row
from app.mail.filed import correct_message, take_message_out
from app.people.queries import Dossier
from app.research.notes import correct_note, delete_note
from app.store.db import Store
from ui.dates import moment_words
from ui.stages import way_words

SAYS_MORE = ("sent", "replied", "thanked", "followed_up", "declined", "wrote", "job_change")
"""The facts that can have words of their own."""


@dataclass(frozen=True)
class Corrected:
    """What of an entry can be corrected, as it is now; None where there is no such thing."""

    at: str
    words: str | None = None
    subject: str | None = None
    minutes: int | None = None
    """0 where a talk's length is not known."""
    way: str | None = None


@dataclass(frozen=True)
class Line:
    """One entry of the timeline, what of it can be corrected, and what does it.

    `plans`: its date is that of the talk agreed, which is changed where talks are.
    """

    id: int
    words: str
    entry: Corrected
    correct: Callable[..., Changes]
    take_out: Callable[..., Changes]
    plans: bool = False

    @property
    def at(self) -> str:
        """When it was, ISO."""
        return self.entry.at


def tr(text: str) -> str:
    """Translate a text of the timeline."""
    return QCoreApplication.translate("Between", text)


def fact_lines(
    store: Store, clock: Clock, found: Dossier, mails: Mapping[str, Any], told: Collection[str]
) -> Iterator[Line]:
    """The dated facts of a person but those of the sources `told`, which stand with their e-mails.

    `mails` are all e-mails by the source of their fact: one is corrected as the e-mail that it is.
    """
    known = open_talk(store, found.person.id)
    for event in found.events:
        if event.source in told:
            continue
        if event.source in mails:
            yield message_line(mails[event.source], fact_words(clock, event))
            continue
        words = own_words(event) if event.kind in SAYS_MORE and event.email_id is None else None
        held = event.kind == "met"
        minutes, way = (event.minutes or 0, event.way or "") if held else (None, None)
        agreed = event.kind == "scheduled" and known is not None
        yield Line(
            event.id,
            fact_words(clock, event),
            Corrected(event.at, words, minutes=minutes, way=way),
            correct_fact,
            take_fact_out,
            plans=agreed and known is not None and event.interview_id in (None, known.id),
        )


def own_words(event: Any) -> str:
    """What was typed about a fact; the note of a letter is its kind, which is no words."""
    return str(event.note or "") if event.email_id is None and event.source != "email" else ""


def fact_words(clock: Clock, event: Any) -> str:
    """What a fact says."""
    if event.kind == "met":
        text = tr("Talked")
        if event.minutes:
            text = counted("Talked 1 minute", "Talked {n} minutes", event.minutes)
        return in_row(text, way_words(event.way))
    if event.kind == "scheduled":
        return tr("Talk agreed: {when}").format(when=moment_words(clock, event.at))
    if event.kind == "bounced":
        address = event.note or tr("wrong address")
        return tr("Your e-mail came back: {address}").format(address=address)
    if event.kind in ("moved", "cancelled", "no_show"):
        was = moment_words(clock, event.note) if event.note else ""
        fallen = {
            "moved": tr("Talk moved, was {when}"),
            "cancelled": tr("Talk called off, was {when}"),
            "no_show": tr("They did not come, was {when}"),
        }
        return fallen[event.kind].format(when=was)
    words = {
        "sent": tr("Asked"),
        "replied": tr("Said yes"),
        "thanked": tr("Thanked"),
        "followed_up": tr("Kept in touch"),
        "declined": tr("Said no"),
        "wrote": tr("Wrote"),
        "job_change": tr("New job"),
    }
    return own_words(event) or str(words.get(event.kind, event.kind))


def message_line(message: Any, words: str) -> Line:
    """A message or an e-mail, which is shown by a widget of its own; `words` name it."""
    entry = Corrected(message.at, message.text or "", message.subject or "")
    return Line(int(message.id), words, entry, correct_message, take_message_out)


def other_lines(store: Store, found: Dossier) -> Iterator[Line]:
    """Names given, promises, notes and what was dismissed."""
    person_id = int(found.person.id)
    for row_id, at, name in store.sql(
        "SELECT id, created_at, name FROM referral WHERE from_person_id = ? ORDER BY id",
        (person_id,),
    ):
        words = tr("Suggested {name}").format(name=name)
        yield Line(row_id, words, Corrected(at, name), correct_name, drop_name)
    yield from _promised(store, person_id)
    for note in found.notes:
        text = note.title or note.text
        yield Line(
            int(note.id), _note_words(text), Corrected(note.created_at, text), correct_note,
            delete_note,
        )  # fmt: skip
    yield from _dismissed(store, person_id)


def _promised(store: Store, person_id: int) -> Iterator[Line]:
    for row_id, at, done, direction, text in store.sql(
        "SELECT id, created_at, done_at, direction, text FROM promise WHERE person_id = ? "
        "ORDER BY id",
        (person_id,),
    ):
        mine = direction == MINE
        said = tr("You promised: {what}") if mine else tr("They promised: {what}")
        kept = tr("You promised and kept: {what}") if mine else tr("They kept: {what}")
        words = (kept if done else said).format(what=text)
        yield Line(row_id, words, Corrected(done or at, text), correct_promise, drop_promise)


def _note_words(text: str) -> str:
    line = " ".join(text.split())
    return tr("Noted: {what}").format(what=line if len(line) < 90 else f"{line[:88]}…")


def _dismissed(store: Store, person_id: int) -> Iterator[Line]:
    # Loaded with the first page of a person: the first picture does not wait for the rules.
    from app.cadence.due import correct_dismissal, dismissed_steps, take_up_again
    from app.cadence.history import NO_REASON
    from ui.tabs.today.words import title_words

    rows = store.sql(
        "SELECT trim(first_name || ' ' || last_name) FROM person WHERE id = ?", (person_id,)
    )
    name = rows[0][0] if rows else ""
    for row_id, kind, at, why, for_good in dismissed_steps(store, person_id):
        text = tr("Dismissed: {what}") if for_good else tr("Moved: {what}")
        words = text.format(what=title_words(kind, name))
        coded = why == NO_REASON
        reason = tr("no reason to write") if coded else why
        yield Line(
            row_id,
            f"{words} ({reason})" if reason else words,
            Corrected(at, None if coded else why),
            correct_dismissal,
            take_up_again,
        )
