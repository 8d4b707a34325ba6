"""Who named whom as a tree: every name once, however they go in circles."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import iso
from app.interviews.named_tree import who_named_whom
from app.people.service import add_person, log_event
from app.store.db import Store
from app.store.models import Referral


def person(store: Store, clock, name: str) -> int:
    return min(add_person(store, clock, name, "", position="Engineer").of("person"))


def names(store: Store, clock, giver: int, to: int | None, name: str = "") -> None:
    with store.operation("Name") as op:
        op.insert(
            Referral,
            from_person_id=giver,
            to_person_id=to,
            name=name or f"P{to}",
            note="for tooling",
            created_at=iso(clock.now()),
        )


def shape(store: Store) -> list[str]:
    return [f"{'  ' * line.depth}{line.name}" for line in who_named_whom(store)]


def test_names_stand_below_who_gave_them(store, clock):
    mara, hana, rui = (person(store, clock, name) for name in ("Mara", "Hana", "Rui"))
    names(store, clock, mara, hana)
    names(store, clock, mara, None, "Somebody New")
    names(store, clock, hana, rui)
    log_event(store, clock, hana, "met")
    assert shape(store) == ["Mara", "  Hana", "    Rui", "  Somebody New"]
    lines = who_named_whom(store)
    assert [line.parent for line in lines] == [-1, 0, 1, 0]
    assert (lines[1].stage, lines[1].job, lines[1].note) == ("met", "Engineer", "for tooling")
    assert (lines[0].referral_id, lines[3].person_id) == (None, None)


def test_a_circle_is_told_once_and_ends_where_it_closes(store, clock):
    first, second, third = (person(store, clock, name) for name in ("Ada", "Ben", "Cy"))
    names(store, clock, first, second)
    names(store, clock, second, third)
    names(store, clock, third, first)
    assert shape(store) == ["Ada", "  Ben", "    Cy", "      Ada"]
    assert [line.again for line in who_named_whom(store)] == [False, False, False, True]


def test_who_names_themselves_is_left_out(store, clock):
    ada = person(store, clock, "Ada")
    names(store, clock, ada, ada)
    assert who_named_whom(store) == ()


def test_who_was_named_twice_has_one_branch(store, clock):
    ada, ben, hana, rui = (person(store, clock, name) for name in ("Ada", "Ben", "Hana", "Rui"))
    names(store, clock, ada, hana)
    names(store, clock, ben, hana)
    names(store, clock, hana, rui)
    assert shape(store) == ["Ada", "  Hana", "    Rui", "Ben", "  Hana"]
    assert [line.again for line in who_named_whom(store)] == [False, False, False, False, True]


def test_a_chain_longer_than_the_stack_is_walked(store, clock):
    count = 3_000
    store.db.execute_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO person (id, uid, first_name, created_at, updated_at) "
        "SELECT i, 'u' || i, 'P' || i, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z' FROM n",
        (count,),
    )
    store.db.execute_sql(
        "INSERT INTO referral (from_person_id, to_person_id, name, created_at) "
        "SELECT id, id + 1, 'x', '2026-01-01T00:00:00Z' FROM person WHERE id < ?",
        (count,),
    )
    lines = who_named_whom(store)
    assert (len(lines), lines[-1].depth) == (count, count - 1)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6)), max_size=25))
def test_whatever_was_named_each_name_stands_once_and_parents_come_first(store, clock, links):
    store.db.execute_sql("DELETE FROM referral")
    store.db.execute_sql("DELETE FROM person")
    for who in range(1, 7):
        store.db.execute_sql(
            "INSERT INTO person (id, uid, first_name, created_at, updated_at) "
            "VALUES (?, ?, ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
            (who, f"u{who}", f"P{who}"),
        )
    for giver, to in links:
        store.db.execute_sql(
            "INSERT INTO referral (from_person_id, to_person_id, name, created_at) "
            "VALUES (?, ?, 'x', '2026-01-01T00:00:00Z')",
            (giver, to or None),
        )
    lines = who_named_whom(store)
    told = [line.referral_id for line in lines if line.referral_id is not None]
    kept = [(giver, to) for giver, to in links if giver != to]
    assert len(told) == len(set(told)) == len(kept)
    for line in lines:
        assert line.parent < line.place
        assert line.depth == (lines[line.parent].depth + 1 if line.parent >= 0 else 0)
    branches = [line.person_id for line in lines if not line.again and line.person_id]
    givers = {giver for giver, _ in kept}
    assert {who for who in branches if who in givers} == givers
