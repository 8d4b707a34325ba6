"""One parser under the fuzzer; started by `python -m tests.fuzz` in the fuzzer's own environment.

    python -m tests.fuzz.under_atheris NAME FINDINGS [options of libFuzzer] CORPUS

A finding does not end the run: its bytes are kept once for each place it comes from.
"""

from __future__ import annotations

import hashlib
import sys
import time
import traceback
from pathlib import Path

import atheris  # pyright: ignore[reportMissingImports]

SLOW = 5.0
"""Seconds of the processor for one small file; what takes longer is a finding."""

PACKAGES = ["app", "email", "zipfile", "html", "tomllib", "icalendar"]

with atheris.instrument_imports(include=PACKAGES):
    import email.message
    import email.parser
    import email.policy
    import html.parser
    import tomllib
    import zipfile

    from tests.fuzz.targets import TARGETS, fed

_USED = (email, html, tomllib, zipfile)


def main() -> None:
    """Fuzz one parser until libFuzzer's own options end it."""
    name, findings = sys.argv[1], Path(sys.argv[2])
    seen: set[str] = set()
    # What a reader imports when it is first used has to be instrumented as well.
    with atheris.instrument_imports(include=PACKAGES):
        for seed in TARGETS[name].seeds():
            fed(name, seed)

    def keep(data: bytes, where: str, what: str) -> None:
        mark = hashlib.sha256(where.encode()).hexdigest()[:10]
        if mark not in seen:
            seen.add(mark)
            findings.mkdir(parents=True, exist_ok=True)
            (findings / mark).write_bytes(data)
            about = f"{where}\n{what}".encode("utf-8", "replace")
            (findings / f"{mark}.txt").write_bytes(about)
            print(f"FINDING {name} {mark}: {where}", file=sys.stderr, flush=True)

    def one(data: bytes) -> None:
        begun = time.process_time()
        try:
            fed(name, data)
        except Exception as error:
            places = traceback.extract_tb(error.__traceback__)
            ours = [
                f"{place.filename}:{place.lineno}" for place in places if "/app/" in place.filename
            ]
            keep(data, f"{type(error).__name__} at {''.join(ours[-1:])}", f"{error!s:.200}")
        if (took := time.process_time() - begun) > SLOW:
            keep(data, f"more than {SLOW:.0f} s", f"{took:.1f} s")

    atheris.Setup([sys.argv[0], *sys.argv[3:]], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
