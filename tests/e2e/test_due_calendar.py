"""A real calendar program subscribes to the file of what is due."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.context import open_context
from app.export.calendar import use_calendar
from app.people.service import add_person, log_event
from tests.e2e.conftest import NOW, need
from tests.e2e.test_mail import thunderbird_profile

pytestmark = pytest.mark.e2e
KEY = "5c3f8a52-0d0e-4a38-9df5-2b4f4d1f7a11"


def subscribe(profile: Path, file: Path) -> None:
    """Let Thunderbird have the file as one of its calendars, kept for reading without it."""
    values = {
        "type": '"ics"',
        "uri": f'"{file.as_uri()}"',
        "name": '"Askwell"',
        "cache.enabled": "true",
        "readOnly": "true",
    }
    lines = [f'user_pref("calendar.registry.{KEY}.{name}", {v});' for name, v in values.items()]
    lines.append(f'user_pref("calendar.list.sortOrder", "{KEY}");')
    with (profile / "user.js").open("a") as prefs:
        prefs.write("\n".join(lines) + "\n")


def kept_titles(profile: Path, copy: Path) -> list[str]:
    """The titles of the events that Thunderbird took over; it holds its own file locked."""
    copy.mkdir(exist_ok=True)
    for file in (profile / "calendar-data").glob("cache.sqlite*"):
        shutil.copyfile(file, copy / file.name)
    if not (copy / "cache.sqlite").exists():
        return []
    # Of a file that is being written the copy may be torn; the next one is whole.
    try:
        with closing(sqlite3.connect(copy / "cache.sqlite")) as cache:
            rows = cache.execute("SELECT title FROM cal_events ORDER BY title").fetchall()
    except sqlite3.Error:
        return []
    return [str(row[0]) for row in rows]


def test_thunderbird_reads_what_is_due(desktop, tmp_path, qtbot):
    need("thunderbird")
    file = tmp_path / "Fällig.ics"
    context = open_context(tmp_path / "data", NOW)
    store, clock = context.store, context.clock
    for first, company, kind, days in (
        ("Мара", "Rail", "met", 0),
        ("Søren; jr., & Co", "Ferry", "sent", 12),
    ):
        who = min(add_person(store, clock, first, "Oyelaran", company=company).of("person"))
        log_event(store, clock, who, kind, clock.now() - timedelta(days=days))
    use_calendar(store, clock, file)
    context.close()
    profile = thunderbird_profile(desktop.home)
    subscribe(profile, file)
    desktop.start("thunderbird", "-calendar")
    wanted = [
        "Remind Søren; jr., & Co Oyelaran",
        "Thank Мара Oyelaran",
    ]

    def read() -> bool:
        return set(wanted) <= set(kept_titles(profile, tmp_path / "copy"))

    qtbot.waitUntil(read, timeout=90_000)
