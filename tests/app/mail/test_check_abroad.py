"""The check before sending reads German, Spanish, French, Polish and Arabic letters too."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contents import content
from app.language import LANGUAGES, speak
from app.mail import lexicon
from app.mail.check import CODES, ELEMENTS, Known, check_letter
from app.mail.elements import find_elements
from app.mail.letter_language import letter_language
from app.mail.linkedin_note import MOST_CHARACTERS, note_from
from app.mail.templates import fill_letter, templates_in
from app.mail.time_words import Reader, Slot, slots_block
from app.mail.values import AIMS
from tests.app.mail.letters_sample import samples

ABROAD = LANGUAGES[1:]
TUESDAY = datetime(2026, 11, 24, 9, tzinfo=UTC)
ZAGREB = ZoneInfo("Europe/Zagreb")
FACTS = {
    "de": "Ihr Vortrag über Brücken ist mir im Gedächtnis geblieben.",
    "es": "Su conferencia sobre puentes se me quedó grabada.",
    "fr": "Votre conférence sur les ponts m’est restée en mémoire.",
    "pl": "Wykład o mostach zapadł mi w pamięć.",
    "ar": "بقيت محاضرتكم عن الجسور في ذاكرتي.",
}
LINES = {
    "de": "Statikerin in einem kleinen Büro",
    "es": "ingeniera en una pequeña oficina",
    "fr": "ingénieure dans un petit bureau",
    "pl": "konstruktorka w małym biurze",
    "ar": "مهندسة في مكتب صغير",
}


@pytest.fixture(autouse=True)
def back_to_english():
    yield
    speak("en", None)


def filled(language, template):
    """A shipped letter of a language, filled as a person's card fills it."""
    said = content(language, "letter_words")
    reader = Reader(ZAGREB, "HR", language=language)
    start = datetime(2026, 12, 1, 9, tzinfo=UTC)
    block = slots_block([Slot(start, start.replace(minute=20))], reader)
    values = {
        "salutation": said["letters"]["salutation"].format(name="Mara Oyelaran"),
        "first": "Mara", "last": "Oyelaran", "company": "Contoso", "role": "Product Lead",
        "me": "Lena", "me_line": LINES[language], "aim": said["aims"]["judge"],
        "fact": FACTS[language], "minutes": "20", "mode": said["letters"]["mode"],
        "slots": block, "school": "Uppsala University", "employer": "Fabrikam",
        "mutual": "Jonas Berg", "introducer": "Jonas Berg", "connection": "Uppsala University",
    }  # fmt: skip
    return fill_letter(template, values)


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize(
    "key", ["introduced", "alum", "employer", "acquaintance", "admired", "second"]
)
def test_every_translated_first_letter_shows_all_five(language, key):
    template = next(t for t in templates_in(language) if t.key == key)
    letter = filled(language, template)
    assert letter_language(letter.body) == language
    known = Known("Mara", "Oyelaran", now=TUESDAY, zone=ZAGREB)
    report = check_letter(letter.body, known, subject=letter.subject)
    assert [e for e in ELEMENTS if report.elements[e] is None] == []
    lengths = {"short", "too_long", "too_short"}
    assert [note.code for note in report.notes if note.code not in lengths] == []


@pytest.mark.parametrize("language", ABROAD)
def test_every_goal_says_how_the_reader_can_help(language):
    speak(language, None)
    aims = content(language, "letter_words")["aims"]
    assert aims.keys() == AIMS.keys()
    for goal in ("judge", "change", "mentor", "connection"):
        assert lexicon.says(language, "help", aims[goal]), goal


def cases():
    return [
        pytest.param(language, sample, id=f"{language} {sample.hand}")
        for language in ABROAD
        for sample in samples(language)
    ]


@pytest.mark.parametrize(("language", "sample"), cases())
def test_each_element_is_found_where_it_stands_and_missed_where_it_lacks(language, sample):
    speak(language, None)
    found = check_letter(sample.text).elements
    assert {name for name in ELEMENTS if found[name]} == sample.holds


