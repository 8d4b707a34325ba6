"""What to ask this person, and why: from their card, the goal, and what other talks taught."""

from datetime import timedelta

import pytest

from app.clock import iso
from app.people.service import add_person, log_event
from app.questions import order
from app.questions.bank import CLOSING, GOALS, question_by_key
from app.questions.facts import answers_on_file, slot_values
from app.questions.own import keep_question
from app.questions.sheets import (
    add_question,
    ensure_sheet,
    move_item,
    remove_item,
    set_minutes,
    sheet_of,
)
from app.questions.tailor import (
    Reason,
    Taught,
    anchors,
    answer_task,
    research_tasks,
    suggest_questions,
    suggestions,
    taught,
)
from app.store.models import Answer, Credential, Education, Position
from tests.refusals import refusal_of


@pytest.fixture
def person(store, clock):
    def add(first="Jonas", position="Analyst", **more):
        changes = add_person(
            store, clock, first, "Söderberg", company="Contoso", position=position, **more
        )
        return min(changes.of("person"))

    return add


@pytest.fixture
def jonas(person):
    return person()


def put_career(store, person_id):
    with store.operation("career") as op:
        op.insert(Position, person_id=person_id, title="Research Fellow", company="Uppsala Lab",
                  start_on="2012", end_on="2019-05", source="pdf")  # fmt: skip
        op.insert(Position, person_id=person_id, title="Analyst", company="Contoso",
                  start_on="2019-06", description="Owns the forecast.", source="pdf")  # fmt: skip
        op.insert(Education, person_id=person_id, school="Uppsala University", field="physics",
                  degree="MSc", start_on="2007", end_on="2012", source="pdf")  # fmt: skip


def answer(store, clock, line_id, mark=None, status="done", text="Yes"):
    with store.operation("answer") as op:
        op.insert(
            Answer, sheet_item_id=line_id, text=text, status=status, mark=mark,
            updated_at=iso(clock.now()),
        )  # fmt: skip


def line(store, person_id, key):
    return next(li for li in sheet_of(store, person_id).lines if li.question_key == key)


def offered(store, person_id, key, goal="R"):
    found = suggestions(store, person_id, goal, 30, most=80)
    return next((item for item in found if item.question.key == key), None)


def test_the_career_fills_the_words(store, jonas):
    put_career(store, jonas)
    values = slot_values(store, jonas)
    assert values["move"] == "left Research Fellow at Uppsala Lab for Analyst in 2019"
    assert values["since"] == "2019"
    assert values["studied"] == "physics at Uppsala University"
    item = offered(store, jonas, "made_move")
    assert item.words == (
        "You left Research Fellow at Uppsala Lab for Analyst in 2019; what made you decide on it?"
    )


@pytest.mark.parametrize(
    ("kind", "key", "words"),
    [
        ("honor", "award", "What came of Best Paper that nobody sees from outside?"),
        ("publication", "published", "You wrote “Best Paper”; what would you put differently"),
        ("certification", "certified", "You took Best Paper; what did it open for you"),
        ("skill", "named_skill", "Your profile names Best Paper; how did you come"),
    ],
)
def test_what_they_achieved_fills_the_words(store, jonas, kind, key, words):
    with store.operation("credential") as op:
        op.insert(Credential, person_id=jonas, kind=kind, name="Best Paper", source="pdf")
    item = offered(store, jonas, key)
    assert item.words.startswith(words)
    assert {reason.code for reason in item.reasons} & {"person", "sharper"}


def test_a_question_answered_on_file_gives_its_place_to_a_sharper_one(store, clock, jonas):
    put_career(store, jonas)
    told = answers_on_file(store, jonas)
    assert told["responsibilities"].answer == "Owns the forecast."
    assert told["earlier_roles"].answer == "Research Fellow, Uppsala Lab 2012–2019"
    assert told["background"].answer == "MSc, physics, Uppsala University 2007–2012"
    sharper = Reason("sharper", "Research Fellow, Uppsala Lab 2012–2019")
    assert sharper in offered(store, jonas, "made_move").reasons
    assert offered(store, jonas, "earlier_roles") is None
    suggest_questions(store, clock, jonas, "R")
    keys = sheet_of(store, jonas).keys
    assert "made_move" in keys
    assert not keys & {"earlier_roles", "background", "responsibilities"}


