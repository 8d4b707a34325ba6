"""The parts of Qt that this copy of the program needs, each used once for the self-check."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCollator, QLibraryInfo, QLocale, QPluginLoader, QTranslator

from app.paths import resources_dir
from app.selfcheck import NOW, Check, need

TABS = ("today", "contacts", "email", "questions")
PLUGINS = {
    "linux": (
        "platforms/xcb",
        "platforms/wayland",
        "platforms/offscreen",
        "platformthemes/xdgdesktopportal",
        "wayland-shell-integration/xdg-shell",
        "printsupport/cupsprintersupport",
        "iconengines/svgicon",
        "imageformats/svg",
    ),
    "win32": ("platforms/windows", "platforms/offscreen", "iconengines/svgicon"),
    "darwin": ("platforms/cocoa", "platforms/offscreen", "iconengines/svgicon"),
}
"""Plugins that nothing names until they are wanted, so that no build notices their absence."""


def checks_of_qt(data_dir: Path) -> Iterator[Check]:
    """The checks, in an order in which each may lean on the one before."""
    yield "window", lambda: use_window(data_dir)
    yield "icons", use_icons
    yield "plugins", use_plugins
    yield "languages", lambda: use_languages(resources_dir() / "i18n")
    yield "order", use_order


def use_window(data_dir: Path) -> str:
    """Open the window on a folder, show every tab and close it again."""
    from app.context import open_context
    from ui import theme
    from ui.jobs import SerialRunner
    from ui.main import make_application
    from ui.main_window import MainWindow
    from ui.session import Session

    app = make_application()
    theme.apply(app, "light")
    session = Session(open_context(data_dir, NOW.isoformat()), SerialRunner())
    window = MainWindow(session)
    try:
        window.show()
        for name in TABS:
            window.show_tab(name)
        need(not window.grab().isNull(), "the window is not painted")
    finally:
        window.close()
        window.deleteLater()
        session.close()
    return f"{app.platformName()}, {', '.join(TABS)}"


def use_icons() -> str:
    """Draw every icon."""
    from ui.icons import tinted

    names = sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))
    for name in names:
        picture = tinted(name, "#000000", 32, 32).toImage()
        spots = (picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
        need(any(spots), f"{name} is blank")
    need(names, "there are none")
    return str(len(names))


def use_plugins(platform: str = sys.platform) -> str:
    """Load every plugin with all the libraries that it stands on."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    wanted = PLUGINS.get(platform, PLUGINS["linux"])
    for name in wanted:
        file = plugin_file(folder, name)
        need(file is not None, f"{name} is not there")
        loader = QPluginLoader(str(file))
        need(loader.load(), f"{name}: {loader.errorString()}")
    return str(len(wanted))


def plugin_file(folder: Path, name: str) -> Path | None:
    """The library of a plugin, by whichever name this system gives it."""
    kind, _, stem = name.partition("/")
    for start in ("libq", "q", "lib", ""):
        for end in (".so", ".dll", ".dylib"):
            file = folder / kind / f"{start}{stem}{end}"
            if file.is_file():
                return file
    return None


def use_languages(folder: Path, of_qt: Path | None = None) -> str:
    """Load every translation that comes along, with that of Qt's own words; English needs none."""
    beside = of_qt or Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = sorted(folder.glob("*.qm"))
    for file in files:
        language = file.stem.rpartition("_")[2]
        for one in (file, beside / f"qtbase_{language}.qm"):
            translator = QTranslator()
            need(translator.load(str(one)) and not translator.isEmpty(), f"{one.name} is empty")
    return ", ".join(["English", *(file.stem for file in files)])


def use_order() -> str:
    """Sort by the rules of a language: the data of this comes in a library of its own."""
    for name in ("de_DE", "en_GB"):
        words = sorted(["z", "ä", "b"], key=QCollator(QLocale(name)).sortKey)
        need(words == ["ä", "b", "z"], f"{name} sorts {words}")
    return "by language"
