"""What can leave a planned session before it is held: a form to prepare with, and its date for a calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.services import preparing, preparing_on_paper
from app.services.places import synced_folder
from app.services.preparing import PreparationForm
from app.services.preparing_on_paper import PaperPages, PreparationPaper
from app.services.workspace import WorkspaceView
from ui.components import Banner, Card, FileDialog, Flow, HintButton, Sheet, Text
from ui.desk import Desk
from ui.export.printing import Printing
from ui.sharing.answers import AnswersSheet
from ui.wording import explain


class ShareSheet(Sheet):
    """One card for each way out. ``taken(what was put on the agenda, words)`` is called after a form was read back."""

    def __init__(self, desk: Desk, view: WorkspaceView, taken: Callable[[object, str], None]) -> None:
        title = desk.tr("Share before you meet")
        super().__init__(desk.window, title, desk.tr("None of this is a signed record."), name="share", height=470)
        self._desk, self._view, self._taken = desk, view, taken
        self._form: PreparationForm | None = None
        self._told = Banner("good", "", "", name="share-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._printing = Printing(desk, self)
        self._printing.printed.connect(self._printed)
        self._printing.refused.connect(self._trouble)
        self.finished.connect(self._printing.stop)
        if desk.vault.me in (view.pair.supervisor, view.pair.supervisee):
            self.body.addWidget(self._preparation())
        self.body.addWidget(self._calendar())
        self.body.addStretch(1)
        close = HintButton(self.tr("Close"), name="share-close")
        close.clicked.connect(self.reject)
        self.bar.add_right(close)

    def _preparation(self) -> Card:
        mine = self._desk.vault.me == self._view.pair.supervisee
        name = self._view.supervisee.known_as or self._view.supervisee.full_name
        words = (
            self.tr(
                "A PDF to fill in anywhere. What you want to talk about comes onto the agenda when it is read back."
            )
            if mine
            else self.tr(
                "A PDF that %1 fills in anywhere, without Holdfast. What they want to talk about goes on the agenda "
                "when it is read back."
            ).replace("%1", name)
        )
        save = HintButton(self.tr("&Save the form…"), name="form-save")
        save.clicked.connect(self._ask_form)
        read = HintButton(self.tr("&Read one back…"), name="form-read")
        read.clicked.connect(self._read)
        paper = HintButton(self.tr("&Print one to write on…"), name="form-print")
        paper.clicked.connect(self._ask_paper)
        return _card("share-preparation", self.tr("Preparation form"), words, save, read, paper)

    def _calendar(self) -> Card:
        words = self.tr("The date for a calendar program. It says “Supervision” and nothing about a child.")
        save = HintButton(self.tr("&Calendar…"), name="share-calendar")
        save.clicked.connect(self._to_calendar)
        return _card("share-dates", self.tr("Calendar"), words, save)

    def _to_calendar(self) -> None:
        self.accept()
        self._desk.open("save-calendar", self._view.session.id)

    # The form

    def _ask_form(self) -> None:
        self._desk.ask(preparing.form, self._view.session.id).then(self._choose, failed=self._trouble)

    def _choose(self, made: PreparationForm) -> None:
        self._form = made
        name = preparing.default_file_name(made)
        dialog = FileDialog(self, self.tr("Save the preparation form"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_form)
        dialog.open()

    def save_form(self, chosen: str) -> None:
        """Save the form; the trail notes that it was given out."""
        made, target = self._form, Path(chosen)
        if made is not None:
            self._desk.run(lambda: preparing.save(made, target)).then(
                lambda _none: self._saved(target), failed=self._trouble, words=self.tr("Writing pages")
            )

    def _saved(self, target: Path) -> None:
        self._desk.do(preparing.note_saved, self._view.session.id).then(failed=self._desk.trouble.emit)
        then = self.tr("It is not encrypted. Children are in it by case number only.")
        if service := synced_folder(target.parent):
            then += " " + self.tr("%1 copies this folder online.").replace("%1", service)
        self._told.set_tone("good")
        self._told.set_words(self.tr("The form is saved as %1.").replace("%1", target.name), then)
        self._told.show()

    # On paper

    def _ask_paper(self) -> None:
        self._desk.ask(preparing_on_paper.paper, self._view.session.id).then(self._draw_paper, failed=self._trouble)

    def _draw_paper(self, made: PreparationPaper) -> None:
        self._desk.run(lambda: preparing_on_paper.draw(made)).then(
            self._print_paper, failed=self._trouble, words=self.tr("Writing pages")
        )

    def _print_paper(self, drawn: PaperPages) -> None:
        self._printing.ask(drawn.pdf, drawn.pages, self._note_paper)

    def _note_paper(self, begin: Callable[[], None]) -> None:
        self._desk.do(preparing_on_paper.note_printed, self._view.session.id).then(
            lambda _none: begin(), failed=self._trouble
        )

    def _printed(self) -> None:
        self._told.set_tone("good")
        self._told.set_words(self.tr("The form went to the printer."), self.tr("Children are in it by case number."))
        self._told.show()

    def _read(self) -> None:
        self.accept()
        sheet = AnswersSheet(self._desk, self._view.session.id)
        sheet.taken.connect(self._taken)
        sheet.open()

    def _trouble(self, error: AppError) -> None:
        told = explain(error)
        self._told.set_tone("urgent")
        self._told.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._told.show()


def _card(name: str, title: str, words: str, *buttons: QWidget) -> Card:
    card = Card(name)
    card.body.addWidget(Text(title, "strong"))
    card.body.addWidget(Text(words, "soft"))
    row = Flow(gap=8)
    for button in buttons:
        row.add(button)
    card.body.addWidget(row)
    return card
