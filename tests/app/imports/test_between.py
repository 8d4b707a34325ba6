"""What LinkedIn knows of two people: every year's tables, given to people who are here."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.drop import look_at
from app.imports.export_tables import SAID
from app.imports.plain_text import plain_text
from app.imports.plan import plan_files, plan_import
from app.imports.report import import_paths
from app.imports.said import SaidTable, read_said
from app.imports.tables import Layout
from app.jobs import Cancelled
from app.people.between import exchanges
from app.people.queries import dossier, find_person
from app.people.service import add_person
from app.research.me import own_profile
from app.store.db import Store
from app.store.models import Profile, ResearchNote
from app.store.search import search_everything
from tests.fixtures import linkedin as li
from tests.fixtures import said as sd

COLUMNS = "at, direction, source, coalesce(subject, ''), coalesce(text, '')"
HELLO = ("2024-03-05T09:30", "in", "Hello Nora, & welcome to the rail group, all of it")


CONNECTIONS = li.connections_2023()


def take(store: Store, clock, *paths: Path):
    plan = plan_import(store, paths)
    apply_plan(store, clock, plan)
    return plan


def words(store: Store, name: str) -> list[tuple]:
    who = find_person(store, name)
    return store.sql(f"SELECT {COLUMNS} FROM message WHERE person_id = ? ORDER BY at", (who,))


def said_with(store: Store, name: str) -> list[tuple[str, str, str]]:
    return [(row[0][:16], row[1], " ".join(row[4].split())) for row in words(store, name)]


@pytest.mark.parametrize("era", sd.ERAS)
def test_messages_of_every_year_come_to_the_person(store, clock, people, put, era) -> None:
    plan = take(store, clock, put(messages=sd.ERAS[era]()))
    assert plan.between.left_out == {}
    assert said_with(store, "Ann Lee") == [
        HELLO,
        ("2024-03-07T09:30", "out", "Thank you, Ann See you, then, at ten Nora"),
    ]
    assert said_with(store, "Борис Кузнецов") == [("2023-01-30T09:30", "out", "Добрый день")]
    assert words(store, "美 林 🚀") == []


@pytest.mark.parametrize("ending", sd.ENDINGS_2024)
def test_any_of_the_columns_of_2024_may_be_there(store, clock, people, put, ending) -> None:
    take(store, clock, put(messages=sd.messages_2024(ending=ending)))
    assert len(said_with(store, "Ann Lee")) == 2


def test_real_line_breaks_and_many_commas_stay_one_message(store, clock, people, put) -> None:
    text = "\n".join(["a, b, c, d, e, f, g, h, i, j, k, l, m", 'said "so", "and", "so"'] * 40)
    mails = [sd.Mail(sd.ANN, (sd.ME,), sd.DAY, text), sd.REPLY]
    take(store, clock, put(messages=sd.messages_2026(mails)))
    assert [row[4] for row in words(store, "Ann Lee")] == [text, sd.REPLY.text]


@pytest.mark.parametrize("reason", sd.OUT_OF_COUNT)
def test_what_was_no_word_between_two_is_left_out(store, clock, people, put, reason) -> None:
    mails = [sd.OUT_OF_COUNT[reason], sd.HELLO]
    plan = take(store, clock, put(messages=sd.messages_2024(mails)))
    assert plan.between.left_out == {reason: 1}
    assert said_with(store, "Ann Lee") == [HELLO]
    assert store.sql("SELECT count(*) FROM message") == [(1,)]


def test_a_conversation_of_three_is_a_group_in_every_row(store, clock, people, put) -> None:
    one, other = sd.OUT_OF_COUNT["group"], sd.Mail(sd.BORIS, (sd.ME,), sd.DAY, "Hi", thread="2-d")
    plan = take(store, clock, put(messages=sd.messages_2023([one, other])))
    assert plan.between.left_out == {"group": 2}


def test_before_2023_a_group_is_told_by_my_own_name(store, clock, people, put) -> None:
    mails = [sd.OUT_OF_COUNT["group"], sd.HELLO]
    for era in ("2018", "2020", "2022"):
        plan = plan_import(store, put(messages=sd.ERAS[era](mails)))
        assert plan.between.left_out == {"group": 1}


def test_a_name_with_a_comma_is_one_person(store, clock, put) -> None:
    cara = ("Cara", "Diaz, PhD", "https://www.linkedin.com/in/cara", "", "", "", "01 Jan 2020")
    mail = sd.Mail(sd.ME, (("Cara Diaz, PhD", cara[2]),), sd.DAY, "Hello")
    for era in sd.ERAS.values():
        plan = plan_import(
            store, put(Connections=li.connections_2023([cara]), messages=era([mail]))
        )
        assert len(plan.between.words) == 1


def test_without_a_profile_a_name_that_only_one_has_is_enough(store, clock, put) -> None:
    twins = [(*li.ANN[:2], "", "", "Acme", "Engineer", f"0{n} Jan 2020") for n in (1, 2)]
    one, two = li.connections_2021(twins[:1]), li.connections_2021(twins)
    for messages in (sd.messages_2018([sd.HELLO]), sd.messages_2026([sd.HELLO])):
        assert len(plan_import(store, put(Connections=one, messages=messages)).between.words) == 1
        plan = plan_import(store, put(Connections=two, messages=messages))
        assert plan.between.left_out == {"not_here": 1}


def test_the_same_name_with_another_profile_is_somebody_else(store, clock, people, put) -> None:
    other = sd.Mail(("Ann Lee", "https://www.linkedin.com/in/ann-lee-9"), (sd.ME,), sd.DAY, "Hi")
    plan = plan_import(store, put(messages=sd.messages_2023([other])))
    assert plan.between.left_out == {"not_here": 1}


def test_without_my_name_the_person_who_is_here_tells_who_wrote(store, clock, people, tmp_path):
    store.undo()
    store.redo()
    with store.operation("unknown") as op:
        op.delete(Profile, 1)
    path = tmp_path / "messages.csv"
    path.write_text(sd.messages_2023(), encoding="utf-8")
    take(store, clock, path)
    assert [row[1] for row in said_with(store, "Ann Lee")] == ["in", "out"]
    assert own_profile(store).slug == ""


def test_messages_make_no_contacts(store, clock, put) -> None:
    plan = take(store, clock, put(messages=sd.messages_2023()))
    assert plan.between.left_out == {"not_here": 3}
    assert store.sql("SELECT count(*) FROM person") == [(0,)]


def test_people_and_what_was_said_come_in_one_import(store, clock, put, tmp_path) -> None:
    extra = [mail for reason, mail in sd.OUT_OF_COUNT.items() if reason != "draft"]
    files = sd.complete(CONNECTIONS, sd.messages_2026([*sd.TALK, *extra]))
    export = li.write_zip(tmp_path / "all.zip", files)
    plan = take(store, clock, export)
    assert dict(plan.between.counts) == {
        "message": 3,
        "invitation": 2,
        "recommendation": 1,
        "endorsement": 2,
        "note": 1,
    }
    ann = find_person(store, "ann-lee")
    assert [(row[0], row[1], row[2]) for row in words(store, "ann-lee")] == [
        ("2024-02-01T15:02:55Z", "in", "endorsement"),
        ("2024-02-01T15:02:55Z", "out", "endorsement"),
        ("2024-03-05T09:30:10Z", "in", "message"),
        ("2024-03-07T09:30:10Z", "out", "message"),
        ("2026-01-29T14:37:00Z", "out", "invitation"),
        ("2026-03-05T10:00:00Z", "in", "recommendation"),
    ]
    (note,) = dossier(store, ann).notes
    assert (note.text, note.source, note.noted_on) == (
        "Met at the rail fair",
        "LinkedIn",
        "2026-02-03",
    )
    assert exchanges(store)[ann].recommended_me == 1
    assert own_profile(store).slug == "nora-weiss"
    assert search_everything(store, "timet")[0].kind != "person"
    store.undo()
    for table in ("person", "message", "research_note", "profile"):
        assert store.sql(f"SELECT count(*) FROM {table}") == [(0,)]
    assert search_everything(store, "thorough") == []
    store.redo()
    assert len(words(store, "ann-lee")) == 6
    assert len(search_everything(store, "thorough")) == 1


def test_the_same_again_adds_nothing(store, clock, put, tmp_path) -> None:
    files = sd.complete(CONNECTIONS, sd.messages_2026())
    export = li.write_zip(tmp_path / "all.zip", files)
    take(store, clock, export)
    plan = plan_import(store, export)
    assert not plan
    assert (plan.between.words, plan.between.already) == ((), 9)
    assert not apply_plan(store, clock, plan)
    both = plan_import(store, [export, put("again.zip", messages=sd.messages_2026())])
    assert not both.between


def test_a_later_export_in_another_shape_adds_only_what_is_new(store, clock, people, put) -> None:
    take(store, clock, put(messages=sd.messages_2022()))
    new = sd.Mail(sd.ANN, (sd.ME,), sd.DAY.replace(year=2026), "News")
    plan = take(store, clock, put(messages=sd.messages_2026([new, *sd.TALK])))
    assert (len(plan.between.words), plan.between.already) == (1, 3)
    assert said_with(store, "Ann Lee")[-1] == ("2026-03-05T09:30", "in", "News")


def test_messages_wait_for_the_people_of_the_second_zip(store, clock, put) -> None:
    first = put("Basic.zip", messages=sd.messages_2023())
    take(store, clock, first)
    assert store.sql("SELECT count(*) FROM message") == [(0,)]
    take(store, clock, put("Complete.zip", Connections=CONNECTIONS), first)
    assert len(said_with(store, "Ann Lee")) == 2


def test_who_is_left_out_by_hand_gets_no_messages(store, clock, put) -> None:
    plan = plan_import(store, put(Connections=CONNECTIONS, messages=sd.messages_2023()))
    ann = next(new.key for new in plan.new if new.person.slug == "ann-lee")
    apply_plan(store, clock, plan, excluded=[ann])
    assert store.sql("SELECT count(*) FROM person") == [(2,)]
    assert store.sql("SELECT text FROM message") == [("Добрый день",)]


def test_what_came_while_the_review_was_open_is_not_written_twice(store, clock, people, put):
    plan = plan_import(store, put(messages=sd.messages_2023()))
    apply_plan(store, clock, plan)
    apply_plan(store, clock, plan)
    assert store.sql("SELECT count(*) FROM message") == [(3,)]


def test_an_invitation_without_addresses_goes_by_name(store, clock, people, put) -> None:
    plan = take(store, clock, put(Invitations=sd.invitations(with_urls=False)))
    assert dict(plan.between.counts) == {"invitation": 2}
    assert plan.between.left_out == {"not_here": 1}


@pytest.mark.parametrize(
    ("name", "direction"),
    [("Recommendations_Received", "in"), ("Recommendations Given (1)", "out"), ("Praise", None)],
)
def test_only_the_name_tells_given_from_received(store, clock, people, put, name, direction):
    plan = take(store, clock, put(**{name: sd.recommendations()}))
    if direction is None:
        assert plan.between.left_out == {"unclear": 1}
    else:
        ((_, found, source, _, text),) = words(store, "Ann Lee")
        assert (found, source) == (direction, "recommendation")
        assert text.splitlines()[1].startswith("kind, fast, calm, and")


def test_a_note_edited_here_is_not_brought_again(store, clock, people, put) -> None:
    export = put(Notes=sd.notes())
    take(store, clock, export)
    ((note,),) = store.sql("SELECT id FROM research_note")
    with store.operation("edit") as op:
        op.update(ResearchNote, note, text="Met her at the rail fair in Bern")
    assert not plan_import(store, export)


def test_a_bulk_of_messages_is_found_and_undone(store, clock, put) -> None:
    crowd = li.crowd(40)
    mails = sd.many_messages(crowd, 700)
    files = put(Connections=li.connections_2023(crowd), messages=sd.messages_2026(mails))
    add_person(store, clock, "Zoe", "Zed")
    take(store, clock, files)
    count = store.sql("SELECT count(*) FROM message")[0][0]
    assert 650 < count < 700
    assert search_everything(store, "timetable")
    assert store.undo_label == "Import 40 people"
    store.sql("INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)")
    store.undo()
    assert store.sql("SELECT count(*) FROM message") == [(0,)]
    assert search_everything(store, "timetable") == []
    store.sql("INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)")


def test_a_cancel_leaves_nothing(store, clock, people, put) -> None:
    mails = sd.many_messages(li.PEOPLE, 30)
    plan = plan_import(store, put(messages=sd.messages_2026(mails)))
    before = store.sql("SELECT count(*) FROM undo_step")

    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        apply_plan(store, clock, plan, progress=stop)
    with pytest.raises(Cancelled):
        plan_import(store, put(messages=sd.messages_2026(mails)), stop)
    assert store.sql("SELECT count(*) FROM message") == [(0,)]
    assert store.sql("SELECT count(*) FROM undo_step") == before


def test_a_loose_table_is_told_by_its_own_kind(store, clock, people, tmp_path) -> None:
    path = tmp_path / "messages (1).csv"
    path.write_text(sd.messages_2023(), encoding="utf-8")
    (report,) = import_paths(store, clock, [path])
    assert (report.outcome, report.kind, report.rows_total) == ("imported", "messages_csv", 0)
    assert (report.warnings, report.skipped) == ({}, {})
    assert len(said_with(store, "Ann Lee")) == 2


def test_a_zip_with_messages_and_no_connections_says_so(store, clock, people, put) -> None:
    (report,) = import_paths(store, clock, [put(messages=sd.messages_2023())])
    assert (report.outcome, report.rows_total, report.created) == ("imported", 0, 0)
    assert report.warnings == {"no_connections_file": 1}
    assert report.kind == "linkedin_zip"


@pytest.mark.parametrize("name", ["guide_messages", "coach_messages", "learning_coach_messages"])
def test_tables_that_look_like_messages_are_none(store, people, put, name) -> None:
    plan = plan_import(store, put(**{name: sd.messages_2023()}))
    assert not plan.between
    assert "messages" not in plan.also


def test_an_open_quote_costs_its_row_and_no_other(store, clock, people, put) -> None:
    header, *rows = sd.messages_2023([sd.OLD, *sd.TALK]).splitlines()
    rows[0] = rows[0].replace("Добрый", '"Добрый')
    plan = plan_files(store, [put(messages="\n".join([header, *rows]))])
    assert len(plan.between.words) == 3
    assert plan.files[0].warnings["unterminated_quote"] == 1


def test_odd_rows_are_counted_and_kept_where_they_can_be(store, clock, people, put) -> None:
    header, *rows = sd.messages_2023().splitlines()
    cut = rows[2].rpartition(",")[0]
    long = f"{rows[0]},more"
    bad = rows[0].replace("2024-03-05 09:30:10 UTC", "soon")
    plan = plan_files(store, [put(messages="\n".join([header, cut, long, bad, "", ",,,"]))])
    assert dict(plan.files[0].warnings) == {
        "no_connections_file": 1,
        "short_row": 1,
        "long_row": 1,
    }
    assert plan.between.left_out == {"no_date": 1}
    assert len(plan.between.words) == 2


def test_a_huge_line_is_refused_with_its_sentence(store, put) -> None:
    mail = sd.Mail(sd.ANN, (sd.ME,), sd.DAY, "x" * 200_000)
    plan = plan_files(store, [put(messages=sd.messages_2026([mail]))])
    assert plan.files[0].error is not None
    assert plan.files[0].error.code == "too_large"
    assert not plan


def test_a_zip_that_lies_about_its_messages_is_refused(tmp_path) -> None:
    bomb = li.bomb(tmp_path / "x.zip", claimed=2000, megabytes=80)
    bomb.write_bytes(bomb.read_bytes().replace(b"Connections.csv", b"messages_12.csv"))
    with pytest.raises(AppError) as caught:
        look_at(bomb)
    assert caught.value.code == "unsafe_zip"


def test_lines_that_always_open_a_quote_do_not_hang(store, people, put) -> None:
    text = sd.HEADER_2023 + "\n" + 'x"y,"z\n' * 20_000
    plan = plan_files(store, [put(messages=text)])
    assert not plan.between


def test_what_claims_to_be_messages_and_is_not_text_is_left_alone(store, tmp_path) -> None:
    files = {"messages.csv": bytes(range(256)) * 40, "Skills.csv": "Name\nRail\n"}
    plan = plan_import(store, li.write_zip(tmp_path / "x.zip", files))
    assert plan.also == ("skills",)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a < b, <3 &amp; c", "a < b, <3 & c"),
        ("<p>One</p><p>Two<br>three</p>", "One\nTwo\nthree"),
        ("<script>alert(1)</script><img src='http://e.example/x.png'>Hi", "Hi"),
        ("<b>&lt;img src=x&gt;</b>", "<img src=x>"),
        ("http://a.example/?a=1&copy=2", "http://a.example/?a=1&copy=2"),
        ("a\r\nb\n\n\n\nc\x07\x00", "a\nb\n\nc"),
        (" \xa0\u200b", None),
        ("", None),
    ],
)
def test_text_is_plain(text: str, plain: str | None) -> None:
    assert plain_text(text) == plain


@given(st.text(max_size=300))
def test_any_text_becomes_plain_text_that_can_be_stored(text: str) -> None:
    found = plain_text(text)
    assert found is None or found.encode("utf-8", "strict")


CELL = st.text(
    st.characters(codec="utf-8", exclude_characters="\0") | st.sampled_from('",;\n\r<>&'),
    max_size=20,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(
    st.sampled_from(SAID),
    st.lists(CELL, min_size=1, max_size=14),
    st.binary(max_size=2000) | st.lists(CELL, max_size=60).map(",".join).map(str.encode),
)
def test_any_bytes_are_rows_or_a_known_error(kind: str, header: list[str], content: bytes) -> None:
    def open_bytes() -> io.BufferedReader:
        return io.BufferedReader(io.BytesIO(content))  # type: ignore[arg-type]

    names = [*sd.HEADER_2023.split(","), *header]
    for columns in (names, header):
        layout = Layout("utf-8", ",", tuple(columns), -1)
        table = SaidTable(kind, "x.csv", open_bytes, layout)
        try:
            assert all(row.left or row.at for row in read_said(table))
        except AppError as error:
            assert error.message
