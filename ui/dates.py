"""Days and times as the person reads them, in their own zone and language."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.clock import Clock, parse_iso
from app.language import language

SHORT = QLocale.FormatType.ShortFormat


def local(clock: Clock, at: str) -> datetime:
    """Return the moment of a stored ISO text in the person's zone."""
    return parse_iso(at).astimezone(clock.zone)


def date_form(form: str) -> str:
    """Return a form of QLocale.toString as the language in force writes it.

    German puts a point after the day, Spanish "de" around a whole month, French no comma after the
    weekday, and the comma of Arabic is its own.
    """
    spoken = language()
    if spoken == "de":
        return re.sub(r"\bd (?=M)", "d. ", form)
    if spoken == "es":
        whole = re.sub(r"\bd (?=MMMM)", "d 'de' ", form)
        return re.sub(r"(?<=MMMM) (?=yyyy)", " 'de' ", whole)
    if spoken == "fr":
        return form.replace("dddd, ", "dddd ")
    return form.replace(", ", "، ") if spoken == "ar" else form


def day_words(clock: Clock, day: date | str) -> str:
    """Return a day as "9 Nov", with the year when it is not this one; a day may be an ISO text."""
    if isinstance(day, str):
        day = local(clock, day).date() if len(day) > 10 else date.fromisoformat(day)
    form = "d MMM" if day.year == clock.today().year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), date_form(form))


def weekday_words(day: date, form: str = "ddd d MMM") -> str:
    """Return a day with its weekday, as "Thu 26 Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_form(form))


def day_heading(day: date) -> str:
    """Return a day as a heading, as "Thursday, 26 November": some languages write days small."""
    words = weekday_words(day, "dddd, d MMMM")
    return f"{words[:1].upper()}{words[1:]}"


def time_words(moment: datetime) -> str:
    """Return the time of day of a moment on the clock of its zone, as the country writes it.

    "16:30", or "4:30 PM" where hours go to twelve.
    """
    return QLocale().toString(QTime(moment.hour, moment.minute), SHORT)


def time_form() -> str:
    """Return the form of a time of day for a field in which one is typed."""
    # What stands before AM and PM is a space that no key types.
    return re.sub(r"\s", " ", QLocale().timeFormat(SHORT))


def moment_form(form: str = "ddd d MMM yyyy") -> str:
    """Return the form of a day with its time for a field in which they are typed."""
    return f"{date_form(form)}  {time_form()}"


def whole_moment_words(moment: datetime) -> str:
    """Return the day, the year and the time of a moment, as "Tue 24 Nov 2026 16:30"."""
    return f"{weekday_words(moment.date(), 'ddd d MMM yyyy')} {time_words(moment)}"


def moment_words(clock: Clock, at: str) -> str:
    """Return a moment as "Today 16:30", "Fri 10:00" within a week, else "9 Nov"."""
    moment = local(clock, at)
    days = (moment.date() - clock.today()).days
    time = time_words(moment)
    names = {
        0: QCoreApplication.translate("Dates", "Today {time}"),
        1: QCoreApplication.translate("Dates", "Tomorrow {time}"),
        -1: QCoreApplication.translate("Dates", "Yesterday {time}"),
    }
    if days in names:
        return names[days].format(time=time)
    if 0 < days < 7:
        return f"{weekday_words(moment.date(), 'ddd')} {time}"
    return day_words(clock, moment.date())


def years_words(start: str | None, end: str | None) -> str:
    """Return "2017 – 2021" or "2021 – now" of ISO dates; "" when nothing is known."""
    if not start and not end:
        return ""
    now = QCoreApplication.translate("Dates", "now")
    return f"{(start or '?')[:4]} – {end[:4] if end else now}"
