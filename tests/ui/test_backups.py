"""Copies of the data: made by themselves, looked into, put back; everything as a file."""

import pytest
from PySide6.QtWidgets import QFileDialog

from app.export.archive import export_archive
from app.people.queries import people_ids
from app.people.service import add_person, delete_person
from app.store.backup import backups_of
from tests.ui.conftest import delete_later_now
from ui.dialogs.backups import Backups
from ui.main_window import MainWindow
from ui.safety.passphrase import PassphraseDialog
from ui.window_files import ARCHIVE


@pytest.fixture
def copies(window) -> Backups:
    window.session.write(add_person, "Ada", "Weber")
    window.actions_["backups"].trigger()
    dialog = window.findChildren(Backups)[-1]
    yield dialog
    dialog.close()
    delete_later_now()


def test_the_first_start_of_a_day_makes_a_copy(qapp, session, qtbot):
    session.write(add_person, "Ada", "Weber")
    window = MainWindow(session)
    window.show()
    qtbot.waitUntil(lambda: len(backups_of(session.store)) == 1)
    assert backups_of(session.store)[0].reason == "daily"
    window.close()
    window.deleteLater()
    delete_later_now()


def test_without_a_copy_it_says_so(window, copies):
    assert copies.list.count() == 0
    assert "no copy yet" in copies.inside.text()
    assert not copies.put_back.isEnabled()


def test_a_copy_is_put_back_and_that_is_taken_back(window, copies):
    store = window.session.store
    copies.now.click()
    assert copies.list.count() == 1
    assert "copy of the day" in copies.list.item(0).text()
    assert "People: 1." in copies.inside.text()
    (ada,) = people_ids(store)
    window.session.person_id = ada
    window.session.write(delete_person, ada)
    window.session.write(add_person, "Bo", "Weber")
    copies.put_back.click()
    assert people_ids(store) == [ada]
    assert window.status.counts[0] == "1 person"
    assert "copy is back" in copies.inside.text()
    assert "before a copy was put back" in copies.list.item(0).text()
    copies.list.setCurrentRow(0)
    copies.put_back.click()
    assert [row[0] for row in store.sql("SELECT first_name FROM person")] == ["Bo"]
    assert copies.list.count() == 3


def test_a_damaged_copy_says_so_and_cannot_be_put_back(window, copies):
    copies.now.click()
    backups_of(window.session.store)[0].path.write_bytes(b"damaged")
    copies.refresh()
    assert "damaged" in copies.inside.text()
    assert not copies.put_back.isEnabled()


def test_everything_goes_out_and_comes_back(window, copies, tmp_path):
    file = tmp_path / "all.zip"
    copies.export_to(str(file))
    assert "Everything is in all.zip" in window.toast_text
    window.session.write(delete_person, people_ids(window.session.store)[0])
    copies.restore_from(str(file))
    assert len(people_ids(window.session.store)) == 1
    file.write_text("no archive")
    copies.restore_from(str(file))
    assert "not an archive" in window.toast_text
    for ask in (copies.ask_where, copies.ask_which):
        ask()
        copies.findChildren(QFileDialog)[-1].reject()
    delete_later_now()


def test_an_archive_that_is_opened_is_asked_about_and_then_restored(window, tmp_path):
    session = window.session
    session.write(add_person, "Ada", "Weber")
    archive = export_archive(session.store, session.clock, tmp_path / "all.askwell")
    session.write(add_person, "Bo", "Weber")
    session.import_requested.emit([archive])
    dialog = window.findChildren(Backups)[-1]
    assert "“all.askwell” holds everything" in dialog.inside.text()
    assert len(people_ids(session.store)) == 2
    dialog.restore.click()
    assert [row[0] for row in session.store.sql("SELECT first_name FROM person")] == ["Ada"]
    assert "copy is back" in dialog.inside.text()
    assert dialog.restore.text() == "Restore from a file…"
    dialog.close()
    delete_later_now()


def test_a_new_archive_bears_the_ending_that_opens_with_askwell(window, copies):
    copies.export.click()
    chooser = copies.findChildren(QFileDialog)[-1]
    assert chooser.defaultSuffix() == ARCHIVE.removeprefix(".")
    assert chooser.selectedFiles()[0].endswith(ARCHIVE)
    chooser.close()
    delete_later_now()


def test_a_file_is_sealed_with_a_passphrase_and_opened_with_it(window, copies, tmp_path):
    file = tmp_path / "all.zip.age"
    copies.export_to(str(file))
    asked = copies.findChildren(PassphraseDialog)[-1]
    asked.first.setText("four hungry bears")
    asked.second.setText("four hungry bears")
    asked.go.click()
    delete_later_now()
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    window.session.write(delete_person, people_ids(window.session.store)[0])
    for words, people in (("five hungry bears", 0), ("four hungry bears", 1)):
        copies.restore_from(str(file))
        asked = copies.findChildren(PassphraseDialog)[-1]
        asked.first.setText(words)
        asked.go.click()
        delete_later_now()
        assert len(people_ids(window.session.store)) == people


def test_a_copy_from_another_folder_is_put_back(window, copies, tmp_path):
    copies.now.click()
    (made,) = backups_of(window.session.store)
    kept = tmp_path / "stick.db"
    kept.write_bytes(made.path.read_bytes())
    window.session.write(delete_person, people_ids(window.session.store)[0])
    copies.restore_from(str(kept))
    assert len(people_ids(window.session.store)) == 1
