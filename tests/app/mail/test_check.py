"""The check before sending finds what is there, says what is not, and points to the place."""

import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.check import CODES, ELEMENTS, Busy, Known, check_letter, greeted, words_in
from app.mail.elements import find_elements
from app.mail.letters import draft_for
from app.mail.reader import left_over, reader_of
from app.mail.templates import fill_letter, letter_templates
from app.people.service import add_person, log_event
from app.research.me import change_me
from app.store.models import OfferedTime
from tests.app.mail.letters_sample import samples
from tests.app.mail.test_letters import FULL, PERSONAL

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

FIRST = [template for template in letter_templates() if template.kind == "first"]


def codes(text: str, known: Known | None = None, **more) -> list[str]:
    return [note.code for note in check_letter(text, known, **more).notes]


def measured(part: str, element: str) -> tuple[float, float, int]:
    letters = samples(part)
    said = [find_elements(letter.text)[element] is not None for letter in letters]
    true = [element in letter.holds for letter in letters]
    hits = sum(a and b for a, b in zip(said, true, strict=True))
    return hits / max(1, sum(said)), hits / max(1, sum(true)), len(letters)


def test_there_are_letters_enough_and_the_held_ones_are_others() -> None:
    tuned, held = ({sample.text for sample in samples(part)} for part in ("tuned", "held"))
    assert len(tuned | held) >= 360
    assert not tuned & held
    for element in ELEMENTS:
        without = [s for s in samples("held") if element not in s.holds]
        assert len(without) >= 10


@pytest.mark.parametrize("part", ["tuned", "held"])
def test_elements_are_found_with_precision_and_recall(part: str, capsys) -> None:
    lines = [f"{part:8} precision  recall  letters"]
    for element in ELEMENTS:
        precision, recall, count = measured(part, element)
        lines.append(f"{element:8} {precision:9.2f} {recall:7.2f} {count:8}")
        assert precision >= 0.9, element
        assert recall >= 0.9, element
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")


@pytest.mark.parametrize("template", FIRST, ids=lambda t: t.key)
def test_every_first_letter_of_ours_holds_all_five(template) -> None:
    body = fill_letter(template, FULL | PERSONAL | {"connection": "Trey"}).body
    report = check_letter(body, Known("Mara", "Oyelaran", shared=("Trey",)))
    assert [name for name, place in report.elements.items() if place is None] == []
    assert [note.code for note in report.notes] == []


@pytest.mark.parametrize(
    ("said", "elements"),
    [
        ("I am currently between jobs after closing my bookshop.", ["who"]),
        ("Since 2019 I have been translating patents from Japanese.", ["who"]),
        ("I have been wondering about that.", ["help"]),
        ("I saw that you also rowed for the river club, where I spent two summers.", ["share"]),
        ("Priya Nair thought we should talk.", ["share"]),
        ("You supervised my colleague Sam Poe in 2018.", ["share"]),
        ("The museum you built is the reason my students now draw maps.", []),
        ("I'm hoping you can shed light on how your team hires interns.", ["help"]),
        ("What I cannot find anywhere is how the job feels day to day.", ["help"]),
        ("After nine years in retail I now study data engineering in the evenings.", ["who"]),
        ("I study in the evenings, but Friday at noon works for me.", ["who", "times"]),
        ("I will follow up next Thursday if I do not hear from you.", []),
    ],
)
def test_a_sentence_holds_what_it_says_and_no_more(said: str, elements: list[str]) -> None:
    found = check_letter(f"Dear Kim,\n\n{said}\n\nBest,\nJo").elements
    assert [name for name, place in found.items() if place] == elements


def test_places_point_into_the_text() -> None:
    text = "Dear Mara,\n\nI am a nurse. Would you talk? Could you call? www.example.com [your name]"
    report = check_letter(text)
    who = report.elements["who"]
    assert who is not None
    assert text[slice(*who)] == "I am a nurse."
    places = {note.code: text[note.start : note.end].strip() for note in report.notes}
    assert places["many_questions"] == "Could you call?"
    assert places["link"] == "www.example.com"
    assert places["gap"] == "[your name]"
    assert report.elements["ask"] is None


