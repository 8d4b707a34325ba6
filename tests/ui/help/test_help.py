"""Help: the page of what is in front, links, search, pictures, news and the look for updates."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from app import news
from app.demo import add_sample
from app.guide import help_folder, help_pages
from app.settings import Settings
from tests.ui.conftest import delete_later_now
from tests.ui.test_for_everyone import dialog_classes
from ui import theme
from ui.dialogs.my_card import MyCard
from ui.help.context import DIALOGS, FIRST, TABS
from ui.help.window import NAME_ROLE
from ui.languages import LANGUAGES
from ui.main_window import MainWindow

NAMES = [page.name for page in help_pages()]


@pytest.fixture
def opened(monkeypatch):
    """The web pages that went to the browser."""
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toString()) or 1)
    return pages


@pytest.fixture
def helped(window, qtbot):
    """The window of help at its first page, in front."""
    window.help.open_page(FIRST)
    shown = window.help._shown
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    yield shown
    window.help.close()
    delete_later_now()


def titles(helped) -> list[str]:
    rows = range(helped.contents.count())
    items = [helped.contents.item(row) for row in rows]
    return [item.text().split("\n")[0] for item in items if item.data(NAME_ROLE)]


def test_f1_opens_the_first_steps_while_there_is_nobody(window):
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help._shown.page == FIRST
    window.help.close()


@pytest.mark.parametrize("name", TABS)
def test_f1_on_a_tab_opens_its_page(window, name):
    window.session.write(add_sample)
    window.show_tab(name)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help._shown.page == TABS[name]
    window.help.close()


def test_f1_in_a_dialog_opens_its_page_and_can_be_read_beside_it(window, qtbot):
    window.actions_["my_card"].trigger()
    card = window.findChild(MyCard)
    card.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is card)
    QTest.keyClick(card, Qt.Key.Key_F1)
    helped = window.help._shown
    assert helped.page == "my_card"
    assert not helped.isModal()
    assert helped.parent() is None
    window.help.close()
    card.close()


def test_every_page_that_a_window_names_exists():
    assert {*TABS.values(), *DIALOGS.values(), FIRST} <= set(NAMES)


def test_every_dialog_has_a_page():
    missing = dialog_classes() - {*DIALOGS, "HelpWindow"}
    assert not missing, "name their page of help in ui/help/context.py"


def test_contents_lists_every_page_under_its_part(helped):
    assert titles(helped) == [page.title for page in help_pages()]
    assert helped.contents.item(0).text() == "To begin with"


@pytest.mark.parametrize("name", NAMES)
def test_every_page_opens_with_its_title_in_larger_type(helped, name):
    helped.open_page(name)
    block = helped.book.document().begin()
    assert block.text() == next(page.title for page in help_pages() if page.name == name)
    letters = block.begin().fragment().charFormat()
    assert letters.fontPointSize() > helped.font().pointSizeF() * 1.4


def test_a_link_leads_to_its_page_and_back_again(helped):
    helped.book.anchorClicked.emit(QUrl("my_card.md"))
    assert helped.page == "my_card"
    QTest.keyClick(helped, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert helped.page == FIRST
    QTest.keyClick(helped, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert helped.page == "my_card"
    assert not helped.forward.isEnabled()


def test_a_web_page_goes_to_the_browser_and_other_schemes_nowhere(helped, opened):
    helped.book.anchorClicked.emit(QUrl("https://example.org/a"))
    helped.book.anchorClicked.emit(QUrl("file:///etc/passwd"))
    helped.book.anchorClicked.emit(QUrl("nowhere.md"))
    assert opened == ["https://example.org/a"]
    assert helped.page == FIRST


def test_nothing_but_pictures_of_the_pages_is_loaded(helped):
    image = 2
    assert isinstance(helped.book.loadResource(image, QUrl("today.png")), QImage)
    assert helped.book.loadResource(image, QUrl("https://example.org/a.png")) is None
    assert helped.book.loadResource(1, QUrl("today.png")) is None


def test_pictures_fit_the_page_and_follow_dark(helped, qapp):
    light = helped.book.loadResource(2, QUrl("today.png")).pixelColor(5, 5).lightness()
    theme.apply(qapp, "dark")
    dark = helped.book.loadResource(2, QUrl("today.png")).pixelColor(5, 5).lightness()
    assert light > 200 > 60 > dark
    for width in (700, 1100):
        helped.resize(width, 700)
        assert helped.book.horizontalScrollBar().maximum() == 0


def test_a_picture_is_drawn_in_the_size_it_is_shown_in(helped):
    """A larger one would be drawn with rows and columns left out, and small letters with them."""
    helped.open_page("today")
    drawn = helped.book.document().resource(2, QUrl("today.png"))
    room = helped.book.viewport().width()
    assert 0 < drawn.width() / helped.book.devicePixelRatioF() <= room < 1280


def test_every_language_has_pictures_of_its_own(helped):
    book, seen = helped.book, set()
    for language in LANGUAGES:
        book.show_text("# Today", help_folder(language))
        seen.add(bytes(book.loadResource(2, QUrl("today.png")).constBits()))
    assert len(seen) == len(LANGUAGES)


def test_a_picture_that_a_language_lacks_is_the_english_one(helped, tmp_path):
    english = helped.book.loadResource(2, QUrl("today.png"))
    helped.book.show_text("# Today", tmp_path)
    assert helped.book.loadResource(2, QUrl("today.png")) == english


def test_return_opens_the_best_page_that_was_found(helped, qtbot):
    qtbot.keyClicks(helped.search, "free times")
    assert helped.page == FIRST
    QTest.keyClick(helped.search, Qt.Key.Key_Return)
    assert helped.page == "free_times"
    assert helped.book.hasFocus()
    assert helped.isVisible()


def test_the_arrows_walk_through_what_was_found(helped, qtbot):
    qtbot.keyClicks(helped.search, "free times")
    before = helped.contents.currentRow()
    QTest.keyClick(helped.search, Qt.Key.Key_Down)
    assert helped.contents.currentRow() == before + 1
    assert helped.page != "free_times"
    QTest.keyClick(helped.search, Qt.Key.Key_Escape)
    assert helped.search.text() == ""
    assert helped.isVisible()
    assert titles(helped) == [page.title for page in help_pages()]


def test_a_search_without_a_find_says_so_and_keeps_the_page(helped, qtbot):
    qtbot.keyClicks(helped.search, "zebra")
    assert helped.contents.item(0).text() == "Nothing found"
    assert helped.page == FIRST


def test_ctrl_f_searches_and_escape_closes(helped):
    helped.book.setFocus()
    QTest.keyClick(helped.book, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert helped.search.hasFocus()
    QTest.keyClick(helped.search, Qt.Key.Key_Escape)
    assert not helped.isVisible()


def test_the_second_f1_uses_the_same_window(window, helped):
    window.help.open_page("email")
    assert window.help._shown is helped


def test_an_unknown_page_is_the_first_one(helped):
    helped.open_page("keyboard")
    helped.open_page("no such page")
    assert helped.page == FIRST


# News and updates.


def quiet_lines(window) -> list[str]:
    texts = [button.text() for button in window.status.findChildren(QPushButton)]
    return [text for text in texts if text not in ("Cancel",)]


def test_a_first_start_offers_nothing(window):
    assert quiet_lines(window) == []


def test_what_is_new_is_one_quiet_line_with_a_link(session, monkeypatch, qapp):
    news.news_to_tell(Settings(session.store))
    monkeypatch.setattr(news, "newest_news", lambda: "9.0.0")
    made = MainWindow(session)
    made.show()
    made.help.after_start()
    assert quiet_lines(made) == ["What is new in 9.0.0"]
    assert not any(w.isVisible() for w in qapp.topLevelWidgets() if isinstance(w, QDialog))
    button = made.status.findChildren(QPushButton)[-1]
    button.click()
    assert made.help._shown.page == "whats_new"
    assert button.isHidden()
    made.close()
    made.deleteLater()
    delete_later_now()


def test_a_reminder_is_off_until_asked_for_and_then_one_quiet_line(window, clock, qtbot):
    window.menu.settings("updates")
    dialog = window.findChild(QDialog)
    page = dialog.page("updates")
    assert not page.remind.isChecked()
    page.remind.click()
    dialog.close()
    clock.advance(timedelta(days=92))
    window.help.after_start()
    assert quiet_lines(window) == ["Three months on: look for a new version"]
    assert not news.look_is_due(window.session.settings, clock)


def test_without_a_page_the_help_says_how_to_look(window, opened):
    window.actions_["look_for_updates"].trigger()
    assert window.help._shown.page == "updates"
    assert opened == []
    window.help.close()


def test_a_page_that_was_given_opens_in_the_browser(window, opened):
    window.menu.settings("updates")
    dialog = window.findChild(QDialog)
    page = dialog.page("updates")
    page.page.setText("file:///etc")
    page.page.editingFinished.emit()
    assert page.fault.text()
    page.page.setText("example.org/askwell")
    page.page.editingFinished.emit()
    assert not page.fault.text()
    page.look.click()
    dialog.close()
    assert opened == ["https://example.org/askwell"]


def test_the_first_page_leads_to_the_export_and_to_help(window, opened):
    first = window.tab("today").first_run
    first.page.click()
    assert opened == ["https://www.linkedin.com/mypreferences/d/download-my-data"]
    first.help.click()
    assert window.help._shown.page == FIRST
    window.help.close()


def test_the_folder_of_the_pages_is_a_resource():
    assert help_folder().parts[-3:] == ("resources", "help", "en")
