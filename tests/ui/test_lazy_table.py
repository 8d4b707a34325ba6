"""The list model: ids first, rows on paint, the reader's place kept."""

from collections.abc import Sequence

import pytest
import shiboken6
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.jobs import SerialRunner
from ui.models.lazy_table import ID_ROLE, ROW_ROLE, Column, LazyTable

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Numbers(LazyTable):
    COLUMNS = (Column("name", "Name"), Column("half", "Half", lambda row: row[1:]))

    def __init__(self, count=0, **kw):
        super().__init__(**kw)
        self.source = list(range(1, count + 1))
        self.fetches: list[list[int]] = []
        self.suffix = ""

    def fetch_ids(self, query, limit):
        return self.source[:limit]

    def fetch_rows(self, ids: Sequence[int]):
        self.fetches.append(list(ids))
        return {i: f"n{i}{self.suffix}" for i in ids if i in self.source}


@pytest.fixture
def numbers(qapp):
    """Build models that Qt's own model tester watches."""
    watched = []

    def build(count, **kw):
        model = Numbers(count, **kw)
        watched.append((model, QAbstractItemModelTester(model, FATAL)))
        return model

    yield build
    for model, tester in watched:
        shiboken6.delete(tester)
        shiboken6.delete(model)


def test_a_cell_fetches_one_page_around_it(numbers):
    model = numbers(100)
    model.set_query(None)
    model.fetches.clear()
    model._rows.clear()
    assert model.index(70, 0).data() == "n71"
    assert model.index(99, 1).data() == "100"
    assert model.fetches == [list(range(65, 101))]


def test_flags_and_ids_never_fetch_a_row(qapp):
    model = Numbers(100)
    model.set_query(None)
    index = model.index(50, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    assert index.data(ID_ROLE) == 51
    assert model.all_ids() == list(range(1, 101))
    assert model.fetches == []


def test_the_first_ids_come_at_once_and_the_rest_after_a_pause(numbers, qtbot):
    model = numbers(1000, jobs=SerialRunner())
    model.set_query(None)
    assert model.rowCount() == LazyTable.FIRST
    assert not model.is_complete
    with qtbot.waitSignal(model.completed):
        pass
    assert model.rowCount() == 1000
    assert model.is_complete


def test_looking_for_an_id_further_down_fetches_the_rest(numbers):
    model = numbers(1000)
    model.set_query(None)
    assert model.known_row(900) == -1
    assert model.row_of(900) == 899
    assert model.known_row(900) == 899
    assert model.row_of(5000) == -1
    assert model.index_of(7).data() == "n7"


def test_refreshing_repaints_only_the_rows_that_changed(numbers):
    model = numbers(20)
    model.set_query(None)
    [model.index(row, 0).data() for row in range(20)]
    told = []
    model.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    model.suffix = "!"
    model.refresh_rows([3, 4, 9, 999])
    assert told == [(2, 3), (8, 8)]
    assert model.index(2, 0).data() == "n3!"


def test_renaming_that_sorts_elsewhere_keeps_the_place(numbers):
    model = numbers(10)
    model.set_query(None)
    held = QPersistentModelIndex(model.index(2, 0))
    model.source = [1, 2, 4, 5, 6, 7, 8, 3, 9, 10]
    model.reload()
    assert held.row() == 7
    assert held.data(ID_ROLE) == 3


def test_a_row_that_left_takes_its_place_with_it(numbers):
    model = numbers(10)
    model.set_query(None)
    held = QPersistentModelIndex(model.index(2, 0))
    kept = QPersistentModelIndex(model.index(5, 0))
    model.source = [1, 2, 4, 5, 6, 7, 99, 8, 9, 10]
    model.reload()
    assert not held.isValid()
    assert kept.data(ID_ROLE) == 6
    assert list(model.ids) == model.source


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 40), unique=True), st.lists(st.integers(1, 40), unique=True))
def test_any_list_turns_into_any_other(qapp, before, after):
    model = Numbers()
    tester = QAbstractItemModelTester(model, FATAL)
    model.source = before
    model.set_query(None)
    held = {id_: QPersistentModelIndex(model.index_of(id_)) for id_ in before}
    model.source = after
    model.reload()
    assert list(model.ids) == after
    for id_ in set(before) & set(after):
        if held[id_].isValid():
            assert held[id_].data(ID_ROLE) == id_
    shiboken6.delete(tester)


def test_a_row_deleted_meanwhile_shows_nothing(numbers):
    model = numbers(5)
    model.set_query(None)
    model.source.remove(3)
    model._rows.clear()
    assert model.index(2, 0).data() is None
    assert model.row_at(2) is None


def test_the_cache_does_not_grow_without_end(qapp):
    model = Numbers(20_000)
    model.set_query(None)
    model.complete()
    for row in range(0, 20_000, 64):
        model.row_at(row)
    assert len(model._rows) <= (LazyTable.KEEP + 1) * LazyTable.PAGE
    assert model.index(0, 0).data(ROW_ROLE) == "n1"


def test_outside_the_table_there_is_nothing(numbers):
    model = numbers(2)
    model.set_query(None)
    assert model.id_at(5) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Half"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
