"""The versions of a wording: what was changed when and by whom, back to an earlier one, and to and from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.errors import AppError
from app.services import templates
from app.services.templates import TemplateView, VersionRow
from ui.components import Banner, FileDialog, HintButton, Row, RowList, Sheet, TagSpec, Text
from ui.desk import Desk
from ui.wording import day_in_prose, explain
from ui.wording.templates import document_name


class VersionsSheet(Sheet):
    """Versions, newest first, with the standard wording below them. ``take_over`` gets what a file holds."""

    def __init__(self, desk: Desk, view: TemplateView, take_over: Callable[[str], None]) -> None:
        super().__init__(
            desk.window,
            desk.tr("Versions and files"),
            document_name(view.row.kind),
            name="versions-sheet",
            width=760,
            height=600,
        )
        self._desk, self._view, self._take_over = desk, view, take_over
        self._told = Banner("info", "", "", name="versions-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self.body.addWidget(
            Text(self.tr("An earlier version is put in force as a new one, so that nothing is lost."), "soft")
        )
        self._list = RowList("template-version-list", self.tr("Versions"), fit=True, wrap=True)
        self._list.button_clicked.connect(self._on_button)
        self._list.set_rows([*(self._row(one) for one in view.versions), self._standard_row()])
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        save = HintButton(self.tr("&Save as a file…"), short=self.tr("Save…"), name="template-to-file")
        save.clicked.connect(self._choose_target)
        read = HintButton(self.tr("&Read from a file…"), short=self.tr("Read…"), name="template-from-file")
        read.clicked.connect(self._choose_source)
        self.bar.add(save)
        self.bar.add(read)
        close = HintButton(self.tr("Close"), kind="primary", name="versions-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)

    def _row(self, one: VersionRow) -> Row:
        now = one.number == self._view.row.version
        rest = self.tr("back to the standard wording") if one.is_standard else ""
        return Row(
            key=one.number,
            title=self.tr("Version %1").replace("%1", str(one.number)),
            title_rest=rest,
            detail=" · ".join(part for part in (day_in_prose(one.made_on), one.made_by, one.note) if part),
            tag=TagSpec(self.tr("In force"), "good", "check") if now else None,
            buttons=() if now else (("restore", self.tr("Put in force again")),),
        )

    def _standard_row(self) -> Row:
        now = self._view.row.is_standard
        return Row(
            key=0,
            title=self.tr("Standard wording"),
            detail=self.tr("As it came with this version of Holdfast. It follows later versions by itself."),
            tag=TagSpec(self.tr("In force"), "good", "check") if now and not self._view.versions else None,
            buttons=() if now else (("restore", self.tr("Go back to it")),),
        )

    def _on_button(self, key: object, _button: str) -> None:
        number = int(str(key))
        row = self._view.row
        note = (
            self.tr("Version %1 again").replace("%1", str(number))
            if number
            else self.tr("Back to the standard wording")
        )
        self._desk.do(templates.restore, row.kind, row.language, number, note).then(
            self._restored, failed=self._refused
        )

    def _restored(self, _value: object) -> None:
        self.accept()

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._say(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip(), tone="urgent")

    def _say(self, what: str, then: str = "", *, tone: str = "good") -> None:
        self._told.set_tone(tone)  # type: ignore[arg-type]  # the banner's tones
        self._told.set_words(what, then)
        self._told.show()

    # Files

    def _choose_target(self) -> None:
        row = self._view.row
        dialog = FileDialog(
            self, self.tr("Save the wording"), templates.file_name(row.kind, row.language), self._filter()
        )
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, chosen: str) -> None:
        row = self._view.row
        self._desk.ask(templates.as_file, row.kind, row.language).then(
            lambda content: self._write(Path(chosen), content), failed=self._refused
        )

    def _write(self, target: Path, content: bytes) -> None:
        self._desk.run(lambda: templates.save_file(target, content)).then(self._saved, failed=self._refused)

    def _saved(self, _value: object) -> None:
        self._desk.do(templates.note_saved).then(failed=self._refused)
        self._say(
            self.tr("The wording in force is saved as a file."), self.tr("It holds words of your club, no records.")
        )

    def _choose_source(self) -> None:
        dialog = FileDialog(self, self.tr("Read a wording"), "", self._filter())
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._read)
        dialog.open()

    def _read(self, chosen: str) -> None:
        row = self._view.row
        self._desk.run(lambda: templates.from_file(Path(chosen), row.kind, row.language)).then(
            self._was_read, failed=self._refused
        )

    def _was_read(self, text: str) -> None:
        self._take_over(text)
        self.accept()

    def _filter(self) -> str:
        return self.tr("Wordings (*.md)")
