"""What each parser's fuzzing begins with: files that it reads well, of invented people."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping

from app.paths import resources_dir
from tests.fixtures import books, calendars, linkedin, mail, own, said
from tests.fixtures.profile_pdf import Employer, Profile, Role, School, draw


def _bytes(*texts: str | bytes) -> list[bytes]:
    return [text if isinstance(text, bytes) else text.encode() for text in texts]


def _parts(files: Mapping[str, str | bytes]) -> bytes:
    """Files as the zip readers take them: name and content, parted by 0x1E."""
    encoded = (name.encode() + b"\n" + _bytes(content)[0] for name, content in files.items())
    return b"\x1e".join(encoded)


def tables() -> list[bytes]:
    """Connections of every year, what was said, address books, one's own card."""
    connections = [
        linkedin.connections_2017(),
        linkedin.connections_2018(),
        linkedin.connections_2020(),
        linkedin.connections_2021(),
        linkedin.connections_2023(),
        linkedin.excel_without_preamble(),
        linkedin.excel_with_padded_preamble(),
        linkedin.connections_2023().encode("utf-16"),
        linkedin.connections_2018().replace(",", ";"),
    ]
    between = [era() for era in said.ERAS.values()]
    between += [said.invitations(), said.recommendations(), said.endorsements(), said.notes()]
    row = {"Name": "Ann Lee", "First Name": "Ann", "E-mail Address": "ann@example.com"}
    headers = (books.GOOGLE_OLD, books.GOOGLE_NEW, books.OUTLOOK_CLASSIC, books.OUTLOOK_WEB,
               books.YAHOO, books.IMPORTED)  # fmt: skip
    address_books = [
        books.table(header, [{k: v for k, v in row.items() if k in header.split(",")}])
        for header in headers
    ]
    return _bytes(*connections, *between, *address_books, *own.FILES_2026.values())


def zips() -> list[bytes]:
    """Whole exports, as parts and as real zips; one within another."""
    files = said.complete(linkedin.connections_2023(), said.messages_2023())
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    inner = whole.getvalue().partition(b"\x1e")[0]
    nested = {"inner.zip": inner, "../up.csv": "x", "a/Connections.csv": "First Name"}
    return [_parts(files), _parts(own.FILES_2018), _parts(nested), whole.getvalue()]


def vcards() -> list[bytes]:
    """The three versions, and one within another."""
    agent = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nEND:VCARD"
    return _bytes(books.VCARD_21, books.VCARD_30, books.VCARD_40, agent)


_RULES = (
    "FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2;WKST=SU",
    "FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=20",
    "FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO",
    "FREQ=YEARLY;BYYEARDAY=1,-1;UNTIL=20270101T000000Z",
    "FREQ=DAILY;BYSETPOS=1,-1;BYHOUR=9,10;BYMINUTE=0,30;BYSECOND=0",
    "FREQ=SECONDLY;INTERVAL=7",
    "FREQ=HOURLY;BYMONTHDAY=31;BYMONTH=2",
)


def rules() -> list[bytes]:
    """Rules of every frequency."""
    return _bytes(*_RULES)


def _calendars() -> list[str]:
    """Single entries, series with exceptions, a zone of the file's own."""
    dated = ("DTSTART;TZID=Customized Time Zone:20261130T090000", "DURATION:PT20M")
    series = [calendars.ics(*calendars.WORLD, *calendars.event(*dated, f"RRULE:{rule}"))
              for rule in _RULES]  # fmt: skip
    changed = calendars.ics(
        *calendars.event("DTSTART:20261130T090000Z", "RRULE:FREQ=DAILY", "EXDATE:20261201T090000Z",
                         "RDATE;VALUE=PERIOD:20261202T100000Z/PT1H"),
        *calendars.event("DTSTART:20261203T110000Z", "DTEND:20261203T120000Z",
                         "RECURRENCE-ID;RANGE=THISANDFUTURE:20261203T090000Z"),
    )  # fmt: skip
    day = calendars.one("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203")
    return [*series, changed, day]


def calendar_files() -> list[bytes]:
    """The same as bytes, one in the encoding of Windows."""
    return [*_bytes(*_calendars()), _calendars()[0].encode("utf-16")]


def invitations() -> list[bytes]:
    """One entry with people, a place and words about it."""
    lines = (
        "DTSTART;TZID=Europe/Berlin:20261130T090000", "DTEND;TZID=Europe/Berlin:20261130T092000",
        "LOCATION:https://meet.example.org/abc", "DESCRIPTION:Questions\\, and answers",
        "ORGANIZER;CN=Priya Lindqvist:mailto:priya@example.org",
        "ATTENDEE;CN=Nora;PARTSTAT=ACCEPTED:mailto:nora@example.com", "STATUS:CONFIRMED",
    )  # fmt: skip
    request = calendars.one(*lines).replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:REQUEST")
    return _bytes(request, calendars.one("DTSTART:20261130T090000Z", "DURATION:PT20M"))


def mails() -> list[bytes]:
    """Of every program, sent, bounced, answered by a machine."""
    quoted = "Sorry, no.\n\nOn Mon, Nora wrote:\n> Could we talk?\n"
    automatic = mail.plain(extra="Auto-Submitted: auto-replied\n")
    programs = [mail.outlook(), mail.gmail(), mail.thunderbird(), mail.apple()]
    return [*programs, mail.plain(quoted), mail.sent(), mail.bounce(), automatic]


