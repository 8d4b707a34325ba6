"""What is due, in words: a title, the reason, the one action, and how long it takes."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.clock import Clock, iso
from app.language import counted, in_row
from app.people.stage import THANK_WITHIN
from ui.dates import day_words, moment_words
from ui.reasons import reason_line

if TYPE_CHECKING:
    from app.cadence.history import Step, Why
    from app.people.queries import PersonRow

MINUTES = {
    "thank": 10,
    "talk": 20,
    "confirm": 3,
    "prepare": 10,
    "agree": 5,
    "promise": 5,
    "tell": 5,
    "verify": 5,
    "remind": 5,
    "second_person": 10,
    "stay_in_touch": 10,
    "close_loop": 10,
    "write": 10,
}
"""About how long each thing takes."""
NEAR = timedelta(minutes=15)
"""So long before a talk its window is the next thing to open."""


def tr(text: str) -> str:
    """Translate a text of the Today tab."""
    return QCoreApplication.translate("Today", text)


def title_words(kind: str, name: str) -> str:
    """Return what is to be done."""
    return {
        "thank": tr("Thank {name}"),
        "talk": tr("Talk with {name}"),
        "confirm": tr("Confirm the talk with {name}"),
        "prepare": tr("Prepare questions for {name}"),
        "agree": tr("Agree on a time with {name}"),
        "promise": tr("Keep your promise to {name}"),
        "tell": tr("Tell {name} whom you met"),
        "verify": tr("Verify the address of {name}"),
        "remind": tr("Remind {name}"),
        "second_person": tr("Ask a second person beside {name}"),
        "stay_in_touch": tr("Stay in touch with {name}"),
        "close_loop": tr("Tell {name} how it ended"),
        "write": tr("Write to {name}"),
    }[kind].format(name=name)


def action_words(kind: str) -> str:
    """Return what its button says."""
    return {
        "thank": tr("Write thank-you"),
        "talk": tr("Open sheet"),
        "confirm": tr("Write to confirm"),
        "prepare": tr("Choose questions"),
        "agree": tr("Propose a time"),
        "promise": tr("Kept it"),
        "tell": tr("Write note"),
        "verify": tr("Open"),
        "remind": tr("Write reminder"),
        "second_person": tr("See who else"),
        "stay_in_touch": tr("Write note"),
        "close_loop": tr("Write note"),
        "write": tr("Write e-mail"),
    }[kind]


def is_near(step: "Step", clock: Clock) -> bool:
    """Whether a talk begins within a quarter of an hour, or goes on now."""
    near = step.kind == "talk" and not step.late
    return near and step.details["starts_at"] - clock.now() <= NEAR


def reason_words(step: "Step", row: "PersonRow", clock: Clock) -> tuple[str, str]:
    """Return why, as muted words and as words in accent that follow them."""
    job = in_row(row.position, row.company)
    details = step.details
    if step.kind == "thank":
        when = moment_words(clock, iso(details["met_at"]))
        return _joined(tr("Your talk ended: {when}").format(when=when), job), ""
    if step.kind in ("talk", "prepare", "confirm"):
        when = moment_words(clock, iso(details["starts_at"]))
        minutes = counted("1 minute", "{n} minutes", details["minutes"])
        if step.kind == "talk" and step.late:
            return _joined(when, tr("it should be over: note when it ended")), ""
        return _joined(when, minutes, job), ""
    if step.kind in ("remind", "second_person"):
        day = day_words(clock, details["asked_on"])
        return _joined(tr("No reply since {day}").format(day=day), job), ""
    if step.kind == "verify":
        day = day_words(clock, details["on"])
        back = tr("Your e-mail came back on {day}").format(day=day)
        return _joined(back, str(details["address"])), ""
    if step.kind == "stay_in_touch":
        day = day_words(clock, details["last_on"])
        last = tr("Last word on {day}").format(day=day)
        if has_no_reason(step):
            return _joined(last, tr("no reason to write is on file")), ""
        return last, why_words(details["reasons"][0])
    if step.kind == "agree" and not details["fell_through"]:
        day = day_words(clock, details["on"])
        asked = tr("You proposed a time and heard nothing"), tr("They said yes on {day}")
        return _joined(asked[not details["asked"]].format(day=day), job), ""
    if step.kind == "close_loop":
        return _joined(tr("You found your place, and they had a part in it"), job), ""
    if step.kind == "agree":
        off = tr("Your talk was called off"), tr("Your talk did not take place")
        return _joined(off[details["fell_through"] == "no_show"], job), ""
    if step.kind == "promise":
        return str(details["text"]), ""
    if step.kind == "tell":
        return tr("You met {name}").format(name=details["name"]), ""
    line = reason_line(details.get("reasons", ()), clock)
    return _joined(line or tr("You know each other already"), job), ""


def button_words(step: "Step", clock: Clock) -> str:
    """Return the words of the one action of a step."""
    if is_near(step, clock):
        return tr("Interview mode")
    if has_no_reason(step):
        return tr("Move on a month")
    over = step.kind == "talk" and step.late
    return tr("Note how it went") if over else action_words(step.kind)


def has_no_reason(step: "Step") -> bool:
    """Whether there is nothing to write about: then the date moves, and no empty note goes out."""
    return step.kind == "stay_in_touch" and not step.details["reasons"]


def why_words(why: "Why") -> str:
    """Return a reason to write to somebody one knows."""
    if why.kind == "birthday":
        return counted("a year since you talked", "{n} years since you talked", int(why.what))
    text = {
        "named": tr("you met {what}, whom they had named"),
        "advice": tr("you did what you said: {what}"),
        "job": "{what}" if why.what else tr("in a new job"),
        "clipping": tr("you kept: {what}"),
    }[why.kind]
    return text.format(what=why.what)


def letter_kind(step: "Step") -> str:
    """Return the letter that does a step; a new job is congratulated on."""
    from app.mail.kinds import LETTER_OF_STEP

    reasons = step.details.get("reasons", ())
    if step.kind == "stay_in_touch" and reasons:
        return {"job": "congratulate", "named": "tell"}.get(reasons[0].kind, "stay_in_touch")
    return LETTER_OF_STEP[step.kind]


def later_choices(clock: Clock) -> list[tuple[str, datetime | None]]:
    """Return until when a thing can be put off, in words; None is a day to be chosen."""
    now, today = clock.now(), clock.today()
    monday = today + timedelta(days=7 - today.weekday())
    mornings = (datetime.combine(day, time(), clock.zone) for day in (today + timedelta(1), monday))
    tomorrow, week = mornings
    return [
        (tr("In 2 hours"), now + timedelta(hours=2)),
        (tr("Tomorrow"), tomorrow),
        (tr("Next week"), week),
        (tr("Pick a day…"), None),
    ]


def dismiss_reasons(kind: str) -> tuple[str, ...]:
    """Return why a step of this kind may not be needed."""
    if kind == "write":
        return (tr("Not what I look for"), tr("I do not know enough"), tr("Not the right moment"))
    own = {
        "thank": (tr("Thanked them already"),),
        "promise": (tr("No longer wanted"),),
        "tell": (tr("Told them already"),),
        "talk": (tr("It did not take place"),),
        "prepare": (tr("I know what to ask"),),
        "confirm": (tr("It is certain"),),
        "verify": (tr("The address is right"),),
        "stay_in_touch": (tr("We are in touch anyway"),),
        "close_loop": (tr("They know already"),),
    }
    return (*own.get(kind, ()), tr("Done another way"), tr("Not the right moment"))


def left_words(step: "Step", clock: Clock) -> tuple[str, float]:
    """Return how much of the 24 hours is left, in words and as the share that is used."""
    assert isinstance(step.due, datetime)
    seconds = (step.due - clock.now()).total_seconds()
    used = min(1.0, max(0.0, 1 - seconds / THANK_WITHIN.total_seconds()))
    if seconds <= 0:
        return tr("The 24 hours are over: still thank them"), 1.0
    hours, minutes = int(seconds // 3600), int(seconds % 3600 // 60)
    return tr("{hours} h {minutes} min left of 24").format(hours=hours, minutes=minutes), used


def coming_chip(step: "Step", clock: Clock) -> str:
    """Return the chip beside something that comes."""
    if "starts_at" in step.details:
        when = moment_words(clock, iso(step.details["starts_at"]))
        return tr("Talk {when}").format(when=when)
    if step.kind in ("remind", "second_person"):
        days = step.details["days"]
        return counted("1 business day, no reply", "{n} business days, no reply", days)
    return tr("Every few months") if step.kind == "stay_in_touch" else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
