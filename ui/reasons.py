"""Why to write to somebody, in the words of the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.clock import Clock
from ui.dates import local

if TYPE_CHECKING:
    from app.research.rank import Reason

MOST_WORDS = 3
"""Reasons that are said in one line."""


def tr(text: str) -> str:
    """Translate a text of these reasons."""
    return QCoreApplication.translate("Reasons", text)


def reason_line(reasons: "Sequence[Reason]", clock: Clock, most: int = MOST_WORDS) -> str:
    """Return the best reasons as one line: "Same school, at a dream company"."""
    words = ", ".join(_words(reason, clock) for reason in reasons[:most])
    return f"{words[0].upper()}{words[1:]}" if words else ""


def _words(reason: "Reason", clock: Clock) -> str:
    pattern = _patterns().get(reason.kind, reason.words)
    month = _month(reason.detail, clock) if "{month}" in pattern else ""
    return pattern.format(name=reason.detail, month=month, year=reason.detail[:4])


def _month(day: str, clock: Clock) -> str:
    moment = local(clock, day).date() if len(day) > 10 else QDate.fromString(day, "yyyy-MM-dd")
    date = moment if isinstance(moment, QDate) else QDate(moment.year, moment.month, moment.day)
    form = "MMMM" if date.year() == clock.today().year else "MMMM yyyy"
    return QLocale().toString(date, form)


def _patterns() -> dict[str, str]:
    return {
        "began": tr("you began an e-mail"),
        "why": tr("you noted why"),
        "suggested": tr("{name} suggested them"),
        "mentioned": tr("{name} wrote of them"),
        "colleague": tr("{name} works there too"),
        "acquaintance": tr("{name} knows them"),
        "school": tr("same school"),
        "school_together": tr("same school at the same time"),
        "employer": tr("same employer"),
        "employer_together": tr("same employer at the same time"),
        "group": tr("same group"),
        "cause": tr("same cause"),
        "certification": tr("same certificate"),
        "training": tr("same course"),
        "team_place": tr("worked in the same town"),
        "place": tr("same town"),
        "language": tr("same language"),
        "other": "{name}",
        "dream_company": tr("at a dream company"),
        "was_dream_company": tr("was at a dream company"),
        "dream_title": tr("has a dream title"),
        "wrote": tr("wrote to you in {month}"),
        "you_wrote": tr("you wrote to them in {month}"),
        "recommended_me": tr("recommended you"),
        "recommended_them": tr("you recommended them"),
        "endorsed_me": tr("endorsed you"),
        "endorsed_them": tr("you endorsed them"),
        "job_change": tr("in a new job since {month}"),
        "connected": tr("connected in {month}"),
        "connected_since": tr("connected since {year}"),
    }
