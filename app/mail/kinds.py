"""What each kind of letter is: the fact that it becomes, its length, when it fits."""

FACT_OF_KIND = {
    "first": "sent",
    "second_person": "sent",
    "remind": "sent",
    "volunteer": "sent",
    "note": "sent",
    "thank": "thanked",
    "stay_in_touch": "followed_up",
    "congratulate": "followed_up",
    "tell": "followed_up",
    "close_loop": "followed_up",
    "refer": "followed_up",
    "mentor": "followed_up",
}
"""The fact that a sent letter is. The others are noted as `wrote`, which moves no stage."""
LENGTHS = {
    "first": (75, 150),
    "second_person": (75, 150),
    "volunteer": (60, 150),
    "remind": (20, 50),
    "confirm": (15, 50),
    "reschedule": (10, 50),
    "thank": (60, 120),
    "stay_in_touch": (40, 100),
    "mentor": (50, 120),
    "note": (15, 50),
}
"""Kind → the words that a letter should have, from and to."""
USUAL_LENGTH = (15, 100)
LETTER_OF_STEP = {
    "write": "first",
    "remind": "remind",
    "confirm": "confirm",
    "agree": "reschedule",
    "thank": "thank",
    "stay_in_touch": "stay_in_touch",
    "tell": "tell",
    "close_loop": "close_loop",
}
"""What is due → the letter that does it."""
LETTER_OF_STAGE = {
    "to_research": "first",
    "asked": "remind",
    "said_yes": "confirm",
    "met": "thank",
    "thanked": "stay_in_touch",
    "in_touch": "stay_in_touch",
    "resting": "first",
    "declined": "declined",
}
"""Where a person stands → the letter that fits when nothing is due."""
