"""What a program has on macOS: a menu bar with roles, files from the Finder, keys of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFileOpenEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from ui import system_keys, theme
from ui.action_specs import MENUS, SPECS
from ui.mac import MenuBar, OpenedFiles
from ui.system_keys import in_own_keys, key_of, keys_of

SYSTEMS = ("linux", "win32", "darwin")


@pytest.fixture
def app_object(qapp):
    made = QObject()
    yield made
    made.deleteLater()


def test_files_from_the_finder_wait_for_a_window_and_come_together(app_object, qtbot):
    opened, got = OpenedFiles(app_object), []
    for name in ("/tmp/a.csv", "/tmp/b c.vcf"):
        QApplication.sendEvent(app_object, QFileOpenEvent(name))
    assert got == []
    opened.tell(got.append)
    assert got == [[Path("/tmp/a.csv"), Path("/tmp/b c.vcf")]]
    QApplication.sendEvent(app_object, QFileOpenEvent("/tmp/all.askwell"))
    QApplication.sendEvent(app_object, QEvent(QEvent.Type.ApplicationActivate))
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[1] == [Path("/tmp/all.askwell")]


def test_the_menu_bar_holds_every_menu_and_the_roles_of_macos(window):
    menus = MenuBar(window, window.actions_, lambda: window.built_tabs)
    titles = [action.text() for action in menus.bar.actions()]
    assert len(titles) == len(MENUS)
    held = {action for top in menus.bar.actions() for action in top.menu().actions()}
    roles = {a.objectName(): a.menuRole() for a in held if not a.isSeparator()}
    role = QAction.MenuRole
    named = {name: kind for name, kind in roles.items() if kind != role.NoRole}
    assert named == {
        "about": role.AboutRole, "settings": role.PreferencesRole, "quit": role.QuitRole
    }  # fmt: skip


def test_a_locked_window_shows_no_menu_with_names(window, session):
    menus = MenuBar(window, window.actions_, lambda: window.built_tabs)
    session.locked_changed.emit(True)
    assert not menus.bar.isEnabled()
    session.locked_changed.emit(False)
    assert menus.bar.isEnabled()


def test_command_w_closes_as_the_button_does(window):
    closed = []
    MenuBar(window, window.actions_, lambda: window.built_tabs)
    window.close = lambda: closed.append(window.is_closed_by_hand)
    (shortcut,) = [
        one for one in window.findChildren(QShortcut) if one.key() == QKeySequence.StandardKey.Close
    ]
    shortcut.activated.emit()
    assert closed == [True]
    assert not window.is_closed_by_hand


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_two_actions_share_keys_on_any_system(system):
    taken = {}
    for spec in SPECS:
        for keys in keys_of(spec.id, spec.shortcut, system):
            assert not keys.isEmpty(), spec.id
            assert taken.setdefault(keys.toString(), spec.id) == spec.id
    assert set(system_keys.OWN.get(system, {})) <= {spec.id for spec in SPECS}


def test_macos_keeps_its_own_keys_to_itself():
    kept = {"Ctrl+H", "Ctrl+M", "Ctrl+W", "Ctrl+F1", "Alt+Left", "Alt+Right", "Ctrl+Space"}
    used = {k.toString() for spec in SPECS for k in keys_of(spec.id, spec.shortcut, "darwin")}
    assert not used & kept


def test_redo_has_the_keys_of_windows_first():
    assert keys_of("redo", "Ctrl+Shift+Z", "win32")[0] == QKeySequence("Ctrl+Y")
    assert keys_of("redo", "Ctrl+Shift+Z", "linux") == [QKeySequence("Ctrl+Shift+Z")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("press **Ctrl+Shift+E** (Ctrl+,), or", "press **⇧⌘E** (⌘,), or"),
        ("| Strg+1, 2, 3 | Strg+Umschalt+Z.", "| ⌘1, 2, 3 | ⇧⌘Z."),
        ("**Alt+Haut** ; Ctrl+Maj+N", "**⌥Haut** ; ⇧⌘N"),
        ("Ctrl+Mayús+V، Ctrl+H", "⇧⌘V، ⌘Y"),
        ("**Ctrl+F1** and Alt+Up", "**⌘/** and ⌥Up"),
        ("C+ + C", "C+ + C"),
    ],
)
def test_texts_name_the_keys_that_stand_on_the_keyboard(text, shown):
    assert in_own_keys(text, "darwin") == shown
    assert in_own_keys(text, "win32") == text


def test_every_page_of_help_can_name_them():
    for page in (Path(__file__).parents[2] / "resources" / "help").glob("*/*.md"):
        found = in_own_keys(page.read_text("utf-8"), "darwin")
        assert "Ctrl+" not in found, page
        assert "Strg" not in found, page


@pytest.mark.parametrize(
    ("system", "meant"), [("darwin", "Key_Delete"), ("linux", "Key_Backspace")]
)
def test_backspace_of_macos_takes_out_of_a_list(system, meant):
    pressed = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    assert key_of(pressed, system) == getattr(Qt.Key, meant)


@pytest.mark.parametrize(("system", "order"), [("win32", 0), ("darwin", 1), ("linux", 3)])
def test_buttons_of_a_dialog_stand_as_the_system_has_them(qapp, monkeypatch, system, order):
    monkeypatch.setattr(theme.sys, "platform", system)
    theme._sheet.cache_clear()
    assert f"button-layout: {order};" in theme.build_style_sheet(qapp.font())
    theme._sheet.cache_clear()