@pytest.mark.parametrize("language", ABROAD)
def test_eight_hands_wrote_letters_in_every_language(language):
    whole = [sample for sample in samples(language) if sample.hand.endswith(" -")]
    assert len(whole) >= 8
    assert all(sample.holds == set(ELEMENTS) for sample in whole)
    assert all(letter_language(sample.text) == language for sample in whole)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("de", "Ich suche eine Stelle in Ihrer Abteilung.", "job_words"),
        ("es", "Busco empleo y adjunto mi currículum.", "job_words"),
        ("fr", "Je cherche un emploi, mon CV est joint.", "job_words"),
        ("pl", "Szukam pracy, moje CV w załączniku.", "job_words"),
        ("ar", "أبحث عن وظيفة وأرفق سيرتي الذاتية.", "job_words"),
        ("de", "Ich hoffe, es geht Ihnen gut.", "empty_phrase"),
        ("es", "Espero que esté muy bien.", "empty_phrase"),
        ("fr", "J’espère que vous allez bien.", "empty_phrase"),
        ("pl", "Mam nadzieję, że u Pani wszystko dobrze.", "empty_phrase"),
        ("ar", "أرجو أن تكونوا بخير.", "empty_phrase"),
        ("de", "Guten Tag Frau Oyelarn,", "name"),
        ("es", "Buenos días, Maria Lopez:", "other_name"),
        ("fr", "Bonjour Claire Duval,", "other_name"),
        ("de", "Mir passt Montag, 1. Dezember, 10:00–10:20 Uhr.", "wrong_day"),
        ("es", "Podría el lunes 1 de diciembre, 10:00–10:20 h.", "wrong_day"),
        ("fr", "Je suis libre le lundi 1er décembre, 10h00–10h20.", "wrong_day"),
        ("pl", "Mogę w poniedziałek, 1 grudnia, 10:00–10:20.", "wrong_day"),
        ("ar", "يمكنني يوم الاثنين 1 ديسمبر، 10:00–10:20.", "wrong_day"),
        ("pl", "Mogę 20 listopada, 10:00–10:20.", "past_time"),
        ("de", "Haben Sie Zeit für ein Gespräch?\nUnd darf ich Sie anrufen?", "many_questions"),
        ("ar", "هل يمكننا أن نتحدث؟\nوهل لديكم وقت لمكالمة؟", "many_questions"),
        ("fr", "J’aimerais beaucoup un entretien de vingt minutes.", "not_a_question"),
    ],
)  # fmt: skip
def test_what_speaks_against_a_letter_is_said_in_every_language(language, text, code):
    speak(language, None)
    known = Known("Mara", "Oyelaran", now=TUESDAY, zone=ZAGREB)
    assert code in [note.code for note in check_letter(text, known).notes]


@pytest.mark.parametrize(
    ("language", "greeting", "card"),
    [
        ("pl", "Szanowna Pani Anno,", ("Anna", "Nowak")),
        ("pl", "Panie Marku,", ("Marek", "Nowak")),
        ("pl", "Dzień dobry,", ("Marek", "Nowak")),
        ("ar", "تحية طيبة مارا،", ("Mara", "Oyelaran")),
        ("ar", "تحية طيبة وبعد،", ("Mara", "Oyelaran")),
        ("de", "Sehr geehrte Frau Dr. Oyelaran,", ("Mara", "Oyelaran")),
        ("es", "Estimada señora Oyelaran:", ("Mara", "Oyelaran")),
        ("fr", "Madame,", ("Mara", "Oyelaran")),
    ],
)
def test_a_name_in_its_own_case_or_alphabet_is_no_slip(language, greeting, card):
    speak(language, None)
    notes = check_letter(f"{greeting}\n", Known(*card)).notes
    assert not {"name", "other_name"} & {note.code for note in notes}


def test_a_letter_is_read_by_the_rules_of_its_own_language():
    for language in ABROAD:
        letter = samples(language)[0].text
        for spoken in LANGUAGES:
            speak(spoken, None)
            assert letter_language(letter) == language
            assert all(check_letter(letter).elements.values())


@pytest.mark.parametrize("language", ABROAD)
def test_a_note_on_linkedin_keeps_what_tells_most(language):
    speak(language, None)
    note = note_from(samples(language)[0].text, (), "Lena")
    assert 100 < len(note) <= MOST_CHARACTERS
    assert note.endswith("\nLena")


@pytest.mark.parametrize("language", ABROAD)
def test_every_lexicon_has_every_list(language):
    given = content(language, "letter_words")["check"]
    assert {*lexicon.PATTERNS, "greeting", "titles"} <= given.keys()
    assert given.keys() <= {*lexicon.PATTERNS, "greeting", "titles", "short", "bends_names"}


@pytest.mark.parametrize("language", ABROAD)
@given(text=st.text(max_size=200))
def test_any_text_can_be_looked_at_in_every_language(language, text):
    speak(language, None)
    report = check_letter(text, Known("A", "B", now=TUESDAY), subject=text[:9])
    assert {note.code for note in report.notes} <= set(CODES)


@pytest.mark.parametrize(
    ("language", "said", "element"),
    [
        ("de", "Wir haben beide in Delft Hydrologie studiert.", "share"),
        ("fr", "Actuellement en troisième année à Grenoble, je me prépare à la suite.", "who"),
        ("es", "¿Me permitiría invitarle a un café cerca de su oficina?", "ask"),
        ("ar", "مثلك بدأت عملي في هارتويل.", "share"),
    ],
)
def test_a_sentence_is_understood(language, said, element):
    assert find_elements(said, language=language)[element]


def test_to_think_about_a_change_asks_for_no_help():
    said = "Ich denke über einen Wechsel in die Medizintechnik nach."
    assert find_elements(said, language="de")["help"] is None
    asked = "Mich interessiert, wie Sie über diesen Weg denken."
    assert find_elements(asked, language="de")["help"]


def test_german_is_known_by_its_small_words():
    said = (
        "Wir haben beide in Delft Hydrologie studiert. Seit vier Jahren unterrichte ich Mathematik."
        " Mir passt es am Dienstag um 10 Uhr oder am Donnerstag um 16:30 Uhr."
    )
    assert letter_language(said) == "de"
