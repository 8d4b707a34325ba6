"""The bank of questions: what ships, what is found, how a slot is filled."""

import pytest

from app.clock import iso
from app.people.service import add_person
from app.questions import bank
from app.questions.bank import GOALS, GROUPS, by_topic, search, shipped
from app.questions.facts import answers_on_file, slot_values
from app.questions.own import drop_question
from app.questions.sheets import AREA_OF_TOPIC, add_own_question
from app.store.models import CommonGround, Education, Position, ResearchNote, Target

TOPICS = {
    "industry", "company", "role", "path", "entry", "skills", "culture", "advice",
    "resources", "referral", "pay", "life", "rapport",
}  # fmt: skip
SLOTS = {
    "company",
    "role",
    "field",
    "city",
    "found",
    "shared",
    "role_before",
    "my_background",
    "minutes",
    "move",
    "first_role",
    "since",
    "studied",
    "award",
    "publication",
    "certificate",
    "skill",
    "market",
    "results",
    "pay",
}
SIXTEEN = {
    "job": [
        "How did you get started in this industry?",
        "How did you find out about this company?",
        "What is the company culture like?",
        "What responsibilities do you have?",
        "How and when is your job performance measured?",
        "What kinds of decisions do you make?",
        "What do you like most about the company?",
        "Is there any question that I didn't ask, but I should ask?",
    ],
    "career": [
        "What is your professional background: "
        "education, training, experience, skills and qualities?",
        "What were some of your earlier roles in the industry?",
        "What are some exciting projects you have worked on?",
        "What are the most challenging parts of your job?",
        "Which part of your job gives you the most satisfaction?",
        "Which part of your job do you like the most?",
        "What do you enjoy the least about your job?",
        "What do you wish you had known before starting the job?",
    ],
}


@pytest.fixture
def jonas(store, clock):
    changes = add_person(
        store, clock, "Jonas", "Söderberg", company="Contoso", position="Product Lead"
    )
    (person_id,) = changes.of("person")
    return person_id


def by_key(key):
    return next(question for question in shipped() if question.key == key)


def test_the_sixteen_ship_in_their_two_groups():
    basic = [question for question in shipped() if question.basic]
    groups = {group: [q.text for q in basic if q.group == group] for group in SIXTEEN}
    assert groups == SIXTEEN
    assert sum(map(len, groups.values())) == len(basic)


def test_the_wider_bank_has_at_least_84_more_with_a_key_each():
    assert len(shipped()) >= 16 + 84
    assert len({question.key for question in shipped()}) == len(shipped())
    assert len({question.text for question in shipped()}) == len(shipped())


@pytest.mark.parametrize("question", shipped(), ids=lambda question: question.key)
def test_every_question_is_tagged_and_worded(question):
    assert question.topic in TOPICS
    assert question.topic in AREA_OF_TOPIC or question.topic in ("referral", "rapport")
    assert question.stage in ("open", "core", "deep", "close", "again")
    assert question.goals
    assert question.goals <= set(GOALS)
    assert question.web in ("Y", "P", "N")
    assert question.fits in ("", "leads", "peers", "hires")
    assert 0 <= question.minutes <= 3
    assert question.is_research == (question.web == "Y")
    assert set(question.slots) <= SLOTS
    assert question.text[0].isupper()
    assert question.text.endswith("?")
    assert "!" not in question.text


@pytest.mark.parametrize("question", shipped(), ids=lambda question: question.key)
def test_no_brace_is_ever_shown_whatever_is_missing(question):
    full = dict.fromkeys(SLOTS, "Something")
    for values in ({}, full, *({slot: "x"} for slot in SLOTS), dict.fromkeys(SLOTS, "")):
        words = question.fill(values)
        assert words
        assert not set("{}") & set(words)


