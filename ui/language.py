"""The language of the window, taken up once, before anything is shown.

English is what stands in the source: nothing is loaded for it. Another language comes from one file of ``resources``,
made by ``.ci/make_languages.py`` from what the people who translate write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.settings import ENGLISH

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FILES = {"cy-GB": "languages/cy.qm"}
UNCHECKED = frozenset({"cy-GB"})  # no speaker has read it yet: never chosen by itself, and the window says so
_spoken: list[bytes] = []  # Qt reads from these bytes as long as it runs


def speak(app: QApplication, language: str) -> None:
    """Let ``app`` speak ``language`` (one of ``LANGUAGES``); with English nothing is done."""
    if language == ENGLISH:
        return
    from PySide6.QtCore import QLocale, QTranslator

    import resources

    translator = QTranslator(app)
    _spoken.append(resources.read_bytes(FILES[language]))
    translator.load(_spoken[-1])
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(language.replace("-", "_")))
