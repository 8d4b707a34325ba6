"""What was written between us: one bulk query, the clock, the search, the dossier."""

from datetime import timedelta

import pytest

from app.cadence.due import due_steps, load_histories, steps_of, today_of
from app.clock import iso
from app.people.between import Exchange, exchanges, last_words, messages_of
from app.people.queries import contact_lines, dossier, people_by_stage, stage_counts
from app.people.service import add_person, log_event
from app.store.models import Message
from app.store.search import search_everything


@pytest.fixture
def person(store, clock):
    def make(first: str, company: str = "") -> int:
        return min(add_person(store, clock, first, "X", company=company).of("person"))

    return make


@pytest.fixture
def said(store, clock):
    def say(who: int, days: int, direction: str = "in", source: str = "message", text="Hello"):
        at = iso(clock.now() - timedelta(days=days))
        with store.operation("say") as op:
            op.insert(Message, person_id=who, at=at, direction=direction, source=source, text=text)
        return at

    return say


def test_one_query_tells_who_wrote_last_and_how_often(store, person, said):
    ann, bob, eve, zoe = person("Ann"), person("Bob"), person("Eve"), person("Zoe")
    said(ann, 30, "out")
    at = said(ann, 3, "in")
    said(ann, 1, "in", "endorsement", None)
    said(bob, 9, "out", "invitation", None)
    written = said(eve, 8, "in", "recommendation", "Eve is thorough.")
    said(eve, 700, "out", "endorsement", None)
    found = exchanges(store)
    assert found[ann] == Exchange(at, "in", 1, 1, endorsed_me=1)
    assert found[bob] == Exchange("", "", 0, 0)
    assert found[eve] == Exchange(written, "in", 1, 0, recommended_me=1, i_endorsed=1)
    assert (found[ann].words, zoe in found) == (2, False)
    assert exchanges(store, [bob]) == {bob: found[bob]}
    assert last_words(store) == {ann: at, eve: written}


def test_words_on_linkedin_make_nobody_asked(store, clock, person, said):
    ann = person("Ann")
    said(ann, 3, "in")
    said(ann, 2, "out")
    assert people_by_stage(store) == {}
    assert stage_counts(store)["to_research"] == 1
    assert load_histories(store, today_of(store, clock)) == []
    (step,) = steps_of(store, clock, ann)
    assert (step.kind, step.reason) == ("write", "Wrote to you in November.")
    assert [step.reason for step in due_steps(store, clock)] == [step.reason]


def test_an_answer_on_linkedin_does_not_answer_a_request(store, clock, person, said):
    ann = person("Ann", "Rail")
    log_event(store, clock, ann, "sent", clock.now() - timedelta(days=20))
    said(ann, 1, "in")
    assert {step.kind for step in steps_of(store, clock, ann)} == {"remind", "second_person"}


@pytest.mark.parametrize("direction", ["in", "out"])
def test_words_in_either_direction_start_the_clock_anew(store, clock, person, said, direction):
    ann = person("Ann")
    for kind in ("met", "thanked"):
        log_event(store, clock, ann, kind, clock.now() - timedelta(days=120))
    assert [step.kind for step in due_steps(store, clock)] == ["stay_in_touch"]
    said(ann, 5, direction, "endorsement", None)
    assert [step.kind for step in due_steps(store, clock)] == ["stay_in_touch"]
    said(ann, 5, direction)
    assert due_steps(store, clock) == []
    (step,) = steps_of(store, clock, ann)
    assert (step.kind, step.due_text) == ("stay_in_touch", "2027-02-19")


def test_the_dossier_and_the_list_know_the_last_words(store, clock, person, said):
    ann = person("Ann")
    log_event(store, clock, ann, "sent", clock.now() - timedelta(days=9))
    said(ann, 20)
    at = said(ann, 1, "out", text="Thank you, Ann")
    assert [message.text for message in dossier(store, ann).messages] == ["Thank you, Ann", "Hello"]
    assert [m.at for m in messages_of(store, ann, 1)] == [at]
    assert contact_lines(store, [ann])[ann].latest("wrote") == at
    assert contact_lines(store, [ann])[ann].row.stage == "asked"


def test_a_word_of_a_message_is_found_with_its_surroundings(store, person, said):
    ann = person("Ann")
    said(ann, 1, text="blah " * 300 + "the punctual timetable " + "blah " * 300)
    (hit,) = search_everything(store, "timetab")
    assert (hit.kind, hit.person_id, hit.title) == ("message", ann, "Ann X")
    assert "punctual timetable" in hit.snippet
    assert len(hit.snippet) < 200
