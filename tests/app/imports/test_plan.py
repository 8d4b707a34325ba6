"""The plan of an import and its writing: what is new, what wins, what one Undo takes back."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import FixedClock
from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.known import remember_mapping
from app.imports.plan import ImportPlan, plan_import
from app.imports.report import import_paths, reports_of
from app.jobs import Cancelled
from app.people.forget import forget_person
from app.people.service import edit_person
from app.store.db import Store
from app.store.models import Person
from tests.fixtures import linkedin as li

TABLES = ("person", "position", "event", "import_batch", "import_mapping", "company")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 15, tzinfo=UTC))


@pytest.fixture
def store(tmp_path, clock):
    store = Store.open(tmp_path / "data" / "askwell.db", clock)
    yield store
    store.close()


@pytest.fixture
def put(tmp_path):
    """Write a Connections table of these people to a file."""

    def put(people, name="Connections.csv", text=li.connections_2023) -> Path:
        path = tmp_path / name
        path.write_text(text(people), "utf-8", newline="")
        return path

    return put


def contents(store: Store) -> dict[str, list[tuple]]:
    """Everything the store holds about people, and the search index over it."""
    held = {name: store.sql(f"SELECT * FROM {name} ORDER BY id") for name in TABLES}
    held["search"] = store.sql("SELECT rowid FROM person_search WHERE person_search MATCH 'lee*'")
    store.sql("INSERT INTO person_search(person_search) VALUES ('integrity-check')")
    return held


def take(store: Store, clock, *paths: Path) -> ImportPlan:
    plan = plan_import(store, paths)
    apply_plan(store, clock, plan)
    return plan


def person(store: Store, first: str) -> Person:
    (found,) = store.rows(Person.select().where(Person.first_name == first))
    return found


def changed(one: li.Person, **values: str) -> li.Person:
    names = ("first_name", "last_name", "url", "email", "company", "position", "connected_on")
    return tuple(values.get(name, old) for name, old in zip(names, one, strict=True))  # type: ignore[return-value]


def test_the_preview_writes_nothing(store, clock, put):
    before = contents(store)
    plan = plan_import(store, put(li.PEOPLE))
    assert (len(plan.new), len(plan.changed), plan.unchanged) == (3, 0, 0)
    assert contents(store) == before


def test_everyone_in_an_export_becomes_a_person(store, clock, put):
    take(store, clock, put(li.PEOPLE))
    ann = person(store, "Ann")
    assert (ann.last_name, ann.email, ann.company) == ("Lee", "ann.lee@example.com", "Acme, Inc.")
    assert (ann.linkedin_slug, ann.connected_on) == ("ann-lee", "2020-04-21")
    assert (ann.sort_name, ann.company_key, ann.origin) == ("ann lee", "acme, inc.", "linkedin")
    assert person(store, "Борис").linkedin_slug == "борис-7"
    assert len({row.uid for row in store.rows(Person.select())}) == 3


def test_the_same_file_again_changes_nothing(store, clock, put):
    path = put(li.PEOPLE)
    take(store, clock, path)
    before = contents(store)
    plan = plan_import(store, path)
    assert (plan.new, plan.changed, plan.unchanged) == ((), (), 3)
    assert not plan
    assert not apply_plan(store, clock, plan)
    assert contents(store) == before


def test_the_same_export_in_another_wrapping_changes_nothing(store, clock, put, tmp_path):
    take(store, clock, put(li.PEOPLE))
    again = plan_import(store, li.complete_zip(tmp_path / "x.zip", li.connections_2023()))
    assert again.new == ()
    assert again.changed == ()
    assert not plan_import(store, put(li.PEOPLE, "excel.csv", li.excel_with_padded_preamble))


@pytest.mark.parametrize("count", [3, 700])
def test_one_undo_takes_an_import_back_and_redo_brings_it_again(store, clock, put, count):
    take(store, clock, put([li.MEI], "first.csv"))
    before = contents(store)
    people = [*li.crowd(count), li.ANN, changed(li.MEI, company="Elsewhere")]
    take(store, clock, put(people))
    after = contents(store)
    assert store.undo_label == f"Import {count + 2} people"
    changes = store.undo()
    assert changes is not None
    assert changes.touches("person", "import_batch", "position", "event")
    assert contents(store) == before
    store.redo()
    assert contents(store) == after


def test_a_later_export_shows_who_changed_jobs_and_keeps_the_old_one(store, clock, put):
    take(store, clock, put(li.PEOPLE))
    clock.advance(timedelta(days=90))
    later = [changed(li.ANN, company="Fabrikam", position="Head of Data"), li.BORIS, li.MEI]
    plan = take(store, clock, put(later))
    (ann,) = plan.new_jobs
    assert [tuple(change) for change in ann.changes] == [
        ("company", "Acme, Inc.", "Fabrikam"),
        ("position", "Engineer", "Head of Data"),
    ]
    assert (person(store, "Ann").company, person(store, "Ann").company_key) == (
        "Fabrikam",
        "fabrikam",
    )
    career = store.sql("SELECT company, title, source, seen_on FROM position")
    assert career == [("Acme, Inc.", "Engineer", "linkedin", "2027-02-22")]
    (event,) = store.sql("SELECT kind, at, note, source, batch_id FROM event")
    assert event == (
        "job_change",
        "2027-02-22T15:00:00Z",
        "Engineer, Acme, Inc. → Head of Data, Fabrikam",
        "linkedin",
        2,
    )


def test_a_new_title_alone_is_a_new_job_but_a_filled_blank_is_not(store, clock, put):
    blank = changed(li.MEI, company="", position="")
    take(store, clock, put([li.ANN, blank]))
    plan = plan_import(store, put([changed(li.ANN, position="Director"), li.MEI]))
    assert [entry.before.name for entry in plan.new_jobs] == ["Ann Lee"]
    assert len(plan.changed) == 2


def test_a_blank_never_overwrites(store, clock, put):
    take(store, clock, put([li.ANN]))
    blank = changed(li.ANN, email="", company="", position="", connected_on="", last_name="")
    assert not plan_import(store, put([blank]))


def test_blanks_are_filled(store, clock, put):
    take(store, clock, put([changed(li.ANN, email="", company="", connected_on="")]))
    take(store, clock, put([li.ANN]))
    ann = person(store, "Ann")
    assert (ann.email, ann.company, ann.connected_on) == (
        "ann.lee@example.com",
        "Acme, Inc.",
        "2020-04-21",
    )


def test_an_older_export_only_fills_blanks(store, clock, put):
    take(store, clock, put([changed(li.ANN, email=""), li.BORIS]))
    old = put([changed(li.ANN, company="Before", email="ann@example.org")], "old.csv")
    moment = datetime(2021, 5, 1, tzinfo=UTC).timestamp()
    os.utime(old, (moment, moment))
    take(store, clock, old)
    assert (person(store, "Ann").company, person(store, "Ann").email) == (
        "Acme, Inc.",
        "ann@example.org",
    )


def test_an_older_export_with_a_fresh_date_is_known_by_whom_it_lacks(store, clock, put):
    crowd = [changed(one, connected_on=f"{n:02} Jan 2021") for n, one in enumerate(li.crowd(12), 1)]
    take(store, clock, put([li.ANN, *crowd]))
    take(store, clock, put([changed(li.ANN, company="Before"), *crowd[:6]], "older.csv"))
    assert person(store, "Ann").company == "Acme, Inc."


def test_a_part_of_a_later_export_is_no_older_one(store, clock, put):
    take(store, clock, put([li.ANN, *li.crowd(12)]))
    take(store, clock, put([changed(li.ANN, company="After")], "part.csv"))
    assert person(store, "Ann").company == "After"


def test_what_was_typed_by_hand_survives_the_same_file(store, clock, put):
    path = put(li.PEOPLE)
    take(store, clock, path)
    with store.operation("Edit") as op:
        op.update(Person, person(store, "Ann").id, company="Typed by hand")
    assert not plan_import(store, path)


def test_what_was_typed_by_hand_is_shown_before_a_later_export_replaces_it(store, clock, put):
    take(store, clock, put(li.PEOPLE))
    with store.operation("Edit") as op:
        op.update(Person, person(store, "Ann").id, company="Typed by hand")
    (ann,) = plan_import(store, put([*li.PEOPLE, *li.crowd(1)])).changed
    assert ann.changes[0].before == "Typed by hand"


def test_a_file_brings_back_who_was_deleted_since(store, clock, put):
    path = put(li.PEOPLE)
    take(store, clock, path)
    with store.operation("Delete") as op:
        op.delete(Person, person(store, "Ann").id)
    assert [new.person.name for new in plan_import(store, path).new] == ["Ann Lee"]


def test_who_asked_to_be_forgotten_does_not_come_back(store, clock, put):
    take(store, clock, put(li.PEOPLE))
    forget_person(store, clock, person(store, "Ann").id)
    plan = plan_import(store, put([*li.PEOPLE, *li.crowd(2)]))
    assert len(plan.new) == 2
    assert [row.reason for row in plan.skipped] == ["forgotten"]


def test_identity_is_the_profile_then_the_email_then_everything(store, clock, put):
    take(store, clock, put([li.ANN, changed(li.MEI, url="")]))
    old_era = [
        changed(li.ANN, first_name="Anna", email="ANN.LEE@example.com"),
        li.MEI,
        changed(li.MEI, position="Other"),
    ]
    plan = plan_import(store, put(old_era, "old.csv", li.connections_2020))
    assert [entry.before.name for entry in plan.changed] == ["Ann Lee"]
    assert plan.unchanged == 1
    assert [new.person.position for new in plan.new] == ["Other"]


def test_a_profile_is_added_to_someone_known_by_email(store, clock, put):
    take(store, clock, put([li.ANN], "old.csv", li.connections_2020))
    take(store, clock, put([li.ANN]))
    assert person(store, "Ann").linkedin_slug == "ann-lee"


def test_the_same_name_with_different_profiles_is_two_people(store, clock, put):
    twin = changed(li.ANN, url="https://www.linkedin.com/in/ann-lee-2")
    assert len(plan_import(store, put([li.ANN, twin])).new) == 2


def test_another_spelling_of_the_same_profile_is_no_change(store, clock, put):
    take(store, clock, put([li.ANN]))
    other = changed(li.ANN, url="http://de.linkedin.com/in/Ann-Lee/", email="Ann.Lee@example.com")
    assert not plan_import(store, put([other]))


def test_a_second_row_of_the_same_person_is_a_duplicate_that_fills_blanks(store, clock, put):
    first = changed(li.ANN, email="", position="Engineer")
    plan = take(store, clock, put([first, changed(li.ANN, position="Other")]))
    assert [(row.reason, row.line) for row in plan.skipped] == [("duplicate", 6)]
    ann = person(store, "Ann")
    assert (ann.email, ann.position) == ("ann.lee@example.com", "Engineer")


def test_a_duplicate_that_fills_a_blank_of_someone_here_counts_as_one_update(store, clock, put):
    bare = changed(li.ANN, email="", company="", position="")
    take(store, clock, put([bare]))
    (report,) = import_paths(store, clock, [put([bare, changed(bare, company="Acme")], "b.csv")])
    assert (report.updated, report.unchanged, report.skipped) == (1, 0, {"duplicate": 1})
    assert person(store, "Ann").company == "Acme"


def test_people_left_out_by_hand_are_not_written(store, clock, put):
    take(store, clock, put([li.ANN, li.MEI]))
    plan = plan_import(store, put([changed(li.ANN, company="New"), li.MEI, li.BORIS]))
    keys = [plan.new[0].key, plan.changed[0].key]
    assert not apply_plan(store, clock, plan, keys)
    changes = apply_plan(store, clock, plan, keys[:1])
    assert changes.label == "Import 1 person"
    assert changes.of("person") == {person(store, "Ann").id}
    (batch,) = store.sql("SELECT created, updated, unchanged, skipped FROM import_batch")[1:]
    assert batch == (0, 1, 1, '{"excluded": 1}')


def test_a_plan_outlives_small_changes_made_meanwhile(store, clock, put):
    take(store, clock, put([li.ANN]))
    plan = plan_import(store, put([changed(li.ANN, company="New"), li.MEI, li.BORIS]))
    take(store, clock, put([li.MEI], "other.csv"))
    with store.operation("Delete") as op:
        op.delete(Person, person(store, "Ann").id)
    apply_plan(store, clock, plan)
    assert {row.first_name for row in store.rows(Person.select())} == {"Борис", "美"}


@pytest.mark.parametrize("stop_at", range(6))
def test_a_cancel_at_any_time_leaves_nothing_written(store, clock, put, stop_at):
    take(store, clock, put([li.ANN], "first.csv"))
    before = contents(store)
    calls = 0

    def progress(done: int, total: int, text: str) -> None:
        nonlocal calls
        calls += 1
        if calls > stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_paths(
            store, clock, [put([changed(li.ANN, company="New"), *li.crowd(2500)])], progress
        )
    assert contents(store) == before
    assert store.undo_label == "Import 1 person"


def test_rows_left_out_and_warnings_are_counted(store, clock, tmp_path):
    path = tmp_path / "c.csv"
    rows = ["Ann,Lee,,bad mail,,,soon", ",,,,,,07 Jun 2026", ",,,,,,", ",,,,Acme,,", "Bo"]
    path.write_text("\n".join([li.HEADER_2023, *rows]))
    (report,) = import_paths(store, clock, [path])
    assert report.as_json() == {
        "path": str(path),
        "kind": "connections_csv",
        "outcome": "imported",
        "rows_total": 5,
        "created": 2,
        "updated": 0,
        "unchanged": 0,
        "skipped": {"hidden_member": 1, "blank_row": 1, "no_name": 1},
        "warnings": {"bad_email": 1, "bad_date": 1, "short_row": 1},
        "error": None,
    }


def test_a_refused_file_is_told_and_keeps_no_other_out(store, clock, put, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04")
    reports = import_paths(store, clock, [bad, put(li.PEOPLE)])
    assert [(r.outcome, r.error, r.created) for r in reports] == [
        ("rejected", "corrupt_zip", 0),
        ("imported", None, 3),
    ]
    assert reports[0].message is not None
    assert "bad.zip" in reports[0].message


def test_a_single_refused_file_is_an_error_for_the_window(store, tmp_path):
    with pytest.raises(AppError, match="not there"):
        plan_import(store, tmp_path / "gone.zip")


def test_a_folder_too_large_is_refused_like_a_file(store, tmp_path, monkeypatch):
    monkeypatch.setattr("app.imports.archive.COUNT_LIMIT", 0)
    (tmp_path / "drop").mkdir()
    (tmp_path / "drop" / "a").write_text("x")
    with pytest.raises(AppError) as caught:
        plan_import(store, tmp_path / "drop")
    assert caught.value.code == "too_large"


def test_two_zips_of_two_letters_are_one_import(store, clock, tmp_path):
    basic = li.complete_zip(tmp_path / "Basic.zip", None)
    complete = li.complete_zip(tmp_path / "Complete.zip", li.connections_2023())
    plan = take(store, clock, basic, complete)
    assert [(r.created, r.warnings) for r in reports_of(plan)] == [
        (0, {"no_connections_file": 1}),
        (3, {}),
    ]
    assert plan.warnings == {"no_connections_file": 1}
    assert "messages" in plan.also
    assert store.sql("SELECT count(*) FROM import_batch") == [(1,)]
    store.undo()
    assert store.sql("SELECT count(*) FROM person") == [(0,)]


def test_a_zip_beside_its_unpacked_folder_gives_nobody_twice(store, clock, tmp_path):
    folder = tmp_path / "drop" / "Basic"
    folder.mkdir(parents=True)
    (folder / "Connections.csv").write_text(li.connections_2023(), "utf-8")
    li.complete_zip(tmp_path / "drop" / "Basic.zip", li.connections_2023())
    reports = import_paths(store, clock, [tmp_path / "drop"])
    assert [(r.kind, r.created, r.unchanged) for r in reports] == [
        ("linkedin_folder", 3, 0),
        ("linkedin_zip", 0, 3),
    ]


def test_of_two_exports_dropped_together_the_later_wins(store, clock, put):
    later = put([changed(li.ANN, company="New"), li.BORIS], "a.csv")
    reports = import_paths(store, clock, [later, put([li.ANN, li.MEI], "b.csv")])
    assert person(store, "Ann").company == "New"
    assert [(r.created, r.updated) for r in reports] == [(1, 1), (2, 0)]


def test_a_header_alone_imports_nobody_and_says_so(store, clock, put):
    (report,) = import_paths(store, clock, [put([])])
    assert (report.outcome, report.rows_total, report.warnings) == ("imported", 0, {})


def test_an_answered_header_is_never_asked_about_again(store, clock, tmp_path):
    header = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am"
    path = tmp_path / "Connections.csv"
    path.write_text(li.csv_text(header, li.PEOPLE), "utf-8")
    with pytest.raises(AppError) as caught:
        plan_import(store, path)
    details = caught.value.details
    remember_mapping(store, details["signature"], {"last_name": "Nachname"})  # type: ignore[arg-type]
    remember_mapping(store, details["signature"], details["suggested"])  # type: ignore[arg-type]
    take(store, clock, path)
    assert person(store, "Ann").company == "Acme, Inc."
    assert store.sql("SELECT count(*) FROM import_mapping") == [(1,)]


def test_a_card_edited_by_hand_is_not_doubled_by_the_same_file(store, clock, put):
    path = put([changed(li.ANN, url="")])
    import_paths(store, clock, [path])
    ((person_id,),) = store.sql("SELECT id FROM person")
    edit_person(store, clock, person_id, "last_name", "Other")
    (report,) = import_paths(store, clock, [path])
    assert (report.created, report.updated, report.unchanged) == (0, 0, 1)


cell = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
day = st.sampled_from(["", "21 Apr 2020", "07 Jun 2026", "x"])
url = st.sampled_from(["", "https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b"])
name = st.sampled_from(["", "Ann", "Bo"])
a_row = st.tuples(name, name, url, st.sampled_from(["", "a@example.org"]), cell, cell, day)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=st.lists(a_row, max_size=8), second=st.lists(a_row, max_size=8))
def test_every_row_is_counted_once_twice_is_once_and_undo_restores(
    tmp_path_factory, clock, first, second
):
    folder = tmp_path_factory.mktemp("case")
    store = Store.open(folder / "askwell.db", clock)
    for number, rows in enumerate((first, second)):
        path = folder / f"{number}.csv"
        path.write_text(li.connections_2023(rows), "utf-8", newline="")
        before = contents(store)
        (report,) = import_paths(store, clock, [path])
        counted = report.created + report.updated + report.unchanged
        assert counted + sum(report.skipped.values()) == report.rows_total
        after = contents(store)
        (again,) = import_paths(store, clock, [path])
        assert (again.created, again.updated) == (0, 0)
        assert contents(store) == after
        if after != before:
            store.undo()
            assert contents(store) == before
            store.redo()
    store.close()
