"""One's own profile comes with the export: blanks are filled, nothing twice, one Undo."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imports.apply import apply_plan
from app.imports.dates import read_month
from app.imports.plan import plan_files, plan_import
from app.research.me import change_me, own_profile
from app.store.db import Store
from tests.fixtures import linkedin as li

FILES = {
    "Profile.csv": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
    "Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    'Nora,Weiss,,,,Operations Analyst | Rail,,,,"Stockholm, Sweden",,,\n',
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Litware,Analyst,,Stockholm,Jan 2021,\n"
    "Trey Research,Engineer,,,2018,Mar 2020\n"
    ",,,,,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
    "Chalmers University,2015,2018,,MSc,\n",
    "Languages.csv": "Name,Proficiency\nSwedish,Native\n",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\n"
    "Lean operations,,Litware,Feb 2022,,\n",
}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return li.write_zip(tmp_path / "Basic.zip", FILES)


def own(store: Store, table: str, columns: str) -> list[tuple]:
    return store.sql(f"SELECT {columns} FROM {table} WHERE person_id IS NULL ORDER BY id")


def test_the_first_of_two_e_mails_brings_my_own_profile(store, clock, export) -> None:
    plan = plan_import(store, export)
    assert plan
    assert (len(plan.own.positions), len(plan.own.schools), len(plan.own.credentials)) == (2, 1, 2)
    changes = apply_plan(store, clock, plan)
    assert changes.label == "Import my own profile"
    me = own_profile(store)
    assert (me.name, me.headline) == ("Nora Weiss", "Operations Analyst | Rail")
    assert own(store, "position", "company, start_on, end_on") == [
        ("Litware", "2021-01", None),
        ("Trey Research", "2018", "2020-03"),
    ]
    assert own(store, "education", "school, degree") == [("Chalmers University", "MSc")]
    assert own(store, "credential", "kind, name, detail") == [
        ("language", "Swedish", "Native"),
        ("certification", "Lean operations", "Litware"),
    ]


def test_the_same_again_adds_nothing_and_undo_takes_all_back(store, clock, export) -> None:
    apply_plan(store, clock, plan_import(store, export))
    assert not plan_import(store, export)
    store.undo()
    assert own_profile(store).name == ""
    assert own(store, "position", "company") == []


def test_what_i_typed_myself_stays(store, clock, export) -> None:
    change_me(store, {"name": "Nora W", "headline": "an analyst"})
    apply_plan(store, clock, plan_import(store, export))
    me = own_profile(store)
    assert (me.name, me.headline) == ("Nora W", "an analyst")
    found = store.sql("SELECT location FROM profile")
    assert found == [("Stockholm, Sweden",)]


def test_people_and_my_profile_are_one_import(store, clock, tmp_path) -> None:
    files = {**FILES, "Connections.csv": li.connections_2023()}
    changes = apply_plan(store, clock, plan_import(store, li.write_zip(tmp_path / "c.zip", files)))
    assert changes.touches("person", "position", "profile")
    store.undo()
    assert store.sql("SELECT count(*) FROM position") == [(0,)]
    assert store.sql("SELECT count(*) FROM person") == [(0,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan 2021", "2021-01"),
        ("2016", "2016"),
        ("März 2019", "2019-03"),
        ("enero de 2020", "2020-01"),
        ("Foo 2021", None),
        ("1 Jan 2021", None),
        ("", None),
    ],
)
def test_a_month_or_year_is_read(text: str, expected: str | None) -> None:
    assert read_month(text) == expected


@given(st.text(max_size=30))
def test_any_text_is_a_month_or_none(text: str) -> None:
    found = read_month(text)
    assert found is None or found[:4].isdigit()


def test_a_damaged_table_about_me_refuses_the_file_and_no_other(store, tmp_path) -> None:
    good = tmp_path / "Connections.csv"
    good.write_text(li.connections_2023(), encoding="utf-8")
    bad = li.write_zip(tmp_path / "bad.zip", FILES)
    content = bytearray(bad.read_bytes())
    # The packed bytes of Positions.csv, a little behind its name.
    place = content.index(b"Positions.csv") + len(b"Positions.csv") + 12
    content[place : place + 20] = bytes(20)
    bad.write_bytes(bytes(content))
    plan = plan_files(store, [bad, good])
    assert [file.error.code if file.error else None for file in plan.files] == ["corrupt_zip", None]
    assert len(plan.new) == 3
    assert not plan.own
