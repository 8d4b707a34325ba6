"""One of two computers that share a folder, for tests."""

from datetime import timedelta
from pathlib import Path

from app.export.exchange import (
    device_of,
    keep_here,
    look_for_news,
    note_device,
    scratch,
    send,
    take_over,
    unpack,
)
from app.people.service import add_person
from app.store.db import Store


class Computer:
    """One computer: its store, and what its owner does."""

    def __init__(self, folder, shared, clock, name, key=None):
        self.data, self.clock, self.name = folder, clock, name
        self.store = Store.open(folder / "askwell.db", clock, key)
        device = device_of(folder)
        note_device(folder, type(device)(device.id, name, str(shared)))

    def add(self, name):
        self.clock.advance(timedelta(minutes=1))
        return min(add_person(self.store, self.clock, name, "Weber").of("person"))

    def send(self, **more):
        return send(self.store, self.clock, self.data, **more)

    def news(self):
        return look_for_news(self.store, self.data)

    def take(self, sent, passphrase=""):
        with scratch(self.store) as folder:
            made = Path(folder) / "made.db"
            found = unpack(self.store, sent, made, passphrase=passphrase)
            take_over(self.store, self.clock, self.data, sent, made)
        return found

    def keep(self, sent):
        with scratch(self.store) as folder:
            made = Path(folder) / "made.db"
            unpack(self.store, sent, made)
            keep_here(self.store, self.data, sent, made)

    def names(self):
        return sorted(row[0] for row in self.store.sql("SELECT first_name FROM person"))
