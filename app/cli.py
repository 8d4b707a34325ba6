"""The program without a window: commands that answer in text or JSON."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.clock import parse_iso
from app.context import AppContext, open_context
from app.errors import AppError
from app.people.queries import Dossier, dossier, find_person, people_ids, people_rows
from app.people.service import FACTS, log_event

NOT_BUILT = 3
UNBUILT = "due draft check slots me sheet export restore demo".split()  # noqa: SIM905


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1 for a fault, 2 bad usage, 3 not built yet."""
    try:
        options, rest = _parser().parse_known_args(list(argv))
    except SystemExit as leaving:
        return int(leaving.code or 0)
    if options.command in UNBUILT:
        print(f"askwell {options.command}: not built yet.", file=sys.stderr)
        return NOT_BUILT
    if rest or not options.command:
        print("askwell: that is not a command. Look at: askwell --help", file=sys.stderr)
        return 2
    try:
        return _run(options)
    except AppError as error:
        print(error.message, file=sys.stderr)
        return 1


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="askwell", description="Information interviews, start to finish.")
    parser.add_argument("--data", type=Path, metavar="DIR", help="use this folder of data")
    parser.add_argument("--now", metavar="ISO", help="take this moment as now")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    importing = commands.add_parser("import", help="import files or folders")
    importing.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    people = commands.add_parser("people", help="list people")
    people.add_argument("--search", default="", metavar="TEXT")
    person = commands.add_parser("person", help="one dossier")
    person.add_argument("person", metavar="PERSON")
    log = commands.add_parser("log", help="note a fact")
    log.add_argument("person", metavar="PERSON")
    log.add_argument("fact", choices=[fact.replace("_", "-") for fact in FACTS], metavar="FACT")
    log.add_argument("--at", metavar="ISO")
    check = commands.add_parser("selfcheck", help="prove that this copy works")
    for command in (importing, people, person, check):
        command.add_argument("--json", action="store_true")
    for name in UNBUILT:
        commands.add_parser(name, help="not built yet", add_help=False)
    return parser


def _run(options: Namespace) -> int:
    context = open_context(options.data, options.now)
    try:
        return _COMMANDS[options.command](context, options)
    finally:
        context.close()


def _import(context: AppContext, options: Namespace) -> int:
    from app.imports.report import import_paths

    reports = import_paths(context.store, context.clock, options.paths)
    files = [report.as_json() for report in reports]
    if options.json:
        _print_json({"files": files})
    else:
        for file in files:
            print(_import_line(file))
    return 1 if any(file["outcome"] == "rejected" for file in files) else 0


def _import_line(file: dict[str, Any]) -> str:
    if file["error"]:
        return str(file["error"]["message"])
    left_out = sum(file["skipped"].values())
    counts = f"{file['created']} new, {file['updated']} changed, {file['unchanged']} already here"
    return f"{Path(file['path']).name}: {counts}, {left_out} left out"


def _people(context: AppContext, options: Namespace) -> int:
    ids = people_ids(context.store, options.search)
    rows = people_rows(context.store, ids)
    if options.json:
        _print_json([asdict(rows[person_id]) for person_id in ids])
    else:
        for person_id in ids:
            row = rows[person_id]
            job = ", ".join(part for part in (row.position, row.company) if part)
            print(f"{row.id}\t{row.name}\t{job}\t{row.stage}")
    return 0


def _person(context: AppContext, options: Namespace) -> int:
    person_id = find_person(context.store, options.person)
    row = asdict(people_rows(context.store, [person_id])[person_id])
    whole = row | dossier_json(dossier(context.store, person_id))
    if options.json:
        _print_json(whole)
    else:
        for key, value in whole.items():
            print(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    return 0


def dossier_json(found: Dossier) -> dict[str, Any]:
    """The parts of a dossier as `person --json` names them, the present job first."""
    person = found.person
    career = [
        {
            "company": job.company,
            "title": job.title,
            "start": job.start_on,
            "end": job.end_on,
            "location": job.location,
            "description": job.description,
        }
        for job in reversed(found.positions)
    ]
    present = (person.company, person.position)
    if any(present) and present not in [(job["company"], job["title"]) for job in career]:
        nothing = dict.fromkeys(("start", "end", "location", "description"))
        career.insert(0, {"company": present[0], "title": present[1], **nothing})
    kinds = {"skill": "skills", "language": "languages", "certification": "certifications"}
    kinds |= {"honor": "honors", "publication": "publications"}
    credentials = {
        many: [item.name for item in found.credentials if item.kind == one]
        for one, many in kinds.items()
    }
    schools = ("school", "degree", "field", "start_on", "end_on")
    events = [{"kind": e.kind, "at": e.at, "note": e.note} for e in found.events]
    return {
        "career": career,
        "education": [{name: getattr(e, name) for name in schools} for e in found.education],
        **credentials,
        "links": [link for link in (person.profile_url, person.website) if link],
        "common_ground": [],
        "history": events,
        "next_step": None,
    }


def _log(context: AppContext, options: Namespace) -> int:
    person_id = find_person(context.store, options.person)
    at = parse_iso(options.at) if options.at else None
    log_event(context.store, context.clock, person_id, options.fact, at)
    return 0


def _selfcheck(context: AppContext, options: Namespace) -> int:
    from app.store.schema import VERSION
    from app.store.search import search_everything

    search_everything(context.store, "a")
    facts = {
        "schema": int(context.store.sql("PRAGMA user_version")[0][0]),
        "integrity": context.store.sql("PRAGMA quick_check")[0][0],
        "sqlite": context.store.sql("SELECT sqlite_version()")[0][0],
    }
    good = facts["schema"] == VERSION and facts["integrity"] == "ok"
    if options.json:
        _print_json({"ok": good, **facts})
    else:
        print("\n".join(f"{name}: {value}" for name, value in facts.items()))
    return 0 if good else 1


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


_COMMANDS: dict[str, Callable[[AppContext, Namespace], int]] = {
    "import": _import,
    "people": _people,
    "person": _person,
    "log": _log,
    "selfcheck": _selfcheck,
}
