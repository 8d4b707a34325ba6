"""What an import would do, before anything is written."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.imports.apply import apply_plan
from app.imports.plan import ImportPlan, plan_import
from ui.session import Session


class ImportReview(QDialog):
    """Plans an import of these files, tells its counts, and writes it when asked to."""

    def __init__(self, session: Session, paths: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._session = session
        self._plan: ImportPlan | None = None
        self.counts = QLabel(self.tr("Reading…"), self)
        self.counts.setWordWrap(True)
        promise = self.tr("Nothing is written until you press Import. One Undo takes it back.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.confirm = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setEnabled(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.counts)
        column.addWidget(QLabel(promise, self))
        column.addWidget(buttons)
        session.read_job(plan_import, paths, on_done=self._on_planned, on_error=self._on_refused)

    def _on_planned(self, plan: ImportPlan) -> None:
        self._plan = plan
        text = self.tr(
            "{new} new people, {changed} changed, {jobs} of them in a new job, {out} left out"
        )
        self.counts.setText(
            text.format(
                new=len(plan.new),
                changed=len(plan.changed),
                jobs=len(plan.new_jobs),
                out=len(plan.skipped),
            )
        )
        self.confirm.setEnabled(bool(plan.new or plan.changed))

    def _on_refused(self, error: Exception) -> None:
        self.counts.setText(str(error))

    def _on_accepted(self) -> None:
        self._session.write(apply_plan, self._plan, label=self.tr("Importing people"))
        self.accept()
