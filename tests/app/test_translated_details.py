"""What an error tells beside its sentence is in the language of the window too."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import AppError
from app.imports.drop import look_at
from app.language import speak
from app.mail.account.wire import untrusted
from app.mail.own_templates import read_templates
from app.paths import resources_dir

APP = Path(__file__).resolve().parents[2] / "app"


@pytest.fixture
def marked() -> Iterator[None]:
    """A language in which every text that was looked up is in brackets."""
    speak("de", lambda text, _: f"[{text}]")
    yield
    speak("en", None)


@pytest.mark.parametrize("content", [b"\xff", b"[]", b"[1]", b'[{"kind": "first"}]', b"x = 1"])
def test_why_a_file_holds_no_templates_is_translated(marked, content: bytes) -> None:
    with pytest.raises(AppError) as caught:
        read_templates(content)
    assert str(caught.value.details["why"]).startswith("[")
    assert caught.value.details["file"] == "[This file]"


def test_what_a_list_is_called_is_translated(marked, tmp_path: Path) -> None:
    file = tmp_path / "Saved Jobs.csv"
    file.write_text("Saved Date,Job Url,Job Title,Company Name\n1,2,3,4\n")
    with pytest.raises(AppError) as caught:
        look_at(file)
    assert caught.value.details["what"] == "[LinkedIn's list of saved jobs]"


@pytest.mark.parametrize("code", [10, 18, 20, 62, 0])
def test_why_a_certificate_is_not_believed_is_translated(marked, code: int) -> None:
    assert untrusted(code).startswith("[")


def test_what_to_do_at_a_mail_provider_can_be_looked_up() -> None:
    whole = tomllib.loads((resources_dir() / "providers.toml").read_text("utf-8"))
    steps = {provider["step"] for provider in whole["provider"] if "step" in provider}
    source = (resources_dir() / "i18n" / "askwell_pl.ts").read_text("utf-8")
    known = source.replace("&apos;", "'").replace("&amp;", "&")
    assert [step for step in steps if step not in known] == []


def test_no_error_is_made_with_words_of_its_own() -> None:
    """A literal of several words as a detail would stay English in every language."""
    bare = [
        f"{path.name}: {ast.unparse(keyword)}"
        for path in APP.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "AppError"
        for keyword in call.keywords
        for part in _said(keyword.value)
        if " " in part.strip()
    ]
    assert bare == []


def _said(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("say", "counted"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield from _said(child)
