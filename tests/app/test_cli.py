import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from app.cli import main
from app.clock import FixedClock, SystemClock, parse_iso, system_zone
from app.context import open_context
from app.errors import AppError
from app.people.service import edit_person
from app.questions.sheet_page import SheetPage
from app.research.me import change_me
from app.store.schema import VERSION
from tests.fixtures.calendars import one
from tests.refusals import coded

CSV = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Mara,Oyelaran,https://www.linkedin.com/in/mara-o,mara@example.com,Northwind Rail,"
    "Staff Engineer,21 Apr 2020\n"
    "Jonas,Weber,https://www.linkedin.com/in/jonas-w,,Contoso,Product Lead,22 Apr 2020\n"
)


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def run(*words: str) -> tuple[int, str, str]:
        code = main(["--data", str(tmp_path / "data"), "--now", "2026-11-24T09:00Z", *words])
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "Connections.csv"
    path.write_text(CSV, encoding="utf-8")
    return str(path)


def test_an_import_is_told_in_json_and_read_back(ask, export: str) -> None:
    code, out, _ = ask("import", export, "--json")
    file = json.loads(out)["files"][0]
    assert code == 0
    assert (file["outcome"], file["rows_total"], file["created"]) == ("imported", 2, 2)
    assert "2 already here" in ask("import", export)[1]
    people = json.loads(ask("people", "--json")[1])
    assert [person["first_name"] for person in people] == ["Jonas", "Mara"]
    assert people[0]["email"] is None
    assert people[1]["connected_on"] == "2020-04-21"
    assert "Staff Engineer, Northwind Rail" in ask("people", "--search", "north")[1]


