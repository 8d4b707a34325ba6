"""What is due is done, put off or dismissed, wherever it is shown."""

from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.clock import iso
from ui.actions import Actions
from ui.dates import day_words, moment_words
from ui.session import Session
from ui.tabs.today.words import is_near, letter_kind, tr

if TYPE_CHECKING:
    from app.cadence.next_steps import Step


class Doing(QObject):
    """Carries out the one action of a step, and the choices of its menu."""

    def __init__(self, session: Session, actions: Actions, place: QWidget) -> None:
        super().__init__(place)
        self._session = session
        self._actions = actions
        self._place = place

    def do(self, step: "Step", second: int | None = None) -> None:
        """Do what a step is; `second` is who is to be asked beside somebody silent, if known."""
        from app.interviews.promises import keep_promise
        from app.mail.kinds import LETTER_OF_STEP

        session = self._session
        if step.kind == "promise" and step.ref:
            session.write(keep_promise, step.ref)
            session.say(tr("Kept. They know that they can count on you."), "undo")
        elif step.kind == "stay_in_touch" and not step.details["reasons"]:
            self._move_on(step)
        elif step.kind in LETTER_OF_STEP:
            session.write_to(step.person_id, letter_kind(step))
        elif is_near(step, session.clock):
            session.person_id = step.person_id
            self._actions.run("interview_mode")
        elif step.kind == "talk" and step.late:
            from ui.dialogs.fact import FactDialog

            FactDialog(session, step.person_id, self._place.window()).open()
        elif step.kind in ("talk", "prepare"):
            session.open_tab("questions", step.person_id)
        elif step.kind == "second_person" and second is not None:
            session.write_to(second, "second_person")
        elif step.kind == "second_person":
            self._open_company(step.person_id)
        else:
            session.open_tab("contacts", step.person_id)

    def write_all_the_same(self, step: "Step") -> None:
        """Write though there is no reason on file."""
        self._session.write_to(step.person_id, letter_kind(step))

    def print_sheet(self, step: "Step") -> None:
        """Print the sheet of a talk."""
        self._session.person_id = step.person_id
        self._actions.run("print_sheet")

    def plan(self, step: "Step") -> None:
        """Move the talk, or call it off."""
        self._session.person_id = step.person_id
        self._actions.run("plan_talk")

    def put_off(self, step: "Step", until: datetime | None) -> None:
        """Put a step off; None asks for the day first."""
        if until is None:
            from ui.tabs.today.put_off import DayDialog

            day = step.begins.astimezone(self._session.clock.zone).date()
            dialog = DayDialog(self._session, day, self._place.window())
            dialog.chosen.connect(partial(self.put_off, step))
            dialog.open()
            return
        from app.cadence.due import snooze_step

        self._session.write(snooze_step, step.person_id, step.key, until)
        when = moment_words(self._session.clock, iso(until))
        self._session.say(tr("Comes back: {when}.").format(when=when), "undo")

    def dismiss(self, step: "Step", reason: str | None) -> None:
        """Dismiss a step for a reason; None asks for words of one's own first."""
        if reason is None:
            from ui.tabs.today.put_off import WhyDialog

            dialog = WhyDialog(step, self._place.window())
            dialog.chosen.connect(partial(self.dismiss, step))
            dialog.open()
            return
        from app.cadence.due import snooze_step
        from app.people.service import put_aside

        if step.kind == "write":
            self._session.write(put_aside, step.person_id, reason)
            self._session.say(tr("Put aside: not proposed any more."), "undo")
            return
        self._session.write(snooze_step, step.person_id, step.key, None, reason)
        self._session.say(tr("Dismissed. It is kept in the history."), "undo")

    def _move_on(self, step: "Step") -> None:
        from app.cadence.due import snooze_step
        from app.cadence.history import NO_REASON
        from app.cadence.next_steps import add_months

        clock = self._session.clock
        day = add_months(clock.today(), 1)
        until = datetime.combine(day, time(), clock.zone)
        self._session.write(snooze_step, step.person_id, step.key, until, NO_REASON)
        text = tr("Moved to {day}, or to the next reason to write.")
        self._session.say(text.format(day=day_words(clock, day)), "undo")

    def _open_company(self, person_id: int) -> None:
        from app.people.queries import people_rows

        rows = people_rows(self._session.store, [person_id])
        self._session.open_tab("contacts", person_id)
        self._session.filter_requested.emit(rows[person_id].company or "")
