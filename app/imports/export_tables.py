"""The tables of an export other than Connections, told by columns that only they have together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from app.imports.linkedin import column_key

OWN = (
    "profile",
    "positions",
    "schools",
    "skills",
    "languages",
    "certificates",
    "honors",
    "courses",
    "groups",
    "volunteering",
    "e-mail addresses",
    "phone numbers",
)
"""What is read about oneself."""
SAID = ("messages", "invitations", "recommendations", "endorsements", "notes")
"""What is read about me and others."""

_COLUMNS = (
    ("messages", "from to date subject content"),
    ("invitations", "from to sentat direction"),
    ("profile", "firstname lastname headline summary"),
    ("positions", "companyname title startedon finishedon"),
    ("schools", "schoolname startdate enddate degreename"),
    ("recommendations", "firstname lastname jobtitle text status"),
    ("endorsements", "endorsementdate skillname endorsementstatus"),
    ("imported contacts", "firstname lastname companies createdat"),
    ("notes", "connectionfirstname connectionlastname note"),
    ("e-mail addresses", "emailaddress confirmed primary"),
    ("phone numbers", "extension number type"),
    ("languages", "name proficiency"),
    ("certificates", "name url authority startedon"),
    ("groups", "name description position startedon"),
    ("volunteering", "companyname role cause"),
    ("honors", "title description issuedon"),
    ("honors", "title description issuer issuedate"),
    ("followed companies", "organization followedon"),
    ("job applications", "applicationdate companyname jobtitle"),
    ("saved jobs", "saveddate joburl jobtitle"),
    ("registration", "registeredat registrationip"),
)
_TABLES = tuple((name, frozenset(columns.split())) for name, columns in _COLUMNS)
# Columns that many tables have: only the file's name tells these.
_BY_NAME = {
    "skills": frozenset({"name"}),
    "courses": frozenset({"name", "number"}),
}
_LOOK_ALIKE = re.compile(r"guide|coach|learning|roleplay")
NAMES = tuple(dict.fromkeys((*(name for name, _ in _TABLES), *_BY_NAME)))


def file_stem(name: str) -> str:
    """What a file is called without folder, ending, case, spaces, underscores and numbers."""
    return re.sub(r"[\s_\d()\-]+", "", PurePosixPath(name).stem).casefold()


def table_kind(header: Sequence[str], file: str) -> str | None:
    """Which table of an export has this header, in a file of this name; None when it is none.

    Messages to LinkedIn's own coaches and guides have the columns of messages and are none.
    """
    keys = frozenset(column_key(cell) for cell in header) - {""}
    stem = file_stem(file)
    for name, columns in _TABLES:
        if columns <= keys:
            return None if name == "messages" and _LOOK_ALIKE.search(stem) else name
    if stem in _BY_NAME and keys == _BY_NAME[stem]:
        return stem
    return None
