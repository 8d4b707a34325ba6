"""What is in common is computed strictly, told with its evidence, and can be refused."""

import pytest

from app.cadence.due import due_steps
from app.clock import FixedClock
from app.mail.letters import draft_for
from app.people.queries import contact_lines, dossier
from app.people.service import add_person, edit_person, log_event
from app.research.common_ground import (
    Shared,
    add_shared,
    common_ground_of,
    confirm_shared,
    proposals_of,
    refuse_shared,
    shared_with,
    shared_with_all,
)
from app.research.months import Span
from app.store.db import Store
from app.store.models import Credential, Education, Message, Position, Profile, Referral


@pytest.fixture
def mine(store: Store) -> None:
    with store.operation("mine") as op:
        op.insert(Profile, id=1, location="Stockholm, Sweden")
        jobs = (("Trey Research Inc.", "2018-05", "2020"), ("Litware", "2021", None))
        for company, start, end in jobs:
            op.insert(
                Position,
                company=company,
                company_key=company.casefold(),
                start_on=start,
                end_on=end,
                source="linkedin",
            )
        op.insert(Education, school="Univ. of Uppsala", source="linkedin")
        for name in ("Swedish", "English"):
            op.insert(Credential, kind="language", name=name, source="linkedin")


@pytest.fixture
def dmitri(store: Store, clock: FixedClock, mine) -> int:
    made = add_person(store, clock, "Dmitri", "K", company="Litware", location="Stockholm")
    return min(made.of("person"))


def test_employer_school_language_and_place_are_found(store, clock, dmitri) -> None:
    with store.operation("career") as op:
        op.insert(
            Position, person_id=dmitri, company="Trey research", start_on="2016", end_on="2018",
            source="linkedin",
        )  # fmt: skip
        op.insert(Education, person_id=dmitri, school="Uppsala University", source="profile PDF")
        for name in ("Swedish", "English"):
            op.insert(Credential, person_id=dmitri, kind="language", name=name, source="pdf")
    found = common_ground_of(store, dmitri)
    assert [(item.kind, item.text) for item in found] == [
        ("school", "Univ. of Uppsala"),
        ("employer", "Trey Research Inc. · you 2018–2020, Dmitri 2016–2018"),
        ("employer", "Litware · you since 2021"),
        ("place", "Stockholm"),
        ("language", "Swedish"),
    ]
    assert found[0].evidence == "profile PDF; written “Uppsala University”"
    assert found[2].evidence == "their card"
    assert dossier(store, dmitri).common_ground == found
    assert contact_lines(store, [dmitri])[dmitri].shared == 5
    assert "both went to Univ. of Uppsala" in draft_for(store, clock, dmitri, "first").body


def test_what_was_refused_stays_refused_and_what_was_added_stays(store, clock, dmitri) -> None:
    litware = common_ground_of(store, dmitri)[0]
    refuse_shared(store, clock, dmitri, litware)
    assert [item.kind for item in common_ground_of(store, dmitri)] == ["place"]
    add_shared(store, clock, dmitri, "acquaintance", "  Lena   Fischer ")
    assert not add_shared(store, clock, dmitri, "acquaintance", " ")
    lena = common_ground_of(store, dmitri)[0]
    assert (lena.text, lena.status) == ("Lena Fischer", "confirmed")
    refuse_shared(store, clock, dmitri, lena)
    assert [item.kind for item in common_ground_of(store, dmitri)] == ["place"]
    store.undo()
    assert common_ground_of(store, dmitri)[0] == lena


def test_nobody_shares_anything_without_a_card_of_mine(store, clock) -> None:
    ann = min(add_person(store, clock, "Ann", "B", company="Litware").of("person"))
    assert shared_with(store, [ann]) == {}
    assert common_ground_of(store, ann) == ()
    assert Shared("place", "x", "X").status == "found"


