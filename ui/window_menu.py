"""What the menus of the window open; a dialog is loaded when it is first asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.changes import Changes
from ui import theme
from ui.actions import Actions
from ui.browser import open_file
from ui.session import Session

if TYPE_CHECKING:
    from ui.tabs.base import Tab


class WindowMenu(QObject):
    """Binds the actions that open a dialog or concern the whole program."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        chosen_people: Callable[[], "Tab | None"],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._chosen_people = chosen_people
        self._window = window
        actions.bind("export_people", self.export)
        actions.bind("find_duplicates", self.find_duplicates)
        actions.bind("add_sample", self.add_sample)
        actions.bind("remove_sample", self.remove_sample)
        actions.bind("settings", self.settings)
        actions.bind("my_card", self.my_card)
        actions.bind("backups", self.backups)
        actions.bind("history", self.history)
        actions.bind("calendars", self.calendars)
        actions.bind("dream_list", self.dream_list)
        actions.bind("shortcuts", self.shortcuts)
        actions.bind("about", self.about)
        actions.bind("open_log_folder", self.open_log_folder)
        for name in theme.APPEARANCES:
            actions.bind(f"appearance_{name}", partial(self.choose_appearance, name))
        self._mark_appearance(str(session.settings.get(theme.APPEARANCE, "system")))

    def _mark_appearance(self, appearance: str) -> None:
        for name in theme.APPEARANCES:
            self._actions[f"appearance_{name}"].setChecked(name == appearance)

    def choose_appearance(self, appearance: str) -> None:
        """Show everything light, dark, or as the system says, from now on."""
        self._mark_appearance(appearance)
        self._session.remember(theme.APPEARANCE, appearance)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, appearance)

    def settings(self, page: str = "") -> None:
        """Show the settings, at the page of this name."""
        from ui.dialogs.settings import SettingsDialog

        SettingsDialog(self._session, self._actions, page, self._window).open()

    def shortcuts(self) -> None:
        """Show every action with its keys."""
        from ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._actions, self._window).open()

    def my_card(self) -> None:
        """Show who the person is."""
        from ui.dialogs.my_card import MyCard

        MyCard(self._session, self._window).open()

    def calendars(self, dropped: Sequence[Path] = ()) -> None:
        """Show the calendars that count as mine, and ask about dropped ones."""
        from ui.dialogs.calendars import CalendarsDialog

        CalendarsDialog(self._session, dropped, self._window).open()

    def dream_list(self) -> None:
        """Show the companies and titles dreamt of."""
        from ui.dialogs.dream_list import DreamList

        DreamList(self._session, self._actions, self._window).open()

    def find_duplicates(self) -> None:
        """Look for people who are on two cards."""
        from ui.dialogs.merge import MergeDialog

        MergeDialog(self._session, parent=self._window).open()

    def export(self) -> None:
        """Hand people out: those listed, if a list was seen."""
        from ui.dialogs.export import open_export

        open_export(self._session, self._chosen_people(), self._window)

    def about(self) -> None:
        """Say which program this is and where its data lies."""
        from ui.dialogs.about import About

        About(self._session.context.data_dir, self._window).open()

    def backups(self) -> None:
        """Show the copies of the data."""
        from ui.dialogs.backups import Backups

        Backups(self._session, self._window).open()

    def history(self) -> None:
        """Show the steps that can be taken back."""
        from ui.dialogs.history import History

        History(self._session, self._window).open()

    def open_log_folder(self) -> None:
        """Show the log in the file manager."""
        from app.logs import log_folder

        open_file(log_folder(self._session.context.data_dir))

    def add_sample(self) -> None:
        """Bring invented people to look around with."""
        from app.demo import add_sample

        self._session.write(
            add_sample, on_done=self._on_sample_added, label=self.tr("Adding sample people")
        )

    def _on_sample_added(self, changes: Changes) -> None:
        if changes:
            self._session.say(self.tr("Invented people to look around with."), "remove_sample")

    def remove_sample(self) -> None:
        """Take the invented people away."""
        from app.demo import remove_sample

        self._session.write(remove_sample, label=self.tr("Taking the sample people away"))
