"""Days and what happened, typed in each language of the window: read when certain, else left."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.contents import content
from app.interviews.by_when import read_when, split_when
from app.interviews.quick import read_quick
from app.language import LANGUAGES, speak
from app.paths import resources_dir
from tests.app.interviews import test_by_when, test_quick

ABROAD = LANGUAGES[1:]
TUESDAY = date(2026, 11, 24)
NOW, ZONE = test_quick.NOW, test_quick.ZONE
"""A Thursday, 26 November 2026, 15:00 in Berlin."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en", None)


DAYS = {
    "de": [
        ("heute", "11-24"), ("bis Freitag", "11-27"), ("BIS FREITAG", "11-27"), ("am Fr.", "11-27"),
        ("übermorgen", "11-26"), ("ubermorgen", "11-26"), ("in drei Tagen", "11-27"),
        ("in 2 Wochen", "12-08"), ("kommenden Freitag", "11-27"), ("nächsten Freitag", "12-04"),
        ("bis nächste Woche", "12-04"), ("bis Ende des Monats", "11-30"), ("27. Nov", "11-27"),
        ("bis zum 5. Dezember", "12-05"), ("27.11.", "11-27"), ("5.12.2026", "12-05"),
        ("Fr, 27.11.", "11-27"), ("2026-12-01", "12-01"), ("Sa 27.11.", None), ("bald", None),
        ("31.11.", None), ("am Morgen", None),
    ],
    "es": [
        ("hoy", "11-24"), ("para el viernes", "11-27"), ("mañana", "11-25"), ("manana", "11-25"),
        ("pasado mañana", "11-26"), ("en tres días", "11-27"), ("dentro de 2 semanas", "12-08"),
        ("el viernes que viene", "11-27"), ("la próxima semana", "12-04"),
        ("antes de fin de mes", "11-30"), ("27 de nov", "11-27"), ("27/11", "11-27"),
        ("el 5 de diciembre de 2026", "12-05"), ("5/12/2026", "12-05"),
        ("viernes 27 de noviembre", "11-27"), ("jueves 27 de noviembre", None), ("pronto", None),
        ("para el fin de semana", None),
        ("por la mañana", None),
    ],
    "fr": [
        ("aujourd’hui", "11-24"), ("d'ici vendredi", "11-27"), ("demain", "11-25"),
        ("après-demain", "11-26"), ("apres-demain", "11-26"), ("dans trois jours", "11-27"),
        ("vendredi prochain", "11-27"), ("la semaine prochaine", "12-04"),
        ("avant la fin du mois", "11-30"), ("27 nov", "11-27"), ("le 1er décembre", "12-01"),
        ("27/11", "11-27"), ("5/12/2026", "12-05"), ("le vendredi 27 novembre", "11-27"),
        ("jeudi 27 novembre", None), ("en fin de semaine", None), ("bientôt", None),
    ],
    "pl": [
        ("dziś", "11-24"), ("do piątku", "11-27"), ("w srode", "11-25"), ("jutro", "11-25"),
        ("pojutrze", "11-26"), ("za trzy dni", "11-27"), ("za tydzień", "12-01"),
        ("za 2 tygodnie", "12-08"), ("w przyszły piątek", "12-04"), ("27 listopada", "11-27"),
        ("w przyszłym tygodniu", "12-04"), ("do końca miesiąca", "11-30"), ("27.11.", "11-27"),
        ("do 5 grudnia 2026", "12-05"), ("do niedzieli", "11-29"), ("niedługo", None),
    ],
    "ar": [
        ("اليوم", "11-24"), ("بحلول الجمعة", "11-27"), ("غدًا", "11-25"), ("غدا", "11-25"),
        ("بعد غد", "11-26"), ("بعد 3 أيام", "11-27"), ("بعد يومين", "11-26"),
        ("خلال أسبوع", "12-01"), ("الجمعة القادمة", "11-27"), ("الأسبوع القادم", "12-03"),
        ("قبل نهاية الشهر", "11-30"), ("27 نوفمبر", "11-27"), ("27/11", "11-27"),
        ("٥ ديسمبر ٢٠٢٦", "12-05"), ("يوم الاربعاء", "11-25"), ("قريبًا", None),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words", "day"), [(code, *case) for code, cases in DAYS.items() for case in cases]
)
def test_a_day_is_read_in_the_language_of_the_window(language, words, day) -> None:
    speak(language, None)
    assert read_when(words, TUESDAY) == (date.fromisoformat(f"2026-{day}") if day else None)


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("de", "in 2 Monaten", "2027-01-24"), ("de", "nächsten Monat", "2026-12-31"),
        ("de", "Ende der Woche", "2026-11-27"), ("de", "Ende des Jahres", "2026-12-31"),
        ("es", "en un mes", "2026-12-24"), ("es", "el próximo mes", "2026-12-31"),
        ("es", "finales de año", "2026-12-31"), ("fr", "dans un an", "2027-11-24"),
        ("fr", "le mois prochain", "2026-12-31"), ("fr", "fin de la semaine", "2026-11-27"),
        ("pl", "za miesiąc", "2026-12-24"), ("pl", "w przyszłym miesiącu", "2026-12-31"),
        ("pl", "do końca roku", "2026-12-31"), ("ar", "بعد شهرين", "2027-01-24"),
        ("ar", "الشهر القادم", "2026-12-31"), ("ar", "نهاية الأسبوع", "2026-11-26"),
        ("de", "in 999 Jahren", "3025-11-24"), ("de", "Freitag nächster Woche", "2026-12-04"),
        ("de", "7. Januar", "2027-01-07"), ("de", "27.11.26", "2026-11-27"),
    ],
)  # fmt: skip
def test_months_and_years_are_counted_in_each_language(language, words, day) -> None:
    speak(language, None)
    assert read_when(words, TUESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("language", "text", "words", "day"),
    [
        ("de", "den Artikel schicken bis Freitag", "den Artikel schicken", "11-27"),
        ("de", "sie fragen, ob es am Morgen passt", None, None),
        ("de", "anrufen am Morgen", None, None),
        ("es", "enviar el artículo, la próxima semana", "enviar el artículo", "12-04"),
        ("es", "llamarla por la mañana", None, None),
        ("es", "llamarla mañana", "llamarla", "11-25"),
        ("fr", "envoyer l’article d’ici vendredi", "envoyer l’article", "11-27"),
        ("fr", "rendre le livre vendredi prochain", "rendre le livre", "11-27"),
        ("pl", "wysłać artykuł do piątku", "wysłać artykuł", "11-27"),
        ("pl", "iść do Any", None, None),
        ("ar", "إرسال المقال بحلول الجمعة", "إرسال المقال", "11-27"),
        ("ar", "القراءة مرتين في اليوم", None, None),
        ("de", "send the link by Friday", "send the link", "11-27"),
        ("de", "bis Freitag", None, None),
    ],
)
def test_a_promise_is_parted_from_its_day_in_each_language(language, text, words, day) -> None:
    speak(language, None)
    expected = (words, date.fromisoformat(f"2026-{day}")) if day else (text, None)
    assert split_when(text, TUESDAY) == expected


