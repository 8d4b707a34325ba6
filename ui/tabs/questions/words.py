"""Why a question is proposed, and what is on file already, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.language import counted
from app.questions.facts import OnFile
from app.questions.tailor import Reason

LONGEST = 110
"""Characters of a fact that stand under a question."""
SHOWN = 2
"""Reasons that stand under a question."""


def tr(text: str) -> str:
    """Translate a text of the bank."""
    return QCoreApplication.translate("Bank", text)


def reason_words(reasons: tuple[Reason, ...]) -> str:
    """Return why a question is proposed, the best reasons first."""
    return " · ".join(_one(reason) for reason in reasons[:SHOWN])


def on_file_words(told: OnFile) -> str:
    """Return what is on file already, and what to do about it."""
    return tr("On file: {answer}. Ask what it leaves out.").format(answer=short(told.answer))


def short(text: str) -> str:
    """Return a text cut at a word."""
    text = " ".join(text.split()).rstrip(".")
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0] + "…"


def taught_words(much: int, answered: int) -> str:
    """Return how often a question taught much."""
    return counted(
        "Taught you much in {much} of 1 talk",
        "Taught you much in {much} of {n} talks",
        answered,
        much=QLocale().toString(much),
    )


def _one(reason: Reason) -> str:
    if reason.code == "taught":
        much, _, answered = reason.detail.partition("/")
        return taught_words(int(much), int(answered))
    words = {
        "anchor": tr("Asked of everybody on this goal, so that answers compare"),
        "goal": tr("Fits your goal"),
        "person": tr("Only for them"),
        "sharper": tr("On file: {detail}. This asks on"),
        "leads": tr("They lead or hire people"),
        "again": tr("For a second talk"),
    }
    return words[reason.code].format(detail=short(reason.detail))
