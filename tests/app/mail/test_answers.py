"""A no is taken for one only when nothing else is offered; what is quoted is never read."""

import pytest

from app.mail.answers import says_no, says_thanks

NO = (
    "Thank you for writing, but I have to decline. I wish you well.",
    "Hi Nora, unfortunately I can't help. All the best, P.",
    "I'm afraid I cannot make the time. Good luck with your search.",
    "No thanks.",
    "Sorry, not interested.",
    "I would rather not. Best wishes",
    "I don't have the capacity for calls. Good luck.",
    "I don't do informational interviews, sorry.",
    "Please do not contact me again.",
    "I am not the right person, I left the field years ago.",
    "I will have to pass. Kind regards",
    "Thanks, but I won't be able to talk. Priya",
    "It's a no from me.",
    "Ich muss Ihnen leider absagen. Viel Erfolg!",
    "Leider keine Zeit. Viele Grüße",
    "Je dois décliner, désolée.",
    "No me interesa, gracias.",
    "I’m not able to meet. Regards",
)
YES = (
    "Yes, gladly. Thursday at ten?",
    "Happy to talk.",
    "I can't meet this week, but next week works.",
    "I cannot talk on Thursday. Friday at 9 is fine.",
    "Unfortunately I can't do the 12th; how about the 14th?",
    "I don't have time before the holidays. Please write again in January.",
    "I can't take calls, send me your questions by mail.",
    "I am not the right person, but my colleague Hana is happy to talk.",
    "Not sure I can help, however let us try.",
    "No problem, Thursday it is.",
    "Thank you for your note. I read it with interest.",
    "Could you tell me more about what you want to know?",
    "Can't wait to talk.",
    "Diese Woche habe ich keine Zeit, aber nächste gerne.",
    "I must decline the Tuesday slot; Wednesday on or before Friday suits me.",
    "Sure. No need to prepare anything.",
    "Yes.\n\n> No thanks to any job. I have to decline others.\n",
    "Gladly.\n\nFrom: Nora\nSent: today\nTo: Priya\nSubject: x\n\nI can't help you.",
)


@pytest.mark.parametrize("text", NO)
def test_a_plain_no_is_one(text: str) -> None:
    assert says_no(text)


@pytest.mark.parametrize("text", YES)
def test_anything_else_is_an_answer(text: str) -> None:
    assert not says_no(text)


def test_thanks_are_the_writers_own() -> None:
    assert says_thanks("Vielen Dank für gestern!")
    assert not says_thanks("Hello\n> thank you")
