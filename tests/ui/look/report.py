"""A page that shows what changed: the picture now, the reference, and where they differ."""

import shutil
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.look.compare import BLOCK, difference

PAGE = """<!doctype html><meta charset="utf-8"><title>What looks different</title>
<style>body {{ font: 14px sans-serif; margin: 24px; }} img {{ border: 1px solid #ccc; }}
figure {{ display: inline-block; margin: 4px; }}</style>
<h1>{count} screens look different</h1>
{sections}
"""


def write_report(
    folder: Path, changed: list[str], taken: dict[str, QImage], kept: dict[str, QImage]
) -> Path:
    """Write the pictures of what changed and a page that shows them side by side; its path."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sections = []
    for name in changed:
        shown = {"now": taken.get(name), "reference": kept.get(name)}
        if name in taken and name in kept:
            shown["difference"] = marked(taken[name], kept[name])
        sections.append(f"<h2>{escape(name)}</h2>")
        for word, picture in shown.items():
            if picture is None:
                sections.append(f"<p>No picture: {word}</p>")
                continue
            file = name.replace(".png", f".{word}.png")
            picture.save(str(folder / file))
            sections.append(
                f'<figure><img src="{escape(file)}"><figcaption>{word}</figcaption></figure>'
            )
    page = folder / "index.html"
    page.write_text(PAGE.format(count=len(changed), sections="\n".join(sections)), "utf-8")
    return page


def marked(picture: QImage, reference: QImage) -> QImage:
    """The picture of now with every changed block framed."""
    made = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setPen(QColor(Qt.GlobalColor.red))
    for column, row in difference(picture, reference).changed:
        painter.drawRect(QRect(column * BLOCK, row * BLOCK, BLOCK - 1, BLOCK - 1))
    painter.end()
    return made
