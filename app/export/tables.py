"""A table of people for a spreadsheet: CSV in UTF-8 with its mark, no cell of which is run."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from app.export.cards import OutCard, out_cards
from app.jobs import Progress, no_progress
from app.people.queries import people_rows
from app.store.db import Store

HEADER = (
    "First Name",
    "Last Name",
    "URL",
    "Email Address",
    "Company",
    "Position",
    "Connected On",
    "Phone",
    "Website",
    "Location",
    "Birthday",
    "Further addresses",
    "Stage",
)
"""LinkedIn's names where there are any, so that Askwell can read its own table."""
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, the wide forms of East Asia too."""


def table_of(store: Store, ids: Sequence[int], progress: Progress = no_progress) -> bytes:
    """These people as a table, a row each, ready for a spreadsheet."""
    stages = {person_id: row.stage for person_id, row in people_rows(store, list(ids)).items()}
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADER)
    for card in out_cards(store, ids, progress):
        writer.writerow([harmless(cell) for cell in _cells(card, stages.get(card.id, ""))])
    return out.getvalue().encode("utf-8-sig")


Figures = tuple[str, Sequence[str], Sequence[Sequence[str]]]
"""A table of figures: its title, its header and its rows."""


def figures_csv(tables: Sequence[Figures]) -> bytes:
    """Several tables of figures in one file: title, header and rows of each, then a blank line."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for title, header, rows in tables:
        writer.writerow([harmless(title)])
        for row in (header, *rows):
            writer.writerow([harmless(cell) for cell in row])
        writer.writerow([])
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """A cell that a spreadsheet shows and does not run."""
    return f"'{cell}" if cell.lstrip(" \xa0").startswith(_RUN) else cell


def _cells(card: OutCard, stage: str) -> Sequence[str]:
    main = (card.emails[:1], card.phones[:1], card.websites[:1])
    email, phone, website = ("".join(values) for values in main)
    further = (*card.emails[1:], *card.phones[1:], *card.websites[1:])
    return (
        card.first_name,
        card.last_name,
        card.profile,
        email,
        card.company,
        card.position,
        card.connected_on,
        phone,
        website,
        card.location,
        card.birthday,
        " ::: ".join(further),
        stage,
    )
