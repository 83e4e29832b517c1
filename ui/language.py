"""The language of the window, taken up once, before anything is shown.

English is what stands in the source: nothing is loaded for it. Another language comes from one file of ``resources``,
made by ``.ci/make_languages.py`` from what the people who translate write.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from shiboken6 import isValid

from app.services.settings import ENGLISH, WELSH

FILES = {WELSH: "languages/cy.qm"}
UNCHECKED = frozenset({WELSH})  # no speaker has read it yet: never chosen by itself, and the window says so
NOT_CHECKED_IN_WELSH = "Nid oes siaradwr Cymraeg wedi gwirio’r Gymraeg eto. Mae’r cymorth yn Saesneg o hyd."
_spoken: list[bytes] = []  # Qt reads from these bytes as long as it runs
_translators: list[QTranslator] = []  # remembered, because looking for them among all there is makes Python know it all


def speaks() -> str:
    """Return the language that is spoken now."""
    return WELSH if _in_force() else ENGLISH


def _in_force() -> list[QTranslator]:
    return [one for one in _translators if isValid(one)]


def speak(language: str) -> None:
    """Let the program speak ``language`` (one of ``LANGUAGES``); at the start nothing is done for English."""
    before = _in_force()
    _translators.clear()
    for one in before:
        QCoreApplication.removeTranslator(one)
        one.setParent(None)
    if language == ENGLISH:
        if before:
            QLocale.setDefault(QLocale.system())
        return
    import resources

    translator = QTranslator(QCoreApplication.instance())
    _translators.append(translator)
    _spoken.append(resources.read_bytes(FILES[language]))
    translator.load(_spoken[-1])
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(language.replace("-", "_")))
