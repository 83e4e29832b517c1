"""The groups of the settings by name, and for whom they are there: for the page of settings and for Go to…."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.sight import Sight

_FOR_LEADS = frozenset({"club", "wording", "requests", "everything", "closing", "routes", "questions"})


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettingsPage", words)


def titles(sight: Sight) -> dict[str, str]:
    """Return the title of each group that ``sight`` has, by its key, in their order."""
    every = {
        "reading": _tr("Reading"),
        "locking": _tr("Locking"),
        "own-key": _tr("Your key"),
        "backups": _tr("Backups"),
        "about": _tr("About"),
        "calls": _tr("Who to call"),
        "club": _tr("The club"),
        "access": _tr("People with access"),
        "sight": _tr("Who can see what"),
        "policy": _tr("Supervision policy"),
        "routes": _tr("When you disagree"),
        "questions": _tr("Questions and wording"),
        "wording": _tr("Club wording and templates"),
        "keeping": _tr("Keeping and disposal"),
        "requests": _tr("Requests"),
        "everything": _tr("Take everything out"),
        "closing": _tr("Leaving and closing"),
    }
    gone = set() if sight.manages_people else set(_FOR_LEADS)
    if not sight.agrees_to_disposal:
        gone.add("keeping")
    return {key: title for key, title in every.items() if key not in gone}


def also_called() -> dict[str, str]:
    """Return other words by which somebody may look for a group, by its key."""
    return {
        "reading": _tr(
            "text size larger bigger zoom font letters theme dark light contrast colours language Welsh spelling "
            "movement prompts"
        ),
        "locking": _tr("lock minutes names screen capture"),
        "own-key": _tr("password passphrase key file change forgot forgotten"),
        "backups": _tr("backup copy memory stick USB restore"),
        "about": _tr("version update licence support report"),
        "calls": _tr("telephone phone numbers LADO police"),
        "club": _tr("name address logo certificate"),
        "access": _tr("users passphrases keys recovery forgot forgotten"),
        "sight": _tr("rights roles"),
        "policy": _tr("how often intervals"),
        "routes": _tr("escalation"),
        "questions": _tr("questions prompts wording"),
        "wording": _tr("documents templates"),
        "keeping": _tr("delete retention erase"),
        "requests": _tr("data protection subject access"),
        "everything": _tr("export JSON CSV"),
        "closing": _tr("leave hand over merge"),
    }
