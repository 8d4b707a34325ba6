"""What goes into the bundle, by names alone."""

import pytest

LIB = "/usr/lib/x86_64-linux-gnu"
QT = "PySide6/Qt"


@pytest.fixture
def wanted(scripts):
    from bundle_parts import is_wanted

    return lambda place, source="/venv/file", kind="BINARY", platform="linux": is_wanted(
        place, source, kind, platform
    )


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", True),
        (f"{QT}/plugins/platforms/libqeglfs.so", False),
        (f"{QT}/plugins/platforms/libqvnc.so", False),
        (f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so", True),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", False),
        (f"{QT}/plugins/imageformats/libqsvg.so", True),
        (f"{QT}/plugins/imageformats/libqtiff.so", False),
        (f"{QT}/plugins/printsupport/libcupsprintersupport.so", True),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so", True),
        (f"{QT}/plugins/wayland-shell-integration/libivi-shell.so", False),
        (f"{QT}/translations/qtbase_de.qm", True),
        (f"{QT}/translations/qtbase_sv.qm", False),
        (f"{QT}/translations/qt_de.qm", False),
        ("PySide6/translations/qtbase_ar.qm", True),
        (f"{QT}/lib/libQt6EglFSDeviceIntegration.so.6", False),
        (f"{QT}/lib/libQt6OpenGL.so.6", False),
        (f"{QT}/lib/libQt6Core.so.6", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so", True),
        ("rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so", False),
        ("holidays-0.109.dist-info/METADATA", True),
        ("holidays-0.109.dist-info/RECORD", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("tzdata/zoneinfo/Europe/Zagreb", True),
        ("resources/icons/askwell.svg", True),
    ],
)
def test_only_parts_that_are_used_stay(wanted, place, stays):
    assert wanted(place) is stays


@pytest.mark.parametrize(
    ("name", "comes_along"),
    [
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        ("libxkbcommon-x11.so.0", True),
        ("libgtk-3.so.0", False),
        ("libstdc++.so.6", False),
        ("libssl.so.3", False),
        ("libX11.so.6", False),
        ("libxcb-randr.so.0", False),
    ],
)
def test_of_the_system_only_what_desktops_may_lack_comes_along(wanted, name, comes_along):
    assert wanted(name, f"{LIB}/{name}") is comes_along


def test_other_systems_keep_their_libraries(wanted):
    assert wanted("libssl-3.dll", "/usr/lib/libssl-3.dll", platform="win32")


def test_the_order_does_not_depend_on_the_machine(scripts):
    from bundle_parts import kept

    files = [(name, f"/venv/{name}", "DATA") for name in ("b", "a", "c")]
    assert kept(files, "linux") == kept(files[::-1], "linux")


@pytest.mark.parametrize(("platform", "asks_the_bus"), [("linux", True), ("win32", False)])
def test_only_linux_takes_the_bus_along(scripts, platform, asks_the_bus):
    from bundle_parts import by_name

    assert ("jeepney" in by_name(platform)) is asks_the_bus
    assert {"sqlcipher3", "keyring", "pypdfium2"} <= set(by_name(platform))


def test_identity_is_that_of_the_window(scripts):
    from bundle_parts import IDENTITY

    from ui.main import DESKTOP_ID

    assert IDENTITY == DESKTOP_ID


def test_qt_speaks_the_languages_of_the_program(wanted):
    from ui.languages import LANGUAGES

    for language in LANGUAGES[1:]:
        assert wanted(f"{QT}/translations/qtbase_{language}.qm")
