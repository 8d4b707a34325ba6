"""Connections of every era, and what happens to odd rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.imports.dates import read_date
from app.imports.drop import look_at
from app.imports.linkedin import Connection, LeftOut, clean, first_email, profile_slug
from tests.fixtures import linkedin as li


def read(path: Path, content: str | bytes) -> list[Connection | LeftOut]:
    file = path / "Connections.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [row for source in look_at(file).sources for row in source.rows()]


ERAS = {
    "2017": (li.connections_2017, False),
    "2018": (li.connections_2018, False),
    "2020": (li.connections_2020, False),
    "2021 preamble": (li.connections_2021, False),
    "2023 url": (li.connections_2023, True),
    "excel without preamble": (li.excel_without_preamble, False),
    "excel with padded preamble": (li.excel_with_padded_preamble, True),
}


@pytest.mark.parametrize("era", ERAS)
def test_every_era_is_read(tmp_path, era):
    build, has_url = ERAS[era]
    ann, boris, mei = read(tmp_path, build())
    assert isinstance(ann, Connection)
    assert isinstance(boris, Connection)
    assert isinstance(mei, Connection)
    assert (ann.name, ann.email, ann.company) == ("Ann Lee", "ann.lee@example.com", "Acme, Inc.")
    assert (ann.position, ann.connected_on) == ("Engineer", "2020-04-21")
    assert (mei.last_name, mei.company, mei.email) == ("林 🚀", "Über & Söhne", None)
    assert boris.slug == ("борис-7" if has_url else None)
    assert ann.warnings == boris.warnings == mei.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_encoding_delimiter_and_line_end(tmp_path, encoding, mark, end):
    text = li.csv_text(li.HEADER_2023, li.PEOPLE, end, mark)
    rows = read(tmp_path, text.encode(encoding))
    assert [(row.name, row.line) for row in rows if isinstance(row, Connection)] == [
        ("Ann Lee", 2),
        ("Борис Кузнецов", 3),
        ("美 林 🚀", 4),
    ]


def test_cp1252_is_the_fallback_even_far_below_the_sample(tmp_path):
    people = [*li.crowd(3000), ("Jürgen", "Groß", "", "", "Café “Süd”", "", "")]
    last = read(tmp_path, li.connections_2020(people).encode("cp1252"))[-1]
    assert isinstance(last, Connection)
    assert (last.name, last.company) == ("Jürgen Groß", "Café “Süd”")


def test_one_broken_byte_does_not_turn_utf8_into_cp1252(tmp_path):
    raw = li.connections_2020().encode() + b"Caf\xe9,Lee,,,,\n"
    rows = read(tmp_path, raw)
    assert [row.name for row in rows if isinstance(row, Connection)][1:3] == [
        "Борис Кузнецов",
        "美 林 🚀",
    ]


def test_any_column_order_case_and_spacing(tmp_path):
    text = "connected_on, COMPANY ,Last  Name,FIRST NAME,Position,Email_Address\n"
    (row,) = read(tmp_path, text + "21 Apr 2020,Acme,Lee,Ann,Engineer,ann@example.org\n")
    assert isinstance(row, Connection)
    assert (row.name, row.company, row.email) == ("Ann Lee", "Acme", "ann@example.org")


def test_a_header_alone_is_zero_connections_and_no_error(tmp_path):
    assert read(tmp_path, li.PREAMBLE + li.HEADER_2023) == []


ROW = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (",,,,,,07 Jun 2026", "hidden_member"),
        (",,,,,,", "blank_row"),
        (" , \u200b,,,,,\xa0", "blank_row"),
        (",,https://www.linkedin.com/in/x,,,,07 Jun 2026", "no_name"),
        (",,,,Acme,,", "no_name"),
        (",,,someone@example.org,,,", "no_name"),
    ],
)
def test_a_row_without_a_name_is_left_out_with_its_reason(tmp_path, line, reason):
    (row,) = read(tmp_path, ROW + line + "\n")
    assert isinstance(row, LeftOut)
    assert (row.reason, row.line) == (reason, 2)


@pytest.mark.parametrize(
    ("line", "warning"),
    [
        ("Ann,Lee,,,,,yesterday", "bad_date"),
        ("Ann,Lee,,,,,31 Feb 2020", "bad_date"),
        ("Ann,Lee,,ann at example,,,", "bad_email"),
        ("Ann,Lee,,,Acme", "short_row"),
        ("Ann,Lee,,,Acme,Boss,21 Apr 2020,more", "long_row"),
        ('Ann,Lee,,,"Acme,Boss,21 Apr 2020', "unterminated_quote"),
    ],
)
def test_an_odd_row_is_kept_with_a_warning(tmp_path, line, warning):
    rows = read(tmp_path, f"{ROW}{line}\nBob,Ray,,,,,\n")
    assert [row.name for row in rows if isinstance(row, Connection)] == ["Ann Lee", "Bob Ray"]
    assert isinstance(rows[0], Connection)
    assert rows[0].warnings == (warning,)


def test_blank_cells_past_the_header_are_no_warning(tmp_path):
    (row,) = read(tmp_path, ROW + "Ann,Lee,,,,,21 Apr 2020,,,\n")
    assert isinstance(row, Connection)
    assert row.warnings == ()


def test_an_open_quote_never_swallows_the_rows_below(tmp_path):
    people = "".join(f'P{n},Q{n},,,"Acme {n},Boss,21 Apr 2020\n' for n in range(40))
    closing = 'Joe,Doe,,,"X, Inc",Boss,21 Apr 2020\n'
    rows = read(tmp_path, ROW + people + closing)
    assert len(rows) == 41
    assert isinstance(rows[0], Connection)
    assert (rows[0].company, rows[0].position) == ("Acme 0", "Boss")
    assert rows[-1].line == 42


def test_a_line_break_inside_quotes_belongs_to_its_cell(tmp_path):
    text = ROW + '"Ann\nMarie",Lee,u,,"Acme\r\nInc",Boss,21 Apr 2020\nBob,Ray,,,,,\n'
    first, second = read(tmp_path, text)
    assert isinstance(first, Connection)
    assert (first.first_name, first.company) == ("Ann\nMarie", "Acme\r\nInc")
    assert (second.line, first.warnings) == (5, ())


def test_a_cell_over_many_lines_counts_as_never_closed(tmp_path):
    text = ROW + 'Ann,Lee,,,"Acme\n' + "and more\n" * 200 + "Bob,Ray,,,,,\n"
    rows = read(tmp_path, text)
    assert isinstance(rows[0], Connection)
    assert rows[0].company == "Acme"
    assert isinstance(rows[-1], Connection)
    assert (rows[-1].name, len(rows)) == ("Bob Ray", 202)


def test_a_cell_of_many_long_lines_does_not_break_the_reader(tmp_path):
    text = ROW + 'Ann,Lee,,,"Acme\n' + ("x" * 90_000 + "\n") * 3 + "Bob,Ray,,,,,\n"
    rows = read(tmp_path, text)
    assert [row.name for row in rows if isinstance(row, Connection)][0::4] == ["Ann Lee", "Bob Ray"]


def test_zero_bytes_in_a_cell_are_dropped(tmp_path):
    (row,) = read(tmp_path, ROW + "An\0n,Lee,,,,,\n")
    assert isinstance(row, Connection)
    assert row.name == "Ann Lee"


def test_only_the_ends_of_a_text_are_trimmed():
    assert clean("\ufeff\xa0 Ann\xa0Lee \u200b") == "Ann\xa0Lee"
    assert clean(" \u200b\xa0") is None


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://www.linkedin.com/in/Ann-Lee/", "ann-lee"),
        ("http://de.linkedin.com/in/ann-lee?trk=x#y", "ann-lee"),
        ("linkedin.com/in/%C3%A4nn", "änn"),
        ("https://www.linkedin.com/IN/ann-lee/en", "ann-lee"),
        ("https://www.linkedin.com/company/acme", None),
        ("https://www.linkedin.com/in/", None),
        (None, None),
    ],
)
def test_identity_is_what_follows_in(url, slug):
    assert profile_slug(url) == slug


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21 Apr 2020", "2020-04-21"),
        ("07 Jun 2026", "2026-06-07"),
        ("11/3/18, 5:15 PM", "2018-11-03"),
        ("1/29/2026, 2:37 PM", "2026-01-29"),
        ("29/1/2026", "2026-01-29"),
        ("4-Apr-21", "2021-04-04"),
        ("2020-04-21", "2020-04-21"),
        ("2020-04-21T10:00:00Z", "2020-04-21"),
        ("2024/02/01 15:02:55 UTC", "2024-02-01"),
        ("Apr 21, 2020", "2020-04-21"),
        ("21.04.2020", "2020-04-21"),
        ("21. März 2020", "2020-03-21"),
        ("3 de mayo de 2021", "2021-05-03"),
        ("3 août 2021", "2021-08-03"),
        ("3 juillet 2021", "2021-07-03"),
        ("1-Jan-68", "2068-01-01"),
        ("1-Jan-69", "1969-01-01"),
        ("29 Feb 2021", None),
        ("13/13/20", None),
        ("0 Apr 2020", None),
        ("21 Foo 2020", None),
        ("soon", None),
        ("", None),
        ("٣ Apr 2020", "2020-04-03"),
        ("²/3/18", None),
    ],
)
def test_dates_of_every_era(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("ann@example.org", "ann@example.org"),
        ("Ann <ann@example.org>", "ann@example.org"),
        ("nobody@, ann.lee+x@example.co.uk; bob@example.org", "ann.lee+x@example.co.uk"),
        ("jürgen@example.org", "jürgen@example.org"),
        ("a..b@example.org", None),
        ("a@b", None),
        ("ann@localhost.localhost", None),
        ("ann@files.corp.local", "ann@files.corp.local"),
        ("none; ann@corp.local", "ann@corp.local"),
        (".ann@example.org", None),
        ("Write to 'ann@example.org'.", "ann@example.org"),
        ("x" * 400 + "@example.org", None),
        ("n/a", None),
    ],
)
def test_the_first_valid_address_is_taken(text, email):
    assert first_email(text) == email


def test_profiles_that_are_not_utf8_stay_apart():
    slugs = {profile_slug(f"https://www.linkedin.com/in/{text}") for text in ("%E4x", "%F6x")}
    assert slugs == {"%e4x", "%f6x"}


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_a_cell_parser(text):
    day = read_date(text)
    assert day is None or len(day) == 10
    address = first_email(text)
    assert address is None or "@" in address
    assert profile_slug("/in/" + text) != ""


@pytest.mark.parametrize(
    "edge", [" ", "\t", "\xa0", "\u2003", "\u2028", "\u200b", "\ufeff", "\x85"]
)
def test_blanks_of_every_kind_go_at_the_ends_and_stay_inside(edge):
    assert clean(f"{edge}{edge}Mary{edge}Ann{edge}") == f"Mary{edge}Ann"
    assert clean(edge) is None
