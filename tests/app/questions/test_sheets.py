"""The sheet for one talk: the closing questions stay last, time is kept, Undo takes all back."""

from datetime import timedelta

import pytest

from app.clock import iso
from app.errors import AppError
from app.people.service import add_person, log_event
from app.questions import bank, sheets
from app.questions.own import drop_question
from app.questions.sheets import (
    add_own_question,
    add_question,
    edit_item,
    ensure_sheet,
    move_item,
    remove_item,
    set_minutes,
    sheet_of,
    talk_of,
)
from app.questions.tailor import suggest_questions
from app.store.models import Answer, Interview, ResearchNote
from tests.refusals import refusal_of

LAST = "Is there any question that I didn't ask, but I should ask?"


@pytest.fixture
def jonas(store, clock):
    (person_id,) = add_person(store, clock, "Jonas", "Söderberg", company="Contoso").of("person")
    return person_id


def keys(store, person_id):
    return [line.question_key for line in sheet_of(store, person_id).lines]


def item(store, person_id, key):
    lines = sheet_of(store, person_id).lines
    return next(line for line in lines if line.question_key == key)


def add(store, clock, person_id, *wanted):
    for key in wanted:
        add_question(store, clock, person_id, key)


def interview(store, clock, person_id, minutes=30, **more):
    now = iso(clock.now())
    with store.operation("talk") as op:
        values = {"starts_at": "2026-11-24T16:30:00Z", "status": "agreed", "uid": "u1", **more}
        return op.insert(
            Interview,
            person_id=person_id,
            minutes=minutes,
            created_at=now,
            updated_at=now,
            **values,
        )


def answer(store, clock, item_id):
    with store.operation("answer") as op:
        op.insert(
            Answer, sheet_item_id=item_id, text="Yes", status="done", updated_at=iso(clock.now())
        )


def test_a_new_sheet_ends_with_who_else_and_the_closing_question(store, clock, jonas):
    assert sheet_of(store, jonas) is None
    assert ensure_sheet(store, clock, jonas).touches("sheet", "sheet_item")
    view = sheet_of(store, jonas)
    assert keys(store, jonas) == ["who_else", "any_question"]
    assert view.lines[-1].text == LAST
    assert (view.minutes, view.planned, view.most) == (20, 16, 8)
    assert view.movable == ()


def test_a_sheet_is_begun_once(store, clock, jonas):
    first = ensure_sheet(store, clock, jonas)
    again = ensure_sheet(store, clock, jonas)
    assert first
    assert not again


def test_nobody_gets_no_sheet(store, clock):
    assert refusal_of(ensure_sheet, store, clock, 999) == "row_gone"
    assert sheet_of(store, 999) is None


def test_added_questions_stand_before_the_closing_ones_in_the_order_of_a_talk(store, clock, jonas):
    add(store, clock, jonas, "measured", "for_you", "why_company", "filling_week", "decisions")
    assert keys(store, jonas) == [
        "filling_week", "measured", "why_company", "decisions", "for_you", "who_else",
        "any_question",
    ]  # fmt: skip
    assert item(store, jonas, "why_company").text == (
        "What made you choose Contoso over other offers?"
    )


def test_the_same_question_again_changes_nothing(store, clock, jonas):
    add(store, clock, jonas, "measured")
    assert not add_question(store, clock, jonas, "measured")
    assert not add_question(store, clock, jonas, "any_question")


def test_what_the_web_answers_is_looked_up_and_not_asked(store, clock, jonas):
    assert refusal_of(add_question, store, clock, jonas, "web_results") == "look_it_up"
    assert refusal_of(add_question, store, clock, jonas, "no-such-key") == "no_such_question"
    assert sheet_of(store, jonas) is None


def test_the_first_question_and_its_sheet_are_one_undo(store, clock, jonas):
    add(store, clock, jonas, "measured")
    assert store.undo_label == "Add question"
    store.undo()
    assert sheet_of(store, jonas) is None
    store.redo()
    assert keys(store, jonas) == ["measured", "who_else", "any_question"]


def test_an_own_question_is_kept_in_the_bank_and_stands_on_the_sheet(store, clock, jonas):
    add_own_question(store, clock, jonas, "  What did the first \n months take? ", minutes=99)
    line = sheet_of(store, jonas).lines[0]
    assert (line.text, line.minutes) == ("What did the first months take?", 15)
    assert not add_own_question(store, clock, jonas, "What did the first months take?")
    own = [question for question in bank.bank(store) if question.group == "mine"]
    assert len(own) == 1
    drop_question(store, own[0].own_id)
    assert sheet_of(store, jonas).lines[0].text == "What did the first months take?"
    assert refusal_of(add_own_question, store, clock, jonas, " \n") == "empty_question"


