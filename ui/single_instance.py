"""One window per data folder: a second start hands its files to the first and ends."""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QDeadlineTimer, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_BYTES = 64 * 1024
MAX_FILES = 50
PATIENCE = 3000
"""Milliseconds a second start waits for the first to answer."""
ANSWER = b"ok\n"


def server_name(data_dir: Path) -> str:
    """Return the name under which the window of this data folder listens."""
    folder = str(data_dir.resolve())
    return f"askwell-{hashlib.sha256(folder.encode()).hexdigest()[:16]}"


def take_lock(data_dir: Path) -> QLockFile | None:
    """Return the lock of this data folder, or None while another window holds it.

    A lock left by a program that was killed is taken over.
    """
    lock = QLockFile(str(data_dir / "window.lock"))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def encode_request(files: list[Path]) -> bytes:
    """Return the line a second start sends: as many of the files as the bound allows."""
    kept = [str(path.resolve()) for path in files[:MAX_FILES]]
    while len(line := json.dumps({"files": kept}).encode() + b"\n") > MAX_BYTES:
        kept.pop()
    return line


def decode_request(line: bytes) -> list[Path]:
    """Return the files of a request; anything malformed gives none."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return []
    files = request.get("files") if isinstance(request, dict) else None
    if not isinstance(files, list):
        return []
    return [Path(name) for name in files[:MAX_FILES] if isinstance(name, str) and name]


def hand_over(data_dir: Path, files: list[Path], patience: int = PATIENCE) -> bool:
    """Ask the first window to come forward and take these files; True when it said yes."""
    deadline = QDeadlineTimer(patience)
    while not deadline.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(server_name(data_dir))
        if socket.waitForConnected(200):
            socket.write(encode_request(files))
            socket.flush()
            if socket.waitForReadyRead(deadline.remainingTime()):
                return socket.readLine().data() == ANSWER
        socket.abort()
        _rest(100)
    return False


def _rest(milliseconds: int) -> None:
    """Wait between two attempts: the first window may still be starting."""
    from PySide6.QtCore import QThread

    QThread.msleep(milliseconds)


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
        line = socket.readLine().data()
        socket.write(QByteArray(ANSWER))
        socket.flush()
        socket.disconnectFromServer()
        self.requested.emit(decode_request(line))
