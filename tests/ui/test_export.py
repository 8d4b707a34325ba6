"""Handing people out from the window."""

import pytest
from PySide6.QtWidgets import QFileDialog

from app.people.service import add_person
from tests.ui.conftest import delete_later_now
from ui.dialogs.export import ExportDialog


@pytest.fixture
def export(window, session):
    for first in ("Ann", "Bo", "Cy"):
        session.write(add_person, first, "Lee")
    yield lambda: _opened(window)
    for dialog in window.findChildren(ExportDialog):
        dialog.reject()
    delete_later_now()


def _opened(window) -> ExportDialog:
    window.actions_.run("export_people")
    return window.findChildren(ExportDialog)[-1]


def words(dialog) -> list[str]:
    return [button.text() for button in dialog.who.buttons()]


def test_without_a_list_everybody_is_offered(export):
    dialog = export()
    assert words(dialog) == ["Everybody: 3 people"]
    assert dialog.kind == "vcard"


def test_the_person_in_hand_the_list_and_everybody_are_offered(export, window, session):
    session.open_tab("contacts", 2)
    tab = window.tab("contacts")
    tab.filter.setText("bo")
    assert words(export()) == ["Bo Lee alone", "The 1 person the list shows", "Everybody: 3 people"]
    tab.filter.clear()
    tab.view.selectAll()
    dialog = export()
    assert words(dialog) == ["The 3 people chosen in the list", "Everybody: 3 people"]
    assert dialog.who.checkedButton().objectName() == "selected"


@pytest.mark.parametrize(("form", "start"), [("vcard", b"BEGIN:VCARD"), ("csv", b"\xef\xbb\xbf")])
def test_the_chosen_are_written(export, window, session, tmp_path, form, start):
    session.open_tab("contacts", 2)
    dialog = export()
    dialog.choose("selected", form)
    path = tmp_path / "people.out"
    dialog.save(str(path))
    content = path.read_bytes()
    assert content.startswith(start)
    assert b"Bo" in content
    assert b"Ann" not in content
    assert window.toast_text == "Exported to people.out."


def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(export, tmp_path):
    dialog = export()
    dialog.save(str(tmp_path / "gone" / "x.vcf"))
    assert "cannot be written" in dialog.fault.text()
    assert dialog.confirm.isEnabled()


def test_the_place_is_asked_for(export):
    dialog = export()
    dialog.confirm.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    assert chooser.defaultSuffix() == "vcf"
    chooser.reject()
