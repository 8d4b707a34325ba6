"""Where an e-mail belongs: with whom it was exchanged, and which dated fact it is.

Planning reads and proposes; the person sees it and can correct both; writing is part of an import.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.clock import Clock, iso, parse_iso
from app.imports.eml import Mail
from app.mail.answers import says_no, says_thanks
from app.mail.filed import SENT_AS, fact_source
from app.mail.kinds import FACT_OF_KIND
from app.people.between import IN, OUT
from app.people.keys import folded
from app.people.stage import stage_of
from app.store.db import Store
from app.store.models import ContactPoint, Email, Event, Message, NotAgain
from app.store.operation import Operation

SAME_FACT = timedelta(days=2)
"""A fact noted before, so near to the mail is the same one; its time becomes the mail's."""
LETTER_AGE = timedelta(days=30)
"""How long after it was opened a letter may still be the one that a mail was."""
SECOND_ASK = timedelta(days=2)
"""A mail so soon after a request belongs to it and is no reminder."""

_RE = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|vs|rif|ris|odp|tr|fw|fwd|wg|enc|rv)\s*(?:\[\d+\])?:\s*)+", re.I
)


@dataclass(frozen=True)
class FiledMail:
    """One e-mail of an import. `key` is its number; without a person it is left out.

    `outcome`: `filed`, `known` (it is here already) or a reason to leave it out: `not_known`,
    `several_people`, `doubtful`, `draft`, `taken_out` (by the person, who may file it again).
    `how`: what told the person: `thread`, `address` or "".
    """

    key: int
    file: int
    mail: Mail
    at: str
    direction: str
    person_id: int | None
    counts: str
    outcome: str
    how: str = ""
    candidates: tuple[int, ...] = ()
    new_address: str = ""
    """The address to keep with a person who is chosen by hand."""


@dataclass(frozen=True)
class MailChoice:
    """What the person corrected: whose the mail is (None: leave it out), and what it counts as."""

    person_id: int | None
    counts: str


KnownFact = tuple[str, str, bool]
"""Moment, kind, and whether a message on file is it already."""


@dataclass
class _Book:
    """Who has which address, what is filed already, and what happened with each person."""

    own: set[str]
    own_names: set[str]
    people: dict[str, set[int]]
    threads: dict[str, int]
    known: set[str]
    taken_out: set[str]
    names: dict[str, set[int]]
    facts: dict[int, list[KnownFact]] = field(default_factory=dict[int, list[KnownFact]])


def plan_mails(store: Store, clock: Clock, mails: Sequence[tuple[int, Mail]]) -> list[FiledMail]:
    """Propose for each (number of its file, mail) where it goes; the oldest is looked at first."""
    if not mails:
        return []
    book = _read_book(store)
    now = clock.now()

    def moment(mail: Mail) -> datetime:
        # A date in the future cannot be right, and would put the person's clock wrong.
        return mail.at if mail.at and mail.at <= now + timedelta(hours=1) else now

    found: dict[int, FiledMail] = {}
    for key in sorted(range(len(mails)), key=lambda number: moment(mails[number][1])):
        file, mail = mails[key]
        filed = _plan(store, book, key, file, mail, iso(moment(mail)))
        found[key] = filed
        book.known.add(mail.key)
        if filed.outcome == "filed" and filed.person_id is not None:
            book.facts[filed.person_id].append((filed.at, filed.counts, True))
            if mail.message_id:
                book.threads[mail.message_id] = filed.person_id
    return [found[key] for key in range(len(mails))]


def _plan(store: Store, book: _Book, key: int, file: int, mail: Mail, at: str) -> FiledMail:
    people, how, direction = _whose(book, mail)
    person = next(iter(people)) if len(people) == 1 else None
    outcome = "filed" if person else "several_people" if people else "not_known"
    if mail.doubt and how != "thread":
        person, outcome = None, "doubtful"
    if mail.is_draft:
        person, outcome = None, "draft"
    if person and mail.key in book.taken_out:
        outcome = "taken_out"
    if mail.key in book.known:
        outcome = "known"
    counts = counts_as(mail, direction, at, _facts(store, book, person))
    others = mail.recipients if direction == OUT else (mail.sender,)
    guesses = [who for name in _other_names(mail, direction) for who in book.names.get(name, ())]
    candidates = tuple(dict.fromkeys([*sorted(people), *guesses]))[:8]
    address = next((address for address in others if address and address not in book.own), "")
    return FiledMail(
        key, file, mail, at, direction, person, counts, outcome, how, candidates,
        "" if people else address,
    )  # fmt: skip


