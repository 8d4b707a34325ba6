"""Answers, names and promises of a talk; one question across everybody."""

from datetime import date, timedelta

import pytest

from app.cadence.due import steps_of
from app.errors import AppError
from app.interviews import answers, promises, referrals, running
from app.interviews.answers import ANSWERED, NOTED, SKIPPED
from app.interviews.service import agree, hold, save_words
from app.interviews.talks import TalkPlan
from app.mail.values import letter_values
from app.people.queries import dossier, find_person
from app.people.service import add_person, delete_person
from app.questions.sheets import asked_before, remove_item, sheet_of
from app.questions.tailor import suggest_questions
from app.research.common_ground import common_ground_of
from app.settings import Settings
from app.store.search import search_everything
from tests.refusals import coded


@pytest.fixture
def mara(store, clock) -> int:
    who = min(add_person(store, clock, "Mara", "Oyelaran").of("person"))
    suggest_questions(store, clock, who, "R")
    return who


def lines(store, who) -> tuple[answers.AnswerLine, ...]:
    return answers.answer_lines(store, answers.sheet_of_talk(store, who))


def test_lines_have_the_order_and_numbers_of_the_sheet(store, clock, mara):
    printed = [line.text for line in sheet_of(store, mara).lines]
    assert [line.question for line in lines(store, mara)] == printed
    assert [line.number for line in lines(store, mara)] == list(range(1, len(printed) + 1))
    assert lines(store, mara)[0].is_open
    assert answers.sheet_of_talk(store, 99) is None


def test_notes_marks_and_time_are_kept_with_the_question(store, clock, mara):
    first, second = lines(store, mara)[:2]
    for text in ("De", "Decisions", "Decisions by two people"):
        answers.write_answer(store, clock, first.item_id, text)
    answers.rate_answer(store, clock, first.item_id, True)
    answers.mark_answer(store, clock, first.item_id, ANSWERED)
    answers.add_seconds(store, clock, first.item_id, 40)
    answers.add_seconds(store, clock, first.item_id, 25)
    answers.add_seconds(store, clock, first.item_id, 0)
    answers.mark_answer(store, clock, second.item_id, SKIPPED)
    found = lines(store, mara)
    assert (found[0].text, found[0].seconds, found[0].taught) == (
        "Decisions by two people",
        65,
        True,
    )
    assert (found[0].status, found[1].status) == (ANSWERED, SKIPPED)
    assert len(asked_before(store, mara)) == 1
    answers.mark_answer(store, clock, second.item_id, NOTED)
    assert lines(store, mara)[1].is_open
    answers.rate_answer(store, clock, first.item_id, False)
    assert not lines(store, mara)[0].taught


def test_typing_on_is_one_undo_and_a_blank_makes_no_answer(store, clock, mara):
    item = lines(store, mara)[0].item_id
    assert not answers.write_answer(store, clock, item, "")
    answers.write_answer(store, clock, item, "One")
    answers.write_answer(store, clock, item, "One two")
    store.undo()
    assert lines(store, mara)[0].text == ""
    answers.write_answer(store, clock, item, "Again")
    assert answers.write_answer(store, clock, item, "").touches("answer")
    remove_item(store, clock, item)
    with pytest.raises(AppError, check=coded("row_gone")):
        answers.write_answer(store, clock, item, "Gone")


def test_a_question_that_came_up_stands_before_the_closing_ones(store, clock, mara):
    sheet = sheet_of(store, mara).id
    item, _ = answers.add_came_up(store, clock, sheet, " And the  unions? ")
    found = lines(store, mara)
    assert [line.item_id for line in found].index(item) == len(found) - 3
    assert [line.number for line in found] == list(range(1, len(found) + 1))
    assert found[-3].question == "And the unions?"
    with pytest.raises(AppError, check=coded("empty_question")):
        answers.add_came_up(store, clock, sheet, " ")
    with pytest.raises(AppError, check=coded("row_gone")):
        answers.add_came_up(store, clock, 99, "Who?")


def test_one_question_is_read_across_everybody(store, clock, mara):
    jonas = min(add_person(store, clock, "Jonas", "Weber").of("person"))
    suggest_questions(store, clock, jonas, "R")
    assert answers.asked_questions(store) == []
    first = {who: lines(store, who)[1] for who in (mara, jonas)}
    answers.write_answer(store, clock, first[mara].item_id, "Mostly meetings")
    answers.rate_answer(store, clock, first[mara].item_id, True)
    answers.write_answer(store, clock, first[jonas].item_id, "Mostly a lathe")
    answers.write_answer(store, clock, lines(store, mara)[2].item_id, "A lathe too")
    asked = answers.asked_questions(store)
    assert [(one.count, one.taught) for one in asked] == [(2, 1), (1, 0)]
    told = answers.answers_to(store, asked[0].key)
    assert {one.name for one in told} == {"Mara Oyelaran", "Jonas Weber"}
    assert [one.count for one in answers.asked_questions(store, "lath")] == [1, 1]
    assert [one.name for one in answers.answers_to(store, asked[0].key, "lathe")] == ["Jonas Weber"]
    hit = next(hit for hit in search_everything(store, "meetings") if hit.kind == "answer")
    assert hit.person_id == mara
    assert answers.question_key_of(store, hit.id) == asked[0].key
    assert answers.question_key_of(store, 999) == ""


def test_a_question_of_ones_own_is_compared_by_its_words(store, clock, mara):
    item, _ = answers.add_came_up(store, clock, sheet_of(store, mara).id, "And the Unions?")
    answers.write_answer(store, clock, item, "Strong")
    assert answers.asked_questions(store)[0].key == "=and the unions?"


