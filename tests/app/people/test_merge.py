"""One person, one card: what is merged, what stays of both, and one Undo."""

from __future__ import annotations

import pytest

from app.clock import FixedClock
from app.errors import AppError
from app.people.duplicates import duplicates
from app.people.merge import FIRST, SECOND, merge_people, side_by_side, tell_apart
from app.people.service import add_person, log_event
from app.store.db import Store
from app.store.models import (
    MODELS,
    Answer,
    Attachment,
    CommonGround,
    ContactPoint,
    Credential,
    Education,
    Email,
    GroupMember,
    Interview,
    Message,
    NotSame,
    OfferedTime,
    Person,
    PersonGroup,
    Position,
    Promise,
    Referral,
    ResearchNote,
    Sheet,
    SheetItem,
    StepState,
)
from tests.refusals import coded

NOW = "2026-11-24T09:00:00Z"
MADE = {"created_at": NOW, "updated_at": NOW}


def add(store: Store, clock: FixedClock, first: str, last: str, **more: object) -> int:
    return min(add_person(store, clock, first, last, **more).of("person"))


def hang_everything(store: Store, clock: FixedClock, person_id: int, mark: str) -> None:
    """A row of every kind that can hang on a person."""
    log_event(store, clock, person_id, "sent", note=mark)
    with store.operation("Hang") as op:
        who = {"person_id": person_id}
        email = op.insert(Email, **who, kind="first", subject=mark, body=mark, **MADE)
        talk = op.insert(Interview, **who, uid=mark, starts_at=NOW, status="held", **MADE)
        sheet = op.insert(Sheet, **who, interview_id=talk, **MADE)
        item = op.insert(SheetItem, sheet_id=sheet, rank=1, text=mark, minutes=2)
        op.insert(Answer, sheet_item_id=item, text=mark, status="asked", updated_at=NOW)
        op.insert(Message, **who, at=NOW, direction="in", text=mark, source="x", source_key=mark)
        op.insert(ResearchNote, **who, kind="note", text=mark, noted_on="2026-11-24", **MADE)
        op.insert(Promise, **who, direction="mine", text=mark, created_at=NOW)
        op.insert(Referral, from_person_id=person_id, name=mark, created_at=NOW)
        op.insert(StepState, **who, kind=mark, created_at=NOW)
        op.insert(Attachment, **who, name=mark, content=mark.encode(), added_at=NOW)
        op.insert(OfferedTime, **who, email_id=email, starts_at=NOW, ends_at=NOW, status="free")
        op.insert(ContactPoint, **who, kind="email", value=f"{mark}@example.net")
        op.insert(Position, **who, company=mark, title="x", source="pdf")
        op.insert(Education, **who, school=mark, source="pdf")
        op.insert(Credential, **who, kind="skill", name=mark, source="pdf")


def contents(store: Store) -> dict[str, list[tuple]]:
    names = [str(model._meta.table_name) for model in MODELS]
    held = {name: store.sql(f'SELECT * FROM "{name}" ORDER BY id') for name in names}
    held["search"] = store.sql("SELECT rowid FROM person_search WHERE person_search MATCH 'ann*'")
    store.sql("INSERT INTO person_search(person_search) VALUES ('integrity-check')")
    store.sql("INSERT INTO research_note_search(research_note_search) VALUES ('integrity-check')")
    return held


