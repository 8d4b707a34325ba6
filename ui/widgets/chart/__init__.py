"""A small chart that is a table: painted, walked with arrows, and read aloud cell by cell."""

from ui.widgets.chart.data import BARS, COLUMNS, ROWS, Cell, ChartData, ChartRow
from ui.widgets.chart.paint import chart_height, paint_chart, screen_ink
from ui.widgets.chart.view import Chart

__all__ = [
    "BARS",
    "COLUMNS",
    "ROWS",
    "Cell",
    "Chart",
    "ChartData",
    "ChartRow",
    "chart_height",
    "paint_chart",
    "screen_ink",
]
