"""Whatever a file holds, reading it ends: in size, number and time."""

import io
from datetime import date

import pytest

from app.context import open_context
from app.errors import AppError
from app.imports import drop
from app.imports.vcard import MOST_PROPERTIES, vcard_book
from app.interviews.by_when import LONGEST, read_when, split_when
from app.mail.check import MOST, check_letter
from app.store.models import Profile
from tests.fixtures import linkedin
from tests.fixtures import profile_pdf as pp

TODAY = date(2026, 11, 24)


@pytest.fixture
def many(tmp_path):
    files = {f"{n}/Connections.csv": linkedin.connections_2023().replace("Ann", f"A{n}")
             for n in range(6)}  # fmt: skip
    pdfs = {f"{n}.pdf": pp.draw(pp.Profile(f"Ann Lee {n}")) for n in range(6)}
    return linkedin.write_zip(tmp_path / "many.zip", files | pdfs)


def refused(path):
    with pytest.raises(AppError) as caught:
        drop.look_at(path)
    return caught.value.code


def test_a_zip_of_usual_size_is_read(many):
    found = drop.look_at(many)
    assert (len(found.sources), len(found.profiles)) == (6, 6)


@pytest.mark.parametrize(
    ("limit", "value"),
    [("MOST_TABLES", 5), ("MOST_PDFS", 5), ("TABLES_LIMIT", 1000), ("LOOK_SECONDS", -1.0)],
)
def test_more_than_any_export_holds_is_refused(many, monkeypatch, limit, value):
    monkeypatch.setattr(drop, limit, value)
    assert refused(many) == "too_large"


def test_a_card_without_end_is_kept_short():
    lines = b"BEGIN:VCARD\nFN:Ann Lee\n" + b"TEL:+1 555 0100\n" * (MOST_PROPERTIES * 3)
    text = lines + b"EMAIL:late@example.com\nEND:VCARD\n"
    (entry,) = vcard_book("x", lambda: io.BufferedReader(io.BytesIO(text))).rows()
    assert entry.name == "Ann Lee"
    assert entry.emails == ()


def test_only_the_end_of_a_promise_is_looked_at_for_its_day():
    long = "in " * 10_000
    assert split_when(f"{long}send it by Friday", TODAY)[1] == date(2026, 11, 27)
    assert split_when(f"by Friday {'x' * LONGEST}", TODAY)[1] is None
    assert read_when("today" + " " * 1000, TODAY) is None


def test_a_letter_longer_than_any_is_counted_whole_and_read_in_part():
    report = check_letter("word " * MOST + "[gap]")
    assert report.words == MOST + 1
    assert not [note for note in report.notes if note.code == "gap"]


@pytest.mark.parametrize(
    "zone", ["Nowhere/At_All", "x" * 5000, "../../etc/passwd", "a\0b", "Europe"]
)
def test_a_zone_that_nobody_knows_stops_no_start(tmp_path, zone):
    """A restored archive brings whatever its maker wrote."""
    context = open_context(tmp_path, "2026-11-24T09:00Z")
    with context.store.operation("x") as op:
        op.insert(Profile, id=1, time_zone=zone)
    context.close()
    context = open_context(tmp_path, "2026-11-24T09:00Z")
    assert context.clock.today() == TODAY
    context.close()


@pytest.mark.parametrize("end", ["x", "<html>"])
def test_a_row_of_comments_is_soon_seen_through(tmp_path, end):
    path = tmp_path / "page.csv"
    path.write_text("<?xml version='1.0'?>" + "<!-- a --> " * 200 + end)
    assert refused(path) == ("html_not_csv" if end == "<html>" else "unknown_header")
