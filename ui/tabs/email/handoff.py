"""Getting a letter out: mailto, a draft file, a web mailer, the clipboard."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit

from app.errors import AppError
from app.mail.handoff import Letter, draft_file, mailto_url
from app.mail.ways import WEB, web_url
from ui.browser import open_file, open_letter

MOST_HELD = 100


def hand_out(way: str, letter: Letter, folder: Path, name: str) -> bool:
    """Hand the letter over in one of app.mail.ways.WAYS; False when nothing took it.

    True only means that something was started, never that a draft is open.
    Raises AppError: bad_address, many_copies, cannot_write.
    """
    if way == "eml":
        try:
            return open_draft_file(letter, folder, name)
        except OSError as error:
            raise AppError("cannot_write", file=folder) from error
    if way in WEB:
        return open_letter(web_url(way, letter))
    if way == "clipboard":
        copy_text(letter)
    return open_letter(mailto_url(letter, with_body=way != "clipboard"))


def open_draft_file(letter: Letter, folder: Path, name: str) -> bool:
    """Write the letter as an .eml that only this person can read, and open it.

    Raises AppError(bad_address) and OSError.
    """
    content = draft_file(letter)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return open_file(_written(folder, name, content))


def _written(folder: Path, name: str, content: bytes) -> Path:
    """The file of a draft; another one where a mail program still holds the last of this name."""
    for number in range(1, MOST_HELD):
        path = folder / (f"{name}.eml" if number == 1 else f"{name}-{number}.eml")
        with suppress(PermissionError):
            path.touch(mode=0o600)
            path.write_bytes(content)
            return path
    raise PermissionError(folder)


def copy_text(letter: Letter) -> None:
    """Put the text of the letter on the clipboard, plain and as HTML."""
    # Qt makes the data: such as Python makes crashes PySide6 6.12 when it outlives Python.
    page = QTextEdit()
    page.setPlainText(letter.body)
    page.selectAll()
    page.copy()


def shows_windows() -> bool:
    """Whether a desktop is there to ask for its mail program."""
    return QGuiApplication.platformName() in ("xcb", "wayland")
