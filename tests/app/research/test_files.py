"""Files stay with a person: copied in, opened as a private copy, taken out with Undo."""

import stat
from pathlib import Path

import pytest

from app.errors import AppError
from app.people.service import add_person, delete_person
from app.research import files
from app.research.files import attach_file, copy_file, detach_file, files_of
from tests.refusals import coded


@pytest.fixture
def paper(store, clock, tmp_path: Path) -> Path:
    add_person(store, clock, "Ann", "Lee")
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.4 words\x00\xff")
    return path


def test_a_file_is_kept_whole_and_comes_out_as_a_private_copy(store, clock, paper, tmp_path):
    attach_file(store, clock, 1, paper)
    paper.unlink()
    [file] = files_of(store, 1)
    assert (file.name, file.size) == ("paper.pdf", 16)
    copy = copy_file(store, file.id, tmp_path)
    assert copy.read_bytes() == b"%PDF-1.4 words\x00\xff"
    assert copy.name == "paper.pdf"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_undo_brings_a_file_and_its_bytes_back(store, clock, paper, tmp_path) -> None:
    attach_file(store, clock, 1, paper)
    detach_file(store, 1)
    assert files_of(store, 1) == ()
    store.undo()
    assert copy_file(store, 1, tmp_path).read_bytes() == paper.read_bytes()
    delete_person(store, 1)
    store.undo()
    assert copy_file(store, 1, tmp_path).read_bytes() == paper.read_bytes()


def test_what_is_too_large_empty_or_gone_is_refused(store, clock, paper, monkeypatch) -> None:
    monkeypatch.setattr(files, "LIMIT_MB", 0)
    with pytest.raises(AppError, check=coded("large_file")) as caught:
        attach_file(store, clock, 1, paper)
    assert "paper.pdf" in caught.value.message
    monkeypatch.setattr(files, "LIMIT_MB", 10)
    paper.write_bytes(b"")
    with pytest.raises(AppError, check=coded("empty_attachment")):
        attach_file(store, clock, 1, paper)
    paper.unlink()
    with pytest.raises(AppError, check=coded("cannot_read")):
        attach_file(store, clock, 1, paper)


def test_a_name_never_leads_out_of_the_folder(store, clock, paper, tmp_path) -> None:
    attach_file(store, clock, 1, paper)
    for name in ("../../evil", "..\\..\\evil", "/etc/evil"):
        store.db.execute_sql("UPDATE attachment SET name = ?", (name,))
        assert copy_file(store, 1, tmp_path).is_relative_to(tmp_path / "1")


def test_a_copy_that_cannot_be_made_is_said(store, clock, paper, tmp_path) -> None:
    with pytest.raises(AppError, check=coded("row_gone")):
        copy_file(store, 9, tmp_path)
    attach_file(store, clock, 1, paper)
    with pytest.raises(AppError, check=coded("cannot_write")):
        copy_file(store, 1, tmp_path / "nowhere")