def _whose(book: _Book, mail: Mail) -> tuple[set[int], str, str]:
    """(people it can be with, how that is known, direction)."""
    mine = mail.sender in book.own or folded(mail.sender_name) in book.own_names
    writers = book.people.get(mail.sender, set())
    readers = [book.people[address] for address in mail.recipients if address in book.people]
    if mail.automatic == "bounced":
        direction = IN
        reached = [book.people[a] for a in mail.failed if a in book.people]
    else:
        # My own address may be unknown: then the one who is known tells who wrote to whom.
        direction = OUT if mine or (readers and not writers) else IN
        reached = readers if direction == OUT else [writers]
    for answered in mail.answers:
        if answered in book.threads:
            person = book.threads[answered]
            # A colleague of theirs may answer in the thread; somebody known is themselves.
            if direction == OUT or not writers or person in writers:
                return {person}, "thread", direction
    return (set(reached[0]) if reached else set(), "address", direction)


def counts_as(mail: Mail, direction: str, at: str, facts: Iterable[KnownFact]) -> str:
    """The fact that a mail most likely is, one of SENT_AS or CAME_AS."""
    before = sorted(fact for fact in facts if fact[0] <= at)
    kinds = [kind for _, kind, _ in before]
    if direction == IN:
        if mail.automatic:
            return mail.automatic
        asked = any(kind in FACT_OF_KIND.values() or kind in ("met", "wrote") for kind in kinds)
        if not asked and not _RE.match(mail.subject):
            return ""
        return "declined" if says_no(mail.text) else "replied"
    stage = stage_of(kinds)
    if stage in ("thanked", "in_touch"):
        return "followed_up"
    if stage == "met":
        return "thanked" if says_thanks(mail.text) else "wrote"
    if stage == "asked":
        last, linked = max((at, known) for at, kind, known in before if kind == "sent")
        is_same = parse_iso(at) - parse_iso(last) <= SECOND_ASK
        return "wrote" if is_same and linked else "sent"
    return "sent" if stage in ("to_research", "resting") else "wrote"


# --- what is known --------------------------------------------------------------------------------


def known_addresses(store: Store) -> list[str]:
    """Every address of people who are here, in small letters; none of one's own."""
    people, own = _addresses(store)
    return sorted(people.keys() - own)


def _addresses(store: Store) -> tuple[dict[str, set[int]], set[str]]:
    """Who has which address, and which are one's own."""
    people: dict[str, set[int]] = {}
    for who, address in store.sql(
        "SELECT id, email FROM person WHERE email != '' UNION "
        "SELECT person_id, value FROM contact_point WHERE kind = 'email' "
        "AND person_id IS NOT NULL UNION "
        "SELECT person_id, to_address FROM email WHERE to_address != ''"
    ):
        people.setdefault(address.strip().casefold(), set()).add(who)
    own = {
        row[0].strip().casefold()
        for row in store.sql(
            "SELECT email FROM profile WHERE email != '' UNION "
            "SELECT value FROM contact_point WHERE kind = 'email' AND person_id IS NULL"
        )
    }
    return people, own


def _read_book(store: Store) -> _Book:
    people, own = _addresses(store)
    own_names = {
        folded(name)
        for (name,) in store.sql("SELECT trim(first_name || ' ' || last_name) FROM profile")
        if name
    }
    for address in own:
        people.pop(address, None)
    threads: dict[str, int] = {}
    known: set[str] = set()
    for who, key in store.sql("SELECT person_id, source_key FROM message WHERE source_key != ''"):
        known.add(key)
        if key.startswith("mid:"):
            threads[key[4:]] = who
    for who, message_id in store.sql(
        "SELECT person_id, message_id FROM email WHERE message_id != ''"
    ):
        threads[message_id.strip("<>")] = who
    names: dict[str, set[int]] = {}
    for who, name in store.sql("SELECT id, sort_name FROM person WHERE sort_name != ''"):
        names.setdefault(name, set()).add(who)
    taken_out = {mark for (mark,) in store.sql("SELECT mark FROM not_again")}
    return _Book(own, own_names, people, threads, known, taken_out, names)


def _facts(store: Store, book: _Book, person_id: int | None) -> list[KnownFact]:
    if person_id is None:
        return []
    if person_id not in book.facts:
        sql = "SELECT at, kind, source FROM event WHERE person_id = ? ORDER BY at, id"
        book.facts[person_id] = [
            (at, kind, source.startswith("message:"))
            for at, kind, source in store.sql(sql, (person_id,))
        ]
    return book.facts[person_id]


def _other_names(mail: Mail, direction: str) -> list[str]:
    names = mail.recipient_names if direction == OUT else (mail.sender_name,)
    return [folded(name) for name in names if name]


# --- writing --------------------------------------------------------------------------------------


def chosen_mails(
    mails: Iterable[FiledMail], choices: Mapping[int, MailChoice]
) -> list[tuple[FiledMail, int, str]]:
    """Each mail that is to be filed with its person and what it counts as, the oldest first."""
    found: list[tuple[FiledMail, int, str]] = []
    for filed in sorted(mails, key=lambda one: (one.at, one.key)):
        if filed.outcome in ("known", "draft"):
            continue
        person = filed.person_id if filed.outcome == "filed" else None
        choice = choices.get(filed.key, MailChoice(person, filed.counts))
        if choice.person_id is not None:
            found.append((filed, choice.person_id, choice.counts))
    return found


