"""Whose steps may have changed is noted by the store itself. Frozen once released.

`touched` grows by one row a change, whoever makes it: a write, an undo, an import, another
program. `card` is 1 where a card changed or went, 2 where messages did, else 0. Who holds
something derived in memory reads on from the last row it saw.
"""

ABOUT = "what changed since"

_TABLES = (
    "CREATE TABLE touched (id INTEGER PRIMARY KEY AUTOINCREMENT, person_id INTEGER NOT NULL, "
    "card INTEGER NOT NULL DEFAULT 0);\n"
    "DROP INDEX event_person;\n"
    "CREATE INDEX event_story ON event(person_id, at, id, kind);\n"
)


def _trigger(table: str, when: str, of: str, whose: str, condition: str = "") -> str:
    """A trigger that notes people: `whose` is a SELECT of (person, whether their card changed)."""
    name = f"touched_{table}_{when}".lower()
    columns = f" OF {of}" if of else ""
    only = f" WHEN {condition}" if condition else ""
    return (
        f"CREATE TRIGGER {name} AFTER {when}{columns} ON {table}{only} BEGIN "
        f"INSERT INTO touched (person_id, card) {whose}; END;\n"
    )


def _of_person(table: str, column: str = "person_id", of: str = "") -> str:
    new, old = f"NEW.{column}", f"OLD.{column}"
    return (
        _trigger(table, "INSERT", "", f"SELECT {new}, 0", f"{new} NOT NULL")
        + _trigger(table, "DELETE", "", f"SELECT {old}, 0", f"{old} NOT NULL")
        + _trigger(
            table,
            "UPDATE",
            of,
            f"SELECT {new}, 0 WHERE {new} NOT NULL UNION SELECT {old}, 0 WHERE {old} NOT NULL",
        )
    )


def _of_group() -> str:
    members = "SELECT person_id, 0 FROM group_member WHERE group_id = NEW.id"
    return _trigger("person_group", "UPDATE", "cadence_months", members)


def _of_sheet_item() -> str:
    def whose(row: str) -> str:
        return f"SELECT person_id, 0 FROM sheet WHERE id = {row}.sheet_id"

    return _trigger("sheet_item", "INSERT", "", whose("NEW")) + _trigger(
        "sheet_item", "DELETE", "", whose("OLD")
    )


_WORDS = "person_id, at, direction, source, text"
_CARD = "first_name, last_name, company, company_key, cadence_months, country, put_aside_at"

SQL = _TABLES + "".join(
    (
        _of_person("event"),
        # Messages come by tens of thousands: new ones are known by their ids.
        _trigger("message", "UPDATE", _WORDS, "SELECT NEW.person_id, 2"),
        _trigger("message", "DELETE", "", "SELECT OLD.person_id, 2"),
        _of_person("promise"),
        _of_person("referral", "from_person_id"),
        _of_person("step_state"),
        _of_person("group_member"),
        _of_person("sheet"),
        _of_person("research_note", of="person_id, kind, title, created_at"),
        _of_group(),
        _of_sheet_item(),
        _trigger("person", "UPDATE", _CARD, "SELECT NEW.id, 1"),
        _trigger("person", "DELETE", "", "SELECT OLD.id, 1"),
    )
)
