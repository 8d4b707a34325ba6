"""The colours can be read, in both schemes, and follow the scheme live."""

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from ui import icons, theme


def luminance(rgb: str) -> float:
    color = QColor(rgb)
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def themed(qapp: QApplication):
    yield theme.apply(qapp, "light")
    theme.apply(qapp, "system")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "back"), theme.TEXT_PAIRS)
def test_every_text_has_a_contrast_of_four_and_a_half(text, back, dark):
    tokens = theme.tokens(dark)
    assert contrast(tokens[text], tokens[back]) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "back"), theme.MARK_PAIRS)
def test_every_mark_that_means_something_has_a_contrast_of_three(mark, back, dark):
    tokens = theme.tokens(dark)
    assert contrast(tokens[mark], tokens[back]) >= 3


def rules() -> list[dict[str, str]]:
    """The tokens of each rule of the style sheet, by what they colour."""
    found = []
    for body in re.findall(r"\{([^}]*)\}", theme.COLOURS):
        parts = re.findall(r"([\w-]+):[^;]*%\((\w+)\)s", body)
        found.append(dict(parts))
    return found


def test_every_pair_of_the_style_sheet_is_among_those_looked_at():
    pairs = {
        (rule[text], rule[back])
        for rule in rules()
        for text, back in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        )
        if text in rule and back in rule
    }
    assert len(pairs) >= 4
    assert pairs <= set(theme.TEXT_PAIRS)


def test_every_text_colour_is_looked_at_on_the_grounds_of_the_window():
    texts = {rule["color"] for rule in rules() if "color" in rule} - {"on_accent"}
    assert texts >= {"ink", "muted", "warn", "bad", "good", "accent"}
    for back in ("window", "surface"):
        assert {(text, back) for text in texts} <= set(theme.TEXT_PAIRS)


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(
    ("kind", "role"), [(QPushButton, "primary"), (QToolButton, "button-primary")]
)
def test_a_filled_button_stays_filled_under_the_mouse(themed, qtbot, kind, role, appearance):
    themed.set_appearance(appearance)
    button = kind()
    qtbot.addWidget(button)
    theme.set_role(button, role)
    button.setText("Open in mail program")
    button.show()
    ground = QPoint(5, button.height() // 2)
    for place in (QPoint(1, 1), ground):
        QTest.mouseMove(button, place)
    hovered = button.grab().toImage().pixelColor(ground)
    assert hovered == theme.color("accent_hover")
    assert contrast(theme.color("on_accent").name(), hovered.name()) >= 4.5


def test_both_schemes_have_the_same_tokens():
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_choosing_dark_changes_palette_style_sheet_and_icons(themed, qapp):
    button = QPushButton("x")
    light_icon = icons.icon("plus").pixmap(16, 16).toImage()
    themed.set_appearance("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.DARK["window"]
    assert theme.DARK["accent"] in qapp.styleSheet()
    assert theme.color("ink").name().upper() == theme.DARK["ink"]
    assert icons.icon("plus").pixmap(16, 16).toImage() != light_icon
    button.deleteLater()


def test_the_system_scheme_is_followed_live(themed, qapp, monkeypatch):
    told = []
    themed.changed.connect(lambda: told.append(theme.color("window").name()))
    themed.set_appearance("system")
    told.clear()
    monkeypatch.setattr(theme.Theme, "is_dark", property(lambda self: True))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert [name.upper() for name in told] == [theme.DARK["window"]]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.DARK["window"]


def test_a_high_contrast_palette_of_the_system_wins(themed, qapp, monkeypatch):
    monkeypatch.setattr(theme.Theme, "is_high_contrast", property(lambda self: True))
    themed.refresh()
    assert qapp.palette().window().color() == themed.system_palette.window().color()
    assert "#" not in qapp.styleSheet()
    assert theme.color("ink") == qapp.palette().color(QPalette.ColorRole.WindowText)


def test_an_unknown_appearance_means_the_system(themed):
    themed.set_appearance("purple")
    assert themed.appearance == "system"


def test_applying_twice_keeps_one_theme(themed, qapp):
    assert theme.apply(qapp, "dark") is themed


def test_every_icon_named_by_an_action_is_drawn(themed):
    from ui.action_specs import SPECS

    for name in {spec.icon for spec in SPECS if spec.icon}:
        image = icons.icon(name).pixmap(20, 20).toImage()
        assert any(
            image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)
        ), name  # fmt: skip
