import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock, iso
from app.errors import AppError
from app.mail import own_templates as own
from app.mail.fitting import fitting_kind, fitting_template
from app.mail.letters import draft_for, ensure_letter, mark_sent
from app.mail.templates import KINDS, letter_templates
from app.people.service import add_person, edit_person, log_event
from app.store.db import Store
from app.store.models import Event, Referral
from tests.refusals import coded


@pytest.fixture
def mara(store: Store, clock: FixedClock) -> int:
    made = add_person(store, clock, "Mara", "Oyelaran", email="mara@example.com", company="Rail")
    return min(made.of("person"))


def named(store: Store, key: str):
    return next(t for t in own.all_templates(store) if t.key == key)


def test_without_own_words_the_shipped_ones_stand(store: Store) -> None:
    assert own.all_templates(store) == letter_templates()
    assert {template.kind for template in own.all_templates(store)} == set(KINDS)


def test_a_reworded_template_is_used_and_restored(store: Store, clock, mara: int) -> None:
    own.save_template(store, "admired", body="{salutation},\n\nMine.\n\n{thing}", name="  Mine  ")
    own.save_template(store, "admired", subject="About {nowhere}\nShort")
    assert own.is_changed(store, "admired")
    draft = draft_for(store, clock, mara, "first")
    assert draft.body == "Dear Mara,\n\nMine.\n\n[fill in: thing]"
    assert draft.subject == "Short"
    assert named(store, "admired").name == "Mine"
    own.restore_template(store, "admired")
    assert named(store, "admired") == next(t for t in letter_templates() if t.key == "admired")
    store.undo()
    assert named(store, "admired").name == "Mine"


def test_typing_on_is_one_undo(store: Store) -> None:
    own.save_template(store, "alum", body="A")
    own.save_template(store, "alum", body="AB")
    assert named(store, "alum").body == (("AB",),)
    store.undo()
    assert not own.is_changed(store, "alum")


def test_a_copy_is_ones_own_and_can_go(store: Store, clock, mara: int) -> None:
    key, _ = own.copy_template(store, "admired")
    again, _ = own.copy_template(store, "admired")
    assert named(store, key).name == "I admire the work (2)"
    assert named(store, again).name == "I admire the work (3)"
    own.save_template(store, key, body="Only mine.")
    assert draft_for(store, clock, mara, "first", key).body == "Only mine."
    assert draft_for(store, clock, mara, "first").template_key == "admired"
    own.delete_template(store, key)
    assert key not in [t.key for t in own.all_templates(store)]
    store.undo()
    assert named(store, key).body == (("Only mine.",),)


def test_what_cannot_be_is_refused(store: Store) -> None:
    with pytest.raises(AppError, check=coded("shipped_template")):
        own.delete_template(store, "admired")
    for write in (own.delete_template, own.copy_template, own.save_template):
        with pytest.raises(AppError, check=coded("unknown_template")):
            write(store, "nowhere")
    with pytest.raises(AppError, check=coded("empty_template_name")):
        own.save_template(store, "admired", name="  ")
    assert not own.restore_template(store, "nowhere")


def test_templates_travel_as_a_file(store: Store, tmp_path, clock) -> None:
    key, _ = own.copy_template(store, "thank")
    own.save_template(
        store, key, body='Dear “you”,\n\nA "quote" \\ {me}\n| other\n|', name="T\u007f"
    )
    content = own.export_templates(own.all_templates(store))
    found = own.read_templates(content, "letters.toml")
    assert found == own.all_templates(store)[:0] + tuple(
        type(t)(t.key, t.kind, t.name, t.subject, t.body) for t in own.all_templates(store)
    )
    assert not own.import_templates(store, found)
    other = Store.open(tmp_path / "other" / "askwell.db", clock)
    assert own.import_templates(other, found).touches("template")
    assert [t.name for t in own.all_templates(other)] == [t.name for t in own.all_templates(store)]
    other.undo()
    assert own.all_templates(other) == letter_templates()
    other.close()


