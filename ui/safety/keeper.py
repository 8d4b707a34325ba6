"""Looks after the data while the window is open: is it whole, safe where it lies, and copied?"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.changes import Changes
from app.errors import AppError
from app.settings import Settings
from ui.actions import Actions
from ui.session import Session

if TYPE_CHECKING:
    from app.export.exchange import News
    from app.store.health import Health
    from app.store.places import Place

KEEP = "keep"
"""The queue of this work: it waits for nobody who reads, and nobody waits for it."""
OPEN = "window/open"
WARNED = "window/place"
RUNNING = "talk/running"
COPIES = "copies/folder"
"""The setting that app.export.scheduled keeps."""
SEND_PAUSE = 120_000
"""Milliseconds of quiet before what changed is put into the folder of the other computer."""


class Keeper(QObject):
    """Begins after the first picture. Everything runs beside the window and is said once."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.is_damaged = False
        """The person wants to see what can be saved; the window closes for it."""
        self._has_begun = False
        self._passphrase = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEND_PAUSE)
        self._pause.timeout.connect(self.send)
        actions.bind("exchange", self.exchange)
        session.damage_found.connect(self.tell_of_damage)
        session.changed.connect(self._on_changed)

    # At the start.

    def begin(self) -> None:
        """Look at the store; copies and the other computer follow once it is known to be whole."""
        from app.store.health import look_at

        self._session.remember(OPEN, 0)
        self._job(look_at, self._on_looked)

    def _on_looked(self, health: "Health") -> None:
        self._has_begun = True
        if not health.whole:
            self.tell_of_damage()
            return
        from app.store.backup import back_up_daily

        self._tell(health)
        self._job(note_open, self._on_noted)
        self._job(back_up_daily)
        if self._session.settings.get(COPIES):
            # Loaded only where it is used: what writes archives takes room.
            from app.export.scheduled import copy_if_due

            self._job(copy_if_due)
        self._look_for_news()

    def _tell(self, health: "Health") -> None:
        from ui.safety.words import whole_moment

        clock = self._session.clock
        if health.copy_people:
            words = self.tr("Nobody is here, but the newest copy holds people: {count}.")
            count = self._window.locale().toString(health.copy_people)
            self._session.say(words.format(count=count), "backups")
        elif health.ahead:
            words = self.tr(
                "The clock of this computer says {now}, but your newest entry is of {newest}. Set "
                "the clock: until then what is due is told wrongly."
            )
            now = whole_moment(clock, clock.now().isoformat())
            newest = whole_moment(clock, health.ahead)
            self._session.say(words.format(now=now, newest=newest))
        elif health.place is not None:
            self._warn_of(health.place)

    def _on_noted(self, was_open: bool) -> None:
        if was_open:
            words = self.tr(
                "Askwell was cut off last time, perhaps by a power cut. All that was saved is here."
            )
            self._session.say(words)

    def _warn_of(self, place: "Place") -> None:
        folder = str(self._session.context.data_dir)
        if self._session.settings.get(WARNED) != folder:
            self._session.settings.set(WARNED, folder)
            self._session.say(place_words(place), "settings")

    def _job(self, work: Callable[..., Any], on_done: Callable[[Any], None] | None = None) -> None:
        self._session.read_job(work, on_done=on_done, queue=KEEP)

    # Damage.

    def tell_of_damage(self) -> None:
        """Ask whether to close the window and see what can be saved; once."""
        from ui.safety.damage import DamageDialog

        if self._window.findChildren(DamageDialog):
            return
        dialog = DamageDialog(self._window)
        dialog.accepted.connect(self._on_rescue_wanted)
        dialog.open()

    def _on_rescue_wanted(self) -> None:
        self.is_damaged = True
        self._window.close()
        # Where the program stays in the background, closing its window alone would not do.
        QCoreApplication.quit()

    # The other computer.

    @property
    def _data_dir(self) -> Path:
        return self._session.context.data_dir

    def exchange(self) -> None:
        """Look at once whether the other computer sent something, and send what is new here."""
        from app.export.exchange import device_of

        if not device_of(self._data_dir).is_on:
            words = self.tr("Choose the folder that both computers see first.")
            self._session.say(words, "settings")
            return
        self._look_for_news(told=True)

    def _look_for_news(self, told: bool = False) -> None:
        if not self._is_exchanging():
            return
        from app.export.exchange import device_of, look_for_news

        if not device_of(self._data_dir).is_on:
            return
        on_done = self._on_asked if told else self._on_news
        self._session.read_job(
            look_for_news, self._session.store, self._data_dir, on_done=on_done, queue=KEEP
        )

    def _on_asked(self, news: "News | None") -> None:
        if news is None:
            self.send(told=True)
        else:
            self._on_news(news)

    def _on_news(self, news: "News | None") -> None:
        from ui.safety.newer_there import NewerThere

        if news is None:
            self._pause.start()
            return
        if not self._window.findChildren(NewerThere):
            NewerThere(self._session, news, self._window).open()

    def send(self, told: bool = False) -> None:
        """Put what changed here into the folder."""
        from app.export.exchange import send

        self._session.read_job(
            send,
            self._session.store,
            self._session.clock,
            self._data_dir,
            passphrase=self._session.exchange_passphrase,
            on_done=self._on_sent if told else None,
            queue=KEEP,
        )

    def _on_sent(self, sent: bool) -> None:
        words = self.tr("Your other computer can fetch what is here now.")
        self._session.say(words if sent else self.tr("Both computers have the same."))

    def _on_changed(self, changes: Changes) -> None:
        if changes and self._has_begun and self._is_exchanging():
            self._pause.start()

    def _is_exchanging(self) -> bool:
        return (self._data_dir / "device.json").exists()

    def finish(self) -> None:
        """At the end, the window gone: send what is not sent yet; a fault waits for next time."""
        if self._pause.isActive() and not self.is_damaged and not self._session.is_locked:
            from app.export.exchange import send

            self._pause.stop()
            session = self._session
            with suppress(AppError):
                send(
                    session.store,
                    session.clock,
                    self._data_dir,
                    passphrase=session.exchange_passphrase,
                )


def place_words(place: "Place") -> str:
    """Return what is not safe about the place of the data, and what to do."""
    words = (
        QCoreApplication.translate(
            "Safety",
            "Your data lies on a network share ({name}), where a lost connection can damage it. "
            "Move its folder to a disk of this computer, and let copies go to the share.",
        )
        if place.kind == "network"
        else QCoreApplication.translate(
            "Safety",
            "Your data lies in a folder that {name} carries, which can mix up its file. Move its "
            "folder elsewhere, and let copies go there, or use Two computers in the settings.",
        )
    )
    return words.format(name=place.name)


def note_open(settings: Settings) -> bool:
    """Note that the window is open; whether that was noted already, and nobody closed it.

    After a talk that was cut off another sentence leads back to it.
    """
    was_open = bool(settings.get(OPEN, 0)) and settings.get(RUNNING) is None
    settings.set(OPEN, 1)
    return was_open
