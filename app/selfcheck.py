"""The proof that this copy of the program works: every part that may be lost on its way is used.

A frozen bundle may lack a library, a data file or a module that is loaded by name, and would only
say so in the middle of somebody's work. Nothing here touches what the person has, reads nothing
but one's own store, and asks nobody and no network. What needs Qt is handed in.
"""

# Some libraries bring no types: what comes out of them is checked by comparing.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from app.context import AppContext

if TYPE_CHECKING:
    from app.questions.sheet_page import SheetPage

Check = tuple[str, Callable[[], str]]
"""A part by its name, and what uses it: returns what to tell, raises when the part is not there."""
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KEYRINGS = {"linux": "SecretService", "darwin": "macOS", "win32": "Windows"}
ASKED = "What would you do differently today?"
CALENDAR = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r
UID:1@example.com\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Zagreb:20261102T090000\r
DURATION:PT30M\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Taken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""


class Lacking(Exception):  # noqa: N818 - the sentence says what is lacking
    """A part is there but does not do its work."""


@dataclass(frozen=True)
class Finding:
    """One part, whether it works, and what is to be told of it."""

    name: str
    good: bool
    told: str


def look(checks: Iterable[Check]) -> Iterator[Finding]:
    """Use one part after the other; a fault of one keeps no other from being looked at."""
    for name, use in checks:
        try:
            yield Finding(name, True, use())
        except Exception as fault:
            yield Finding(name, False, f"{type(fault).__name__}: {fault}".rstrip(": "))