def test_who_shares_an_employer_is_proposed_first(store, clock, mine) -> None:
    add_person(store, clock, "Ann", "B", company="Contoso")
    lena = min(add_person(store, clock, "Lena", "F", company="Litware").of("person"))
    first = due_steps(store, clock)[0]
    assert (first.person_id, first.reason) == (lena, "Same employer.")


def test_what_was_refused_proposes_nobody(store, clock, mine) -> None:
    lena = min(add_person(store, clock, "Lena", "F", company="Litware").of("person"))
    refuse_shared(store, clock, lena, common_ground_of(store, lena)[0])
    assert "nothing was written yet" in due_steps(store, clock)[0].reason


def credential(op, who, kind: str, name: str, detail: str | None = None) -> None:
    op.insert(Credential, person_id=who, kind=kind, name=name, detail=detail, source="pdf")


def test_every_kind_of_common_ground_is_found_with_its_evidence(store, clock, dmitri) -> None:
    with store.operation("cards") as op:
        for who in (None, dmitri):
            credential(op, who, "certification", "Scrum Master")
            credential(op, who, "course", "Lean operations")
            credential(op, who, "organization", "Women in Rail")
            op.insert(
                Credential, person_id=who, kind="volunteer", name="A" if who else "B",
                detail="Treasurer", description="Environment\nWe plant trees.", source="pdf",
            )  # fmt: skip
            op.insert(
                Position, person_id=who, company=f"Firm {who}", location="Göteborg, Sverige",
                source="pdf",
            )  # fmt: skip
    found = {item.kind: item for item in common_ground_of(store, dmitri)}
    assert list(found) == [
        "employer", "group", "cause", "certification", "training", "team_place", "place",
    ]  # fmt: skip
    assert found["cause"].text == "Environment"
    assert found["team_place"].text == "Göteborg"
    assert found["group"].evidence == "profile PDF"
    assert all(item.evidence for item in found.values())
    assert shared_with_all(store)[dmitri] == common_ground_of(store, dmitri)


def test_having_been_there_together_comes_first_and_is_said(store, clock, dmitri) -> None:
    with store.operation("career") as op:
        op.insert(Education, person_id=dmitri, school="Uppsala University", source="pdf")
        for start, end in (("2017", "2018"), ("2018", "2022")):
            op.insert(
                Position, person_id=dmitri, company="Trey Research", start_on=start, end_on=end,
                source="pdf",
            )  # fmt: skip
    first = common_ground_of(store, dmitri)[0]
    assert first.text == (
        "Trey Research Inc. · you 2018–2020, Dmitri 2017–2022 · both there 2018–2020"
    )
    assert first.name == "Trey Research Inc."


def test_initials_and_a_former_name_on_my_card_are_the_same(store, clock, dmitri) -> None:
    with store.operation("names") as op:
        op.insert(Education, school="Kungliga Tekniska högskolan", source="hand")
        op.insert(Position, company="Fabrikam (formerly Proseware)", source="hand")
        op.insert(Education, person_id=dmitri, school="KTH", source="pdf")
        op.insert(Position, person_id=dmitri, company="Proseware Ltd", source="pdf")
    found = {item.name: item for item in common_ground_of(store, dmitri)}
    assert "initials" in found["Kungliga Tekniska högskolan"].how_words
    assert "former name" in found["Fabrikam"].how_words


