"""What is due as a calendar file that any calendar may subscribe to (RFC 5545).

One event a step, under a UID that stays while its date moves. Moments are in UTC and days are
whole days, so that no zone has to be described. It names no attendee and no method: no calendar
may send anything to anybody because of it. Only talks take up time.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from app.cadence.due import open_steps
from app.cadence.next_steps import TALK_MINUTES, Step
from app.cadence.told import wish, wishes_of
from app.changes import Changes
from app.clock import Clock
from app.errors import AppError
from app.export.files import write_whole
from app.language import say
from app.settings import Settings
from app.store.db import Store

AHEAD = 31
"""Days ahead that the calendar holds; what comes later still moves with every contact."""
PRODUCT = "-//Askwell//Due//EN"
LINE = 75
"""Octets of a line; a longer one goes on in the next, after a blank."""
_STAMP = re.compile(rb"DTSTAMP:[0-9TZ]+\r\n")


def title_words(kind: str, name: str) -> str:
    """Return what is to be done, as the title of an entry."""
    return entry_titles().get(kind, "{name}").format(name=name)


def entry_titles() -> dict[str, str]:
    """Return the title for each kind of step, with a {name} to fill in."""
    return {
        "thank": say("Thank {name}"),
        "talk": say("Talk with {name}"),
        "confirm": say("Confirm the talk with {name}"),
        "prepare": say("Prepare questions for {name}"),
        "agree": say("Agree on another time with {name}"),
        "promise": say("Keep your promise to {name}"),
        "tell": say("Tell {name} whom you met"),
        "verify": say("Verify the address of {name}"),
        "remind": say("Remind {name}"),
        "second_person": say("Ask a second person beside {name}"),
        "stay_in_touch": say("Stay in touch with {name}"),
        "close_loop": say("Tell {name} how it ended"),
    }


def due_calendar(store: Store, clock: Clock) -> bytes:
    """What is due and what comes within a month. Whom to write to first is not in it."""
    steps = open_steps(store, clock, AHEAD)
    people = _people(store, {step.person_id for step in steps})
    known = [step for step in steps if step.person_id in people]
    return calendar_of(known, people, clock.now(), clock.now().astimezone(clock.zone).date())


def write_due_calendar(store: Store, clock: Clock, path: Path) -> bool:
    """Put the calendar in its place in one step; False when it stands there already.

    Raises AppError(calendar_not_ours) before another program's file would be replaced, and
    cannot_write. Long work: for a job.
    """
    content = due_calendar(store, clock)
    standing = _standing(path)
    if standing is not None and _STAMP.sub(b"", standing) == _STAMP.sub(b"", content):
        return False
    write_whole(path, content)
    return True


def remove_due_calendar(path: Path) -> None:
    """Take the file away, so that no calendar shows what nobody keeps up; a foreign one stays."""
    with suppress(AppError, OSError):
        if _standing(path) is not None:
            path.unlink()


def use_calendar(store: Store, clock: Clock, path: Path) -> Changes:
    """Write the calendar to a file and keep it there up to date from now on.

    Raises AppError as `write_due_calendar` does; then nothing is changed.
    """
    whole = path.absolute()
    write_due_calendar(store, clock, whole)
    before = wishes_of(Settings(store)).calendar
    if before and Path(before) != whole:
        remove_due_calendar(Path(before))
    return wish(store, calendar=str(whole))


def stop_calendar(store: Store) -> Changes:
    """Keep no calendar any more, and take its file away."""
    path = wishes_of(Settings(store)).calendar
    if path:
        remove_due_calendar(Path(path))
    return wish(store, calendar="")


def _standing(path: Path) -> bytes | None:
    try:
        content = path.read_bytes() if path.exists() else b""
    except OSError as error:
        raise AppError("cannot_write", file=path) from error
    if content and PRODUCT.encode() not in content[:200]:
        raise AppError("calendar_not_ours", file=path)
    return content or None


def calendar_of(
    steps: Iterable[Step], people: dict[int, tuple[str, str]], now: datetime, today: date
) -> bytes:
    """The calendar of these steps; `people`: id → (uid, name). What is late stands on today."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "NAME:Askwell",
        "X-WR-CALNAME:Askwell",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ]
    for step in steps:
        uid, name = people[step.person_id]
        lines += _event(step, uid, name, now, today)
    lines.append("END:VCALENDAR")
    return b"".join(fold(line) for line in lines)


def _event(step: Step, uid: str, name: str, now: datetime, today: date) -> Iterator[str]:
    what = str(step.details.get("text") or step.details.get("name") or "")
    mark = sha256(f"{uid}:{step.kind}:{what}".encode()).hexdigest()[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{mark}@askwell"
    yield f"DTSTAMP:{_utc(now)}"
    yield from _time(step, today)
    yield f"SUMMARY:{escaped(title_words(step.kind, name))}"
    if step.reason:
        yield f"DESCRIPTION:{escaped(step.reason)}"
    yield "CATEGORIES:Askwell"
    yield "CLASS:PRIVATE"
    yield f"TRANSP:{'OPAQUE' if step.kind == 'talk' and not step.late else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _time(step: Step, today: date) -> Sequence[str]:
    if isinstance(step.due, datetime) and not step.late:
        minutes = step.details.get("minutes") or TALK_MINUTES
        length = timedelta(minutes=minutes if step.kind == "talk" else TALK_MINUTES)
        begins = step.due if step.kind == "talk" else step.due - length
        return f"DTSTART:{_utc(begins)}", f"DTEND:{_utc(begins + length)}"
    due = step.due.date() if isinstance(step.due, datetime) else step.due
    day = max(due, today)
    end = day + timedelta(days=1)
    return f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as a value: no control character but the line break, and nothing that ends it."""
    breaks = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(c for c in breaks if c == "\n" or (c >= " " and c != "\x7f"))
    whole = plain.encode("utf-8", "replace").decode()
    for found, put in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        whole = whole.replace(found, put)
    return whole


def fold(line: str) -> bytes:
    """A line of at most 75 octets and its continuations; no character is cut in two."""
    whole = line.encode()
    if len(whole) <= LINE:
        return whole + b"\r\n"
    parts, room, part = [], LINE, b""
    for char in line:
        octets = char.encode()
        if len(part) + len(octets) > room:
            parts.append(part)
            # The blank that says that a line goes on counts too.
            part, room = b"", LINE - 1
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"


def _people(store: Store, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" for _ in part)
        rows = store.sql(
            "SELECT id, uid, trim(first_name || ' ' || last_name) FROM person "
            f"WHERE id IN ({marks})",
            part,
        )
        found |= {int(row[0]): (str(row[1]), str(row[2])) for row in rows}
    return found
