"""Hours and times of day are shown and typed as the country writes them, and stored in one way."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit

from app.research.hours import hours_text
from app.research.me import change_me, own_profile
from ui.dates import moment_form, time_form, time_words
from ui.dialogs.my_card import MyCard
from ui.hours import shown_hours, typed_hours
from ui.widgets.moment_field import MomentField

STORED = "Mon-Thu 09:00-17:30; Fri 08:00-12:00,13:00-15:00"


@pytest.fixture
def country() -> Iterator[None]:
    """The locale of the machine again afterwards."""
    yield
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("C", STORED),
        ("en_GB", STORED),
        ("de_DE", "Mo-Do 09:00-17:30; Fr 08:00-12:00,13:00-15:00"),
        ("fr_FR", "lun-jeu 09:00-17:30; ven 08:00-12:00,13:00-15:00"),
        ("pl_PL", "pon-czw 09:00-17:30; pt 08:00-12:00,13:00-15:00"),
        ("en_US", "Mon-Thu 9:00 AM-5:30 PM; Fri 8:00 AM-12:00 PM,1:00 PM-3:00 PM"),
    ],
)
def test_hours_are_shown_with_the_days_and_the_clock_of_the_country(country, locale, shown):
    QLocale.setDefault(QLocale(locale))
    assert shown_hours(STORED) == shown


@pytest.mark.parametrize(
    "locale", ["C", "en_GB", "en_US", "de_DE", "es_ES", "es_MX", "fr_FR", "fr_CA", "pl_PL", "ar_AE"]
)
def test_what_is_shown_can_be_typed(country, locale):
    QLocale.setDefault(QLocale(locale))
    assert hours_text(typed_hours(shown_hours(STORED))) == STORED


@pytest.mark.parametrize(
    ("locale", "typed", "stored"),
    [
        ("en_US", "9-5pm", "09:00-17:00"),
        ("en_US", "1-5 p.m.", "13:00-17:00"),
        ("en_US", "Mon-Wed 12 pm - 12:30 PM", "Mon-Wed 12:00-12:30"),
        ("en_US", "12 am-9 am", "00:00-09:00"),
        ("de_DE", "Mo–Mi 9.30–17 ; Samstag 10-12", "Mon-Wed 09:30-17:00; Sat 10:00-12:00"),
        ("de_DE", "Mon-Fri 9-17", "Mon-Fri 09:00-17:00"),
        ("es_ES", "lunes-mié 9-14", "Mon-Wed 09:00-14:00"),
        ("fr_FR", "mer. 9h-12h30", "Wed 09:00-12:30"),
        ("pl_PL", "śr-pt 8-16", "Wed-Fri 08:00-16:00"),
        ("ar_AE", "الأحد-الخميس 9 ص-5 م", "Mon-Thu 09:00-17:00; Sun 09:00-17:00"),
    ],
)
def test_hours_are_typed_as_one_writes_them(country, locale, typed, stored):
    QLocale.setDefault(QLocale(locale))
    assert hours_text(typed_hours(typed)) == stored


def test_my_card_shows_and_takes_hours_of_the_country(country, window):
    session = window.session
    QLocale.setDefault(QLocale("en_US"))
    session.write(change_me, {"hours": "Mon-Fri 09:00-17:00"})
    window.actions_["my_card"].trigger()
    card = window.findChildren(MyCard)[-1]
    field = card.fields["hours"]
    assert field.text() == "Mon-Fri 9:00 AM-5:00 PM"
    field.clear()
    QTest.keyClicks(field, "10 am - 4 pm")
    field.flush()
    assert own_profile(session.store).hours == "10:00-16:00"
    assert field.text() == "10:00 AM-4:00 PM"
    card.accept()


@pytest.mark.parametrize(
    ("locale", "shown", "form"),
    [
        ("C", "16:05", "HH:mm"),
        ("de_DE", "16:05", "HH:mm"),
        ("en_US", "4:05\u202fPM", "h:mm Ap"),
        ("ar_AE", "4:05 م", "h:mm Ap"),
    ],
)
def test_times_of_day_follow_the_country(country, locale, shown, form):
    QLocale.setDefault(QLocale(locale))
    assert time_words(datetime(2026, 11, 26, 16, 5, tzinfo=UTC)) == shown
    assert time_form() == form


def test_a_time_is_typed_with_am_or_pm_where_hours_go_to_twelve(country, qtbot):
    QLocale.setDefault(QLocale("en_US"))
    field = QDateTimeEdit()
    qtbot.addWidget(field)
    field.setDisplayFormat(moment_form())
    field.setDateTime(QDateTime.fromString("2026-11-26T09:05", Qt.DateFormat.ISODate))
    assert field.text() == "Thu 26 Nov 2026  9:05 AM"
    field.setSelectedSection(QDateTimeEdit.Section.HourSection)
    QTest.keyClicks(field, "4")
    field.setSelectedSection(QDateTimeEdit.Section.AmPmSection)
    QTest.keyClicks(field, "pm")
    assert field.dateTime().toString("HH:mm") == "16:05"


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "pl_PL", "ar_AE"])
def test_every_day_has_room_in_its_field(country, qtbot, locale):
    QLocale.setDefault(QLocale(locale))
    field = MomentField()
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    field.show()
    for text in ("2026-09-23T22:58", "2026-11-24T10:58", "2026-05-20T20:20"):
        field.setDateTime(QDateTime.fromString(text, Qt.DateFormat.ISODate))
        line = field.lineEdit()
        words = line.fontMetrics().horizontalAdvance(line.displayText())
        assert words <= line.contentsRect().width(), line.displayText()
