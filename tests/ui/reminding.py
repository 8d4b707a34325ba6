"""What tests of reminders lean on: a notifier that keeps what it was asked."""

from PySide6.QtCore import QObject

from ui.notify import Notifier, Telling


class KeptNotices(Notifier):
    """Shows nothing; `told` has what it would, `gone` what was taken away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[tuple[Telling, int]] = []
        self.gone: list[int] = []

    def _tell(self, number: int, telling: Telling, replaces: int) -> None:
        self.told.append((telling, replaces))

    def withdraw(self, number: int) -> None:
        self.gone.append(number)

    @property
    def titles(self) -> list[str]:
        return [telling.title for telling, _ in self.told]
