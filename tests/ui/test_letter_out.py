"""How a letter leaves: by mail program, web mail, file or clipboard; and what is asked then."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.mail import handoff
from app.mail.letters import unsent_letter
from app.mail.templates import open_hints
from app.mail.ways import WAYS
from app.people.queries import dossier, find_person
from app.people.service import add_person, edit_person
from app.research.me import change_me
from ui.tabs.email import letter_page
from ui.tabs.email.tab import EmailTab
from ui.tabs.email.ways_out import WAY, WaysOut


@pytest.fixture
def tab(with_people) -> EmailTab:
    with_people.show_tab("email")
    found = with_people.tab("email")
    assert isinstance(found, EmailTab)
    return found


def person(tab: EmailTab, name: str) -> int:
    return find_person(tab.session.store, name)


def listed(tab: EmailTab) -> list[tuple[str, str]]:
    return [(letter.cell.name, letter.cell.line) for letter in tab.model.letters]


def test_the_mail_program_gets_the_letter_and_it_waits_to_be_marked(tab, outside):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    tab.page.ways.open.click()
    assert outside.urls[0].startswith("mailto:dmitri@example.com?subject=Also%20once%20at%20Trey")
    assert outside.query()["body"][0] == tab.page.body.toPlainText().replace("\n", "\r\n")
    assert tab.page.asked.isVisible()
    assert ("Dmitri Kovač", "First e-mail · draft") not in listed(tab)
    assert tab.opened.isVisible()
    tab.page.asked.no.click()
    assert not tab.page.asked.isVisible()
    tab.page.ways.open.click()
    tab.page.asked.yes.click()
    assert dossier(tab.session.store, dmitri).stage == "asked"
    assert not tab.opened.isVisible()
    tab.session.undo()
    assert dossier(tab.session.store, dmitri).stage == "to_research"


def test_a_letter_begins_where_something_is_missing(window, outside):
    session = window.session
    for first, email in (("Ada", None), ("Bo", "bo@example.com")):
        session.write(add_person, first, "Berg", email=email, why="Built the night train.")
    session.write(change_me, {"name": "Nora Weiss"})
    for name in ("Ada Berg", "Bo Berg"):
        session.write_to(person_id := find_person(session.store, name), "first")
    page = window.tab("email").page
    assert page.draft.person_id == person_id
    assert page.body.textCursor().selectedText().startswith("[")
    page.body.setPlainText("Without a gap.")
    page.flush()
    session.write_to(person_id, "first")
    assert window.focusWidget() is page.body
    session.write_to(find_person(session.store, "Ada Berg"), "first")
    page.body.setPlainText("Without a gap.")
    page.flush()
    session.write_to(find_person(session.store, "Ada Berg"), "first")
    assert window.focusWidget() is page.to


def test_a_sent_letter_makes_room_for_what_follows_and_for_the_next(tab, outside):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    tab.page.ways.open.click()
    tab.page.asked.yes.setFocus()
    tab.page.asked.yes.click()
    assert tab.middle.currentWidget() is tab.went_out
    assert tab.went_out.heading.text() == "Sent to Dmitri Kovač"
    assert "Remind Dmitri Kovač" in tab.went_out.follows.text()
    assert tab.side.before.isHidden()
    tab.session.undo()
    assert tab.middle.currentWidget() is tab.page
    assert tab.page.asked.isVisible()
    assert not tab.side.before.isHidden()
    tab.session.redo()
    following = tab.model.letters[0]
    assert tab.went_out.button.text() == f"Next letter: {following.cell.name}"
    tab.went_out.button.click()
    assert tab.page.draft.person_id == following.person_id != dmitri
    assert tab.middle.currentWidget() is tab.page


def test_a_letter_with_a_gap_goes_out_with_a_word_about_it(tab, outside, window):
    tab.open_letter(person(tab, "Rui Barbosa"))
    assert open_hints(tab.page.body.toPlainText())
    tab.page.ways.open.click()
    assert outside.urls
    assert "in [brackets]" in window.toast_text
    assert window.toast_text == tab.side.before.gaps.words.text()


def test_an_untouched_letter_is_kept_when_it_is_opened(tab, outside):
    rui = person(tab, "Rui Barbosa")
    tab.open_letter(rui)
    tab.page.ways.open.click()
    assert unsent_letter(tab.session.store, rui, "first").opened_via == "mailto"
    sent = next(b for b in tab.opened.findChildren(QPushButton) if b.text() == "Sent")
    sent.click()
    assert dossier(tab.session.store, rui).stage == "asked"


def test_a_letter_over_the_cap_is_offered_the_next_ways(tab, outside, monkeypatch, window):
    monkeypatch.setattr(handoff, "CAPS", {"win32": 1800})
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    tab.page.body.setPlainText("Привет, " * 400)
    tab.page.ways.open.click()
    assert outside.urls == []
    offered = tab.page.other_ways
    assert offered.isVisible()
    assert "too long" in offered.words.text()
    assert list(offered.buttons) == ["eml", "clipboard"]
    offered.buttons["clipboard"].click()
    assert "body" not in outside.query()
    assert QGuiApplication.clipboard().text().startswith("Привет")
    assert "Привет, Привет" in QGuiApplication.clipboard().mimeData().html()
    assert unsent_letter(tab.session.store, dmitri, "first").opened_via == "clipboard"
    tab.page.ways.open.click()
    tab.page.other_ways.buttons["eml"].click()
    assert outside.urls[-1].endswith("letter-first.eml")
    path = tab.session.context.data_dir / "drafts" / "letter-first.eml"
    assert b"X-Unsent: 1" in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    assert not tab.page.other_ways.isVisible()


def test_the_way_that_was_chosen_is_remembered(tab, outside, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    assert tab.page.ways.open.text() == "Open in mail program"
    tab.page.ways.choices["gmail"].trigger()
    assert outside.urls[-1].startswith("https://mail.google.com/mail/?view=cm&fs=1&to=dmitri")
    assert tab.page.ways.open.text() == "Open in Gmail"
    tab.page.ways.choices["outlook"].trigger()
    assert outside.urls[-1].startswith("https://outlook.live.com/mail/deeplink/compose?to=dmitri")
    tab.page.ways.open.click()
    assert len(outside.urls) == 3
    tab.session.settings.set(WAY, tab.session._remembered[WAY])
    again = WaysOut(tab.session, tab)
    assert again.way == "outlook"
    tab.session.settings.set(WAY, "pigeon")
    assert WaysOut(tab.session, tab).way == "mailto"


def test_an_address_that_cannot_be_is_said_and_nothing_opened(tab, outside, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.to.setText("dmitri@example.com\nBcc: eve@example.org, x")
    for way in WAYS:
        tab.page.hand_over(way)
    assert outside.urls == []
    assert "is not an e-mail address" in window.toast_text


def test_copies_are_there_only_when_asked_for(tab, outside, window):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    assert not tab.page.cc.isVisible()
    tab.page.fields.more.click()
    assert tab.page.cc.isVisible()
    QTest.keyClicks(tab.page.cc, "lena@example.com; tom@example.org")
    tab.page.flush()
    assert (
        unsent_letter(tab.session.store, dmitri, "first").cc == "lena@example.com; tom@example.org"
    )
    tab.page.ways.open.click()
    assert "?cc=lena@example.com,tom@example.org&" in outside.urls[-1]
    tab.open_letter(person(tab, "Rui Barbosa"))
    assert not tab.page.cc.isVisible()
    tab.open_letter(dmitri)
    assert tab.page.cc.isVisible()
    tab.page.cc.setText("nobody")
    tab.page.ways.open.click()
    assert "is not an e-mail address" in window.toast_text


def test_without_an_address_it_is_said_where_one_may_be(tab, outside, window):
    rui = person(tab, "Rui Barbosa")
    tab.session.write(edit_person, rui, "email", "")
    tab.open_letter(rui)
    help_ = tab.page.no_address
    assert help_.isVisible()
    assert "guess" in help_.words.text()
    help_.contact_info.click()
    assert "linkedin.com/search" in outside.urls[-1]
    tab.session.write(edit_person, rui, "profile_url", "https://www.linkedin.com/in/rui-b")
    tab.open_letter(rui)
    help_.contact_info.click()
    help_.company.click()
    assert "companies" in outside.urls[-1]
    tab.page.to.setText("rui@example.com")
    assert not help_.isVisible()
    tab.page.to.setText("")
    help_.note.click()
    assert tab.page.kind == "note"
    assert not help_.isVisible()


def test_a_note_on_linkedin_is_the_letter_in_short_and_counts_as_asked(tab, outside):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri, "note")
    note = tab.page.body.toPlainText()
    assert note.startswith("Dear Dmitri, ")
    assert "Would you have 20 minutes for a call?" in note
    assert len(note) <= 300
    assert not tab.page.subject.isVisible()
    assert tab.side.before.words.text() == f"{len(note)} of 300"
    tab.page.body.setPlainText(note + "x" * 300)
    assert tab.side.before.words.text() == f"{len(note) + 300} of 300"
    tab.page.body.setPlainText(note + " Thanks")
    tab.page.ways.note.click()
    assert QGuiApplication.clipboard().text().endswith(" Thanks")
    assert outside.urls
    assert tab.page.asked.isVisible()
    tab.page.asked.yes.click()
    assert dossier(tab.session.store, dmitri).stage == "asked"


def test_a_letter_that_came_back_takes_the_address_off(tab, outside):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    assert not tab.page.ways.came_back.isVisible()
    tab.page.ways.open.click()
    tab.page.asked.yes.click()
    tab.open_letter(dmitri)
    assert tab.page.ways.came_back.isVisible()
    tab.page.ways.came_back.trigger()
    assert dossier(tab.session.store, dmitri).stage == "to_research"
    assert dossier(tab.session.store, dmitri).person.email is None
    tab.open_letter(dmitri, "first")
    assert tab.page.no_address.isVisible()
    tab.session.undo()
    assert dossier(tab.session.store, dmitri).person.email == "dmitri@example.com"


def test_a_folder_that_cannot_be_written_is_said(tab, outside, window):
    (tab.session.context.data_dir / "drafts").write_text("in the way")
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.hand_over("eml")
    assert "cannot be written" in window.toast_text


@pytest.mark.qt_log_ignore("QPlatformServices::openUrl", extend=True)
def test_when_nothing_takes_the_letter_the_next_ways_are_offered(tab, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    for way, words in (
        ("mailto", "No mail program took the letter."),
        ("gmail", "No browser took the letter."),
        ("clipboard", "The text is on the clipboard"),
    ):
        tab.page.hand_over(way)
        assert words in tab.page.other_ways.words.text()
        assert way not in tab.page.other_ways.buttons
    assert QGuiApplication.clipboard().text() == tab.page.body.toPlainText()
    assert not tab.page.asked.isVisible()


def test_where_no_mail_program_is_set_the_next_ways_are_offered(tab, outside, monkeypatch):
    monkeypatch.setattr(letter_page, "shows_windows", lambda: True)
    monkeypatch.setattr(letter_page, "mail_program_known", lambda: False)
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.ways.open.click()
    assert "No mail program is set" in tab.page.other_ways.words.text()
    assert list(tab.page.other_ways.buttons) == ["eml", "gmail", "clipboard"]
    assert not tab.page.asked.isVisible()
