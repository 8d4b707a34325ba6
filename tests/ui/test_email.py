"""The Email tab: filled drafts, saved as typed, looked at before they go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.mail.letters import unsent_letter, unsent_letters
from app.people.queries import find_person
from app.people.service import add_person, delete_person
from ui.tabs.email.tab import EmailTab


@pytest.fixture
def tab(with_people) -> EmailTab:
    with_people.show_tab("email")
    found = with_people.tab("email")
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