def write_mails(
    store: Store,
    op: Operation,
    mails: Iterable[FiledMail],
    choices: Mapping[int, MailChoice],
    now: str,
) -> None:
    """File the mails: the message itself, and the fact that it is."""
    chosen = list(chosen_mails(mails, choices))
    known = {key for (key,) in store.sql("SELECT source_key FROM message")} if chosen else set()
    for filed, person_id, counts in chosen:
        if not store.sql("SELECT 1 FROM person WHERE id = ?", (person_id,)):
            continue
        if filed.mail.key in known:
            continue
        known.add(filed.mail.key)
        for (row_id,) in store.sql("SELECT id FROM not_again WHERE mark = ?", (filed.mail.key,)):
            op.delete(NotAgain, row_id)
        _write(store, op, filed, person_id, counts, now)


def _write(
    store: Store, op: Operation, filed: FiledMail, person_id: int, counts: str, now: str
) -> None:
    mail = filed.mail
    message_id = op.insert(
        Message,
        person_id=person_id,
        at=filed.at,
        direction=filed.direction,
        subject=mail.subject or None,
        text=mail.text or None,
        source="auto_reply" if counts in ("auto_reply", "bounced") else "email",
        source_key=mail.key,
    )
    if filed.new_address and person_id != filed.person_id and counts != "bounced":
        op.insert(ContactPoint, person_id=person_id, kind="email", value=filed.new_address)
    if counts not in ("auto_reply", ""):
        _write_fact(store, op, filed, person_id, counts, message_id, now)


def _write_fact(
    store: Store,
    op: Operation,
    filed: FiledMail,
    person_id: int,
    counts: str,
    message_id: int,
    now: str,
) -> None:
    source = fact_source(message_id)
    letter = _letter(store, filed, person_id) if filed.direction == OUT else None
    if letter is not None:
        email_id, kind, event_id = letter
        if filed.mail.message_id:
            op.update(Email, email_id, message_id=filed.mail.message_id)
        if counts in SENT_AS and counts == filed.counts:
            counts = FACT_OF_KIND.get(kind, "wrote")
        if event_id is not None:
            op.update(Event, event_id, kind=counts, at=filed.at, source=source)
            return
        more = {"note": kind, "email_id": email_id}
    else:
        if (event_id := _same_fact(store, filed, person_id, counts)) is not None:
            op.update(Event, event_id, at=filed.at, source=source)
            return
        more = {"note": filed.mail.failed[0] if counts == "bounced" and filed.mail.failed else None}
    op.insert(
        Event, person_id=person_id, kind=counts, at=filed.at, recorded_at=now, source=source, **more
    )


def _letter(store: Store, filed: FiledMail, person_id: int) -> tuple[int, str, int | None] | None:
    """(id, kind, id of its fact) of the letter on file that this mail is, or None.

    The subject tells it; a subject changed in the mail program leaves the one letter that was
    opened shortly before.
    """
    rows = store.sql(
        "SELECT e.id, e.kind, v.id, e.subject, coalesce(v.at, e.opened_at, e.created_at), "
        "e.opened_at, coalesce(v.source, '') FROM email e LEFT JOIN event v ON v.email_id = e.id "
        "WHERE e.person_id = ? AND e.dropped_at IS NULL ORDER BY e.id DESC",
        (person_id,),
    )
    at = parse_iso(filed.at)
    free = [row for row in rows if not row[6].startswith("message:")]
    near = [row for row in free if abs(at - parse_iso(row[4])) <= LETTER_AGE]
    subject = plain_subject(filed.mail.subject)
    same = [row for row in near if plain_subject(row[3]) == subject]
    opened = [row for row in near if row[2] is None and row[5] and row[5] <= filed.at]
    # A request and its reminder share their subject: the one that waits comes first.
    same.sort(key=lambda row: (row[2] is not None, abs(at - parse_iso(row[4]))))
    fitting = same or (opened if len(opened) == 1 else [])
    return (fitting[0][0], fitting[0][1], fitting[0][2]) if fitting else None


def _same_fact(store: Store, filed: FiledMail, person_id: int, counts: str) -> int | None:
    """A fact of this kind that was noted about then and that no message is yet."""
    at = parse_iso(filed.at)
    rows = store.sql(
        "SELECT id, at FROM event WHERE person_id = ? AND kind = ? "
        "AND source NOT LIKE 'message:%' ORDER BY id",
        (person_id, counts),
    )
    near = [row for row in rows if abs(at - parse_iso(row[1])) <= SAME_FACT]
    return min(near, key=lambda row: abs(at - parse_iso(row[1])))[0] if near else None


def plain_subject(subject: str) -> str:
    """A subject without Re:, Fwd: and the like, for comparing."""
    return folded(_RE.sub("", subject))
