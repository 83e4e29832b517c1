"""Two sheets of About: what may be sent to whoever helps, and whose work is in the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from app.domain.errors import AppError
from app.services import support
from app.services.support import Licence
from ui.components import Banner, FileDialog, FormField, HintButton, Row, RowList, Sheet, Text, selectable
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import explain


class SupportSheet(Sheet):
    """The details as they would be sent: to be read first, then saved as a file. Nothing is sent by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            desk.tr("Details for support"),
            desk.tr("Read them, then save them as a file and send that to whoever helps you. Holdfast sends nothing."),
            name="support-details",
            width=760,
            height=600,
        )
        self._desk = desk
        self._told = Banner("info", "", "", name="support-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._text = named(QPlainTextEdit(), "support-text")
        self._text.setAccessibleName(self.tr("Details for support"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text, 1)
        close = HintButton(self.tr("Close"), kind="quiet", name="support-close")
        close.clicked.connect(self.reject)
        save = HintButton(self.tr("&Save as a file…"), kind="primary", hint="Ctrl Enter", name="support-save")
        save.clicked.connect(self.primary)
        self.bar.add_right(close)
        self.bar.add_right(save)
        settings, around = desk.settings(), desk.around
        work = desk.run(lambda: support.details(settings, around.data_folder, is_safe=around.is_safe))
        work.then(self._text.setPlainText)

    def primary(self) -> None:
        """Choose where they go."""
        name = "holdfast-details" + support.SUFFIX
        dialog = FileDialog(self, self.tr("Save the details"), name, self.tr("Text (*.txt)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, target: Path) -> None:
        """Write what is shown to a file."""
        text = self._text.toPlainText()
        self._desk.run(lambda: support.save(target, text)).then(self._saved, failed=self._refused)

    def _saved(self, _value: object) -> None:
        self._told.set_tone("good")
        self._told.set_words(self.tr("Saved."), self.tr("You can send the file to whoever helps you."))
        self._told.show()

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._told.set_tone("urgent")
        self._told.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._told.show()


class LicencesSheet(Sheet):
    """Whose work is in the program, and on what terms."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            desk.tr("Licences"),
            desk.tr("Holdfast itself is under the MIT licence. It stands on the work of many others."),
            name="licences",
            width=680,
            height=600,
        )
        self._rows = RowList("licence-list", self.tr("Licences"))
        self.body.addWidget(self._rows, 1)
        texts = support.licence_texts()
        if texts is not None:
            where = selectable(Text(str(texts), "body", "licence-texts"))
            self.body.addWidget(FormField(self.tr("Where every licence stands in full"), where))
        close = HintButton(self.tr("Close"), kind="primary", name="licences-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)
        desk.run(support.licences).then(self._show)

    def _show(self, found: tuple[Licence, ...]) -> None:
        self._rows.set_rows(
            [Row(key=one.name, title=one.name, title_rest=one.version, detail=one.terms) for one in found]
        )
        self._rows.setFocus()
