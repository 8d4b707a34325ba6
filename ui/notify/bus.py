"""Notices over the session bus (freedesktop.org), by a thread that sleeps on its socket.

The thread lives while a notice is open: it sends, then waits for what is pressed. Qt's own D-Bus
cannot make this call from Python: it sends a signed number where an unsigned one is wanted.
"""

import html
import os
import socket
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from select import select
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from ui.notify import CLICK, Notifier, Telling

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
DESKTOP_ID = "app.askwell.Askwell"
PATIENCE = 10.0
"""Seconds a notification service may take to answer; the bus may have to start it first."""
MOST_OPEN = 20
"""Notices that are listened to; an older one is clicked by nobody any more."""
NORMAL = 1
EXPIRED = 1
"""A notice that went by itself may still be pressed in the list of those that were missed."""

Hear = Callable[[str, int, str], object]


@dataclass(frozen=True)
class Command:
    """What the thread is asked: to tell, to withdraw, or to stop."""

    what: str
    number: int = 0
    telling: Telling | None = None
    replaces: int = 0
    picture: "Picture | None" = None


Picture = tuple[int, int, int, bool, int, int, bytes]
"""Width, height, octets a row, has an alpha channel, bits a sample, samples, the pixels."""


def program_picture(side: int = 64) -> Picture:
    """Return the program's icon as the bus carries pictures; on the GUI thread only."""
    from PySide6.QtGui import QImage

    from ui import icons

    image = icons.icon("askwell", "accent").pixmap(side, side).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    return image.width(), image.height(), image.bytesPerLine(), True, 8, 4, pixels


