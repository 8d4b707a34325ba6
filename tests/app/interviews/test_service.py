"""A talk is agreed, moved, called off, held; stage and what is due follow."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.cadence.due import steps_of
from app.clock import FixedClock, iso
from app.errors import AppError
from app.interviews import service
from app.interviews.service import agree, cancel, hold, no_show, resume, set_end, take_fact_out
from app.interviews.talks import TalkPlan, clashes, last_talk, open_talk, talk, zone_of
from app.people.queries import dossier
from app.people.service import add_person, log_event
from app.questions.sheets import talk_of
from app.store.db import Store
from tests.refusals import coded

FRIDAY = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)
PLAN = TalkPlan(FRIDAY, 30, "Europe/Lisbon", "video", "https://meet.example.org/a", "Moving over")


@pytest.fixture
def mara(store: Store, clock: FixedClock) -> int:
    return min(add_person(store, clock, "Mara", "Oyelaran").of("person"))


def due(store, clock, who) -> dict[str, str]:
    return {step.kind: step.due_text for step in steps_of(store, clock, who)}


def kinds(store, who) -> list[str]:
    return [event.kind for event in dossier(store, who).events]


def test_the_row_holds_the_talk_and_its_fact_moves_the_stage(store, clock, mara):
    talk_id, changes = agree(store, clock, mara, PLAN)
    found = open_talk(store, mara)
    assert found.plan == PLAN
    assert (found.id, found.name, found.is_open) == (talk_id, "Mara Oyelaran", True)
    assert changes.touches("interview")
    assert changes.touches("event")
    assert dossier(store, mara).stage == "said_yes"
    assert due(store, clock, mara)["talk"] == iso(FRIDAY)
    assert talk_of(store, mara).interview_id == talk_id
    store.undo()
    assert open_talk(store, mara) is None
    assert dossier(store, mara).stage == "to_research"


def test_a_moved_talk_keeps_its_uid_and_everything_shifts(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    before = talk(store, talk_id)
    later = replace(PLAN, starts_at=FRIDAY + timedelta(days=4))
    clock.advance(timedelta(hours=1))
    assert agree(store, clock, mara, later)[0] == talk_id
    moved = talk(store, talk_id)
    assert (moved.uid, moved.sequence) == (before.uid, 1)
    assert due(store, clock, mara)["talk"] == iso(later.starts_at)
    assert due(store, clock, mara)["confirm"] == "2026-11-30"
    assert kinds(store, mara) == ["moved", "scheduled"]
    clock.advance(timedelta(days=7, hours=6, minutes=30))
    hold(store, clock, mara)
    assert due(store, clock, mara)["thank"] == iso(clock.now() + timedelta(hours=24))


def test_a_change_of_the_way_alone_needs_no_new_confirming(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    noted = dossier(store, mara).events[0].recorded_at
    clock.advance(timedelta(hours=1))
    agree(store, clock, mara, replace(PLAN, way="phone", place="+46 1"))
    event = dossier(store, mara).events[0]
    assert (event.recorded_at, event.way) == (noted, "phone")
    assert talk(store, talk_id).sequence == 1
    assert not agree(store, clock, mara, replace(PLAN, way="phone", place="+46 1"))[1]
    assert talk(store, talk_id).sequence == 1


def test_a_talk_called_off_is_no_talk(store, clock, mara):
    agree(store, clock, mara, PLAN)
    cancel(store, clock, mara)
    assert open_talk(store, mara) is None
    assert talk_of(store, mara) is None
    assert dossier(store, mara).stage == "said_yes"
    assert list(due(store, clock, mara)) == ["agree"]
    with pytest.raises(AppError, check=coded("no_talk")):
        cancel(store, clock, mara)
    again, _ = agree(store, clock, mara, PLAN)
    assert open_talk(store, mara).id == again
    assert "agree" not in due(store, clock, mara)
    assert "talk" in due(store, clock, mara)


def test_who_did_not_come_was_not_met(store, clock, mara):
    agree(store, clock, mara, PLAN)
    clock.advance(timedelta(days=4))
    no_show(store, clock, mara)
    assert dossier(store, mara).stage == "said_yes"
    assert "thank" not in due(store, clock, mara)
    assert last_talk(store, mara) is None
    log_event(store, clock, mara, "met", clock.now() + timedelta(hours=1))
    assert "agree" not in due(store, clock, mara)


def test_a_held_talk_starts_the_clock_at_its_end(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    ended = FRIDAY + timedelta(minutes=24)
    assert hold(store, clock, mara, ended)[0] == talk_id
    held = last_talk(store, mara)
    assert (held.id, held.ended_at, held.minutes_held) == (talk_id, ended, 24)
    assert due(store, clock, mara)["thank"] == iso(ended + timedelta(hours=24))
    assert dossier(store, mara).stage == "met"
    set_end(store, clock, talk_id, ended + timedelta(minutes=10))
    assert due(store, clock, mara)["thank"] == iso(ended + timedelta(hours=24, minutes=10))
    assert last_talk(store, mara).minutes_held == 34
    assert dossier(store, mara).events[-1].minutes == 34


def test_a_talk_taken_for_over_goes_on(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    hold(store, clock, mara, FRIDAY)
    resume(store, clock, talk_id)
    assert open_talk(store, mara).id == talk_id
    assert dossier(store, mara).stage == "said_yes"
    spontaneous, _ = hold(store, clock, mara, FRIDAY + timedelta(days=5), 15)
    assert spontaneous == talk_id
    store.undo()
    hold(store, clock, mara, FRIDAY, 12, "phone")
    assert last_talk(store, mara).plan.starts_at == FRIDAY - timedelta(minutes=12)


def test_a_talk_of_long_ago_leaves_the_agreed_one_alone(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    old, _ = hold(store, clock, mara, clock.now() - timedelta(days=30), 20, "phone")
    assert old != talk_id
    assert open_talk(store, mara).id == talk_id
    assert "talk" in due(store, clock, mara)
    resume(store, clock, old)
    assert kinds(store, mara).count("scheduled") == 2


def test_a_date_noted_alone_gets_its_row_when_it_is_touched(store, clock, mara):
    log_event(store, clock, mara, "scheduled", FRIDAY, minutes=15, way="phone")
    assert open_talk(store, mara).id == 0
    assert open_talk(store, mara).plan.minutes == 15
    talk_id, _ = agree(store, clock, mara, replace(PLAN, starts_at=FRIDAY + timedelta(days=1)))
    assert talk_id == open_talk(store, mara).id > 0
    assert kinds(store, mara).count("scheduled") == 1
    cancel(store, clock, mara)
    log_event(store, clock, mara, "scheduled", FRIDAY)
    no_show(store, clock, mara)
    assert open_talk(store, mara) is None
    log_event(store, clock, mara, "scheduled", FRIDAY)
    log_event(store, clock, mara, "met", FRIDAY)
    assert open_talk(store, mara) is None


def test_the_facts_of_the_commands_are_the_talk(store, clock, mara):
    service.TALK_FACTS["scheduled"](store, clock, mara, FRIDAY)
    agree(store, clock, mara, replace(open_talk(store, mara).plan, way="video"))
    service.agree_at(store, clock, mara, FRIDAY + timedelta(days=1))
    found = open_talk(store, mara)
    assert (found.plan.starts_at, found.plan.way) == (FRIDAY + timedelta(days=1), "video")
    service.TALK_FACTS["met"](store, clock, mara, FRIDAY + timedelta(days=1, minutes=20))
    assert last_talk(store, mara).id == found.id
    service.agree_at(store, clock, mara)
    assert open_talk(store, mara).plan.starts_at == clock.now()


@pytest.mark.parametrize("kind", ["scheduled", "met", "moved"])
def test_a_fact_taken_out_takes_its_talk_along(store, clock, mara, kind):
    talk_id, _ = agree(store, clock, mara, PLAN)
    agree(store, clock, mara, replace(PLAN, starts_at=FRIDAY + timedelta(hours=1)))
    if kind == "met":
        hold(store, clock, mara, FRIDAY)
    event = next(event for event in dossier(store, mara).events if event.kind == kind)
    take_fact_out(store, clock, event.id)
    assert (open_talk(store, mara) is None) == (kind == "scheduled")
    store.undo()
    assert talk(store, talk_id).status == ("held" if kind == "met" else "agreed")


def test_a_plain_fact_is_taken_out_as_ever(store, clock, mara):
    log_event(store, clock, mara, "sent")
    take_fact_out(store, clock, dossier(store, mara).events[0].id)
    assert kinds(store, mara) == []
    assert not take_fact_out(store, clock, 99)


def test_two_talks_at_once_are_told(store, clock, mara):
    jonas = min(add_person(store, clock, "Jonas", "Weber").of("person"))
    agree(store, clock, mara, PLAN)
    plan = TalkPlan(FRIDAY + timedelta(minutes=29), 15)
    assert [other.name for other in clashes(store, plan, jonas)] == ["Mara Oyelaran"]
    assert clashes(store, replace(plan, starts_at=FRIDAY + timedelta(minutes=30)), jonas) == []
    assert clashes(store, replace(plan, starts_at=FRIDAY - timedelta(minutes=15)), jonas) == []
    assert clashes(store, plan, mara) == []


def test_what_cannot_be_agreed_is_refused(store, clock, mara):
    with pytest.raises(AppError, check=coded("talk_length")):
        agree(store, clock, mara, replace(PLAN, minutes=3))
    with pytest.raises(AppError, check=coded("row_gone")):
        agree(store, clock, 99, PLAN)
    for change in (set_end, resume):
        with pytest.raises(AppError, check=coded("row_gone")):
            change(store, clock, 99, *([FRIDAY] if change is set_end else []))
    assert talk(store, 99) is None


def test_an_unknown_zone_is_ones_own(clock):
    assert zone_of("Asia/Tokyo", clock).key == "Asia/Tokyo"
    assert zone_of("No/Where", clock) == clock.zone
    assert zone_of("", clock) == clock.zone


def test_words_about_a_talk_are_one_undo(store, clock, mara):
    talk_id, _ = hold(store, clock, mara)
    for text in ("S", "Sta", "Start small"):
        service.save_words(store, talk_id, "learned", text)
    assert talk(store, talk_id).learned == "Start small"
    store.undo()
    assert talk(store, talk_id).learned == ""


def test_notes_belong_to_the_talk_that_began_last(store, clock, mara):
    assert service.talk_for_notes(store, mara) is None
    held, _ = hold(store, clock, mara, clock.now() - timedelta(days=20))
    coming, _ = agree(store, clock, mara, PLAN)
    assert service.talk_for_notes(store, mara).id == held
    clock.advance(timedelta(days=3, hours=7))
    assert service.talk_for_notes(store, mara).id == coming
