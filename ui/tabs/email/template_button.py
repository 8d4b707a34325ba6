"""The button over a letter: which template it is from, and what else could be written."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.mail.letters import Draft
from app.mail.own_templates import templates_for
from app.mail.templates import KINDS
from ui.session import Session
from ui.tabs.email.words import kind_words
from ui.theme import set_role


class TemplateButton(QToolButton):
    """Offers the templates of the letter shown, and the other kinds of letters."""

    template_wanted = Signal(str)
    """Begin the letter anew from the template with this key."""
    kind_wanted = Signal(str)
    """Write a letter of this kind to the same person."""
    edit_wanted = Signal(str)
    """Edit the template with this key."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        set_role(self, "button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.menu().triggered.connect(self._on_chosen)

    def show_draft(self, draft: Draft) -> None:
        """Name the template of this letter."""
        self._draft = draft
        names = {t.key: t.name for t in templates_for(self._session.store, draft.kind)}
        name = names.get(draft.template_key, "")
        self.setText(self.tr("Template: {name}").format(name=name))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addSection(self.tr("Template"))
        store, draft = self._session.store, self._draft
        for template in templates_for(store, draft.kind) if draft else ():
            self._add(template.name, ("template", template.key))
        menu.addSeparator()
        edit = menu.addAction(self.tr("Edit the templates…"))
        edit.setData(("edit", draft.template_key if draft else ""))
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
        signals = {"kind": self.kind_wanted, "edit": self.edit_wanted}
        signals.get(what, self.template_wanted).emit(key)
