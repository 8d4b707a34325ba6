"""Getting a letter into the mail program: mailto, a draft file, or the clipboard."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.mail.handoff import Letter, draft_file, mailto_url


def open_mailto(letter: Letter, *, with_body: bool = True) -> bool:
    """Hand the letter to the system's mail program; False when nothing took it.

    True only means that something was started, never that a draft is open.
    Raises AppError(bad_address).
    """
    url = QUrl.fromEncoded(mailto_url(letter, with_body=with_body).encode("ascii"))
    return QDesktopServices.openUrl(url)


def open_draft_file(letter: Letter, folder: Path, name: str) -> bool:
    """Write the letter as an .eml that only this person can read, and open it.

    Raises AppError(bad_address) and OSError.
    """
    content = draft_file(letter)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.eml"
    path.touch(mode=0o600)
    path.write_bytes(content)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copy_text(letter: Letter) -> None:
    """Put the text of the letter on the clipboard."""
    QGuiApplication.clipboard().setText(letter.body)
