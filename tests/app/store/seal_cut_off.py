"""Switches encryption on or off and ends at the n-th step on the disk, as a kill does."""

import os
import pathlib
import traceback
from pathlib import Path

from app.store import sealing
from app.store.connect import Key
from app.store.seal import new_seal, remove_seal

KEY = Key(bytes(range(32)))


def end_at(step: int) -> None:
    """Count what changes the disk, before and after each; end without a word at that count."""
    count = 0

    def counted(work):
        def run(*args, **kwargs):
            nonlocal count
            count += 1
            if count == step:
                os._exit(9)
            result = work(*args, **kwargs)
            count += 1
            if count == step:
                os._exit(9)
            return result

        return run

    # At the edge to the disk, so that the steps are those of the real thing.
    os.link = counted(os.link)
    os.fsync = counted(os.fsync)
    pathlib.Path.replace = counted(pathlib.Path.replace)
    pathlib.Path.unlink = counted(pathlib.Path.unlink)
    sealing.export_from = counted(sealing.export_from)
    sealing._take_alone = counted(sealing._take_alone)


def switch(folder: Path, way: str, copies: str) -> None:
    """Switch a whole folder "on" or "off", as the window does."""
    path = folder / "askwell.db"
    if way == "on":
        sealing.switch_on(path, KEY.copy(), new_seal(), copies)
    else:
        sealing.switch_off(path, KEY.copy(), copies)
        remove_seal(path)


def cut_off(folder: Path, way: str, copies: str, step: int) -> bool:
    """Switch in a process that ends at a step; whether it came to its own end before."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            end_at(step)
            switch(folder, way, copies)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 0
