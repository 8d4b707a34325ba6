"""Which letter fits a person now, and which template fits the letter: both follow from facts."""

from __future__ import annotations

from datetime import timedelta

from app.cadence.due import steps_of
from app.clock import Clock, iso
from app.errors import AppError
from app.mail.kinds import LETTER_OF_STAGE, LETTER_OF_STEP
from app.mail.own_templates import templates_for
from app.mail.templates import KINDS, LetterTemplate
from app.mail.values import fits_slot
from app.people.queries import Dossier, dossier
from app.research.common_ground import common_ground_of
from app.store.db import Store

NEWS_DAYS = 60
"""A congratulation that comes later sounds late."""


def fitting_template(store: Store, person_id: int, kind: str, key: str = "") -> LetterTemplate:
    """The template with this key, else the one that fits what is shared, else the plain one.

    Raises AppError(unknown_letter).
    """
    if kind not in KINDS:
        raise AppError("unknown_letter", kind=kind, kinds=" ".join(KINDS))
    of_kind = templates_for(store, kind)
    if chosen := next((template for template in of_kind if template.key == key), None):
        return chosen
    ground = common_ground_of(store, person_id)
    shared = {item.kind for item in ground if fits_slot(item)}
    if store.sql("SELECT 1 FROM referral WHERE to_person_id = ? LIMIT 1", (person_id,)):
        shared.add("referral")
    plain = next(template for template in of_kind if not template.needs)
    return next((template for template in of_kind if template.needs in shared), plain)


def fitting_kind(store: Store, clock: Clock, person_id: int) -> str:
    """The letter to write to this person now: what is due, else what their facts suggest.

    Raises AppError(no_such_person).
    """
    found = dossier(store, person_id)
    steps = steps_of(store, clock, person_id)
    due = [LETTER_OF_STEP[step.kind] for step in steps if step.kind in LETTER_OF_STEP]
    usual = (due or [LETTER_OF_STAGE[found.stage]])[0]
    goals = (found.person.goals or "").split()
    if usual == "first" and "volunteer" in goals:
        return "volunteer"
    if usual != "stay_in_touch":
        return usual
    if _has_news(found, clock):
        return "congratulate"
    if _names_somebody(store, person_id) and not _wrote(store, person_id, "refer"):
        return "refer"
    return "mentor" if "mentor" in goals and not _wrote(store, person_id, "mentor") else usual


def _has_news(found: Dossier, clock: Clock) -> bool:
    """A new job that was seen lately, and nothing written since."""
    since = iso(clock.now() - timedelta(days=NEWS_DAYS))
    for event in reversed(found.events):
        if event.kind == "job_change":
            return event.at >= since
        if event.kind in ("followed_up", "sent", "wrote", "thanked"):
            return False
    return False


def _names_somebody(store: Store, person_id: int) -> bool:
    sql = "SELECT 1 FROM referral WHERE from_person_id = ? AND told_at IS NULL AND name != ''"
    return bool(store.sql(f"{sql} AND to_person_id IS NULL LIMIT 1", (person_id,)))


def _wrote(store: Store, person_id: int, kind: str) -> bool:
    sql = "SELECT 1 FROM event WHERE person_id = ? AND note = ? AND email_id IS NOT NULL LIMIT 1"
    return bool(store.sql(sql, (person_id, kind)))
