"""Encryption switched on and off in the window, and the lock that hides everything."""

import keyring
import pytest
from keyring.backends import fail
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.errors import AppError
from app.people.service import add_person
from app.store import seal as seals
from app.store.backup import back_up
from app.store.connect import is_sealed
from app.store.phrase import phrase_of
from app.store.sealing import ENCRYPT, plain_copies
from app.unlock import asks_for_passphrase
from tests.ring import KEY, PASSPHRASE
from ui.dialogs.settings import SettingsDialog
from ui.seal import idle as idles
from ui.seal.idle import IdleWatch
from ui.seal.print_phrase import ask_and_print
from ui.seal.protection import MINUTES, SwitchOn
from ui.seal.switch_on import SwitchOnDialog

pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def person(window, qtbot):
    """Somebody on the page of Contacts, with a copy of the day."""
    with qtbot.waitSignal(window.painted):
        pass
    session = window.session
    changes = add_person(session.store, session.clock, "Mara", "Oyelaran")
    back_up(session.store, session.clock, "daily")
    session.publish(changes)
    session.open_tab("contacts", min(changes.of("person")))
    return session.person_id


def encrypt(window, passphrase=""):
    window.protection.switch_on(SwitchOn(KEY.copy(), ENCRYPT, passphrase))
    assert window.session.store.key == KEY
    assert not window.session.is_locked


def form(window):
    return window.centralWidget().form


def texts_on(widget):
    """Everything a person, a screenshot or an assistive program could read in a window."""
    found = [widget.windowTitle()]
    for kind in (QLabel, QLineEdit, QPlainTextEdit):
        for child in widget.findChildren(kind):
            found.append(child.toPlainText() if kind is QPlainTextEdit else child.text())
    found += [child.accessibleName() for child in widget.findChildren(QWidget)]
    return " ".join(found)


def settings_page(window):
    window.menu.settings("protection")
    dialog = window.findChild(SettingsDialog)
    return dialog, dialog.page("protection")


def test_encrypting_keeps_everything_and_shows_it_again(window, person, ring):
    encrypt(window)
    store = window.session.store
    assert store.sql("SELECT first_name FROM person") == [("Mara",)]
    assert plain_copies(store.path) == []
    assert list(ring.kept.values()) == [KEY.hex]
    assert window.toast_text == "Your data is encrypted."
    assert window.session.person_id == person
    window.session.undo()
    assert window.status.counts[0] == "0 people"


def test_switching_off_leaves_a_plain_store_and_no_key(window, person, ring):
    encrypt(window)
    window.protection.switch_off(ENCRYPT)
    store = window.session.store
    assert store.key is None
    assert ring.kept == {}
    assert seals.seal_of(store.path) is None
    store.close()
    assert not is_sealed(store.path)
    assert store.sql("SELECT first_name FROM person") == [("Mara",)]
    assert window.toast_text == "Your data is no longer encrypted."


def test_a_keyring_that_does_not_take_the_key_changes_nothing(window, person):
    keyring.set_keyring(fail.Keyring())
    window.protection.switch_on(SwitchOn(KEY.copy(), ENCRYPT))
    assert window.session.store.key is None
    assert window.session.store.sql("SELECT first_name FROM person") == [("Mara",)]
    assert window.toast_text.startswith("The keyring of this computer did not take the key.")


def test_the_lock_takes_everything_off_the_window(window, person):
    encrypt(window)
    assert "Mara" in texts_on(window)
    window.actions_["lock_now"].trigger()
    assert window.session.is_locked
    assert window.session.store.is_shut
    assert window.session.store.key is None
    shown = texts_on(window)
    assert "Askwell is locked" in shown
    assert "Mara" not in shown
    assert "Oyelaran" not in shown


def test_unlocking_by_the_keyring_shows_it_as_it_was(window, person):
    encrypt(window)
    window.protection.lock()
    QTest.keyClick(form(window).go, Qt.Key.Key_Space)
    assert not window.session.is_locked
    assert window.session.store.key == KEY
    assert window.current_tab == "contacts"
    assert "Mara" in texts_on(window)


def test_unlocking_by_the_passphrase_or_the_phrase(window, person):
    encrypt(window, PASSPHRASE)
    window.protection.lock()
    QTest.keyClicks(form(window).passphrase, "something else")
    QTest.keyClick(form(window).passphrase, Qt.Key.Key_Return)
    assert window.session.is_locked
    assert form(window).told.text().startswith("That is not the passphrase.")
    form(window).passphrase.setText(PASSPHRASE)
    form(window).unlock()
    assert not window.session.is_locked
    window.protection.lock()
    form(window).other_way.click()
    form(window).phrase.setPlainText(" ".join(phrase_of(KEY)))
    form(window).by_phrase.click()
    assert not window.session.is_locked


