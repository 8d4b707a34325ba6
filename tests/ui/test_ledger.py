"""The ledger of promises: added, kept, corrected and taken out in place, by mouse and keys."""

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.interviews.ledger import ledger
from app.interviews.promises import MINE, THEIRS, add_promise
from app.people.queries import find_person
from app.people.service import add_person
from ui.dialogs.ledger import LedgerDialog
from ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow):
    write, store = window.session.write, window.session.store
    write(add_person, "Mara", "Oyelaran")
    write(add_person, "Jonas", "Weber")
    mara, jonas = find_person(store, "Mara Oyelaran"), find_person(store, "Jonas Weber")
    write(add_promise, mara, MINE, "send the paper", date(2026, 11, 25))
    write(add_promise, jonas, MINE, "ask about the lathe", date(2026, 11, 20))
    write(add_promise, jonas, THEIRS, "a name at Contoso")
    window.actions_.run("ledger")
    found = window.findChildren(LedgerDialog)[-1]
    yield found
    if shiboken6.isValid(found):
        found.close()


def shown(dialog: LedgerDialog) -> list[str]:
    return [row.text.text() for row in dialog.rows]


def chips(dialog: LedgerDialog) -> list[str]:
    return [chip.text() for chip in dialog.views.chips]


def type_in(line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    line.flush()


def test_what_i_owe_stands_first_by_its_day_then_what_i_am_owed(dialog):
    assert shown(dialog) == ["ask about the lathe", "send the paper", "a name at Contoso"]
    assert chips(dialog) == ["Open 3", "I owe 2", "I am owed 1", "Kept 0"]
    assert [row.chip.text for row in dialog.rows] == ["4 days late", "tomorrow", ""]
    assert [row.day.text() for row in dialog.rows] == ["Fri 20 Nov", "Wed 25 Nov", ""]
    assert dialog.rows[0].accessibleName() == "I promised Jonas Weber: ask about the lathe"
    titles = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"I owe", "I am owed"} <= set(titles)


def test_kept_is_ticked_in_place_and_taken_back_there(dialog, window):
    dialog.rows[0].done.click()
    assert shown(dialog)[0] == "ask about the lathe"
    assert dialog.rows[0].text.font().strikeOut()
    assert dialog.rows[0].made.text() == "kept on 24 Nov"
    assert chips(dialog)[3] == "Kept 1"
    dialog.rows[0].done.click()
    assert chips(dialog)[3] == "Kept 0"
    dialog.rows[0].done.click()
    dialog.views.chips[3].click()
    assert shown(dialog) == ["ask about the lathe"]
    dialog.views.chips[0].click()
    assert "ask about the lathe" not in shown(dialog)
    window.session.undo()
    assert "ask about the lathe" in shown(dialog)


def test_a_promise_is_added_with_its_day_in_words(dialog, window):
    QTest.keyClicks(dialog.person, "Mara")
    dialog.whose.setCurrentIndex(1)
    QTest.keyClicks(dialog.what, "introduce me to Rui by next Friday")
    QTest.keyClick(dialog.what, Qt.Key.Key_Return)
    assert dialog.isVisible()
    entries = ledger(window.session.store, window.session.clock)
    added = next(entry for entry in entries if "Rui" in entry.promise.text)
    assert (added.promise.text, added.promise.due_on) == ("introduce me to Rui", date(2026, 12, 4))
    assert (added.is_mine, added.name) == (False, "Mara Oyelaran")
    assert dialog.what.text() == ""


def test_without_a_person_or_words_it_says_what_is_missing(dialog):
    dialog.what.setText("something")
    dialog.add.click()
    assert dialog.fault.text().startswith("Say who")
    assert dialog.person.hasFocus()
    dialog.person.setText("Mara")
    dialog.what.clear()
    dialog.add.click()
    assert "nothing to keep" in dialog.fault.text()


def test_words_and_day_are_corrected_in_place_and_undone(dialog, window):
    type_in(dialog.rows[1].text, "send both papers by 5 Dec")
    assert shown(dialog)[1] == "send both papers"
    assert dialog.rows[1].day.text() == "Sat 5 Dec"
    type_in(dialog.rows[1].day, "tomorrow")
    assert dialog.rows[1].day.text() == "Wed 25 Nov"
    type_in(dialog.rows[1].day, "")
    QTest.keyClick(dialog.rows[1].day, Qt.Key.Key_Delete)
    dialog.rows[1].day.flush()
    assert dialog.rows[1].entry.promise.due_on is None
    window.session.undo()
    assert shown(dialog)[1] == "send the paper"


