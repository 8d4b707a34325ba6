"""Rings once at a moment. Until then nothing wakes the program.

A timer of Qt stands still while the computer sleeps. On Linux the kernel is asked for the wall
clock's own moment instead: it rings on waking when the moment passed meanwhile, and also when
somebody sets the clock.
"""

import os
import sys
import time

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

LEAST = 1.0
"""Seconds that an alarm lies ahead at least: a clock that stands still rings no storm."""
LONGEST = 86_400.0


class Alarm(QObject):
    """Rings once after the seconds it was set to; setting it again replaces that."""

    rang = Signal()
    """The moment came, or the clock was set: whoever waits looks again and sets it anew."""

    def set(self, seconds: float) -> None:
        """Ring in so many seconds, at least one and at most a day."""
        self._set(min(LONGEST, max(LEAST, seconds)))

    def _set(self, seconds: float) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """Ring no more."""


class TimerAlarm(Alarm):
    """By Qt's timer, to the second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.rang)

    def _set(self, seconds: float) -> None:
        # Such a timer may ring half a second early, when nothing is due yet.
        self._timer.start(int(seconds * 1000) + 500)

    def close(self) -> None:
        self._timer.stop()


class ClockAlarm(Alarm):
    """By the wall clock of Linux, which goes on while the computer sleeps."""

    def __init__(self, descriptor: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._descriptor = descriptor
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_ready)

    def _set(self, seconds: float) -> None:
        set_clock(self._descriptor, time.time() + seconds)

    def close(self) -> None:
        if self._descriptor >= 0:
            self._notifier.setEnabled(False)
            os.close(self._descriptor)
            self._descriptor = -1

    def _on_ready(self) -> None:
        try:
            os.read(self._descriptor, 8)
        except BlockingIOError:
            return
        except OSError:
            # The clock was set: the kernel says so by a fault of its own.
            pass
        self.rang.emit()


def make_alarm(parent: QObject | None = None, system: str = sys.platform) -> Alarm:
    """Return the alarm that this system can keep."""
    if system == "linux":
        try:
            return ClockAlarm(open_clock(), parent)
        except (OSError, AttributeError):
            pass
    return TimerAlarm(parent)


_REALTIME = 0
_NONBLOCK_CLOEXEC = 0o4000 | 0o2000000
_ABSOLUTE_CANCEL_ON_SET = 1 | 2


def open_clock() -> int:
    """Return a timer of the kernel on the wall clock. Raises OSError, AttributeError."""
    if sys.version_info >= (3, 13):
        return os.timerfd_create(_REALTIME, flags=_NONBLOCK_CLOEXEC)
    import ctypes

    descriptor = ctypes.CDLL(None, use_errno=True).timerfd_create(_REALTIME, _NONBLOCK_CLOEXEC)
    if descriptor < 0:
        raise OSError(ctypes.get_errno(), "timerfd_create")
    return descriptor


def set_clock(descriptor: int, moment: float) -> None:
    """Let it ring at a moment, in seconds since 1970."""
    if sys.version_info >= (3, 13):
        os.timerfd_settime(descriptor, flags=_ABSOLUTE_CANCEL_ON_SET, initial=moment)
        return
    import ctypes

    # Seconds and nanoseconds of the repetition (none), then of the moment.
    spec = (ctypes.c_long * 4)(0, 0, int(moment), int(moment % 1 * 1_000_000_000))
    ctypes.CDLL(None).timerfd_settime(descriptor, _ABSOLUTE_CANCEL_ON_SET, spec, None)
