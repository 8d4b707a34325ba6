"""Letters and questions in the languages of the window: found, complete, back to English."""

import re
import tomllib

import pytest

from app.contents import content
from app.language import LANGUAGES, speak, write_english, written_language
from app.mail import templates
from app.paths import resources_dir
from app.questions import bank, own

FOLDER = resources_dir() / "i18n"
WITH_QUESTIONS = [name for name in LANGUAGES if (FOLDER / name / "questions.toml").is_file()]
WITH_LETTERS = [name for name in LANGUAGES if (FOLDER / name / "letters.toml").is_file()]
SLOT = re.compile(r"\{([a-z_]+)\}")
ENGLISH = re.compile(r"\b(?:the|you|your|would|with|and|what|how|for you)\b", re.IGNORECASE)
QUESTIONS = """
[text]
why_company = "Warum gerade {company}?"
yesterday = "Wie lief der gestrige Tag?"
[plain]
why_company = "Warum gerade diese Firma?"
"""
LETTERS = """
[hints]
connection = "was Sie teilen"
[[template]]
key = "declined"
name = "Absage"
subject = ["Re: {earlier_subject}", "Danke"]
body = [["{salutation},"], ["Danke für Ihre Antwort."]]
"""


def forget():
    for kept in (
        content, bank.shipped_in, bank._by_key,
        templates.templates_in, templates.hints_in, templates._gaps,
    ):  # fmt: skip
        kept.cache_clear()


@pytest.fixture
def back_to_english():
    yield
    speak("en", None)
    write_english(False)


@pytest.fixture
def german(tmp_path, monkeypatch, back_to_english):
    """A language with two questions and one letter: the rest has no words yet."""
    folder = tmp_path / "i18n" / "de"
    folder.mkdir(parents=True)
    (folder / "questions.toml").write_text(QUESTIONS, encoding="utf-8")
    (folder / "letters.toml").write_text(LETTERS, encoding="utf-8")
    forget()
    monkeypatch.setattr("app.contents.resources_dir", lambda: tmp_path)
    speak("de", None)
    yield "de"
    forget()


def question(key):
    return next(q for q in bank.shipped() if q.key == key)


def test_letters_follow_the_window_unless_they_are_kept_english(back_to_english):
    assert written_language() == "en"
    speak("pl", None)
    assert written_language() == "pl"
    write_english()
    assert written_language() == "en"
    write_english(False)
    speak("stretched", None)
    assert written_language() == "en"


def test_questions_are_asked_in_the_written_language(german):
    assert question("why_company").fill({"company": "Contoso"}) == "Warum gerade Contoso?"
    assert question("why_company").fill({}) == "Warum gerade diese Firma?"
    assert question("tools").text.startswith("Which tools")
    write_english()
    assert question("yesterday").text != "Wie lief der gestrige Tag?"


def test_letters_are_written_in_the_written_language(german):
    known = {template.key: template for template in templates.letter_templates()}
    assert (known["declined"].name, known["declined"].kind) == ("Absage", "declined")
    assert known["thank"].name == "Thank you"
    assert templates.hints()["connection"] == "was Sie teilen"
    assert templates.hints()["phone"] == "your phone number"


def test_gaps_of_a_draft_are_known_in_both_languages(german):
    assert len(templates.open_hints("[was Sie teilen] [what you share] [other]")) == 2
    write_english()
    assert len(templates.open_hints("[was Sie teilen] [what you share] [other]")) == 2


def test_a_question_hidden_in_another_language_is_not_reworded(german, store, clock):
    speak("en", None)
    own.hide_question(store, clock, "yesterday")
    own.edit_question(store, clock, "why_company", question("why_company").text, "role", 3)
    speak("de", None)
    (hidden,) = bank.hidden_questions(store)
    assert (hidden.text, hidden.edited) == ("Wie lief der gestrige Tag?", False)
    asked = bank.question_by_key(store, "why_company")
    assert (asked.text, asked.minutes) == ("Warum gerade {company}?", 3)
    own.edit_question(store, clock, "why_company", "Mine?", "role", 3)
    assert bank.question_by_key(store, "why_company").edited


def slots(text):
    return frozenset(SLOT.findall(text))


def first_needs(wordings):
    """The sets of fields that the wordings need, each once, in order."""
    return list(dict.fromkeys(slots(wording) for wording in wordings))


@pytest.mark.parametrize("name", WITH_QUESTIONS)
def test_every_question_has_its_words(name):
    given = tomllib.loads((FOLDER / name / "questions.toml").read_text("utf-8"))
    english = {q.key: q for q in bank.shipped_in("en")}
    assert given.keys() == {"text", "plain"}
    assert given["text"].keys() == english.keys()
    assert given["plain"].keys() == {key for key, q in english.items() if q.plain}
    for key, text in given["text"].items():
        assert slots(text) == slots(english[key].text), key
        assert text.endswith(("?", "؟")), key
        assert "!" not in text, key
        assert not ENGLISH.search(text), key
    for key, text in given["plain"].items():
        assert not set("{}!") & set(text), key
        assert not ENGLISH.search(text), key
    assert len(set(given["text"].values())) == len(english)


@pytest.mark.parametrize("name", WITH_LETTERS)
def test_every_letter_has_its_words(name):
    given = tomllib.loads((FOLDER / name / "letters.toml").read_text("utf-8"))
    english = {template.key: template for template in templates.templates_in("en")}
    assert given["hints"].keys() == templates.hints_in("en").keys()
    assert not any(ENGLISH.search(hint) for hint in given["hints"].values())
    assert [entry["key"] for entry in given["template"]] == list(english)
    for entry in given["template"]:
        key, shipped = entry["key"], english[entry["key"]]
        assert entry.keys() == {"key", "name", "subject", "body"}, key
        assert first_needs(entry["subject"]) == first_needs(shipped.subject), key
        assert len(entry["subject"][-1]) <= templates.SUBJECT_LENGTH, key
        assert [first_needs(w) for w in entry["body"]] == [first_needs(w) for w in shipped.body], (
            key
        )
        words = " ".join([entry["name"], *entry["subject"], *(w for p in entry["body"] for w in p)])
        assert not ENGLISH.search(SLOT.sub(" ", words)), key
        assert "!" not in words, key
