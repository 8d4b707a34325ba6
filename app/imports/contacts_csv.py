"""Address books as tables: Google's old and new, Outlook's two, Yahoo's, LinkedIn's own copies.

Which one it is, is told by columns that only it has together. LinkedIn's export of before 2017
has Outlook's columns in an order of its own, or Yahoo's. It is taken for LinkedIn's only when
nothing but what LinkedIn knew is filled in the whole table: names, one address, company, title. A
phone or a street shows a real address book. Yahoo's order is LinkedIn's only if besides nearly
everyone has company and title, which no address book has by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from app.imports.book import Book, BookRow, entry_of
from app.imports.linkedin import LeftOut, clean, column_key
from app.imports.tables import Layout, Opener, fingerprint, read_rows

SEVERAL = re.compile(r"\s*:::\s*|\s*[;\n]\s*|,\s+(?=[+\d(])|,\s*(?=\S+@)")
"""Between several values in one cell."""

_PLAIN_NAME = frozenset({"firstname", "lastname"})
_TELLING: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    # kind, all of these columns, at least one of these
    (
        "imported_contacts",
        frozenset({"companies", "createdat"}),
        frozenset({"source", "emails", "emailaddress", "phonenumbers"}),
    ),
    (
        "google_csv",
        frozenset({"name", "givenname", "familyname"}),
        frozenset({"additionalname", "yominame", "groupmembership", "e-mail1-value"}),
    ),
    (
        "google_csv",
        _PLAIN_NAME,
        frozenset({"phoneticfirstname", "fileas", "organizationname", "e-mail1-value", "labels"}),
    ),
    (
        "outlook_csv",
        _PLAIN_NAME | {"e-mailaddress"},
        frozenset(
            [
                "middlename",
                "suffix",
                "e-mailtype",
                "e-maildisplayname",
                "e-mail2address",
                "initials",
                "webpage",
                "mobilephone",
                "businessphone",
                "homephone",
                "department",
                "jobtitle",
            ]
        ),
    ),
    (
        "yahoo_csv",
        frozenset({"first", "last", "email"}),
        frozenset({"middle", "nickname", "distributionlists", "messengerid", "yahoo!phone"}),
    ),
)
_SINGLE = {
    "first_name": "firstname givenname first",
    "middle_name": "middlename additionalname middle",
    "last_name": "lastname familyname last",
    "full_name": "name fullname fileas displayname",
    "company": "company companies organizationname organization1-name",
    "position": "jobtitle organizationtitle organization1-title",
    "birthday": "birthday",
    "location": "businesscity homecity location address1-city",
    "profile": "profiles linkedin linkedinurl",
}
_COLUMN = {key: field for field, keys in _SINGLE.items() for key in keys.split()}
_EMAIL = re.compile(r"e-?mail(\d*)(address(es)?|-value)?|emails|alternateemail\d|emailaddress")
_PHONE = re.compile(
    r"(primary|mobile|business|company ?main|home|other|car)phone\d?|phone\d+-value|phonenumbers"
    r"|mobile|home|work|primary|other|yahoo!phone"
)
_SITE = re.compile(r"(personal|business)?(webpage|website)(\d+-value)?|sites")
# Yahoo's short names would be streets or kinds of something else elsewhere.
_YAHOO_ONLY = frozenset({"mobile", "home", "work", "primary", "other"})

LINKEDIN_2016 = {5: "e-mailaddress", 29: "company", 31: "jobtitle"}
"""Where LinkedIn's Outlook layout has what Outlook has elsewhere; it had 57 columns or more."""
_LEAST_COLUMNS = 57
_KNOWN_2016 = frozenset(
    [
        "title",
        "firstname",
        "middlename",
        "lastname",
        "suffix",
        "e-mailaddress",
        "company",
        "jobtitle",
    ]
)
_KNOWN_YAHOO = frozenset(["first", "middle", "last", "email", "company", "title"])
_OLD_NAMES = {
    "firstname": "first_name",
    "first": "first_name",
    "lastname": "last_name",
    "last": "last_name",
    "e-mailaddress": "email",
    "email": "email",
    "company": "company",
    "jobtitle": "position",
}


def book_kind(header: Sequence[str]) -> str | None:
    """Which address book has this header; None for any other table."""
    keys = {column_key(cell) for cell in header}
    for kind, every, some in _TELLING:
        if every <= keys and some & keys:
            return kind
    return None


