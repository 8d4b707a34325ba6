"""A session bus of one's own, and a service on it that shows notices and can be told to press."""

from __future__ import annotations

import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from queue import Queue
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


_RULES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


class Bus:
    """A bus that starts no service by itself; `address` goes into DBUS_SESSION_BUS_ADDRESS."""

    def __init__(self, folder: Path) -> None:
        rules = folder / "bus.conf"
        rules.write_text(_RULES)
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={rules}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


class NoticeService:
    """Speaks the protocol of freedesktop.org. `shown` gets the arguments of every Notify."""

    def __init__(self, address: str, able: tuple[str, ...] = ("body", "actions")) -> None:
        self.shown: Queue[tuple[Any, ...]] = Queue()
        self.withdrawn: Queue[int] = Queue()
        self._able = able
        self._count = 0
        self._connection: DBusConnection = open_dbus_connection(address)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._connection.send(message_bus.RequestName(NAME))
        self._thread.start()

    def press(self, number: int, action: str = "default", token: str = "") -> None:
        if token:
            self._signal("ActivationToken", "us", (number, token))
        self._signal("ActionInvoked", "us", (number, action))

    def say_closed(self, number: int, reason: int) -> None:
        self._signal("NotificationClosed", "uu", (number, reason))

    def close(self) -> None:
        self._connection.interrupt()
        self._thread.join(5)
        self._connection.close()

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        self._connection.send(new_signal(emitter, member, signature, body))

    def _serve(self) -> None:
        with suppress(ReceiveStopped, OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Message) -> None:
        method = message.header.fields[HeaderFields.member]
        if method == "GetCapabilities":
            answer = new_method_return(message, "as", (list(self._able),))
        elif method == "Notify":
            self._count += 1
            replaced = message.body[1]
            answer = new_method_return(message, "u", (replaced or self._count,))
            self.shown.put(message.body)
        else:
            answer = new_method_return(message)
            self.withdrawn.put(message.body[0])
        self._connection.send(answer)
