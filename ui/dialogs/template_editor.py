"""The templates of all letters: read, reworded, copied, handed on; saved as one types."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.mail.own_templates import (
    MOST_BYTES,
    all_templates,
    copy_template,
    delete_template,
    export_templates,
    field_values,
    import_templates,
    is_changed,
    is_shipped,
    read_templates,
    restore_template,
    save_template,
)
from app.mail.templates import KINDS, LetterTemplate, fields_in, fill_letter, hint
from ui import theme
from ui.session import Session
from ui.tabs.email.letter_text import LetterMarks
from ui.tabs.email.words import kind_words
from ui.theme import set_role
from ui.widgets.answers import asking_column
from ui.widgets.card import text_label
from ui.widgets.fields import SavedLine, SavedText
from ui.widgets.told import say_here, told_label

KINDS_WATCHED = ("template", "person", "profile", "event", "interview", "referral", "common_ground")
FIELD_ROLE = Qt.ItemDataRole.UserRole


class FieldMarks(QSyntaxHighlighter):
    """Tints the {fields} of a template."""

    def highlightBlock(self, text: str) -> None:
        form = QTextCharFormat()
        form.setForeground(theme.color("accent"))
        for start, end in fields_in(text):
            self.setFormat(start, end - start, form)


class TemplateEditor(QDialog):
    """Every template, with what its fields become for the person in hand and how it reads."""

    def __init__(self, session: Session, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Letter templates"))
        self.resize(1080, 700)
        self._session = session
        self._key = key
        self._values: dict[str, str] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        columns = QSplitter(self)
        columns.setChildrenCollapsible(False)
        set_role(columns, "apart")
        columns.setHandleWidth(16)
        for column in (self._list_column(), self._text_column(), self._field_column()):
            columns.addWidget(column)
        columns.setSizes([260, 530, 260])
        outer = asking_column(self)
        outer.addWidget(columns, 1)
        self.fault = told_label(self)
        outer.addWidget(self.fault)
        outer.addLayout(self._buttons())
        self._connect()
        self.refresh()

    def _list_column(self) -> QWidget:
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setAccessibleName(self.tr("Templates"))
        self.tree.setMinimumWidth(180)
        return self.tree

    def _text_column(self) -> QWidget:
        middle = QWidget(self)
        self.name = SavedLine(self.tr("Name"), middle)
        self.subject = SavedText(self.tr("Subject"), middle, "field")
        self.body = SavedText(self.tr("Text"), middle, "field", grows=False)
        self.preview = QPlainTextEdit(middle)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("How it reads"))
        self._marks: list[QSyntaxHighlighter] = [
            FieldMarks(self._document(self.subject)),
            FieldMarks(self._document(self.body)),
            LetterMarks(self._document(self.preview)),
        ]
        tip = self.tr(
            "A blank line begins a paragraph. A line that begins with | is another wording: it is "
            "taken where the one before has a gap; | alone leaves the paragraph out."
        )
        self.reads = text_label("", "muted", middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        for name, field in ((self.tr("Name"), self.name), (self.tr("Subject"), self.subject)):
            label = text_label(name, "muted", middle)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(text_label(self.tr("Text"), "muted", middle))
        column.addWidget(self.body, 3)
        column.addWidget(text_label(tip, "small", middle, wrap=True))
        column.addWidget(self.reads)
        column.addWidget(self.preview, 2)
        return middle

    def _document(self, edit: QPlainTextEdit) -> QTextDocument:
        return edit.document()

    def _field_column(self) -> QWidget:
        right = QWidget(self)
        self.fields = QListWidget(right)
        self.fields.setAccessibleName(self.tr("Fields"))
        self.fields.setWordWrap(True)
        self.fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.insert = QPushButton(self.tr("Insert field"), right)
        self.insert.setAutoDefault(False)
        self.becomes = text_label("", "muted", right, wrap=True)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.becomes)
        column.addWidget(self.fields, 1)
        column.addWidget(self.insert)
        return right

    def _buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(self.tr("Copy"), self)
        self.restore = QPushButton(self.tr("Restore the original"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.import_ = QPushButton(self.tr("Import…"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.accept)
        row = QHBoxLayout()
        for button in (self.copy, self.restore, self.delete, self.import_, self.export):
            button.setAutoDefault(False)
            row.addWidget(button)
        for button in box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(box)
        return row

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._session.person_changed.connect(self._on_person_changed)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.name.typed.connect(self._on_name)
        self.subject.typed.connect(self._on_subject)
        self.body.typed.connect(self._on_body)
        for field in (self.subject, self.body):
            field.textChanged.connect(self._show_preview)
        self.fields.itemActivated.connect(self._on_insert)
        self.insert.clicked.connect(self._on_insert)
        self.copy.clicked.connect(self._on_copy)
        self.restore.clicked.connect(self._on_restore)
        self.delete.clicked.connect(self._on_delete)
        self.import_.clicked.connect(self._on_import)
        self.export.clicked.connect(self._on_export)

    # Showing.

    @property
    def key(self) -> str:
        """The key of the template that is shown."""
        return self._key

    def refresh(self) -> None:
        """Read templates and values again; the template shown stays the same one."""
        templates = all_templates(self._session.store)
        if self._key not in [template.key for template in templates]:
            self._key = templates[0].key
        self._fill_tree(templates)
        self._fill_fields()
        self._show(next(template for template in templates if template.key == self._key))

    def show_template(self, key: str) -> None:
        """Show another template."""
        self.flush()
        self._key = key
        self.refresh()

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self.name, self.subject, self.body):
            field.flush()

    def _fill_tree(self, templates: tuple[LetterTemplate, ...]) -> None:
        keys = {template.key for template in templates}
        with QSignalBlocker(self.tree):
            # A list with the same entries is only renamed: it may be telling of a choice just now.
            if keys != set(self._items):
                self._build_tree(templates)
            for template in templates:
                changed = is_changed(self._session.store, template.key)
                words = self.tr("{name} (reworded)").format(name=template.name)
                self._items[template.key].setText(0, words if changed else template.name)
            self.tree.setCurrentItem(self._items[self._key])

    def _build_tree(self, templates: tuple[LetterTemplate, ...]) -> None:
        self.tree.clear()
        self._items = {}
        for kind in KINDS:
            top = QTreeWidgetItem(self.tree, [kind_words(kind)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for template in templates:
                if template.kind == kind:
                    item = QTreeWidgetItem(top, [template.name])
                    item.setData(0, FIELD_ROLE, template.key)
                    self._items[template.key] = item
        self.tree.expandAll()

    def _fill_fields(self) -> None:
        store, person_id = self._session.store, self._session.person_id
        try:
            self._values = field_values(store, self._session.clock, person_id)
        except AppError:
            self._values = field_values(store, self._session.clock, None)
        first = self._values.get("first", "")
        whom = self.tr("For {name} the fields become:").format(name=first)
        self.becomes.setText(whom if first else self.tr("The fields and what they stand for:"))
        row = self.fields.currentRow()
        self.fields.clear()
        for field, value in self._values.items():
            said = value or self.tr("gap: {what}").format(what=hint(field))
            item = QListWidgetItem(f"{{{field}}}\n{said}", self.fields)
            item.setData(FIELD_ROLE, field)
            item.setForeground(theme.color("ink" if value else "muted"))
        self.fields.setCurrentRow(max(0, row))

    def _show(self, template: LetterTemplate) -> None:
        self.name.show_value(template.name)
        self.subject.show_value(template.subject_text)
        self.body.show_value(template.body_text)
        shipped = is_shipped(template.key)
        self.restore.setEnabled(is_changed(self._session.store, template.key))
        self.restore.setVisible(shipped)
        self.delete.setVisible(not shipped)
        self._show_preview()

    def _show_preview(self) -> None:
        template = LetterTemplate.of_text(self.subject.toPlainText(), self.body.toPlainText())
        filled = fill_letter(template, {name: v for name, v in self._values.items() if v})
        head = self.tr("Subject: {subject}").format(subject=filled.subject)
        self.preview.setPlainText(f"{head}\n\n{filled.body}")
        first = self._values.get("first", "")
        words = self.tr("How it reads for {name}").format(name=first)
        self.reads.setText(words if first else self.tr("How it reads"))

    # What the person does.

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS_WATCHED):
            self.refresh()

    def _on_person_changed(self, _person_id: object) -> None:
        self.refresh()

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, FIELD_ROLE) if item is not None else None
        if key:
            self.show_template(str(key))

    def _on_name(self, text: str) -> None:
        self._save(name=text)

    def _on_subject(self, text: str) -> None:
        self._save(subject=text)

    def _on_body(self, text: str) -> None:
        self._save(body=text)

    def _save(self, **fields: str) -> None:
        self._write(partial(save_template, **fields), self._key)

    def _write(self, write: Callable[..., object], *args: object) -> None:
        self.fault.hide()
        self._session.write(write, *args, on_error=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        say_here(self.fault, error.message)
        self.refresh()

    def _on_insert(self) -> None:
        item = self.fields.currentItem()
        if item is not None:
            edit = self.subject if self.subject.hasFocus() else self.body
            edit.textCursor().insertText(f"{{{item.data(FIELD_ROLE)}}}")
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        self.flush()
        self._session.write(copy_template, self._key, on_done=self._on_copied)

    def _on_copied(self, result: tuple[str, Changes]) -> None:
        self.show_template(result[0])
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_restore(self) -> None:
        self._write(restore_template, self._key)

    def _on_delete(self) -> None:
        self._write(delete_template, self._key)

    def _on_import(self) -> None:
        words = self.tr("Templates (*.toml *.json)")
        dialog = QFileDialog(self, self.tr("Import templates"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, name: str) -> None:
        """Take the templates of a file in; what is broken is said and nothing is kept."""
        path = Path(name)
        try:
            with path.open("rb") as file:
                found = read_templates(file.read(MOST_BYTES + 1), path.name)
        except OSError:
            self._on_refused(AppError("cannot_read", file=path.name))
        except AppError as error:
            self._on_refused(error)
        else:
            self._write(import_templates, found)

    def _on_export(self) -> None:
        words = self.tr("Templates (*.toml)")
        dialog = QFileDialog(self, self.tr("Export templates"), "letters.toml", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self.export_file)
        dialog.open()

    def export_file(self, name: str) -> None:
        """Write every template, as it is worded now, into a file."""
        self.flush()
        path = Path(name)
        try:
            path.write_bytes(export_templates(all_templates(self._session.store)))
        except OSError:
            self._on_refused(AppError("cannot_write", file=path.name))
