"""The words for stages and for what is next, as lists and chips show them."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.clock import Clock, iso, parse_iso
from app.people.stage import THANK_WITHIN
from ui.dates import day_words, local, moment_words, time_words, weekday_words

if TYPE_CHECKING:
    from app.people.queries import ContactLine

NEWS_DAYS = timedelta(days=60)


def tr(text: str) -> str:
    """Translate a text of this list."""
    return QCoreApplication.translate("Stages", text)


def stage_words(stage: str) -> str:
    """Return the name of a stage."""
    return {
        "": tr("All"),
        "to_research": tr("To research"),
        "asked": tr("Asked"),
        "said_yes": tr("Said yes"),
        "met": tr("Met"),
        "thanked": tr("Thanked"),
        "in_touch": tr("In touch"),
        "resting": tr("Resting"),
        "declined": tr("Declined"),
        "aside": tr("Put aside"),
    }[stage]


def way_words(way: str | None) -> str:
    """Return how one talks, as it stands within a line."""
    ways = {"video": tr("video"), "phone": tr("phone"), "meeting": tr("meeting")}
    return ways.get(way or "", way or "")


def chip_words(line: "ContactLine", clock: Clock) -> tuple[str, str]:
    """Return (text, tone) of the chip beside a person: the date that matters now, or the stage."""
    stage = line.row.stage
    if stage == "met":
        due = parse_iso(line.latest("met")) + THANK_WITHIN
        if clock.now() > due:
            return tr("Thank now"), "bad"
        ends = local(clock, iso(due))
        time = time_words(ends)
        if ends.date() != clock.today():
            time = f"{weekday_words(ends.date(), 'ddd')} {time}"
        return tr("Thank by {time}").format(time=time), "warn"
    talk = line.latest("scheduled")
    if stage == "said_yes" and talk and talk >= iso(clock.now() - timedelta(hours=1)):
        today = local(clock, talk).date() == clock.today()
        return moment_words(clock, talk), "accent" if today else "plain"
    if stage == "asked":
        day = day_words(clock, line.latest("sent"))
        return tr("Asked {day}").format(day=day), "plain"
    return stage_words(stage), "plain"


def has_news(line: "ContactLine", clock: Clock) -> bool:
    """Whether the person came into a new job lately and nothing was said since."""
    changed = line.latest("job_change")
    if not changed or clock.now() - parse_iso(changed) > NEWS_DAYS:
        return False
    return not any(at > changed for kind, at in line.facts if kind != "job_change")
