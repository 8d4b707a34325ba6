"""Where an open store is not safe: network shares, and folders that a sync program carries."""

import subprocess
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.store import places
from app.store.places import NETWORK, SYNCED, linux, macos, place_of, synced, windows

MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:31 / /home rw - ext4 /dev/sdb1 rw
41 30 0:44 / /home/ada/share rw,relatime - cifs //server/ada rw,vers=3.1
42 30 0:45 / /home/ada/my\040nas rw - nfs4 nas:/export rw
43 30 0:46 / /home/ada/cloud rw - fuse.rclone remote: rw
44 41 0:47 / /home/ada/share/local rw - tmpfs tmpfs rw
45 22 0:48 / /work rw - 9p hostshare rw
not a line
"""
MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ada@nas._smb._tcp.local/home on /Volumes/home (smbfs, nodev, nosuid, mounted by ada)
nas:/export on /Volumes/my nas (nfs, nodev)
nas:/pictures on /Volumes/Fotos für Zoë (nfs, nodev)
"""


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        ("/home/ada/data", ""),
        ("/home/ada/share/data", "//server/ada"),
        ("/home/ada/shared", ""),
        ("/home/ada/my nas/a", "nas:/export"),
        ("/home/ada/cloud", "remote:"),
        ("/home/ada/share/local/x", ""),
        ("/work/askwell", "hostshare"),
    ],
)
def test_linux_tells_shares_by_their_mounts(folder, share):
    assert linux.share_in(MOUNTS, folder) == share
    assert linux.share_of(Path(folder), MOUNTS) == share


def test_this_computer_has_mounts_that_can_be_read(tmp_path):
    assert isinstance(linux.share_of(tmp_path), str)


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        ("/Users/ada/Library", ""),
        ("/Volumes/home/askwell", "//ada@nas._smb._tcp.local/home"),
        ("/Volumes/my nas/askwell", "nas:/export"),
        ("/Volumes/fotos fu\u0308r Zoe\u0308/askwell", "nas:/pictures"),
    ],
)
def test_macos_tells_shares_by_its_mounts(folder, share):
    assert macos.share_in(MAC, folder) == share


def test_macos_is_understood_whatever_language_the_program_was_started_in(monkeypatch):
    told = subprocess.CompletedProcess([], 0, stdout=MAC.encode() + b"\xff on /x (nfs)\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **options: told)
    assert macos.share_of(Path("/Volumes/Fotos für Zoë/askwell")) == "nas:/pictures"


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        ("C:\\Users\\ada\\AppData", ""),
        ("Z:\\askwell", "Z:"),
        ("\\\\server\\home\\askwell", "\\\\server\\home"),
        ("\\\\?\\UNC\\server\\home\\askwell", "\\\\server\\home"),
    ],
)
def test_windows_tells_shares_by_server_and_drive(folder, share):
    assert windows.share_in(folder, lambda root: 4 if root.upper().startswith("Z:") else 3) == share


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (PurePosixPath("/home/ada/Dropbox/askwell"), "Dropbox"),
        (PurePosixPath("/home/ada/Dropbox (Weber Ltd)/askwell"), "Dropbox"),
        (PureWindowsPath("C:\\Users\\ada\\OneDrive - Weber Ltd\\askwell"), "OneDrive"),
        (PureWindowsPath("C:\\Users\\ada\\OneDrive\\askwell"), "OneDrive"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.com/My Drive/a"),
         "Google Drive"),
        (PurePosixPath("/Users/ada/Library/CloudStorage/Strange-ada/a"), "Strange"),
        (PurePosixPath("/Users/ada/Library/Mobile Documents/x/a"), "iCloud Drive"),
        (PurePosixPath("/home/ada/Nextcloud/a"), "Nextcloud"),
        (PurePosixPath("/home/ada/Sync/a"), "Sync"),
        (PurePosixPath("/home/ada/boxes/a"), ""),
        (PurePosixPath("/home/ada/.local/share/Askwell"), ""),
        (PurePosixPath("/home/ada/synced-notes/a"), ""),
    ],
)  # fmt: skip
def test_sync_programs_are_told_by_the_names_of_folders(path, program):
    assert synced.program_in(path) == program


@pytest.mark.parametrize("mark", [".stfolder", ".sync", ".dropbox.cache"])
def test_sync_programs_are_told_by_what_they_leave(tmp_path, mark):
    (tmp_path / "any" / "deep").mkdir(parents=True)
    assert synced.program_of(tmp_path / "any" / "deep") == ""
    (tmp_path / "any" / mark).mkdir()
    assert synced.program_of(tmp_path / "any" / "deep")


def test_the_settings_of_a_sync_program_in_the_home_folder_carry_nothing(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    assert synced.program_of(tmp_path / "data") == ""


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_a_share_comes_before_a_sync_program(tmp_path, monkeypatch, system):
    monkeypatch.setattr(places.sys, "platform", system)
    told = lambda folder: "nas" if "mounted" in str(folder) else ""  # noqa: E731
    monkeypatch.setattr(linux, "share_of", told)
    monkeypatch.setitem(places._SYSTEMS, "win32", told)
    monkeypatch.setitem(places._SYSTEMS, "darwin", told)
    assert place_of(tmp_path / "mounted" / "Dropbox").kind == NETWORK
    found = place_of(tmp_path / "Dropbox" / "askwell")
    assert (found.kind, found.name) == (SYNCED, "Dropbox")
    assert place_of(tmp_path / "own") is None
