"""Actions are declared once and do the same by every trigger they have."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.mail.account import Account, keep_account, remove_account
from ui.action_specs import MENUS, SPECS, ActionSpec
from ui.session import TABS

OWN = [spec for spec in SPECS if spec.id not in ("quit",) and (not spec.tab or spec.tab in TABS)]


@pytest.fixture(autouse=True)
def account(session):
    """A mail account is set, so that its actions are there as well."""
    keep_account(session.settings, Account("nora@example.com", "imap.example.com"))


@pytest.fixture
def done(window):
    """Every action's slot replaced by a note of its id, all of them usable."""
    seen: list[str] = []
    for name in TABS:
        window.tab(name)
    for spec in OWN:
        window.actions_.bind(spec.id, lambda name=spec.id: seen.append(name))
        window.actions_[spec.id].setEnabled(True)
    window.activateWindow()
    window.stack.setFocus()
    return seen


def enable(window, spec):
    window.actions_[spec.id].setEnabled(True)


@pytest.mark.parametrize("spec", OWN, ids=lambda spec: spec.id)
def test_menu_button_and_id_do_the_same(window, done, spec):
    window.open_menu()
    window._menu.close()
    enable(window, spec)
    window.actions_[spec.id].trigger()
    enable(window, spec)
    button = window.actions_.button(spec.id, window)
    button.click()
    enable(window, spec)
    window.actions_.run(spec.id)
    menu = window.actions_.context_menu([spec.id, ""], window)
    assert menu.actions()[0] is window.actions_[spec.id]
    menu.close()
    assert done == [spec.id] * 3


@pytest.mark.parametrize(
    "spec", [s for s in OWN if s.shortcut and not s.local], ids=lambda spec: spec.id
)
def test_keys_do_it_from_anywhere_in_the_window(window, done, spec):
    for name in TABS:
        window.show_tab(name)
    for other in OWN:
        window.actions_.bind(other.id, lambda name=other.id: done.append(name))
    done.clear()
    enable(window, spec)
    window.setFocus()
    keys = QKeySequence(spec.shortcut)[0]
    QTest.keyClick(window, keys.key(), keys.keyboardModifiers())
    assert done == [spec.id]


def test_what_cannot_be_used_does_nothing(window, done):
    window.actions_["undo"].setEnabled(False)
    window.actions_.run("undo")
    assert done == []


def test_ids_are_unique_and_menus_exist():
    assert len({spec.id for spec in SPECS}) == len(SPECS)
    assert {spec.menu for spec in SPECS} <= {*MENUS, ""}


def test_no_two_actions_share_keys():
    keys = [spec.shortcut for spec in SPECS if spec.shortcut]
    assert len(set(keys)) == len(keys)


def test_tooltips_name_the_keys(window):
    assert window.actions_["find"].toolTip().endswith("(Ctrl+F)")


def test_a_tab_may_bring_an_action_and_declare_it_once(window):
    spec = ActionSpec("own_thing", "Own thing", shortcut="Ctrl+Alt+9")
    action = window.actions_.declare(spec)
    assert window.actions_.declare(spec) is action
    ran = []
    window.actions_.bind("own_thing", lambda: ran.append(1))
    window.setFocus()
    QTest.keyClick(
        window,
        Qt.Key.Key_9,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    assert ran == [1]
    assert "own_thing" in window.actions_


def test_a_button_follows_its_action(window):
    button = window.actions_.button("undo", window, "primary")
    assert not button.isEnabled()
    assert button.property("role") == "primary"
    window.actions_["undo"].setEnabled(True)
    assert button.isEnabled()
    button.set_text("Take back")
    assert button.text() == "Take back"
    assert button.accessibleName() == "Take back"


def test_an_action_of_a_person_needs_one_in_hand(window):
    usable = {spec.id for spec in OWN if spec.enabled_when and spec.menu == "person"}
    assert usable
    assert not any(window.actions_[name].isEnabled() for name in usable)
    window.session.person_id = 1
    assert all(window.actions_[name].isEnabled() for name in usable)
    window.session.person_id = None


def test_what_needs_a_mail_account_is_there_only_with_one(window):
    own = [spec.id for spec in SPECS if spec.shown_when]
    assert own == ["look_for_replies", "save_to_drafts"]
    assert all(window.actions_[name].isVisible() for name in own)
    window.session.write(remove_account)
    window.open_menu()
    assert not any(window.actions_[name].isVisible() for name in own)
    window._menu.close()
