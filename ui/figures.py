"""The few numbers the frame of the window shows."""

from PySide6.QtCore import QCoreApplication, QLocale

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
    number = QLocale().toString
    return [
        _words("1 person", "{count} people", people).format(count=number(people)),
        QCoreApplication.translate("Figures", "{count} asked").format(count=number(asked)),
        _words("1 interview held", "{count} interviews held", held).format(count=number(held)),
    ]


def _words(one: str, many: str, count: int) -> str:
    return QCoreApplication.translate("Figures", one if count == 1 else many)
