"""What is shared becomes a sentence that claims no more than is known."""

import pytest

from app.mail.hooks import hook_sentence, hooks_to
from app.people.service import add_person
from app.research.common_ground import Shared, add_shared
from app.research.shared import KINDS


@pytest.mark.parametrize(
    ("shared", "sentence"),
    [
        (Shared("school", "u", "Uppsala University · you 2015–2018"),
         "We both went to Uppsala University."),
        (Shared("school", "u", "Uppsala · both there 2016–2018", overlap="2016–2018"),
         "We were both at Uppsala from 2016 to 2018."),
        (Shared("employer", "t", "Trey Research", overlap="since 2021"),
         "We both worked at Trey Research since 2021."),
        (Shared("employer", "t", "Trey Research", overlap="2018"),
         "We both worked at Trey Research in 2018."),
        (Shared("acquaintance", "l", "Lena Fischer"), "We both know Lena Fischer."),
        (Shared("acquaintance", "l", "Lena Fischer · suggested Mara", via="suggested"),
         "Lena Fischer suggested that I write to you."),
        (Shared("acquaintance", "l", "Lena F · wrote of Mara in May 2026", via="message"),
         "Lena F has told me of you."),
        (Shared("acquaintance", "l", "Lena F · at Wingtip too; you know each other",
                via="employer"),
         "I know Lena F, who is at Wingtip too."),
        (Shared("other", "b", "Plain words"), "What we share: Plain words."),
        (Shared("other", "b", "We both sail"), "We both sail."),
    ],
)  # fmt: skip
def test_a_hook_says_what_is_known(shared: Shared, sentence: str) -> None:
    assert hook_sentence(shared) == sentence


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_sentence(kind: str) -> None:
    said = hook_sentence(Shared(kind, "k", "Lean operations · you 2022"))
    assert "Lean operations" in said


def test_hooks_come_strongest_first(store, clock) -> None:
    mara = min(add_person(store, clock, "Mara", "O").of("person"))
    add_shared(store, clock, mara, "language", "Swedish")
    add_shared(store, clock, mara, "school", "Lund University")
    assert [hook.shared.kind for hook in hooks_to(store, mara)] == ["school", "language"]
