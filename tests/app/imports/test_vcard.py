"""vCards of three versions and every way in which programs break them."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.imports import vcard
from app.imports.book import BookEntry, BookRow
from app.imports.linkedin import LeftOut
from app.imports.vcard import vcard_book
from tests.fixtures import books
from tests.refusals import coded


def opener(content: bytes) -> Callable[[], io.BufferedReader]:
    return lambda: io.BufferedReader(io.BytesIO(content))  # type: ignore[arg-type]


def read(content: str | bytes, encoding: str = "utf-8") -> list[BookRow]:
    data = content if isinstance(content, bytes) else content.encode(encoding)
    return list(vcard_book("x.vcf", opener(data)).rows())


def one(content: str | bytes, encoding: str = "utf-8") -> BookEntry:
    (entry,) = read(content, encoding)
    assert isinstance(entry, BookEntry)
    return entry


def card(*lines: str, version: str = "3.0", end: str = "\n") -> str:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def test_a_phone_writes_2_1_with_charset_and_quoted_printable():
    boris = one(books.VCARD_21)
    assert (boris.first_name, boris.last_name) == ("Борис", "Кузнецов")
    assert boris.company == "Über & Söhne"
    assert (boris.phones, boris.emails) == (("+46 70 123 45 67",), ("boris@example.com",))
    assert boris.birthday == "1990-03-07"


def test_apple_writes_3_0_with_groups_labels_and_escapes():
    mara = one(books.VCARD_30)
    assert (mara.first_name, mara.last_name) == ("Mara Ife", "Oyelaran")
    assert (mara.company, mara.position) == ("Northwind, Rail; Freight", "Staff Engineer")
    assert mara.emails == ("mara@example.com", "mara.home@example.org")
    assert (mara.slug, mara.websites) == ("mara-o", ("https://mara.example.org",))
    assert (mara.location, mara.birthday) == ("Gothenburg, Sweden", "--03-07")


def test_4_0_has_addresses_as_links_with_their_rank():
    ann = one(books.VCARD_40)
    assert ann.phones == ("+1-555-0199", "+1-555-0100")
    assert (ann.emails, ann.company) == (("ann.lee@example.com",), "Acme, Inc.")
    assert ann.birthday == "--03-07"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_mark_encoding_and_line_end(end, encoding):
    text = (books.VCARD_30 + books.VCARD_40).replace("\n", end)
    mara, ann = read(text, encoding)
    assert [mara.name, ann.name] == ["Mara Ife Oyelaran", "Ann Lee"]  # type: ignore[union-attr]
    assert mara.company == "Northwind, Rail; Freight"  # type: ignore[union-attr]


def test_an_ansi_file_is_read_as_windows_wrote_it():
    assert one(card("N:Söderberg;Jonas"), "cp1252").last_name == "Söderberg"


def test_a_charset_of_its_own_is_believed_and_an_unknown_one_is_not():
    name = "N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CA=F3=E7;=C1"
    assert one(card(name, version="2.1")).name == "Б Куз"
    raw = b"BEGIN:VCARD\nN;CHARSET=ISO-8859-1:S\xf6der;Jo\nEND:VCARD\n"
    assert one(raw).last_name == "Söder"
    assert one(card("N;CHARSET=x-none:Lee;Ann")).name == "Ann Lee"


QP = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"


@pytest.mark.parametrize(
    "lines",
    [
        # Without the blank, between letters and inside one.
        [QP + "=D0=9A=D1=83=D0=B7=", "=D0=B8=D0=BD;=D0=98=D0=B2=D0=B0=D0=BD"],
        [QP + "=D0=9A=D1=83=D0=B7=D0=", "=B8=D0=BD;=D0=98=D0=B2=D0=B0=D0=BD"],
        # With it, between letters, inside one, and over several lines.
        [QP + "=D0=9A=D1=83=D0=B7=", " =D0=B8=D0=BD;=D0=98=D0=B2=D0=B0=D0=BD"],
        [QP + "=D0=9A=D1=83=D0=B7=D0=", " =B8=D0=BD;=D0=98=D0=B2=D0=B0=D0=BD"],
        [QP + "=D0=9A=D1=83=", " =D0=B7=D0=B8=D0=BD;=D0=98=", " =D0=B2=D0=B0=D0=BD"],
        ["N;QUOTED-PRINTABLE:=D0=9A=D1=83=D0=B7=", "=D0=B8=D0=BD;=D0=98=D0=B2=D0=B0=D0=BD"],
    ],
)
def test_soft_breaks_with_and_without_the_blank(lines):
    assert one(card(*lines, version="2.1", end="\r\n")).name == "Иван Кузин"


def test_a_blank_of_the_text_survives_a_soft_break():
    lines = ["ORG;ENCODING=QUOTED-PRINTABLE:Works of the North=", " and of the South", "FN:A B"]
    assert one(card(*lines, version="2.1")).company == "Works of the North and of the South"


def test_a_soft_break_before_the_end_does_not_swallow_it():
    text = card("N:Lee;Ann", "ORG;ENCODING=QUOTED-PRINTABLE:Acme=", version="2.1") + books.VCARD_40
    assert [row.company for row in read(text)] == ["Acme", "Acme, Inc."]  # type: ignore[union-attr]


def test_escapes_keep_semicolons_and_backslashes_inside_a_part():
    entry = one(card(r"N:O\;Lee;Ann\\", r"ORG:A\, B\\;Unit"))
    assert (entry.last_name, entry.first_name, entry.company) == ("O;Lee", "Ann\\", "A, B\\")


def test_a_name_alone_in_fn_is_parted_at_its_last_word():
    assert one(card("FN:Ana Maria Costa"))[1:3] == ("Ana Maria", "Costa")
    assert one(card("FN:Cher"))[1:3] == ("Cher", None)
    assert one(card("N:;;;;", "FN:Bo Ek"))[1:3] == ("Bo", "Ek")


def test_a_company_is_nobody_and_a_group_is_no_person():
    company = card("N:;;;;", "FN:Acme", "ORG:Acme", "X-ABShowAs:COMPANY")
    group = card("N:Team;;;;", "FN:Team", "X-ADDRESSBOOKSERVER-KIND:group")
    nothing = card("N:;;;;")
    reasons = [row.reason for row in read(company + group + nothing) if isinstance(row, LeftOut)]
    assert reasons == ["no_name", "not_a_person", "blank_row"]


def test_an_assistant_within_a_card_is_not_its_owner():
    inner = card("N:Ek;Bo", version="2.1")
    text = card("N:Lee;Ann", "AGENT:", *inner.splitlines(), "EMAIL:ann@example.com", version="2.1")
    entry = one(text)
    assert (entry.name, entry.emails) == ("Ann Lee", ("ann@example.com",))


def test_a_card_that_is_never_ended_is_kept():
    text = "BEGIN:VCARD\nFN:Ann Lee\n" + books.VCARD_40 + "BEGIN:VCARD\nFN:Bo Ek\n"
    assert [row.name for row in read(text)] == ["Ann Lee", "Ann Lee", "Bo Ek"]  # type: ignore[union-attr]


def test_quoted_parameters_may_hold_colons_and_an_open_quote_costs_no_value():
    assert one(card("FN:A B", 'TEL;LABEL="a:b;c":123456')).phones == ("123456",)
    assert one(card("FN:A B", 'TEL;TYPE="home:123456')).phones == ("123456",)


def test_what_cannot_be_an_address_or_a_day_is_warned_about():
    entry = one(card("FN:A B", "EMAIL:nobody", "BDAY:soon"))
    assert (entry.emails, entry.birthday) == ((), None)
    assert entry.warnings == ("bad_email", "bad_date")


def test_more_cards_than_any_book_are_too_large(monkeypatch):
    monkeypatch.setattr(vcard, "ROW_LIMIT", 2)
    with pytest.raises(AppError, check=coded("too_large")):
        read(books.VCARD_40 * 3)


def test_one_endless_line_is_cut_and_the_next_card_is_read():
    text = card("FN:A B", "X-LONG:" + "x" * 500_000, "TEL:123456") + books.VCARD_40
    assert [row.name for row in read(text)] == ["A B", "Ann Lee"]  # type: ignore[union-attr]


_LINE = st.one_of(
    st.sampled_from(
        ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", QP + "=D0=", " =B8", "=B8", "AGENT:", "N:a;b"]
    ),
    st.text(max_size=30),
)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.lists(_LINE, max_size=12).map(
            lambda lines: "\n".join(["BEGIN:VCARD", *lines]).encode("utf-8", "replace")
        ),
    )
)
@example(b"BEGIN:VCARD\nTEL;" + b'"' * 5000)
@example(b"BEGIN:VCARD\nN:" + b"\\" * 5001)
def test_any_bytes_are_read_or_refused(content):
    for row in read(content):
        assert row.line > 0
