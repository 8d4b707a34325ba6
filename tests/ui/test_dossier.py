"""The dossier: what a profile told in calm cards, pages in the browser, clippings, files, gaps."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.imports.report import import_paths
from app.people.queries import dossier
from tests.app.imports.test_profile_pdf import MARA
from tests.fixtures.profile_pdf import draw
from ui.tabs.contacts.person_page import PersonPage


@pytest.fixture
def page(window, tmp_path: Path) -> PersonPage:
    path = tmp_path / "Profile.pdf"
    path.write_bytes(draw(MARA))
    session = window.session
    import_paths(session.store, session.clock, [path])
    window.resize(1280, 820)
    session.open_tab("contacts", 1)
    window.tab("contacts").reload()
    return window.tab("contacts").page


def texts(card) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_what_the_profile_told_stands_in_its_cards(page) -> None:
    known = page.known
    career = texts(known.career)
    assert "Staff Engineer, Northwind Rail" in career
    assert "2021 – now · Gothenburg, Sweden" in career
    assert any(text.startswith("Moved the well-known timetable") for text in career)
    assert "Master of Science, Physics, Maths · 2009 – 2014" in texts(known.education)
    assert "Nordic Rail Safety 2023" in texts(known.awards)
    assert "Trains that wait: a study" in texts(known.published)
    assert "Swedish (Native or Bilingual)" in known.skills.words.text()
    assert "Timetables, then trains." in known.summary.words.text()
    assert "https://mara.example.org (Blog)" in texts(page.details.points)


def test_empty_cards_are_not_there(window, page) -> None:
    window.session.write(lambda store: store.db.execute_sql("DELETE FROM credential"))
    page.refresh()
    assert page.known.awards.isHidden()
    assert page.known.skills.isHidden()
    assert not page.known.career.isHidden()
    assert page.files.isHidden()


def test_what_is_still_unknown_is_a_short_list_that_shrinks(page) -> None:
    shown = texts(page.unknown)
    assert 1 < len(shown) <= 5
    assert any("gain" in text for text in shown)
    page.goals.edited.emit("goals", "judge")
    assert not any("gain" in text for text in texts(page.unknown))


@pytest.mark.parametrize(
    ("action", "part"),
    [
        ("open_linkedin", "linkedin.com/in/mara-oyelaran"),
        ("team_page", "duckduckgo.com"),
        ("news_search", "iar=news"),
        ("video_search", "iar=videos"),
        ("x_search", "x.com/search"),
        ("scholar_search", "scholar.google.com"),
    ],
)
def test_every_page_about_them_opens_in_the_browser(window, page, outside, action, part) -> None:
    menu = page.more.menu()
    known = [one for one in menu.actions() if one.objectName() == action]
    (known[0] if known else window.actions_[action]).trigger()
    [url] = map(QUrl, outside.urls)
    assert part in url.toString()
    assert "Mara" in url.toString() or "mara" in url.toString() or action == "team_page"


def test_copied_words_become_a_clipping_with_todays_date(window, page) -> None:
    QGuiApplication.clipboard().setText("She moved it in one night.")
    window.actions_["paste_clipping"].trigger()
    [note] = dossier(window.session.store, 1).notes
    assert (note.kind, note.text, note.noted_on) == (
        "clipping", "She moved it in one night.", "2026-11-24",
    )  # fmt: skip
    assert page.notes.rows[0].text.toPlainText() == "She moved it in one night."
    window.session.undo()
    assert dossier(window.session.store, 1).notes == ()


def test_nothing_on_the_clipboard_is_said(window, page) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_["paste_clipping"].trigger()
    assert "nothing to keep" in window.toast_text


def drop(page: PersonPage, mime: QMimeData) -> bool:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(5, 5), both, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    assert enter.dropAction() == Qt.DropAction.CopyAction
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), both, mime, buttons, keys))
    return True


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_dropped_link_is_kept_with_its_source(window, page) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://talks.example.org/timetable")])
    mime.setText("https://talks.example.org/timetable")
    assert drop(page, mime)
    [note] = dossier(window.session.store, 1).notes
    assert (note.url, note.source) == (
        "https://talks.example.org/timetable", "talks.example.org",
    )  # fmt: skip
    assert not page.notes.rows[0].open.isHidden()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_dropped_file_is_left_to_the_window(page, tmp_path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.zip"))])
    mime.setText("x.zip")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_file_is_attached_opened_as_a_copy_and_taken_out(window, page, outside, tmp_path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF words")
    window.actions_["attach_file"].trigger()
    [dialog] = [d for d in window.children() if d.metaObject().className() == "QFileDialog"]
    dialog.filesSelected.emit([str(paper)])
    dialog.reject()
    assert [name.text() for name in page.files.names] == ["paper.pdf"]
    page.files.findChild(QPushButton).click()
    [url] = map(QUrl, outside.urls)
    copy = Path(url.toLocalFile())
    assert copy.read_bytes() == b"%PDF words"
    assert copy != paper
    page.files._on_out(1)
    assert page.files.isHidden()
    window.session.undo()
    assert not page.files.isHidden()


def test_a_file_that_is_too_large_is_refused_with_its_sentence(
    window, page, tmp_path, monkeypatch
) -> None:
    from app.research import files

    monkeypatch.setattr(files, "LIMIT_MB", 0)
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"words")
    page.files.attach([str(paper)])
    assert "larger than 0 MB" in window.toast_text
    assert page.files.isHidden()
