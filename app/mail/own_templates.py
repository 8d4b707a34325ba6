"""The letters as this person words them: edited, copied, restored, handed on as a file."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock
from app.errors import AppError
from app.language import say
from app.mail.templates import (
    KINDS,
    LetterTemplate,
    hints,
    letter_templates,
    parse_body,
    parse_subject,
)
from app.mail.values import letter_values
from app.store.db import Store
from app.store.models import Template

MOST_BYTES = 256_000
MOST_TEMPLATES = 200
MOST_LETTERS = 20_000
"""A file of templates is small: what is larger is another file."""
NAME_LENGTH = 80


def all_templates(store: Store) -> tuple[LetterTemplate, ...]:
    """Every template as it is worded now: the shipped ones in their order, then one's own."""
    rows = {row.key: row for row in store.rows(Template.select().order_by(Template.id))}
    shipped = [_worded(template, rows.pop(template.key, None)) for template in letter_templates()]
    own = [_own(row) for row in rows.values() if row.kind in KINDS]
    return (*shipped, *own)


def templates_for(store: Store, kind: str) -> tuple[LetterTemplate, ...]:
    """The templates for one of KINDS, as they are worded now."""
    return tuple(template for template in all_templates(store) if template.kind == kind)


def _worded(template: LetterTemplate, row: Any) -> LetterTemplate:
    if row is None:
        return template
    subject, body = parse_subject(row.subject), parse_body(row.body)
    return replace(template, name=row.name, subject=subject, body=body)


def _own(row: Any) -> LetterTemplate:
    return LetterTemplate(
        row.key, row.kind, row.name, parse_subject(row.subject), parse_body(row.body)
    )


def is_shipped(key: str) -> bool:
    """Whether every copy has this template, so that its wording can be restored."""
    return any(template.key == key for template in letter_templates())


def is_changed(store: Store, key: str) -> bool:
    """Whether a shipped template has a wording of one's own."""
    return is_shipped(key) and _row_id(store, key) is not None


def field_values(store: Store, clock: Clock, person_id: int | None) -> dict[str, str]:
    """Every field → what it becomes for this person; "" where nothing is known."""
    known = letter_values(store, clock, person_id) if person_id is not None else {}
    return {field: known.get(field, "") for field in hints()}


def save_template(store: Store, key: str, **fields: str) -> Changes:
    """Give a template another `name`, `subject` or `body`, as it is edited; typing is one Undo.

    Raises AppError: unknown_template, empty_template_name.
    """
    template = _template(store, key)
    if "name" in fields:
        fields["name"] = " ".join(fields["name"].split())[:NAME_LENGTH]
        if not fields["name"]:
            raise AppError("empty_template_name")
    names = "-".join(sorted(fields))
    with store.operation(say("Edit template"), merge_key=f"template:{key}:{names}") as op:
        row_id = _row_id(store, key)
        if row_id is not None:
            op.update(Template, row_id, **fields)
        else:
            op.insert(Template, **(_values(template) | fields))
    return op.changes


def copy_template(store: Store, key: str) -> tuple[str, Changes]:
    """Make a template of one's own from another; its key. Raises AppError(unknown_template)."""
    template = _template(store, key)
    own_key = f"own-{uuid4().hex[:12]}"
    values = _values(template) | {"key": own_key, "name": _free_name(store, template.name)}
    with store.operation(say("Copy template")) as op:
        op.insert(Template, **values)
    return own_key, op.changes


def restore_template(store: Store, key: str) -> Changes:
    """Bring the shipped wording back; Undo brings one's own back again."""
    row_id = _row_id(store, key)
    with store.operation(say("Restore template")) as op:
        if row_id is not None and is_shipped(key):
            op.delete(Template, row_id)
    return op.changes


def delete_template(store: Store, key: str) -> Changes:
    """Take a template of one's own out; a shipped one stays. Raises AppError."""
    row_id = _row_id(store, key)
    if is_shipped(key):
        raise AppError("shipped_template")
    if row_id is None:
        raise AppError("unknown_template", key=key)
    with store.operation(say("Delete template")) as op:
        op.delete(Template, row_id)
    return op.changes


# Files.


def export_templates(templates: Sequence[LetterTemplate]) -> bytes:
    """The templates as a TOML file that `read_templates` takes."""
    lines = ["# Letter templates of Askwell.", ""]
    for template in templates:
        lines.append("[[template]]")
        lines += [f"{name} = {_toml(value)}" for name, value in _entry(template).items()]
        lines.append("")
    return "\n".join(lines).encode("utf-8")


