"""What is confirmed before a case is given to somebody, and what a sharing of information rests on, on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.allocation import Confirmed
from app.domain.sharing import Basis, Consent


def _tr(words: str) -> str:
    return QCoreApplication.translate("CaseKeeping", words)


def confirmed_name(confirmed: Confirmed) -> str:
    """Return whether something is there."""
    return {Confirmed.YES: _tr("Confirmed"), Confirmed.NOT_YET: _tr("Not yet")}[confirmed]


def basis_name(basis: Basis) -> str:
    """Return the ground of a sharing."""
    return {
        Basis.SAFEGUARDING: _tr("Keeping a child or an adult at risk safe"),
        Basis.CONSENT: _tr("Consent"),
        Basis.DUTY: _tr("A duty in law, or a court or public body asks for it"),
        Basis.DANGER: _tr("Danger to life or health now"),
        Basis.OTHER: _tr("Another ground"),
    }[basis]


def consent_name(consent: Consent) -> str:
    """Return whether consent was given."""
    return {
        Consent.GIVEN: _tr("Given"),
        Consent.REFUSED: _tr("Refused"),
        Consent.NOT_ASKED: _tr("Not asked for"),
    }[consent]
