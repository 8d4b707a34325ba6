"""What nobody foresaw is logged and shown, without anything personal in it."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import logs
from app.errors import AppError
from ui import crash
from ui.dialogs.crash_report import CrashDialog

LETTER = "Mara Oyelaran <mara@example.com> wrote 'Dear Nora, see https://example.org/p?x=1'"


def failing(text: str) -> Exception:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


@pytest.fixture
def reporter(qapp, tmp_path):
    made = crash.CrashReporter(logs.start_log(tmp_path))
    yield made
    for window in QApplication.topLevelWidgets():
        if isinstance(window, CrashDialog):
            window.close()
            window.deleteLater()
    logs.stop_log()
    made.deleteLater()


@pytest.fixture
def installed(reporter):
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter.install()
    yield reporter
    reporter.uninstall()
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept


def shown(qtbot) -> CrashDialog:
    found = []

    def look():
        found[:] = [
            window
            for window in QApplication.topLevelWidgets()
            if isinstance(window, CrashDialog) and window.isVisible()
        ]
        assert found

    qtbot.waitUntil(look)
    return found[0]


def test_the_report_names_the_place_and_nobody(qapp):
    error = failing(LETTER)
    report = crash.build_report(type(error), error, error.__traceback__)
    assert "test_crash.py" in report
    assert "in failing" in report
    assert "ValueError" in report
    for secret in ("Oyelaran", "example.com", "Nora", "example.org"):
        assert secret not in report


def test_an_error_is_logged_and_shown_once_with_a_report_to_copy(reporter, qtbot, tmp_path):
    error = failing(LETTER)
    reporter.handle(type(error), error, error.__traceback__)
    reporter.handle(type(error), error, error.__traceback__)
    dialog = shown(qtbot)
    qtbot.waitUntil(lambda: dialog.report.toPlainText().count("ValueError") == 2)
    dialog.copy_button.click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    text = (tmp_path / "log" / logs.LOG_NAME).read_text("utf-8")
    assert text.count("unexpected error") == 2
    assert "Oyelaran" not in text


def test_a_known_error_shows_its_sentence(reporter, qtbot):
    error = AppError("empty_file", file="a.csv")
    reporter.handle(AppError, error, None)
    assert "a.csv is empty" in shown(qtbot).report.toPlainText()


def test_an_error_on_a_thread_is_shown_too(installed, qtbot):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in shown(qtbot).report.toPlainText()


def test_an_error_in_a_destructor_goes_to_the_log_only(installed, tmp_path):
    class Bad:
        def __del__(self):
            raise RuntimeError("late")

    bad = Bad()
    del bad
    assert "RuntimeError: late" in (tmp_path / "log" / logs.LOG_NAME).read_text("utf-8")


def test_what_qt_says_goes_to_the_log_without_letters(reporter, tmp_path):
    crash.log_qt_message(QtMsgType.QtWarningMsg, None, "Launch of 'mailto:m@example.com?b=Dear'")
    text = (tmp_path / "log" / logs.LOG_NAME).read_text("utf-8")
    assert "WARNING" in text
    assert "Dear" not in text
    assert "example.com" not in text


def test_interrupting_from_the_terminal_is_no_crash(reporter, caplog):
    with caplog.at_level(logging.ERROR):
        reporter.handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not caplog.records


def test_uninstalling_puts_the_standard_hooks_back(reporter):
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter.install()
    assert sys.excepthook == reporter.handle
    reporter.uninstall()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept
