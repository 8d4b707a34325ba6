"""The pages about a person that one click opens in the browser."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlsplit

from app.store.db import Store

_WEB = "https://duckduckgo.com/?q="
_PEOPLE = "https://www.linkedin.com/search/results/people/"


def profile_link(person: Any) -> str:
    """The LinkedIn profile, or a search for it by name and company."""
    if person.profile_url and is_web_link(person.profile_url):
        return str(person.profile_url)
    if person.linkedin_slug:
        return f"https://www.linkedin.com/in/{quote(person.linkedin_slug)}"
    words = _words(person.first_name, person.last_name, person.company)
    return f"https://www.linkedin.com/search/results/people/?keywords={quote(words)}"


def company_link(store: Store, person: Any) -> str:
    """The team page or site of the company where one is noted, else its LinkedIn search."""
    known = store.sql(
        "SELECT team_page, website FROM company WHERE name_key = ?", (person.company_key,)
    )
    for link in known[0] if known else ():
        if link and is_web_link(link):
            return str(link)
    words = quote(person.company or "")
    return f"https://www.linkedin.com/search/results/companies/?keywords={words}"


def search_link(person: Any) -> str:
    """A web search for the person by name and company."""
    return f"{_WEB}{quote(_who(person))}"


def team_link(store: Store, person: Any) -> str:
    """The team page of the company where one is noted, else a web search for it."""
    known = store.sql("SELECT team_page FROM company WHERE name_key = ?", (person.company_key,))
    noted = known[0][0] if known else None
    if noted and is_web_link(noted):
        return str(noted)
    return f"{_WEB}{quote(_words(_exactly(person.company), 'team'))}"


def news_link(person: Any) -> str:
    """A search of the news for exactly this person."""
    return f"{_WEB}{quote(_who(person))}&iar=news&ia=news"


def video_link(person: Any) -> str:
    """A search of videos, such as talks, for exactly this person."""
    return f"{_WEB}{quote(_who(person))}&iar=videos&ia=videos"


def x_link(person: Any) -> str:
    """A search of X for people of this name."""
    name = _words(person.first_name, person.last_name)
    return f"https://x.com/search?q={quote(_exactly(name))}&f=user"


def scholar_link(person: Any) -> str:
    """A search of scholarly articles by this author."""
    name = _words(person.first_name, person.last_name)
    return f"https://scholar.google.com/scholar?q={quote(f'author:{_exactly(name)}')}"


def second_degree_link(company: str) -> str:
    """LinkedIn's search for people of a company whom somebody I know knows."""
    return f"{_PEOPLE}?keywords={quote(company)}&network=%5B%22S%22%5D"


def alumni_link(company: str, school: str) -> str:
    """LinkedIn's search for people of a company who went to a school."""
    return f"{_PEOPLE}?keywords={quote(_words(company, school))}"


def events_link(company: str) -> str:
    """LinkedIn's search for events of a company."""
    return f"https://www.linkedin.com/search/results/events/?keywords={quote(company)}"


def is_web_link(text: str) -> bool:
    """Whether this is an address that a browser may open: http or https with a host."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _who(person: Any) -> str:
    return _words(_exactly(_words(person.first_name, person.last_name)), person.company)


def _exactly(words: str | None) -> str:
    """Words to be found as they stand; a quotation mark inside would end them."""
    plain = " ".join((words or "").replace('"', " ").split())
    return f'"{plain}"' if plain else ""


def _words(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)
