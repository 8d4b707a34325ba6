"""What is looked at after the first picture, and how it is said."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.export.exchange import Device, device_of, note_device, send
from app.export.scheduled import DAILY, Schedule, choose_schedule, copies_in
from app.people.service import add_person
from app.store import health
from app.store.backup import backups_of
from app.store.places import NETWORK, SYNCED, Place
from tests.two_computers import Computer
from tests.ui.conftest import delete_later_now
from ui.dialogs.settings import SettingsDialog
from ui.main_window import MainWindow
from ui.safety.newer_there import NewerThere
from ui.safety.passphrase import PassphraseDialog


@pytest.fixture
def started(qapp, session, qtbot):
    """Opens the window and waits until everything was looked at."""
    opened = []

    def start() -> MainWindow:
        window = MainWindow(session)
        opened.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.keeper._has_begun)
        return window

    yield start
    for window in opened:
        window.close()
        window.deleteLater()
    delete_later_now()


@pytest.fixture
def desk(tmp_path, clock, shared):
    """Another computer with two people, who are in the folder."""
    made = Computer(tmp_path / "desk", shared, clock, "the desk")
    for name in ("Ada", "Bo"):
        made.add(name)
    yield made.store
    made.store.close()


def join(session, shared):
    data = session.context.data_dir
    device = device_of(data)
    note_device(data, Device(device.id, "the laptop", str(shared)))


def names(session):
    return [row[0] for row in session.store.sql("SELECT first_name FROM person ORDER BY id")]


@pytest.mark.parametrize(
    ("place", "words"),
    [(Place(NETWORK, "//nas/home"), "network share"), (Place(SYNCED, "Dropbox"), "Dropbox")],
)
def test_an_unsafe_place_is_said_once_and_stands_in_the_settings(
    started, session, monkeypatch, place, words
):
    monkeypatch.setattr(health, "place_of", lambda folder: place)
    window = started()
    assert words in window.toast_text
    window.close()
    again = started()
    assert words not in again.toast_text


def test_a_clock_that_was_set_back_is_said(started, session, clock):
    session.write(add_person, "Ada", "Weber")
    clock.advance(timedelta(days=-40))
    assert "Set the clock" in started().toast_text


def test_a_start_after_a_cut_says_that_all_is_here(started, session):
    first = started()
    assert first.toast_text == ""
    # Nobody closed the session: the next start finds the note of the first.
    assert "cut off" in started().toast_text


def test_nobody_here_but_people_in_a_copy_is_said(started, session, clock):
    session.write(add_person, "Ada", "Weber")
    from app.store.backup import back_up

    back_up(session.store, clock, "daily")
    with session.store.operation("gone", undoable=False) as op:
        from app.store.models import Person

        op.delete(Person, 1)
    assert "newest copy holds people: 1" in started().toast_text


def test_copies_go_where_and_when_it_was_chosen(started, session, tmp_path):
    session.write(add_person, "Ada", "Weber")
    choose_schedule(session.settings, Schedule(str(tmp_path / "disk"), DAILY))
    assert "Plug the disk in" in started().toast_text
    (tmp_path / "disk").mkdir()
    started()
    assert len(copies_in(tmp_path / "disk")) == 1
    assert [copy.reason for copy in backups_of(session.store)] == ["daily"]


def test_what_is_newer_there_is_asked_about_and_taken_over(started, session, desk, shared, clock):
    send(desk, clock, desk.path.parent)
    join(session, shared)
    window = started()
    (asked,) = window.findChildren(NewerThere)
    assert names(session) == []
    assert asked.lead.text().startswith("the desk sent newer data")
    assert "2 people" in asked.there.told
    assert "Only here: 2 people" in asked.there.told
    assert asked.here.title.text() == "the laptop"
    asked.there.button.click()
    assert names(session) == ["Ada", "Bo"]
    assert "go on with what was there" in window.toast_text
    assert not list(session.context.data_dir.glob(".askwell-*"))
    delete_later_now()


def test_where_both_changed_one_is_kept_and_the_other_among_the_copies(
    started, session, desk, shared, clock
):
    send(desk, clock, desk.path.parent)
    session.write(add_person, "Cy", "Weber")
    join(session, shared)
    window = started()
    (asked,) = window.findChildren(NewerThere)
    assert asked.lead.text().startswith("Both computers changed")
    assert not asked.there.button.isDefault()
    asked.here.button.click()
    assert names(session) == ["Cy"]
    assert "other" in [copy.reason for copy in backups_of(session.store)]
    delete_later_now()


def test_deciding_later_changes_nothing_and_asks_again(started, session, desk, shared, clock):
    send(desk, clock, desk.path.parent)
    join(session, shared)
    window = started()
    (asked,) = window.findChildren(NewerThere)
    asked.later.click()
    delete_later_now()
    assert names(session) == []
    window.actions_["exchange"].trigger()
    (asked,) = window.findChildren(NewerThere)
    asked.later.click()
    delete_later_now()


def test_what_changed_here_is_sent_by_the_action_and_at_the_end(started, session, shared, clock):
    window = started()
    window.actions_["exchange"].trigger()
    assert "Choose the folder" in window.toast_text
    join(session, shared)
    session.write(add_person, "Ada", "Weber")
    window.actions_["exchange"].trigger()
    assert "can fetch" in window.toast_text
    window.actions_["exchange"].trigger()
    assert "the same" in window.toast_text
    (manifest,) = shared.glob("*.json")
    before = manifest.read_bytes()
    session.write(add_person, "Bo", "Weber")
    window.keeper.finish()
    assert manifest.read_bytes() != before


def test_a_sealed_exchange_asks_for_its_passphrase(started, session, desk, shared, clock):
    send(desk, clock, desk.path.parent, passphrase="four hungry bears")
    join(session, shared)
    window = started()
    (asked,) = window.findChildren(NewerThere)
    for words in ("five hungry bears", "four hungry bears"):
        typed = asked.findChildren(PassphraseDialog)[-1]
        typed.first.setText(words)
        typed.go.click()
        delete_later_now()
    assert asked.there.button.isEnabled()
    asked.there.button.click()
    assert names(session) == ["Ada", "Bo"]
    delete_later_now()


def test_the_settings_choose_folders_names_and_rhythm(window, session, tmp_path, shared):
    session.write(add_person, "Ada", "Weber")
    dialog = SettingsDialog(session, window.actions_, "copies", window)
    page = dialog.page("copies")
    assert not page.now.isEnabled()
    page.use_folder(str(shared))
    assert page.choices["daily"].isChecked()
    page.choices["weekly"].click()
    page.now.click()
    assert "Copies in it: 1" in page.state.text()
    computers = dialog.page("computers")
    assert computers.now.isHidden()
    computers.name.setText("the laptop")
    computers.name.editingFinished.emit()
    computers.use_folder(str(shared))
    device = device_of(session.context.data_dir)
    assert (device.name, device.folder) == ("the laptop", str(shared))
    computers.ask_passphrase()
    (typed,) = computers.findChildren(PassphraseDialog)
    typed.first.setText("short")
    typed.go.click()
    assert "8 characters" in typed.fault.text()
    typed.first.setText("four hungry bears")
    typed.second.setText("four hungry pears")
    typed.go.click()
    assert "differ" in typed.fault.text()
    typed.second.setText("four hungry bears")
    typed.go.click()
    assert session.exchange_passphrase == "four hungry bears"
    assert "Sealed" in computers.sealing.text()
    computers.stop.click()
    assert not device_of(session.context.data_dir).is_on
    assert Path(shared).is_dir()
    dialog.close()
    dialog.deleteLater()
    delete_later_now()
