"""Every window in a language two fifths longer: all of it is translated, nothing is cut off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.language import speak
from app.store.db import Store
from tests.ui.conftest import delete_later_now
from tests.ui.cut_off import cut_off
from tests.ui.every_window import WINDOWS, close, settle
from ui import icons
from ui.help.book import Book
from ui.languages import NAMES, STRETCHED, Stretched, install
from ui.main_window import MainWindow
from ui.mirror import isolated, placed
from ui.widgets.flow import FlowLayout
from ui.widgets.folding import FoldingRow
from ui.widgets.meter import Meter
from ui.widgets.search_field import SearchField

SIZES = ((1280, 820), (960, 640))
NOBODY_S = re.compile(r"[^\W\d_]{2,}")
MARKS = "åéö["
"""What every text of the stand-in language has."""
WRITTEN = {
    "task": r"What is it\?",
    "settings_language": "|".join(NAMES.values()),
    "passphrase": r"Seal the file|Whoever has the file needs the passphrase to open it\.",
    "newer_there": "The laptop|The desk",
    "import": r"later_export\.csv",
    "import_book": r"contacts\.vcf",
    "entry": "They wrote",
    "free_times": r"(?s).*\d:\d\d.*, your time in Zagreb",
    "phrase": r"\d+  [a-z]+",
}
"""What `every_window` lets somebody write, files, letters, recovery words, names of languages."""
DAY = re.compile(
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|[\d ,–]+|(?:Jan(?:uary)?"
    r"|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))+"
)
"""Days as Qt writes them."""
NAMES_OF_KEYS = ("Ctrl", "Alt", "Shift", "Tab", "Esc", "Return", "Space", "Del", "F1", "Pg")
DATA = ("Askwell", "English", "UTC", "https://")
"""What is the same in every language."""


@pytest.fixture
def stretched_language(qapp) -> Iterator[None]:
    """The stand-in language, and English again afterwards."""
    install(qapp, STRETCHED)
    yield
    speak("en", None)
    for translator in qapp.findChildren(Stretched):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def from_right(qapp) -> Iterator[None]:
    """Everything reads from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def stretched_window(stretched_language, session, request) -> Iterator[MainWindow]:
    """The window in the stand-in language, at a size."""
    made = MainWindow(session)
    made.resize(*getattr(request, "param", SIZES[0]))
    made.show()
    settle(made)
    yield made
    made.close()
    made.deleteLater()
    delete_later_now()