def test_what_only_looks_alike_is_asked_and_the_answer_holds_for_all(store, clock, dmitri) -> None:
    made = add_person(store, clock, "Ann", "B", company="Trey Reserch")
    ann, bo = min(made.of("person")), dmitri
    with store.operation("career") as op:
        op.insert(Position, person_id=bo, company="Trey Reserch", source="pdf")
        op.insert(Position, person_id=bo, company="Litware Labs", source="pdf")
        op.insert(Position, person_id=bo, company="Wingtip (formerly Litware)", source="pdf")
    close, part, former = proposals_of(store, bo)
    assert ("look alike" in close.how_words, "a part" in part.how_words) == (True, True)
    assert "former name" in former.how_words
    assert all(item.status == "proposed" for item in (close, part, former))
    assert (close.name, close.written) == ("Trey Research Inc.", "Trey Reserch")
    refuse_shared(store, clock, bo, part)
    assert [item.match_key for item in proposals_of(store, bo)] == [
        close.match_key, former.match_key,
    ]  # fmt: skip
    assert common_ground_of(store, ann) == ()
    confirm_shared(store, clock, bo, close)
    confirmed = common_ground_of(store, ann)[0]
    assert (confirmed.name, "you said" in confirmed.how_words) == ("Trey Research Inc.", True)
    trey = next(i for i in common_ground_of(store, bo) if i.name == "Trey Research Inc.")
    assert trey.match_key == "research trey"
    refuse_shared(store, clock, bo, trey)
    assert "Trey Research Inc." not in [i.name for i in common_ground_of(store, bo)]


def test_a_refusal_outlives_another_spelling_and_a_recomputation(store, clock, dmitri) -> None:
    refuse_shared(store, clock, dmitri, common_ground_of(store, dmitri)[0])
    edit_person(store, clock, dmitri, "company", "LITWARE Inc.")
    assert [item.kind for item in common_ground_of(store, dmitri)] == ["place"]
    assert [item.kind for item in shared_with_all(store)[dmitri]] == ["place"]


def test_what_is_found_can_be_confirmed_and_keeps_its_fresh_words(store, clock, dmitri) -> None:
    confirm_shared(store, clock, dmitri, common_ground_of(store, dmitri)[0])
    with store.operation("years") as op:
        op.insert(
            Position, person_id=dmitri, company="Litware", start_on="2020", source="profile_pdf"
        )
    first = common_ground_of(store, dmitri)[0]
    assert (first.status, first.overlap) == ("confirmed", Span("2021"))


def test_somebody_both_know_is_found_with_the_way_it_is_known(store, clock, dmitri) -> None:
    lena, sam, priya = (
        min(add_person(store, clock, first, "F", company=company).of("person"))
        for first, company in (("Lena", "Contoso"), ("Sam", "Acme"), ("Priya", "Litware"))
    )
    log_event(store, clock, priya, "met")
    with store.operation("facts") as op:
        op.insert(
            Referral, from_person_id=lena, to_person_id=dmitri, name="D", created_at="2026-10-02"
        )
        op.insert(
            Message, person_id=sam, at="2025-03-04T10:00:00Z", direction="in",
            text="You should meet Dmitri K, he knows.", source="linkedin",
        )  # fmt: skip
    found = [i for i in common_ground_of(store, dmitri) if i.kind == "acquaintance"]
    assert [(item.text, item.via) for item in found] == [
        ("Lena F · suggested Dmitri in October 2026", "suggested"),
        ("Sam F · wrote of Dmitri in March 2025", "message"),
        ("Priya F · at Litware too; you know each other", "employer"),
    ]
    assert shared_with_all(store)[dmitri] == common_ground_of(store, dmitri)
    assert "Lena F suggested" in draft_for(store, clock, dmitri, "first", "introduced").body
    refuse_shared(store, clock, dmitri, found[0])
    assert "Sam F" not in draft_for(store, clock, dmitri, "first", "introduced").body


def test_a_language_that_all_speak_counts_for_little(store, clock, dmitri) -> None:
    with store.operation("speak") as op:
        for first in ("Ann", "Bo", "Cy"):
            who = min(add_person(store, clock, first, "X").of("person"))
            credential(op, who, "language", "Svenska")
        credential(op, dmitri, "language", "Swedish")
    last = common_ground_of(store, dmitri)[-1]
    assert (last.kind, last.strength) == ("language", 1)


def test_nobody_without_a_card_of_mine_is_proposed(store, clock) -> None:
    ann = min(add_person(store, clock, "Ann", "B", company="Litware").of("person"))
    assert proposals_of(store, ann) == ()
    assert shared_with_all(store) == {}
