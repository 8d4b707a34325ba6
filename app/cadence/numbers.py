"""The numbers of the method, which the person can change: their bounds, and how they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from app.cadence.history import Rules
from app.changes import Changes
from app.language import say
from app.settings import Settings
from app.store.db import Store

KEY = "rules"
BOUNDS: Mapping[str, tuple[int, int]] = {
    "second_person_days": (1, 30),
    "remind_days": (2, 60),
    "pause_days": (7, 180),
    "prepare_days": (1, 14),
    "promise_days": (1, 60),
    "cadence_months": (1, 24),
    "late_months": (1, 12),
    "new_a_day": (1, 20),
}
"""What can be changed, and from where to where it makes sense."""


def rules_of(store: Store) -> Rules:
    """The numbers of the method as the person changed them; what is damaged is the default."""
    return replace(Rules(), **_chosen(store))


def set_number(store: Store, name: str, value: int) -> Changes:
    """Give one of BOUNDS another value within them; turning on is one Undo. What is due follows.

    The reminder never comes before the second person: whichever of the two is moved takes the
    other along.
    """
    least, most = BOUNDS[name]
    number = min(max(value, least), most)
    chosen = _chosen(store) | {name: number}
    rules = replace(Rules(), **chosen)
    if rules.remind_days <= rules.second_person_days:
        if name == "remind_days":
            chosen["second_person_days"] = number - 1
        else:
            chosen["remind_days"] = number + 1
    return _keep(store, chosen, say("Change a number"), f"rules:{name}")


def usual_numbers(store: Store) -> Changes:
    """Go back to the usual numbers, all of them."""
    return _keep(store, {}, say("Back to the usual numbers"), None)


def _keep(store: Store, chosen: Mapping[str, int], label: str, merge_key: str | None) -> Changes:
    usual = Rules()
    kept = {name: value for name, value in chosen.items() if value != getattr(usual, name)}
    with store.operation(label, merge_key=merge_key) as op:
        Settings(store).keep(op, KEY, kept or None)
    return op.changes


def _chosen(store: Store) -> dict[str, Any]:
    found: Any = Settings(store).get(KEY)
    kept = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {
        name: kept[name]
        for name, (least, most) in BOUNDS.items()
        if type(kept.get(name)) is int and least <= kept[name] <= most
    }
