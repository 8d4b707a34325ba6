"""What a dropped path is: every container, refusal and warning of the import contract."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import SENTENCES, AppError
from app.imports.drop import look_at, spread_out
from app.imports.linkedin import Connection
from tests.fixtures import books
from tests.fixtures import linkedin as li


def names(path: Path, **options) -> list[str]:
    drop = look_at(path, **options)
    rows = [row for source in drop.sources for row in source.rows()]
    return [row.name for row in rows if isinstance(row, Connection)]


def refusal(path: Path) -> AppError:
    with pytest.raises(AppError) as caught:
        names(path)
    assert path.name in caught.value.message
    return caught.value


EVERYONE = ["Ann Lee", "Борис Кузнецов", "美 林 🚀"]


@pytest.mark.parametrize(
    "name",
    [
        "Basic_LinkedInDataExport_11-24-2026.zip",
        "Complete_LinkedInDataExport_11-24-2026.zip.zip",
        "Basic_LinkedInDataExport (1).zip",
        "export.zip (1)",
        "Unconfirmed 1234.crdownload",
        "whatever",
    ],
)
def test_a_zip_is_known_by_its_content_whatever_its_name(tmp_path, name):
    path = li.complete_zip(tmp_path / name, li.connections_2023())
    assert look_at(path).kind == "linkedin_zip"
    assert names(path) == EVERYONE


def test_the_other_tables_of_an_export_are_named(tmp_path):
    path = li.complete_zip(tmp_path / "e.zip", li.connections_2023())
    also = look_at(path).also
    assert also == (
        "messages",
        "invitations",
        "profile",
        "positions",
        "schools",
        "saved jobs",
        "skills",
    )


def test_a_rezipped_copy_with_a_top_folder_and_mac_leftovers(tmp_path):
    files = {
        "My export/Connections.csv": li.connections_2023(),
        "__MACOSX/My export/._Connections.csv": b"\x00\x05\x16\x07" * 9,
        "My export/.DS_Store": b"\x00\x00\x00\x01Bud1",
    }
    path = li.write_zip(tmp_path / "x.zip", files)
    drop = look_at(path)
    assert names(path) == EVERYONE
    assert drop.warnings == {}


@pytest.mark.parametrize("entry", ["network.csv", "Data/connections_1.CSV", "a"])
def test_connections_in_a_zip_are_found_whatever_the_entry_is_called(tmp_path, entry):
    assert names(li.write_zip(tmp_path / "x.zip", {entry: li.connections_2021()})) == EVERYONE


def test_an_unzipped_folder_and_a_nested_one(tmp_path):
    folder = tmp_path / "Basic_LinkedInDataExport.zip" / "inner"
    folder.mkdir(parents=True)
    (folder / "Connections.csv").write_text(li.connections_2023(), "utf-8")
    (folder / "messages.csv").write_text(str(li.OTHER_FILES["messages.csv"]), "utf-8")
    drop = look_at(tmp_path / "Basic_LinkedInDataExport.zip")
    assert (drop.kind, drop.also) == ("linkedin_folder", ("messages",))
    assert names(folder.parent) == EVERYONE


def test_a_zip_without_connections_is_normal_and_says_so(tmp_path):
    drop = look_at(li.complete_zip(tmp_path / "Basic.zip", None))
    assert drop.sources == ()
    assert drop.warnings == {"no_connections_file": 1}


@pytest.mark.parametrize(
    "bad", ["../Connections.csv", "/etc/Connections.csv", "C:\\Connections.csv", "a/../../b.csv"]
)
def test_an_unsafe_name_is_ignored_with_a_warning(tmp_path, bad):
    files = {bad: li.connections_2018(), "Connections.csv": li.connections_2023([li.ANN])}
    path = li.write_zip(tmp_path / "x.zip", files)
    assert names(path) == ["Ann Lee"]
    assert look_at(path).warnings == {"unsafe_entry_ignored": 1}


def test_a_zip_with_unsafe_names_only_is_refused(tmp_path):
    path = li.write_zip(tmp_path / "x.zip", {"../Connections.csv": li.connections_2018()})
    assert refusal(path).code == "unsafe_zip"


def test_a_link_inside_a_zip_is_unsafe(tmp_path):
    info = zipfile.ZipInfo("Connections.csv")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert refusal(tmp_path / "x.zip").code == "unsafe_zip"


@pytest.mark.parametrize("claimed", [None, 2000])
def test_a_zip_bomb_is_refused_with_true_and_with_lying_sizes(tmp_path, claimed):
    assert refusal(li.bomb(tmp_path / "x.zip", claimed, megabytes=100)).code == "unsafe_zip"


def test_a_directory_that_claims_more_entries_than_any_export_is_refused(tmp_path):
    path = li.write_zip(tmp_path / "x.zip", {"a": "b"})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x05\x06")
    raw[at + 10 : at + 12] = (60_000).to_bytes(2, "little")
    path.write_bytes(bytes(raw))
    assert refusal(path).code == "unsafe_zip"


def test_a_zip_with_a_wrong_checksum_or_a_cut_tail_is_corrupt(tmp_path):
    path = li.complete_zip(tmp_path / "x.zip", li.connections_2023(li.crowd(500)))
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    assert refusal(path).code == "corrupt_zip"
    at = raw.rindex(b"PK\x01\x02") + 16
    path.write_bytes(raw[:at] + b"\0\0\0\0" + raw[at + 4 :])
    assert refusal(path).code == "corrupt_zip"


def test_damaged_packed_data_is_corrupt(tmp_path):
    path = li.write_zip(tmp_path / "x.zip", {"Connections.csv": li.connections_2023(li.crowd(99))})
    raw = bytearray(path.read_bytes())
    raw[60:70] = b"\xff" * 10
    path.write_bytes(bytes(raw))
    assert refusal(path).code == "corrupt_zip"


def test_an_unknown_way_of_packing_is_corrupt(tmp_path):
    path = li.write_zip(tmp_path / "x.zip", {"Connections.csv": li.connections_2023()})
    raw = bytearray(path.read_bytes())
    for sign, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        raw[raw.index(sign) + offset] = 97
    path.write_bytes(bytes(raw))
    assert refusal(path).code == "corrupt_zip"


def test_a_zip64_directory_is_believed_only_within_reason(tmp_path, monkeypatch):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(66_000):
            archive.writestr(f"{number}", "")
    assert refusal(path).code == "unsafe_zip"


def test_a_full_counter_without_zip64_is_judged_by_the_size_of_the_file(tmp_path, monkeypatch):
    path = li.write_zip(tmp_path / "x.zip", {"Connections.csv": li.connections_2023()})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x05\x06")
    raw[at + 10 : at + 12] = b"\xff\xff"
    path.write_bytes(bytes(raw))
    assert names(path) == EVERYONE
    monkeypatch.setattr("app.imports.archive.DIRECTORY_LIMIT", 100)
    assert refusal(path).code == "unsafe_zip"


def test_a_file_that_cannot_be_opened_says_so(tmp_path, monkeypatch):
    path = tmp_path / "x.csv"
    path.write_text(li.connections_2018(), "utf-8")

    def locked(*args, **options):
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    assert refusal(path).code == "cannot_read"


def test_a_disk_that_fails_while_reading_says_so(tmp_path, monkeypatch):
    path = tmp_path / "x.csv"
    path.write_text(li.connections_2018(), "utf-8")

    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError

    monkeypatch.setattr(Path, "open", lambda *args: Failing())
    assert refusal(path).code == "cannot_read"


def test_folders_too_deep_and_links_in_them_are_left_alone(tmp_path):
    deep = tmp_path / "export" / Path(*"abcdefghij")
    deep.mkdir(parents=True)
    (deep / "Connections.csv").write_text(li.connections_2018(), "utf-8")
    (tmp_path / "export" / "note.txt").write_text("hello there")
    (tmp_path / "export" / ".DS_Store").write_text("x")
    (tmp_path / "outside.csv").write_text(li.connections_2018(), "utf-8")
    (tmp_path / "export" / "link.csv").symlink_to(tmp_path / "outside.csv")
    assert look_at(tmp_path / "export").warnings == {"no_connections_file": 1}


def test_a_folder_with_more_files_than_any_export_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("app.imports.archive.COUNT_LIMIT", 2)
    for name in "abc":
        (tmp_path / name).write_text("x")
    assert refusal(tmp_path).code == "too_large"


def test_a_locked_zip_is_refused(tmp_path):
    assert refusal(li.encrypted_zip(tmp_path / "x.zip")).code == "encrypted_zip"


@pytest.mark.parametrize("files", [{}, {"a/": ""}, {"__MACOSX/._x": "x", ".DS_Store": "x"}])
def test_an_empty_zip_is_refused(tmp_path, files):
    assert refusal(li.write_zip(tmp_path / "x.zip", files)).code == "empty_zip"


def test_a_zip_in_a_zip_is_refused(tmp_path):
    inner = li.complete_zip(tmp_path / "inner.zip", li.connections_2023())
    path = li.write_zip(tmp_path / "x.zip", {"export.zip": inner.read_bytes()})
    assert refusal(path).code == "zip_in_zip"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("e.zip", b"<!DOCTYPE html><html><title>Sign in</title></html>", "html_not_zip"),
        ("e.csv", b"\xef\xbb\xbf\n <html lang=en>", "html_not_csv"),
        ("e.zip", b"\x00\x01\x02\x03" * 99, "corrupt_zip"),
        ("e.zip", b"PK\x03\x04 and then nothing", "corrupt_zip"),
        ("e.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "spreadsheet_not_csv"),
        ("e.csv", b"", "empty_file"),
        ("e.csv", b"\xef\xbb\xbf \r\n\r\n", "empty_file"),
        ("e.csv", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4, "not_text"),
        ("e.csv", b"Dear diary, nothing happened.\n", "unknown_header"),
        ("e.csv", b"Name,Colour\nsky,blue\n", "unknown_header"),
        ("e.pdf", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3", "corrupt_pdf"),
        ("e.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar_elsewhere"),
        ("e.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "msg_not_eml"),
        ("Follows.csv", "Organization,Followed On\nAcme,Tue Mar 05 2024\n", "kind_not_yet"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_next_step(tmp_path, name, content, code):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    error = refusal(path)
    assert error.code == code
    assert "drop" in error.message.lower() or "download" in error.message.lower()


@pytest.mark.parametrize(
    "files",
    [
        {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"},
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"},
    ],
)
def test_a_spreadsheet_is_not_a_csv(tmp_path, files):
    assert refusal(li.write_zip(tmp_path / "Connections.csv", files)).code == "spreadsheet_not_csv"


def test_a_line_no_table_has_is_too_large(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text(li.HEADER_2018 + "\n" + "x" * 300_000 + "\n")
    assert refusal(path).code == "too_large"


def test_a_table_past_the_limit_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("app.imports.archive.ENTRY_LIMIT", 500)
    path = tmp_path / "c.csv"
    path.write_text(li.connections_2023(li.crowd(50)))
    assert refusal(path).code == "too_large"


def test_more_rows_than_any_export_are_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("app.imports.tables.ROW_LIMIT", 40)
    path = tmp_path / "c.csv"
    path.write_text(li.connections_2023(li.crowd(50)))
    assert refusal(path).code == "too_large"


def test_a_path_that_is_gone_and_an_empty_folder(tmp_path):
    assert refusal(tmp_path / "gone.zip").code == "not_found"
    (tmp_path / "empty").mkdir()
    assert refusal(tmp_path / "empty").code == "empty_file"


GERMAN = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am"
LOCALISED = {
    "de": GERMAN,
    "fr": "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le",
    "es": "Nombre,Apellidos,URL,Correo electrónico,Empresa,Puesto,Conectado el",
    "pt": "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
    "it": "Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il",
    "nl": "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op",
}


@pytest.mark.parametrize("language", LOCALISED)
def test_a_localised_header_asks_which_column_is_which(tmp_path, language):
    path = tmp_path / "Connections.csv"
    path.write_text(li.csv_text(LOCALISED[language], li.PEOPLE), "utf-8")
    error = refusal(path)
    details = error.details
    assert error.code == "unknown_header"
    assert details["header"] == tuple(LOCALISED[language].split(","))
    assert details["sample"][0] == li.ANN  # type: ignore[index]
    assert len(details["suggested"]) == 7  # type: ignore[arg-type]
    mapping = {details["signature"]: details["suggested"]}
    assert names(path, mappings=mapping) == EVERYONE


def test_a_localised_table_inside_a_zip_asks_too(tmp_path):
    text = li.PREAMBLE + li.csv_text(GERMAN, li.PEOPLE)
    path = li.complete_zip(tmp_path / "x.zip", text)
    error = refusal(path)
    assert error.code == "unknown_header"
    assert (
        names(path, mappings={error.details["signature"]: error.details["suggested"]}) == EVERYONE
    )


OUTLOOK_2016 = (
    "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Home Phone,Company,Department,"
    "Job Title"
)


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (OUTLOOK_2016, "outlook_csv"),
        (books.OUTLOOK_CLASSIC, "outlook_csv"),
        (books.OUTLOOK_WEB, "outlook_csv"),
        (books.GOOGLE_NEW, "google_csv"),
        (books.GOOGLE_OLD, "google_csv"),
        (books.YAHOO, "yahoo_csv"),
        (books.IMPORTED, "imported_contacts"),
        (books.IMPORTED_2018, "imported_contacts"),
    ],
)
def test_an_address_book_is_not_taken_for_linkedin(tmp_path, header, kind):
    path = tmp_path / "linkedin_connections_export_microsoft_outlook.csv"
    path.write_text(header + "\n" + ",".join("x" * len(header.split(","))) + "\n")
    drop = look_at(path)
    assert (drop.kind, drop.sources, len(drop.books)) == (kind, (), 1)


def test_a_folder_of_several_things_is_looked_at_one_by_one(tmp_path):
    li.complete_zip(tmp_path / "Basic.zip", None)
    li.complete_zip(tmp_path / "Complete.zip", li.connections_2023())
    (tmp_path / "loose.csv").write_text(li.connections_2018(), "utf-8")
    found = spread_out([tmp_path, tmp_path / "Basic.zip"])
    assert [path.name for path in found] == [tmp_path.name, "Basic.zip", "Complete.zip"]


def test_a_folder_of_zips_alone_stands_for_its_zips(tmp_path):
    li.complete_zip(tmp_path / "Basic.zip", None)
    assert spread_out([tmp_path]) == [tmp_path / "Basic.zip"]


def test_the_same_connections_twice_in_one_container_are_read_once(tmp_path):
    text = li.connections_2023()
    path = li.write_zip(tmp_path / "x.zip", {"Connections.csv": text, "copy/c.csv": text})
    assert names(path) == EVERYONE


def test_every_refusal_has_a_sentence_that_names_the_file():
    codes = """corrupt_zip encrypted_zip empty_zip unsafe_zip zip_in_zip html_not_zip html_not_csv
    spreadsheet_not_csv empty_file not_text unknown_header too_large"""
    assert [code for code in codes.split() if "{file}" not in SENTENCES[code]] == []


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=600))
@example(content=b'First Name,Last Name,Connected On\n"a')
@example(content=b'PK\x03\x04First Name"')
def test_any_bytes_are_read_or_refused(tmp_path, content):
    path = tmp_path / "any"
    path.write_bytes(content)
    with contextlib.suppress(AppError):
        names(path)
    assert path.read_bytes() == content


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(at=st.integers(0, 400), junk=st.binary(min_size=1, max_size=12))
def test_a_zip_damaged_anywhere_is_read_or_refused(tmp_path, at, junk):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", li.connections_2018())
    raw = bytearray(held.getvalue())
    raw[at % len(raw) : at % len(raw) + len(junk)] = junk
    path = tmp_path / "any.zip"
    path.write_bytes(bytes(raw))
    with contextlib.suppress(AppError):
        names(path)
    assert path.read_bytes() == bytes(raw)
