"""The window at work on encrypted data, with secrets planted wherever one may be typed.

    python -m tests.e2e.planted DATA

It prints the secrets as JSON, then ends as a person would end it. What it says about itself while
it runs (environment, command line, window titles) is looked through before.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.people.service import add_person, edit_person
from app.research.notes import add_note
from app.store.connect import Key
from app.store.phrase import phrase_of
from app.store.sealing import ENCRYPT
from app.unlock import put_into_keyring
from ui import main as start
from ui.main_window import MainWindow
from ui.seal.protection import SwitchOn

KEY = Key.new()
PASSPHRASE = "quince marmalade at dawn"
SECRETS = {
    "key": KEY.hex,
    "phrase": " ".join(phrase_of(KEY)),
    "part of the phrase": " ".join(phrase_of(KEY)[7:10]),
    "passphrase": PASSPHRASE,
    "password": "imap-Pa55-vellichor",
    "name": "Xanthippe Quillfeather",
    "why": "She tamed the timetable of ghosts",
    "note": "Heard about the lighthouse merger",
}


class Round:
    """One step after the other; each waits until the one before has ended."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.session = window.session
        self.steps = [
            self.plant, self.encrypt, self.use_keyring, self.fail, self.lock, self.unlock, self.end
        ]  # fmt: skip
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.go_on)
        self.timer.start(100)

    def go_on(self) -> None:
        if self.session.jobs.running or (self.session.is_locked and not self.session.store.is_shut):
            return
        self.steps.pop(0)()

    def plant(self) -> None:
        store, clock = self.session.store, self.session.clock
        first, last = SECRETS["name"].split()
        changes = add_person(store, clock, first, last)
        person_id = min(changes.of("person"))
        edit_person(store, clock, person_id, "why", SECRETS["why"])
        add_note(store, clock, person_id, SECRETS["note"])
        self.session.publish(changes)
        self.session.open_tab("contacts", person_id)
        self.session.context.secrets.keep("mail", SECRETS["password"])
        from app.store.backup import back_up

        back_up(store, clock, "daily")

    def encrypt(self) -> None:
        self.window.protection.switch_on(SwitchOn(KEY.copy(), ENCRYPT, PASSPHRASE))

    def use_keyring(self) -> None:
        folder, secrets = self.session.context.data_dir, self.session.context.secrets
        assert self.session.store.key is not None
        assert put_into_keyring(folder, self.session.store.key, secrets) == ""

    def fail(self) -> None:
        QTimer.singleShot(0, self.break_down)

    def break_down(self) -> None:
        raise RuntimeError(f"lost “{SECRETS['why']}” of {SECRETS['name']} at nora@example.com")

    def lock(self) -> None:
        self.window.protection.lock()

    def unlock(self) -> None:
        self.window.centralWidget().form.go.click()  # type: ignore[union-attr]

    def end(self) -> None:
        self.timer.stop()
        told = Path("/proc/self/environ").read_bytes() + Path("/proc/self/cmdline").read_bytes()
        told += " ".join(w.windowTitle() for w in QApplication.topLevelWidgets()).encode()
        found = [name for name, secret in SECRETS.items() if secret.encode() in told]
        locked = self.session.is_locked
        sys.stdout.write(json.dumps({"secrets": SECRETS, "told": found, "locked": locked}) + "\n")
        sys.stdout.flush()
        QApplication.closeAllWindows()


rounds = []
collect = start._collect_again


def begin() -> None:
    collect()
    [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    rounds.append(Round(window))


if __name__ == "__main__":
    start._collect_again = begin
    sys.exit(start.main(["--data", sys.argv[1]]))
