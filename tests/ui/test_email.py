"""The Email tab: filled drafts, saved as typed, handed to the mail program, marked as sent."""

from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.demo import add_sample, be_sample
from app.mail import handoff
from app.mail.letters import unsent_letter, unsent_letters
from app.mail.templates import open_hints
from app.mail.ways import WAYS
from app.people.queries import dossier, find_person
from app.people.service import add_person, delete_person, edit_person
from app.research.me import change_me
from ui.tabs.email import letter_page
from ui.tabs.email.tab import EmailTab
from ui.tabs.email.ways_out import WAY, WaysOut


class MailProgram(QObject):
    """Takes what a mail program would be given."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(bytes(url.toEncoded().data()).decode())

    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.urls[-1]).query)


@pytest.fixture
def mail(qapp):
    program = MailProgram()
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.setUrlHandler(scheme, program, "take")
    yield program
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def web(qapp):
    browser = MailProgram()
    QDesktopServices.setUrlHandler("https", browser, "take")
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def tab(window) -> EmailTab:
    window.session.write(be_sample)
    window.session.write(add_sample)
    window.show_tab("email")
    found = window.tab("email")
    assert isinstance(found, EmailTab)
    return found


def person(tab: EmailTab, name: str) -> int:
    return find_person(tab.session.store, name)


def shown_notes(tab: EmailTab) -> list[QPushButton]:
    layout = tab.side.before.notes
    found = [layout.itemAt(i).widget() for i in range(layout.count())]
    return [widget for widget in found if isinstance(widget, QPushButton)]


def listed(tab: EmailTab) -> list[tuple[str, str]]:
    return [(letter.cell.name, letter.cell.line) for letter in tab.model.letters]


def test_the_list_names_who_waits_for_a_letter(tab):
    assert listed(tab)[0] == ("Mara Oyelaran", "Thank-you · 6 h left")
    assert ("Priya Lindqvist", "Reminder · no reply since 12 Nov") in listed(tab)
    assert ("Dmitri Kovač", "First e-mail · draft") in listed(tab)
    tab.view.clicked.emit(tab.model.index(0, 0))
    assert tab.page.heading.text() == "Thank-you: Mara Oyelaran"
    assert tab.view.currentIndex().row() == 0


def test_write_email_opens_the_fitting_letter(tab, window):
    window.show_tab("contacts")
    window.session.person_id = person(tab, "Priya Lindqvist")
    window.actions_["write_email"].trigger()
    assert window.current_tab == "email"
    assert tab.page.heading.text() == "Reminder: Priya Lindqvist"
    assert "12 November" in tab.page.body.toPlainText()
    window.session.person_id = person(tab, "Rui Barbosa")
    assert tab.page.kind == "first"


def test_a_choice_in_the_list_takes_the_person_in_hand(tab):
    row = tab.model.row_of(person(tab, "Dmitri Kovač"), "first")
    tab.view.clicked.emit(tab.model.index(row, 0))
    assert tab.session.person_id == person(tab, "Dmitri Kovač")
    assert "Trey Research" in tab.page.subject.text()
    assert tab.side.shared.count() == 3
    assert "second factory" in tab.side.why.text()


def test_looking_writes_nothing_and_typing_keeps_the_letter(tab):
    rui = person(tab, "Rui Barbosa")
    tab.open_letter(rui)
    assert unsent_letter(tab.session.store, rui, "first") is None
    tab.page.body.moveCursor(tab.page.body.textCursor().MoveOperation.End)
    QTest.keyClicks(tab.page.body, " PS")
    tab.page.flush()
    QTest.keyClick(tab.page.subject, Qt.Key.Key_End)
    QTest.keyClicks(tab.page.subject, "!")
    tab.page.flush()
    row = unsent_letter(tab.session.store, rui, "first")
    assert row.body.endswith(" PS")
    assert row.subject.endswith("!")
    tab.session.undo()
    assert not tab.page.subject.text().endswith("!")


def test_gaps_are_counted_marked_and_found(tab):
    tab.open_letter(person(tab, "Rui Barbosa"))
    assert "1 gap" in tab.side.before.gaps.words.text()
    tab.side.before.next_gap.click()
    assert tab.page.body.textCursor().selectedText().startswith("[what they did")
    QTest.keyClicks(tab.page.body, "your talk")
    assert tab.side.before.gaps.words.text() == "Every gap is filled"
    assert tab.side.before.next_gap.isHidden()
    tab.page.body.show_next_gap()


def test_the_mail_program_gets_the_letter_and_it_waits_to_be_marked(tab, mail):
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    tab.page.ways.open.click()
    assert mail.urls[0].startswith("mailto:dmitri@example.com?subject=Also%20once%20at%20Trey")
    assert mail.query()["body"][0] == tab.page.body.toPlainText().replace("\n", "\r\n")
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


def test_a_letter_begins_where_something_is_missing(window, mail):
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


def test_a_sent_letter_makes_room_for_what_follows_and_for_the_next(tab, mail):
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


def test_a_letter_with_a_gap_goes_out_with_a_word_about_it(tab, mail, window):
    tab.open_letter(person(tab, "Rui Barbosa"))
    assert open_hints(tab.page.body.toPlainText())
    tab.page.ways.open.click()
    assert mail.urls
    assert "in [brackets]" in window.toast_text
    assert window.toast_text == tab.side.before.gaps.words.text()


def test_an_untouched_letter_is_kept_when_it_is_opened(tab, mail):
    rui = person(tab, "Rui Barbosa")
    tab.open_letter(rui)
    tab.page.ways.open.click()
    assert unsent_letter(tab.session.store, rui, "first").opened_via == "mailto"
    sent = next(b for b in tab.opened.findChildren(QPushButton) if b.text() == "Sent")
    sent.click()
    assert dossier(tab.session.store, rui).stage == "asked"


def test_a_letter_over_the_cap_is_offered_the_next_ways(tab, mail, monkeypatch, window):
    monkeypatch.setattr(handoff, "CAPS", {"win32": 1800})
    dmitri = person(tab, "Dmitri Kovač")
    tab.open_letter(dmitri)
    tab.page.body.setPlainText("Привет, " * 400)
    tab.page.ways.open.click()
    assert mail.urls == []
    offered = tab.page.other_ways
    assert offered.isVisible()
    assert "too long" in offered.words.text()
    assert list(offered.buttons) == ["eml", "clipboard"]
    offered.buttons["clipboard"].click()
    assert "body" not in mail.query()
    assert QGuiApplication.clipboard().text().startswith("Привет")
    assert "Привет, Привет" in QGuiApplication.clipboard().mimeData().html()
    assert unsent_letter(tab.session.store, dmitri, "first").opened_via == "clipboard"
    tab.page.ways.open.click()
    tab.page.other_ways.buttons["eml"].click()
    assert mail.urls[-1].endswith("letter-first.eml")
    path = tab.session.context.data_dir / "drafts" / "letter-first.eml"
    assert b"X-Unsent: 1" in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    assert not tab.page.other_ways.isVisible()


def test_the_way_that_was_chosen_is_remembered(tab, mail, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    assert tab.page.ways.open.text() == "Open in mail program"
    tab.page.ways.choices["gmail"].trigger()
    assert mail.urls[-1].startswith("https://mail.google.com/mail/?view=cm&fs=1&to=dmitri")
    assert tab.page.ways.open.text() == "Open in Gmail"
    tab.page.ways.choices["outlook"].trigger()
    assert mail.urls[-1].startswith("https://outlook.live.com/mail/deeplink/compose?to=dmitri")
    tab.page.ways.open.click()
    assert len(mail.urls) == 3
    tab.session.settings.set(WAY, tab.session._remembered[WAY])
    again = WaysOut(tab.session, tab)
    assert again.way == "outlook"
    tab.session.settings.set(WAY, "pigeon")
    assert WaysOut(tab.session, tab).way == "mailto"


def test_an_address_that_cannot_be_is_said_and_nothing_opened(tab, mail, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.to.setText("dmitri@example.com\nBcc: eve@example.org, x")
    for way in WAYS:
        tab.page.hand_over(way)
    assert mail.urls == []
    assert "is not an e-mail address" in window.toast_text


def test_copies_are_there_only_when_asked_for(tab, mail, window):
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
    assert "?cc=lena@example.com,tom@example.org&" in mail.urls[-1]
    tab.open_letter(person(tab, "Rui Barbosa"))
    assert not tab.page.cc.isVisible()
    tab.open_letter(dmitri)
    assert tab.page.cc.isVisible()
    tab.page.cc.setText("nobody")
    tab.page.ways.open.click()
    assert "is not an e-mail address" in window.toast_text


def test_without_an_address_it_is_said_where_one_may_be(tab, web, window):
    rui = person(tab, "Rui Barbosa")
    tab.session.write(edit_person, rui, "email", "")
    tab.open_letter(rui)
    help_ = tab.page.no_address
    assert help_.isVisible()
    assert "guess" in help_.words.text()
    help_.contact_info.click()
    assert "linkedin.com/search" in web.urls[-1]
    tab.session.write(edit_person, rui, "profile_url", "https://www.linkedin.com/in/rui-b")
    tab.open_letter(rui)
    help_.contact_info.click()
    help_.company.click()
    assert "companies" in web.urls[-1]
    tab.page.to.setText("rui@example.com")
    assert not help_.isVisible()
    tab.page.to.setText("")
    help_.note.click()
    assert tab.page.kind == "note"
    assert not help_.isVisible()


def test_a_note_on_linkedin_is_the_letter_in_short_and_counts_as_asked(tab, web):
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
    assert web.urls
    assert tab.page.asked.isVisible()
    tab.page.asked.yes.click()
    assert dossier(tab.session.store, dmitri).stage == "asked"


def test_a_letter_that_came_back_takes_the_address_off(tab, mail):
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


def test_a_folder_that_cannot_be_written_is_said(tab, mail, window):
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


def test_where_no_mail_program_is_set_the_next_ways_are_offered(tab, mail, monkeypatch):
    monkeypatch.setattr(letter_page, "shows_windows", lambda: True)
    monkeypatch.setattr(letter_page, "mail_program_known", lambda: False)
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.ways.open.click()
    assert "No mail program is set" in tab.page.other_ways.words.text()
    assert list(tab.page.other_ways.buttons) == ["eml", "gmail", "clipboard"]
    assert not tab.page.asked.isVisible()


def test_copy_and_what_we_share(tab, window):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.page.ways.copy.click()
    assert QGuiApplication.clipboard().text() == tab.page.body.toPlainText()
    before = tab.page.body.toPlainText()
    tab.page.share.click()
    hook = "We both know Trey Research from inside."
    assert tab.page.body.toPlainText().startswith(f"Dear Dmitri,\n\n{hook} ")
    tab.page.share.click()
    assert "says so already" in window.toast_text
    assert tab.page.body.toPlainText().count(hook) == 1
    menu = tab.page.share.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        hook,
        "We both know Lena Fischer.",
        "We both took the course Lean operations, 2022.",
    ]
    tab.page.body.show_place(0, len("Dear"))
    menu.actions()[1].trigger()
    assert tab.page.body.toPlainText().startswith("We both know Lena Fischer. Dmitri,")
    assert len(tab.page.body.toPlainText()) > len(before)
    tab.open_letter(person(tab, "Rui Barbosa"))
    tab.page.share.click()
    assert "I know Mara Oyelaran, who is at Northwind Rail too." in tab.page.body.toPlainText()
    tab.open_letter(person(tab, "Aiko Brandt"))
    tab.page.share.click()
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
    assert "Nothing that you share" in window.toast_text


def test_another_template_or_letter_can_be_chosen(tab):
    menu = tab.page.template.menu()

    def choose(words: str) -> None:
        menu.aboutToShow.emit()
        next(a for a in menu.actions() if a.text() == words).trigger()

    rui = person(tab, "Rui Barbosa")
    tab.open_letter(rui)
    choose("We went to the same school")
    assert tab.page.template.text() == "Template: We went to the same school"
    assert unsent_letter(tab.session.store, rui, "first") is None
    tab.open_letter(person(tab, "Dmitri Kovač"))
    before = tab.page.body.toPlainText()
    choose("I admire the work")
    assert tab.page.body.toPlainText() != before
    tab.session.undo()
    assert tab.page.body.toPlainText() == before
    choose("Thank-you")
    assert tab.page.heading.text() == "Thank-you: Dmitri Kovač"


def test_who_is_gone_leaves_the_letter(tab):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    tab.session.write(delete_person, person(tab, "Dmitri Kovač"))
    assert tab.middle.currentWidget() is tab.nobody
    assert all(row.name != "Dmitri Kovač" for row in unsent_letters(tab.session.store))
    tab.open_letter(4711)
    assert tab.middle.currentWidget() is tab.nobody


def test_nobody_yet_says_where_to_begin(window):
    window.show_tab("email")
    tab = window.tab("email")
    assert tab.middle.currentWidget() is tab.nobody
    assert tab.none_due.isVisible()
    window.session.write(add_person, "Ada", "L")
    assert ("Ada L", "First e-mail") in listed(tab)


def test_the_five_elements_are_looked_for_as_one_types(tab):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    checks = tab.side.before.elements
    assert [check.chip.tone for check in checks.values()] == ["good"] * 5
    assert checks["help"].words.text() == "How Dmitri can help"
    tab.page.body.setPlainText("Dear Dmitry,\n\nI am a nurse. My CV is attached. Would you talk?")
    tones = [check.chip.tone for check in checks.values()]
    assert tones == ["good", "warn", "warn", "good", "warn"]
    notes = shown_notes(tab)
    assert [note.text() for note in notes] == [
        "This asks for a job",
        "The card spells the name otherwise",
    ]
    notes[0].click()
    assert tab.page.body.textCursor().selectedText() == "My CV"
    QTest.mouseClick(checks["who"], Qt.MouseButton.LeftButton)
    assert tab.page.body.textCursor().selectedText() == "I am a nurse."
    QTest.keyClick(checks["ask"], Qt.Key.Key_Return)
    assert tab.page.body.textCursor().selectedText() == "Would you talk?"
    assert checks["times"].why.isVisibleTo(tab.side)
    tab.open_letter(person(tab, "Dmitri Kovač"), "thank")
    assert all(check.isHidden() for check in checks.values())
    assert shown_notes(tab) == []


def waves(tab: EmailTab) -> list[str]:
    """What is underlined as misspelt, over the whole text."""
    found = []
    block = tab.page.body.document().begin()
    while block.isValid():
        for form in block.layout().formats():
            if form.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                found.append(block.text()[form.start : form.start + form.length])
        block = block.next()
    return found


def test_misspelt_words_are_marked_as_one_types(tab):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    assert waves(tab) == []
    body = tab.page.body
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, " wrok")
    assert waves(tab) == []
    QTest.keyClicks(body, " for ")
    body.textCursor().insertText("Kovač")
    assert waves(tab) == ["wrok"]
    cursor = body.textCursor()
    cursor.setPosition(body.toPlainText().index("wrok") + 2)
    menu = body.spelling_menu(cursor)
    words = [action.text() for action in menu.actions()]
    assert "work" in words
    next(a for a in menu.actions() if a.text() == "work").trigger()
    assert body.toPlainText().endswith(" work for Kovač")
    assert waves(tab) == []


def test_own_words_are_added_and_taken_out_again(tab):
    tab.open_letter(person(tab, "Dmitri Kovač"))
    body = tab.page.body
    body.setPlainText("A zorblat is here.")
    assert waves(tab) == ["zorblat"]
    cursor = body.textCursor()
    cursor.setPosition(4)
    for words, marked in (
        ("Add “zorblat” to my words", []),
        ("Remove “zorblat” from my words", ["zorblat"]),
    ):
        menu = body.spelling_menu(cursor)
        next(a for a in menu.actions() if a.text() == words).trigger()
        assert waves(tab) == marked
    assert tab.session.settings.get("spelling/words") == []
    cursor.setPosition(0)
    assert "A" not in [action.text() for action in body.spelling_menu(cursor).actions()]


def test_tab_goes_to_the_next_gap_and_then_out_of_the_text(tab):
    tab.open_letter(person(tab, "Hana Nakamura"))
    body = tab.page.body
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.Start)
    QTest.keyClick(body, Qt.Key.Key_Tab)
    assert body.textCursor().selectedText().startswith("[what they did")
    QTest.keyClicks(body, "You did it.")
    QTest.keyClick(body, Qt.Key.Key_Tab)
    assert "\t" not in body.toPlainText()
    assert not body.hasFocus()


def test_a_draft_is_dropped_and_undo_brings_it_back(tab):
    dmitri = person(tab, "Dmitri Kovač")
    tab.session.write_to(dmitri, "first")
    tab.page.fields.subject.setText("A subject of my own")
    tab.page.flush()
    kept = unsent_letter(tab.session.store, dmitri, "first")
    tab.actions_.run("drop_draft")
    assert unsent_letter(tab.session.store, dmitri, "first") is None
    assert tab.page.fields.subject.text() != "A subject of my own"
    tab.session.undo()
    assert unsent_letter(tab.session.store, dmitri, "first").id == kept.id


def test_a_letter_that_nobody_kept_cannot_be_dropped(tab):
    tab.session.write_to(person(tab, "Hana Nakamura"), "first")
    tab.actions_.run("drop_draft")
    assert tab.window().toast_text == "Nothing of this letter was kept yet."
