"""The demo writes a picture of every screen, light and dark."""

import subprocess
import sys

from PySide6.QtGui import QImage

from ui.screenshots import BY_ACTION, DIALOGS, LAST, SETTINGS
from ui.session import TABS
from ui.talk_pictures import SCREENS


def test_every_screen_is_pictured_in_both_schemes(qapp, tmp_path):
    code = "import sys; from ui.main import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--now", "2026-11-24T08:20Z", "demo"]
    done = subprocess.run(
        [*command, "--screenshots", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    names = {path.stem for path in tmp_path.iterdir()}
    screens = {
        *TABS,
        *SCREENS,
        *DIALOGS,
        *BY_ACTION,
        *SETTINGS,
        *LAST,
        "dreams",
        "sheet",
        "welcome",
    }
    assert names == screens | {f"{name}-dark" for name in screens}
    for name in (*TABS, *SCREENS, "import", "welcome", *LAST):
        light, dark = (QImage(str(tmp_path / f"{name}{end}.png")) for end in ("", "-dark"))
        assert light.pixelColor(3, 3).lightness() > 200
        assert dark.pixelColor(3, 3).lightness() < 60
        assert light.width() >= 640
