"""Passwords and keys in the keyring of the system, never anywhere else.

A keyring may ask its owner on the screen and then answer late or never. Every call here has a
thread of its own and a time-out, and still waits: call from a job, never from the GUI thread.
"""

# The library's backends are found at run time and come without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from app.errors import AppError

SERVICE = "Askwell"
PATIENCE = 30.0
"""Seconds for an answer: somebody may be typing the keyring's own password meanwhile."""
GOOD = ("SecretService", "libsecret", "kwallet", "Windows", "macOS")
"""The backends that keep secrets as the system does. Others write plain files, or nothing."""
T = TypeVar("T")


class Secrets:
    """The secrets of one running program, by name.

    Where no keyring takes a secret it lives until the program ends, and the person is told.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._held: dict[str, str] = {}

    def keep(self, name: str, secret: str) -> str:
        """Put a secret into the keyring and read it back; "" when it is there.

        Else the code of why not (an AppError's), and the secret lives until the program ends.
        """
        try:
            self._call(_keep, name, secret)
        except AppError as error:
            self._held[name] = secret
            return error.code
        self._held.pop(name, None)
        return ""

    def hold(self, name: str, secret: str) -> None:
        """Remember a secret until the program ends, without the keyring."""
        self._held[name] = secret

    def fetch(self, name: str) -> str | None:
        """The secret of this name; None when the keyring answers and has none.

        Raises AppError: keyring_none, keyring_locked, keyring_refused, keyring_slow.
        """
        if name in self._held:
            return self._held[name]
        return self._call(_fetch, name)

    def drop(self, name: str) -> None:
        """Forget a secret here and in the keyring; one that is not there is no fault.

        Raises AppError: keyring_locked, keyring_refused, keyring_slow.
        """
        self._held.pop(name, None)
        try:
            self._call(_drop, name)
        except AppError as error:
            if error.code != "keyring_none":
                raise

    def state(self) -> str:
        """Whether the keyring can be used now: "", or the code of why not. Asks nobody."""
        try:
            self._call(_look)
        except AppError as error:
            return error.code
        return ""

    def forget(self, name: str) -> None:
        """Forget what lives only until the program ends under this name."""
        self._held.pop(name, None)

    def forget_held(self) -> None:
        """Forget what lives only until the program ends."""
        self._held.clear()

    def _call(self, work: Callable[..., T], *args: str) -> T:
        """Do it in a thread that may be left behind; its fault or its result comes here."""
        answers: SimpleQueue[tuple[bool, Any]] = SimpleQueue()

        def run() -> None:
            try:
                answers.put((True, work(*args)))
            except BaseException as error:
                answers.put((False, error))

        threading.Thread(target=run, name="askwell-keyring", daemon=True).start()
        try:
            is_good, answer = answers.get(timeout=self._patience)
        except Empty as error:
            raise AppError("keyring_slow") from error
        if is_good:
            return answer
        raise answer if isinstance(answer, AppError) else AppError("keyring_refused") from answer


def _keyring() -> Any:
    """The system's keyring. Raises AppError: keyring_none, keyring_refused."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found: Any = keyring.get_keyring()
    several: list[Any] = list(found.backends) if isinstance(found, ChainerBackend) else [found]
    good = [one for one in several if _is_good(one)]
    if good:
        return good[0]
    names = {type(one).__module__ for one in several} - {"keyring.backends.fail"}
    # Nothing at all, or something that would keep secrets where others read them.
    raise AppError("keyring_refused" if names else "keyring_none")


def _is_good(backend: Any) -> bool:
    package, _, name = type(backend).__module__.rpartition(".")
    return package == "keyring.backends" and name in GOOD


def _keep(name: str, secret: str) -> None:
    ring = _keyring()
    _told(ring.set_password, SERVICE, name, secret)
    # One that only pretends to keep has been met.
    if _told(ring.get_password, SERVICE, name) != secret:
        raise AppError("keyring_refused")


def _fetch(name: str) -> str | None:
    return _told(_keyring().get_password, SERVICE, name)


def _drop(name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        _told(_keyring().delete_password, SERVICE, name)
    except PasswordDeleteError:
        return


def _look() -> None:
    """Raise unless the keyring is there and open; only a Secret Service tells when it is not."""
    if type(_keyring()).__module__ != "keyring.backends.SecretService":
        return
    import secretstorage

    bus = secretstorage.dbus_init()
    try:
        locked = [c.is_locked() for c in secretstorage.get_all_collections(bus)]
    finally:
        bus.close()
    if locked and all(locked):
        raise AppError("keyring_locked")


def _told(call: Callable[..., Any], *args: str) -> Any:
    from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

    try:
        return call(*args)
    except PasswordDeleteError:
        raise
    except (KeyringLocked, InitError) as error:
        raise AppError("keyring_locked") from error
    except KeyringError as error:
        raise AppError("keyring_refused") from error
