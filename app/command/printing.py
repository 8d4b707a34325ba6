"""What a command prints: a row of a list on one line."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any


def one_line(text: str) -> str:
    """A text without line breaks, tabs and what could steer a terminal."""
    return " ".join(
        "".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split(" ")
    ).strip()


def import_line(file: dict[str, Any]) -> str:
    """What became of one imported file, of its report as JSON: what was counted, or why not."""
    if file["error"]:
        return str(file["error"]["message"])
    counts = f"{file['created']} new, {file['updated']} changed, {file['unchanged']} already here"
    said = [f"{counts}, {sum(file['skipped'].values())} left out"]
    if "auto_reply" in file["warnings"]:
        said.append("an automatic reply, which does not count")
    if "no_connections_file" in file["warnings"]:
        said.append("no list of connections is in it")
    elif not file["rows_total"] and file["kind"] in WITH_CONNECTIONS:
        said.append("its list of connections is empty")
    return f"{Path(file['path']).name or file['path']}: {'; '.join(said)}"


WITH_CONNECTIONS = ("connections_csv", "linkedin_zip", "linkedin_folder")