@pytest.mark.parametrize("goal", GOALS)
@pytest.mark.parametrize("minutes", [15, 20, 30])
def test_a_suggested_sheet_runs_in_the_order_of_a_talk(store, clock, jonas, goal, minutes):
    put_career(store, jonas)
    set_minutes(store, clock, jonas, minutes)
    suggest_questions(store, clock, jonas, goal)
    sheet = sheet_of(store, jonas)
    places = [order.talk_order(item) for item in sheet.movable]
    assert places == sorted(places)
    assert "delicate_early" not in sheet.warnings()
    assert sheet.used <= sheet.planned
    assert len(sheet.lines) <= sheet.most
    assert tuple(item.question_key for item in sheet.lines[-2:]) == CLOSING


def test_something_delicate_early_is_told(store, clock, jonas):
    for key in ("entry_pay", "energy", "good_work", "yesterday"):
        add_question(store, clock, jonas, key)
    assert "delicate_early" not in sheet_of(store, jonas).warnings()
    move_item(store, clock, line(store, jonas, "entry_pay").id, 0)
    assert "delicate_early" in sheet_of(store, jonas).warnings()


def test_the_same_three_are_asked_of_everybody_on_one_goal(store, clock, person):
    first = anchors(store, "R")
    assert len(first) == 3
    people = [person(name) for name in ("Ada", "Bo", "Cy")]
    put_career(store, people[1])
    for person_id in people:
        suggest_questions(store, clock, person_id, "R")
        assert set(first) <= sheet_of(store, person_id).keys
    assert set(anchors(store, "R")) == set(first)
    assert Reason("anchor") in offered(store, person("Di"), first[0]).reasons


def test_the_anchors_are_what_most_people_were_asked(store, clock, person):
    for name in ("Ada", "Bo"):
        person_id = person(name)
        ensure_sheet(store, clock, person_id)
        suggest_questions(store, clock, person_id, "R")
        for item in sheet_of(store, person_id).movable:
            if item.question_key != "time_eater":
                remove_item(store, clock, item.id)
        add_question(store, clock, person_id, "time_eater")
    assert anchors(store, "R")[0] == "time_eater"


def test_nothing_is_suggested_that_was_asked_in_a_held_talk(store, clock, jonas):
    suggest_questions(store, clock, jonas, "R")
    asked = sheet_of(store, jonas).keys - set(CLOSING)
    log_event(store, clock, jonas, "met", clock.now() + timedelta(minutes=20))
    log_event(store, clock, jonas, "scheduled", clock.now() + timedelta(days=90), minutes=30)
    suggest_questions(store, clock, jonas, "R")
    assert not sheet_of(store, jonas).keys & asked
    assert set(CLOSING) <= sheet_of(store, jonas).keys


def test_what_was_skipped_may_be_asked_again(store, clock, jonas):
    suggest_questions(store, clock, jonas, "R")
    answer(store, clock, line(store, jonas, "energy").id, status="skipped", text="")
    answer(store, clock, line(store, jonas, "good_work").id)
    log_event(store, clock, jonas, "met", clock.now() + timedelta(minutes=20))
    log_event(store, clock, jonas, "scheduled", clock.now() + timedelta(days=90), minutes=30)
    suggest_questions(store, clock, jonas, "R")
    assert "energy" in sheet_of(store, jonas).keys
    assert "good_work" not in sheet_of(store, jonas).keys


