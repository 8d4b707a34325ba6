"""The frame of the window: tabs, search, drop, paste, messages, undo, what is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.changes import Changes
from app.clock import iso
from app.store.models import Person
from tests.ui.conftest import delete_later_now
from ui.main_window import MainWindow
from ui.session import TABS


def add_person(store, clock, first: str, last: str) -> tuple[int, Changes]:
    with store.operation(f"adding {first} {last}") as op:
        now = iso(clock.now())
        id_ = op.insert(
            Person,
            uid=f"{first}{last}",
            first_name=first,
            last_name=last,
            sort_name=last,
            created_at=now,
            updated_at=now,
        )
    return id_, op.changes


def person(window: MainWindow, first: str = "Mara", last: str = "Oyelaran") -> int:
    ids = []
    window.session.write(add_person, first, last, on_done=lambda result: ids.append(result[0]))
    return ids[0]


@pytest.fixture
def reviewed(window, monkeypatch):
    """What the window asked to review, instead of the review itself."""
    window.session.import_requested.disconnect(window.files.review)
    asked: list[list[Path]] = []
    window.session.import_requested.connect(asked.append)
    return asked


def files_mime(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def drag(window: QWidget, mime: QMimeData) -> QDragEnterEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(
        QPoint(50, 50),
        actions,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def drop(window: QWidget, mime: QMimeData) -> QDropEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(
        QPointF(50, 50),
        actions,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window.windowHandle(), event)
    return event


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_dragged_files_show_what_letting_go_will_do(window, reviewed):
    event = drag(window, files_mime("/tmp/a.zip"))
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert window.overlay.isVisible()
    assert window.overlay.heading() == "Drop to look at it first"
    assert "until you press Import" in window.overlay.accessibleName()
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert not window.overlay.isVisible()
    assert reviewed == []


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_a_drop_is_a_copy_and_asks_for_a_review(window, reviewed):
    mime = files_mime("/tmp/ä b.zip", "/tmp/c.csv")
    drag(window, mime)
    assert window.overlay.heading() == "Drop to look at 2 files first"
    event = drop(window, mime)
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert reviewed == [[Path("/tmp/ä b.zip"), Path("/tmp/c.csv")]]
    assert not window.overlay.isVisible()


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_a_drag_that_nobody_ends_leaves_the_window_free(window, reviewed):
    drag(window, files_mime("/tmp/a.zip"))
    assert window.overlay.isVisible()
    QTest.mouseMove(window.windowHandle(), QPoint(40, 40))
    assert not window.overlay.isVisible()


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_dragged_text_is_left_to_the_field_under_it(window, reviewed):
    mime = QMimeData()
    mime.setText("words")
    drag(window, mime)
    assert not window.overlay.isVisible()


def test_pasting_a_file_asks_for_a_review(window, reviewed):
    QGuiApplication.clipboard().setMimeData(files_mime("/tmp/a.zip"))
    window.actions_["paste_files"].trigger()
    assert reviewed == [[Path("/tmp/a.zip")]]


def test_pasting_without_a_file_says_so(window, reviewed):
    QGuiApplication.clipboard().setText("words")
    window.actions_["paste_files"].trigger()
    assert reviewed == []
    assert "no file on the clipboard" in window.toast_text


def test_a_second_start_brings_its_files(window, reviewed):
    window.come_forward([Path("/tmp/a.zip")])
    window.come_forward([])
    assert reviewed == [[Path("/tmp/a.zip")]]
    assert window.isVisible()


@pytest.mark.parametrize("name", TABS)
def test_a_tab_opens_by_its_action_and_by_its_place(window, name):
    window.actions_[f"tab_{name}"].trigger()
    assert window.current_tab == name
    assert window.stack.currentWidget() is window.tab(name)
    next_one = (TABS.index(name) + 1) % len(TABS)
    window.tab_strip.setCurrentIndex(next_one)
    assert window.current_tab == TABS[next_one]


def test_only_the_tab_that_is_seen_is_built(window):
    assert window.built_tabs == [TABS[0]]


def test_the_status_counts_people_and_follows_each_write(window):
    assert window.status.counts == ["0 people", "0 asked", "0 interviews held"]
    person(window)
    assert window.status.counts[0] == "1 person"
    assert window.status.saved.text() == "All changes saved"


def test_undo_names_what_it_takes_back(window):
    assert not window.actions_["undo"].isEnabled()
    person(window)
    undo = window.actions_["undo"]
    assert undo.isEnabled()
    assert undo.plain_text == "Undo “adding Mara Oyelaran”"
    undo.trigger()
    assert window.status.counts[0] == "0 people"
    assert window.toast_text == "Undone: adding Mara Oyelaran"
    assert window.actions_["redo"].isEnabled()
    window._toast.button.click()
    assert window.status.counts[0] == "1 person"


def test_typing_is_undone_before_the_last_change(window, qtbot):
    person(window)
    field = window.search
    window.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    undo = QKeySequence(QKeySequence.StandardKey.Undo)[0]
    QTest.keyClick(field, undo.key(), undo.keyboardModifiers())
    assert field.text() == ""
    assert window.status.counts[0] == "1 person"
    QTest.keyClick(field, undo.key(), undo.keyboardModifiers())
    assert window.status.counts[0] == "0 people"


def test_search_finds_groups_and_jumps_with_the_keyboard_alone(window, qtbot):
    mara = person(window)
    person(window, "Marta", "Kovač")
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.search, "mara")
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.waitUntil(window.results.isVisible)
    texts = [window.results.list.item(i).text() for i in range(window.results.list.count())]
    assert texts[0] == "People"
    assert texts[1].startswith("Mara Oyelaran")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.session.person_id == mara
    assert window.current_tab == "contacts"
    assert not window.results.isVisible()
    assert window.search.text() == ""


def test_search_that_finds_nothing_says_so_and_escape_closes_it(window, qtbot):
    window.search.setFocus()
    qtbot.keyClicks(window.search, "zzz")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.results.list.item(0).text() == "Nothing found"
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.results.isVisible()


def test_a_message_goes_away_by_itself_and_by_its_button(window, qtbot):
    window.say("Saved")
    assert window.toast_text == "Saved"
    window._toast._timer.setInterval(1)
    window.say("Again")
    qtbot.waitUntil(lambda: window.toast_text == "")


def test_appearance_is_chosen_in_the_menu_and_remembered(window, session):
    window.actions_["appearance_dark"].trigger()
    assert QApplication.palette().window().color().name().upper() == "#191A1C"
    assert window.actions_["appearance_dark"].isChecked()
    assert not window.actions_["appearance_system"].isChecked()
    session.close()
    assert session.settings.get("appearance") == "dark"


def test_a_tab_first_shown_has_the_keyboard_in_its_list(window):
    person(window)
    for name in ("contacts", "email"):
        window.show_tab(name)
        assert window.focusWidget() is window.tab(name).view


def test_size_and_tab_are_remembered(qapp, window, session):
    wide = least_width(window)
    window.resize(wide, 701)
    window.show_tab("contacts")
    window.close()
    session.close()
    again = MainWindow(session)
    size, tab = (again.width(), again.height()), again.current_tab
    again.deleteLater()
    delete_later_now()
    assert (size, tab) == ((wide, 701), "contacts")


def least_width(window: MainWindow) -> int:
    """As wide as the window must be; where the screen is narrower, as wide as that."""
    return min(960, window.screen().availableSize().width())


def test_the_window_works_down_to_its_least_size(window):
    window.resize(200, 200)
    assert (window.width(), window.height()) == (least_width(window), 640)


def test_everything_that_takes_focus_has_a_name(window):
    for name in TABS:
        window.show_tab(name)
    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(window):
            continue
        if widget.objectName().startswith("qt_"):
            continue
        text = getattr(widget, "text", None)
        words = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
        if not (widget.accessibleName() or words):
            nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_the_menu_holds_every_action_that_names_one(window):
    window.open_menu()
    menus = window._menu.actions()
    assert [m.text().replace("&", "") for m in menus] == ["File", "Edit", "Person", "View", "Help"]
    listed = {a.objectName() for m in menus for a in m.menu().actions() if not a.isSeparator()}
    wanted = {a.spec.id for a in window.actions_.all() if a.spec.menu}
    assert listed == wanted
    window._menu.close()


def test_no_menu_shows_what_nobody_carries_out(window):
    for name in TABS:
        window.show_tab(name)
    window.open_menu()
    for action in window.actions_.all():
        if action.isVisible():
            assert window.actions_.is_bound(action.spec.id), action.spec.id
    window._menu.close()


def test_help_and_about_open_and_close(window):
    from ui.dialogs.about import About
    from ui.dialogs.shortcuts import ShortcutSheet

    window.actions_["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert ("Ctrl+F", "Find") in sheet.rows
    sheet.accept()
    window.actions_["about"].trigger()
    window.findChild(About).accept()
    delete_later_now()
    assert window.findChild(ShortcutSheet) is None
    assert window.findChild(About) is None


def test_choosing_files_in_the_menu_asks_for_a_review(window, reviewed):
    window.files.take(["/tmp/a.zip"])
    assert reviewed == [[Path("/tmp/a.zip")]]


def test_a_count_stands_beside_the_tab_that_told_it(window):
    window.tab(TABS[0]).count_changed.emit(4)
    title = window.tab_strip.tabText(0)
    assert window.tab_strip.count_of(0) == 4
    assert window.tab_strip.accessibleTabName(0) == f"{title}, 4 due"
    window.tab(TABS[0]).count_changed.emit(0)
    assert window.tab_strip.accessibleTabName(0) == title


def test_the_person_in_hand_stays_in_hand_at_the_next_start(window, session):
    mara = person(window)
    session.person_id = mara
    window.close()
    session.settings.set("window/person", mara)
    session.person_id = None
    again = MainWindow(session)
    assert session.person_id == mara
    again.deleteLater()
    delete_later_now()


def test_a_window_that_is_gone_before_its_first_picture_is_left_alone(qapp, session):
    seen = []
    made = MainWindow(session)
    made.painted.connect(lambda: seen.append(True))
    made.show()
    made.grab()
    made.close()
    made.deleteLater()
    delete_later_now()
    qapp.processEvents()
    assert not seen


@pytest.fixture
def at_start(qapp, session) -> Iterator[MainWindow]:
    """The window as the program starts it: nothing is read before its first picture."""
    session.is_shown = False
    made = MainWindow(session)
    yield made
    made.close()
    made.deleteLater()
    delete_later_now()


def test_what_the_first_picture_does_without_is_made_right_after_it(at_start, qtbot):
    assert not at_start.actions_.is_bound("import_files")
    with qtbot.waitSignal(at_start.painted):
        at_start.show()
    qtbot.waitUntil(lambda: at_start.session.is_shown)
    unbound = [
        action.spec.id
        for action in at_start.actions_.all()
        if not action.spec.tab and not at_start.actions_.is_bound(action.spec.id)
    ]
    assert not unbound


def test_a_window_that_starts_hidden_carries_out_its_actions_when_told_to(at_start):
    at_start.complete()
    keeper = at_start.keeper
    at_start.complete()
    assert at_start.actions_.is_bound("import_files")
    assert at_start.keeper is keeper


def test_a_window_closed_before_its_first_picture_closes_cleanly(at_start, session):
    assert at_start.close()
    assert session.recall("window/geometry")
