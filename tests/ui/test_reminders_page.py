import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFileDialog

import ui.dialogs.settings.reminders as page_module
from app.cadence.told import wish, wishes_of
from app.errors import AppError
from tests.ui.reminding import KeptNotices
from ui.reminders import FAULT


@pytest.fixture
def login(monkeypatch):
    kept: dict[str, object] = {"on": False}

    def start(wanted, folder):
        if kept.get("refuses"):
            raise AppError("login_entry")
        kept.update(on=wanted, folder=folder)

    monkeypatch.setattr(page_module, "starts_at_login", lambda: bool(kept["on"]))
    monkeypatch.setattr("app.login.start_at_login", start)
    return kept


@pytest.fixture
def page(session, login, qtbot):
    made = page_module.RemindersPage(session, None)
    qtbot.addWidget(made)
    made.show()
    return made


def kept(page):
    return wishes_of(page._session.settings)


def test_by_itself_there_are_notices_but_no_tray_no_login_and_no_file(page):
    assert page.notices.isChecked()
    assert (page.quiet_from.time(), page.quiet_to.time()) == (QTime(21, 0), QTime(8, 0))
    assert not page.tray.isChecked()
    assert not page.login.isChecked()
    assert page.path.isHidden()
    assert page.stop.isHidden()
    assert page.fault.isHidden()


def test_every_choice_counts_at_once(page):
    page.notices.click()
    assert not kept(page).notices
    assert not page.quiet_from.isEnabled()
    page.notices.click()
    page.quiet_from.setTime(QTime(22, 30))
    page.quiet_to.setTime(QTime(7, 15))
    assert (kept(page).quiet_from, kept(page).quiet_to) == ("22:30", "07:15")


def test_what_is_changed_elsewhere_shows(page, session):
    session.write(lambda store: wish(store, notices=False))
    assert not page.notices.isChecked()


def test_without_a_tray_it_cannot_be_chosen_and_that_is_said(page, monkeypatch):
    assert not page.tray.isEnabled()
    assert page.no_tray.isVisible()
    monkeypatch.setattr(page_module, "has_tray", lambda: True)
    page.refresh()
    assert page.no_tray.isHidden()
    page.tray.click()
    assert kept(page).tray


def test_a_service_that_is_missing_is_said(page, context):
    context.settings.set(f"{FAULT}/notices", "no_service")
    page.refresh()
    assert "Today" in page.fault.text()
    assert page.fault.isVisible()


def test_a_notice_can_be_tried(page, monkeypatch):
    notices = KeptNotices()
    monkeypatch.setattr(page_module, "make_notifier", lambda *_: notices)
    page.try_it.click()
    assert len(notices.told) == 1
    notices.failed.emit(1)
    assert page.fault.isVisible()
    page.try_it.click()
    notices.shown.emit(2)
    assert page.fault.isHidden()
    assert page.tried.isVisible()


def test_the_start_at_login_is_the_systems_to_keep(page, login, context):
    page.login.click()
    assert login == {"on": True, "folder": context.data_dir}
    page.login.click()
    assert login["on"] is False
    login["refuses"] = True
    page.login.click()
    assert not page.login.isChecked()
    assert "--hidden" in page.login_fault.text()


def test_a_calendar_file_is_kept_until_it_is_stopped(page, tmp_path):
    first, second = tmp_path / "due.ics", tmp_path / "other.ics"
    page.use(str(first))
    assert first.exists()
    assert page.path.text() == str(first)
    page.use(str(second))
    assert not first.exists()
    page.stop.click()
    assert not second.exists()
    assert kept(page).calendar == ""
    assert page.path.isHidden()


def test_another_programs_calendar_is_refused_in_words(page, tmp_path):
    path = tmp_path / "mine.ics"
    path.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    page.use(str(path))
    assert "mine.ics" in page.calendar_fault.text()
    assert kept(page).calendar == ""
    assert path.read_text().startswith("BEGIN:VCALENDAR")


def test_the_file_is_chosen_in_a_dialog(page):
    page.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.close()


def test_whoever_shares_a_folder_is_warned_of_the_names(page):
    from PySide6.QtWidgets import QLabel

    assert any("names your people" in label.text() for label in page.findChildren(QLabel))
