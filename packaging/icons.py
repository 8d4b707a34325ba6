"""The program's icon in every size and container, drawn from askwell.svg at build time."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path

DRAWING = Path(__file__).with_name("askwell.svg")
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# What macOS calls a PNG of this many pixels.
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(sizes: tuple[int, ...] = SIZES) -> dict[int, bytes]:
    """The icon as PNG, by its side in pixels. No display is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(DRAWING.read_bytes()))
    drawn: dict[int, bytes] = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        drawn[size] = buffer.data().data()
    return drawn


def ico(drawn: Mapping[int, bytes]) -> bytes:
    """The icon of Windows: a directory of PNG pictures."""
    sizes = [size for size in ICO_SIZES if size in drawn]
    head = struct.pack("<HHH", 0, 1, len(sizes))
    start = len(head) + 16 * len(sizes)
    body = b""
    for size in sizes:
        side = size % 256
        place = start + len(body)
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(drawn[size]), place)
        body += drawn[size]
    return head + body


def icns(drawn: Mapping[int, bytes]) -> bytes:
    """The icon of macOS: PNG pictures, each after its kind and length."""
    parts = [
        kind + struct.pack(">I", len(drawn[size]) + 8) + drawn[size]
        for kind, size in ICNS_KINDS.items()
        if size in drawn
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body
