"""The language of the window, taken up once, before anything is shown.

English is what stands in the source: nothing is loaded for it. Another language comes from one file of ``resources``,
made by ``.ci/make_languages.py`` from what the people who translate write.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.services.settings import ENGLISH, WELSH

FILES = {WELSH: "languages/cy.qm"}
UNCHECKED = frozenset({WELSH})  # no speaker has read it yet: never chosen by itself, and the window says so
NOT_CHECKED_IN_WELSH = "Nid oes siaradwr Cymraeg wedi gwirio’r Gymraeg eto. Mae rhannau yn Saesneg o hyd."
_spoken: list[bytes] = []  # Qt reads from these bytes as long as it runs


def speaks() -> str:
    """Return the language that is spoken now."""
    return WELSH if _translators() else ENGLISH


def _translators() -> list[QTranslator]:
    app = QCoreApplication.instance()
    return [] if app is None else app.findChildren(QTranslator)


def speak(language: str) -> None:
    """Let the program speak ``language`` (one of ``LANGUAGES``); at the start nothing is done for English."""
    app = QCoreApplication.instance()
    before = _translators()
    for one in before:
        QCoreApplication.removeTranslator(one)
        one.setParent(None)
    if language == ENGLISH:
        if before:
            QLocale.setDefault(QLocale.system())
        return
    import resources

    translator = QTranslator(app)
    _spoken.append(resources.read_bytes(FILES[language]))
    translator.load(_spoken[-1])
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(language.replace("-", "_")))
