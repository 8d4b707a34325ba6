"""Tells when nobody has touched keys or mouse for a while; nothing is asked again and again."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def now() -> float:
    """Seconds that also pass while the computer sleeps, whatever its clock is set to."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


def wall_time() -> float:
    """The time as files tell it."""
    return time.time()


class IdleWatch(QObject):
    """Watches while it is `set` to some minutes; one timer, set anew only when it runs out."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def seconds(self) -> float:
        """After how long without a touch it tells; 0 for never."""
        return self._seconds

    def set(self, seconds: float) -> None:
        """Tell after so many seconds without a touch; 0 stops watching."""
        app = QApplication.instance()
        if app is None:
            return
        if bool(seconds) != bool(self._seconds):
            (app.installEventFilter if seconds else app.removeEventFilter)(self)
        self._seconds = seconds
        self._last = now()
        if seconds:
            self._timer.start(round(seconds * 1000))
        else:
            self._timer.stop()

    def look(self) -> None:
        """Tell if the time is over; else wait for what is left of it."""
        left = self._seconds - (now() - self._last)
        if not self._seconds:
            return
        if left <= 0:
            self.idle.emit()
        else:
            self._timer.start(max(1, round(left * 1000)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _TOUCHES:
            return False
        # The first touch after a sleep comes before the timer: it must not count as presence.
        if self._seconds and now() - self._last >= self._seconds:
            self.look()
            return True
        self._last = now()
        return False
