"""A chart is a table: drawn, walked with the arrows as it is seen, and read aloud with headers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.chart import BARS, COLUMNS, ROWS, Cell, Chart, ChartData, ChartRow
from ui.widgets.chart.paint import mark_rects, paint_chart, screen_ink

WEEKS = ChartData(
    "Talks a week",
    COLUMNS,
    ("Talks",),
    tuple(ChartRow(f"{n} Nov", (Cell(float(n), str(n)),)) for n in range(4)),
    runs=True,
)
HOOKS = ChartData(
    "Said yes",
    BARS,
    ("Share", "Cases"),
    (
        ChartRow("School", (Cell(0.8, "80 %"), Cell(5, "4 of 5"))),
        ChartRow("Employer", (Cell(None, "too few to say"), Cell(3, "2 of 3"))),
    ),
    full=1.0,
)
STAGES = ChartData(
    "Stages",
    ROWS,
    ("Oct", "Nov"),
    (
        ChartRow("Asked", (Cell(1, "1"), Cell(4, "4"))),
        ChartRow("Met", (Cell(0, "0"), Cell(2, "2"))),
    ),
)


@pytest.fixture
def shown(qtbot, qapp):
    theme.apply(qapp, "light")
    window = QWidget()
    column = QVBoxLayout(window)
    charts = {data.form: Chart(data, window) for data in (WEEKS, HOOKS, STAGES)}
    for chart in charts.values():
        column.addWidget(chart)
    window.resize(500, 700)
    qtbot.addWidget(window)
    window.show()
    yield charts
    theme.apply(qapp, "system")


@pytest.mark.parametrize("form", [COLUMNS, BARS, ROWS])
def test_it_is_read_aloud_as_a_table_whose_cells_lie_on_the_marks(shown, form):
    chart = shown[form]
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == chart.chart.title
    children = [interface.child(n) for n in range(interface.childCount())]
    roles = [child.role() for child in children]
    said = [child.text(QAccessible.Text.Name) for child in children]
    rows, columns = len(chart.chart.rows), len(chart.chart.columns)
    assert roles.count(QAccessible.Role.Cell) == rows * columns
    assert set(chart.chart.columns) | {row.label for row in chart.chart.rows} <= set(said)
    assert chart.chart.spoken(rows - 1, columns - 1) in said
    last = next(c for c in children if c.text(QAccessible.Text.Name) == said[-1])
    index = chart.table.index(rows - 1, columns - 1)
    mark = chart.visualRect(index)
    assert last.rect().size() == mark.size()
    assert chart.indexAt(mark.center()).row() == rows - 1


def test_a_description_holds_the_numbers(shown):
    assert shown[BARS].accessibleDescription() == "Said yes: School 80 %, Employer too few to say"
    assert shown[ROWS].accessibleDescription() == "Stages: Asked 4, Met 2"
    assert ChartData("Empty", BARS, ("A",), ()).summary == "Empty"


def test_arrows_go_by_what_is_seen(shown):
    weeks = shown[COLUMNS]
    weeks.setFocus()
    weeks.setCurrentIndex(weeks.table.index(0, 0))
    QTest.keyClick(weeks, Qt.Key.Key_Right)
    assert weeks.currentIndex().row() == 1
    QTest.keyClick(weeks, Qt.Key.Key_Left)
    assert weeks.currentIndex().row() == 0
    stages = shown[ROWS]
    stages.setCurrentIndex(stages.table.index(0, 0))
    QTest.keyClick(stages, Qt.Key.Key_Right)
    QTest.keyClick(stages, Qt.Key.Key_Down)
    assert (stages.currentIndex().row(), stages.currentIndex().column()) == (1, 1)
    assert not weeks.grab().isNull()


def test_the_tip_says_the_mark_under_the_mouse(shown):
    weeks = shown[COLUMNS]
    place = weeks.visualRect(weeks.table.index(2, 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, weeks.mapToGlobal(place))
    assert weeks.viewportEvent(event)
    assert QToolTip.text() == "2 Nov: 2"
    QToolTip.hideText()
    assert not weeks.indexAt(QPoint(-5, -5)).isValid()


def test_it_can_be_shown_as_the_table_it_is(shown):
    stages = shown[ROWS]
    stages.set_as_table(True)
    assert stages.as_table
    assert stages.horizontalHeader().isVisible()
    assert stages.indexAt(stages.visualRect(stages.table.index(1, 1)).center()).column() == 1
    assert not stages.grab().isNull()
    stages.set_as_table(False)
    assert not stages.horizontalHeader().isVisible()


def test_the_wheel_scrolls_the_page_behind(shown):
    weeks = shown[COLUMNS]
    wheel = QWheelEvent(
        QPoint(5, 5),
        weeks.mapToGlobal(QPoint(5, 5)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    weeks.wheelEvent(wheel)
    assert not wheel.isAccepted()


def test_other_data_keep_the_cursor_and_the_name(shown):
    weeks = shown[COLUMNS]
    weeks.setCurrentIndex(weeks.table.index(3, 0))
    weeks.show_data(ChartData("Other", COLUMNS, ("Talks",), WEEKS.rows))
    assert weeks.currentIndex().row() == 3
    assert weeks.accessibleName() == "Other"


@pytest.mark.parametrize("data", [WEEKS, HOOKS, STAGES], ids=lambda data: data.form)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_edges_are_crisp_at_twice_the_size(qapp, data, scheme):
    theme.apply(qapp, scheme)
    picture = QImage(800, 400, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(2.0)
    picture.fill(theme.color("window"))
    ink = screen_ink(2.0)
    rect = picture.rect().toRectF()
    rect.setSize(rect.size() / 2)
    painter = QPainter(picture)
    paint_chart(painter, rect, data, ink)
    painter.end()
    # Along the middle of the first mark, ink begins from one pixel to the next.
    accent = theme.color("accent").rgb()
    colours = {picture.pixel(x, y) for x in range(800) for y in range(0, 400, 7)}
    assert accent in colours
    for rooms in mark_rects(data, rect, ink):
        assert all(rect.adjusted(-1, -1, 1, 1).contains(room) for room in rooms)
    theme.apply(qapp, "system")


def test_what_is_not_over_is_hollow(qapp):
    theme.apply(qapp, "light")
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(theme.color("window"))
    rect = picture.rect().toRectF()
    painter = QPainter(picture)
    paint_chart(painter, rect, WEEKS, screen_ink())
    painter.end()
    rooms = mark_rects(WEEKS, rect, screen_ink())
    accent = theme.color("accent").rgb()
    full, hollow = (rooms[n][0].center().toPoint() for n in (2, 3))
    low = int(rect.bottom() - 40)
    assert picture.pixel(full.x(), low) == accent
    assert picture.pixel(hollow.x(), low) != accent
    theme.apply(qapp, "system")


def test_long_labels_leave_some_out_and_many_marks_still_fit(qapp):
    rows = tuple(ChartRow(f"{n} September", (Cell(1, "1"),)) for n in range(60))
    data = ChartData("Many", COLUMNS, ("Talks",), rows)
    picture = QImage(300, 160, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_chart(painter, picture.rect().toRectF(), data, screen_ink())
    paint_chart(painter, picture.rect().toRectF(), ChartData("None", ROWS, (), ()), screen_ink())
    paint_chart(
        painter, picture.rect().toRectF(), ChartData("None", COLUMNS, ("A",), ()), screen_ink()
    )
    painter.end()
