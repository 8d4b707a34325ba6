import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock, iso
from app.errors import AppError
from app.mail import letters
from app.mail.templates import (
    KINDS,
    SUBJECT_LENGTH,
    fill_letter,
    hints,
    letter_templates,
    open_hints,
    parse_body,
    parse_subject,
)
from app.mail.values import about_them
from app.people.queries import dossier
from app.people.service import add_person, log_event
from app.research.me import change_me
from app.store.db import Store
from app.store.models import CommonGround, Interview, Promise
from tests.refusals import coded

FULL = {
    "salutation": "Dear Mara",
    "me": "Nora Weiss",
    "me_line": "an operations analyst at Litware",
    "company": "Northwind Rail",
    "role": "Staff Engineer",
    "minutes": "20",
    "mode": "a call",
    "aim": "I am curious.",
}
LEAST = {"salutation": "Hello", "minutes": "20", "mode": "a call", "aim": "I am curious."}
PERSONAL = {name: f"some words on {name}" for name in hints() if name not in FULL}
LENGTHS = {"first": (60, 150), "second_person": (60, 150), "remind": (20, 60)}
LENGTHS |= {"confirm": (20, 60), "reschedule": (10, 60), "thank": (40, 120)}

FIRST = [template for template in letter_templates() if template.kind == "first"]


@pytest.fixture
def mara(store: Store, clock: FixedClock) -> int:
    made = add_person(
        store,
        clock,
        "Mara",
        "Oyelaran",
        email="mara@example.com",
        company="Northwind Rail",
        position="Staff Engineer",
        why="Moved a timetable off a mainframe.\nWrote it up.",
    )
    return min(made.of("person"))


@pytest.mark.parametrize("template", letter_templates(), ids=lambda t: t.key)
def test_every_template_is_whole_with_and_without_what_is_known(template) -> None:
    for values in (LEAST, FULL, FULL | PERSONAL):
        filled = fill_letter(template, values)
        assert not re.search(r"[{}]", filled.subject + filled.body)
        assert len(filled.subject) <= SUBJECT_LENGTH
        assert filled.subject or template.kind == "note"
        assert "hope this finds" not in filled.body
    whole = fill_letter(template, FULL | PERSONAL)
    assert whole.missing == ()
    assert not open_hints(whole.body)
    least, most = LENGTHS.get(template.kind, (15, 130))
    assert least <= len(whole.body.split()) <= most


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_template_that_needs_nothing(kind: str) -> None:
    assert any(not t.needs for t in letter_templates() if t.kind == kind)


def test_first_letters_ask_one_question_and_no_job() -> None:
    for template in FIRST:
        body = fill_letter(template, FULL | PERSONAL).body
        assert body.count("?") == 1
        assert not re.search(r"\bjob\b|\bhire|résumé", body)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Opened the second factory, none laid off.",
            "You opened the second factory, none laid off.",
        ),
        ("Built a group.\nWrote it up", "You built a group. You wrote it up."),
        ("She is head of data and has two teams.", "You are head of data and has two teams."),
        ("He moved to Leeds", "You moved to Leeds."),
        ("The talk on timetables, 2023", "I keep coming back to the talk on timetables, 2023."),
        ("Talk at PyCon", "I keep coming back to Talk at PyCon."),
        ("Your book.", "Your book."),
        ("I want to know how.", "I want to know how."),
        ("Her team is the best?", "Her team is the best?"),
        ("Is chair of the club", "You are chair of the club."),
        ("", ""),
        (None, ""),
    ],
)
def test_a_note_about_them_becomes_a_sentence_to_them(note: str | None, said: str) -> None:
    assert about_them(note) == said


@given(st.text(max_size=120))
def test_any_note_about_them_can_be_said(note: str) -> None:
    said = about_them(note)
    assert "\n" not in said
    assert not said or said[-1] in ".!?…"


@given(st.lists(st.lists(st.sampled_from(["A {me}.", "B\nC", ""]), max_size=3)))
def test_the_text_of_a_template_reads_back(body: list[list[str]]) -> None:
    from app.mail.templates import LetterTemplate

    whole = tuple(("Begin.", *wordings) for wordings in body)
    made = LetterTemplate("k", "first", "N", ("S {me}", "T"), whole)
    again = parse_body(made.body_text)
    assert again == whole
    assert parse_subject(made.subject_text) == made.subject


