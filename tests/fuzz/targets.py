"""What is fuzzed: each parser as a function of bytes, and what its fuzzing begins with.

A reader may refuse its bytes with an AppError; whatever else it raises is a finding. Nothing here
needs the fuzzer: the suite feeds each reader its seeds and every finding that was kept.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from app.clock import FixedClock
from app.errors import AppError
from app.store.db import Store
from tests.fuzz import seeds

SINCE, UNTIL = datetime(2026, 11, 24, tzinfo=UTC), datetime(2026, 12, 24, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Target:
    """One parser: how it reads, and files that it reads well."""

    read: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]


@cache
def _folder() -> Path:
    """A folder of this process alone, in memory where the system has such a place."""
    memory = Path("/dev/shm")
    found = tempfile.mkdtemp(prefix="askwell-fuzz-", dir=memory if memory.is_dir() else None)
    return Path(found)


def _file(data: bytes, name: str) -> Path:
    path = _folder() / name
    path.write_bytes(data)
    return path


def _drop(path: Path) -> None:
    """What a drop reads before anything is written: its kind, then every row of every table."""
    from app.imports.drop import look_at
    from app.imports.own import read_own
    from app.imports.said import read_said

    drop = look_at(path)
    for source in drop.sources:
        list(source.rows())
    for book in drop.books:
        list(book.rows())
    for table in drop.own:
        read_own(table)
    for said in drop.said:
        list(read_said(said))


def read_table(data: bytes) -> None:
    """A table of any kind: connections, messages, address books, one's own card."""
    _drop(_file(data, "table.csv"))


def _name(name: bytes) -> str:
    return name.decode("utf-8", "replace").partition("\0")[0][:200]


def _zipped(data: bytes) -> bytes:
    """A zip as it is, or one made of `name, newline, content` parted by 0x1E."""
    if data.startswith(b"PK"):
        return data
    made = io.BytesIO()
    entries = (part.partition(b"\n") for part in data.split(b"\x1e")[:20])
    files = {
        name.decode("utf-8", "replace").partition("\0")[0][:200]: content
        for name, _, content in entries
    }
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


def read_zip(data: bytes) -> None:
    """A zip with whatever is in it."""
    _drop(_file(_zipped(data), "export.zip"))


def read_vcard(data: bytes) -> None:
    """A file of vCards."""
    from app.imports.vcard import vcard_book

    list(vcard_book("cards.vcf", lambda: io.BufferedReader(io.BytesIO(data))).rows())  # type: ignore[arg-type]


def read_calendar(data: bytes) -> None:
    """A calendar, and what it takes up in a month."""
    from app.imports.calendar import read_calendar

    read_calendar(_file(data, "calendar.ics")).busy(SINCE, UNTIL, ZoneInfo("Europe/Berlin"))


def read_rule(data: bytes) -> None:
    """One rule of repetition and all of its times in a month."""
    from app.imports.recurrence import Budget, TooDense, occurrences, rule_of

    try:
        rule = rule_of(data.decode("utf-8", "replace"))
        start = datetime(2024, 2, 29, 9, 30)  # noqa: DTZ001 - a wall clock
        since, until = (moment.replace(tzinfo=None) for moment in (SINCE, UNTIL))
        list(occurrences(rule, start, since, until, Budget()))
    except (ValueError, TooDense):
        return


def read_invitation(data: bytes) -> None:
    """An invitation that names somebody here."""
    from app.interviews.ics import talk_in

    talk_in(_store(), _clock(), data)


def read_mail(data: bytes) -> None:
    """An e-mail, what of it was typed, and whether that is a no."""
    from app.imports.eml import read_mail
    from app.mail.answers import says_no, says_thanks
    from app.mail.quoted import own_text

    mail = read_mail(io.BytesIO(data), "mail.eml")
    says_no(mail.text)
    says_thanks(mail.text)
    own_text(mail.text)


def read_html(data: bytes) -> None:
    """The words of a page: of a mail in HTML, and of a cell of LinkedIn's tables."""
    from app.imports.mail_text import html_words, tidy
    from app.imports.plain_text import plain_text

    text = data.decode("utf-8", "replace")
    tidy(html_words(text))
    plain_text(text)


def read_profile(data: bytes) -> None:
    """A profile PDF."""
    from app.imports.profile_pdf import read_profile

    read_profile(data, "profile.pdf")


def read_archive(data: bytes) -> None:
    """An archive to be restored."""
    from app.export.archive import restore_archive

    restore_archive(_store("other"), _clock(), _file(_zipped(data), "archive.zip"))


def read_letter(data: bytes) -> None:
    """A letter in a text file, looked at as before it is sent."""
    from app.mail.check import Known, check_letter
    from app.mail.letter_file import read_letter

    letter = read_letter(_file(data, "letter.txt"))
    known = Known(
        "Priya", "Lindqvist", ("Chalmers",), ("Boris",), now=SINCE, zone=ZoneInfo("Europe/Berlin")
    )
    check_letter(letter.body, known, subject=letter.subject)


