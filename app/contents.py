"""What the languages bring beside the words of the window: files of letters and questions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from app.language import LANGUAGES, written_language
from app.paths import resources_dir


@cache
def content(language: str, name: str) -> Mapping[str, Any]:
    """The tables of a language's file NAME.toml; empty for English and where there is none.

    Letters and questions have one such file each, laid over the English one entry by entry.
    """
    if language == LANGUAGES[0]:
        return {}
    # Not needed before a letter or a question is shown in another language.
    import tomllib

    file = resources_dir() / "i18n" / language / f"{name}.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}


def words(table: str, english: Mapping[str, str]) -> Mapping[str, str]:
    """A table of the words that letters are made of, in the written language.

    What that language has no word for stands in English.
    """
    given = content(written_language(), "letter_words").get(table, {})
    return {**english, **given}
