"""The real window on a copy of the sample club's records, in a process of its own: ``python -m ... FOLDER VAULT``.

It says "ready" once the page to begin on can be seen; from there on it is a reader's to find its way.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.conftest import sample_surroundings
from ui.start import Holdfast, _ring_focus
from ui.theme import STYLE, current

WIDE, HIGH = 1366, 688


def main(folder: Path, vault: Path) -> int:
    """Show the window until it is closed."""
    app = QApplication([sys.argv[0], *STYLE])
    app.setApplicationName("Holdfast")
    current().apply(app)
    program = Holdfast(folder / "settings", sample_surroundings(folder / "data"), folder / "documents")
    program.complete.connect(lambda: _ring_focus(app))
    program.change_settings(program.settings._replace(lock_after_min=30))
    program.window.resize(WIDE, HIGH)
    program.window.painted.connect(lambda: print("ready", flush=True))  # noqa: T201  # whoever started it waits for that
    program.begin(vault)
    program.window.activateWindow()
    code = app.exec()
    program.tasks.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
