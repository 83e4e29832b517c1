"""A file that is handed to the window: chosen, dropped or pasted; read and looked at on another thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from app.domain import file_kinds
from app.domain.errors import InputError
from app.domain.file_kinds import Examined
from app.services import attachments
from ui.attachments.pictures import as_png, decode

Source = Path | QImage


@dataclass(frozen=True, slots=True)
class Looked:
    """What was handed over: what it is, its picture where it has one, and whether it still lies outside."""

    found: Examined
    picture: QImage | None
    is_pasted: bool


def carried(mime: QMimeData) -> Source | None:
    """Return the one file of this computer, or the picture, that is dropped or pasted; None for anything else."""
    urls = mime.urls()
    if urls:
        return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def on_clipboard() -> Source | None:
    """Return what lies on the clipboard and can be attached."""
    return carried(QGuiApplication.clipboard().mimeData())


def reading(source: Source, most_mb: int) -> Callable[[], Looked]:
    """Return the work of reading it. It raises InputError("attachment", ...), see ``file_kinds.examine``."""

    def read() -> Looked:
        is_pasted = isinstance(source, QImage)
        data = as_png(source) if isinstance(source, QImage) else attachments.read_file(source, most_mb)
        found = file_kinds.examine(data)
        picture = decode(data, found.format) if found.format.is_picture else None
        if found.format.is_picture and picture is None:
            raise InputError("attachment", "damaged")
        return Looked(found, picture, is_pasted)

    return read
