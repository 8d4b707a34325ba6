"""The log says where something went wrong and keeps everybody's name out."""

import logging
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import logs


@pytest.fixture
def log_file(tmp_path):
    yield logs.start_log(tmp_path)
    logs.stop_log()


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("to mara@example.com now", "mara@example.com"),
        ("see https://www.linkedin.com/in/mara-oyelaran", "mara-oyelaran"),
        ("call +49 30 1234 5678", "1234"),
        ("mailto:x@example.com?body=Dear%20Mara\nsecond line", "second"),
        (f"open {Path.home()}/export.zip", str(Path.home())),
    ],
)
def test_personal_things_leave_the_line(text, secret):
    assert secret not in logs.redact_line(text)


@pytest.mark.parametrize(
    ("text", "kept", "gone"),
    [
        ("no such column: person.nmae", "column: person.nmae", "zzz"),
        ("invalid literal for int(): 'Mara'", "invalid literal", "Mara"),
        ("row of Tomás Arce is broken", "is broken", "Arce"),
        ("constraint failed in SQLite", "SQLite", "zzz"),
        ("first line\nDear Mara", "first line", "Mara"),
        ("", "", "zzz"),
    ],
)
def test_a_message_keeps_what_is_technical(text, kept, gone):
    redacted = logs.redact_message(text)
    assert kept in redacted
    assert gone not in redacted


@settings(max_examples=80, deadline=None)
@given(st.text())
def test_any_text_can_be_redacted(text):
    assert len(logs.redact_message(text)) <= 300
    assert "\n" not in logs.redact_message(text)


def test_an_exception_is_logged_without_its_values(log_file):
    try:
        raise KeyError("Mara Oyelaran") from ValueError("of 'Nora Weiss'")
    except KeyError:
        logging.getLogger("askwell").exception("could not write")
    text = log_file.read_text("utf-8")
    assert "could not write" in text
    assert "test_logs.py" in text
    assert "caused by" in text
    assert "Oyelaran" not in text
    assert "Weiss" not in text


def test_only_the_owner_reads_the_log(log_file):
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700


def test_the_log_turns_over_and_stays_bounded(log_file):
    for _ in range(400):
        logging.getLogger("askwell").info("x" * 60_000)
    files = list(log_file.parent.iterdir())
    assert len(files) == logs.KEPT + 1
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert all(path.stat().st_size <= logs.MAX_BYTES + logs.MAX_ENTRY + 200 for path in files)


def test_starting_again_elsewhere_leaves_the_first_file(log_file, tmp_path):
    second = logs.start_log(tmp_path / "other")
    logging.getLogger("askwell").info("after")
    assert "after" in second.read_text("utf-8")
    assert "after" not in log_file.read_text("utf-8")


@pytest.mark.parametrize(
    ("home", "text", "told"),
    [
        (r"C:\Users\Łukasz W", r"open C:\Users\Łukasz W\a.db", r"open ~\a.db"),
        (r"C:\Users\Łukasz W", r"open 'c:\\users\\łukasz w\\a.db'", r"open '~\\a.db'"),
        (r"C:\Users\Łukasz W", "qt: C:/Users/Łukasz W/a.db", "qt: ~/a.db"),
        (r"C:\Users\Ann", "file:///C:/Users/Ann/a", "file:///~/a"),
        (r"C:\Users\Ann", r"C:\Users\Anna\a", r"C:\Users\Anna\a"),
        ("/Users/ann/", "open /Users/Ann/Library", "open ~/Library"),
        ("/home/ann", "open /home/anna/x", "open /home/anna/x"),
        ("/", "open /etc/x", "open /etc/x"),
    ],
)
def test_the_home_folder_goes_however_it_is_written(home, text, told):
    assert logs.home_pattern(home).sub("~", text) == told


def test_a_log_that_cannot_turn_over_goes_on(log_file, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        for _ in range(80):
            logging.getLogger("askwell").info("x" * 60_000)
    logging.getLogger("askwell").info("still here")
    assert "still here" in log_file.read_text("utf-8") or log_file.with_suffix(".log.1").exists()
    assert len(list(log_file.parent.iterdir())) == 2
