"""Which page of help belongs to which window."""

FIRST = "first_steps"
TABS = {
    "today": "today",
    "contacts": "contacts",
    "email": "email",
    "questions": "questions",
}
DIALOGS = {
    "About": "your_data",
    "AllAnswers": "talk",
    "Backups": "copies",
    "CalendarsDialog": "free_times",
    "DamageDialog": "trouble",
    "DayDialog": "today",
    "DreamList": "dream_list",
    "CrashDialog": "trouble",
    "EntryDialog": "contacts",
    "ExportDialog": "copies",
    "FactDialog": "contacts",
    "FreeTimesDialog": "free_times",
    "ForgetDialog": "your_data",
    "HowItGoesDialog": "figures",
    "History": "history",
    "ImportReview": "import",
    "InterviewMode": "talk",
    "KeepInTouch": "contacts",
    "LandingDialog": "promises",
    "LedgerDialog": "promises",
    "MergeDialog": "duplicates",
    "MyCard": "my_card",
    "MomentDialog": "contacts",
    "NamedTree": "promises",
    "NewPerson": "contacts",
    "NewerThere": "two_computers",
    "PaperToScreen": "talk",
    "PassphraseDialog": "copies",
    "QuestionForm": "questions",
    "RescueDialog": "trouble",
    "SeveralSheets": "questions",
    "SettingsDialog": "settings",
    "StartLock": "protection",
    "SwitchOnDialog": "protection",
    "ShortcutSheet": "keyboard",
    "TalkDialog": "talk",
    "TaskForm": "questions",
    "TemplateEditor": "email",
    "WhyDialog": "today",
    "YearDialog": "figures",
}
"""By the name of the class: nothing is loaded to know it."""


def page_of_dialog(class_name: str, tab: str) -> str:
    """The page of a dialog; one without a page of its own has that of the tab behind it."""
    return DIALOGS.get(class_name) or page_of_tab(tab)


def page_of_tab(tab: str) -> str:
    """The page of a tab."""
    return TABS.get(tab, FIRST)
