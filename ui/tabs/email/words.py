"""The words for kinds of letters."""

from PySide6.QtCore import QCoreApplication

from app.language import counted


def tr(text: str) -> str:
    """Translate a text of the Email tab."""
    return QCoreApplication.translate("Letters", text)


def kind_words(kind: str) -> str:
    """Return what a kind of letter is called."""
    return {
        "first": tr("First e-mail"),
        "second_person": tr("First e-mail, second person"),
        "volunteer": tr("Offer to help"),
        "remind": tr("Reminder"),
        "confirm": tr("Confirm the talk"),
        "reschedule": tr("Move the talk"),
        "thank": tr("Thank-you"),
        "stay_in_touch": tr("Stay in touch"),
        "congratulate": tr("Congratulation"),
        "refer": tr("Ask about a name"),
        "mentor": tr("Ask for a rhythm"),
        "tell": tr("Tell who named them"),
        "close_loop": tr("How it ended"),
        "declined": tr("Answer to a no"),
        "note": tr("LinkedIn note"),
    }[kind]


def heading_words(kind: str, name: str) -> str:
    """Return the heading over a letter."""
    return tr("{kind}: {name}").format(kind=kind_words(kind), name=name)


def element_words(name: str, reader: str) -> str:
    """Return what one of the five elements is called; `reader` is whom the letter is to."""
    return {
        "who": tr("Who you are and what you do"),
        "share": tr("What you share"),
        "help": tr("How {name} can help").format(name=reader or tr("they")),
        "ask": tr("One clear request"),
        "times": tr("Times you are free"),
    }[name]


def element_help(name: str) -> str:
    """Return what to write for an element that was not found."""
    return {
        "who": tr("One line will do: “I am a nurse in Leeds.”"),
        "share": tr("A school, an employer, somebody you both know."),
        "help": tr("What could only this person tell you?"),
        "ask": tr("One question, such as: “Would you have 20 minutes for a call?”"),
        "times": tr("Two or three times, or “any morning next week”."),
    }[name]


def note_words(code: str) -> str:
    """Return what a note of the check says, in short."""
    return {
        "many_questions": tr("More than one question"),
        "not_a_question": tr("The request is not put as a question"),
        "job_words": tr("This asks for a job"),
        "empty_phrase": tr("This says nothing"),
        "link": tr("A link makes people careful"),
        "placeholder": tr("Something was not filled in"),
        "name": tr("The card spells the name otherwise"),
        "other_name": tr("A name from another letter?"),
        "other_company": tr("A company from another letter?"),
        "past_time": tr("This time is over"),
        "booked_time": tr("This time is taken"),
        "wrong_day": tr("Day and date do not fit"),
        "not_english": tr("Not looked at for the five parts"),
    }[code]


def note_why(code: str, said: str) -> str:
    """Return why a note stands there; `said` are the words of the letter that it is about."""
    quoted = {
        "name": tr("“{said}” is not how the card writes it."),
        "other_name": tr("“{said}” is somebody else on your list."),
        "other_company": tr("“{said}” is not on this card."),
        "past_time": tr("{said} has passed."),
        "booked_time": tr("{said} is promised to somebody else."),
        "wrong_day": tr("Look {said} up in the calendar."),
    }
    if code in quoted:
        return quoted[code].format(said=" ".join(said.split()))
    return {
        "many_questions": tr("One is easier to say yes to than two."),
        "not_a_question": tr("A question asks for an answer."),
        "job_words": tr("A first letter asks for a talk."),
        "empty_phrase": tr("Leave it out: the first line is read most."),
        "link": tr("Filters too. Keep it for later."),
        "placeholder": tr("The reader would see it."),
        "not_english": tr("They are not found in letters of this language."),
    }[code]


def way_words(way: str) -> str:
    """Return what a way out of a letter is called on its button."""
    return {
        "mailto": tr("Open in mail program"),
        "eml": tr("Open as a draft file"),
        "gmail": tr("Open in Gmail"),
        "outlook": tr("Open in Outlook.com"),
        "outlook_work": tr("Open in Outlook for work"),
        "clipboard": tr("Copy and open an empty draft"),
    }[way]


def way_tip(way: str) -> str:
    """Return what happens on the way; it is always the person who sends."""
    return {
        "mailto": tr("Your mail program shows the draft; you send it"),
        "eml": tr("The letter as an .eml file, opened in your mail program; you send it"),
        "gmail": tr("Your browser shows the draft; you send it"),
        "outlook": tr("Your browser shows the draft; you send it"),
        "outlook_work": tr("Your browser shows the draft; you send it"),
        "clipboard": tr("The text is on the clipboard, to be pasted into an empty draft"),
    }[way]


def gap_words(gaps: int) -> str:
    """Return how many gaps of a letter are still open."""
    return counted(
        "1 gap in [brackets] is yours to fill", "{n} gaps in [brackets] are yours to fill", gaps
    )
