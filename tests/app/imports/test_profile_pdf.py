"""A profile PDF is read by size, tone and place, in every language; anything else is refused."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.errors import AppError
from app.imports import pdf_lines
from app.imports.profile_pdf import ReadLink, ReadProfile, ReadRole, ReadSchool, read_profile
from tests.fixtures import pdf_file
from tests.fixtures import profile_pdf as pp
from tests.fixtures.profile_pdf import Employer, Profile, Role, School, draw

MARA = Profile(
    "Mara Oyelaran",
    headline="Staff Engineer at Northwind Rail | I move national timetables off mainframes "
    "without one night of closed track",
    location="Gothenburg, Västra Götaland County, Sweden",
    summary=("Timetables, then trains.", "I read old code for pleasure.\nWrite to me."),
    employers=(
        Employer(
            "Northwind Rail",
            (
                Role(
                    "Staff Engineer",
                    "2021-03",
                    None,
                    "Gothenburg, Sweden",
                    ("Moved the well-known timetable off a mainframe.\n- one\n- two", "And more."),
                ),
                Role("Engineer", "2017-08", "2021-03"),
            ),
        ),
        Employer(
            "The Very Long Named International Institute for the Advancement of Signalling and "
            "Interlocking Research in Northern Europe",
            (
                Role(
                    "Principal Investigator for Signalling, Interlocking, Timetabling and all "
                    "the Other Things that Keep Trains Apart",
                    "2014",
                    "2017",
                ),
            ),
        ),
    ),
    schools=(
        School("Chalmers University of Technology", "Master of Science", "Physics, Maths", "2009",
               "2014"),
        School("Lund Summer School", "", "", "", "2008"),
        School("Open University", "Diploma", "", "2006-09", "2007-06"),
        School("Södra Latin"),
    ),
    skills=("Interlocking", "Timetables", "Reading mainframe code that nobody else wants to read"),
    languages=(("Swedish", "Native or Bilingual"), ("Yoruba", "Elementary"), ("Latin", "")),
    certifications=("Certified Signalling Engineer of the Nordic Countries", "Scrum"),
    honors=("Nordic Rail Safety 2023",),
    publications=("Trains that wait: a study",),
    patents=("Method for waiting",),
    slug="mara-oyelaran-of-gothenburg-and-lund-0123456789ab",
    sites=(("https://www.example.com/mara", "Company"), ("https://mara.example.org", "Blog")),
    phones=(("+46 31 123 456", "Mobile"),),
    email="mara.oyelaran@example.com",
)  # fmt: skip


def read(profile: Profile, language: str = "en", **how) -> ReadProfile:
    return read_profile(draw(profile, language, **how), "x.pdf")


def test_everything_a_profile_says_is_read() -> None:
    found = read(MARA)
    assert (found.name, found.headline, found.location) == (
        MARA.name, MARA.headline, MARA.location,
    )  # fmt: skip
    assert found.summary == "\n\n".join(MARA.summary)
    assert [(r.company, r.title, r.start, r.end) for r in found.roles] == [
        (e.name, r.title, r.start, r.end) for e in MARA.employers for r in e.roles
    ]
    assert found.roles[0].location == "Gothenburg, Sweden"
    assert found.roles[0].description == "\n\n".join(MARA.employers[0].roles[0].description)
    assert found.schools == (
        ReadSchool("Chalmers University of Technology", "Master of Science", "Physics, Maths",
                   "2009", "2014"),
        ReadSchool("Lund Summer School", end="2008"),
        ReadSchool("Open University", "Diploma", "", "2006-09", "2007-06"),
        ReadSchool("Södra Latin"),
    )  # fmt: skip
    assert found.skills == MARA.skills
    assert found.languages == tuple(ReadLink(*pair) for pair in MARA.languages)
    lists = (found.certifications, found.honors, found.publications, found.patents)
    assert lists == (MARA.certifications, MARA.honors, MARA.publications, MARA.patents)
    assert found.links == tuple(ReadLink(*site) for site in MARA.sites)
    assert found.phones == (ReadLink("+46 31 123 456", "Mobile"),)
    assert found.email == MARA.email
    assert found.slug == MARA.slug
    assert (found.written, found.unread) == ("2026-03-05", ())


@pytest.mark.parametrize("language", pp.LANGUAGES)
def test_every_language_reads_the_same(language) -> None:
    found, english = read(MARA, language), read(MARA)
    assert replace(found, digest="") == replace(english, digest="")


@pytest.mark.parametrize("language", pp.LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_of_every_language_is_known(language, month) -> None:
    role = Role("Analyst", f"2019-{month:02}", f"2020-{month:02}")
    found = read(Profile("Ann Lee", employers=(Employer("Litware", (role,)),)), language)
    assert [(r.start, r.end) for r in found.roles] == [(role.start, role.end)]


def test_sizes_count_as_they_are_seen_not_as_they_are_written() -> None:
    assert replace(read(MARA, scaled=True), digest="") == replace(read(MARA), digest="")


@pytest.mark.parametrize(
    "mark",
    ["March 2021", "Gothenburg, Sweden", "Engineer", "3 years 2", "of Signalling",
     "and all the", "And more", "Moved", "August 2017", "Northwind", "Chalmers", "Lund",
     "Open", "Södra", "Education"],
)  # fmt: skip
def test_a_page_may_end_anywhere(mark) -> None:
    cut = read(MARA, breaks=[mark])
    assert cut.digest != read(MARA).digest, "no line begins like this"
    words = [" ".join(role.description.split()) for role in cut.roles]
    assert words == [" ".join(role.description.split()) for role in read(MARA).roles]
    bare = [replace(role, description="") for role in cut.roles]
    assert bare == [replace(role, description="") for role in read(MARA).roles]
    assert cut.schools == read(MARA).schools


def test_the_profile_address_keeps_its_hyphens_where_it_wraps() -> None:
    with_note = read(MARA)
    assert with_note.url == f"https://www.linkedin.com/in/{MARA.slug}"
    # Without annotations the shown text is joined; PDFium hides a hyphen at the end of a line.
    shown = read(MARA, annotated=False)
    assert shown.slug == MARA.slug
    assert shown.links == with_note.links


def test_the_total_time_at_a_company_is_no_role() -> None:
    roles = (Role("Second", "2020-01"), Role("First", "2018-01", "2019-12"))
    found = read(Profile("Ann Lee", employers=(Employer("Litware", roles),)))
    assert [(r.company, r.title, r.description) for r in found.roles] == [
        ("Litware", "Second", ""),
        ("Litware", "First", ""),
    ]


def test_a_summary_and_schools_alone_are_told_apart() -> None:
    long = "I build things that last and I like to be asked about them. " * 3
    only = Profile("Ann Lee", summary=(long.strip(),))
    assert read(only).summary == only.summary[0]
    schools = Profile("Ann Lee", schools=(School("Södra Latin"), School("Lund")))
    for language in ("en", "de", "pt", "ru", "da"):
        assert [s.school for s in read(schools, language).schools] == ["Södra Latin", "Lund"]
        assert read(only, language).summary == only.summary[0]


def test_a_profile_with_a_name_alone_is_read() -> None:
    found = read(Profile("Ann", headline="", location="", slug=""))
    assert (found.name, found.headline, found.slug, found.roles) == ("Ann", "", None, ())


def test_a_sidebar_without_contact_begins_with_skills() -> None:
    found = read(Profile("Ann Lee", slug="", skills=("Rail", "Law"), honors=("A prize",)), "ru")
    assert (found.skills, found.honors) == (("Rail", "Law"), ("A prize",))


# --- random people --------------------------------------------------------------------------------

_LETTERS = st.text("abcdefghzÄéøßжщдλ", min_size=1, max_size=9)
_WORDS = st.builds("-".join, st.lists(_LETTERS, min_size=1, max_size=2))


def words(most: int = 4) -> st.SearchStrategy[str]:
    """Some words; long ones wrap."""
    return st.builds(" ".join, st.lists(_WORDS, min_size=1, max_size=most))


def _maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(st.just(""), strategy)


_DAYS = st.one_of(
    st.integers(1950, 2026).map(str),
    st.builds("{}-{:02}".format, st.integers(1950, 2026), st.integers(1, 12)),
)
_PROSE = st.lists(words(40), max_size=3).map(tuple)
_ROLES = st.builds(Role, words(14), _DAYS, st.one_of(st.none(), _DAYS), _maybe(words()), _PROSE)
_EMPLOYERS = st.builds(Employer, words(12), st.lists(_ROLES, min_size=1, max_size=3).map(tuple))
_SCHOOLS = st.builds(
    School, words(12), words(), _maybe(words()), _DAYS, _DAYS
)  # one year and no line at all have tests of their own
_ITEMS = st.lists(words(8), max_size=3).map(tuple)
_LEVELS = st.sampled_from(["Native or Bilingual", "Elementary", "Limited Working", ""])
_PEOPLE = st.builds(
    Profile,
    name=words(),
    headline=words(25),
    location=_maybe(words()),
    summary=_PROSE,
    employers=st.lists(_EMPLOYERS, max_size=4).map(tuple),
    schools=st.lists(_SCHOOLS, max_size=3).map(tuple),
    skills=_ITEMS,
    languages=st.lists(st.tuples(words(2), _LEVELS), max_size=3).map(tuple),
    certifications=_ITEMS,
    honors=_ITEMS,
    publications=_ITEMS,
    patents=_ITEMS,
    slug=st.builds("-".join, st.lists(st.text("abcdef0123", min_size=1, max_size=9), min_size=1,
                                      max_size=6)),
)  # fmt: skip


def _flat(text: str) -> str:
    return " ".join(text.split())


@settings(max_examples=40, deadline=None)
@given(_PEOPLE, st.sampled_from(pp.LANGUAGES))
def test_whoever_is_drawn_is_read_back(profile, language) -> None:
    assume(pp.has_one_sidebar(profile, language))
    found = read(profile, language)
    assert (found.name, found.headline) == (profile.name, profile.headline)
    assert found.location == profile.location
    assert _flat(found.summary) == _flat(" ".join(profile.summary))
    assert [replace(r, description=_flat(r.description)) for r in found.roles] == [
        ReadRole(e.name, r.title, r.start, r.end, r.location, _flat(" ".join(r.description)))
        for e in profile.employers
        for r in e.roles
    ]
    assert list(found.schools) == [
        ReadSchool(s.name, s.degree, s.field, s.start, s.end) for s in profile.schools
    ]
    lists = (found.skills, found.certifications, found.honors, found.publications, found.patents)
    assert lists == (
        profile.skills, profile.certifications, profile.honors, profile.publications,
        profile.patents,
    )  # fmt: skip
    assert [(x.value, x.label) for x in found.languages] == list(profile.languages)
    assert found.slug == profile.slug


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 3000), st.booleans())
def test_bytes_that_are_no_profile_are_refused_and_nothing_worse(noise, at, headed) -> None:
    whole = draw(Profile("Ann Lee"))
    damaged = whole[:at] + noise + whole[at + len(noise) :]
    for content in (damaged, b"%PDF-1.4\n" + noise if headed else noise):
        try:
            read_profile(content, "x.pdf")
        except AppError as error:
            assert error.message


# --- refusals -------------------------------------------------------------------------------------


def refused(content: bytes) -> str:
    with pytest.raises(AppError) as caught:
        read_profile(content, "x.pdf")
    assert "x.pdf" in caught.value.message
    return caught.value.code


def test_another_pdf_is_refused() -> None:
    assert refused(draw(MARA, author="Somebody")) == "not_a_profile"
    assert refused(draw(MARA, subject="A poem")) == "not_a_profile"
    assert refused(draw(MARA, author="", pages=300)) == "not_a_profile"


def test_a_profile_of_2017_is_refused_with_its_own_sentence() -> None:
    assert refused(draw(MARA, producer="Apache FOP Version 1.1")) == "old_profile"


def test_a_pdf_locked_with_a_password_is_refused() -> None:
    assert refused(pdf_file.locked(draw(MARA))) == "encrypted_pdf"


def test_a_cut_off_or_empty_pdf_is_refused() -> None:
    assert refused(b"%PDF-1.4\n") == "corrupt_pdf"
    assert refused(b"") == "corrupt_pdf"
    assert refused(draw(MARA)[:700]) == "corrupt_pdf"


def test_two_thousand_pages_are_refused() -> None:
    assert refused(draw(MARA, pages=2000)) == "large_pdf"


def test_a_profile_without_text_is_refused() -> None:
    assert (
        refused(draw(Profile("", headline="", location="", slug=""), pages=1)) == "no_profile_text"
    )


@pytest.mark.parametrize("limit", ["CHAR_LIMIT", "OBJECT_LIMIT", "SECONDS"])
def test_a_page_of_endless_text_is_refused(limit, monkeypatch) -> None:
    monkeypatch.setattr(pdf_lines, limit, 9 if limit != "SECONDS" else -1.0)
    assert refused(draw(MARA)) == "large_pdf"


def test_a_stream_that_swells_is_refused_before_it_is_read() -> None:
    assert refused(pdf_file.with_stream(draw(MARA), b"0" * (64 * 1024 * 1024))) == "large_pdf"


def test_a_stream_that_swells_when_unpacked_twice_is_refused() -> None:
    import zlib

    packed = zlib.compress(b"0" * (64 * 1024 * 1024))
    assert refused(pdf_file.with_stream(draw(MARA), packed)) == "large_pdf"


def test_a_packing_that_cannot_be_measured_is_refused() -> None:
    assert refused(draw(MARA).replace(b"/FlateDecode", b"/LZWDecode  ")) == "large_pdf"


def test_a_huge_file_is_refused_before_it_is_opened() -> None:
    assert refused(draw(MARA) + b" " * pdf_lines.SIZE_LIMIT) == "large_pdf"


def test_reading_can_be_stopped_between_pages(tmp_path: Path) -> None:
    class StopError(Exception):
        pass

    def stop(done: int, total: int, text: str) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_profile(draw(MARA), "x.pdf", stop)


def test_a_page_can_be_drawn(tmp_path: Path) -> None:
    picture = pdf_lines.page_picture(draw(MARA), "x.pdf", 0, 306)
    assert (picture.width, picture.height) == (306, 396)
    assert len(picture.pixels) == picture.stride * picture.height
    # The sidebar is dark, the rest is not.
    assert picture.pixels[picture.stride * 300 + 4 * 20] < 100
    assert picture.pixels[picture.stride * 395 + 4 * 300] > 200


def test_a_sidebar_goes_on_over_pages() -> None:
    many = tuple(f"Skill number {number}" for number in range(90))
    honors = ("A prize", "Another one")
    found = read(Profile("Ann Lee", skills=many, honors=honors))
    assert (found.pages, found.skills, found.honors) == (3, many, honors)
