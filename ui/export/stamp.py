"""A time stamp of somebody else's clock: the request is saved, carried to a computer that is online, the reply read."""

from __future__ import annotations

from pathlib import Path

from app.domain.checks import CheckResult
from app.domain.errors import AppError, VaultExistsError
from app.services import exporting
from ui.components import Banner, FileDialog, HintButton, Sheet, Text
from ui.desk import Desk
from ui.export.result import SignatureCard
from ui.wording import explain


class StampSheet(Sheet):
    """Two steps, days apart if need be: save the request; read the reply into the document."""

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__(desk.window, "", name="stamp-sheet", height=480)
        self.set_title(self.tr("Add a time stamp"))
        self._desk, self._path = desk, path
        self._banner = Banner("info", "", "", icon="info-circle", name="stamp-banner")
        self._banner.hide()
        words = self.tr(
            "The time in a signature is that of this computer. A time-stamp authority can confirm it by its own clock. "
            "Holdfast never goes online, so the two files are carried by somebody who does."
        )
        self.body.addWidget(self._banner)
        self.body.addWidget(Text(words, "soft"))
        first = self.tr(
            "1. Save the request. It holds a check sum and nothing of the document. Send it to an authority from a "
            "computer that is online, and save its reply, a file that ends in .tsr."
        )
        self.body.addWidget(Text(first, "body", "stamp-first"))
        ask = HintButton(self.tr("Save the re&quest…"), name="stamp-request")
        ask.clicked.connect(self._choose_request)
        self.body.addWidget(ask)
        second = self.tr(
            "2. Read the reply. The document must be the same file as then. A time stamp is the last thing: nobody can "
            "sign afterwards."
        )
        self.body.addWidget(Text(second, "body", "stamp-second"))
        answer = HintButton(self.tr("&Read the reply…"), kind="primary", name="stamp-reply")
        answer.clicked.connect(self._choose_reply)
        self.body.addWidget(answer)
        self.body.addStretch(1)
        close = HintButton(self.tr("Close"), name="stamp-close")
        close.clicked.connect(self.reject)
        self.bar.add_right(close)

    @classmethod
    def open_over(cls, desk: Desk, path: Path) -> None:
        """Open the sheet over the window."""
        cls(desk, path).open()

    def _choose_request(self) -> None:
        start = str(self._path.with_suffix(".tsq"))
        dialog = FileDialog(self, self.tr("Save the request"), start, self.tr("Time-stamp request (*.tsq)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("tsq")
        dialog.setOption(FileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda chosen: self.save_request(Path(chosen)))
        dialog.open()

    def _choose_reply(self) -> None:
        dialog = FileDialog(self, self.tr("Read the reply"), "", self.tr("Time-stamp reply (*.tsr);;All files (*)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_reply(Path(chosen)))
        dialog.open()

    def save_request(self, target: Path) -> None:
        """Write the request to a new file."""
        path = self._path
        self._target = target
        self._desk.run(lambda: exporting.write_request(path, target)).then(self._saved, failed=self._could_not)

    def read_reply(self, reply: Path) -> None:
        """Put the reply into the document."""
        path = self._path
        work = self._desk.run(lambda: exporting.read_reply(path, reply, path))
        work.then(self._was_stamped, failed=self._could_not, words=self.tr("Checking the time stamp"))

    def _saved(self, _value: None) -> None:
        self._tell("good", self.tr("The request is saved"), self._target.name)

    def _was_stamped(self, check: CheckResult) -> None:
        self._tell(
            "good",
            self.tr("The time stamp is in the document"),
            self.tr("The file was read back from the disk; its signatures and its time stamp are good."),
        )
        self.body.insertWidget(1, SignatureCard(check, self._desk.around.zone))

    def _could_not(self, error: AppError) -> None:
        if isinstance(error, VaultExistsError):
            words = self.tr("There is a file of this name already. Nothing was written. Choose another name.")
            self._tell("urgent", self.tr("The request was not saved"), words)
            return
        told = explain(error)
        self._tell("urgent", told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _tell(self, tone: str, what: str, then: str) -> None:
        self._banner.set_tone("good" if tone == "good" else "urgent")
        self._banner.set_words(what, then)
        self._banner.show()
