"""Tells refusals apart by their stable code."""

from collections.abc import Callable

from app.errors import AppError


def coded(code: str) -> Callable[[AppError], bool]:
    """A check for pytest.raises: the error carries this code."""
    return lambda error: error.code == code
