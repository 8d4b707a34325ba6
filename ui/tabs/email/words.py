"""The words for kinds of letters."""

from PySide6.QtCore import QCoreApplication


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
    }[kind]


def heading_words(kind: str, name: str) -> str:
    """Return the heading over a letter."""
    return tr("{kind}: {name}").format(kind=kind_words(kind), name=name)