def findings(
    context: AppContext,
    of_the_screen: Callable[[Path], Iterable[Check]] | None = None,
    sheet_as_pdf: Callable[[SheetPage], bytes] | None = None,
) -> list[Finding]:
    """Everything about this copy; what needs a screen and a printer is lent by the caller."""
    with TemporaryDirectory(prefix="askwell-selfcheck-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        found = list(look(_of_the_store(context)))
        found += look(_of_a_new_store(folder))
        found += look(_of_libraries(folder))
        if of_the_screen is not None:
            found += look(of_the_screen(folder / "sample"))
        if sheet_as_pdf is not None:
            found += look(_of_paper(sheet_as_pdf))
        return found


def need(condition: object, what: str) -> None:
    """Raise Lacking(what) unless the condition holds."""
    if not condition:
        raise Lacking(what)


def _of_the_store(context: AppContext) -> Iterator[Check]:
    from app.store.schema import VERSION

    def schema() -> str:
        found = int(context.store.sql("PRAGMA user_version")[0][0])
        need(found == VERSION, f"{found} in place of {VERSION}")
        return str(found)

    def integrity() -> str:
        said = str(context.store.sql("PRAGMA quick_check")[0][0])
        need(said == "ok", said)
        return said

    def sqlite() -> str:
        return str(context.store.sql("SELECT sqlite_version()")[0][0])

    yield from (("schema", schema), ("integrity", integrity), ("sqlite", sqlite))


def _of_a_new_store(folder: Path) -> Iterator[Check]:
    yield "steps", lambda: use_steps(folder / "steps.db")
    yield "sealing", lambda: use_sealing(folder / "sealed.db")
    yield "sample", lambda: use_sample(folder / "sample")


def use_steps(path: Path) -> str:
    """Bring a new file up one step at a time, as years of updates would."""
    from app.store.connect import connect
    from app.store.schema import STEPS, bring_up, version_of

    for count in range(1, len(STEPS) + 1):
        bring_up(path, STEPS[:count])
        connection = connect(path)
        found = version_of(connection)
        connection.close()
        need(found == STEPS[count - 1][0], f"step {count} left {found}")
    return f"all {len(STEPS)}"


def use_sealing(path: Path) -> str:
    """Write a sealed store, and find that it opens with its own key alone."""
    from app.store.connect import Key, connect, faults, is_sealed

    connection = connect(path, Key.new())
    connection.execute("CREATE TABLE one (text TEXT)")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    need(is_sealed(path), "the file is not sealed")
    wrong = connect(path, Key.new())
    try:
        wrong.execute("SELECT count(*) FROM one").fetchall()
    except faults():
        return f"SQLCipher {version[0]}"
    finally:
        wrong.close()
    raise Lacking("a wrong key opened it")


def use_sample(folder: Path) -> str:
    """Fill a store with the sample people, search it, undo, write an archive and read it back."""
    from app.context import open_context
    from app.demo import add_sample, sample_ids
    from app.export.archive import export_archive, restore_archive
    from app.people.service import add_person
    from app.store.search import search_everything

    context = open_context(folder, NOW.isoformat())
    try:
        store, clock = context.store, context.clock
        add_sample(store, clock)
        add_person(store, clock, "Zdenka", "Ölçer")
        need(search_everything(store, "olc"), "the search finds nobody")
        need(store.undo(), "nothing to undo")
        people = len(sample_ids(store))
        restore_archive(store, clock, export_archive(store, clock, folder / "all.askwell"))
        need(people == len(sample_ids(store)) > 0, "the archive lost people")
    finally:
        context.close()
    return f"{people} people, searched, undone, written and read back"


def _of_libraries(folder: Path) -> Iterator[Check]:
    yield "keyring", use_keyring
    yield "own words", use_resources
    yield "spelling", lambda: use_spelling(folder)
    yield "zones", use_zones
    yield "holidays", use_holidays
    yield "calendars", use_calendars
    yield "names", use_names
    yield "mail", use_mail
    yield "age", use_age


def use_keyring(platform: str = sys.platform) -> str:
    """Load what talks to this system's keyring; no secret is touched, so nobody is asked."""
    from importlib import import_module

    import keyring

    name = KEYRINGS.get(platform, KEYRINGS["linux"])
    import_module(f"keyring.backends.{name}")
    if name == "SecretService":
        # The library itself swallows it when this one is not there.
        import_module("secretstorage")
        need(carried(b"whole") == b"whole", "a secret does not arrive whole")
    return f"{name} can be asked; here: {type(keyring.get_keyring()).__module__}"


def carried(secret: bytes) -> bytes:
    """What arrives of a secret that is hidden for the way to the keyring, without the keyring."""
    from types import SimpleNamespace

    from secretstorage.dhcrypto import Session
    from secretstorage.item import Item
    from secretstorage.util import format_secret

    here, there = Session(), Session()
    here.set_server_public_key(there.my_public_key)
    there.set_server_public_key(here.my_public_key)
    here.object_path = there.object_path = "/session"
    sent = format_secret(here, secret, "text/plain")
    need(secret not in sent[2], "a secret is not hidden on its way")
    item: Any = object.__new__(Item)
    item.session = there
    item.ensure_not_locked = lambda: None
    item._item = SimpleNamespace(call=_giving(sent))
    return item.get_secret()


def _giving(sent: object) -> Callable[..., tuple[object]]:
    return lambda *_words: (sent,)


def use_resources() -> str:
    """Read every list of letters, questions and sample people, and every page of help."""
    import tomllib

    from app.guide import help_pages
    from app.paths import resources_dir

    lists = sorted(resources_dir().rglob("*.toml"))
    for path in lists:
        tomllib.loads(path.read_text(encoding="utf-8"))
    need(len(lists) >= 4, f"only {len(lists)} lists")
    pages = help_pages()
    need(pages, "no page of help")
    return f"{len(lists)} lists, {len(pages)} pages of help"


def use_spelling(folder: Path) -> str:
    """Look two words up in the English that comes along."""
    from app.mail.spelling import ENGLISH, Speller, dictionaries

    speller = Speller(dictionaries(folder, platform="none")[ENGLISH])
    need(speller.knows("letter"), "“letter” is not known")
    need(not speller.knows("lettter"), "“lettter” is known")
    need("letter" in speller.suggestions("lettter"), "nothing is suggested")
    return ENGLISH


def use_zones() -> str:
    """Load every time zone that comes along, whatever the system has."""
    from importlib.resources import files
    from zoneinfo import ZoneInfo

    from app.imports.zones import windows_zones

    names = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    root = files("tzdata") / "zoneinfo"
    for name in names:
        with root.joinpath(*name.split("/")).open("rb") as file:
            NOW.astimezone(ZoneInfo.from_file(file, name))
    need(len(names) > 400, f"only {len(names)}")
    strange = [zone for zone in windows_zones().values() if zone not in names]
    need(not strange, f"{strange[:1]} is no zone")
    return str(len(names))


def use_holidays() -> str:
    """Count the holidays of every country that is known."""
    import holidays

    countries = sorted(holidays.list_supported_countries())
    for country in countries:
        holidays.country_holidays(country, years=NOW.year)
    need(len(countries) > 100, f"only {len(countries)}")
    return f"{len(countries)} countries and their other names"


def use_calendars() -> str:
    """Read a calendar with a repetition in a zone."""
    from app.imports.calendar import calendar_of

    calendar = calendar_of(CALENDAR, "taken.ics")
    found = calendar.busy(NOW.replace(day=1), NOW.replace(day=30), UTC).spans
    need(len(found) == 3, f"{len(found)} times in place of 3")
    need(found[0].start.hour == 8, "the zone is not known")
    return "read"


def use_names() -> str:
    """Compare two names, read a number of every kind and clean a piece of HTML."""
    import nh3
    from rapidfuzz import fuzz

    from app.people.phones import phone_key

    need(fuzz.ratio.__module__ != "rapidfuzz.fuzz_py", "only the slow half is here")
    need(fuzz.ratio("Weber GmbH", "Weber AG") > 50, "names are not compared")
    need(phone_key("030 901820", "DE") == "+4930901820", "a number is not read")
    need(nh3.clean("<b>x</b><script>y</script>") == "<b>x</b>", "HTML is not cleaned")
    return "compared"


def use_mail() -> str:
    """Know a provider, and load the certificates that connections are checked with."""
    import ssl

    from app.mail.account.providers import proposed
    from app.mail.account.wire import trusting
    from app.research.me import valid_address

    need(valid_address("ana@example.com") == "ana@example.com", "an address is not read")
    need(proposed("ana@gmail.com").host == "imap.gmail.com", "no provider is known")
    need(trusting().check_hostname, "certificates are not checked")
    paths = ssl.get_default_verify_paths()
    return f"certificates of {paths.cafile or paths.capath or 'the system'}"


def use_age() -> str:
    """Lock a piece for a key and open it again."""
    import pyrage

    age: Any = pyrage
    identity = age.x25519.Identity.generate()
    locked = age.encrypt(b"whole", [identity.to_public()])
    need(age.decrypt(locked, [identity]) == b"whole", "it does not open")
    return "opened"


def _of_paper(sheet_as_pdf: Callable[[SheetPage], bytes]) -> Iterator[Check]:
    written: list[bytes] = []

    def printing() -> str:
        content = sheet_as_pdf(sample_page())
        need(content.startswith(b"%PDF"), "no PDF came out")
        written.append(content)
        return f"{len(content)} bytes"

    def pdf() -> str:
        need(written, "nothing was printed")
        return use_pdf(written[0])

    yield from (("printing", printing), ("pdf", pdf))


def sample_page() -> SheetPage:
    """A sheet with one question, for nobody."""
    from app.questions.sheet_page import PageQuestion, SheetPage

    blank = dict.fromkeys(("job", "way", "goal", "learn", "shared", "why"), "")
    question = PageQuestion(1, ASKED, 4)
    return SheetPage(
        "Hana Braun", "Hana", starts_at=NOW, minutes=20, questions=(question,), **blank
    )


def use_pdf(content: bytes) -> str:
    """Read the words of a printed sheet and draw its first page."""
    from app.imports.pdf_lines import opened_pdf, page_picture

    with opened_pdf(content, "sheet.pdf") as document:
        page = document[0]
        words = page.get_textpage()
        text = str(words.get_text_range())
        words.close()
        page.close()
    need(ASKED in " ".join(text.split()), "the question is not on the paper")
    picture = page_picture(content, "sheet.pdf", 0, 200)
    need(len(set(picture.pixels)) > 3, "the page is blank")
    return "read and drawn"
