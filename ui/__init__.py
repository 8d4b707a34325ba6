"""The window: everything that knows Qt."""

import sys


def _keep_true_alive() -> None:
    """Give True references enough for a lifetime.

    PySide6 6.12.0 drops one with every emitted or disconnected signal. From Python 3.12 on True
    cannot die; on 3.11 the program would crash after some hundred signals.
    """
    import ctypes

    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 40


if sys.version_info < (3, 12):
    _keep_true_alive()