@given(st.text(max_size=200))
def test_any_text_is_a_template_and_leaves_no_braces(text: str) -> None:
    from app.mail.templates import LetterTemplate

    made = LetterTemplate("k", "first", "N", parse_subject(text), parse_body(text))
    filled = fill_letter(made, {})
    assert not re.search(r"\{[A-Za-z_]{1,30}\}", filled.subject + filled.body)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_value_is_never_read_for_slots(why: str, company: str) -> None:
    values = FULL | {"fact": f"x{why}", "company": f"{{me}}{company}"}
    filled = fill_letter(FIRST[-1], values)
    assert "{me}" in filled.subject or len(company) > 20
    assert "x" in filled.body
    assert "Nora Weiss" in filled.body


def test_a_letter_is_filled_from_the_card(store: Store, clock: FixedClock, mara: int) -> None:
    change_me(store, {"name": "Nora Weiss", "headline": "an analyst at Litware"})
    draft = letters.draft_for(store, clock, mara, "first")
    assert draft.to == "mara@example.com"
    assert draft.body.startswith("Dear Mara,\n\nI am an analyst at Litware.")
    assert "You moved a timetable off a mainframe. You wrote it up. I have" in draft.body
    assert draft.body.endswith("Nora Weiss")
    assert draft.missing == ()
    assert draft.subject == "Your work at Northwind Rail, and a question"


def test_what_only_the_person_can_say_is_hinted(store: Store, clock: FixedClock) -> None:
    ed = min(add_person(store, clock, "Ed", "").of("person"))
    draft = letters.draft_for(store, clock, ed, "first")
    assert set(draft.missing) == {"me_line", "fact", "me"}
    assert len(open_hints(draft.body)) == 3
    assert draft.to == ""


def test_common_ground_picks_the_template(store: Store, clock: FixedClock, mara: int) -> None:
    with store.operation("share") as op:
        op.insert(
            CommonGround,
            person_id=mara,
            kind="employer",
            match_key="trey",
            text="Trey Research · you 2018–2020, Mara 2014–2017",
            evidence="profile",
            status="confirmed",
            created_at=iso(clock.now()),
        )
    draft = letters.draft_for(store, clock, mara, "first")
    assert draft.template_key == "employer"
    assert "Also once at Trey Research" in draft.subject
    assert letters.draft_for(store, clock, mara, "first", "admired").template_key == "admired"


def test_the_history_dates_a_letter(store: Store, clock: FixedClock, mara: int) -> None:
    clock.set_zone("Europe/Berlin")
    now = clock.now()
    log_event(store, clock, mara, "sent", now - timedelta(days=15))
    assert "9 November" in letters.draft_for(store, clock, mara, "remind").body
    log_event(store, clock, mara, "scheduled", now + timedelta(days=1), minutes=30)
    body = letters.draft_for(store, clock, mara, "confirm").body
    assert "Wednesday 25 November at 10:00" in body
    assert "30 minutes" in body
    with store.operation("zone") as op:
        from app.store.models import Person

        op.update(Person, mara, time_zone="Europe/London", salutation="Dear Dr Oyelaran,")
    body = letters.draft_for(store, clock, mara, "confirm").body
    assert "09:00 your time (10:00 mine)" in body
    assert body.startswith("Dear Dr Oyelaran,")


def test_a_thank_you_quotes_the_talk(store: Store, clock: FixedClock, mara: int) -> None:
    log_event(store, clock, mara, "met", clock.now(), minutes=24)
    now = iso(clock.now())
    with store.operation("talk") as op:
        op.insert(
            Interview,
            person_id=mara,
            uid="a",
            starts_at=now,
            status="held",
            learned="Rail runs on trust.",
            will_do="read the report",
            created_at=now,
            updated_at=now,
        )
        op.insert(Promise, person_id=mara, direction="mine", text="the link", created_at=now)
    body = letters.draft_for(store, clock, mara, "thank").body
    assert "24 minutes on 24 November" in body
    assert "Rail runs on trust. I had" in body
    assert "read the report" in body
    assert "what I promised you: the link." in body


