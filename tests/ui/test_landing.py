"""The end of a search: where, who helped, a letter to each; taken up again after a restart."""

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.cadence.landing import landing_of, note_landing
from app.people.queries import find_person
from app.people.service import add_person, log_event, put_aside
from ui.dialogs.landing import LandingDialog
from ui.main_window import MainWindow


@pytest.fixture
def people(window: MainWindow) -> dict[str, int]:
    write, store, now = window.session.write, window.session.store, window.session.clock.now()
    found: dict[str, int] = {}
    for name in ("Ada", "Ben", "Cora", "Dan"):
        write(add_person, name, "X")
        found[name] = find_person(store, f"{name} X")
        if name != "Dan":
            write(log_event, found[name], "met", now - timedelta(days=20))
    write(log_event, found["Ada"], "met", now - timedelta(days=2))
    write(log_event, found["Dan"], "replied")
    write(put_aside, found["Cora"])
    return found


def open_it(window: MainWindow) -> LandingDialog:
    window.actions_.run("landed")
    return [d for d in window.findChildren(LandingDialog) if d.isVisible()][-1]


@pytest.fixture
def dialog(window: MainWindow, people):
    found = open_it(window)
    yield found
    for one in window.findChildren(LandingDialog):
        if shiboken6.isValid(one) and one.isVisible():
            one.reject()


def land(dialog: LandingDialog) -> None:
    dialog.company.setText("Contoso")
    dialog.title.setText("Analyst")
    dialog.when.setDate(QDate(2026, 12, 1))
    dialog.go_on.click()


def names(dialog: LandingDialog) -> list[str]:
    return [row.helper.name for row in dialog.rows]


def ticked(dialog: LandingDialog) -> list[str]:
    return [row.helper.name for row in dialog.rows if row.tick.isChecked()]


def test_without_a_place_it_says_what_is_missing(dialog):
    dialog.go_on.click()
    assert "Type a company or a title" in dialog.fault.text()
    assert dialog.pages.currentIndex() == 0


def test_everybody_who_helped_is_proposed_with_a_reason(dialog, window):
    land(dialog)
    assert landing_of(window.session.store).on == date(2026, 12, 1)
    assert dialog.heading.text() == "Analyst · Contoso"
    assert names(dialog) == ["Ada X", "Ben X", "Dan X", "Cora X"]
    assert ticked(dialog) == ["Ada X", "Ben X", "Dan X"]
    assert dialog.write.text() == "Write 3 letters"
    texts = [label.text() for label in dialog.rows[0].findChildren(QLabel)]
    assert "talked with you 2 times" in texts
    assert dialog.rows[3].aside.text() == "put aside"
    assert dialog.rows[1].tick.accessibleName() == "Ben X, talked with you on 4 Nov, no address yet"


def test_somebody_is_unticked_and_stays_so(dialog, window):
    land(dialog)
    dialog.rows[1].tick.setFocus()
    QTest.keyClick(dialog.rows[1].tick, Qt.Key.Key_Space)
    assert dialog.write.text() == "Write 2 letters"
    dialog.reject()
    again = open_it(window)
    assert ticked(again) == ["Ada X", "Dan X"]
    again.rows[1].tick.click()
    assert again.write.text() == "Write 3 letters"
    again.rows[3].tick.click()
    assert again.write.text() == "Write 4 letters"
    again.rows[3].tick.click()
    assert again.write.text() == "Write 3 letters"


def test_the_letters_come_one_after_the_other_and_go_on_after_a_restart(dialog, window):
    land(dialog)
    dialog.write.click()
    assert not dialog.isVisible()
    tab = window.tab("email")
    assert window.current_tab == "email"
    assert [place.kind for place in tab.series.places] == ["close_loop"] * 3
    assert tab.page.heading.text() == "How it ended: Ada X"
    assert "on 1 December I begin as Analyst at Contoso" in tab.page.body.toPlainText()
    window.actions_.run("mark_sent")
    window.actions_.run("series_next")
    tab.series.end()
    window.ledger.remind_of_landing()
    assert window.toast_text == "1 of 3 know that you landed."
    again = open_it(window)
    assert again.rows[0].aside.text() == "told on 24 Nov"
    assert not again.rows[0].tick.isEnabled()
    assert again.write.text() == "Go on: 2 letters"
    assert again.focusWidget() is again.write
    again.write.click()
    assert [place.person_id for place in tab.series.places] == [
        find_person(window.session.store, name) for name in ("Ben X", "Dan X")
    ]


def test_what_was_noted_is_corrected(dialog, window):
    land(dialog)
    dialog.change.click()
    assert dialog.pages.currentIndex() == 0
    dialog.company.setText("Fabrikam")
    dialog.go_on.click()
    assert dialog.heading.text() == "Analyst · Fabrikam"


def test_undo_takes_back_where_one_landed_and_a_tick(dialog, window):
    land(dialog)
    assert window.toast_text == "Noted. What is proposed follows."
    dialog.rows[1].tick.click()
    assert ticked(dialog) == ["Ada X", "Dan X"]
    window.session.undo()
    assert ticked(dialog) == ["Ada X", "Ben X", "Dan X"]
    assert dialog.write.text() == "Write 3 letters"
    window.session.undo()
    assert landing_of(window.session.store) is None
    assert (dialog.pages.currentIndex(), dialog.company.text()) == (0, "")
    window.session.redo()
    assert dialog.heading.text() == "Analyst · Contoso"


def test_to_be_done_with_it_is_no_end(dialog, window):
    land(dialog)
    dialog.be_done.click()
    assert not dialog.isVisible()
    assert landing_of(window.session.store).closed
    assert window.toast_text.startswith("Done.")
    again = open_it(window)
    assert (again.pages.currentIndex(), again.company.text()) == (0, "Contoso")
    again.go_on.click()
    assert names(again)[0] == "Ada X"


def test_nobody_is_told_where_nobody_helped(window):
    window.session.write(note_landing, "Contoso", "", date(2026, 12, 1))
    dialog = open_it(window)
    assert dialog.rows == []
    assert not dialog.write.isEnabled()
    window.ledger.remind_of_landing()
    assert window.toast_text == ""
    dialog.reject()


def test_a_fact_that_comes_while_it_is_open_is_shown(dialog, window, people):
    land(dialog)
    window.session.write(log_event, people["Ben"], "declined")
    assert names(dialog)[-1] in ("Ben X", "Cora X")
    assert ticked(dialog) == ["Ada X", "Dan X"]
