"""The small pieces: what they say, what they do with keys, how they give way."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.delegates.person import CELL_ROLE, PersonCell, PersonDelegate
from ui.mirror import reads_from_right
from ui.models.lazy_table import Column, LazyTable
from ui.widgets.avatar import initials
from ui.widgets.bars import Columns, LabelledBars
from ui.widgets.card import Card, text_label
from ui.widgets.chip import ChipLabel, ChipRow
from ui.widgets.columns import FoldingSplitter
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SavedText
from ui.widgets.meter import Meter
from ui.widgets.path import PathWidget, Step
from ui.widgets.status_line import StatusLine


@pytest.fixture
def themed(qapp):
    yield theme.apply(qapp, "light")
    theme.apply(qapp, "system")


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Mara Oyelaran", "MO"),
        ("Jean-Luc de la Tour", "JT"),
        ("Ólafur", "Ó"),
        ("李 明", "李明"),
        ("", "?"),
        ("(Bob) 7", "("),
    ],
)
def test_initials_come_from_the_first_and_the_last_word(name, letters):
    assert initials(name) == letters


def test_one_chip_of_a_row_is_chosen_by_mouse_and_keys(themed, qtbot):
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([("all", "All"), ("asked", "Asked"), ("met", "Met")])
    row.choose("all")
    told = []
    row.chosen.connect(told.append)
    row.show()
    row.chips[1].click()
    assert (row.current, told) == ("asked", ["asked"])
    row.chips[1].setFocus()
    QTest.keyClick(row.chips[1], Qt.Key.Key_Right)
    QTest.keyClick(row.chips[2], Qt.Key.Key_Space)
    assert row.current == "met"
    row.set_chips([("met", "Met 3"), ("all", "All 9")])
    assert row.current == "met"


def test_several_chips_can_be_chosen_when_asked_for(themed, qtbot):
    row = ChipRow(several=True)
    qtbot.addWidget(row)
    row.set_chips([("a", "A"), ("b", "B")])
    told = []
    row.toggled.connect(lambda key, on: told.append((key, on)))
    row.chips[0].click()
    row.chips[1].click()
    row.chips[0].click()
    assert row.checked == ["b"]
    assert told == [("a", True), ("b", True), ("a", False)]


def test_chips_wrap_when_the_width_is_used_up(themed, qtbot):
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([(str(n), f"Chip number {n}") for n in range(8)])
    assert row.heightForWidth(200) > 3 * row.heightForWidth(2000)


def test_a_tinted_chip_is_painted_in_its_tone(themed, qtbot):
    chip = ChipLabel("Thank by 15:00", "warn")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert theme.LIGHT["warn_soft"] in colours(chip)
    assert chip.accessibleName() == "Thank by 15:00"


def test_a_meter_fills_its_share_and_no_more(themed, qtbot):
    meter = Meter()
    qtbot.addWidget(meter)
    meter.resize(100, 6)
    meter.set_value(5, 4, "warn", "over")
    assert meter.share == 1.0
    assert theme.LIGHT["warn"].upper() in colours(meter)
    meter.set_value(1, 0)
    assert meter.share == 0.0


def test_the_path_says_what_is_done_now_and_later(themed, qtbot):
    path = PathWidget()
    qtbot.addWidget(path)
    path.set_steps([Step("Asked", "done"), Step("Thank you", "now"), Step("In touch")])
    assert path.accessibleName() == "Asked, done; Thank you, now; In touch, later"
    path.resize(400, 44)
    assert theme.LIGHT["accent"] in colours(path)


def test_charts_can_be_read_aloud(themed, qtbot):
    bars, columns = LabelledBars(), Columns()
    qtbot.addWidget(bars)
    qtbot.addWidget(columns)
    bars.set_bars([("Asked", 12), ("Met", 6)])
    columns.set_counts([1, 0, 3], "Talks a week: 1, 0, 3")
    assert bars.accessibleName() == "Asked 12, Met 6"
    assert columns.accessibleName().endswith("1, 0, 3")
    bars.resize(200, 90)
    columns.resize(200, 100)
    assert theme.LIGHT["accent"] in colours(columns)
    assert theme.LIGHT["track"] in colours(bars)


def test_words_of_others_are_never_taken_for_html(themed, qtbot):
    label = text_label("<b>Mara</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_card_can_be_emptied(themed, qtbot):
    card = Card("Career")
    qtbot.addWidget(card)
    card.body.addWidget(QLabel("x"))
    card.clear()
    assert card.body.count() == 0
    assert card.accessibleName() == "Career"


def test_an_empty_place_has_a_heading_and_a_line(themed, qtbot):
    empty = EmptyState("Nobody here yet", "Drop your export here.")
    qtbot.addWidget(empty)
    empty.set_words("Nobody fits", "Try fewer words.")
    assert (empty.heading.text(), empty.line.text()) == ("Nobody fits", "Try fewer words.")


@pytest.fixture
def columns(themed, session, qtbot):
    splitter = FoldingSplitter(session, "test")
    qtbot.addWidget(splitter)
    for _ in range(3):
        splitter.addWidget(QWidget())
    splitter.fold(splitter.widget(2), splitter.widget(0))
    splitter.restore([300, 500, 340])
    splitter.show()
    return splitter


def test_the_right_column_folds_away_below_twelve_hundred(columns):
    columns.resize(1400, 600)
    assert not columns.is_folded
    assert (columns.sizes()[0], columns.sizes()[2]) == (300, 340)
    columns.resize(1199, 600)
    assert columns.is_folded
    assert columns.sizes()[0] == 300
    columns.resize(1300, 600)
    assert (columns.sizes()[0], columns.sizes()[2]) == (300, 340)


def test_widths_are_remembered(columns, session):
    columns.resize(1400, 600)
    columns.setSizes([400, 660, 338])
    columns.splitterMoved.emit(400, 1)
    widths = session._remembered["window/test"].split(",")
    assert (widths[0], widths[2]) == ("400", "338")


class People(LazyTable):
    COLUMNS = (Column("name", "Name"),)

    def fetch_ids(self, query, limit):
        return [1]

    def fetch_rows(self, ids):
        return {1: PersonCell("Mara Oyelaran", "Staff Engineer", "Today", "accent", "new")}

    def row_data(self, row, column, role):
        return row if role == CELL_ROLE else super().row_data(row, column, role)


def test_a_row_of_people_is_painted_in_the_colours_of_the_scheme(themed, qtbot):
    view = QListView()
    qtbot.addWidget(view)
    model = People(view)
    model.set_query(None)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 360, 54)
    option.state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    image = QImage(360, 54, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    delegate = PersonDelegate(view)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    assert image.pixelColor(1, 30).name().upper() == theme.LIGHT["accent"]
    assert image.pixelColor(200, 5).name().upper() == theme.LIGHT["accent_soft"]
    assert delegate.sizeHint(option, model.index(0, 0)).height() >= 54
    assert model.row_at(0).spoken() == "Mara Oyelaran, Staff Engineer, new, Today"


def test_a_long_job_shows_its_progress_and_can_be_cancelled(themed, session, qtbot):
    line = StatusLine(session.jobs)
    qtbot.addWidget(line)
    line.show()
    seen = []

    def work(store, progress):
        line.job_line._on_waited()
        progress(3, 3, "Reading Connections.csv")
        seen.append((line.job_line.text.text(), line.job_line.isVisible()))
        line.job_line.cancel.click()
        seen.append(line.job_line.text.text())
        progress(3, 3, "never")

    session.read_job(work, label="Importing", on_cancel=lambda: seen.append("cancelled"))
    assert seen == [("Reading Connections.csv", True), "Stopping…", "cancelled"]
    assert not line.job_line.isVisible()


def test_a_job_without_a_label_runs_unseen(themed, session, qtbot):
    line = StatusLine(session.jobs)
    qtbot.addWidget(line)
    seen = []
    session.read_job(lambda store: seen.append(line.job_line._wait.isActive()))
    assert seen == [False]


def test_words_stand_at_the_side_from_which_they_are_read(qtbot):
    field = SavedText("Letter")
    qtbot.addWidget(field)
    field.show_value("\nتحية طيبة Ada،")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    field.show_value("Dear Ada,")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Why?", False),
        ("ما الذي تفعله؟", True),
        ("1. מה שלומך?", True),
        ("日本語", False),
        ("", False),
    ],
)
def test_the_first_letter_with_a_direction_tells_the_side(text, turned):
    assert reads_from_right(text) is turned


def test_initials_leave_titles_out():
    assert initials("Greta Yilmaz, RN, BSN") == "GY"
    assert initials("Ana García López") == "AL"
