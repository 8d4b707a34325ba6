"""What kind of thing two people share, in words."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate a text of what is shared."""
    return QCoreApplication.translate("CommonCard", text)


def kind_words(kind: str) -> str:
    """Return what kind of thing is shared."""
    return {
        "school": tr("School"),
        "employer": tr("Employer"),
        "acquaintance": tr("Acquaintance"),
        "group": tr("Group"),
        "cause": tr("Cause"),
        "certification": tr("Certificate"),
        "training": tr("Training"),
        "team_place": tr("Work place"),
        "place": tr("Place"),
        "language": tr("Language"),
        "other": tr("Shared"),
    }.get(kind, kind)