@pytest.mark.parametrize(
    ("position", "key", "can"),
    [
        ("Analyst", "time_eater", True),
        ("Head of Data", "time_eater", False),
        ("Head of Data", "real_decisions", True),
        ("Analyst", "real_decisions", False),
        ("Director", "read_again", True),
        ("Analyst", "read_again", False),
    ],
)
def test_a_question_fits_who_is_asked(store, person, position, key, can):
    goals = question_by_key(store, key).goals
    found = offered(store, person(position=position), key, min(goals))
    assert (found is not None) is can


def test_a_second_talk_opens_other_questions(store, clock, jonas):
    assert offered(store, jonas, "three_or_four", "M") is None
    log_event(store, clock, jonas, "met", clock.now())
    assert Reason("again") in offered(store, jonas, "three_or_four", "M").reasons


def test_what_taught_much_is_said_and_comes_sooner(store, clock, person):
    ada, bo = person("Ada"), person("Bo")
    before = [item.question.key for item in suggestions(store, bo, "R", 30, most=80)]
    add_question(store, clock, ada, "works_with")
    answer(store, clock, line(store, ada, "works_with").id, mark=1)
    add_question(store, clock, ada, "energy")
    answer(store, clock, line(store, ada, "energy").id, mark=0)
    assert taught(store) == {"works_with": Taught(1, 1), "energy": Taught(0, 1)}
    after = [item.question.key for item in suggestions(store, bo, "R", 30, most=80)]
    assert after.index("works_with") < before.index("works_with")
    assert Reason("taught", "1/1") in offered(store, bo, "works_with").reasons


def test_an_own_question_is_suggested_too(store, clock, jonas):
    keep_question(store, clock, "How do you sleep?")
    assert "How do you sleep?" in [s.words for s in suggestions(store, jonas, "R", most=99)]


def found_out(store, person_id):
    return next(t.answer for t in research_tasks(store, person_id) if t.key == "web_company")


def test_what_the_web_answers_is_a_task_with_its_answer(store, clock, jonas):
    tasks = research_tasks(store, jonas, "C")
    assert "What does Contoso make, where is it, and who leads it?" in [t.words for t in tasks]
    assert ["C" in question_by_key(store, task.key).goals for task in tasks] == sorted(
        ("C" in question_by_key(store, task.key).goals for task in tasks), reverse=True
    )
    assert all(question_by_key(store, task.key).is_research for task in tasks)
    answer_task(store, clock, jonas, "web_company", "Pumps, in Graz ")
    answer_task(store, clock, jonas, "web_company", "Pumps, in Graz and Lund")
    assert found_out(store, jonas) == "Pumps, in Graz and Lund"
    # It is no finding to begin a question with.
    assert "found" not in slot_values(store, jonas)
    answer_task(store, clock, jonas, "web_company", " ")
    assert found_out(store, jonas) == ""
    store.undo()
    assert found_out(store, jonas) == "Pumps, in Graz and Lund"


def test_what_was_looked_up_begins_the_question_that_goes_on_from_it(store, clock, jonas):
    plain = question_by_key(store, "market_match").fill(slot_values(store, jonas))
    add_question(store, clock, jonas, "market_match")
    assert sheet_of(store, jonas).movable[0].gap
    store.undo()
    answer_task(store, clock, jonas, "web_market", "2 billion a year,\ngrowing slowly.")
    words = offered(store, jonas, "market_match", "X").words
    assert words == (
        "I looked up the market: 2 billion a year, growing slowly. Does that match what you see?"
    )
    add_question(store, clock, jonas, "market_match")
    assert not sheet_of(store, jonas).movable[0].gap
    answer_task(store, clock, jonas, "web_market", "word " * 60)
    store.undo()
    assert plain == "Does what is written about your market match what you see?"


def test_a_task_is_one_of_the_bank_for_somebody_here(store, clock, jonas):
    assert refusal_of(answer_task, store, clock, jonas, "energy", "x") == "no_such_question"
    assert refusal_of(answer_task, store, clock, 999, "web_company", "x") == "row_gone"


def test_suggesting_is_taken_back_whole(store, clock, jonas):
    suggest_questions(store, clock, jonas, "R")
    store.undo()
    assert sheet_of(store, jonas) is None
