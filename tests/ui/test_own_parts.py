"""The parts of Qt that the self-check uses."""

from pathlib import Path

import pytest

from app.selfcheck import Lacking, look
from ui import own_parts


def test_all_of_them_are_here(qapp, tmp_path):
    found = list(look(own_parts.checks_of_qt(tmp_path / "data")))
    assert [one for one in found if not one.good] == []
    assert [one.name for one in found] == ["window", "icons", "plugins", "languages", "order"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("platforms/libqxcb.so", "platforms/xcb"),
        ("platforms/qwindows.dll", "platforms/windows"),
        ("platforms/libqcocoa.dylib", "platforms/cocoa"),
        ("wayland-shell-integration/libxdg-shell.so", "wayland-shell-integration/xdg-shell"),
    ],
)
def test_a_plugin_is_found_by_the_name_each_system_gives_it(tmp_path: Path, file, name):
    (tmp_path / file).parent.mkdir()
    (tmp_path / file).touch()
    assert own_parts.plugin_file(tmp_path, name) == tmp_path / file
    assert own_parts.plugin_file(tmp_path, "platforms/other") is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_plugin_of_another_system_is_not_here(platform):
    with pytest.raises(Lacking, match="is not there"):
        own_parts.use_plugins(platform)


def test_an_empty_translation_is_told(tmp_path):
    assert own_parts.use_languages(tmp_path) == "English"
    (tmp_path / "askwell_xx.qm").touch()
    with pytest.raises(Lacking, match="askwell_xx"):
        own_parts.use_languages(tmp_path)
