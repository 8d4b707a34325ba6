"""Opens the windows of talks for the actions of the main window; nothing is loaded before."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.actions import Actions
from ui.session import Session

if TYPE_CHECKING:
    from app.interviews.ics import TalkOffer
    from ui.dialogs.answers import AllAnswers

CALENDAR = ".ics"
RUNNING = "talk/running"
"""The setting that app.interviews.running keeps; that is loaded only when it is there."""
TALK_WINDOWS = ("ui.dialogs.interview_mode", "ui.dialogs.paper", "ui.dialogs.answers")


class TalkWindows(QObject):
    """Binds the actions of talks. A window that is open already comes to the front."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        actions.bind("plan_talk", self.plan)
        actions.bind("interview_mode", self.interview)
        actions.bind("type_answers", self.type_answers)
        actions.bind("all_answers", self.all_answers)

    def plan(self) -> None:
        """Agree on a talk with the person in hand, or change it."""
        from ui.dialogs.talk import TalkDialog

        if self._session.person_id is not None:
            TalkDialog(self._session, self._session.person_id, self._window).open()

    def interview(self) -> None:
        """Open interview mode for the person in hand."""
        from ui.dialogs.interview_mode import InterviewMode

        person_id = self._session.person_id
        if person_id is None:
            return
        for mode in self._window.findChildren(InterviewMode):
            if mode.person_id == person_id:
                to_front(mode)
                return
        mode = InterviewMode(self._session, person_id, self._window)
        mode.thank_wanted.connect(self._on_thank)
        mode.show()
        to_front(mode)

    def type_answers(self) -> None:
        """Type in what stands on the paper of the person in hand."""
        from ui.dialogs.paper import PaperToScreen

        if self._session.person_id is not None:
            PaperToScreen(self._session, self._session.person_id, self._window).open()

    def all_answers(self) -> None:
        """Read one question across all people."""
        self._answers()

    def show_answer(self, answer_id: int) -> None:
        """Show an answer that was found, among all answers to its question."""
        self._answers().show_answer(answer_id)

    def offer_in(self, paths: list[Path]) -> "TalkOffer | None":
        """The talk that dropped files are about: one calendar file that is, or names, one."""
        if len(paths) != 1 or paths[0].suffix.lower() != CALENDAR:
            return None
        from app.interviews.ics import MOST_BYTES, talk_in

        try:
            if paths[0].stat().st_size > MOST_BYTES:
                return None
            content = paths[0].read_bytes()
        except OSError:
            return None
        return talk_in(self._session.store, self._session.clock, content)

    def take(self, offer: "TalkOffer", otherwise: Callable[[], None]) -> None:
        """Propose the talk of a calendar file; `otherwise` when it is something else."""
        from ui.dialogs.talk import TalkDialog

        dialog = TalkDialog(self._session, offer.person_id, self._window, offer)
        dialog.refused.connect(otherwise)
        dialog.open()

    def close_all(self) -> None:
        """Close the windows of talks; what is typed in them is saved first."""
        for window in self._window.findChildren(QDialog):
            if type(window).__module__ in TALK_WINDOWS:
                window.close()

    def remind_of_running(self) -> None:
        """After a crash in the middle of a talk: offer to go on where it was."""
        if self._session.settings.get(RUNNING) is None:
            return
        from app.interviews.running import running_talk
        from app.interviews.talks import talk

        running = running_talk(self._session.store)
        found = talk(self._session.store, running.talk_id) if running else None
        if found is not None and found.is_open:
            self._session.person_id = found.person_id
            words = self.tr("Your talk with {name} goes on where it was.")
            self._session.say(words.format(name=found.name), "interview_mode")

    def _answers(self) -> "AllAnswers":
        from ui.dialogs.answers import AllAnswers

        shown = self._window.findChildren(AllAnswers)
        dialog = shown[0] if shown else AllAnswers(self._session, self._window)
        if not shown:
            dialog.person_wanted.connect(self._on_person)
            dialog.show()
        to_front(dialog)
        return dialog

    def _on_thank(self, person_id: int) -> None:
        self._session.write_to(person_id, "thank")
        to_front(self._window)

    def _on_person(self, person_id: int) -> None:
        self._session.open_tab("contacts", person_id)
        to_front(self._window)


def to_front(window: QWidget) -> None:
    """Bring an open window before the others."""
    window.raise_()
    window.activateWindow()
