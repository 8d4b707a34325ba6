"""What long work promises to its caller: to tell how far it is, and to stop when asked."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""`progress(done, total, text)`; `total` is 0 while unknown. Raises `Cancelled` when asked to."""


class Cancelled(Exception):  # noqa: N818 - it is no fault
    """The person asked for the work to stop; whoever raises it has written nothing."""


def no_progress(done: int, total: int, text: str) -> None:
    """Take a progress report and do nothing with it; never cancels."""
