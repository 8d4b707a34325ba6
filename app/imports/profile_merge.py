"""What a profile PDF adds to somebody's card: blanks, newer words, a career without doubles.

Nothing is written before `write_merge`; `merge_of` only compares, so that the same answer serves
the preview and the writing.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.imports.profile_pdf import ReadProfile, ReadRole, ReadSchool
from app.people.keys import company_key, folded, sort_name
from app.store.db import Store
from app.store.models import ContactPoint, Credential, Education, Event, Person, Position
from app.store.operation import Operation

SOURCE = "profile_pdf"
_ROLE = ("company", "title", "start_on", "end_on", "location", "description")
_SCHOOL = ("school", "degree", "field", "start_on", "end_on")

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Merge:
    """New values of a card by column, and rows to add to or to change beside it.

    A changed row is (id, values). `old_job` is the job that a newer one takes the place of.
    """

    person: Values
    roles: tuple[Values, ...] = ()
    changed_roles: tuple[tuple[int, Values], ...] = ()
    schools: tuple[Values, ...] = ()
    changed_schools: tuple[tuple[int, Values], ...] = ()
    credentials: tuple[Values, ...] = ()
    changed_credentials: tuple[tuple[int, Values], ...] = ()
    points: tuple[Values, ...] = ()
    old_job: tuple[str | None, str | None] | None = None

    def __bool__(self) -> bool:
        lists = (self.roles, self.changed_roles, self.schools, self.changed_schools)
        more = (self.credentials, self.changed_credentials, self.points)
        return bool(self.person) or any(lists) or any(more)


def merge_of(store: Store, person: Any | None, read: ReadProfile, wins: bool) -> Merge:
    """What a profile would change on a card, or make of a new one (`person` None).

    `wins`: the profile is newer than what is known, so that its headline, company and title
    replace others. It never replaces anything by a blank.
    """
    person_id = person.id if person else None
    values = _card(store, person, read, wins)
    roles, changed_roles = _roles(store, person_id, read, wins)
    schools, changed_schools = _schools(store, person_id, read.schools)
    credentials, changed_credentials = _credentials(store, person_id, read)
    merge = Merge(
        values,
        roles,
        changed_roles,
        schools,
        changed_schools,
        credentials,
        changed_credentials,
        _points(store, person, read, values),
        _old_job(person, values),
    )
    return merge


# --- the card -------------------------------------------------------------------------------------


def _card(store: Store, person: Any | None, read: ReadProfile, wins: bool) -> dict[str, Any]:
    known: Any = person or Person()
    filled: dict[str, Any] = {
        "profile_url": read.url,
        "linkedin_slug": read.slug,
        "email": read.email,
        "phone": read.phones[0].value if read.phones else None,
        "location": read.location,
        "website": read.links[0].value if read.links else None,
    }
    values = {name: value for name, value in filled.items() if value and not getattr(known, name)}
    if read.slug and "linkedin_slug" in values and _slug_taken(store, read.slug):
        # Somebody else has this profile already: a second owner would break the card.
        values = {n: v for n, v in values.items() if n not in ("linkedin_slug", "profile_url")}
    if not (known.first_name or known.last_name):
        values |= {"first_name": read.first_name, "last_name": read.last_name}
        values["sort_name"] = sort_name(read.first_name, read.last_name)
    for name, value in (("headline", read.headline), ("summary", read.summary)):
        before = getattr(known, name)
        if value and value != before and (wins or not before):
            values[name] = value
    return values | _present(known, read, wins)


def _slug_taken(store: Store, slug: str) -> bool:
    return bool(store.sql("SELECT 1 FROM person WHERE linkedin_slug = ?", (slug,)))


def _present(known: Any, read: ReadProfile, wins: bool) -> dict[str, Any]:
    """The company and title of now, where they are not known or newer."""
    job = read.job
    if job is None:
        return {}
    before = (known.company, known.position)
    present = {_job_key(role.company, role.title) for role in read.roles if not role.end}
    if any(before) and (not wins or _job_key(*before) in present):
        same_company = company_key(known.company) == company_key(job.company)
        if known.company and not known.position and same_company:
            return {"position": job.title} if job.title else {}
        if known.position and not known.company and folded(known.position) == folded(job.title):
            return {"company": job.company, "company_key": company_key(job.company)}
        return {}
    values: dict[str, Any] = {"company": job.company or None, "position": job.title or None}
    values = {name: value for name, value in values.items() if value != getattr(known, name)}
    if "company" in values:
        values["company_key"] = company_key(job.company)
    return values


def _job_key(company: str | None, title: str | None) -> tuple[str, str]:
    return folded(company or ""), folded(title or "")


def _old_job(person: Any | None, values: Values) -> tuple[str | None, str | None] | None:
    """The job on the card that another one replaces; None when a blank was only filled."""
    if person is None or not {"company", "position"} & values.keys():
        return None
    before = (person.company, person.position)
    now = (values.get("company", before[0]), values.get("position", before[1]))
    replaced = any(old and old != new for old, new in zip(before, now, strict=True))
    return before if replaced and _job_key(*before) != _job_key(*now) else None


# --- the career -----------------------------------------------------------------------------------


def _known_rows(
    store: Store, table: str, columns: Sequence[str], person_id: int | None
) -> list[tuple[int, dict[str, Any]]]:
    if person_id is None:
        return []
    sql = f"SELECT id, {', '.join(columns)} FROM {table} WHERE person_id = ? ORDER BY id"
    rows = store.sql(sql, (person_id,))
    return [(row[0], dict(zip(columns, row[1:], strict=True))) for row in rows]


def _roles(
    store: Store, person_id: int | None, read: ReadProfile, wins: bool
) -> tuple[tuple[Values, ...], tuple[tuple[int, Values], ...]]:
    known = _known_rows(store, "position", _ROLE, person_id)
    new: list[Values] = []
    changed: list[tuple[int, Values]] = []
    for role in read.roles:
        values = _role_values(role)
        same = _same_role(known, values)
        if same is None:
            if values not in new:
                new.append(values)
            continue
        known.remove(same)
        if differences := _differences(same[1], values, wins):
            changed.append((same[0], differences))
    return tuple(new), tuple(changed)


def _role_values(role: ReadRole) -> dict[str, Any]:
    row = (role.company, role.title, role.start, role.end, role.location, role.description)
    return {name: value or None for name, value in zip(_ROLE, row, strict=True)}


def _same_role(
    known: Iterable[tuple[int, dict[str, Any]]], values: Values
) -> tuple[int, dict[str, Any]] | None:
    """The row on file that is this job: same company and title, and no other beginning."""
    key = _job_key(values["company"], values["title"])
    rows = [row for row in known if _job_key(row[1]["company"], row[1]["title"]) == key]
    exact = [row for row in rows if row[1]["start_on"] == values["start_on"]]
    vague = [row for row in rows if _fits(row[1]["start_on"], values["start_on"])]
    return next(iter([*exact, *vague]), None)


def _fits(one: str | None, other: str | None) -> bool:
    """Whether two dates may be the same: one is not known, or only its year is."""
    return not one or not other or one.startswith(other) or other.startswith(one)


def _differences(before: Values, values: Values, wins: bool) -> dict[str, Any]:
    """What of a known row a profile fills, or replaces when it is newer."""
    found: dict[str, Any] = {}
    for name in ("start_on", "end_on", "location", "description"):
        old, new = before[name], values[name]
        if not new or new == old:
            continue
        # Who has begun and not ended is still there, until a newer profile says otherwise.
        blank = not old and (wins or name != "end_on" or not before["start_on"])
        finer = name in ("start_on", "end_on") and bool(old) and new.startswith(old)
        if blank or finer or (wins and name != "start_on"):
            found[name] = new
    return found


def _schools(
    store: Store, person_id: int | None, schools: Sequence[ReadSchool]
) -> tuple[tuple[Values, ...], tuple[tuple[int, Values], ...]]:
    known = _known_rows(store, "education", _SCHOOL, person_id)
    new: list[Values] = []
    changed: list[tuple[int, Values]] = []
    for school in schools:
        row = (school.school, school.degree, school.field, school.start, school.end)
        values = {name: value or None for name, value in zip(_SCHOOL, row, strict=True)}
        same = next((row for row in known if _same_school(row[1], values)), None)
        if same is None:
            if values not in new:
                new.append(values)
            continue
        known.remove(same)
        blanks = {n: v for n, v in values.items() if v and not same[1][n]}
        if blanks:
            changed.append((same[0], blanks))
    return tuple(new), tuple(changed)


def _same_school(known: Values, values: Values) -> bool:
    if folded(known["school"] or "") != folded(values["school"] or ""):
        return False
    degrees = folded(known["degree"] or ""), folded(values["degree"] or "")
    return (not all(degrees) or degrees[0] == degrees[1]) and _fits(
        known["start_on"], values["start_on"]
    )


def credentials_of(read: ReadProfile) -> list[tuple[str, str, str | None]]:
    """Skills, languages and what was earned, as (kind, name, detail)."""
    lists = (
        ("skill", read.skills),
        ("certification", read.certifications),
        ("honor", read.honors),
        ("publication", read.publications),
        ("patent", read.patents),
    )
    found: list[tuple[str, str, str | None]] = [
        (kind, name, None) for kind, names in lists for name in names
    ]
    return found + [("language", x.value, x.label or None) for x in read.languages]


def _credentials(
    store: Store, person_id: int | None, read: ReadProfile
) -> tuple[tuple[Values, ...], tuple[tuple[int, Values], ...]]:
    rows = _known_rows(store, "credential", ("kind", "name", "detail"), person_id)
    known = {(row["kind"], folded(row["name"])): (row_id, row) for row_id, row in rows}
    new: dict[tuple[str, str], Values] = {}
    changed: list[tuple[int, Values]] = []
    for kind, name, detail in credentials_of(read):
        key = (kind, folded(name))
        if key not in known:
            new.setdefault(key, {"kind": kind, "name": name, "detail": detail})
        elif detail and not known[key][1]["detail"]:
            changed.append((known[key][0], {"detail": detail}))
    return tuple(new.values()), tuple(changed)


def _points(
    store: Store, person: Any | None, read: ReadProfile, values: Values
) -> tuple[Values, ...]:
    """Further addresses and numbers, which stand beside the card."""
    sql = "SELECT kind, value FROM contact_point WHERE person_id = ?"
    known = set(store.sql(sql, (person.id,))) if person else set[tuple[str, str]]()
    for kind, name in (("url", "website"), ("phone", "phone"), ("email", "email")):
        known.add((kind, values.get(name) or (getattr(person, name) if person else "") or ""))
    found = [("url", link.value, link.label) for link in read.links]
    found += [("phone", phone.value, phone.label) for phone in read.phones]
    found += [("email", read.email, "")] if read.email else []
    return tuple(
        {"kind": kind, "value": value, "label": label or None}
        for kind, value, label in dict.fromkeys(found)
        if (kind, value) not in known
    )


# --- writing --------------------------------------------------------------------------------------


def write_merge(
    store: Store, op: Operation, person_id: int, merge: Merge, seen_on: str, batch: int, now: str
) -> None:
    """Write what `merge_of` found onto a card that is there."""
    if merge.person:
        op.update(Person, person_id, **merge.person, updated_at=now)
    whose: dict[str, Any] = {"person_id": person_id, "source": SOURCE}
    for role in merge.roles:
        key = company_key(role["company"])
        op.insert(Position, **whose, company_key=key, seen_on=seen_on, **role)
    for row_id, values in merge.changed_roles:
        op.update(Position, row_id, seen_on=seen_on, **values)
    for school in merge.schools:
        op.insert(Education, **whose, school_key=company_key(school["school"]), **school)
    for row_id, values in merge.changed_schools:
        op.update(Education, row_id, **values)
    for credential in merge.credentials:
        op.insert(Credential, **whose, **credential)
    for row_id, values in merge.changed_credentials:
        op.update(Credential, row_id, **values)
    for point in merge.points:
        op.insert(ContactPoint, person_id=person_id, **point)
    if merge.old_job:
        _write_old_job(store, op, person_id, merge, seen_on, batch, now)


def _write_old_job(
    store: Store, op: Operation, person_id: int, merge: Merge, seen_on: str, batch: int, now: str
) -> None:
    """The job that was on the card is kept where the profile does not name it."""
    company, title = merge.old_job or (None, None)
    after = (merge.person.get("company", company), merge.person.get("position", title))
    op.insert(
        Event,
        person_id=person_id,
        kind="job_change",
        at=now,
        recorded_at=now,
        note=f"{_line(company, title)} → {_line(*after)}",
        source=SOURCE,
        batch_id=batch,
    )
    rows = store.sql("SELECT company, title FROM position WHERE person_id = ?", (person_id,))
    if _job_key(company, title) not in {_job_key(*row) for row in rows}:
        op.insert(
            Position,
            person_id=person_id,
            company=company,
            company_key=company_key(company),
            title=title,
            source="linkedin",
            seen_on=seen_on,
        )


def _line(company: str | None, title: str | None) -> str:
    """Title and company as one line."""
    return ", ".join(filter(None, (title, company)))
