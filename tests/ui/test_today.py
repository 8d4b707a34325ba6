"""The Today tab: what is due with its one action, what comes, own figures."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from app.demo import add_sample, be_sample
from app.people.queries import find_person
from app.people.service import add_person, delete_person, log_event
from app.store.models import Promise, Referral
from ui.tabs.today.tab import SHOWN, TodayTab
from ui.tabs.today.words import MINUTES, action_words, title_words
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


def row(tab: TodayTab, title: str):
    return next(row for row in tab.rows if row.title.text() == title)


def words(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


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
    talk.later.menu().actions()[-1].trigger()
    assert planned == [find_person(tab.session.store, "Jonas Söderberg")]
    assert "Talk with Jonas Söderberg" in titles(tab)


def test_a_talk_that_is_over_leads_to_the_person(tab, window, clock):
    clock.advance(timedelta(hours=12))
    tab._on_minute()
    row(tab, "Talk with Jonas Söderberg").button.click()
    assert window.current_tab == "contacts"


def test_a_second_person_is_looked_for_at_the_company(tab, window, clock):
    clock.advance(timedelta(days=4))
    tab._on_minute()
    row(tab, "Ask a second person beside Sam Idowu").button.click()
    assert window.current_tab == "contacts"
    assert window.tab("contacts").filter.text() == "Tailspin"


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
    assert window.current_tab == "contacts"


def test_a_thing_can_be_put_off_and_undone(tab, window):
    later = row(tab, "Remind Priya Lindqvist").later.menu().actions()
    later[0].trigger()
    assert "Remind Priya Lindqvist" not in titles(tab)
    window.session.undo()
    assert "Remind Priya Lindqvist" in titles(tab)
    row(tab, "Remind Priya Lindqvist").later.menu().actions()[2].trigger()
    assert "Remind Priya Lindqvist" not in titles(tab)


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
    assert "2/3" in texts
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
    assert "more" in words(tab.due)


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
