"""One person's two computers, over a folder that any sync program carries.

Each computer writes two files of its own there and never touches another's: an archive, then a
manifest with its size and checksum. A manifest says which states of every computer are in it (a
number a computer, growing), so that it can be told whether that is newer, older, or both changed.
Nothing is taken over without being asked.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.errors import AppError
from app.export.archive import export_archive, read_archive
from app.export.files import write_whole
from app.jobs import Progress, no_progress
from app.language import say
from app.store.backup import keep_copy, replace_all
from app.store.contents import Comparison, Contents, compare, contents_of
from app.store.db import Store
from app.store.moving import remove
from app.store.recovery import tables_of

FORMAT, VERSION = "askwell-exchange", 1
DEVICE = "device.json"
NEWER, BOTH = "newer", "both"
"""What lies in the folder is newer and nothing changed here; or both changed."""
_LOCAL = ("window/", "copies/", "appearance", "talk/")
"""Settings of one computer: they stay when what another one has is taken over."""
_MANIFEST = re.compile(r"askwell-([0-9a-f]{32})\.json")
_BLOCK = 1 << 20
MOST_BYTES = 100_000
"""Bytes of a manifest."""


def _nothing() -> dict[str, int]:
    return {}


@dataclass(frozen=True)
class Device:
    """This computer: its name for the other one, the folder, and the state last exchanged."""

    id: str
    name: str = ""
    folder: str = ""
    base: dict[str, int] = field(default_factory=_nothing)
    digest: str = ""

    @property
    def is_on(self) -> bool:
        """Whether anything is exchanged."""
        return bool(self.folder)


@dataclass(frozen=True)
class Sent:
    """What a computer put into the folder."""

    device: str
    name: str
    written_at: str
    state: dict[str, int]
    file: Path
    size: int
    sha256: str
    contents: Contents
    sealed: bool


@dataclass(frozen=True)
class News:
    """Something in the folder to be asked about: NEWER or BOTH."""

    kind: str
    sent: Sent


def device_of(data_dir: Path) -> Device:
    """This computer as noted in its data folder; a new one where nothing is noted."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads((data_dir / DEVICE).read_text("utf-8"))
        return Device(
            str(found["id"]), str(found["name"]), str(found["folder"]),
            _state(found["base"]), str(found["digest"]),
        )  # fmt: skip
    return Device(uuid4().hex)


def note_device(data_dir: Path, device: Device) -> None:
    """Keep what is known of this computer, in one step. Raises AppError(cannot_write)."""
    write_whole(data_dir / DEVICE, json.dumps(asdict(device), indent=1).encode())


def digest_of(store: Store, progress: Progress = no_progress) -> str:
    """A checksum of everything but settings and Undo: the same content gives the same one."""
    told = hashlib.sha256()
    with store.db.atomic():
        for table in tables_of(store.db.connection()):
            if table == "setting":
                continue
            progress(0, 0, table)
            told.update(table.encode())
            for row in store.db.execute_sql(f'SELECT * FROM "{table}" ORDER BY 1'):
                told.update(repr(row).encode("utf-8", "surrogatepass"))
    return told.hexdigest()


def sent_by_others(device: Device) -> list[Sent]:
    """What other computers put into the folder, the newest first; odd files are passed over.

    Raises AppError(exchange_missing).
    """
    folder = Path(device.folder)
    if not folder.is_dir():
        raise AppError("exchange_missing", folder=folder)
    found = [_sent(path) for path in sorted(folder.glob("askwell-*.json"))]
    others = [sent for sent in found if sent is not None and sent.device != device.id]
    return sorted(others, key=lambda sent: sent.written_at, reverse=True)


def look_for_news(store: Store, data_dir: Path, progress: Progress = no_progress) -> News | None:
    """The newest thing in the folder that is not here yet, if it has arrived whole.

    Raises AppError: exchange_missing, still_arriving.
    """
    device = device_of(data_dir)
    if not device.is_on:
        return None
    waiting: Sent | None = None
    for sent in sent_by_others(device):
        if _covers(device.base, sent.state):
            continue
        if not is_whole_file(sent):
            waiting = waiting or sent
            continue
        changed = digest_of(store, progress) != device.digest
        has_people = bool(store.sql("SELECT EXISTS (SELECT 1 FROM person)")[0][0])
        ahead = _covers(sent.state, device.base)
        return News(BOTH if (changed and has_people) or not ahead else NEWER, sent)
    if waiting is not None:
        raise AppError("still_arriving", device=waiting.name)
    return None


def is_whole_file(sent: Sent) -> bool:
    """Whether the archive of a manifest is there, with the size and checksum that it says."""
    try:
        if sent.file.stat().st_size != sent.size:
            return False
        with sent.file.open("rb") as file:
            told = hashlib.sha256()
            while block := file.read(_BLOCK):
                told.update(block)
    except OSError:
        return False
    return told.hexdigest() == sent.sha256


