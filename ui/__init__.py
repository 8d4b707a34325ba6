"""The window: everything that knows Qt."""

import sys

_ONE_OF_A_KIND = (None, True, False)


def _keep_alive(*values: object) -> None:
    """Give values that exist once references enough for a lifetime.

    PySide6 6.12.0 drops one of True with every emitted signal and one of None with every repaint
    and every look-up that finds nothing. From Python 3.12 on they cannot die; on 3.11 the program
    would crash after some hundred signals, or some thousand pictures.
    """
    import ctypes

    for value in values:
        ctypes.c_ssize_t.from_address(id(value)).value += 1 << 40


if sys.version_info < (3, 12):
    _keep_alive(*_ONE_OF_A_KIND)
