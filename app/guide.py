"""The pages of help: what there is, in which order, and which of them hold some words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.paths import resources_dir

ENGLISH = "en"
CONTENTS = "contents.toml"
SNIPPET = 90
"""Characters of a page that are shown with what was found."""

_WORD = re.compile(r"\w+")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARK = re.compile(r"^\s*(?:#+|[-*]|\d+\.|>)\s+|[*`|]", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """One page: the name of its file, its title, the part of the contents it stands in, its text.

    The text is Markdown.
    """

    name: str
    title: str
    part: str
    text: str


@dataclass(frozen=True)
class FoundPage:
    """A page that holds what was looked for, and the words around it."""

    page: Page
    snippet: str


def help_folder(language: str = ENGLISH) -> Path:
    """The folder of the pages in this language ("de", "pt_BR"); English where there are none."""
    for name in (language, language.partition("_")[0]):
        folder = resources_dir() / "help" / name
        if name and (folder / CONTENTS).is_file():
            return folder
    return resources_dir() / "help" / ENGLISH


def help_pages(language: str = ENGLISH) -> list[Page]:
    """Every page, in the order of the contents; a page not written in this language in English."""
    folder = help_folder(language)
    english = help_folder()
    contents = tomllib.loads((folder / CONTENTS).read_text("utf-8"))
    found: list[Page] = []
    for part in contents["part"]:
        for name in part["pages"]:
            file = folder / f"{name}.md"
            text = (file if file.is_file() else english / f"{name}.md").read_text("utf-8")
            found.append(Page(name, _title(text), part["title"], text))
    return found


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def search_pages(pages: Sequence[Page], wanted: str) -> list[FoundPage]:
    """The pages in which every word begins that was typed; titles count most, then headings."""
    words = _WORD.findall(_folded(wanted))
    if not words:
        return []
    scored: list[tuple[int, FoundPage]] = []
    for page in pages:
        scores = [_score(page, word) for word in words]
        if all(scores):
            scored.append((-sum(scores), FoundPage(page, _snippet(page, words[0]))))
    return [found for _, found in sorted(scored, key=lambda one: one[0])]


def _score(page: Page, word: str) -> int:
    begins = re.compile(rf"\b{re.escape(word)}")
    title, headings, body = _searched(page)
    return (
        100 * bool(begins.search(title))
        + 20 * bool(begins.search(headings))
        + min(9, len(begins.findall(body)))
    )


@cache
def _searched(page: Page) -> tuple[str, str, str]:
    """Title, headings and all words of a page, as they are compared."""
    headings = "\n".join(line for line in page.text.splitlines() if line.startswith("##"))
    return _folded(page.title), _folded(headings), _folded(plain(page.text))


def _snippet(page: Page, word: str) -> str:
    text = " ".join(plain(page.text).partition("\n")[2].split())
    found = re.search(rf"\b{re.escape(word)}", _folded(text))
    # Folding may shorten a text by some letters: a place found in it is near enough to cut at.
    at = found.start() if found else 0
    start = text.rfind(" ", 0, max(0, at - SNIPPET // 3)) + 1
    cut = text[start : start + SNIPPET]
    if start + SNIPPET < len(text):
        cut = f"{cut.rpartition(' ')[0]} …"
    return f"… {cut}" if start else cut


def plain(text: str) -> str:
    """The words of a page without the marks of Markdown, its pictures left out."""
    return _MARK.sub("", _LINK.sub(r"\1", _PICTURE.sub("", text)))


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
