"""Reading a filled-in preparation form back: what it says is shown first, and each thing is taken or left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from app.domain.errors import AppError
from app.domain.ids import SessionId
from app.domain.preparation_form import PreparationAnswers
from app.services import preparing
from app.services.preparing import Doubt, Offered, Proposal, Taken
from ui.asking import AskingSheet
from ui.components import Banner, Card, FileDialog, HintButton, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.export.dropping import dropped_file
from ui.theme import box, nest
from ui.wording import count
from ui.wording.practice import function_name


class AnswersSheet(AskingSheet):
    """``taken(what was put on the agenda, words for it)``."""

    taken = Signal(object, str)

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        title = desk.tr("Read a preparation form")
        words = desk.tr("Choose the PDF that came back, or drop it here. Nothing in it runs, and the file is not kept.")
        super().__init__(desk, title, words, desk.tr("&Add to the agenda"), "answers", height=520)
        self._session_id = session_id
        self._proposal: Proposal | None = None
        self._ticks: list[tuple[QCheckBox, Offered]] = []
        self._read: QCheckBox | None = None
        self.setAcceptDrops(True)
        self._choose_button = HintButton(self.tr("&Choose a PDF…"), icon="folder-open", name="answers-choose")
        self._choose_button.clicked.connect(self._choose)
        self.body.addWidget(self._choose_button)
        self._from = Banner("info", "", "", name="answers-from")
        self._from.hide()
        self.body.addWidget(self._from)
        self._list = QVBoxLayout()
        box(self._list, 0, 8)
        nest(self.body, self._list)
        self.body.addStretch(1)
        self._go_on.setEnabled(False)

    def read(self, path: Path) -> None:
        """Read the file at ``path`` and show what it says."""
        self._trouble.hide()
        session_id = self._session_id
        self.desk.run(lambda: preparing.read_file(path, session_id)).then(
            self._were_read, failed=self._could_not, words=self.tr("Reading the form")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Accept one file."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        """Read what was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.read(path)
            event.acceptProposedAction()

    def primary(self) -> None:
        """Put what is ticked on the agenda."""
        chosen = [offered for tick, offered in self._ticks if tick.isChecked()]
        has_read = self._read is not None and self._read.isChecked()
        if self._proposal is None or not (chosen or has_read):
            self.reject()
            return
        self.desk.do(preparing.take, self._session_id, chosen, has_read=has_read).then(self._done, failed=self.refused)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Read a preparation form"), "", "PDF (*.pdf)")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def _were_read(self, answers: PreparationAnswers) -> None:
        self.desk.ask(preparing.proposed, self._session_id, answers).then(self._show, failed=self._could_not)

    def _could_not(self, error: AppError) -> None:
        self._clear()
        self.refused(error)

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks, self._read, self._proposal = [], None, None
        self._from.hide()
        self._go_on.setEnabled(False)

    def _show(self, proposal: Proposal) -> None:
        self._clear()
        self._proposal = proposal
        words = self.tr("From the form made for %1.").replace("%1", proposal.supervisee)
        is_empty = not (proposal.offered or proposal.has_read)
        then = self.tr("Nothing was filled in.") if is_empty else self.tr("What is ticked goes on the agenda.")
        self._from.set_words(words, then)
        self._from.show()
        if proposal.has_read:
            self._read = named(QCheckBox(self.tr("The notes of last time were read")), "answers-read")
            self._read.setChecked(True)
            self._list.addWidget(self._read)
        for number, offered in enumerate(proposal.offered, 1):
            self._list.addWidget(self._row(offered, number))
        self._go_on.setEnabled(not is_empty)
        self.take_focus_soon()

    def _row(self, offered: Offered, number: int) -> Card:
        card = Card(f"answer-{number}", pad=10, spacing=4)
        label = self.tr("Put this on the agenda") if offered.case_id is None else self.tr("Talk about this child")
        tick = named(QCheckBox(label), f"answer-tick-{number}")
        tick.setAccessibleName(f"{label}: {offered.words}")
        tick.setChecked(offered.doubt is Doubt.NONE)
        tick.setEnabled(offered.may_take)
        self._ticks.append((tick, offered))
        card.body.addWidget(Text(offered.words, "body", f"answer-words-{number}"))
        card.body.addWidget(tick)
        notes = [] if offered.case_id is not None else [function_name(offered.function)]
        notes += [note for note in (self._doubt(offered), self._cut(offered)) if note]
        if notes:
            card.body.addWidget(Text(". ".join(notes), "hint"))
        return card

    def _doubt(self, offered: Offered) -> str:
        return {
            Doubt.NONE: "",
            Doubt.THERE: self.tr("It is on the agenda already"),
            Doubt.NAMES: self.tr("It seems to name a child. Leave it, and write it anew with the case number"),
            Doubt.UNKNOWN: self.tr("No open case of this number that you can add"),
            Doubt.HIDDEN: self.tr("It holds characters that nobody can see, so it has to be typed"),
        }[offered.doubt]

    def _cut(self, offered: Offered) -> str:
        return self.tr("More was written than fits. Keep the form and talk about the rest") if offered.is_cut else ""

    def _done(self, taken: Taken) -> None:
        name = "" if self._proposal is None else self._proposal.supervisee
        items = count(len(taken.items), "item", "items")
        words = self.tr("Added %1 from the form of %2.").replace("%1", items).replace("%2", name)
        self.accept()
        self.taken.emit(taken, words)
