"""A line at the bottom that says what happened, with one action beside it."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ui import icons
from ui.actions import Actions
from ui.announce import announce
from ui.theme import set_role
from ui.widgets.card import text_label

EDGE = 2
SHOWN_FOR = 8000
"""Milliseconds a line stays; it never takes the focus."""


class Toast(QFrame):
    """Lies over the bottom of its parent; goes away by itself, by Close, or with the next line."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._action_id = ""
        set_role(self, "card")
        self.setAccessibleName(self.tr("Message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 6, 2)
        self.label: QLabel = text_label("", parent=self, wrap=True)
        row.addWidget(self.label, 1)
        self.button = QPushButton(self)
        set_role(self.button, "link")
        self.button.clicked.connect(self._on_action)
        row.addWidget(self.button)
        close = QToolButton(self)
        close.setIcon(icons.icon("close", "muted"))
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action_id: str | None = None) -> None:
        """Show a sentence and the action to offer with it."""
        self.label.setText(text)
        self._action_id = action_id if action_id and action_id in self._actions else ""
        self.button.setVisible(bool(self._action_id))
        if self._action_id:
            action = self._actions[self._action_id]
            self.button.setText(self._short(action.plain_text))
            self.button.setToolTip(action.toolTip())
            self.button.setAccessibleName(action.plain_text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self.label, self.label.text())

    def _short(self, text: str) -> str:
        short = {"undo": self.tr("Undo"), "redo": self.tr("Redo")}
        return short.get(self._action_id, text.removesuffix("…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self._timer.stop()

    def _place(self) -> None:
        parent = self.parentWidget()
        width = min(520, parent.width() - 48)
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        # Over the status line, where no button is: the next thing to press stays free.
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - EDGE, width, height
        )

    def _on_action(self) -> None:
        action_id = self._action_id
        self.hide()
        self._actions.run(action_id)

    def _on_time_over(self) -> None:
        if self.isAncestorOf(self.focusWidget() or self) and self.button.hasFocus():
            self._timer.start()
        else:
            self.hide()