def test_a_question_is_taken_off_and_the_rest_is_numbered_anew(store, clock, jonas):
    add(store, clock, jonas, "measured", "decisions", "challenging")
    remove_item(store, clock, item(store, jonas, "decisions").id)
    assert keys(store, jonas) == ["measured", "challenging", "who_else", "any_question"]
    assert [line.rank for line in sheet_of(store, jonas).lines] == [1, 2, 3, 4]
    store.undo()
    assert "decisions" in keys(store, jonas)


@pytest.mark.parametrize(
    ("key", "to", "order"),
    [
        ("measured", 2, ["decisions", "challenging", "measured"]),
        ("challenging", 0, ["challenging", "measured", "decisions"]),
        ("measured", 99, ["decisions", "challenging", "measured"]),
        ("challenging", -5, ["challenging", "measured", "decisions"]),
        ("decisions", 1, ["measured", "decisions", "challenging"]),
    ],
)
def test_a_moved_question_never_passes_the_closing_ones(store, clock, jonas, key, to, order):
    add(store, clock, jonas, "measured", "decisions", "challenging")
    before = keys(store, jonas)
    changes = move_item(store, clock, item(store, jonas, key).id, to)
    assert keys(store, jonas) == [*order, "who_else", "any_question"]
    assert bool(changes) == (before != keys(store, jonas))


@pytest.mark.parametrize("key", bank.CLOSING)
def test_a_closing_question_cannot_be_moved_changed_or_taken_off(store, clock, jonas, key):
    ensure_sheet(store, clock, jonas)
    item_id = item(store, jonas, key).id
    assert refusal_of(move_item, store, clock, item_id, 0) == "closing_stays"
    assert refusal_of(remove_item, store, clock, item_id) == "closing_stays"
    assert refusal_of(edit_item, store, clock, item_id, "Other words?") == "closing_stays"


def test_a_question_that_is_gone_says_so(store, clock):
    assert refusal_of(remove_item, store, clock, 4711) == "row_gone"


def test_words_and_minutes_of_a_question_change_and_typing_is_one_undo(store, clock, jonas):
    add(store, clock, jonas, "measured")
    item_id = item(store, jonas, "measured").id
    edit_item(store, clock, item_id, "How is")
    edit_item(store, clock, item_id, "How is it measured?")
    edit_item(store, clock, item_id, minutes=5)
    line = item(store, jonas, "measured")
    assert (line.text, line.minutes) == ("How is it measured?", 5)
    assert not edit_item(store, clock, item_id, "How is it measured?")
    assert refusal_of(edit_item, store, clock, item_id, " ") == "empty_question"
    store.undo()
    assert item(store, jonas, "measured").text == "How and when is your job performance measured?"


def test_the_talk_lasts_15_20_or_30_minutes(store, clock, jonas):
    set_minutes(store, clock, jonas, 30)
    view = sheet_of(store, jonas)
    assert (view.minutes, view.planned, view.most) == (30, 24, 10)
    assert not set_minutes(store, clock, jonas, 30)
    with pytest.raises(AppError, match="Choose 15, 20 or 30"):
        set_minutes(store, clock, jonas, 45)


def test_too_much_for_the_time_is_warned_of(store, clock, jonas):
    set_minutes(store, clock, jonas, 15)
    add(store, clock, jonas, "yesterday", "company_culture", "wish_known")
    assert sheet_of(store, jonas).used == 12
    assert sheet_of(store, jonas).warnings() == ()
    add(store, clock, jonas, "mistakes")
    assert sheet_of(store, jonas).warnings() == ("too_long",)
    add(store, clock, jonas, "with_others")
    assert sheet_of(store, jonas).warnings() == ("too_long", "too_many")


def test_a_question_that_should_bring_a_find_has_a_gap_until_it_does(store, clock, jonas):
    add(store, clock, jonas, "plans")
    assert sheet_of(store, jonas).warnings() == ("gap",)
    edit_item(
        store,
        clock,
        item(store, jonas, "plans").id,
        "I read of the depot in Graz; does it touch you?",
    )
    assert sheet_of(store, jonas).warnings() == ()


def test_a_find_on_file_fills_the_gap(store, clock, jonas):
    now = iso(clock.now())
    with store.operation("note") as op:
        op.insert(
            ResearchNote, person_id=jonas, kind="article", title="Our plans", text="t",
            noted_on="2026-11-01", created_at=now, updated_at=now,
        )  # fmt: skip
    add(store, clock, jonas, "changed_since")
    line = item(store, jonas, "changed_since")
    assert line.text == "I read “Our plans”; what has changed for you since then?"
    assert not line.gap