@pytest.mark.parametrize(
    ("today", "day"), [(date(2026, 11, 28), "12-10"), (date(2026, 11, 29), "12-10")]
)
def test_the_arabic_week_begins_on_sunday_and_its_work_ends_on_thursday(today, day) -> None:
    speak("ar", None)
    found = read_when("الأسبوع القادم", today)
    assert found == date.fromisoformat(f"2026-{day}" if today.day == 29 else "2026-12-03")


HAPPENED = {
    "de": [
        ("angerufen, 10 Min, gestern", "met", "25 Nov 12:00", 10, "phone"),
        ("Kaffee mit Ana letzten Freitag, 45 Min", "met", "20 Nov 12:00", 45, "meeting"),
        ("ihr am 3. Nov geschrieben", "followed_up", "03 Nov 12:00", None, ""),
        ("Nachricht geschickt 3.11.", "followed_up", "03 Nov 12:00", None, ""),
        ("sie hat vor zwei Tagen geantwortet", "replied", "24 Nov 12:00", None, ""),
        ("Telefonat um 9.30 Uhr, eine halbe Stunde", "met", "26 Nov 09:30", 30, "phone"),
        ("sie hat heute nein gesagt", "declined", "26 Nov 15:00", None, ""),
        ("habe mich gestern bedankt", "thanked", "25 Nov 12:00", None, ""),
        ("Mit Ana gesprochen, Fr, 20.11., 1 Stunde", "met", "20 Nov 12:00", 60, ""),
        ("Mittagessen mit Ana vorgestern", "met", "24 Nov 12:00", None, "meeting"),
        ("Zoom mit Ana yesterday", "met", "25 Nov 12:00", None, "video"),
    ],
    "es": [
        ("la llamé, 10 min, ayer", "met", "25 Nov 12:00", 10, "phone"),
        ("café con Ana el viernes pasado, 45 min", "met", "20 Nov 12:00", 45, "meeting"),
        ("le escribí una nota el 3 de noviembre", "followed_up", "03 Nov 12:00", None, ""),
        ("le mandé un correo el 3/11", "followed_up", "03 Nov 12:00", None, ""),
        ("me contestó hace dos días", "replied", "24 Nov 12:00", None, ""),
        ("dijo que no ayer", "declined", "25 Nov 12:00", None, ""),
        ("hablé con Ana a las 9:30, media hora", "met", "26 Nov 09:30", 30, ""),
        ("le di las gracias anteayer", "thanked", "24 Nov 12:00", None, ""),
        ("Hable con Ana el miercoles", "met", "25 Nov 12:00", None, ""),
        ("le pedí una charla ayer a las 6 de la tarde", "sent", "25 Nov 18:00", None, ""),
    ],
    "fr": [
        ("appelée hier, 10 min", "met", "25 Nov 12:00", 10, "phone"),
        ("café avec Ana vendredi dernier, 45 min", "met", "20 Nov 12:00", 45, "meeting"),
        ("envoyé un mot le 3 nov", "followed_up", "03 Nov 12:00", None, ""),
        ("elle a répondu il y a deux jours", "replied", "24 Nov 12:00", None, ""),
        ("elle m’a écrit ce matin", "replied", "26 Nov 15:00", None, ""),
        ("elle a dit non hier", "declined", "25 Nov 12:00", None, ""),
        ("remerciée hier à 18h", "thanked", "25 Nov 18:00", None, ""),
        ("parle avec Ana une heure mardi", "met", "24 Nov 12:00", 60, ""),
        ("déjeuner avec mon mentor hier", "met", "25 Nov 12:00", None, "meeting"),
        ("appel le 3/11", "met", "03 Nov 12:00", None, "phone"),
        ("visio avant-hier, une demi-heure", "met", "24 Nov 12:00", 30, "video"),
    ],
    "pl": [
        ("telefon do Any, 10 min, wczoraj", "met", "25 Nov 12:00", 10, "phone"),
        ("kawa z Aną w zeszły piątek, 45 min", "met", "20 Nov 12:00", 45, "meeting"),
        ("wysłałem wiadomość 3 listopada", "followed_up", "03 Nov 12:00", None, ""),
        ("odpisała dwa dni temu", "replied", "24 Nov 12:00", None, ""),
        ("odmówiła wczoraj", "declined", "25 Nov 12:00", None, ""),
        ("podziękowałam jej tydzień temu", "thanked", "19 Nov 12:00", None, ""),
        ("rozmawiałam z Aną godzinę we wtorek", "met", "24 Nov 12:00", 60, ""),
        ("Spotkalem sie z Ana w srode", "met", "25 Nov 12:00", None, "meeting"),
        ("poprosiłam ją o rozmowę 3.11.", "sent", "03 Nov 12:00", None, ""),
        ("zadzwoniłem przedwczoraj o 9:30", "met", "24 Nov 09:30", None, "phone"),
    ],
    "ar": [
        ("اتصلت بها أمس، 10 دقائق", "met", "25 Nov 12:00", 10, "phone"),
        ("قهوة مع آنا يوم الجمعة الماضي، 45 دقيقة", "met", "20 Nov 12:00", 45, "meeting"),
        ("أرسلت لها رسالة 3 نوفمبر", "followed_up", "03 Nov 12:00", None, ""),
        ("ردت قبل يومين", "replied", "24 Nov 12:00", None, ""),
        ("رفضت أمس", "declined", "25 Nov 12:00", None, ""),
        ("شكرتها قبل أسبوع", "thanked", "19 Nov 12:00", None, ""),
        ("تحدثت مع آنا نصف ساعة يوم الثلاثاء", "met", "24 Nov 12:00", 30, ""),
        ("مكالمة فيديو أول أمس الساعة 6 مساءً", "met", "24 Nov 18:00", None, "video"),
        ("كتبت إليها في 3/11", "followed_up", "03 Nov 12:00", None, ""),
        ("التقيتها ٣ نوفمبر، ٤٥ دقيقة", "met", "03 Nov 12:00", 45, "meeting"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [(code, text, tuple(meant)) for code, cases in HAPPENED.items() for text, *meant in cases],
)
def test_what_one_jots_down_in_ones_language_is_understood(language, text, meant) -> None:
    speak(language, None)
    kind, at, minutes, way = meant
    assert test_quick.read(text) == (kind, at, minutes, way)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kaffee mit Ana morgen"), ("de", "versucht anzurufen"), ("de", "nicht getroffen"),
        ("de", "telefoniert, 1,5 Stunden"), ("de", "Zoom mit Ana, nächste Woche"),
        ("de", "Zoom mit Ana tomorrow"), ("de", "telefoniert 31.2."), ("de", "gestern"),
        ("de", "Kaffee im März"), ("de", "Kaffee mit Ana Do 20.11."), ("de", "werde schreiben"),
        ("es", "no hablé con ella ayer"), ("es", "la llamaré mañana"), ("es", "voy a llamarla"),
        ("es", "café con Ana, próxima semana"), ("es", "café el martes que viene"),
        ("fr", "pas appelée hier"), ("fr", "café avec Ana demain"), ("fr", "je veux l’appeler"),
        ("fr", "appel vendredi prochain"), ("fr", "je parle avec elle vendredi"),
        ("pl", "nie zadzwoniłam wczoraj"), ("pl", "zadzwonię jutro"), ("pl", "kawa jutro"),
        ("pl", "kawa w przyszły piątek"), ("ar", "لم أتصل بها"), ("ar", "قهوة مع آنا غدًا"),
        ("de", "sie hat nicht abgelehnt"), ("de", "Treffen vereinbart, Freitag"),
        ("de", "warte auf Antwort von ihr"), ("de", "sie hat um ein Gespräch gebeten"),
        ("es", "me pidió una charla ayer"), ("fr", "elle m’a demandé un entretien hier"),
        ("pl", "poprosiła mnie o rozmowę wczoraj"), ("pl", "umówiłam się na kawę w piątek"),
        ("fr", "déjeuner annulé hier"), ("ar", "طلبت مني مكالمة أمس"),
        ("ar", "سوف أتصل بها"), ("ar", "لقاء الأسبوع القادم"), ("ar", "أمس"),
    ],
)  # fmt: skip
def test_what_is_uncertain_or_to_come_is_noted_in_no_language(language, text) -> None:
    speak(language, None)
    assert test_quick.read(text) is None


