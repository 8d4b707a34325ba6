"""The one door to other programs: web pages, letters and files that the system opens.

Nothing else in the window asks the system to open anything. A page has http or https and a host, a
letter mailto; a file is opened only when it is no program, whatever its name pretends.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.research.links import is_web_link
from ui.session import Session
from ui.windows_api import own_libraries_hidden

_ENDINGS = (
    ".app .appimage .appref-ms .bat .cmd .com .command .cpl .desktop .exe .gadget .hta .inf .ins "
    ".iso .jar .js .jse .lnk .msc .msi .msp .mst .pif .pl .ps1 .psm1 .py .pyw .rb .reg .run .scf "
    ".scr .sct .sh .shb .sys .terminal .url .vb .vbe .vbs .webloc .website .workflow .ws .wsc "
    ".wsf .wsh .xll"
)
RUNNING = frozenset(_ENDINGS.split())
"""How the names of files end that a system may run instead of show."""
PACKAGES = frozenset((".app", ".workflow"))
"""How folders end that macOS runs as if they were files."""


def open_page(session: Session, link: str) -> None:
    """Open a web page; when no browser takes it, say so and leave the address on the clipboard."""
    if is_web_link(link) and _open(QUrl(link)):
        return
    QGuiApplication.clipboard().setText(link)
    session.say(
        QCoreApplication.translate(
            "Browser", "No browser took this page. Its address is on the clipboard: paste it there."
        )
    )


def open_letter(url: str) -> bool:
    """Open a letter: a mailto address, or the page of a web mailer; False when nothing took it."""
    known = url.startswith("mailto:") or is_web_link(url)
    return known and _open(QUrl.fromEncoded(url.encode("ascii")))


def may_run(path: Path) -> bool:
    """Whether a system might run this file when asked to open it."""
    # Windows drops dots and blanks at the end of a name; a stream's name stands behind a colon.
    names = [part.rstrip(". ") for part in path.name.casefold().split(":")]
    return any(name.endswith(tuple(RUNNING)) for name in names)


def open_file(path: Path) -> bool:
    """Open a file or folder of this computer; False when no program took it, or it is one."""
    if may_run(path) and (path.is_file() or path.suffix.casefold() in PACKAGES):
        return False
    return _open(QUrl.fromLocalFile(str(path)))


def _open(url: QUrl) -> bool:
    with own_libraries_hidden():
        return QDesktopServices.openUrl(url)
