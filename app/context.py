"""What every part of one running program shares."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.clock import Clock, FixedClock, SystemClock, parse_iso
from app.paths import data_dir as own_data_dir
from app.secrets import Secrets
from app.settings import Settings
from app.store.connect import Key
from app.store.db import Store
from app.store.erase import finish_erasing


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
    path = folder / "askwell.db"
    settled = ""
    if any(path.with_suffix(end).exists() for end in (".seal", ".seal-new")):
        # Loaded only where encryption was ever switched on.
        from app.store.sealing import settle

        settled = settle(path)
    store = Store.open(path, clock, key)
    finish_erasing(store)
    # Asked of the table itself: all that one's own card knows need not be loaded at the start.
    for (zone,) in store.sql("SELECT time_zone FROM profile WHERE time_zone != ''"):
        clock.set_zone(zone)
    return AppContext(store, clock, Settings(store), folder, secrets or Secrets(), settled)
