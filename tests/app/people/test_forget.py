"""Somebody who is forgotten is in no byte of the store, and does not come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import FixedClock
from app.context import open_context
from app.errors import AppError
from app.imports.report import import_paths
from app.people.forget import ERASED, forget_person
from app.people.queries import find_person, people_ids
from app.people.service import add_person, edit_person
from app.research.notes import add_note
from app.store.db import Store
from app.store.erase import erase_traces, expect_erasing, finish_erasing
from app.store.models import CommonGround, ContactPoint, Message, Referral
from app.store.search import search_everything
from tests.app.people.test_merge import hang_everything
from tests.fixtures import books
from tests.fixtures import linkedin as li
from tests.refusals import coded

NOW = "2026-11-24T09:00:00Z"
SECRETS = (
    "Quillfeather",
    "quillfeather",
    "hidden.address@example.com",
    "further.address@example.org",
    "swordfishnote",
    "marzipanmessage",
    "+46701234567",
    "quill-slug",
)


@pytest.fixture
def ann(store: Store, clock: FixedClock) -> int:
    """Somebody with everything on file, edited so that Undo knows old values too."""
    person_id = min(
        add_person(
            store,
            clock,
            "Annika",
            "Quillfeather",
            email="hidden.address@example.com",
            phone="+46701234567",
            company="Zanzibar Works",
            linkedin_slug="quill-slug",
            profile_url="https://www.linkedin.com/in/quill-slug",
            connected_on="2020-04-21",
        ).of("person")
    )
    hang_everything(store, clock, person_id, "marzipanmessage")
    add_note(store, clock, person_id, "swordfishnote about Annika")
    edit_person(store, clock, person_id, "location", "Gothenburg")
    with store.operation("Further") as op:
        op.insert(
            ContactPoint, person_id=person_id, kind="email", value="further.address@example.org"
        )
    return person_id


def bytes_of(store: Store) -> bytes:
    """The file and its log as they lie on the disk at this moment."""
    folder = store.path.parent
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())


def found_in(held: bytes) -> list[str]:
    return [
        secret
        for secret in SECRETS
        if secret.encode() in held or secret.encode("utf-16-le") in held
    ]


def test_no_byte_of_the_store_or_its_log_tells_of_them(store, clock, ann):
    assert set(found_in(bytes_of(store))) == set(SECRETS)
    forget_person(store, clock, ann)
    assert found_in(bytes_of(store)) == []
    assert store.undo_label is None
    assert search_everything(store, "Quillfeather") == []
    assert store.sql("PRAGMA integrity_check") == [("ok",)]
    store.close()
    assert found_in(bytes_of(store)) == []


def test_what_others_have_because_of_them_goes_and_text_about_others_is_blanked(store, clock, ann):
    bo = min(add_person(store, clock, "Bo", "Ek").of("person"))
    add_note(store, clock, bo, "Knows Annika Quillfeather (hidden.address@example.com) well")
    with store.operation("Mentions") as op:
        op.insert(Referral, from_person_id=bo, name="Annika QUILLFEATHER", created_at=NOW)
        op.insert(Referral, from_person_id=bo, to_person_id=ann, name="A", created_at=NOW)
        op.insert(
            CommonGround,
            person_id=bo,
            kind="acquaintance",
            match_key="annika quillfeather",
            text="Annika Quillfeather recommended him",
            status="added",
            created_at=NOW,
        )
        op.insert(
            Message,
            person_id=bo,
            at=NOW,
            direction="in",
            text="See linkedin.com/in/quill-slug",
            source="x",
        )
    forget_person(store, clock, ann)
    assert store.sql("SELECT text FROM research_note") == [(f"Knows {ERASED} ({ERASED}) well",)]
    assert store.sql("SELECT text FROM message") == [(f"See linkedin.com{ERASED}",)]
    assert store.sql("SELECT count(*) FROM referral") == [(0,)]
    assert store.sql("SELECT count(*) FROM common_ground") == [(0,)]
    assert found_in(bytes_of(store)) == []


def test_a_single_word_is_not_blanked_in_the_text_of_others(store, clock):
    will = min(add_person(store, clock, "Will", "").of("person"))
    bo = min(add_person(store, clock, "Bo", "Ek").of("person"))
    add_note(store, clock, bo, "He will answer")
    forget_person(store, clock, will)
    assert store.sql("SELECT text FROM research_note") == [("He will answer",)]


def connections(tmp_path: Path, one: li.Person, era=li.connections_2023) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(era([one, li.MEI]), "utf-8")
    return path


ANNIKA: li.Person = (
    "Annika",
    "Quillfeather",
    "https://www.linkedin.com/in/Quill-Slug",
    "",
    "Elsewhere",
    "Boss",
    "21 Apr 2020",
)


@pytest.mark.parametrize("era", [li.connections_2018, li.connections_2020, li.connections_2023])
def test_no_later_export_brings_them_back(store, clock, ann, tmp_path, era):
    forget_person(store, clock, ann)
    (report,) = import_paths(store, clock, [connections(tmp_path, ANNIKA, era)])
    assert (report.created, report.skipped) == (1, {"forgotten": 1})
    assert report.rows_total == 2


@pytest.mark.parametrize(
    "card",
    [
        "FN:A Q\nEMAIL:Further.Address@example.org",
        "FN:A Q\nTEL:+46 70 123 45 67",
        "FN:Annika Quillfeather\nORG:Zanzibar Works",
        "FN:Annika Quillfeather",
    ],
)
def test_no_address_book_offers_them(store, clock, ann, tmp_path, card):
    forget_person(store, clock, ann)
    path = tmp_path / "x.vcf"
    path.write_text(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n{books.VCARD_40}")
    (report,) = import_paths(store, clock, [path])
    assert report.skipped == {"forgotten": 1, "not_known": 1}


def test_a_namesake_with_another_profile_may_come(store, clock, ann, tmp_path):
    forget_person(store, clock, ann)
    twin = (*ANNIKA[:2], "https://www.linkedin.com/in/other", *ANNIKA[3:])
    (report,) = import_paths(store, clock, [connections(tmp_path, twin)])
    assert (report.created, report.skipped) == (2, {})


def test_who_had_no_profile_is_known_by_name_and_day_whatever_the_export(store, clock, tmp_path):
    (report,) = import_paths(store, clock, [connections(tmp_path, ANNIKA, li.connections_2020)])
    assert report.created == 2
    forget_person(store, clock, find_person(store, "Annika Quillfeather"))
    (report,) = import_paths(store, clock, [connections(tmp_path, ANNIKA)])
    assert report.skipped == {"forgotten": 1}


def test_the_marks_are_hashes_with_a_key_of_this_store(store, clock, ann, tmp_path):
    forget_person(store, clock, ann)
    mine = {mark for (mark,) in store.sql("SELECT mark FROM forgotten")}
    other = Store.open(tmp_path / "other" / "askwell.db", clock)
    twin = add_person(other, clock, "Annika", "Quillfeather", linkedin_slug="quill-slug")
    forget_person(other, clock, min(twin.of("person")))
    theirs = {mark for (mark,) in other.sql("SELECT mark FROM forgotten")}
    other.close()
    assert mine
    assert theirs
    assert not mine & theirs


def test_copies_that_an_update_left_are_erased_too(store, clock, ann):
    (store.path.parent / "before-step-0001.db").write_bytes(b"Quillfeather")
    forget_person(store, clock, ann)
    assert found_in(bytes_of(store)) == []


def test_nobody_cannot_be_forgotten(store, clock):
    with pytest.raises(AppError, check=coded("no_such_person")):
        forget_person(store, clock, 1)


def test_erasing_that_was_cut_short_is_done_at_the_next_start(store, clock, ann):
    with store.operation("Cut short", undoable=False):
        expect_erasing(store)
    store.close()
    context = open_context(store.path.parent, "2026-11-24T09:00:00Z")
    assert not context.store.sql("SELECT 1 FROM setting WHERE key = 'erase/pending'")
    assert people_ids(context.store) == [ann]
    finish_erasing(context.store)
    erase_traces(context.store)
    context.close()