def test_coverage_counts_minutes_by_area_without_the_closing_questions(store, clock, jonas):
    add(store, clock, jonas, "started", "company_culture", "measured", "top_tenth", "filling_week")
    assert sheet_of(store, jonas).coverage() == {
        "industry": 2, "company": 3, "job": 4, "path": 0, "entry": 0, "advice": 0,
    }  # fmt: skip


def test_the_goal_whose_area_is_not_asked_about_is_named(store, clock, jonas):
    assert sheets.usual_goal(store, jonas) == "X"
    suggest_questions(store, clock, jonas, "E")
    assert sheet_of(store, jonas).missing_area() == ""
    for line in sheet_of(store, jonas).movable:
        if line.topic == "entry":
            remove_item(store, clock, line.id)
    assert sheet_of(store, jonas).missing_area() == "entry"
    assert sheets.usual_goal(store, jonas) == "E"


def test_what_one_hopes_for_from_somebody_is_the_goal_of_their_talk(store, clock, jonas):
    suggest_questions(store, clock, jonas, "E")
    mara = min(add_person(store, clock, "Mara", "Oyelaran", goals="volunteer judge").of("person"))
    assert sheets.usual_goal(store, mara) == "V"
    suggest_questions(store, clock, mara)
    assert sheet_of(store, mara).goal == "V"
    suggest_questions(store, clock, jonas)
    assert sheet_of(store, jonas).goal == "E"


@pytest.mark.parametrize("goal", bank.GOALS)
@pytest.mark.parametrize("minutes", [15, 20, 30])
def test_a_suggested_sheet_keeps_time_and_number(store, clock, jonas, goal, minutes):
    set_minutes(store, clock, jonas, minutes)
    suggest_questions(store, clock, jonas, goal)
    view = sheet_of(store, jonas)
    assert view.used <= view.planned
    assert len(view.lines) <= view.most
    assert len(view.movable) >= 3
    assert set(view.warnings()) <= {"gap"}
    assert keys(store, jonas)[-2:] == ["who_else", "any_question"]


def test_a_suggestion_leaves_out_what_the_person_answered(store, clock, jonas):
    suggest_questions(store, clock, jonas, "R")
    answer(store, clock, item(store, jonas, "yesterday").id)
    assert sheets.asked_before(store, jonas) == {"yesterday"}
    remove_all = [line.id for line in sheet_of(store, jonas).movable if line.topic != "role"]
    for item_id in remove_all:
        remove_item(store, clock, item_id)
    log_event(store, clock, jonas, "met", clock.now() + timedelta(minutes=20))
    log_event(store, clock, jonas, "scheduled", clock.now() + timedelta(days=9), minutes=30)
    suggest_questions(store, clock, jonas)
    assert sheet_of(store, jonas).goal == "R"
    assert "yesterday" not in keys(store, jonas)
    assert "energy" in keys(store, jonas)


def test_the_sheet_takes_the_minutes_of_the_talk(store, clock, jonas):
    talk_id = interview(store, clock, jonas, minutes=25)
    ensure_sheet(store, clock, jonas)
    assert sheet_of(store, jonas).minutes == 20
    assert talk_of(store, jonas).interview_id == talk_id
    assert store.sql("SELECT interview_id FROM sheet") == [(talk_id,)]


@pytest.mark.parametrize(("agreed", "planned"), [(10, 15), (30, 30), (60, 30), (None, 20)])
def test_other_lengths_are_planned_as_the_next_shorter_one(store, clock, jonas, agreed, planned):
    log_event(store, clock, jonas, "scheduled", clock.now() + timedelta(days=1), minutes=agreed)
    ensure_sheet(store, clock, jonas)
    assert sheet_of(store, jonas).minutes == planned


def test_a_talk_that_was_held_or_called_off_is_not_the_next_one(store, clock, jonas):
    assert talk_of(store, jonas) is None
    interview(store, clock, jonas, status="cancelled")
    assert talk_of(store, jonas) is None
    log_event(store, clock, jonas, "scheduled", clock.now(), way="video")
    assert talk_of(store, jonas).way == "video"
    log_event(store, clock, jonas, "met", clock.now() + timedelta(minutes=20))
    assert talk_of(store, jonas) is None


def test_the_sheet_of_a_held_talk_stays_until_another_talk_is_agreed(store, clock, jonas):
    add(store, clock, jonas, "measured")
    first = sheet_of(store, jonas).id
    log_event(store, clock, jonas, "met", clock.now() + timedelta(minutes=20))
    assert not ensure_sheet(store, clock, jonas)
    log_event(store, clock, jonas, "scheduled", clock.now() + timedelta(days=30))
    assert ensure_sheet(store, clock, jonas)
    assert sheet_of(store, jonas).id != first
    assert keys(store, jonas) == ["who_else", "any_question"]