def test_a_starter_for_every_goal_asks_nothing_that_the_web_answers():
    assert set(bank.starters()) == set(GOALS)
    for starter in bank.starters().values():
        for key in starter.first + starter.more:
            assert not by_key(key).is_research
            assert key not in bank.CLOSING


def test_a_slot_is_filled_from_the_person(store, jonas):
    words = by_key("why_company").fill(slot_values(store, jonas))
    assert words == "What made you choose Contoso over other offers?"


def test_a_value_with_braces_or_backslashes_is_taken_as_it_is():
    words = by_key("why_company").fill({"company": r"{role} \1 & Co"})
    assert r"{role} \1 & Co" in words


def test_every_slot_has_its_source(store, clock, jonas):
    now = iso(clock.now())
    with store.operation("facts") as op:
        op.insert(
            Position, person_id=jonas, title="Analyst", end_on="2019", source="hand", company="X"
        )
        op.insert(Position, person_id=None, title="Teacher", source="hand")
        op.insert(
            CommonGround, person_id=jonas, kind="school", match_key="u", text="Uppsala University",
            status="confirmed", created_at=now,
        )  # fmt: skip
        op.insert(
            ResearchNote, person_id=jonas, kind="article", title="Why I left the lab", text="t",
            noted_on="2026-11-01", created_at=now, updated_at=now,
        )  # fmt: skip
        op.insert(Target, kind="industry", name="rail", name_key="rail", priority=1)
        op.insert(Target, kind="industry", name="Product", name_key="product", priority=2)
    assert slot_values(store, jonas) == {
        "company": "Contoso",
        "role": "Product Lead",
        "role_before": "Analyst",
        "first_role": "Analyst",
        "move": "left Analyst at X for Product Lead",
        "my_background": "Teacher",
        "shared": "Uppsala University",
        "found": "“Why I left the lab”",
        "field": "Product",
    }


def test_nobody_leaves_every_slot_unknown(store):
    assert slot_values(store, 999) == {}


def test_the_city_is_the_first_part_of_the_place(store, clock):
    (person_id,) = add_person(store, clock, "A", "B", location="Graz, Austria").of("person")
    assert slot_values(store, person_id)["city"] == "Graz"


def test_search_finds_beginnings_of_words_in_any_order_and_case():
    keys = [question.key for question in search(shipped(), "CULTURE compan")]
    assert keys == ["company_culture"]
    assert search(shipped(), "zebra") == []
    assert search(shipped(), "  ") == list(shipped())


def test_search_does_not_mind_accents(store, clock, jonas):
    add_own_question(store, clock, jonas, "Wie läuft Ihr Tag?")
    assert [q.text for q in search(bank.bank(store), "lauft")] == ["Wie läuft Ihr Tag?"]


def test_own_questions_come_last_in_a_group_of_their_own(store, clock, jonas):
    assert not [q for q in bank.bank(store) if q.group == "mine"]
    add_own_question(store, clock, jonas, "What does {company} smell like?", minutes=3)
    (own,) = [q for q in bank.bank(store) if q.group == "mine"]
    assert bank.bank(store)[-1] == own
    assert GROUPS[-1] == "mine"
    assert (own.minutes, own.goals) == (3, frozenset(GOALS))
    assert own.fill({"company": "Contoso"}) == "What does {company} smell like?"
    assert bank.question_by_key(store, own.key) == own
    drop_question(store, own.own_id)
    assert bank.question_by_key(store, own.key) is None


def test_topics_gather_their_questions():
    topics = by_topic(shipped())
    assert set(topics) == TOPICS
    assert sum(map(len, topics.values())) == len(shipped())


def test_the_profile_answers_some_questions_already(store, jonas):
    assert answers_on_file(store, jonas) == {}
    with store.operation("facts") as op:
        op.insert(Position, person_id=jonas, title="Lead", description="Leads", source="pdf")
        op.insert(Education, person_id=jonas, school="Uppsala", source="pdf")
    assert answers_on_file(store, jonas).keys() == {"responsibilities", "background"}
