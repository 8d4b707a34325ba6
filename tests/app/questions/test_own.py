"""One's own hand in the bank: edited, hidden, restored, in and out as a file."""

import tomllib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.questions import bank, own
from app.questions.bank import hidden_questions, question_by_key
from app.questions.own import (
    edit_question,
    export_questions,
    hide_question,
    import_questions,
    keep_question,
    restore_question,
)
from app.store.db import Store
from tests.refusals import refusal_of


@pytest.fixture
def other_store(tmp_path, clock):
    opened = Store.open(tmp_path / "other" / "askwell.db", clock)
    yield opened
    opened.close()


def texts(store):
    return [question.text for question in bank.bank(store) if question.own_id is not None]


def key_of(store, text):
    return next(question.key for question in bank.bank(store) if question.text == text)


def test_an_own_question_has_a_topic_of_ones_own(store, clock):
    keep_question(store, clock, "  How   do you\nsleep? ", " Health ", 4)
    (question,) = [q for q in bank.bank(store) if q.own_id is not None]
    assert (question.text, question.topic, question.minutes) == ("How do you sleep?", "Health", 4)
    assert bank.topics(store) == ["Health"]
    assert not keep_question(store, clock, "How do you sleep?")


@pytest.mark.parametrize(
    ("text", "code"), [("  \n", "empty_question"), ("x" * 601, "long_question")]
)
def test_a_question_has_words_and_not_too_many(store, clock, text, code):
    assert refusal_of(keep_question, store, clock, text) == code


def test_a_shipped_question_takes_ones_own_words_and_gets_its_first_back(store, clock):
    edit_question(store, clock, "why_company", "Why did you join {company}?", "culture", 99)
    changed = question_by_key(store, "why_company")
    assert changed.fill({"company": "Contoso"}) == "Why did you join {company}?"
    assert (changed.topic, changed.minutes, changed.group) == ("culture", 15, "job")
    restore_question(store, "why_company")
    assert question_by_key(store, "why_company") in bank.shipped()


def test_other_minutes_alone_leave_the_words_and_their_slots(store, clock):
    before = question_by_key(store, "why_company")
    edit_question(store, clock, "why_company", before.text, before.topic, 5)
    after = question_by_key(store, "why_company")
    assert (after.minutes, after.fill({"company": "Contoso"})) == (
        5,
        "What made you choose Contoso over other offers?",
    )


def test_a_hidden_question_is_out_of_sight_until_it_is_restored(store, clock):
    keep_question(store, clock, "How do you sleep?")
    mine = key_of(store, "How do you sleep?")
    for key in ("why_company", mine):
        hide_question(store, clock, key)
        assert key not in {question.key for question in bank.bank(store)}
    assert [question.key for question in hidden_questions(store)] == ["why_company", mine]
    restore_question(store, mine)
    store.undo()
    assert mine in {question.key for question in hidden_questions(store)}
    for key in ("why_company", mine):
        restore_question(store, key)
    assert hidden_questions(store) == []
    assert texts(store) == ["How do you sleep?"]


@pytest.mark.parametrize("key", bank.CLOSING)
def test_the_closing_questions_are_neither_edited_nor_hidden(store, clock, key):
    assert refusal_of(hide_question, store, clock, key) == "closing_stays"
    assert refusal_of(edit_question, store, clock, key, "x", "own", 1) == "closing_stays"


def test_what_is_not_in_the_bank_cannot_change(store, clock):
    assert refusal_of(hide_question, store, clock, "nothing") == "no_such_question"


def test_out_and_in_again_is_the_same_and_twice_is_once(store, clock, other_store):
    keep_question(store, clock, 'What does "good" mean to you, \\ and why?', "Meaning", 3)
    keep_question(store, clock, "Wie läuft Ihr Tag? 你好")
    file = export_questions(store).encode()
    for _ in range(2):
        import_questions(other_store, clock, file, "mine.toml")
    assert texts(other_store) == texts(store)
    assert export_questions(other_store) == export_questions(store)


def test_a_plain_list_is_read_line_by_line(store, clock):
    content = "\ufeff- What tires you?\r\n\r\n  * What rests you?\nTell me about Mondays\n"
    import_questions(store, clock, content.encode(), "list.txt")
    assert texts(store) == ["What tires you?", "What rests you?", "Tell me about Mondays"]
    store.undo()
    assert texts(store) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"question = 3",
        b"question = [3]",
        b"[[question]]\nminutes = 3",
        b"[[question]]\ntext = ' '",
        b"a = 1",
        b"just words\nand more",
        b"x = " + b"[" * 5000,
    ],
)
def test_what_holds_no_questions_is_refused_and_nothing_kept(store, clock, content):
    assert refusal_of(import_questions, store, clock, content, "x.toml") == "not_questions"
    assert texts(store) == []


def test_too_many_are_refused(store, clock, monkeypatch):
    monkeypatch.setattr(own, "MOST_QUESTIONS", 2)
    assert refusal_of(import_questions, store, clock, b"A?\nB?\nC?", "x") == "too_many_questions"
    monkeypatch.setattr(own, "FILE_LIMIT", 2)
    assert refusal_of(import_questions, store, clock, b"A?\n", "x") == "too_many_questions"


def test_odd_values_of_a_file_are_set_right(store, clock):
    content = b'[[question]]\ntext="A?"\ntopic=7\nminutes=-3\nstage="late"\ngoals="Q Z"'
    import_questions(store, clock, content, "x.toml")
    (question,) = [q for q in bank.bank(store) if q.own_id is not None]
    assert (question.topic, question.minutes, question.stage) == ("own", 0, "core")
    assert question.goals == frozenset(bank.GOALS)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(content=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
def test_no_file_makes_it_fail_otherwise(store, clock, content):
    try:
        import_questions(store, clock, content, "any")
    except AppError as error:
        assert error.message


@given(text=st.text(min_size=1, max_size=80).filter(lambda text: text.split() != []))
def test_any_words_survive_the_file(text):
    assert tomllib.loads(f"t = {own._quoted(text)}")["t"] == text
