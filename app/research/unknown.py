"""What is still unknown about somebody before one writes: a short list, most useful first."""

from __future__ import annotations

from typing import Any

MOST = 4
"""More at once would be a form to fill in."""


def unknown_of(found: Any) -> tuple[str, ...]:
    """What a dossier lacks, at most four of: why, goals, common, email, career, education, notes.

    What is asked of oneself comes first: it decides whether to write at all.
    """
    person = found.person
    known = {
        "why": person.why,
        "goals": person.goals,
        "common": found.common_ground,
        "email": person.email,
        "career": found.positions,
        "education": found.education,
        "notes": found.notes,
        "location": person.location or person.time_zone,
    }
    return tuple(key for key, value in known.items() if not value)[:MOST]
