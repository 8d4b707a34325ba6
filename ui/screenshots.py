"""Pictures of every screen, light and dark, of one data folder."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.context import open_context
from ui import theme
from ui.jobs import SerialRunner
from ui.main import make_application, quiet_qt
from ui.main_window import MainWindow
from ui.session import TABS, Session

SIZE = QSize(1280, 820)
SCHEMES = ("light", "dark")
SHOWN = {"contacts": "met", "email": "to_research", "questions": "said_yes"}
"""The stage of the person in hand on each tab: the one with most to show."""


def take_all(data_dir: Path, now: str | None, folder: Path) -> list[Path]:
    """Write `TAB.png` and `TAB-dark.png` for every tab into a folder, made when missing."""
    quiet_qt()
    app = make_application()
    theme.apply(app, SCHEMES[0])
    folder.mkdir(parents=True, exist_ok=True)
    session = Session(open_context(data_dir, now), SerialRunner())
    window = MainWindow(session)
    window.resize(SIZE)
    window.show()
    taken: list[Path] = []
    for scheme in SCHEMES:
        theme.apply(app, scheme)
        for name in TABS:
            session.open_tab(name, _person(session, SHOWN.get(name, "met")))
            taken.append(_grab(window, folder / f"{name}{_suffix(scheme)}.png"))
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    session.close()
    return taken


def _suffix(scheme: str) -> str:
    return "" if scheme == "light" else f"-{scheme}"


def _person(session: Session, stage: str) -> int | None:
    from app.people.queries import people_ids, people_rows

    ids = people_ids(session.store)
    rows = people_rows(session.store, ids)
    fitting = [row for row in rows.values() if row.stage == stage]
    with_why = "SELECT count(*) FROM common_ground WHERE person_id = ?"
    fitting.sort(key=lambda row: -session.store.sql(with_why, (row.id,))[0][0])
    return fitting[0].id if fitting else (ids[0] if ids else None)


def _grab(window: QWidget, file: Path) -> Path:
    app = QApplication.instance()
    assert app is not None
    # Lay out and paint what the change of tab asked for.
    for _ in range(3):
        app.sendPostedEvents()
    window.grab().save(str(file))
    return file
