"""The colours, sizes and the one small style sheet of the window; follows the system live."""

import sys
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import resources_dir
from ui.mirror import reads_left

# Muted, warn and good are a shade darker than drawn: on the soft grounds they missed 4.5:1.
LIGHT = {
    "window": "#F6F5F2",
    "surface": "#FFFFFF",
    "ink": "#1F2226",
    "muted": "#666A71",
    "line": "#E3E1DB",
    "accent": "#0F6B66",
    "accent_hover": "#0B5551",
    "accent_soft": "#E2F0EE",
    "on_accent": "#FFFFFF",
    "warn": "#A05800",
    "warn_soft": "#FBEFD9",
    "bad": "#B3261E",
    "bad_soft": "#FBE6E4",
    "good": "#2B792F",
    "good_soft": "#E5F2E5",
    "track": "#E1E1DB",
    "hover": "#F6F5F2",
    "scroll": "#C9C7C0",
}
DARK = {
    "window": "#191A1C",
    "surface": "#222427",
    "ink": "#ECEBE8",
    "muted": "#A0A3A8",
    "line": "#34373B",
    "accent": "#55B8AE",
    "accent_hover": "#74CBC2",
    "accent_soft": "#1E3735",
    "on_accent": "#10201F",
    "warn": "#E0A44C",
    "warn_soft": "#3A2E1A",
    "bad": "#EF8A82",
    "bad_soft": "#3E2423",
    "good": "#7CC47F",
    "good_soft": "#203322",
    "track": "#34373B",
    "hover": "#2A2C30",
    "scroll": "#4A4E53",
}
TEXT_PAIRS = (
    *((text, back) for text in ("ink", "muted") for back in ("window", "surface", "accent_soft")),
    ("ink", "hover"),
    ("muted", "hover"),
    *(("accent", back) for back in ("window", "surface", "accent_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((tone, back) for tone in ("warn", "bad", "good") for back in ("window", "surface")),
    *((tone, f"{tone}_soft") for tone in ("warn", "bad", "good")),
    ("warn", "accent_soft"),
)
"""Every text colour with each background it is drawn on."""
MARK_PAIRS = (
    *(("accent", back) for back in ("window", "surface")),
    *((tone, "track") for tone in ("accent", "warn", "bad", "good")),
    *(("muted", back) for back in ("window", "surface")),
)
"""Focus lines, filled parts of meters, and boxes to tick, with the ground they stand on."""

SYSTEM_ROLES = {
    "window": QPalette.ColorRole.Window,
    "surface": QPalette.ColorRole.Base,
    "ink": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.WindowText,
    "line": QPalette.ColorRole.WindowText,
    "accent": QPalette.ColorRole.Highlight,
    "accent_hover": QPalette.ColorRole.Highlight,
    "accent_soft": QPalette.ColorRole.Base,
    "on_accent": QPalette.ColorRole.HighlightedText,
    "track": QPalette.ColorRole.Base,
    "hover": QPalette.ColorRole.Button,
}
"""What a token means when a high-contrast palette of the system is in force."""

RADIUS = 7
CARD_RADIUS = 10
SPACE = 4
INSIDE = 8
BETWEEN = 16
EDGE = 24
ROW_HEIGHT = 54
AVATAR = 34
SECONDARY = 0.92
SECTION = 1.08
PAGE = 1.5
FOLD_WIDTH = 1200
"""Below this window width the right column folds away."""
LARGE_TEXT = 20
"""Lines of text higher than this, in pixels, are those of somebody who asked for larger ones."""

APPEARANCE = "appearance"
"""The setting: one of APPEARANCES."""
APPEARANCES = ("system", "light", "dark")
BUTTON_ORDER = {"win32": 0, "darwin": 1}
"""Where the buttons of a dialog stand on a system, as Qt counts it; elsewhere as in GNOME (3)."""


class Theme(QObject):
    """Holds the scheme in force and repaints everything when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self.appearance = "system"
        self.system_palette = QPalette(app.palette())
        # Both wrappers are kept: PySide calls the hints deleted once a short-lived one is gone.
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._access.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens are in force."""
        if self.appearance != "system":
            return self.appearance == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    @property
    def is_high_contrast(self) -> bool:
        """Whether the palette of the system wins over the tokens."""
        return self._access.contrastPreference() == Qt.ContrastPreference.HighContrast

    def set_appearance(self, appearance: str) -> None:
        """Use "system", "light" or "dark" from now on."""
        self.appearance = appearance if appearance in APPEARANCES else "system"
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        scheme = wanted.get(self.appearance, Qt.ColorScheme.Unknown)
        self._hints.setColorScheme(scheme)
        self.refresh()

    def refresh(self) -> None:
        """Put palette and style sheet of the scheme in force onto the application."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        high = self.is_high_contrast
        app.setPalette(self.system_palette if high else build_palette(self.is_dark))
        app.setStyleSheet(build_style_sheet(app.font()))
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self.appearance == "system" or self.is_high_contrast:
            self.refresh()


def apply(app: QApplication, appearance: str = "system", *, styled: bool = False) -> Theme:
    """Give the application its style once; a second call only sets the appearance.

    `styled`: the application was made with the style.
    """
    theme = app.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly)
    if theme is None:
        if not styled:
            app.setStyle("Fusion")
        theme = Theme(app)
    theme.set_appearance(appearance)
    return theme


def current() -> Theme | None:
    """Return the theme in force, or None when `apply` was never called."""
    app = QApplication.instance()
    return app.findChild(Theme, "theme") if app is not None else None


def tokens(dark: bool) -> dict[str, str]:
    """Return token → #RRGGBB for one scheme."""
    return DARK if dark else LIGHT


def is_dark() -> bool:
    """Whether dark colours are in force now."""
    theme = current()
    return theme is not None and theme.is_dark


def color(token: str) -> QColor:
    """Return the colour of a token in the scheme in force; ask again at every paint."""
    theme = current()
    if theme is not None and theme.is_high_contrast:
        role = SYSTEM_ROLES.get(token, QPalette.ColorRole.WindowText)
        return QGuiApplication.palette().color(role)
    return QColor(tokens(theme is not None and theme.is_dark)[token])


def tone_colors(tone: str) -> tuple[QColor, QColor]:
    """Return (text, background) of a tone: plain, accent, warn, bad or good."""
    if tone in ("", "plain"):
        return color("muted"), QColor(Qt.GlobalColor.transparent)
    high = (theme := current()) is not None and theme.is_high_contrast
    return color("ink" if high else tone), color("surface" if high else f"{tone}_soft")


def font(scale: float = 1.0, *, semibold: bool = False) -> QFont:
    """Return the system's font at `scale` times the body size."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def metrics(scale: float = 1.0, *, semibold: bool = False) -> QFontMetrics:
    """Return the metrics of `font(scale, semibold=...)`."""
    return QFontMetrics(font(scale, semibold=semibold))


def fold_width() -> int:
    """The width below which the right column folds away: larger text needs more of it."""
    return by_text(FOLD_WIDTH)


def by_text(pixels: int) -> int:
    """So many pixels for text of the usual size, and more for larger text."""
    return round(pixels * max(1.0, metrics().height() / LARGE_TEXT))


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its role in the style sheet (primary, card, h1, …), also after it showed."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def build_palette(dark: bool) -> QPalette:
    """Make the palette of one scheme from its tokens."""
    role, t = QPalette.ColorRole, tokens(dark)
    made = QPalette()
    for name, token in (
        (role.Window, "window"), (role.WindowText, "ink"), (role.Base, "surface"),
        (role.AlternateBase, "window"), (role.Text, "ink"), (role.Button, "surface"),
        (role.ButtonText, "ink"), (role.BrightText, "bad"), (role.PlaceholderText, "muted"),
        (role.ToolTipBase, "surface"), (role.ToolTipText, "ink"), (role.Link, "accent"),
        (role.LinkVisited, "accent"), (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"), (role.Accent, "accent"), (role.Light, "surface"),
        (role.Midlight, "line"), (role.Mid, "line"), (role.Dark, "line"), (role.Shadow, "line"),
    ):  # fmt: skip
        made.setColor(name, QColor(t[token]))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(t["muted"]))
    return made


@cache
def _sheet(dark: bool, high_contrast: bool, points: float, leftwards: bool) -> str:
    # Qt turns where things stand around, but no side that a style sheet names.
    start, end = ("right", "left") if leftwards else ("left", "right")
    sizes = {
        "end": end,
        "h1": f"{points * PAGE:.2f}pt",
        "h2": f"{points * SECTION:.2f}pt",
        "small": f"{points * SECONDARY:.2f}pt",
    }
    text = SIZES % {**sizes, "order": BUTTON_ORDER.get(sys.platform, 3)}
    # Grey enough for both schemes: a style sheet cannot tint a picture.
    icons = (resources_dir() / "icons").as_posix()
    tick = f"{icons}/tick-{'dark' if dark else 'light'}.svg"
    arrows = {"arrow": f"{icons}/chevron.svg", "up": f"{icons}/chevron-up.svg", "tick": tick}
    turns = {"back": f"{icons}/chevron-{start}.svg", "on": f"{icons}/chevron-{end}.svg"}
    more = {**arrows, **turns, "start": start, "end": end}
    return text if high_contrast else text + COLOURS % {**tokens(dark), **more}


def build_style_sheet(body: QFont) -> str:
    """Make the style sheet of the scheme in force for this body font."""
    theme = current()
    high = theme is not None and theme.is_high_contrast
    return _sheet(theme is not None and theme.is_dark, high, body.pointSizeF(), reads_left())


SIZES = """
QLabel[role="h1"] { font-size: %(h1)s; font-weight: 700; }
QLabel[role="h1-warn"] { font-size: %(h1)s; font-weight: 700; }
QLabel[role="h2"] { font-size: %(h2)s; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: %(small)s; }
QPushButton { padding: 6px 12px; min-height: 17px; }
/* Qt adds three pixels to the height of a tool button, and two spaces to its text. */
QToolButton[role="button"], QToolButton[role="button-primary"] {
  padding: 6px 7px; min-height: 14px; }
QLineEdit { padding: 6px 10px; min-height: 18px; }
QToolButton[role="button"][popupMode="2"] { padding-%(end)s: 18px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: %(order)s; }
"""

COLOURS = """
QLabel[role="muted"], QLabel[role="small"] { color: %(muted)s; }
QLabel[role="warn"], QLabel[role="h1-warn"] { color: %(warn)s; }
QLabel[role="bad"] { color: %(bad)s; }
QLabel[role="good"] { color: %(good)s; }
QLabel[role="accent"] { color: %(accent)s; }
QFrame[role="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: 10px; }
QWidget[role="surface"], QFrame[role="surface"] { background: %(surface)s; }
QFrame[role="notice"] { background: %(accent_soft)s; border: 1px solid %(accent)s;
  border-radius: 10px; }
QFrame[role="rule"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton[role="button"] { background: %(surface)s; color: %(ink)s;
  border: 1px solid %(line)s; border-radius: 7px; font-weight: 500; }
QPushButton:hover, QToolButton[role="button"]:hover { background: %(hover)s; }
QPushButton:checked { background: %(accent_soft)s; border-color: %(accent)s; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: %(accent_soft)s; }
QPushButton:focus, QToolButton[role="button"]:focus { border-color: %(accent)s; }
QPushButton:disabled { color: %(muted)s; background: %(window)s; }
QToolButton[role="button"]::menu-indicator { subcontrol-origin: padding;
  subcontrol-position: right center; right: 6px; }
QToolButton[role="button"][popupMode="1"] { padding-%(end)s: 22px; }
QToolButton[role="button"]::menu-button { border: none; width: 20px; }
QToolButton[role="order"] { padding: 2px 0; padding-%(end)s: 14px; color: %(muted)s; }
QToolButton[role="order"]::menu-indicator { subcontrol-origin: padding;
  subcontrol-position: right center; right: 3px; }
QToolButton[role="dots"]::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: %(accent)s; color: %(on_accent)s;
  border-color: %(accent)s; font-weight: 600; }
QToolButton[role="button-primary"] { background: %(accent)s; color: %(on_accent)s;
  border: 1px solid %(accent)s; border-radius: 7px; font-weight: 600; padding-%(end)s: 22px; }
QToolButton[role="button-primary"]:focus { border: 2px solid %(ink)s; }
QToolButton[role="button-primary"]::menu-button { border: none; width: 20px; }
QPushButton[role="primary"]:focus { border: 2px solid %(ink)s; padding: 5px 11px; }
QPushButton[role="primary"]:disabled { background: %(window)s; color: %(muted)s;
  border-color: %(line)s; }
QPushButton[role="quiet"], QToolButton { background: transparent; border: 1px solid transparent;
  border-radius: 7px; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: %(hover)s; }
QPushButton[role="primary"]:enabled:hover, QToolButton[role="button-primary"]:hover {
  background: %(accent_hover)s; color: %(on_accent)s; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border-color: %(accent)s; }
QPushButton[role="link"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; padding: 2px 0 0 0;
  color: %(accent)s; font-weight: 600; text-align: %(start)s; }
QPushButton[role="link"]:focus { border-bottom-color: %(accent)s; }
QPushButton[role="name"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; padding: 2px 0 0 0; min-height: 0; font-weight: 400;
  text-align: %(start)s; }
QPushButton[role="name"]:hover { color: %(accent)s; }
QPushButton[role="name"]:focus { border-bottom-color: %(accent)s; }
QWidget[role="check-line"] { border: 1px solid transparent; border-radius: 5px; }
QWidget[role="check-line"]:focus { border-color: %(accent)s; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %(muted)s;
  border-radius: 8px; background: %(surface)s; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %(accent)s; }
QRadioButton::indicator:focus { border-color: %(accent)s; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border-radius: 4px;
  border: 1px solid %(muted)s; background: %(surface)s; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: %(accent)s;
  border-color: %(accent)s; image: url("%(tick)s"); }
QCheckBox::indicator:focus { border-color: %(accent)s; }
QCheckBox::indicator:checked:focus { border-color: %(ink)s; }
QLineEdit { background: %(surface)s; border: 1px solid %(line)s; border-radius: 7px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit:focus { border-color: %(accent)s; }
QComboBox { background: %(surface)s; border: 1px solid %(line)s; border-radius: 7px;
  padding: 5px 11px; min-height: 18px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("%(arrow)s"); width: 12px; height: 12px; }
QComboBox:hover { background: %(hover)s; }
QComboBox:focus { border-color: %(accent)s; }
QComboBox QAbstractItemView { border: 1px solid %(line)s; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; }
QPlainTextEdit, QTextEdit { background: %(surface)s; border: 1px solid %(line)s;
  border-radius: 7px; padding: 3px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: %(accent)s; }
QPlainTextEdit[role="plain"], QTextEdit[role="plain"], QLineEdit[role="plain"] {
  border: 1px solid transparent; background: transparent; }
QToolButton[role="day"] { color: %(accent)s; font-weight: 600; padding: 2px 4px; }
QPlainTextEdit[role="field"], QPlainTextEdit[role="note"] { padding: 7px 12px; }
QPlainTextEdit[role="plain"] { padding: 2px 4px; }
QLineEdit[role="plain"] { padding: 2px 4px; color: %(muted)s; }
QLineEdit[role="words"] { border: 1px solid transparent; background: transparent;
  padding: 2px 4px; }
QPlainTextEdit[role="plain"]:focus, QTextEdit[role="plain"]:focus,
QLineEdit[role="plain"]:focus, QLineEdit[role="words"]:focus { border-color: %(accent)s; }
QAbstractItemView { border: none; background: %(surface)s; outline: none; }
QTableView QTableCornerButton::section { background: %(surface)s; border: none;
  border-bottom: 1px solid %(line)s; }
QHeaderView { background: %(surface)s; border: none; }
QHeaderView::section { background: %(surface)s; color: %(muted)s; border: none;
  border-bottom: 1px solid %(line)s; padding: 4px 8px; }
QHeaderView::section:vertical { color: %(ink)s; border-bottom: none;
  border-%(end)s: 1px solid %(line)s; }
QScrollArea { border: none; background: transparent; }
QScrollArea[role="reading"] { border: 1px solid transparent; border-radius: 7px; }
QScrollArea[role="reading"]:focus { border-color: %(accent)s; }
QToolTip { color: %(ink)s; background: %(surface)s; border: 1px solid %(line)s; padding: 3px; }
QListWidget, QTreeWidget { border: 1px solid %(line)s; border-radius: 7px; padding: 3px; }
QListWidget:focus, QTreeWidget:focus { border-color: %(accent)s; }
QListWidget[role="results"] { border: none; padding: 0; }
QTableView[role="framed"] { border: 1px solid %(line)s; border-radius: 7px; }
QTableView[role="framed"]:focus { border-color: %(accent)s; }
QListView[role="offers"] { border: 1px solid %(line)s; padding: 2px; }
QListView[role="offers"]::item { padding: 4px 8px; border-radius: 5px; }
QListView[role="offers"]::item:selected { background: %(accent_soft)s; color: %(ink)s; }
QListWidget::item { padding: 5px 8px; border-radius: 6px; }
QTreeWidget::item { padding: 3px 4px; min-height: 16px; }
QListWidget::item:selected, QTreeWidget::item:selected {
  background: %(accent_soft)s; color: %(ink)s; }
QListWidget::item:disabled, QTreeWidget::item:disabled { color: %(muted)s; }
QAbstractSpinBox { background: %(surface)s; border: 1px solid %(line)s; border-radius: 7px;
  padding: 5px 10px; min-height: 18px; selection-background-color: %(accent)s;
  selection-color: %(on_accent)s; }
QAbstractSpinBox:focus { border-color: %(accent)s; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
  background: transparent; }
QAbstractSpinBox::up-arrow { image: url("%(up)s"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow, QDateTimeEdit::down-arrow {
  image: url("%(arrow)s"); width: 10px; height: 10px; }
QDateTimeEdit::drop-down { border: none; width: 22px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %(scroll)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %(surface)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 5px; }
QMenu::item:selected { background: %(accent_soft)s; color: %(ink)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QSplitter::handle { background: %(line)s; }
QSplitter[role="apart"]::handle { background: transparent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: %(surface)s;
  border-bottom: 1px solid %(line)s; }
QCalendarWidget QToolButton { color: %(ink)s; font-weight: 600; padding: 4px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url("%(back)s"); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url("%(on)s"); }
"""
