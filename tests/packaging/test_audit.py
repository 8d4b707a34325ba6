"""Pinned versions are looked up against known faults without asking any server."""

import importlib.util
import json
import re
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("audit", ROOT / "packaging" / "audit.py")
audit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(audit)

PINS = "Some_Thing==1.2.0 \\\n    --hash=sha256:00\nother==3.0 ; python_version < '3.12' \\\n"


def advisory(package="some.thing", **affected):
    events = affected.pop("events", None)
    ranges = [{"type": "ECOSYSTEM", "events": events}] if events else []
    entry = {"package": {"ecosystem": "PyPI", "name": package}, "ranges": ranges, **affected}
    return {"id": "X-1", "summary": "bad", "affected": [entry]}


def told(*found):
    return list(audit.faults(audit.pins(PINS), iter(found)))


def test_every_pin_of_the_project_is_read_and_has_a_hash():
    for name in ("pins-run.txt", "pins-test.txt", "pins-fuzz.txt"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
        assert blocks
        assert {re.split(r"\[|==", block)[0].lower() for block in blocks} == set(audit.pins(text))
        assert all("==" in block and "--hash=sha256:" in block for block in blocks)


@pytest.mark.parametrize(
    ("events", "hit"),
    [
        ([{"introduced": "0"}, {"fixed": "1.2.1"}], True),
        ([{"introduced": "0"}, {"fixed": "1.2"}], False),
        ([{"introduced": "1.2"}], True),
        ([{"introduced": "1.10"}], False),
        ([{"introduced": "1.2.0rc1"}, {"fixed": "1.2.0.post1"}], True),
        ([{"introduced": "0"}, {"last_affected": "1.2.0"}], True),
        ([{"introduced": "0"}, {"last_affected": "1.1.9"}], False),
        ([{"introduced": "0"}, {"fixed": "1.0"}, {"introduced": "1.1"}], True),
    ],
)
def test_a_range_is_read_as_versions_are_ordered(events, hit):
    assert bool(told(advisory(events=events))) is hit


def test_names_are_compared_in_all_spellings_and_withdrawn_ones_left_out():
    assert told(advisory(versions=["1.2.0"])) == ["some-thing 1.2.0: X-1 bad"]
    assert told(advisory(package="else", versions=["1.2.0"])) == []
    assert told(advisory(versions=["1.2.0"]) | {"withdrawn": "2026-01-01T00:00:00Z"}) == []


def test_a_zip_of_advisories_ends_with_one_where_something_is_known(tmp_path, capsys):
    (tmp_path / "pins.txt").write_text(PINS)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("X-1.json", json.dumps(advisory(versions=["1.2.0"])))
    words = [str(tmp_path / "all.zip"), str(tmp_path / "pins.txt")]
    assert audit.main(words) == 1
    assert "some-thing 1.2.0: X-1" in capsys.readouterr().out
    (tmp_path / "none").mkdir()
    assert audit.main([str(tmp_path / "none"), words[1]]) == 0
    assert audit.main([]) == 2