def texts_of(shown: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window that the program wrote: where it is, and what it says."""
    yield "title", shown.windowTitle()
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not shown:
            continue
        kind = type(widget).__name__
        if isinstance(widget, QAbstractButton):
            yield f"{kind} text", widget.text()
            yield f"{kind} tip", widget.toolTip()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            for place in range(widget.count()):
                yield f"{kind} item", widget.itemText(place)
        if isinstance(widget, QLabel):
            yield f"{kind} text", widget.text()
        yield f"{kind} name", widget.accessibleName()


def everything_told(store: Store) -> str:
    """All that stands in a store: what somebody wrote, no text of the program."""
    tables = [row[0] for row in store.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [row for table in tables for row in store.sql(f'SELECT * FROM "{table}"')]
    rows += store.sql("SELECT first_name || ' ' || last_name FROM person")
    return "\n".join(str(value) for row in rows for value in row if isinstance(value, str))


def is_told(text: str, told: str) -> bool:
    """Whether each part of a text is data: parts are set side by side by points and commas."""
    parts = (part.strip() for part in re.split(r"[·,→]|^\d+\. ", text))
    return all(part in told or not NOBODY_S.search(part) for part in parts)


def is_marked(text: str) -> bool:
    """Whether a text bears the marks of the stand-in language, or has no words."""
    return any(mark in text for mark in MARKS) or not NOBODY_S.search(text)


@pytest.mark.parametrize("name", list(WINDOWS))
def test_every_text_of_the_program_is_translated(name, stretched_window):
    shown = WINDOWS[name](stretched_window)
    told = everything_told(stretched_window.session.store)
    bare = [
        (where, text)
        for where, text in texts_of(shown)
        if not is_marked(text)
        and not text.startswith((*NAMES_OF_KEYS, *DATA))
        and not is_told(text, told)
        and not re.fullmatch(WRITTEN.get(name, ""), text)
        and not DAY.fullmatch(text)
    ]
    close(stretched_window, shown)
    assert bare == []


@pytest.mark.parametrize("stretched_window", SIZES, indirect=True, ids=str)
@pytest.mark.parametrize("name", list(WINDOWS))
def test_no_word_is_cut_off_in_a_longer_language(name, stretched_window, qtbot):
    shown = WINDOWS[name](stretched_window)

    def is_whole() -> None:
        assert cut_off(shown) == []

    qtbot.waitUntil(is_whole)
    close(stretched_window, shown)


def _coloured(widget: QWidget, token: str) -> list[int]:
    """The columns of a picture of the widget that bear a colour."""
    from ui import theme

    picture: QImage = widget.grab().toImage()
    wanted = QColor(theme.color(token)).rgb()
    middle = picture.height() // 2
    return [x for x in range(picture.width()) if picture.pixelColor(x, middle).rgb() == wanted]


def test_a_meter_fills_from_where_reading_begins(qtbot, window, from_right):
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(100, 6)
    meter.set_value(1, 4)
    assert min(_coloured(meter, "accent")) >= 70


def test_chips_begin_at_the_right_where_one_reads_from_there(qtbot, from_right):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    first, second = QLabel("one", holder), QLabel("two", holder)
    flow.addWidget(first)
    flow.addWidget(second)
    holder.resize(300, 40)
    holder.show()
    assert first.x() > second.x()


@pytest.mark.parametrize(("width", "beside"), [(400, True), (120, False)])
def test_the_second_part_of_a_row_goes_under_the_first_where_it_is_narrow(qtbot, width, beside):
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FoldingRow(holder, least=80)
    first, second = QLabel("first"), QLabel("the second part")
    row.add(first)
    row.add(second)
    holder.resize(width, 80)
    holder.show()
    assert (second.y() == first.y()) == beside
    assert second.geometry().right() < width


def test_what_is_painted_is_placed_from_where_reading_begins(qapp, from_right):
    assert placed(QRect(0, 0, 100, 10), QRect(0, 0, 30, 10)) == QRect(70, 0, 30, 10)
    assert placed(QRectF(10, 0, 100, 10), QRectF(20, 0, 30, 10)) == QRectF(70, 0, 30, 10)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert placed(QRect(0, 0, 100, 10), QRect(0, 0, 30, 10)) == QRect(0, 0, 30, 10)


def test_undo_points_the_other_way_where_one_reads_from_the_right(qapp, from_right):
    turned = icons.icon("undo").pixmap(20, 20).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = icons.icon("undo").pixmap(20, 20).toImage()
    assert turned != plain


def test_the_room_for_an_arrow_is_on_the_side_of_the_arrow(qapp, from_right):
    from ui import theme

    menus = re.compile(r'"button"\]\[popupMode="2"\] \{ padding-(\w+)')
    assert menus.findall(theme.build_style_sheet(qapp.font())) == ["left"]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert menus.findall(theme.build_style_sheet(qapp.font())) == ["right"]


def test_no_keys_are_painted_where_the_cursor_of_an_empty_search_stands(qtbot, window, from_right):
    bare, field = SearchField(""), SearchField("Ctrl F")
    for one in (bare, field):
        qtbot.addWidget(one)
        one.resize(400, 40)
        one.show()
    assert field.grab().toImage() != bare.grab().toImage()
    pictures: list[QImage] = []
    for one in (bare, field):
        one.setReadOnly(True)
        one.activateWindow()
        one.setFocus()
        qtbot.waitUntil(one.hasFocus)
        pictures.append(one.grab().toImage())
    assert pictures[0] == pictures[1]


def test_help_slants_no_arabic_letters(qtbot, window, from_right):
    book = Book()
    qtbot.addWidget(book)
    book.show_text("اختر *الملف* أو **الكل**.", Path())
    assert book.toPlainText() == "اختر «الملف» أو الكل."


def test_a_number_keeps_its_order_where_one_reads_from_the_right(qapp, from_right):
    assert isolated("+46 70 123 45 67") == "\u2068+46 70 123 45 67\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert isolated("+46 70 123 45 67") == "+46 70 123 45 67"
