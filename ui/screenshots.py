"""Pictures of every screen, light and dark, of one data folder."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.context import open_context
from app.paths import resources_dir
from app.people.queries import people_ids, people_rows
from app.questions.sheet_page import sheet_page
from ui import theme
from ui.dialogs.settings.pages import PAGES
from ui.jobs import SerialRunner
from ui.main import make_application, quiet_qt
from ui.main_window import MainWindow
from ui.printing import sheet_picture
from ui.session import TABS, Session

SIZE = QSize(1280, 820)
SCHEMES = ("light", "dark")
SHOWN = {"contacts": "met", "email": "to_research", "questions": "said_yes"}
"""The stage of the person in hand on each tab: the one with most to show."""
TALK = "a talk"
"""Stands for the windows of a talk, which are pictured while one is played."""
DIALOGS = ("import", "book", "merge", "export")
BY_ACTION = {
    "ledger": "LedgerDialog",
    "named_tree": "NamedTree",
    "how_it_goes": "HowItGoesDialog",
    "look_back": "YearDialog",
    "landed": "LandingDialog",
    "history": "History",
    "my_card": "MyCard",
    "backups": "Backups",
    "calendars": "CalendarsDialog",
    "shortcuts": "ShortcutSheet",
    "new_person": "NewPerson",
}
"""Action → the class of the window that it opens."""
SETTINGS = {f"settings-{page.name}": page.name for page in PAGES}
"""Picture → the page of the settings that it shows."""
LAST = ("help", "lock")
SAMPLES = {"import": "later_export.csv", "book": "contacts.vcf"}
PAGE_WIDTH = 794
"""A4 at 96 dots to the inch."""


def take_all(data_dir: Path, now: str | None, folder: Path) -> list[Path]:
    """Write `SCREEN.png` and `SCREEN-dark.png` for every screen into a folder, made when missing.

    The screens are the tabs, the dream list, the import review of an export and of an address book,
    two cards compared, the export, the first page, the printed sheet, the windows of BY_ACTION,
    every page of the settings, the help, the lock, and the windows of a talk.
    """
    quiet_qt()
    app = make_application()
    theme.apply(app, SCHEMES[0])
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="askwell-empty-") as empty:
        taken = _take(app, Path(empty), now, folder, ["welcome"])
    screens = [*TABS, "dreams", *DIALOGS, *BY_ACTION, *SETTINGS, *LAST, "sheet", TALK]
    return taken + _take(app, data_dir, now, folder, screens)


def _take(
    app: QApplication, data_dir: Path, now: str | None, folder: Path, screens: list[str]
) -> list[Path]:
    session = Session(open_context(data_dir, now), SerialRunner())
    window = MainWindow(session)
    window.resize(SIZE)
    window.show()
    taken: list[Path] = []
    for scheme in SCHEMES:
        theme.apply(app, scheme)
        for name in screens:
            if name == TALK:
                continue
            file = folder / f"{name}{'' if scheme == SCHEMES[0] else f'-{scheme}'}.png"
            _picture(app, window, name, file)
            taken.append(file)
    if TALK in screens:
        from ui.talk_pictures import take_talk

        taken += take_talk(app, window, _person(session, "said_yes"), folder, SCHEMES)
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.close()
    return taken


def _picture(app: QApplication, window: MainWindow, name: str, file: Path) -> None:
    session = window.session
    if name == "sheet":
        page = sheet_page(session.store, session.clock, _person(session, "said_yes"))
        sheet_picture(page, PAGE_WIDTH).save(str(file))
    elif name == "dreams":
        _dreams(app, window, file)
    elif name in BY_ACTION:
        window.actions_.run(name)
        _opened(app, window, BY_ACTION[name], file)
    elif name in SETTINGS:
        window.menu.settings(SETTINGS[name])
        _opened(app, window, "SettingsDialog", file)
    elif name == "help":
        window.help.open_page("first_steps")
        assert window.help.shown is not None
        _grab(app, window.help.shown, file)
        window.help.close()
    elif name == "lock":
        _lock(app, window, file)
    elif name in DIALOGS:
        _dialog(app, window, name, file)
    else:
        _tab(app, window, name, file)


def _tab(app: QApplication, window: MainWindow, name: str, file: Path) -> None:
    session = window.session
    if name in TABS:
        session.open_tab(name, _person(session, SHOWN.get(name, "met")))
    _grab(app, window, file)


def _dialog(app: QApplication, window: MainWindow, name: str, file: Path) -> None:
    from app.people.duplicates import Pair
    from ui.dialogs.export import ExportDialog
    from ui.dialogs.import_review import ImportReview
    from ui.dialogs.merge import MergeDialog

    session = window.session
    if name in ("import", "book"):
        sample = resources_dir() / "sample"
        window.files.review([sample / SAMPLES[name]])
        dialog: QDialog = window.findChildren(ImportReview)[-1]
    elif name == "merge":
        first, second = people_ids(session.store)[:2]
        dialog = MergeDialog(session, [Pair(first, second, "chosen", "")], window)
    else:
        ids = people_ids(session.store)
        dialog = ExportDialog(session, ids[:3], ids[:5], window)
    dialog.open()
    _grab(app, dialog, file)
    dialog.reject()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _lock(app: QApplication, window: MainWindow, file: Path) -> None:
    """Picture the page of the lock; the sample data is not encrypted, so nothing is locked."""
    from ui.seal.lock_page import LockPage

    context = window.session.context
    page = LockPage(context.data_dir, context.secrets, window.session.jobs, window)
    page.setParent(None)
    page.resize(SIZE)
    page.show()
    _grab(app, page, file)
    page.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _opened(app: QApplication, window: MainWindow, class_name: str, file: Path) -> None:
    found = [d for d in window.findChildren(QDialog) if type(d).__name__ == class_name]
    _grab(app, found[-1], file)
    found[-1].close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _dreams(app: QApplication, window: MainWindow, file: Path) -> None:
    from ui.dialogs.dream_list import DreamList

    dreams = DreamList(window.session, window.actions_, window)
    dreams.show()
    _grab(app, dreams, file)
    dreams.reject()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _person(session: Session, stage: str) -> int:
    """Somebody at a stage, the one with most in common first; else anybody."""
    ids = people_ids(session.store)
    rows = people_rows(session.store, ids)
    shared = "SELECT count(*) FROM common_ground WHERE person_id = ?"
    fitting = [row for row in rows.values() if row.stage == stage]
    fitting.sort(key=lambda row: -session.store.sql(shared, (row.id,))[0][0])
    return fitting[0].id if fitting else ids[0]


def _grab(app: QApplication, widget: QWidget, file: Path) -> None:
    # Lay out and paint what was asked for just now.
    for _ in range(3):
        app.sendPostedEvents()
    widget.grab().save(str(file))
