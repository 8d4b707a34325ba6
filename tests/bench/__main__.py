"""Prints every measurement beside its goal: `make bench`; on encrypted data with --encrypted."""

import importlib
import os
import pkgutil
import sys

from tests import bench
from tests.bench.bare import encrypt_all

HEAD = ("Work", "Measured", "Goal")


def lines() -> list[tuple[str, str, str]]:
    """The rows of every file beside this one, in the order of their names."""
    names = sorted(found.name for found in pkgutil.iter_modules(bench.__path__))
    files = [importlib.import_module(f"tests.bench.{name}") for name in names if name[:1] == "t"]
    return [row for file in files for row in file.rows()]


def main() -> None:
    """Measure all and print one table."""
    if "--encrypted" in sys.argv:
        encrypt_all()
        os.execv(sys.executable, [sys.executable, "-m", "tests.bench"])
    table = [HEAD, *lines()]
    widths = [max(len(line[place]) for line in table) for place in range(3)]
    for place, line in enumerate(table):
        cells = zip(line, widths, strict=True)
        print(" | ".join(cell.ljust(width) for cell, width in cells).rstrip())
        if place == 0:
            print("-|-".join("-" * width for width in widths))


if __name__ == "__main__":
    main()
