"""A real Dovecot on loopback, for one test."""

from __future__ import annotations

import os
import pwd
import socket
import subprocess
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import need
from tests.fixtures.imap_server import certificate

USER = "nora@example.com"
PASSWORD = "pass-Wört 4"

CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{cert}
ssl_key = <{cert}
default_internal_user = nobody
default_login_user = nobody
default_internal_group = nogroup
mail_location = maildir:{home}/mail/%u
first_valid_uid = 1
auth_failure_delay = 0
auth_mechanisms = plain login
passdb {{
  driver = passwd-file
  args = {home}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {clear}
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Entwürfe {{
    auto = subscribe
    special_use = \\Drafts
  }}
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
}}
"""


def free_port() -> int:
    """A port that nobody listens on."""
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        return found.getsockname()[1]


@dataclass
class Dovecot:
    """A running server: its ports, its certificate, and where its mail lies."""

    home: Path
    port: int
    clear: int
    cert: Path
    process: subprocess.Popen[bytes]

    @property
    def mails(self) -> Path:
        """The maildir of the one user."""
        return self.home / "mail" / USER

    def put(self, folder: str, content: bytes, name: str) -> None:
        """Lay a new message into a folder, unread."""
        place = self.mails / folder if folder else self.mails
        for part in ("cur", "new", "tmp"):
            (place / part).mkdir(parents=True, exist_ok=True)
        path = place / "new" / name
        path.write_bytes(content.replace(b"\r\n", b"\n"))
        self.own()

    def own(self) -> None:
        """Give everything to the user that the server reads it as."""
        nobody = pwd.getpwnam("nobody")
        for path in (self.home / "mail", *(self.home / "mail").rglob("*")):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)

    def close(self) -> None:
        """End the server."""
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        if self.process.poll() is None:
            self.process.kill()


def started(home: Path) -> Dovecot:
    """Start one in this folder; skips where there is none, or nobody who may start it."""
    need("dovecot", "openssl")
    if os.geteuid() != 0:
        pytest.skip("only root may start Dovecot")
    nobody = pwd.getpwnam("nobody")
    for path in (home, *list(home.parents)[:3]):
        # It reads its mail as nobody, who has to get there.
        with suppress(OSError):
            path.chmod(path.stat().st_mode | 0o711)
    (home / "mail").mkdir()
    os.chown(home / "mail", nobody.pw_uid, nobody.pw_gid)
    (home / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
    cert = certificate(home, "localhost", "127.0.0.1")
    port, clear = free_port(), free_port()
    values = {"home": home, "cert": cert, "port": port, "clear": clear}
    config = home / "dovecot.conf"
    config.write_text(
        CONFIG.format(**values, uid=nobody.pw_uid, gid=nobody.pw_gid), encoding="utf-8"
    )
    process = subprocess.Popen(
        ["dovecot", "-F", "-c", str(config)],
        env=os.environ | {"PATH": f"{os.environ['PATH']}:/usr/sbin"},
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return Dovecot(home, port, clear, cert, process)
