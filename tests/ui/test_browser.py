"""One door leads out: pages by http and https, letters by mailto, files that are no programs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QDesktopServices

from app.people.service import add_person
from app.research.files import attach_file
from ui.browser import may_run, open_file, open_letter, open_page

BAD = (
    "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://example.com/x",
    "smb://example.com/share", "ms-msdt:/id", "search-ms:query=x", "\\\\example.com\\share",
    "mailto:nora@example.com", "http:", "https://", "//example.com", "view-source:http://x.example",
    "", " ", "example.com", "HTTPS ://example.com",
)  # fmt: skip


@pytest.fixture
def opened(monkeypatch):
    urls: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True
    )
    return urls


@pytest.mark.parametrize("link", BAD)
def test_only_pages_of_the_web_are_opened(session, opened, link):
    said = []
    session.message.connect(lambda text, _action: said.append(text))
    open_page(session, link)
    assert opened == []
    assert said


@pytest.mark.parametrize("link", ["http://example.com", "https://example.com/a?b=c#d"])
def test_a_page_opens_as_it_is_written(session, opened, link):
    open_page(session, link)
    assert opened == [link]


@pytest.mark.parametrize("link", [bad for bad in BAD if not bad.startswith("mailto:")])
def test_a_letter_is_no_other_kind_of_address(opened, link):
    assert not open_letter(link)
    assert opened == []


def test_a_letter_goes_by_mailto_or_a_web_mailer(opened):
    assert open_letter("mailto:priya@example.org?subject=x")
    assert open_letter("https://mail.example.com/compose")
    assert len(opened) == 2


RUN = ("a.exe", "cv.PDF.exe", "a.exe.", "a.bat ", "letter.desktop", "x.lnk", "a.jar", "a.ps1",
       "a.exe:stream", "page.hta", "a.URL", "macro.vbs", "app.AppImage")  # fmt: skip


@pytest.mark.parametrize("name", RUN)
def test_what_may_be_a_program_is_not_opened(opened, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"x")
    assert may_run(path)
    assert not open_file(path)
    assert opened == []


def test_a_folder_is_opened_but_none_that_runs(opened, tmp_path):
    for name in ("log", "example.com", "Reader.app"):
        (tmp_path / name).mkdir()
    assert open_file(tmp_path / "log")
    assert open_file(tmp_path / "example.com")
    assert not open_file(tmp_path / "Reader.app")
    assert len(opened) == 2


@pytest.mark.parametrize("name", ["cv.pdf", "talk.ics", "draft.eml", "photo.jpg", "notes.txt"])
def test_papers_are_opened(opened, tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    assert open_file(tmp_path / name)
    assert opened == [f"file://{tmp_path / name}"]


@given(st.text(max_size=20))
def test_any_name_is_judged(name):
    assert may_run(Path("folder") / f"x{name.replace('/', '')}.exe")


def test_an_attached_program_is_not_opened_and_said(window, session, opened, tmp_path):
    from ui.tabs.contacts.files import FilesCard

    person = min(add_person(session.store, session.clock, "Priya", "L").of("person"))
    path = tmp_path / "cv.pdf.exe"
    path.write_bytes(b"MZ")
    session.write(attach_file, person, path)
    card = FilesCard(session, window)
    card.show_person(person)
    (file_id,) = session.store.sql("SELECT id FROM attachment")[0]
    card.open_file(file_id)
    assert opened == []
    assert "may be a program" in window.toast_text
    card.deleteLater()
