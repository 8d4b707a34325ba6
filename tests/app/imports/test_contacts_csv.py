"""Address books as tables, and LinkedIn's export of before 2017 told apart from them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.imports.book import BookEntry
from app.imports.drop import look_at
from app.imports.linkedin import Connection, LeftOut
from tests.fixtures import books
from tests.fixtures import linkedin as li


@pytest.fixture
def put(tmp_path):
    def put(text: str, name: str = "contacts.csv", encoding: str = "utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return put


def rows(path) -> list:
    (book,) = look_at(path).books
    return list(book.rows())


def one(path) -> BookEntry:
    (entry,) = rows(path)
    assert isinstance(entry, BookEntry)
    return entry


GOOGLE_OLD_ROW = {
    "Name": "Mara Oyelaran",
    "Given Name": "Mara",
    "Family Name": "Oyelaran",
    "Birthday": "1990-03-07",
    "Group Membership": "* myContacts ::: Navy",
    "E-mail 1 - Type": "* Work",
    "E-mail 1 - Value": "mara@example.com ::: mara@example.org",
    "E-mail 2 - Value": "m.oyelaran@example.net",
    "Phone 1 - Type": "Mobile",
    "Phone 1 - Value": "+46 70 123 45 67 ::: +46 8 123 456",
    "Organization 1 - Name": "Northwind Rail",
    "Organization 1 - Title": "Staff Engineer",
    "Website 1 - Value": "https://mara.example.org ::: https://www.linkedin.com/in/mara-o",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_google_old_with_several_values_in_a_cell(put, encoding):
    mara = one(put(books.table(books.GOOGLE_OLD, [GOOGLE_OLD_ROW]), encoding=encoding))
    assert (mara.first_name, mara.last_name) == ("Mara", "Oyelaran")
    assert mara.emails == ("mara@example.com", "mara@example.org", "m.oyelaran@example.net")
    assert mara.phones == ("+46 70 123 45 67", "+46 8 123 456")
    assert (mara.company, mara.position) == ("Northwind Rail", "Staff Engineer")
    assert (mara.slug, mara.websites) == ("mara-o", ("https://mara.example.org",))
    assert mara.birthday == "1990-03-07"


def test_google_new(put):
    row = {
        "First Name": "Jonas",
        "Middle Name": "K",
        "Last Name": "Söderberg",
        "Organization Name": "Contoso",
        "Organization Title": "Product Lead",
        "Birthday": " --05-09",
        "Labels": "* myContacts",
        "E-mail 1 - Label": "* Work",
        "E-mail 1 - Value": "jonas@example.com",
        "Phone 1 - Value": "070-123 45 67",
    }
    path = put(books.table(books.GOOGLE_NEW, [row, {"Organization Name": "Acme"}, {}]))
    jonas, company, blank = rows(path)
    assert jonas.name == "Jonas K Söderberg"
    assert (jonas.emails, jonas.phones) == (("jonas@example.com",), ("070-123 45 67",))
    assert (jonas.company, jonas.birthday) == ("Contoso", "--05-09")
    assert [company.reason, blank.reason] == ["no_name", "blank_row"]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_outlook_classic_in_its_ansi_code_page(put, encoding):
    row = {
        "Title": "Mr.",
        "First Name": "Jörg",
        "Last Name": "Müßig",
        "Company": "Über & Söhne",
        "Job Title": "Gestalter",
        "Business City": "Köln",
        "Business Phone": "+49 221 123456",
        "Mobile Phone": "+49 170 1234567",
        "Business Fax": "+49 221 999999",
        "Birthday": "0/0/00",
        "E-mail Address": "joerg@example.com",
        "E-mail Type": "SMTP",
        "E-mail Display Name": "Jörg Müßig (joerg@example.com)",
        "E-mail 2 Address": "jm@example.org",
        "Web Page": "http://example.org",
    }
    text = books.table(books.OUTLOOK_CLASSIC, [row], quoted=True).replace("\n", "\r\n")
    entry = one(put(text, encoding=encoding))
    assert (entry.name, entry.company, entry.position) == (
        "Jörg Müßig",
        "Über & Söhne",
        "Gestalter",
    )
    assert entry.emails == ("joerg@example.com", "jm@example.org")
    assert entry.phones == ("+49 221 123456", "+49 170 1234567")
    assert (entry.birthday, entry.location, entry.websites) == (
        None,
        "Köln",
        ("http://example.org",),
    )
    assert entry.warnings == ()


def test_outlook_on_the_web(put):
    row = {
        "First Name": "Ann",
        "Last Name": "Lee",
        "E-mail Address": "ann@example.com",
        "E-mail 2 Address": "lee@example.com",
        "Mobile Phone": "+1 555 0100",
        "Company": "Acme",
        "Job Title": "Engineer",
    }
    entry = one(put(books.table(books.OUTLOOK_WEB, [row])))
    assert (entry.emails, entry.phones) == (
        ("ann@example.com", "lee@example.com"),
        ("+1 555 0100",),
    )
    assert entry.position == "Engineer"


def test_linkedins_own_copy_of_other_address_books(put):
    row = {
        "FirstName": "Ann",
        "LastName": "Lee",
        "Companies": "Acme",
        "Title": "Engineer",
        "Emails": "ann@example.com, lee@example.com",
        "PhoneNumbers": "+15550100",
        "CreatedAt": "1/4/24, 10:00 AM",
    }
    entry = one(
        put(
            books.table(
                books.IMPORTED,
                [
                    row,
                ],
            )
        )
    )
    assert entry.emails == ("ann@example.com", "lee@example.com")
    assert (entry.company, entry.position, entry.phones) == ("Acme", "Engineer", ("+15550100",))
    old = {"First Name": "Ann", "Email Address": "ann@example.com", "Companies": "Acme"}
    assert one(put(books.table(books.IMPORTED_2018, [old]))).emails == ("ann@example.com",)


OLD_ROW = {
    "First Name": "Ann",
    "Last Name": "Lee",
    "E-mail Address": "ann@example.com",
    "Company": "Acme",
    "Job Title": "Engineer",
}


def test_linkedins_export_of_before_2017_is_connections(put):
    path = put(books.table(books.LINKEDIN_2016, [OLD_ROW, {"First Name": "Bo"}], quoted=True))
    drop = look_at(path)
    (source,) = drop.sources
    ann, bo = source.rows()
    assert drop.kind == "connections_csv"
    assert isinstance(ann, Connection)
    assert (ann.name, ann.email, ann.company, ann.position) == (
        "Ann Lee",
        "ann@example.com",
        "Acme",
        "Engineer",
    )
    assert isinstance(bo, Connection)
    assert bo.connected_on is None


@pytest.mark.parametrize("column", ["Mobile Phone", "Business Street", "Birthday", "Notes"])
def test_one_phone_or_street_makes_it_an_address_book(put, column):
    path = put(books.table(books.LINKEDIN_2016, [OLD_ROW] * 30 + [{**OLD_ROW, column: "1"}]))
    assert look_at(path).kind == "outlook_csv"


def test_a_table_of_linkedins_layout_with_nobody_in_it_says_nothing(put):
    assert look_at(put(books.table(books.LINKEDIN_2016, []))).kind == "outlook_csv"


YAHOO_ROW = {
    "First": "Ann",
    "Last": "Lee",
    "Email": "ann@example.com",
    "Company": "Acme",
    "Title": "Engineer",
}


def test_the_yahoo_variant_is_linkedins_only_when_everyone_has_a_job(put):
    linkedin = look_at(put(books.table(books.YAHOO, [YAHOO_ROW] * 4)))
    assert linkedin.kind == "connections_csv"
    assert [row.position for row in linkedin.sources[0].rows()] == ["Engineer"] * 4  # type: ignore[union-attr]
    without = {**YAHOO_ROW, "Company": "", "Title": ""}
    assert look_at(put(books.table(books.YAHOO, [YAHOO_ROW, without]))).kind == "yahoo_csv"
    phone = {**YAHOO_ROW, "Mobile": "+1 555 0100"}
    book = put(books.table(books.YAHOO, [YAHOO_ROW, phone]))
    assert look_at(book).kind == "yahoo_csv"
    assert rows(book)[1].phones == ("+1 555 0100",)
    assert rows(book)[1].position == "Engineer"


def test_in_an_export_the_copies_are_found_but_not_counted(tmp_path):
    table = books.table(books.IMPORTED, [{"FirstName": "Ann", "Emails": "a@example.com"}])
    files = {"Connections.csv": li.connections_2023(), "Imported Contacts.csv": table}
    drop = look_at(li.write_zip(tmp_path / "x.zip", files))
    assert (drop.kind, len(drop.sources), drop.also) == ("linkedin_zip", 1, ("imported contacts",))
    assert [book.counted for book in drop.books] == [False]


def test_a_folder_of_address_books_has_its_kind_and_misses_no_connections(tmp_path):
    (tmp_path / "a.vcf").write_text(books.VCARD_30)
    (tmp_path / "b.vcf").write_text(books.VCARD_40)
    drop = look_at(tmp_path)
    assert (drop.kind, len(drop.books), drop.warnings) == ("vcard", 2, {})


HEADERS = [
    books.GOOGLE_OLD,
    books.GOOGLE_NEW,
    books.OUTLOOK_CLASSIC,
    books.OUTLOOK_WEB,
    books.YAHOO,
    books.IMPORTED,
    books.LINKEDIN_2016,
]


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(header=st.sampled_from(HEADERS), junk=st.binary(max_size=300))
def test_any_bytes_under_a_known_header_are_read_or_refused(tmp_path, header, junk):
    path = tmp_path / "any.csv"
    path.write_bytes(header.encode() + b"\n" + junk)
    with contextlib.suppress(AppError):
        drop = look_at(path)
        for book in drop.books:
            assert all(isinstance(row, BookEntry | LeftOut) for row in book.rows())
        for source in drop.sources:
            list(source.rows())
