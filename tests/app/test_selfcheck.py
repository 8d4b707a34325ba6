"""The self-check: a lost part is told by its name and keeps no other from being told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import selfcheck
from app.context import open_context
from app.questions.sheet_page import SheetPage
from app.selfcheck import Finding, findings, look


def test_a_part_that_is_lost_keeps_no_other_from_being_looked_at():
    def lost() -> str:
        raise ImportError("no module of that name")

    found = list(look([("one", lambda: "is here"), ("two", lost), ("three", lambda: "too")]))
    assert found == [
        Finding("one", True, "is here"),
        Finding("two", False, "ImportError: no module of that name"),
        Finding("three", True, "too"),
    ]


def test_everything_is_looked_at_and_only_lost_parts_are_not_good(tmp_path: Path):
    context = open_context(tmp_path / "data")
    seen: list[str] = []

    def sheet_as_pdf(page: SheetPage) -> bytes:
        seen.append(page.questions[0].text)
        return b"no paper"

    def of_the_screen(folder: Path) -> list[selfcheck.Check]:
        assert (folder / "askwell.db").is_file()
        return [("window", lambda: "opened")]

    try:
        found = findings(context, of_the_screen, sheet_as_pdf)
    finally:
        context.close()
    assert [one.name for one in found if not one.good] == ["printing", "pdf"]
    assert seen == [selfcheck.ASKED]
    assert Finding("window", True, "opened") in found


def test_nothing_of_the_person_is_changed(tmp_path: Path):
    context = open_context(tmp_path)
    before = context.store.sql("SELECT count(*) FROM person")
    findings(context, lambda folder: [], lambda page: b"")
    assert context.store.sql("SELECT count(*) FROM person") == before
    assert context.store.undo_label is None
    context.close()


@pytest.mark.parametrize(
    ("platform", "backend"),
    [
        ("linux", "SecretService"),
        ("win32", "Windows"),
        ("darwin", "macOS"),
        ("freebsd14", "Secret"),
    ],
)
def test_each_system_is_asked_for_its_own_keyring(platform: str, backend: str, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr("importlib.import_module", asked.append)
    assert backend in selfcheck.use_keyring(platform)
    assert asked[0].startswith(f"keyring.backends.{backend}")


def test_a_word_list_of_nonsense_is_not_good(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("app.mail.spelling.Speller.knows", lambda self, word: True)
    (found,) = look([("spelling", lambda: selfcheck.use_spelling(tmp_path))])
    assert found == Finding("spelling", False, "Lacking: “lettter” is known")


def test_a_sealed_store_that_any_key_opens_is_not_good(tmp_path: Path, monkeypatch):
    from app.store.connect import Key

    monkeypatch.setattr(Key, "new", classmethod(lambda cls: cls(bytes(range(32)))))
    (found,) = look([("sealing", lambda: selfcheck.use_sealing(tmp_path / "one.db"))])
    assert found == Finding("sealing", False, "Lacking: a wrong key opened it")
