"""The start of the program: a command, or the window."""

import gc
import linecache
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.streams import make_ready, nobody_reads

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from app.context import AppContext
    from app.store.connect import Key
    from app.store.db import Store

COMMANDS = frozenset(
    "import people person log draft sheet due selfcheck demo check slots me export restore".split()  # noqa: SIM905
)
"""First words that mean a command and no window; a file of that name needs a path (./demo)."""
VALUED = ("--data", "--now")
DESKTOP_ID = "app.askwell.Askwell"
STYLE = "Fusion"
BAD_USAGE = 2
NO_DISPLAY = 5
BROKEN_QT = 6


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or the window; the exit code. No Qt is loaded for a command."""
    words = list(sys.argv[1:] if argv is None else argv)
    if wants_command(words):
        from app.cli import main as run_command
        from ui import screen

        return run_command(words, screen)
    make_ready()
    options = _parse(words)
    for file in options.files:
        if not file.exists():
            _tell(f"askwell: “{file}” is neither a command nor a file. Look at: askwell --help")
            return BAD_USAGE
    return open_window(options)


def wants_command(words: Sequence[str]) -> bool:
    """Whether these words ask for a command: its name comes first, options apart."""
    rest = iter(words)
    for word in rest:
        if word in VALUED:
            next(rest, None)
        elif word in ("-h", "--help", "--version"):
            return True
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


@dataclass(frozen=True)
class Options:
    """What the words after `askwell` say when they mean the window."""

    data: Path | None = None
    now: str | None = None
    files: list[Path] = field(default_factory=list[Path])
    hidden: bool = False


def _parse(words: list[str]) -> Options:
    if not words:
        return Options()
    # Loaded only when there is something to read: the usual start has no words.
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="askwell", add_help=False)
    parser.add_argument("--data", type=Path, metavar="DIR")
    parser.add_argument("--now", metavar="ISO")
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(words)
    return Options(found.data, found.now, found.files, found.hidden)


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def quiet_qt() -> None:
    """Keep Qt from printing letters: its service log quotes a mailto address it cannot open."""
    rules = os.environ.get("QT_LOGGING_RULES", "")
    wanted = "qt.qpa.services=false"
    if wanted not in rules:
        os.environ["QT_LOGGING_RULES"] = f"{rules};{wanted}" if rules else wanted


def open_window(options: Options) -> int:
    """Open the window on a data folder; the exit code."""
    if not has_display():
        _tell(
            "There is no display here, so the window cannot open. Start Askwell from a desktop, "
            "or use its commands: askwell --help"
        )
        return NO_DISPLAY
    quiet_qt()
    # What is loaded at the start stays; looking through it for garbage only delays the picture.
    gc.disable()
    # PySide reads the source of every module that is loaded after it: these come first.
    import app.context
    import app.logs  # noqa: F401

    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        _tell(
            f"A system library that Qt needs is missing ({error}). Run: make setup, "
            "or use the commands: askwell --help"
        )
        return BROKEN_QT
    from app.errors import AppError

    try:
        return _run(options)
    except AppError as error:
        _tell(error.message)
        return 1


def _tell(sentence: str) -> None:
    """Say why no window opens: on the terminal, and in a box where nobody would see it there."""
    sys.stderr.write(f"{sentence}\n")
    if nobody_reads(sys.stderr):
        with suppress(ImportError):
            _show_box(sentence)


def _show_box(sentence: str) -> None:
    app = make_application()
    from PySide6.QtWidgets import QMessageBox

    QMessageBox(QMessageBox.Icon.Warning, "Askwell", sentence).exec()
    del app


def make_application() -> "QApplication":
    """Make the one QApplication with its name; the theme comes after the settings are read."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Asked for here, the style needs no QStyle in Python, whose many names take their time.
        app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("askwell")
    app.setApplicationDisplayName("Askwell")
    app.setOrganizationName("askwell")
    QGuiApplication.setDesktopFileName(DESKTOP_ID)
    return app


def begin_at_home(options: Options, system: str = sys.platform) -> Options:
    """Let file dialogs begin where the person's files are; the options with whole paths.

    Windows starts a program in its own folder, at login in that of the system, macOS at the root,
    where it also asks before a program may look among the documents.
    """
    if system not in ("win32", "darwin") or not getattr(sys, "frozen", False):
        return options
    from PySide6.QtCore import QStandardPaths

    whole = Options(
        options.data.absolute() if options.data else None,
        options.now,
        [file.absolute() for file in options.files],
        options.hidden,
    )
    places = QStandardPaths.StandardLocation
    place = places.DocumentsLocation if system == "win32" else places.HomeLocation
    with suppress(OSError):
        os.chdir(QStandardPaths.writableLocation(place))
    return whole


