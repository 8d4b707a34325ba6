"""Letters to measure the check with: parts written by hand, put together in many ways.

Each part holds one element and no other; `NEUTRAL` holds none. A letter knows what is in it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

PARTS: dict[str, tuple[str, ...]] = {
    "who": (
        "I am an operations analyst at Litware.",
        "My name is Nora Weiss and numbers are my trade.",
        "I'm a nurse in Leeds, on the night shift.",
        "I work as a planner for a bus company.",
        "I study chemistry in the third year.",
        "I have worked nine years as a teacher.",
        "I am currently finishing a degree in design.",
        "I lead a small team of editors.",
        "I graduated in law and turned to code.",
        "I spent four years at a bank as a clerk.",
    ),
    "share": (
        "We both went to Chalmers.",
        "You and I have a teacher in common.",
        "A fellow rower writes to you here.",
        "Tomás Arce suggested that I write.",
        "Our mutual friend Lena speaks of you often.",
        "It was the same university that shaped us.",
        "Like you, I began in a print shop.",
        "We share a birthplace, and a love of maps.",
        "I also worked at Trey Research, in another hall.",
        "I come to you as a former colleague from Proseware.",
    ),
    "help": (
        "Your view would count more than any page on the web.",
        "You could help me judge this step.",
        "I would like to understand what the work takes.",
        "I want to learn from what went wrong.",
        "You know the company from inside.",
        "I would love to hear how the first year went.",
        "Your advice would save me a wrong turn.",
        "I try to see whether this field is for me.",
        "Your path shows what I cannot find in books.",
        "I hope to hear about the days that nobody writes of.",
    ),
    "ask": (
        "Would you have 20 minutes for a call?",
        "Could I ask you three questions by phone?",
        "May I call you for a quarter of an hour?",
        "Might we talk for 20 minutes?",
        "Can we speak by video for 15 minutes?",
        "Would a short call be possible?",
        "Are you open to a coffee near your office?",
        "Do you have twenty minutes to spare?",
        "Would it be possible to meet for half an hour?",
        "Could we talk on the phone for a little while?",
    ),
    "times": (
        "Tuesday at ten is good, and so is Friday.",
        "I am free at 16:30 and at 17:00.",
        "Any time in the next two weeks is fine.",
        "Mornings are best, yet I can move things.",
        "Next week is quiet on my side.",
        "Please choose whenever suits.",
        "I can follow your calendar.",
        "Thu 3 Dec, 09:00, is open.",
        "Afternoons are free for me.",
        "Another time that you choose is as good.",
    ),
}
NEUTRAL = (
    "The second factory opened with the people of the first.",
    "That talk on timetables stayed in my mind for days.",
    "Few dare to write down their failures.",
    "The report on trust was plain and brave.",
    "Trains ran through the night, and none was late.",
    "Nobody lost a post, which is rare.",
    "On Monday last I read the whole account.",
    "Such care is seldom seen in print.",
)
CLOSE = ("Kind regards,\nNora", "With thanks,\nNora Weiss", "Thank you for reading,\nN. Weiss")


@dataclass(frozen=True)
class Sample:
    """A letter and the elements that it holds."""

    text: str
    holds: frozenset[str]


def samples(count: int = 240, seed: int = 11) -> list[Sample]:
    """Letters with each element in and out about equally often, the same for the same seed."""
    rng = random.Random(seed)
    made: list[Sample] = []
    for _ in range(count):
        holds = frozenset(name for name in PARTS if rng.random() < 0.6)
        body = [rng.choice(PARTS[name]) for name in PARTS if name in holds]
        body += rng.sample(NEUTRAL, 3)
        rng.shuffle(body)
        text = "\n\n".join(["Dear Mara,", " ".join(body), rng.choice(CLOSE)])
        made.append(Sample(text, holds))
    return made