def test_a_shared_name_is_what_we_share_whoever_it_is() -> None:
    text = "Hello,\n\nTrey Research was a good place to begin."
    assert check_letter(text).elements["share"] is None
    assert check_letter(text, Known("A", "B", shared=("Trey Research",))).elements["share"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Are you hiring? My résumé is attached.", "job_words"),
        ("I am looking for a new job.", "job_words"),
        ("Please pass my CV on.", "job_words"),
        ("I hope this e-mail finds you well.", "empty_phrase"),
        ("Hello {first}, how are you", "placeholder"),
        ("Dear <name>,", "placeholder"),
        ("Few words.", "too_short"),
        ("word " * 60, "short"),
        ("word " * 151, "too_long"),
        ("Please let me know if you have 20 minutes for a call.", "not_a_question"),
        ("Can I get a job at your firm?", "job_words"),
        ("Do you know of any openings?", "job_words"),
        ("Hyvää päivää.\nOlen lääkäri.\nOnko teillä aikaa?\nMyös puhelimitse.", "not_english"),
    ],
)
def test_what_speaks_against_a_letter_is_noted(text: str, code: str) -> None:
    assert code in CODES
    assert code in codes(text)


@pytest.mark.parametrize(
    "text", ["Your job is what I would like to learn about.", "The job that you do.", "my day job"]
)
def test_a_job_may_be_spoken_of(text: str) -> None:
    assert "job_words" not in codes(text)


def test_the_subject_is_looked_at_when_there_is_one() -> None:
    assert codes("word " * 80) == []
    assert codes("word " * 80, subject=" ") == ["no_subject"]
    assert codes("word " * 80, subject="x" * 61) == ["long_subject"]
    assert codes("word " * 80, subject="A question") == []


def test_another_letter_than_a_first_one_has_no_five_parts() -> None:
    text = "Dear Mara, thank you. See www.example.com [your name]"
    assert codes(text, kind="thank") == ["gap"]


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Dear Mara,", "Mara"),
        ("Hello Mr. Nowak", "Nowak"),
        ("Good morning Dr Lee Ann Okoye,", "Lee Ann Okoye"),
        ("Dear Sir or Madam,", None),
        ("Hi there!", None),
        ("I am Nora.", None),
        ("", None),
    ],
)
def test_whom_a_letter_greets(greeting: str, name: str | None) -> None:
    found = greeted(f"\n{greeting}\n\nText.")
    assert (found[0] if found else None) == name


def test_a_name_that_is_not_on_the_card_is_noted() -> None:
    known = Known("Söderberg", "", others=("Priya",))
    assert "name" in codes("Dear Soderberg,\n\n...", known)
    assert "name" not in codes("Dear Söderberg,\n\n...", known)
    assert "other_name" in codes("Dear Priya,\n\n...", known)
    assert "name" not in codes("To you,", known)
    dmitri = Known("Dmitri", "Kovač", others=("Priya",))
    assert codes("Dear Dmitry,\n\n...", dmitri)[-1] == "name"
    assert codes("Dear Dmitri,\n\nKovac is a fine name.", dmitri)[-1] == "name"
    assert codes("Dear Mr Kovač,\n\nDmitri's work.", dmitri)[-1] not in ("name", "other_name")
    assert codes("Dear Dmitri,\n\nThank you, Priya.", dmitri)[-1] == "other_name"
    assert codes("Dear Dmitri,\n\nPriya told me of you.", dmitri)[-1] != "other_name"


