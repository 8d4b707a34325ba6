"""The recovery phrase: the key itself in 24 words, however it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.connect import Key
from app.store.phrase import COUNT, is_phrase, key_of, phrase_of, words
from tests.refusals import refusal_of

KEYS = st.binary(min_size=32, max_size=32).map(Key)


def test_the_words_are_told_apart_by_four_letters():
    assert len(words()) == len({word[:4] for word in words()}) == 2048


@pytest.mark.parametrize(
    ("raw", "first", "last"),
    [
        (bytes(32), "abandon", "art"),
        (b"\xff" * 32, "zoo", "vote"),
        (b"\x7f" * 32, "legal", "title"),
    ],
)
def test_the_phrase_is_that_of_bip_39(raw, first, last):
    phrase = phrase_of(Key(raw))
    assert (phrase[0], phrase[-1], len(phrase)) == (first, last, COUNT)


@given(KEYS)
def test_every_key_comes_back_from_its_phrase(key):
    phrase = phrase_of(key)
    assert key_of(" ".join(phrase)) == key
    numbered = "\n".join(f"{n}. {word.upper()}" for n, word in enumerate(phrase, 1))
    assert key_of(numbered) == key
    assert key_of(", ".join(word[:4] for word in phrase)) == key


@given(KEYS, st.integers(0, COUNT - 1), st.integers(0, 2047))
def test_another_word_is_another_key_or_refused(key, place, number):
    phrase = phrase_of(key)
    changed = [*phrase[:place], words()[number], *phrase[place + 1 :]]
    if changed != phrase and is_phrase(" ".join(changed)):
        assert key_of(" ".join(changed)) != key


@given(st.text(max_size=3000))
def test_any_text_is_a_phrase_or_refused(text):
    assert is_phrase(text) in (True, False)


def test_what_is_wrong_with_a_phrase_is_said_without_its_words():
    phrase = phrase_of(Key(bytes(32)))
    assert refusal_of(key_of, " ".join(phrase[1:])) == "phrase_length"
    assert refusal_of(key_of, " ".join(["secretword", *phrase[1:]])) == "phrase_word"
    assert refusal_of(key_of, " ".join(["zoo", *phrase[1:]])) == "phrase_checksum"
