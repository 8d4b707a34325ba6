"""Rows of a table: the quick way through a file reads what the careful way reads."""

import io
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from app.imports import tables
from app.imports.tables import Layout, read_rows

_CELL = st.text(alphabet='ab"\n,;\0 \r', max_size=8)
_LINES = st.lists(
    st.one_of(
        st.builds(lambda cells: ",".join(cells), st.lists(_CELL, min_size=1, max_size=4)),
        st.builds(lambda cells: ",".join(f'"{c}"' for c in cells), st.lists(_CELL, max_size=4)),
        st.just("2020-01-01,x,y"),
    ),
    max_size=30,
)


def _starts(line: str) -> bool:
    return line.startswith("2020")


def _quick(text: str, starts: tables.Starter | None, at_once: int) -> list[tables.Row]:
    layout = Layout("utf-8", ",", ("a", "b", "c"), -1)
    before = tables.AT_ONCE
    tables.AT_ONCE = at_once
    try:
        opened = lambda: io.BufferedReader(io.BytesIO(text.encode()))  # noqa: E731
        return list(read_rows(opened, layout, "file", starts))
    finally:
        tables.AT_ONCE = before


def _careful(text: str, starts: tables.Starter | None) -> Iterator[tables.Row]:
    lines = (line.replace("\0", "") for line in io.StringIO(text, newline=""))
    return tables._records(lines, tables._Look(",", 3, starts))


@given(lines=_LINES, at_once=st.integers(1, 5), letters=st.booleans())
def test_reading_quickly_and_with_care_give_the_same_rows(lines, at_once, letters):
    text = "\n".join(lines)
    starts = _starts if letters else None
    assert _quick(text, starts, at_once) == list(_careful(text, starts))


def test_a_letter_over_many_lines_is_one_row_and_keeps_the_numbers_of_lines():
    letter = "\n".join("a line of a letter" for _ in range(600))
    text = f'2020-01-01,"{letter}",z\n2020-01-02,b,c\n'
    first, second = _quick(text, _starts, 200)
    assert (first.line, second.line) == (1, 601)
    assert first.cells[1] == letter
    assert not first.unterminated


def test_after_a_quote_left_open_all_rows_are_still_read():
    good = "".join(f"2020-01-01,{n},c\n" for n in range(500))
    rows = _quick(f'{good}2020-01-02,"open,c\n{good}', _starts, 200)
    assert len(rows) == 1001
    assert [row.line for row in rows if row.unterminated] == [501]
