"""What is said when the file of settings was damaged: which of them are as Holdfast comes again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.settings import Loaded
from ui.wording.dates import all_of


def _tr(words: str) -> str:
    return QCoreApplication.translate("SettingsReset", words)


_NAMES = {
    "theme": "the theme",
    "text_percent": "the text size",
    "reduce_motion": "movement on screen",
    "prompts_on": "prompts",
    "wording_hints_on": "hints at wording",
    "check_spelling": "spelling",
    "lock_after_min": "when it locks by itself",
    "lock_key": "the key that locks",
    "quit_when_locking": "whether locking closes it",
    "keep_out_of_captures": "whether it keeps out of pictures of the screen",
    "knows_printing": "the advice on printing",
    "language": "the language",
    "vault_path": "where the records are",
    "last_slot": "who unlocked last",
    "device_id": "the mark of this computer",
    "window": "where the window was",
    "backup_rhythm": "how often backups are made",
    "backup_folder": "where backups go",
    "second_place": "the second place for backups",
    "second_folder": "where that was",
}


def reset(loaded: Loaded) -> tuple[str, str]:
    """Return what happened to the settings, and where the damaged file is kept."""
    kept = "" if loaded.kept_as is None else _tr("The old ones are kept as %1.").replace("%1", loaded.kept_as.name)
    records = _tr("Your records were not touched.")
    if loaded.refused == ("*",):
        what = _tr("The settings could not be read, so Holdfast starts with its own.")
    elif loaded.is_newer:
        what = _tr("The settings are those of a newer Holdfast. It goes on with as many of them as it knows.")
    else:
        what = _tr("Part of the settings could not be read.")
    names = [_tr(_NAMES[name]) for name in loaded.refused if name in _NAMES]
    again = _tr("Set anew, as Holdfast comes: %1.").replace("%1", all_of(names)) if names else ""
    return what, " ".join(part for part in (again, kept, records) if part)