def _cases(test) -> list[tuple[str, object]]:
    (mark,) = (mark for mark in test.pytestmark if mark.name == "parametrize")
    return list(mark.args[1])


@pytest.mark.parametrize("language", ABROAD)
def test_english_is_read_beside_every_language(language) -> None:
    speak(language, None)
    for text, meant in _cases(test_quick.test_what_one_jots_down_is_understood):
        assert test_quick.read(text) == meant, text
    for words, day in _cases(test_by_when.test_a_day_is_read_or_left_alone):
        if words != "in 999 months":
            found = read_when(words, TUESDAY)
            assert found == (date.fromisoformat(day) if day else None), words


def _texts(language: str, sources: str) -> list[tuple[str, str]]:
    tree = ElementTree.parse(resources_dir() / "i18n" / f"askwell_{language}.ts")
    pairs = (
        (message.findtext("source") or "", message.findtext("translation") or "")
        for message in tree.iter("message")
    )
    return [pair for pair in pairs if re.search(sources, pair[0])]


@pytest.mark.parametrize("language", ABROAD)
def test_every_example_that_a_window_shows_is_understood(language) -> None:
    speak(language, None)
    shown = _texts(language, "called her|met Ana for coffee")
    examples = [
        example.strip("\u202f ")
        for _source, text in shown
        for example in re.findall("[„“«]([^“”»]+)[“”»]", text)
    ]
    assert len(examples) == 3
    for example in examples:
        assert read_quick(example, NOW, ZONE), example
    promises = {text for _source, text in _texts(language, "^What, and by Friday")}
    assert all(split_when(text, TUESDAY)[1] == date(2026, 11, 27) for text in promises)
    days = _texts(language, "^Friday, 5 Dec, in two weeks; empty|is not a day that is understood")
    assert len(days) == 2
    for _source, text in days:
        listed = re.sub(r"[\u202f ]?[;؛:].*$", "", text) if "{text}" not in text else text
        words = re.split(r", | oder | o | ou | lub | أو | مثل |: | exemple | przykład "
                         r"| Beispiel ", listed)  # fmt: skip
        read = {read_when(word.strip("\u202f ."), TUESDAY) for word in words if word}
        assert {date(2026, 11, 27), date(2026, 12, 5), date(2026, 12, 8)} <= read, words