def test_times_that_are_over_taken_or_on_the_wrong_day_are_noted() -> None:
    start = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    taken = Busy(start, start + timedelta(minutes=30), "talk with Aiko Brandt")
    zagreb = ZoneInfo("Europe/Zagreb")
    known = Known("Dmitri", now=TUESDAY, zone=zagreb, busy=(taken,))
    text = (
        "Dear Dmitri,\n\nAny of these would suit me:\n"
        "- Tue 1 Dec, 10:15 – 11:30\n- Tue 1 Dec, 11:00\n- Thu 2 Dec, 16:00\n- Mon 23 Nov, 16:00\n"
    )
    notes = check_letter(text, known).notes
    found = [(n.code, text[n.start : n.end]) for n in notes if n.code.endswith(("_time", "_day"))]
    assert found == [
        ("booked_time", "Tue 1 Dec, 10:15 – 11:30"),
        ("wrong_day", "Thu 2 Dec, 16:00"),
        ("past_time", "Mon 23 Nov, 16:00"),
    ]
    assert "past_time" not in codes("Dear Dmitri,\n\nOn 3 November I read your paper.", known)


def test_the_reader_is_known_from_the_card(store, clock) -> None:
    change_me(store, {"name": "Nora Weiss", "headline": "an analyst at Litware"})
    made = add_person(store, clock, "Mara", "Oyelaran", company="Rail", why="Because.")
    mara = min(made.of("person"))
    priya = min(add_person(store, clock, "Priya", "L").of("person"))
    log_event(store, clock, priya, "sent")
    log_event(store, clock, priya, "scheduled", clock.now() + timedelta(days=2), minutes=30)
    with store.operation("offer") as op:
        times = {"starts_at": "2026-12-01T09:00:00Z", "ends_at": "2026-12-01T09:20:00Z"}
        op.insert(OfferedTime, person_id=priya, status="offered", **times)
    known = reader_of(store, clock, mara)
    assert (known.first_name, known.others) == ("Mara", ("Priya",))
    assert [busy.by for busy in known.busy] == ["talk with Priya L", "offered to Priya L"]
    body = draft_for(store, clock, mara, "first").body
    found = check_letter(body, known)
    assert found.elements["share"] is None
    assert [name for name, place in found.elements.items() if place] == [
        "who",
        "help",
        "ask",
        "times",
    ]


def test_other_people_and_companies_that_stayed_behind_are_found(store, clock) -> None:
    mara = min(add_person(store, clock, "Mara", "Oyelaran", company="Rail").of("person"))
    add_person(store, clock, "Priya", "Lindqvist", company="Fabrikam")
    met = min(add_person(store, clock, "Lena", "Fischer", company="Litware").of("person"))
    log_event(store, clock, met, "met")
    known = reader_of(store, clock, mara)

    def said(text: str) -> list[str]:
        return [text[n.start : n.end] for n in left_over(store, mara, known, text)]

    assert said("I admire what Priya Lindqvist did.") == ["Priya Lindqvist"]
    assert said("I admire your work at Fabrikam’s office.") == ["Fabrikam"]
    assert said("Priya Lindqvist suggested that I write to you.") == []
    assert said("I worked with Lena Fischer for a year.") == []
    assert said("I work at Fabrikam and admire you.") == []
    assert said("You know Rail, Mara Oyelaran. Fabrikam is good.") == []
    assert said("") == []


def test_bullets_and_dashes_are_no_words() -> None:
    assert words_in("Two words\n- •  – …") == 2


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    known = Known("A", "B", shared=(text[:3],), others=(text[3:6],), now=TUESDAY)
    report = check_letter(text, known, subject=text[:9])
    places = [span for span in report.elements.values() if span]
    for start, end in [*places, *((n.start, n.end) for n in report.notes)]:
        assert 0 <= start <= end <= len(text)
    assert {note.code for note in report.notes} <= set(CODES)


WORDS = st.sampled_from(
    [
        "Dear",
        "Mara,",
        "I",
        "am",
        "a",
        "nurse",
        ".",
        "?",
        "\n",
        "-",
        "Would",
        "you",
        "have",
        "20",
        "minutes",
        "we",
        "both",
        "Tuesday",
        "1",
        "Dec",
        "at",
        "10:00",
        "your",
        "view",
        "www.example.com",
        "{first}",
        "Dr.",
        "«",
        "👍",
        "\r\n",
    ]
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_letter_like_text_can_be_looked_at(text: str) -> None:
    report = check_letter(text, Known("Mara", "Oyelaran", now=TUESDAY))
    for note in report.notes:
        assert 0 <= note.start <= note.end <= len(text)
