"""The window opened and closed again, without anybody at it: for the self-check."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication

from app.domain.ids import DeviceId
from app.services.surroundings import real_surroundings
from ui.loading import everything
from ui.start import Holdfast
from ui.theme import STYLE, current


def try_window(settings_folder: Path) -> None:
    """Load every screen, open the window offscreen on its first page and close it again: for the self-check.

    Raises ImportError when a part of the program is missing.
    """
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    if not isinstance(app, QApplication):
        raise ImportError("no window system")
    everything()  # here, where it is noticed; the window itself loads it on a thread of its own
    current().apply(app)
    around = real_surroundings(settings_folder, DeviceId(UUID(int=1)))
    program = Holdfast(settings_folder, around, settings_folder)
    program.begin(None)
    app.processEvents()
    program.window.close()
    program.tasks.close()
