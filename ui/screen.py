"""What commands need Qt for: a sheet as PDF, the demo window, pictures of every screen."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.questions.sheet_page import SheetPage
from app.selfcheck import Check


def sheet_as_pdf(page: SheetPage) -> bytes:
    """Return a sheet as PDF; no window and no display is needed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["askwell"])
    from ui.printing import sheet_pdf

    content = sheet_pdf(page)
    del app
    return content


def show_window(data_dir: Path, now: str | None) -> int:
    """Open the window on a folder until it is closed; the exit code."""
    from ui.main import Options, open_window

    return open_window(Options(data_dir, now))


def take_screenshots(data_dir: Path, now: str | None, folder: Path) -> list[Path]:
    """Write a picture of every screen, light and dark; the files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.screenshots import take_all

    return take_all(data_dir, now, folder)


def checks(data_dir: Path) -> Iterable[Check]:
    """What proves the parts of Qt, for the self-check; the window opens on `data_dir`, unseen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.own_parts import checks_of_qt

    return checks_of_qt(data_dir)
