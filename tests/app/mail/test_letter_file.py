import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli import main
from app.errors import AppError
from app.mail.letter_file import LetterFile, parse_letter, read_letter
from app.people.service import add_person
from app.store.db import Store
from tests.refusals import coded

LETTER = "Dear Mara,\r\n\r\nI am a nurse. Would you have 20 minutes for a call?\r\n"


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b"Gr\xc3\xbc\xc3\x9fe\r\n", "Grüße\r\n"),
        (b"\xef\xbb\xbfGr\xc3\xbc\xc3\x9fe", "Grüße"),
        (b"Gr\xfc\xdfe \x96 Nora", "Grüße – Nora"),
        ("\ufeffПривет".encode("utf-16-le"), "Привет"),
        (b"", ""),
    ],
)
def test_a_letter_is_read_in_the_alphabets_of_every_system(tmp_path, content, body) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    assert read_letter(path) == LetterFile(body)


def test_header_lines_are_taken_off_only_before_a_blank_line() -> None:
    whole = parse_letter("Subject: A question\r\nTo: mara@example.com\r\n\r\nDear Mara,\r\n")
    assert whole == LetterFile("Dear Mara,\r\n", "A question", "mara@example.com")
    assert parse_letter("To: x\n\nB") == LetterFile("B", "", "x")
    for text in ("Subject: A\nDear Mara,", "Note: this is text\n\nMore", "Dear Mara:\n\nText"):
        assert parse_letter(text) == LetterFile(text)


def test_what_is_no_letter_is_refused(tmp_path) -> None:
    path = tmp_path / "letter.txt"
    with pytest.raises(AppError, check=coded("not_found")):
        read_letter(path)
    with pytest.raises(AppError, check=coded("cannot_read")):
        read_letter(tmp_path)
    path.write_bytes(b"PK\x03\x04\x00\x00\xff")
    with pytest.raises(AppError, check=coded("not_a_letter")):
        read_letter(path)
    path.write_bytes(b"a" * 1_000_001)
    with pytest.raises(AppError, check=coded("letter_too_large")):
        read_letter(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(content)
    try:
        read_letter(path)
    except AppError as error:
        assert error.code == "not_a_letter"


@given(st.text(max_size=200))
def test_the_body_is_the_end_of_the_file(text: str) -> None:
    assert text.endswith(parse_letter(text).body)


def test_check_answers_in_json_with_places_in_the_body(tmp_path, capsys) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Subject: \r\n\r\n" + LETTER.encode())
    assert main(["--data", str(tmp_path), "check", str(path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert set(said) == {"elements", "words", "notes"}
    truth = {"who": True, "share": False, "help": False, "ask": True, "times": False}
    assert said["elements"] == truth
    assert said["words"] == 14
    assert [note["code"] for note in said["notes"]] == ["no_subject", "too_short"]
    assert all(set(note) == {"code", "text", "start", "end"} for note in said["notes"])


def test_check_compares_with_the_card_of_the_reader(tmp_path, capsys, clock) -> None:
    store = Store.open(tmp_path / "askwell.db", clock)
    add_person(store, clock, "Maria", "Oyelaran")
    store.close()
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER.encode())
    words = ["--data", str(tmp_path), "check", str(path), "--person", "Maria Oyelaran"]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "5-9 name: The card spells it “Maria”." in said
    assert "who: I am a nurse." in said
    assert main([*words[:-1], "Nobody"]) == 1
    assert "Nobody here is called" in capsys.readouterr().err
