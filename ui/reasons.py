"""Why to write to somebody, in the words of the window."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.clock import Clock
from app.language import in_row, month_and_year
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
    return in_row(*(_words(reason, clock, n > 0) for n, reason in enumerate(reasons[:most])))


def _words(reason: "Reason", clock: Clock, follows: bool) -> str:
    pattern = _patterns().get(reason.kind, (reason.words, reason.words))[follows]
    month = _month(reason.detail, clock) if "{month}" in pattern else ""
    return pattern.format(name=reason.detail, month=month, year=reason.detail[:4])


def _month(day: str, clock: Clock) -> str:
    moment = local(clock, day).date() if len(day) > 10 else date.fromisoformat(day)
    if moment.year != clock.today().year:
        return month_and_year(moment)
    return QLocale().toString(QDate(moment.year, moment.month, 1), "MMMM")


def _patterns() -> dict[str, tuple[str, str]]:
    """Each reason as it begins the line, and as it follows another."""
    return {
        "began": (tr("You began an e-mail"), tr("you began an e-mail")),
        "why": (tr("You noted why"), tr("you noted why")),
        "suggested": (tr("{name} suggested them"), tr("{name} suggested them")),
        "mentioned": (tr("{name} wrote of them"), tr("{name} wrote of them")),
        "colleague": (tr("{name} works there too"), tr("{name} works there too")),
        "acquaintance": (tr("{name} knows them"), tr("{name} knows them")),
        "school": (tr("Same school"), tr("same school")),
        "school_together": (tr("Same school at the same time"), tr("same school at the same time")),
        "employer": (tr("Same employer"), tr("same employer")),
        "employer_together": (
            tr("Same employer at the same time"),
            tr("same employer at the same time"),
        ),
        "group": (tr("Same group"), tr("same group")),
        "cause": (tr("Same cause"), tr("same cause")),
        "certification": (tr("Same certificate"), tr("same certificate")),
        "training": (tr("Same course"), tr("same course")),
        "team_place": (tr("Worked in the same town"), tr("worked in the same town")),
        "place": (tr("Same town"), tr("same town")),
        "language": (tr("Same language"), tr("same language")),
        "other": ("{name}", "{name}"),
        "dream_company": (tr("At a dream company"), tr("at a dream company")),
        "was_dream_company": (tr("Was at a dream company"), tr("was at a dream company")),
        "dream_title": (tr("Has a dream title"), tr("has a dream title")),
        "wrote": (tr("Wrote to you in {month}"), tr("wrote to you in {month}")),
        "you_wrote": (tr("You wrote to them in {month}"), tr("you wrote to them in {month}")),
        "recommended_me": (tr("Recommended you"), tr("recommended you")),
        "recommended_them": (tr("You recommended them"), tr("you recommended them")),
        "endorsed_me": (tr("Endorsed you"), tr("endorsed you")),
        "endorsed_them": (tr("You endorsed them"), tr("you endorsed them")),
        "job_change": (tr("In a new job since {month}"), tr("in a new job since {month}")),
        "connected": (tr("Connected in {month}"), tr("connected in {month}")),
        "connected_since": (tr("Connected since {year}"), tr("connected since {year}")),
    }
