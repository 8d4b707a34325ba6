#!/usr/bin/env python3
"""The files of the languages: texts of the code into the .ts files, and those into .qm files.

    update   take new texts into resources/i18n/askwell_*.ts and drop those that are gone
    build    write the .qm files that the program loads, where a .ts file is newer
    left     how many texts each language has still to be given

The texts are found by reading the code (`tr`, `translate`, QT_TRANSLATE_NOOP, `say`, `counted`),
those of errors and the steps at mail providers from their tables;
merging and releasing is Qt's own lupdate and lrelease.
"""

import ast
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "pl", "ar")
APP = "App"
OF_QT = (("QPlatformTheme", "Close"), ("QShortcut", "Ctrl"), ("QShortcut", "Shift"))
"""Texts of Qt that stand beside ours, in the same words."""
NOOPS = ("QT_TRANSLATE_NOOP", "translate", "_")


class Text(NamedTuple):
    """One text to translate: its context, its words, and whether a number goes with it."""

    context: str
    source: str
    counted: bool = False


def texts_of_code() -> list[Text]:
    """Every text that the program shows, in the order of its files."""
    found: dict[Text, None] = {}
    for folder in ("app", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            found.update(dict.fromkeys(texts_in(path.read_text(encoding="utf-8"))))
    sys.path.insert(0, str(ROOT))
    from app.errors import SENTENCES

    found.update(dict.fromkeys(Text(APP, sentence) for sentence in SENTENCES.values()))
    found.update(dict.fromkeys(Text(*text) for text in OF_QT))
    providers = tomllib.loads((ROOT / "resources" / "providers.toml").read_text(encoding="utf-8"))
    steps = (provider["step"] for provider in providers["provider"] if "step" in provider)
    found.update(dict.fromkeys(Text(APP, step) for step in steps))
    return list(found)


def texts_in(code: str) -> Iterator[Text]:
    """The texts of one module."""
    tree = ast.parse(code)
    yield from _walk(tree, "", _context_of_module(tree))


def _walk(node: ast.AST, inside: str, module: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, ast.ClassDef) else inside
        if isinstance(child, ast.Call):
            yield from _text_of(child, name, module)
        yield from _walk(child, name, module)


def _text_of(call: ast.Call, inside: str, module: str) -> Iterator[Text]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    words = [_literal(argument) for argument in call.args]
    if name == "tr" and words and words[0] is not None:
        of_class = isinstance(function, ast.Attribute)
        yield Text(inside if of_class else module, words[0])
    elif name in NOOPS and len(words) >= 2 and words[0] is not None and words[1] is not None:
        yield Text(words[0], words[1])
    elif name == "say" and isinstance(function, ast.Name) and words and words[0] is not None:
        yield Text(APP, words[0])
    elif name == "counted" and len(words) >= 3 and words[1] is not None:
        yield Text(APP, words[1], counted=True)


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _context_of_module(tree: ast.Module) -> str:
    """The context in which the `tr` of a module looks its texts up: its own, or one it imports."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and any(name.name == "tr" for name in node.names):
            path = ROOT / f"{str(node.module).replace('.', '/')}.py"
            return _context_of_module(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "_tr"):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args:
                    return _literal(call.args[0]) or ""
    return ""


def update() -> None:
    """Bring every .ts file to the texts of the code; what is translated stays."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stand_in = Path(folder) / "texts.py"
        stand_in.write_text("\n".join(map(_as_call, texts_of_code())), encoding="utf-8")
        for language in LANGUAGES:
            options = ("-locations", "none", "-no-obsolete", "-silent")
            _run("lupdate", *options, str(stand_in), "-ts", str(_file(language, "ts")))


def _as_call(text: Text) -> str:
    number = ", None, 1" if text.counted else ""
    return f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)}{number})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def build() -> None:
    """Write the .qm files that are missing or older than their .ts file."""
    for language in LANGUAGES:
        source, target = _file(language, "ts"), _file(language, "qm")
        if not source.exists():
            continue
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _run("lrelease", "-silent", str(source), "-qm", str(target))


def left() -> None:
    """Print how many texts each language has still to be given."""
    for language in LANGUAGES:
        messages = ET.parse(_file(language, "ts")).getroot().iter("message")
        open_ = sum(m.find("translation[@type='unfinished']") is not None for m in messages)
        print(f"{language}: {open_}")


def _file(language: str, kind: str) -> Path:
    return FOLDER / f"askwell_{language}.{kind}"


def _run(program: str, *arguments: str) -> None:
    beside = Path(sys.executable).parent / f"pyside6-{program}"
    subprocess.run([str(beside), *arguments], check=True)


if __name__ == "__main__":
    commands = {"update": update, "build": build, "left": left}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
