"""People handed out: vCards that come back the same, tables that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import FixedClock
from app.errors import AppError
from app.export.cards import OutCard
from app.export.files import export_people, write_whole
from app.export.tables import HEADER, harmless, table_of
from app.export.vcard import vcard_text, vcards_of
from app.imports.book import BookEntry
from app.imports.report import import_paths
from app.imports.vcard import vcard_book
from app.jobs import Cancelled
from app.people.service import add_person
from app.store.db import Store
from app.store.models import ContactPoint
from tests.app.imports.test_vcard import opener
from tests.refusals import coded


@pytest.fixture
def people(store: Store, clock: FixedClock) -> list[int]:
    add_person(
        store,
        clock,
        "Mara",
        "Oyelaran",
        company="Northwind, Rail; Freight",
        position="=cmd()",
        email="mara@example.com",
        phone="+46 70 123 45 67",
        website="https://mara.example.org",
        profile_url="https://www.linkedin.com/in/mara-o",
        linkedin_slug="mara-o",
        location="Gothenburg, Sweden",
        connected_on="2020-04-21",
    )
    add_person(store, clock, "Bo", "Ek")
    with store.operation("Further") as op:
        for kind, value in (("email", "m@example.org"), ("birthday", "--03-07")):
            op.insert(ContactPoint, person_id=1, kind=kind, value=value)
    return [2, 1, 99]


def read(text: str | bytes) -> list[BookEntry]:
    data = text.encode() if isinstance(text, str) else text
    return [row for row in vcard_book("x.vcf", opener(data)).rows() if isinstance(row, BookEntry)]


def test_vcards_hold_every_address_in_the_order_that_was_asked_for(store, people):
    content = vcards_of(store, people)
    bo, mara = read(content)
    assert content.startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n")
    assert (bo.name, mara.name) == ("Bo Ek", "Mara Oyelaran")
    assert mara.emails == ("mara@example.com", "m@example.org")
    assert (mara.company, mara.position) == ("Northwind, Rail; Freight", "=cmd()")
    assert (mara.slug, mara.websites) == ("mara-o", ("https://mara.example.org",))
    assert (mara.location, mara.birthday) == ("Gothenburg, Sweden", "--03-07")
    assert max(map(len, content.split(b"\r\n"))) <= 75


_WORD = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40
).filter(lambda text: text.strip("\u200b\u2060\ufeff") == text)
_WORDS = st.lists(_WORD, max_size=4).map(" ".join)
_MAIL = st.from_regex(r"[a-z]{1,8}\.?[a-z0-9]{1,8}@[a-z]{2,8}\.example\.(com|org)", fullmatch=True)
_SITE = st.from_regex(r"https://[a-z]{1,9}\.example\.org/[a-z,;:]{0,9}", fullmatch=True)
_PROFILE = st.from_regex(r"https://www\.linkedin\.com/in/[a-z0-9-]{1,20}", fullmatch=True)
_BORN = st.one_of(
    st.dates().map(str), st.dates().map(lambda day: f"--{day.month:02}-{day.day:02}"), st.just("")
)


@settings(max_examples=300, deadline=None)
@given(
    first_name=_WORD,
    last_name=_WORDS,
    company=_WORDS,
    position=_WORDS,
    location=_WORDS,
    emails=st.lists(_MAIL, max_size=3, unique=True).map(tuple),
    phones=st.lists(
        st.from_regex(r"\+[1-9][0-9 ]{5,12}[0-9]", fullmatch=True), max_size=3, unique=True
    ).map(lambda found: tuple(" ".join(text.split()) for text in found)),
    websites=st.lists(_SITE, max_size=2, unique=True).map(tuple),
    profile=st.one_of(_PROFILE, st.just("")),
    birthday=_BORN,
)
def test_what_goes_out_as_a_vcard_comes_in_the_same(birthday, phones, **fields):
    phones = tuple(dict.fromkeys(phones))
    card = OutCard(
        1, "u", **fields, phones=phones, time_zone="", connected_on="", birthday=birthday,
        updated_at="",
    )  # fmt: skip
    (entry,) = read(vcard_text(card))
    told = (entry.first_name, entry.last_name, entry.company, entry.position, entry.location)
    names = (card.first_name, card.last_name, card.company, card.position, card.location)
    assert told == tuple(name or None for name in names)
    assert (entry.emails, entry.phones) == (card.emails, card.phones)
    assert (entry.websites, entry.url) == (card.websites, card.profile or None)
    assert entry.birthday == (birthday or None)


def cells(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_table_has_a_mark_a_header_and_a_row_each(store, people):
    content = table_of(store, people)
    assert content.startswith(b"\xef\xbb\xbf")
    header, bo, mara = cells(content)
    assert header == list(HEADER)
    assert bo[:2] == ["Bo", "Ek"]
    assert mara[3:6] == ["mara@example.com", "Northwind, Rail; Freight", "'=cmd()"]
    assert mara[7] == "'+46 70 123 45 67"
    assert mara[-2:] == ["m@example.org", "to_research"]


def test_askwell_reads_its_own_table(store, clock, people, tmp_path):
    path = export_people(store, people, "csv", tmp_path / "people")
    assert path.name == "people.csv"
    other = Store.open(tmp_path / "other" / "askwell.db", clock)
    (report,) = import_paths(other, clock, [path])
    assert (report.kind, report.created) == ("connections_csv", 2)
    assert other.sql("SELECT linkedin_slug FROM person WHERE first_name = 'Mara'") == [("mara-o",)]
    other.close()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "  =1", "＝1"])
def test_what_a_spreadsheet_would_run_is_made_harmless(cell):
    assert harmless(cell) == f"'{cell}"


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(cell):
    assert not harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert harmless(cell).endswith(cell)


def test_a_cancel_leaves_no_file(store, people, tmp_path):
    def cancel(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_people(store, people, "vcard", tmp_path / "x.vcf", cancel)
    assert list(tmp_path.glob("*.vcf")) == []


def test_a_file_is_replaced_whole_or_stays(store, people, tmp_path, monkeypatch):
    path = tmp_path / "x.vcf"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AppError, check=coded("cannot_write")):
        export_people(store, people, "vcard", path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["x.vcf"]


def test_a_folder_that_is_not_there_says_so(tmp_path: Path):
    with pytest.raises(AppError, check=coded("cannot_write")):
        write_whole(tmp_path / "gone" / "x.vcf", b"")
