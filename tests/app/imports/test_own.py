"""One's own profile comes with the export: blanks are filled, nothing twice, one Undo."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.dates import read_month
from app.imports.export_tables import OWN
from app.imports.own import OwnPlan, OwnTable, plan_own, read_own, write_own
from app.imports.plan import plan_files, plan_import
from app.imports.tables import Layout
from app.research.me import add_own_place, change_me, own_profile
from app.store.db import Store
from tests.fixtures import linkedin as li
from tests.fixtures import own as me

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


def credentials(store: Store) -> list[tuple]:
    return own(store, "credential", "kind, name, detail, start_on")


CREDENTIALS_2026 = [
    ("skill", "Timetables", None, None),
    ("skill", "Python", None, None),
    ("language", "Swedish", "Native or bilingual proficiency", None),
    ("certification", "Lean operations", "Litware", "2022-02"),
    ("honor", "Dean's list", None, "2016-06"),
    ("honor", "Dean's list", None, "2017-06"),
    ("course", "Operations research", "OR-7", None),
    ("group", "Women in Rail", "Treasurer", "2019"),
    ("volunteer", "Food Bank", "Driver", "2019-06"),
]


def test_every_table_about_me_fills_my_card(store, clock, tmp_path) -> None:
    apply_plan(store, clock, plan_import(store, li.write_zip(tmp_path / "a.zip", me.FILES_2026)))
    assert credentials(store) == CREDENTIALS_2026
    mine = own_profile(store)
    assert (mine.email, mine.phone) == ("nora@example.org", "+46 70 000 00 00")
    assert own(store, "education", "notes") == [("With honours\nChess club",)]
    assert own(store, "position", "description")[0][0].startswith("Timetables,\nand more")
    assert own(store, "credential", "description")[-1] == ("Hunger relief\nWeekly deliveries",)
    assert store.sql("SELECT summary FROM profile") == [("I plan.\nAnd I measure.",)]


def test_the_sheets_of_2018_are_read(store, clock, tmp_path) -> None:
    apply_plan(store, clock, plan_import(store, li.write_zip(tmp_path / "a.zip", me.FILES_2018)))
    assert credentials(store) == [
        ("skill", "Timetables", None, None),
        ("skill", "Överblick", None, None),
        ("language", "Swedish", "Native", None),
        ("honor", "Dean's list", "Chalmers", "2016-06"),
        ("course", "Operations research", "OR-7", None),
    ]
    assert own_profile(store).email == "nora@example.org"
    assert own_profile(store).location == "Stockholm"


@pytest.mark.parametrize("at_once", [True, False])
def test_two_zips_of_one_owner_are_one_import(store, clock, tmp_path, at_once) -> None:
    names = list(me.FILES_2026)
    basic = {name: me.FILES_2026[name] for name in names[:5]}
    zips = [
        li.write_zip(tmp_path / "Basic.zip", basic),
        li.write_zip(tmp_path / "Complete.zip", me.FILES_2026),
    ]
    if at_once:
        apply_plan(store, clock, plan_import(store, zips))
    else:
        for path in zips:
            apply_plan(store, clock, plan_import(store, path))
    assert sorted(credentials(store), key=str) == sorted(CREDENTIALS_2026, key=str)
    assert len(own(store, "position", "id")) == 2
    assert not plan_import(store, zips)


def test_blanks_of_what_i_typed_are_filled_and_nothing_is_replaced(store, clock, tmp_path) -> None:
    add_own_place(store, "job", "litware", "", "2021")
    add_own_place(store, "job", "Trey Research", "Head of all", "2018")
    add_own_place(store, "school", "Chalmers University", "MSc")
    plan = plan_import(store, li.write_zip(tmp_path / "a.zip", me.FILES_2026))
    assert [(filled.table, filled.name) for filled in plan.own.filled] == [
        ("position", "litware"),
        ("education", "Chalmers University"),
    ]
    apply_plan(store, clock, plan)
    assert own(store, "position", "company, title, start_on, location") == [
        ("litware", "Analyst", "2021", "Stockholm"),
        ("Trey Research", "Head of all", "2018", None),
        ("Trey Research", "Engineer", "2018", None),
    ]
    assert own(store, "education", "degree, start_on, end_on") == [("MSc", "2015", "2018")]
    store.undo()
    assert own(store, "position", "title, location")[0] == (None, None)


def test_what_was_taken_out_while_the_review_was_open_is_not_filled(store, clock, tmp_path) -> None:
    (job,) = add_own_place(store, "job", "Litware").of("position")
    plan = plan_import(store, li.write_zip(tmp_path / "a.zip", me.FILES_2026))
    store.undo()
    apply_plan(store, clock, plan)
    assert own(store, "position", "company") == [("Trey Research",)]
    assert job


def test_a_plan_of_my_card_can_come_from_anywhere(store) -> None:
    rows = [{"company": "Litware", "title": "Analyst", "start_on": "2021-01"}]
    plan = plan_own(store, [("positions", rows), ("skills", [{"name": "Rail"}, {"name": None}])])
    with store.operation("My card") as op:
        write_own(store, op, plan, source="pdf")
    assert op.changes.touches("position", "credential")
    assert own(store, "position", "company, source") == [("Litware", "pdf")]
    assert not plan_own(store, [("positions", rows)])
    assert not OwnPlan()


def test_a_loose_table_about_me_is_read(store, clock, tmp_path) -> None:
    path = tmp_path / "Positions (1).csv"
    path.write_bytes(str(me.FILES_2026["Positions.csv"]).encode())
    plan = plan_import(store, path)
    assert plan.files[0].kind == "positions_csv"
    assert len(plan.own.positions) == 2
    emails = tmp_path / "Email Addresses.csv"
    emails.write_bytes(bytes(me.FILES_2018["Email Addresses.csv"]))  # type: ignore[arg-type]
    assert plan_import(store, emails).files[0].kind == "email_addresses_csv"


CELL = st.text(st.characters(codec="utf-8") | st.sampled_from('",\n<>&'), max_size=20)


@given(st.sampled_from(OWN), st.lists(CELL, min_size=1, max_size=9), st.binary(max_size=900))
def test_any_bytes_about_me_are_rows_or_a_known_error(
    kind: str, header: list[str], content: bytes
) -> None:
    def open_bytes() -> io.BufferedReader:
        return io.BufferedReader(io.BytesIO(content))  # type: ignore[arg-type]

    header = ["First Name", "Name", "Title", "Company Name", "Started On", *header]
    try:
        found = read_own(OwnTable(kind, "x.csv", open_bytes, Layout("utf-8", ",", (*header,), -1)))
    except AppError as error:
        assert error.message
    else:
        assert found[0] == kind
