"""The whole main job by the keyboard alone: from the start to a thank-you, no mouse anywhere."""

import os
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.mail.letters import unsent_letters
from app.people.queries import dossier, find_person
from app.questions.sheets import sheet_of
from tests.ui.keyboard import Keyboard

PRINTER = "ASKWELL_TEST_PRINTER"
"""Set by tests/e2e/test_printer.py, which runs this story with a real printer of that name."""


@pytest.fixture
def keys(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return Keyboard(qtbot, window)


def stage(window, person_id: int) -> str:
    return dossier(window.session.store, person_id).stage


def test_the_main_job_needs_no_mouse(window, keys, outside, clock, tmp_path):
    mara = add_and_write(window, keys, outside)
    assert stage(window, mara) == "asked"
    clock.advance(timedelta(hours=2))
    hear_a_yes_and_agree(keys)
    assert stage(window, mara) == "said_yes"
    choose_questions(window, keys, mara)
    print_the_sheet(window, keys)
    save_the_sheet(keys, tmp_path / "sheet.pdf")
    talk(keys, clock)
    assert stage(window, mara) == "met"
    thank(window, keys, outside)
    assert stage(window, mara) == "thanked"
    # And every step can be taken back.
    keys.press("Ctrl+Z")
    assert stage(window, mara) == "met"


def add_and_write(window, keys, outside) -> int:
    """Add somebody and open a first letter to them, sent and noted; by keys. The id."""
    keys.press("Ctrl+N")
    keys.in_front("NewPerson")
    for field, text in (
        ("First name", "Mara"),
        ("Last name", "Oyelaran"),
        ("E-mail", "mara@example.com"),
    ):
        keys.go_to(field)
        keys.type(text)
    keys.press("Return")
    keys.in_front("MainWindow")
    mara = find_person(window.session.store, "Mara Oyelaran")
    assert window.session.person_id == mara
    keys.press("Ctrl+E")
    keys.go_to("Text of the e-mail")
    keys.press("Tab")
    keys.type("a nurse in Leeds")
    keys.press("Ctrl+Return")
    # A button that is reached by keys of its own is seen to go down before it acts.
    keys.qtbot.waitUntil(lambda: len(outside.urls) == 1)
    assert outside.urls[-1].startswith("mailto:mara@example.com")
    assert "a nurse in Leeds" in unsent_letters(window.session.store)[0].body
    keys.press("Ctrl+Shift+S")
    return mara


def hear_a_yes_and_agree(keys) -> None:
    """She says yes; the talk is agreed for the time proposed."""
    keys.press("Ctrl+2")
    keys.go_to("Note what happened")
    keys.press("Space")
    keys.choose("They answered")
    keys.press("Ctrl+T")
    keys.in_front("TalkDialog")
    keys.press("Return")
    keys.in_front("MainWindow")


def choose_questions(window, keys, who: int) -> None:
    """Questions for the goal, one of them moved."""
    store = window.session.store
    keys.press("Ctrl+4")
    keys.go_to("Suggest for my goal")
    keys.press("Space")
    # A button that is reached by keys of its own is seen to go down before it acts.
    keys.qtbot.waitUntil(lambda: sheet_of(store, who) is not None)
    before = [line.question_key for line in sheet_of(store, who).movable]
    assert len(before) >= 4
    keys.go_to("Questions on the sheet")
    keys.press("Home", "Ctrl+Down")
    after = [line.question_key for line in sheet_of(store, who).movable]
    assert after[:2] == before[1::-1]


def print_the_sheet(window, keys) -> None:
    """The sheet on paper, through the print dialog: on a real printer where there is one."""
    keys.press("Ctrl+P")
    keys.in_front("QPrintDialog")
    if printer := os.environ.get(PRINTER):
        keys.go_to(printer)
        keys.press("Return")
        keys.in_front("MainWindow")
        assert window.toast_text == "The sheet went to the printer."
    else:
        keys.press("Esc")
        keys.in_front("MainWindow")


def save_the_sheet(keys, path) -> None:
    """And as a file."""
    keys.go_to("Page")
    keys.press("Space")
    keys.choose("Save as PDF")
    keys.in_front("QFileDialog")
    keys.type(str(path))
    keys.press("Return")
    keys.in_front("MainWindow")
    assert path.stat().st_size > 1000


def talk(keys, clock) -> None:
    """The talk, with a note, and its end."""
    keys.press("Ctrl+I")
    keys.in_front("InterviewMode")
    keys.go_to("Start the talk")
    keys.press("Space")
    keys.type("Half of it is listening")
    clock.advance(timedelta(minutes=20))
    keys.press("F8")


def thank(window, keys, outside) -> None:
    """The thank-you, opened in the mail program and marked as sent."""
    keys.go_to("Write the thank-you")
    keys.press("Space")
    keys.in_front("MainWindow")
    assert window.current_tab == "email"
    keys.press("Ctrl+Return")
    keys.qtbot.waitUntil(lambda: len(outside.urls) == 2)
    keys.press("Ctrl+Shift+S")
