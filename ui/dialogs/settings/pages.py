"""Which pages the settings have, in their order; each is loaded when it is first looked at."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Page:
    """One page: its name, its title, and its class, called with (session, actions, parent)."""

    name: str
    title: str
    """A literal marked for translation in the context "SettingsDialog"."""
    module: str
    class_name: str


PAGES: tuple[Page, ...] = (
    Page(
        "appearance",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Appearance")),
        "ui.dialogs.settings.appearance",
        "AppearancePage",
    ),
    Page(
        "language",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Language")),
        "ui.dialogs.settings.language",
        "LanguagePage",
    ),
    Page(
        "reminders",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Reminders")),
        "ui.dialogs.settings.reminders",
        "RemindersPage",
    ),
    Page(
        "numbers",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Numbers")),
        "ui.dialogs.settings.numbers",
        "NumbersPage",
    ),
    Page(
        "updates",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "New versions")),
        "ui.dialogs.settings.updates",
        "UpdatesPage",
    ),
    Page(
        "mail_account",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Mail account")),
        "ui.dialogs.settings.mail_account",
        "MailAccountPage",
    ),
    Page(
        "protection",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Protection")),
        "ui.dialogs.settings.protection",
        "ProtectionPage",
    ),
    Page(
        "copies",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Copies")),
        "ui.dialogs.settings.copies",
        "CopiesPage",
    ),
    Page(
        "computers",
        str(QT_TRANSLATE_NOOP("SettingsDialog", "Two computers")),
        "ui.dialogs.settings.computers",
        "ComputersPage",
    ),
)
