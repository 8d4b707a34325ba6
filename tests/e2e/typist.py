"""Types notes until it is killed, many times over; tells what was typed and what was on disk.

    python -m tests.e2e.typist FOLDER ROUNDS WINDOWS

Prints one JSON line a round. WINDOWS of the ROUNDS type into the real interview mode, offscreen;
the others hand their keys to the same saver in the same words, without a window.
"""

import json
import os
import random
import select
import shutil
import signal
import sqlite3
import struct
import sys
import time
from functools import partial
from pathlib import Path

# Loaded before the forks: a child then types within a tenth of a second.
from PySide6 import QtTest, QtWidgets
from PySide6.QtCore import QCoreApplication, QTimer

from app.context import open_context
from app.interviews.answers import write_answer
from app.people.service import add_person
from app.questions.tailor import suggest_questions
from ui.dialogs import interview_mode
from ui.session import Session
from ui.talks.saver import NoteSaver

KEY_EVERY = 15
"""Milliseconds between two keys: nobody types as fast, and never with a pause."""
AT_ONCE = 10
SHORTEST, LONGEST = 0.5, 1.8
"""Seconds of typing before the kill."""
RECORD = struct.Struct("di")
LETTERS = "abcdefghij klmnopqr stuvwxyz "


def main() -> None:
    folder, rounds, windows = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(7)
    item_id = prepare(folder / "first")
    kinds = ["window"] * windows + ["saver"] * (rounds - windows)
    for start in range(0, rounds, AT_ONCE):
        batch = kinds[start : start + AT_ONCE]
        at_work = [begin(folder, start + n, kind, item_id) for n, kind in enumerate(batch)]
        kill(at_work, dice)
        for child in at_work:
            sys.stdout.write(json.dumps(child.result(item_id)) + "\n")
            sys.stdout.flush()
            shutil.rmtree(child.folder)


def prepare(folder: Path) -> int:
    """Make the store that each round begins with; the id of the first question."""
    context = open_context(folder)
    store, clock = context.store, context.clock
    person_id = min(add_person(store, clock, "Mara", "Oyelaran").of("person"))
    suggest_questions(store, clock, person_id, "R")
    item_id = store.sql("SELECT id FROM sheet_item ORDER BY closing, rank LIMIT 1")[0][0]
    context.close()
    return int(item_id)


class Child:
    """One process that types."""

    def __init__(self, folder: Path, pid: int, pipe: int, kind: str) -> None:
        self.folder, self.pid, self.pipe, self.kind = folder, pid, pipe, kind
        self.told = b""
        self.die_at = 0.0
        self.died_at = 0.0

    def hear(self) -> None:
        self.told += os.read(self.pipe, 65536)

    def keys(self) -> list[tuple[float, int]]:
        whole = len(self.told) // RECORD.size * RECORD.size
        return list(RECORD.iter_unpack(self.told[:whole]))

    def result(self, item_id: int) -> dict[str, object]:
        """What was typed, what the file holds, and how old the oldest lost key was."""
        db = sqlite3.connect(self.folder / "askwell.db")
        found = db.execute("SELECT text FROM answer WHERE sheet_item_id = ?", (item_id,))
        text = (found.fetchone() or ("",))[0]
        sound = db.execute("PRAGMA integrity_check").fetchone()[0]
        db.close()
        keys = self.keys()
        typed = keys[-1][1] if keys else 0
        lost = [at for at, count in keys if count > len(text)]
        return {
            "kind": self.kind,
            "typed": typed,
            "kept": len(text),
            "begins_alike": typing(max(typed, len(text)) + 1).startswith(text),
            "sound": sound,
            "lost_seconds": self.died_at - lost[0] if lost else 0.0,
            "seconds": self.died_at - keys[0][0] if keys else 0.0,
        }


def typing(count: int) -> str:
    """The first so many letters that are typed."""
    return (LETTERS * (count // len(LETTERS) + 1))[:count]


def begin(folder: Path, number: int, kind: str, item_id: int) -> Child:
    own = folder / f"round{number}"
    shutil.copytree(folder / "first", own)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            type_on(own, kind, item_id, writing)
        finally:
            os._exit(3)
    os.close(writing)
    return Child(own, pid, reading, kind)


def kill(children: list[Child], dice: random.Random) -> None:
    """Hear all of them and kill each at a moment of its own after its first key."""
    left = {child.pipe: child for child in children}
    while left:
        ready, _, _ = select.select(list(left), [], [], 0.005)
        for pipe in ready:
            left[pipe].hear()
        for child in list(left.values()):
            now = time.monotonic()
            if child.told and not child.die_at:
                child.die_at = now + dice.uniform(SHORTEST, LONGEST)
            if child.die_at and now >= child.die_at:
                os.kill(child.pid, signal.SIGKILL)
                child.died_at = time.monotonic()
                os.waitpid(child.pid, 0)
                child.hear()
                os.close(child.pipe)
                del left[child.pipe]


def type_on(folder: Path, kind: str, item_id: int, pipe: int) -> None:
    """Type a key every KEY_EVERY milliseconds for ever, and tell of each."""
    if kind == "window":
        app: QCoreApplication = QtWidgets.QApplication(["typist"])
    else:
        app = QCoreApplication(["typist"])
    session = Session(open_context(folder))
    if kind == "window":
        mode = interview_mode.InterviewMode(session, 1)
        mode.show()
        mode.start()
        write = partial(press, mode)
    else:
        write = partial(hand_over, session, NoteSaver(session), item_id)
    count = 0

    def key() -> None:
        nonlocal count
        count += 1
        write(count)
        os.write(pipe, RECORD.pack(time.monotonic(), count))

    timer = QTimer(session)
    timer.timeout.connect(key)
    timer.start(KEY_EVERY)
    app.exec()


def press(mode: interview_mode.InterviewMode, count: int) -> None:
    """Press one key in the notes of the window, once the talk has begun."""
    while mode.stack.currentWidget() is not mode.asking:
        QCoreApplication.processEvents()
    QtTest.QTest.keyClicks(mode.asking.notes, typing(count)[-1])


def hand_over(session: Session, saver: NoteSaver, item_id: int, count: int) -> None:
    """Do what the notes of the window do at a key."""
    save = partial(session.write, write_answer, item_id, typing(count))
    saver.later(("answer", item_id), save)


if __name__ == "__main__":
    main()
