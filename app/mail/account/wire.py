"""A connection to a mail server that is believed nothing: every byte and every second is counted.

The socket never blocks, so that a cancel is heard within a fifth of a second whatever the server
does. Nothing is sent before TLS stands, with the server's certificate checked against its name.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from app.errors import AppError
from app.jobs import Progress
from app.language import say

SLICE = 0.2
"""Seconds between two looks at whether somebody cancelled."""
QUIET_SECONDS = 30.0
"""Without one byte for so long the server counts as silent."""
ANSWER_SECONDS = 180.0
"""For one whole answer, however steadily it drips."""
LINE_LIMIT = 500_000
"""Bytes of one line: the numbers of some fifty thousand messages."""
TOTAL_LIMIT = 64 * 1024 * 1024
"""Bytes of one connection."""
_STARTED = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 10035))
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class Steps:
    """How far the work is, told again while a server is waited for."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._now = (0, 0, "")

    def __call__(self, done: int, total: int, text: str) -> None:
        self._now = (done, total, text)
        self._progress(*self._now)

    def again(self) -> None:
        """Tell the same once more; raises Cancelled when asked to."""
        self._progress(*self._now)


def trusting() -> ssl.SSLContext:
    """Whom the system trusts, with certificate and name checked, TLS 1.2 or newer."""
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or paths.capath) and not context.get_ca_certs():
        # A bundle made on one Linux looks in that one's folder; other Linuxes have others.
        known = (path for path in _AUTHORITIES if Path(path).is_file())
        if found := next(known, None):
            context.load_verify_locations(found)
    return context


class Wire:
    """Bytes to and from one server. Raises AppError, or Cancelled through `heartbeat`."""

    def __init__(self, host: str, port: int, heartbeat: Callable[[], None]) -> None:
        self.host = host
        self.is_secret = False
        self._port = port
        self._heartbeat = heartbeat
        self._ahead = bytearray()
        self._left = TOTAL_LIMIT
        self._sock: socket.socket | None = None
        self._quiet = self._end = 0.0
        self.begin()

    # Coming and going.

    def connect(self) -> None:
        """Reach the server. Raises AppError: mail_not_found, mail_unreachable, mail_slow."""
        fault: OSError | None = None
        for family, kind, protocol, _, address in self._addresses():
            sock = socket.socket(family, kind, protocol)
            try:
                self._reach(sock, address)
            except OSError as error:
                sock.close()
                fault = error
            except BaseException:
                sock.close()
                raise
            else:
                self._sock = sock
                return
        raise AppError("mail_unreachable", host=self.host, port=self._port) from fault

    def _addresses(self) -> list[Any]:
        """What the name means; asking may take long, so a thread does that may be left behind."""
        answers: SimpleQueue[Any] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put(socket.getaddrinfo(self.host, self._port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError) as error:
                answers.put(error)

        threading.Thread(target=ask, name="askwell-name", daemon=True).start()
        while True:
            with suppress(Empty):
                found = answers.get(timeout=SLICE)
                if isinstance(found, Exception):
                    raise AppError("mail_not_found", host=self.host) from found
                return list(found)
            self._check()

    def _reach(self, sock: socket.socket, address: Any) -> None:
        sock.setblocking(False)
        code = sock.connect_ex(address)
        if code in _STARTED:
            self._wait(sock, selectors.EVENT_WRITE)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Talk in secret from here on.

        Raises AppError: mail_certificate, mail_no_tls, mail_odd (something was said before).
        """
        assert self._sock is not None
        if self._ahead:
            # What came in the clear would count as said in secret.
            raise AppError("mail_odd", host=self.host)
        try:
            sock = context.wrap_socket(
                self._sock, server_hostname=self.host, do_handshake_on_connect=False
            )
            self._sock = sock
            self._patiently(sock.do_handshake)
        except ssl.SSLCertVerificationError as error:
            why = untrusted(error.verify_code)
            raise AppError("mail_certificate", host=self.host, why=why) from error
        except (ssl.SSLError, ValueError) as error:
            raise AppError("mail_no_tls", host=self.host) from error
        except OSError as error:
            raise AppError("mail_cut", host=self.host) from error
        self.is_secret = True

    def close(self) -> None:
        """Let go of the connection."""
        if self._sock is not None:
            with suppress(OSError):
                self._sock.close()
            self._sock = None

    # Bytes.

    def begin(self, seconds: float = ANSWER_SECONDS) -> None:
        """The next answer may take so long."""
        now = time.monotonic()
        self._end = now + seconds
        self._quiet = now + QUIET_SECONDS

    def send(self, data: bytes) -> None:
        """Send bytes. Raises AppError: mail_cut, mail_slow."""
        left = memoryview(data)
        while left:
            sock = self._sock
            assert sock is not None
            try:
                sent = self._patiently(partial(sock.send, left), selectors.EVENT_WRITE)
            except OSError as error:
                raise AppError("mail_cut", host=self.host) from error
            left = left[sent:]

    def line(self) -> bytes:
        """One line without its end. Raises AppError: mail_cut, mail_slow, mail_odd."""
        searched = 0
        while (place := self._ahead.find(b"\n", searched)) < 0:
            searched = len(self._ahead)
            if searched > LINE_LIMIT:
                raise AppError("mail_odd", host=self.host)
            self._receive()
        found = bytes(self._ahead[:place])
        del self._ahead[: place + 1]
        return found.removesuffix(b"\r")

    def exactly(self, size: int) -> bytes:
        """So many bytes. Raises AppError: mail_cut, mail_slow, mail_odd."""
        while len(self._ahead) < size:
            self._receive()
        found = bytes(self._ahead[:size])
        del self._ahead[:size]
        return found

    def _receive(self) -> None:
        sock = self._sock
        assert sock is not None
        self._check()
        try:
            data = self._patiently(partial(sock.recv, 65_536))
        except OSError as error:
            raise AppError("mail_cut", host=self.host) from error
        if not data:
            raise AppError("mail_cut", host=self.host)
        self._left -= len(data)
        if self._left < 0:
            raise AppError("mail_odd", host=self.host)
        self._quiet = time.monotonic() + QUIET_SECONDS
        self._ahead += data

    # Waiting.

    def _patiently(self, act: Callable[[], Any], usual: int = selectors.EVENT_READ) -> Any:
        """Do what may not be possible at once, as soon as it is; in the clear it waits for one."""
        while True:
            sock = self._sock
            assert sock is not None
            try:
                return act()
            except ssl.SSLWantReadError:
                self._wait(sock, selectors.EVENT_READ)
            except ssl.SSLWantWriteError:
                self._wait(sock, selectors.EVENT_WRITE)
            except BlockingIOError:
                self._wait(sock, usual)

    def _wait(self, sock: socket.socket, event: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            while not selector.select(SLICE):
                self._check()

    def _check(self) -> None:
        """Raise when somebody cancelled or the server takes too long."""
        self._heartbeat()
        if time.monotonic() > min(self._end, self._quiet):
            raise AppError("mail_slow", host=self.host)


def untrusted(code: int) -> str:
    """Why a certificate is not believed, by OpenSSL's number for it."""
    return {
        9: say("its certificate is not valid yet"),
        10: say("its certificate has expired"),
        18: say("it vouches for itself"),
        19: say("it vouches for itself"),
        20: say("nobody known vouches for it"),
        21: say("nobody known vouches for it"),
        62: say("its certificate is for another name"),
    }.get(code, say("its certificate is not valid"))
