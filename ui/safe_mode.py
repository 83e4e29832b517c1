"""Safe mode: offered when Holdfast did not end well twice, and said for as long as it is on.

The offer comes before anything of ours is loaded but the words of the language that was chosen, in the system's own
looks: what keeps Holdfast from working may be among what it would load. What safe mode leaves out is in
``app.services.settings.made_safe``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.services.settings import language_in
from ui.language import speak
from ui.theme import STYLE

if TYPE_CHECKING:
    from ui.components import Banner


_KEPT: list[QApplication] = []


def is_wanted(settings_folder: Path) -> bool:
    """Offer safe mode, wait for the answer and return it. Closing the offer is a start as usual.

    It is said in the language that is kept in ``settings_folder``; the settings themselves are read later, and told of
    then if they are damaged.
    """
    if QApplication.instance() is None:
        _KEPT.append(QApplication([*sys.argv[:1], *STYLE]))  # the window takes it over
    QApplication.setApplicationName("Holdfast")
    speak(language_in(settings_folder))
    offer, safe = offer_box()
    offer.exec()
    return offer.clickedButton() is safe


def offer_box() -> tuple[QMessageBox, QPushButton]:
    """Return the window that offers it, and the button that says yes."""
    box = QMessageBox()
    box.setObjectName("safe-mode-offer")
    box.setAccessibleName("Holdfast")
    box.setWindowTitle("Holdfast")
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("The last two times Holdfast did not end well."))
    box.setInformativeText(
        _tr(
            "If it stops again, start it in safe mode: with its own colours and text size, without hints while you "
            "type, and with the questions and the wording of documents that it comes with. Your records are the same, "
            "and your own settings are kept."
        )
    )
    usual = box.addButton(_tr("Start as &usual"), QMessageBox.ButtonRole.RejectRole)
    safe = box.addButton(_tr("Start in &safe mode"), QMessageBox.ButtonRole.AcceptRole)
    usual.setObjectName("safe-mode-no")
    safe.setObjectName("safe-mode-yes")
    box.setDefaultButton(usual)
    box.setEscapeButton(usual)
    return box, safe


def strip() -> Banner:
    """Return the band that says that safe mode is on, and how to leave it."""
    from ui.components import Banner

    return Banner(
        "attn",
        _tr("Safe mode is on."),
        _tr(
            "Holdfast looks and asks as it comes: your own settings, questions and wording of documents are kept and "
            "not used. To leave safe mode, close Holdfast and open it again."
        ),
        icon="info-circle",
        band=True,
        name="safe-mode",
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("SafeMode", words)