def read_templates(data: bytes) -> None:
    """A file of letter templates."""
    from app.mail.own_templates import read_templates

    read_templates(data, "templates.toml")


def read_questions(data: bytes) -> None:
    """A file of questions."""
    from app.questions.own import import_questions

    with _undone():
        import_questions(_store(), _clock(), data, "questions.toml")


class _Server:
    """A mail server that says these bytes, whatever it is asked."""

    host = "mail.example.org"

    def __init__(self, data: bytes) -> None:
        self._said = io.BytesIO(data)

    def begin(self, seconds: float = 0) -> None:
        """Nobody waits here."""

    def send(self, data: bytes) -> None:
        """Nobody listens here."""

    def line(self) -> bytes:
        """The next line."""
        line = self._said.readline()
        if not line.endswith(b"\n"):
            raise AppError("mail_cut", host=self.host)
        return line.rstrip(b"\r\n")

    def exactly(self, size: int) -> bytes:
        """The next bytes."""
        data = self._said.read(size)
        if len(data) < size:
            raise AppError("mail_cut", host=self.host)
        return data


def read_server(data: bytes) -> None:
    """What a mail server answers to a whole look for replies, and its filing."""
    from app.imports.mailbox import file_look
    from app.mail.account.folders import INBOX, SENT, folder_for, folders_of
    from app.mail.account.imap import Imap, Refused, any_of
    from app.mail.account.look import Look
    from app.settings import Settings

    imap = Imap(_Server(data))
    _person()
    try:
        imap.greet()
        imap.log_in("nora@example.com", "secret")
        found = folders_of(imap.folders())
        folder_for(found, SENT)
        imap.examine(b"INBOX")
        imap.search(any_of("FROM", ["priya@example.org"]))
        heads = list(imap.headers([1, 2, 3]).values())
    except Refused:
        return
    look = Look([(INBOX, head) for head in heads])
    with _undone():
        file_look(_store(), _clock(), Settings(_store()), look)


def read_words(data: bytes) -> None:
    """What is typed or pasted: days, hours, moments, a clipping, a list of times."""
    from app.imports.dates import read_date, read_moment, read_month
    from app.interviews.by_when import read_when, split_when
    from app.interviews.quick import read_quick
    from app.language import LANGUAGES, speak
    from app.mail.said_times import times_said
    from app.research.hours import read_hours
    from app.research.notes import add_clipping

    text = data.decode("utf-8", "replace")
    for language in LANGUAGES:
        speak(language, None)
        read_when(text, TODAY)
        split_when(text, TODAY)
        read_quick(text, _clock().now(), _clock().zone)
    speak(LANGUAGES[0], None)
    for read in (read_date, read_moment, read_month):
        read(text)
    times_said(text, TODAY)
    with suppress(AppError):
        read_hours(text)
    person = _person()
    with _undone():
        add_clipping(_store(), _clock(), person, text, text)


@contextmanager
def _undone() -> Iterator[None]:
    """Take back what the block writes: no run of a parser leaves the next one another store."""
    with _store().db.atomic() as transaction:
        try:
            yield
        finally:
            transaction.rollback()


@cache
def _clock() -> FixedClock:
    return FixedClock(SINCE)


@cache
def _store(name: str = "data") -> Store:
    return Store.open(_folder() / name / "askwell.db", _clock())


@cache
def _person() -> int:
    from app.people.service import add_person

    return next(
        iter(
            add_person(_store(), _clock(), "Priya", "Lindqvist", email="priya@example.org").of(
                "person"
            )
        )
    )


TARGETS: Mapping[str, Target] = {
    "table": Target(read_table, seeds.tables),
    "zip": Target(read_zip, seeds.zips),
    "vcard": Target(read_vcard, seeds.vcards),
    "calendar": Target(read_calendar, seeds.calendar_files),
    "rule": Target(read_rule, seeds.rules),
    "invitation": Target(read_invitation, seeds.invitations),
    "mail": Target(read_mail, seeds.mails),
    "html": Target(read_html, seeds.pages),
    "profile": Target(read_profile, seeds.profiles),
    "archive": Target(read_archive, seeds.archives),
    "letter": Target(read_letter, seeds.letters),
    "templates": Target(read_templates, seeds.templates),
    "questions": Target(read_questions, seeds.questions),
    "server": Target(read_server, seeds.servers),
    "words": Target(read_words, seeds.words),
}


def fed(name: str, data: bytes) -> None:
    """Give a parser these bytes; a refusal is an answer like any other."""
    try:
        TARGETS[name].read(data)
    except AppError as error:
        assert error.message, "a refusal says why"
