"""What a look into one's mail account found, filed: sent and replied are facts, as by a drop."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.imports.eml import Mail, read_mail
from app.imports.filing import chosen_mails, known_addresses, plan_mails, write_mails
from app.language import say
from app.mail.account.folders import INBOX
from app.mail.account.look import Look, keep_places
from app.mail.filed import CAME_AS, SENT_AS
from app.settings import Settings
from app.store.db import Store


@dataclass(frozen=True)
class Filed:
    """What was filed: how many letters of mine, how many answers, how many automatic replies."""

    changes: Changes
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    """By what a mail counts as; "" is one that moves nothing."""

    @property
    def sent(self) -> int:
        """Letters of mine."""
        return sum(self.counts.get(kind, 0) for kind in SENT_AS)

    @property
    def replied(self) -> int:
        """Answers by a person."""
        return sum(self.counts.get(kind, 0) for kind in CAME_AS if kind in ("replied", "declined"))


def file_look(store: Store, clock: Clock, settings: Settings, look: Look) -> Filed:
    """File what a look found, each message once, in one operation that Undo takes back.

    How far each folder is read now is kept in the same transaction.
    """
    known = set(known_addresses(store))
    read = [(use, mail) for use, head in look.heads if (mail := _mail(head)) is not None]
    mails = [
        (number, mail) for number, (use, mail) in enumerate(read) if _concerns(use, mail, known)
    ]
    plan = plan_mails(store, clock, mails)
    counts = Counter(counts for _, _, counts in chosen_mails(plan, {}))
    with store.operation(say("Look for replies")) as op:
        write_mails(store, op, plan, {}, iso(clock.now()))
        keep_places(settings, look.places)
    return Filed(op.changes, counts)


def _mail(head: bytes) -> Mail | None:
    """Headers as a message without a body; None for what is none."""
    try:
        return read_mail(io.BytesIO(head.rstrip(b"\r\n") + b"\r\n\r\n"), "mail")
    except AppError:
        return None


def _concerns(use: str, mail: Mail, known: set[str]) -> bool:
    """A server finds parts of addresses too: ann@ also in joann@; here they are compared whole."""
    return mail.sender in known if use == INBOX else not known.isdisjoint(mail.recipients)
