"""The pages of help: whole, small, linked, and found by their words."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.guide import help_folder, help_pages, plain, search_pages
from app.paths import resources_dir

PAGES = help_pages()
FILES = sorted(help_folder().glob("*.md"))
FOLDERS = sorted(path for path in help_folder().parent.iterdir() if path.is_dir())
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


def test_every_page_stands_in_the_contents_once():
    assert sorted(page.name for page in PAGES) == [file.stem for file in FILES]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_page_or_the_web_and_every_picture_is_there(page):
    names = {one.name for one in PAGES}
    for mark, target in LINK.findall(page.text):
        if mark:
            assert (help_folder() / target).is_file(), target
        elif "://" not in target:
            assert target.removesuffix(".md") in names, target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_one_title_and_calm_words(page):
    assert page.text.startswith(f"# {page.title}\n")
    assert page.text.count("\n# ") == 0
    assert "!" not in plain(page.text)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_picture_is_shown_has_a_dark_sister_and_stays_small(folder):
    shown = {target for page in PAGES for mark, target in LINK.findall(page.text) if mark}
    pictures = {file.name for file in folder.glob("*.png")}
    assert pictures == shown | {name.replace(".png", "-dark.png") for name in shown}
    assert all((folder / name).stat().st_size < 200_000 for name in pictures)


def test_pictures_of_all_languages_leave_room_in_the_bundle():
    """A megabyte more is a megabyte that everybody loads down: 3.5 MB in all."""
    sizes = [file.stat().st_size for folder in FOLDERS for file in folder.glob("*.png")]
    assert sum(sizes) < 3_500_000


def test_a_language_without_pages_has_the_english_ones():
    assert help_folder("xx_YY") == resources_dir() / "help" / "en"
    assert [page.name for page in help_pages("xx")] == [page.name for page in PAGES]


def test_the_page_named_by_the_words_comes_first():
    assert search_pages(PAGES, "free times")[0].page.name == "free_times"
    assert search_pages(PAGES, "dream")[0].page.name == "dream_list"
    assert search_pages(PAGES, "first st")[0].page.name == "first_steps"


def test_every_word_must_occur_and_case_and_accents_do_not_count():
    assert [found.page.name for found in search_pages(PAGES, "ÚNTICK")]
    assert search_pages(PAGES, "untick zebra") == []
    assert search_pages(PAGES, "  ") == []


def test_what_is_found_is_shown_with_the_words_around_it():
    found = search_pages(PAGES, "bracket")
    assert all("bracket" in one.snippet for one in found)
    assert all(len(one.snippet) < 120 for one in found)


@settings(deadline=None)
@given(st.text())
def test_no_words_break_the_search(words):
    for found in search_pages(PAGES, words):
        assert found.page in PAGES
