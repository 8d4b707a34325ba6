"""What was confirmed keeps what is known of it, whatever language it was confirmed in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock
from app.language import speak
from app.people.service import add_person, edit_person
from app.research.common_ground import common_ground_of, confirm_shared
from app.research.kept import as_kept, from_kept
from app.research.months import Span
from app.research.shared import Shared
from app.store.db import Store
from app.store.models import CommonGround, Position

GERMAN = {
    "you {ours}, {name} {theirs}": "Sie {ours}, {name} {theirs}",
    "since {year}": "seit {year}",
    "both there {years}": "beide dort {years}",
    "profile PDF": "Profil-PDF",
    "written “{name}”": "dort „{name}“",
}
WHOLE = Shared(
    "employer", "research trey", "Trey · Research", "profile_pdf", "confirmed", "written",
    "TREY", "Dmitri", (Span("2018-05", "2020"), Span("2023")), (Span("", "2019"),),
    Span("2018", "2019"),
)  # fmt: skip
KNOWN = Shared(
    "acquaintance", "lena f", "Lena F", "hand", "confirmed", who="Dmitri", via="suggested",
    at="2026-10-02T10:00:00Z",
)  # fmt: skip


def read(shared: Shared) -> Shared:
    return from_kept(shared.kind, shared.match_key, *as_kept(shared), shared.status)


@pytest.mark.parametrize("shared", [WHOLE, KNOWN, Shared("place", "lund", "Lund")], ids=str)
def test_what_is_kept_is_read_back_whole(shared: Shared) -> None:
    assert read(shared) == shared


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Litware · you since 2021", "their card"),
        ("Uppsala · Ann 2016–2018", "LinkedIn export; written “UU”"),
        (
            "Trey Research · you 2018–2020, Dmitri 2017–2022 · both there 2018–2020",
            "profile PDF; “TR” and “Trey Research”: one is the initials of the other",
        ),
        ("Trey · you until 2019 and since 2021, they 2019", "you noted it"),
        ("Lena F · suggested Dmitri in October 2026", "you noted it"),
        ("Sam F · wrote of them in March 2025", "your messages"),
        ("Priya F · at Litware too; you know each other", "both cards"),
        ("Stockholm", "profile PDF"),
        ("MIT · Media Lab", "vcard"),
        ("Tomás Arce · recommended her in 2021", "you noted it"),
        ("Lund · both there since 2021", "their card"),
        ("Fabrikam", "profile PDF; “Proseware” is a former name on your card"),
    ],
)
def test_a_row_of_an_earlier_version_says_the_same(text: str, evidence: str) -> None:
    shared = from_kept("employer", "key", text, evidence, "confirmed")
    assert (shared.text, shared.evidence) == (text, evidence)
    assert read(shared) == shared


def test_a_row_of_an_earlier_version_gives_its_parts() -> None:
    text = "Trey Research · you 2018–2020, Dmitri since 2017 · both there 2018–2020"
    shared = from_kept("employer", "key", text, "profile PDF; written “TR”", "confirmed")
    assert shared.name == "Trey Research"
    assert (shared.ours, shared.theirs) == ((Span("2018", "2020"),), (Span("2017"),))
    assert (shared.who, shared.overlap) == ("Dmitri", Span("2018", "2020"))
    assert (shared.source, shared.how, shared.written) == ("profile_pdf", "written", "TR")
    assert from_kept("school", "key", "MIT · 2009", "their card", "found").name == "MIT"
    by = from_kept("acquaintance", "key", "Lena F", "suggested by Lena F", "confirmed")
    assert (by.name, by.via, by.text) == ("Lena F", "suggested", "Lena F · suggested them")


def test_what_one_typed_is_taken_at_its_word() -> None:
    shared = from_kept("school", "key", "Uppsala · you 2015", None, "confirmed")
    assert (shared.name, shared.text) == ("Uppsala", "Uppsala · you 2015")
    assert (shared.ours, read(shared)) == ((), shared)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["ours", "theirs", "overlap", "via", "at", "how", "source"]), inner
    ),
)  # fmt: skip


@given(st.text(min_size=1), JSON.map(json.dumps) | st.text())
def test_a_row_from_elsewhere_can_always_be_shown(text: str, evidence: str) -> None:
    shared = from_kept("acquaintance", "key", text, evidence, "confirmed")
    assert shared.name
    assert isinstance(shared.text + shared.evidence, str)


def test_it_is_said_in_the_language_in_force_and_kept_in_none(
    store: Store, clock: FixedClock
) -> None:
    dmitri = min(add_person(store, clock, "Dmitri", "K").of("person"))
    with store.operation("jobs") as op:
        for who, name in ((None, "Trey Research"), (dmitri, "Trey Research Inc.")):
            op.insert(
                Position, person_id=who, company=name, company_key="trey research",
                start_on="2018", source="pdf",
            )  # fmt: skip
    speak("de", lambda text, _: GERMAN.get(text, text))
    try:
        said = common_ground_of(store, dmitri)[0]
        assert said.text == "Trey Research · Sie seit 2018, Dmitri seit 2018 · beide dort seit 2018"
        assert said.evidence == "Profil-PDF; dort „Trey Research Inc.“"
        confirm_shared(store, clock, dmitri, said)
    finally:
        speak("en", None)
    row = store.sql("SELECT text, evidence FROM common_ground")[0]
    assert (row[0], "Sie" in row[1]) == ("Trey Research", False)
    with store.operation("gone") as op:
        for (job,) in store.sql("SELECT id FROM position WHERE person_id = ?", (dmitri,)):
            op.delete(Position, job)
    edit_person(store, clock, dmitri, "company", "Contoso")
    text = "Trey Research · you since 2018, Dmitri since 2018 · both there since 2018"
    assert common_ground_of(store, dmitri)[0].text == text


def test_an_old_row_and_a_fresh_fact_are_one(store: Store, clock: FixedClock) -> None:
    who = min(add_person(store, clock, "Lena", "F", company="Litware").of("person"))
    with store.operation("jobs") as op:
        op.insert(Position, company="Litware", company_key="litware", start_on="2021", source="pdf")
        op.insert(
            CommonGround, person_id=who, kind="employer", match_key="litware",
            text="Litware · you since 2020", evidence="their card", status="confirmed",
            created_at="2026-01-01",
        )  # fmt: skip
    found = common_ground_of(store, who)
    assert [(item.text, item.status) for item in found] == [
        ("Litware · you since 2021", "confirmed")
    ]
