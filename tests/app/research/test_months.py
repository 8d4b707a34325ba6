"""Spans of years are said plainly, and an overlap only when it is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.research.months import Span, joined, overlap_of, spans_words

NOW = "2026-11"


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        (("2015", "2018"), ("2016", "2020"), "2016–2018"),
        (("2018", "2020"), ("2016", "2018"), ""),
        (("2018-03", "2020"), ("2016", "2018-05"), "2018"),
        (("2019", ""), ("2021", ""), "since 2021"),
        (("2021", ""), ("", ""), ""),
        (("", "2019"), ("2010", "2012"), ""),
        (("2026-12", ""), ("2020", ""), ""),
    ],
)
def test_an_overlap_is_said_when_it_is_certain(ours, theirs, words) -> None:
    assert overlap_of([Span(*ours)], [Span(*theirs)], NOW).words == words
    assert overlap_of([Span(*theirs)], [Span(*ours)], NOW).words == words


def test_roles_that_follow_each_other_are_one_span() -> None:
    spans = [Span("2018", "2020"), Span("2014", "2017"), Span("2023"), Span()]
    assert spans_words(joined(spans)) == "2014–2020 and since 2023"
    assert spans_words(joined([Span("2014"), Span("2016", "2018")])) == "since 2014"
    assert spans_words([Span("", "2019"), Span("2020", "2020")]) == "until 2019 and 2020"


DAYS = st.one_of(st.just(""), st.dates().map(lambda d: d.isoformat()[:7]))


@given(st.lists(st.tuples(DAYS, DAYS), max_size=4), st.lists(st.tuples(DAYS, DAYS), max_size=4))
def test_any_spans_can_be_said(ours, theirs) -> None:
    made = joined(Span(*span) for span in ours)
    assert joined(made) == joined(joined(made))
    overlap_of(made, joined(Span(*span) for span in theirs), NOW)
