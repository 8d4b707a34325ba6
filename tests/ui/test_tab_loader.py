"""What tabs are made of is loaded once somebody is here, and never in one go."""

from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.main_window import TAB_CLASSES
from ui.tab_loader import PARTS, TabLoader


@pytest.fixture
def loaded(window) -> list[str]:
    names: list[str] = []
    TabLoader(window, names.append).watch(window.windowHandle())
    return names


def test_nothing_is_loaded_while_nobody_is_here(loaded):
    for _ in range(20):
        QApplication.processEvents()
    assert loaded == []


def test_the_first_sign_of_somebody_loads_all_a_part_a_turn(window, loaded):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    for _ in range(2 * len(PARTS)):
        before = len(loaded)
        QApplication.processEvents()
        assert len(loaded) <= before + 1
    assert loaded == list(PARTS)


def test_every_part_is_there_and_no_tab_is_missing():
    for part in PARTS:
        import_module(part)
    tabs = {module for module, _ in TAB_CLASSES.values()} - {"ui.tabs.today"}
    assert tabs <= set(PARTS)