def test_a_refused_file_is_one_sentence_and_exit_1(ask, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("")
    code, out, _ = ask("import", str(tmp_path / "empty.csv"), "--json")
    assert code == 1
    assert json.loads(out)["files"][0]["error"]["code"] == "empty_file"
    assert "is empty" in ask("import", str(tmp_path / "empty.csv"))[1]


def test_a_logged_fact_shows_on_the_person(ask, export: str) -> None:
    ask("import", export)
    assert ask("log", "mara-o", "sent", "--at", "2026-11-20T10:00:00+01:00")[0] == 0
    person = json.loads(ask("person", "Mara Oyelaran", "--json")[1])
    assert person["stage"] == "asked"
    assert person["career"][0]["title"] == "Staff Engineer"
    assert person["history"][0]["at"] == "2026-11-20T09:00:00Z"
    assert "stage" in ask("person", "mara@example.com")[1]


def test_a_logged_talk_is_the_one_that_is_moved_and_held(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    ask("log", "mara-o", "scheduled", "--at", "2026-11-23T14:00Z")
    ask("log", "mara-o", "scheduled", "--at", "2026-11-24T08:00Z")
    assert ask("log", "mara-o", "met", "--at", "2026-11-24T08:25Z")[0] == 0
    context = open_context(tmp_path / "data")
    talks = context.store.sql("SELECT starts_at, ended_at, status, sequence FROM interview")
    assert talks == [("2026-11-24T08:00:00Z", "2026-11-24T08:25:00Z", "held", 1)]
    context.close()
    assert json.loads(ask("person", "mara-o", "--json")[1])["stage"] == "met"


def test_what_is_due_is_told(ask, export: str) -> None:
    ask("import", export)
    assert {step["kind"] for step in json.loads(ask("due", "--json")[1])} == {"write"}
    ask("log", "mara-o", "met", "--at", "2026-11-23T15:00Z")
    thank = json.loads(ask("due", "--json")[1])[0]
    assert (thank["kind"], thank["due"]) == ("thank", "2026-11-24T15:00:00Z")
    assert "thank\tMara Oyelaran" in ask("due")[1]
    person = json.loads(ask("person", "mara-o", "--json")[1])
    assert person["next_step"]["kind"] == "thank"
    assert person["common_ground"] == []


def test_a_draft_comes_as_text_link_or_file(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    assert json.loads(ask("me", "name=Nora Weiss", "zone=UTC", "--json")[1])["zone"] == "UTC"
    assert "name: Nora Weiss" in ask("me")[1]
    text = ask("draft", "mara-o", "--kind", "first")[1]
    assert text.startswith("To: mara@example.com\nSubject: ")
    assert ask("draft", "mara-o", "--kind", "first", "--url")[1].startswith(
        "mailto:mara@example.com?subject="
    )
    file = tmp_path / "a.eml"
    assert ask("draft", "mara-o", "--kind", "stay-in-touch", "--eml", str(file))[0] == 0
    assert b"X-Unsent: 1" in file.read_bytes()
    code, _, err = ask("draft", "jonas-w", "--kind", "first", "--url")
    assert (code, "No e-mail address" in err) == (0, True)
    assert json.loads(ask("draft", "jonas-w", "--kind", "first", "--json")[1])["to"] is None
    assert ask("draft", "mara-o", "--kind", "poem")[0] == 2
    assert ask("draft", "mara-o", "--kind", "first", "--eml", str(tmp_path))[0] == 1
    assert ask("me", "shoe=42")[0] == 2


def test_a_letter_beyond_the_cap_is_not_cut(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    context = open_context(tmp_path / "data")
    edit_person(context.store, context.clock, 2, "why", "word " * 4000)
    edit_person(context.store, context.clock, 1, "why", "word " * 4000)
    context.close()
    code, out, err = ask("draft", "mara-o", "--kind", "first", "--url")
    assert (code, out) == (1, "")
    assert "--eml" in err


def test_days_begin_in_my_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = open_context(tmp_path / "data", "2026-11-24T23:30Z")
    change_me(context.store, {"zone": "Europe/Berlin"})
    context.close()
    context = open_context(tmp_path / "data", "2026-11-24T23:30Z")
    assert context.clock.today().isoformat() == "2026-11-25"
    context.close()
    for name in (None, "No/Where"):
        monkeypatch.setattr("tzlocal.get_localzone_name", lambda name=name: name)
        assert system_zone() == "UTC"


class FakeScreen:
    """Stands in for Qt: remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def sheet_as_pdf(self, page: SheetPage) -> bytes:
        self.asked.append(page)
        return b"%PDF"

    def show_window(self, data_dir: Path, now: str | None) -> int:
        self.asked.append((data_dir / "askwell.db").exists())
        return 0

    def take_screenshots(self, data_dir: Path, now: str | None, folder: Path) -> list[Path]:
        return [folder / "today.png"]


def test_a_sheet_is_printed_with_suggested_questions(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    screen, file = FakeScreen(), tmp_path / "sheet.pdf"
    words = ["--data", str(tmp_path / "data"), "sheet", "mara-o", "--pdf", str(file)]
    assert main(words, screen) == 0
    assert file.read_bytes() == b"%PDF"
    (page,) = screen.asked
    assert isinstance(page, SheetPage)
    assert len(page.questions) > 4
    assert main(words, screen) == 0
    assert ask("sheet", "mara-o", "--pdf", str(file))[0] == 1
    assert ask("sheet", "mara-o")[0] == 2


def test_the_demo_leaves_nothing_behind(ask, capsys: pytest.CaptureFixture[str]) -> None:
    screen = FakeScreen()
    assert main(["--now", "2026-11-24T08:20Z", "demo"], screen) == 0
    assert screen.asked == [True]
    assert main(["demo", "--screenshots", "shots"], screen) == 0
    assert "today.png" in capsys.readouterr().out
    assert ask("demo")[0] == 1


def test_selfcheck_proves_the_store(ask) -> None:
    code, out, _ = ask("selfcheck", "--json")
    assert code == 0
    assert json.loads(out)["ok"] is True
    assert f"schema: {VERSION}" in ask("selfcheck")[1]


def test_bad_usage_exits_2_and_faults_exit_1(ask) -> None:
    assert ask("log", "Mara", "hired")[0] == 2
    assert ask("people", "--wrong")[0] == 2
    assert ask()[0] == 2
    code, _, err = ask("person", "Nobody")
    assert code == 1
    assert "Nobody" in err


def test_a_moment_that_is_none_is_bad_usage(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    code, _, err = ask("log", "mara-o", "sent", "--at", "yesterday")
    assert (code, "yesterday" in err) == (2, True)
    assert main(["--data", str(tmp_path / "data"), "--now", "soon", "people"]) == 2


def test_everything_goes_out_and_comes_back_by_command(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    file = str(tmp_path / "all.zip")
    code, out, _ = ask("export", file)
    assert (code, out.strip()) == (0, file)
    before = ask("people", "--json")[1]
    ask("log", "mara-o", "sent")
    assert ask("restore", file)[0] == 0
    assert ask("people", "--json")[1] == before
    assert json.loads(ask("person", "mara-o", "--json")[1])["history"] == []
    assert ask("restore", export)[0] == 1
    assert ask("export", str(tmp_path / "no" / "all.zip"))[0] == 1


def test_help_and_version_exit_0(ask) -> None:
    assert ask("--help")[0] == 0
    code, out, _ = ask("--version")
    assert (code, out.startswith("Askwell ")) == (0, True)


def test_a_reader_that_stops_early_is_no_fault(tmp_path: Path) -> None:
    run = "import sys; from app.cli import main; sys.exit(main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", run, "--data", str(tmp_path), "people", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_settings_are_kept(tmp_path: Path) -> None:
    context = open_context(tmp_path / "data")
    context.settings.set("appearance", "dark")
    context.settings.set("appearance", "light")
    assert context.settings.get("appearance") == "light"
    assert context.settings.get("nothing", 3) == 3
    context.close()
    assert isinstance(context.clock, SystemClock)


def test_a_moment_without_zone_is_utc_and_nonsense_is_refused() -> None:
    clock = FixedClock(parse_iso("2026-11-24T23:30:00"), zone="Europe/Berlin")
    assert clock.today().isoformat() == "2026-11-25"
    assert clock.zone.key == "Europe/Berlin"
    assert SystemClock().now().tzinfo is not None
    assert SystemClock().zone.key == system_zone()
    with pytest.raises(AppError, check=coded("bad_moment")):
        parse_iso("tomorrow")


def test_resources_are_beside_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (paths.resources_dir() / "icons").is_dir()
    monkeypatch.setattr("sys._MEIPASS", "/bundle", raising=False)
    assert paths.resources_dir() == Path("/bundle/resources")
    assert paths.data_dir().name == "Askwell"


def slots(ask, *words: str) -> list[dict[str, str]]:
    code, out, _ = ask("slots", "mara-o", *words, "--json")
    assert code == 0
    return json.loads(out)


def test_free_times_are_told_in_utc_and_in_their_words(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    ask("me", "zone=Europe/Stockholm", "country=SE", "hours=Mon-Fri 09:00-17:00")
    calendar = tmp_path / "mine.ics"
    calendar.write_text(one("DTSTART:20261126T000000Z", "DTEND:20261128T000000Z"))
    words = ("--calendar", str(calendar), "--zone", "Europe/Zagreb")
    found = slots(ask, *words)
    assert found[0] == {
        "start": "2026-11-30T09:00:00Z",
        "end": "2026-11-30T09:20:00Z",
        "text": "Monday 30 November, 10:00–10:20, your time in Zagreb",
    }
    assert len(found) == 3
    every = slots(ask, *words, "--all", "--minutes", "30")
    assert [slot["start"] for slot in every] == sorted(slot["start"] for slot in every)
    assert every[0]["start"] == "2026-11-30T08:00:00Z"
    assert every[0]["end"] == "2026-11-30T08:30:00Z"
    assert len(every) > 100
    assert "your time in Zagreb" in ask("slots", "mara-o", *words)[1]


def test_a_zone_that_is_guessed_or_not_known_is_said(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    ask("me", "zone=Europe/Stockholm")
    assert "not known; these are times in Stockholm" in ask("slots", "mara-o")[2]
    context = open_context(tmp_path / "data")
    edit_person(context.store, context.clock, 1, "location", "Split, Croatia")
    context.close()
    code, out, err = ask("slots", "mara-o")
    assert (code, "guess from “Split, Croatia”: Zagreb" in err) == (0, True)
    assert "your time in Zagreb" in out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--zone", "Mars/X"), 2, "is not a time zone"),
        (("--minutes", "0"), 2, "from 5 to 240 minutes"),
        (("--minutes", "soon"), 2, "from 5 to 240 minutes"),
        (("--calendar", "gone.ics"), 1, "is not there any more"),
        (("--zone", "Pacific/Auckland", "--minutes", "240"), 0, "No time suits both"),
    ],
)
def test_what_cannot_be_looked_for_is_said(ask, export: str, words, code, said) -> None:
    ask("import", export)
    ask("me", "zone=Europe/Stockholm")
    found, out, err = ask("slots", "mara-o", *words)
    assert (found, out) == (code, "")
    assert said in err


def test_looking_for_times_holds_nothing(ask, export: str, tmp_path: Path) -> None:
    ask("import", export)
    ask("slots", "mara-o")
    context = open_context(tmp_path / "data")
    assert context.store.sql("SELECT count(*) FROM offered_time") == [(0,)]
    context.close()


def test_what_a_calendar_leaves_open_is_said_beside_the_times(ask, export, tmp_path: Path) -> None:
    ask("import", export)
    calendar = tmp_path / "odd.ics"
    calendar.write_text(one("DTSTART;TZID=Mars:20261201T090000"))
    code, out, err = ask("slots", "mara-o", "--calendar", str(calendar))
    assert code == 0
    assert out
    assert "odd.ics: 1 of its entries names a time zone that nobody knows" in err


def test_a_calendar_is_not_imported_as_people(ask, tmp_path: Path) -> None:
    calendar = tmp_path / "mine.ics"
    calendar.write_text(one("DTSTART:20261201T090000Z"))
    code, out, _ = ask("import", str(calendar), "--json")
    error = json.loads(out)["files"][0]["error"]
    assert (code, error["code"]) == (1, "calendar_elsewhere")
    assert "askwell slots" in error["message"]


def test_a_sealed_archive_is_asked_for_its_passphrase(ask, export, tmp_path, monkeypatch) -> None:
    def typing(words: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO(words))

    ask("import", export)
    file = tmp_path / "all.zip.age"
    typing("four hungry bears\n")
    assert ask("export", str(file))[0] == 0
    assert file.read_bytes().startswith(b"age-encryption.org/v1")
    typing("")
    assert "No passphrase" in ask("restore", str(file))[2]
    typing("five hungry bears\n")
    assert "does not open all.zip.age" in ask("restore", str(file))[2]
    typing("four hungry bears\n")
    assert ask("restore", str(file))[0] == 0


def test_a_damaged_store_says_which_copy_there_is_and_takes_it_back(ask, export, tmp_path) -> None:
    ask("import", export)
    assert ask("export", str(tmp_path / "all.zip"))[0] == 0
    assert ask("restore", str(tmp_path / "all.zip"))[0] == 0
    (copy,) = (tmp_path / "data" / "backups").glob("*.db")
    store = tmp_path / "data" / "askwell.db"
    for chosen in (copy, tmp_path / "all.zip"):
        store.write_bytes(b"x" * 20_000)
        code, _, told = ask("people")
        assert code == 1
        assert "2 people" in told
        assert f"askwell restore {copy}" in told
        code, _, told = ask("restore", str(chosen))
        assert code == 0
        assert "kept as" in told
        assert len(json.loads(ask("people", "--json")[1])) == 2
    assert len(list((tmp_path / "data" / "damaged").glob("*.db"))) == 2
    store.write_bytes(b"x" * 20_000)
    (tmp_path / "none.db").write_text("no database")
    assert ask("restore", str(tmp_path / "none.db"))[0] == 1
    assert store.read_bytes() == b"x" * 20_000


def test_a_copy_is_put_back_by_its_file(ask, export, tmp_path) -> None:
    ask("import", export)
    ask("export", str(tmp_path / "all.zip"))
    ask("restore", str(tmp_path / "all.zip"))
    (copy,) = (tmp_path / "data" / "backups").glob("*.db")
    assert ask("restore", str(copy))[0] == 0
    assert len(json.loads(ask("people", "--json")[1])) == 2
