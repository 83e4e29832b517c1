"""What is asked before the records are closed for the invented club, and before the club is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.components import FileDialog, FormField, HintButton, Sheet, Text
from ui.components.naming import named
from ui.window import MainWindow


class LookAroundSheet(Sheet):
    """From records that are open: they are saved and closed meanwhile."""

    asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "", name="look-around", width=560, height=300)
        self.set_title(self.tr("Look around an invented club"))
        for words in (
            self.tr("Your own records are saved and closed meanwhile. You come back to them with your passphrase."),
            self.tr(
                "Nobody in the invented club is real. On a slow computer making it can take a minute. "
                "It is removed again afterwards."
            ),
        ):
            self.body.addWidget(Text(words, "body"))
        self.body.addStretch(1)
        stay = HintButton(self.tr("Stay here"), kind="quiet", name="look-around-cancel")
        stay.clicked.connect(self.reject)
        go_on = HintButton(self.tr("&Look around"), kind="primary", hint="Ctrl Enter", name="look-around-go-on")
        go_on.clicked.connect(self._go_on)
        self.bar.add_right(stay)
        self.bar.add_right(go_on)

    def _go_on(self) -> None:
        self.accept()
        self.asked.emit()


class KeepSheet(Sheet):
    """Where to keep the invented club, and how it is opened again."""

    asked = Signal(object)  # the folder

    def __init__(self, window: MainWindow, folder: Path, passphrase: str) -> None:
        super().__init__(window, "", name="keep-invented", width=600, height=380)
        self.set_title(self.tr("Keep the invented club"), self.tr("It is closed, and moved into this folder."))
        self._folder = named(QLineEdit(str(folder)), "keep-invented-folder")
        self.body.addWidget(FormField(self.tr("&Folder"), self._folder))
        choose = HintButton(self.tr("C&hange…"), kind="link", name="keep-invented-change")
        choose.clicked.connect(self._choose)
        self.body.addWidget(choose)
        words = self.tr("To open it again choose “Open an existing file” on the first page. Its passphrase is “%1”.")
        self.body.addWidget(Text(words.replace("%1", passphrase), "body", "keep-invented-words"))
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="keep-invented-cancel")
        cancel.clicked.connect(self.reject)
        keep = HintButton(self.tr("&Keep it"), kind="primary", hint="Ctrl Enter", name="keep-invented-go-on")
        keep.clicked.connect(self._keep)
        self.bar.add_right(cancel)
        self.bar.add_right(keep)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Where to keep it"), self._folder.text())
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _keep(self) -> None:
        folder = Path(self._folder.text().strip()).absolute()
        self.accept()
        self.asked.emit(folder)
