"""One file: what it looks like, what is known of it, a copy of it, taking it out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.attachment import Format
from app.domain.ids import AttachmentId
from app.services import attachments, drafting
from app.services.attachments import AttachmentForm, AttachmentList, AttachmentRow, Removed
from app.services.places import synced_folder
from app.services.taking_out import Removing
from app.services.work import Work
from ui.attachments.pictures import decode
from ui.attachments.taking_out import ask_why
from ui.attachments.with_preview import SheetWithPreview
from ui.components import Banner, DateField, FileDialog, GrowingText, HintButton, Text, selectable
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import day_in_prose
from ui.wording.attachments import digest_words, short_facts, traces_words

Found = tuple[AttachmentList, AttachmentRow, bytes]


class AttachmentSheet(SheetWithPreview):
    """Reads itself. ``removed`` is told when the file was taken out, to offer it back."""

    def __init__(self, desk: Desk, attachment_id: AttachmentId, removed: Callable[[Removed], None]) -> None:
        super().__init__(desk, desk.tr("Attachment"), "", desk.tr("Sa&ve"), "attachment")
        self._id, self._removed = attachment_id, removed
        self._found: Found | None = None
        self._facts = Text("", "body", "attachment-facts")
        self._digests = selectable(Text("", "hint", "attachment-digests"))
        self._told = Banner("good", "", "", name="attachment-told")
        self._told.hide()
        self._name = named(QLineEdit(), "attachment-title")
        self._on = DateField(desk.today, name="attachment-on", prefer="past")
        self._of = named(QComboBox(), "attachment-of")
        self._shows = GrowingText(min_lines=2, name="attachment-shows")
        self.body.addWidget(self._told)
        self.body.addWidget(self._facts)
        self.ask("title", self.tr("What it &is"), self._name)
        self.ask("on", self.tr("Of which &day"), self._on)
        self.ask("discussion_id", self.tr("It &belongs to"), self._of)
        self.ask("shows", self.tr("What it s&hows, for who cannot see it"), self._shows, optional=True)
        self.body.addWidget(self._digests)
        self.body.addStretch(1)
        self.preview.say(self.tr("Reading…"))
        self._take_out = HintButton(self.tr("Ta&ke it out"), kind="quiet", name="attachment-take-out")
        self._take_out.clicked.connect(self._remove)
        self._copy = HintButton(self.tr("Save a &copy…"), icon="file-export", name="attachment-copy")
        self._copy.clicked.connect(self._ask_where)
        self._copy.setEnabled(False)
        self.bar.add(self._take_out)
        self.bar.add(self._copy)
        self._take_out.hide()
        desk.ask(attachments.view, attachment_id).then(self._read, failed=self.refused, words=self.tr("Reading"))

    def _read(self, found: Found) -> None:
        listed, row, data = self._found = found
        one = row.attachment
        self.set_title(one.title)
        added = self.tr("%1. Added by %2 on %3.").replace("%1", short_facts(one)).replace("%2", row.added_by)
        self._facts.setText(added.replace("%3", day_in_prose(row.added_on)))
        self._digests.setText(self._digest_lines(row))
        self._name.setText(one.title)
        self._on.set_date(one.on)
        self._shows.set_text(one.shows)
        self._of.addItem(self.tr("The case as a whole"), "")
        for discussion_id, held_on in listed.discussions:
            words = self.tr("The discussion of %1").replace("%1", day_in_prose(held_on))
            self._of.addItem(words, str(discussion_id))
        choose(self._of, "" if one.discussion_id is None else str(one.discussion_id))
        self.fields["discussion_id"].setVisible(bool(listed.discussions))
        self.fields["shows"].setVisible(one.format.is_picture)
        for control in (self._name, self._on, self._of, self._shows):
            control.setEnabled(row.may_change)
        self._take_out.setVisible(row.may_remove is not Removing.NO)
        self._copy.setVisible(row.may_copy)
        self._copy.setEnabled(row.may_copy)
        if not row.may_change:
            self.set_verb(self.tr("Done"))
        else:
            self.keep(f"attachment-{self._id}")
        if one.format.is_picture:
            self.desk.run(lambda: decode(data, one.format)).then(self._drawn)
        else:
            self._drawn(None)

    def _drawn(self, picture: QImage | None) -> None:
        if self._found is not None:
            _listed, row, data = self._found
            self.preview.show_file(row.attachment.format, data, picture, row.attachment.shows)

    def _digest_lines(self, row: AttachmentRow) -> str:
        one = row.attachment
        lines = [self.tr("Check number of what is kept (SHA-256): %1").replace("%1", digest_words(one.sha256))]
        if one.taken_out:
            lines.append(self.tr("Left out of the picture: %1.").replace("%1", traces_words(one.taken_out)))
            lines.append(
                self.tr("Check number of the file as it was given (SHA-256): %1").replace(
                    "%1", digest_words(one.given_sha256)
                )
            )
        return "\n".join(lines)

    def primary(self) -> None:
        """Save what was corrected, or close."""
        if self._found is None or not self._found[1].may_change:
            self.accept()
            return
        for field in self.fields.values():
            field.clear_problem()
        on = self.day_in("on", self._on)
        if on is None:
            return
        chosen = self._of.currentData()
        discussion = next((one for one, _day in self._found[0].discussions if str(one) == chosen), None)
        form = AttachmentForm(self._name.text(), on, self._shows.text(), discussion)
        self.do(attachments.change, self._id, form).then(self.settled, failed=self.refused)

    # A copy

    def _ask_where(self) -> None:
        if self._found is None:
            return
        listed, row, _data = self._found
        name = attachments.copy_name(listed, row.attachment)
        suffix = row.attachment.format.suffix
        dialog = FileDialog(self, self.tr("Save a copy outside the records"), name, f"*{suffix}")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Note in the trail that a copy leaves, then write it: no copy is outside without its note."""
        if self._found is None:
            return
        _listed, row, data = self._found
        target, kind = Path(chosen), row.attachment.format
        self.desk.do(attachments.note_saved, self._id).then(
            lambda _none: self._write(data, kind, target), failed=self.refused
        )

    def _write(self, data: bytes, kind: Format, target: Path) -> None:
        self.desk.run(lambda: attachments.save_copy(data, kind, target)).then(
            lambda _none: self._saved(target), failed=self.refused, words=self.tr("Saving")
        )

    def _saved(self, target: Path) -> None:
        words = [
            self.tr("It is not encrypted there: whoever gets at the file can read it. Delete it when it is done with.")
        ]
        if service := synced_folder(target.parent):
            words.append(self.tr("%1 copies this folder online.").replace("%1", service))
        self._told.set_words(self.tr("Saved as %1.").replace("%1", target.name), " ".join(words))
        self._told.show()

    # Taking it out

    def _remove(self) -> None:
        if self._found is None:
            return
        if self._found[1].may_remove is Removing.WITH_REASON:
            ask_why(self.desk, f"take-out-{self._id}", self._with_reason)
        else:
            self.do(attachments.remove, self._id).then(self._was_removed, failed=self.refused)

    def _with_reason(self, work: Work, reason: str) -> Callable[[], None]:
        removed = attachments.remove(work, self._id, reason)
        if self._kept is not None:
            drafting.save_form(work, self._kept.form, None)  # corrections that were half typed
        return lambda: self._was_removed(removed)

    def _was_removed(self, removed: Removed) -> None:
        self.accept()
        self._removed(removed)
