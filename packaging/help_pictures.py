"""Makes the pictures of the help pages from those of `askwell demo`; a line of help for each.

    .venv/bin/python packaging/help_pictures.py

Every picture is made twice, light and dark, with few colours, so that it stays small.
"""

import os
import re
import subprocess
import sys
from array import array
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "resources" / "help" / "en"
NOW = "2026-11-24T08:20Z"
WIDTH = 1120
MOST_BYTES = 200_000
RUN = "import sys; from ui.main import main; sys.exit(main())"


def wanted() -> list[str]:
    """The names of the pictures that the pages show."""
    texts = [page.read_text("utf-8") for page in PAGES.glob("*.md")]
    return sorted({name for text in texts for name in re.findall(r"\]\(([\w-]+)\.png\)", text)})


def few_colours(image: QImage) -> QImage:
    """The picture in its 256 most frequent colours, the soft tints of the window among them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    table = [colour for colour, _ in Counter(array("I", bytes(plain.constBits()))).most_common(256)]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


def make(folder: Path, name: str) -> int:
    """Write one picture, small, from that of the demo; its bytes."""
    image = QImage(str(folder / f"{name}.png"))
    if image.isNull():
        raise SystemExit(f"The demo pictures no screen called {name}.")
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    file = PAGES / f"{name}.png"
    few_colours(image).save(str(file), quality=0)
    return file.stat().st_size


def main() -> None:
    """Take the pictures of the demo and keep those that a page shows."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with TemporaryDirectory(prefix="askwell-pictures-") as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made)
        if len(sys.argv) == 1:
            command = [sys.executable, "-c", RUN, "--now", NOW, "demo", "--screenshots", made]
            subprocess.run(command, cwd=ROOT, env=environment, check=True)
        for name in wanted():
            for end in ("", "-dark"):
                size = make(folder, f"{name}{end}")
                print(f"{name}{end}.png {size:,} bytes")
                if size > MOST_BYTES:
                    raise SystemExit("A picture of help stays under 200 kB.")


if __name__ == "__main__":
    main()
