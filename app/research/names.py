"""Names of schools, employers, places and languages: when two spellings are one.

Strict: accents, legal endings, the words for a university, initials, a former name that one's own
card states. What only looks alike is never the same; it can be proposed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.people.keys import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEGAL = _words(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa "
    "ohg ug se ab aktiebolag as asa aps oy oyj sa sas sarl srl spa sl slu bv nv pty pvt pte bhd "
    "kk ltda group gruppe gruppen holding holdings"
)
_LEGAL_FIRST = _words("the ab as oy pt")
_UNIVERSITY = _words(
    "university univ uni universitat universitaet universite universita universitatea universidad "
    "universidade universitet universitetet universiteit uniwersytet univerzita yliopisto"
)
_WORDS = {
    **dict.fromkeys(_UNIVERSITY, "university"),
    **dict.fromkeys(_words("technische technischer technisch tecnica tekniska tech"), "technical"),
    **dict.fromkeys(_words("institut institutet instituto istituto inst"), "institute"),
}
_JOINING = _words(
    "of the at in de di du da do del della dei la le les der die das des den for fur von zu and "
    "und et y e och og i"
)
_TWO_SCHOOLS = _words("washington miami york newcastle lincoln victoria ottawa")
"""Where "University of X" and "X University" are two schools."""
_CITIES = {
    "munchen": "munich", "koln": "cologne", "wien": "vienna", "goteborg": "gothenburg",
    "kobenhavn": "copenhagen", "roma": "rome", "milano": "milan", "torino": "turin",
    "firenze": "florence", "napoli": "naples", "venezia": "venice", "praha": "prague",
    "warszawa": "warsaw", "lisboa": "lisbon", "geneve": "geneva", "genf": "geneva",
    "bruxelles": "brussels", "brussel": "brussels", "moskva": "moscow", "bucuresti": "bucharest",
    "sevilla": "seville", "den haag": "the hague", "nurnberg": "nuremberg", "kyiv": "kiev",
    "athina": "athens", "helsingfors": "helsinki", "abo": "turku", "bombay": "mumbai",
    "new york city": "new york", "nyc": "new york",
}  # fmt: skip
_LANGUAGES = {
    word: name
    for name, words in {
        "english": "englisch engelska anglais ingles engelsk engels inglese",
        "german": "deutsch tyska allemand aleman tysk duits tedesco alemao",
        "french": "franzosisch franska francais frances fransk frans francese",
        "spanish": "spanisch spanska espagnol espanol spansk spaans spagnolo castellano espanhol",
        "swedish": "schwedisch svenska suedois sueco svensk zweeds",
        "italian": "italienisch italienska italien italiano italiensk italiaans",
        "portuguese": "portugiesisch portugisiska portugais portugues",
        "dutch": "niederlandisch nederlandska neerlandais nederlands hollandsk",
        "danish": "danisch danska danois dansk deens",
        "norwegian": "norwegisch norska norvegien norsk noors bokmal",
        "finnish": "finnisch finska finnois suomi",
        "polish": "polnisch polska polonais polski",
        "russian": "russisch ryska russe ruso",
        "chinese": "chinesisch kinesiska chinois chino mandarin",
    }.items()
    for word in words.split()
}
_AROUND = re.compile(
    r"^(greater|grossraum|region de|area metropolitana de|storstockholm,?)\s+|"
    r"\s+(metropolitan (area|region)|bay area|metro area|area|und umgebung|kommun|stad)$"
)
_FORMER = re.compile(
    r"\b(?:formerly|former|previously|fka|f/k/a|ehemals|vormals|tidigare|anciennement|ex)\b[:\s]+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_NOWHERE = frozenset({"remote", "worldwide", "global", "anywhere", "hybrid"})
LEAST_INITIALS = 3


@dataclass(frozen=True)
class Spellings:
    """What a name says of itself: its plain form, short or other forms, and former ones."""

    plain: str
    others: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


@lru_cache(4096)
def spellings(name: str) -> Spellings:
    """A name without its brackets, and what the brackets say: "MIT", "formerly Proseware"."""
    others: list[str] = []
    former: list[str] = []
    plain = name
    for inner in _BRACKETS.findall(name):
        found = _FORMER.match(inner.strip())
        (former if found else others).append(inner.strip()[found.end() if found else 0 :])
    plain = " ".join(_BRACKETS.sub(" ", plain).split())
    if found := _FORMER.search(plain):
        former.append(plain[found.end() :])
        plain = plain[: found.start()].rstrip(" ,;–-")
    shorts = [other for other in others if short_form(other)]
    return Spellings(plain or name, tuple(shorts), tuple(text for text in former if text))


def employer_key(name: str) -> str:
    """The key by which two spellings of an employer are one: no accents, no legal ending."""
    tokens = _tokens(name)
    core = tokens
    while len(core) > 1 and core[0] in _LEGAL_FIRST:
        core = core[1:]
    while len(core) > 1 and (core[-1] in _LEGAL or core[-1] == "and"):
        core = core[:-1]
    return " ".join(core)


def school_key(name: str) -> str:
    """The key by which two spellings of a school are one: "Univ. of X" is "X University".

    Not where these are two schools, as in Washington.
    """
    tokens = [_CITIES.get(token, _WORDS.get(token, token)) for token in _tokens(name)]
    core = sorted(token for token in tokens if token not in _JOINING)
    place = [token for token in core if token != "university"]
    if len(place) == 1 and place[0] in _TWO_SCHOOLS and tokens[:2] == ["university", "of"]:
        core.append("of")
    return " ".join(core) or " ".join(tokens)


def place_key(place: str) -> str:
    """The city of a place; "" where only a country, or nowhere, is named."""
    first = _fold(place.split(",")[0])
    city = _AROUND.sub("", _AROUND.sub("", first)).strip()
    if city in _NOWHERE or city in _countries():
        return ""
    return _CITIES.get(city, city)


@lru_cache(1024)
def language_key(name: str) -> str:
    """The key of a language, whatever language its name is in."""
    plain = re.sub(r"[(\[].*", "", _fold(name)).strip()
    return _LANGUAGES.get(plain, plain)


def plain_key(name: str) -> str:
    """The key of a course, a certificate, a group: no accents, no marks."""
    return " ".join(_tokens(name))


def short_form(name: str) -> str:
    """The letters of a name that is an abbreviation ("KTH", "M.I.T."); else ""."""
    letters = name.replace(".", "").strip()
    is_short = LEAST_INITIALS <= len(letters) <= 6 and letters.isalpha() and letters.isupper()
    return folded(letters) if is_short else ""


def initials_of(name: str) -> str:
    """The initials of a name of three or more words that count; else ""."""
    tokens = [token for token in _tokens(name) if token not in _JOINING]
    while len(tokens) > 1 and tokens[-1] in _LEGAL:
        tokens = tokens[:-1]
    letters = "".join(token[0] for token in tokens)
    return letters if len(letters) >= LEAST_INITIALS else ""


def likeness(one: str, other: str) -> str:
    """How two keys look alike without being the same: "part", "close" or ""."""
    if one == other or min(len(one), len(other)) < 4:
        return ""
    short, long = sorted((one.split(), other.split()), key=len)
    names = [word for word in short if word not in ("university", "institute", "technical")]
    if names and len(short) < len(long) and set(short) <= set(long):
        return "part"
    # Loaded with the first look: it is no small library, and most runs do without.
    from rapidfuzz import fuzz

    return "close" if fuzz.ratio(one, other) >= 88 else ""


def _fold(text: str) -> str:
    # Letters of another alphabet, as of mathematics, may turn into capitals only by folding.
    return folded(text).lower()


def _tokens(name: str) -> list[str]:
    plain = _fold(name.replace("&", " and ").replace("+", " and ")).replace(".", "")
    return re.sub(r"[^\w]", " ", plain.replace("'", "").replace("’", "")).split()


@cache
def _countries() -> frozenset[str]:
    """The names of countries, from the time zone data that is here anyway."""
    from importlib.resources import files

    try:
        table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text("utf-8")
    except (OSError, ModuleNotFoundError):
        return frozenset()
    lines = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    names = {folded(line[1]) for line in lines if len(line) == 2}
    return frozenset(names - {"singapore", "luxembourg", "monaco", "hong kong"}) | {
        "united states", "united kingdom", "uk", "usa", "deutschland", "sverige", "england",
    }  # fmt: skip