def test_unknown_kinds_and_people_are_refused(store: Store, clock: FixedClock, mara: int) -> None:
    with pytest.raises(AppError, check=coded("unknown_letter")):
        letters.draft_for(store, clock, mara, "poem")
    with pytest.raises(AppError, check=coded("no_such_person")):
        letters.draft_for(store, clock, 99, "first")


def test_a_letter_lives_from_draft_to_sent(store: Store, clock: FixedClock, mara: int) -> None:
    email_id, changes = letters.ensure_letter(store, clock, mara, "first")
    assert changes.touches("email")
    assert letters.ensure_letter(store, clock, mara, "first")[0] == email_id
    letters.save_letter(store, clock, email_id, body="Mine.")
    letters.save_letter(store, clock, email_id, body="Mine, all.")
    assert letters.letter_to(store, clock, mara, "first").body == "Mine, all."
    assert letters.letter_to(store, clock, mara, "thank").name == "Mara Oyelaran"
    letters.refill_letter(store, clock, email_id, "alum")
    assert letters.letter_row(store, email_id).template_key == "alum"
    store.undo()
    assert letters.letter_row(store, email_id).body == "Mine, all."
    letters.mark_opened(store, clock, email_id, "mailto")
    assert letters.unsent_letters(store)[0].opened_via == "mailto"
    letters.mark_not_sent(store, clock, email_id)
    assert letters.unsent_letters(store)[0].opened_at is None
    letters.mark_sent(store, clock, email_id)
    assert not letters.mark_sent(store, clock, email_id)
    assert letters.unsent_letters(store) == []
    assert dossier(store, mara).stage == "asked"
    store.undo()
    assert dossier(store, mara).stage == "to_research"
    letters.drop_letter(store, clock, email_id)
    assert letters.unsent_letter(store, mara, "first") is None


@pytest.mark.parametrize(
    ("known", "typed", "kept"),
    [
        (None, " mara@example.org ", "mara@example.org"),
        ("old@example.org", "mara@example.org", "old@example.org"),
        (None, "ask her", None),
        (None, "", None),
    ],
)
def test_the_address_of_a_sent_letter_comes_onto_a_card_without_one(
    store: Store, clock: FixedClock, known: str | None, typed: str, kept: str | None
) -> None:
    who = min(add_person(store, clock, "Mara", "Oyelaran", email=known).of("person"))
    email_id, _ = letters.ensure_letter(store, clock, who, "first")
    letters.save_letter(store, clock, email_id, to_address=typed)
    letters.mark_sent(store, clock, email_id)
    assert dossier(store, who).person.email == kept
    store.undo()
    assert dossier(store, who).person.email == known
    assert letters.draft_for(store, clock, who, "remind").to == (known or "")


@pytest.mark.parametrize("kind", KINDS)
def test_each_sent_letter_is_a_fact(store: Store, clock: FixedClock, mara: int, kind: str) -> None:
    email_id, _ = letters.ensure_letter(store, clock, mara, kind)
    letters.mark_sent(store, clock, email_id)
    event = dossier(store, mara).events[0]
    assert event.kind == letters.FACT_OF_KIND.get(kind, "wrote")
    assert event.note == kind


def test_a_letter_that_is_gone_says_so(store: Store, clock: FixedClock) -> None:
    for write in (letters.mark_sent, letters.mark_not_sent, letters.drop_letter):
        with pytest.raises(AppError, check=coded("row_gone")):
            write(store, clock, 7)
    with pytest.raises(AppError, check=coded("row_gone")):
        letters.refill_letter(store, clock, 7, "alum")
    assert letters.letter_row(store, 7) is None


def test_a_letter_that_was_only_shown_is_kept_as_it_stands(store, clock, mara) -> None:
    draft = letters.draft_for(store, clock, mara, "first")
    email_id, _ = letters.keep_letter(store, clock, replace(draft, body="Mine."))
    again, _ = letters.keep_letter(store, clock, replace(draft, body="Mine too."))
    assert again == email_id
    assert letters.letter_row(store, email_id).body == "Mine too."