def read_templates(content: bytes, file: str = "") -> tuple[LetterTemplate, ...]:
    """The templates of a TOML or JSON file. Raises AppError(bad_templates); nothing is kept."""
    if len(content) > MOST_BYTES:
        raise _bad(file, say("it is too large"))
    entries = _entries(content, file)
    if not 0 < len(entries) <= MOST_TEMPLATES:
        raise _bad(file, say("it should hold 1 to {most} templates", most=MOST_TEMPLATES))
    return tuple(_read(entry, number, file) for number, entry in enumerate(entries, 1))


def import_templates(store: Store, templates: Sequence[LetterTemplate]) -> Changes:
    """Take templates in: those known by key get the new wording, the others are added."""
    known = {template.key: template for template in all_templates(store)}
    with store.operation(say("Import templates")) as op:
        for template in templates:
            same = known.get(template.key)
            values = _values(template)
            row_id = _row_id(store, template.key)
            if same is None or same.kind != template.kind:
                op.insert(Template, **(values | {"key": f"own-{uuid4().hex[:12]}"}))
            elif (same.name, same.subject, same.body) == _wording(template):
                continue
            elif row_id is not None:
                op.update(Template, row_id, **values)
            else:
                op.insert(Template, **values)
    return op.changes


def _wording(template: LetterTemplate) -> tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]:
    return template.name, template.subject, template.body


def _entries(content: bytes, file: str) -> list[Any]:
    import tomllib

    try:
        text = content.decode("utf-8-sig")
        is_json = text.lstrip()[:1] in ("{", "[") and not text.lstrip().startswith("[[")
        whole: Any = json.loads(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _bad(file, say("it is neither TOML nor JSON")) from error
    found = whole.get("template") if isinstance(whole, dict) else whole
    if not isinstance(found, list):
        raise _bad(file, say("it has no list called template"))
    return found


def _read(entry: Any, number: int, file: str) -> LetterTemplate:
    if not isinstance(entry, dict):
        raise _bad(file, say("template {number} is not one", number=number))
    kind, name = entry.get("kind"), entry.get("name")
    if kind not in KINDS:
        raise _bad(
            file, say("template {number} has no kind of letter that is known", number=number)
        )
    if not isinstance(name, str) or not name.strip():
        raise _bad(file, say("template {number} has no name", number=number))
    subject, body = _texts(entry.get("subject")), _paragraphs(entry.get("body"))
    if subject is None or body is None:
        raise _bad(
            file, say("template {number} has no subject and body of plain text", number=number)
        )
    if sum(len(wording) for wordings in (subject, *body) for wording in wordings) > MOST_LETTERS:
        raise _bad(file, say("template {number} is longer than any letter", number=number))
    key = entry.get("key")
    plain = key if isinstance(key, str) and key.isprintable() and 0 < len(key) <= 40 else ""
    return LetterTemplate(plain, kind, " ".join(name.split())[:NAME_LENGTH], subject, body)


def _texts(value: Any) -> tuple[str, ...] | None:
    if isinstance(value, str):
        return parse_subject(value)
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return parse_subject("\n".join(" ".join(part.split()) for part in value))
    return None


def _paragraphs(value: Any) -> tuple[tuple[str, ...], ...] | None:
    if isinstance(value, str):
        return parse_body(value)
    if not isinstance(value, list):
        return None
    parts = [[part] if isinstance(part, str) else part for part in cast("list[Any]", value)]
    if not all(isinstance(p, list) and p and all(isinstance(w, str) for w in p) for p in parts):
        return None
    # The text form is the one that is kept: what it cannot say is put into it now.
    made = LetterTemplate("", "", "", (), tuple(tuple(p) for p in parts))
    return parse_body(made.body_text)


def _bad(file: str, why: str) -> AppError:
    return AppError("bad_templates", file=file or say("This file"), why=why)


def _entry(template: LetterTemplate) -> dict[str, Any]:
    return {
        "key": template.key,
        "kind": template.kind,
        "name": template.name,
        "subject": list(template.subject),
        "body": [list(wordings) for wordings in template.body],
    }


def _toml(value: Any) -> str:
    """A string or a list of such as TOML: its basic strings are written like JSON's."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _template(store: Store, key: str) -> LetterTemplate:
    found = next((template for template in all_templates(store) if template.key == key), None)
    if found is None:
        raise AppError("unknown_template", key=key)
    return found


def _values(template: LetterTemplate) -> dict[str, str]:
    return {
        "key": template.key,
        "kind": template.kind,
        "name": template.name,
        "subject": template.subject_text,
        "body": template.body_text,
    }


def _row_id(store: Store, key: str) -> int | None:
    found = store.sql("SELECT id FROM template WHERE key = ?", (key,))
    return int(found[0][0]) if found else None


def _free_name(store: Store, name: str) -> str:
    taken = {template.name for template in all_templates(store)}
    numbers = range(2, len(taken) + 3)
    return next(made for n in numbers if (made := f"{name} ({n})") not in taken)
