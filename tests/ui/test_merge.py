"""One person, one card: compared side by side, merged, told apart, forgotten."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton

from app.people.duplicates import REASONS, Pair, duplicates
from app.people.merge import FIELDS
from app.people.queries import people_ids, people_rows
from app.people.service import add_person
from app.store.models import ContactPoint, Person
from tests.ui.conftest import delete_later_now
from ui.dialogs.forget import ForgetDialog
from ui.dialogs.merge import MergeDialog, field_names, hanging_words, pair_words, value_words


@pytest.fixture
def two(session):
    """Two cards of one person, and somebody else."""
    for first, company, more in (
        ("Mara", "Northwind", {"email": "mara@example.com", "why": "x " * 80}),
        ("M.", "Northwind AB", {"email": "MARA@example.com", "phone": "+46 70 123 45 67"}),
    ):
        session.write(add_person, first, "Oyelaran", on_done=None, company=company, **more)
    session.write(add_person, "Bo", "Ek", email="bo@example.com")
    return 1, 2


@pytest.fixture
def compare(window, session):
    def compare(pairs=None) -> MergeDialog:
        dialog = MergeDialog(session, pairs, window)
        dialog.open()
        return dialog

    yield compare
    for dialog in window.findChildren(MergeDialog):
        dialog.reject()
    delete_later_now()


def texts(dialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_menu_finds_two_cards_and_shows_why(window, two, session):
    window.actions_.run("find_duplicates")
    dialog = window.findChildren(MergeDialog)[-1]
    assert "Is this one person?" in texts(dialog)
    assert "The same e-mail address: mara@example.com" in texts(dialog)
    assert dialog.later.isHidden()
    dialog.reject()
    delete_later_now()


def test_each_field_can_be_chosen_and_one_undo_parts_them(compare, two, session):
    dialog = compare()
    assert set(dialog.choices) == {"first_name", "company", "email"}
    button = dialog.choices["company"].buttons()[1]
    assert isinstance(button, QRadioButton)
    button.click()
    dialog.one.click()
    card = session.store.get(Person, 1)
    assert (card.first_name, card.company, card.phone) == (
        "Mara",
        "Northwind AB",
        "+46 70 123 45 67",
    )
    assert session.store.get(Person, 2) is None
    assert "Mara Oyelaran is on one card now." in texts(dialog)
    assert "That was all" in texts(dialog)
    dialog.undo.click()
    assert people_ids(session.store) == [3, 2, 1]
    assert dialog.pair is not None
    assert dialog.one.isVisible()


def test_not_the_same_is_remembered_and_can_be_undone(compare, two, session):
    dialog = compare()
    dialog.two.click()
    assert duplicates(session.store) == []
    assert "They stay two people." in texts(dialog)
    dialog.undo.click()
    assert len(duplicates(session.store)) == 1


def test_later_goes_on_to_the_next_pair_and_leaves_out_who_is_gone(compare, two, session):
    pairs = [Pair(1, 2, "chosen", ""), Pair(1, 99, "chosen", ""), Pair(1, 3, "chosen", "")]
    dialog = compare(pairs)
    assert "1 of 3" in texts(dialog)
    dialog.later.click()
    assert dialog.pair == pairs[2]
    dialog.later.click()
    assert dialog.pair is None
    assert dialog.one.isHidden()


def test_the_card_in_hand_stays_in_hand_when_it_is_merged_away(compare, two, session):
    session.person_id = 2
    compare([Pair(1, 2, "chosen", "")]).one.click()
    assert session.person_id == 1


def test_a_card_that_went_meanwhile_is_passed_over(compare, two, session):
    dialog = compare([Pair(1, 2, "chosen", "")])
    with session.store.operation("Meanwhile") as op:
        op.delete(Person, 2)
    dialog.one.click()
    assert dialog.pair is None


def test_nobody_on_two_cards_is_said(compare, session):
    assert "Nobody is on two cards" in texts(compare())


def test_more_than_are_told_at_once_can_be_looked_for_again(compare, two, monkeypatch):
    monkeypatch.setattr("ui.dialogs.merge.MOST", 1)
    dialog = compare()
    dialog.later.click()
    dialog._on_later()
    again = dialog.pages.currentWidget().findChildren(type(dialog.one))[0]
    again.click()
    assert dialog.pair is not None


def test_the_page_of_a_person_says_who_may_be_the_same(window, two, session, qtbot):
    session.open_tab("contacts", 1)
    twin = window.tab("contacts").page.twin
    qtbot.waitUntil(twin.isVisible)
    assert twin.words.text() == "This may be the same person as M. Oyelaran at Northwind AB."
    twin.compare.click()
    dialog = window.findChildren(MergeDialog)[-1]
    assert dialog.pair == Pair(1, 2, "email", "mara@example.com")
    dialog.two.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not twin.isVisible())
    session.person_id = 3
    assert twin.pairs == []
    twin.watch(None)
    twin.look()
    delete_later_now()


def test_two_chosen_in_the_list_are_compared(window, two, session):
    session.open_tab("contacts", 3)
    tab = window.tab("contacts")
    flags = QItemSelectionModel.SelectionFlag
    for row in range(2):
        how = (flags.ClearAndSelect if row == 0 else flags.Select) | flags.Rows
        tab.view.selectionModel().select(tab.table.index(row, 0), how)
    assert tab.selected_ids() == [3, 2]
    window.actions_.run("merge_person")
    dialog = window.findChildren(MergeDialog)[-1]
    assert "You chose these two." in texts(dialog)
    dialog.reject()
    delete_later_now()


def test_somebody_like_nobody_is_said_to_be(window, two, session):
    session.open_tab("contacts", 3)
    window.actions_.run("merge_person")
    assert "Nobody looks like Bo Ek" in window.toast_text


def test_choosing_several_keeps_them_chosen_and_takes_the_last_in_hand(window, two, session):
    session.open_tab("contacts", 3)
    tab = window.tab("contacts")
    tab.view.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tab.selected_ids() == [3, 2]
    assert session.person_id == 2
    QTest.keyClick(tab.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert tab.selected_ids() == [3, 2, 1]
    QTest.keyClick(tab.view, Qt.Key.Key_Down)
    assert tab.selected_ids() == [1]
    assert session.person_id == 1


def test_after_an_import_duplicates_are_offered(window, two, session, tmp_path):
    from ui.dialogs.import_review import ImportReview

    path = tmp_path / "Connections.csv"
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    path.write_text(header + "Maria,O,,,Northwind,,01 Jan 2020\nMara,Oyelaran,,,,,01 Jan 2020\n")
    window.files.review([path])
    window.findChildren(ImportReview)[-1].confirm.click()
    assert window.toast_text == "Imported. Some people may be on two cards."
    delete_later_now()


def test_forgetting_asks_first_and_names_other_cards(window, two, session):
    session.open_tab("contacts", 1)
    window.actions_.run("forget_person")
    dialog = window.findChildren(ForgetDialog)[-1]
    assert "Forget Mara Oyelaran for good?" in texts(dialog)
    assert dialog.also.text().startswith("Another card may be theirs too: M. Oyelaran.")
    assert dialog.cancel.isDefault()
    dialog.cancel.click()
    assert len(people_ids(session.store)) == 3
    delete_later_now()


def test_who_is_forgotten_is_gone_and_nothing_can_be_undone(window, two, session):
    session.open_tab("contacts", 1)
    window.actions_.run("forget_person")
    window.findChildren(ForgetDialog)[-1].confirm.click()
    assert people_ids(session.store) == [3, 2]
    assert not window.actions_["undo"].isEnabled()
    assert "Forgotten" in window.toast_text
    assert session.person_id != 1
    delete_later_now()


def test_further_addresses_are_shown_and_can_be_taken_out(window, two, session):
    with session.store.operation("Further") as op:
        op.insert(ContactPoint, person_id=1, kind="phone", value="+46 8 123 456")
    session.open_tab("contacts", 1)
    points = window.tab("contacts").page.details.points
    assert "+46 8 123 456" in texts(points)
    points.taken_out.emit(1)
    assert points.isHidden()
    session.undo()
    assert not points.isHidden()


def test_every_reason_field_and_hanging_has_words():
    for reason in (*REASONS, "chosen"):
        assert pair_words(Pair(1, 2, reason, "x"))
    assert set(field_names()) == set(FIELDS)
    assert value_words("cadence_months", "3") == "every 3 months"
    assert value_words("put_aside_at", "2026-11-24T09:00:00Z") == "2026-11-24"
    assert value_words("goals", "judge own") == "judge the job from inside, own"
    assert hanging_words({"event": 1, "message": 2, "unheard_of": 3}) == (
        "1 fact between you · 2 messages · 3 more"
    )
    assert hanging_words({}) == "Nothing else"


def test_people_rows_of_the_merged_are_whole(compare, two, session):
    compare([Pair(2, 1, "chosen", "")]).one.click()
    assert people_rows(session.store, [2])[2].name == "M. Oyelaran"


def test_a_key_that_is_held_does_not_keep_the_last_person_chosen(window, two, session):
    session.open_tab("contacts", 2)
    tab = window.tab("contacts")
    QTest.keyPress(tab.view, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    session.open_tab("contacts", 1)
    QTest.keyRelease(tab.view, Qt.Key.Key_Shift)
    assert session.person_id == 1
    assert tab.selected_ids() == [1]
