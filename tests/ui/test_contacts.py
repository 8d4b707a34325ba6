"""The Contacts tab: a list that narrows, a page that saves as one types, facts, notes, links."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QToolButton

from app.cadence.due import steps_of
from app.demo import add_sample
from app.interviews.talks import last_talk
from app.people.queries import dossier, people_ids
from app.people.service import add_person, log_event
from app.store.models import Position
from tests.ui.conftest import delete_later_now
from ui.delegates.person import CELL_ROLE
from ui.dialogs.fact import FactDialog
from ui.dialogs.new_person import NewPerson
from ui.models.people import PeopleTable
from ui.tabs.contacts.tab import ContactsTab
from ui.widgets.chip import ChipLabel


@pytest.fixture
def tab(window) -> ContactsTab:
    window.session.write(add_sample)
    window.show_tab("contacts")
    found = window.tab("contacts")
    assert isinstance(found, ContactsTab)
    return found


def names(tab: ContactsTab) -> list[str]:
    return [tab.table.row_at(row).name for row in range(tab.table.rowCount())]


def test_the_row_of_whoever_a_fact_is_about_follows_far_down_the_list(tab, clock, monkeypatch):
    monkeypatch.setattr(PeopleTable, "FIRST", 1)
    hana = choose(tab, "Hana")
    assert tab.table.row_at(tab.table.row_of(hana)).row.stage == "to_research"
    tab.session.write(log_event, hana, "sent")
    assert tab.table.row_at(tab.table.row_of(hana)).row.stage == "asked"


def choose(tab: ContactsTab, first: str) -> int:
    row = next(i for i, name in enumerate(names(tab)) if name.startswith(first))
    tab.view.setCurrentIndex(tab.table.index(row, 0))
    person_id = tab.table.id_at(row)
    assert person_id is not None
    return person_id


def cell(tab: ContactsTab, first: str):
    row = next(i for i, name in enumerate(names(tab)) if name.startswith(first))
    return tab.table.index(row, 0).data(CELL_ROLE)


def test_nobody_yet_shows_how_to_get_the_export(window):
    window.show_tab("contacts")
    tab = window.tab("contacts")
    assert tab.stack.currentWidget() is tab.first_run
    tab.first_run.sample.click()
    assert tab.stack.currentWidget() is tab.columns
    assert tab.table.rowCount() == 10
    assert window.session.person_id == tab.table.id_at(0)
    assert "Invented people" in window.toast_text
    window._toast.button.click()
    assert tab.stack.currentWidget() is tab.first_run


def test_typing_narrows_the_list_and_the_person_stays_in_hand(tab):
    mara = choose(tab, "Mara")
    tab.filter.setText("fabri")
    assert names(tab) == ["Priya Lindqvist", "Tomás Arce"]
    assert tab.session.person_id == mara
    tab.filter.setText("tomas")
    assert names(tab) == ["Tomás Arce"]
    tab.filter.setText("zzz")
    assert tab.lists.currentWidget() is tab.nobody
    assert "zzz" in tab.nobody.heading.text()
    QTest.keyClick(tab.filter, Qt.Key.Key_Escape)
    assert tab.table.rowCount() == 10
    assert tab.view.currentIndex().row() == names(tab).index("Mara Oyelaran")


def test_stage_chips_count_and_narrow(tab):
    texts = [chip.text() for chip in tab.chips.chips]
    assert texts[:2] == ["All 10", "To research 3"]
    asked = next(chip for chip in tab.chips.chips if chip.key == "asked")
    asked.click()
    assert names(tab) == ["Priya Lindqvist", "Sam Idowu"]
    choose(tab, "Sam")
    tab.session.write(log_event, tab.session.person_id, "replied")
    assert names(tab) == ["Priya Lindqvist"]
    tab.session.undo()
    assert names(tab) == ["Priya Lindqvist", "Sam Idowu"]


def test_the_order_can_be_chosen(tab):
    by_company = tab.order.choices["company"]
    by_company.trigger()
    assert names(tab)[0] == "Aiko Brandt"
    assert names(tab)[1] == "Jonas Söderberg"


def test_a_talk_agreed_on_stands_on_the_day_they_said_yes(tab, clock):
    hana = choose(tab, "Hana")
    tab.session.write(log_event, hana, "sent", clock.now() - timedelta(days=2))
    tab.session.write(log_event, hana, "scheduled", clock.now() + timedelta(days=9))
    steps = [step.text for step in tab.page.path.steps]
    assert steps[1:3] == ["Asked 22 Nov", "Said yes 24 Nov"]


def test_thanks_that_are_due_tomorrow_name_the_day(tab, clock):
    hana = choose(tab, "Hana")
    tab.session.write(log_event, hana, "met", clock.now() - timedelta(minutes=5))
    assert cell(tab, "Hana").chip == "Thank by Wed 08:55"


def test_all_who_are_chosen_are_put_aside_or_taken_out_and_come_back(tab, window):
    before = names(tab)
    tab.view.selectRow(2)
    tab.view.selectionModel().select(
        tab.table.index(4, 0), QItemSelectionModel.SelectionFlag.Select
    )
    chosen = tab.selected_ids()
    assert len(chosen) == 2
    window.actions_["put_aside"].trigger()
    aside = tab.session.store.sql("SELECT id FROM person WHERE put_aside_at IS NOT NULL")
    assert {person_id for (person_id,) in aside} == set(chosen)
    assert window.toast_text == "2 people are put aside."
    tab.session.undo()
    assert names(tab) == before
    tab.view.selectAll()
    window.actions_["delete_person"].trigger()
    assert names(tab) == []
    assert window.toast_text == f"{len(before)} people were taken out."
    tab.session.undo()
    assert names(tab) == before
    tab.view.selectRow(1)
    tab.view.selectionModel().select(
        tab.table.index(2, 0), QItemSelectionModel.SelectionFlag.Select
    )
    window.actions_["delete_person"].trigger()
    assert names(tab) == [before[0], *before[3:]]
    assert tab.page.name == before[3]


def test_the_order_is_said_and_kept_for_the_next_start(tab, session, context):
    assert tab.order.text() == "By name"
    tab.order.choices["newest"].trigger()
    assert tab.order.text() == "Newest connections first"
    again = ContactsTab(session, tab.actions_)
    assert again.table.query.order == "newest"
    assert again.order.text() == "Newest connections first"
    again.deleteLater()


def test_the_hint_of_an_empty_field_is_shown_whole(tab):
    choose(tab, "Hana")
    field = tab.page.why.text
    field.setFixedWidth(150)
    QApplication.processEvents()
    words = field.fontMetrics().boundingRect(
        QRect(0, 0, field.viewport().width(), 500),
        Qt.TextFlag.TextWordWrap,
        field.placeholderText(),
    )
    assert words.height() > 2 * field.fontMetrics().lineSpacing()
    assert field.viewport().height() >= words.height()


def test_a_chip_tells_the_date_that_matters(tab):
    assert cell(tab, "Mara").chip == "Thank by 15:00"
    assert cell(tab, "Jonas").chip == "Today 16:30"
    assert cell(tab, "Jonas").tone == "accent"
    assert cell(tab, "Priya").chip == "Asked 12 Nov"
    assert cell(tab, "Tomás").mark == "new"
    assert "3 in common" in cell(tab, "Dmitri").line
    tab.session.write(log_event, choose(tab, "Rui"), "declined")
    assert cell(tab, "Rui").chip == "Declined"


def test_the_page_shows_who_they_are(tab):
    choose(tab, "Mara")
    page = tab.page
    assert page.name == "Mara Oyelaran"
    assert "Staff Engineer at Northwind Rail" in page.line.text()
    assert [step.state for step in page.path.steps] == ["done"] * 4 + ["now", "later"]
    assert page.path.steps[3].text == "Met 23 Nov"
    assert page.known.career.body.count() == 3
    assert page.why.title.text() == "Why Mara"
    assert page.goals.chips.checked == ["judge"]


def test_what_is_typed_is_saved_and_one_undo_takes_it_back(tab):
    mara = choose(tab, "Mara")
    field = tab.page.details.fields["phone"]
    field.setFocus()
    QTest.keyClicks(field, "0301")
    field.flush()
    QTest.keyClicks(field, "23")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dossier(tab.session.store, mara).person.phone == "030123"
    tab.session.undo()
    assert dossier(tab.session.store, mara).person.phone is None


def test_what_is_typed_is_saved_before_another_person_is_shown(tab):
    mara = choose(tab, "Mara")
    tab.page.why.text.setPlainText("Because.")
    choose(tab, "Aiko")
    tab.page.details.fields["company"].setText("Bauhaus")
    choose(tab, "Mara")
    assert tab.page.why.text.toPlainText() == "Because."
    assert dossier(tab.session.store, mara).person.why == "Because."
    choose(tab, "Aiko")
    assert tab.page.details.fields["company"].text() == "Bauhaus"


def test_goals_are_kept(tab):
    mara = choose(tab, "Mara")
    next(chip for chip in tab.page.goals.chips.chips if chip.key == "mentor").click()
    assert dossier(tab.session.store, mara).person.goals == "judge mentor"


def test_a_note_is_kept_with_its_source_and_can_go(tab):
    mara = choose(tab, "Mara")
    tab.actions_["add_note"].trigger()
    tab.actions_["add_note"].trigger()
    notes = tab.page.notes
    assert len(notes.rows) == 3
    row = notes.rows[-1]
    row.source.setText("her blog")
    QTest.keyClicks(row.text, "Likes trains")
    row.text.flush()
    assert len(notes.rows) == 3
    QTest.keyClicks(row.text, " a lot")
    row.text.flush()
    stored = dossier(tab.session.store, mara).notes[-1]
    assert (stored.text, stored.source) == ("Likes trains a lot", "her blog")
    row.source.setText("")
    row.source.flush()
    assert dossier(tab.session.store, mara).notes[-1].source is None
    notes.rows[0].remove.click()
    assert len(notes.rows) == 2
    tab.session.undo()
    assert len(notes.rows) == 3


def test_facts_are_noted_and_taken_out(tab):
    rui = choose(tab, "Rui")
    menu = tab.page.between.note.menu()
    menu.actions()[0].trigger()
    assert dossier(tab.session.store, rui).stage == "asked"
    assert tab.page.path.steps[1].text == "Asked 24 Nov"
    tab.page.between.findChildren(QToolButton)[-1].click()
    assert dossier(tab.session.store, rui).stage == "to_research"


def test_the_end_of_a_talk_is_noted_with_its_length(tab):
    rui = choose(tab, "Rui")
    tab.page.between.note.menu().actions()[3].trigger()
    dialog = tab.window().findChild(FactDialog)
    assert dialog.isVisible()
    dialog.minutes.setValue(30)
    dialog.confirm.click()
    event = dossier(tab.session.store, rui).events[0]
    assert (event.kind, event.minutes, event.way) == ("met", 30, "phone")
    assert last_talk(tab.session.store, rui).minutes_held == 30
    assert steps_of(tab.session.store, tab.session.clock, rui)


def test_somebody_new_by_hand(tab):
    tab.actions_["new_person"].trigger()
    dialog = tab.window().findChild(NewPerson)
    add = dialog.findChild(QDialogButtonBox).buttons()
    assert not dialog.confirm.isEnabled()
    assert add
    dialog.fields["first_name"].setText("Ada")
    dialog.fields["company"].setText("Litware")
    dialog.confirm.click()
    assert tab.page.name == "Ada"
    assert "Ada" in names(tab)
    assert tab.view.currentIndex().row() == names(tab).index("Ada")


def test_delete_takes_the_next_one_in_hand_and_undo_brings_all_back(tab, window):
    mara = choose(tab, "Mara")
    assert tab.actions_["delete_person"] in tab.view.actions()
    assert tab.actions_["delete_person"] not in window.actions()
    tab.actions_["delete_person"].trigger()
    assert "Mara Oyelaran" not in names(tab)
    assert tab.page.name == "Priya Lindqvist"
    assert "taken out" in window.toast_text
    tab.session.undo()
    assert "Mara Oyelaran" in names(tab)
    assert len(dossier(tab.session.store, mara).events) == 3


def test_pages_open_in_the_browser(tab, outside):
    choose(tab, "Mara")
    for action in ("open_linkedin", "open_company", "web_search"):
        tab.actions_[action].trigger()
    assert outside.urls[0] == "https://www.linkedin.com/in/mara-oyelaran-sample"
    assert "companies" in outside.urls[1]
    assert "duckduckgo" in outside.urls[2]
    tab.page.notes.rows[0].open.click()
    assert outside.urls[3] == "https://talks.example.org/timetable"


@pytest.mark.qt_log_ignore("QPlatformServices::openUrl", extend=True)
def test_without_a_browser_the_address_is_on_the_clipboard(tab, window):
    choose(tab, "Mara")
    tab.actions_["open_linkedin"].trigger()
    assert "clipboard" in window.toast_text
    assert "linkedin" in QGuiApplication.clipboard().text()


def test_the_keyboard_goes_from_filter_to_list_to_page(tab):
    tab.filter.setFocus()
    QTest.keyClick(tab.filter, Qt.Key.Key_Down)
    choose(tab, "Aiko")
    QTest.keyClick(tab.view, Qt.Key.Key_Down)
    assert tab.page.name == "Dmitri Kovač"


def test_a_narrow_window_folds_the_right_column(tab, window):
    window.resize(960, 640)
    assert tab.page.right.isHidden()
    window.resize(1280, 820)
    assert not tab.page.right.isHidden()


def test_a_context_menu_names_what_can_be_done(tab):
    choose(tab, "Aiko")
    tab.view.customContextMenuRequested.emit(tab.view.visualRect(tab.view.currentIndex()).center())
    menu = tab.findChild(type(tab.order.menu()), "", Qt.FindChildOption.FindDirectChildrenOnly)
    texts = [action.text() for action in menu.actions() if action.isVisible()]
    assert "&Delete" in texts
    menu.close()


def test_people_deleted_elsewhere_leave_nobody_in_hand(tab):
    for person_id in people_ids(tab.session.store)[1:]:
        from app.people.service import delete_person

        tab.session.write(delete_person, person_id)
    assert tab.table.rowCount() == 1
    tab.session.write(add_person, "Zoe", "Z")
    assert names(tab)[-1] == "Zoe Z"


def test_what_is_in_common_can_be_added_and_refused(tab):
    rui = choose(tab, "Aiko")
    common = tab.page.common
    common.more.setText("We both sail")
    common.more.returnPressed.emit()
    assert [s.text for s in dossier(tab.session.store, rui).common_ground] == ["We both sail"]
    assert "Shared" in [chip.text for chip in common.findChildren(ChipLabel)]
    common.findChildren(QToolButton)[-1].click()
    assert dossier(tab.session.store, rui).common_ground == ()
    tab.session.undo()
    assert len(dossier(tab.session.store, rui).common_ground) == 1


def test_what_only_looks_alike_is_asked_and_a_yes_keeps_it(tab):
    hana = choose(tab, "Hana")

    def alike(store):
        with store.operation("cards") as op:
            op.insert(Position, company="Trey Research", source="hand")
            op.insert(Position, person_id=hana, company="Trey Reserch", source="pdf")
        return op.changes

    tab.session.write(alike)
    common = tab.page.common
    texts = [label.text() for label in common.findChildren(QLabel)]
    assert "Is Trey Reserch the same as your Trey Research?" in texts
    answer(common, "Yes").click()
    found = dossier(tab.session.store, hana).common_ground
    trey = next(shared for shared in found if shared.name == "Trey Research")
    assert (trey.status, "you said" in trey.how_words) == ("confirmed", True)
    tab.session.undo()
    answer(common, "No").click()
    delete_later_now()
    assert "Trey" not in " ".join(label.text() for label in common.findChildren(QLabel))


def answer(common, words: str) -> QPushButton:
    """The button that answers, of those that are shown now."""
    delete_later_now()
    return next(b for b in common.findChildren(QPushButton) if b.text() == words)


def test_what_is_found_can_be_confirmed_with_a_click(tab):
    rui = choose(tab, "Rui")
    tick = next(
        b for b in tab.page.common.findChildren(QToolButton)
        if b.accessibleName().startswith("Confirm")
    )  # fmt: skip
    tick.click()
    assert [s.status for s in dossier(tab.session.store, rui).common_ground] == ["confirmed"]


def test_a_kind_is_chosen_for_what_is_added(tab):
    aiko = choose(tab, "Aiko")
    common = tab.page.common
    common.kind.menu().actions()[1].trigger()
    common.more.setText("Lena Fischer")
    common.more.returnPressed.emit()
    shared = dossier(tab.session.store, aiko).common_ground[0]
    assert (shared.kind, shared.text) == ("acquaintance", "Lena Fischer")


def due_buttons(tab) -> list[QPushButton]:
    delete_later_now()
    return tab.page.coming.findChildren(QPushButton)


def test_what_is_due_is_done_and_put_off_on_the_page_of_the_person(tab, window):
    store = tab.session.store
    choose(tab, "Mara")
    assert tab.page.coming.text().startswith("Now: Thank Mara Oyelaran.")
    (button,) = due_buttons(tab)
    assert button.text() == "Write thank-you"
    (later,) = tab.page.coming.findChildren(QToolButton)
    later.menu().aboutToShow.emit()
    later.menu().actions()[0].trigger()
    assert store.sql("SELECT kind FROM step_state") == [("thank",)]
    assert due_buttons(tab) == []
    tab.session.undo()
    due_buttons(tab)[0].click()
    assert window.current_tab == "email"
    assert window.tab("email").page.kind == "thank"


def test_what_is_not_needed_is_dismissed_on_the_page_of_the_person(tab):
    choose(tab, "Priya")
    delete_later_now()
    later = tab.page.coming.findChildren(QToolButton)[0]
    later.menu().aboutToShow.emit()
    later.menu().actions()[-1].menu().actions()[0].trigger()
    assert "Remind Priya" not in tab.page.coming.text()
    assert "Dismissed: Remind Priya Lindqvist (Done another way)" in " ".join(
        label.text() for label in tab.page.between.findChildren(QLabel)
    )