def _run(options: Options) -> int:
    from app.paths import data_dir

    app = make_application()
    if sys.platform == "darwin":
        from ui.mac import OpenedFiles

        OpenedFiles(app)
    options = begin_at_home(options)
    folder = options.data or data_dir()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = _lock_or_hand_over(folder, options)
    if lock is None:
        return 0
    try:
        return _run_locked(app, folder, options)
    finally:
        lock.unlock()


def _lock_or_hand_over(folder: Path, options: Options) -> "QLockFile | None":
    from ui.single_instance import take_lock

    lock = take_lock(folder)
    # A hidden start beside an open window has nothing to add to it.
    if lock is not None or (options.hidden and not options.files):
        return lock
    from ui.second_start import hand_over

    if not hand_over(folder, options.files):
        _tell("Askwell is already open with this data, but did not answer. Look for its window.")
    return None


def _run_locked(app: "QApplication", folder: Path, options: Options) -> int:
    from app.context import open_context
    from app.errors import AppError
    from app.logs import start_log, stop_log
    from app.secrets import Secrets
    from app.store.connect import is_sealed

    log_path = start_log(folder)
    from ui.crash import CrashReporter

    reporter = CrashReporter(log_path, app)
    reporter.install()
    secrets, key = Secrets(), None
    try:
        if is_sealed(folder / "askwell.db"):
            from ui.seal.start import ask_at_start

            goes_on, key = ask_at_start(app, folder, secrets)
            if not goes_on:
                return 0
        while True:
            try:
                context = open_context(folder, options.now, key, secrets)
                if key is not None:
                    key.wipe()
                    key = None
                return _show(app, context, folder, options)
            except Damaged as damage:
                key = damage.key
            except AppError as error:
                if error.code != "not_a_store":
                    raise
            if not _rescued(app, folder, key):
                return 1
    finally:
        reporter.uninstall()
        stop_log()


class Damaged(Exception):  # noqa: N818 - it is the person's wish
    """The window was closed to see what can be saved of a damaged store; with its key, if any."""

    def __init__(self, key: "Key | None") -> None:
        super().__init__()
        self.key = key


def _rescued(app: "QApplication", folder: Path, key: "Key | None") -> bool:
    """Show what can be saved of the store; whether something took its place."""
    from app.clock import SystemClock
    from app.context import STORE_NAME
    from ui.safety.rescue import Rescuer

    return Rescuer(app, folder / STORE_NAME, SystemClock(), key).run()


def _collect_again() -> None:
    """Collect garbage from now on, but never what the start brought; drop the sources read."""
    linecache.clearcache()
    gc.freeze()
    gc.enable()


def _give_back(store: "Store") -> None:
    """Give the system back what only the start needed: sources, pages of the store, free heap."""
    linecache.clearcache()
    store.rest()
    if sys.platform == "linux":
        from ctypes import CDLL

        # Other C libraries than that of GNU do it themselves.
        trim = getattr(CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def _show(app: "QApplication", context: "AppContext", folder: Path, options: Options) -> int:
    from PySide6.QtCore import Qt

    from ui import languages, theme
    from ui.background import Background
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.single_instance import Doorkeeper

    english_letters = bool(context.settings.get(languages.ENGLISH_LETTERS, 0))
    language = languages.chosen(context.settings.get(languages.LANGUAGE, ""))
    languages.install(app, language, english_letters)
    theme.apply(app, str(context.settings.get(theme.APPEARANCE, "system")), styled=True)
    session = Session(context)
    session.is_shown = False
    window = MainWindow(session)
    window.painted.connect(_collect_again)
    window.painted.connect(window.complete)
    once = Qt.ConnectionType.SingleShotConnection
    session.jobs.idle.connect(partial(_give_back, context.store), once)  # pyright: ignore
    doorkeeper = Doorkeeper(folder, window, options.files)
    background = Background(session, window)
    if sys.platform == "darwin":
        from ui.mac import OpenedFiles

        if (opened := app.findChild(OpenedFiles)) is not None:
            window.painted.connect(partial(opened.tell, window.come_forward))
    if options.hidden and not options.files:
        window.complete()
        doorkeeper.open()
        background.start_hidden()
        _collect_again()
    else:
        window.show()
    code = app.exec()
    window.complete()
    background.close()
    window.keeper.finish()
    doorkeeper.close()
    damaged = window.keeper.is_damaged
    key = context.store.key.copy() if damaged and context.store.key is not None else None
    session.close()
    if damaged:
        window.deleteLater()
        raise Damaged(key)
    return code
