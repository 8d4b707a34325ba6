"""Spelling: the right words are looked at, in the right language, and names are left alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.spelling import (
    FOLDER,
    Speller,
    changed_words,
    dictionaries,
    language_of,
    words_to_look_at,
)

AFF = "SET UTF-8\n"
DIC = "3\nund\nGrüße\nBrücke\n"


@pytest.fixture
def german(tmp_path: Path) -> Path:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "de_DE.aff").write_text(AFF, encoding="utf-8")
    (folder / "de_DE.dic").write_text(DIC, encoding="utf-8")
    (folder / "fr_FR.dic").write_text("1\nmot\n", encoding="utf-8")
    return tmp_path


def english(**more) -> Speller:
    return Speller(dictionaries(Path("/nowhere"), "none")["en_US"], **more)


def marked(speller: Speller, text: str) -> list[str]:
    return [text[start:end] for start, end in speller.misspelt(text)]


def test_english_travels_along_and_whole_pairs_are_added(german: Path) -> None:
    assert set(dictionaries(german, "none")) == {"en_US", "de_DE"}
    assert set(dictionaries(german / "nowhere", "none")) == {"en_US"}


def test_a_dictionary_is_found_in_a_folder_of_any_name(
    german: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hunspell.hunspell as library

    folder = tmp_path / "Łukasz 日本"
    (german / FOLDER).rename(folder)
    # As on a Windows whose code page lacks these letters.
    monkeypatch.setattr(library, "getpreferredencoding", lambda: "cp1252")
    assert not Speller(folder / "de_DE").misspelt("")


def test_misspelt_words_are_marked_and_suggestions_made() -> None:
    speller = english()
    assert marked(speller, "I don’t recieve the letters’ answers.") == ["recieve"]
    assert speller.suggestions("recieve")[0] == "receive"
    assert len(speller.suggestions("wrok")) <= 6


def test_gaps_links_addresses_numbers_and_short_forms_are_left_alone() -> None:
    text = (
        "nora@exmple.com www.exmple.org https://exmple.org/wrok {wrok} [your name] 20x NASA X "
        "exmple.com [who you are and what you do, in one line]"
    )
    assert marked(english(), text) == []


def test_names_and_own_words_are_never_marked() -> None:
    speller = english(own=["Flurb’s"], is_name={"Kovač", "Litwaer"}.__contains__)
    assert marked(speller, "Kovač of Litwaer's, flurb's litwaer Zorbl") == ["litwaer", "Zorbl"]
    speller.add_own("Zorbl")
    assert speller.is_own("zorbl")
    assert marked(speller, "Zorbl zorbl") == []
    speller.remove_own("Zorbl")
    assert marked(speller, "Zorbl") == ["Zorbl"]


def test_each_letter_is_looked_at_in_its_language(german: Path) -> None:
    known = dictionaries(german, "none")
    assert language_of("Dear Mara, I am the one and you are the other.", known) == "en_US"
    assert language_of("Ich bin es und das ist die Brücke mit der ich komme.", known) == "de_DE"
    assert language_of("Je suis une amie et vous êtes dans la ville avec le chien.", known) == ""
    assert language_of("", known) == "en_US"
    assert language_of("x", {}) == ""
    assert language_of("the and you", ["en_GB"]) == "en_GB"
    speller = Speller(known["de_DE"])
    assert marked(speller, "Grüße und Brücke und Grüsse") == ["Grüsse"]


def test_a_word_in_another_alphabet_is_no_fault() -> None:
    speller = english()
    assert marked(speller, "Привет 你好") in ([], ["Привет"], ["Привет", "你好"])
    assert isinstance(speller.suggestions("Привет"), tuple)


def test_own_words_are_kept_once_and_can_go() -> None:
    assert changed_words(["a", "B"], "b", known=True) == ["a", "b"]
    assert changed_words(["a", "B"], "b", known=False) == ["a"]


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    for start, end in words_to_look_at(text):
        assert 0 <= start < end <= len(text)
