"""What every small window that asks for something is made of: its edges and its two buttons."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from ui.theme import set_role


def asking_column(dialog: QDialog) -> QVBoxLayout:
    """Give a small window its one column, with the edges that all windows have."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    return column


class AnswerButtons(QDialogButtonBox):
    """Cancel, and the filled button that takes what was chosen; `confirm` is that one."""

    def __init__(self, dialog: QDialog, text: str) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Cancel, dialog)
        self.confirm = self.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.confirm, "primary")
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)
