"""Closing the loop: everybody who had a part in it, and a letter to each."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.cadence import landing
from app.cadence.due import due_steps
from app.cadence.landing import Landing, helpers, landing_of, note_landing, to_tell
from app.errors import AppError
from app.interviews.promises import THEIRS, add_promise, keep_promise
from app.mail.letters import draft_for, mark_sent
from app.mail.series import begin_series
from app.people.service import add_person, log_event, put_aside
from app.settings import Settings
from app.store.models import Message, Referral
from tests.refusals import coded

START = date(2026, 12, 1)


def person(store, clock, name: str, **more: str) -> int:
    return min(add_person(store, clock, name, "X", **more).of("person"))


def names(store, giver: int, to: int, name: str) -> None:
    with store.operation("Name") as op:
        op.insert(
            Referral, from_person_id=giver, to_person_id=to, name=name, created_at="2026-11-01"
        )


def kinds(store, clock) -> dict[str, list[str]]:
    return {h.name: [part.kind for part in h.parts] for h in helpers(store, clock)}


def test_who_had_a_part_is_found_with_every_reason_the_largest_first(store, clock):
    inside = person(store, clock, "Inside", company="Contoso")
    talked, named, keeper = (person(store, clock, n) for n in ("Talked", "Named", "Keeper"))
    praised, wrote, quiet = (person(store, clock, n) for n in ("Praised", "Wrote", "Quiet"))
    for who in (inside, talked, keeper):
        log_event(store, clock, who, "met", clock.now() - timedelta(days=30))
    names(store, named, inside, "Inside X")
    names(store, talked, keeper, "Keeper X")
    names(store, quiet, quiet, "Quiet X")
    promise, _ = add_promise(store, clock, keeper, THEIRS, "ask the planners")
    keep_promise(store, clock, promise)
    with store.operation("Message") as op:
        op.insert(
            Message,
            person_id=praised,
            at="2025-01-01T00:00:00Z",
            direction="in",
            source="recommendation",
            text="Good",
        )
    log_event(store, clock, wrote, "sent")
    log_event(store, clock, wrote, "replied")
    log_event(store, clock, quiet, "sent")
    note_landing(store, clock, "Contoso", "Data Analyst", START)
    assert kinds(store, clock) == {
        "Inside X": ["talked_there"],
        "Named X": ["named_there"],
        "Talked X": ["talked", "named"],
        "Keeper X": ["talked", "kept_promise"],
        "Praised X": ["recommended"],
        "Wrote X": ["answered"],
    }
    assert next(iter(kinds(store, clock))) == "Inside X"


def test_who_said_no_rests_or_is_aside_comes_last_unticked_with_the_reason(store, clock):
    told_no, aside, fine = (person(store, clock, n) for n in ("No", "Aside", "Fine"))
    for who in (told_no, aside, fine):
        log_event(store, clock, who, "met", clock.now() - timedelta(days=3))
    log_event(store, clock, told_no, "declined")
    put_aside(store, clock, aside)
    resting = person(store, clock, "Resting")
    names(store, resting, fine, "Fine X")
    for days in (20, 10):
        log_event(store, clock, resting, "sent", clock.now() - timedelta(days=days))
    kept, _ = note_landing(store, clock, "Contoso", "", START)
    found = helpers(store, clock)
    assert {h.name: h.out for h in found} == {
        "Fine X": "",
        "No X": "declined",
        "Aside X": "aside",
        "Resting X": "resting",
    }
    assert found[0].name == "Fine X"
    assert to_tell(found, kept) == [fine]


def test_the_series_has_a_letter_for_each_and_goes_on_after_some_were_sent(store, clock):
    first, second = (person(store, clock, n, email=f"{n}@example.com") for n in ("Ada", "Ben"))
    for who in (first, second):
        log_event(store, clock, who, "met", clock.now() - timedelta(days=40))
    kept, _ = note_landing(store, clock, "Contoso", "Data Analyst", START)
    series = begin_series(store, clock, to_tell(helpers(store, clock), kept), "close_loop")
    assert [place.kind for place in series.places] == ["close_loop"] * 2
    assert landing.remaining(store, clock) == (0, 2)
    assert all(helper.begun for helper in helpers(store, clock))
    mark_sent(store, clock, series.places[0].email_id)
    assert landing.remaining(store, clock) == (1, 1)
    found = helpers(store, clock)
    assert {h.name: h.told_on for h in found} == {"Ada X": clock.today(), "Ben X": None}
    again = begin_series(store, clock, to_tell(found, kept), "close_loop")
    assert [place.email_id for place in again.places] == [series.places[1].email_id]
    assert not again.changes
    landing.leave_out(store, [second])
    assert landing.remaining(store, clock) == (1, 0)


def test_the_letter_says_the_news_and_the_part_they_had(store, clock):
    who = person(store, clock, "Ada")
    log_event(store, clock, who, "sent")
    log_event(store, clock, who, "replied")
    note_landing(store, clock, "Contoso", "Data Analyst", START)
    body = draft_for(store, clock, who, "close_loop").body
    assert "I have news: on 1 December I begin as Data Analyst at Contoso." in body
    assert "You had a part in it. You answered when I wrote to you. It set me on my way." in body
    clock.advance(timedelta(days=30))
    assert (
        "I have begun as Data Analyst at Contoso."
        in draft_for(store, clock, who, "close_loop").body
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("met", "When we spoke in November, you gave me your time and your view."),
        ("replied", "You answered when I wrote to you."),
    ],
)
def test_their_part_is_a_sentence(store, clock, kind, words):
    who = person(store, clock, "Ada")
    assert landing.part_words(store, clock, who) == ""
    log_event(store, clock, who, kind)
    assert landing.part_words(store, clock, who) == words


def test_a_landing_is_corrected_closed_and_taken_up_again(store, clock):
    assert landing_of(store) is None
    assert landing.remaining(store, clock) == (0, 0)
    landing.leave_out(store, [1])
    landing.close_landing(store)
    assert landing_of(store) is None
    with pytest.raises(AppError, check=coded("empty_landing")):
        note_landing(store, clock, " ", "", START)
    first, _ = note_landing(store, clock, " Contoso ", "Analyst", START)
    landing.leave_out(store, [7])
    clock.advance(timedelta(days=1))
    corrected, _ = note_landing(store, clock, "Contoso", "Data  Analyst", START)
    assert corrected == Landing(
        "Contoso", "Data Analyst", START, first.noted_at, frozenset({7}), False
    )
    landing.close_landing(store)
    assert landing_of(store).closed
    assert landing.remaining(store, clock) == (0, 0)
    assert note_landing(store, clock, "Contoso", "Data Analyst", START)[0] == corrected
    landing.close_landing(store)
    assert note_landing(store, clock, "Fabrikam", "", START)[0].noted_at != first.noted_at


def test_where_one_landed_who_is_told_and_the_end_of_it_are_each_one_undo(store, clock):
    kept, changes = note_landing(store, clock, "Contoso", "Analyst", START)
    assert changes.touches("setting")
    assert changes.undoable
    assert not note_landing(store, clock, "Contoso", "Analyst", START)[1]
    corrected, _ = note_landing(store, clock, "Fabrikam", "Lead", date(2027, 1, 1))
    landing.leave_out(store, [7])
    landing.close_landing(store)
    assert landing_of(store).closed
    store.undo()
    assert landing_of(store) == replace(corrected, left_out=frozenset({7}))
    store.undo()
    assert landing_of(store) == corrected
    store.undo()
    assert landing_of(store) == kept
    store.undo()
    assert landing_of(store) is None
    assert store.undo_label is None
    store.redo()
    assert landing_of(store) == kept


def test_a_damaged_landing_counts_as_none(store):
    for damaged in (3, {}, {"company": "C"}, {"company": 1, "title": 2, "on": "x", "noted_at": ""}):
        Settings(store).set(landing.KEY, damaged)
        assert landing_of(store) is None


def test_news_without_a_title_or_a_company():
    today = date(2026, 11, 24)
    at = Landing("Contoso", "", START, "")
    assert landing.news_words(at, today) == "on 1 December I begin a new job at Contoso"
    assert landing.news_words(Landing("", "Analyst", today, ""), today) == "I have begun as Analyst"


def test_telling_who_suggested_somebody_appears_by_itself_and_goes_with_the_letter(store, clock):
    mara, hana, rui = (person(store, clock, n) for n in ("Mara", "Hana", "Rui"))
    names(store, mara, hana, "Hana X")
    names(store, mara, rui, "Rui X")
    log_event(store, clock, mara, "met", clock.now() - timedelta(days=10))
    log_event(store, clock, mara, "thanked", clock.now() - timedelta(days=10))
    tells = [s for s in due_steps(store, clock) if s.kind == "tell"]
    assert tells == []
    log_event(store, clock, hana, "met", clock.now() - timedelta(hours=2))
    tells = [s for s in due_steps(store, clock) if s.kind == "tell"]
    assert [(s.person_id, s.details["name"]) for s in tells] == [(mara, "Hana X")]
    draft = draft_for(store, clock, mara, "tell")
    assert "I have spoken with Hana X, whom you named to me." in draft.body
    series = begin_series(store, clock, [mara], "tell")
    mark_sent(store, clock, series.places[0].email_id)
    assert not [s for s in due_steps(store, clock) if s.kind == "tell"]
    clock.advance(timedelta(days=1))
    log_event(store, clock, rui, "met")
    tells = [s for s in due_steps(store, clock) if s.kind == "tell"]
    assert [(s.person_id, s.details["name"]) for s in tells] == [(mara, "Rui X")]
    assert "spoken with Rui X, whom" in draft_for(store, clock, mara, "tell").body
