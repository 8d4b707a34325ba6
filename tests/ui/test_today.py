"""The Today tab: what is due with its one action, what comes, own figures."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from app.cli import main
from app.clock import iso
from app.demo import add_sample, be_sample
from app.people.queries import find_person
from app.people.service import add_person, delete_person, log_event, put_aside
from app.store.models import Event, Person, Promise, Referral
from tests.ui.conftest import delete_later_now
from ui.dialogs.fact import FactDialog
from ui.dialogs.talk import TalkDialog
from ui.tabs.today.lists import SHOWN
from ui.tabs.today.put_off import DayDialog, WhyDialog
from ui.tabs.today.rows import ComingRow, DueRow
from ui.tabs.today.tab import TodayTab
from ui.tabs.today.words import MINUTES, action_words, left_words, title_words
from ui.widgets.chip import ChipLabel


@pytest.fixture
def tab(window) -> TodayTab:
    window.session.write(be_sample)
    window.session.write(add_sample)
    window.show_tab("today")
    found = window.tab("today")
    assert isinstance(found, TodayTab)
    return found


def titles(tab: TodayTab) -> list[str]:
    return [row.title.text() for row in tab.rows]


def choices(later):
    """What the menu of a row offers when it opens."""
    later.menu().aboutToShow.emit()
    return later.menu().actions()


def row(tab: TodayTab, title: str):
    return next(row for row in tab.rows if row.title.text() == title)


def log_event_of(window, name: str, kind: str) -> None:
    store, clock = window.session.store, window.session.clock
    window.session.write(log_event, find_person(store, name), kind, clock.now())


def words(widget) -> str:
    """What labels and lines say; a line that leads to a person is a button."""
    said = [w for w in widget.findChildren(QWidget) if isinstance(w, QLabel)
            or (isinstance(w, QPushButton) and w.property("role") == "name")]  # fmt: skip
    return " | ".join(label.text() for label in said)


def test_the_most_urgent_is_first_with_the_only_filled_button(tab):
    assert tab.heading.text() == "Tuesday, 24 November"
    assert titles(tab)[:4] == [
        "Thank Mara Oyelaran",
        "Talk with Jonas Söderberg",
        "Remind Priya Lindqvist",
        "Stay in touch with Tomás Arce",
    ]
    assert [r.button.property("role") for r in tab.rows] == ["primary"] + [None] * 5
    assert "6 things due" in tab.load.text()
    assert tab.window().tab_strip.count_of(0) == 6


def test_a_thank_you_counts_down(tab, clock):
    assert "6 h 0 min left of 24" in words(row(tab, "Thank Mara Oyelaran"))
    clock.advance(timedelta(hours=8))
    tab._on_minute()
    assert "24 hours are over" in words(row(tab, "Thank Mara Oyelaran"))


def test_only_the_rows_that_say_something_else_are_made_anew(tab, window):
    first, *others = tab.rows
    log_event_of(window, "Mara Oyelaran", "thanked")
    assert [row.step for row in tab.rows[: len(others)]] == [row.step for row in others]
    assert tab.rows[0].button.property("role") == "primary"
    before = list(tab.rows)
    log_event_of(window, "Priya Lindqvist", "replied")
    same = [now is then for now, then in zip(tab.rows, before, strict=False)]
    changed = titles(tab).index("Agree on a time with Priya Lindqvist")
    assert first not in tab.rows
    assert changed
    assert all(same[:changed])
    assert not any(same[changed:])
    places = [w for w in tab.due.findChildren(DueRow) if not w.isHidden()]
    assert sorted(map(id, places)) == sorted(map(id, tab.rows))


def test_the_keyboard_stays_with_a_thing_whose_row_is_made_anew(tab, window):
    window.activateWindow()
    row(tab, "Remind Priya Lindqvist").button.setFocus()
    log_event_of(window, "Mara Oyelaran", "thanked")
    assert row(tab, "Remind Priya Lindqvist").button.hasFocus()


def test_a_row_that_stays_shows_the_time_that_is_left_when_looked_at_again(tab, window, clock):
    thank = tab.rows[0]
    window.show_tab("contacts")
    clock.advance(timedelta(minutes=20))
    window.show_tab("today")
    assert tab.rows[0] is thank
    text, _ = left_words(thank.step, clock)
    assert thank.left.text() == text


def test_reasons_name_dates_and_news(tab):
    assert "No reply since 12 Nov" in words(row(tab, "Remind Priya Lindqvist"))
    assert "Head of Data, Fabrikam" in words(row(tab, "Stay in touch with Tomás Arce"))
    assert "You began an e-mail" in words(row(tab, "Write to Dmitri Kovač"))


def test_a_letter_opens_in_its_tab(tab, window):
    row(tab, "Remind Priya Lindqvist").button.click()
    assert window.current_tab == "email"
    assert window.tab("email").page.heading.text() == "Reminder: Priya Lindqvist"


def test_a_talk_opens_its_sheet_and_prints(tab, window):
    printed = []
    window.tab("questions")
    window.actions_.bind("print_sheet", lambda: printed.append(window.session.person_id))
    row(tab, "Talk with Jonas Söderberg").button.click()
    assert window.current_tab == "questions"
    assert window.tab("questions").panel.heading.text() == "Jonas Söderberg"
    window.show_tab("today")
    tab.rows[1].printed.emit(tab.rows[1].step)
    assert printed == [find_person(tab.session.store, "Jonas Söderberg")]


def test_the_date_of_a_talk_is_one_menu_away(tab, window):
    planned = []
    window.actions_.bind("plan_talk", lambda: planned.append(window.session.person_id))
    talk = row(tab, "Talk with Jonas Söderberg")
    choices(talk.later)[-1].trigger()
    assert planned == [find_person(tab.session.store, "Jonas Söderberg")]
    assert "Talk with Jonas Söderberg" in titles(tab)


def test_a_talk_that_is_over_leads_to_the_person(tab, window, clock):
    clock.advance(timedelta(hours=12))
    tab._on_minute()
    row(tab, "Talk with Jonas Söderberg").button.click()
    dialog = window.findChild(FactDialog)
    assert dialog.isVisible()
    dialog.confirm.click()
    assert "Thank Jonas Söderberg" in titles(tab)


def test_a_second_person_is_looked_for_at_the_company(tab, window, clock):
    clock.advance(timedelta(days=4))
    tab._on_minute()
    row(tab, "Ask a second person beside Sam Idowu").button.click()
    assert window.current_tab == "contacts"
    assert window.tab("contacts").filter.text() == "Tailspin"


def test_the_keyboard_goes_on_to_what_is_next(tab, window):
    first = tab.rows[0]
    first.button.setFocus()
    tab.session.write(log_event, first.step.person_id, "thanked")
    assert tab.rows[0].title.text() == "Talk with Jonas Söderberg"
    assert window.focusWidget() is tab.rows[0].button


def test_who_waits_for_two_steps_has_a_button_for_each(window, clock):
    store = window.session.store
    window.session.write(add_person, "Łukasz", "Brandt", company="Fabrikam")
    window.session.write(add_person, "Jan", "Colm", company="Fabrikam")
    first = find_person(store, "Łukasz Brandt")
    window.session.write(log_event, first, "sent", clock.now() - timedelta(days=14))
    window.show_tab("today")
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    assert row(tab, "Remind Łukasz Brandt").button.text() == action_words("remind")
    assert row(tab, "Ask a second person beside Łukasz Brandt").button.text() == "Ask Jan Colm"
    assert "Write to Jan Colm" not in titles(tab)
    row(tab, "Remind Łukasz Brandt").button.click()
    assert window.current_tab == "email"
    to_write = [window.tab("email").model.letters[n].person_id for n in range(2)]
    assert to_write == [first, find_person(store, "Jan Colm")]


def test_promises_and_names_are_told(tab, window):
    store = tab.session.store
    mara, hana = find_person(store, "Mara Oyelaran"), find_person(store, "Hana Nakamura")

    def owe(store):
        with store.operation("owe") as op:
            day = "2026-11-20"
            op.insert(
                Promise, person_id=mara, direction="mine", text="the link", due_on=day,
                created_at=f"{day}T09:00:00Z",
            )  # fmt: skip
            op.insert(
                Referral, from_person_id=mara, to_person_id=hana, name="Hana N",
                created_at=f"{day}T09:00:00Z",
            )  # fmt: skip
        return op.changes

    window.session.write(owe)
    window.session.write(log_event, hana, "met")
    assert "the link" in words(row(tab, "Keep your promise to Mara Oyelaran"))
    assert "You met Hana N" in words(row(tab, "Tell Mara Oyelaran whom you met"))
    row(tab, "Keep your promise to Mara Oyelaran").button.click()
    assert "Keep your promise to Mara Oyelaran" not in titles(tab)
    window.session.undo()
    assert "Keep your promise to Mara Oyelaran" in titles(tab)


def menu_of(tab: TodayTab, title: str) -> dict[str, QAction]:
    return {action.text(): action for action in choices(row(tab, title).later)}


@pytest.mark.parametrize(
    ("choice", "hours"), [("In 2 hours", 2), ("Tomorrow", 15), ("Next week", 24 * 5 + 15)]
)
def test_a_thing_can_be_put_off_and_undone(tab, window, clock, choice, hours):
    menu_of(tab, "Remind Priya Lindqvist")[choice].trigger()
    assert "Remind Priya Lindqvist" not in titles(tab)
    assert "Remind Priya Lindqvist" in words(tab.coming)
    window.session.undo()
    assert "Remind Priya Lindqvist" in titles(tab)
    window.session.redo()
    clock.advance(timedelta(hours=hours - 1, minutes=59))
    tab._on_minute()
    assert "Remind Priya Lindqvist" not in titles(tab)
    clock.advance(timedelta(hours=2))
    tab._on_minute()
    assert "Remind Priya Lindqvist" in titles(tab)


def test_a_day_can_be_picked(tab, window, clock):
    menu_of(tab, "Remind Priya Lindqvist")["Pick a day…"].trigger()
    dialog = window.findChild(DayDialog)
    dialog.days.setSelectedDate(QDate(2026, 11, 27))
    dialog.accept()
    assert "Remind Priya Lindqvist" not in titles(tab)
    assert "Fri 27 Nov | Remind Priya Lindqvist" in words(tab.coming)


def test_a_thing_is_dismissed_with_its_reason_and_undone(tab, window):
    store = tab.session.store
    whys = menu_of(tab, "Remind Priya Lindqvist")["Not needed"].menu()
    whys.actions()[0].trigger()
    assert "Remind Priya Lindqvist" not in titles(tab)
    assert store.sql("SELECT kind, until, reason FROM step_state") == [
        ("remind", None, "Done another way")
    ]
    window.session.undo()
    assert "Remind Priya Lindqvist" in titles(tab)
    menu_of(tab, "Remind Priya Lindqvist")["Not needed"].menu().actions()[-1].trigger()
    dialog = window.findChild(WhyDialog)
    dialog.words.setText("She moved abroad")
    dialog.accept()
    assert store.sql("SELECT reason FROM step_state") == [("She moved abroad",)]


def test_whom_one_might_write_to_is_put_aside_for_a_reason(tab, window):
    store, dmitri = tab.session.store, find_person(tab.session.store, "Dmitri Kovač")
    menu_of(tab, "Write to Dmitri Kovač")["Put aside"].menu().actions()[0].trigger()
    assert "Write to Dmitri Kovač" not in titles(tab)
    assert window.toast_text == "Put aside: not proposed any more."
    told = "Dismissed: Write to Dmitri Kovač (Not what I look for)"
    window.session.open_tab("contacts", dmitri)
    between = window.tab("contacts").page.between
    assert told in words(between)
    window.session.undo()
    assert store.get(Person, dmitri).put_aside_at is None
    window.session.redo()
    out = [b for b in between.findChildren(QToolButton) if told in b.accessibleName()]
    out[-1].click()
    assert store.get(Person, dmitri).put_aside_at is None
    assert store.sql("SELECT count(*) FROM step_state") == [(0,)]
    window.session.write(put_aside, dmitri, "Another field")
    window.actions_.run("put_aside")
    assert store.sql("SELECT count(*) FROM step_state") == [(0,)]


def test_what_comes_leads_to_its_person_and_is_put_off(tab, window):
    store = tab.session.store

    def coming(title: str) -> ComingRow:
        delete_later_now()
        return next(r for r in tab.coming.findChildren(ComingRow) if r.title.text() == title)

    coming("Prepare questions for Aiko Brandt").title.click()
    assert window.current_tab == "contacts"
    assert tab.session.person_id == find_person(store, "Aiko Brandt")
    window.show_tab("today")
    found = coming("Remind Sam Idowu")
    menu = found.later.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == ["Pick a day…", "Show in Contacts"]
    menu.actions()[0].trigger()
    dialog = window.findChild(DayDialog)
    begins = found.step.begins.astimezone(tab.session.clock.zone).date()
    assert dialog.days.minimumDate().toPython() == begins + timedelta(days=1)
    dialog.accept()
    delete_later_now()
    assert "Remind Sam Idowu" in words(tab.coming)
    assert f"{begins:%a} {begins.day} {begins:%b} | Remind Sam Idowu" not in words(tab.coming)
    window.session.undo()
    talk = coming("Confirm the talk with Aiko Brandt").later.menu()
    talk.aboutToShow.emit()
    assert [a.text() for a in talk.actions()] == ["Pick a day…", "The talk…", "Show in Contacts"]
    talk.actions()[1].trigger()
    assert window.findChild(TalkDialog).person_id == find_person(store, "Aiko Brandt")
    window.findChild(TalkDialog).reject()


def test_the_name_and_the_menu_lead_to_the_person(tab, window, qtbot):
    first = row(tab, "Thank Mara Oyelaran")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.title.geometry().center())
    assert window.current_tab == "contacts"
    window.show_tab("today")
    menu_of(tab, "Remind Priya Lindqvist")["Show in Contacts"].trigger()
    assert tab.session.person_id == find_person(tab.session.store, "Priya Lindqvist")


def more_of(tab: TodayTab) -> QPushButton:
    delete_later_now()
    return next(b for b in tab.due.findChildren(QPushButton) if "more" in b.text())


def test_more_than_a_page_of_what_is_due_is_shown_when_asked_for(tab, window, clock):
    write, store = window.session.write, window.session.store
    for n in range(20):
        write(add_person, "Sam", f"Idowu {n:02}")
        who = find_person(store, f"Sam Idowu {n:02}")
        write(log_event, who, "met", clock.now() - timedelta(hours=1))
    assert len(tab.rows) == SHOWN
    more = more_of(tab)
    assert more.text() == f"and {window.tab_strip.count_of(0) - SHOWN} more"
    more.click()
    assert len(tab.rows) == window.tab_strip.count_of(0)
    window.show_tab("email")
    window.show_tab("today")
    assert len(tab.rows) == SHOWN


def test_without_a_reason_the_date_moves_and_no_empty_note_goes_out(tab, window, clock):
    store = tab.session.store
    tomas = find_person(store, "Tomás Arce")

    def no_news(store):
        with store.operation("no news") as op:
            for (event_id,) in store.sql(
                "SELECT id FROM event WHERE person_id = ? AND kind = 'job_change'", (tomas,)
            ):
                op.delete(Event, event_id)
        return op.changes

    window.session.write(no_news)
    found = row(tab, "Stay in touch with Tomás Arce")
    assert "no reason to write is on file" in words(found)
    assert found.button.text() == "Move on a month"
    found.button.click()
    assert "Stay in touch with Tomás Arce" not in titles(tab)
    clock.advance(timedelta(hours=1))
    window.session.write(log_event_of_a_new_job, tomas)
    assert "Stay in touch with Tomás Arce" in titles(tab)


def log_event_of_a_new_job(store, clock, who):
    with store.operation("news") as op:
        now = iso(clock.now())
        op.insert(Event, person_id=who, kind="job_change", at=now, recorded_at=now, note="A → B")
    return op.changes


def test_a_written_reason_opens_the_letter_that_suits_it(tab, window):
    row(tab, "Stay in touch with Tomás Arce").button.click()
    assert window.current_tab == "email"
    assert window.tab("email").page.kind == "congratulate"


def test_window_and_command_say_the_same(tab, window, capsys):
    session = window.session
    command = ["--data", str(session.context.data_dir), "--now", "2026-11-24T09:00Z", "due"]
    assert main([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(step["person_id"], step["kind"]) for step in told] == [
        (r.step.person_id, r.step.kind) for r in tab.rows
    ]
    assert window.tab_strip.count_of(0) == len(told)


def test_what_comes_is_told_by_day(tab):
    text = words(tab.coming)
    assert text.index("Prepare questions for Aiko Brandt") < text.index("Confirm the talk")
    chips = [chip.text for chip in tab.coming.findChildren(ChipLabel)]
    assert "Talk Fri 10:00" in chips


def test_figures_show_their_cases(tab):
    assert tab.bars.bars[0] == ("To research", 3)
    cards = [tab.numbers.itemAt(place).widget() for place in range(tab.numbers.count())]
    texts = " ".join(card.accessibleName() for card in cards)
    assert "5 of 7" in texts
    assert "2/2" in texts
    assert sum(tab.weeks.counts) == 1


def test_nobody_yet_is_the_first_page_and_nothing_due_says_so(window):
    tab = window.tab("today")
    assert tab.stack.currentWidget() is tab.first_run
    window.session.write(add_person, "Ada", "L")
    assert tab.stack.currentWidget() is tab.columns
    ada = find_person(window.session.store, "Ada L")
    window.session.write(log_event, ada, "declined")
    assert tab.rows == []
    assert "Nothing is due" in words(tab.due)
    assert tab.load.text() == "Nothing is due"
    window.session.write(delete_person, ada)
    assert tab.stack.currentWidget() is tab.first_run


def test_a_long_list_is_cut_and_counted(window):
    def many(store, clock):
        changes = None
        for n in range(SHOWN + 3):
            made = add_person(store, clock, f"P{n}", "X", company=f"C{n}")
            log_event(store, clock, min(made.of("person")), "met")
            changes = made
        return changes

    window.session.write(many)
    tab = window.tab("today")
    assert len(tab.rows) == SHOWN
    assert more_of(tab).text() == "and 3 more"


@pytest.mark.parametrize("kind", MINUTES)
def test_every_kind_has_its_words(kind):
    assert "Mara" in title_words(kind, "Mara")
    assert action_words(kind)


def test_minutes_are_counted_down_only_before_somebodys_eyes(window, session, clock, qtbot):
    tab = window.tab("today")
    assert not tab._minute.isActive()
    mara = min(add_person(session.store, clock, "Mara", "Oyelaran").of("person"))
    window.show_tab("today")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.write(log_event, mara, "met", clock.now())
    assert tab._minute.isActive()
    tab.isActiveWindow = lambda: False
    tab._minute.timeout.emit()
    assert not tab._minute.isActive()
    del tab.isActiveWindow
    clock.advance(timedelta(hours=1))
    tab.changeEvent(QEvent(QEvent.Type.ActivationChange))
    assert tab._minute.isActive()
    session.write(log_event, mara, "thanked", clock.now())
    assert not tab._minute.isActive()


def test_a_moment_that_passed_shows_at_once_or_when_next_looked_at(window, session, clock):
    tab = window.tab("today")
    window.show_tab("today")
    heading = tab.heading.text()
    clock.advance(timedelta(days=1))
    session.moment_passed.emit()
    assert tab.heading.text() != heading
    window.show_tab("contacts")
    session.moment_passed.emit()
    assert tab.is_stale
