"""What a second start says to the first, and the listener that hears it."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.single_instance import MAX_BYTES, decode_request, encode_request, server_name
from ui.windows_api import let_another_come_forward

PATIENCE = 3000
"""Milliseconds a second start waits for the first to answer."""
ANSWER = b"ok\n"


def hand_over(data_dir: Path, files: list[Path], patience: int = PATIENCE) -> bool:
    """Ask the first window to come forward and take these files; True when it said yes."""
    deadline = QDeadlineTimer(patience)
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(server_name(data_dir))
        if socket.waitForConnected(200) and _is_own(socket.fullServerName()):
            let_another_come_forward()
            socket.write(encode_request(files))
            socket.flush()
            if socket.waitForReadyRead(deadline.remainingTime()):
                return socket.readLine().data() == ANSWER
        socket.abort()
        # The first window may still be starting.
        QThread.msleep(100)
    return False


def _is_own(name: str) -> bool:
    """Whether this person made the door: where others may write too, somebody could lay one out."""
    if not hasattr(os, "getuid"):
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False


class Listener(QObject):
    """Listens for second starts; only this user's programs may connect."""

    requested = Signal(object)
    """The files a second start handed over (perhaps none): come forward."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._name = server_name(data_dir)

    def listen(self) -> bool:
        """Begin to listen; the caller holds the lock, so what is left of a dead one may go."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.setReadBufferSize(MAX_BYTES)
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _on_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= MAX_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine().data())
        socket.write(QByteArray(ANSWER))
        socket.flush()
        socket.disconnectFromServer()
        self.requested.emit(decode_request(line))
