"""Letters to people: drafted, kept as they are typed, opened in the mail program, sent."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.mail.check import FIRST_KINDS
from app.mail.fitting import fitting_template
from app.mail.handoff import Letter
from app.mail.kinds import FACT_OF_KIND
from app.mail.linkedin_note import note_from
from app.mail.templates import fill_letter
from app.mail.values import letter_values
from app.mail.ways import WAYS
from app.research.common_ground import common_ground_of
from app.research.me import valid_address
from app.store.db import Store
from app.store.models import ContactPoint, Email, Event, Person
from app.store.operation import Operation

OPENED_BY = (*WAYS, "linkedin")


@dataclass(frozen=True)
class Draft:
    """A letter as it was filled. `missing`: what only the person can say, hinted in brackets."""

    person_id: int
    kind: str
    template_key: str
    to: str
    subject: str
    body: str
    missing: tuple[str, ...] = ()
    cc: str = ""


class LetterRow(NamedTuple):
    """A letter on file. `sent_at` is the moment of the fact that it became, or None."""

    id: int
    person_id: int
    kind: str
    template_key: str | None
    to: str | None
    subject: str
    body: str
    opened_at: str | None
    opened_via: str | None
    sent_at: str | None
    updated_at: str
    name: str
    cc: str | None = None

    @property
    def letter(self) -> Letter:
        """What goes to the mail program."""
        return Letter(self.to or "", self.subject, self.body, self.name, self.cc or "")


_ROWS = (
    "SELECT e.id, e.person_id, e.kind, e.template_key, e.to_address, e.subject, e.body, "
    "e.opened_at, e.opened_via, (SELECT min(v.at) FROM event v WHERE v.email_id = e.id), "
    "e.updated_at, trim(p.first_name || ' ' || p.last_name), e.cc "
    "FROM email e JOIN person p ON p.id = e.person_id"
)
_UNSENT = "e.dropped_at IS NULL AND NOT EXISTS (SELECT 1 FROM event v WHERE v.email_id = e.id)"


def draft_for(
    store: Store, clock: Clock, person_id: int, kind: str, template_key: str = ""
) -> Draft:
    """A letter filled from what is known; nothing is written.

    Without a template the fitting one is taken. Raises AppError: no_such_person, unknown_letter.
    """
    template = fitting_template(store, person_id, kind, template_key)
    values = letter_values(store, clock, person_id, kind)
    filled = fill_letter(template, values)
    if kind == "note":
        body = "" if template_key else _noted(store, person_id, values.get("me", ""))
        return Draft(
            person_id,
            kind,
            template.key,
            "",
            "",
            body or filled.body,
            () if body else filled.missing,
        )
    address = store.sql("SELECT email FROM person WHERE id = ?", (person_id,))[0][0] or ""
    return Draft(
        person_id, kind, template.key, address, filled.subject, filled.body, filled.missing
    )


def _noted(store: Store, person_id: int, signature: str) -> str:
    """The letter that was begun, as a note; "" when there is none or nothing of it fits."""
    begun = next(
        (row for kind in FIRST_KINDS if (row := unsent_letter(store, person_id, kind))), None
    )
    if begun is None:
        return ""
    shared = tuple(item.name for item in common_ground_of(store, person_id))
    return note_from(begun.body, shared, signature)


def letter_row(store: Store, email_id: int) -> LetterRow | None:
    """A letter on file, or None when it is gone."""
    found = store.sql(f"{_ROWS} WHERE e.id = ?", (email_id,))
    return LetterRow(*found[0]) if found else None


def unsent_letters(store: Store) -> list[LetterRow]:
    """Every letter that was begun and is not noted as sent, the one last worked on first."""
    rows = store.sql(f"{_ROWS} WHERE {_UNSENT} ORDER BY e.updated_at DESC, e.id DESC")
    return [LetterRow(*row) for row in rows]


def unsent_letter(store: Store, person_id: int, kind: str) -> LetterRow | None:
    """The letter of this kind to this person that is still to be sent, or None."""
    rows = store.sql(
        f"{_ROWS} WHERE {_UNSENT} AND e.person_id = ? AND e.kind = ? ORDER BY e.id DESC LIMIT 1",
        (person_id, kind),
    )
    return LetterRow(*rows[0]) if rows else None


def letter_to(store: Store, clock: Clock, person_id: int, kind: str) -> Letter:
    """What goes to the mail program: the letter as it was edited, else one filled now.

    Raises AppError: no_such_person, unknown_letter.
    """
    known = unsent_letter(store, person_id, kind)
    if known is not None:
        return known.letter
    draft = draft_for(store, clock, person_id, kind)
    row = store.sql(
        "SELECT trim(first_name || ' ' || last_name) FROM person WHERE id = ?", (person_id,)
    )
    return Letter(draft.to, draft.subject, draft.body, row[0][0])


def ensure_letter(store: Store, clock: Clock, person_id: int, kind: str) -> tuple[int, Changes]:
    """The id of the letter of this kind to this person; one is filled when there is none.

    Raises AppError: no_such_person, unknown_letter.
    """
    known = unsent_letter(store, person_id, kind)
    if known is not None:
        return known.id, Changes.none(say("Draft"))
    return keep_letter(store, clock, draft_for(store, clock, person_id, kind))


def keep_letter(store: Store, clock: Clock, draft: Draft) -> tuple[int, Changes]:
    """Store a letter that was only shown so far, as it stands now; its id.

    When one of this kind to this person is on file already, that one takes the words.
    """
    known = unsent_letter(store, draft.person_id, draft.kind)
    if known is not None:
        fields = {"to_address": draft.to, "subject": draft.subject, "body": draft.body}
        fields |= {"cc": draft.cc} if draft.cc else {}
        return known.id, save_letter(store, clock, known.id, **fields)
    now = iso(clock.now())
    with store.operation(say("Draft")) as op:
        email_id = op.insert(
            Email,
            person_id=draft.person_id,
            kind=draft.kind,
            template_key=draft.template_key,
            to_address=draft.to or None,
            subject=draft.subject,
            body=draft.body,
            cc=draft.cc or None,
            created_at=now,
            updated_at=now,
        )
    return email_id, op.changes


def save_letter(store: Store, clock: Clock, email_id: int, **fields: str) -> Changes:
    """Keep what was typed: to_address, cc, subject or body; typing on is one Undo.

    Raises AppError(row_gone).
    """
    names = "-".join(sorted(fields))
    with store.operation(say("Edit e-mail"), merge_key=f"email:{email_id}:{names}") as op:
        if op.update(Email, email_id, **fields):
            op.update(Email, email_id, updated_at=iso(clock.now()))
    return op.changes


def refill_letter(store: Store, clock: Clock, email_id: int, template_key: str) -> Changes:
    """Begin a letter anew from another template; Undo brings the words back.

    Raises AppError: row_gone, unknown_letter.
    """
    row = letter_row(store, email_id)
    if row is None:
        raise AppError("row_gone")
    draft = draft_for(store, clock, row.person_id, row.kind, template_key)
    with store.operation(say("Other template")) as op:
        op.update(
            Email,
            email_id,
            template_key=draft.template_key,
            subject=draft.subject,
            body=draft.body,
            updated_at=iso(clock.now()),
        )
    return op.changes


def mark_opened(store: Store, clock: Clock, email_id: int, via: str) -> Changes:
    """Note that a letter went to the mail program, by one of OPENED_BY. Raises row_gone."""
    now = iso(clock.now())
    with store.operation(say("Open in mail program")) as op:
        op.update(Email, email_id, opened_at=now, opened_via=via, updated_at=now)
        _hold_times(op, store, clock, email_id)
    return op.changes


def mark_not_sent(store: Store, clock: Clock, email_id: int) -> Changes:
    """Take a letter back to the drafts: it was opened but not sent. Raises row_gone."""
    with store.operation(say("Not sent")) as op:
        op.update(Email, email_id, opened_at=None, opened_via=None, updated_at=iso(clock.now()))
    return op.changes


def mark_sent(store: Store, clock: Clock, email_id: int, at: datetime | None = None) -> Changes:
    """Note that the person sent a letter: the fact that its kind stands for.

    The address it went to comes onto a card that has none. Raises AppError(row_gone).
    """
    row = letter_row(store, email_id)
    if row is None:
        raise AppError("row_gone")
    if row.sent_at is not None:
        return Changes.none(say("Sent"))
    now = clock.now()
    with store.operation(say("Sent")) as op:
        op.insert(
            Event,
            person_id=row.person_id,
            kind=FACT_OF_KIND.get(row.kind, "wrote"),
            at=iso(at or now),
            recorded_at=iso(now),
            note=row.kind,
            source="email",
            email_id=email_id,
        )
        _keep_address(op, store, row, iso(now))
        _hold_times(op, store, clock, email_id)
    return op.changes


def _keep_address(op: Operation, store: Store, row: LetterRow, now: str) -> None:
    blank = "SELECT 1 FROM person WHERE id = ? AND coalesce(email, '') = ''"
    if row.to and store.sql(blank, (row.person_id,)):
        try:
            address = valid_address(row.to)
        except AppError:
            return
        op.update(Person, row.person_id, email=address, updated_at=now)


def _hold_times(op: Operation, store: Store, clock: Clock, email_id: int) -> None:
    # Loaded with the first letter that goes out: it reads calendars too.
    from app.mail.appointments import hold_times

    hold_times(op, store, clock, email_id)


def mark_returned(store: Store, clock: Clock, person_id: int) -> Changes:
    """The last letter came back: its fact goes, the address with it, the letter waits again.

    The address stays among the person's others, marked as wrong. Raises AppError(no_sent_letter).
    """
    found = store.sql(_LAST_SENT, (person_id,))
    if not found:
        raise AppError("no_sent_letter")
    event_id, email_id, address, known = found[0]
    now = iso(clock.now())
    with store.operation(say("Letter came back")) as op:
        op.delete(Event, event_id)
        op.update(Email, email_id, to_address=None, opened_at=None, opened_via=None, updated_at=now)
        if address:
            values = {"kind": "email", "value": address, "label": WRONG}
            op.insert(ContactPoint, person_id=person_id, **values)
        if known and address and known.casefold() == address.casefold():
            op.update(Person, person_id, email=None, updated_at=now)
    return op.changes


WRONG = "came back"
"""The label of an address that no letter reaches."""
_LAST_SENT = (
    "SELECT v.id, e.id, e.to_address, p.email FROM event v JOIN email e ON e.id = v.email_id "
    "JOIN person p ON p.id = e.person_id WHERE e.person_id = ? "
    "ORDER BY v.at DESC, v.id DESC LIMIT 1"
)


def can_return(store: Store, person_id: int) -> bool:
    """Whether a letter to this person was sent that could come back."""
    return bool(store.sql(_LAST_SENT, (person_id,)))


def drop_letter(store: Store, clock: Clock, email_id: int) -> Changes:
    """Put a draft away; Undo brings it back. Raises AppError(row_gone)."""
    with store.operation(say("Drop e-mail")) as op:
        op.update(Email, email_id, dropped_at=iso(clock.now()))
    return op.changes