def test_the_sheet_of_a_talk_is_the_one_linked_to_it(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, TalkPlan(clock.now()))
    sheet = sheet_of(store, mara).id
    answers.link_sheet(store, sheet, talk_id)
    hold(store, clock, mara, clock.now() + timedelta(minutes=20))
    agree(store, clock, mara, TalkPlan(clock.now() + timedelta(days=30)))
    clock.advance(timedelta(minutes=30))
    suggest_questions(store, clock, mara, "R")
    assert sheet_of(store, mara).id != sheet
    assert answers.sheet_of_talk(store, mara, talk_id) == sheet


def test_the_place_in_a_talk_survives(store, clock, mara):
    assert running.running_talk(store) is None
    running.keep_place(store, 5, clock.now(), 7)
    found = running.running_talk(store)
    assert (found.talk_id, found.item_id, found.started) == (5, 7, clock.now())
    for damaged in (3, {}, {"talk_id": "x"}, {"talk_id": 1, "item_id": 1, "started_at": "noon"}):
        Settings(store).set(running.KEY, damaged)
        assert running.running_talk(store) is None
    running.keep_place(store, 5, clock.now(), 7)
    running.leave_talk(store)
    assert running.running_talk(store) is None


def test_a_name_becomes_somebody_whom_the_other_suggested(store, clock, mara):
    referrals.note_name(store, clock, mara, " Hana  Nakamura ", "tooling")
    named = referrals.named_by(store, mara)[0]
    assert (named.name, named.note) == ("Hana Nakamura", "tooling")
    known = min(add_person(store, clock, "Rui", "Alves").of("person"))
    other, _ = referrals.note_name(store, clock, mara, "Rui")
    referrals.edit_name(store, other, "Rui Alves")
    blank, _ = referrals.note_name(store, clock, mara, "?")
    assert referrals.waiting_names(store, mara) == ["Hana Nakamura", "Rui Alves"]
    changes = referrals.add_named(store, clock, mara)
    hana = find_person(store, "Hana Nakamura")
    assert changes.of("person") == {hana}
    assert referrals.suggested_by(store, hana) == [(mara, "Mara Oyelaran")]
    assert referrals.suggested_by(store, known) == [(mara, "Mara Oyelaran")]
    assert common_ground_of(store, hana)[0].name == "Mara Oyelaran"
    assert letter_values(store, clock, hana)["mutual"] == "Mara Oyelaran"
    assert not referrals.add_named(store, clock, mara)
    store.undo()
    assert referrals.suggested_by(store, known) == []
    with pytest.raises(AppError, check=coded("no_such_person")):
        find_person(store, "Hana Nakamura")
    referrals.drop_name(store, blank)
    assert len(referrals.named_by(store, mara)) == 2
    with pytest.raises(AppError, check=coded("empty_entry")):
        referrals.note_name(store, clock, mara, " ")


def test_who_names_themselves_is_not_added(store, clock, mara):
    referrals.note_name(store, clock, mara, "Mara Oyelaran")
    assert not referrals.add_named(store, clock, mara)
    delete_person(store, mara)
    assert not referrals.add_named(store, clock, mara)


def test_what_i_promised_is_due_on_its_day(store, clock, mara):
    talk_id, _ = hold(store, clock, mara)
    mine, _ = promises.add_promise(
        store, clock, mara, promises.MINE, "the link", date(2026, 11, 27), talk_id
    )
    promises.add_promise(store, clock, mara, promises.THEIRS, "a name", None, talk_id)
    promises.edit_promise(store, mine, "the two links", date(2026, 11, 30))
    found = promises.promises_of(store, mara, talk_id)
    assert [(one.text, one.due_on, one.direction) for one in found] == [
        ("the two links", date(2026, 11, 30), "mine"),
        ("a name", None, "theirs"),
    ]
    owed = [step for step in steps_of(store, clock, mara) if step.kind == "promise"]
    assert [step.due_text for step in owed] == ["2026-11-30"]
    promises.keep_promise(store, clock, mine)
    assert promises.promises_of(store, mara)[0].done_at
    assert not [step for step in steps_of(store, clock, mara) if step.kind == "promise"]
    promises.drop_promise(store, mine)
    assert len(promises.promises_of(store, mara)) == 1
    with pytest.raises(AppError, check=coded("empty_entry")):
        promises.add_promise(store, clock, mara, promises.MINE, " ")


def test_the_thank_you_quotes_the_notes_of_the_last_talk_alone(store, clock, mara):
    first, _ = hold(store, clock, mara, clock.now() - timedelta(days=90))
    save_words(store, first, "learned", "old news")
    save_words(store, first, "will_do", "old plan")
    assert letter_values(store, clock, mara)["learned"] == "old news"
    talk_id, _ = hold(store, clock, mara)
    answers.link_sheet(store, sheet_of(store, mara).id, talk_id)
    assert "learned" not in letter_values(store, clock, mara)
    item = lines(store, mara)[0].item_id
    answers.write_answer(store, clock, item, "two people decide")
    answers.rate_answer(store, clock, item, True)
    assert letter_values(store, clock, mara)["learned"] == "two people decide"
    save_words(store, talk_id, "learned", "start small")
    save_words(store, talk_id, "will_do", "draw the map by Friday")
    promises.add_promise(store, clock, mara, promises.MINE, "the link", None, talk_id)
    values = letter_values(store, clock, mara)
    assert (values["learned"], values["do_next"]) == ("start small", "draw the map by Friday")
    assert values["promise"] == "the link"
    assert dossier(store, mara).stage == "met"
