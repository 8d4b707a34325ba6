"""What you have in common with a person: each with its evidence, to be confirmed or refused."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.people.queries import Dossier
from app.research.common_ground import Shared
from ui import icons
from ui.shared_words import kind_words
from ui.theme import set_role
from ui.widgets.card import Card, rule, text_label
from ui.widgets.chip import ChipLabel


def tr(text: str) -> str:
    """Translate a text of this card."""
    return QCoreApplication.translate("CommonCard", text)


ADDED = ("other", "acquaintance", "school", "employer", "training", "group", "cause", "place")
"""Kinds that can be added by hand, the usual one first."""


class CommonCard(Card):
    """What you have in common, and what may be."""

    refused = Signal(object)
    """A Shared that is none."""
    confirmed = Signal(object)
    """A Shared that is so."""
    added = Signal(str, str)
    """The kind of what is in common, and the person's own words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(tr("What you have in common"))
        self._kind = ADDED[0]
        self.kind = self._kind_button()
        self.more = QLineEdit(self)
        self.more.setPlaceholderText(tr("Somebody you both know, a place, a belief…"))
        self.more.setAccessibleName(tr("Add what you have in common"))
        self.more.returnPressed.connect(self._on_added)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.more, 1)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.addLayout(row)

    def _kind_button(self) -> QToolButton:
        """Make the button that says what kind of thing is added."""
        button = QToolButton(self)
        set_role(button, "button")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for kind in ADDED:
            words = tr("Something") if kind == "other" else kind_words(kind)
            menu.addAction(words).setData(kind)
        menu.triggered.connect(self._on_kind)
        button.setMenu(menu)
        self._on_kind(menu.actions()[0], button)
        return button

    def _on_kind(self, action: QAction, button: QToolButton | None = None) -> None:
        shown = button or self.kind
        self._kind = str(action.data())
        shown.setText(f"{action.text()}  ")
        shown.setAccessibleName(tr("Kind of what you add: {kind}").format(kind=action.text()))

    def _on_added(self) -> None:
        self.added.emit(self._kind, self.more.text())
        self.more.clear()

    def show_dossier(self, found: Dossier, proposals: Sequence[Shared] = ()) -> None:
        """Show the common ground of a dossier, then what only looks as if it were."""
        self.clear()
        for place, shared in enumerate(found.common_ground):
            if place:
                self.body.addWidget(rule(self))
            self.body.addLayout(self._row(shared))
        if not found.common_ground:
            text = tr("Nothing noted yet: a school, an employer, somebody you both know?")
            self.body.addWidget(text_label(text, "muted", self, wrap=True))
        for shared in proposals:
            self.body.addWidget(rule(self))
            self.body.addLayout(self._question(shared))

    def _row(self, shared: Shared) -> QHBoxLayout:
        row = self._begin(shared, "good")
        words = text_label(shared.text, "", self, wrap=True)
        words.setToolTip(shared.evidence)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(words)
        if shared.how:
            column.addWidget(text_label(shared.how_words, "small", self, wrap=True))
        row.addLayout(column, 1)
        if shared.source:
            source = text_label(shared.source_words, "small", self)
            row.addWidget(source, 0, Qt.AlignmentFlag.AlignTop)
        if shared.status == "found":
            row.addWidget(self._yes(shared), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._out(shared), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _question(self, shared: Shared) -> QHBoxLayout:
        """Ask whether two names that look alike are one."""
        row = self._begin(shared, "warn")
        column = QVBoxLayout()
        column.setSpacing(1)
        ask = tr("Is {theirs} the same as your {name}?")
        ask = ask.format(theirs=shared.written, name=shared.name)
        column.addWidget(text_label(ask, "", self, wrap=True))
        column.addWidget(text_label(shared.evidence, "small", self, wrap=True))
        row.addLayout(column, 1)
        answers = ((tr("Yes"), self.confirmed), (tr("No"), self.refused))
        for words, signal in answers:
            button = QPushButton(words, self)
            button.setAccessibleName(f"{words}: {ask}")
            button.clicked.connect(partial(signal.emit, shared))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _begin(self, shared: Shared, tone: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        chip = ChipLabel(kind_words(shared.kind), tone, self)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _yes(self, shared: Shared) -> QToolButton:
        tip = tr("This is so; keep it")
        name = tr("Confirm: {what}").format(what=shared.text)
        return self._button("check", tip, name, partial(self.confirmed.emit, shared))

    def _out(self, shared: Shared) -> QToolButton:
        tip = tr("This is not so; do not propose it again")
        name = tr("Not in common: {what}").format(what=shared.text)
        return self._button("close", tip, name, partial(self.refused.emit, shared))

    def _button(self, icon: str, tip: str, name: str, slot: "partial[None]") -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "muted"))
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button