def test_a_day_that_is_not_understood_changes_nothing(dialog, window):
    type_in(dialog.rows[1].day, "someday")
    assert "“someday” is not a day" in dialog.fault.text()
    assert dialog.rows[1].entry.promise.due_on == date(2026, 11, 25)
    dialog.rows[0].text.setText("")
    dialog.rows[0].text.flush()
    assert shown(dialog)[0] == "ask about the lathe"


def test_whose_it_is_can_be_corrected_and_it_can_be_taken_out(dialog, window):
    dialog.rows[0].turn.trigger()
    assert chips(dialog)[1:3] == ["I owe 1", "I am owed 2"]
    window.session.undo()
    dialog.rows[0].out.trigger()
    assert chips(dialog)[0] == "Open 2"
    window.session.undo()
    assert chips(dialog)[0] == "Open 3"


def test_keys_move_keep_and_take_out(dialog):
    dialog.rows[0].text.setFocus()
    QTest.keyClick(dialog.rows[0].text, Qt.Key.Key_Down)
    assert dialog.rows[1].text.hasFocus()
    QTest.keyClick(dialog.rows[1].text, Qt.Key.Key_Up)
    assert dialog.rows[0].text.hasFocus()
    QTest.keyClick(dialog.rows[0].text, Qt.Key.Key_Up)
    assert dialog.rows[0].text.hasFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.rows[0].text, Qt.Key.Key_Return, control)
    assert not dialog.rows[0].entry.is_open
    assert dialog.rows[0].text.hasFocus()
    QTest.keyClick(dialog.rows[0].text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.rows[0].done.setFocus()
    QTest.keyClick(dialog.rows[0].done, Qt.Key.Key_Delete)
    assert chips(dialog)[0] == "Open 2"
    assert len(dialog.rows) == 2


def test_a_click_or_return_on_the_name_shows_the_person(dialog, window):
    dialog.rows[1].who.click()
    assert window.current_tab == "contacts"
    assert window.session.person_id == find_person(window.session.store, "Mara Oyelaran")
    window.show_tab("today")
    dialog.rows[0].who.setFocus()
    QTest.keyClick(dialog.rows[0].who, Qt.Key.Key_Return)
    assert window.session.person_id == find_person(window.session.store, "Jonas Weber")
    assert dialog.isVisible()


def test_half_a_word_stays_while_something_else_changes(dialog, window):
    row = dialog.rows[1]
    row.text.setFocus()
    QTest.keyClicks(row.text, " and mo")
    typed = row.text.text()
    mara = find_person(window.session.store, "Mara Oyelaran")
    window.session.write(add_promise, mara, MINE, "first of all", date(2026, 11, 1))
    assert row.text.text() == typed
    assert row.text.hasFocus()
    row.text.flush()
    assert typed in shown(dialog)


def test_empty_is_a_start(dialog):
    dialog.views.chips[3].click()
    assert dialog.nothing.isVisible()
    assert dialog.nothing.heading.text() == "Nothing kept yet"


def test_a_second_call_brings_the_same_window_and_the_main_window_takes_it_along(dialog, window):
    window.actions_.run("ledger")
    assert window.findChildren(LedgerDialog) == [dialog]
    type_in(dialog.rows[1].text, "send it")
    window.ledger.close_all()
    assert not dialog.isVisible()
    texts = [e.promise.text for e in ledger(window.session.store, window.session.clock)]
    assert "send it" in texts


def test_who_is_in_hand_is_named_at_once(dialog, window):
    dialog.close()
    window.session.person_id = find_person(window.session.store, "Jonas Weber")
    window.actions_.run("ledger")
    found = [d for d in window.findChildren(LedgerDialog) if d is not dialog][-1]
    assert found.person.text() == "Jonas Weber"
    assert found.focusWidget() is found.what
    found.close()


def test_somebody_is_picked_from_those_who_fit(dialog, window):
    window.session.write(add_person, "Mara", "Lind", on_done=None)
    QTest.keyClicks(dialog.person, "Mara")
    assert dialog.person.person_id is None
    popup = dialog.person.completer()
    index = popup.completionModel().index(0, 0)
    popup.activated[type(index)].emit(index)
    assert dialog.person.person_id is not None
    assert dialog.what.hasFocus()


def test_days_near_are_said_in_words(dialog, window):
    mara = find_person(window.session.store, "Mara Oyelaran")
    today = window.session.clock.today()
    for days in (-1, 0, 2, 400):
        window.session.write(add_promise, mara, MINE, f"in {days}", today + timedelta(days=days))
    said = {row.text.text(): row.chip.text for row in dialog.rows}
    assert (said["in -1"], said["in 0"], said["in 2"]) == ("1 day late", "today", "in 2 days")
    assert dialog.rows[-2].day.text().endswith("2027")
