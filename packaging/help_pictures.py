"""Makes the pictures of the help pages, in every language, from those of `askwell demo`.

    help_pictures.py [LANGUAGE…]

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
HELP = ROOT / "resources" / "help"
PAGES = HELP / "en"
NOW = "2026-11-24T08:20Z"
MOST_BYTES = 200_000
MOST_COLOURS = 256
ALIKE = 8
"""Colours that differ by less, of 255 steps of red, green and blue, become one."""
RUN = """\
import sys
from ui import languages
from ui.main import main, make_application
languages.install(make_application(), sys.argv.pop(1))
sys.exit(main())
"""


def wanted() -> list[str]:
    """The names of the pictures that the pages show."""
    texts = [page.read_text("utf-8") for page in PAGES.glob("*.md")]
    return sorted({name for text in texts for name in re.findall(r"\]\(([\w-]+)\.png\)", text)})


def few_colours(image: QImage) -> QImage:
    """The picture with one colour in the place of all that nobody tells from it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    table: list[int] = []
    for colour, _ in Counter(array("I", bytes(plain.constBits()))).most_common():
        if all(distance(colour, other) >= ALIKE for other in table):
            table.append(colour)
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8,
        table[:MOST_COLOURS],
        Qt.ImageConversionFlag.ThresholdDither,
    )


def distance(one: int, other: int) -> int:
    """By how much two colours differ, in the one of red, green and blue that differs most."""
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (16, 8, 0))


def make(source: Path, target: Path) -> int:
    """Write one picture, small, from that of the demo; its bytes."""
    image = QImage(str(source))
    if image.isNull():
        raise SystemExit(f"The demo pictures no screen called {source.stem}.")
    few_colours(image).save(str(target), quality=0)
    size = target.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{target.name} has {size:,} bytes; a picture of help stays under 200 kB.")
    return size


def picture(language: str) -> int:
    """Take the pictures of the demo in a language and keep those that a page shows; their bytes."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    with TemporaryDirectory(prefix="askwell-pictures-") as made:
        command = [sys.executable, "-c", RUN, language, "--now", NOW, "demo", "--screenshots", made]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        names = [f"{name}{end}.png" for name in wanted() for end in ("", "-dark")]
        return sum(make(Path(made) / name, HELP / language / name) for name in names)


def main(languages: list[str]) -> None:
    """Make the pictures of these languages, or of every language that has pages of help."""
    for language in languages or sorted(path.name for path in HELP.iterdir() if path.is_dir()):
        print(f"{language}: {picture(language):,} bytes", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
