"""What happens when something goes wrong that nobody foresaw: a log entry and a report to copy."""

import faulthandler
import logging
import platform
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import logs
from app.errors import AppError
from app.version import version

if TYPE_CHECKING:
    from ui.dialogs.crash_report import CrashDialog

log = logging.getLogger("askwell")

QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def build_report(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """Return what to send to the makers: versions and places, nothing personal."""
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    where = f"{versions} {platform.release()}, {QGuiApplication.platformName()}"
    return f"Askwell {version()}\n{where}\n\n{logs.describe_error(kind, error, trace)}\n"


class CrashReporter(QObject):
    """Catches what nobody caught, on every thread, and shows it once on the GUI thread."""

    caught = Signal(object)

    def __init__(self, log_path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_path = log_path
        self._open: CrashDialog | None = None
        self._fault_file: TextIO | None = None
        self.caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Wire every hook of Python and Qt; `uninstall` puts the standard ones back."""
        sys.excepthook = self.handle
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(log_qt_message)
        if self._log_path is not None:
            path = self._log_path.with_name("faults.log")
            path.touch(mode=0o600)
            self._fault_file = path.open("a", encoding="utf-8")
            faulthandler.enable(self._fault_file)

    def uninstall(self) -> None:
        """Put the standard hooks back and close the fault file."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def handle(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and show it; leave quietly when it is Ctrl+C in the terminal."""
        if issubclass(kind, KeyboardInterrupt):
            app = QApplication.instance()
            if app is not None:
                app.quit()
            return
        if isinstance(error, AppError):
            log.warning("%s", error.code)
            if error.code == "store_locked":
                # Something of the window came too late; it reads anew when it is unlocked.
                return
        else:
            log.error("unexpected error", exc_info=(kind, error or kind(), trace))
        self.caught.emit((error, build_report(kind, error, trace)))

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        # Nobody can act on these: they come from destructors. The log keeps them.
        error = args.exc_value or args.exc_type()
        log.error("error nobody could catch", exc_info=(args.exc_type, error, args.exc_traceback))

    def _on_caught(self, caught: tuple[BaseException | None, str]) -> None:
        error, report = caught
        if self._open is not None:
            self._open.report.appendPlainText(f"\n{report}")
            return
        if isinstance(error, AppError):
            report = error.message
        from ui.dialogs.crash_report import CrashDialog

        self._open = CrashDialog(report, self._log_path, QApplication.activeWindow())
        self._open.finished.connect(self._on_closed)
        self._open.open()

    def _on_closed(self) -> None:
        self._open = None


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Send what Qt says to the log."""
    category = getattr(context, "category", None) or "qt"
    log.log(QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text or "")