def pages() -> list[bytes]:
    """Mail in HTML as programs write it, and a sponsored message."""
    return _bytes(
        "<html><head><style>p{}</style></head><body><p>Yes, <b>gladly</b>&nbsp;&amp; soon</p>"
        "<blockquote><div>Could we talk?</div></blockquote><table><tr><td>a<td>b</table></body>",
        said.SPONSORED,
        '<div><svg onload="x"><script>1</script></svg><a href="javascript:1">x</a><!-- --></div>',
    )


def profiles() -> list[bytes]:
    """A short profile and a fuller one, in two languages."""
    full = Profile(
        "Mara Oyelaran",
        summary=("Timetables, then trains.",),
        employers=(Employer("Northwind", (Role("Engineer"), Role("Clerk", "2017", "2020-03"))),),
        schools=(School("Lund", "MSc", "Physics", "2009", "2014"),),
        skills=("Timetables",),
        languages=(("Swedish", "Elementary"),),
        sites=(("https://mara.example.org", "Portfolio"),),
        email="mara@example.com",
    )  # fmt: skip
    return [draw(Profile("Ann Lee")), draw(full), draw(full, "de", scaled=True)]


def archives() -> list[bytes]:
    """An archive of one person with a note, as parts."""
    person = {"id": 1, "uid": "a", "first_name": "Ann", "created_at": "2026-11-24T09:00:00Z",
              "updated_at": "2026-11-24T09:00:00Z"}  # fmt: skip
    file = {"id": 1, "person_id": 1, "name": "a.txt", "content": {"base64": "QUJD"},
            "added_at": "2026-11-24T09:00:00Z"}  # fmt: skip
    counts = {"person": 1, "attachment": 1}
    about = {"format": "askwell-archive", "version": 1, "schema": 1, "tables": counts}
    files = {
        "manifest.json": json.dumps(about),
        "data/person.jsonl": json.dumps(person) + "\n",
        "data/attachment.jsonl": json.dumps(file) + "\n",
    }
    return [_parts(files)]


def letters() -> list[bytes]:
    """A whole first letter, with and without header lines."""
    letter = (
        "Dear Priya,\n\nI am Nora, an analyst at Litware in Stockholm. We both studied at "
        "Chalmers, and your talk on night trains made me think. Could you spare 20 minutes for a "
        "call about your work? I am free on Tuesday, 1 December, 10:00-11:00 or Thu 3 Dec at 3 pm "
        "CET.\n\n[your phone number]\nhttps://example.org/nora\n\nThank you,\nNora\n"
    )
    return _bytes(letter, f"Subject: Night trains\nTo: priya@example.org\n\n{letter}",
                  letter.encode("utf-16"))  # fmt: skip


def templates() -> list[bytes]:
    """Two templates, as TOML and as JSON."""
    entry = {"key": "own-1", "kind": "first", "name": "Mine", "subject": ["About {company}"],
             "body": [["{salutation}"], ["I am {me_line}.", "I write to you."], "Bye"]}  # fmt: skip
    toml = (
        '[[template]]\nkey = "own-1"\nkind = "first"\nname = "Mine"\nsubject = ["{company}"]\n'
        'body = [["{salutation}"], ["I am {me_line}.", ""]]\n'
    )
    shipped = (resources_dir() / "templates" / "letters.toml").read_bytes()
    return [*_bytes(toml, json.dumps({"template": [entry]}), json.dumps([entry])), shipped[:4000]]


def questions() -> list[bytes]:
    """Questions as they are exported, and a plain list."""
    toml = '[[question]]\ntext = "Why trains?"\ntopic = "Work"\nminutes = 3\nstage = "core"\n'
    return _bytes(toml, "- Why trains?\n- What would you do again?\n")


def servers() -> list[bytes]:
    """What a mail server says during a look: to the commands A001 to A006."""
    head = mail.plain(extra=f"In-Reply-To: {mail.OURS}\n").partition(b"\n\n")[0] + b"\n\n"
    lines = [
        b"* OK [CAPABILITY IMAP4rev1] ready",
        b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SPECIAL-USE LIST-EXTENDED", b"A001 OK done",
        b"+ ", b"A002 OK in",
        b"* CAPABILITY IMAP4rev1 SPECIAL-USE", b"A003 OK done",
        b'* LIST (\\HasNoChildren \\Drafts) "/" "Entw&APw-rfe"', b'* LIST () "." {4}', b"Sent",
        b'* LIST (\\Noselect) NIL "a \\"b\\""', b"A004 OK done",
        b"* 3 EXISTS", b"* OK [UIDVALIDITY 7] valid", b"A005 OK [READ-ONLY] done",
        b"* SEARCH 1 2 3", b"A006 OK done",
        b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM TO)]<0> {%d}" % len(head), head + b")",
        b"* 2 FETCH (BODY[HEADER] {7}", b"From: a UID 2)", b"A007 OK done", b"",
    ]  # fmt: skip
    refused = b"\r\n".join([*lines[:4], b"A002 NO [AUTHENTICATIONFAILED] no", b""])
    return [b"\r\n".join(lines), refused]


def words() -> list[bytes]:
    """Days, hours and moments as people say them."""
    said = ("by Friday", "send the list in two weeks", "5 Dec 2026", "end of the month",
            "Mon-Thu 09:00-17:00; Fri 09:00-13:00", "Tuesday, 1 December, 10:00-11:00 CET",
            "11/3/18, 5:15 PM", "2019-11-06T02:08:20", "Mar 2020",
            "https://example.org/a?b#c")  # fmt: skip
    return _bytes(*said)
