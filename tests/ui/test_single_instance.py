"""A second start hands its files to the first window and ends."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket

from ui import second_start, single_instance

HAND_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui import second_start, single_instance
app = QCoreApplication([])
folder, *files = map(Path, sys.argv[1:])
assert single_instance.take_lock(folder) is None
sys.exit(0 if second_start.hand_over(folder, files) else 9)
"""
HOLD = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui import second_start, single_instance
app = QCoreApplication([])
folder = Path(sys.argv[1])
lock = single_instance.take_lock(folder)
listener = second_start.Listener(folder)
assert lock is not None and listener.listen()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def listener(qapp, tmp_path):
    lock = single_instance.take_lock(tmp_path)
    made = second_start.Listener(tmp_path)
    assert made.listen()
    yield made
    made.close()
    made.deleteLater()
    lock.unlock()


def test_the_first_window_gets_the_files_of_the_second_start(listener, qtbot, tmp_path):
    file = tmp_path / "Ünïcode export.zip"
    with qtbot.waitSignal(listener.requested, timeout=20_000) as asked:
        second = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(tmp_path), str(file)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert asked.args == [[file]]


def test_a_start_after_a_kill_takes_over(qapp, tmp_path):
    subprocess.run([sys.executable, "-c", HOLD, str(tmp_path)], check=False)
    lock = single_instance.take_lock(tmp_path)
    assert lock is not None
    listener = second_start.Listener(tmp_path)
    assert listener.listen()
    listener.close()
    lock.unlock()


def test_two_folders_have_two_windows(qapp, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = single_instance.take_lock(tmp_path / "a")
    second = single_instance.take_lock(tmp_path / "b")
    assert first is not None
    assert second is not None
    first.unlock()
    second.unlock()


def test_nobody_there_means_no_answer(qapp, tmp_path):
    assert not second_start.hand_over(tmp_path, [], patience=150)


def test_a_visitor_who_sends_without_end_is_shown_out(listener, qtbot, tmp_path):
    visitor = QLocalSocket()
    visitor.connectToServer(single_instance.server_name(tmp_path))
    assert visitor.waitForConnected(2000)
    asked = []
    listener.requested.connect(asked.append)
    with qtbot.waitSignal(visitor.disconnected, timeout=5000):
        visitor.write(b"x" * (4 * single_instance.MAX_BYTES))
    assert asked == []


def test_a_long_list_is_cut_to_the_bound():
    many = [Path(f"/tmp/{'a' * 3000}{n}") for n in range(60)]
    line = single_instance.encode_request(many)
    assert len(line) <= single_instance.MAX_BYTES
    assert single_instance.decode_request(line) == many[: len(single_instance.decode_request(line))]


@settings(max_examples=80, deadline=None)
@given(st.binary())
def test_anything_malformed_gives_no_files(line):
    assert isinstance(single_instance.decode_request(line), list)


@pytest.mark.parametrize("line", [b"[]", b'{"files": 5}', b'{"files": [1, null, ""]}', b"\xff"])
def test_a_request_of_the_wrong_shape_gives_no_files(line):
    assert single_instance.decode_request(line) == []


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows have other rights")
def test_nobody_else_can_knock(listener):
    about = Path(listener._server.fullServerName()).stat()
    assert about.st_uid == os.getuid()
    assert stat.S_IMODE(about.st_mode) & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows have other rights")
def test_a_door_that_somebody_else_laid_out_gets_no_files(listener, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    heard = []
    listener.requested.connect(heard.append)
    assert not second_start.hand_over(tmp_path, [tmp_path / "secret.zip"], patience=300)
    assert heard == []
