"""Encrypted data at the start: the keyring alone, or a small window that asks."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.context import open_context
from app.people.service import add_person
from app.secrets import Secrets
from app.store.phrase import phrase_of
from app.store.sealing import ENCRYPT
from app.unlock import is_locked_folder, seal_folder
from tests.ring import KEY, PASSPHRASE
from ui.seal.start import StartLock, ask_at_start

pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def folder(tmp_path, clock):
    context = open_context(tmp_path)
    add_person(context.store, clock, "Ada", "Weber")
    context.close()
    return tmp_path


def asked(act):
    """Do something with the window that asks, once it is there."""

    def look():
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, StartLock)]
        if found and found[0].isVisible():
            act(found[0])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_the_keyring_opens_without_a_window(folder, qapp):
    seal_folder(folder, KEY, ENCRYPT, Secrets())
    assert ask_at_start(qapp, folder, Secrets()) == (True, KEY)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, StartLock)]


def test_a_passphrase_is_asked_for(folder, qapp):
    seal_folder(folder, KEY, ENCRYPT, Secrets(), PASSPHRASE)

    def act(window):
        window.form.passphrase.setText(PASSPHRASE)
        window.form.unlock()

    asked(act)
    assert ask_at_start(qapp, folder, Secrets()) == (True, KEY)


def test_closing_the_window_that_asks_ends_the_program(folder, qapp):
    seal_folder(folder, KEY, ENCRYPT, Secrets(), PASSPHRASE)
    asked(lambda window: window.reject())
    assert ask_at_start(qapp, folder, Secrets()) == (False, None)


def test_a_keyring_without_the_key_leads_to_the_phrase(folder, qapp, ring):
    seal_folder(folder, KEY, ENCRYPT, Secrets())
    ring.kept.clear()

    def act(window):
        assert "does not hold the key" in window.form.told.text()
        window.form.phrase.setPlainText(" ".join(phrase_of(KEY)))
        window.form.unlock_by_phrase()

    asked(act)
    assert ask_at_start(qapp, folder, Secrets()) == (True, KEY)
    assert list(ring.kept.values()) == [KEY.hex]


def test_without_phrase_and_keyring_one_starts_anew_and_nothing_is_erased(folder, qapp, ring):
    seal_folder(folder, KEY, ENCRYPT, Secrets())
    ring.kept.clear()

    def act(window):
        assert "nobody can read this data" in window.form.lost.text()
        window.form.anew.click()

    asked(act)
    assert ask_at_start(qapp, folder, Secrets()) == (True, None)
    assert not is_locked_folder(folder)
    [aside] = folder.glob("encrypted-*")
    assert is_locked_folder(aside)


def test_a_keyring_that_is_slow_is_waited_for_in_sight(folder, qapp, ring):
    import threading

    seal_folder(folder, KEY, ENCRYPT, Secrets())
    gate, fetch = threading.Event(), ring.get_password

    def slow(service, name):
        gate.wait(30)
        return fetch(service, name)

    ring.get_password = slow
    asked(lambda window: gate.set())
    assert ask_at_start(qapp, folder, Secrets()) == (True, KEY)