class BusNotifier(Notifier):
    """Shows notices through whatever service the desktop has."""

    _heard = Signal(str, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._post = Post(self._heard.emit)

    def _tell(self, number: int, telling: Telling, replaces: int) -> None:
        self._post.ask(Command("tell", number, telling, replaces, program_picture()))

    def withdraw(self, number: int) -> None:
        self._post.ask(Command("withdraw", number))

    def close(self) -> None:
        self._post.close()

    def _on_heard(self, what: str, number: int, value: str) -> None:
        if what == "token":
            # Qt takes it from here when the window asks to come to the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = value
        elif what == "acted":
            self.acted.emit(number, value)
        elif what == "shown":
            self.shown.emit(number)
        else:
            self.failed.emit(number)


class Post:
    """The thread's side. It starts with a command and ends when nothing is open any more."""

    def __init__(self, hear: Hear) -> None:
        self._hear = hear
        self._commands: SimpleQueue[Command] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ring, self._bell = socket.socketpair()
        self._open: dict[int, int] = {}
        self._has_markup = False
        self._is_closed = False

    def ask(self, command: Command) -> None:
        """Hand a command to the thread; returns at once."""
        with self._lock:
            self._commands.put(command)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="askwell-notices")
                self._thread.daemon = True
                self._thread.start()
            else:
                self._bell.send(b".")

    def close(self) -> None:
        """End the thread, but wait for no service."""
        self._is_closed = True
        thread = self._thread
        if thread is not None:
            self.ask(Command("stop"))
            thread.join(timeout=1)
        self._ring.close()
        self._bell.close()

    @property
    def is_listening(self) -> bool:
        """Whether the thread lives."""
        return self._thread is not None

    # On the thread.

    def _say(self, what: str, number: int, value: str = "") -> None:
        if not self._is_closed:
            self._hear(what, number, value)

    def _serve(self) -> None:
        from jeepney import DBusErrorResponse

        try:
            self._connect_and_listen()
        except (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse):
            self._open.clear()
        with self._lock:
            if self._thread is not threading.current_thread():
                # It ended in order, and another may live by now.
                return
            self._thread = None
            lost = [self._commands.get() for _ in range(self._commands.qsize())]
        for command in lost:
            if command.what == "tell":
                self._say("failed", command.number)

    def _connect_and_listen(self) -> None:
        from jeepney import MatchRule
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection("SESSION", auth_timeout=PATIENCE) as connection:
            rule = MatchRule(type="signal", interface=NAME, path=PATH)
            with connection.filter(rule, queue=deque()) as signals:
                while self._obey(connection):
                    self._listen(connection, signals)

    def _obey(self, connection: "DBusConnection") -> bool:
        """Carry out what was asked; False when there is nothing left to wait for."""
        while True:
            with self._lock:
                if self._commands.empty():
                    # Between here and the end nobody may be told that the thread still lives.
                    if not self._open:
                        self._thread = None
                    return bool(self._open)
                command = self._commands.get()
            if command.what == "stop":
                self._open.clear()
            elif command.what == "withdraw":
                self._withdraw(connection, command.number)
            else:
                self._show(connection, command)

    def _listen(self, connection: "DBusConnection", signals: "deque[Message]") -> None:
        with suppress(TimeoutError):
            while True:
                connection.recv_messages(timeout=0)
        while signals:
            self._take(signals.popleft())
        if self._open and self._commands.empty():
            ready, _, _ = select([connection.sock, self._ring], [], [])
            if self._ring in ready:
                self._ring.recv(64)

    def _show(self, connection: "DBusConnection", command: Command) -> None:
        from jeepney import DBusErrorResponse

        assert command.telling is not None
        try:
            if not self._open:
                self._greet(connection)
            replaces = self._open.pop(command.replaces, 0)
            answer = self._call(
                connection,
                "Notify",
                "susssasa{sv}i",
                notify_words(command.telling, replaces, command.picture, self._has_markup),
            )
        except (OSError, DBusErrorResponse):
            self._say("failed", command.number)
            return
        self._open[command.number] = int(answer[0])
        for number in list(self._open)[:-MOST_OPEN]:
            del self._open[number]
        self._say("shown", command.number)

    def _greet(self, connection: "DBusConnection") -> None:
        """Ask to hear what is pressed, and what the service understands."""
        from jeepney import MatchRule, message_bus
        from jeepney.wrappers import unwrap_msg

        rule = MatchRule(type="signal", interface=NAME, path=PATH, sender=NAME)
        asked = message_bus.AddMatch(rule.serialise())
        unwrap_msg(connection.send_and_get_reply(asked, timeout=PATIENCE))
        (able,) = self._call(connection, "GetCapabilities")
        self._has_markup = "body-markup" in able

    def _withdraw(self, connection: "DBusConnection", number: int) -> None:
        from jeepney import DBusErrorResponse

        known = self._open.pop(number, 0)
        if known:
            # It may be gone already.
            with suppress(DBusErrorResponse):
                self._call(connection, "CloseNotification", "u", (known,))

    def _call(
        self,
        connection: "DBusConnection",
        method: str,
        signature: str | None = None,
        values: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        message = new_method_call(address, method, signature, values)
        return unwrap_msg(connection.send_and_get_reply(message, timeout=PATIENCE))

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields

        member = message.header.fields.get(HeaderFields.member)
        numbers = {known: number for number, known in self._open.items()}
        number = numbers.get(message.body[0]) if message.body else None
        if number is None:
            return
        if member == "ActivationToken":
            self._say("token", number, str(message.body[1]))
        elif member == "ActionInvoked":
            self._say("acted", number, str(message.body[1]))
        elif member == "NotificationClosed" and message.body[1] != EXPIRED:
            del self._open[number]


def notify_words(
    telling: Telling, replaces: int, picture: Picture | None, has_markup: bool
) -> tuple[Any, ...]:
    """Return the arguments of Notify; names may hold signs that a service would take for markup."""
    actions = [CLICK, telling.title]
    for heard, words in telling.buttons:
        actions += [heard, words]
    body = html.escape(telling.body, quote=False) if has_markup else telling.body
    hints: dict[str, tuple[str, Any]] = {
        "urgency": ("y", NORMAL),
        "desktop-entry": ("s", DESKTOP_ID),
    }
    if picture is not None:
        hints["image-data"] = ("(iiibiiay)", picture)
    return ("Askwell", replaces, "", telling.title, body, actions, hints, -1)
