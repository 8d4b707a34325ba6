"""Where the person's data and the program's resources are."""

from __future__ import annotations

import sys
from pathlib import Path


def data_dir() -> Path:
    """The folder of the person's own data; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Askwell", appauthor=False))


def resources_dir() -> Path:
    """The folder of icons, templates and questions, from source, wheel or bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"
