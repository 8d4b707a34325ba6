"""The words of an import review: what was read, what is added between people and to my card."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.imports.export_tables import OWN
from app.imports.own import OwnPlan
from app.imports.plan import ImportPlan
from app.language import counted, in_row
from ui.dates import years_words


def tr(text: str) -> str:
    """Translate a text of the review."""
    return QCoreApplication.translate("ImportWords", text)


def table_words(name: str) -> str:
    """Return what one of LinkedIn's lists is called."""
    return {
        "messages": tr("messages"),
        "invitations": tr("invitations"),
        "recommendations": tr("recommendations"),
        "endorsements": tr("endorsements"),
        "notes": tr("notes"),
        "followed companies": tr("followed companies"),
        "job applications": tr("job applications"),
        "saved jobs": tr("saved jobs"),
        "registration": tr("registration"),
    }.get(name, name)


def source_words(source: str, count: int) -> str:
    """Return how many messages, invitations and so on there are: "1,204 messages"."""
    words = {
        "message": counted("1 message", "{n} messages", count),
        "invitation": counted("1 invitation", "{n} invitations", count),
        "recommendation": counted("1 recommendation", "{n} recommendations", count),
        "endorsement": counted("1 endorsement", "{n} endorsements", count),
        "note": counted("1 note", "{n} notes", count),
    }
    return words.get(source) or QLocale().toString(count)


def out_words(reason: str, count: int) -> str:
    """Return how many messages do not count, and why."""
    return {
        "not_here": counted(
            "{n} with people who are not here", "{n} with people who are not here", count
        ),
        "group": counted("{n} in groups", "{n} in groups", count),
        "sponsored": counted("{n} sponsored", "{n} sponsored", count),
        "draft": counted("{n} never sent", "{n} never sent", count),
        "spam": counted("{n} from the spam folder", "{n} from the spam folder", count),
        "hidden_member": counted("{n} of hidden members", "{n} of hidden members", count),
        "no_date": counted("{n} without a date", "{n} without a date", count),
        "unclear": counted(
            "{n} of whom it is unclear who wrote", "{n} of whom it is unclear who wrote", count
        ),
        "taken_out": counted("{n} that you took out", "{n} that you took out", count),
    }.get(reason) or f"{QLocale().toString(count)} {reason}"


def remarks(plan: ImportPlan, kinds: list[str]) -> Iterator[tuple[str, str]]:
    """What stands under the title: what was read, added, not read and refused, each with a role.

    `kinds` are the tables and address books with people, in words.
    """
    without = {*plan.unread, "imported contacts"}
    taken = [table_words(name) for name in plan.also if name not in (*without, *OWN)]
    taken += [tr("your own profile")] if set(OWN) & set(plan.also) else []
    if kinds or taken:
        lists = in_row(*kinds, *taken)
        yield (lists if kinds else tr("Read: {lists}").format(lists=lists)), "muted"
    if plan.between:
        yield _between(plan), "accent"
    if plan.between.left_out:
        most = sorted(plan.between.left_out.items(), key=lambda item: -item[1])
        reasons = in_row(*(out_words(reason, count) for reason, count in most))
        yield tr("Messages left out: {reasons}").format(reasons=reasons), "muted"
    if plan.own:
        yield own_summary(plan.own), "accent"
    if plan.unread:
        names = in_row(*map(table_words, plan.unread))
        yield tr("Not needed, and not read: {names}").format(names=names), "muted"
    yield from ((file.error.message, "warn") for file in plan.files if file.error is not None)


def _between(plan: ImportPlan) -> str:
    counts: Mapping[str, int] = plan.between.counts
    parts = in_row(*(source_words(source, count) for source, count in counts.items()))
    return counted(
        "Between you and 1 person: {parts}",
        "Between you and {n} people: {parts}",
        len(plan.between.people),
        parts=parts,
    )


def own_summary(own: OwnPlan) -> str:
    """What of my own card would be added, counted."""
    jobs, schools = len(own.positions), len(own.schools)
    more = own.count - jobs - schools
    parts = (
        counted("1 job", "{n} jobs", jobs) if jobs else "",
        counted("1 school", "{n} schools", schools) if schools else "",
        counted("1 detail", "{n} details", more) if more else "",
    )
    return tr("Your own card: {parts}").format(parts=in_row(*parts))


def own_lines(own: OwnPlan) -> list[tuple[str, str]]:
    """Every addition to my own card: what it is, and its value."""
    fields = {
        "first_name": tr("First name"),
        "last_name": tr("Last name"),
        "headline": tr("I am"),
        "summary": tr("Summary"),
        "location": tr("Place"),
        "email": tr("E-mail"),
        "phone": tr("Phone"),
        "linkedin_slug": tr("LinkedIn profile"),
    }
    lines = [(fields.get(name, name), " ".join(text.split())) for name, text in own.profile.items()]
    for job in own.positions:
        years = years_words(job["start_on"], job["end_on"])
        lines.append((tr("Job"), _line(in_row(job["title"], job["company"]), years)))
    for school in own.schools:
        years = years_words(school["start_on"], school["end_on"])
        lines.append((tr("School"), _line(in_row(school["degree"], school["school"]), years)))
    for credential in own.credentials:
        kind = credential_words(credential["kind"] or "")
        lines.append((kind, _line(credential["name"], credential["detail"])))
    for filled in own.filled:
        values = in_row(*filled.values.values())
        lines.append((tr("Fills a blank"), f"{filled.name}: {' '.join(values.split())}"))
    return lines


def credential_words(kind: str) -> str:
    """Return what one entry of a kind is called."""
    return {
        "skill": tr("Skill"),
        "language": tr("Language"),
        "certification": tr("Certification"),
        "honor": tr("Award"),
        "course": tr("Course"),
        "group": tr("Group"),
        "volunteer": tr("Volunteering"),
        "place": tr("Place"),
    }.get(kind, kind)


def _line(*parts: str | None) -> str:
    return " · ".join(filter(None, parts))
