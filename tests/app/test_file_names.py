"""What people are called becomes the name of a file that every system takes."""

import re
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.file_names import MOST_BYTES, safe_file_name, safe_name

ANY = st.text(max_size=80)
DEVICES = ("con", "prn", "aux", "nul", "com1", "lpt9")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Łukasz Wójcik", "Łukasz Wójcik.pdf"),
        ("Talk: Ada / Bo?", "Talk Ada Bo.pdf"),
        ("Con", "_Con.pdf"),
        ("LPT1 ", "_LPT1.pdf"),
        ("Conrad", "Conrad.pdf"),
        ("Dr. ", "Dr.pdf"),
        ("..", "file.pdf"),
        ("", "file.pdf"),
        ("../../etc/passwd", ".. .. etc passwd.pdf"),
        ("e\u0301", "é.pdf"),
    ],
)
def test_a_name_of_somebody_becomes_one_of_a_file(name, safe):
    assert safe_name(name, ".pdf") == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("cv.pdf", "cv.pdf"),
        ("a:b?.pdf", "a b.pdf"),
        ("aux.txt", "_aux.txt"),
        ("cv.pdf. ", "cv.pdf"),
        ("C:\\Users\\x\\cv.pdf", "cv.pdf"),
        ("../x/.profile", ".profile"),
        ("x.pdf:stream.exe", "x.pdf stream.exe"),
        ("", "file"),
    ],
)
def test_a_file_from_elsewhere_keeps_its_ending(name, safe):
    assert safe_file_name(name) == safe


@given(ANY)
@example("com1.a.b")
@example("Ж" * 200 + ".pdf")
def test_any_name_is_taken_by_every_system(name):
    for safe in (safe_name(name), safe_name(name, ".pdf"), safe_file_name(name)):
        assert safe not in ("", ".", "..")
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', safe)
        assert safe == safe.rstrip(". ")
        assert PureWindowsPath(safe).name == safe
        assert safe.split(".")[0].strip().casefold() not in DEVICES
        assert len(safe.encode()) <= MOST_BYTES + 20
        assert Path("x", safe).parent == Path("x")
