"""Address books fill blanks, make nobody a contact by themselves, and count every row once."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import FixedClock
from app.imports.apply import apply_plan
from app.imports.drop import look_at
from app.imports.known import remember_mapping
from app.imports.linkedin import header_signature
from app.imports.plan import plan_import
from app.imports.report import import_paths
from app.people.merge import merge_people
from app.people.service import add_person
from app.research.me import change_me
from app.store.db import Store
from app.store.models import ContactPoint, Person
from tests.app.imports.test_plan import contents
from tests.fixtures import books
from tests.fixtures import linkedin as li


@pytest.fixture
def add(store: Store, clock: FixedClock):
    def add(first: str, last: str, **more: object) -> int:
        return min(add_person(store, clock, first, last, **more).of("person"))

    return add


@pytest.fixture
def put(tmp_path):
    def put(*cards: str, name: str = "x.vcf"):
        path = tmp_path / name
        path.write_text("".join(f"BEGIN:VCARD\n{card}\nEND:VCARD\n" for card in cards), "utf-8")
        return path

    return put


def points(store: Store) -> list[tuple]:
    return store.sql("SELECT kind, value FROM contact_point ORDER BY id")


def test_nobody_becomes_a_contact_and_everybody_unknown_is_counted(store, clock, put):
    (report,) = import_paths(store, clock, [put("FN:Ann Lee", "FN:Bo Ek", "NOTE:x", "ORG:Acme")])
    assert (report.kind, report.outcome, report.rows_total) == ("vcard", "imported", 4)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 0)
    assert report.skipped == {"not_known": 2, "blank_row": 1, "no_name": 1}
    assert store.sql("SELECT count(*) FROM person") == [(0,)]
    assert store.undo_label is None


FULL = (
    "FN:Ann Lee\nEMAIL:ann@example.com\nEMAIL:lee@example.org\nTEL:+46 70 123 45 67\n"
    "TEL:+46 8 12 34 56\nORG:Acme\nTITLE:Engineer\nURL:https://ann.example.org\n"
    "URL:https://www.linkedin.com/in/ann-lee\nBDAY:1990-03-07\nADR:;;;Gothenburg;;;"
)


def test_blanks_are_filled_and_further_addresses_stand_beside_the_card(store, clock, add, put):
    ann = add("Ann", "Lee", email="ann@example.com")
    (report,) = import_paths(store, clock, [put(FULL)])
    assert (report.updated, report.skipped) == (1, {})
    card = store.get(Person, ann)
    assert (card.company, card.company_key, card.position) == ("Acme", "acme", "Engineer")
    assert (card.phone, card.website) == ("+46 70 123 45 67", "https://ann.example.org")
    assert (card.linkedin_slug, card.location) == ("ann-lee", "Gothenburg")
    assert points(store) == [
        ("email", "lee@example.org"),
        ("phone", "+46 8 12 34 56"),
        ("birthday", "1990-03-07"),
    ]
    store.undo()
    assert points(store) == []
    assert store.get(Person, ann).phone is None


def test_what_is_there_is_never_replaced(store, clock, add, put):
    have = {"company": "Fabrikam", "position": "Head", "phone": "1234567", "location": "Oslo"}
    ann = add("Ann", "Lee", email="ann@example.com", website="x.example.org", **have)
    import_paths(store, clock, [put(FULL)])
    card = store.get(Person, ann)
    assert {name: getattr(card, name) for name in have} == have
    assert ("url", "https://ann.example.org") in points(store)


def test_the_same_book_again_changes_nothing_even_after_an_edit(store, clock, add, put):
    add("Ann", "Lee", email="ann@example.com")
    path = put(FULL)
    import_paths(store, clock, [path])
    with store.operation("Edit") as op:
        op.update(Person, 1, location=None)
    before = contents(store)
    (report,) = import_paths(store, clock, [path])
    assert (report.updated, report.unchanged) == (0, 1)
    assert contents(store) == before


@pytest.mark.parametrize(
    ("have", "card"),
    [
        ({"linkedin_slug": "ann-lee"}, "FN:A L\nURL:https://linkedin.com/in/Ann-Lee/"),
        ({"email": "Ann@Example.com"}, "FN:A L\nEMAIL:ann@example.COM"),
        ({"phone": "070-123 45 67"}, "FN:A L\nTEL:+46 70 123 45 67"),
        ({"company": "ACME"}, "FN:ann lee\nORG:Acme"),
    ],
)
def test_whom_an_entry_means(store, clock, add, put, have, card):
    change_me(store, {"country": "SE"})
    ann = add("Ann", "Lee", **have)
    (report,) = import_paths(store, clock, [put(f"{card}\nTITLE:Engineer")])
    assert report.updated == 1
    assert store.get(Person, ann).position == "Engineer"


def test_further_addresses_tell_whom_an_entry_means(store, clock, add, put):
    ann = add("Ann", "Lee")
    with store.operation("Further") as op:
        op.insert(ContactPoint, person_id=ann, kind="email", value="Lee@example.org")
    import_paths(store, clock, [put("FN:X Y\nEMAIL:lee@example.org\nTITLE:Engineer")])
    assert store.get(Person, ann).position == "Engineer"


def test_a_name_and_company_of_two_people_mean_neither(store, clock, add, put):
    add("Ann", "Lee", company="Acme")
    add("Ann", "Lee", company="Acme")
    (report,) = import_paths(store, clock, [put("FN:Ann Lee\nORG:Acme\nTITLE:Engineer")])
    assert report.skipped == {"not_known": 1}


def test_a_switchboard_means_nobody(store, clock, add, put):
    add("Ann", "Lee", phone="+46701234567")
    add("Bo", "Ek", phone="+46701234567")
    (report,) = import_paths(store, clock, [put("FN:Cy Orr\nTEL:+46701234567")])
    assert report.skipped == {"not_known": 1}


def test_another_profile_is_another_person_whatever_they_share(store, clock, add, put):
    add("Ann", "Lee", email="ann@example.com", linkedin_slug="ann-lee")
    card = "FN:Ann Lee\nEMAIL:ann@example.com\nURL:https://www.linkedin.com/in/ann-2"
    (report,) = import_paths(store, clock, [put(card)])
    assert report.skipped == {"not_known": 1}


def test_a_second_row_of_somebody_is_a_duplicate_that_fills_blanks(store, clock, add, put):
    add("Ann", "Lee", email="ann@example.com")
    again = "FN:Ann Lee\nEMAIL:ann@example.com\nTITLE:Engineer"
    (report,) = import_paths(store, clock, [put("FN:A\nEMAIL:ann@example.com", again)])
    assert (report.updated, report.unchanged, report.skipped) == (1, 0, {"duplicate": 1})
    assert store.get(Person, 1).position == "Engineer"


def test_who_is_picked_by_hand_is_added_with_all_addresses(store, clock, put):
    plan = plan_import(store, put(FULL, "FN:Bo Ek", "FN:Ann Lee\nEMAIL:lee@example.org"))
    assert not plan
    assert [offered.entry.name for offered in plan.offered] == ["Ann Lee", "Bo Ek"]
    changes = apply_plan(store, clock, plan, picked=[plan.offered[0].key])
    assert changes.label == "Import 1 person"
    (ann,) = store.rows(Person.select())
    assert (ann.email, ann.phone, ann.origin) == ("ann@example.com", "+46 70 123 45 67", "book")
    assert ann.linkedin_slug == "ann-lee"
    assert points(store)[0] == ("email", "lee@example.org")
    batch = store.sql("SELECT kind, rows_total, created, skipped FROM import_batch")
    assert batch == [("vcard", 3, 1, '{"not_known": 1, "duplicate": 1}')]
    store.undo()
    assert store.sql("SELECT count(*) FROM contact_point") == [(0,)]


def test_a_fill_left_out_by_hand_is_not_written(store, clock, add, put):
    add("Ann", "Lee", email="ann@example.com")
    plan = plan_import(store, put(FULL))
    assert plan.fills[0].changes[0] == ("company", None, "Acme")
    assert not apply_plan(store, clock, plan, [plan.fills[0].key])


def test_a_plan_outlives_small_changes_made_meanwhile(store, clock, add, put):
    ann = add("Ann", "Lee", email="ann@example.com")
    gone = add("Bo", "Ek", email="bo@example.com")
    plan = plan_import(store, put(FULL, "FN:Bo Ek\nEMAIL:bo@example.com\nTITLE:x"))
    add("Cy", "Orr", linkedin_slug="ann-lee")
    with store.operation("Meanwhile") as op:
        op.delete(Person, gone)
        op.update(Person, ann, company="Typed by hand")
    apply_plan(store, clock, plan)
    card = store.get(Person, ann)
    assert (card.company, card.linkedin_slug, card.position) == ("Typed by hand", None, "Engineer")


def test_a_book_dropped_beside_an_export_fills_the_people_it_makes(store, clock, put, tmp_path):
    export = tmp_path / "Connections.csv"
    export.write_text(li.connections_2023(), "utf-8")
    book = put("FN:Ann Lee\nEMAIL:ann.lee@example.com\nTEL:+1 555 0100")
    reports = import_paths(store, clock, [export, book])
    assert [(r.created, r.updated) for r in reports] == [(3, 0), (0, 1)]
    assert store.sql("SELECT phone FROM person WHERE first_name = 'Ann'") == [("+1 555 0100",)]
    assert store.undo_label == "Import 3 people"


def test_linkedins_copies_fill_blanks_but_only_connections_are_counted(store, clock, tmp_path):
    row = {"FirstName": "Ann", "Emails": "ann.lee@example.com", "PhoneNumbers": "+15550100"}
    table = books.table(books.IMPORTED, [row, {"FirstName": "Zed", "Emails": "z@example.com"}])
    files = {"Connections.csv": li.connections_2023(), "ImportedContacts.csv": table}
    (report,) = import_paths(store, clock, [li.write_zip(tmp_path / "x.zip", files)])
    assert (report.rows_total, report.created, report.updated, report.skipped) == (3, 3, 0, {})
    assert store.sql("SELECT phone FROM person WHERE first_name = 'Ann'") == [("+15550100",)]


def test_columns_mapped_by_hand_go_on_making_contacts(store, clock, tmp_path):
    path = tmp_path / "contacts.csv"
    path.write_text(books.table(books.GOOGLE_NEW, [{"First Name": "Ann", "Last Name": "Lee"}]))
    assert look_at(path).kind == "google_csv"
    remember_mapping(
        store, header_signature(books.GOOGLE_NEW.split(",")), {"first_name": "First Name"}
    )
    (report,) = import_paths(store, clock, [path])
    assert (report.kind, report.created) == ("connections_csv", 1)


def test_a_merged_profile_does_not_come_back_with_the_next_export(store, clock, add, tmp_path):
    one = add("Ann", "Lee", company="Acme", linkedin_slug="ann-lee", profile_url=li.ANN[2])
    other = add("Ann", "Lee", linkedin_slug="ann-2", profile_url=f"{li.ANN[2]}-2")
    with store.operation("Set up") as op:
        op.update(Person, other, linkedin_slug="ann-lee-2", email="old@example.com")
    merge_people(store, clock, one, other)
    path = tmp_path / "Connections.csv"
    twin = ("Ann", "Lee", f"{li.ANN[2]}-2", "old@example.com", "Old", "Old", "21 Apr 2019")
    path.write_text(li.connections_2023([twin, li.ANN]), "utf-8")
    (report,) = import_paths(store, clock, [path])
    assert (report.created, report.skipped) == (0, {"duplicate": 1})
    card = store.get(Person, one)
    assert (card.linkedin_slug, card.company) == ("ann-lee", "Acme")


_WHO = st.sampled_from(["FN:Ann Lee", "FN:Bo Ek", "FN:", "FN:Zed Zee"])
_WITH = st.sampled_from(
    ["", "EMAIL:ann@example.com", "TEL:+46701234567", "ORG:Acme", "TITLE:x", "EMAIL:z@example.org"]
)
_CARD = st.tuples(_WHO, _WITH, _WITH).map("\n".join)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(_CARD, max_size=8))
def test_every_entry_is_counted_once_twice_is_once_and_undo_restores(
    tmp_path_factory, clock, cards
):
    folder = tmp_path_factory.mktemp("case")
    store = Store.open(folder / "askwell.db", clock)
    add_person(store, clock, "Ann", "Lee", email="ann@example.com")
    add_person(store, clock, "Bo", "Ek", company="Acme")
    path = folder / "x.vcf"
    path.write_text("".join(f"BEGIN:VCARD\n{card}\nEND:VCARD\n" for card in cards))
    before = contents(store)
    if cards:
        (report,) = import_paths(store, clock, [path])
        counted = report.created + report.updated + report.unchanged
        assert counted + sum(report.skipped.values()) == report.rows_total == len(cards)
        assert report.created == 0
        after = contents(store)
        (again,) = import_paths(store, clock, [path])
        assert (again.created, again.updated) == (0, 0)
        assert contents(store) == after
        if after != before:
            store.undo()
            assert contents(store) == before
    store.close()
