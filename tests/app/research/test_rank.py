"""Who next: ranked by facts, told in words, and nobody is proposed whom one asked already."""

from datetime import timedelta

import pytest

from app.cadence.due import due_steps, next_people, snooze_step, steps_of
from app.clock import FixedClock, iso
from app.mail.letters import ensure_letter
from app.people.service import add_person, log_event, put_aside, take_back
from app.research.rank import gather_facts, rank_people, reason_sentence, reasons_of
from app.research.targets import add_target
from app.store.db import Store
from app.store.models import Education, Event, Message, Position, Referral


@pytest.fixture
def person(store: Store, clock: FixedClock):
    def make(first: str, company: str = "", **more) -> int:
        return min(add_person(store, clock, first, "X", company=company, **more).of("person"))

    return make


@pytest.fixture
def happened(store: Store, clock: FixedClock):
    def note(who: int, kind: str, days: int = 0) -> None:
        at = iso(clock.now() - timedelta(days=days))
        with store.operation("fact") as op:
            op.insert(Event, person_id=who, kind=kind, at=at, recorded_at=at)

    return note


def wrote(store: Store, who: int, at: str, direction: str = "in", source: str = "message") -> None:
    with store.operation("message") as op:
        op.insert(Message, person_id=who, at=at, direction=direction, source=source, text="Hello")


def sentence(store: Store, clock: FixedClock, who: int) -> str:
    return reason_sentence(reasons_of(store, gather_facts(store, clock), [who])[who])


def ranked(store: Store, clock: FixedClock) -> list[int]:
    return rank_people(store, gather_facts(store, clock))


def test_the_reasons_are_said_in_words(store, clock, person) -> None:
    mara = person("Mara", "Northwind Rail AB", position="Staff Engineer")
    add_target(store, "company", "Northwind Rail")
    add_target(store, "title", "Engineer")
    wrote(store, mara, "2026-03-02T10:00:00Z")
    with store.operation("school") as op:
        op.insert(Education, school="Univ. of Uppsala", source="hand")
        op.insert(Education, person_id=mara, school="Uppsala University", source="pdf")
    assert sentence(store, clock, mara) == "Same school, at a dream company, has a dream title."
    facts = gather_facts(store, clock)
    words = [reason.words for reason in reasons_of(store, facts, [mara])[mara]]
    assert words[3:] == ["wrote to you in March"]
    step = due_steps(store, clock)[0]
    assert (step.person_id, step.kind) == (mara, "write")
    assert step.reason == steps_of(store, clock, mara)[0].reason == sentence(store, clock, mara)


def test_every_fact_has_its_words(store, clock, person, happened) -> None:
    ann, bo, cy = person("Ann"), person("Bo"), person("Cy", connected_on="2014-02-01")
    di, ed = person("Di", connected_on="2026-11-01"), person("Ed")
    with store.operation("named") as op:
        now = iso(clock.now())
        op.insert(Referral, from_person_id=ann, to_person_id=bo, name="Bo X", created_at=now)
        op.insert(Position, person_id=ed, company="Contoso", source="pdf")
    add_target(store, "company", "Contoso")
    wrote(store, ann, "2026-08-05T10:00:00Z", source="recommendation")
    wrote(store, ann, "2026-08-06T10:00:00Z", source="endorsement")
    wrote(store, di, "2026-08-06T10:00:00Z", source="auto_reply")
    happened(ann, "job_change", 40)
    wrote(store, cy, "2024-01-05T10:00:00Z", "out")
    praised = "Recommended you, in a new job since October, endorsed you."
    assert sentence(store, clock, ann) == praised
    assert sentence(store, clock, bo) == "Ann X suggested them."
    assert sentence(store, clock, cy) == "You wrote to them in January 2024, connected since 2014."
    assert sentence(store, clock, di) == "Connected in November."
    assert sentence(store, clock, ed) == "Was at a dream company."
    fay = person("Fay")
    assert "nothing was written yet" in sentence(store, clock, fay)
    ensure_letter(store, clock, fay, "first")
    assert sentence(store, clock, fay) == "You began an e-mail."
    assert ranked(store, clock) == [fay, bo, ann, ed, cy, di]


def test_dearer_dreams_weigh_more(store, clock, person) -> None:
    second, first = person("A", "Contoso"), person("B", "Acme")
    for name in ("Acme", "Contoso"):
        add_target(store, "company", name)
    assert ranked(store, clock) == [first, second]


@pytest.mark.parametrize("kind", ["sent", "replied", "scheduled", "met", "thanked", "declined"])
def test_whom_one_asked_met_or_heard_a_no_from_is_not_proposed(
    store, clock, person, happened, kind
) -> None:
    ann, bo = person("Ann"), person("Bo")
    happened(ann, kind)
    assert ranked(store, clock) == [bo]


def test_a_new_job_opens_a_request_that_rests(store, clock, person, happened) -> None:
    ann = person("Ann")
    happened(ann, "sent", 60)
    happened(ann, "sent", 50)
    assert ranked(store, clock) == []
    happened(ann, "job_change", 5)
    assert ranked(store, clock) == [ann]
    assert sentence(store, clock, ann) == "In a new job since November."
    happened(ann, "sent", 1)
    assert ranked(store, clock) == []


def test_who_is_put_aside_is_left_out_until_taken_back(store, clock, person) -> None:
    ann, bo = person("Ann"), person("Bo")
    put_aside(store, clock, ann)
    assert ranked(store, clock) == [bo]
    store.undo()
    assert set(ranked(store, clock)) == {ann, bo}
    put_aside(store, clock, ann)
    take_back(store, ann)
    assert set(ranked(store, clock)) == {ann, bo}
    snooze_step(store, clock, bo, "write", clock.now() + timedelta(days=1))
    assert ranked(store, clock) == [ann]


def test_the_handful_is_stable_all_day_and_leads_the_list(store, clock, person) -> None:
    people = [person(f"P{n}", f"C{n // 2}", why="Because" if n % 3 else "") for n in range(30)]
    found = next_people(store, clock)
    assert len(found.handful) == 5
    assert found.ids[:5] == found.handful
    assert set(found.ids) == set(people)
    assert [step.person_id for step in due_steps(store, clock)] == list(found.handful)
    clock.advance(timedelta(hours=10))
    assert next_people(store, clock).handful == found.handful
    log_event(store, clock, found.handful[0], "sent")
    assert next_people(store, clock).handful == found.handful[1:]


def test_one_company_has_one_open_request_however_it_is_spelled(store, clock, person) -> None:
    ann, bo, cy = person("Ann", "Contoso AB"), person("Bo", "contoso"), person("Cy", "Acme")
    assert len(next_people(store, clock).handful) == 2
    log_event(store, clock, ann, "sent")
    assert next_people(store, clock).handful == (cy,)
    assert bo in next_people(store, clock).ids
