"""What Windows wants to be told is told there, in the right order, and nowhere else."""

import sys

import pytest

from ui import browser, windows_api


class Library:
    """Notes what it is asked."""

    def __init__(self, log):
        self.log = log

    def AllowSetForegroundWindow(self, program):
        self.log.append(("forward", program))

    def SetDllDirectoryW(self, folder):
        self.log.append(("libraries", folder))


@pytest.fixture
def log(monkeypatch):
    told = []
    monkeypatch.setattr(windows_api, "library", lambda name: Library(told))
    monkeypatch.setattr(browser.QDesktopServices, "openUrl", lambda url: told.append("open"))
    return told


def test_a_second_start_lets_the_first_come_forward(log):
    windows_api.let_another_come_forward()
    assert log == [("forward", 0xFFFFFFFF)]


def test_what_is_opened_from_the_bundle_finds_its_own_libraries(log, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", "C:/Askwell", raising=False)
    browser.open_letter("mailto:nora@example.com")
    assert log == [("libraries", None), "open", ("libraries", "C:/Askwell")]


def test_outside_a_bundle_nothing_is_hidden(log):
    browser.open_letter("mailto:nora@example.com")
    assert log == ["open"]


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_other_systems_are_told_nothing(system):
    assert windows_api.library("user32", system) is None
    windows_api.let_another_come_forward()
    with windows_api.own_libraries_hidden():
        pass
