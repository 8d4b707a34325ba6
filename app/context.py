"""What every part of one running program shares."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.clock import Clock, FixedClock, SystemClock, parse_iso
from app.errors import AppError
from app.paths import data_dir as own_data_dir
from app.secrets import Secrets
from app.settings import Settings
from app.store.connect import Key
from app.store.db import Store
from app.store.erase import finish_erasing
from app.store.faults import fault_of, is_damage
from app.store.touched import trim_touched

STORE_NAME = "askwell.db"


@dataclass(frozen=True)
class AppContext:
    """The open store, the clock, the settings, the folder they live in, and the secrets."""

    store: Store
    clock: Clock
    settings: Settings
    data_dir: Path
    secrets: Secrets = field(default_factory=Secrets)
    settled: str = ""
    """Which switch of encryption was found cut off and taken back: "not_on", "not_off", or ""."""

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def open_context(
    data_dir: Path | None = None,
    now: str | None = None,
    key: Key | None = None,
    secrets: Secrets | None = None,
) -> AppContext:
    """Open a data folder, made when missing; encrypted data needs its key.

    Raises AppError for a store that cannot open.
    """
    clock = FixedClock(parse_iso(now), zone="") if now else SystemClock()
    folder = data_dir or own_data_dir()
    path = folder / STORE_NAME
    settled = _settled(path)
    store = Store.open(path, clock, key)
    try:
        finish_erasing(store)
        trim_touched(store)
        # Asked of the table itself: all that one's own card knows need not be loaded at the start.
        for (zone,) in store.sql("SELECT time_zone FROM profile WHERE time_zone != ''"):
            # An archive from elsewhere may bring a zone that nobody knows; the start goes on.
            with suppress(ValueError, OSError, LookupError, TypeError):
                clock.set_zone(zone)
    except Exception as error:
        store.close()
        known = fault_of(error, path)
        if known is None:
            raise
        if is_damage(known):
            raise AppError("not_a_store", file=path.name) from error
        raise known from error
    return AppContext(store, clock, Settings(store), folder, secrets or Secrets(), settled)


def _settled(path: Path) -> str:
    """Finish what a stop left half-way, a rescue or a change of encryption; what the latter was."""
    if not path.exists():
        # Loaded only where there is nothing yet, or a rescue was stopped.
        from app.store.rescue import finish_rescue

        finish_rescue(path)
    if any(path.with_suffix(end).exists() for end in (".seal", ".seal-new")):
        # Loaded only where encryption was ever switched on.
        from app.store.sealing import settle

        return settle(path)
    return ""
