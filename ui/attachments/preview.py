"""What a file looks like, as far as that is safe: pictures and plain text. A PDF from elsewhere is not opened."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.domain import file_kinds
from app.domain.attachment import Format
from ui.attachments.pictures import as_page
from ui.components import PaperPreview
from ui.components.naming import named
from ui.theme import box

MOST_CHARACTERS = 100_000


class AttachmentPreview(QWidget):
    """One of: a picture on paper, a text to read, or a sentence that says why there is nothing to see."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attachment-preview")
        column = box(QVBoxLayout(self), 0, 0)
        self._paper = PaperPreview("attachment-picture", counts=False)
        self._text = named(QPlainTextEdit(), "attachment-text")
        self._text.setAccessibleName(self.tr("What the file says"))
        self._text.setReadOnly(True)
        self._text.hide()
        column.addWidget(self._paper, 1)
        column.addWidget(self._text, 1)
        self.say(self.tr("Nothing is chosen yet."))

    def say(self, words: str) -> None:
        """Show nothing but a sentence."""
        self._text.hide()
        self._paper.show()
        self._paper.set_pages(())
        self._paper.set_message(words)

    def show_file(self, kind: Format, data: bytes, picture: QImage | None, shows: str = "") -> None:
        """Show what is in a file."""
        if picture is not None:
            self.say("")
            self._paper.set_pages((as_page(picture, shows),))
        elif kind is Format.TEXT:
            text = file_kinds.as_text(data) or ""
            self._paper.hide()
            self._text.setPlainText(text[:MOST_CHARACTERS])
            self._text.show()
        elif kind is Format.PDF:
            self.say(
                self.tr(
                    "Holdfast keeps this PDF and does not open it: a PDF from elsewhere can carry more than pages. "
                    "To read it, save a copy."
                )
            )
        else:
            self.say(self.tr("This picture cannot be shown here. It is kept as it is."))