def old_linkedin_columns(
    header: Sequence[str], open_bytes: Opener, layout: Layout, file: str
) -> dict[str, int] | None:
    """Which column holds which field, if this is LinkedIn's own export of before 2017.

    The whole table is read: one phone or street in it, and it is an address book.
    """
    keys = [column_key(cell) for cell in header]
    wide = len(keys) >= _LEAST_COLUMNS
    outlook = wide and all(keys[place] == key for place, key in LINKEDIN_2016.items())
    yahoo = keys[:1] == ["first"] and book_kind(header) == "yahoo_csv"
    if not (outlook or yahoo):
        return None
    known = _KNOWN_YAHOO if yahoo else _KNOWN_2016
    if not _only_filled(keys, known, open_bytes, layout, file, jobs=yahoo):
        return None
    names = {**_OLD_NAMES, **({"title": "position"} if yahoo else {})}
    columns: dict[str, int] = {}
    for place, key in enumerate(keys):
        if key in names:
            columns.setdefault(names[key], place)
    return columns


def _only_filled(
    keys: Sequence[str],
    known: frozenset[str],
    open_bytes: Opener,
    layout: Layout,
    file: str,
    *,
    jobs: bool,
) -> bool:
    """Whether nothing but the known columns is filled; with `jobs`, most rows have one as well."""
    rows = with_job = 0
    job = [place for place, key in enumerate(keys) if key in ("company", "title")]
    for _, cells, _ in read_rows(open_bytes, layout, file):
        filled = {place for place, cell in enumerate(cells) if clean(cell)}
        if any(place >= len(keys) or keys[place] not in known for place in filled):
            return False
        rows += bool(filled)
        with_job += filled.issuperset(job)
    return rows > 0 and (not jobs or with_job * 10 >= rows * 8)


def table_book(name: str, kind: str, open_bytes: Opener, layout: Layout, counted: bool) -> Book:
    """A table as an address book. Raises AppError when its bytes cannot be read."""
    seen = fingerprint(open_bytes)
    settled = Layout(seen.encoding, layout.delimiter, layout.header, layout.header_index)
    return Book(name, kind, seen, partial(_rows, open_bytes, settled, name, kind), counted)


def _rows(open_bytes: Opener, layout: Layout, file: str, kind: str) -> Iterator[BookRow]:
    columns = _columns(layout.header, kind)
    for line, cells, _ in read_rows(open_bytes, layout, file):
        if any(clean(cell) for cell in cells):
            yield _entry(line, cells, columns)
        else:
            yield LeftOut(line, "blank_row")


def _columns(header: Sequence[str], kind: str) -> Mapping[str, list[int]]:
    """Field → its columns, the preferred first."""
    columns: dict[str, list[int]] = {}
    for place, cell in enumerate(header):
        if field := _field(column_key(cell), kind):
            columns.setdefault(field, []).append(place)
    return columns


def _field(key: str, kind: str) -> str | None:
    if key in _YAHOO_ONLY and kind != "yahoo_csv":
        return None
    # Outlook's "Title" is Mr or Dr; with Yahoo and LinkedIn it is the job.
    if key == "title":
        return "position" if kind in ("yahoo_csv", "imported_contacts") else None
    if field := _COLUMN.get(key):
        return field
    for field, pattern in (("emails", _EMAIL), ("phones", _PHONE), ("sites", _SITE)):
        if pattern.fullmatch(key):
            return field
    return None


def _entry(line: int, cells: Sequence[str], columns: Mapping[str, list[int]]) -> BookRow:
    def texts(field: str) -> list[str]:
        return [cells[at] for at in columns.get(field, ()) if at < len(cells) and cells[at].strip()]

    def several(field: str) -> list[str]:
        return [part for text in texts(field) for part in SEVERAL.split(text) if part.strip()]

    def one(field: str) -> str | None:
        return next(iter(texts(field)), None)

    given = " ".join(
        filter(None, map(clean, filter(None, (one("first_name"), one("middle_name")))))
    )
    company = (one("company") or "").partition(":::")[0] or None
    full = one("full_name")
    return entry_of(
        line,
        given or None,
        one("last_name"),
        None if full == company else full,
        emails=several("emails"),
        phones=several("phones"),
        company=company,
        position=one("position"),
        links=several("sites"),
        profile=next((link for link in several("profile") if "/in/" in link), None),
        location=one("location"),
        birthday=_day(one("birthday")),
    )


def _day(text: str | None) -> str | None:
    """Outlook writes 0/0/00 where it knows no birthday."""
    return None if text is None or re.fullmatch(r"[0/.\-\s]*", text) else text
