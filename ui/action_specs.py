"""What every action is called, says, looks like, answers to, and when it can be used."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.session import Session

MENUS = ("file", "edit", "person", "view", "help")
MENU_TITLES = {
    "file": str(QT_TRANSLATE_NOOP("Actions", "&File")),
    "edit": str(QT_TRANSLATE_NOOP("Actions", "&Edit")),
    "person": str(QT_TRANSLATE_NOOP("Actions", "&Person")),
    "view": str(QT_TRANSLATE_NOOP("Actions", "&View")),
    "help": str(QT_TRANSLATE_NOOP("Actions", "&Help")),
}


@dataclass(frozen=True)
class ActionSpec:
    """One action: what it is called, says, looks like, answers to, and when it can be used.

    `text` and `tip` are literals marked for translation in the context "Actions". `tab` names the
    tab that carries the action out: it is opened first. `menu` is one of MENUS or "". `separate`
    puts a line above it in the menu. The keys of a `local` action work only in the widgets that
    it was added to.
    """

    id: str
    text: str
    tip: str = ""
    icon: str = ""
    shortcut: str = ""
    enabled_when: Callable[[Session], bool] | None = None
    menu: str = ""
    tab: str = ""
    checkable: bool = False
    separate: bool = False
    local: bool = False
    shown_when: Callable[[Session], bool] | None = None
    """Menus and buttons offer it only then; where None, always."""


def has_person(session: Session) -> bool:
    """Whether a person is in hand."""
    return session.person_id is not None


def is_aside(session: Session) -> bool:
    """Whether the person in hand is put aside."""
    sql = "SELECT 1 FROM person WHERE id = ? AND put_aside_at IS NOT NULL"
    return has_person(session) and bool(session.store.sql(sql, (session.person_id,)))


def in_series(session: Session) -> bool:
    """Whether a series of letters is being stepped through."""
    return session.in_series


def has_account(session: Session) -> bool:
    """Whether a mail account is set."""
    return session.settings.get("mail/account") is not None


def is_encrypted(session: Session) -> bool:
    """Whether the data is encrypted."""
    return session.store.key is not None


def can_undo(session: Session) -> bool:
    """Whether something can be taken back."""
    return session.store.undo_label is not None


def can_redo(session: Session) -> bool:
    """Whether something taken back can be done again."""
    return session.store.redo_label is not None


def _spec(
    action_id: str,
    text: str,
    tip: str = "",
    shortcut: str = "",
    menu: str = "",
    *,
    icon: str = "",
    when: Callable[[Session], bool] | None = None,
    tab: str = "",
    checkable: bool = False,
    separate: bool = False,
    local: bool = False,
    shown: Callable[[Session], bool] | None = None,
) -> ActionSpec:
    return ActionSpec(
        action_id, text, tip, icon, shortcut, when, menu, tab, checkable, separate, local, shown
    )  # fmt: skip


def _(context: str, text: str) -> str:
    return str(QT_TRANSLATE_NOOP(context, text))


PUT_ASIDE = _("Actions", "Put a&side")
TAKE_BACK = _("Actions", "Take b&ack")
SPECS: tuple[ActionSpec, ...] = (
    _spec("import_files", _("Actions", "&Import…"),
          _("Actions", "Look at a file first; nothing is written until you press Import"),
          "Ctrl+O", "file", icon="import"),
    _spec("import_folder", _("Actions", "Import a &folder…"),
          _("Actions", "Look at an unzipped export first"), "Ctrl+Shift+O", "file"),
    _spec("look_for_replies", _("Actions", "&Look for replies"),
          _("Actions", "Ask your mail server who here wrote; headers alone, nothing is marked"),
          "F5", "file", icon="mail", shown=has_account),
    _spec("export_people", _("Actions", "&Export…"),
          _("Actions", "Hand people out as vCards or as a table"), "Ctrl+Shift+E", "file"),
    _spec("add_sample", _("Actions", "Look around with &sample people"),
          _("Actions", "Invented people to try things with; one click takes them away"),
          "", "file", separate=True),
    _spec("remove_sample", _("Actions", "Take the sample people a&way"),
          _("Actions", "Your own people stay"), "", "file"),
    _spec("backups", _("Actions", "&Copies of my data…"),
          _("Actions", "Put an earlier copy back, or save everything as one file"),
          "", "file", separate=True),
    _spec("exchange", _("Actions", "E&xchange with my other computer"),
          _("Actions", "Look whether it sent something newer, and send what is new here"),
          "", "file"),
    _spec("lock_now", _("Actions", "&Lock now"),
          _("Actions", "Hide everything until you unlock it; this needs encryption"),
          "Ctrl+Shift+K", "file", when=is_encrypted, separate=True),
    _spec("quit", _("Actions", "&Quit"), "", "Ctrl+Q", "file", separate=True),
    _spec("undo", _("Actions", "&Undo"), _("Actions", "Take the last change back"),
          "Ctrl+Z", "edit", icon="undo", when=can_undo),
    _spec("redo", _("Actions", "&Redo"), _("Actions", "Do again what was taken back"),
          "Ctrl+Shift+Z", "edit", icon="redo", when=can_redo),
    _spec("history", _("Actions", "H&istory…"),
          _("Actions", "The last 50 steps: go back to any of them, and forward again"),
          "Ctrl+H", "edit"),
    _spec("paste_files", _("Actions", "&Paste a file"),
          _("Actions", "Look at a copied file first; nothing is written until you press Import"),
          "Ctrl+V", "edit", icon="paste", separate=True),
    _spec("find", _("Actions", "&Find…"), _("Actions", "Search people, notes, e-mails, questions"),
          "Ctrl+F", "edit", icon="search", separate=True),
    _spec("my_card", _("Actions", "My &card…"),
          _("Actions", "Who you are: your letters and what you have in common come from it"),
          "Ctrl+Shift+P", "edit", separate=True),
    _spec("mail_account", _("Actions", "My mail acc&ount…"),
          _("Actions", "Off until you set one: drafts go into it, replies are looked for in it"),
          "", "edit"),
    _spec("calendars", _("Actions", "My ca&lendars…"),
          _("Actions", "What they take up is kept free when times are proposed"), "", "edit"),
    _spec("dream_list", _("Actions", "&Dream list…"),
          _("Actions", "The companies and titles you dream of, and who is there"),
          "Ctrl+D", "edit"),
    _spec("settings", _("Actions", "Se&ttings…"),
          _("Actions", "What Askwell does by itself, and how it looks"),
          "Ctrl+,", "edit", separate=True),
    _spec("new_person", _("Actions", "&New person"), _("Actions", "Add a person by hand"),
          "Ctrl+N", "person", icon="plus", tab="contacts"),
    _spec("write_email", _("Actions", "Write &e-mail"),
          _("Actions", "Open a draft filled from what is known"),
          "Ctrl+E", "person", icon="mail", when=has_person, tab="email", separate=True),
    _spec("save_to_drafts", _("Actions", "Save to &Drafts"),
          _("Actions", "Put this letter among the drafts of your mail account; you send it"),
          "Ctrl+Shift+D", "person", when=has_person, tab="email", shown=has_account),
    _spec("insert_times", _("Actions", "Insert free &times"),
          _("Actions", "Choose times at which you both can talk; they go into the letter"),
          "Ctrl+Shift+T", "person", when=has_person, tab="email"),
    _spec("write_series", _("Actions", "Write e-&mails…"),
          _("Actions", "One letter of their own to everybody chosen in the list"),
          "Ctrl+Shift+M", "person", when=has_person, tab="contacts"),
    _spec("series_next", _("Actions", "Ne&xt letter"),
          _("Actions", "The next letter of the series"),
          "Alt+Right", "view", when=in_series, separate=True, tab="email"),
    _spec("series_previous", _("Actions", "P&revious letter"),
          _("Actions", "The letter before in the series"),
          "Alt+Left", "view", when=in_series, tab="email"),
    _spec("open_and_next", _("Actions", "&Open and next"),
          _("Actions", "Open this draft in the mail program and show the next one"),
          "Ctrl+Shift+Return", "view", when=in_series, tab="email"),
    _spec("mark_sent", _("Actions", "Mark as &sent"),
          _("Actions", "Note that you sent this letter"),
          "Ctrl+Shift+S", "person", when=has_person, tab="email"),
    _spec("drop_draft", _("Actions", "Drop the d&raft"),
          _("Actions", "Put this letter away; Undo brings it back"),
          "", "person", when=has_person, tab="email"),
    _spec("print_sheet", _("Actions", "&Print sheet"),
          _("Actions", "Print the questions for this talk"),
          "Ctrl+P", "person", icon="print", when=has_person, tab="questions"),
    _spec("plan_talk", _("Actions", "Agree on a &talk…"),
          _("Actions", "Note when you talk, or move the talk that is agreed"),
          "Ctrl+T", "person", icon="calendar", when=has_person, separate=True),
    _spec("interview_mode", _("Actions", "&Interview mode"),
          _("Actions", "One question at a time, with notes saved as you type"),
          "Ctrl+I", "person", icon="talk", when=has_person),
    _spec("type_answers", _("Actions", "T&ype in answers…"),
          _("Actions", "From paper to screen, in the order of the sheet"),
          "Ctrl+Shift+I", "person", when=has_person),
    _spec("add_note", _("Actions", "Add &note"), _("Actions", "Note something with its source"),
          "Ctrl+Shift+N", "person", icon="note", when=has_person, tab="contacts"),
    _spec("open_linkedin", _("Actions", "Open &LinkedIn"),
          _("Actions", "Open the profile in the browser"),
          "", "person", icon="link", when=has_person, tab="contacts", separate=True),
    _spec("open_company", _("Actions", "Open &company page"),
          _("Actions", "Open the page of the company in the browser"),
          "", "person", icon="link", when=has_person, tab="contacts"),
    _spec("web_search", _("Actions", "&Web search"),
          _("Actions", "Search the web for this person"),
          "", "person", icon="search", when=has_person, tab="contacts"),
    _spec("team_page", _("Actions", "&Team page"),
          _("Actions", "Open the team page of the company, or look for it"),
          icon="link", when=has_person, tab="contacts"),
    _spec("news_search", _("Actions", "&News"),
          _("Actions", "Search the news for this person"),
          icon="search", when=has_person, tab="contacts"),
    _spec("video_search", _("Actions", "&Videos"),
          _("Actions", "Search talks and videos of this person"),
          icon="search", when=has_person, tab="contacts"),
    _spec("x_search", _("Actions", "&X"),
          _("Actions", "Search X for this person"),
          icon="search", when=has_person, tab="contacts"),
    _spec("scholar_search", _("Actions", "&Scholarly articles"),
          _("Actions", "Search articles that this person wrote"),
          icon="search", when=has_person, tab="contacts"),
    _spec("paste_clipping", _("Actions", "Paste a c&lipping"),
          _("Actions", "Keep the copied words or link with this person, with source and date"),
          "Ctrl+Shift+V", "person", icon="paste", when=has_person, tab="contacts"),
    _spec("attach_file", _("Actions", "Attach a &file…"),
          _("Actions", "Keep a copy of a file with this person"),
          "", "person", icon="plus", when=has_person, tab="contacts"),
    _spec("put_aside", PUT_ASIDE,
          _("Actions", "Propose this person no more, or propose them again"),
          "", "person", when=has_person, tab="contacts", separate=True),
    _spec("keep_in_touch", _("Actions", "&Keep in touch…"),
          _("Actions", "How often you want to hear of each other, for all who are chosen"),
          "", "person", when=has_person, tab="contacts"),
    _spec("merge_person", _("Actions", "&Make one card…"),
          _("Actions", "Compare with who may be the same, or the two chosen in the list"),
          "", "person", when=has_person, tab="contacts", separate=True),
    _spec("find_duplicates", _("Actions", "&Find duplicates…"),
          _("Actions", "Look for people who are on two cards"), "", "person"),
    _spec("delete_person", _("Actions", "&Delete"),
          _("Actions", "Take this person out; Undo brings everything back"),
          "Delete", "person", icon="trash", when=has_person, tab="contacts", separate=True,
          local=True),
    _spec("forget_person", _("Actions", "Forget for &good…"),
          _("Actions", "Erase this person everywhere and keep them from coming back"),
          "", "person", when=has_person, tab="contacts"),
    _spec("tab_today", _("Actions", "&Today"), _("Actions", "What to do next"),
          "Ctrl+1", "view"),
    _spec("tab_contacts", _("Actions", "&Contacts"), _("Actions", "The people"),
          "Ctrl+2", "view"),
    _spec("tab_email", _("Actions", "&Email"), _("Actions", "The drafts"), "Ctrl+3", "view"),
    _spec("tab_questions", _("Actions", "&Questions"), _("Actions", "The sheets for your talks"),
          "Ctrl+4", "view"),
    _spec("all_answers", _("Actions", "&All answers"),
          _("Actions", "One question, and what everybody answered"),
          "Ctrl+Shift+F", "view", separate=True),
    _spec("ledger", _("Actions", "P&romises…"),
          _("Actions", "What you owe and are owed, by when"), "Ctrl+L", "view"),
    _spec("named_tree", _("Actions", "Who named &whom…"),
          _("Actions", "The names people gave you, as a tree"), "Ctrl+Shift+L", "view"),
    _spec("how_it_goes", _("Actions", "How it &goes…"),
          _("Actions", "Your own figures, each with its count"), "Ctrl+G", "view"),
    _spec("look_back", _("Actions", "Look &back on a year…"),
          _("Actions", "What happened in a year, in words and figures"), "", "view"),
    _spec("landed", _("Actions", "I &have landed…"),
          _("Actions", "Tell everybody who helped how it ended, one letter after the other"),
          "", "view"),
    _spec("appearance_system", _("Actions", "As the &system"),
          _("Actions", "Light or dark as the system says"), "", "view", checkable=True,
          separate=True),
    _spec("appearance_light", _("Actions", "&Light"), "", "", "view", checkable=True),
    _spec("appearance_dark", _("Actions", "&Dark"), "", "", "view", checkable=True),
    _spec("help", _("Actions", "&Help"),
          _("Actions", "The page of help on what is in front"), "F1", "help", icon="help"),
    _spec("shortcuts", _("Actions", "&Keyboard shortcuts"),
          _("Actions", "Every action and its keys"), "Ctrl+F1", "help"),
    _spec("whats_new", _("Actions", "What is &new"),
          _("Actions", "What changed from version to version"), "", "help"),
    _spec("look_for_updates", _("Actions", "Look for a new &version"),
          _("Actions", "Open the page where new versions are; nothing is asked by itself"),
          "", "help"),
    _spec("open_log_folder", _("Actions", "Open the &log folder"), "", "", "help"),
    _spec("about", _("Actions", "&About Askwell"), "", "", "help", separate=True),
)  # fmt: skip
