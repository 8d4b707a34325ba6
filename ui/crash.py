"""What happens when something goes wrong that nobody foresaw: a log entry and a report to copy."""

import faulthandler
import logging
import platform
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

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
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import logs
from app.errors import AppError
from ui.theme import set_role
from ui.widgets.card import text_label

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


def version() -> str:
    """Return the version of the program, or "unknown" in a bare source tree."""
    from importlib import metadata

    try:
        return metadata.version("askwell")
    except metadata.PackageNotFoundError:
        return "unknown"


class CrashDialog(QDialog):
    """Says that something broke, that the data is safe, and offers a report to copy."""

    def __init__(self, report: str, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Something went wrong"), "h1", self))
        line = self.tr(
            "What you wrote before this is saved. You can go on, or close Askwell and start it "
            "again. The report below holds no names, addresses or letters; copy it if you want "
            "to tell the makers."
        )
        column.addWidget(text_label(line, "", self, wrap=True))
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        column.addWidget(self.report, 1)
        if log_path is not None:
            where = self.tr("Log: {path}").format(path=log_path)
            column.addWidget(text_label(where, "small", self, wrap=True))
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy_button = QPushButton(self.tr("Copy report"), self)
        self.copy_button.clicked.connect(self._on_copy)
        close = QPushButton(self.tr("Go on"), self)
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(self.copy_button)
        row.addWidget(close)
        return row

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


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
        self._open = CrashDialog(report, self._log_path, QApplication.activeWindow())
        self._open.finished.connect(self._on_closed)
        self._open.open()

    def _on_closed(self) -> None:
        self._open = None


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """Send what Qt says to the log."""
    category = getattr(context, "category", None) or "qt"
    log.log(QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text or "")
