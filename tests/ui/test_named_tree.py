"""Who named whom: looked at, walked with the arrows, read aloud as a tree, and printed."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.interviews.named_tree import NamedLine
from app.interviews.referrals import add_named, note_name
from app.people.queries import find_person
from app.people.service import add_person, log_event
from ui.dialogs.named_tree import NamedTree
from ui.dialogs.named_tree.model import LINE_ROLE, tree_report
from ui.main_window import MainWindow
from ui.report import Branch


@pytest.fixture
def people(window: MainWindow) -> dict[str, int]:
    write = window.session.write
    write(add_person, "Mara", "Oyelaran")
    mara = find_person(window.session.store, "Mara Oyelaran")
    write(note_name, mara, "Hana Weber", "tooling")
    write(add_named, mara)
    hana = find_person(window.session.store, "Hana Weber")
    write(log_event, hana, "met")
    write(note_name, hana, "Rui Alves")
    write(add_named, hana)
    write(note_name, mara, "Nobody Yet")
    return {"mara": mara, "hana": hana, "rui": find_person(window.session.store, "Rui Alves")}


@pytest.fixture
def tree(window: MainWindow, people):
    window.actions_.run("named_tree")
    found = window.findChildren(NamedTree)[-1]
    yield found
    if shiboken6.isValid(found):
        found.close()


def visible(tree: NamedTree) -> list[str]:
    names = []
    index = tree.model.index(0, 0)
    while index.isValid():
        names.append(index.data())
        index = tree.view.indexBelow(index)
    return names


def test_the_tree_stands_open_with_everybody_below_who_named_them(tree):
    assert visible(tree) == ["Mara Oyelaran", "Hana Weber", "Rui Alves", "Nobody Yet"]
    assert tree.count.text() == "3 names"
    assert tree.model.index(0, 1) == tree.model.index(9, 0) == tree.model.index(-1, 0)


def test_arrows_walk_and_close_branches_and_return_shows_the_person(tree, window, people):
    assert tree.current.name == "Mara Oyelaran"
    QTest.keyClick(tree.view, Qt.Key.Key_Down)
    assert tree.current.name == "Hana Weber"
    QTest.keyClick(tree.view, Qt.Key.Key_Left)
    assert visible(tree) == ["Mara Oyelaran", "Hana Weber", "Nobody Yet"]
    QTest.keyClick(tree.view, Qt.Key.Key_Right)
    QTest.keyClick(tree.view, Qt.Key.Key_Right)
    assert tree.current.name == "Rui Alves"
    QTest.keyClick(tree.view, Qt.Key.Key_Return)
    assert (window.current_tab, window.session.person_id) == ("contacts", people["rui"])
    assert tree.isVisible()


def test_a_double_click_shows_the_person_and_closes_nothing(tree, window, people):
    index = tree.model.index_of(1)
    place = tree.view.visualRect(index).center()
    QTest.mouseClick(tree.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(tree.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.person_id == people["hana"]
    assert len(visible(tree)) == 4


def test_what_is_closed_stays_closed_when_something_changes(tree, window, people):
    tree.view.setExpanded(tree.model.index_of(1), False)
    tree.view.setCurrentIndex(tree.model.index_of(3))
    window.session.write(log_event, people["rui"], "met")
    assert visible(tree) == ["Mara Oyelaran", "Hana Weber", "Nobody Yet"]
    assert tree.current.name == "Nobody Yet"
    tree.open_all.click()
    assert len(visible(tree)) == 4
    tree.close_all.click()
    assert visible(tree) == ["Mara Oyelaran"]


def test_a_name_that_is_nobody_here_yet_can_be_added_and_taken_back(tree, window):
    assert not tree.add.isVisible()
    tree.view.setCurrentIndex(tree.model.index_of(3))
    assert tree.add.text() == "Add whom Mara Oyelaran named"
    QTest.keyClick(tree.view, Qt.Key.Key_Return)
    assert tree.focusWidget() is tree.add
    tree.add.click()
    assert find_person(window.session.store, "Nobody Yet")
    assert tree.current.name == "Nobody Yet"
    assert not tree.add.isVisible()
    window.session.undo()
    assert tree.current.person_id is None


def test_it_is_read_aloud_as_a_tree(tree):
    # The interface is kept: PySide frees it with its last reference.
    interface = QAccessible.queryAccessibleInterface(tree.view)
    assert interface.role() == QAccessible.Role.Tree
    said = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert "Hana Weber, tooling, Met, named by Mara Oyelaran, named 1" in said
    assert "Mara Oyelaran, To research, named 2" in said
    assert "Nobody Yet, nobody here yet, named by Mara Oyelaran" in said


def test_circles_are_drawn_once(tree, window, people):
    window.session.write(note_name, people["rui"], "Mara Oyelaran")
    window.session.write(add_named, people["rui"])
    lines = [index.data(LINE_ROLE) for index in map(tree.model.index_of, range(5))]
    assert sum(line.again for line in lines) == 1
    assert not tree.view.grab().isNull()


def test_the_page_has_every_line_with_its_rails(tree):
    blocks = tree.report().blocks
    assert [type(block) for block in blocks] == [Branch] * 4
    assert [block.name for block in blocks][-1] == "Nobody Yet"
    assert blocks[1].rails == ()
    assert (blocks[2].rails, blocks[2].path) == ((True,), ("Mara Oyelaran", "Hana Weber"))
    assert [block.is_last for block in blocks] == [True, False, True, True]
    assert tree.report().subtitle == "3 names, on 24 November 2026"


def test_a_long_chain_of_names_makes_a_page_too():
    lines = tuple(NamedLine(n, n - 1, n, f"N{n}", n, n) for n in range(20_000))
    blocks = tree_report(lines, "").blocks
    assert blocks[-1].path == ("N19996", "N19997", "N19998")
    assert len(blocks[-1].rails) <= 15


def test_nobody_named_anybody_yet(window):
    window.actions_.run("named_tree")
    tree = window.findChildren(NamedTree)[-1]
    assert tree.nothing.isVisible()
    assert not tree.menu.isEnabled()
    assert tree.current is None
    tree.close()
