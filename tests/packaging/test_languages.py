"""The texts of the code are found for translators, each in the context where it is looked up."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "languages.py"


@pytest.fixture(scope="module")
def languages():
    spec = importlib.util.spec_from_file_location("packaging_languages", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("code", "context", "source", "counted"),
    [
        ("class A:\n def f(self): self.tr('Hi')", "A", "Hi", False),
        ("def tr(t): return translate('Ways', t)\ntr('Out')", "Ways", "Out", False),
        ("X = QT_TRANSLATE_NOOP('Pages', 'One')", "Pages", "One", False),
        ("_('Actions', '&Undo')", "Actions", "&Undo", False),
        ("QCoreApplication.translate('Figures', 'Asked')", "Figures", "Asked", False),
        ("say('Delete {name}', name=1)", "App", "Delete {name}", False),
        ("counted('1 letter', '{n} letters', 2)", "App", "{n} letters", True),
    ],
)
def test_a_marked_text_is_found_in_its_context(languages, code, context, source, counted):
    assert list(languages.texts_in(code)) == [(context, source, counted)]


def test_a_tr_that_is_imported_has_the_context_of_its_module(languages):
    code = "from ui.tabs.email.words import tr\ntr('Late')"
    assert [text.context for text in languages.texts_in(code)] == ["Letters"]


def test_what_is_no_literal_is_no_text(languages):
    assert not list(languages.texts_in("self.tr(name)\nsay(text)\nother('Hi')"))


def test_every_sentence_of_an_error_is_found(languages):
    from app.errors import SENTENCES

    found = {text.source for text in languages.texts_of_code() if text.context == "App"}
    assert found >= set(SENTENCES.values())
