"""Why a picture of a signature cannot be used, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("PictureWords", words)


def drawn_signature_trouble(reason: str) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, for the reason of a DrawnSignatureError."""
    what, do = {
        "not-there": (_tr("There is no file of this name."), _tr("Choose it again.")),
        "too-large": (_tr("This picture is too large."), _tr("Choose one of at most 12 MB and 24 million dots.")),
        "empty": (_tr("Nothing is written in this picture."), _tr("Choose one with dark ink on light paper.")),
    }.get(reason, (_tr("This is not a picture that can be read."), _tr("Choose a PNG or a JPEG.")))
    return what, _tr("Nothing was signed, and what you chose is kept."), do
