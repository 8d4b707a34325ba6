"""Interview mode: its place, its clock, its keys; paper to screen; one question, all answers."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.interviews import running
from app.interviews.answers import answer_lines, sheet_of_talk, write_answer
from app.interviews.promises import MINE, add_promise, promises_of
from app.interviews.referrals import named_by, note_name
from app.interviews.service import agree, hold
from app.interviews.talks import TalkPlan, last_talk, open_talk
from app.people.queries import find_person
from app.people.service import add_person
from app.questions.tailor import suggest_questions
from tests.ui.conftest import delete_later_now, restless
from ui.dialogs.answers import AllAnswers
from ui.dialogs.fact import FactDialog
from ui.dialogs.interview_mode import InterviewMode
from ui.dialogs.paper import PaperToScreen
from ui.talks.caught import NAMES
from ui.talks.saver import PAUSE, NoteSaver


@pytest.fixture
def mara(window) -> int:
    session = window.session
    session.write(add_person, "Mara", "Oyelaran")
    who = find_person(session.store, "Mara Oyelaran")
    session.write(suggest_questions, who, "R")
    session.person_id = who
    return who


@pytest.fixture
def opened(window, mara, qtbot):
    """Open interview mode as the action does; every window is closed at the end."""

    def make(*, start: bool = True) -> InterviewMode:
        window.actions_.run("interview_mode")
        (mode,) = window.findChildren(InterviewMode)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is mode)
        if start:
            mode.start()
        return mode

    yield make
    for mode in window.findChildren(InterviewMode):
        mode.close()
    delete_later_now()


def lines(window, who):
    return answer_lines(window.session.store, sheet_of_talk(window.session.store, who))


def end(mode) -> None:
    mode.close()
    delete_later_now()


def test_a_talk_nobody_agreed_on_begins_now(window, opened, mara, clock):
    mode = opened(start=False)
    assert "No date is agreed" in mode.ready.when.text()
    assert mode.over.isHidden()
    mode.start()
    assert open_talk(window.session.store, mara).plan.starts_at == clock.now()
    assert mode.asking.line.number == 1
    assert mode.time.text() == "0 minutes used · 20 left"


def test_a_person_without_a_sheet_gets_the_closing_questions(window, opened):
    window.session.write(add_person, "Rui", "Alves")
    window.session.person_id = find_person(window.session.store, "Rui Alves")
    mode = opened()
    assert len(mode.asking.lines) == 2


def test_opening_it_twice_brings_the_one_window_forward(window, opened):
    mode = opened()
    window.actions_.run("interview_mode")
    assert window.findChildren(InterviewMode) == [mode]


def test_escape_closes_no_talk_that_goes_on(opened):
    mode = opened()
    QTest.keyClick(mode.asking.notes, Qt.Key.Key_Escape)
    assert mode.isVisible()


def test_it_goes_on_where_it_was(window, opened, mara, clock):
    mode = opened()
    mode.asking.answered()
    QTest.keyClicks(mode.asking.notes, "Half a thought")
    clock.advance(timedelta(minutes=5))
    end(mode)
    clock.advance(timedelta(minutes=2))
    again = opened(start=False)
    assert again.asking.line.number == 2
    assert again.asking.notes.toPlainText() == "Half a thought"
    assert again.time.text().startswith("7 minutes used")
    assert lines(window, mara)[1].seconds == 300


def test_after_a_crash_the_next_start_offers_to_go_on(window, opened, mara):
    end(opened())
    window.session.person_id = None
    window.talks.remind_of_running()
    assert window.session.person_id == mara
    assert "goes on where it was" in window.toast_text
    window.session.write(hold, mara)
    window.say("")
    window.talks.remind_of_running()
    assert "goes on" not in window.toast_text


def test_closing_the_program_saves_what_is_typed(window, opened, mara):
    mode = opened()
    QTest.keyClicks(mode.asking.notes, "The last words")
    window.close()
    assert lines(window, mara)[0].text == "The last words"


def test_its_clock_rests_while_it_is_hidden(opened):
    mode = opened()
    assert mode._tick.isActive()
    assert mode._tick.interval() >= 1000
    mode.hide()
    assert not mode._tick.isActive()
    mode.show()
    assert mode._tick.isActive()
    mode.end()
    assert not mode._tick.isActive()
    assert not restless(mode)


def test_what_was_taken_for_the_end_can_go_on(window, opened, mara, clock):
    mode = opened()
    clock.advance(timedelta(minutes=9))
    mode.end()
    assert running.running_talk(window.session.store) is None
    mode.again.click()
    assert mode.stack.currentWidget() is mode.asking
    assert mode.time.text().startswith("9 minutes used")
    assert last_talk(window.session.store, mara) is None
    clock.advance(timedelta(minutes=1))
    mode.end()
    assert last_talk(window.session.store, mara).minutes_held == 10
    mode.end()


def test_soon_after_a_talk_it_opens_at_what_came_of_it(window, opened, mara, clock):
    mode = opened()
    mode.end()
    QTest.keyClicks(mode.after.fields["learned"], "start small")
    end(mode)
    again = opened(start=False)
    assert again.after.fields["learned"].toPlainText() == "start small"
    end(again)
    clock.advance(timedelta(days=1))
    assert opened(start=False).stack.currentIndex() == 0


def test_the_end_can_be_set_right(window, opened, mara, clock):
    clock.advance(timedelta(minutes=20))
    mode = opened()
    clock.advance(timedelta(minutes=30))
    mode.end()
    mode.after.ended.setDateTime(mode.after.ended.dateTime().addSecs(-600))
    assert last_talk(window.session.store, mara).minutes_held == 20
    assert mode.after.thank.text().startswith("20 minutes")


def test_questions_are_left_and_opened_again_by_key(opened):
    mode = opened()
    asking = mode.asking
    QTest.keyClick(asking.notes, Qt.Key.Key_PageDown)
    assert asking.line.number == 2
    QTest.keyClick(asking.notes, Qt.Key.Key_PageUp)
    QTest.keyClick(asking.notes, Qt.Key.Key_PageUp)
    assert asking.line.number == 1
    QTest.keyClick(asking.notes, Qt.Key.Key_F7)
    asking.go_back()
    assert asking.line.status == "skipped"
    asking.skip_question()
    assert asking.line.status == ""
    asking.rate()
    asking.rate()
    assert not asking.line.taught
    asking._on_item_clicked(asking.list.item(3))
    assert asking.line.number == 4
    for _ in range(20):
        asking.answered()
    assert asking.line.number == len(asking.lines)
    asking.begin_question()
    QTest.keyClick(asking.new_question, Qt.Key.Key_Escape)
    assert asking.new_question.isHidden()


def test_undo_in_the_main_window_shows_in_the_talk(window, opened):
    mode = opened()
    QTest.keyClicks(mode.asking.notes, "Gone soon")
    mode.saver.flush()
    window.session.undo()
    assert mode.asking.notes.toPlainText() == ""


def test_a_narrow_window_folds_the_list_away(opened, qtbot):
    mode = opened()
    mode.resize(800, 600)
    assert mode.asking.list.isHidden()
    mode.resize(1000, 600)
    assert not mode.asking.list.isHidden()


def test_caught_lines_are_changed_dropped_and_read_again(window, opened, mara):
    session = window.session
    mode = opened()
    talk_id = mode.talk_id
    session.write(add_promise, mara, MINE, "the link", None, talk_id)
    session.write(note_name, mara, "Hana N")
    end(mode)
    mode = opened(start=False)
    names, mine = mode.asking.lists[NAMES], mode.asking.lists[MINE]
    (row,) = names.rows
    QTest.keyClicks(row.line, "akamura")
    mode.saver.flush()
    assert [n.name for n in named_by(session.store, mara)] == ["Hana Nakamura"]
    (promise,) = mine.rows
    assert promise.day.isHidden()
    QTest.keyClicks(promise.line, " by Friday")
    mode.saver.flush()
    assert promises_of(session.store, mara)[0].due_on.isoformat() == "2026-11-27"
    promise.day.click()
    mode.saver.flush()
    assert promises_of(session.store, mara)[0].due_on is None
    assert promise.line.text() == "the link"
    empty = mine.begin()
    assert mine.begin() is empty
    QTest.keyClick(empty.line, Qt.Key.Key_Escape)
    assert len(mine.rows) == 1
    row.out.click()
    promise.out.click()
    assert named_by(session.store, mara) == []
    assert promises_of(session.store, mara) == []


def test_a_saver_keeps_the_newest_and_does_not_wait_for_a_pause(qapp, qtbot):
    saved = []
    saver = NoteSaver()
    for n in range(3):
        saver.later("a", lambda n=n: saved.append(n))
    assert saver.waits("a")
    started = saver._timer.remainingTime()
    saver.later("a", lambda: saved.append(9))
    assert saver._timer.remainingTime() <= started
    assert saver._timer.interval() == PAUSE < 1000
    qtbot.waitUntil(lambda: saved == [9])
    assert not saver.waits("a")


def test_a_promise_is_marked_as_kept_on_the_page(window, mara):
    session = window.session
    session.write(add_promise, mara, MINE, "send the link", date(2026, 11, 27))
    session.write(add_promise, mara, "theirs", "a name")
    session.open_tab("contacts", mara)
    card = window.tab("contacts").page.talk
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert "I promised: send the link, by 27 Nov" in texts
    assert "They promised: a name" in texts
    kept = [b for b in card.findChildren(QPushButton) if b.text() == "Kept"]
    kept[0].click()
    assert promises_of(session.store, mara)[0].done_at
    assert "I promised: send the link, by 27 Nov" not in [
        label.text() for label in card.findChildren(QLabel) if not label.isHidden()
    ]


# From paper to screen.


@pytest.fixture
def paper(window, mara):
    def make() -> PaperToScreen:
        window.actions_.run("type_answers")
        return [d for d in window.findChildren(PaperToScreen) if d.isVisible()][-1]

    yield make
    for dialog in window.findChildren(PaperToScreen):
        dialog.close()
    delete_later_now()


def test_the_paper_is_typed_in_one_pass(window, paper, mara, qtbot):
    session = window.session
    session.write(hold, mara)
    dialog = paper()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    printed = [line.question for line in lines(window, mara)]
    shown = [label.text() for row in dialog.rows for label in row.findChildren(QLabel)]
    assert shown == [part for n, text in enumerate(printed, 1) for part in (str(n), text)]
    for n in range(len(printed)):
        assert dialog.rows[n].field.hasFocus()
        QTest.keyClicks(dialog.rows[n].field, f"Answer {n + 1}")
        QTest.keyClick(dialog.rows[n].field, Qt.Key.Key_Tab)
    dialog.rows[2].field.setFocus()
    dialog.mark_current()
    QTest.keyClicks(dialog.after.fields["will_do"], "read it again")
    dialog.after.lists[NAMES].begin().line.insert("Hana Nakamura")
    dialog.after.lists[NAMES].rows[0].save()
    dialog.finished_button.click()
    found = lines(window, mara)
    assert [line.text for line in found] == [f"Answer {n + 1}" for n in range(len(found))]
    assert [line.number for line in found if line.taught] == [3]
    assert last_talk(session.store, mara).will_do == "read it again"
    assert find_person(session.store, "Hana Nakamura")


def test_typing_goes_on_at_the_first_blank(window, paper, mara, qtbot):
    window.session.write(write_answer, lines(window, mara)[0].item_id, "Done")
    dialog = paper()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert dialog.after.isHidden()
    assert dialog.rows[1].field.hasFocus()
    assert dialog.rows[0].field.toPlainText() == "Done"


def test_without_a_sheet_it_says_so(window, paper):
    window.session.write(add_person, "Rui", "Alves")
    window.session.person_id = find_person(window.session.store, "Rui Alves")
    dialog = paper()
    assert any("no sheet yet" in label.text() for label in dialog.findChildren(QLabel))


def test_the_end_is_noted_by_hand_and_leads_to_the_answers(window, mara, clock):
    session = window.session
    session.write(agree, mara, TalkPlan(clock.now() - timedelta(minutes=50), 30, way="video"))
    session.open_tab("contacts", mara)
    card = window.tab("contacts").page.talk
    assert not card.held.isHidden()
    card.held.click()
    (dialog,) = window.findChildren(FactDialog)
    assert (dialog.minutes.value(), dialog.way.currentData()) == (30, "video")
    dialog.confirm.click()
    assert last_talk(session.store, mara).ended_at == clock.now() - timedelta(minutes=20)
    assert "while it is fresh" in window.toast_text
    assert "30 minutes" in card.last.text()
    delete_later_now()


# One question, all answers.


@pytest.fixture
def answers(window, mara):
    def make() -> AllAnswers:
        window.actions_.run("all_answers")
        return window.findChildren(AllAnswers)[-1]

    yield make
    for dialog in window.findChildren(AllAnswers):
        dialog.close()
    delete_later_now()


def test_one_question_shows_what_everybody_said(window, answers, mara):
    session = window.session
    session.write(add_person, "Rui", "Alves")
    rui = find_person(session.store, "Rui Alves")
    session.write(suggest_questions, rui, "R")
    session.write(write_answer, lines(window, mara)[1].item_id, "Meetings")
    session.write(write_answer, lines(window, rui)[1].item_id, "A lathe")
    session.write(write_answer, lines(window, rui)[2].item_id, "The lathe again")
    dialog = answers()
    assert [told.name for told in dialog.told] == ["Rui Alves", "Mara Oyelaran"]
    dialog.search.setText("lathe")
    dialog.refresh()
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    assert len(dialog.told) == 1
    dialog.search.setText("nothing like it")
    dialog.refresh()
    assert dialog.told == []
    dialog.search.setText("")
    dialog.refresh()
    link = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Rui Alves")
    link.click()
    assert session.person_id == rui
    session.write(write_answer, lines(window, mara)[2].item_id, "More")
    assert dialog._pause.isActive()
    dialog.refresh()
    window.actions_.run("all_answers")
    assert window.findChildren(AllAnswers) == [dialog]


def test_without_answers_it_says_how_they_come(answers):
    dialog = answers()
    assert dialog.list.count() == 0
    assert any("No answers yet" in label.text() for label in dialog.findChildren(QLabel))
