"""The button over a letter: which template it is from, and what else could be written."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.mail.letters import Draft
from app.mail.templates import KINDS, templates_of
from ui.tabs.email.words import kind_words
from ui.theme import set_role


class TemplateButton(QToolButton):
    """Offers the templates of the letter shown, and the other kinds of letters."""

    template_wanted = Signal(str)
    """Begin the letter anew from the template with this key."""
    kind_wanted = Signal(str)
    """Write a letter of this kind to the same person."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        set_role(self, "button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.menu().triggered.connect(self._on_chosen)

    def show_draft(self, draft: Draft) -> None:
        """Name the template of this letter."""
        self._draft = draft
        names = {t.key: t.name for t in templates_of(draft.kind)}
        name = names.get(draft.template_key, "")
        self.setText(self.tr("Template: {name}").format(name=name))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addSection(self.tr("Template"))
        for template in templates_of(self._draft.kind) if self._draft else ():
            self._add(template.name, ("template", template.key))
        menu.addSection(self.tr("Another letter"))
        for kind in KINDS:
            self._add(kind_words(kind), ("kind", kind))

    def _add(self, words: str, what: tuple[str, str]) -> None:
        action = QAction(words, self.menu())
        action.setData(what)
        action.setCheckable(True)
        draft = self._draft
        shown = (("template", draft.template_key), ("kind", draft.kind)) if draft else ()
        action.setChecked(what in shown)
        self.menu().addAction(action)

    def _on_chosen(self, action: QAction) -> None:
        what, key = cast("tuple[str, str]", action.data())
        signal = self.kind_wanted if what == "kind" else self.template_wanted
        signal.emit(key)
