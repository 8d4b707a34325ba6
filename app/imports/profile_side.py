"""The sidebar of a profile PDF: contact, then lists of short items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.imports.linkedin import clean, first_email, profile_slug
from app.imports.pdf_lines import Line, Link
from app.imports.profile_parts import (
    MAIN_END,
    SIDE_END,
    ReadLink,
    is_rest,
    joined,
    labelled,
)

HEADING, URL, TEXT = 13.0, 11.0, 10.5
"""Sizes of the sidebar."""
ITEM = 15.0
"""A sidebar item that goes on stands 12.6 below; the next one 17.6."""
ADDRESS = 19.0
"""An address that goes on stands 14.4 below; the next one 24.4."""

# What stays English in every language of the interface.
_SIDE_HEADINGS = {
    "languages": "languages",
    "certifications": "certifications",
    "honors-awards": "honors",
    "publications": "publications",
    "patents": "patents",
}
_PHONE = re.compile(r"[+(]?\d[\d\s()./-]{4,}")


class Sidebar:
    """The sidebar: contact, then lists of short items."""

    def __init__(self, lines: Sequence[Line], links: Sequence[Link]) -> None:
        self._items: dict[str, tuple[str, ...]] = {}
        self._annotated = [link for link in links if link.left < MAIN_END / 2]
        self.links: tuple[ReadLink, ...] = ()
        self.phones: tuple[ReadLink, ...] = ()
        self.email: str | None = None
        self.unread: list[str] = []
        for heading, body in _sections(lines):
            self._take(heading, body)
        profiles = [link.url for link in self._annotated if profile_slug(link.url)]
        profiles += [link.value for link in self.links if profile_slug(link.value)]
        self.url: str | None = profiles[0] if profiles else None
        self.links = tuple(link for link in self.links if not profile_slug(link.value))

    def items(self, section: str) -> tuple[str, ...]:
        """The items of a section; none when it is not there."""
        return self._items.get(section, ())

    def _take(self, heading: str, body: Sequence[Line]) -> None:
        entries = [joined(lines) for lines in _entries(body, ITEM)]
        known = _SIDE_HEADINGS.get(heading.casefold())
        if known is None and not self._items and _is_contact(body, entries):
            self._contact(body)
            return
        if known is None and not self._items:
            known = "skills"
        elif known is None and entries and all(labelled(entry)[1] for entry in entries):
            known = "languages"
        if known is None or known in self._items:
            self.unread.append(heading)
        else:
            self._items[known] = tuple(entry for entry in entries if entry)

    def _contact(self, body: Sequence[Line]) -> None:
        links: list[ReadLink] = []
        phones: list[ReadLink] = []
        for lines in _contact_entries(body):
            text = joined(lines)
            value, label = labelled(text)
            url = self._annotation(lines)
            address = first_email(value.replace(" ", ""))
            if address or (url and url.startswith("mailto:")):
                self.email = self.email or address or first_email(url or "")
            elif url or _is_url(lines, value):
                links.append(ReadLink(url or _address(value), label))
            elif _PHONE.fullmatch(value):
                phones.append(ReadLink(value, label))
        self.links, self.phones = tuple(dict.fromkeys(links)), tuple(dict.fromkeys(phones))

    def _annotation(self, lines: Sequence[Line]) -> str | None:
        """The address that lies on some lines, whole however they are wrapped."""
        for link in self._annotated:
            for line in lines:
                if link.page == line.page and link.top - 2 <= line.y <= link.bottom + 2:
                    return clean(link.url)
        return None


def _sections(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    heading: list[Line] = []
    body: list[Line] = []
    for line in lines:
        if abs(line.size - HEADING) < 0.75:
            if body:
                yield joined(heading), body
                heading, body = [], []
            heading.append(line)
        elif heading:
            body.append(line)
    if heading:
        yield joined(heading), body


def _entries(body: Sequence[Line], most: float) -> Iterator[list[Line]]:
    """Lines gathered into items."""
    entry: list[Line] = []
    for line in body:
        if entry and not is_rest(entry[-1], line, most, SIDE_END):
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _contact_entries(body: Sequence[Line]) -> Iterator[list[Line]]:
    """As `_entries`, where addresses are larger and stand further apart."""
    entry: list[Line] = []
    for line in body:
        both = bool(entry) and _is_larger(entry[0]) and _is_larger(line)
        most = ADDRESS if both else ITEM
        if entry and not is_rest(entry[-1], line, most, SIDE_END):
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _is_larger(line: Line) -> bool:
    return line.size > (URL + TEXT) / 2


def _is_contact(body: Sequence[Line], entries: Sequence[str]) -> bool:
    """Whether a section holds addresses and numbers, not skills."""
    if any(_is_larger(line) for line in body):
        return True
    values = [labelled(entry)[0] for entry in entries]
    return any("@" in value or _PHONE.fullmatch(value) for value in values)


def _is_url(lines: Sequence[Line], value: str) -> bool:
    bare = value.replace(" ", "")
    return _is_larger(lines[0]) and bool(re.match(r"(https?://)?[\w-]+(\.[\w-]+)+([/?#:]|$)", bare))


def _address(shown: str) -> str:
    """An address as it is shown, made whole: blanks come only from wrapping."""
    bare = shown.replace(" ", "")
    return bare if "://" in bare else f"https://{bare}"
