"""What is shared becomes a sentence that claims no more than is known."""

import pytest

from app.mail.hooks import hook_sentence, hooks_to
from app.people.service import add_person
from app.research.common_ground import Shared, add_shared
from app.research.months import Span
from app.research.shared import KINDS


@pytest.mark.parametrize(
    ("shared", "sentence"),
    [
        (Shared("school", "u", "Uppsala · Campus Gotland", ours=(Span("2015", "2018"),)),
         "We both went to Uppsala · Campus Gotland."),
        (Shared("school", "u", "Uppsala", overlap=Span("2016", "2018-06")),
         "We were both at Uppsala from 2016 to 2018."),
        (Shared("employer", "t", "Trey Research", overlap=Span("2021")),
         "We both worked at Trey Research since 2021."),
        (Shared("employer", "t", "Trey Research", overlap=Span("2018", "2018")),
         "We both worked at Trey Research in 2018."),
        (Shared("acquaintance", "l", "Lena Fischer"), "We both know Lena Fischer."),
        (Shared("acquaintance", "l", "Lena Fischer", who="Mara", via="suggested"),
         "Lena Fischer suggested that I write to you."),
        (Shared("acquaintance", "l", "Lena F", who="Mara", at="2026-05-02", via="message"),
         "Lena F has told me of you."),
        (Shared("acquaintance", "l", "Lena F", via="employer", company="Wingtip · Toys"),
         "I know Lena F, who is at Wingtip · Toys too."),
        (Shared("other", "b", "Plain words"), "What we share: Plain words."),
        (Shared("other", "b", "We both sail"), "We both sail."),
    ],
)  # fmt: skip
def test_a_hook_says_what_is_known(shared: Shared, sentence: str) -> None:
    assert hook_sentence(shared) == sentence


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_sentence(kind: str) -> None:
    said = hook_sentence(Shared(kind, "k", "Lean operations"))
    assert "Lean operations" in said


def test_hooks_come_strongest_first(store, clock) -> None:
    mara = min(add_person(store, clock, "Mara", "O").of("person"))
    add_shared(store, clock, mara, "language", "Swedish")
    add_shared(store, clock, mara, "school", "Lund University")
    assert [hook.shared.kind for hook in hooks_to(store, mara)] == ["school", "language"]
