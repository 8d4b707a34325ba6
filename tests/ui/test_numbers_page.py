"""The page of the numbers: what is typed holds at once, and all can go back."""

import pytest

from app.cadence.history import Rules
from app.cadence.numbers import BOUNDS, rules_of, set_number
from ui.dialogs.settings import SettingsDialog


@pytest.fixture
def page(window):
    window.menu.settings("numbers")
    dialog = window.findChildren(SettingsDialog)[-1]
    yield dialog.page("numbers")
    dialog.reject()


def test_every_number_has_a_field_with_its_bounds(page, session):
    assert page.fields.keys() == BOUNDS.keys()
    for name, field in page.fields.items():
        assert (field.minimum(), field.maximum()) == BOUNDS[name]
        assert field.value() == getattr(Rules(), name)
        assert field.accessibleName()
    assert not page.usual.isEnabled()


def test_a_number_holds_at_once_and_undo_takes_it_back(page, session):
    field = page.fields["cadence_months"]
    field.setValue(1)
    assert rules_of(session.store).cadence_months == 1
    assert field.accessibleDescription() == "month"
    assert page.usual.isEnabled()
    session.undo()
    assert field.value() == 3
    assert field.accessibleDescription() == "months"
    assert not page.usual.isEnabled()


def test_a_number_half_typed_is_not_meant(page, session, qtbot):
    field = page.fields["remind_days"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "14")
    assert rules_of(session.store) == Rules()
    field.interpretText()
    assert rules_of(session.store) == Rules(remind_days=14)


def test_two_numbers_that_would_cross_move_together(page, session):
    page.fields["second_person_days"].setValue(9)
    assert page.fields["remind_days"].value() == 10
    page.fields["remind_days"].setValue(2)
    assert page.fields["second_person_days"].value() == 1


def test_all_go_back_at_once(page, session, window):
    session.write(set_number, "new_a_day", 9)
    session.write(set_number, "prepare_days", 4)
    assert page.fields["new_a_day"].value() == 9
    page.usual.click()
    assert rules_of(session.store) == Rules()
    assert page.fields["prepare_days"].value() == 2
    session.undo()
    assert page.fields["prepare_days"].value() == 4