@pytest.mark.parametrize("language", ABROAD)
def test_the_words_of_every_language_are_whole(language) -> None:
    tables = [content(code, "day_words") for code in (language, "de")]
    for table, entries in tables[1].items():
        if isinstance(entries, dict) and table != "numbers":
            assert set(entries) - {"none"} <= set(tables[0][table])


PIECES = st.sampled_from(
    [word for cases in (*DAYS.values(), *HAPPENED.values()) for case in cases
     for word in case[0].split()] + ["3", "31.2.", "99/99", "9999", "2026-13-45", ",", ".", "1er",
                                     "yesterday", "in", "999", "\u200f", "İ", "ß"]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(ABROAD),
    st.text(max_size=400) | st.lists(PIECES, max_size=40).map(" ".join),
    st.dates(),
)
def test_any_line_in_any_language_is_read_without_harm(language, text, today) -> None:
    speak(language, None)
    words, day = split_when(text, today)
    assert " ".join(text.split()).startswith(words)
    assert day is not None or words == " ".join(text.split())
    read_when(text, today)
    now = datetime(max(today.year, 2), today.month, min(today.day, 28), 12, tzinfo=UTC)
    found = read_quick(text, now, ZoneInfo("Europe/Berlin"))
    assert found is None or (found.at <= now and (found.minutes is None or found.kind == "met"))


@pytest.mark.parametrize("language", ABROAD)
@pytest.mark.parametrize("piece", ["in ", "a ", "3 ", "3/", "hat ", "bis ", "recibí ", "أرسلت "])
def test_no_line_of_one_word_again_and_again_is_slow(language, piece) -> None:
    speak(language, None)
    assert read_quick((piece * 300)[:300], NOW, ZONE) is None
    assert split_when(piece * 10_000, TUESDAY)[1] is None
