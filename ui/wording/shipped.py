"""Words that came with Holdfast as data (whom to call, questions, figures), in the language of the window.

They are asked for by their English words at the moment they are shown. What a club wrote itself has no translation and
stays as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shipped(words: str) -> str:
    """Return ``words`` in the language of the window, or as they are."""
    return QCoreApplication.translate("Shipped", words) if words else words
