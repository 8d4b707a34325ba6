"""A profile PDF joins the right person, fills what is blank, and comes back out with one Undo."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli import main
from app.clock import FixedClock
from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.plan import plan_files, plan_import
from app.imports.profile_plan import NEW, OWN, UNDECIDED, settled
from app.imports.report import import_paths
from app.people.queries import dossier
from app.people.service import add_person
from app.research.me import change_me, own_profile
from app.store.db import Store
from tests.app.imports.test_profile_pdf import MARA
from tests.fixtures import linkedin as li
from tests.fixtures.profile_pdf import Employer, Profile, Role, School, draw

ANN = Profile(
    "Ann Lee",
    headline="Head of Data at Fabrikam",
    location="Bern, Switzerland",
    employers=(
        Employer("Fabrikam", (Role("Head of Data", "2024-02"),)),
        Employer("Acme, Inc.", (Role("Engineer", "2019", "2024-01", "Basel"),)),
    ),
    schools=(School("ETH", "MSc", "Physics", "2013", "2018"),),
    skills=("Physics",),
    languages=(("German", "Native or Bilingual"),),
    slug="ann-lee",
)


@pytest.fixture
def pdf(tmp_path: Path):
    def make(profile: Profile, name: str = "Profile.pdf", **how) -> Path:
        path = tmp_path / name
        path.write_bytes(draw(profile, **how))
        return path

    return make


@pytest.fixture
def connections(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(li.connections_2023([li.ANN]), encoding="utf-8")
    return path


def people(store: Store) -> list[tuple]:
    return store.sql("SELECT first_name, last_name, company, position FROM person ORDER BY id")


def career(store: Store, person_id: int = 1) -> list[tuple]:
    return [(job.company, job.title, job.start, job.end)
            for job in dossier(store, person_id).career]  # fmt: skip


def counts(report) -> tuple[int, int, int]:
    assert report.rows_total == 1
    return report.created, report.updated, report.unchanged


def test_a_profile_of_nobody_known_makes_a_person_with_all_it_says(store, clock, pdf) -> None:
    [report] = import_paths(store, clock, [pdf(MARA)])
    assert (report.kind, report.outcome, counts(report)) == ("profile_pdf", "imported", (1, 0, 0))
    found = dossier(store, 1)
    person = found.person
    assert (person.first_name, person.last_name) == ("Mara", "Oyelaran")
    assert (person.company, person.position) == ("Northwind Rail", "Staff Engineer")
    assert person.linkedin_slug == MARA.slug
    assert (person.headline, person.location) == (MARA.headline, MARA.location)
    assert (person.email, person.phone) == (MARA.email, "+46 31 123 456")
    assert person.website == "https://www.example.com/mara"
    assert [p.value for p in found.points] == ["https://mara.example.org"]
    assert person.summary.startswith("Timetables")
    assert [job.title for job in found.career][:2] == ["Staff Engineer", "Engineer"]
    assert len(found.education) == 4
    kinds = {c.kind for c in found.credentials}
    assert kinds == {"skill", "language", "certification", "honor", "publication", "patent"}


def test_the_same_file_twice_changes_nothing(store, clock, pdf) -> None:
    path = pdf(MARA)
    import_paths(store, clock, [path])
    before = store.sql("SELECT * FROM person"), store.sql("SELECT * FROM position")
    [report] = import_paths(store, clock, [path])
    assert counts(report) == (0, 0, 1)
    assert not plan_import(store, path)
    assert (store.sql("SELECT * FROM person"), store.sql("SELECT * FROM position")) == before
    assert store.undo_label == "Import 1 person"
    store.undo()
    assert people(store) == []
    assert store.sql("SELECT count(*) FROM position")[0][0] == 0
    assert counts(import_paths(store, clock, [path])[0]) == (1, 0, 0)


def test_it_joins_by_slug_and_the_newer_job_wins(store, clock, pdf, connections) -> None:
    import_paths(store, clock, [connections])
    [report] = import_paths(store, clock, [pdf(ANN)])
    assert counts(report) == (0, 1, 0)
    assert people(store) == [("Ann", "Lee", "Fabrikam", "Head of Data")]
    # The job that Connections knew is the one that the profile dates: it is there once.
    assert career(store) == [
        ("Fabrikam", "Head of Data", "2024-02", None),
        ("Acme, Inc.", "Engineer", "2019", "2024-01"),
    ]
    events = store.sql("SELECT kind, note FROM event")
    assert events == [("job_change", "Engineer, Acme, Inc. → Head of Data, Fabrikam")]


def test_a_profile_older_than_what_is_known_only_fills_blanks(store, clock, pdf, connections):
    import_paths(store, clock, [connections])
    old = replace(ANN, employers=(Employer("Tailspin", (Role("Intern", "2012"),)),))
    [report] = import_paths(store, clock, [pdf(old, created="20190101000000Z")])
    assert counts(report) == (0, 1, 0)
    assert people(store) == [("Ann", "Lee", "Acme, Inc.", "Engineer")]
    assert dossier(store, 1).person.headline == ANN.headline
    assert ("Tailspin", "Intern", "2012", None) in career(store)


def test_a_later_profile_ends_the_job_and_adds_the_next(store, clock, pdf) -> None:
    import_paths(store, clock, [pdf(ANN, created="20250101000000Z")])
    later = replace(
        ANN,
        headline="Founder",
        employers=(
            Employer("Wingtip", (Role("Founder", "2026-01"),)),
            Employer("Fabrikam", (Role("Head of Data", "2024-02", "2025-12"),)),
            ANN.employers[1],
        ),
        schools=(School("ETH", "MSc", "Physics", "2013-09", "2018"),),
    )
    import_paths(store, clock, [pdf(later, "later.pdf", created="20260201000000Z")])
    assert career(store) == [
        ("Wingtip", "Founder", "2026-01", None),
        ("Fabrikam", "Head of Data", "2024-02", "2025-12"),
        ("Acme, Inc.", "Engineer", "2019", "2024-01"),
    ]
    assert dossier(store, 1).person.headline == "Founder"
    assert len(dossier(store, 1).education) == 1
    # And the older file, dropped last, does not bring the old job back.
    [report] = import_paths(store, clock, [pdf(ANN, "old.pdf", created="20240601000000Z")])
    assert counts(report) == (0, 0, 1)
    assert dossier(store, 1).person.headline == "Founder"


def test_a_job_on_the_card_that_is_one_of_several_now_stays(store, clock, pdf) -> None:
    add_person(store, clock, "Ann", "Lee", company="fabrikam", position="head of data")
    both = replace(
        ANN, employers=(Employer("Opera", (Role("Trustee", "2025"),)), *ANN.employers)
    )  # fmt: skip
    import_paths(store, clock, [pdf(both)])
    assert people(store) == [("Ann", "Lee", "fabrikam", "head of data")]
    assert store.sql("SELECT count(*) FROM event")[0][0] == 0


def test_it_joins_by_name_when_the_profile_is_not_known(store, clock, pdf) -> None:
    add_person(store, clock, "Ann", "Lee", email="ann@example.org")
    add_person(store, clock, "Bob", "Lee")
    [report] = import_paths(store, clock, [pdf(replace(ANN, email="ann.lee@example.com"))])
    assert counts(report) == (0, 1, 0)
    assert len(people(store)) == 2
    found = dossier(store, 1)
    assert (found.person.linkedin_slug, found.person.email) == ("ann-lee", "ann@example.org")
    assert [(p.kind, p.value) for p in found.points] == [("email", "ann.lee@example.com")]


def test_the_same_name_with_another_slug_is_another_person(store, clock, pdf, connections) -> None:
    import_paths(store, clock, [connections])
    [report] = import_paths(store, clock, [pdf(replace(ANN, slug="another-ann-lee"))])
    assert counts(report) == (1, 0, 0)
    assert len(people(store)) == 2


def test_several_of_one_name_are_asked_about_and_refused_without_a_window(store, clock, pdf):
    add_person(store, clock, "Ann", "Lee")
    add_person(store, clock, "Ann", "Lee")
    path = pdf(ANN)
    [report] = import_paths(store, clock, [path])
    assert (report.outcome, report.error) == ("rejected", "same_name_twice")
    assert "Ann Lee" in (report.message or "")
    assert store.sql("SELECT count(*) FROM position")[0][0] == 0
    # In the window somebody is chosen, or a new person.
    plan = plan_import(store, path)
    [profile] = plan.profiles
    assert (profile.joins, profile.candidates) == (UNDECIDED, (1, 2))
    assert not apply_plan(store, clock, plan)
    chosen = settled(store, profile, 2, profile.read)
    apply_plan(store, clock, replace(plan, profiles=(chosen,)))
    assert store.sql("SELECT linkedin_slug FROM person") == [(None,), ("ann-lee",)]
    store.undo()
    fresh = settled(store, profile, NEW, profile.read)
    apply_plan(store, clock, replace(plan, profiles=(fresh,)))
    assert len(people(store)) == 3


def test_what_is_corrected_in_the_window_is_what_is_written(store, clock, pdf) -> None:
    plan = plan_import(store, pdf(ANN))
    [profile] = plan.profiles
    better = replace(profile.read, name="Anna Lee", headline="Data", skills=())
    corrected = settled(store, profile, profile.joins, better)
    apply_plan(store, clock, replace(plan, profiles=(corrected,)))
    found = dossier(store, 1)
    assert (found.person.first_name, found.person.headline) == ("Anna", "Data")
    assert [c.kind for c in found.credentials] == ["language"]


def test_a_profile_left_out_can_be_dropped_again(store, clock, pdf) -> None:
    plan = plan_import(store, pdf(ANN))
    assert not apply_plan(store, clock, plan, {plan.profiles[0].key})
    assert plan_import(store, pdf(ANN)).profiles[0].outcome == "created"


def test_profiles_and_connections_dropped_together_are_one_import(
    store, clock, pdf, connections
) -> None:
    paths = [pdf(MARA, "mara.pdf"), pdf(ANN, "ann.pdf"), connections]
    reports = import_paths(store, clock, paths)
    assert [(r.created, r.updated) for r in reports] == [(1, 0), (0, 1), (1, 0)]
    assert len(people(store)) == 2
    assert people(store)[0][2:] == ("Fabrikam", "Head of Data")
    store.undo()
    assert people(store) == []


def test_two_files_of_one_new_person_make_one_person(store, clock, pdf) -> None:
    german = pdf(ANN, "de.pdf", language="de")
    reports = import_paths(store, clock, [pdf(ANN, "en.pdf"), german])
    assert [counts(r) for r in reports] == [(1, 0, 0), (0, 1, 0)]
    assert len(people(store)) == 1
    assert len(career(store)) == 2


def test_profiles_in_a_folder_or_a_zip_are_read_and_other_pdfs_passed_over(
    store, clock, pdf, tmp_path
) -> None:
    pdf(ANN), pdf(MARA, "mara.pdf"), pdf(MARA, "cv.pdf", author="Me")
    [report] = import_paths(store, clock, [tmp_path])
    assert report.kind == "profile_pdf" or report.kind == "linkedin_folder"
    assert (report.rows_total, report.created) == (2, 2)
    zipped = li.complete_zip(tmp_path / "x.zip", li.connections_2023([li.ANN]))
    assert import_paths(store, clock, [zipped])[0].outcome == "imported"


def test_my_own_profile_fills_my_own_card(store, clock, pdf) -> None:
    change_me(store, {"name": "mara oyelaran"})
    path = pdf(MARA)
    plan = plan_import(store, path)
    assert plan.profiles[0].joins == OWN
    [report] = import_paths(store, clock, [path])
    assert counts(report) == (0, 1, 0)
    assert people(store) == []
    me = own_profile(store)
    assert (me.headline, me.location) == (MARA.headline, MARA.location)
    mine = store.sql("SELECT company, title FROM position WHERE person_id IS NULL ORDER BY id")
    assert mine[0] == ("Northwind Rail", "Staff Engineer")
    assert store.sql("SELECT count(*) FROM education WHERE person_id IS NULL")[0][0] == 4
    assert counts(import_paths(store, clock, [path])[0]) == (0, 0, 1)
    store.undo()
    assert own_profile(store).headline == ""


def test_my_namesake_with_another_profile_is_not_me(store, clock, pdf) -> None:
    change_me(store, {"name": "Ann Lee"})
    store.db.execute_sql("UPDATE profile SET linkedin_slug = 'it-is-me'")
    import_paths(store, clock, [pdf(ANN)])
    assert people(store) == [("Ann", "Lee", "Fabrikam", "Head of Data")]


def test_my_own_profile_can_be_left_out(store, clock, pdf) -> None:
    change_me(store, {"name": "Ann Lee"})
    plan = plan_import(store, pdf(ANN))
    assert not apply_plan(store, clock, plan, {plan.profiles[0].key})


def test_a_refused_pdf_keeps_no_other_out(store, clock, pdf) -> None:
    paths = [pdf(ANN, "cv.pdf", author="Me"), pdf(MARA)]
    reports = import_paths(store, clock, paths)
    assert [(r.outcome, r.error) for r in reports] == [
        ("rejected", "not_a_profile"),
        ("imported", None),
    ]
    with pytest.raises(AppError):
        plan_import(store, paths[0])
    assert plan_files(store, paths).files[0].error


def test_someone_forgotten_stays_forgotten(store, clock, pdf) -> None:
    from app.people.forget import forget_person

    path = pdf(ANN)
    import_paths(store, clock, [path])
    forget_person(store, clock, 1)
    [report] = import_paths(store, clock, [path])
    assert report.skipped == {"forgotten": 1}
    assert people(store) == []


def test_the_command_prints_the_contract(tmp_path, pdf, capsys) -> None:
    data = ["--data", str(tmp_path / "d"), "--now", "2026-11-24T09:00:00"]
    assert main([*data, "import", str(pdf(MARA)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["files"][0]
    assert (told["kind"], told["rows_total"], told["created"]) == ("profile_pdf", 1, 1)
    assert main([*data, "person", MARA.slug, "--json"]) == 0
    person = json.loads(capsys.readouterr().out)
    assert person["career"][0] == {
        "company": "Northwind Rail",
        "title": "Staff Engineer",
        "start": "2021-03",
        "end": None,
        "location": "Gothenburg, Sweden",
        "description": "\n\n".join(MARA.employers[0].roles[0].description),
    }
    assert person["languages"] == ["Swedish", "Yoruba", "Latin"]
    assert person["skills"] == list(MARA.skills)
    assert (person["honors"], person["publications"]) == (
        list(MARA.honors),
        list(MARA.publications),
    )
    assert person["certifications"] == list(MARA.certifications)
    assert person["links"] == [
        f"https://www.linkedin.com/in/{MARA.slug}", *(url for url, _ in MARA.sites)
    ]  # fmt: skip
    assert person["education"][0]["school"] in {school.name for school in MARA.schools}
    assert main([*data, "import", str(pdf(MARA, "cv.pdf", author="Me")), "--json"]) == 1
    refused = json.loads(capsys.readouterr().out)["files"][0]["error"]
    assert refused["code"] == "not_a_profile"


def test_dropping_the_file_again_does_not_bring_back_what_was_changed_by_hand(store, clock, pdf):
    path = pdf(ANN)
    import_paths(store, clock, [path])
    later = FixedClock(clock.now())
    from app.people.service import edit_person

    edit_person(store, later, 1, "headline", "")
    assert counts(import_paths(store, clock, [path])[0]) == (0, 0, 1)
    assert dossier(store, 1).person.headline is None
