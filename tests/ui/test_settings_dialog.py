"""The settings: a list of pages; a choice counts at once."""

import pytest

from ui.dialogs.settings import SettingsDialog
from ui.dialogs.settings.pages import PAGES


@pytest.fixture
def settings(window, qtbot):
    window.actions_["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    yield dialog
    dialog.close()


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_every_page_opens(settings, name):
    page = settings.page(name)
    assert page.isVisibleTo(settings)


def test_a_page_is_built_only_when_it_is_looked_at(settings):
    assert len(settings._built) == 1


def test_the_appearance_chosen_here_is_that_of_the_menu(window, settings):
    settings.page("appearance").choices["dark"].click()
    assert window.actions_["appearance_dark"].isChecked()
    settings.page("appearance").choices["system"].click()


def test_settings_can_open_at_a_page(window):
    window.menu.settings(PAGES[-1].name)
    dialog = window.findChild(SettingsDialog)
    assert dialog.list.currentRow() == len(PAGES) - 1
    dialog.close()