def pointing_at(store: Store, person_id: int) -> int:
    return sum(
        store.sql(f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?', (person_id,))[0][0]
        for table, column in store.sql(
            'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f '
            "WHERE m.type = 'table' AND f.\"table\" = 'person'"
        )
    )


@pytest.fixture
def two(store: Store, clock: FixedClock) -> tuple[int, int]:
    one = add(store, clock, "Ann", "Lee", email="ann@example.com", company="Acme", position="Eng")
    other = add(
        store,
        clock,
        "Anne",
        "Lee",
        email="anne@example.org",
        company="Fabrikam",
        position="Head",
        phone="+46701234567",
        linkedin_slug="ann-lee",
        profile_url="https://www.linkedin.com/in/ann-lee",
    )
    return one, other


def test_everything_that_hangs_on_both_is_on_one_card_and_undo_parts_them(store, clock, two):
    one, other = two
    hang_everything(store, clock, one, "alpha")
    hang_everything(store, clock, other, "beta")
    before = contents(store)
    hanging = pointing_at(store, one) + pointing_at(store, other)
    merge_people(store, clock, one, other)
    # Beside what there was, a second e-mail address and a former job.
    assert pointing_at(store, one) == hanging + 2
    assert store.get(Person, other) is None
    after = contents(store)
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after


def test_each_field_is_taken_from_the_card_that_was_chosen(store, clock, two):
    one, other = two
    merge_people(store, clock, one, other, {"first_name": SECOND, "company": FIRST})
    ann = store.get(Person, one)
    assert (ann.first_name, ann.company, ann.email) == ("Anne", "Acme", "ann@example.com")
    assert (ann.phone, ann.linkedin_slug) == ("+46701234567", "ann-lee")
    assert (ann.sort_name, ann.company_key) == ("anne lee", "acme")


def test_addresses_and_jobs_that_were_not_chosen_stay_beside_the_card(store, clock, two):
    one, other = two
    merge_people(store, clock, one, other)
    assert store.sql("SELECT person_id, kind, value FROM contact_point") == [
        (one, "email", "anne@example.org")
    ]
    assert store.sql("SELECT person_id, company, title FROM position") == [
        (one, "Fabrikam", "Head")
    ]


def test_what_can_stand_only_once_does_not_clash(store, clock, two):
    one, other = two
    third = add(store, clock, "Bo", "Ek")
    with store.operation("Set up") as op:
        group = op.insert(PersonGroup, name="Rail")
        for person_id in two:
            op.insert(GroupMember, group_id=group, person_id=person_id)
            op.insert(
                CommonGround,
                person_id=person_id,
                kind="school",
                match_key="u",
                text="U",
                status="rejected",
                created_at=NOW,
            )
            op.insert(NotSame, person_id=person_id, other_id=third)
            op.insert(Education, person_id=person_id, school="U", source="pdf")
        op.insert(NotSame, person_id=one, other_id=other)
        op.insert(Referral, from_person_id=one, to_person_id=other, name="Anne", created_at=NOW)
    before = contents(store)
    merge_people(store, clock, one, other)
    assert store.sql("SELECT person_id FROM group_member") == [(one,)]
    assert store.sql("SELECT person_id, status FROM common_ground") == [(one, "rejected")]
    assert store.sql("SELECT person_id, other_id FROM not_same") == [(one, third)]
    assert store.sql("SELECT from_person_id, to_person_id FROM referral") == [(one, None)]
    assert store.sql("SELECT count(*) FROM education") == [(1,)]
    store.undo()
    assert contents(store) == before


def test_a_person_is_not_merged_with_themselves_or_with_nobody(store, clock, two):
    assert not merge_people(store, clock, two[0], two[0])
    with pytest.raises(AppError, check=coded("no_such_person")):
        merge_people(store, clock, two[0], 99)


def test_two_cards_side_by_side_show_what_differs_and_what_hangs_on_each(store, clock, two):
    one, other = two
    log_event(store, clock, other, "sent")
    cards = side_by_side(store, one, other)
    fields = {pair.name: pair for pair in cards.fields}
    assert fields["email"].differs
    assert not fields["last_name"].differs
    assert (fields["phone"].first, fields["phone"].taken) == ("", SECOND)
    assert (cards.first, cards.second) == ({}, {"event": 1})


def test_the_earlier_day_of_connection_is_proposed(store, clock):
    one = add(store, clock, "Ann", "Lee", connected_on="2024-01-01")
    other = add(store, clock, "Ann", "Lee", connected_on="2020-01-01")
    merge_people(store, clock, one, other)
    assert store.get(Person, one).connected_on == "2020-01-01"


def test_told_apart_is_never_proposed_again_until_undone(store, clock):
    one = add(store, clock, "Ann", "Lee", email="ann@example.com")
    other = add(store, clock, "A.", "Lee", email="ANN@example.com")
    assert [pair[:2] for pair in duplicates(store)] == [(one, other)]
    tell_apart(store, other, one)
    assert not tell_apart(store, one, other)
    assert duplicates(store) == []
    store.undo()
    assert len(duplicates(store)) == 1
