"""Attach a file: choose, drop or paste it, look at it, say what it is and of which day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.ids import DiscussionId
from app.services import attachments
from app.services.attachments import AttachmentForm, AttachmentList
from ui.attachments.taking import Looked, Source, carried, on_clipboard, reading
from ui.attachments.with_preview import SheetWithPreview
from ui.components import Banner, DateField, FileDialog, Flow, GrowingText, HintButton, Text
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import day_in_prose, field_problem
from ui.wording.attachments import kind_name, size_words, traces_words


class AttachSheet(SheetWithPreview):
    """One file for one record. Nothing is kept before "Attach"; the file outside is only read."""

    def __init__(
        self,
        desk: Desk,
        listed: AttachmentList,
        source: Source | None = None,
        discussion_id: DiscussionId | None = None,
    ) -> None:
        super().__init__(
            desk,
            desk.tr("Attach a file"),
            desk.tr(
                "A picture (PNG, JPEG), a PDF or a plain text, at most {most} MB. It is kept inside the records."
            ).format(most=listed.limits.each_mb),
            desk.tr("A&ttach"),
            "attach",
        )
        self._listed = listed
        self._looked: Looked | None = None
        self.setAcceptDrops(True)
        self._build_choice()
        self._name = named(QLineEdit(), "attach-title")
        self.ask("title", self.tr("What it &is"), self._name)
        self.fields["title"].set_hint(self.tr("Such as “Letter from the school” or “Rough notes of the call”."))
        self._on = DateField(desk.today, name="attach-on", prefer="past")
        self.ask("on", self.tr("Of which &day"), self._on)
        self.fields["on"].set_hint(self.tr("The day on which it was written or taken."))
        self._of = named(QComboBox(), "attach-of")
        self._of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._of.setMinimumContentsLength(20)  # the form is half of the sheet; the list shows all of it
        self._of.addItem(self.tr("The case as a whole"), None)
        for one, held_on in listed.discussions:
            words = self.tr("The discussion of %1").replace("%1", day_in_prose(held_on))
            self._of.addItem(words, str(one))
        if listed.discussions:
            self.ask("discussion_id", self.tr("It &belongs to"), self._of)
        self._preset(discussion_id)
        self._shows = GrowingText(min_lines=2, name="attach-shows")
        self.ask("shows", self.tr("What it s&hows, for who cannot see it"), self._shows, optional=True)
        self.body.addStretch(1)
        self.keep(f"attach-{discussion_id or listed.belongs.case_id or listed.belongs.agreement_id}")
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self._paste)
        if source is not None:
            self.take(source)

    def _preset(self, discussion_id: DiscussionId | None) -> None:
        """What is attached from a discussion is most often the notes that were made in it."""
        if discussion_id is None:
            return
        choose(self._of, str(discussion_id))
        self._name.setText(self.tr("Rough notes"))
        self._on.set_date(dict(self._listed.discussions).get(discussion_id))

    def _build_choice(self) -> None:
        row = Flow(gap=8)
        choose = HintButton(self.tr("&Choose a file…"), icon="folder-open", name="attach-choose")
        choose.clicked.connect(self._choose)
        paste = HintButton(self.tr("&Paste a picture"), name="attach-paste")
        paste.clicked.connect(self._paste)
        row.add(choose)
        row.add(paste)
        self.body.addWidget(row)
        self._problem = Banner("attn", "", "", icon="alert-circle", name="attach-problem")
        self._problem.hide()
        self.body.addWidget(self._problem)
        self._facts = Text(self.tr("Or drop a file here."), "hint", "attach-facts")
        self.body.addWidget(self._facts)
        self._bare = named(QCheckBox(""), "attach-bare")
        self._bare.setText(self.tr("&Leave out where and how it was taken"))
        self._bare.setChecked(True)
        self._bare.hide()
        self.body.addWidget(self._bare)
        self._traces = Text("", "hint", "attach-traces")
        self._traces.hide()
        self.body.addWidget(self._traces)

    # Taking a file

    def take(self, source: Source) -> None:
        """Read what was chosen, dropped or pasted, and show it."""
        self._problem.hide()
        self.desk.run(reading(source, self._listed.limits.each_mb)).then(
            self._show, failed=self._cannot_take, words=self.tr("Reading the file")
        )

    def _show(self, looked: Looked) -> None:
        self._looked = looked
        found = looked.found
        facts = f"{kind_name(found.format)}, {size_words(len(found.data))}."
        where = (
            self.tr("The picture may still lie on the clipboard.")
            if looked.is_pasted
            else self.tr(
                "The file itself stays where it is, outside the records. Delete it there if it should not lie about."
            )
        )
        self._facts.setText(f"{facts} {where}")
        self._bare.setVisible(bool(found.traces))
        self._traces.setVisible(bool(found.traces))
        told = self.tr("It tells: %1. The picture itself stays as it is, and the record says what was left out.")
        self._traces.setText(told.replace("%1", traces_words(found.traces)))
        self.preview.show_file(found.format, found.data, looked.picture)
        self.fields["shows"].setVisible(found.format.is_picture)
        self.take_focus()

    def _cannot_take(self, error: AppError) -> None:
        self._looked = None
        self.preview.say(self.tr("Nothing is chosen yet."))
        self._facts.setText(self.tr("Or drop a file here."))
        for widget in (self._bare, self._traces):
            widget.hide()
        if isinstance(error, InputError):
            self._tell(error)
        else:
            self.refused(error)

    def _tell(self, error: InputError) -> None:
        self._problem.set_words(f"{field_problem(error)}.", self.tr("Nothing was kept, and the file was not changed."))
        self._problem.show()

    def _choose(self) -> None:
        dialog = FileDialog(
            self,
            self.tr("Attach a file"),
            "",
            self.tr("Pictures, PDF, text (*.png *.jpg *.jpeg *.pdf *.txt);;All files (*)"),
        )
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.open()

    def _paste(self) -> None:
        source = on_clipboard()
        if source is None:
            self._tell(InputError("attachment", "no-picture"))
        else:
            self.take(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Accept one file, or a picture."""
        if carried(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        """Take what was dropped."""
        source = carried(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    # Attaching

    def primary(self) -> None:
        """Keep the file."""
        for field in self.fields.values():
            field.clear_problem()
        self._problem.hide()
        if self._looked is None:
            self._tell(InputError("attachment", "missing"))
            return
        on = self.day_in("on", self._on)
        if on is None:
            if not self._name.text().strip():  # all that is missing is said at once
                self.refused(InputError("title", "missing"))
            return
        chosen = self._of.currentData()
        discussion = next((one for one, _day in self._listed.discussions if str(one) == chosen), None)
        form = AttachmentForm(
            title=self._name.text(),
            on=on,
            shows=self._shows.text(),
            discussion_id=discussion,
            keep_traces=not self._bare.isChecked(),
        )
        self._go_on.setEnabled(False)  # a second press would attach it twice
        self.do(attachments.add, self._listed.belongs, form, self._looked.found.data).then(
            self.settled, failed=self._not_kept, words=self.tr("Keeping the file")
        )

    def _not_kept(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, InputError) and error.field == "attachment":
            self._tell(error)
        else:
            self.refused(error)
