"""What happened with each person is kept as one short story. Frozen once released.

The store keeps it in step itself, whoever writes: `kinds` of all facts with a person in the order
of time, a blank between two; `last_at` the moment of the last; `contact_at` that of the last
contact, "" where there is none. Who stands where, and with whom nothing is left to be done, is
known from one short row a person.
"""

ABOUT = "what happened with whom"

_CONTACTS = "'sent', 'replied', 'met', 'thanked', 'followed_up', 'wrote'"
_TOLD = (
    "INSERT INTO story SELECT person_id, group_concat(kind, ' '), max(at), "
    f"COALESCE(max(CASE WHEN kind IN ({_CONTACTS}) THEN at END), '') "
    "FROM (SELECT person_id, kind, at FROM event {where} ORDER BY person_id, at, id) "
    "GROUP BY person_id;"
)


def _again(row: str) -> str:
    told = _TOLD.format(where=f"WHERE person_id = {row}.person_id")
    return f"DELETE FROM story WHERE person_id = {row}.person_id; {told} "


def _trigger(when: str, of: str = "", rows: tuple[str, ...] = ("NEW",)) -> str:
    body = "".join(_again(row) for row in rows)
    name = f"story_{when}".lower()
    return f"CREATE TRIGGER {name} AFTER {when}{of} ON event BEGIN {body}END;\n"


SQL = (
    "CREATE TABLE story (person_id INTEGER PRIMARY KEY, kinds TEXT NOT NULL, "
    "last_at TEXT NOT NULL, contact_at TEXT NOT NULL);\n"
    + _TOLD.format(where="")
    + "\n"
    + _trigger("INSERT")
    + _trigger("DELETE", rows=("OLD",))
    + _trigger("UPDATE", " OF person_id, kind, at", rows=("OLD", "NEW"))
)
