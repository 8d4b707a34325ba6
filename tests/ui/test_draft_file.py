"""A draft goes out as a file, whatever a mail program still has open."""

from pathlib import Path

import pytest

from app.mail.handoff import Letter
from ui.tabs.email import handoff

LETTER = Letter("nora@example.com", "Hello", "Dear Nora")


@pytest.fixture
def opened(monkeypatch):
    files = []
    monkeypatch.setattr(handoff, "open_file", lambda path: files.append(path.name) or True)
    return files


@pytest.fixture
def held(monkeypatch):
    """Names that a program on Windows has open for itself."""
    names, write = set(), Path.write_bytes

    def guarded(self, content):
        if self.name in names:
            raise PermissionError(13, "in use")
        return write(self, content)

    monkeypatch.setattr(Path, "write_bytes", guarded)
    return names


def test_a_draft_that_is_still_open_leaves_the_next_one_its_own_file(tmp_path, opened, held):
    for names in ((), ("letter.eml",), ("letter.eml", "letter-2.eml")):
        held.update(names)
        assert handoff.open_draft_file(LETTER, tmp_path, "letter")
    assert opened == ["letter.eml", "letter-2.eml", "letter-3.eml"]


def test_a_folder_that_takes_nothing_is_said(tmp_path, opened, monkeypatch):
    monkeypatch.setattr(handoff, "MOST_HELD", 3)

    def refuse(*_):
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(PermissionError):
        handoff.open_draft_file(LETTER, tmp_path, "letter")
    assert opened == []
