"""What imports of one's LinkedIn export begin with."""

from pathlib import Path

import pytest

from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from tests.fixtures import linkedin as li
from tests.fixtures import said as sd


@pytest.fixture
def put(tmp_path: Path):
    """Write a zip with these entries."""

    def put(name: str = "Complete.zip", **files: str) -> Path:
        entries = {f"{key}.csv": text for key, text in files.items()}
        return li.write_zip(tmp_path / name, {"Profile.csv": sd.PROFILE, **entries})

    return put


@pytest.fixture
def people(store, clock, put) -> None:
    """Ann, Boris and Mei are here."""
    export = put("people.zip", Connections=li.connections_2023())
    apply_plan(store, clock, plan_import(store, export))
