"""The template editor: reworded as one types, copied, restored, imported, exported, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo import add_sample, be_sample
from app.mail.own_templates import all_templates, is_changed
from app.people.queries import find_person
from app.research.me import change_me
from ui.dialogs.template_editor import TemplateEditor


@pytest.fixture
def editor(window):
    window.session.write(be_sample)
    window.session.write(add_sample)
    window.show_tab("email")
    window.session.person_id = find_person(window.session.store, "Dmitri Kovač")
    tab = window.tab("email")
    menu = tab.page.template.menu()
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "Edit the templates…").trigger()
    made = window.findChildren(TemplateEditor)[-1]
    yield made
    made.close()


def fields(editor: TemplateEditor) -> dict[str, str]:
    texts = [editor.fields.item(row).text() for row in range(editor.fields.count())]
    return dict(text.split("\n", 1) for text in texts)


def test_it_opens_at_the_template_of_the_letter_and_says_what_fields_become(editor, window):
    assert editor.key == "employer"
    assert editor.name.text() == "We worked at the same place"
    assert fields(editor)["{employer}"] == "Trey Research"
    assert fields(editor)["{learned}"].startswith("gap: what you took")
    assert "we both know Trey Research" in editor.preview.toPlainText()
    window.session.write(change_me, {"headline": "a nurse in Leeds"})
    assert fields(editor)["{me_line}"] == "a nurse in Leeds"
    assert "I am a nurse in Leeds" in editor.preview.toPlainText()


def test_typing_rewords_the_letter_and_undo_brings_it_back(editor, window):
    page = window.tab("email").page
    editor.body.setPlainText("Hello {first}, {nothing}.")
    assert "Hello Dmitri, [fill in: nothing]." in editor.preview.toPlainText()
    editor.flush()
    assert is_changed(window.session.store, "employer")
    assert editor.tree.currentItem().text(0).endswith("(reworded)")
    page.use_template("employer")
    assert page.body.toPlainText() == "Hello Dmitri, [fill in: nothing]."
    window.session.undo()
    window.session.undo()
    assert not is_changed(window.session.store, "employer")
    assert "we both know" in editor.preview.toPlainText()
    editor.body.setPlainText("Other.")
    editor.flush()
    editor.restore.click()
    assert not is_changed(window.session.store, "employer")
    assert not editor.restore.isEnabled()


def test_a_copy_is_shown_named_and_deleted(editor, window):
    editor.copy.click()
    assert editor.key.startswith("own-")
    assert editor.name.text() == "We worked at the same place (2)"
    assert editor.delete.isVisible()
    QTest.keyClicks(editor.name, "Mine")
    editor.flush()
    assert "Mine" in [t.name for t in all_templates(window.session.store)]
    editor.delete.click()
    assert not editor.key.startswith("own-")
    assert not editor.delete.isVisible()


def test_a_field_is_inserted_where_one_writes(editor):
    editor.body.setPlainText("")
    row = list(fields(editor)).index("{company}")
    editor.fields.setCurrentRow(row)
    editor.insert.click()
    assert editor.body.toPlainText() == "{company}"
    editor.body.undo()
    QTest.keyClick(editor.fields, Qt.Key.Key_Return)


def test_a_name_cannot_be_empty(editor):
    editor.name.setText(" ")
    editor.flush()
    assert "needs a name" in editor.fault.text()
    assert editor.name.text() == "We worked at the same place"


def test_templates_go_out_and_come_in_as_a_file(editor, window, tmp_path):
    path = tmp_path / "letters.toml"
    editor.copy.click()
    editor.export_file(str(path))
    key = editor.key
    editor.delete.click()
    editor.import_file(str(path))
    names = [t.name for t in all_templates(window.session.store)]
    assert "We worked at the same place (2)" in names
    assert key not in [t.key for t in all_templates(window.session.store)]
    path.write_text("nothing")
    editor.import_file(str(path))
    assert "letters.toml holds no letter templates" in editor.fault.text()
    editor.import_file(str(tmp_path / "missing.toml"))
    assert "missing.toml cannot be opened" in editor.fault.text()
    editor.export_file(str(tmp_path))
    assert "cannot be written" in editor.fault.text()


def test_another_template_is_chosen_in_the_list(editor):
    top = editor.tree.topLevelItem(0)
    editor.tree.setCurrentItem(top.child(0))
    assert editor.key == "introduced"
    editor.tree.setCurrentItem(top)
    assert editor.key == "introduced"
