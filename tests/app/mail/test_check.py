"""The check before sending finds what is there, says what is not, and points to the place."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.check import ELEMENTS, Known, check_letter
from app.mail.letters import draft_for, reader_of
from app.mail.templates import fill_letter, templates_of
from app.people.service import add_person, log_event
from app.research.me import change_me
from tests.app.mail.letters_sample import samples
from tests.app.mail.test_letters import FULL, PERSONAL


def codes(text: str, known: Known | None = None) -> list[str]:
    return [note.code for note in check_letter(text, known).notes]


@pytest.mark.parametrize("element", ELEMENTS)
def test_elements_are_found_with_precision_and_recall(element: str, capsys) -> None:
    letters = samples()
    said = [check_letter(letter.text).elements[element] is not None for letter in letters]
    true = [element in letter.holds for letter in letters]
    hits = sum(a and b for a, b in zip(said, true, strict=True))
    precision, recall = hits / max(1, sum(said)), hits / max(1, sum(true))
    line = f"{element}: precision {precision:.2f}, recall {recall:.2f}, {len(letters)} letters"
    with capsys.disabled():
        sys.stdout.write("\n" + line + "\n")
    assert precision >= 0.9
    assert recall >= 0.9


@pytest.mark.parametrize("template", templates_of("first"), ids=lambda t: t.key)
def test_every_first_letter_of_ours_holds_all_five(template) -> None:
    body = fill_letter(template, FULL | PERSONAL | {"connection": "Trey"}).body
    report = check_letter(body, Known("Mara", "Oyelaran", shared=("Trey",)))
    assert [name for name, place in report.elements.items() if place is None] == []
    assert [note.code for note in report.notes] == []


def test_places_point_into_the_text() -> None:
    text = "Dear Mara,\n\nI am a nurse. Would you talk? Could you call? www.example.com [your name]"
    report = check_letter(text)
    who = report.elements["who"]
    assert who is not None
    assert text[slice(*who)].startswith("I am a")
    places = {note.code: text[note.start : note.end].strip() for note in report.notes}
    assert places["many_questions"] == "Could you call?"
    assert places["link"] == "www.example.com"
    assert places["gap"] == "[your name]"
    assert report.elements["ask"] is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Are you hiring? My résumé is attached.", "job_words"),
        ("I hope this e-mail finds you well.", "empty_phrase"),
        ("Hello {first}, how are you", "placeholder"),
        ("Few words.", "too_short"),
        ("word " * 151, "too_long"),
    ],
)
def test_what_speaks_against_a_letter_is_noted(text: str, code: str) -> None:
    assert code in codes(text)


def test_a_name_that_is_not_on_the_card_is_noted() -> None:
    known = Known("Söderberg", "", others=("Priya",))
    assert "name" in codes("Dear Soderberg,\n\n...", known)
    assert "name" not in codes("Dear Söderberg,\n\n...", known)
    assert "other_name" in codes("Dear Priya,\n\n...", known)
    assert "name" not in codes("To you,", known)


def test_the_reader_is_known_from_the_card(store, clock) -> None:
    change_me(store, {"name": "Nora Weiss", "headline": "an analyst at Litware"})
    made = add_person(store, clock, "Mara", "Oyelaran", company="Rail", why="Because.")
    mara = min(made.of("person"))
    priya = min(add_person(store, clock, "Priya", "L").of("person"))
    log_event(store, clock, priya, "sent")
    known = reader_of(store, mara)
    assert (known.first_name, known.others) == ("Mara", ("Priya",))
    body = draft_for(store, clock, mara, "first").body
    found = check_letter(body, known)
    assert found.elements["share"] is None
    assert [name for name, place in found.elements.items() if place] == [
        "who",
        "help",
        "ask",
        "times",
    ]


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    report = check_letter(text, Known("A", "B", shared=(text[:3],), others=(text[3:6],)))
    for note in report.notes:
        assert 0 <= note.start <= note.end <= len(text)
