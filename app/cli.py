"""The program without a window: commands that answer in text or JSON."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from app.ask_key import key_for_command
from app.cadence.due import due_steps, steps_of
from app.cadence.next_steps import Step
from app.clock import iso, parse_iso
from app.command.printing import import_line, one_line
from app.context import AppContext, open_context
from app.errors import AppError
from app.interviews.service import TALK_FACTS
from app.paths import data_dir
from app.people.queries import Dossier, dossier, find_person, people_ids, people_rows
from app.people.service import FACTS, log_event
from app.questions.sheet_page import SheetPage, sheet_page
from app.questions.sheets import sheet_of
from app.questions.tailor import suggest_questions
from app.secrets import Secrets
from app.selfcheck import Check
from app.store.faults import fault_of
from app.streams import is_broken_pipe, make_ready
from app.version import version

BAD_USAGE = 2
MISUSED = frozenset(
    {"bad_moment", "unknown_key", "no_value", "bad_address", "bad_zone", "bad_country", "bad_hours"}
)
"""Faults that lie in how the command was written, not in the data."""


class Screen(Protocol):
    """What the commands borrow from the window's side; `ui.screen` is the one there is."""

    def sheet_as_pdf(self, page: SheetPage) -> bytes: ...

    def show_window(self, data_dir: Path, now: str | None) -> int: ...

    def take_screenshots(self, data_dir: Path, now: str | None, folder: Path) -> list[Path]: ...

    def checks(self, data_dir: Path) -> Iterable[Check]: ...


def main(argv: Sequence[str], screen: Screen | None = None) -> int:
    """Run one command and return its exit code: 0, 1 for a fault, 2 bad usage."""
    make_ready()
    try:
        options, rest = _parser().parse_known_args(list(argv))
    except SystemExit as leaving:
        return int(leaving.code or 0)
    if options.version:
        print(f"Askwell {version()}")
        return 0
    if rest or not options.command:
        print("askwell: that is not a command. Look at: askwell --help", file=sys.stderr)
        return BAD_USAGE
    options.screen = screen
    try:
        code = _demo(options) if options.command == "demo" else _run(options)
        print(end="", flush=True)
    except AppError as error:
        print(error.message, file=sys.stderr)
        return BAD_USAGE if error.code in MISUSED else 1
    except OSError as error:
        if not is_broken_pipe(error):
            raise
        return _nobody_reads_on()
    return code


