"""A damaged store is told in a sentence, and what can be saved is chosen in one click."""

import os
import subprocess
import sys

import pytest

from app.people.service import add_person
from app.store.backup import back_up
from app.store.db import Store
from tests.ui.conftest import delete_later_now
from ui.jobs import SerialRunner
from ui.safety.damage import DamageDialog
from ui.safety.rescue import RescueDialog


@pytest.fixture
def damaged(tmp_path, clock):
    """A store whose newest person is in no copy, with one page of chance in it."""
    store = Store.open(tmp_path / "d" / "askwell.db", clock)
    for name in ("Ada", "Bo"):
        add_person(store, clock, name, "Weber")
    back_up(store, clock, "daily")
    add_person(store, clock, "Cy", "Weber")
    store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (root,) = store.sql("SELECT rootpage FROM sqlite_master WHERE name = 'profile'")[0]
    store.close()
    with store.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    return store.path


def people(path, clock):
    store = Store.open(path, clock)
    found = [row[0] for row in store.sql("SELECT first_name FROM person ORDER BY id")]
    store.close()
    return found


@pytest.fixture
def dialog(qapp, damaged, clock):
    made = RescueDialog(damaged, clock, None, SerialRunner())
    made.show()
    yield made
    made.close()
    made.deleteLater()
    delete_later_now()


def test_both_sides_tell_what_they_hold_and_lack(dialog):
    assert "there is a whole copy of" in dialog.lead.text()
    assert "3 people" in dialog.recovered.told
    assert "Only here: 1 person" in dialog.recovered.told
    assert "2 people" in dialog.copy.told
    assert "Missing here: 1 person" in dialog.copy.told
    assert dialog.recovered.button.isDefault()
    assert dialog.anew.isHidden()


def test_what_could_be_read_takes_its_place(dialog, damaged, clock, qtbot):
    with qtbot.waitSignal(dialog.chosen):
        dialog.recovered.button.click()
    assert people(damaged, clock) == ["Ada", "Bo", "Cy"]
    assert len(list((damaged.parent / "damaged").glob("*.db"))) == 1


def test_the_copy_takes_its_place(dialog, damaged, clock):
    dialog.copy.button.click()
    assert people(damaged, clock) == ["Ada", "Bo"]
    assert len(list((damaged.parent / "damaged").glob("*.db"))) == 1


def test_closing_it_leaves_everything_as_it_is(dialog, damaged):
    before = damaged.read_bytes()
    dialog.later.click()
    assert damaged.read_bytes() == before


def test_where_nothing_is_left_one_can_begin_anew(qapp, tmp_path, clock):
    path = tmp_path / "askwell.db"
    path.write_bytes(b"x" * 9000)
    dialog = RescueDialog(path, clock, None, SerialRunner())
    assert "Begin anew" in dialog.lead.text()
    assert not dialog.anew.isHidden()
    dialog.anew.click()
    assert people(path, clock) == []
    dialog.deleteLater()
    delete_later_now()


def test_the_window_asks_before_it_closes_for_the_rescue(window):
    window.keeper.tell_of_damage()
    window.keeper.tell_of_damage()
    (asked,) = window.findChildren(DamageDialog)
    asked.later.click()
    delete_later_now()
    assert not window.keeper.is_damaged
    window.keeper.tell_of_damage()
    (asked,) = window.findChildren(DamageDialog)
    asked.go.click()
    assert window.keeper.is_damaged
    assert not window.isVisible()
    delete_later_now()


RUN = """
import sys
from PySide6.QtCore import QTimer
from ui import main
from ui.safety import damage, keeper, rescue

def press():
    for kind, button in ((damage.DamageDialog, "go"),):
        pass

old = rescue.RescueDialog._show_rescue
def shown(self, found):
    old(self, found)
    print("rescue", self.recovered.told.splitlines()[0], flush=True)
    QTimer.singleShot(0, self.recovered.button.click)
rescue.RescueDialog._show_rescue = shown

def asked(self):
    QTimer.singleShot(0, self.go.click)
damage.DamageDialog.showEvent = lambda self, event: asked(self)

old_looked = keeper.Keeper._on_looked
def looked(self, health):
    old_looked(self, health)
    print("looked", health.whole, flush=True)
    if health.whole:
        QTimer.singleShot(300, self._window.close)
keeper.Keeper._on_looked = looked
sys.exit(main.main(["--data", sys.argv[1]]))
"""


@pytest.mark.parametrize("table", ["profile", "target"])
def test_the_program_goes_from_damage_to_a_whole_store(damaged, clock, table):
    if table == "target":
        # Not read before the window is there: it is found in the background.
        path = damaged
        damaged.write_bytes(next((damaged.parent / "backups").glob("*.db")).read_bytes())
        store = Store.open(path, clock)
        (root,) = store.sql("SELECT rootpage FROM sqlite_master WHERE name = 'sheet_item'")[0]
        store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        store.close()
        with path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            file.write(os.urandom(4096))
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(damaged.parent)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    told = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert any(line.startswith("rescue") for line in told)
    assert told[-1] == "looked True"
    assert len(list((damaged.parent / "damaged").glob("*.db"))) == 1
    assert "Ada" in people(damaged, clock)
