"""Tells refusals apart by their stable code."""

from collections.abc import Callable

import pytest

from app.errors import AppError


def coded(code: str) -> Callable[[AppError], bool]:
    """A check for pytest.raises: the error carries this code."""
    return lambda error: error.code == code


def refusal_of(service: Callable[..., object], *args: object, **more: object) -> str:
    """The code with which a service refuses; it must have a sentence too."""
    with pytest.raises(AppError) as caught:
        service(*args, **more)
    assert caught.value.message
    return caught.value.code
