"""The build scripts are no package: their folder is put on the path for these tests."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SCRIPTS = (
    "bootstrap",
    "build",
    "bundle_parts",
    "compare",
    "icons",
    "linux",
    "start",
    "third_party",
    "windows",
)


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the scripts, importable; what was imported from it is forgotten again."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    for name in [n for n in sys.modules if n.split(".")[0] in SCRIPTS]:
        monkeypatch.delitem(sys.modules, name)
    return PACKAGING
