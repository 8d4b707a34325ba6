"""Every parser reads what it should, and what once broke it is refused or read ever since."""

from pathlib import Path

import pytest

from app.errors import AppError
from tests.fuzz.targets import TARGETS, fed

FINDINGS = Path(__file__).with_name("findings")
KEPT = sorted(path for path in FINDINGS.rglob("*") if path.is_file())
REFUSED = {"table", "zip", "calendar", "templates"}
"""Readers whose seeds hold files that they refuse, so that refusing is fuzzed as well."""


@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_reads_what_its_fuzzing_begins_with(name):
    for seed in TARGETS[name].seeds():
        try:
            TARGETS[name].read(seed)
        except AppError:
            assert name in REFUSED


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_is_found_no_more(path):
    fed(path.parent.name, path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_at_all_is_read_or_refused(name):
    for data in (b"", b"\0", b"\xff\xfe", b"PK\x05\x06", b"\n" * 2000):
        fed(name, data)
