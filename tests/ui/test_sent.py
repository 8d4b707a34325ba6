"""What was sent and what came back: the review of mails, the thread, the series."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.mail.letters import letter_row, unsent_letters
from app.people.queries import dossier
from app.people.service import add_person, log_event
from app.research.me import change_me
from tests.fixtures import mail as fixture
from tests.ui.conftest import delete_later_now
from ui.dialogs.import_review import ImportReview
from ui.dialogs.moment import MomentDialog
from ui.tabs.contacts.entry import EntryDialog
from ui.widgets.message import MessageView


@pytest.fixture
def priya(session) -> int:
    change_me(session.store, {"name": "Nora Vance", "email": fixture.ME})
    made = add_person(
        session.store, session.clock, "Priya", "Lindqvist", email=fixture.PRIYA, company="Rail"
    )
    return min(made.of("person"))


@pytest.fixture
def review(window, tmp_path):
    def open_review(*mails: bytes) -> ImportReview:
        paths = [tmp_path / f"{number}.eml" for number in range(len(mails))]
        for path, data in zip(paths, mails, strict=True):
            path.write_bytes(data)
        window.files.review(paths)
        return window.findChildren(ImportReview)[-1]

    yield open_review
    for dialog in window.findChildren(ImportReview):
        dialog.reject()
    delete_later_now()


def facts(session, person_id: int) -> list[str]:
    return [event.kind for event in dossier(session.store, person_id).events]


def test_the_review_says_where_each_mail_goes_before_it_goes(review, session, window, priya):
    dialog = review(fixture.sent(), fixture.outlook(), fixture.plain(sender="sol@example.net"))
    rows = dialog.mails.rows
    cells = [rows.cell(mail) for mail in rows.mails]
    assert [(cell.name, cell.chip) for cell in cells] == [
        ("Priya Lindqvist", "I asked them"),
        ("Priya Lindqvist", "They answered"),
        ("sol@example.net", "Nobody here has this address"),
    ]
    assert dialog.confirm.text() == "File 2 e-mails"
    assert facts(session, priya) == []
    dialog.confirm.click()
    assert facts(session, priya) == ["sent", "replied"]
    assert window.toast_text.startswith("2 e-mails filed.")
    session.undo()
    assert facts(session, priya) == []


def test_person_and_kind_are_corrected_in_the_review(review, session, priya):
    sol = min(add_person(session.store, session.clock, "Sol", "Anders").of("person"))
    dialog = review(fixture.plain(sender="Somebody <s@example.net>"))
    found = dialog.mails
    assert dialog.confirm.text() == "Nothing to import"
    assert not found.counts.isEnabled()
    QTest.keyClicks(found.person.lineEdit(), "Sol")
    found.person.setCurrentIndex(found.person.findData(sol))
    found.person.activated.emit(found.person.currentIndex())
    assert dialog.confirm.text() == "File 1 e-mail"
    found.counts.setCurrentIndex(found.counts.findData("declined"))
    found.counts.activated.emit(found.counts.currentIndex())
    assert found.rows.cell(found.rows.mails[0]).chip == "They said no"
    dialog.confirm.click()
    assert facts(session, sol) == ["declined"]


def test_an_automatic_reply_is_said_to_be_no_answer(review, session, priya):
    dialog = review(fixture.plain(subject="Automatic reply: A question"))
    assert "no answer" in dialog.mails.why.text()
    dialog.confirm.click()
    assert facts(session, priya) == []


@pytest.fixture
def thread(review, window, session, priya):
    review(fixture.sent(), fixture.outlook()).confirm.click()
    delete_later_now()
    window.show_tab("contacts")
    session.person_id = priya
    return window.tab("contacts").page.between


def test_the_thread_stands_between_you_with_what_is_quoted_folded(thread):
    views = thread.findChildren(MessageView)
    assert [view.who for view in views] == ["They wrote", "You wrote"]
    words = [label.text() for label in views[0].findChildren(QLabel) if not label.isHidden()]
    assert "Yes, gladly. Thursday at ten? – Priya" in words
    assert not any("Dear Priya" in text for text in words)
    button = next(b for b in views[0].findChildren(QPushButton) if "quoted" in b.text())
    assert len(views[0].folded) == 1
    button.click()
    assert views[0].folded == []


def test_what_a_mail_counts_as_is_corrected_on_the_person(thread, session, priya, window):
    answer = thread.findChildren(MessageView)[0]
    declined = next(a for a in answer.menu.actions() if a.data() == "declined")
    declined.trigger()
    assert dossier(session.store, priya).stage == "declined"
    automatic = thread.findChildren(MessageView)[0].menu.actions()
    next(a for a in automatic if a.data() == "auto_reply").trigger()
    assert facts(session, priya) == ["sent"]
    assert "Corrected" in window.toast_text
    session.undo()
    assert dossier(session.store, priya).stage == "declined"


def test_the_thread_stands_beside_the_letter(thread, window, session, priya):
    session.write_to(priya)
    tab = window.tab("email")
    assert len(tab.between.findChildren(MessageView)) == 2
    other = min(add_person(session.store, session.clock, "Sol", "A").of("person"))
    session.write_to(other)
    assert tab.between.isHidden()


def test_the_time_of_a_fact_can_be_corrected(window, session, priya):
    log_event(session.store, session.clock, priya, "sent", session.clock.now() - timedelta(days=12))
    window.show_tab("contacts")
    session.person_id = priya
    thread = window.tab("contacts").page.between
    dates = [b for b in thread.findChildren(QPushButton) if "correct" in b.accessibleName()]
    dates[-1].click()
    dialog = window.findChildren(EntryDialog)[-1]
    dialog.when.setDateTime(dialog.when.dateTime().addDays(-2))
    dialog.accept()
    delete_later_now()
    assert dossier(session.store, priya).events[0].at.startswith("2026-11-10")
    session.undo()
    assert dossier(session.store, priya).events[0].at.startswith("2026-11-12")


def test_sent_is_one_key_and_its_time_can_be_given(window, session, outside, priya):
    session.write_to(priya)
    tab = window.tab("email")
    window.actions_["mark_sent"].trigger()
    assert "open it first" in window.toast_text
    tab.page.hand_over("mailto")
    assert tab.page.asked.isVisible()
    assert window.actions_["mark_sent"].shortcut().toString() == "Ctrl+Shift+S"
    window.actions_["mark_sent"].trigger()
    assert facts(session, priya) == ["sent"]
    session.undo()
    assert facts(session, priya) == []
    tab.open_letter(priya, "first")
    tab.page.asked.when.click()
    dialog = window.findChildren(MomentDialog)[-1]
    dialog.when.setDateTime(dialog.when.dateTime().addDays(-1))
    dialog.accept()
    delete_later_now()
    assert dossier(session.store, priya).events[0].at.startswith("2026-11-23")


@pytest.fixture
def series(window, session, priya):
    for name, company in (("Ann", "Rail"), ("Bo", "Ferry")):
        add_person(session.store, session.clock, name, "X", company=company,
                   email=f"{name.lower()}@example.org")  # fmt: skip
    window.show_tab("contacts")
    contacts = window.tab("contacts")
    contacts.apply_changes(add_person(session.store, session.clock, "Zoe", "Y"))
    contacts.view.selectAll()
    window.actions_["write_series"].trigger()
    return window.tab("email")


def test_a_series_is_one_letter_each_stepped_through_with_one_key(series, window, session):
    assert window.current_tab == "email"
    assert series.series.line.text() == "1 of 4"
    assert series.page.body.toPlainText().startswith("Dear Ann")
    window.actions_["series_next"].trigger()
    assert series.series.line.text() == "2 of 4"
    assert series.page.body.toPlainText().startswith("Dear Bo")
    assert series.page.to.text() == "bo@example.org"
    window.actions_["series_next"].trigger()
    assert "Ann X of this series" in series.series.hint.text()
    window.actions_["series_previous"].trigger()
    assert series.series.hint.isHidden()
    for _ in range(3):
        window.actions_["series_next"].trigger()
    assert "last letter" in window.toast_text


def test_open_and_next_hands_over_one_letter_and_shows_the_next(series, window, session, outside):
    window.actions_["open_and_next"].trigger()
    assert len(outside.urls) == 1
    assert "ann%40example.org" in outside.urls[0] or "ann@example.org" in outside.urls[0]
    assert series.series.line.text() == "2 of 4"
    assert letter_row(session.store, series.series.places[0].email_id).opened_at


def test_undo_takes_the_drafts_of_a_series_back_in_one_step(series, window, session):
    assert len(unsent_letters(session.store)) == 4
    session.undo()
    assert unsent_letters(session.store) == []
    assert series.series.isHidden()
    assert not window.actions_["series_next"].isEnabled()


def test_the_series_ends_when_asked_and_its_drafts_stay(series, session):
    series.series.end_button.click()
    assert series.series.isHidden()
    assert len(unsent_letters(session.store)) == 4


def test_a_person_page_and_the_list_say_why_a_reminder_waits(window, session, priya):
    hana = min(add_person(session.store, session.clock, "Hana", "Z", company="Rail").of("person"))
    now = session.clock.now()
    log_event(session.store, session.clock, priya, "sent", now - timedelta(days=14))
    log_event(session.store, session.clock, hana, "replied", now - timedelta(days=1))
    window.show_tab("contacts")
    session.person_id = priya
    page = window.tab("contacts").page
    assert "Hana Z" in page.coming.text()
    window.show_tab("email")
    tab = window.tab("email")
    held = [row for row in tab.model.letters if row.person_id == priya]
    assert held
    assert "Hana Z" in held[0].cell.line
