"""The words that letters are made of, in every language of the program."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cadence import landing
from app.cadence.landing import Landing, news_words, note_landing, part_words
from app.contents import content
from app.language import LANGUAGES, speak, write_english
from app.mail import hooks, templates, values
from app.mail.hooks import hook_sentence
from app.mail.said_times import times_said
from app.mail.time_words import (
    Reader,
    Slot,
    place_for_times,
    slot_words,
    slots_block,
    times_in,
    wording_of,
)
from app.people.service import add_person, log_event
from app.questions import facts
from app.research.common_ground import Shared
from app.research.months import Span
from app.store.models import Education, Position

ABROAD = LANGUAGES[1:]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ZAGREB = ZoneInfo("Europe/Zagreb")
FIELD = re.compile(r"\{(\w+)\}")
TABLES = {
    "letters": {**values._WORDS, **templates._WORDS},
    "aims": values.AIMS,
    "hooks": hooks._SENTENCES,
    "when": hooks._WHEN,
    "news": landing._NEWS,
    "parts": landing._PARTS,
    "facts": facts._WORDS,
}


@pytest.fixture(autouse=True)
def back_to_english():
    yield
    speak("en", None)
    write_english(False)


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("table", TABLES)
def test_every_language_has_every_word_with_its_fields(language, table):
    given, english = content(language, "letter_words")[table], TABLES[table]
    assert given.keys() == english.keys()
    for key, words in english.items():
        wanted = set(FIELD.findall(words))
        # Some languages say a thing without the name of the month or the reader.
        optional = {"month", "name"} if key in ("talked", "talked_there", "salutation") else set()
        assert set(FIELD.findall(given[key])) <= wanted, key
        assert wanted - set(FIELD.findall(given[key])) <= optional, key
        assert given[key] != words or FIELD.sub("", words).strip("“” .:,") == "", key


@pytest.mark.parametrize("language", ABROAD)
def test_every_language_names_all_days_and_months(language):
    said, times = wording_of(language), content(language, "letter_words")["times"]
    assert (len(said.days), len(said.months), len(said.in_month)) in ((7, 12, 0), (7, 12, 12))
    assert (len(times["day_forms"]), len(times["month_forms"])) == (7, 12)
    for names, forms in ((said.days, times["day_forms"]), (said.months, times["month_forms"])):
        assert all(name in known.split() for name, known in zip(names, forms, strict=True))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Dienstag, 1. Dezember, 10:00–10:20 Uhr, Ihre Zeit in Zagreb"),
        ("es", "martes 1 de diciembre, 10:00–10:20 h, su hora en Zagreb"),
        ("fr", "mardi 1er décembre, 10h00–10h20, votre heure à Zagreb"),
        ("pl", "wtorek, 1 grudnia, 10:00–10:20, czas miejscowy: Zagreb"),
        ("ar", "يوم الثلاثاء 1 ديسمبر، 10:00–10:20، بتوقيتكم في Zagreb"),
    ],
)
def test_a_time_is_worded_as_the_language_says_it(language, words):
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    slot = Slot(start, start + timedelta(minutes=20))
    assert slot_words(slot, Reader(ZAGREB, "HR", language=language)) == words
    assert slot_words(slot, Reader(ZAGREB, "US", language=language)) == words


@pytest.mark.parametrize("language", ABROAD)
@given(quarters=st.lists(st.integers(1, 16_000), min_size=1, max_size=4, unique=True))
def test_worded_times_are_read_back_as_they_were(language, quarters):
    speak(language, None)
    reader = Reader(ZoneInfo("Asia/Kathmandu"), "NP", language=language)
    slots = sorted(
        Slot(start, start + timedelta(minutes=20))
        for start in (NOW + timedelta(minutes=15 * quarter) for quarter in quarters)
    )
    kept = [s for s in slots if s.start.astimezone(reader.zone).date()
            == s.end.astimezone(reader.zone).date()]  # fmt: skip
    assert times_in(f"{slots_block(kept, reader)}\n", reader, NOW) == kept


@pytest.mark.parametrize("language", ABROAD)
def test_times_go_over_those_already_there_in_any_language(language):
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    slots = [Slot(start, start + timedelta(minutes=20))]
    for theirs in (True, False):
        block = slots_block(slots, Reader(ZAGREB, "HR", theirs, language))
        text = f"A\n{block}\nB"
        assert text[slice(*place_for_times(text, 0, "[x]"))] == block


@pytest.mark.parametrize(
    ("language", "text", "begins", "ends", "weekday"),
    [
        ("de", "am Di, 1. Dez. 2026 um 9 Uhr", "09:00", None, 1),
        ("de", "am 1.12. von 9:30 bis 10 Uhr", "09:30", "10:00", None),
        ("es", "el martes 1 de diciembre de 2026 a las 9:30", "09:30", None, 1),
        ("es", "1 de dic, 9:30 a 10:15 h", "09:30", "10:15", None),
        ("fr", "mardi 1er déc. à 9 h 30", "09:30", None, 1),
        ("fr", "le 1er décembre, de 9h à 10h", "09:00", "10:00", None),
        ("pl", "we wtorek 1 grudnia o 9:30", "09:30", None, 1),
        ("pl", "1 grudnia (środa), w godz. 9:30–10:00", "09:30", "10:00", 2),
        ("ar", "الثلاثاء 1 ديسمبر الساعة 9:30", "09:30", None, 1),
        ("ar", "1 ديسمبر 2026، من 9:30 إلى 10:15", "09:30", "10:15", None),
    ],
)
def test_times_are_read_as_people_write_them(language, text, begins, ends, weekday):
    (said,) = times_said(text, NOW.date(), language)
    assert said.day == date(2026, 12, 1)
    assert said.weekday == weekday
    assert f"{said.begins:%H:%M}" == begins
    assert (f"{said.ends:%H:%M}" if said.ends else None) == ends


@pytest.fixture
def mara(store, clock):
    (who,) = add_person(
        store, clock, "Mara", "Oyelaran", company="Contoso", position="Product Lead",
        why="Hat die zweite Werkstatt eröffnet", time_zone="America/New_York",
    ).of("person")  # fmt: skip
    log_event(store, clock, who, "sent", at=clock.now() - timedelta(days=9))
    log_event(store, clock, who, "met", at=clock.now() - timedelta(days=5))
    log_event(store, clock, who, "scheduled", at=clock.now() + timedelta(days=7))
    return who


def test_a_card_fills_a_german_letter_in_german(store, clock, mara):
    speak("de", None)
    known = values.letter_values(store, clock, mara)
    assert known["salutation"] == "Guten Tag Mara Oyelaran"
    assert known["fact"] == "Hat die zweite Werkstatt eröffnet."
    assert known["mode"] == "ein Telefongespräch"
    assert known["sent_day"] == "15. November"
    assert (known["met_day"], known["met_month"]) == ("19. November", "November")
    assert known["talk_day"] == "Dienstag, 1. Dezember"
    assert known["talk_time"] == "04:00 Uhr Ihrer Zeit (09:00 Uhr meiner Zeit)"
    write_english()
    assert values.letter_values(store, clock, mara)["salutation"] == "Dear Mara"


@pytest.mark.parametrize(
    ("language", "salutation", "day", "month"),
    [
        ("es", "Buenos días, Mara Oyelaran", "martes 1 de diciembre", "noviembre"),
        ("fr", "Bonjour Mara Oyelaran", "mardi 1er décembre", "novembre"),
        ("pl", "Dzień dobry", "wtorek, 1 grudnia", "listopad"),
        ("ar", "تحية طيبة Mara Oyelaran", "يوم الثلاثاء 1 ديسمبر", "نوفمبر"),
    ],
)
def test_a_salutation_guesses_no_gender(store, clock, mara, language, salutation, day, month):
    speak(language, None)
    known = values.letter_values(store, clock, mara)
    assert known["salutation"] == salutation
    assert (known["talk_day"], known["met_month"]) == (day, month)


def test_a_headline_gets_an_article_in_english_only():
    assert values._me_line("Data Analyst | R") == "a Data Analyst"
    speak("es", None)
    assert values._me_line("Analista de datos | R") == "Analista de datos"


@pytest.mark.parametrize("language", ABROAD)
def test_several_names_are_listed_as_the_language_lists_them(language):
    speak(language, None)
    joined = values.and_words(["Ada", "Ben", "Cleo"])
    assert joined.startswith(("Ada, Ben ", "Ada، Ben "))
    assert joined.endswith("Cleo")
    assert " and " not in joined
    assert values.and_words(["Ada"]) == "Ada"


@pytest.mark.parametrize("language", ABROAD)
def test_what_is_shared_is_said_in_the_language(language):
    for kind in ("school", "employer", "acquaintance", "other"):
        speak("en", None)
        english = hook_sentence(Shared(kind, "k", "Litware", overlap=Span("2016", "2018")))
        speak(language, None)
        said = hook_sentence(Shared(kind, "k", "Litware", overlap=Span("2016", "2018")))
        assert "Litware" in said
        assert said != english
    assert "since" not in hook_sentence(Shared("employer", "k", "Litware", overlap=Span("2021")))


def test_a_landing_is_told_in_the_language(store, clock, mara):
    coming = Landing("Contoso", "Lead", date(2026, 12, 1), "2026-11-24T09:00:00Z")
    assert news_words(coming, NOW.date()) == "on 1 December I begin as Lead at Contoso"
    note_landing(store, clock, "Contoso", "Lead", coming.on)
    speak("de", None)
    assert news_words(coming, NOW.date()) == "am 1. Dezember beginne ich als Lead bei Contoso"
    assert part_words(store, clock, mara).startswith("Als wir im November miteinander sprachen")
    speak("pl", None)
    assert news_words(coming, date(2026, 12, 2)) == (
        "mam nową pracę, stanowisko: Lead, firma: Contoso"
    )


def test_a_question_says_a_career_in_the_language(store, clock, mara):
    with store.operation("facts") as op:
        op.insert(Position, person_id=mara, title="Analyst", company="X", end_on="2019",
                  source="pdf")  # fmt: skip
        op.insert(Education, person_id=mara, school="Uppsala", field="Maths", source="pdf")
    speak("de", None)
    known = facts.slot_values(store, mara)
    assert known["move"] == "von Analyst bei X zu Product Lead"
    assert known["studied"] == "Maths, Uppsala"


def test_an_own_field_has_its_hint_and_is_a_gap_in_the_language():
    speak("fr", None)
    assert templates.hint("own_thing") == "à compléter : own thing"
    assert templates.open_hints("[à compléter : own thing] [fill in: own thing]") == [
        (0, 25),
        (26, 46),
    ]
