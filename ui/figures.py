"""The few numbers the frame of the window shows."""

from app.language import counted
from ui.session import Session

KINDS = frozenset(("person", "event", "email", "interview"))
"""The tables whose changes can change these numbers."""

COUNTS = """
select
  (select count(*) from person),
  (select count(distinct person_id) from event where kind = 'sent'),
  (select count(*) from event where kind = 'met')
"""


def status_texts(session: Session) -> list[str]:
    """Return what stands at the bottom left: people, how many were asked, interviews held."""
    people, asked, held = session.store.sql(COUNTS, ())[0]
    return [
        counted("1 person", "{n} people", people),
        counted("{n} asked", "{n} asked", asked),
        counted("1 interview held", "{n} interviews held", held),
    ]