def send(
    store: Store,
    clock: Clock,
    data_dir: Path,
    progress: Progress = no_progress,
    passphrase: str = "",
) -> bool:
    """Put what is here into the folder unless it is there already; whether something was put.

    Raises AppError: exchange_missing, exchange_failed, exchange_sealed, disk_full.
    """
    device = device_of(data_dir)
    if not device.is_on:
        return False
    folder = Path(device.folder)
    if not folder.is_dir():
        raise AppError("exchange_missing", folder=folder)
    if store.key is not None and not passphrase:
        raise AppError("exchange_sealed", folder=folder)
    device = _told_apart(device)
    digest = digest_of(store, progress)
    manifest = folder / f"askwell-{device.id}.json"
    if digest == device.digest and (_is_sent(manifest, device.base) or _someone_has(device)):
        return False
    state = {**device.base, device.id: device.base.get(device.id, 0) + 1}
    ending = "zip.age" if passphrase else "zip"
    file = folder / f"askwell-{device.id}.{ending}"
    try:
        export_archive(store, clock, file, progress, passphrase)
        sent = Sent(
            device.id, device.name, iso(clock.now()), state, file, file.stat().st_size,
            _checksum(file), contents_of(store.path, store.key), bool(passphrase),
        )  # fmt: skip
        write_whole(manifest, _as_json(sent))
        for other in folder.glob(f"askwell-{device.id}.zip*"):
            if other != file:
                remove(other)
    except OSError as error:
        raise AppError("exchange_failed", folder=folder) from error
    except AppError as error:
        if error.code != "cannot_write":
            raise
        raise AppError("exchange_failed", folder=folder) from error
    note_device(data_dir, replace(device, base=state, digest=digest))
    return True


def unpack(
    store: Store, sent: Sent, made: Path, progress: Progress = no_progress, passphrase: str = ""
) -> Comparison:
    """Build a store's file of what was sent, and tell what only here and only there is.

    Raises AppError: exchange_gone, still_arriving, sealed_archive, wrong_seal, newer_store.
    """
    if not sent.file.is_file():
        raise AppError("exchange_gone", device=sent.name)
    if not is_whole_file(sent):
        raise AppError("still_arriving", device=sent.name)
    read_archive(sent.file, made, store.key, progress, passphrase)
    return compare(store.path, made, store.key)


def take_over(store: Store, clock: Clock, data_dir: Path, sent: Sent, made: Path) -> Changes:
    """Put what was sent in the place of what is here, which becomes the newest copy.

    What belongs to this computer alone (its window, its folder of copies) stays.
    """
    mine = [row for row in store.sql("SELECT key, value FROM setting") if row[0].startswith(_LOCAL)]
    changes = replace_all(store, clock, made, say("Take over from the other computer"))
    with store.told_plainly(), store.db.atomic():
        for prefix in _LOCAL:
            store.db.execute_sql("DELETE FROM setting WHERE key LIKE ?", (f"{prefix}%",))
        store.db.connection().executemany("INSERT INTO setting (key, value) VALUES (?, ?)", mine)
    device = device_of(data_dir)
    state = _joined(device.base, sent.state)
    note_device(data_dir, replace(device, base=state, digest=digest_of(store)))
    return changes


def keep_here(store: Store, data_dir: Path, sent: Sent, made: Path) -> None:
    """Go on with what is here; what was sent goes among the copies, and is not asked about again.

    The next `send` tells the other computer that this one knows its state and goes beyond it.
    """
    keep_copy(store, made, parse_iso(sent.written_at), "other")
    device = device_of(data_dir)
    note_device(data_dir, replace(device, base=_joined(device.base, sent.state), digest=""))


def scratch(store: Store) -> tempfile.TemporaryDirectory[str]:
    """A folder beside the store for what is unpacked, private and gone when it is closed."""
    return tempfile.TemporaryDirectory(
        prefix=".askwell-", dir=store.path.parent, ignore_cleanup_errors=True
    )


def _told_apart(device: Device) -> Device:
    """A device of its own where another computer, whose data was copied, writes under its id."""
    own = _sent(Path(device.folder) / f"askwell-{device.id}.json")
    if own is None or own.state.get(device.id, 0) <= device.base.get(device.id, 0):
        return device
    return replace(device, id=uuid4().hex)


def _is_sent(manifest: Path, state: dict[str, int]) -> bool:
    sent = _sent(manifest)
    return sent is not None and sent.state == state and is_whole_file(sent)


def _someone_has(device: Device) -> bool:
    """Whether another computer's files hold exactly this state: nothing new is to be told."""
    return bool(device.base) and any(
        sent.state == device.base and is_whole_file(sent) for sent in sent_by_others(device)
    )


def _covers(state: dict[str, int], other: dict[str, int]) -> bool:
    return all(state.get(device, 0) >= number for device, number in other.items())


def _joined(state: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: max(state.get(name, 0), other.get(name, 0)) for name in {*state, *other}}


def _state(found: object) -> dict[str, int]:
    return {str(name): int(number) for name, number in cast("dict[str, Any]", found).items()}


def _checksum(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _as_json(sent: Sent) -> bytes:
    told = {"format": FORMAT, "version": VERSION, **asdict(sent), "file": sent.file.name}
    return json.dumps(told, indent=1).encode()


def _sent(path: Path) -> Sent | None:
    """What a manifest says; None for one that is half there, odd, or a sync program's own copy."""
    named = _MANIFEST.fullmatch(path.name)
    try:
        if named is None or path.stat().st_size > MOST_BYTES:
            return None
        told = json.loads(path.read_text("utf-8"))
        if told["format"] != FORMAT or int(told["version"]) > VERSION or told["device"] != named[1]:
            return None
        name = str(told["file"])
        if name not in (f"askwell-{named[1]}.zip", f"askwell-{named[1]}.zip.age"):
            return None
        counts: dict[str, Any] = told["contents"]
        newest = str(counts.pop("newest"))
        return Sent(
            named[1], str(told["name"])[:60], iso(parse_iso(str(told["written_at"]))),
            _state(told["state"]), path.with_name(name), int(told["size"]), str(told["sha256"]),
            Contents(**{kind: int(count) for kind, count in counts.items()}, newest=newest),
            bool(told["sealed"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, AppError):
        return None
