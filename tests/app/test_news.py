"""News are told once; the look for a new version is asked for, or never mentioned."""

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

from app import news
from app.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def settings(store):
    return Settings(store)


def test_the_newest_news_are_of_the_version_that_is_built():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert news.newest_news() == project["version"]


def test_the_first_start_tells_no_news(settings):
    assert news.news_to_tell(settings) == ""
    assert news.news_to_tell(settings) == ""


def test_a_new_version_tells_its_news_once(settings, monkeypatch):
    news.news_to_tell(settings)
    monkeypatch.setattr(news, "newest_news", lambda: "9.0.0")
    assert news.news_to_tell(settings) == "9.0.0"
    assert news.news_to_tell(settings) == ""


def test_nobody_is_reminded_who_did_not_ask(settings, clock):
    clock.advance(timedelta(days=4000))
    assert not news.look_is_due(settings, clock)


def test_a_reminder_comes_every_three_months(settings, clock):
    news.remind_of_updates(settings, clock, True)
    clock.advance(timedelta(days=90))
    assert not news.look_is_due(settings, clock)
    clock.advance(timedelta(days=1))
    assert news.look_is_due(settings, clock)
    news.note_look(settings, clock)
    assert not news.look_is_due(settings, clock)
    clock.advance(timedelta(days=91))
    assert news.look_is_due(settings, clock)
    news.remind_of_updates(settings, clock, False)
    assert not news.look_is_due(settings, clock)


def test_a_day_that_cannot_be_read_counts_as_long_ago(settings, clock):
    settings.set(news.REMIND, True)
    settings.set(news.SINCE, "soon")
    assert news.look_is_due(settings, clock)
