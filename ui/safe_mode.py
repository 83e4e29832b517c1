"""Safe mode: offered when Holdfast did not end well twice, and said for as long as it is on.

The offer comes before anything of ours is loaded, in the system's own looks: what keeps Holdfast from working may be
among what it would load. What safe mode leaves out is in ``app.services.settings.made_safe``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from ui.theme import STYLE

if TYPE_CHECKING:
    from ui.components import Banner


_KEPT: list[QApplication] = []


def is_wanted() -> bool:
    """Offer safe mode, wait for the answer and return it. Closing the offer is a start as usual."""
    if QApplication.instance() is None:
        _KEPT.append(QApplication([*sys.argv[:1], *STYLE]))  # the window takes it over
    QApplication.setApplicationName("Holdfast")
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
    box.setText(_said("The last two times Holdfast did not end well."))
    box.setInformativeText(
        _said(
            "If it stops again, start it in safe mode: with its own colours and text size, without hints while you "
            "type, and with the questions and the wording of documents that it comes with. Your records are the same, "
            "and your own settings are kept."
        )
    )
    usual = box.addButton(_said("Start as &usual"), QMessageBox.ButtonRole.RejectRole)
    safe = box.addButton(_said("Start in &safe mode"), QMessageBox.ButtonRole.AcceptRole)
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
        _said("Safe mode is on."),
        _said(
            "Holdfast looks and asks as it comes: your own settings, questions and wording of documents are kept and "
            "not used. To leave safe mode, close Holdfast and open it again."
        ),
        icon="info-circle",
        band=True,
        name="safe-mode",
    )


def _said(words: str) -> str:
    return QCoreApplication.translate("SafeMode", words)
