"""Opens every window of the program on the sample people: for tests that look at all of them.

A new dialog gets a line in WINDOWS; `test_for_everyone.py` says so when it is missing.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from app.demo import add_sample, be_sample
from app.people.duplicates import Pair
from app.people.queries import people_ids, people_rows
from app.questions.bank import bank
from app.store.models import Event
from ui.main_window import MainWindow


def settle(window: MainWindow) -> None:
    """Bring the sample people, with a card and a dream list, and take one in hand."""
    window.session.write(be_sample)
    window.session.write(add_sample)
    window.session.person_id = with_stage(window, "met")


def with_stage(window: MainWindow, stage: str) -> int:
    """Somebody who stands at this stage."""
    rows = people_rows(window.session.store, people_ids(window.session.store))
    return next(row.id for row in rows.values() if row.stage == stage)


def _tab(name: str, stage: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.session.person_id = with_stage(window, stage)
        window.show_tab(name)
        return window

    return show


def _by_action(action_id: str, class_name: str, stage: str = "met"):
    def show(window: MainWindow) -> QWidget:
        window.session.person_id = with_stage(window, stage)
        window.actions_.run(action_id)
        return _shown(window, class_name)

    return show


def _shown(window: MainWindow, class_name: str) -> QDialog:
    found = [d for d in window.findChildren(QDialog) if type(d).__name__ == class_name]
    assert found, f"no {class_name} opened"
    return found[-1]


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _import(sample: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        from app.paths import resources_dir

        window.files.review([resources_dir() / "sample" / sample])
        return _shown(window, "ImportReview")

    return show


def _merge(window: MainWindow) -> QWidget:
    from ui.dialogs.merge import MergeDialog

    first, second = people_ids(window.session.store)[:2]
    return _opened(MergeDialog(window.session, [Pair(first, second, "chosen", "")], window))


def _export(window: MainWindow) -> QWidget:
    from ui.dialogs.export import ExportDialog

    ids = people_ids(window.session.store)
    return _opened(ExportDialog(window.session, ids[:3], ids[:5], window))


def _fact(window: MainWindow) -> QWidget:
    from ui.dialogs.fact import FactDialog

    return _opened(FactDialog(window.session, with_stage(window, "said_yes"), window))


def _moment(window: MainWindow) -> QWidget:
    from ui.dialogs.moment import MomentDialog

    at = window.session.store.get(Event, 1).at
    return _opened(MomentDialog(window.session, at, window))


def _entry(window: MainWindow) -> QWidget:
    from ui.tabs.contacts.entry import EntryDialog
    from ui.tabs.contacts.lines import Corrected

    at = window.session.store.get(Event, 1).at
    whole = Corrected(at, "What was said, in a few words", "About trains", 20, "phone")
    return _opened(EntryDialog(window.session, "They wrote", whole, window))


def _free_times(window: MainWindow) -> QWidget:
    from ui.tabs.email.free_times import FreeTimesDialog

    person_id = with_stage(window, "to_research")
    return _opened(FreeTimesDialog(window.session, person_id, "Hana Nakamura", window))


def _templates(window: MainWindow) -> QWidget:
    from ui.dialogs.template_editor import TemplateEditor

    return _opened(TemplateEditor(window.session, "", window))


def _crash(window: MainWindow) -> QWidget:
    from ui.dialogs.crash_report import CrashDialog

    return _opened(CrashDialog("What failed, without names.\n" * 20, None, window))


def _sheets(window: MainWindow) -> QWidget:
    from ui.tabs.questions.page_menu import SeveralSheets

    return _opened(SeveralSheets(window.session, window))


def _question(window: MainWindow) -> QWidget:
    from ui.tabs.questions.forms import QuestionForm

    question = bank(window.session.store)[0]
    return _opened(QuestionForm(window.session, question, window))


def _task(window: MainWindow) -> QWidget:
    from ui.tabs.questions.bank_rows import BankRow
    from ui.tabs.questions.forms import TaskForm

    question = bank(window.session.store)[0]
    return _opened(TaskForm(BankRow(question=question, words="What is it?"), "", window))


def _interview(window: MainWindow) -> QWidget:
    from ui.dialogs.interview_mode import InterviewMode

    mode = InterviewMode(window.session, with_stage(window, "said_yes"), window)
    mode.show()
    mode.start()
    return mode


def _after(window: MainWindow) -> QWidget:
    mode = _interview(window)
    mode.end()  # type: ignore[attr-defined]
    return mode


def _settings(page: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        window.menu.settings(page)
        return _shown(window, "SettingsDialog")

    return show


def _encrypt(window: MainWindow) -> QWidget:
    from ui.seal.switch_on import SwitchOnDialog

    return _opened(SwitchOnDialog(window.session, window))


def _phrase(window: MainWindow) -> QWidget:
    dialog = _encrypt(window)
    dialog.steps.setCurrentIndex(1)  # type: ignore[attr-defined]
    return dialog


def _start_lock(window: MainWindow) -> QWidget:
    from ui.seal.start import StartLock

    context = window.session.context
    made = StartLock(context.data_dir, context.secrets, window.session.jobs, window)
    made.form.other_way.click()
    return _opened(made)


def _keep_in_touch(window: MainWindow) -> QWidget:
    from ui.dialogs.keep_in_touch import KeepInTouch

    return _opened(KeepInTouch(window.session, people_ids(window.session.store)[:3], window))


def _put_off(window: MainWindow) -> QWidget:
    from ui.tabs.today.put_off import DayDialog

    return _opened(DayDialog(window.session, window.session.clock.today(), window))


def _not_needed(window: MainWindow) -> QWidget:
    from app.cadence.due import due_steps
    from ui.tabs.today.put_off import WhyDialog

    step = due_steps(window.session.store, window.session.clock)[0]
    return _opened(WhyDialog(step, window))


def _passphrase(window: MainWindow) -> QWidget:
    from ui.safety.passphrase import PassphraseDialog

    lead = "Whoever has the file needs the passphrase to open it."
    return _opened(PassphraseDialog("Seal the file", lead, True, window))


def _damage(window: MainWindow) -> QWidget:
    from ui.safety.damage import DamageDialog

    return _opened(DamageDialog(window))


def _rescue(window: MainWindow) -> QWidget:
    from ui.safety.rescue import RescueDialog

    session = window.session
    path = session.context.data_dir / "rescued" / "askwell.db"
    path.parent.mkdir()
    session.store.db.execute_sql("VACUUM INTO ?", (str(path),))
    return _opened(RescueDialog(path, session.clock, None, session.jobs, window))


def _newer_there(window: MainWindow) -> QWidget:
    from app.export.exchange import Device, note_device
    from tests.two_computers import Computer

    data, clock = window.session.context.data_dir, window.session.clock
    (data / "shared").mkdir()
    desk = Computer(data / "desk", data / "shared", clock, "The desk")
    desk.add("Ada")
    desk.send()
    desk.store.close()
    note_device(data, Device("b" * 32, "The laptop", str(data / "shared")))
    window.actions_.run("exchange")
    # No second question once this one is closed.
    note_device(data, Device("b" * 32))
    return _shown(window, "NewerThere")


def _help(window: MainWindow) -> QWidget:
    window.help.open_page("today")
    assert window.help._shown is not None
    return window.help._shown


def _settings_pages() -> dict[str, Callable[[MainWindow], QWidget]]:
    from ui.dialogs.settings.pages import PAGES

    return {f"settings_{page.name}": _settings(page.name) for page in PAGES}


WINDOWS: dict[str, Callable[[MainWindow], QWidget]] = {
    "today": _tab("today", "met"),
    "contacts": _tab("contacts", "met"),
    "email": _tab("email", "to_research"),
    "questions": _tab("questions", "said_yes"),
    "import": _import("later_export.csv"),
    "import_book": _import("contacts.vcf"),
    "merge": _merge,
    "export": _export,
    "fact": _fact,
    "moment": _moment,
    "entry": _entry,
    "free_times": _free_times,
    "templates": _templates,
    "crash": _crash,
    "several_sheets": _sheets,
    "question": _question,
    "task": _task,
    "interview": _interview,
    "after": _after,
    "encrypt": _encrypt,
    "phrase": _phrase,
    "start_lock": _start_lock,
    "help": _help,
    "keep_in_touch": _keep_in_touch,
    "put_off": _put_off,
    "not_needed": _not_needed,
    "passphrase": _passphrase,
    "damage": _damage,
    "rescue": _rescue,
    "newer_there": _newer_there,
    "dream_list": _by_action("dream_list", "DreamList"),
    "my_card": _by_action("my_card", "MyCard"),
    "calendars": _by_action("calendars", "CalendarsDialog"),
    "backups": _by_action("backups", "Backups"),
    "history": _by_action("history", "History"),
    "shortcuts": _by_action("shortcuts", "ShortcutSheet"),
    "about": _by_action("about", "About"),
    "new_person": _by_action("new_person", "NewPerson"),
    "forget": _by_action("forget_person", "ForgetDialog"),
    "talk": _by_action("plan_talk", "TalkDialog", "said_yes"),
    "paper": _by_action("type_answers", "PaperToScreen", "said_yes"),
    "ledger": _by_action("ledger", "LedgerDialog"),
    "named_tree": _by_action("named_tree", "NamedTree"),
    "landed": _by_action("landed", "LandingDialog"),
    "how_it_goes": _by_action("how_it_goes", "HowItGoesDialog"),
    "look_back": _by_action("look_back", "YearDialog"),
    "answers": _by_action("all_answers", "AllAnswers"),
    **_settings_pages(),
}
"""Name → what opens the window and returns it, shown."""


def close(window: MainWindow, shown: QWidget) -> None:
    """Close what an opener opened."""
    if isinstance(shown, QDialog):
        shown.done(0)
        shown.close()
        shown.deleteLater()
    window.help.close()
