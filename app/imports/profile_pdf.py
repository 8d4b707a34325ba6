"""LinkedIn's "Save to PDF" of a profile, read by size, tone and place of its lines.

No word decides what a line is: the files come in every language. In the main column size and grey
tell names, companies, titles, dates and places apart, and the gap above tells a new one from a
wrapped line. In the sidebar the headings that stay English in every language name their sections;
the two that do not are known by what stands under them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from app.errors import AppError
from app.imports.linkedin import profile_slug
from app.imports.pdf_lines import PdfText, about_pdf, opened_pdf, read_lines
from app.imports.profile_main import MainColumn
from app.imports.profile_parts import ReadLink, ReadRole, ReadSchool, joined, labelled, prose
from app.imports.profile_side import Sidebar
from app.jobs import Progress, no_progress

__all__ = ["ReadLink", "ReadProfile", "ReadRole", "ReadSchool", "read_profile"]

AUTHOR, SUBJECT = "LinkedIn", "Resume generated from profile"
_OLD = re.compile(r"Apache FOP Version [01]\.")


@dataclass(frozen=True)
class ReadProfile:
    """All that a profile PDF says; "" and () where it says nothing."""

    name: str
    headline: str = ""
    location: str = ""
    summary: str = ""
    roles: tuple[ReadRole, ...] = ()
    schools: tuple[ReadSchool, ...] = ()
    skills: tuple[str, ...] = ()
    languages: tuple[ReadLink, ...] = ()
    """Each with the proficiency as its label."""
    certifications: tuple[str, ...] = ()
    honors: tuple[str, ...] = ()
    publications: tuple[str, ...] = ()
    patents: tuple[str, ...] = ()
    links: tuple[ReadLink, ...] = ()
    phones: tuple[ReadLink, ...] = ()
    email: str | None = None
    url: str | None = None
    slug: str | None = None
    written: str | None = None
    """The day the file was made, as it says itself."""
    pages: int = 0
    digest: str = ""
    unread: tuple[str, ...] = ()
    """Headings of sections that are not known."""
    given: str = ""
    """The first name, where it is more than the first word."""

    @property
    def first_name(self) -> str:
        """The first word of the name."""
        return self.given or self.name.partition(" ")[0]

    @property
    def last_name(self) -> str:
        """The name without the first one."""
        return self.name.removeprefix(self.first_name).strip()

    @property
    def job(self) -> ReadRole | None:
        """The first job that goes on."""
        return next((role for role in self.roles if role.start and not role.end), None)


def read_profile(content: bytes, file: str, progress: Progress = no_progress) -> ReadProfile:
    """Read a profile PDF whole.

    Raises AppError: not_a_profile for any other PDF, old_profile for one of 2017 and before,
    no_profile_text for one without a name, encrypted_pdf, corrupt_pdf, large_pdf.
    """
    with opened_pdf(content, file) as document:
        about = about_pdf(document)
        if _OLD.match(about.get("Producer", "")):
            raise AppError("old_profile", file=file)
        if (about.get("Author"), about.get("Subject")) != (AUTHOR, SUBJECT):
            raise AppError("not_a_profile", file=file)
        text = read_lines(document, file, progress)
    found = _profile(text, hashlib.sha256(content).hexdigest())
    if not found.name:
        raise AppError("no_profile_text", file=file)
    return found


def _profile(text: PdfText, digest: str) -> ReadProfile:
    main = MainColumn(text.main)
    side = Sidebar(text.side, text.links)
    made = re.match(r"D:(\d{4})(\d\d)(\d\d)", text.about.get("CreationDate", ""))
    return ReadProfile(
        name=joined(main.name),
        headline=joined(main.headline),
        location=joined(main.location),
        summary=prose(main.summary),
        roles=tuple(main.roles),
        schools=tuple(main.schools),
        skills=side.items("skills"),
        languages=tuple(ReadLink(*labelled(item)) for item in side.items("languages")),
        certifications=side.items("certifications"),
        honors=side.items("honors"),
        publications=side.items("publications"),
        patents=side.items("patents"),
        links=side.links,
        phones=side.phones,
        email=side.email,
        url=side.url,
        slug=profile_slug(side.url),
        written="-".join(made.groups()) if made else None,
        pages=text.pages,
        digest=digest,
        unread=tuple(side.unread),
    )
