"""What every test may lean on: a real store in a temporary folder and a clock that stands."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.clock import FixedClock
from app.store.db import Store

if TYPE_CHECKING:
    from tests.ring import Ring


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data" / "askwell.db", clock)
    yield opened
    opened.close()


@pytest.fixture
def ring() -> Iterator["Ring"]:
    """Stands for the keyring; the real one is met in tests/e2e/test_keyring.py."""
    import keyring

    from tests.ring import Ring

    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder that two computers see."""
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder
