"""What programs rely on when they call the commands: kinds, exits, whom a word means, bytes."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cadence.next_steps import KINDS as ALL
from app.cli import kind_told, main
from app.command.printing import one_line

KINDS = {
    "write", "remind", "second_person", "confirm", "prepare", "talk", "thank", "promise", "tell",
    "stay_in_touch", "close_loop",
}  # fmt: skip
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
URL = "https://www.linkedin.com/in/"

Ask = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    def run(*words: str, now: str = "2026-11-24T09:00Z") -> tuple[int, str, str]:
        code = main(["--data", str(tmp_path / "data"), "--now", now, *words])
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


@pytest.fixture
def take(ask: Ask, tmp_path: Path) -> Callable[[str], None]:
    def run(rows: str) -> None:
        path = tmp_path / "Connections.csv"
        path.write_text(HEADER + rows, encoding="utf-8")
        assert ask("import", str(path))[0] == 0

    return run


def test_what_is_due_has_no_kind_beyond_those_promised(ask: Ask, take) -> None:
    take(f"Mara,Oyelaran,{URL}mara,mara@example.com,Northwind,Engineer,21 Apr 2020\n")
    ask("log", "mara", "sent", "--at", "2026-11-10T09:00Z")
    ask("log", "mara", "replied", "--at", "2026-11-12T09:00Z")
    (due,) = json.loads(ask("due", "--json")[1])
    assert (due["kind"], due["reason"]) == ("confirm", "Mara Oyelaran said yes: agree on a time.")
    assert json.loads(ask("person", "mara", "--json")[1])["next_step"]["kind"] == "confirm"
    assert ask("due")[1].split("\t")[1] == "confirm"


def test_every_kind_of_step_has_a_promised_name() -> None:
    assert {kind_told(kind) for kind in ALL} <= KINDS


@pytest.mark.parametrize(
    "word",
    [
        "straße", "STRAßE", "2", f"{URL}stra%C3%9Fe/?x=1", "stra%C3%9Fe", " eva@Example.com ",
        "émile zö", "Emile Zo", "ÉMILE  ZÖ",
    ],
)  # fmt: skip
def test_a_person_is_found_by_any_word_for_them(ask: Ask, take, word: str) -> None:
    take(
        f"Another,One,{URL}another,,,,\nÉmile,Zö,{URL}stra%C3%9Fe,eva@example.com,,,\n"
        f"Third,One,{URL}strasse,,,,\n"
    )
    assert json.loads(ask("person", word, "--json")[1])["first_name"] == "Émile"


def test_the_exact_spelling_wins_and_two_alike_are_said_to_be_several(ask: Ask, take) -> None:
    take(f"Émile,Zo,{URL}a,,,,\nEmile,Zo,{URL}b,,,,\nAnn,Lee,{URL}c,,,,\nANN,Lee,{URL}d,,,,\n")
    assert json.loads(ask("person", "émile zo", "--json")[1])["linkedin_slug"] == "a"
    assert json.loads(ask("person", "Emile Zo", "--json")[1])["linkedin_slug"] == "b"
    code, out, err = ask("person", "Ann Lee", "--json")
    assert (code, out) == (1, "")
    assert "could be several people" in err


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("name", "stands without a value"),
        ("zone=Mars/X", "is not a time zone"),
        ("country=XX", "is not a country"),
        ("country=Germany", "is not a country"),
        ("hours=late", "are not hours"),
        ("email=x", "is not an e-mail address"),
        ("shoe=42", "is not part of your card"),
    ],
)
def test_a_wrong_word_about_me_is_bad_usage_and_changes_nothing(
    ask: Ask, word: str, said: str
) -> None:
    ask("me", "name=Nora Lind", "country=UK")
    before = json.loads(ask("me", "--json")[1])
    assert (before["name"], before["country"]) == ("Nora Lind", "GB")
    code, out, err = ask("me", "email=nora@example.com", word)
    assert (code, out) == (2, "")
    assert said in err
    assert json.loads(ask("me", "--json")[1]) == before
    assert json.loads(ask("me", "name=", "--json")[1])["name"] is None


def test_a_row_of_a_list_is_one_line(ask: Ask, take) -> None:
    take(f'"Ta\tb","New\nLine\x1b[31m",{URL}a,,,,\n')
    assert ask("people")[1] == "1\tTa b New Line [31m\t\tto_research\n"
    assert ask("due")[1].count("\n") == 1
    assert one_line(" é\u200f 😀 ") == "é\u200f 😀"


def test_without_an_output_a_command_still_does_its_work(ask: Ask, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as gone:
        gone.setattr(sys, "stdout", None)
        assert main(["--data", str(tmp_path / "data"), "me", "name=Nora"]) == 0
        sys.stdout.close()
    assert json.loads(ask("me", "--json")[1])["name"] == "Nora"


def test_a_pipe_is_refused_and_not_waited_for(ask: Ask, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "Connections.csv")
    code, out, _ = ask("import", str(tmp_path / "Connections.csv"), "--json")
    assert (code, json.loads(out)["files"][0]["error"]["code"]) == (1, "cannot_read")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("Connections.csv", HEADER, "its list of connections is empty"),
        ("Skills.csv", "Name\nSQL\n", "0 left out"),
    ],
)
def test_what_a_file_lacks_is_said(ask: Ask, tmp_path: Path, name, content, said) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    code, out, _ = ask("import", str(tmp_path / name))
    assert code == 0
    assert out.endswith(f"{said}\n")


def test_the_folder_one_is_in_has_a_name(ask: Ask, tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "export").mkdir()
    monkeypatch.chdir(tmp_path / "export")
    assert ask("import", ".")[1].startswith("export is empty.")
    Path("Skills.csv").write_text("Name\nSQL\n", encoding="utf-8")
    assert ask("import", ".")[1].startswith(".: 0 new")
    assert "no list of connections is in it" in ask("import", ".")[1]


def test_a_search_for_dashes_finds_what_a_search_for_nothing_does(ask: Ask, take) -> None:
    take(f"Mara,Oyelaran,{URL}mara,,,,\n")
    assert ask("people", "--search=--") == ask("people")
