"""What is shown can be translated: no text is built inside tr."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "ui"
FILES = sorted(UI.rglob("*.py"))


def calls(tree: ast.AST) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr == "tr")
            or (isinstance(node.func, ast.Name) and node.func.id == "tr")
        )
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_only_literals_are_translated(path):
    for call in calls(ast.parse(path.read_text("utf-8"))):
        for argument in call.args:
            assert isinstance(argument, ast.Constant), f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_nothing_asks_qt_to_process_events(path):
    assert "processEvents" not in path.read_text("utf-8")
