"""Opening pages in the browser."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.research.links import is_web_link
from ui.session import Session


def open_page(session: Session, link: str) -> None:
    """Open a web page; when no browser takes it, say so and leave the address on the clipboard."""
    if is_web_link(link) and QDesktopServices.openUrl(QUrl(link)):
        return
    QGuiApplication.clipboard().setText(link)
    session.say(
        QCoreApplication.translate(
            "Browser", "No browser took this page. Its address is on the clipboard: paste it there."
        )
    )