def test_a_keyring_that_lost_the_key_leads_to_the_phrase_and_gets_it_back(window, person, ring):
    encrypt(window)
    window.protection.lock()
    ring.kept.clear()
    form(window).go.click()
    assert not form(window).phrase.isHidden()
    form(window).phrase.setPlainText(" ".join(phrase_of(KEY)))
    form(window).by_phrase.click()
    assert not window.session.is_locked
    assert list(ring.kept.values()) == [KEY.hex]


def test_dialogs_are_off_the_screen_and_come_back_with_what_was_typed(window, person):
    encrypt(window)
    window.actions_["new_person"].trigger()
    [dialog] = [w for w in window.findChildren(QDialog) if w.isVisible()]
    field = dialog.findChildren(QLineEdit)[0]
    field.setText("Half a name")
    window.protection.lock()
    visible = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert visible == [window]
    assert not dialog.isWindow()
    form(window).go.click()
    assert dialog.isVisible()
    assert dialog.isModal()
    assert field.text() == "Half a name"
    dialog.reject()


def test_what_was_typed_is_saved_before_the_lock(window, person, qtbot):
    encrypt(window)
    page = window.tab("contacts").page
    page.why.text.setFocus()
    QTest.keyClicks(page.why.text, "She built the whole network")
    window.protection.lock()
    window.session.store.open_again(KEY)
    found = window.session.store.sql("SELECT why FROM person")
    assert found == [("She built the whole network",)]
    window.session.store.shut()
    form(window).go.click()


def test_while_locked_no_action_runs_and_nothing_is_told(window, person):
    encrypt(window)
    window.protection.lock()
    for action in window.actions_.all():
        if action.spec.id != "quit":
            window.actions_.run(action.spec.id)
    window.session.say("Letter to Mara")
    window.session.open_tab("email", person)
    window.open_menu()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
    assert "Mara" not in texts_on(window)
    form(window).go.click()


def test_what_comes_too_late_is_refused_without_a_crash_report(window, person):
    encrypt(window)
    window.protection.lock()
    faults = []
    window.session.read_job(lambda: window.session.store.sql("SELECT 1"), on_error=faults.append)
    assert [fault.code for fault in faults] == ["store_locked"]
    window.session.report(AppError("store_locked"))
    form(window).go.click()


def test_files_that_come_while_locked_wait(window, person, tmp_path):
    encrypt(window)
    window.protection.lock()
    asked = []
    window.session.import_requested.connect(asked.append)
    window.session.import_requested.disconnect(window.files.review)
    window.come_forward([tmp_path / "export.zip"])
    assert asked == []
    form(window).go.click()
    assert asked == [[tmp_path / "export.zip"]]


def test_a_locked_window_can_be_closed(window, person):
    encrypt(window)
    window.session.remember("window/tab", "email")
    window.protection.lock()
    window.close()
    assert not window.isVisible()


def test_plain_data_is_never_locked(window, person):
    assert not window.actions_["lock_now"].isEnabled()
    window.protection.lock()
    assert not window.session.is_locked
    window.protection.watch()
    assert window.protection._idle is None


def test_it_locks_after_the_minutes_that_are_set(window, person, monkeypatch):
    encrypt(window)
    watch = window.protection._idle
    assert watch.seconds == 600
    window.protection.minutes = 1
    assert window.session.settings.get(MINUTES) == 1
    start = idles.now()
    monkeypatch.setattr(idles, "now", lambda: start + 61)
    watch.look()
    assert window.session.is_locked
    assert watch.seconds == 0
    form(window).go.click()
    assert watch.seconds == 60


def test_idle_time_counts_from_the_last_touch_and_through_sleep(qapp, monkeypatch, qtbot):
    watch = IdleWatch(qapp)
    told = []
    watch.idle.connect(lambda: told.append(True))
    moment = [1000.0]
    monkeypatch.setattr(idles, "now", lambda: moment[0])
    field = QLineEdit()
    qtbot.addWidget(field)
    watch.set(60)
    moment[0] += 50
    QTest.keyClicks(field, "a")
    moment[0] += 50
    watch.look()
    assert told == []
    assert field.text() == "a"
    # The lid was shut: the first key after it must not reach the field.
    moment[0] += 5000
    QTest.keyClicks(field, "b")
    assert told
    assert field.text() == "a"
    watch.set(0)
    watch.look()
    QTest.keyClicks(field, "c")
    assert field.text() == "ac"
    watch.deleteLater()


