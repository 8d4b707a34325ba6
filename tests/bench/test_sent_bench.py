"""How long a letter takes to the hand-over, and a mail to be read, beside the bare work."""

from __future__ import annotations

import io
import tempfile
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from app.imports.eml import read_mail
from tests.bench.test_window_bench import store_with
from tests.bench.watch import median_ms
from tests.fixtures import mail as fixture

Line = tuple[str, str, str]
USUAL = 30_000
TURNS = 30


def handing_rows(folder: Path, count: int = USUAL) -> list[Line]:
    """From the click to the moment at which the mail program is called, saving included."""
    from PySide6.QtCore import QObject, QUrl, Slot
    from PySide6.QtGui import QDesktopServices

    from app.context import open_context
    from ui.jobs import SerialRunner
    from ui.main import make_application
    from ui.main_window import MainWindow
    from ui.session import Session

    class MailProgram(QObject):
        taken = 0

        @Slot(QUrl)
        def take(self, _url: QUrl) -> None:
            self.taken += 1

    app = make_application()
    program = MailProgram(app)
    QDesktopServices.setUrlHandler("mailto", program, "take")
    session = Session(open_context(store_with(folder, count)), SerialRunner())
    window = MainWindow(session)
    window.show()
    session.write_to(session.store.sql("SELECT min(id) FROM person")[0][0])
    page = window.tab("email").page  # type: ignore[attr-defined]
    url = QUrl("mailto:nora@example.com?subject=Hello")
    floor = median_ms(lambda: QDesktopServices.openUrl(url), TURNS)
    found = median_ms(lambda: page.hand_over("mailto"), TURNS)
    assert program.taken == 2 * TURNS
    QDesktopServices.unsetUrlHandler("mailto")
    window.close()
    window.deleteLater()
    session.close()
    shown = f"{found:.1f} ms, {found / floor:.0f} × a bare openUrl ({floor:.3f} ms)"
    return [(f"Draft to the hand-over, {count:,} people", shown, "≤ 100 ms")]


def reading_rows(size: int = 5_000_000) -> list[Line]:
    """A mail with an attachment, beside the same bytes through the standard library alone."""
    attached = b"QUJD" * 19 + b"\n"
    data = (
        b"From: nora@example.com\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" + fixture.gmail() + b"\n--x\n"
        b"Content-Type: application/pdf\nContent-Disposition: attachment\n"
        b"Content-Transfer-Encoding: base64\n\n" + attached * (size // len(attached)) + b"--x--\n"
    )
    floor = median_ms(lambda: message_from_bytes(data, policy=default), 5)
    found = median_ms(lambda: read_mail(io.BytesIO(data), "x.eml"), 5)
    shown = f"{found:.0f} ms, {found / floor:.2f} × the bare parser ({floor:.0f} ms)"
    return [(f"Reading an e-mail of {size / 1e6:.0f} MB", shown, "≤ 3 ×")]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return [*handing_rows(Path(folder)), *reading_rows()]


@pytest.mark.bench
def test_the_bench_measures_letters(tmp_path, qapp):
    assert len(handing_rows(tmp_path, 300)) == 1
    assert len(reading_rows(100_000)) == 1