def test_a_json_file_is_read_too_and_words_a_shipped_template(store: Store) -> None:
    entry = {"key": "admired", "kind": "first", "name": "N", "subject": "S", "body": "A\n\nB\n| C"}
    for whole in ({"template": [entry]}, [entry]):
        (found,) = own.read_templates(json.dumps(whole).encode())
        assert found.body == (("A",), ("B", "C"))
    own.import_templates(store, [found])
    assert named(store, "admired").subject == ("S",)
    own.import_templates(store, own.read_templates(json.dumps([entry | {"name": "M"}]).encode()))
    assert named(store, "admired").name == "M"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"not = [toml",
        b"[]",
        b"{}",
        b'{"template": 3}',
        b'{"template": [3]}',
        b'[{"kind": "poem", "name": "N", "subject": "S", "body": "B"}]',
        b'[{"kind": "first", "name": "", "subject": "S", "body": "B"}]',
        b'[{"kind": "first", "name": "N", "subject": 3, "body": "B"}]',
        b'[{"kind": "first", "name": "N", "subject": "S", "body": [[3]]}]',
        b'[{"kind": "first", "name": "N", "subject": "S", "body": {}}]',
        b'[{"kind": "first", "name": "N", "subject": "S", "body": "' + b"x" * 20_001 + b'"}]',
        b"[" * 100_000,
        b"#" * 300_000,
        json.dumps([{"kind": "first", "name": "N", "subject": "S", "body": "B"}] * 201).encode(),
    ],
)
def test_a_broken_file_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(AppError, check=coded("bad_templates")) as caught:
        own.read_templates(content, "letters.toml")
    assert caught.value.message.startswith("letters.toml holds no letter templates: ")


@given(st.binary(max_size=300))
def test_any_bytes_are_templates_or_refused(content: bytes) -> None:
    try:
        own.read_templates(content)
    except AppError as error:
        assert error.code == "bad_templates"


def test_the_fields_say_what_they_become(store: Store, clock, mara: int) -> None:
    values = own.field_values(store, clock, mara)
    assert (values["first"], values["company"], values["mutual"]) == ("Mara", "Rail", "")
    assert set(own.field_values(store, clock, None).values()) == {""}


def test_the_fitting_letter_follows_from_facts(store: Store, clock: FixedClock, mara: int) -> None:
    def kind() -> str:
        return fitting_kind(store, clock, mara)

    assert kind() == "first"
    edit_person(store, clock, mara, "goals", "volunteer mentor")
    assert kind() == "volunteer"
    log_event(store, clock, mara, "sent")
    assert kind() == "remind"
    log_event(store, clock, mara, "replied")
    log_event(store, clock, mara, "scheduled", clock.now() + timedelta(days=1))
    assert kind() == "confirm"
    clock.advance(timedelta(days=2))
    log_event(store, clock, mara, "met")
    assert kind() == "thank"
    log_event(store, clock, mara, "thanked")
    assert kind() == "mentor"
    with store.operation("named") as op:
        op.insert(Referral, from_person_id=mara, name="Hana", created_at="2026-11-25T09:00:00Z")
    assert kind() == "refer"
    for wrote in ("refer", "mentor"):
        mark_sent(store, clock, ensure_letter(store, clock, mara, wrote)[0])
    assert kind() == "stay_in_touch"
    clock.advance(timedelta(days=9))
    with store.operation("news") as op:
        at = iso(clock.now())
        op.insert(Event, person_id=mara, kind="job_change", at=at, recorded_at=at)
    assert kind() == "congratulate"
    clock.advance(timedelta(days=61))
    assert kind() == "stay_in_touch"


def test_who_named_them_comes_first(store: Store, clock, mara: int) -> None:
    tom = min(add_person(store, clock, "Tom", "Ash").of("person"))
    with store.operation("named") as op:
        at = "2026-11-25T09:00:00Z"
        op.insert(Referral, from_person_id=tom, to_person_id=mara, name="Mara", created_at=at)
    assert fitting_template(store, mara, "first").key == "introduced"
    draft = draft_for(store, clock, mara, "first")
    assert draft.subject == "Tom Ash suggested that I write to you"
