"""The people who are handed out, each with all addresses; read in parts, so any number will do."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.jobs import Progress, no_progress
from app.store.db import Store

PART = 500
_COLUMNS = (
    "id, uid, first_name, last_name, company, position, email, phone, website, profile_url, "
    "location, time_zone, connected_on, updated_at"
)


@dataclass(frozen=True, slots=True)
class OutCard:
    """What is handed out of one person: never notes, reasons or what happened between you."""

    id: int
    uid: str
    first_name: str
    last_name: str
    company: str
    position: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    websites: tuple[str, ...]
    profile: str
    location: str
    time_zone: str
    connected_on: str
    birthday: str
    updated_at: str

    @property
    def name(self) -> str:
        """First and last name as they are shown."""
        return f"{self.first_name} {self.last_name}".strip()


def out_cards(
    store: Store, ids: Sequence[int], progress: Progress = no_progress
) -> Iterator[OutCard]:
    """The cards of these people in this order; those who are gone are left out."""
    for start in range(0, len(ids), PART):
        progress(start, len(ids), "")
        part = ids[start : start + PART]
        marks = ", ".join("?" for _ in part)
        points: dict[int, list[tuple[str, str]]] = {}
        for person_id, kind, value in store.sql(
            f"SELECT person_id, kind, value FROM contact_point WHERE person_id IN ({marks}) "
            "ORDER BY id",
            part,
        ):
            points.setdefault(person_id, []).append((kind, value))
        rows = store.sql(f"SELECT {_COLUMNS} FROM person WHERE id IN ({marks})", part)
        found = {row[0]: row for row in rows}
        for person_id in part:
            if person_id in found:
                yield _card(found[person_id], points.get(person_id, []))
    progress(len(ids), len(ids), "")


def _card(row: Sequence[str | int | None], points: list[tuple[str, str]]) -> OutCard:
    texts = [str(value) if value is not None else "" for value in row]
    first, last, company, position, email, phone, website, profile, location, zone = texts[2:12]

    def several(kind: str, main: str) -> tuple[str, ...]:
        values = [main, *(value for known, value in points if known == kind)]
        return tuple(dict.fromkeys(filter(None, values)))

    return OutCard(
        int(texts[0]),
        texts[1],
        first,
        last,
        company,
        position,
        several("email", email),
        several("phone", phone),
        several("url", website),
        profile,
        location,
        zone,
        texts[12],
        next(iter(several("birthday", "")), ""),
        texts[13],
    )