def test_the_steps_show_the_phrase_once_and_want_it_back(window, person, ring):
    dialog, page = settings_page(window)
    assert "needs encryption" in texts_on(page)
    page.switch.click()
    steps = page.findChild(SwitchOnDialog)
    assert steps.how.by_keyring.isChecked()
    steps.go_on()
    phrase = list(steps.words)
    assert len(phrase) == 24
    assert all(word in texts_on(steps.shown) for word in phrase)
    steps.shown.copy.click()
    assert QGuiApplication.clipboard().text() == " ".join(phrase)
    steps.go_on()
    steps.back.fields[0].setText("no such word")
    steps.go_on()
    assert steps.told.text().startswith(f"That is not word {steps.asked[0] + 1}.")
    for field, place in zip(steps.back.fields, steps.asked, strict=True):
        field.setText(f" {phrase[place].upper()} ")
    steps.go_on()
    assert phrase_of(window.session.store.key) == phrase
    assert list(ring.kept.values()) == [window.session.store.key.hex]
    assert QGuiApplication.clipboard().text() == ""
    assert page.switch.text() == "Switch encryption off"
    page.switch.click()
    assert window.session.store.key is None
    assert page.switch.text() == "Encrypt my data…"
    dialog.close()


def test_the_phrase_goes_to_the_printer_that_is_chosen(window, tmp_path):
    ask_and_print(["abandon", "zebra"], window)
    dialog = window.findChildren(QPrintDialog)[-1]
    dialog.printer().setOutputFileName(str(tmp_path / "phrase.pdf"))
    dialog.done(QDialog.DialogCode.Accepted)
    with PdfDocument(tmp_path / "phrase.pdf") as paper:
        text = paper[0].get_textpage().get_text_range()
    assert "1 abandon" in text
    assert "2 zebra" in text


def test_without_a_keyring_a_passphrase_is_chosen(window, person):
    keyring.set_keyring(fail.Keyring())
    dialog, page = settings_page(window)
    page.switch.click()
    steps = page.findChild(SwitchOnDialog)
    assert not steps.how.by_keyring.isEnabled()
    assert steps.how.by_passphrase.isChecked()
    steps.go_on()
    assert steps.told.text() == "A passphrase has at least 8 characters."
    steps.how.first.setText(PASSPHRASE)
    steps.go_on()
    assert steps.told.text().startswith("The two differ.")
    steps.how.second.setText(PASSPHRASE)
    steps.go_on()
    steps.go_on()
    for field, place in zip(steps.back.fields, steps.asked, strict=True):
        field.setText(steps.words[place])
    steps.go_on()
    assert window.session.store.key is not None
    assert asks_for_passphrase(window.session.context.data_dir)
    dialog.close()


def test_cancelling_the_steps_changes_nothing(window, person, ring):
    dialog, page = settings_page(window)
    page.switch.click()
    steps = page.findChild(SwitchOnDialog)
    steps.go_on()
    steps.reject()
    assert window.session.store.key is None
    assert ring.kept == {}
    dialog.close()


def test_keyring_and_passphrase_take_turns(window, person, ring):
    encrypt(window)
    folder = window.session.context.data_dir
    dialog, page = settings_page(window)
    page.use_passphrase("short")
    assert not asks_for_passphrase(folder)
    page.use_passphrase(PASSPHRASE)
    assert asks_for_passphrase(folder)
    assert ring.kept == {}
    page.way.click()
    assert not asks_for_passphrase(folder)
    assert list(ring.kept.values()) == [KEY.hex]
    dialog.close()


def test_plain_copies_are_told_and_encrypted_or_erased(window, person):
    encrypt(window)
    path = window.session.store.path
    copy = path.parent / "backups" / "askwell-20200101T000000Z-daily.db"
    copy.write_bytes(b"SQLite format 3\0 and nothing of it")
    dialog, page = settings_page(window)
    assert "Copies that anybody could read: 1." in texts_on(page)
    page.encrypt_copies.click()
    assert plain_copies(path) == [copy]
    assert "damaged" in window.toast_text
    page.erase_copies.click()
    assert plain_copies(path) == []
    dialog.close()


def test_stopping_leaves_the_data_as_it_was(window, person, monkeypatch):
    from app.jobs import Cancelled
    from app.store import sealing

    def stop(path, key, target_key, progress):
        raise Cancelled

    monkeypatch.setattr(sealing, "convert", stop)
    window.protection.switch_on(SwitchOn(KEY.copy(), ENCRYPT))
    assert window.session.store.key is None
    assert window.toast_text == "Stopped. Your data is as before."


def test_a_switch_that_was_cut_off_is_told_at_the_start(session, qapp):
    from dataclasses import replace

    from ui.main_window import MainWindow

    session.context = replace(session.context, settled="not_on")
    window = MainWindow(session)
    window.show()
    window.protection.after_start()
    assert window.toast_text.startswith("Encryption was cut off before it was done.")
    window.close()
    window.deleteLater()