def _nobody_reads_on() -> int:
    """Whoever reads has seen enough, as `head` does: no fault, and nothing more to print."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    return 0


def _parser() -> ArgumentParser:
    words = "Without a command the window opens; with --hidden it waits unseen, and reminds."
    title = "Information interviews, start to finish."
    parser = ArgumentParser(prog="askwell", description=title, epilog=words)
    parser.add_argument("--data", type=Path, metavar="DIR", help="use this folder of data")
    parser.add_argument("--now", metavar="ISO", help="take this moment as now")
    parser.add_argument("--version", action="store_true", help="say which Askwell this is")
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
    selfcheck = commands.add_parser("selfcheck", help="prove that this copy works")
    check = commands.add_parser("check", help="look at a letter before it is sent")
    check.add_argument("letter", type=Path, metavar="LETTER.txt")
    check.add_argument("--person", metavar="PERSON", help="whom it is to")
    due = commands.add_parser("due", help="what is due")
    draft = commands.add_parser("draft", help="a letter filled from what is known")
    draft.add_argument("person", metavar="PERSON")
    draft.add_argument("--kind", required=True, choices=_letter_kinds(), metavar="KIND")
    ways = draft.add_mutually_exclusive_group()
    ways.add_argument("--url", action="store_true", help="as one mailto link")
    ways.add_argument("--eml", type=Path, metavar="FILE", help="as a draft file")
    slots = commands.add_parser("slots", help="times at which both can talk")
    slots.add_argument("person", metavar="PERSON")
    slots.add_argument("--calendar", nargs="+", type=Path, metavar="ICS", help="what is taken")
    slots.add_argument("--zone", default="", metavar="THEIRS", help="like Europe/Zagreb")
    slots.add_argument("--minutes", type=_minutes, default=20, metavar="N")
    slots.add_argument("--all", action="store_true", help="every free start in two weeks")
    me = commands.add_parser("me", help="your own card")
    me.add_argument("values", nargs="*", metavar="KEY=VALUE")
    sheet = commands.add_parser("sheet", help="the printed question sheet")
    sheet.add_argument("person", metavar="PERSON")
    sheet.add_argument("--pdf", required=True, type=Path, metavar="FILE")
    demo = commands.add_parser("demo", help="sample people in a throwaway folder")
    demo.add_argument("--screenshots", type=Path, metavar="DIR")
    out = commands.add_parser("export", help="everything into one archive")
    out.add_argument("file", type=Path, metavar="FILE")
    back = commands.add_parser("restore", help="an archive in the place of what is here")
    back.add_argument("file", type=Path, metavar="FILE")
    for command in (importing, people, person, selfcheck, check, due, draft, me, slots):
        command.add_argument("--json", action="store_true")
    return parser


def _minutes(text: str) -> int:
    from app.mail.free_times import LEAST_MINUTES, MOST_MINUTES

    if not text.isdecimal() or not LEAST_MINUTES <= int(text[:9]) <= MOST_MINUTES:
        raise ArgumentTypeError(f"from {LEAST_MINUTES} to {MOST_MINUTES} minutes, not “{text}”")
    return int(text)


def _letter_kinds() -> list[str]:
    from app.mail.templates import KINDS

    return [*KINDS, *(kind.replace("_", "-") for kind in KINDS if "_" in kind)]


def _run(options: Namespace) -> int:
    secrets = Secrets()
    key = key_for_command(options.data or data_dir(), secrets)
    try:
        context = open_context(options.data, options.now, key, secrets)
    except AppError as error:
        if error.code != "not_a_store":
            raise
        from app.command.copies import over_damage

        return over_damage(options)
    try:
        return _COMMANDS[options.command](context, options)
    except Exception as error:
        known = fault_of(error, context.store.path)
        if known is None or known is error:
            raise
        raise known from error
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
            print(import_line(file))
    return 1 if any(file["outcome"] == "rejected" for file in files) else 0


def _people(context: AppContext, options: Namespace) -> int:
    # What argparse makes of "--search=--" is a list of nothing.
    ids = people_ids(context.store, options.search or "")
    rows = people_rows(context.store, ids)
    if options.json:
        _print_json([asdict(rows[person_id]) for person_id in ids])
    else:
        for person_id in ids:
            row = rows[person_id]
            job = ", ".join(part for part in (row.position, row.company) if part)
            print("\t".join(map(one_line, (str(row.id), row.name, job, row.stage))))
    return 0


def _person(context: AppContext, options: Namespace) -> int:
    person_id = find_person(context.store, options.person)
    row = asdict(people_rows(context.store, [person_id])[person_id])
    steps = steps_of(context.store, context.clock, person_id)
    step = (
        {key: value for key, value in _step(steps[0]).items() if key != "person_id"}
        if steps
        else None
    )
    whole = row | dossier_json(dossier(context.store, person_id)) | {"next_step": step}
    if options.json:
        _print_json(whole)
    else:
        for key, value in whole.items():
            print(f"{key}: {json.dumps(value, ensure_ascii=False)}")
    return 0


def dossier_json(found: Dossier) -> dict[str, Any]:
    """The parts of a dossier as `person --json` names them, the present job first."""
    person = found.person
    career = [asdict(job) for job in found.career]
    kinds = {"skill": "skills", "language": "languages", "certification": "certifications"}
    kinds |= {"honor": "honors", "publication": "publications", "patent": "patents"}
    credentials = {
        many: [item.name for item in found.credentials if item.kind == one]
        for one, many in kinds.items()
    }
    schools = {"school": "school", "degree": "degree", "field": "field"}
    schools |= {"start": "start_on", "end": "end_on"}
    sites = [point.value for point in found.points if point.kind in ("url", "profile")]
    return {
        "career": career,
        "education": [
            {name: getattr(school, column) for name, column in schools.items()}
            for school in found.education
        ],
        **credentials,
        "links": _each_once([person.profile_url, person.website, *sites]),
        "common_ground": [
            {"kind": shared.kind, "text": shared.text, "evidence": shared.evidence}
            for shared in found.common_ground
        ],
        "history": _history(found),
    }


def _each_once(links: list[str | None]) -> list[str]:
    return list(dict.fromkeys(link for link in links if link))


def _history(found: Dossier) -> list[dict[str, Any]]:
    """Every dated fact, oldest first; what LinkedIn knows also says who wrote: `in` or `out`."""
    facts = [{"kind": e.kind, "at": e.at, "note": e.note} for e in found.events]
    facts += [
        {"kind": m.source, "at": m.at, "note": m.text or m.subject, "direction": m.direction}
        for m in reversed(found.messages)
    ]
    return sorted(facts, key=lambda fact: str(fact["at"]))


def _log(context: AppContext, options: Namespace) -> int:
    person_id = find_person(context.store, options.person)
    at = parse_iso(options.at) if options.at else None
    if options.fact in TALK_FACTS:
        TALK_FACTS[options.fact](context.store, context.clock, person_id, at)
    else:
        log_event(context.store, context.clock, person_id, options.fact, at)
    return 0


def kind_told(kind: str) -> str:
    """A kind of step as commands tell it, of which there are eleven that programs rely on.

    To agree on a time is told as `confirm`, a letter that came back as one to `write`.
    """
    return {"agree": "confirm", "verify": "write"}.get(kind, kind)


def _step(step: Step) -> dict[str, Any]:
    return {
        "person_id": step.person_id,
        "kind": kind_told(step.kind),
        "due": step.due_text,
        "reason": step.reason,
    }


def _due(context: AppContext, options: Namespace) -> int:
    steps = due_steps(context.store, context.clock)
    if options.json:
        _print_json([_step(step) for step in steps])
    else:
        rows = people_rows(context.store, [step.person_id for step in steps])
        for step in steps:
            told = (step.due_text, kind_told(step.kind), rows[step.person_id].name, step.reason)
            print("\t".join(map(one_line, told)))
    return 0


def _draft(context: AppContext, options: Namespace) -> int:
    from app.mail.handoff import draft_file, fits, mailto_url, too_long
    from app.mail.letters import letter_to

    person_id = find_person(context.store, options.person)
    letter = letter_to(context.store, context.clock, person_id, options.kind.replace("-", "_"))
    if not letter.to:
        print("No e-mail address is known: type it in your mail program.", file=sys.stderr)
    if options.url:
        if not fits(letter):
            raise too_long(letter)
        print(mailto_url(letter))
    elif options.eml:
        _write_file(options.eml, draft_file(letter))
    elif options.json:
        _print_json({"to": letter.to or None, "subject": letter.subject, "body": letter.body})
    else:
        print(f"To: {letter.to}\nSubject: {letter.subject}\n\n{letter.body}")
    return 0


def _check(context: AppContext, options: Namespace) -> int:
    from app.mail.check import check_letter
    from app.mail.letter_file import read_letter
    from app.mail.reader import left_over, reader_of

    store = context.store
    person_id = find_person(store, options.person) if options.person else None
    letter = read_letter(options.letter)
    known = reader_of(store, context.clock, person_id) if person_id else None
    others = left_over(store, person_id, known, letter.body) if person_id and known else ()
    report = check_letter(letter.body, known, subject=letter.subject, left_over=others)
    if options.json:
        elements = {name: place is not None for name, place in report.elements.items()}
        notes = [asdict(note) for note in report.notes]
        _print_json({"elements": elements, "words": report.words, "notes": notes})
        return 0
    for name, place in report.elements.items():
        where = letter.body[slice(*place)] if place else "not found"
        print(f"{name}: {' '.join(where.split())}")
    print(f"words: {report.words}")
    for note in report.notes:
        place = f"{note.start}-{note.end} " if note.end else ""
        print(f"{place}{note.code}: {note.text}")
    return 0


def _write_file(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise AppError("cannot_write", file=path) from error


def _slots(context: AppContext, options: Namespace) -> int:
    from app.mail.appointments import look_for_times
    from app.mail.their_time import GUESS, MINE
    from app.mail.time_words import city_of, slot_words

    store, clock = context.store, context.clock
    found = look_for_times(
        store,
        clock,
        find_person(store, options.person),
        zone=options.zone,
        minutes=options.minutes,
        calendars=options.calendar,
    )
    if found.taken.missing:
        raise AppError("calendars_unread", remarks=" ".join(found.taken.remarks))
    theirs, city = found.theirs, city_of(found.theirs.zone.key)
    if theirs.source == GUESS:
        print(f"Their time zone is a guess from “{theirs.reason}”: {city}.", file=sys.stderr)
    elif theirs.source == MINE:
        print(f"Their time zone is not known; these are times in {city}.", file=sys.stderr)
    for remark in found.taken.remarks:
        print(remark, file=sys.stderr)
    chosen = found.times.all() if options.all else found.times.proposed()
    words = [slot_words(slot, theirs.reader) for slot in chosen]
    if not words:
        print(
            "No time suits both. Try fewer minutes, or other hours on your card.", file=sys.stderr
        )
    if options.json:
        times = zip(chosen, words, strict=True)
        _print_json([{"start": iso(s.start), "end": iso(s.end), "text": text} for s, text in times])
    else:
        sys.stdout.writelines(f"{line}\n" for line in words)
    return 0


def _me(context: AppContext, options: Namespace) -> int:
    from app.command.card import me_command

    whole = me_command(context, options)
    if options.json:
        _print_json(whole)
    else:
        print("\n".join(f"{key}: {value or ''}" for key, value in whole.items()))
    return 0


def _sheet(context: AppContext, options: Namespace) -> int:
    store, clock = context.store, context.clock
    person_id = find_person(store, options.person)
    if sheet_of(store, person_id) is None:
        suggest_questions(store, clock, person_id)
    page = sheet_page(store, clock, person_id)
    if options.screen is None:
        raise AppError("no_screen")
    _write_file(options.pdf, options.screen.sheet_as_pdf(page))
    return 0


def _demo(options: Namespace) -> int:
    from tempfile import TemporaryDirectory

    from app.demo import add_sample, be_sample

    if options.screen is None:
        raise AppError("no_screen")
    with TemporaryDirectory(prefix="askwell-demo-", ignore_cleanup_errors=True) as folder:
        context = open_context(Path(folder), options.now)
        be_sample(context.store)
        context.close()
        # Opened again, so that days begin where the sample person lives.
        context = open_context(Path(folder), options.now)
        add_sample(context.store, context.clock)
        context.close()
        if options.screenshots is None:
            return int(options.screen.show_window(Path(folder), options.now))
        for path in options.screen.take_screenshots(Path(folder), options.now, options.screenshots):
            print(path)
    return 0


def _export(context: AppContext, options: Namespace) -> int:
    from app.command.copies import export_command

    return export_command(context, options)


def _restore(context: AppContext, options: Namespace) -> int:
    from app.command.copies import restore_command

    return restore_command(context, options)


def _selfcheck(context: AppContext, options: Namespace) -> int:
    from app.selfcheck import findings

    screen = options.screen
    parts = (screen.checks, screen.sheet_as_pdf) if screen else ()
    found = findings(context, *parts)
    good = all(one.good for one in found)
    if options.json:
        facts = {one.name: one.told for one in found[:3]}
        checks = [{"name": one.name, "ok": one.good, "told": one.told} for one in found]
        _print_json({"ok": good, **facts, "checks": checks})
    else:
        for one in found:
            print(f"{one.name}: {'' if one.good else 'NOT GOOD: '}{one.told}")
    return 0 if good else 1


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


_COMMANDS: dict[str, Callable[[AppContext, Namespace], int]] = {
    "import": _import,
    "people": _people,
    "person": _person,
    "log": _log,
    "due": _due,
    "draft": _draft,
    "check": _check,
    "slots": _slots,
    "me": _me,
    "sheet": _sheet,
    "export": _export,
    "restore": _restore,
    "selfcheck": _selfcheck,
}
