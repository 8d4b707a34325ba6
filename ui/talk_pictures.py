"""Pictures of every window of a talk, light and dark: it is played from its date to its answers."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.interviews.promises import MINE, THEIRS
from ui import theme
from ui.dialogs.answers import AllAnswers
from ui.dialogs.interview_mode import InterviewMode
from ui.dialogs.paper import PaperToScreen
from ui.dialogs.talk import TalkDialog
from ui.main_window import MainWindow
from ui.talks.caught import NAMES

SIZE = QSize(1080, 700)
SCREENS = ("talk", "ready", "interview", "after", "paper", "answers")


def take_talk(
    app: QApplication, window: MainWindow, person_id: int, folder: Path, schemes: tuple[str, ...]
) -> list[Path]:
    """Play a talk with somebody and picture each of SCREENS in each scheme, the first unnamed."""
    taken: list[Path] = []
    window.session.person_id = person_id
    for name, widget in _played(window, person_id):
        for scheme in schemes:
            theme.apply(app, scheme)
            # Lay out and paint what was asked for just now.
            for _ in range(3):
                app.sendPostedEvents()
            file = folder / f"{name}{'' if scheme == schemes[0] else f'-{scheme}'}.png"
            widget.grab().save(str(file))
            taken.append(file)
    return taken


def _played(window: MainWindow, person_id: int) -> Iterator[tuple[str, QWidget]]:
    session = window.session
    plan = TalkDialog(session, person_id, window)
    plan.show()
    yield "talk", plan
    plan.reject()
    mode = InterviewMode(session, person_id, window)
    mode.resize(SIZE)
    mode.show()
    yield "ready", mode
    mode.start()
    _take_notes(mode)
    yield "interview", mode
    mode.end()
    mode.after.fields["went"].setPlainText("Warm and quick, and a door for later")
    mode.after.fields["learned"].setPlainText("the page that goes round decides the meeting")
    mode.saver.flush()
    yield "after", mode
    mode.close()
    paper = PaperToScreen(session, person_id, window)
    paper.show()
    yield "paper", paper
    paper.accept()
    answers = AllAnswers(session, window)
    answers.show()
    yield "answers", answers
    answers.close()


def _take_notes(mode: InterviewMode) -> None:
    asking = mode.asking
    asking.notes.setPlainText("Two people decide, and a page goes round first.")
    asking.rate()
    asking.answered()
    asking.notes.setPlainText("Half of it is talking to the people on the floor.")
    for kind, text in (
        (NAMES, "Hanna Weber"),
        (MINE, "send the paper by Friday"),
        (THEIRS, "ask the planners in two weeks"),
    ):
        asking.lists[kind].begin().line.insert(text)
    mode.saver.flush()
