from datetime import timedelta

import pytest

from app.clock import FixedClock, iso
from app.errors import AppError
from app.people.service import add_person, log_event
from app.questions.bank import CLOSING, shipped
from app.questions.sheet_page import sheet_page
from app.questions.sheets import add_own_question, ensure_sheet, set_minutes
from app.store.db import Store
from app.store.models import CommonGround, Profile
from tests.refusals import coded


@pytest.fixture
def jonas(store: Store, clock: FixedClock) -> int:
    made = add_person(
        store, clock, "Jonas", "Söderberg", position="Lead", company="Contoso", why="He\nmoved."
    )
    return min(made.of("person"))


def test_the_page_tells_who_when_and_why(store: Store, clock: FixedClock, jonas: int) -> None:
    clock.set_zone("Europe/Stockholm")
    log_event(
        store,
        clock,
        jonas,
        "scheduled",
        clock.now() + timedelta(hours=6.5),
        minutes=30,
        way="video",
    )
    with store.operation("share") as op:
        op.insert(
            CommonGround,
            person_id=jonas,
            kind="school",
            match_key="u",
            text="Uppsala · 2009",
            status="confirmed",
            created_at=iso(clock.now()),
        )
        op.insert(Profile, id=1, goal="Whether product is right for me")
    add_own_question(store, clock, jonas, "What did the first months take?", minutes=9)
    page = sheet_page(store, clock, jonas)
    assert (page.name, page.job, page.why) == ("Jonas Söderberg", "Lead, Contoso", "He moved.")
    assert f"{page.starts_at:%H:%M}" == "16:30"
    assert f"{page.thank_by:%d %H:%M}" == "25 17:00"
    assert (page.minutes, page.way, page.shared) == (30, "video", "Uppsala")
    assert page.learn == "Whether product is right for me"
    assert [q.lines for q in page.questions] == [4, 2, 2]


def test_the_closing_questions_are_last(store: Store, clock: FixedClock, jonas: int) -> None:
    ensure_sheet(store, clock, jonas)
    add_own_question(store, clock, jonas, "Why?")
    set_minutes(store, clock, jonas, 15)
    page = sheet_page(store, clock, jonas)
    closing = {q.key: q.text for q in shipped() if q.key in CLOSING}
    assert [q.text for q in page.questions[-2:]] == [closing[key] for key in CLOSING]
    assert page.thank_by is None


def test_without_a_sheet_or_a_person_there_is_no_page(store, clock, jonas: int) -> None:
    with pytest.raises(AppError, check=coded("no_sheet")):
        sheet_page(store, clock, jonas)
    with pytest.raises(AppError, check=coded("row_gone")):
        sheet_page(store, clock, 99)
